//! Guards: held across a suspension point, or taken again by who holds them.

mod again;
mod awaits;
mod takes;
mod types;
mod wanted;

use self::{
    types::Guards,
    wanted::{Names, Wanted},
};
use super::{
    Question,
    bodies::{BodyRule, Draft, Subject},
};
use crate::{effects::GuardTypes, items::FnId, liveness, source::Span, syntax::Expr};

/// The rules about guards, prepared for one run.
pub(super) struct GuardRules<'a> {
    guards: Guards<'a>,
    wanted: Wanted,
}

impl<'a> GuardRules<'a> {
    pub(super) fn new(question: &'a Question<'a>) -> Self {
        let configured = question.config.guards.keys().map(String::as_str);
        let types = GuardTypes::new(question.program.names, configured);
        let names = Names::new(question, &types);
        let mut guards = Guards::new(question, types, names.candidates.clone());
        let wanted = Wanted::new(&guards, &names);
        guards.takers = wanted.takers(question, takes::MAX_CALLS);
        Self { guards, wanted }
    }
}

impl BodyRule for GuardRules<'_> {
    fn wants(&self, function: FnId) -> bool {
        self.wanted.contains(self.guards.question, function)
    }

    fn check(&self, subject: &Subject<'_>, drafts: &mut Vec<Draft>) {
        let edition = subject.question.krate_of(subject.function).edition;
        let points = self.guards.points(subject.typed, edition);
        awaits::check(&self.guards, subject, &points, drafts);
        again::check(&self.guards, subject, &points, drafts);
    }
}

/// Where an origin is shown: the call that made it, the name that brought it in.
fn span_of(subject: &Subject<'_>, origin: liveness::Origin) -> Span {
    let typed = subject.typed;
    match origin {
        liveness::Origin::Local(local) => typed.local(local).span,
        liveness::Origin::Expr(mut expr) => {
            while let Expr::Await(inner) | Expr::Try(inner) | Expr::Ref(inner, _) = &typed.body.exprs[expr] {
                expr = *inner;
            }
            typed.body.span(expr)
        }
    }
}
