//! Loops that wait by going round: all they do is ask whether another thread or task has done something.
//!
//! A loop that takes what it asks for and goes on ends by itself, and so does one that tries again what it has read anew.

use super::{
    round::Round,
    walk::{Asked, Walk},
};
use crate::{
    effects::Spins,
    rules::{Question, outline::Outline, places::arguments},
    syntax::{Arm, Expr, ExprId, Literal, Pat, PatId},
    types::{Ty, infer::Typed},
};

/// What is known of a loop.
pub(super) struct Sight<'a> {
    pub(super) question: &'a Question<'a>,
    pub(super) typed: &'a Typed,
    pub(super) outline: &'a Outline<'a>,
    pub(super) round: &'a Round<'a>,
}

/// What a value says of an attempt to take something.
#[derive(Clone, Copy)]
enum Says {
    /// It is what the attempt gave: `Ok` or `Some` when it took something.
    Itself,
    /// Whether it took something (true), or that it did not (false).
    Truth(bool),
}

impl Sight<'_> {
    /// What the loop asks again and again, if it does nothing else.
    pub(super) fn asked(&self) -> Option<Asked> {
        if self.round.leaves(self.round.body) {
            return None;
        }
        let mut walk = Walk::new(self.question, self.typed, Some(self.round));
        let pieces = self.round.condition.into_iter().chain([self.round.body]);
        let only_asks = pieces.into_iter().all(|piece| walk.only_asks(piece));
        if !only_asks || walk.counts() {
            return None;
        }
        if !walk
            .takes
            .iter()
            .all(|(take, spins)| self.ends_when_taken(*take, *spins))
        {
            return None;
        }
        walk.asked.into_iter().min_by_key(|asked| asked.span)
    }

    /// Whether the loop is left as soon as an attempt takes something.
    fn ends_when_taken(&self, take: ExprId, spins: Spins) -> bool {
        let Some(mut says) = self.first_said(take, spins) else {
            return false;
        };
        let mut at = take;
        while let Some(parent) = self.outline.parent(at) {
            says = match (&self.typed.body.exprs[parent], says) {
                (Expr::Unary(_, false), Says::Truth(truth)) => Says::Truth(!truth),
                (Expr::MethodCall { name, .. }, Says::Itself) => match name.as_str() {
                    "is_ok" | "is_some" => Says::Truth(true),
                    "is_err" | "is_none" => Says::Truth(false),
                    "ok" => Says::Itself,
                    _ => return false,
                },
                (Expr::Let(pat, _), Says::Itself) => match self.truth_of(*pat) {
                    Some(truth) => Says::Truth(truth),
                    None => return false,
                },
                (Expr::Match { arms, .. }, Says::Itself) => return self.arms_end_when_taken(arms),
                (Expr::While { .. }, Says::Truth(truth)) => return parent == self.round.expr && !truth,
                (Expr::If { then, otherwise, .. }, Says::Truth(truth)) => {
                    let taken = if truth { Some(*then) } else { *otherwise };
                    return taken.is_some_and(|branch| branch != at && self.round.leaves(branch));
                }
                _ => return false,
            };
            at = parent;
        }
        false
    }

    /// What the value of an attempt says; `None` where it may be one of many attempts that end soon.
    fn first_said(&self, take: ExprId, spins: Spins) -> Option<Says> {
        if spins != Spins::Exchanges {
            return Some(Says::Itself);
        }
        let args = arguments(self.typed, take);
        let expected = *args.get(1)?;
        if *self.typed.ty(take) != Ty::prim("bool") {
            return self.is_constant(expected).then_some(Says::Itself);
        }
        // `swap` gives what was there before: what is put in is put in vain while it is there.
        match self.typed.body.exprs[expected] {
            Expr::Literal(Literal::Bool(value)) => Some(Says::Truth(!value)),
            _ => None,
        }
    }

    /// Whether an expression means the same each time and was not read from somewhere: a state with a name, a number.
    fn is_constant(&self, expr: ExprId) -> bool {
        match &self.typed.body.exprs[expr] {
            Expr::Literal(_) => true,
            Expr::Path(_) => !self.typed.uses.contains_key(&expr),
            Expr::Cast(inner, _) | Expr::Unary(inner, _) => self.is_constant(*inner),
            _ => false,
        }
    }

    /// Whether a pattern takes all values that hold something (true), or only ones that do not (false).
    fn truth_of(&self, pat: PatId) -> Option<bool> {
        if self.is_failure(pat) {
            return Some(false);
        }
        match &self.typed.body.pats[pat] {
            Pat::TupleStruct(_, parts) => {
                let takes_all = |part: &PatId| {
                    matches!(self.typed.body.pats[*part], Pat::Wild | Pat::Rest)
                        || matches!(self.typed.body.pats[*part], Pat::Bind { sub: None, .. } if self.typed.bindings.contains_key(part))
                };
                parts.iter().all(takes_all).then_some(true)
            }
            _ => None,
        }
    }

    /// Whether a pattern takes only values that hold nothing: `Err(_)`, `None`.
    fn is_failure(&self, pat: PatId) -> bool {
        match &self.typed.body.pats[pat] {
            Pat::TupleStruct(path, _) => path.segments.last().is_some_and(|last| last.name == "Err"),
            Pat::Path(path) => path.segments.last().is_some_and(|last| last.name == "None"),
            Pat::Bind { name, .. } => *name == "None" && !self.typed.bindings.contains_key(&pat),
            Pat::Or(pats) => pats.iter().all(|&pat| self.is_failure(pat)),
            _ => false,
        }
    }

    fn arms_end_when_taken(&self, arms: &[Arm]) -> bool {
        let leaves = |arm: &Arm| self.round.leaves(arm.body);
        arms.iter().all(|arm| self.is_failure(arm.pat) || leaves(arm)) && !arms.iter().all(leaves)
    }
}
