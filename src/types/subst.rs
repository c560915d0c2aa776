//! Replacing parameters (and other leaves) in types.
//!
//! Types share their parts, so one that doubles at each step is small until somebody walks it. Every walk is bounded.

use std::sync::Arc;

use super::{Args, Binding, Bound, Projection, Ty, Why};

/// The most types that one walk visits; what is behind is unknown.
const MAX_VISITED: u32 = 5_000;

/// Something with types inside.
pub trait Subst: Sized {
    /// The same with every leaf type (parameter, variable, hole, and projections once their arguments are done) replaced by what `f` gives; `None` keeps it.
    #[must_use]
    fn map_leaves(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Self {
        self.map_within(f, &mut MAX_VISITED.clone())
    }

    /// The same, of at most `budget` types; the rest becomes unknown.
    #[must_use]
    fn map_within(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>, budget: &mut u32) -> Self;

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
    fn map_within(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>, budget: &mut u32) -> Self {
        let Some(left) = budget.checked_sub(1) else {
            return Self::Unknown(Why::Budget);
        };
        *budget = left;
        match self {
            Self::Param(..) | Self::Var(_) | Self::Hole | Self::Unknown(_) => f(self).unwrap_or_else(|| self.clone()),
            Self::Never | Self::Prim(_) => self.clone(),
            Self::Adt(id, args) => Self::Adt(*id, args.map_within(f, budget)),
            Self::Ref(ty, mutable) => Self::Ref(Arc::new(ty.map_within(f, budget)), *mutable),
            Self::Ptr(ty, mutable) => Self::Ptr(Arc::new(ty.map_within(f, budget)), *mutable),
            Self::Slice(ty) => Self::Slice(Arc::new(ty.map_within(f, budget))),
            Self::Array(ty) => Self::Array(Arc::new(ty.map_within(f, budget))),
            Self::Tuple(args) => Self::Tuple(args.map_within(f, budget)),
            Self::FnPtr(params, ret) => Self::FnPtr(params.map_within(f, budget), Arc::new(ret.map_within(f, budget))),
            Self::FnDef(id, args) => Self::FnDef(*id, args.map_within(f, budget)),
            Self::Ctor(id, variant, args) => Self::Ctor(*id, *variant, args.map_within(f, budget)),
            Self::Closure(id, args) => Self::Closure(*id, args.map_within(f, budget)),
            Self::Future(output) => Self::Future(Arc::new(output.map_within(f, budget))),
            Self::Opaque(bounds) => Self::Opaque(bounds.iter().map(|bound| bound.map_within(f, budget)).collect()),
            Self::Dyn(bounds) => Self::Dyn(bounds.iter().map(|bound| bound.map_within(f, budget)).collect()),
            Self::Projection(projection) => {
                let mapped = Self::Projection(Arc::new(Projection {
                    of_trait: projection.of_trait,
                    args: projection.args.map_within(f, budget),
                    name: projection.name,
                }));
                f(&mapped).unwrap_or(mapped)
            }
        }
    }
}

impl Subst for Args {
    fn map_within(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>, budget: &mut u32) -> Self {
        if self.is_empty() {
            self.clone()
        } else {
            self.iter().map(|ty| ty.map_within(f, budget)).collect()
        }
    }
}

impl Subst for Bound {
    fn map_within(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>, budget: &mut u32) -> Self {
        let args = self.args.map_within(f, budget);
        let bindings = self.bindings.iter().map(|binding| Binding {
            name: binding.name,
            ty: binding.ty.map_within(f, budget),
        });
        Self {
            of_trait: self.of_trait,
            args,
            bindings: bindings.collect(),
        }
    }
}

/// Whether any type inside satisfies `test`, looked at from outside in; also where there are too many to look at all.
#[must_use]
pub(crate) fn any(ty: &Ty, test: &mut dyn FnMut(&Ty) -> bool) -> bool {
    let mut budget = MAX_VISITED;
    any_inside(ty, &mut |inner| {
        budget = budget.saturating_sub(1);
        budget == 0 || test(inner)
    })
}

/// Whether a type consists of more than `count` types.
#[must_use]
pub(super) fn is_larger(ty: &Ty, count: u32) -> bool {
    let mut seen = 0;
    any_inside(ty, &mut |_| {
        seen += 1;
        seen > count
    })
}

fn any_inside(ty: &Ty, test: &mut dyn FnMut(&Ty) -> bool) -> bool {
    if test(ty) {
        return true;
    }
    match ty {
        Ty::Adt(_, args) | Ty::Tuple(args) | Ty::FnDef(_, args) | Ty::Ctor(_, _, args) | Ty::Closure(_, args) => {
            args.iter().any(|arg| any_inside(arg, test))
        }
        Ty::Ref(inner, _) | Ty::Ptr(inner, _) | Ty::Slice(inner) | Ty::Array(inner) | Ty::Future(inner) => {
            any_inside(inner, test)
        }
        Ty::FnPtr(params, ret) => params.iter().any(|param| any_inside(param, test)) || any_inside(ret, test),
        Ty::Opaque(bounds) | Ty::Dyn(bounds) => bounds.iter().any(|bound| {
            bound.args.iter().any(|arg| any_inside(arg, test))
                || bound.bindings.iter().any(|binding| any_inside(&binding.ty, test))
        }),
        Ty::Projection(projection) => projection.args.iter().any(|arg| any_inside(arg, test)),
        Ty::Unknown(_) | Ty::Hole | Ty::Var(_) | Ty::Never | Ty::Prim(_) | Ty::Param(..) => false,
    }
}
