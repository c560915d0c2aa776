//! Which expression stands in which: from an expression outwards.

use std::collections::HashMap;

use crate::{
    syntax::{Body, Expr, ExprId},
    types::infer::Typed,
};

/// The way outwards from each expression of a body.
pub(super) struct Outline<'a> {
    typed: &'a Typed,
    parents: HashMap<ExprId, ExprId, rustc_hash::FxBuildHasher>,
}

impl<'a> Outline<'a> {
    /// Looks at a whole body once.
    pub(super) fn new(typed: &'a Typed) -> Self {
        let body: &Body = &typed.body;
        let mut parents = HashMap::default();
        for (id, _) in body.exprs.iter() {
            body.each_child(id, &mut |child| {
                parents.insert(child, id);
            });
        }
        Self { typed, parents }
    }

    /// The expression around another.
    pub(super) fn parent(&self, expr: ExprId) -> Option<ExprId> {
        self.parents.get(&expr).copied()
    }

    /// The expressions around another, the innermost first.
    pub(super) fn around(&self, expr: ExprId) -> impl Iterator<Item = ExprId> + '_ {
        std::iter::successors(self.parent(expr), |&inner| self.parent(inner))
    }

    /// The closure, async block or function (index in `Facts::bodies`) in which an expression stands.
    pub(super) fn body_of(&self, expr: ExprId) -> u32 {
        let inner = self.around(expr).find_map(|outer| match self.typed.body.exprs[outer] {
            Expr::Closure { .. } | Expr::Async { .. } => self.typed.inner.get(&outer).copied(),
            _ => None,
        });
        inner.unwrap_or(0)
    }

    /// Whether an expression belongs to the body: what a macro's readers tried and gave up does not.
    pub(super) fn is_attached(&self, expr: ExprId) -> bool {
        let outermost = self.around(expr).last().unwrap_or(expr);
        Some(outermost) == self.typed.body.root
    }
}
