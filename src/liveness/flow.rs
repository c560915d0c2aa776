//! Forward flow over the graphs: what may be held where.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use rustc_hash::FxHashMap;
use ustr::Ustr;

use super::{
    Held, Origin, Point,
    graph::{Block, Graph, Graphs, Place, Source, Step, Var},
};
use crate::types::infer::{LocalId, Typed};

/// A watched value in a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fact {
    var: Var,
    path: Vec<Ustr>,
    origin: Origin,
    adrift: bool,
}

/// All that may be held, and whether it is held on every way to here.
type State = BTreeMap<Fact, bool>;

/// Visits of blocks before a body is given up: a limit that only a defect, or code that no person wrote, would meet.
const MAX_VISITS: usize = 20_000;

/// Solves outer bodies first: what they hold may move into the inner ones.
pub(super) fn solve(typed: &Typed, graphs: &Graphs) -> Vec<Point> {
    let mut solver = Solver {
        locals: typed.locals.len() as u32,
        anchors: &graphs.anchors,
        entries: FxHashMap::default(),
    };
    let mut points = Vec::new();
    // Most bodies that are asked about hold nothing.
    let makes = |step: &Step| matches!(step, Step::Flow { made: Some(_), .. });
    let steps = graphs
        .graphs
        .iter()
        .flat_map(|graph| &graph.blocks)
        .flat_map(|block| &block.steps);
    if !steps.into_iter().any(makes) {
        return points;
    }
    for graph in &graphs.graphs {
        points.extend(solver.graph(graph));
    }
    points
}

struct Solver<'g> {
    locals: u32,
    anchors: &'g FxHashMap<Origin, Vec<LocalId>>,
    /// What each inner body begins with.
    entries: FxHashMap<u32, State>,
}

impl Solver<'_> {
    fn graph(&mut self, graph: &Graph) -> Vec<Point> {
        let entry = self.entries.remove(&graph.body).unwrap_or_default();
        let Some(states) = self.fixpoint(graph, entry) else {
            return Vec::new();
        };
        let mut points = Vec::new();
        for (block, state) in graph.blocks.iter().zip(states) {
            let Some(mut state) = state else { continue };
            for step in &block.steps {
                points.extend(self.point(step, &state, graph.body));
                self.capture(step, &state);
                self.step(step, &mut state);
            }
        }
        points
    }

    /// The state at the beginning of each block that control reaches; `None` when that takes too long.
    fn fixpoint(&self, graph: &Graph, entry: State) -> Option<Vec<Option<State>>> {
        let mut states: Vec<Option<State>> = vec![None; graph.blocks.len()];
        states[0] = Some(entry);
        let mut open = BTreeSet::from([0]);
        let mut visits = 0;
        while let Some(index) = open.pop_first() {
            visits += 1;
            if visits > MAX_VISITS {
                return None;
            }
            let Some(state) = states[index].clone() else { continue };
            let after = self.block(&graph.blocks[index], state);
            for &next in &graph.blocks[index].next {
                let changed = match &mut states[next] {
                    Some(known) => join(known, &after),
                    unseen => {
                        *unseen = Some(after.clone());
                        true
                    }
                };
                if changed {
                    open.insert(next);
                }
            }
        }
        Some(states)
    }

    fn block(&self, block: &Block, mut state: State) -> State {
        for step in &block.steps {
            self.step(step, &mut state);
        }
        state
    }

    fn step(&self, step: &Step, state: &mut State) {
        match step {
            Step::Flow { from, to, made } => {
                let mut arrived: Vec<(Fact, bool)> = from.iter().flat_map(|source| leave(state, source)).collect();
                let Some(to) = to else { return };
                if let (true, Some(origin)) = (arrived.is_empty(), made) {
                    let fact = Fact {
                        var: to.var,
                        path: Vec::new(),
                        origin: *origin,
                        adrift: false,
                    };
                    arrived.push((fact, true));
                }
                state.extend(arrived.into_iter().map(|(fact, always)| (arrive(fact, to), always)));
            }
            Step::Kill(source) => {
                leave(state, source);
                self.set_adrift(state, source.place.var);
            }
            Step::Drop(var) => {
                state.retain(|fact, _| fact.var != *var);
                self.set_adrift(state, *var);
            }
            Step::Capture { locals, to, .. } => {
                let mut arrived = Vec::new();
                for local in locals {
                    arrived.extend(leave(state, &Source::moved(Place::of(local.0))));
                }
                if let Some(to) = to {
                    state.extend(arrived.into_iter().map(|(fact, always)| (arrive(fact, to), always)));
                }
            }
            Step::Point { .. } => {}
        }
    }

    /// The words that made a value mean something else once the local they begin with does.
    fn set_adrift(&self, state: &mut State, var: Var) {
        let anchors = |fact: &Fact| {
            self.anchors
                .get(&fact.origin)
                .is_some_and(|all| all.contains(&LocalId(var)))
        };
        let is_anchored = |fact: &Fact| !fact.adrift && anchors(fact);
        if var >= self.locals || !state.keys().any(is_anchored) {
            return;
        }
        let all = std::mem::take(state);
        state.extend(all.into_iter().map(|(fact, always)| {
            let adrift = fact.adrift || is_anchored(&fact);
            (Fact { adrift, ..fact }, always)
        }));
    }

    /// What is held at a point, if it is one and anything is.
    fn point(&self, step: &Step, state: &State, body: u32) -> Option<Point> {
        let Step::Point { kind, expr, except } = step else {
            return None;
        };
        let held = state.iter().filter(|(fact, _)| !except.contains(&fact.var));
        let mut held: Vec<Held> = held
            .map(|(fact, &always)| Held {
                origin: fact.origin,
                local: (fact.var < self.locals).then_some(LocalId(fact.var)),
                adrift: fact.adrift,
                always,
            })
            .collect();
        held.sort_unstable();
        // Of two parts of a value one may be held on fewer ways.
        held.dedup_by(|other, one| {
            let is_same = (one.origin, one.local, one.adrift) == (other.origin, other.local, other.adrift);
            one.always |= is_same && other.always;
            is_same
        });
        (!held.is_empty()).then_some(Point {
            kind: *kind,
            expr: *expr,
            body,
            held,
        })
    }

    /// Remembers what an inner body begins with.
    fn capture(&mut self, step: &Step, state: &State) {
        let Step::Capture { inner, locals, .. } = step else {
            return;
        };
        let captured = state.iter().filter(|(fact, _)| locals.contains(&LocalId(fact.var)));
        let captured = captured.map(|(fact, &always)| (fact.clone(), always));
        self.entries.entry(*inner).or_default().extend(captured);
    }
}

/// Adds what is held on another way to the same point; tells whether anything changed.
fn join(known: &mut State, other: &State) -> bool {
    let mut changed = false;
    for (fact, always) in known.iter_mut() {
        let still = *always && other.get(fact) == Some(&true);
        changed |= *always != still;
        *always = still;
    }
    for fact in other.keys() {
        if let Entry::Vacant(entry) = known.entry(fact.clone()) {
            entry.insert(false);
            changed = true;
        }
    }
    changed
}

/// Takes the values out of a place; each keeps the part of its path below the place.
fn leave(state: &mut State, source: &Source) -> Vec<(Fact, bool)> {
    let place = &source.place;
    let mut left = Vec::new();
    state.retain(|fact, always| {
        if fact.var != place.var {
            return true;
        }
        let (stays, rest) = if let Some(rest) = fact.path.strip_prefix(place.path.as_slice()) {
            (source.stays, rest)
        } else if place.path.starts_with(&fact.path) {
            (source.rest_stays, [].as_slice())
        } else {
            return true;
        };
        let fact = Fact {
            path: rest.to_vec(),
            ..fact.clone()
        };
        left.push((fact, *always));
        stays
    });
    left
}

fn arrive(mut fact: Fact, to: &Place) -> Fact {
    fact.var = to.var;
    fact.path.splice(0..0, to.path.iter().copied());
    fact
}
