//! The way from an async body to a leaf, hop by hop.

use ustr::Ustr;

use super::{
    Question,
    paths::{PathRules, Way, Ways},
};
use crate::{
    effects::{Edge, Kind, NodeId, Target, Unless, asked_before},
    finding::{Certainty, Hop},
    items::{Container, FnId},
};

/// A way, told.
pub(super) struct Chain {
    /// What it leads to.
    pub(super) kind: Kind,
    pub(super) hops: Vec<Hop>,
    pub(super) leaf: FnId,
    pub(super) leaf_path: String,
    pub(super) certainty: Certainty,
    /// Whether it leads through something that runs only once.
    pub(super) once: bool,
    /// What is called on the way, the leaf left out.
    pub(super) functions: Vec<FnId>,
    names: Vec<Ustr>,
}

/// Ways longer than this are not told: a limit that only a defect would meet.
const MAX_LENGTH: usize = 200;

/// Calls inside other people's crates up to which a way counts as proved. Deeper in, most calls stand behind conditions of
/// configuration and error handling that no type shows.
const FOREIGN_HOPS: usize = 3;

impl Chain {
    /// The names of the functions between the async body and the leaf.
    pub(super) fn via(&self) -> Vec<&str> {
        self.names.iter().map(Ustr::as_str).collect()
    }
}

impl PathRules<'_> {
    /// Follows the shortest way; `None` when it is stopped on the way.
    pub(super) fn chain(&self, way: &Way<'_>, ways: &Ways) -> Option<Chain> {
        let mut hops = Vec::new();
        let mut names = Vec::new();
        let mut functions = Vec::new();
        let (mut once, mut likely) = (way.once, false);
        let mut calls: Vec<(NodeId, &Edge)> = Vec::new();
        let (mut node, mut edge): (NodeId, &Edge) = (way.node, way.edge);
        while hops.len() < MAX_LENGTH {
            once |= edge.once;
            likely |= !self.effects.all_reach(ways, edge, way.kind);
            match edge.to {
                Target::Leaf(kind, leaf, certainty) => {
                    let leaf_path = self.question.program.fn_path(leaf);
                    hops.push(self.hop(node, edge, leaf_path.clone(), does(kind)));
                    let foreign = hops.iter().filter(|hop| hop.in_crate.is_some()).count();
                    let certainty = if likely || foreign > FOREIGN_HOPS || self.is_asked(&calls, kind, leaf) {
                        Certainty::Likely
                    } else {
                        certainty
                    };
                    return Some(Chain {
                        kind,
                        hops,
                        leaf,
                        leaf_path,
                        certainty,
                        once,
                        functions,
                        names,
                    });
                }
                Target::Node(next) => {
                    let body = self.effects.nodes[next as usize].body;
                    let callee = edge.function.unwrap_or(body.owner);
                    // A closure handed to a function runs inside it: the function's name says more than the closure's.
                    let name = if body.index == 0 || edge.function.is_some() {
                        self.question.program.items.function(callee).name
                    } else {
                        Ustr::from("closure")
                    };
                    let path = self.question.program.fn_path(callee);
                    let path = if name == "closure" {
                        format!("a closure in {path}")
                    } else {
                        path
                    };
                    let does = if edge.polls { "is awaited" } else { "calls" };
                    hops.push(self.hop(node, edge, path, does.to_owned()));
                    names.push(name);
                    functions.push(callee);
                    calls.push((node, edge));
                    let witness = ways[next as usize].get(&way.kind)?;
                    edge = self.effects.edges[next as usize].get(witness.edge as usize)?;
                    node = next;
                }
            }
        }
        None
    }

    /// Whether one of the callers has asked before whether there is anything to wait for: `if thread.is_finished() { end(thread) }`.
    fn is_asked(&self, calls: &[(NodeId, &Edge)], kind: Kind, leaf: FnId) -> bool {
        let said = self.question.attributes.of(leaf).blocks.iter();
        let mut questions = said.filter_map(|blocks| match blocks.unless {
            Some(Unless::Asked(name)) if blocks.kind == kind => Some(name),
            _ => None,
        });
        let program = self.question.program;
        questions.any(|name| {
            calls.iter().any(|(node, edge)| {
                let body = self.effects.nodes[*node as usize].body;
                let facts = self.inferred.facts(program, body.owner).as_ref();
                facts.is_ok_and(|facts| asked_before(program, facts, body.index, edge.span, name))
            })
        })
    }

    fn hop(&self, node: NodeId, edge: &Edge, called: String, does: String) -> Hop {
        let owner = self.effects.nodes[node as usize].body.owner;
        let krate = self.question.krate_of(owner);
        let is_ours = krate.selected
            || krate.package.is_some_and(|id| {
                matches!(
                    self.question.workspace.package(id).origin,
                    crate::workspace::Origin::Member
                )
            });
        let in_crate = (!is_ours).then(|| format!("{} {}", krate.name, krate.version));
        let name = edge
            .function
            .map(|function| self.question.program.items.function(function).name);
        let does = match &edge.to {
            _ if edge.written => does,
            _ if name.is_some_and(|name| name == "drop") => format!("when it is dropped, {does}"),
            Target::Node(_) => format!("implicitly {does}"),
            Target::Leaf(..) => does,
        };
        Hop {
            place: self.place(node, edge),
            callee: called,
            note: does,
            in_crate,
        }
    }
}

impl Question<'_> {
    /// Whether a function is the user's to change: of the workspace, and no trait's method.
    pub(super) fn is_ours(&self, function: FnId) -> bool {
        let is_impl_of_trait = match self.program.items.function(function).container {
            Container::Impl(id) => self.program.items.impl_(id).of_trait,
            Container::Trait(_) => true,
            Container::Module => false,
        };
        self.krate_of(function).selected && !is_impl_of_trait
    }
}

fn does(kind: Kind) -> String {
    super::page_of(kind).map_or_else(|| format!("blocks ({})", kind.word()), |page| page.does.clone())
}
