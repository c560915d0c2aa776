//! Where values are dropped at once: statements, `let _ =`, `drop(..)`, and variables that nobody uses.

use super::Look;
use crate::{
    source::Span,
    syntax::{Block, Expr, ExprId, Pat, PatId, Stmt},
    types::{
        Ty,
        infer::{Callee, LocalId},
    },
};

/// A value that is dropped without being looked at.
#[derive(Clone, Debug)]
pub(super) struct Dropped {
    /// What is dropped.
    pub(super) value: Value,
    /// How.
    pub(super) how: How,
}

/// What is dropped.
#[derive(Clone, Debug)]
pub(super) enum Value {
    /// The value of an expression.
    Of(ExprId),
    /// A part of a value that a pattern takes apart: its type, its place, and the expression taken apart.
    Part(Ty, Span, ExprId),
    /// What an iterator or option gives, each by itself: its type, and the iterator.
    Each(Ty, ExprId),
}

/// How a value is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// As a statement.
    Statement,
    /// By `let _ =` or `_ =`.
    Underscore,
    /// By a function that takes it for that.
    Function,
    /// At the end of the scope of a variable that nobody uses.
    Unused(LocalId),
}

impl Look<'_> {
    /// Everything that the body drops at once.
    pub(super) fn dropped(&self) -> Vec<Dropped> {
        let body = &self.subject.typed.body;
        let mut found = Vec::new();
        for (id, expr) in body.exprs.iter() {
            match expr {
                Expr::Block { block, .. } | Expr::Async { block, .. } => self.in_block(block, &mut found),
                Expr::Call { args, .. } if self.is_drop(id) => {
                    let dropped = |&arg: &ExprId| Dropped {
                        value: Value::Of(arg),
                        how: How::Function,
                    };
                    found.extend(args.iter().map(dropped));
                }
                // `futures.for_each(drop)`
                Expr::MethodCall { receiver, args, .. } => {
                    found.extend(args.iter().filter_map(|arg| self.by_function(*receiver, *arg)));
                }
                Expr::Let(pat, value) => self.by_case(&[*pat], *value, &mut found),
                Expr::Match { scrutinee, arms } => {
                    let pats: Vec<PatId> = arms.iter().map(|arm| arm.pat).collect();
                    self.by_case(&pats, *scrutinee, &mut found);
                }
                Expr::Assign(left, right) if matches!(body.exprs[*left], Expr::Underscore) => found.push(Dropped {
                    value: Value::Of(*right),
                    how: How::Underscore,
                }),
                _ => {}
            }
        }
        found
    }

    fn in_block(&self, block: &Block, found: &mut Vec<Dropped>) {
        for stmt in &block.stmts {
            match stmt {
                Stmt::Expr(expr) => found.push(Dropped {
                    value: Value::Of(*expr),
                    how: How::Statement,
                }),
                Stmt::Let { pat, init, .. } => {
                    if let Some(init) = init {
                        self.by_pattern(*pat, *init, found);
                    }
                }
            }
        }
    }

    /// What `let pat = value` drops, now or without ever having used it.
    fn by_pattern(&self, pat: PatId, value: ExprId, found: &mut Vec<Dropped>) {
        let body = &self.subject.typed.body;
        match (&body.pats[pat], &body.exprs[value]) {
            (Pat::Tuple(pats), Expr::Tuple(values)) if pats.len() == values.len() => {
                for (pat, value) in pats.iter().zip(values) {
                    self.by_pattern(*pat, *value, found);
                }
            }
            (Pat::Typed(inner, _), _) => self.by_pattern(*inner, value, found),
            (Pat::TupleStruct(..), _) => self.by_case(&[pat], value, found),
            (Pat::Tuple(pats), _) => self.parts(pats, self.subject.typed.ty(value), value, found),
            _ => {
                let Some(how) = self.loses(pat, true) else { return };
                if let How::Unused(local) = how {
                    self.filled_into(local, found);
                }
                let value = Value::Of(value);
                found.push(Dropped { value, how });
            }
        }
    }

    /// What a receiver gives to a function that only drops it.
    fn by_function(&self, receiver: ExprId, argument: ExprId) -> Option<Dropped> {
        let Ty::FnDef(function, args) = self.subject.typed.ty(argument) else {
            return None;
        };
        let is_drop = self.futures.dropping.contains(function);
        Some(Dropped {
            value: Value::Each(args.first().filter(|_| is_drop)?.clone(), receiver),
            how: How::Function,
        })
    }

    /// What the patterns that an option or result is matched with drop, if none of them keeps it.
    fn by_case(&self, cases: &[PatId], value: ExprId, found: &mut Vec<Dropped>) {
        let typed = self.subject.typed;
        let lang = &self.subject.question.program.lang;
        if !matches!(typed.ty(value), Ty::Adt(id, _) if [lang.option, lang.result].contains(&Some(*id))) {
            return;
        }
        let mut how = None;
        for &case in cases {
            match &typed.body.pats[case] {
                // What an error holds is no future that somebody wants.
                Pat::TupleStruct(path, _) if path.segments.last().is_some_and(|last| last.name == "Err") => {}
                Pat::Path(_) => {}
                // `None`
                Pat::Bind { .. } if !typed.bindings.contains_key(&case) => {}
                Pat::TupleStruct(_, parts) if parts.len() == 1 => match self.loses(parts[0], true) {
                    Some(lost) => how = how.or(Some(lost)),
                    None => return,
                },
                Pat::Wild => how = how.or(Some(How::Underscore)),
                _ => return,
            }
        }
        found.extend(how.map(|how| Dropped {
            value: Value::Of(value),
            how,
        }));
    }

    /// The parts of a tuple that a pattern leaves or that nobody uses.
    fn parts(&self, pats: &[PatId], ty: &Ty, value: ExprId, found: &mut Vec<Dropped>) {
        let body = &self.subject.typed.body;
        let Ty::Tuple(types) = ty else { return };
        if pats.len() != types.len() || pats.iter().any(|pat| matches!(body.pats[*pat], Pat::Rest)) {
            return;
        }
        for (&pat, ty) in pats.iter().zip(types.iter()) {
            if let Pat::Tuple(inner) = &body.pats[pat] {
                self.parts(inner, ty, value, found);
            } else if let Some(how) = self.loses(pat, false) {
                let span = match body.pats[pat] {
                    Pat::Bind { span, .. } => span,
                    _ => body.span(value),
                };
                found.push(Dropped {
                    value: Value::Part(ty.clone(), span, value),
                    how,
                });
            }
        }
    }

    /// How a pattern drops all that it is given, if it does. `or_drops`: also when the variable is only dropped by hand.
    fn loses(&self, pat: PatId, or_drops: bool) -> Option<How> {
        match self.subject.typed.body.pats[pat] {
            Pat::Wild => Some(How::Underscore),
            Pat::Bind {
                by_ref: None,
                sub: None,
                ..
            } => {
                let local = *self.subject.typed.bindings.get(&pat)?;
                let lost = self.is_never_used(local, or_drops);
                lost.then_some(How::Unused(local))
            }
            _ => None,
        }
    }

    /// Whether nobody looks at a variable: it is never named, or only to drop it or to fill it.
    fn is_never_used(&self, local: LocalId, or_drops: bool) -> bool {
        let typed = self.subject.typed;
        let uses = typed.uses.iter().filter(|(_, used)| **used == local);
        for (&expr, _) in uses {
            if !self.outline.is_attached(expr) {
                continue;
            }
            let fills = self.fills(expr);
            if !(fills || or_drops && self.drops(expr)) {
                return false;
            }
        }
        self.is_seen_whole(local)
    }

    /// What is put into a collection that nobody reads.
    fn filled_into(&self, local: LocalId, found: &mut Vec<Dropped>) {
        let typed = self.subject.typed;
        for (&expr, _) in typed.uses.iter().filter(|(_, used)| **used == local) {
            let Some(Expr::MethodCall { args, .. }) = self.outline.parent(expr).map(|parent| &typed.body.exprs[parent])
            else {
                continue;
            };
            let how = How::Unused(local);
            found.extend(args.iter().filter(|arg| **arg != expr).map(|&arg| Dropped {
                value: Value::Of(arg),
                how,
            }));
        }
    }

    /// Whether no macro that we cannot read, and no text that is formatted, can name the variable.
    fn is_seen_whole(&self, local: LocalId) -> bool {
        let typed = self.subject.typed;
        if !typed.body.opaque_macros.is_empty() {
            return false;
        }
        let items = self.subject.question.program.items;
        let modules = self.subject.question.program.modules;
        let item = items.function(self.subject.function).item;
        let text = item.item(modules).span.of(modules.sources.text(item.file));
        let captured = format!("{{{}", typed.local(local).name);
        let names_more = |rest: &str| rest.starts_with(|next: char| next.is_alphanumeric() || next == '_');
        text.match_indices(&captured)
            .all(|(at, _)| names_more(&text[at + captured.len()..]))
    }

    /// `x;`, `drop(x)`.
    fn drops(&self, expr: ExprId) -> bool {
        let body = &self.subject.typed.body;
        let Some(parent) = self.outline.parent(expr) else {
            return false;
        };
        match &body.exprs[parent] {
            Expr::Call { args, .. } => args.contains(&expr) && self.is_drop(parent),
            Expr::Block { block, .. } | Expr::Async { block, .. } => block
                .stmts
                .iter()
                .any(|stmt| matches!(stmt, Stmt::Expr(value) if *value == expr)),
            _ => false,
        }
    }

    /// `let _ = x`, `_ = x`, `x = ..`, `x.push(..)`: nothing is taken out.
    fn fills(&self, expr: ExprId) -> bool {
        let body = &self.subject.typed.body;
        let Some(parent) = self.outline.parent(expr) else {
            return false;
        };
        match &body.exprs[parent] {
            Expr::Assign(left, right) => {
                *left == expr || (*right == expr && matches!(body.exprs[*left], Expr::Underscore))
            }
            Expr::MethodCall { receiver, .. } => *receiver == expr && self.only_fills(parent, expr),
            Expr::Block { block, .. } | Expr::Async { block, .. } => block.stmts.iter().any(|stmt| {
                matches!(stmt, Stmt::Let { pat, init: Some(init), .. }
                    if *init == expr && matches!(body.pats[*pat], Pat::Wild))
            }),
            _ => false,
        }
    }

    /// Whether a method of a standard collection gives nothing back and is given no closure: `push`, `reserve`, `clear`.
    fn only_fills(&self, call: ExprId, receiver: ExprId) -> bool {
        let typed = self.subject.typed;
        let lang = &self.subject.question.program.lang;
        let is_collection =
            matches!(typed.ty(receiver), Ty::Adt(id, _) if [lang.vec, lang.vec_deque].contains(&Some(*id)));
        let gives_nothing = matches!(typed.ty(call), Ty::Prim(_)) || *typed.ty(call) == Ty::unit();
        let arguments = typed
            .call(call)
            .map(|call| call.arg_types.as_slice())
            .unwrap_or_default();
        let lends = |ty: &Ty| matches!(ty, Ty::Closure(..) | Ty::Ref(_, true) | Ty::Unknown(_));
        is_collection && gives_nothing && !arguments.iter().skip(1).any(lends)
    }

    /// Whether a call only drops what it is given.
    fn is_drop(&self, call: ExprId) -> bool {
        match self.subject.typed.call(call).map(|call| &call.callee) {
            Some(Callee::Function { function, .. }) => self.futures.dropping.contains(function),
            _ => false,
        }
    }
}
