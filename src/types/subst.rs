//! Replacing parameters (and other leaves) in types.

use std::sync::Arc;

use super::{Args, Binding, Bound, Projection, Ty};

/// Something with types inside.
pub trait Subst: Sized {
    /// The same with every leaf type (parameter, variable, hole, and projections once their arguments are done) replaced by what `f` gives; `None` keeps it.
    #[must_use]
    fn map_leaves(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Self;

    /// The same with parameter `i` replaced by `args[i]`; those beyond stay.
    #[must_use]
    fn subst(&self, args: &[Ty]) -> Self {
        self.map_leaves(&mut |ty| match ty {
            Ty::Param(index, _) => args.get(*index as usize).cloned(),
            _ => None,
        })
    }
}

impl Subst for Ty {
    fn map_leaves(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Self {
        match self {
            Self::Param(..) | Self::Var(_) | Self::Hole | Self::Unknown(_) => f(self).unwrap_or_else(|| self.clone()),
            Self::Never | Self::Prim(_) => self.clone(),
            Self::Adt(id, args) => Self::Adt(*id, args.map_leaves(f)),
            Self::Ref(ty, mutable) => Self::Ref(Arc::new(ty.map_leaves(f)), *mutable),
            Self::Ptr(ty, mutable) => Self::Ptr(Arc::new(ty.map_leaves(f)), *mutable),
            Self::Slice(ty) => Self::Slice(Arc::new(ty.map_leaves(f))),
            Self::Array(ty) => Self::Array(Arc::new(ty.map_leaves(f))),
            Self::Tuple(args) => Self::Tuple(args.map_leaves(f)),
            Self::FnPtr(params, ret) => Self::FnPtr(params.map_leaves(f), Arc::new(ret.map_leaves(f))),
            Self::FnDef(id, args) => Self::FnDef(*id, args.map_leaves(f)),
            Self::Ctor(id, variant, args) => Self::Ctor(*id, *variant, args.map_leaves(f)),
            Self::Closure(id, args) => Self::Closure(*id, args.map_leaves(f)),
            Self::Future(output) => Self::Future(Arc::new(output.map_leaves(f))),
            Self::Opaque(bounds) => Self::Opaque(bounds.iter().map(|bound| bound.map_leaves(f)).collect()),
            Self::Dyn(bounds) => Self::Dyn(bounds.iter().map(|bound| bound.map_leaves(f)).collect()),
            Self::Projection(projection) => {
                let mapped = Self::Projection(Arc::new(Projection {
                    of_trait: projection.of_trait,
                    args: projection.args.map_leaves(f),
                    name: projection.name,
                }));
                f(&mapped).unwrap_or(mapped)
            }
        }
    }
}

impl Subst for Args {
    fn map_leaves(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Self {
        if self.is_empty() { self.clone() } else { self.iter().map(|ty| ty.map_leaves(f)).collect() }
    }
}

impl Subst for Bound {
    fn map_leaves(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Self {
        let args = self.args.map_leaves(f);
        let bindings = self.bindings.iter().map(|binding| Binding { name: binding.name, ty: binding.ty.map_leaves(f) });
        Self { of_trait: self.of_trait, args, bindings: bindings.collect() }
    }
}

/// Whether any type inside satisfies `test`, looked at from outside in; stops at `limit` nodes with `true`.
#[must_use]
pub fn any(ty: &Ty, test: &mut dyn FnMut(&Ty) -> bool) -> bool {
    if test(ty) {
        return true;
    }
    match ty {
        Ty::Adt(_, args) | Ty::Tuple(args) | Ty::FnDef(_, args) | Ty::Ctor(_, _, args) | Ty::Closure(_, args) => {
            args.iter().any(|arg| any(arg, test))
        }
        Ty::Ref(inner, _) | Ty::Ptr(inner, _) | Ty::Slice(inner) | Ty::Array(inner) | Ty::Future(inner) => {
            any(inner, test)
        }
        Ty::FnPtr(params, ret) => params.iter().any(|param| any(param, test)) || any(ret, test),
        Ty::Opaque(bounds) | Ty::Dyn(bounds) => bounds.iter().any(|bound| {
            bound.args.iter().any(|arg| any(arg, test)) || bound.bindings.iter().any(|binding| any(&binding.ty, test))
        }),
        Ty::Projection(projection) => projection.args.iter().any(|arg| any(arg, test)),
        Ty::Unknown(_) | Ty::Hole | Ty::Var(_) | Ty::Never | Ty::Prim(_) | Ty::Param(..) => false,
    }
}
