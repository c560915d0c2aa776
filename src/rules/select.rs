//! Rules `cancel-unsafe-select` and `futurelock`: futures that are dropped or left alone while others are polled.
//!
//! An arm of `select!` (or `timeout`) that does not win is dropped. That is harm only where the loop around goes on without what was lost:
//! a `select!` that is asked once, or whose other arms leave the loop, is fine.

mod flow;
mod futurelock;
mod locks;
mod losses;
mod timeouts;

use std::sync::Arc;

use ustr::Ustr;

use self::{
    flow::Flow,
    locks::Locks,
    losses::{Loss, Losses, Sight},
};
use super::{
    Question,
    bodies::{BodyRule, Draft, DraftHop, Subject},
    futures::held::FutureTypes,
    outline::Outline,
    places::Places,
};
use crate::{
    effects::CancelKind,
    finding::{Certainty, Level},
    items::FnId,
    syntax::{Expr, ExprId, Pat, PatId, SelectArm},
    types::{
        Ty,
        infer::{Callee, LocalId},
    },
};

/// The macros that poll several futures and drop those that are not done.
const SELECT: [&str; 2] = ["select", "select_biased"];

/// The methods whose futures are a stream's next item, in a loop over futures under way.
const NEXT: [&str; 2] = ["next", "try_next"];

/// The rules, prepared for one run.
pub(super) struct Selects<'a> {
    losses: Losses<'a>,
    locks: Locks,
    /// Names of macros and functions that a body must call to be looked at.
    wanted: Vec<Ustr>,
}

/// One function that is looked at.
struct Look<'a> {
    selects: &'a Selects<'a>,
    subject: &'a Subject<'a>,
    sight: Sight<'a>,
}

impl<'a> Selects<'a> {
    pub(super) fn new(question: &'a Question<'a>, types: Arc<FutureTypes<'a>>) -> Self {
        let items = question.program.items;
        let mut wanted: Vec<Ustr> = SELECT.iter().chain(&NEXT).copied().map(Ustr::from).collect();
        wanted.extend(
            question
                .attributes
                .cancelling()
                .map(|function| items.function(function).name),
        );
        wanted.sort_unstable();
        wanted.dedup();
        Self {
            losses: Losses::new(question, types),
            locks: Locks::default(),
            wanted,
        }
    }
}

impl BodyRule for Selects<'_> {
    fn wants(&self, function: FnId) -> bool {
        let program = self.losses.question.program;
        let skeleton = program.items.function(function).item.function(program.modules);
        skeleton.is_some_and(|skeleton| {
            (skeleton.is_async || skeleton.mentions_async)
                && skeleton.callees.iter().any(|callee| self.wanted.contains(callee))
        })
    }

    fn check(&self, subject: &Subject<'_>, drafts: &mut Vec<Draft>) {
        let outline = Outline::new(subject.typed);
        let places = Places::new(subject.question.program, subject.function, subject.typed);
        let look = Look {
            selects: self,
            subject,
            sight: Sight {
                function: subject.function,
                typed: subject.typed,
                outline: &outline,
                places: &places,
            },
        };
        for (id, expr) in subject.typed.body.exprs.iter() {
            match expr {
                Expr::Select { arms, otherwise, .. } => {
                    look.select(id, arms, otherwise, drafts);
                    look.locked_in_select(arms, drafts);
                }
                Expr::While { condition, body, .. } => look.locked_in_loop(*condition, *body, drafts),
                Expr::Call { .. } | Expr::MethodCall { .. } => look.timeout(id, drafts),
                _ => {}
            }
        }
    }
}

impl Look<'_> {
    /// One `select!`.
    fn select(&self, select: ExprId, arms: &[SelectArm], otherwise: &[ExprId], drafts: &mut Vec<Draft>) {
        let typed = self.subject.typed;
        let Some(flow) = Flow::around(typed, self.sight.outline, select) else {
            return;
        };
        if !self.sight.outline.is_attached(select) || !flow.comes_back(select) {
            return;
        }
        // What is done with the value of a `select!` may leave the loop.
        let is_sure = matches!(typed.ty(select), Ty::Never) || *typed.ty(select) == Ty::unit();
        for (index, arm) in arms.iter().enumerate() {
            let others = arms.iter().enumerate().filter(|(other, _)| *other != index);
            let others = others.map(|(_, other)| other.body).chain(otherwise.iter().copied());
            let others: Vec<ExprId> = others.filter(|&other| goes_on(&flow, other)).collect();
            let Some(&winner) = others.first() else { continue };
            for loss in self.losses_in(&flow, arm.future) {
                if others.iter().all(|&other| self.renews(other, &loss)) || !self.matters(&flow, &loss) {
                    continue;
                }
                let told = Told {
                    winner: "another arm of `select!` wins",
                    place: Some(winner),
                    is_sure: is_sure || flow.exits(winner).again,
                };
                drafts.push(self.draft(loss, &told));
            }
        }
    }

    /// What the future in an arm loses, if the arm makes it anew in each round.
    fn losses_in(&self, flow: &Flow<'_>, future: ExprId) -> Vec<Loss> {
        let places = self.sight.places;
        let typed = self.subject.typed;
        let made = match &typed.body.exprs[future] {
            Expr::Path(_) | Expr::Ref(..) | Expr::Macro { .. } => {
                let local = places.root(future).filter(|&local| flow.holds(typed.local(local).span));
                local.and_then(|local| places.init(local))
            }
            _ => Some(future),
        };
        let mut losses = made.map_or_else(Vec::new, |made| self.selects.losses.of(&self.sight, made));
        // A helper is told of once, by the first thing that it loses.
        let mut told = Vec::new();
        losses.retain(|loss| {
            let is_new = !told.contains(&loss.call);
            told.push(loss.call);
            is_new
        });
        losses
    }

    /// Whether an arm gives the variable that was worked on a new value.
    fn renews(&self, arm: ExprId, loss: &Loss) -> bool {
        let typed = self.subject.typed;
        let mut open = vec![arm];
        while let Some(expr) = open.pop() {
            if let Expr::Assign(left, _) = typed.body.exprs[expr]
                && let Some(root) = self.sight.places.root(left)
                && loss.subjects.contains(&root)
            {
                return true;
            }
            typed.body.each_child(expr, &mut |child| open.push(child));
        }
        false
    }

    /// Whether what is lost is still wanted in the loop's next round.
    fn matters(&self, flow: &Flow<'_>, loss: &Loss) -> bool {
        let outlives = |local: &LocalId| !flow.holds(self.subject.typed.local(*local).span);
        match loss.kind {
            CancelKind::Message => loss.message.is_some_and(|message| self.is_only_copy(flow, message)),
            CancelKind::Progress | CancelKind::Lock | CancelKind::Share | CancelKind::Place => {
                loss.subjects.iter().any(outlives)
            }
        }
    }

    /// Whether a message was taken from somewhere for this round, so that it is gone with the future.
    fn is_only_copy(&self, flow: &Flow<'_>, message: ExprId) -> bool {
        let typed = self.subject.typed;
        if !matches!(typed.body.exprs[message], Expr::Path(_)) || self.is_copied(typed.ty(message)) {
            return false;
        }
        let Some(&local) = typed.uses.get(&message) else {
            return false;
        };
        let span = typed.local(local).span;
        if flow.holds(span) {
            return self
                .sight
                .places
                .init(local)
                .is_some_and(|init| self.is_taken(flow, init));
        }
        match typed.body.exprs[flow.around.expr] {
            // `for message in messages`.
            Expr::For { pat, .. } => self.binds(pat, local),
            // `while let Some(message) = queue.pop()`.
            Expr::While { condition, .. } => match typed.body.exprs[condition] {
                Expr::Let(pat, value) => self.binds(pat, local) && self.is_taken(flow, value),
                _ => false,
            },
            _ => false,
        }
    }

    fn binds(&self, pat: PatId, local: LocalId) -> bool {
        let typed = self.subject.typed;
        match &typed.body.pats[pat] {
            Pat::Bind { .. } => typed.bindings.get(&pat) == Some(&local),
            Pat::Tuple(parts) | Pat::TupleStruct(_, parts) => parts.iter().any(|part| self.binds(*part, local)),
            Pat::Typed(inner, _) => self.binds(*inner, local),
            _ => false,
        }
    }

    /// Whether a value was taken out of where it was: received, popped. What is only looked at, or copied, is still there.
    fn is_taken(&self, flow: &Flow<'_>, value: ExprId) -> bool {
        let typed = self.subject.typed;
        let mut waits = false;
        flow.each_inside(value, &mut |expr| {
            waits |= matches!(typed.body.exprs[expr], Expr::Await(_));
        });
        waits || self.is_taken_at_once(value)
    }

    fn is_taken_at_once(&self, value: ExprId) -> bool {
        let typed = self.subject.typed;
        match &typed.body.exprs[value] {
            Expr::Try(inner) => self.is_taken_at_once(*inner),
            Expr::MethodCall { receiver, .. } => match typed.call(value).map(|call| &call.callee) {
                Some(Callee::Function { function, .. }) => {
                    let sig = self.subject.question.program.sig(*function);
                    match sig.as_ref().and_then(|sig| sig.params.first()) {
                        Some(Ty::Ref(_, is_mutable)) => *is_mutable,
                        Some(_) => self.is_taken_at_once(*receiver),
                        None => false,
                    }
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn is_copied(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Adt(id, _) => {
                let info = self.subject.question.program.adt(*id);
                info.is_none_or(|info| info.derives.iter().any(|name| name == "Copy"))
            }
            Ty::Prim(_) | Ty::Ref(_, false) | Ty::Unknown(_) | Ty::Never => true,
            Ty::Tuple(types) => types.iter().all(|ty| self.is_copied(ty)),
            _ => false,
        }
    }

    fn draft(&self, loss: Loss, told: &Told) -> Draft {
        let typed = self.subject.typed;
        let span = losses::name_span(typed, loss.call);
        let via = if loss.via.is_empty() {
            String::new()
        } else {
            format!(", via {}", loss.via.join(" -> "))
        };
        let direct = loss.inner.is_empty();
        let own = DraftHop {
            place: self.subject.place(span),
            callee: loss.via.first().cloned().unwrap_or_else(|| loss.leaf.clone()),
            note: if direct {
                format!("loses {}", loss.what)
            } else {
                "calls".to_owned()
            },
        };
        let mut notes = Vec::new();
        if let Some(winner) = told.place {
            let place = self.subject.place(typed.body.span(winner));
            let line = self.subject.question.program.modules.sources.file(place.file);
            let line = line.line_col(place.span.start).line;
            notes.push(format!("after the arm in line {line} the loop goes on without it"));
        }
        Draft {
            rule: "cancel-unsafe-select",
            span,
            body: self.sight.outline.body_of(loss.call),
            message: format!("{} loses {} when {}{via}", loss.leaf, loss.what, told.winner),
            leaf: loss.leaf,
            hops: std::iter::once(own).chain(loss.inner).collect(),
            instead: vec![advice(loss.kind).to_owned()],
            certainty: if told.is_sure {
                Certainty::Sure
            } else {
                Certainty::Likely
            },
            notes,
            level: (loss.kind == CancelKind::Place).then_some(Level::Note),
            twins: &[],
        }
    }
}

/// How a loss comes about.
struct Told {
    /// When it happens.
    winner: &'static str,
    /// The arm that is told of.
    place: Option<ExprId>,
    is_sure: bool,
}

/// Whether the loop may go on after an arm.
fn goes_on(flow: &Flow<'_>, arm: ExprId) -> bool {
    flow.exits(arm).go_on() && !flow.ends_by_flag(arm)
}

fn advice(kind: CancelKind) -> &'static str {
    match kind {
        CancelKind::Message => "wait for room in the arm (`reserve()`), and send when it is there",
        CancelKind::Progress | CancelKind::Lock | CancelKind::Share | CancelKind::Place => {
            "make the future once, before the loop, pin it, and let the arm poll `&mut` it"
        }
    }
}
