//! Which async locks a future takes when it is driven, by place: in itself, and in project functions that it awaits.

use std::sync::Arc;

use super::losses::{Losses, Sight, awaited_in, in_driven_body, name_span};
use crate::{
    effects::CancelKind,
    items::FnId,
    rules::{
        memo::Memo,
        places::{Place, arguments, parameters},
    },
    syntax::{Expr, ExprId},
    types::infer::Callee,
};

/// A lock that is taken.
#[derive(Clone, Debug)]
pub(super) struct Taken {
    /// Which.
    pub(super) place: Place,
    /// Whether nobody else may have it at the same time.
    pub(super) is_exclusive: bool,
    /// The function that takes it.
    pub(super) leaf: String,
    /// The call in the expression that was asked about.
    pub(super) call: ExprId,
    /// Names of helpers on the way.
    pub(super) via: Vec<String>,
}

/// A lock that a function takes of what its parameters lead to, or of a static.
#[derive(Clone, Debug)]
struct TakenOf {
    place: Place,
    is_exclusive: bool,
    leaf: String,
    via: Vec<String>,
}

/// Answers for all functions of a run.
#[derive(Default)]
pub(super) struct Locks {
    /// By function, and by how far helpers were followed.
    summaries: Memo<(FnId, u32), Arc<Vec<TakenOf>>>,
}

/// Helpers of helpers are followed so far.
const MAX_HELPERS: u32 = 4;

impl Locks {
    /// The locks that the future of an expression takes.
    pub(super) fn of(&self, losses: &Losses<'_>, sight: &Sight<'_>, future: ExprId) -> Vec<Taken> {
        let mut found = Vec::new();
        self.add(losses, sight, future, MAX_HELPERS, &mut found);
        found
    }

    fn add(&self, losses: &Losses<'_>, sight: &Sight<'_>, future: ExprId, depth: u32, found: &mut Vec<Taken>) {
        match &sight.typed.body.exprs[future] {
            Expr::Call { .. } | Expr::MethodCall { .. } => self.of_call(losses, sight, future, depth, found),
            Expr::Async { .. } => {
                if let Some(&body) = sight.typed.inner.get(&future) {
                    for awaited in awaited_in(sight, body) {
                        self.add(losses, sight, awaited, depth, found);
                    }
                }
            }
            // `pin!(future)`.
            Expr::Macro { args, .. } if args.len() == 1 => self.add(losses, sight, args[0], depth, found),
            Expr::Block { block, .. } => {
                if let Some(tail) = block.tail {
                    self.add(losses, sight, tail, depth, found);
                }
            }
            _ => {}
        }
    }

    fn of_call(&self, losses: &Losses<'_>, sight: &Sight<'_>, call: ExprId, depth: u32, found: &mut Vec<Taken>) {
        let Some(Callee::Function { function, .. }) = sight.typed.call(call).map(|call| &call.callee) else {
            return;
        };
        let args = arguments(sight.typed, call);
        if let Some(listed) = &losses.question.attributes.of(*function).cancel_unsafe {
            let is_exclusive = match listed.kind {
                CancelKind::Lock => true,
                CancelKind::Share => false,
                CancelKind::Progress | CancelKind::Message | CancelKind::Place => return,
            };
            let place = args.first().and_then(|arg| sight.places.of(*arg));
            found.extend(place.map(|place| Taken {
                place,
                is_exclusive,
                leaf: losses.question.program.fn_path(*function),
                call,
                via: Vec::new(),
            }));
            return;
        }
        for &arg in &args {
            if losses.is_kept(sight, call, arg) {
                self.add(losses, sight, arg, depth, found);
            }
        }
        let Some(depth) = depth.checked_sub(1) else { return };
        if losses.types.held(sight.typed.ty(call)).is_none() {
            return;
        }
        let own = losses.question.program.items.function(*function).name.to_string();
        for taken in self.summary(losses, *function, depth).iter() {
            let place = taken.place.at_call(sight.places, &args);
            found.extend(place.map(|place| Taken {
                place,
                is_exclusive: taken.is_exclusive,
                leaf: taken.leaf.clone(),
                call,
                via: std::iter::once(own.clone()).chain(taken.via.iter().cloned()).collect(),
            }));
        }
    }

    fn summary(&self, losses: &Losses<'_>, function: FnId, depth: u32) -> Arc<Vec<TakenOf>> {
        self.summaries.get_or((function, depth), || {
            Arc::new(in_driven_body(losses.question.program, function, |sight, awaited| {
                self.taken_of(losses, sight, awaited, depth)
            }))
        })
    }

    fn taken_of(&self, losses: &Losses<'_>, sight: &Sight<'_>, awaited: Vec<ExprId>, depth: u32) -> Vec<TakenOf> {
        let mut found = Vec::new();
        for awaited in awaited {
            self.add(losses, sight, awaited, depth, &mut found);
        }
        let params = parameters(sight.typed);
        let seen = |taken: Taken| {
            Some(TakenOf {
                place: taken.place.seen_by_callers(&params)?,
                is_exclusive: taken.is_exclusive,
                leaf: taken.leaf,
                via: taken.via,
            })
        };
        found.into_iter().filter_map(seen).collect()
    }
}

impl Taken {
    /// Where its call's name stands.
    pub(super) fn span(&self, sight: &Sight<'_>) -> crate::source::Span {
        name_span(sight.typed, self.call)
    }
}
