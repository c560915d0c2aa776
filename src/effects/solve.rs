//! From the leaves back: the shortest way from each node to a leaf of each kind, breadth first, so recursion needs no care.
//!
//! A weaker way is taken only where there is no stronger one.

use std::collections::{VecDeque, hash_map::Entry};

use rustc_hash::FxHashMap;

use super::{Edge, Effects, Kind, NodeId, Target, Witness};
use crate::finding::Certainty;

/// For each node the shortest way to each kind.
type Ways = Vec<FxHashMap<Kind, Witness>>;

/// Whether an edge of a node may not be used on the way to a kind.
type Stops<'a> = &'a dyn Fn(NodeId, &Edge, Kind) -> bool;

impl Effects {
    /// The shortest ways that use no edge for which `stops` holds. What is proved comes first; then ways through calls that
    /// are decided at run time and of which only some block; then ways through what runs only once.
    #[must_use]
    pub fn solve_without(&self, stops: Stops<'_>) -> Ways {
        let mut search = Search {
            effects: self,
            stops,
            callers: callers(self),
            ways: Vec::new(),
            grade: Grade::Proved,
        };
        search.ways = vec![FxHashMap::default(); self.nodes.len()];
        for grade in [Grade::Proved, Grade::Likely, Grade::Once] {
            search.grade = grade;
            // What is proved of all implementations may prove more calls of their trait.
            while search.spread() && grade == Grade::Proved {}
        }
        search.ways
    }

    /// Whether a call that is decided at run time reaches the kind whatever is decided.
    #[must_use]
    pub fn all_reach(&self, ways: &[FxHashMap<Kind, Witness>], edge: &Edge, kind: Kind) -> bool {
        edge.alternatives
            .iter()
            .all(|nodes| nodes.iter().all(|&node| ways[node as usize].contains_key(&kind)))
    }
}

/// Which ways may be used.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Grade {
    Proved,
    Likely,
    Once,
}

struct Search<'a> {
    effects: &'a Effects,
    stops: Stops<'a>,
    callers: Vec<Vec<(NodeId, u32)>>,
    ways: Ways,
    grade: Grade,
}

impl Search<'_> {
    /// Breadth first from all that is known; true when something new was found.
    fn spread(&mut self) -> bool {
        let mut queue = self.seeds();
        let mut found_any = false;
        while let Some((node, kind)) = queue.pop_front() {
            let Some(&found) = self.ways[node as usize].get(&kind) else {
                continue;
            };
            for at in 0..self.callers[node as usize].len() {
                let (caller, index) = self.callers[node as usize][at];
                let edge = &self.effects.edges[caller as usize][index as usize];
                if !self.usable(caller, edge, found.once, kind) {
                    continue;
                }
                let witness = Witness {
                    length: found.length + 1,
                    once: found.once || edge.once,
                    edge: index,
                };
                if let Entry::Vacant(entry) = self.ways[caller as usize].entry(kind) {
                    entry.insert(witness);
                    queue.push_back((caller, kind));
                    found_any = true;
                }
            }
        }
        found_any
    }

    fn usable(&self, caller: NodeId, edge: &Edge, once: bool, kind: Kind) -> bool {
        let grade = if once || edge.once {
            Grade::Once
        } else if self.effects.all_reach(&self.ways, edge, kind) {
            Grade::Proved
        } else {
            Grade::Likely
        };
        let is_followed = !edge.polls || kind == Kind::InPlace;
        is_followed && grade <= self.grade && !(self.stops)(caller, edge, kind)
    }

    /// Nodes that call a leaf themselves, and all that is known already, nearest first.
    fn seeds(&mut self) -> VecDeque<(NodeId, Kind)> {
        let mut queue: Vec<(u32, NodeId, Kind)> = Vec::new();
        for node in 0..self.ways.len() {
            for (index, edge) in self.effects.edges[node].iter().enumerate() {
                let Target::Leaf(kind, _, certainty) = edge.to else {
                    continue;
                };
                let too_weak = certainty == Certainty::Likely && self.grade == Grade::Proved;
                if too_weak || !self.usable(node as NodeId, edge, false, kind) {
                    continue;
                }
                let witness = Witness {
                    length: 1,
                    once: edge.once,
                    edge: index as u32,
                };
                self.ways[node].entry(kind).or_insert(witness);
            }
            queue.extend(
                self.ways[node]
                    .iter()
                    .map(|(kind, witness)| (witness.length, node as NodeId, *kind)),
            );
        }
        queue.sort_unstable();
        queue.into_iter().map(|(_, node, kind)| (node, kind)).collect()
    }
}

/// For each node the edges that lead to it, `(caller, edge)`.
fn callers(effects: &Effects) -> Vec<Vec<(NodeId, u32)>> {
    let mut callers = vec![Vec::new(); effects.nodes.len()];
    for (caller, edges) in effects.edges.iter().enumerate() {
        for (index, edge) in edges.iter().enumerate() {
            if let Target::Node(node) = edge.to {
                callers[node as usize].push((caller as NodeId, index as u32));
            }
        }
    }
    callers
}
