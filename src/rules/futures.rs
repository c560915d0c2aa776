//! Rules `unawaited-future`, `nested-future` and `dropped-task`: futures that are made and dropped, so that nothing of them runs.
//!
//! A future is lost when the value that owns it is dropped where it is made: as a statement, by `let _ =`, by `drop`, in a variable that
//! nobody uses. All that is handed to a function, kept in a field, returned or borrowed is somebody else's business.

mod dropped;
mod fate;
mod fresh;
pub(super) mod held;
mod makers;

use std::sync::Arc;

use self::{
    dropped::{Dropped, How, Value},
    fresh::{MENTION_DEPTH, Source, makes},
    held::{FutureTypes, Held, Loss},
    makers::Makers,
};
use super::{
    Question,
    bodies::{BodyRule, Draft, DraftHop, Subject},
    outline::Outline,
};
use crate::{
    finding::{Certainty, Level},
    items::{Def, FnId},
    names::Namespace,
    source::Span,
    syntax::{Expr, ExprId},
    types::{
        Predicate, Ty,
        infer::{BodyKind, Callee},
    },
};

/// The rules, prepared for one run.
pub(super) struct Futures<'a> {
    types: Arc<FutureTypes<'a>>,
    makers: Makers<'a>,
    /// The functions that do nothing with what they are given but end its use.
    dropping: Vec<FnId>,
}

/// One function that is looked at.
struct Look<'a> {
    futures: &'a Futures<'a>,
    subject: &'a Subject<'a>,
    outline: Outline<'a>,
    /// What is known of the function's type parameters.
    known: Vec<Predicate>,
}

impl<'a> Futures<'a> {
    pub(super) fn new(question: &Question<'a>, types: Arc<FutureTypes<'a>>) -> Self {
        let program = question.program;
        let dropping = [["mem", "drop"], ["mem", "forget"]];
        let dropping = dropping
            .iter()
            .filter_map(|path| match program.names.std_item(path, Namespace::Values)? {
                Def::Fn(function) => Some(function),
                _ => None,
            });
        Self {
            makers: Makers::new(program, types.clone()),
            types,
            dropping: dropping.collect(),
        }
    }
}

impl BodyRule for Futures<'_> {
    fn wants(&self, function: FnId) -> bool {
        self.makers.may_lose(function)
    }

    fn check(&self, subject: &Subject<'_>, drafts: &mut Vec<Draft>) {
        let sig = subject.question.program.sig(subject.function);
        let look = Look {
            futures: self,
            subject,
            outline: Outline::new(subject.typed),
            known: sig.map_or_else(Vec::new, |sig| sig.generics.predicates.to_vec()),
        };
        for dropped in look.dropped() {
            look.tell(&dropped, drafts);
        }
    }
}

impl Look<'_> {
    /// The future that a value of this type owns, as the function sees it.
    fn held(&self, ty: &Ty) -> Option<Held> {
        self.futures.types.held_where(ty, &self.known)
    }

    fn tell(&self, dropped: &Dropped, drafts: &mut Vec<Draft>) {
        match &dropped.value {
            Value::Of(expr) => {
                let Some(whole) = self.held(self.subject.typed.ty(*expr)) else {
                    return self.parts_of(*expr, dropped.how, drafts);
                };
                let warned = dropped.how == How::Statement && whole.is_warned;
                for source in self.sources(*expr) {
                    drafts.push(self.draft(&source, dropped.how, warned));
                }
            }
            Value::Part(ty, span, value) => {
                let Some(held) = self.held(ty) else {
                    return;
                };
                if held.loss == Loss::Future && self.sources_of_part(*value) {
                    drafts.push(self.draft_of_part(&held, *span, *value, dropped.how));
                }
            }
            Value::Each(ty, value) => {
                if let Some(held) = self.held(ty) {
                    let sources = self.sources_of_each(*value, &held);
                    drafts.extend(sources.iter().map(|source| self.draft(source, dropped.how, false)));
                }
            }
        }
    }

    /// A value whose type holds no future of its own may have been built around one: `Job { work: f() };`.
    fn parts_of(&self, expr: ExprId, how: How, drafts: &mut Vec<Draft>) {
        if let Expr::Struct { .. } = self.subject.typed.body.exprs[expr] {
            for source in self.sources(expr) {
                drafts.push(self.draft(&source, how, false));
            }
        }
    }

    /// Whether the value that a pattern takes apart was made by a call, here, of something that had no futures before: races
    /// (`select_all(futures).await`) give those back that lost, and that they are dropped is what a race is for.
    fn sources_of_part(&self, value: ExprId) -> bool {
        let exprs = &self.subject.typed.body.exprs;
        match &exprs[value] {
            Expr::Await(inner) | Expr::Try(inner) => self.sources_of_part(*inner),
            Expr::Call { args, .. } => !self.brings_futures(args),
            // `connect().await.unwrap()`, and not `self.parts.take().unwrap()`.
            Expr::MethodCall { receiver, args, .. } => match &exprs[*receiver] {
                Expr::Path(_) | Expr::Field { .. } => !self.brings_futures(args),
                _ => self.sources_of_part(*receiver),
            },
            _ => false,
        }
    }

    /// Whether futures are among some arguments, or made by one of them.
    fn brings_futures(&self, args: &[ExprId]) -> bool {
        let mut types = args.iter().map(|&arg| self.subject.typed.ty(arg));
        types.any(|ty| self.held(self.pinned(ty)).is_some() || makes(ty, MENTION_DEPTH))
    }

    /// What `Pin<&mut T>` points at; the type itself where it is none.
    fn pinned<'t>(&self, ty: &'t Ty) -> &'t Ty {
        match ty {
            Ty::Adt(id, args) if Some(*id) == self.subject.question.program.lang.pin => {
                args.first().map_or(ty, Ty::peeled)
            }
            _ => ty.peeled(),
        }
    }

    fn draft(&self, source: &Source, how: How, warned: bool) -> Draft {
        let typed = self.subject.typed;
        let expr = &typed.body.exprs[source.expr];
        let inner = match (source.held.loss, expr) {
            (Loss::Nested, _) => self.made_inside(source.expr),
            (Loss::Future, Expr::Await(task)) => self.made_inside(*task),
            _ => None,
        };
        let is_nested = source.held.loss == Loss::Nested
            || matches!(expr, Expr::Await(task) if self.futures.types.is_running(typed.ty(*task)));
        let (rule, text) = match source.held.loss {
            _ if is_nested => (
                "nested-future",
                format!("{} gives a future, and nobody awaits that one", self.name(source.expr)),
            ),
            Loss::Task => (
                "dropped-task",
                format!("the task of {} is let go", self.name(source.expr)),
            ),
            _ => (
                "unawaited-future",
                format!(
                    "the future of {} is never awaited{}",
                    self.name(source.expr),
                    self.by(how)
                ),
            ),
        };
        let place = inner.as_ref().map_or(source.expr, |inner| inner.expr);
        let is_sure = source.is_sure && inner.as_ref().is_none_or(|inner| inner.is_sure);
        let note = match rule {
            "dropped-task" => "its handle is dropped here",
            "nested-future" => "this future is the value, and is dropped with it",
            _ => "nothing of it runs",
        };
        Draft {
            rule,
            span: self.span(place),
            body: self.outline.body_of(place),
            message: text,
            leaf: self.name(place),
            hops: vec![DraftHop {
                place: self.subject.place(self.span(place)),
                callee: self.name(place),
                note: note.to_owned(),
            }],
            instead: self.advice(rule, place),
            certainty: if is_sure { Certainty::Sure } else { Certainty::Likely },
            notes: Vec::new(),
            level: (warned && rule == "unawaited-future").then_some(Level::Warn),
            twins: twins_of(rule, how),
        }
    }

    fn draft_of_part(&self, held: &Held, span: Span, value: ExprId, how: How) -> Draft {
        let from = self.name(value);
        Draft {
            rule: "unawaited-future",
            span,
            body: self.outline.body_of(value),
            message: format!("the future in what {from} gives is never awaited{}", self.by(how)),
            leaf: from.clone(),
            hops: vec![DraftHop {
                place: self.subject.place(span),
                callee: from,
                note: "nothing of it runs".to_owned(),
            }],
            instead: vec!["await it, or hand it to the runtime's `spawn`".to_owned()],
            certainty: if held.is_lazy || !self.part_has_begun(value) {
                Certainty::Sure
            } else {
                Certainty::Likely
            },
            notes: Vec::new(),
            level: None,
            twins: twins_of("unawaited-future", how),
        }
    }

    /// Whether the call that gave the whole may have begun what its part stands for.
    fn part_has_begun(&self, value: ExprId) -> bool {
        match &self.subject.typed.body.exprs[value] {
            Expr::Await(inner) | Expr::Try(inner) | Expr::MethodCall { receiver: inner, .. } => {
                self.part_has_begun(*inner)
            }
            Expr::Call { .. } => self.has_begun(value),
            _ => true,
        }
    }

    /// How it is lost, where that is not plain to see.
    fn by(&self, how: How) -> String {
        match how {
            How::Unused(local) => format!(": nobody uses `{}`", self.subject.typed.local(local).name),
            How::Statement | How::Underscore | How::Function => String::new(),
        }
    }

    /// What makes the value of an expression, in words.
    fn name(&self, expr: ExprId) -> String {
        let typed = self.subject.typed;
        match &typed.body.exprs[expr] {
            Expr::Async { .. } => "this async block".to_owned(),
            Expr::Await(inner) | Expr::Try(inner) => self.name(*inner),
            Expr::Path(path) | Expr::Struct { path, .. } => format!("`{}`", path.text()),
            _ => match typed.call(expr).map(|call| &call.callee) {
                Some(Callee::Function { function, .. }) => self.subject.question.program.fn_path(*function),
                Some(Callee::Constructor(ty)) => self.subject.question.program.show(ty),
                _ => "this call".to_owned(),
            },
        }
    }

    fn span(&self, expr: ExprId) -> Span {
        let typed = self.subject.typed;
        match &typed.body.exprs[expr] {
            Expr::Call { callee, .. } => typed.body.span(*callee),
            Expr::MethodCall { name_span, .. } => *name_span,
            Expr::Await(inner) if !matches!(typed.body.exprs[*inner], Expr::Path(_)) => self.span(*inner),
            _ => typed.body.span(expr),
        }
    }

    fn advice(&self, rule: &str, place: ExprId) -> Vec<String> {
        let body = self.outline.body_of(place);
        let kind = self.subject.typed.facts.bodies[body as usize].kind;
        let is_async = matches!(kind, BodyKind::AsyncFn | BodyKind::AsyncBlock | BodyKind::AsyncClosure);
        let advice = match rule {
            "dropped-task" => "keep the handle, and await it to learn how the task ended",
            _ if is_async => "`.await` it",
            _ => "await it in an async body, or hand it to the runtime's `spawn`",
        };
        vec![advice.to_owned()]
    }
}

/// The lints that say the same.
fn twins_of(rule: &str, how: How) -> &'static [&'static str] {
    match (rule, how) {
        ("nested-future", _) => &["clippy::async_yields_async"],
        (_, How::Statement) => &["unused_must_use"],
        (_, How::Underscore) => &["clippy::let_underscore_future", "clippy::let_underscore_must_use"],
        (_, How::Function | How::Unused(_)) => &[],
    }
}
