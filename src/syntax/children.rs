//! The expressions directly inside an expression, in order of evaluation as far as that is written.

use super::tree::{Block, Body, Expr, ExprId, Stmt};

impl Body {
    /// Visits the expressions directly inside one; those of its statements are among them, those in patterns are not.
    pub fn each_child(&self, id: ExprId, visit: &mut dyn FnMut(ExprId)) {
        match &self.exprs[id] {
            Expr::Missing | Expr::Underscore | Expr::Literal(_) | Expr::Path(_) | Expr::Continue(_) => {}
            Expr::Field { base: inner, .. }
            | Expr::Deref(inner)
            | Expr::Unary(inner, _)
            | Expr::Ref(inner, _)
            | Expr::Cast(inner, _)
            | Expr::Let(_, inner)
            | Expr::Try(inner)
            | Expr::Await(inner)
            | Expr::Closure { body: inner, .. }
            | Expr::Loop { body: inner, .. } => visit(*inner),
            Expr::Index {
                base: first,
                index: second,
            }
            | Expr::Binary {
                left: first,
                right: second,
                ..
            }
            | Expr::Assign(first, second)
            | Expr::AssignOp(_, first, second)
            | Expr::Repeat(first, second)
            | Expr::While {
                condition: first,
                body: second,
                ..
            }
            | Expr::For {
                iterable: first,
                body: second,
                ..
            } => [*first, *second].into_iter().for_each(visit),
            Expr::Return(inner) | Expr::Break(_, inner) => inner.iter().copied().for_each(visit),
            Expr::Range { low, high, .. } => [*low, *high].into_iter().flatten().for_each(visit),
            Expr::Tuple(items)
            | Expr::Array(items)
            | Expr::Vec(items)
            | Expr::Format { args: items, .. }
            | Expr::Join(items, _)
            | Expr::Macro { args: items, .. } => items.iter().copied().for_each(visit),
            Expr::Call { callee: first, args }
            | Expr::MethodCall {
                receiver: first, args, ..
            } => {
                std::iter::once(*first).chain(args.iter().copied()).for_each(visit);
            }
            Expr::Struct { fields, rest, .. } => {
                fields.iter().map(|(_, value)| *value).chain(*rest).for_each(visit);
            }
            Expr::Block { block, .. } | Expr::Async { block, .. } => block.each_child(visit),
            Expr::If { .. } | Expr::Match { .. } | Expr::Select { .. } => self.each_branch(id, visit),
        }
    }

    fn each_branch(&self, id: ExprId, visit: &mut dyn FnMut(ExprId)) {
        match &self.exprs[id] {
            Expr::If {
                condition,
                then,
                otherwise,
            } => [*condition, *then].into_iter().chain(*otherwise).for_each(visit),
            Expr::Match { scrutinee, arms } => {
                visit(*scrutinee);
                for arm in arms {
                    arm.guard.into_iter().chain([arm.body]).for_each(&mut *visit);
                }
            }
            Expr::Select { arms, otherwise, .. } => {
                for arm in arms {
                    arm.guard
                        .into_iter()
                        .chain([arm.future, arm.body])
                        .for_each(&mut *visit);
                }
                otherwise.iter().copied().for_each(visit);
            }
            _ => {}
        }
    }
}

impl Block {
    fn each_child(&self, visit: &mut dyn FnMut(ExprId)) {
        for stmt in &self.stmts {
            match stmt {
                Stmt::Let { init, otherwise, .. } => init.iter().chain(otherwise).copied().for_each(&mut *visit),
                Stmt::Expr(expr) => visit(*expr),
            }
        }
        self.tail.into_iter().for_each(visit);
    }
}
