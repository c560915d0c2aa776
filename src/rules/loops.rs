//! Rule `endless-poll`: loops in async bodies that never give the thread back.
//!
//! Two kinds are proved: a loop without way out, and one that only asks whether another thread or task has done something.

mod round;
mod waiting;
mod walk;

use self::{round::Round, waiting::Sight, walk::Asked};
use super::{
    Question,
    bodies::{BodyRule, Draft, DraftHop, Subject},
    instead,
    outline::Outline,
};
use crate::{
    effects::polled,
    finding::{Certainty, Level},
    items::FnId,
    syntax::{Expr, ExprId},
    types::infer::BodyKind,
};

/// The rule, prepared for one run.
pub(super) struct Loops<'a> {
    question: &'a Question<'a>,
}

impl<'a> Loops<'a> {
    pub(super) fn new(question: &'a Question<'a>) -> Self {
        Self { question }
    }

    fn is_polled(&self, function: FnId) -> bool {
        let program = self.question.program;
        polled(program.modules, program.items, function).is_some()
    }
}

impl BodyRule for Loops<'_> {
    fn wants(&self, function: FnId) -> bool {
        let program = self.question.program;
        let item = program.items.function(function).item;
        let Some(skeleton) = item.function(program.modules) else {
            return false;
        };
        let Some(body) = skeleton.body else { return false };
        if !skeleton.is_async && !skeleton.mentions_async && !self.is_polled(function) {
            return false;
        }
        let text = program.modules.sources.piece(item.file, body);
        text.contains("loop") || text.contains("while")
    }

    fn check(&self, subject: &Subject<'_>, drafts: &mut Vec<Draft>) {
        let outline = Outline::new(subject.typed);
        let look = Look {
            subject,
            outline: &outline,
            is_polled: self.is_polled(subject.function),
        };
        let exprs = subject.typed.body.exprs.iter();
        let found: Vec<(ExprId, Draft)> = exprs.filter_map(|(id, _)| Some((id, look.at(id)?))).collect();
        let loops: Vec<ExprId> = found.iter().map(|(id, _)| *id).collect();
        // A loop in another that is told of too ends with it.
        let outermost = found
            .into_iter()
            .filter(|(id, _)| !outline.around(*id).any(|outer| loops.contains(&outer)));
        drafts.extend(outermost.map(|(_, draft)| draft));
    }
}

/// One function that is looked at.
struct Look<'a> {
    subject: &'a Subject<'a>,
    outline: &'a Outline<'a>,
    /// Whether it is a hand-written `poll`.
    is_polled: bool,
}

impl Look<'_> {
    /// What is wrong with an expression that is a loop.
    fn at(&self, expr: ExprId) -> Option<Draft> {
        let typed = self.subject.typed;
        let round = Round::of(typed, expr)?;
        if !self.is_async(expr) || !self.outline.is_attached(expr) {
            return None;
        }
        if round.is_endless(self.subject.question.attributes) {
            return Some(self.endless(&round));
        }
        let sight = Sight {
            question: self.subject.question,
            typed,
            outline: self.outline,
            round: &round,
        };
        sight.asked().map(|asked| self.waiting(&round, asked))
    }

    /// Whether a runtime polls the body in which an expression stands.
    fn is_async(&self, expr: ExprId) -> bool {
        let body = self.outline.body_of(expr);
        match self.subject.typed.facts.bodies[body as usize].kind {
            BodyKind::AsyncFn | BodyKind::AsyncBlock | BodyKind::AsyncClosure => true,
            BodyKind::Fn => self.is_polled,
            BodyKind::Closure => false,
        }
    }

    fn endless(&self, round: &Round<'_>) -> Draft {
        let yielding = self.yielding();
        Draft {
            instead: vec![
                format!("if it works: {yielding} in the loop, or a thread of its own"),
                "if it waits: `.await` of what it waits for".to_owned(),
            ],
            twins: &["clippy::empty_loop"],
            ..self.draft(
                round,
                "this loop never yields: it has no way out and no `.await`".to_owned(),
                "loop".to_owned(),
                Vec::new(),
            )
        }
    }

    fn waiting(&self, round: &Round<'_>, asked: Asked) -> Draft {
        let question = self.subject.question;
        let via = if asked.via.is_empty() {
            String::new()
        } else {
            format!(", via {}", asked.via.join(" -> "))
        };
        let declared = question.declared(self.subject.function);
        let mut advice = instead::of_function(question, asked.function, declared);
        advice.push("an `.await` of something that says so: a channel, a notification, the task's handle".to_owned());
        advice.push(format!("at least {} in the loop", self.yielding()));
        let own = asked.hop(self.subject.place(asked.span));
        Draft {
            instead: advice,
            ..self.draft(
                round,
                format!("{} is asked in a loop that never yields{via}", asked.leaf),
                asked.leaf,
                std::iter::once(own).chain(asked.inner).collect(),
            )
        }
    }

    fn draft(&self, round: &Round<'_>, message: String, leaf: String, hops: Vec<DraftHop>) -> Draft {
        let typed = self.subject.typed;
        let span = typed.body.span(round.expr);
        let own = DraftHop {
            place: self.subject.place(span),
            callee: "loop".to_owned(),
            note: "never yields".to_owned(),
        };
        let body = self.outline.body_of(round.expr);
        let is_main = body == 0 && self.is_main();
        Draft {
            rule: "endless-poll",
            span,
            body,
            message,
            leaf,
            hops: std::iter::once(own).chain(hops).collect(),
            instead: Vec::new(),
            certainty: Certainty::Sure,
            notes: is_main
                .then(|| "`main` keeps a thread that runs no other tasks, unless the runtime has one only".to_owned())
                .into_iter()
                .collect(),
            level: is_main.then_some(Level::Warn),
            twins: &[],
        }
    }

    /// Whether the function is a `main` that an attribute drives.
    fn is_main(&self) -> bool {
        let program = self.subject.question.program;
        let function = program.items.function(self.subject.function);
        let mut attributes = function.item.item(program.modules).attributes().iter();
        function.name == "main" && attributes.any(|attribute| attribute.path.ends_with("main"))
    }

    fn yielding(&self) -> &'static str {
        instead::yielding(self.subject.question.declared(self.subject.function))
    }
}

/// Whether an expression begins a body of its own, which does not run here and now.
fn is_body(expr: &Expr) -> bool {
    matches!(expr, Expr::Closure { .. } | Expr::Async { .. })
}
