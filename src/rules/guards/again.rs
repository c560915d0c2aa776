//! A lock that is taken again while its guard lives: in the same body, or in a function that the body calls.

use std::collections::BTreeSet;

use super::{
    span_of,
    takes::{Caller, MAX_CALLS, Taken, is_plain},
    types::Guards,
};
use crate::{
    effects::{GuardKind, Holding},
    finding::Certainty,
    items::AdtId,
    liveness::{Held, Origin, Point, PointKind},
    pages,
    rules::{
        bodies::{Draft, DraftHop, Subject},
        places::{Places, arguments},
    },
    source::Place,
    syntax::{Expr, ExprId},
    types::infer::Typed,
};

const RULE: &str = "async-double-lock";

/// Looks for locks that are taken again.
struct Again<'s, 'a> {
    subject: &'s Subject<'s>,
    caller: Caller<'s, 'a>,
}

/// A lock that is held, and taken again.
struct Clash<'t> {
    /// What made the guard.
    origin: Origin,
    guard: AdtId,
    again: &'t Taken,
    /// Whether both only read.
    by_readers: bool,
    /// Whether the guard is held on every way to here. On which ways it is may be asked again before the lock is taken again.
    is_held: bool,
}

/// Adds a finding for each lock that is taken while the same body holds it.
pub(super) fn check(guards: &Guards<'_>, subject: &Subject<'_>, points: &[Point], drafts: &mut Vec<Draft>) {
    let again = Again {
        subject,
        caller: Caller {
            guards,
            function: subject.function,
            typed: subject.typed,
            places: Places::new(guards.question.program, subject.function, subject.typed),
        },
    };
    let mut seen = BTreeSet::new();
    let locks = |held: &Held| {
        let guard = guards.of_origin(subject.typed, held.origin);
        !held.adrift && guard.is_some_and(|guard| guards.types.holding(guard).is_some())
    };
    for point in points.iter().filter(|point| point.held.iter().any(locks)) {
        let Some(call) = again.call_at(point) else { continue };
        let taken = again.caller.taken_by(call, MAX_CALLS);
        for held in point.held.iter().filter(|held| locks(held)) {
            let Some(clash) = again.clash(*held, &taken) else {
                continue;
            };
            let draft = again.draft(point, call, &clash);
            if seen.insert((draft.span, held.origin)) {
                drafts.push(draft);
            }
        }
    }
}

impl Again<'_, '_> {
    /// The call that runs at a point: a plain one when it is called, one that gives a future when that is awaited.
    fn call_at(&self, point: &Point) -> Option<ExprId> {
        let typed = self.subject.typed;
        match (point.kind, &typed.body.exprs[point.expr]) {
            (PointKind::Calls, _) => is_plain(typed, point.expr).then_some(point.expr),
            (PointKind::Suspends, Expr::Await(inner)) => typed.call(*inner).map(|_| *inner),
            _ => None,
        }
    }

    /// The lock among `taken` that a guard already holds, a certain one before others.
    fn clash<'t>(&self, held: Held, taken: &'t [Taken]) -> Option<Clash<'t>> {
        let (guards, typed) = (self.caller.guards, self.subject.typed);
        let Origin::Expr(origin) = held.origin else { return None };
        let guard = guards.of_origin(typed, held.origin)?;
        let holding = guards.types.holding(guard)?;
        let first = lock_call(typed, origin)?;
        let place = self.caller.places.of(*arguments(typed, first).first()?)?;
        let same = taken.iter().filter(|taken| taken.place == place);
        let clashes = same.filter_map(|again| {
            Some(Clash {
                origin: held.origin,
                guard,
                again,
                is_held: held.always,
                by_readers: conflict(holding, again.holding)? == Certainty::Likely,
            })
        });
        clashes.min_by_key(|clash| clash.certainty() != Certainty::Sure)
    }

    fn draft(&self, point: &Point, call: ExprId, clash: &Clash<'_>) -> Draft {
        let program = self.subject.question.program;
        let does = pages::find(RULE).map_or("", |page| page.does.as_str());
        let again = clash.again;
        let leaf = program.fn_path(again.by);
        let names = again.via.iter().map(|id| program.items.function(*id).name.to_string());
        let via: Vec<String> = names.collect();
        let via = if via.is_empty() {
            String::new()
        } else {
            format!(", via {}", via.join(" -> "))
        };
        let span = self.subject.typed.body.span(call);
        let hop = |place: Place, note: &str| DraftHop {
            place,
            callee: leaf.clone(),
            note: note.to_owned(),
        };
        let mut hops = vec![
            hop(self.subject.place(span_of(self.subject, clash.origin)), "taken here"),
            hop(
                self.subject.place(span),
                "taken again here, while the first guard lives",
            ),
        ];
        if !again.via.is_empty() {
            "calls what takes it again".clone_into(&mut hops[1].note);
            hops.push(hop(again.at, "taken again here"));
        }
        Draft {
            rule: RULE,
            span,
            body: point.body,
            message: format!("{leaf} {does}{via}"),
            leaf: leaf.clone(),
            hops,
            instead: vec!["the first guard, or an end of it before this".to_owned()],
            certainty: clash.certainty(),
            notes: self.notes(clash),
            level: None,
            twins: &[],
        }
    }

    fn notes(&self, clash: &Clash<'_>) -> Vec<String> {
        let mut notes = Vec::new();
        if clash.by_readers {
            notes.push("both only read: it stops when somebody else wants to write in between".to_owned());
        }
        if !clash.is_held {
            notes.push("the first guard is held on some ways only".to_owned());
        }
        if !clash.again.is_always {
            notes.push("it is taken on some ways through the helper only".to_owned());
        }
        if self.caller.guards.kind(clash.guard) == GuardKind::Shard {
            notes.push("each part of the map has a lock: it stops where both keys belong to the same part".to_owned());
        }
        notes
    }
}

impl Clash<'_> {
    fn certainty(&self) -> Certainty {
        if self.by_readers || !self.is_held || !self.again.is_always {
            Certainty::Likely
        } else {
            Certainty::Sure
        }
    }
}

/// The call that took a guard.
fn lock_call(typed: &Typed, mut origin: ExprId) -> Option<ExprId> {
    while let Expr::Await(inner) | Expr::Try(inner) = typed.body.exprs[origin] {
        origin = inner;
    }
    typed.call(origin).map(|_| origin)
}

/// What may not be held twice: `None` where both fit.
fn conflict(held: Holding, wanted: Holding) -> Option<Certainty> {
    match (held, wanted) {
        (Holding::Exclusive, _) | (_, Holding::Exclusive) | (Holding::Upgradable, Holding::Upgradable) => {
            Some(Certainty::Sure)
        }
        (Holding::Shared, Holding::Shared) => Some(Certainty::Likely),
        (Holding::Shared, Holding::Upgradable) | (Holding::Upgradable, Holding::Shared) => None,
    }
}
