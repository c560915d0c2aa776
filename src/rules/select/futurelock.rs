//! Rule `futurelock`: a future that has its place in line for a lock, and is left alone by code that waits for the same lock.
//!
//! `select!` polls `&mut future`; another arm wins, and its body waits for a lock that the future holds or is next to get. The future
//! is not polled meanwhile, so it never gives the lock back. The same holds for streams with several futures under way.

use super::{Look, locks::Taken, losses::awaited_in};
use crate::{
    finding::Certainty,
    rules::{
        bodies::{Draft, DraftHop},
        places::Root,
    },
    syntax::{Expr, ExprId, SelectArm},
    types::{Ty, any, infer::LocalId},
};

/// Futures that are under way while something else runs.
struct Left {
    /// The variable that owns them.
    owner: LocalId,
    /// What they take.
    taken: Vec<Taken>,
}

impl Look<'_> {
    /// The arms of one `select!`.
    pub(super) fn locked_in_select(&self, arms: &[SelectArm], drafts: &mut Vec<Draft>) {
        for (index, arm) in arms.iter().enumerate() {
            let stream = self.stream_of(arm.future);
            let left = match stream {
                Some(stream) => self.under_way(stream),
                None => match self.pinned(arm.future) {
                    Some(left) => left,
                    None => continue,
                },
            };
            for (other, winner) in arms.iter().enumerate() {
                // A future that is done holds nothing; the others of a stream are still under way when one is done.
                if other != index || stream.is_some() {
                    self.waits_for(winner.body, &left, drafts);
                }
            }
        }
    }

    /// `while let Some(x) = stream.next().await { .. }`.
    pub(super) fn locked_in_loop(&self, condition: ExprId, body: ExprId, drafts: &mut Vec<Draft>) {
        let exprs = &self.subject.typed.body.exprs;
        let Expr::Let(_, value) = exprs[condition] else { return };
        let Expr::Await(next) = exprs[value] else { return };
        if let Some(stream) = self.stream_of(next) {
            self.waits_for(body, &self.under_way(stream), drafts);
        }
    }

    /// The future behind `&mut future`, `future.as_mut()`, made elsewhere.
    fn pinned(&self, future: ExprId) -> Option<Left> {
        let exprs = &self.subject.typed.body.exprs;
        if !matches!(
            exprs[future],
            Expr::Ref(_, true) | Expr::MethodCall { .. } | Expr::Path(_)
        ) {
            return None;
        }
        // A future that is moved into the arm is dropped when another wins.
        let ty = self.subject.typed.ty(future);
        let lang = &self.subject.question.program.lang;
        let by_reference = matches!(ty, Ty::Ref(_, true))
            || matches!(ty, Ty::Adt(id, args) if Some(*id) == lang.pin
                && args.first().is_some_and(|inner| matches!(inner, Ty::Ref(..))));
        let place = self.sight.places.of(future).filter(|_| by_reference)?;
        let Root::Local(owner) = place.root else { return None };
        let made = self.sight.places.init(owner).filter(|_| place.path.is_empty())?;
        let taken = self.selects.locks.of(&self.selects.losses, &self.sight, made);
        Some(Left { owner, taken })
    }

    /// The stream with several futures under way whose next item an expression waits for.
    fn stream_of(&self, future: ExprId) -> Option<LocalId> {
        let typed = self.subject.typed;
        let Expr::MethodCall { receiver, .. } = &typed.body.exprs[future] else {
            return None;
        };
        let futures = &self.selects.losses.types;
        any(typed.ty(*receiver), &mut |ty| futures.has_several_under_way(ty))
            .then(|| self.sight.places.root(*receiver))
            .flatten()
    }

    /// What the futures in a stream take: those that are pushed into it, and those that closures make where it is made.
    fn under_way(&self, stream: LocalId) -> Left {
        let typed = self.subject.typed;
        let mut made = Vec::new();
        for (id, expr) in typed.body.exprs.iter() {
            if let Expr::MethodCall { receiver, args, .. } = expr
                && self.sight.outline.is_attached(id)
                && self.sight.places.root(*receiver) == Some(stream)
            {
                made.extend(args.iter().copied());
            }
        }
        let mut open: Vec<ExprId> = self.sight.places.init(stream).into_iter().collect();
        while let Some(expr) = open.pop() {
            if let Expr::Closure { body, .. } = typed.body.exprs[expr] {
                made.push(body);
            } else {
                typed.body.each_child(expr, &mut |child| open.push(child));
            }
        }
        let locks = &self.selects.locks;
        let taken: Vec<Taken> = made
            .into_iter()
            .flat_map(|future| locks.of(&self.selects.losses, &self.sight, future))
            .collect();
        Left { owner: stream, taken }
    }

    /// Tells of what `body` awaits and the futures left alone have, or are next to get.
    fn waits_for(&self, body: ExprId, left: &Left, drafts: &mut Vec<Draft>) {
        if left.taken.is_empty() || self.lets_go(body, left.owner) {
            return;
        }
        let own = self.sight.outline.body_of(body);
        for awaited in awaited_in(&self.sight, own) {
            if !self.sight.outline.around(awaited).any(|outer| outer == body) {
                continue;
            }
            for wanted in self.selects.locks.of(&self.selects.losses, &self.sight, awaited) {
                let clash = left
                    .taken
                    .iter()
                    .find(|taken| taken.place == wanted.place && (taken.is_exclusive || wanted.is_exclusive));
                if let Some(clash) = clash {
                    drafts.push(self.clash(&wanted, clash));
                }
            }
        }
    }

    /// Whether the futures are dropped or driven in `body`.
    fn lets_go(&self, body: ExprId, owner: LocalId) -> bool {
        let typed = self.subject.typed;
        let mut uses = typed
            .uses
            .keys()
            .filter(|expr| self.sight.places.root(**expr) == Some(owner));
        uses.any(|&expr| self.sight.outline.around(expr).any(|outer| outer == body))
    }

    fn clash(&self, wanted: &Taken, taken: &Taken) -> Draft {
        let via = |taken: &Taken| match taken.via.as_slice() {
            [] => String::new(),
            via => format!(", via {}", via.join(" -> ")),
        };
        let place = self.subject.place(wanted.span(&self.sight));
        let by = self.subject.place(taken.span(&self.sight));
        Draft {
            rule: "futurelock",
            span: wanted.span(&self.sight),
            body: self.sight.outline.body_of(wanted.call),
            message: format!(
                "{} may wait for ever: a future that nobody polls meanwhile has its place in line before{}",
                wanted.leaf,
                via(wanted)
            ),
            leaf: wanted.leaf.clone(),
            hops: vec![
                DraftHop {
                    place,
                    callee: wanted.via.first().cloned().unwrap_or_else(|| wanted.leaf.clone()),
                    note: "waits here for the lock, in".to_owned(),
                },
                DraftHop {
                    place: by,
                    callee: taken.leaf.clone(),
                    note: format!("this future takes the same lock{}", via(taken)),
                },
            ],
            instead: vec![
                "let the future run on meanwhile (as a task of its own), or drop it before".to_owned(),
                "do what needs the lock outside of the arm, once the future is done".to_owned(),
            ],
            certainty: Certainty::Sure,
            notes: Vec::new(),
            level: None,
            twins: &[],
        }
    }
}
