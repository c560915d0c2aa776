//! What the outcome of a test says of a value: an `Option` that is no `Some` holds nothing, and of a `Result` that is no `Ok`
//! nobody waits for the lock that its error may hold.

use super::{graph::Place, lower::Lower};
use crate::syntax::{Expr, ExprId, Pat, PatId, Path};

impl Lower<'_> {
    /// The place that is empty where a pattern does not match it.
    pub(super) fn empty_without(&self, pat: PatId, place: Option<&Place>) -> Option<Place> {
        let Pat::TupleStruct(path, items) = &self.typed.body.pats[pat] else {
            return None;
        };
        let is_whole = is_named(path, &["Some", "Ok"]) && items.iter().all(|item| self.matches_all(*item));
        place.filter(|_| is_whole).cloned()
    }

    /// The place that is empty where a pattern matches it.
    pub(super) fn empty_with(&self, pat: PatId, place: Option<&Place>) -> Option<Place> {
        let all = &self.typed.body.pats;
        let is_empty = match &all[pat] {
            Pat::Path(path) => is_named(path, &["None"]),
            Pat::Bind { name, .. } => name == "None" && !self.typed.bindings.contains_key(&pat),
            Pat::TupleStruct(path, items) => {
                is_named(path, &["Err"]) && items.iter().all(|item| matches!(all[*item], Pat::Wild | Pat::Rest))
            }
            _ => false,
        };
        place.filter(|_| is_empty).cloned()
    }

    fn matches_all(&self, pat: PatId) -> bool {
        match &self.typed.body.pats[pat] {
            Pat::Wild | Pat::Rest => true,
            Pat::Bind { sub: None, .. } => self.typed.bindings.contains_key(&pat),
            Pat::Tuple(items) => items.iter().all(|item| self.matches_all(*item)),
            _ => false,
        }
    }

    /// The place that a condition asks about, and the answer with which it is empty: `x.is_none()`, `!x.is_some()`.
    pub(super) fn asked(&self, condition: ExprId) -> Option<(Place, bool)> {
        let typed = self.typed;
        match &typed.body.exprs[condition] {
            Expr::Unary(inner, false) => self.asked(*inner).map(|(place, answer)| (place, !answer)),
            Expr::MethodCall {
                receiver, name, args, ..
            } if args.is_empty() => {
                let answer = match name.as_str() {
                    "is_none" | "is_err" => true,
                    "is_some" | "is_ok" => false,
                    _ => return None,
                };
                let local = typed.uses.get(receiver)?;
                Some((Place::of(local.0), answer))
            }
            _ => None,
        }
    }
}

fn is_named(path: &Path, names: &[&str]) -> bool {
    path.segments
        .last()
        .is_some_and(|last| names.contains(&last.name.as_str()))
}
