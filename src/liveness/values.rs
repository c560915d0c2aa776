//! Expressions: what they move, and where their values go.

use super::{
    Origin, PointKind,
    capture::Inner,
    graph::{Place, Source, Var},
    lower::Lower,
};
use crate::{
    syntax::{Expr, ExprId, FormatResult, Operator},
    types::{Ty, infer::Callee},
};

/// How a call takes one of its arguments.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Taking {
    /// By value: it is moved.
    Value,
    /// By `&`: it stays.
    Shared,
    /// By `&mut`: what it owns may be taken out of it, or put into it.
    Mutable,
}

impl Lower<'_> {
    /// Evaluates an expression; its value goes to a place, or ends.
    pub(super) fn value(&mut self, id: ExprId, to: Option<Place>) {
        let typed = self.typed;
        match &typed.body.exprs[id] {
            Expr::Path(_) | Expr::Field { .. } | Expr::Index { .. } | Expr::Deref(_) => self.moved(id, to),
            Expr::Call { callee, args } => self.call(id, *callee, args, to),
            Expr::MethodCall { receiver, args, .. } => self.method_call(id, *receiver, args, to),
            Expr::Await(inner) => self.await_(id, *inner, to),
            Expr::Try(inner) => self.try_(id, *inner, to),
            Expr::Ref(inner, _) => {
                self.operand(*inner);
            }
            Expr::Closure {
                params, body, moves, ..
            } => {
                let params = params.iter().map(|(pat, _)| *pat).collect();
                self.inner_body(id, &Inner::Closure(params, *body), *moves, to);
            }
            Expr::Async { moves, block, .. } => self.inner_body(id, &Inner::Async(block), *moves, to),
            Expr::Assign(left, right) => self.assign(*left, *right),
            Expr::Binary {
                op: Operator::Logic,
                left,
                right,
            } => self.logic(*left, *right),
            Expr::AssignOp(_, left, right) => {
                // Of what is no number or text, the left side is an operator's first argument.
                let is_call = matches!(typed.ty(*left), Ty::Adt(..));
                let sides = if is_call { [left, right] } else { [right, left] };
                for side in sides {
                    self.operand(*side);
                }
            }
            Expr::Binary { left, right, .. } => {
                for side in [left, right] {
                    self.operand(*side);
                }
            }
            Expr::Unary(inner, _) => {
                self.operand(*inner);
            }
            Expr::Cast(inner, _) => self.value(*inner, to),
            Expr::Format { gives, args, .. } => self.format(*gives, args),
            Expr::Macro { path, args } => self.unknown_macro(path, args, to),
            Expr::Missing | Expr::Literal(_) => {}
            Expr::Tuple(_)
            | Expr::Array(_)
            | Expr::Vec(_)
            | Expr::Repeat(..)
            | Expr::Range { .. }
            | Expr::Struct { .. } => self.aggregate(id, to),
            _ => self.control(id, to),
        }
        if matches!(typed.ty(id), Ty::Never) {
            self.diverge();
        }
    }

    /// Whether an expression names a place rather than giving a value.
    pub(super) fn is_place(&self, id: ExprId) -> bool {
        let typed = self.typed;
        match &typed.body.exprs[id] {
            Expr::Path(_) => typed.uses.contains_key(&id),
            Expr::Field { .. } | Expr::Index { .. } | Expr::Deref(_) => true,
            _ => false,
        }
    }

    /// Evaluates an expression and gives where its value lies: the place that it names, or a temporary. Nothing leaves it yet.
    pub(super) fn operand(&mut self, id: ExprId) -> Option<Place> {
        if self.is_place(id) {
            return self.place(id);
        }
        if self.may_hold(id) {
            let to = self.temporary();
            self.value(id, Some(to.clone()));
            return Some(to);
        }
        self.value(id, None);
        None
    }

    /// The place that an expression names; `None` for one that is no part of a variable.
    pub(super) fn place(&mut self, id: ExprId) -> Option<Place> {
        let typed = self.typed;
        match &typed.body.exprs[id] {
            Expr::Path(_) => self.named(id).map(|local| Place::of(local.0)),
            Expr::Field { base, name } => {
                let place = self.operand(*base)?;
                let is_own = self.field_types(typed.ty(*base)).iter().any(|(known, _)| known == name);
                is_own.then(|| place.field(*name))
            }
            Expr::Deref(inner) => {
                let place = self.operand(*inner)?;
                let ty = typed.ty(*inner);
                let is_box = matches!(ty, Ty::Adt(adt, _) if Some(*adt) == self.program.lang.boxed);
                (is_box || matches!(ty, Ty::Ref(..))).then_some(place)
            }
            Expr::Index { base, index } => {
                self.operand(*base);
                self.operand(*index);
                None
            }
            _ => self.operand(id),
        }
    }

    /// The value of a place.
    fn moved(&mut self, id: ExprId, to: Option<Place>) {
        let Some(place) = self.place(id) else { return };
        if is_trivial(self.typed.ty(id)) {
            return;
        }
        let from = vec![self.source(id, place)];
        self.flow(from, to, None);
    }

    /// A place that is moved from, and what that leaves in the value around it.
    fn source(&mut self, id: ExprId, place: Place) -> Source {
        if place.var < self.typed.locals.len() as Var {
            let local = crate::types::infer::LocalId(place.var);
            if self.typed.local(local).body != self.frame.body {
                self.frame.moved.insert(local);
            }
        }
        let typed = self.typed;
        let rest_stays = match &typed.body.exprs[id] {
            Expr::Field { base, name } => self.has_more(&[*name], typed.ty(*base)),
            _ => false,
        };
        Source {
            rest_stays,
            ..Source::moved(place)
        }
    }

    fn aggregate(&mut self, id: ExprId, to: Option<Place>) {
        let typed = self.typed;
        let part = |name: &str| to.clone().map(|to| to.field(name.into()));
        match &typed.body.exprs[id] {
            Expr::Tuple(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(*item, part(&index.to_string()));
                }
            }
            Expr::Array(items) | Expr::Vec(items) => {
                for item in items {
                    self.value(*item, to.clone());
                }
            }
            Expr::Repeat(item, len) => {
                self.value(*item, to);
                self.operand(*len);
            }
            Expr::Range { low, high, .. } => {
                for end in [low, high].into_iter().flatten() {
                    self.value(*end, to.clone());
                }
            }
            Expr::Struct { fields, rest, .. } => {
                let is_enum = self.gives_enum(id);
                for (name, value) in fields {
                    self.value(*value, if is_enum { to.clone() } else { part(name) });
                }
                if let Some(rest) = rest {
                    self.value(*rest, to.clone());
                }
            }
            _ => {}
        }
    }

    /// Whether the value is of an enum, whose parts are not told apart.
    pub(super) fn gives_enum(&self, id: ExprId) -> bool {
        matches!(self.typed.ty(id), Ty::Adt(adt, _) if self.program.items.adt(*adt).is_enum)
    }

    fn call(&mut self, id: ExprId, callee: ExprId, args: &[ExprId], to: Option<Place>) {
        if !matches!(self.typed.body.exprs[callee], Expr::Path(_)) || self.is_place(callee) {
            let place = self.operand(callee);
            let consumes = matches!(self.typed.ty(callee), Ty::Closure(id, _) if self.consuming.contains(&id.index));
            if let Some(place) = place.filter(|_| consumes) {
                let from = vec![self.source(callee, place)];
                self.flow(from, None, None);
            }
        }
        let taken = args.iter().map(|arg| (*arg, self.taking(*arg))).collect::<Vec<_>>();
        self.called(id, &taken, to);
    }

    /// How an argument is taken.
    fn taking(&self, arg: ExprId) -> Taking {
        match &self.typed.body.exprs[arg] {
            Expr::Ref(_, true) => Taking::Mutable,
            Expr::Ref(_, false) => Taking::Shared,
            _ => match self.typed.ty(arg) {
                Ty::Ref(_, true) => Taking::Mutable,
                Ty::Ref(_, false) => Taking::Shared,
                _ => Taking::Value,
            },
        }
    }

    fn method_call(&mut self, id: ExprId, receiver: ExprId, args: &[ExprId], to: Option<Place>) {
        let mut taken = vec![(receiver, self.receiver_taking(id, receiver))];
        taken.extend(args.iter().map(|arg| (*arg, self.taking(*arg))));
        self.called(id, &taken, to);
    }

    /// How a method takes its receiver. What is behind a `Deref` cannot be moved out of it, so a method that takes that by value
    /// takes a copy. Of a method that is not known, what may be emptied counts as moved, so that nothing is claimed of it.
    fn receiver_taking(&self, id: ExprId, receiver: ExprId) -> Taking {
        let ty = self.typed.ty(receiver);
        if let Ty::Ref(_, mutable) = ty {
            return if *mutable { Taking::Mutable } else { Taking::Shared };
        }
        let called = self.typed.call(id).map(|call| &call.callee);
        let Some(Callee::Function { function, self_ty, .. }) = called else {
            return if self.may_be_emptied(ty) {
                Taking::Value
            } else {
                Taking::Shared
            };
        };
        let sig = self.program.sig(*function);
        match sig.as_ref().and_then(|sig| sig.params.first()) {
            Some(Ty::Ref(_, true)) => Taking::Mutable,
            Some(Ty::Ref(_, false)) => Taking::Shared,
            _ if self_ty.as_ref().is_none_or(|self_ty| same_head(self_ty, ty)) => Taking::Value,
            _ => Taking::Shared,
        }
    }

    /// A call, once it is known how it takes each argument.
    fn called(&mut self, id: ExprId, taken: &[(ExprId, Taking)], to: Option<Place>) {
        let (mut from, mut borrowed) = (Vec::new(), Vec::new());
        for (index, &(arg, taking)) in taken.iter().enumerate() {
            let inner = match self.typed.body.exprs[arg] {
                Expr::Ref(inner, _) => inner,
                _ => arg,
            };
            let Some(place) = self.operand(inner) else { continue };
            match taking {
                Taking::Value => from.push(self.source(inner, place)),
                Taking::Mutable => borrowed.push((index, place, self.typed.ty(inner).peeled())),
                Taking::Shared => {}
            }
        }
        if self
            .typed
            .call(id)
            .is_some_and(|call| !matches!(call.callee, Callee::Constructor(_)))
        {
            self.point(PointKind::Calls, id, Vec::new());
        }
        let mut made = self.made_by(id);
        let to = to.filter(|_| self.may_hold(id));
        for (index, place, ty) in borrowed {
            let call = self.typed.call(id);
            if self.owns(ty) && call.is_some_and(|call| self.watch.fills(call, index)) {
                self.flow(Vec::new(), Some(place), Some(Origin::Expr(id)));
            } else if self.may_be_emptied(ty) {
                made = self.emptied(id, place, &mut from, to.clone(), made);
            }
        }
        self.anchor(id);
        self.flow(from, to, made);
    }

    /// What a call does to a place that it was given by `&mut`. Gives what is left to be made by it.
    fn emptied(
        &mut self,
        id: ExprId,
        place: Place,
        from: &mut Vec<Source>,
        to: Option<Place>,
        made: Option<Origin>,
    ) -> Option<Origin> {
        let put_in = std::mem::take(from);
        let gives = self.makes(id);
        if gives {
            // `option.take()`, `replace(&mut option, other)`. What came in by reference may have been full before.
            let locals = self.typed.locals.get(place.var as usize);
            let from_outside = locals.is_some_and(|local| matches!(local.ty, Ty::Ref(..)));
            let made = made.filter(|_| from_outside);
            self.flow(vec![Source::moved(place.clone())], to, made);
        } else if put_in.is_empty() && !lends(self.typed.ty(id), &mut |ty| self.owns(ty)) {
            self.kill(place.clone());
        }
        // `guards.push(guard)`
        self.flow(put_in, Some(place), None);
        made.filter(|_| !gives)
    }

    fn anchor(&mut self, id: ExprId) {
        let mut anchors: Vec<_> = self.root(id).into_iter().collect();
        self.indices(id, &mut anchors);
        if !anchors.is_empty() {
            self.graphs.anchors.insert(Origin::Expr(id), anchors);
        }
    }

    /// `.await`: what the future was given is its own, and what it gives back continues what it was given.
    fn await_(&mut self, id: ExprId, inner: ExprId, to: Option<Place>) {
        let mut except: Vec<Var> = self.polled(inner).into_iter().collect();
        let operand = match self.typed.body.exprs[inner] {
            Expr::Ref(..) => {
                self.operand(inner);
                None
            }
            _ => self.operand(inner),
        };
        except.extend(operand.iter().map(|place| place.var));
        self.point(PointKind::Suspends, id, except);
        let from = match operand {
            Some(place) => vec![self.source(inner, place)],
            None => Vec::new(),
        };
        let made = self.made_by(id);
        self.anchor(id);
        let holds = self.makes(id);
        self.flow(from, to.filter(|_| holds), made);
    }

    /// The variable of a future that is waited for by reference: `&mut fut`, `fut.as_mut()`. What it was given is its own.
    pub(super) fn polled(&mut self, future: ExprId) -> Option<Var> {
        let typed = self.typed;
        let root = match &typed.body.exprs[future] {
            Expr::Path(_) => self.root(future),
            Expr::Ref(inner, _) => self.root(*inner),
            Expr::MethodCall { receiver, .. } if holds_pinned(typed.ty(*receiver)) => self.root(*receiver),
            _ => None,
        }?;
        // A future that is reached through something watched is not that.
        (!self.owns(&typed.local(root).ty)).then_some(root.0)
    }

    fn try_(&mut self, id: ExprId, inner: ExprId, to: Option<Place>) {
        let operand = self.operand(inner);
        let from = match operand {
            Some(place) => vec![self.source(inner, place)],
            None => Vec::new(),
        };
        let holds = self.may_hold(id);
        self.flow(from, to.filter(|_| holds), None);
    }

    fn assign(&mut self, left: ExprId, right: ExprId) {
        let typed = self.typed;
        match &typed.body.exprs[left] {
            // `_ = x` moves nothing.
            Expr::Missing => {
                self.operand(right);
            }
            Expr::Tuple(items) => {
                let value = self.temporary();
                self.value(right, Some(value.clone()));
                for (index, item) in items.iter().enumerate() {
                    self.assign_from(*item, value.clone().field(index.to_string().as_str().into()));
                }
            }
            _ => {
                let value = self.temporary();
                self.value(right, Some(value.clone()));
                self.assign_from(left, value);
            }
        }
    }

    fn assign_from(&mut self, left: ExprId, value: Place) {
        let place = self.place(left);
        if let Some(place) = &place {
            self.kill(place.clone());
        }
        self.flow(vec![Source::moved(value)], place, None);
    }

    /// `&&`, `||`: both sides are conditions, whose temporaries end with them; the second may not run.
    fn logic(&mut self, left: ExprId, right: ExprId) {
        self.ending(left, None);
        let before = self.current();
        let after = self.block();
        let start = self.branch();
        self.switch(start);
        self.ending(right, None);
        self.edge(after);
        self.switch(before);
        self.edge(after);
        self.switch(after);
    }

    /// Formatting borrows. All but `format_args!` is a statement inside.
    fn format(&mut self, gives: FormatResult, args: &[ExprId]) {
        let borrow = |lower: &mut Self| {
            for arg in args {
                let value = match lower.typed.body.exprs[*arg] {
                    Expr::Assign(_, value) => value,
                    _ => *arg,
                };
                lower.operand(value);
            }
        };
        if gives == FormatResult::Arguments {
            borrow(self);
        } else {
            self.scoped(super::lower::Holds::Temporaries, borrow);
        }
    }

    /// Of a macro that is not known, nothing is claimed: what is named in it may have been moved.
    fn unknown_macro(&mut self, path: &str, args: &[ExprId], to: Option<Place>) {
        let to = to.filter(|_| path.ends_with("pin"));
        for arg in args {
            self.ending(*arg, to.clone());
        }
    }
}

/// Whether a value of this type never holds anything: a number, a reference.
fn is_trivial(ty: &Ty) -> bool {
    matches!(
        ty,
        Ty::Prim(_) | Ty::Ref(..) | Ty::Ptr(..) | Ty::Never | Ty::FnDef(..) | Ty::FnPtr(..)
    )
}

/// Whether two types are of the same struct or enum (or both of none).
fn same_head(one: &Ty, other: &Ty) -> bool {
    match (one, other) {
        (Ty::Adt(one, _), Ty::Adt(other, _)) => one == other,
        (Ty::Adt(..), _) | (_, Ty::Adt(..)) => false,
        _ => true,
    }
}

/// Whether a type holds a reference to something owned: what `Option::as_mut` gives.
fn lends(ty: &Ty, owns: &mut dyn FnMut(&Ty) -> bool) -> bool {
    match ty {
        Ty::Ref(inner, _) => owns(inner) || lends(inner, owns),
        Ty::Adt(_, args) | Ty::Tuple(args) => args.iter().any(|arg| lends(arg, owns)),
        _ => false,
    }
}

/// Whether a type is a pinned reference.
fn holds_pinned(ty: &Ty) -> bool {
    matches!(ty, Ty::Adt(_, args) if matches!(args.first(), Some(Ty::Ref(..))))
}
