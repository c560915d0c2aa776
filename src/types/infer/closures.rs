//! Closures and async blocks: bodies inside the body.

use std::sync::Arc;

use thin_vec::ThinVec;

use super::*;
use crate::{
    syntax::{Block, PatId, TypeRef},
    types::{
        ClosureId,
        solver::{ClosureSig, Obligation},
    },
};

/// A closure as written.
pub(super) struct Written<'a> {
    pub(super) params: &'a [(PatId, Option<TypeRef>)],
    pub(super) ret: Option<&'a TypeRef>,
    pub(super) body: ExprId,
    pub(super) is_async: bool,
    pub(super) moves: bool,
}

impl Infer<'_> {
    pub(super) fn async_block(&mut self, moves: bool, keyword: Span, block: &Block) -> Ty {
        let output = self.solver.fresh();
        self.open(BodyKind::AsyncBlock, keyword, moves);
        let outer = self.enter_body(output.clone());
        let ty = self.block(block, Some(&output));
        self.coerce(&ty, &output);
        self.leave_body(outer);
        if matches!(self.shallow(&output), Ty::Var(_)) && matches!(ty, Ty::Never) {
            return Ty::Future(Arc::new(Ty::Never));
        }
        Ty::Future(Arc::new(output))
    }

    /// Adds a body; the caller goes into it with [`Self::enter_body`].
    fn open(&mut self, kind: BodyKind, place: Span, moves: bool) -> u32 {
        let index = self.bodies.len() as u32;
        self.bodies.push(InnerBody {
            kind,
            parent: self.current,
            place,
            params: ThinVec::new(),
            captures_move: moves,
            first_await: None,
        });
        self.solver.closures.push(None);
        index
    }

    /// Goes into the body added last; loops outside cannot be left from inside.
    fn enter_body(&mut self, returns: Ty) -> (u32, Vec<(Option<Ustr>, Ty)>) {
        let outer = (self.current, std::mem::take(&mut self.loops));
        self.current = self.bodies.len() as u32 - 1;
        self.returns.push(returns);
        outer
    }

    fn leave_body(&mut self, (current, loops): (u32, Vec<(Option<Ustr>, Ty)>)) {
        self.current = current;
        self.loops = loops;
        self.returns.pop();
    }

    pub(super) fn closure(&mut self, written: &Written<'_>, place: Span, expected: Option<&Ty>) -> Ty {
        let hint = expected.and_then(|expected| self.expected_signature(expected));
        let params: Vec<Ty> = written
            .params
            .iter()
            .enumerate()
            .map(|(index, (_, ty))| {
                let hinted = hint.as_ref().and_then(|(params, _)| params.get(index)).cloned();
                let own = ty.as_ref().map(|ty| self.written(ty));
                match (own, hinted) {
                    (Some(own), Some(hinted)) => {
                        self.solver.table.unify(&own, &hinted);
                        own
                    }
                    (Some(ty), None) | (None, Some(ty)) => ty,
                    (None, None) => self.solver.fresh(),
                }
            })
            .collect();
        let ret = match (written.ret, hint.and_then(|(_, ret)| ret)) {
            (Some(ret), _) => self.written(ret),
            (None, Some(ret)) if !written.is_async => ret,
            _ => self.solver.fresh(),
        };
        let kind = if written.is_async {
            BodyKind::AsyncClosure
        } else {
            BodyKind::Closure
        };
        let index = self.open(kind, place, written.moves);
        self.bodies[index as usize].params = params.as_slice().into();
        let value = if written.is_async {
            Ty::Future(Arc::new(ret.clone()))
        } else {
            ret.clone()
        };
        self.solver.closures[index as usize] = Some(ClosureSig {
            params: params.clone().into(),
            ret: value,
        });
        let outer = self.enter_body(ret.clone());
        let depth = self.locals.len();
        for ((pat, _), ty) in written.params.iter().zip(&params) {
            self.pattern(*pat, ty, None);
        }
        let ty = self.expr(written.body, Some(&ret));
        self.coerce(&ty, &ret);
        if matches!(self.shallow(&ret), Ty::Var(_)) && matches!(self.shallow(&ty), Ty::Never) {
            self.solver.table.unify(&ret, &Ty::Never);
        }
        self.locals.truncate(depth);
        self.leave_body(outer);
        Ty::Closure(
            ClosureId {
                owner: self.owner,
                index,
            },
            self.own_args.clone(),
        )
    }

    /// What the place of a closure says about its parameters and value: a pending `Fn` bound, or a written type.
    fn expected_signature(&mut self, expected: &Ty) -> Option<(Args, Option<Ty>)> {
        let expected = self.shallow(expected);
        match &expected {
            Ty::Var(_) => self.pending_signature(&expected),
            Ty::FnPtr(params, ret) => Some((params.clone(), Some((**ret).clone()))),
            Ty::Dyn(_) | Ty::Opaque(_) | Ty::Param(..) => {
                let (params, ret) = self.solver.call_signature(&expected)?;
                let ret = (!ret.is_unknown()).then(|| self.solver.normalize(&ret));
                Some((params, ret))
            }
            Ty::Adt(id, args) if Some(*id) == self.program.lang.boxed => self.expected_signature(args.first()?),
            _ => None,
        }
    }

    fn pending_signature(&mut self, var: &Ty) -> Option<(Args, Option<Ty>)> {
        let lang = &self.program.lang;
        let fn_traits = [lang.fn_once, lang.fn_mut, lang.fn_];
        let mut found = None;
        for obligation in &self.solver.pending {
            let Obligation::Holds(ty, bound) = obligation else {
                continue;
            };
            if self.solver.table.shallow(ty) != *var {
                continue;
            }
            let call = self.call_bound(bound, &fn_traits);
            if call.is_some() {
                found = call;
                break;
            }
        }
        let (params, ret) = found?;
        let params: Args = params.iter().map(|ty| self.solver.normalize(ty)).collect();
        let ret = ret.map(|ret| self.solver.normalize(&ret));
        Some((params, ret))
    }

    /// The `Fn` bound that a bound is, or that is among the supertraits of its trait.
    fn call_bound(
        &self,
        bound: &crate::types::Bound,
        fn_traits: &[Option<crate::items::TraitId>; 3],
    ) -> Option<(Args, Option<Ty>)> {
        if !fn_traits.contains(&Some(bound.of_trait)) {
            return None;
        }
        let output = Ustr::from("Output");
        match bound.args.first().map(|ty| self.solver.table.shallow(ty)) {
            Some(Ty::Tuple(params)) => {
                let ret = bound.bindings.iter().find(|binding| binding.name == output);
                Some((params, ret.map(|binding| binding.ty.clone())))
            }
            _ => None,
        }
    }
}
