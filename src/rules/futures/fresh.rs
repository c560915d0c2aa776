//! Where the future in a value comes from: the call or block that made it.
//!
//! Only what is made in the expression itself counts. A future that was kept somewhere and is taken out to be dropped
//! (`self.pending.take();`) was somebody's to cancel.

use super::{
    Look,
    held::{Held, Loss, mentions},
};
use crate::{
    syntax::{Expr, ExprId, Pat, Stmt},
    types::{
        Ty,
        infer::{CallSite, Callee, infer_typed},
    },
};

/// An expression that makes a future.
#[derive(Clone, Debug)]
pub(super) struct Source {
    /// The expression.
    pub(super) expr: ExprId,
    /// What it makes.
    pub(super) held: Held,
    /// Whether it is certain that nothing was begun.
    pub(super) is_sure: bool,
}

/// How deep types are searched for one another.
pub(super) const MENTION_DEPTH: u32 = 8;

impl Look<'_> {
    /// The expressions that make the futures in the value of `expr`; none where they come from elsewhere.
    pub(super) fn sources(&self, expr: ExprId) -> Vec<Source> {
        let mut found = Vec::new();
        self.add_sources(expr, &mut found);
        found
    }

    fn add_sources(&self, expr: ExprId, found: &mut Vec<Source>) {
        let typed = self.subject.typed;
        let mut all = |parts: &[ExprId]| parts.iter().for_each(|&part| self.add_sources(part, found));
        match &typed.body.exprs[expr] {
            Expr::Block { block, .. } => all(block.tail.as_slice()),
            Expr::If { then, otherwise, .. } => {
                all(&[*then]);
                all(otherwise.as_slice());
            }
            Expr::Match { arms, .. } => arms.iter().for_each(|arm| all(&[arm.body])),
            Expr::Tuple(items) | Expr::Array(items) | Expr::Vec(items) => all(items),
            Expr::Repeat(inner, _) | Expr::Cast(inner, _) | Expr::Try(inner) => all(&[*inner]),
            Expr::Struct { fields, .. } => {
                let values: Vec<ExprId> = fields.iter().map(|(_, value)| *value).collect();
                self.built(expr, &values, found);
            }
            Expr::Call { args, .. } if self.is_constructor(expr) => self.built(expr, args, found),
            Expr::Call { args, .. } => self.made_by_call(expr, args, found),
            Expr::MethodCall { receiver, args, .. } => {
                let all: Vec<ExprId> = std::iter::once(*receiver).chain(args.iter().copied()).collect();
                self.made_by_call(expr, &all, found);
            }
            Expr::Async { .. } => found.extend(self.made(expr, true)),
            Expr::Await(inner) => self.made_by_await(expr, *inner, found),
            _ => {}
        }
    }

    /// A struct or variant: what it is built of, or the future that it is itself.
    fn built(&self, expr: ExprId, parts: &[ExprId], found: &mut Vec<Source>) {
        let before = found.len();
        for &part in parts {
            self.add_sources(part, found);
        }
        let is_future = |source: &Source| source.held.ty == *self.subject.typed.ty(expr);
        if found.len() == before {
            found.extend(self.made(expr, true).filter(is_future));
        }
    }

    fn is_constructor(&self, expr: ExprId) -> bool {
        let call = self.subject.typed.call(expr);
        matches!(call.map(|call| &call.callee), Some(Callee::Constructor(_)))
    }

    /// The expression as a source, if its value holds a future.
    fn made(&self, expr: ExprId, is_sure: bool) -> Option<Source> {
        let held = self.held(self.subject.typed.ty(expr))?;
        Some(Source { expr, held, is_sure })
    }

    fn made_by_call(&self, expr: ExprId, args: &[ExprId], found: &mut Vec<Source>) {
        let Some(held) = self.held(self.subject.typed.ty(expr)) else {
            return;
        };
        match self.passed_on(args, &held) {
            Passed::Nothing => {}
            Passed::Kept => return,
            Passed::Made(inner) => return found.extend(inner),
        }
        // A box around what is made right here says less than what is boxed.
        if self.is_container(expr) {
            let inner: Vec<Source> = args.iter().flat_map(|&arg| self.sources(arg)).collect();
            if !inner.is_empty() {
                return found.extend(inner);
            }
            if self.is_of_std(expr) && !args.iter().any(|&arg| makes(self.subject.typed.ty(arg), MENTION_DEPTH)) {
                // `Vec::new()` holds nothing yet.
                return;
            }
        }
        let is_sure = held.is_lazy || !self.has_begun(expr);
        found.push(Source { expr, held, is_sure });
    }

    /// What `.await` gives may be a future again.
    fn made_by_await(&self, expr: ExprId, inner: ExprId, found: &mut Vec<Source>) {
        let Some(held) = self.held(self.subject.typed.ty(expr)) else {
            return;
        };
        let ty = self.subject.typed.ty(inner);
        let mut made_here = matches!(ty, Ty::Future(_)) || self.futures.types.is_running(ty);
        if let Some(args) = self.arguments(inner)
            && !self.futures.types.is_running(ty)
        {
            made_here = matches!(self.passed_on(&args, &held), Passed::Nothing);
        }
        if made_here {
            let is_sure = held.is_lazy || (self.arguments(inner).is_some() && !self.has_begun(inner));
            found.push(Source { expr, held, is_sure });
        }
    }

    /// Where the futures are made that an iterator or option gives: in a closure, or by a function, on the way to it.
    pub(super) fn sources_of_each(&self, value: ExprId, held: &Held) -> Vec<Source> {
        let typed = self.subject.typed;
        let Expr::MethodCall { receiver, args, .. } = &typed.body.exprs[value] else {
            return Vec::new();
        };
        for &arg in args {
            match &typed.body.exprs[arg] {
                Expr::Closure { body, .. } if self.held(typed.ty(*body)).is_some_and(|own| own.ty == held.ty) => {
                    return self.sources(*body);
                }
                Expr::Path(_) if matches!(typed.ty(arg), Ty::FnDef(..)) && matches!(held.ty, Ty::Future(_)) => {
                    return vec![Source {
                        expr: value,
                        held: held.clone(),
                        is_sure: true,
                    }];
                }
                _ => {}
            }
        }
        self.sources_of_each(*receiver, held)
    }

    /// The receiver and arguments of a call.
    pub(super) fn arguments(&self, expr: ExprId) -> Option<Vec<ExprId>> {
        match &self.subject.typed.body.exprs[expr] {
            Expr::Call { args, .. } => Some(args.clone()),
            Expr::MethodCall { receiver, args, .. } => {
                Some(std::iter::once(*receiver).chain(args.iter().copied()).collect())
            }
            _ => None,
        }
    }

    /// Whether the future that a call gives is one of those in its arguments.
    fn passed_on(&self, args: &[ExprId], held: &Held) -> Passed {
        for &arg in args {
            let ty = self.subject.typed.ty(arg);
            if self.futures.types.is_running(ty) {
                // `handle.join()` gives what the thread made.
                continue;
            }
            if mentions(ty, &held.ty, MENTION_DEPTH) {
                let inner = self.sources(arg);
                return if inner.is_empty() {
                    Passed::Kept
                } else {
                    Passed::Made(inner)
                };
            }
            if !held.is_lazy && self.futures.types.may_store(ty) {
                return Passed::Kept;
            }
        }
        Passed::Nothing
    }

    /// Whether the value of a call is a box, an option or the like around the future.
    fn is_container(&self, expr: ExprId) -> bool {
        let lang = &self.subject.question.program.lang;
        let containers = [lang.boxed, lang.pin, lang.option, lang.result, lang.vec];
        matches!(self.subject.typed.ty(expr), Ty::Adt(id, _) if containers.contains(&Some(*id)))
    }

    /// Whether a call is one of the standard library's.
    fn is_of_std(&self, expr: ExprId) -> bool {
        let program = self.subject.question.program;
        match self.subject.typed.call(expr).map(|call| &call.callee) {
            Some(Callee::Function { function, .. }) => {
                let krate = program.items.krate(program.items.function(*function).module);
                program.modules.crates[krate.0 as usize].name == "std"
            }
            _ => false,
        }
    }

    /// Whether the function that gives a boxed or opaque future does something before it returns it.
    pub(super) fn has_begun(&self, expr: ExprId) -> bool {
        let Some(CallSite {
            callee: Callee::Function { function, .. },
            ..
        }) = self.subject.typed.call(expr)
        else {
            return false;
        };
        let Ok(Some(callee)) = infer_typed(self.subject.question.program, *function) else {
            return false;
        };
        let Some(root) = callee.body.root else { return false };
        let Expr::Block { block, .. } = &callee.body.exprs[root] else {
            return false;
        };
        let does_something = block.stmts.iter().any(|stmt| match stmt {
            Stmt::Expr(expr) => !matches!(callee.body.exprs[*expr], Expr::Format { .. }),
            Stmt::Let { pat, .. } => matches!(callee.body.pats[*pat], Pat::Wild),
        });
        let runs_something = callee.facts.calls.iter().enumerate().any(|(index, call)| {
            let expr = callee.calls.iter().find(|(_, at)| **at == index as u32);
            call.body == 0 && expr.is_some_and(|(expr, _)| self.futures.types.is_running(callee.ty(*expr)))
        });
        does_something || runs_something
    }

    /// Where the future that a task gives is made, when the task is written in the call: `spawn(async { f() })`.
    pub(super) fn made_inside(&self, expr: ExprId) -> Option<Source> {
        let typed = self.subject.typed;
        let value = |arg: &ExprId| match &typed.body.exprs[*arg] {
            Expr::Closure { body, .. } => Some(*body),
            Expr::Async { block, .. } => block.tail,
            _ => None,
        };
        let args = self.arguments(expr)?;
        let inner = args.iter().find_map(value)?;
        self.sources(inner)
            .into_iter()
            .find(|source| source.held.loss == Loss::Future)
    }
}

/// Whether something in a value can be called, and so make futures: a closure, or an iterator with one.
pub(super) fn makes(ty: &Ty, depth: u32) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return true };
    match ty {
        Ty::Closure(..) | Ty::FnDef(..) | Ty::FnPtr(..) | Ty::Ctor(..) => true,
        Ty::Ref(inner, _) => makes(inner, depth),
        Ty::Adt(_, args) | Ty::Tuple(args) => args.iter().any(|arg| makes(arg, depth)),
        _ => false,
    }
}

/// What a call does with the futures in its arguments.
enum Passed {
    /// None of them is what it gives.
    Nothing,
    /// It gives one that was there before.
    Kept,
    /// It gives one that was made in an argument.
    Made(Vec<Source>),
}
