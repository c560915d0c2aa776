//! The bodies in which nothing may block: async functions, blocks and closures, and hand-written `poll`.

use ustr::Ustr;

use super::NodeId;
use crate::{
    items::{Container, FnId, Items},
    modules::Modules,
    skeleton::{self, ItemKind},
    source::Place,
    types::infer::BodyKind,
};

/// Why a body counts as async.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsyncKind {
    /// `async fn`.
    Fn,
    /// `async { .. }`.
    Block,
    /// `async |..| ..`.
    Closure,
    /// `Future::poll` and its relatives, written by hand.
    Poll(Ustr),
    /// A closure that is driven as a task, or as part of one, by this function.
    TaskClosure(FnId),
    /// A comment says so.
    MustNotBlock,
}

/// An async body.
#[derive(Clone, Debug)]
pub struct Root {
    /// Its node.
    pub node: NodeId,
    /// Why it counts as async.
    pub kind: AsyncKind,
    /// The function that it is, or stands in.
    pub function: FnId,
    /// What makes it async.
    pub place: Place,
    /// For `main`-like functions: calls before this offset are start-up.
    pub startup_until: Option<u32>,
    /// Why it is known to run where one thread polls all tasks.
    pub one_thread: Option<String>,
}

impl AsyncKind {
    /// What an inner body is by itself.
    pub(super) fn of(kind: BodyKind) -> Option<Self> {
        match kind {
            BodyKind::AsyncFn => Some(Self::Fn),
            BodyKind::AsyncBlock => Some(Self::Block),
            BodyKind::AsyncClosure => Some(Self::Closure),
            BodyKind::Fn | BodyKind::Closure => None,
        }
    }
}

/// Traits whose methods a runtime calls while it polls, and how those methods begin.
const POLLED: [(&str, &str); 11] = [
    ("Future", "poll"),
    ("Stream", "poll_"),
    ("AsyncRead", "poll_"),
    ("AsyncWrite", "poll_"),
    ("AsyncBufRead", "poll_"),
    ("AsyncSeek", "poll_"),
    ("Sink", "poll_"),
    ("Service", "poll_ready"),
    ("Body", "poll_"),
    ("HttpBody", "poll_"),
    ("Service", "call"),
];

/// The trait's name, when a function is a hand-written `poll` (or a service's `call`).
#[must_use]
pub fn polled(modules: &Modules, items: &Items, function: FnId) -> Option<Ustr> {
    let item = items.function(function);
    let Container::Impl(id) = item.container else {
        return None;
    };
    let implementation = items.impl_(id);
    let ItemKind::Impl { trait_name, .. } = &implementation.item.item(modules).kind else {
        return None;
    };
    let named = |(name, start): &&(&str, &str)| *trait_name == *name && item.name.starts_with(start);
    POLLED.iter().find(named)?;
    // A trait of the same name that is not about polling has no `Context` (or, for a service, no `poll_ready`).
    let proof = if item.name == "call" {
        implementation
            .functions
            .iter()
            .any(|&id| items.function(id).name == "poll_ready")
    } else {
        signature(modules, item.item.function(modules)?, item.item.file).contains("Context")
    };
    proof.then_some(*trait_name)
}

fn signature<'a>(
    modules: &'a Modules,
    function: &skeleton::Function,
    file: crate::source::FileId,
) -> std::borrow::Cow<'a, str> {
    modules.sources.piece(file, function.signature)
}
