//! Associated types, and the signatures of what can be called.

use std::sync::Arc;

use ustr::Ustr;

use super::{
    Args, Bound, ClosureId, Projection, Subst, Ty, Why,
    scope::projection,
    solver::{Answer, Candidate, Obligation, Solver, trait_args},
};
use crate::items::{ImplId, TraitId};

/// Projections nested deeper than this are left as they are.
const MAX_DEPTH: u32 = 8;
/// Projections that may be under way at once: what one gives may be another, for ever.
const MAX_NESTING: u32 = 40;

impl Solver<'_> {
    /// A type, or what holds types, with its projections resolved where that needs no variable; the rest stays.
    pub(super) fn normalize_plain<T: Subst>(&mut self, types: &T) -> T {
        types.map_leaves(&mut |leaf| match leaf {
            Ty::Projection(projection) => self.project(projection, 1),
            _ => None,
        })
    }

    /// A type with its projections resolved; those that cannot be resolved yet become variables with an obligation.
    pub fn normalize(&mut self, ty: &Ty) -> Ty {
        ty.map_leaves(&mut |leaf| match leaf {
            Ty::Projection(projection) => Some(self.project(projection, 0).unwrap_or_else(|| self.defer(projection))),
            Ty::Hole => Some(self.fresh()),
            _ => None,
        })
    }

    fn defer(&mut self, projection: &Arc<Projection>) -> Ty {
        let self_ty = self.table.shallow(&projection.args[0]);
        if matches!(self_ty, Ty::Param(..) | Ty::Projection(_)) {
            // As known as it will ever be.
            return Ty::Projection(projection.clone());
        }
        let var = self.fresh();
        self.pending.push(Obligation::Projects(projection.clone(), var.clone()));
        var
    }

    /// What a projection stands for, if that can be said now.
    pub fn project(&mut self, projection: &Projection, depth: u32) -> Option<Ty> {
        let bound = Bound {
            of_trait: projection.of_trait,
            args: projection.args[1..].into(),
            bindings: Arc::from([]),
        };
        self.project_once(&projection.args[0].clone(), &bound, projection.name, depth)
    }

    pub(super) fn project_once(&mut self, ty: &Ty, bound: &Bound, name: Ustr, depth: u32) -> Option<Ty> {
        if self.nesting == MAX_NESTING {
            return None;
        }
        self.nesting += 1;
        let found = self.projected(ty, bound, name, depth);
        self.nesting -= 1;
        found
    }

    fn projected(&mut self, ty: &Ty, bound: &Bound, name: Ustr, depth: u32) -> Option<Ty> {
        let ty = self.table.shallow(ty);
        let lang = &self.program.lang;
        let of_trait = Some(bound.of_trait);
        // `Output` is declared by `FnOnce`; a bound `F: FnMut(A) -> B` binds it all the same.
        let calls = [lang.fn_once, lang.fn_mut, lang.fn_].contains(&of_trait);
        match &ty {
            Ty::Future(output) if of_trait == lang.future => return Some((**output).clone()),
            Ty::Closure(..) | Ty::FnDef(..) | Ty::FnPtr(..) | Ty::Ctor(..) if calls => {
                return self.call_signature(&ty).map(|(_, ret)| ret);
            }
            Ty::Unknown(_) => return Some(Ty::Unknown(Why::Receiver)),
            _ => {}
        }
        let asked = self.closed_goal(&ty, bound).map(|goal| (goal, name));
        if let Some(known) = asked.as_ref().and_then(|asked| self.projections.get(asked)) {
            return Some(known.clone());
        }
        match self.holds(&ty, bound, depth) {
            Answer::Yes(Candidate::Bound(known)) => {
                let binding = known.bindings.iter().find(|binding| binding.name == name);
                binding.map(|binding| binding.ty.clone())
            }
            Answer::Yes(Candidate::Impl(id, args)) => {
                let found = self.impl_type(id, &args, bound, name, depth)?;
                if let Some(asked) = asked.filter(|_| depth <= MAX_DEPTH && self.fuel > 0) {
                    let found = self.table.resolve(&found);
                    if !super::any(&found, &mut |ty| matches!(ty, Ty::Var(_))) {
                        self.projections.insert(asked, found);
                    }
                }
                Some(found)
            }
            _ => None,
        }
    }

    /// The associated type that an impl gives, or the trait's default.
    fn impl_type(&mut self, id: ImplId, args: &Args, bound: &Bound, name: Ustr, depth: u32) -> Option<Ty> {
        let items = self.program.items;
        let own = items.impl_(id).types.iter().find(|&&ty| items.alias(ty).name == name);
        if let Some(&alias) = own {
            let ty = self.program.alias(alias)?.ty.clone()?.subst(args);
            return Some(if depth > MAX_DEPTH { ty } else { self.normalize(&ty) });
        }
        let declared = items
            .trait_(bound.of_trait)
            .types
            .iter()
            .find(|&&ty| items.alias(ty).name == name)?;
        let default = self.program.alias(*declared)?.ty.clone()?;
        let self_ty = self.program.impl_(id)?.self_ty.subst(args);
        Some(default.subst(&trait_args(&self_ty, bound)))
    }

    /// `<ty as of_trait>::name` for a trait without parameters.
    pub fn assoc(&mut self, ty: &Ty, of_trait: Option<TraitId>, name: &str) -> Option<Ty> {
        let bound = Bound::simple(of_trait?);
        let ty = self.table.shallow(ty);
        if ty.is_unknown() {
            return None;
        }
        let name = Ustr::from(name);
        let found = self.project_once(&ty, &bound, name, 0);
        if found.is_none()
            && matches!(ty, Ty::Param(..) | Ty::Opaque(_) | Ty::Projection(_))
            && let Answer::Yes(Candidate::Bound(known)) = self.holds(&ty, &bound, 0)
        {
            return Some(projection(&known, &ty, name));
        }
        found
    }

    /// `Fn`, `FnMut`, `FnOnce` of closures, functions and pointers.
    pub(super) fn callable(&mut self, ty: &Ty, bound: &Bound) -> Option<Answer> {
        // Outside of the body that writes it a closure can be called as well, though nothing is known of its signature.
        if self.closures.is_empty() && matches!(self.table.known(ty), Ty::Closure(..)) {
            return Some(Answer::Yes(Candidate::Builtin));
        }
        let (params, _) = self.call_signature(ty)?;
        if let Some(wanted) = bound.args.first() {
            self.table.unify(&Ty::Tuple(params), wanted);
        }
        Some(Answer::Yes(Candidate::Builtin))
    }

    /// Parameters and return type of something that can be called.
    pub fn call_signature(&mut self, ty: &Ty) -> Option<(Args, Ty)> {
        match self.table.shallow(ty) {
            Ty::Closure(ClosureId { index, .. }, _) => {
                let sig = self.closures.get(index as usize)?.clone()?;
                Some((sig.params, sig.ret))
            }
            Ty::FnPtr(params, ret) => Some((params, (*ret).clone())),
            Ty::FnDef(id, args) => {
                let sig = self.program.sig(id)?;
                let params = sig
                    .params
                    .iter()
                    .map(|param| self.normalize(&param.subst(&args)))
                    .collect();
                let ret = self.normalize(&sig.ret.subst(&args));
                Some((params, ret))
            }
            Ty::Ctor(id, variant, args) => {
                let info = self.program.adt(id)?;
                let fields = info.variants.get(usize::from(variant))?;
                let params = fields.iter().map(|(_, ty)| self.normalize(&ty.subst(&args))).collect();
                Some((params, Ty::Adt(id, args)))
            }
            Ty::Ref(inner, _) => self.call_signature(&inner),
            Ty::Adt(id, args)
                if Some(id) == self.program.lang.boxed
                    || Some(id) == self.program.lang.arc
                    || Some(id) == self.program.lang.rc =>
            {
                self.call_signature(args.first()?)
            }
            ty @ (Ty::Param(..) | Ty::Opaque(_) | Ty::Dyn(_) | Ty::Projection(_)) => {
                let lang = &self.program.lang;
                let fn_traits = [lang.fn_once, lang.fn_mut, lang.fn_];
                let bounds = self.bounds_of(&ty);
                let bound = bounds
                    .iter()
                    .filter(|bound| fn_traits.contains(&Some(bound.of_trait)))
                    .max_by_key(|bound| bound.bindings.len())?;
                let Some(Ty::Tuple(params)) = bound.args.first() else {
                    return None;
                };
                let output = Ustr::from("Output");
                let ret = bound.bindings.iter().find(|binding| binding.name == output);
                Some((
                    params.clone(),
                    ret.map_or(Ty::Unknown(Why::Unresolved), |binding| binding.ty.clone()),
                ))
            }
            _ => None,
        }
    }
}
