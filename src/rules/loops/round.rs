//! One loop: where it may be left, and whether it can be.

use rustc_hash::FxHashSet;
use ustr::Ustr;

use super::is_body;
use crate::{
    effects::{Attributes, Kind},
    syntax::{Expr, ExprId, FormatResult, Literal, Stmt},
    types::{
        Ty,
        infer::{Callee, Typed},
    },
};

/// A `loop` or `while`.
pub(super) struct Round<'a> {
    pub(super) typed: &'a Typed,
    pub(super) expr: ExprId,
    /// The condition of a `while`.
    pub(super) condition: Option<ExprId>,
    pub(super) body: ExprId,
    label: Option<Ustr>,
    /// The labels of loops and blocks inside.
    inner_labels: FxHashSet<Ustr>,
}

impl<'a> Round<'a> {
    /// The loop that an expression is.
    pub(super) fn of(typed: &'a Typed, expr: ExprId) -> Option<Self> {
        let (label, condition, body) = match typed.body.exprs[expr] {
            Expr::Loop { label, body } => (label, None, body),
            Expr::While { label, condition, body } => (label, Some(condition), body),
            _ => return None,
        };
        let mut round = Self {
            typed,
            expr,
            condition,
            body,
            label,
            inner_labels: FxHashSet::default(),
        };
        let mut labels = FxHashSet::default();
        round.each_inside(body, &mut |inner, _| match inner {
            Expr::Loop { label, .. }
            | Expr::While { label, .. }
            | Expr::For { label, .. }
            | Expr::Block { label, .. } => labels.extend(*label),
            _ => {}
        });
        round.inner_labels = labels;
        Some(round)
    }

    /// Visits an expression and what runs inside it, with the number of loops around.
    fn each_inside(&self, expr: ExprId, visit: &mut dyn FnMut(&'a Expr, (ExprId, u32))) {
        let body = &self.typed.body;
        let mut open = vec![(expr, 0)];
        while let Some((expr, depth)) = open.pop() {
            let inner = &body.exprs[expr];
            visit(inner, (expr, depth));
            let is_loop = matches!(inner, Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. });
            if !is_body(inner) {
                body.each_child(expr, &mut |child| open.push((child, depth + u32::from(is_loop))));
            }
        }
    }

    /// Whether nothing leaves the loop or gives the thread back; false where that is not sure.
    ///
    /// What blocks is told by the rule for that, and an answer to it answers this one too.
    pub(super) fn is_endless(&self, attributes: &Attributes) -> bool {
        let is_true = |condition| matches!(self.typed.body.exprs[condition], Expr::Literal(Literal::Bool(true)));
        let mut stays = self.condition.is_none_or(is_true);
        self.each_inside(self.body, &mut |inner, (expr, depth)| {
            stays &= match inner {
                Expr::Await(_)
                | Expr::Select { .. }
                | Expr::Join(..)
                | Expr::Missing
                | Expr::Macro { .. }
                | Expr::Try(_)
                | Expr::Format {
                    gives: FormatResult::Never,
                    ..
                } => false,
                Expr::Return(_) | Expr::Break(..) | Expr::Continue(_) => !self.is_out(inner, depth),
                Expr::Call { .. } | Expr::MethodCall { .. } => self.returns_at_once(attributes, expr),
                _ => true,
            };
        });
        stays
    }

    /// Whether a jump leads out of the loop, from inside so many loops in it.
    fn is_out(&self, jump: &Expr, depth: u32) -> bool {
        let is_inner = |label: &Ustr| self.inner_labels.contains(label);
        match jump {
            Expr::Return(_) => true,
            Expr::Break(None, _) => depth == 0,
            Expr::Break(Some(label), _) => !is_inner(label),
            Expr::Continue(Some(label)) => Some(*label) != self.label && !is_inner(label),
            _ => false,
        }
    }

    /// Whether a call is known to come back, without having waited for something.
    fn returns_at_once(&self, attributes: &Attributes, call: ExprId) -> bool {
        if matches!(self.typed.ty(call), Ty::Never) {
            return false;
        }
        match self.typed.call(call).map(|site| &site.callee) {
            Some(Callee::Function { function, .. }) => {
                let mut blocks = attributes.of(*function).blocks.iter();
                blocks.all(|blocks| blocks.kind == Kind::Lock)
            }
            Some(Callee::Constructor(_)) => true,
            Some(Callee::Value(_) | Callee::Unknown(_)) | None => false,
        }
    }

    /// Whether an expression of the loop's body always leaves the loop.
    pub(super) fn leaves(&self, expr: ExprId) -> bool {
        self.ends_outside(expr) && !self.may_go_on(expr)
    }

    fn ends_outside(&self, expr: ExprId) -> bool {
        let inner = &self.typed.body.exprs[expr];
        match inner {
            Expr::Return(_) | Expr::Break(..) | Expr::Continue(_) => self.is_out(inner, 0),
            Expr::Format {
                gives: FormatResult::Never,
                ..
            } => true,
            Expr::Call { .. } | Expr::MethodCall { .. } => matches!(self.typed.ty(expr), Ty::Never),
            Expr::Block { block, .. } => {
                let ends = |stmt: &Stmt| matches!(stmt, Stmt::Expr(expr) if self.ends_outside(*expr));
                block.stmts.iter().any(ends) || block.tail.is_some_and(|tail| self.ends_outside(tail))
            }
            Expr::If { then, otherwise, .. } => {
                self.ends_outside(*then) && otherwise.is_some_and(|other| self.ends_outside(other))
            }
            Expr::Match { arms, .. } => !arms.is_empty() && arms.iter().all(|arm| self.ends_outside(arm.body)),
            _ => false,
        }
    }

    /// Whether something inside may lead to the loop's next round, or past what follows in its block.
    fn may_go_on(&self, expr: ExprId) -> bool {
        let mut found = false;
        self.each_inside(expr, &mut |inner, (_, depth)| {
            let is_jump = matches!(inner, Expr::Continue(_) | Expr::Break(Some(_), _));
            found |= is_jump && !self.is_out(inner, depth);
        });
        found
    }
}
