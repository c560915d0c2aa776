//! Stage 7: what a function may do to the thread it runs on, and through which calls.
//!
//! Effects are inferred once. From every async body the calls are followed forward, with concrete type arguments and closures
//! (so where a closure runs is decided by who calls it); from the leaves the shortest way back gives each effect its witness.
//! What is not known is not followed: "don't know" never becomes an effect.

mod attributes;
mod dispatch;
mod drops;
mod explore;
mod forward;
mod guards;
mod leaves;
mod mentions;
mod prune;
mod reach;
mod resolve;
mod roots;
mod runtimes;
mod solve;

use std::sync::Arc;

use rustc_hash::FxHashMap;

pub use self::{
    attributes::{Attributes, Blocks, CancelKind, CancelUnsafe, FnAttributes, Polls, Runs, Spins, Unless},
    explore::{Options, explore},
    guards::{GuardKind, GuardTypes, Holding},
    mentions::asked_before,
    resolve::function_called,
    roots::{AsyncKind, Root, polled},
};
use crate::{
    finding::Certainty,
    items::FnId,
    source::{FileId, Span},
    syntax::SyntaxError,
    types::{Args, ClosureId},
};

/// Ways to stall a thread; the vocabulary of `#[blocks(..)]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Sleeps.
    Sleep,
    /// Waits for the disk.
    Fs,
    /// Waits for the network.
    Net,
    /// Waits for a name look-up.
    Dns,
    /// Waits for an HTTP exchange.
    Http,
    /// Waits for a database.
    Db,
    /// Waits for a process.
    Process,
    /// Waits for a channel.
    Channel,
    /// Waits for another thread.
    Wait,
    /// Waits for a person.
    Stdin,
    /// Waits for a lock.
    Lock,
    /// Keeps the processor busy.
    Cpu,
    /// Starts a runtime, or waits for one.
    Runtime,
    /// Blocks in place, which a runtime of one thread does not allow.
    InPlace,
}

impl Kind {
    /// All kinds, in order.
    pub const ALL: [Self; 14] = [
        Self::Sleep,
        Self::Fs,
        Self::Net,
        Self::Dns,
        Self::Http,
        Self::Db,
        Self::Process,
        Self::Channel,
        Self::Wait,
        Self::Stdin,
        Self::Lock,
        Self::Cpu,
        Self::Runtime,
        Self::InPlace,
    ];

    /// Its word in `#[blocks(..)]` and in the pages' `effect`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Sleep => "sleep",
            Self::Fs => "fs",
            Self::Net => "net",
            Self::Dns => "dns",
            Self::Http => "http",
            Self::Db => "db",
            Self::Process => "process",
            Self::Channel => "channel",
            Self::Wait => "wait",
            Self::Stdin => "stdin",
            Self::Lock => "lock",
            Self::Cpu => "cpu",
            Self::Runtime => "runtime",
            Self::InPlace => "in_place",
        }
    }

    /// The kind of a word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// A body with the generic arguments that matter in it: a node of the call graph.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Node {
    /// The function, closure or async block.
    pub body: ClosureId,
    /// Arguments of the function around it; those that do not matter are unknown.
    pub args: Args,
}

/// Index of a [`Node`] in [`Effects::nodes`].
pub type NodeId = u32;

/// A call from one body to another, or to a leaf.
#[derive(Clone, Debug)]
pub struct Edge {
    /// The callee's name at the call.
    pub span: Span,
    /// What is called, as the call names it.
    pub function: Option<FnId>,
    /// Where it leads.
    pub to: Target,
    /// Whether what is called runs at most once in the life of the program.
    pub once: bool,
    /// Whether it leads to the body of a future, which runs when the runtime around polls it.
    pub polls: bool,
    /// Whether the call is written; what a scope drops at its end is not, and `span` is then the variable's.
    pub written: bool,
    /// For a call that is decided at run time: all bodies that it may lead to, this edge's among them.
    pub alternatives: Option<Arc<[NodeId]>>,
}

/// Where a call leads.
#[derive(Clone, Debug)]
pub enum Target {
    /// A body that is known.
    Node(NodeId),
    /// A function that is listed as blocking.
    Leaf(Kind, FnId, Certainty),
}

/// The shortest way from a node to a leaf of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Witness {
    /// Calls to the leaf.
    pub length: u32,
    /// Whether the way leads through something that runs only once.
    pub once: bool,
    /// Index of the first edge among the node's.
    pub edge: u32,
}

/// The call graph below the async bodies, with the effects of each node.
#[derive(Debug, Default)]
pub struct Effects {
    /// The nodes.
    pub nodes: Vec<Node>,
    /// The edges of each node, in the order of the calls.
    pub edges: Vec<Vec<Edge>>,
    /// For each node the shortest way to a leaf of each kind.
    pub witnesses: Vec<FxHashMap<Kind, Witness>>,
    /// The async bodies of the selected packages.
    pub roots: Vec<Root>,
    /// What does not parse.
    pub unparsed: Vec<(FileId, SyntaxError)>,
    /// Calls that were looked at, and those whose callee is known.
    pub calls: usize,
    /// Those whose callee is known.
    pub resolved: usize,
    /// The others, by reason.
    pub unsure: FxHashMap<crate::types::Why, usize>,
}
