//! Calls: what is called, with which arguments, and what comes back.

use super::*;
use crate::{
    syntax::{Expr, TypeRef},
    types::methods::Pick,
};

/// A method call's name.
pub(super) struct Method<'a> {
    pub(super) name: Ustr,
    pub(super) span: Span,
    pub(super) generics: &'a [TypeRef],
}

impl Infer<'_> {
    pub(super) fn call(&mut self, callee: ExprId, args: &[ExprId], expected: Option<&Ty>) -> Ty {
        let ty = self.expr(callee, None);
        let ty = self.known(&ty);
        let span = self.span(callee);
        let is_path = matches!(self.body.exprs[callee], Expr::Path(_));
        let Some((params, ret)) = self.solver.call_signature(&ty) else {
            let types = self.arguments(&[], args);
            let why = if let Ty::Unknown(why) = ty { why } else { Why::Dynamic };
            let callee = if let Ty::Unknown(_) | Ty::Var(_) = ty {
                Callee::Unknown(why)
            } else {
                Callee::Value(ty)
            };
            self.record(span, callee, args, types, is_path);
            return Ty::Unknown(why);
        };
        let (params, ret) = match (&ty, self.repeated.take()) {
            (Ty::FnDef(function, _), Some((known, repeated))) if known == *function => (
                params.iter().map(|ty| repeated.apply(ty)).collect(),
                repeated.apply(&ret),
            ),
            _ => (params, ret),
        };
        let ret = self.solver.normalize(&ret);
        self.hint_return(&ret, expected);
        let types = self.arguments(&params, args);
        let callee = match ty {
            Ty::FnDef(function, args) => {
                let self_ty = self.self_type(function, &args);
                Callee::Function {
                    function,
                    args,
                    self_ty,
                }
            }
            Ty::Ctor(..) => Callee::Constructor(ret.clone()),
            other => Callee::Value(other),
        };
        self.record(span, callee, args, types, is_path);
        self.shallow(&ret)
    }

    /// The type whose function is called: `Self` of a trait, the self type of an impl.
    fn self_type(&self, function: FnId, args: &Args) -> Option<Ty> {
        use crate::items::Container;
        match self.program.items.function(function).container {
            Container::Trait(_) => args.first().cloned(),
            Container::Impl(id) => self.program.impl_(id).map(|info| info.self_ty.subst(args)),
            Container::Module => None,
        }
    }

    /// Lets the place of a call decide what its arguments leave open, before they are looked at.
    fn hint_return(&mut self, ret: &Ty, expected: Option<&Ty>) {
        let Some(expected) = expected.map(|ty| self.shallow(ty)) else {
            return;
        };
        let (Ty::Adt(a, xs), Ty::Adt(b, ys)) = (self.shallow(ret), &expected) else {
            return;
        };
        if a != *b || xs.len() != ys.len() {
            return;
        }
        for (inner, wanted) in xs.iter().zip(ys.iter()) {
            // A coercion may still change references and trait objects inside.
            match (self.shallow(inner), self.shallow(wanted)) {
                (_, Ty::Ref(..)) => {}
                // What is put into a `Box<dyn Fn(A) -> B>` is an `Fn(A) -> B`.
                (open @ Ty::Var(_), Ty::Dyn(bounds)) => self.keeps_to(&open, &bounds),
                (_, Ty::Dyn(_)) => {}
                (nested @ Ty::Adt(..), wanted) => self.hint_return(&nested, Some(&wanted)),
                (open, wanted) => {
                    self.solver.table.unify(&open, &wanted);
                }
            }
        }
    }

    pub(super) fn method_call(
        &mut self,
        receiver: ExprId,
        method: &Method<'_>,
        args: &[ExprId],
        expected: Option<&Ty>,
    ) -> Ty {
        let ty = self.expr(receiver, None);
        let ty = self.known(&ty);
        let mut with_receiver = vec![receiver];
        with_receiver.extend_from_slice(args);
        // A closure in a field is called as `(self.f)(x)`; `self.f(x)` is always a method.
        let pick = match self.solver.probe(&ty, method.name, self.module()) {
            Ok(pick) => pick,
            Err(why) => {
                let mut types = vec![ty];
                types.extend(self.arguments(&[], args));
                self.record(method.span, Callee::Unknown(why), &with_receiver, types, true);
                return Ty::Unknown(why);
            }
        };
        let Pick {
            function,
            container_args,
            self_ty,
        } = pick;
        self.implied_derefs(&ty, &self_ty, method.span);
        let written: Vec<Ty> = method.generics.iter().map(|ty| self.written(ty)).collect();
        let all = self.instantiate(function, &container_args, &written);
        let Some(sig) = self.program.sig(function) else {
            return Ty::Unknown(Why::Unresolved);
        };
        let repeated = self.solver.repeated(function, &self_ty);
        let as_meant = |ty: &Ty| {
            repeated
                .as_ref()
                .map_or_else(|| ty.clone(), |repeated| repeated.apply(ty))
        };
        let mut params: Vec<Ty> = sig
            .params
            .iter()
            .map(|ty| self.solver.normalize(&as_meant(ty).subst(&all)))
            .collect();
        let ret = self.solver.normalize(&as_meant(&sig.ret).subst(&all));
        if params.is_empty() {
            return Ty::Unknown(Why::NoMethod);
        }
        params.remove(0);
        self.hint_return(&ret, expected);
        let mut types = vec![ty];
        types.extend(self.arguments(&params, args));
        let self_ty = if self.trait_of(function).is_some() {
            all.first().cloned()
        } else {
            Some(self_ty)
        };
        let callee = Callee::Function {
            function,
            args: all,
            self_ty,
        };
        self.record(method.span, callee, &with_receiver, types, true);
        self.shallow(&ret)
    }

    /// The types of arguments: closures last, because the others often decide their parameters.
    fn arguments(&mut self, params: &[Ty], args: &[ExprId]) -> Vec<Ty> {
        let mut types = vec![Ty::Unknown(Why::Receiver); args.len()];
        let is_closure = |infer: &Self, id: ExprId| matches!(infer.body.exprs[id], Expr::Closure { .. });
        for closures in [false, true] {
            for (index, arg) in args.iter().enumerate() {
                if is_closure(self, *arg) != closures {
                    continue;
                }
                if closures {
                    self.solver.settle();
                }
                let wanted = params.get(index).cloned();
                let ty = self.expr(*arg, wanted.as_ref());
                if let Some(wanted) = wanted {
                    self.coerce(&ty, &wanted);
                    self.implied_derefs(&ty, &self.shallow(&wanted), self.body.name_span(*arg));
                }
                types[index] = ty;
            }
        }
        self.solver.settle();
        types
    }

    pub(super) fn record(&mut self, span: Span, callee: Callee, args: &[ExprId], arg_types: Vec<Ty>, written: bool) {
        for (arg, ty) in args.iter().zip(&arg_types) {
            if matches!(self.shallow(ty), Ty::Future(_)) {
                self.drives(*arg, Some(self.calls.len() as u32));
            }
        }
        let args: ThinVec<ArgFact> = args.iter().map(|arg| self.fact(*arg)).collect();
        let says_something = args.iter().any(|arg| *arg != ArgFact::Other);
        self.calls.push(CallSite {
            body: self.current,
            span,
            callee,
            args: if says_something { args } else { ThinVec::new() },
            arg_types: arg_types.into(),
            written,
        });
    }

    /// Notes a future that is made by an expression, and awaited or handed to the call `by`.
    pub(super) fn drives(&mut self, future: ExprId, by: Option<u32>) {
        let call_at = |name: Span| self.calls.iter().rposition(|call| call.span == name);
        let block_at = |keyword: Span| self.bodies.iter().rposition(|body| body.place == keyword);
        let made = match &self.body.exprs[future] {
            Expr::Call { callee, .. } => call_at(self.span(*callee)).map(|index| Made::Call(index as u32)),
            Expr::MethodCall { name_span, .. } => call_at(*name_span).map(|index| Made::Call(index as u32)),
            Expr::Async { keyword, .. } => block_at(*keyword).map(|index| Made::Block(index as u32)),
            _ => None,
        };
        self.driven.extend(made.map(|future| Driven {
            body: self.current,
            future,
            by,
        }));
    }
}
