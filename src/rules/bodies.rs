//! Rules about one body at a time: what is done with a value, rather than what a path reaches.
//!
//! A function of the selected crates that at least one of them asks for is inferred once, in parallel, and each rule gives drafts.
//! What was inferred is kept for the stages that need no tree.
//! What all findings share is added here: level, leniency, comments, the stable name.

use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashSet;
use ustr::Ustr;

use super::{
    Question,
    futures::{self, held::FutureTypes},
    guards, levels, loops, select,
};
use crate::{
    finding::{Certainty, Context, Finding, Hop, Level},
    items::FnId,
    pages,
    source::{Place, Span},
    types::infer::{BodyKind, Inferred, Typed, infer_typed},
};

/// A rule about bodies, prepared for one run.
pub(super) trait BodyRule: Sync {
    /// Whether a function may hold something that the rule speaks of. Asked of every function, so it looks at the skeleton only.
    fn wants(&self, function: FnId) -> bool;

    /// Adds what is wrong in a body.
    fn check(&self, subject: &Subject<'_>, drafts: &mut Vec<Draft>);
}

/// What a rule looks at: a function with its closures and async blocks.
pub(super) struct Subject<'a> {
    /// Everything else that is known.
    pub(super) question: &'a Question<'a>,
    /// The function.
    pub(super) function: FnId,
    /// Its tree and types.
    pub(super) typed: &'a Typed,
}

/// A finding before levels and comments are looked at.
#[derive(Debug)]
pub(super) struct Draft {
    /// The rule's id.
    pub(super) rule: &'static str,
    /// What the finding points at.
    pub(super) span: Span,
    /// The body (index in `Facts::bodies`) that it stands in.
    pub(super) body: u32,
    /// What is wrong.
    pub(super) message: String,
    /// What the stable name ends with: the path of what is called, taken or lost.
    pub(super) leaf: String,
    /// More places and what happens there; one at the finding's own place is its label.
    pub(super) hops: Vec<DraftHop>,
    /// What to do instead.
    pub(super) instead: Vec<String>,
    /// How sure.
    pub(super) certainty: Certainty,
    /// More to say.
    pub(super) notes: Vec<String>,
    /// The level where nothing is configured, when it is not that of the page.
    pub(super) level: Option<Level>,
    /// The lints of the compiler and of clippy that say the same: who allows one of them in the code is not told again.
    pub(super) twins: &'static [&'static str],
}

/// A place that belongs to a draft.
#[derive(Debug)]
pub(super) struct DraftHop {
    /// Where; also in another function or file.
    pub(super) place: Place,
    /// What is called or named there.
    pub(super) callee: String,
    /// What happens there.
    pub(super) note: String,
}

impl DraftHop {
    fn into_hop(self) -> Hop {
        Hop {
            place: self.place,
            callee: self.callee,
            note: self.note,
            in_crate: None,
        }
    }
}

/// The rules about bodies; they see the functions in this order.
fn rules<'a>(question: &'a Question<'a>) -> Vec<Box<dyn BodyRule + 'a>> {
    let types = Arc::new(FutureTypes::new(question.program));
    vec![
        Box::new(guards::GuardRules::new(question)),
        Box::new(futures::Futures::new(question, types.clone())),
        Box::new(select::Selects::new(question, types)),
        Box::new(loops::Loops::new(question)),
    ]
}

/// All findings of the rules about bodies, those that a comment hides included.
pub(super) fn findings(question: &Question<'_>, inferred: &Inferred) -> Vec<Finding> {
    let rules = rules(question);
    let functions = (0..question.program.items.functions.len() as u32).map(FnId);
    let wanted: Vec<(FnId, Vec<&dyn BodyRule>)> = functions
        .filter(|&function| question.has_body_to_check(function))
        .map(|function| (function, asking(&rules, function)))
        .filter(|(_, asking)| !asking.is_empty())
        .collect();
    let drafts: Vec<Vec<Finding>> = wanted
        .par_iter()
        .map(|(function, asking)| of_function(question, inferred, *function, asking))
        .collect();
    let mut seen = FxHashSet::default();
    let mut findings: Vec<Finding> = drafts.into_iter().flatten().collect();
    // A file that two targets share, and a macro that is expanded twice, is read twice and told once.
    findings.retain(|finding| seen.insert((finding.rule, finding.place, finding.message.clone())));
    findings
}

fn asking<'r>(rules: &'r [Box<dyn BodyRule + '_>], function: FnId) -> Vec<&'r dyn BodyRule> {
    let rules = rules.iter().map(|rule| &**rule as &dyn BodyRule);
    rules.filter(|rule| rule.wants(function)).collect()
}

fn of_function(question: &Question<'_>, inferred: &Inferred, function: FnId, rules: &[&dyn BodyRule]) -> Vec<Finding> {
    let typed = match infer_typed(question.program, function) {
        Ok(Some(typed)) => typed,
        Ok(None) => return Vec::new(),
        Err(error) => {
            inferred.keep(function, Err(error));
            return Vec::new();
        }
    };
    let subject = Subject {
        question,
        function,
        typed: &typed,
    };
    let mut drafts = Vec::new();
    for rule in rules {
        rule.check(&subject, &mut drafts);
    }
    drafts.sort_by_key(|draft| (draft.span, draft.rule));
    let findings = drafts.into_iter().filter_map(|draft| subject.finding(draft)).collect();
    inferred.keep(function, Ok(typed.facts));
    findings
}

impl Question<'_> {
    /// Whether a function is written in a crate that is checked.
    fn has_body_to_check(&self, function: FnId) -> bool {
        let skeleton = self
            .program
            .items
            .function(function)
            .item
            .function(self.program.modules);
        skeleton.is_some_and(|skeleton| skeleton.body.is_some()) && self.krate_of(function).selected
    }
}

impl Subject<'_> {
    /// A place in the function's file.
    pub(super) fn place(&self, span: Span) -> Place {
        let file = self.question.program.items.function(self.function).item.file;
        self.question.program.modules.sources.written(Place { file, span })
    }

    /// A draft with what all findings share; `None` where the rule has no page.
    fn finding(&self, draft: Draft) -> Option<Finding> {
        let page = pages::find(draft.rule)?;
        let question = self.question;
        let place = self.place(draft.span);
        let context = self.context(draft.body);
        let package = question.krate_of(self.function).package;
        let name = package.map_or("", |id| question.workspace.package(id).name.as_str());
        let default = draft.level.unwrap_or(page.level);
        let mut level = question.config.level(name, draft.rule, default);
        let mut notes = draft.notes;
        question.lower_in_tests(self.function, &mut level, &mut notes);
        let chain: Vec<Hop> = draft.hops.into_iter().map(DraftHop::into_hop).collect();
        let by_level = || {
            levels::allowing(
                question.program.modules,
                question.krate_of(self.function),
                place,
                draft.twins,
                &|lint| question.config.allows_lint(name, lint),
            )
        };
        let suppressed = self.hiding(draft.rule, place, &chain).or_else(by_level);
        Some(Finding {
            rule: Ustr::from(draft.rule),
            level,
            certainty: draft.certainty,
            place,
            message: draft.message,
            why: page.why.clone(),
            instead: draft.instead,
            fingerprint: format!("{} {} {}", draft.rule, context.name, draft.leaf),
            context,
            chain,
            also_reached_from: 0,
            notes,
            suppressed,
            observed: None,
        })
    }

    /// The reason of the comment that hides a finding; marks it as used.
    fn hiding(&self, rule: &str, place: Place, chain: &[Hop]) -> Option<String> {
        let places = std::iter::once(place).chain(chain.iter().map(|hop| hop.place));
        let comments = self.question.comments;
        let allowing = |place: Place| comments.allowing(place.file, place.span.start, rule);
        let comment = places.into_iter().find_map(allowing)?;
        comment.mark_used();
        Some(comment.reason.clone())
    }

    /// The body that a finding stands in.
    fn context(&self, body: u32) -> Context {
        let inner = &self.typed.facts.bodies[body as usize];
        let kind = match inner.kind {
            BodyKind::Fn => "fn",
            BodyKind::AsyncFn => "async fn",
            BodyKind::Closure => "closure",
            BodyKind::AsyncClosure => "async closure",
            BodyKind::AsyncBlock => "async block",
        };
        Context {
            kind: kind.to_owned(),
            name: self.question.program.fn_path(self.function),
            place: self.place(inner.place),
        }
    }
}
