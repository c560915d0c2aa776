//! The bodies in which nothing may block: async functions, blocks and closures, and hand-written `poll`.

use ustr::Ustr;

use super::{NodeId, Runs, explore::Explorer};
use crate::{
    items::{Container, FnId, Items},
    modules::Modules,
    skeleton::{self, ItemKind},
    source::Place,
    types::{
        ClosureId, Ty,
        infer::{BodyKind, CallSite, Callee, Facts},
    },
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
    /// Whether it runs at most once in the life of the program.
    pub once: bool,
    /// Whether the thread that polls it polls nothing else meanwhile, so that it keeps nobody waiting but itself.
    pub alone: bool,
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

impl Explorer<'_> {
    /// Whether a closure or async block is, or stands in, a closure that is handed to what runs it at most once.
    pub(super) fn runs_once(&self, body: ClosureId, facts: &Facts) -> bool {
        let parent = |&index: &u32| facts.bodies.get(index as usize).map(|inner| inner.parent);
        let around = std::iter::successors(Some(body.index), parent).take_while(|&index| index != 0);
        let around: Vec<u32> = around.collect();
        let is_around =
            |ty: &Ty| matches!(ty, Ty::Closure(id, _) if id.owner == body.owner && around.contains(&id.index));
        !around.is_empty()
            && facts
                .calls
                .iter()
                .any(|call| self.given_once(call).into_iter().any(is_around))
    }

    /// The arguments of a call that it says to run at most once.
    fn given_once<'c>(&self, call: &'c CallSite) -> Vec<&'c Ty> {
        let sig = match &call.callee {
            Callee::Function { function, .. } => self.program.sig(self.attributes.speaker(*function)),
            Callee::Constructor(_) | Callee::Value(_) | Callee::Unknown(_) => None,
        };
        let runs = |index: usize| Runs::of(&(*sig.as_ref()?.runs.get(index)?)?);
        let once = |index: usize| matches!(runs(index), Some(Runs::Once | Runs::TaskOnce));
        let given = call.arg_types.iter().enumerate();
        given.filter(|(index, _)| once(*index)).map(|(_, ty)| ty).collect()
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
