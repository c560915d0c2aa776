//! Which body a call reaches once its type arguments are known: the impl of a trait's method, a closure, a function value.

use std::sync::Arc;

use crate::{
    items::{Container, FnId, ImplId},
    types::{
        Args, Bound, ClosureId, Program, Subst, Ty, Why,
        infer::Callee,
        solver::{Answer, Candidate, Solver},
    },
};

/// What a call reaches.
#[derive(Clone, Debug)]
pub(super) enum Reached {
    /// A function with its arguments.
    Function(FnId, Args),
    /// A closure with the arguments of the function around it.
    Closure(ClosureId, Args),
}

/// Arguments for an instance: closed, and cut off where they nest deeply.
const MAX_DEPTH: u32 = 4;

/// What a callee reaches in a body whose parameters are `args`.
pub(super) fn reach(program: &Program<'_>, callee: &Callee, args: &[Ty]) -> Option<Reached> {
    match callee {
        Callee::Function {
            function, args: own, ..
        } => {
            let own: Args = own.iter().map(|ty| ty.subst(args)).collect();
            Some(function_reached(program, *function, &own))
        }
        Callee::Value(ty) => value_reached(program, &ty.subst(args)),
        Callee::Constructor(_) | Callee::Unknown(_) => None,
    }
}

/// The function that a call reaches where the types at the call decide it: for a trait's method that of the impl.
#[must_use]
pub fn function_called(program: &Program<'_>, callee: &Callee) -> Option<FnId> {
    match reach(program, callee, &[])? {
        Reached::Function(function, _) => Some(function),
        Reached::Closure(..) => None,
    }
}

/// What calling a value reaches.
pub(super) fn value_reached(program: &Program<'_>, ty: &Ty) -> Option<Reached> {
    match ty {
        Ty::Closure(id, args) => Some(Reached::Closure(*id, args.clone())),
        Ty::FnDef(function, args) => Some(function_reached(program, *function, args)),
        Ty::Ref(inner, _) => value_reached(program, inner),
        Ty::Adt(id, args) if Some(*id) == program.lang.boxed => value_reached(program, args.first()?),
        _ => None,
    }
}

/// A trait's method becomes that of the impl, where the self type decides it.
pub(super) fn function_reached(program: &Program<'_>, function: FnId, args: &Args) -> Reached {
    if let Container::Trait(of_trait) = program.items.function(function).container
        && let Some((id, impl_args)) = impl_of(program, of_trait, args)
        && let Some(own) = program.items.impl_function(id, program.items.function(function).name)
    {
        let parents = program.sig(function).map_or(args.len(), |sig| sig.generics.parents);
        let rest = args.iter().skip(parents).cloned();
        return Reached::Function(own, impl_args.iter().cloned().chain(rest).collect());
    }
    Reached::Function(function, args.clone())
}

/// The impl of a trait for `args[0]`, with its arguments.
fn impl_of(program: &Program<'_>, of_trait: crate::items::TraitId, args: &Args) -> Option<(ImplId, Args)> {
    let self_ty = args.first()?;
    if self_ty.is_unknown() || matches!(self_ty, Ty::Param(..) | Ty::Dyn(_) | Ty::Opaque(_)) {
        return None;
    }
    let info = program.trait_(of_trait)?;
    let count = info.generics.names.len();
    let mut solver = Solver::new(program, &[]);
    let trait_args: Args = args
        .iter()
        .take(count)
        .skip(1)
        .map(|ty| open(&mut solver, ty))
        .collect();
    let self_ty = open(&mut solver, self_ty);
    let bound = Bound {
        of_trait,
        args: trait_args,
        bindings: Arc::from([]),
    };
    match solver.holds(&self_ty, &bound, 0) {
        Answer::Yes(Candidate::Impl(id, found)) => {
            solver.settle();
            let found = found.iter().map(|ty| closed(&solver.table.resolve(ty))).collect();
            Some((id, found))
        }
        _ => None,
    }
}

/// Unknown parts may be anything.
fn open(solver: &mut Solver<'_>, ty: &Ty) -> Ty {
    ty.map_leaves(&mut |leaf| match leaf {
        Ty::Unknown(_) | Ty::Hole => Some(solver.fresh()),
        _ => None,
    })
}

fn closed(ty: &Ty) -> Ty {
    ty.map_leaves(&mut |leaf| match leaf {
        Ty::Var(_) | Ty::Hole | Ty::Param(..) => Some(Ty::Unknown(Why::Dynamic)),
        _ => None,
    })
}

/// Projections of concrete types resolved, so that the same instance is made only once.
pub(super) fn normalized(program: &Program<'_>, ty: &Ty) -> Ty {
    let has_projection = crate::types::any(ty, &mut |inner| matches!(inner, Ty::Projection(_)));
    if !has_projection {
        return ty.clone();
    }
    let mut solver = Solver::new(program, &[]);
    let found = solver.normalize(ty);
    solver.settle();
    closed(&solver.table.resolve(&found))
}

/// The arguments under which a body is looked at: only those that can decide a call, closed and of bounded depth.
pub(super) fn relevant(program: &Program<'_>, function: FnId, args: &Args) -> Args {
    let Some(sig) = program.sig(function) else {
        return Args::from([]);
    };
    let decides = |index: usize| {
        sig.generics.predicates.iter().any(|predicate| {
            let is_method_bound = {
                let item = program.items.trait_(predicate.bound.of_trait);
                let lang = &program.lang;
                let of_trait = Some(predicate.bound.of_trait);
                !item.functions.is_empty()
                    || of_trait == lang.fn_once
                    || of_trait == lang.fn_mut
                    || of_trait == lang.fn_
            };
            is_method_bound
                && crate::types::any(
                    &predicate.ty,
                    &mut |ty| matches!(ty, Ty::Param(param, _) if *param as usize == index),
                )
        })
    };
    let count = sig.generics.names.len();
    (0..count)
        .map(|index| match args.get(index) {
            Some(ty) if decides(index) => bounded(&normalized(program, ty), MAX_DEPTH),
            _ => Ty::Unknown(Why::Irrelevant),
        })
        .collect()
}

fn bounded(ty: &Ty, depth: u32) -> Ty {
    if depth == 0 {
        return Ty::Unknown(Why::Budget);
    }
    let list = |args: &Args| args.iter().map(|arg| bounded(arg, depth - 1)).collect::<Args>();
    match ty {
        Ty::Adt(id, args) => Ty::Adt(*id, list(args)),
        Ty::Tuple(args) => Ty::Tuple(list(args)),
        Ty::Ref(inner, mutable) => Ty::Ref(Arc::new(bounded(inner, depth)), *mutable),
        Ty::Closure(id, args) => Ty::Closure(*id, list(args)),
        Ty::FnDef(id, args) => Ty::FnDef(*id, list(args)),
        Ty::Param(..) | Ty::Var(_) | Ty::Hole => Ty::Unknown(Why::Dynamic),
        _ => closed(ty),
    }
}
