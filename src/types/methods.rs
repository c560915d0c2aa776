//! Which function `receiver.name(..)` and `Type::name` mean: the language's probe order, with three-valued answers.

use ustr::Ustr;

use super::{
    Args, Bound, Subst, Ty, Why,
    signatures::FnSig,
    solver::{Answer, Solver, head_name, trait_args},
    table::VarKind,
};
use crate::items::{FnId, ImplId, ModuleId};

/// What a probe found: the function, and the arguments of the impl or trait that it stands in.
#[derive(Clone, Debug)]
pub struct Pick {
    /// The function.
    pub function: FnId,
    /// Arguments of its impl or trait.
    pub container_args: Args,
    /// The type whose method it is, references of autoref not included.
    pub self_ty: Ty,
}

/// An impl that `#[also(..)]` repeats for other types: the type it is written for, and the one that is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Repeated {
    written: Ty,
    meant: Ty,
}

impl Repeated {
    /// A type of the impl as the type that is meant has it.
    pub(super) fn apply(&self, ty: &Ty) -> Ty {
        replace_self(ty, &self.written, &self.meant)
    }
}

/// Dereferences that a receiver may need.
const MAX_STEPS: usize = 12;

impl Solver<'_> {
    /// The method that a call on `receiver` means, when `scope` decides which traits count.
    pub fn probe(&mut self, receiver: &Ty, name: Ustr, scope: ModuleId) -> Result<Pick, Why> {
        let steps = self.steps(receiver)?;
        let inherent = self.inherent_candidates(&steps, name);
        let bounds = self.bound_candidates(&steps, name);
        let traits = self.trait_candidates(name, scope);
        for step in &steps {
            for adjusted in [
                step.clone(),
                step.clone().reference(false),
                step.clone().reference(true),
            ] {
                if let Some(found) = self.pick_inherent(&inherent, &bounds, &adjusted, step) {
                    return found;
                }
                if let Some(found) = self.pick_extension(&traits, &adjusted, step) {
                    return found;
                }
            }
        }
        Err(if self.fuel == 0 { Why::Budget } else { Why::NoMethod })
    }

    /// The receiver and what it dereferences to, as far as that is known.
    fn steps(&mut self, receiver: &Ty) -> Result<Vec<Ty>, Why> {
        let mut steps = vec![self.table.shallow(receiver)];
        while steps.len() < MAX_STEPS {
            let Some(last) = steps.last().cloned() else { break };
            match &last {
                Ty::Unknown(why) => return known_part(&steps).ok_or(reason(*why)),
                Ty::Hole => return Err(Why::Receiver),
                Ty::Var(var) if self.table.kind(*var) == VarKind::General => {
                    return known_part(&steps).ok_or(Why::Receiver);
                }
                Ty::Array(inner) => {
                    steps.push(Ty::Slice(inner.clone()));
                    break;
                }
                _ => {}
            }
            match self.deref(&last) {
                Some(next) => steps.push(next),
                None => break,
            }
        }
        Ok(steps)
    }

    fn inherent_candidates(&mut self, steps: &[Ty], name: Ustr) -> Vec<(ImplId, FnId)> {
        let mut found = Vec::new();
        for step in steps {
            for head in self.inherent_heads(step) {
                for id in self.program.impls_for(Ustr::from(""), head, step) {
                    found.extend(
                        self.program
                            .items
                            .impl_function(id, name)
                            .map(|function| (id, function)),
                    );
                }
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    fn inherent_heads(&self, ty: &Ty) -> Vec<Ustr> {
        match ty {
            Ty::Ref(..) => Vec::new(),
            Ty::Var(var) if self.table.kind(*var) == VarKind::Integer => vec![Ustr::from("i32")],
            Ty::Var(_) => vec![Ustr::from("f64")],
            _ => vec![head_name(self.program, ty)],
        }
    }

    /// Methods that come from bounds of parameters, opaque and dynamic types.
    fn bound_candidates(&mut self, steps: &[Ty], name: Ustr) -> Vec<(Ty, Bound, FnId)> {
        let mut found = Vec::new();
        for step in steps {
            for bound in self.bounds_of(step) {
                let functions = &self.program.items.trait_(bound.of_trait).functions;
                let function = functions
                    .iter()
                    .find(|&&id| self.program.items.function(id).name == name);
                if let Some(&function) = function {
                    found.push((step.clone(), bound, function));
                }
            }
        }
        found
    }

    fn trait_candidates(&self, name: Ustr, scope: ModuleId) -> Vec<FnId> {
        let in_scope = self.program.traits_in_scope(scope);
        let named = self
            .program
            .items
            .trait_functions
            .get(&name)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let is_in_scope = |id: &&FnId| match self.program.items.function(**id).container {
            crate::items::Container::Trait(owner) => in_scope.contains(&owner),
            _ => false,
        };
        named.iter().filter(is_in_scope).copied().collect()
    }

    fn pick_inherent(
        &mut self,
        inherent: &[(ImplId, FnId)],
        bounds: &[(Ty, Bound, FnId)],
        adjusted: &Ty,
        step: &Ty,
    ) -> Option<Result<Pick, Why>> {
        let mut fitting = Vec::new();
        for &(id, function) in inherent {
            let snapshot = self.table.snapshot();
            if self.inherent_fits(id, function, adjusted).is_some() {
                fitting.push((id, function));
            }
            self.table.rollback(snapshot);
        }
        self.keep_latest_facts(&mut fitting);
        match fitting.as_slice() {
            [(id, function)] => {
                let container_args = self.inherent_fits(*id, *function, adjusted)?;
                return Some(Ok(Pick {
                    function: *function,
                    container_args,
                    self_ty: step.clone(),
                }));
            }
            [] => {}
            _ => return Some(Err(Why::Ambiguous)),
        }
        let mut fitting: Vec<(Bound, FnId)> = Vec::new();
        for (owner, bound, function) in bounds.iter().filter(|(owner, ..)| owner == step) {
            let fits = self
                .program
                .sig(*function)
                .is_some_and(|sig| self.bound_fits(&sig, owner, bound, adjusted));
            if fits && !fitting.iter().any(|(_, known)| known == function) {
                fitting.push((bound.clone(), *function));
            }
        }
        match fitting.as_slice() {
            [] => None,
            [(bound, function)] => {
                let container_args = trait_args(step, bound).into();
                Some(Ok(Pick {
                    function: *function,
                    container_args,
                    self_ty: step.clone(),
                }))
            }
            _ => Some(Err(Why::Ambiguous)),
        }
    }

    /// A project's own facts about a function, which are read last, stand in for ours.
    fn keep_latest_facts(&self, fitting: &mut Vec<(ImplId, FnId)>) {
        let is_fact = |&(_, function): &(ImplId, FnId)| {
            let krate = self.program.items.krate(self.program.items.function(function).module);
            self.program.modules.crates[krate.0 as usize].stub
        };
        if fitting.len() > 1 && fitting.iter().all(is_fact) {
            fitting.sort_unstable_by_key(|&(_, function)| function);
            fitting.drain(..fitting.len() - 1);
        }
    }

    fn inherent_fits(&mut self, id: ImplId, function: FnId, adjusted: &Ty) -> Option<Args> {
        let sig = self.program.sig(function).filter(|sig| sig.has_self)?;
        let info = self.program.impl_(id)?;
        if !same_traits(&info.self_ty, adjusted) {
            return None;
        }
        let args = self.fresh_args(info.generics.names.len());
        let wanted = sig.params.first()?;
        let direct = self.table.unify(&self.table.resolve(&wanted.subst(&args)), adjusted);
        // `#[also(..)]`: the self type is one of the other primitives.
        let fits = direct
            || info.also.iter().any(|also| {
                let replaced = replace_self(wanted, &info.self_ty, also);
                self.table.unify(&replaced, adjusted)
            });
        if !fits {
            return None;
        }
        for predicate in &info.generics.predicates {
            let ty = predicate.ty.subst(&args);
            let ty = self.normalize(&ty);
            if matches!(
                self.holds_with_bindings(&ty, &predicate.bound.subst(&args), 1),
                Answer::No
            ) {
                return None;
            }
        }
        Some(args)
    }

    /// How a function's types read for `self_ty`, where its impl is written for another type and repeated for this one.
    pub(super) fn repeated(&self, function: FnId, self_ty: &Ty) -> Option<Repeated> {
        let crate::items::Container::Impl(id) = self.program.items.function(function).container else {
            return None;
        };
        let info = self.program.impl_(id)?;
        let meant = self.table.shallow(self_ty);
        info.also.contains(&meant).then(|| Repeated {
            written: info.self_ty.clone(),
            meant,
        })
    }

    fn bound_fits(&mut self, sig: &FnSig, owner: &Ty, bound: &Bound, adjusted: &Ty) -> bool {
        let args = trait_args(owner, bound);
        let Some(wanted) = sig.params.first().filter(|_| sig.has_self) else {
            return false;
        };
        let wanted = wanted.subst(&args);
        let snapshot = self.table.snapshot();
        let fits = self.table.unify(&wanted, adjusted);
        self.table.rollback(snapshot);
        fits
    }

    fn pick_extension(&mut self, traits: &[FnId], adjusted: &Ty, step: &Ty) -> Option<Result<Pick, Why>> {
        let (mut sure, mut open) = (Vec::new(), Vec::new());
        for &function in traits {
            let snapshot = self.table.snapshot();
            match self.extension_fits(function, adjusted) {
                Some((Answer::Yes(_), _)) => sure.push(function),
                Some((Answer::Maybe, _)) => open.push(function),
                Some((Answer::No, _)) | None => {}
            }
            self.table.rollback(snapshot);
        }
        let chosen = match (sure.as_slice(), open.as_slice()) {
            // Without fuel every question is open, also what the type dereferences to: the method may be that one's.
            (_, [_, ..]) if self.fuel == 0 && self.may_deref(step) => return Some(Err(Why::Budget)),
            ([one], []) | ([], [one]) => *one,
            ([], []) => return None,
            _ => return Some(Err(Why::Ambiguous)),
        };
        let (_, container_args) = self.extension_fits(chosen, adjusted)?;
        let self_ty = self.table.shallow(&container_args[0]);
        Some(Ok(Pick {
            function: chosen,
            container_args,
            self_ty,
        }))
    }

    /// Whether a look at the impls leaves it open that a type dereferences to another one.
    fn may_deref(&self, ty: &Ty) -> bool {
        let Some(deref) = self.program.lang.deref else {
            return false;
        };
        let name = self.program.items.trait_(deref).name;
        let mut impls = self
            .program
            .impls_for(name, head_name(self.program, ty), ty)
            .into_iter();
        matches!(ty, Ty::Ref(..)) || impls.any(|id| self.may_fit(id, ty, &Bound::simple(deref)))
    }

    fn extension_fits(&mut self, function: FnId, adjusted: &Ty) -> Option<(Answer, Args)> {
        let crate::items::Container::Trait(of_trait) = self.program.items.function(function).container else {
            return None;
        };
        let sig = self.program.sig(function).filter(|sig| sig.has_self)?;
        let args = self.fresh_args(sig.generics.parents);
        let wanted = sig.params.first()?.subst(&args);
        if !self.table.unify(&wanted, adjusted) {
            return None;
        }
        let self_ty = self.table.shallow(args.first()?);
        if matches!(self_ty, Ty::Var(var) if self.table.kind(var) == VarKind::General)
            || matches!(self_ty, Ty::Unknown(_))
        {
            return None;
        }
        let bound = Bound {
            of_trait,
            args: args[1..].into(),
            bindings: std::sync::Arc::from([]),
        };
        Some((self.holds(&self_ty, &bound, 0), args))
    }

    /// The function that `ty::name` means.
    pub fn probe_path(&mut self, ty: &Ty, name: Ustr, scope: ModuleId) -> Result<Pick, Why> {
        let ty = self.table.shallow(ty);
        if let Ty::Unknown(why) = ty {
            return Err(reason(why));
        }
        if ty.is_unknown() {
            return Err(Why::Receiver);
        }
        if let Some(found) = self.inherent_path(&ty, name) {
            return found;
        }
        for bound in self.bounds_of(&ty) {
            let functions = &self.program.items.trait_(bound.of_trait).functions;
            let function = functions
                .iter()
                .find(|&&id| self.program.items.function(id).name == name);
            if let Some(&function) = function {
                return Ok(Pick {
                    function,
                    container_args: trait_args(&ty, &bound).into(),
                    self_ty: ty,
                });
            }
        }
        self.trait_path(&ty, name, scope)
    }

    fn inherent_path(&mut self, ty: &Ty, name: Ustr) -> Option<Result<Pick, Why>> {
        let mut fitting = Vec::new();
        for head in self.inherent_heads(ty) {
            for id in self.program.impls_for(Ustr::from(""), head, ty) {
                let Some(function) = self.program.items.impl_function(id, name) else {
                    continue;
                };
                let snapshot = self.table.snapshot();
                if self.impl_fits(id, ty).is_some() {
                    fitting.push((id, function));
                }
                self.table.rollback(snapshot);
            }
        }
        self.keep_latest_facts(&mut fitting);
        match fitting.as_slice() {
            [] => None,
            [(id, function)] => {
                let container_args = self.impl_fits(*id, ty)?;
                Some(Ok(Pick {
                    function: *function,
                    container_args,
                    self_ty: ty.clone(),
                }))
            }
            _ => Some(Err(Why::Ambiguous)),
        }
    }

    fn impl_fits(&mut self, id: ImplId, ty: &Ty) -> Option<Args> {
        let info = self.program.impl_(id)?;
        let args = self.fresh_args(info.generics.names.len());
        let fits =
            self.table.unify(&info.self_ty.subst(&args), ty) || info.also.iter().any(|also| self.table.unify(also, ty));
        fits.then_some(args)
    }

    fn trait_path(&mut self, ty: &Ty, name: Ustr, scope: ModuleId) -> Result<Pick, Why> {
        let (mut sure, mut open) = (Vec::new(), Vec::new());
        for function in self.trait_candidates(name, scope) {
            let snapshot = self.table.snapshot();
            match self.trait_fits(function, ty).map(|(answer, _)| answer) {
                Some(Answer::Yes(_)) => sure.push(function),
                Some(Answer::Maybe) => open.push(function),
                Some(Answer::No) | None => {}
            }
            self.table.rollback(snapshot);
        }
        let function = match (sure.as_slice(), open.as_slice()) {
            ([one], _) | ([], [one]) => *one,
            ([], []) => return Err(Why::NoMethod),
            _ => return Err(Why::Ambiguous),
        };
        let (_, container_args) = self.trait_fits(function, ty).ok_or(Why::NoMethod)?;
        Ok(Pick {
            function,
            container_args,
            self_ty: ty.clone(),
        })
    }

    fn trait_fits(&mut self, function: FnId, ty: &Ty) -> Option<(Answer, Args)> {
        let crate::items::Container::Trait(of_trait) = self.program.items.function(function).container else {
            return None;
        };
        let count = self.program.trait_param_count(of_trait)?;
        let mut args = vec![ty.clone()];
        args.extend((1..count).map(|_| self.fresh()));
        let bound = Bound {
            of_trait,
            args: args[1..].into(),
            bindings: std::sync::Arc::from([]),
        };
        Some((self.holds(ty, &bound, 0), args.into()))
    }
}

/// Whether two trait objects are of the same traits: `dyn Error` and `dyn Error + Send` are different types. True of others.
fn same_traits(impl_for: &Ty, adjusted: &Ty) -> bool {
    let (Ty::Dyn(xs), Ty::Dyn(ys)) = (impl_for, adjusted.peeled()) else {
        return true;
    };
    let has = |bounds: &[Bound], bound: &Bound| bounds.iter().any(|other| other.of_trait == bound.of_trait);
    xs.iter().all(|bound| has(ys, bound)) && ys.iter().all(|bound| has(xs, bound))
}

/// A type with one type inside replaced by another.
fn replace_self(ty: &Ty, from: &Ty, to: &Ty) -> Ty {
    let list = |types: &Args| types.iter().map(|ty| replace_self(ty, from, to)).collect();
    let inside = |inner: &Ty| std::sync::Arc::new(replace_self(inner, from, to));
    match ty {
        _ if ty == from => to.clone(),
        Ty::Ref(inner, mutable) => Ty::Ref(inside(inner), *mutable),
        Ty::Array(inner) => Ty::Array(inside(inner)),
        Ty::Slice(inner) => Ty::Slice(inside(inner)),
        Ty::Tuple(types) => Ty::Tuple(list(types)),
        Ty::Adt(id, args) => Ty::Adt(*id, list(args)),
        _ => ty.clone(),
    }
}

/// The steps before one whose type is not known. Behind a plain reference everything depends on the unknown type; a smart
/// pointer still has its own methods.
fn known_part(steps: &[Ty]) -> Option<Vec<Ty>> {
    let (_, known) = steps.split_last()?;
    match known.last()? {
        Ty::Ref(..) => None,
        _ => Some(known.to_vec()),
    }
}

fn reason(why: Why) -> Why {
    match why {
        Why::Irrelevant => Why::Receiver,
        other => other,
    }
}
