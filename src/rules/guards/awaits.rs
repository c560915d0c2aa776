//! A guard that is held while its body is suspended.

use std::collections::BTreeMap;

use super::{span_of, types::Guards};
use crate::{
    effects::GuardKind,
    finding::Certainty,
    items::{AdtId, FnId},
    liveness::{Held, Origin, Point, PointKind, call_behind},
    pages,
    rules::bodies::{Draft, DraftHop, Subject},
    source::Span,
    syntax::ExprId,
    types::infer::{Callee, LocalId},
};

/// Awaits that one finding shows; the rest is counted.
const SHOWN: usize = 3;

/// One guard in one body.
#[derive(Default)]
struct Crossing {
    /// The suspensions it lives through, in the order of the text.
    suspensions: Vec<ExprId>,
    /// The local that holds it at the first.
    local: Option<LocalId>,
}

/// Adds a finding for each guard that lives through a suspension of its body.
pub(super) fn check(guards: &Guards<'_>, subject: &Subject<'_>, points: &[Point], drafts: &mut Vec<Draft>) {
    let mut crossings: BTreeMap<(u32, Origin), Crossing> = BTreeMap::new();
    let suspends = points.iter().filter(|point| point.kind == PointKind::Suspends);
    for point in suspends {
        for &Held { origin, local, .. } in &point.held {
            let crossing = crossings.entry((point.body, origin)).or_default();
            if crossing.suspensions.is_empty() {
                crossing.local = local;
            }
            crossing.suspensions.push(point.expr);
        }
    }
    for ((body, origin), mut crossing) in crossings {
        let Some(guard) = guards.of_origin(subject.typed, origin) else {
            continue;
        };
        crossing.suspensions.sort_by_key(|expr| subject.typed.body.span(*expr));
        crossing.suspensions.dedup();
        drafts.push(draft(guards, subject, body, origin, guard, &crossing));
    }
}

/// The rule that speaks of a kind of guard. An async lock that is waited for by blocking is as bad as one that knows no other way.
fn rule_of(kind: GuardKind, blocks: bool) -> &'static str {
    match kind {
        GuardKind::AsyncLock if blocks => "lock-across-await",
        GuardKind::Lock => "lock-across-await",
        GuardKind::Borrow => "borrow-across-await",
        GuardKind::AsyncLock => "async-lock-across-await",
        GuardKind::Span | GuardKind::Shard | GuardKind::Pool | GuardKind::Configured => "guard-across-await",
    }
}

/// The lints that say the same of a kind of guard.
fn twins_of(kind: GuardKind) -> &'static [&'static str] {
    match kind {
        GuardKind::Lock | GuardKind::AsyncLock => &["clippy::await_holding_lock", "must_not_suspend"],
        GuardKind::Borrow => &["clippy::await_holding_refcell_ref", "must_not_suspend"],
        GuardKind::Span | GuardKind::Shard | GuardKind::Pool | GuardKind::Configured => {
            &["clippy::await_holding_invalid_type", "must_not_suspend"]
        }
    }
}

fn draft(
    guards: &Guards<'_>,
    subject: &Subject<'_>,
    body: u32,
    origin: Origin,
    guard: AdtId,
    crossing: &Crossing,
) -> Draft {
    let kind = guards.kind(guard);
    let rule = rule_of(kind, taken_by_blocking(subject, origin));
    let path = guards.path(guard);
    let does = pages::find(rule).map_or("", |page| page.does.as_str());
    let taken = span_of(subject, origin);
    let suspensions: Vec<Span> = crossing
        .suspensions
        .iter()
        .map(|&expr| subject.typed.body.span(expr))
        .collect();
    // What has no place of its own is shown where it is first held.
    let span = if taken == Span::default() {
        suspensions[0]
    } else {
        taken
    };
    let mut hops = vec![DraftHop {
        place: subject.place(span),
        callee: taken_by(subject, origin).map_or_else(|| path.clone(), |id| subject.question.program.fn_path(id)),
        note: "taken here".to_owned(),
    }];
    hops.extend(suspensions.iter().take(SHOWN).map(|&span| DraftHop {
        place: subject.place(span),
        callee: path.clone(),
        note: "held while this waits".to_owned(),
    }));
    let mut notes = notes(guards, guard);
    if suspensions.len() > SHOWN {
        notes.push(format!("it is held across {} more", suspensions.len() - SHOWN));
    }
    Draft {
        rule,
        span,
        body,
        message: format!("{path} {does}"),
        leaf: path,
        hops,
        instead: advice(subject, kind, crossing.local),
        certainty: Certainty::Sure,
        notes,
        level: None,
        twins: twins_of(kind),
    }
}

/// The function that gave a guard.
fn taken_by(subject: &Subject<'_>, origin: Origin) -> Option<FnId> {
    let Origin::Expr(expr) = origin else { return None };
    match call_behind(subject.typed, expr)?.callee {
        Callee::Function { function, .. } => Some(function),
        _ => None,
    }
}

fn taken_by_blocking(subject: &Subject<'_>, origin: Origin) -> bool {
    taken_by(subject, origin).is_some_and(|function| !subject.question.attributes.of(function).blocks.is_empty())
}

/// What makes each kind bad, where the page's own words do not say it.
fn notes(guards: &Guards<'_>, guard: AdtId) -> Vec<String> {
    let why = match guards.kind(guard) {
        GuardKind::Span => "the span stays entered for whatever task the thread runs next",
        GuardKind::Shard => "a task of the same thread that wants this part of the map blocks the thread for ever",
        GuardKind::Pool => "who asks the pool blocks its thread, and with it perhaps the task that is to give back",
        GuardKind::Configured => {
            let path = guards.path(guard);
            return guards.question.config.guards.get(&path).cloned().into_iter().collect();
        }
        GuardKind::Lock | GuardKind::Borrow | GuardKind::AsyncLock => return Vec::new(),
    };
    vec![why.to_owned()]
}

/// Where it could be dropped, and what else could be written.
fn advice(subject: &Subject<'_>, kind: GuardKind, local: Option<LocalId>) -> Vec<String> {
    let name = local.map(|local| subject.typed.local(local).name);
    if kind == GuardKind::Span {
        return vec!["`.instrument(span)` on the future; `span.in_scope(..)` around what does not wait".to_owned()];
    }
    let end = match name {
        Some(name) => format!("`drop({name})` before the `.await`, or a block of its own around what needs `{name}`"),
        None => "a `let` of its own for what is needed, so that the guard ends with that statement".to_owned(),
    };
    vec![end]
}
