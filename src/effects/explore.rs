//! Follows the calls of the async bodies forward, round by round, each round in parallel.

use std::sync::Arc;

use indexmap::IndexSet;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use super::{
    AsyncKind, Attributes, Edge, Effects, Kind, Node, NodeId, Root, Runs, Target,
    leaves::{self, Arguments},
    mentions::{self, Mentions},
    prune::{may_block, quiet_crates},
    resolve::{Reached, reach, relevant, value_reached},
    roots,
};
use crate::{
    finding::Certainty,
    items::FnId,
    source::{Place, Span},
    syntax::SyntaxError,
    types::{
        Args, ClosureId, Program, Subst, Ty, Why,
        infer::{CallSite, Facts, Inferred},
    },
};

/// What exploration may be told.
pub struct Options<'a> {
    /// Constant durations up to this one do not count, in nanoseconds.
    pub short_nanoseconds: u128,
    /// Functions that a comment says to block.
    pub blocks: &'a FxHashMap<FnId, Kind>,
    /// Functions that a comment holds to the rules of async bodies.
    pub must_not_block: &'a FxHashSet<FnId>,
    /// Functions to look at although no async body may reach them.
    pub also: &'a [FnId],
}

/// Nodes beyond this number are not followed.
const MAX_NODES: usize = 400_000;
/// Instances of one function beyond this number share one with unknown arguments.
const MAX_INSTANCES: u32 = 64;
/// Listed functions that forward to others nest no deeper than this.
const MAX_FORWARDING: u32 = 12;

/// Follows the calls of every async body in the selected crates and gives each node its effects.
#[must_use]
pub fn explore(program: &Program<'_>, attributes: &Attributes, inferred: &Inferred, options: &Options<'_>) -> Effects {
    let explorer = Explorer {
        program,
        attributes,
        options,
        inferred,
        may_block: may_block(program, attributes, options),
        mentions: Mentions::default(),
        quiet: quiet_crates(program),
    };
    let mut effects = Effects::default();
    let mut graph = Graph::default();
    explorer.add_roots(&mut effects, &mut graph);
    for &function in options.also {
        let body = ClosureId {
            owner: function,
            index: 0,
        };
        explorer.insert(
            Node {
                body,
                args: explorer.unknown_args(function),
            },
            &mut graph,
        );
    }
    explorer.follow(&mut effects, &mut graph);
    explorer.count(&mut effects);
    effects.nodes = graph.nodes.into_iter().collect();
    explorer.find_pollers(&mut effects);
    effects.witnesses = effects.solve_without(&|_, _, _| false);
    effects
}

pub(super) struct Explorer<'a> {
    pub(super) program: &'a Program<'a>,
    pub(super) attributes: &'a Attributes,
    options: &'a Options<'a>,
    pub(super) inferred: &'a Inferred,
    may_block: Vec<bool>,
    mentions: Mentions,
    /// Crates that a stub declares not to block.
    quiet: Vec<bool>,
}

/// The nodes found so far.
#[derive(Default)]
struct Graph {
    nodes: IndexSet<Node, rustc_hash::FxBuildHasher>,
    instances: FxHashMap<ClosureId, u32>,
}

/// An edge whose target has no number yet.
pub(super) struct Found {
    pub(super) span: Span,
    pub(super) function: Option<FnId>,
    pub(super) to: FoundTarget,
    pub(super) once: bool,
    /// Whether the call is written; a scope's drops are not.
    pub(super) written: bool,
}

pub(super) enum FoundTarget {
    Node(Node),
    /// The body of a future that the runtime around polls.
    Future(Node),
    /// One of these, which is decided at run time.
    OneOf(Vec<Node>),
    Leaf(Kind, FnId, Certainty),
    /// A closure that becomes (part of) a task.
    Task(Node, FnId),
}

/// One call while its edges are collected.
pub(super) struct Call<'c> {
    pub(super) site: &'c CallSite,
    pub(super) types: Vec<Ty>,
    pub(super) found: Vec<Found>,
    /// The calls before it in the same function.
    earlier: &'c [CallSite],
    /// The function in which it stands.
    owner: FnId,
}

impl Explorer<'_> {
    pub(super) fn facts(&self, function: FnId) -> &Result<Facts, SyntaxError> {
        self.inferred.facts(self.program, function)
    }

    /// All async bodies of the selected crates, in the order of their functions.
    fn add_roots(&self, effects: &mut Effects, graph: &mut Graph) {
        let candidates: Vec<FnId> = (0..self.program.items.functions.len() as u32)
            .map(FnId)
            .filter(|&id| self.may_hold_roots(id))
            .collect();
        candidates.par_iter().for_each(|&id| {
            self.facts(id);
        });
        for id in candidates {
            let Ok(facts) = self.facts(id) else { continue };
            for (index, body) in facts.bodies.iter().enumerate() {
                if let Some(kind) = self.root_kind(id, index, body.kind) {
                    let place = Place {
                        file: self.program.items.function(id).item.file,
                        span: body.place,
                    };
                    self.add_root(
                        ClosureId {
                            owner: id,
                            index: index as u32,
                        },
                        kind,
                        place,
                        effects,
                        graph,
                    );
                }
            }
        }
    }

    fn may_hold_roots(&self, id: FnId) -> bool {
        let item = self.program.items.function(id);
        let krate = &self.program.modules.crates[self.program.items.krate(item.module).0 as usize];
        let Some(function) = item.item.function(self.program.modules).filter(|_| krate.selected) else {
            return false;
        };
        function.body.is_some()
            && (function.is_async
                || function.mentions_async
                || self.options.must_not_block.contains(&id)
                || roots::polled(self.program.modules, self.program.items, id).is_some())
    }

    fn root_kind(&self, id: FnId, index: usize, kind: crate::types::infer::BodyKind) -> Option<AsyncKind> {
        AsyncKind::of(kind).or_else(|| {
            if index > 0 {
                return None;
            }
            if self.options.must_not_block.contains(&id) {
                return Some(AsyncKind::MustNotBlock);
            }
            roots::polled(self.program.modules, self.program.items, id).map(AsyncKind::Poll)
        })
    }

    fn add_root(&self, body: ClosureId, kind: AsyncKind, place: Place, effects: &mut Effects, graph: &mut Graph) {
        let node = Node {
            body,
            args: self.unknown_args(body.owner),
        };
        let (node, is_new) = graph.nodes.insert_full(node);
        let known = !is_new && effects.roots.iter().any(|root| root.node == node as NodeId);
        if !known {
            let startup_until = self.startup(body);
            let facts = self.facts(body.owner).as_ref();
            let once = facts.is_ok_and(|facts| self.runs_once(body, facts));
            effects.roots.push(Root {
                node: node as NodeId,
                kind,
                function: body.owner,
                place,
                startup_until,
                one_thread: None,
                once,
                alone: false,
            });
        }
    }

    /// Where the first `.await` of a `main` stands.
    fn startup(&self, body: ClosureId) -> Option<u32> {
        let item = self.program.items.function(body.owner);
        let attributes = item.item.item(self.program.modules).attributes();
        let is_main = item.name == "main" && attributes.iter().any(|attribute| attribute.path.ends_with("main"));
        let facts = self.facts(body.owner).as_ref().ok();
        let facts = facts.filter(|_| is_main && body.index == 0)?;
        facts.bodies.first()?.first_await.or(Some(u32::MAX))
    }

    pub(super) fn unknown_args(&self, function: FnId) -> Args {
        let count = self.program.sig(function).map_or(0, |sig| sig.generics.names.len());
        (0..count).map(|_| Ty::Unknown(Why::Dynamic)).collect()
    }

    fn follow(&self, effects: &mut Effects, graph: &mut Graph) {
        let mut done = 0;
        while done < graph.nodes.len() && graph.nodes.len() < MAX_NODES {
            let frontier: Vec<Node> = graph.nodes.iter().skip(done).cloned().collect();
            done = graph.nodes.len();
            let found: Vec<Vec<Found>> = frontier.par_iter().map(|node| self.edges(node)).collect();
            for (node, found) in frontier.iter().zip(found) {
                let mut edges = Vec::new();
                for edge in found {
                    self.number(edge, node, effects, graph, &mut edges);
                }
                effects.edges.push(edges);
            }
        }
        effects.edges.resize_with(graph.nodes.len(), Vec::new);
    }

    fn number(&self, found: Found, from: &Node, effects: &mut Effects, graph: &mut Graph, edges: &mut Vec<Edge>) {
        let polls = matches!(found.to, FoundTarget::Future(_));
        let edge = |to, alternatives| Edge {
            span: found.span,
            function: found.function,
            to,
            once: found.once,
            polls,
            written: found.written,
            alternatives,
        };
        match found.to {
            FoundTarget::Leaf(kind, function, certainty) => {
                edges.push(edge(Target::Leaf(kind, function, certainty), None));
            }
            FoundTarget::Node(node) | FoundTarget::Future(node) => {
                edges.push(edge(Target::Node(self.insert(node, graph)), None));
            }
            FoundTarget::OneOf(nodes) => {
                let ids: Arc<[NodeId]> = nodes.into_iter().map(|node| self.insert(node, graph)).collect();
                edges.extend(ids.iter().map(|&id| edge(Target::Node(id), Some(ids.clone()))));
            }
            FoundTarget::Task(node, function) => {
                if self.program.is_checked(from.body.owner)
                    && node.body.owner == from.body.owner
                    && let Some(place) = self.body_place(node.body)
                {
                    self.add_root(node.body, AsyncKind::TaskClosure(function), place, effects, graph);
                }
            }
        }
    }

    fn insert(&self, mut node: Node, graph: &mut Graph) -> NodeId {
        if let Some(known) = graph.nodes.get_index_of(&node) {
            return known as NodeId;
        }
        let instances = graph.instances.entry(node.body).or_default();
        *instances += 1;
        if *instances > MAX_INSTANCES {
            node.args = self.unknown_args(node.body.owner);
        }
        graph.nodes.insert_full(node).0 as NodeId
    }

    fn body_place(&self, body: ClosureId) -> Option<Place> {
        let facts = self.facts(body.owner).as_ref().ok()?;
        let span = facts.bodies.get(body.index as usize)?.place;
        Some(Place {
            file: self.program.items.function(body.owner).item.file,
            span,
        })
    }

    fn edges(&self, node: &Node) -> Vec<Found> {
        let Ok(facts) = self.facts(node.body.owner) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        let own = facts.calls.iter().enumerate();
        for (index, site) in own.filter(|(_, site)| site.body == node.body.index) {
            let types = site.arg_types.iter().map(|ty| ty.subst(&node.args)).collect();
            let mut call = Call {
                site,
                types,
                found: Vec::new(),
                earlier: &facts.calls[..index],
                owner: node.body.owner,
            };
            match reach(self.program, &site.callee, &node.args) {
                Some(Reached::Function(function, args)) => self.function(function, &args, &mut call, 0),
                Some(Reached::Closure(id, args)) => self.closure(id, &args, None, false, &mut call),
                None => {}
            }
            found.append(&mut call.found);
        }
        self.polled_here(node, facts, &mut found);
        found
    }

    fn closure(&self, id: ClosureId, args: &Args, function: Option<FnId>, once: bool, call: &mut Call<'_>) {
        let node = Node {
            body: id,
            args: relevant(self.program, id.owner, args),
        };
        call.found.push(Found {
            span: call.site.span,
            function,
            to: FoundTarget::Node(node),
            once,
            written: call.site.written,
        });
    }

    /// What a call of `function` may do.
    pub(super) fn function(&self, function: FnId, args: &Args, call: &mut Call<'_>, depth: u32) {
        let said = self.attributes.of(function);
        if said.does_not_block || depth > MAX_FORWARDING || self.became_async(function) {
            return;
        }
        if Some(function) == self.program.lang.mem_drop {
            return self.dropped(args, call, depth);
        }
        if let Some(&kind) = self.options.blocks.get(&function) {
            call.leaf(kind, function, Certainty::Sure);
            return;
        }
        let speaker = self.attributes.speaker(function);
        let Some(sig) = self.program.sig(speaker) else { return };
        let asked = |name: Ustr| mentions::among(self.program, call.earlier, call.site.body, name);
        let krate = self.program.items.krate(self.program.items.function(call.owner).module);
        let arguments = Arguments {
            facts: &call.site.args,
            types: &call.types,
            asked: &asked,
            switched: &|name| self.mentions.in_crate(self.program, krate, name),
        };
        let mut leaves = Vec::new();
        for blocks in &said.blocks {
            let short = self.options.short_nanoseconds;
            if let Some(certainty) = leaves::certainty(self.program, blocks, &sig, &arguments, short) {
                leaves.push((blocks.kind, certainty));
            }
        }
        for (kind, certainty) in leaves {
            call.leaf(kind, function, certainty);
        }
        for (owner, name) in &said.calls {
            self.forwarded(function, args, (*owner, *name), call, depth);
        }
        let runs_closures = self.closures(function, &sig.runs, call);
        if said.blocks.is_empty() && said.calls.is_empty() && !runs_closures && !self.dispatched(function, args, call) {
            self.body(function, args, call);
        }
    }

    /// Whether facts about a blocking function are laid over one that is async in the version at hand.
    fn became_async(&self, function: FnId) -> bool {
        let skeleton = self
            .program
            .items
            .function(function)
            .item
            .function(self.program.modules);
        self.attributes.is_overlaid(function) && skeleton.is_some_and(|function| function.is_async)
    }

    /// The closures among the arguments, where the function says what becomes of them.
    fn closures(&self, function: FnId, runs: &[Option<Ustr>], call: &mut Call<'_>) -> bool {
        let mut any = false;
        for (index, word) in runs.iter().enumerate() {
            let Some(runs) = word.and_then(|word| Runs::of(&word)) else {
                continue;
            };
            any = true;
            let Some(ty) = call.types.get(index).cloned() else {
                continue;
            };
            match (runs, value_reached(self.program, &ty)) {
                (Runs::Here | Runs::Once, Some(Reached::Closure(id, args))) => {
                    self.closure(id, &args, Some(function), runs == Runs::Once, call);
                }
                (Runs::Here | Runs::Once, Some(Reached::Function(inner, args))) => {
                    let before = call.found.len();
                    self.function(inner, &args, call, 1);
                    for found in &mut call.found[before..] {
                        found.once |= runs == Runs::Once;
                    }
                }
                (Runs::Task | Runs::TaskOnce, Some(Reached::Closure(id, args))) => {
                    let node = Node {
                        body: id,
                        args: relevant(self.program, id.owner, &args),
                    };
                    let to = FoundTarget::Task(node, function);
                    call.found.push(Found {
                        span: call.site.span,
                        function: Some(function),
                        to,
                        once: false,
                        written: call.site.written,
                    });
                }
                _ => {}
            }
        }
        any
    }

    /// Goes into a function's own body, if it has one that may matter.
    fn body(&self, function: FnId, args: &Args, call: &mut Call<'_>) {
        let item = self.program.items.function(function);
        let krate = self.program.items.krate(item.module).0 as usize;
        let Some(skeleton) = item.item.function(self.program.modules) else {
            return;
        };
        // A closure that is handed over may block whatever the function's own calls are named.
        let takes_closure = call
            .types
            .iter()
            .any(|ty| matches!(ty.peeled(), Ty::Closure(..) | Ty::FnDef(..)));
        let may_block = self.may_block[function.index()] || takes_closure;
        if skeleton.body.is_none() || skeleton.is_async || self.quiet[krate] || !may_block {
            return;
        }
        let body = ClosureId {
            owner: function,
            index: 0,
        };
        let node = Node {
            body,
            args: relevant(self.program, function, args),
        };
        call.found.push(Found {
            span: call.site.span,
            function: Some(function),
            to: FoundTarget::Node(node),
            once: false,
            written: call.site.written,
        });
    }
}

impl Call<'_> {
    fn leaf(&mut self, kind: Kind, function: FnId, certainty: Certainty) {
        let to = FoundTarget::Leaf(kind, function, certainty);
        self.found.push(Found {
            span: self.site.span,
            function: Some(function),
            to,
            once: false,
            written: self.site.written,
        });
    }
}
