//! Inference variables: bound once, with a trail so that an attempt can be taken back.

use std::{cell::Cell, sync::Arc};

use super::{Args, Bound, Subst, Ty};

/// What a variable may become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VarKind {
    /// Any type.
    General,
    /// An integer type.
    Integer,
    /// A float type.
    Float,
}

/// The variables of one body.
#[derive(Debug, Default)]
pub struct Table {
    vars: Vec<(VarKind, Option<Ty>)>,
    trail: Vec<u32>,
    /// Steps left of the walk at hand.
    steps: Cell<u32>,
}

/// A point to go back to.
#[derive(Clone, Copy, Debug)]
pub struct Snapshot {
    trail: usize,
}

/// Types nested deeper than this are cut off: a type-level bomb must end.
const MAX_DEPTH: u32 = 40;
/// Types that one question looks at: a type may be wide as well as deep.
const MAX_STEPS: u32 = 5_000;

impl Table {
    /// A new variable.
    pub fn fresh(&mut self, kind: VarKind) -> Ty {
        self.vars.push((kind, None));
        Ty::Var(self.vars.len() as u32 - 1)
    }

    /// The number of variables made so far, as a measure of work.
    pub fn len(&self) -> usize {
        self.vars.len()
    }

    /// A point to go back to.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot {
            trail: self.trail.len(),
        }
    }

    /// Takes back every binding made since.
    pub fn rollback(&mut self, snapshot: Snapshot) {
        while self.trail.len() > snapshot.trail {
            if let Some(var) = self.trail.pop() {
                self.vars[var as usize].1 = None;
            }
        }
    }

    /// The type as far as its head is known.
    pub fn shallow(&self, ty: &Ty) -> Ty {
        self.known(ty).clone()
    }

    /// The same, borrowed.
    pub fn known<'t>(&'t self, mut ty: &'t Ty) -> &'t Ty {
        while let Ty::Var(var) = ty {
            match &self.vars[*var as usize].1 {
                Some(bound) => ty = bound,
                None => break,
            }
        }
        ty
    }

    /// The kind of an unbound variable.
    pub fn kind(&self, var: u32) -> VarKind {
        self.vars[var as usize].0
    }

    /// The type with all known variables replaced.
    pub fn resolve(&self, ty: &Ty) -> Ty {
        self.steps.set(MAX_STEPS);
        self.resolve_to(ty, MAX_DEPTH)
    }

    fn resolve_to(&self, ty: &Ty, depth: u32) -> Ty {
        if depth == 0 || !self.step() {
            return Ty::Unknown(super::Why::Budget);
        }
        ty.map_leaves(&mut |leaf| match leaf {
            Ty::Var(var) => match self.known(leaf) {
                Ty::Var(last) if last == var => None,
                last @ Ty::Var(_) => Some(last.clone()),
                known => Some(self.resolve_to(known, depth - 1)),
            },
            _ => None,
        })
    }

    /// Makes two types equal; on `false` every binding of the attempt is taken back. What is unknown fits everything.
    pub fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        let snapshot = self.snapshot();
        self.steps.set(MAX_STEPS);
        let fits = self.unify_in(a, b, MAX_DEPTH);
        if !fits {
            self.rollback(snapshot);
        }
        fits
    }

    #[expect(clippy::many_single_char_names, reason = "both sides of a pair, arm by arm")]
    fn unify_in(&mut self, a: &Ty, b: &Ty, depth: u32) -> bool {
        if depth == 0 || !self.step() {
            return false;
        }
        let (known_a, known_b);
        let a = if let Ty::Var(_) = a {
            known_a = self.shallow(a);
            &known_a
        } else {
            a
        };
        let b = if let Ty::Var(_) = b {
            known_b = self.shallow(b);
            &known_b
        } else {
            b
        };
        match (a, b) {
            (Ty::Var(x), Ty::Var(y)) => self.unify_vars(*x, *y),
            (Ty::Unknown(_) | Ty::Hole, _) | (_, Ty::Unknown(_) | Ty::Hole) => true,
            (Ty::Var(var), other) | (other, Ty::Var(var)) => self.bind(*var, other),
            (Ty::Adt(x, xs), Ty::Adt(y, ys)) => x == y && self.unify_lists(xs, ys, depth),
            (Ty::Ref(x, m), Ty::Ref(y, n)) => m == n && self.unify_in(x, y, depth - 1),
            (Ty::Ptr(x, m), Ty::Ptr(y, n)) => m == n && self.unify_in(x, y, depth - 1),
            (Ty::Slice(x), Ty::Slice(y)) | (Ty::Array(x), Ty::Array(y)) | (Ty::Future(x), Ty::Future(y)) => {
                self.unify_in(x, y, depth - 1)
            }
            (Ty::Tuple(xs), Ty::Tuple(ys)) => self.unify_lists(xs, ys, depth),
            (Ty::FnPtr(xs, x), Ty::FnPtr(ys, y)) => self.unify_lists(xs, ys, depth) && self.unify_in(x, y, depth - 1),
            (Ty::FnDef(x, xs), Ty::FnDef(y, ys)) => x == y && self.unify_lists(xs, ys, depth),
            (Ty::Ctor(x, v, xs), Ty::Ctor(y, w, ys)) => x == y && v == w && self.unify_lists(xs, ys, depth),
            (Ty::Closure(x, xs), Ty::Closure(y, ys)) => x == y && self.unify_lists(xs, ys, depth),
            (Ty::Opaque(x), Ty::Opaque(y)) | (Ty::Dyn(x), Ty::Dyn(y)) => self.unify_bounds(x, y, depth),
            (Ty::Projection(x), Ty::Projection(y)) => {
                x.of_trait == y.of_trait && x.name == y.name && self.unify_lists(&x.args, &y.args, depth)
            }
            _ => a == b,
        }
    }

    fn unify_lists(&mut self, xs: &Args, ys: &Args, depth: u32) -> bool {
        // What is shared is equal, however large.
        if Arc::ptr_eq(xs, ys) {
            return true;
        }
        xs.len() == ys.len() && xs.iter().zip(ys.iter()).all(|(x, y)| self.unify_in(x, y, depth - 1))
    }

    fn unify_bounds(&mut self, xs: &[Bound], ys: &[Bound], depth: u32) -> bool {
        let Some(first) = xs.first() else { return ys.is_empty() };
        let Some(other) = ys.iter().find(|bound| bound.of_trait == first.of_trait) else {
            return false;
        };
        self.unify_lists(&first.args, &other.args, depth)
            && first.bindings.iter().all(|binding| {
                let same = other.bindings.iter().find(|b| b.name == binding.name);
                same.is_none_or(|same| self.unify_in(&binding.ty, &same.ty, depth - 1))
            })
    }

    fn unify_vars(&mut self, x: u32, y: u32) -> bool {
        if x == y {
            return true;
        }
        match (self.kind(x), self.kind(y)) {
            (VarKind::General, _) => self.set(x, Ty::Var(y)),
            (_, VarKind::General) => self.set(y, Ty::Var(x)),
            (a, b) if a == b => self.set(x, Ty::Var(y)),
            _ => return false,
        }
        true
    }

    fn bind(&mut self, var: u32, ty: &Ty) -> bool {
        let fits = match self.kind(var) {
            VarKind::General => !self.occurs(var, ty),
            VarKind::Integer => matches!(ty, Ty::Prim(name) if is_integer(name)),
            VarKind::Float => matches!(ty, Ty::Prim(name) if name.starts_with('f')),
        };
        if fits {
            self.set(var, ty.clone());
        }
        fits
    }

    fn set(&mut self, var: u32, ty: Ty) {
        self.vars[var as usize].1 = Some(ty);
        self.trail.push(var);
    }

    /// Whether a variable stands in a type, or may.
    fn occurs(&self, var: u32, ty: &Ty) -> bool {
        super::subst::any(ty, &mut |inner| {
            matches!(inner, Ty::Var(_)) && (!self.step() || self.shallow_occurs(var, inner))
        })
    }

    /// Takes one step; false when none is left.
    fn step(&self) -> bool {
        let left = self.steps.get();
        self.steps.set(left.saturating_sub(1));
        left > 0
    }

    fn shallow_occurs(&self, var: u32, ty: &Ty) -> bool {
        match self.known(ty) {
            Ty::Var(other) => *other == var,
            known => self.occurs(var, known),
        }
    }

    /// Whether a type with parameters may become `ty`, as far as shows without a variable for each: most impls are ruled out so.
    pub fn may_fit(&self, pattern: &Ty, ty: &Ty) -> bool {
        self.may_fit_in(pattern, ty, MAX_DEPTH)
    }

    fn may_fit_in(&self, pattern: &Ty, ty: &Ty, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return true };
        let lists = |xs: &Args, ys: &Args| {
            xs.len() == ys.len() && xs.iter().zip(ys.iter()).all(|(x, y)| self.may_fit_in(x, y, depth))
        };
        match (pattern, self.known(ty)) {
            (Ty::Param(..) | Ty::Projection(_) | Ty::Var(_) | Ty::Unknown(_) | Ty::Hole, _)
            | (_, Ty::Unknown(_) | Ty::Hole) => true,
            (_, Ty::Var(var)) => match self.kind(*var) {
                VarKind::General => true,
                VarKind::Integer => matches!(pattern, Ty::Prim(name) if is_integer(name)),
                VarKind::Float => matches!(pattern, Ty::Prim(name) if name.starts_with('f')),
            },
            (Ty::Adt(x, xs), Ty::Adt(y, ys)) => x == y && lists(xs, ys),
            (Ty::Tuple(xs), Ty::Tuple(ys)) => lists(xs, ys),
            (Ty::Ref(x, m), Ty::Ref(y, n)) | (Ty::Ptr(x, m), Ty::Ptr(y, n)) => m == n && self.may_fit_in(x, y, depth),
            (Ty::Slice(x), Ty::Slice(y)) | (Ty::Array(x), Ty::Array(y)) | (Ty::Future(x), Ty::Future(y)) => {
                self.may_fit_in(x, y, depth)
            }
            (Ty::Prim(x), Ty::Prim(y)) => x == y,
            (pattern, known) => std::mem::discriminant(pattern) == std::mem::discriminant(known),
        }
    }
}

/// Whether a primitive is an integer type.
#[must_use]
pub(super) fn is_integer(name: &str) -> bool {
    (name.starts_with('i') || name.starts_with('u')) && name != "unit"
}
