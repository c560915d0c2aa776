//! Replacing parameters (and other leaves) in types.
//!
//! Types share their parts, so one that doubles at each step is small until somebody walks it. Every walk is bounded.

use std::sync::Arc;

use super::{Args, Binding, Bound, Projection, Ty, Why};

/// The most types that one walk visits; what is behind is unknown.
const MAX_VISITED: u32 = 5_000;

/// Something with types inside.
pub trait Subst: Sized + Clone {
    /// The same with every leaf type (parameter, variable, hole, and projections once their arguments are done) replaced by what `f` gives; `None` keeps it.
    #[must_use]
    fn map_leaves(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Self {
        self.mapped(f, &mut MAX_VISITED.clone()).unwrap_or_else(|| self.clone())
    }

    /// The same, of at most `budget` types; the rest becomes unknown. `None` where nothing changes: most types hold no leaf, and
    /// are shared rather than built again.
    #[must_use]
    fn mapped(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>, budget: &mut u32) -> Option<Self>;

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
    fn mapped(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>, budget: &mut u32) -> Option<Self> {
        let Some(left) = budget.checked_sub(1) else {
            return Some(Self::Unknown(Why::Budget));
        };
        *budget = left;
        let mut inner = |ty: &Arc<Self>, budget: &mut u32| ty.mapped(f, budget).map(Arc::new);
        Some(match self {
            Self::Ref(ty, mutable) => Self::Ref(inner(ty, budget)?, *mutable),
            Self::Ptr(ty, mutable) => Self::Ptr(inner(ty, budget)?, *mutable),
            Self::Slice(ty) => Self::Slice(inner(ty, budget)?),
            Self::Array(ty) => Self::Array(inner(ty, budget)?),
            Self::Future(output) => Self::Future(inner(output, budget)?),
            Self::Param(..) | Self::Var(_) | Self::Hole | Self::Unknown(_) => f(self)?,
            Self::Never | Self::Prim(_) => return None,
            Self::Adt(id, args) => Self::Adt(*id, args.mapped(f, budget)?),
            Self::Tuple(args) => Self::Tuple(args.mapped(f, budget)?),
            Self::FnDef(id, args) => Self::FnDef(*id, args.mapped(f, budget)?),
            Self::Ctor(id, variant, args) => Self::Ctor(*id, *variant, args.mapped(f, budget)?),
            Self::Closure(id, args) => Self::Closure(*id, args.mapped(f, budget)?),
            Self::Opaque(bounds) => Self::Opaque(list(bounds, f, budget)?),
            Self::Dyn(bounds) => Self::Dyn(list(bounds, f, budget)?),
            Self::FnPtr(params, ret) => match (params.mapped(f, budget), ret.mapped(f, budget)) {
                (None, None) => return None,
                (new_params, new_ret) => Self::FnPtr(
                    new_params.unwrap_or_else(|| params.clone()),
                    new_ret.map_or_else(|| ret.clone(), Arc::new),
                ),
            },
            Self::Projection(projection) => match projection.args.mapped(f, budget) {
                None => f(self)?,
                Some(args) => {
                    let mapped = Self::Projection(Arc::new(Projection { args, ..**projection }));
                    f(&mapped).unwrap_or(mapped)
                }
            },
        })
    }
}

impl Subst for Args {
    fn mapped(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>, budget: &mut u32) -> Option<Self> {
        list(self, f, budget)
    }
}

impl Subst for Bound {
    fn mapped(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>, budget: &mut u32) -> Option<Self> {
        match (self.args.mapped(f, budget), list(&self.bindings, f, budget)) {
            (None, None) => None,
            (args, bindings) => Some(Self {
                of_trait: self.of_trait,
                args: args.unwrap_or_else(|| self.args.clone()),
                bindings: bindings.unwrap_or_else(|| self.bindings.clone()),
            }),
        }
    }
}

impl Subst for Binding {
    fn mapped(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>, budget: &mut u32) -> Option<Self> {
        let ty = self.ty.mapped(f, budget)?;
        Some(Self { name: self.name, ty })
    }
}

/// A list of which something changes.
fn list<T: Subst>(items: &Arc<[T]>, f: &mut dyn FnMut(&Ty) -> Option<Ty>, budget: &mut u32) -> Option<Arc<[T]>> {
    let (at, first) = items
        .iter()
        .enumerate()
        .find_map(|(at, item)| Some((at, item.mapped(f, budget)?)))?;
    let before = items[..at].iter().cloned().chain(std::iter::once(first));
    let behind = items[at + 1..]
        .iter()
        .map(|item| item.mapped(f, budget).unwrap_or_else(|| item.clone()));
    Some(before.chain(behind).collect())
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
