//! Which impl makes a type keep to a bound.

use ustr::Ustr;

use super::{
    Args, Bound, Subst, Ty,
    solver::{Answer, Candidate, Goal, Solver, head_name, trait_args},
    subst::any,
    table::VarKind,
};
use crate::items::ImplId;

/// Impls that may fit one question before it is not decided.
const MAX_CANDIDATES: usize = 4_000;

/// Variables and closures, one in the type of the other, that a look for open ones goes through.
const MAX_OPENED: u32 = 20;

/// How an impl fits a type.
enum Fit {
    Yes(Args),
    Maybe(Args),
    No,
}

impl Solver<'_> {
    /// Whether an impl makes a type keep to a bound; a unique one is unified.
    pub(super) fn from_impls(&mut self, ty: &Ty, bound: &Bound, depth: u32) -> Answer {
        let goal = self.closed_goal(ty, bound);
        match goal.as_ref().and_then(|goal| self.answers.get(goal)) {
            Some(Some((id, args))) => Answer::Yes(Candidate::Impl(*id, args.clone())),
            Some(None) => Answer::No,
            None => self.search(ty, bound, goal, depth),
        }
    }

    fn search(&mut self, ty: &Ty, bound: &Bound, goal: Option<Goal>, depth: u32) -> Answer {
        let Some(candidates) = self.candidates(ty, bound) else {
            return Answer::Maybe;
        };
        let fitting = self.fitting(candidates, ty, bound, depth);
        // A number whose type is open fits an impl that is repeated for several; which one is not said yet.
        let repeated = |id: &ImplId| self.program.impl_(*id).is_some_and(|info| !info.also.is_empty());
        if fitting.len() > 1 || matches!(ty, Ty::Var(_)) && fitting.iter().any(repeated) {
            return Answer::Maybe;
        }
        let snapshot = self.table.snapshot();
        let found = fitting.first().map(|&id| (id, self.try_impl(id, ty, bound, depth)));
        match found {
            Some((id, Fit::Yes(args))) => {
                self.keep(goal, Some((id, &args)));
                Answer::Yes(Candidate::Impl(id, args))
            }
            Some((id, Fit::Maybe(args))) => Answer::Yes(Candidate::Impl(id, args)),
            Some((_, Fit::No)) | None => {
                self.table.rollback(snapshot);
                self.keep(goal, None);
                Answer::No
            }
        }
    }

    /// Remembers an answer that cannot change.
    fn keep(&mut self, goal: Option<Goal>, answer: Option<(ImplId, &Args)>) {
        let Some(goal) = goal.filter(|_| self.fuel > 0) else {
            return;
        };
        let answer = answer.map(|(id, args)| (id, args.iter().map(|ty| self.table.resolve(ty)).collect::<Args>()));
        let is_open = |ty: &Ty| any(ty, &mut |inner| matches!(inner, Ty::Var(_)));
        if !answer.as_ref().is_some_and(|(_, args)| args.iter().any(is_open)) {
            self.answers.insert(goal, answer);
        }
    }

    /// The impls of a bound's trait that a look at the types does not rule out; `None` where there are too many to tell.
    fn candidates(&mut self, ty: &Ty, bound: &Bound) -> Option<Vec<ImplId>> {
        let name = self.program.items.trait_(bound.of_trait).name;
        let mut candidates: Vec<ImplId> = Vec::new();
        let mut seen = 0;
        for head in self.head_names(ty) {
            for id in self.program.impls_for(name, head, ty) {
                seen += 1;
                if seen > MAX_CANDIDATES || self.fuel == 0 {
                    return None;
                }
                self.fuel -= 1;
                if self.may_fit(id, ty, bound) && !candidates.contains(&id) {
                    candidates.push(id);
                }
            }
        }
        Some(candidates)
    }

    pub(super) fn may_fit(&self, id: ImplId, ty: &Ty, bound: &Bound) -> bool {
        let Some(info) = self.program.impl_(id) else {
            return false;
        };
        let Some(of_trait) = info.of_trait.as_ref().filter(|known| known.of_trait == bound.of_trait) else {
            return false;
        };
        let fits = |pattern: &Ty| self.table.may_fit(pattern, ty);
        let mut args = of_trait.args.iter().zip(bound.args.iter());
        (fits(&info.self_ty) || info.also.iter().any(fits)) && args.all(|(own, asked)| self.table.may_fit(own, asked))
    }

    /// Those of the candidates that fit. A single one is not tried here: whoever takes it does, and trying twice at each level of
    /// nested questions is exponential.
    fn fitting(&mut self, candidates: Vec<ImplId>, ty: &Ty, bound: &Bound, depth: u32) -> Vec<ImplId> {
        if candidates.len() == 1 {
            return candidates;
        }
        let fits = |id: &ImplId| {
            let snapshot = self.table.snapshot();
            let fit = self.try_impl(*id, ty, bound, depth);
            self.table.rollback(snapshot);
            !matches!(fit, Fit::No)
        };
        candidates.into_iter().filter(fits).collect()
    }

    /// Under which names impls for a type are filed.
    fn head_names(&self, ty: &Ty) -> Vec<Ustr> {
        match ty {
            Ty::Var(var) => match self.table.kind(*var) {
                VarKind::Integer => ["i32", "usize", "u8", "u64", "u32", "i64"].map(Ustr::from).to_vec(),
                _ => ["f64", "f32"].map(Ustr::from).to_vec(),
            },
            _ => vec![head_name(self.program, ty)],
        }
    }

    fn try_impl(&mut self, id: ImplId, ty: &Ty, bound: &Bound, depth: u32) -> Fit {
        self.fuel = self.fuel.saturating_sub(1);
        let Some(info) = self.program.impl_(id) else {
            return Fit::No;
        };
        let Some(of_trait) = &info.of_trait else { return Fit::No };
        if of_trait.of_trait != bound.of_trait {
            return Fit::No;
        }
        let args = self.fresh_args(info.generics.names.len());
        let self_fits = {
            let own = self.normalize_plain(&info.self_ty.subst(&args));
            self.table.unify(&own, ty) || info.also.iter().any(|also| self.table.unify(also, ty))
        };
        if !self_fits {
            return Fit::No;
        }
        let trait_args: Args = of_trait
            .args
            .subst(&args)
            .iter()
            .map(|arg| self.normalize_plain(arg))
            .collect();
        if !self.unify_args(&trait_args, &bound.args) {
            return Fit::No;
        }
        let mut fit = Fit::Yes(args.clone());
        for predicate in &info.generics.predicates {
            let ty = self.normalize_plain(&predicate.ty.subst(&args));
            let bound = self.normalize_plain(&predicate.bound.subst(&args));
            match self.holds_with_bindings(&ty, &bound, depth + 1) {
                Answer::No => return Fit::No,
                Answer::Maybe => fit = Fit::Maybe(args.clone()),
                Answer::Yes(_) => {}
            }
        }
        fit
    }

    /// A goal whose answer cannot change any more: no variable stands in it, nor in the signature of a closure in it.
    pub(super) fn closed_goal(&self, ty: &Ty, bound: &Bound) -> Option<Goal> {
        if self.is_open(ty, MAX_OPENED) || bound.args.iter().any(|arg| self.is_open(arg, MAX_OPENED)) {
            return None;
        }
        let args = trait_args(ty, bound).iter().map(|ty| self.table.resolve(ty)).collect();
        Some((bound.of_trait, args))
    }

    fn is_open(&self, ty: &Ty, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return true };
        any(ty, &mut |inner| match inner {
            Ty::Hole => true,
            Ty::Var(_) => match self.table.known(inner) {
                Ty::Var(_) => true,
                known => self.is_open(known, depth),
            },
            Ty::Closure(id, _) => {
                let sig = self.closures.get(id.index as usize).and_then(Option::as_ref);
                let mut types = sig.into_iter().flat_map(|sig| sig.params.iter().chain([&sig.ret]));
                types.any(|ty| self.is_open(ty, depth))
            }
            _ => false,
        })
    }
}
