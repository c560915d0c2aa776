//! Does a type implement a trait, by which impl, and what is its associated type?
//!
//! An answer is yes only when exactly one candidate fits; then its arguments are unified. Everything that cannot be decided
//! yet is "maybe", and fuel bounds the search.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use ustr::Ustr;

use super::{
    Args, Binding, Bound, Predicate, Program, Projection, Subst, Ty,
    table::{Table, VarKind},
};
use crate::items::{ImplId, TraitId};

/// The solver's state for one body.
pub struct Solver<'a> {
    /// What is asked about.
    pub program: &'a Program<'a>,
    /// The inference variables.
    pub table: Table,
    /// What holds of the parameters, supertraits included.
    pub env: Vec<Predicate>,
    /// Signatures of the body's closures, by number.
    pub closures: Vec<Option<ClosureSig>>,
    /// Steps left.
    pub fuel: u32,
    /// Projections under way.
    pub(super) nesting: u32,
    /// What is still to be shown.
    pub pending: Vec<Obligation>,
    /// Goals without variables, and which impl proves them: types made of many others ask the same again and again.
    pub(super) answers: FxHashMap<Goal, Option<(ImplId, Args)>>,
    /// The associated types of such, by name.
    pub(super) projections: FxHashMap<(Goal, Ustr), Ty>,
}

/// A trait and its arguments, the self type first.
pub(super) type Goal = (TraitId, Args);

/// A closure's parameters and return type.
#[derive(Clone, Debug)]
pub struct ClosureSig {
    /// The types of its parameters.
    pub params: Args,
    /// Its value.
    pub ret: Ty,
}

/// Something to be shown once more is known.
#[derive(Clone, Debug)]
pub enum Obligation {
    /// `ty: bound`.
    Holds(Ty, Bound),
    /// The projection is this type.
    Projects(Arc<Projection>, Ty),
}

/// How a type implements a trait.
#[derive(Clone, Debug)]
pub enum Candidate {
    /// A bound of the surrounding function, or of an opaque or dynamic type.
    Bound(Bound),
    /// An impl with its arguments.
    Impl(ImplId, Args),
    /// The language, or a derive.
    Builtin,
}

/// A three-valued answer.
#[derive(Clone, Debug)]
pub enum Answer {
    /// Yes, like this.
    Yes(Candidate),
    /// Not decided.
    Maybe,
    /// No.
    No,
}

/// Steps that a solver has to begin with.
const FUEL: u32 = 40_000;
/// Steps that each expression of a body adds: a body of thousands asks more than a short one, and the more, the more crates are read.
const FUEL_PER_EXPRESSION: u32 = 40;
/// Nested questions deeper than this are not decided.
const MAX_DEPTH: u32 = 8;

impl<'a> Solver<'a> {
    /// A solver for a body in whose surroundings `predicates` hold.
    #[must_use]
    pub fn new(program: &'a Program<'a>, predicates: &[Predicate]) -> Self {
        let mut solver = Self {
            program,
            table: Table::default(),
            env: Vec::new(),
            closures: Vec::new(),
            fuel: FUEL,
            nesting: 0,
            pending: Vec::new(),
            answers: FxHashMap::default(),
            projections: FxHashMap::default(),
        };
        for predicate in predicates {
            solver.assume(&predicate.ty, &predicate.bound, 0);
        }
        solver
    }

    /// Adds the steps that a body of so many expressions may need.
    #[must_use]
    pub fn for_body(mut self, expressions: usize) -> Self {
        let own = u32::try_from(expressions).unwrap_or(u32::MAX);
        self.fuel = self.fuel.saturating_add(own.saturating_mul(FUEL_PER_EXPRESSION));
        self
    }

    /// Adds what a predicate implies.
    fn assume(&mut self, ty: &Ty, bound: &Bound, depth: u32) {
        let predicate = Predicate {
            ty: ty.clone(),
            bound: bound.clone(),
        };
        if depth > 6 || self.env.contains(&predicate) || self.env.len() > 200 {
            return;
        }
        self.env.push(predicate);
        for above in self.supertraits(ty, bound) {
            self.assume(ty, &above, depth + 1);
        }
    }

    /// The supertraits of a bound, with bindings handed up.
    pub fn supertraits(&self, ty: &Ty, bound: &Bound) -> Vec<Bound> {
        let Some(info) = self.program.trait_(bound.of_trait) else {
            return Vec::new();
        };
        let args = trait_args(ty, bound);
        let handed = |above: &Bound| Bound {
            of_trait: above.of_trait,
            args: above.args.subst(&args),
            bindings: above
                .bindings
                .iter()
                .map(|binding| Binding {
                    name: binding.name,
                    ty: binding.ty.subst(&args),
                })
                .chain(bound.bindings.iter().cloned())
                .collect(),
        };
        info.supertraits.iter().map(handed).collect()
    }

    /// A new variable.
    pub fn fresh(&mut self) -> Ty {
        self.table.fresh(VarKind::General)
    }

    /// New variables for `count` parameters.
    pub fn fresh_args(&mut self, count: usize) -> Args {
        (0..count).map(|_| self.fresh()).collect()
    }

    /// Whether `ty` implements `bound`; a unique candidate is unified.
    pub fn holds(&mut self, ty: &Ty, bound: &Bound, depth: u32) -> Answer {
        if self.fuel == 0 || depth > MAX_DEPTH {
            return Answer::Maybe;
        }
        self.fuel -= 1;
        let ty = self.table.shallow(ty);
        if self.is_marker(bound.of_trait) {
            return Answer::Yes(Candidate::Builtin);
        }
        if let Some(found) = self.from_env(&ty, bound) {
            return found;
        }
        match &ty {
            Ty::Var(var) if self.table.kind(*var) == VarKind::General => return Answer::Maybe,
            Ty::Unknown(_) | Ty::Hole => return Answer::Maybe,
            // What is projected from something unknown is unknown.
            Ty::Projection(projection) if projection.args.iter().any(|arg| super::any(arg, &mut Ty::is_unknown)) => {
                return Answer::Maybe;
            }
            Ty::Never => return Answer::Yes(Candidate::Builtin),
            _ => {}
        }
        if let Some(found) = self.builtin(&ty, bound) {
            return found;
        }
        self.from_impls(&ty, bound, depth)
    }

    /// Traits that say nothing of use here.
    fn is_marker(&self, of_trait: TraitId) -> bool {
        let lang = &self.program.lang;
        let id = Some(of_trait);
        [lang.sized, lang.send, lang.sync, lang.unpin].contains(&id)
    }

    fn from_env(&mut self, ty: &Ty, bound: &Bound) -> Option<Answer> {
        let mut fitting = Vec::new();
        for index in 0..self.env.len() {
            if self.env[index].bound.of_trait != bound.of_trait {
                continue;
            }
            let known = self.env[index].clone();
            if self.would_unify(&known.ty, ty, &known.bound.args, &bound.args) {
                fitting.push(known.bound);
            }
        }
        if matches!(ty, Ty::Var(_)) {
            return None;
        }
        self.choose(fitting, bound)
    }

    fn would_unify(&mut self, a: &Ty, b: &Ty, xs: &Args, ys: &Args) -> bool {
        let snapshot = self.table.snapshot();
        let fits = self.table.unify(a, b) && self.unify_args(xs, ys);
        self.table.rollback(snapshot);
        fits
    }

    pub(super) fn unify_args(&mut self, xs: &Args, ys: &Args) -> bool {
        xs.iter().zip(ys.iter()).all(|(x, y)| self.table.unify(x, y))
    }

    /// The one bound that fits; the first of several that are the same as far as is known.
    fn choose(&mut self, fitting: Vec<Bound>, bound: &Bound) -> Option<Answer> {
        let first = fitting.first()?.clone();
        let same = fitting.iter().all(|other| other.args == first.args);
        if !same {
            return Some(Answer::Maybe);
        }
        let best = fitting.into_iter().max_by_key(|bound| bound.bindings.len())?;
        self.unify_args(&best.args, &bound.args);
        Some(Answer::Yes(Candidate::Bound(best)))
    }

    fn builtin(&mut self, ty: &Ty, bound: &Bound) -> Option<Answer> {
        let lang = &self.program.lang;
        let id = Some(bound.of_trait);
        let yes = Some(Answer::Yes(Candidate::Builtin));
        if id == lang.fn_once || id == lang.fn_mut || id == lang.fn_ {
            return self.callable(ty, bound);
        }
        match ty {
            Ty::Future(_) if id == lang.future => yes,
            Ty::Opaque(bounds) | Ty::Dyn(bounds) => {
                let mut fitting = Vec::new();
                self.elaborate(ty, bounds, bound.of_trait, 0, &mut fitting);
                self.choose(fitting, bound)
            }
            Ty::Projection(projection) => {
                let fitting = self.projection_bounds(projection, bound.of_trait);
                self.choose(fitting, bound)
            }
            Ty::Ref(_, false) | Ty::FnDef(..) | Ty::FnPtr(..) | Ty::Closure(..) | Ty::Ptr(..)
                if id == lang.clone || id == lang.copy =>
            {
                yes
            }
            Ty::Tuple(_) | Ty::Array(_) if id == lang.clone || id == lang.copy => yes,
            Ty::Adt(adt, _) => {
                let info = self.program.adt(*adt)?;
                let name = self.program.items.trait_(bound.of_trait).name;
                info.derives.contains(&name).then_some(Answer::Yes(Candidate::Builtin))
            }
            _ => None,
        }
    }

    /// The same as [`Self::holds`], with the bindings checked too.
    pub fn holds_with_bindings(&mut self, ty: &Ty, bound: &Bound, depth: u32) -> Answer {
        let answer = self.holds(ty, bound, depth);
        if !matches!(answer, Answer::Yes(_)) {
            return answer;
        }
        for binding in bound.bindings.iter() {
            let found = self.project_once(ty, bound, binding.name, depth);
            let wanted = self.normalize_plain(&binding.ty);
            if let Some(found) = found
                && !self.table.unify(&found, &wanted)
            {
                return Answer::No;
            }
        }
        answer
    }

    /// One step of dereferencing.
    pub fn deref(&mut self, ty: &Ty) -> Option<Ty> {
        match self.table.shallow(ty) {
            Ty::Ref(inner, _) => Some(self.table.shallow(&inner)),
            ty @ (Ty::Adt(..) | Ty::Param(..) | Ty::Opaque(_) | Ty::Projection(_)) => {
                let target = self.assoc(&ty, self.program.lang.deref, "Target")?;
                Some(self.table.shallow(&target))
            }
            _ => None,
        }
    }

    /// Shows what can be shown of the pending obligations; true when something was learned.
    pub fn settle(&mut self) {
        for _ in 0..8 {
            let before = self.pending.len();
            let pending = std::mem::take(&mut self.pending);
            let mut progressed = false;
            for obligation in pending {
                if self.fuel == 0 {
                    return;
                }
                if let Some(again) = self.attempt(obligation) {
                    self.pending.push(again);
                } else {
                    progressed = true;
                }
            }
            if !progressed || before == 0 {
                return;
            }
        }
    }

    /// Tries one obligation; gives it back when it cannot be decided yet.
    fn attempt(&mut self, obligation: Obligation) -> Option<Obligation> {
        match &obligation {
            Obligation::Holds(ty, bound) => {
                let ty = self.table.shallow(ty);
                match self.holds(&ty, bound, 0) {
                    Answer::Yes(_) => {
                        for binding in bound.bindings.iter() {
                            self.bind_assoc(&ty, bound, binding);
                        }
                        None
                    }
                    Answer::No => None,
                    Answer::Maybe => Some(obligation),
                }
            }
            Obligation::Projects(projection, var) => {
                let Some(found) = self.project(projection, 0) else {
                    return Some(obligation);
                };
                let found = self.normalize(&found);
                self.table.unify(&found, var);
                None
            }
        }
    }

    fn bind_assoc(&mut self, ty: &Ty, bound: &Bound, binding: &Binding) {
        let wanted = self.normalize(&binding.ty);
        if let Some(found) = self.project_once(ty, bound, binding.name, 0) {
            let found = self.normalize(&found);
            self.table.unify(&found, &wanted);
        }
    }
}

/// The arguments of a trait with the self type in front.
#[must_use]
pub fn trait_args(ty: &Ty, bound: &Bound) -> Vec<Ty> {
    let mut args = vec![ty.clone()];
    args.extend(bound.args.iter().cloned());
    args
}

/// The name under which impls for a type are filed; empty for a type without one.
#[must_use]
pub fn head_name(program: &Program<'_>, ty: &Ty) -> Ustr {
    match ty.peeled() {
        Ty::Adt(id, _) => program.items.adt(*id).name,
        Ty::Prim(name) => *name,
        Ty::Dyn(bounds) => bounds
            .first()
            .map_or(Ustr::from(""), |bound| program.items.trait_(bound.of_trait).name),
        _ => Ustr::from(""),
    }
}
