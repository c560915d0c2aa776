//! A lock that is taken again while its guard lives: in the same body, or in a function that the body calls.

use std::{
    collections::BTreeSet,
    sync::{PoisonError, RwLock},
};

use rustc_hash::FxHashMap;

use super::{
    places::{LockPlace, Places, Root},
    span_of,
    types::Guards,
};
use crate::{
    effects::{Holding, function_called},
    finding::Certainty,
    items::FnId,
    liveness::{Held, Origin, Point, PointKind},
    pages,
    rules::bodies::{Draft, DraftHop, Subject},
    source::{Place, Span},
    syntax::{Expr, ExprId, Stmt},
    types::{
        Ty,
        infer::{Callee, Typed, infer_typed},
    },
};

const RULE: &str = "async-double-lock";
/// Calls that are followed to a lock.
pub(super) const MAX_CALLS: u32 = 3;
/// Functions that take what they give only when nobody has it.
const TRIES: &str = "try_";

/// A lock that a function takes whenever it is called.
#[derive(Clone)]
struct Taken {
    /// From which parameter on (`self` is the first), or of which static.
    place: LockPlace,
    holding: Holding,
    /// The function that takes it.
    by: FnId,
    /// Functions on the way, the called one left out.
    via: Vec<FnId>,
    /// The call that takes it.
    at: Place,
}

/// What functions take, remembered.
#[derive(Default)]
pub(super) struct Summaries(RwLock<FxHashMap<FnId, Vec<Taken>>>);

/// Looks for locks that are taken again.
struct Again<'s, 'a> {
    guards: &'s Guards<'a>,
    subject: &'s Subject<'s>,
    places: Places<'s>,
}

/// Adds a finding for each lock that is taken while the same body holds it.
pub(super) fn check(guards: &Guards<'_>, subject: &Subject<'_>, points: &[Point], drafts: &mut Vec<Draft>) {
    let again = Again {
        guards,
        subject,
        places: Places::new(guards.question.program, subject.typed),
    };
    let mut seen = BTreeSet::new();
    let locks = |held: &Held| {
        let guard = again.guards.of_origin(subject.typed, held.origin);
        !held.adrift && guard.is_some_and(|guard| again.guards.types.holding(guard).is_some())
    };
    for point in points.iter().filter(|point| point.held.iter().any(locks)) {
        let Some(call) = again.call_at(point) else { continue };
        let taken = again.taken_by(call);
        for held in point.held.iter().filter(|held| locks(held)) {
            let Some(draft) = again.clash(point, call, *held, &taken) else {
                continue;
            };
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

    /// What a call takes, in terms of this body.
    fn taken_by(&self, call: ExprId) -> Vec<Taken> {
        let here = self.subject.place(self.subject.typed.body.span(call));
        taken_by(self.guards, self.subject.typed, &self.places, call, here, MAX_CALLS)
    }

    fn clash(&self, point: &Point, call: ExprId, held: Held, taken: &[Taken]) -> Option<Draft> {
        let typed = self.subject.typed;
        let Origin::Expr(origin) = held.origin else { return None };
        let holder = self.guards.of_origin(typed, held.origin)?;
        let holding = self.guards.types.holding(holder)?;
        let first = lock_call(typed, origin)?;
        let place = self.places.of(receiver_of(typed, first)?)?;
        let again = taken
            .iter()
            .find(|taken| taken.place == place && conflict(holding, taken.holding).is_some())?;
        let certainty = conflict(holding, again.holding)?;
        Some(self.draft(point, call, held.origin, again, certainty))
    }

    fn draft(&self, point: &Point, call: ExprId, origin: Origin, again: &Taken, certainty: Certainty) -> Draft {
        let program = self.guards.question.program;
        let does = pages::find(RULE).map_or("", |page| page.does.as_str());
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
            hop(self.subject.place(span_of(self.subject, origin)), "taken here"),
            hop(
                self.subject.place(span),
                "taken again here, while the first guard lives",
            ),
        ];
        if !again.via.is_empty() {
            "calls what takes it again".clone_into(&mut hops[1].note);
            hops.push(hop(again.at, "taken again here"));
        }
        let mut notes = Vec::new();
        if certainty == Certainty::Likely {
            notes.push("both only read: it stops when somebody else wants to write in between".to_owned());
        }
        Draft {
            rule: RULE,
            span,
            body: point.body,
            message: format!("{leaf} {does}{via}"),
            leaf: leaf.clone(),
            hops,
            instead: vec!["the first guard, or an end of it before this".to_owned()],
            certainty,
            notes,
            level: None,
            twins: &[],
        }
    }
}

/// Whether a call runs at once: it gives no future.
fn is_plain(typed: &Typed, call: ExprId) -> bool {
    !matches!(typed.ty(call), Ty::Future(_) | Ty::Opaque(_) | Ty::Unknown(_))
}

/// The call that took a guard.
fn lock_call(typed: &Typed, mut origin: ExprId) -> Option<ExprId> {
    while let Expr::Await(inner) | Expr::Try(inner) = typed.body.exprs[origin] {
        origin = inner;
    }
    typed.call(origin).map(|_| origin)
}

fn receiver_of(typed: &Typed, call: ExprId) -> Option<ExprId> {
    match &typed.body.exprs[call] {
        Expr::MethodCall { receiver, .. } => Some(*receiver),
        Expr::Call { args, .. } => args.first().copied(),
        _ => None,
    }
}

fn arguments(typed: &Typed, call: ExprId) -> Vec<ExprId> {
    match &typed.body.exprs[call] {
        Expr::MethodCall { receiver, args, .. } => std::iter::once(*receiver).chain(args.iter().copied()).collect(),
        Expr::Call { args, .. } => args.clone(),
        _ => Vec::new(),
    }
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

/// The locks that a call takes: itself, or in the function that it calls.
fn taken_by(
    guards: &Guards<'_>,
    typed: &Typed,
    places: &Places<'_>,
    call: ExprId,
    at: Place,
    calls: u32,
) -> Vec<Taken> {
    let program = guards.question.program;
    let Some(Callee::Function { function, .. }) = typed.call(call).map(|site| &site.callee) else {
        return Vec::new();
    };
    let owns = |ty: &Ty| guards.owned_by(ty).is_some();
    let args = arguments(typed, call);
    if args.iter().any(|arg| owns(typed.ty(*arg))) || program.items.function(*function).name.starts_with(TRIES) {
        return Vec::new();
    }
    if let Some(holding) = given(guards, typed.ty(call)) {
        let place = receiver_of(typed, call).and_then(|receiver| places.of(receiver));
        let direct = |place| Taken {
            place,
            holding,
            by: *function,
            via: Vec::new(),
            at,
        };
        if !guards.question.krate_of(*function).selected {
            return place.map(direct).into_iter().collect();
        }
    }
    let Some(calls) = calls.checked_sub(1) else {
        return Vec::new();
    };
    let reached = typed.call(call).and_then(|site| function_called(program, &site.callee));
    let reached = reached.unwrap_or(*function);
    let translated = summary(guards, reached, calls).into_iter().filter_map(|taken| {
        let place = match taken.place.root {
            Root::Parameter(index) => places.of(*args.get(index)?)?.below(&taken.place.path),
            Root::Static(_) => taken.place.clone(),
            Root::Local(_) => return None,
        };
        let via = std::iter::once(reached).chain(taken.via.iter().copied()).collect();
        Some(Taken { place, via, ..taken })
    });
    translated.collect()
}

/// How the guard is held that a call gives, at once or by a future.
fn given(guards: &Guards<'_>, ty: &Ty) -> Option<Holding> {
    let ty = match ty {
        Ty::Future(output) => output,
        ty => ty,
    };
    guards.types.holding(guards.owned_by(ty)?)
}

/// What one of the project's functions takes whenever it runs to its end.
fn summary(guards: &Guards<'_>, function: FnId, calls: u32) -> Vec<Taken> {
    let name = guards.question.program.items.function(function).name;
    if !guards.takers.contains(&name) || !guards.question.krate_of(function).selected {
        return Vec::new();
    }
    let whole = calls + 1 == MAX_CALLS;
    let known = guards
        .summaries
        .0
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .get(&function)
        .cloned();
    if let Some(known) = known.filter(|_| whole) {
        return known;
    }
    let found = match infer_typed(guards.question.program, function) {
        Ok(Some(typed)) => Summary::of(guards, &typed, function, calls),
        _ => Vec::new(),
    };
    if whole {
        let mut all = guards.summaries.0.write().unwrap_or_else(PoisonError::into_inner);
        all.insert(function, found.clone());
    }
    found
}

/// The walk over what a function does on every way through it.
struct Summary<'s, 'a> {
    guards: &'s Guards<'a>,
    typed: &'s Typed,
    places: Places<'s>,
    function: FnId,
    calls: u32,
    found: Vec<Taken>,
    /// Whether what follows may not be reached.
    may_have_left: bool,
}

impl<'s, 'a> Summary<'s, 'a> {
    fn of(guards: &'s Guards<'a>, typed: &'s Typed, function: FnId, calls: u32) -> Vec<Taken> {
        let mut walk = Summary {
            guards,
            typed,
            places: Places::of_function(guards.question.program, typed),
            function,
            calls,
            found: Vec::new(),
            may_have_left: false,
        };
        if let Some(root) = typed.body.root {
            walk.expr(root);
        }
        walk.found
    }

    fn expr(&mut self, id: ExprId) {
        if self.may_have_left {
            return;
        }
        let typed = self.typed;
        match &typed.body.exprs[id] {
            Expr::Block { block, .. } => {
                for stmt in &block.stmts {
                    match stmt {
                        Stmt::Let { init, .. } => init.iter().for_each(|init| self.expr(*init)),
                        Stmt::Expr(expr) => self.expr(*expr),
                    }
                }
                block.tail.iter().for_each(|tail| self.expr(*tail));
            }
            // What only one branch does is not done always, and a branch may leave.
            Expr::If { condition, .. } => self.then_leave(*condition),
            Expr::Match { scrutinee, .. } => self.then_leave(*scrutinee),
            Expr::For { iterable, .. } => self.then_leave(*iterable),
            Expr::Loop { .. } | Expr::While { .. } | Expr::Return(_) | Expr::Select { .. } => self.may_have_left = true,
            Expr::Await(inner) => {
                self.parts(*inner);
                self.call(*inner);
            }
            Expr::Call { .. } | Expr::MethodCall { .. } => {
                self.parts(id);
                if is_plain(typed, id) {
                    self.call(id);
                }
            }
            _ => self.parts(id),
        }
    }

    fn then_leave(&mut self, id: ExprId) {
        self.expr(id);
        self.may_have_left = true;
    }

    /// What is evaluated before the expression itself.
    fn parts(&mut self, id: ExprId) {
        let typed = self.typed;
        match &typed.body.exprs[id] {
            Expr::Call { args, .. } => self.all(args),
            Expr::MethodCall { receiver, args, .. } => {
                self.expr(*receiver);
                self.all(args);
            }
            Expr::Field { base: inner, .. }
            | Expr::Deref(inner)
            | Expr::Ref(inner, _)
            | Expr::Unary(inner, _)
            | Expr::Cast(inner, _)
            | Expr::Try(inner) => self.expr(*inner),
            Expr::Assign(left, right) | Expr::AssignOp(_, left, right) => {
                self.expr(*right);
                self.expr(*left);
            }
            Expr::Tuple(items) | Expr::Array(items) | Expr::Vec(items) => self.all(items),
            Expr::Struct { fields, .. } => {
                for (_, value) in fields {
                    self.expr(*value);
                }
            }
            _ => {}
        }
    }

    fn all(&mut self, ids: &[ExprId]) {
        for &id in ids {
            self.expr(id);
        }
    }

    fn call(&mut self, id: ExprId) {
        let items = self.guards.question.program.items;
        let file = items.function(self.function).item.file;
        let span: Span = self.typed.body.span(id);
        let sources = &self.guards.question.program.modules.sources;
        let at = sources.written(Place { file, span });
        self.found
            .extend(taken_by(self.guards, self.typed, &self.places, id, at, self.calls));
    }
}
