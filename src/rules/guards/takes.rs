//! Which locks a call takes: by itself, or in one of the project's functions, which is looked at once.

use std::sync::Arc;

use super::types::Guards;
use crate::{
    effects::{Holding, function_called},
    items::FnId,
    rules::places::{Place, Places, arguments, parameters},
    source::Place as SourcePlace,
    syntax::{Expr, ExprId, Operator, Stmt},
    types::{
        Ty,
        infer::{Callee, Typed, infer_typed},
    },
};

/// Calls that are followed to a lock.
pub(super) const MAX_CALLS: u32 = 3;
/// Functions that take what they give only when nobody has it.
const TRIES: &str = "try_";

/// A lock that is taken.
#[derive(Clone, Debug)]
pub(super) struct Taken {
    /// Which.
    pub(super) place: Place,
    /// How.
    pub(super) holding: Holding,
    /// Whether it is taken each time; else only on some way through a helper.
    pub(super) is_always: bool,
    /// The function that takes it.
    pub(super) by: FnId,
    /// Functions on the way.
    pub(super) via: Vec<FnId>,
    /// The call that takes it.
    pub(super) at: SourcePlace,
}

/// A body in which calls are looked at.
pub(super) struct Caller<'s, 'a> {
    pub(super) guards: &'s Guards<'a>,
    pub(super) function: FnId,
    pub(super) typed: &'s Typed,
    pub(super) places: Places<'s>,
}

impl Caller<'_, '_> {
    /// The locks that a call takes, in terms of this body; functions of functions are followed `calls` deep.
    pub(super) fn taken_by(&self, call: ExprId, calls: u32) -> Vec<Taken> {
        let (guards, typed) = (self.guards, self.typed);
        let program = guards.question.program;
        let Some(site) = typed.call(call) else {
            return Vec::new();
        };
        let Callee::Function { function, .. } = site.callee else {
            return Vec::new();
        };
        let args = arguments(typed, call);
        let owns = |arg: &ExprId| guards.owned_by(typed.ty(*arg)).is_some();
        if args.iter().any(owns) || program.items.function(function).name.starts_with(TRIES) {
            return Vec::new();
        }
        if let Some(holding) = self.holding_of(call, function) {
            let place = args.first().and_then(|receiver| self.places.of(*receiver));
            let direct = |place| Taken {
                place,
                holding,
                is_always: true,
                by: function,
                via: Vec::new(),
                at: self.place(call),
            };
            if !guards.question.krate_of(function).selected {
                return place.map(direct).into_iter().collect();
            }
        }
        let Some(calls) = calls.checked_sub(1) else {
            return Vec::new();
        };
        let reached = function_called(program, &site.callee).unwrap_or(function);
        let summary = summary(guards, reached, calls);
        let translated = summary.iter().filter_map(|taken| {
            let place = taken.place.at_call(&self.places, &args)?;
            let via = std::iter::once(reached).chain(taken.via.iter().copied()).collect();
            Some(Taken {
                place,
                via,
                ..taken.clone()
            })
        });
        translated.collect()
    }

    /// How a call takes what its first argument is: for the guard that it gives, or while it runs.
    fn holding_of(&self, call: ExprId, function: FnId) -> Option<Holding> {
        let given = match self.typed.ty(call) {
            Ty::Future(output) => output,
            ty => ty,
        };
        let guard = self.guards.owned_by(given);
        let of_guard = guard.and_then(|guard| self.guards.types.holding(guard));
        of_guard.or_else(|| self.guards.question.attributes.of(function).locks)
    }

    fn place(&self, call: ExprId) -> SourcePlace {
        let program = self.guards.question.program;
        let file = program.items.function(self.function).item.file;
        let span = self.typed.body.span(call);
        program.modules.sources.written(SourcePlace { file, span })
    }
}

/// What one of the project's functions takes, as its callers see it.
fn summary(guards: &Guards<'_>, function: FnId, calls: u32) -> Arc<Vec<Taken>> {
    let name = guards.question.program.items.function(function).name;
    if !guards.takers.contains(&name) || !guards.question.krate_of(function).selected {
        return Arc::default();
    }
    guards.taken.get_or((function, calls), || {
        let typed = infer_typed(guards.question.program, function).ok().flatten();
        Arc::new(typed.map_or_else(Vec::new, |typed| Walk::of(guards, &typed, function, calls)))
    })
}

/// Whether a call runs at once: it gives no future.
pub(super) fn is_plain(typed: &Typed, call: ExprId) -> bool {
    !matches!(typed.ty(call), Ty::Future(_) | Ty::Opaque(_) | Ty::Unknown(_))
}

/// The walk over what a function does.
struct Walk<'s, 'a> {
    caller: Caller<'s, 'a>,
    calls: u32,
    found: Vec<Taken>,
    /// Whether what follows is done on every way through the function.
    is_always: bool,
}

impl Walk<'_, '_> {
    fn of(guards: &Guards<'_>, typed: &Typed, function: FnId, calls: u32) -> Vec<Taken> {
        let mut walk = Walk {
            caller: Caller {
                guards,
                function,
                typed,
                places: Places::new(guards.question.program, function, typed),
            },
            calls,
            found: Vec::new(),
            is_always: true,
        };
        if let Some(root) = typed.body.root {
            walk.expr(root);
        }
        let params = parameters(typed);
        let seen = |taken: Taken| {
            let place = taken.place.seen_by_callers(&params)?;
            Some(Taken { place, ..taken })
        };
        walk.found.into_iter().filter_map(seen).collect()
    }

    fn expr(&mut self, id: ExprId) {
        let typed = self.caller.typed;
        match &typed.body.exprs[id] {
            Expr::Block { block, .. } => {
                for stmt in &block.stmts {
                    match stmt {
                        Stmt::Let { init, otherwise, .. } => {
                            self.all(init.as_slice());
                            self.sometimes(otherwise.as_slice());
                        }
                        Stmt::Expr(expr) => self.expr(*expr),
                    }
                }
                self.all(block.tail.as_slice());
            }
            Expr::If {
                condition,
                then,
                otherwise,
            } => {
                self.expr(*condition);
                self.sometimes(&[*then]);
                self.sometimes(otherwise.as_slice());
            }
            Expr::Match { scrutinee, arms } => {
                self.expr(*scrutinee);
                let bodies: Vec<ExprId> = arms.iter().map(|arm| arm.body).collect();
                self.sometimes(&bodies);
            }
            Expr::For { iterable, body, .. } => {
                self.expr(*iterable);
                self.sometimes(&[*body]);
            }
            Expr::Loop { body, .. } | Expr::While { body, .. } => {
                self.sometimes(&[*body]);
                self.is_always = false;
            }
            Expr::Select { .. } => self.is_always = false,
            Expr::Return(value) => {
                self.all(value.as_slice());
                self.is_always = false;
            }
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

    fn all(&mut self, ids: &[ExprId]) {
        for &id in ids {
            self.expr(id);
        }
    }

    /// What only one branch does is not done always; nor is what follows, where a branch may leave.
    fn sometimes(&mut self, branches: &[ExprId]) {
        for &id in branches {
            let before = std::mem::replace(&mut self.is_always, false);
            self.expr(id);
            self.is_always = before && !self.may_leave(id);
        }
    }

    /// Whether a branch may leave the function, or never ends.
    fn may_leave(&self, branch: ExprId) -> bool {
        let typed = self.caller.typed;
        let mut open = vec![branch];
        while let Some(id) = open.pop() {
            match &typed.body.exprs[id] {
                Expr::Return(_) | Expr::Break(..) | Expr::Continue(_) => return true,
                Expr::Closure { .. } | Expr::Async { .. } => {}
                _ if matches!(typed.ty(id), Ty::Never) => return true,
                _ => typed.body.each_child(id, &mut |child| open.push(child)),
            }
        }
        false
    }

    /// What is evaluated before the expression itself.
    fn parts(&mut self, id: ExprId) {
        let typed = self.caller.typed;
        match &typed.body.exprs[id] {
            // They run when they are called.
            Expr::Closure { .. } | Expr::Async { .. } => {}
            // The second side may not run.
            Expr::Binary {
                op: Operator::Logic,
                left,
                right,
            } => {
                self.expr(*left);
                self.sometimes(&[*right]);
            }
            Expr::Assign(left, right) | Expr::AssignOp(_, left, right) => {
                self.expr(*right);
                self.expr(*left);
            }
            _ => typed.body.each_child(id, &mut |child| self.expr(child)),
        }
    }

    fn call(&mut self, id: ExprId) {
        let is_always = self.is_always;
        let taken = self.caller.taken_by(id, self.calls).into_iter();
        self.found.extend(taken.map(|taken| Taken {
            is_always: taken.is_always && is_always,
            ..taken
        }));
    }
}
