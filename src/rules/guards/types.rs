//! What is a guard, or owns one: the types that stubs and the configuration name, and whatever holds one by value.

use std::sync::{PoisonError, RwLock};

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use super::again::Summaries;
use crate::{
    effects::{GuardKind, GuardTypes, function_called},
    items::{AdtId, FnId},
    liveness::{Origin, Watch},
    rules::Question,
    syntax::{Expr, ExprId},
    types::{
        Subst, Ty, any,
        infer::{CallSite, Typed, infer_typed},
    },
};

/// How deep in other types a guard is looked for: a type may hold a larger one of its own kind.
const MAX_DEPTH: u32 = 8;
/// Types that one question looks into.
const MAX_TYPES: usize = 200;
/// Types of the standard library that do not hold what they are about.
const POINT_ELSEWHERE: [&str; 7] = [
    "PhantomData",
    "Weak",
    "Sender",
    "SyncSender",
    "Receiver",
    "JoinHandle",
    "ScopedJoinHandle",
];
/// Helpers that hand on what other helpers hide.
const MAX_HIDING: u32 = 3;

/// Answers what is a guard.
pub(super) struct Guards<'a> {
    pub(super) question: &'a Question<'a>,
    pub(super) types: GuardTypes,
    /// Names of all types of the project that may own one.
    names: FxHashSet<Ustr>,
    /// The guard that a type owns, by type.
    owned: RwLock<FxHashMap<Ty, Option<AdtId>>>,
    /// The guard behind the `impl Trait` that a function gives.
    hidden: RwLock<FxHashMap<FnId, Option<AdtId>>>,
    /// Names of functions that may take a lock.
    pub(super) takers: FxHashSet<Ustr>,
    /// What functions take.
    pub(super) summaries: Summaries,
}

impl<'a> Guards<'a> {
    pub(super) fn new(question: &'a Question<'a>, types: GuardTypes, names: FxHashSet<Ustr>) -> Self {
        Self {
            question,
            types,
            names,
            owned: RwLock::default(),
            hidden: RwLock::default(),
            takers: FxHashSet::default(),
            summaries: Summaries::default(),
        }
    }

    /// The guard that a value of this type is or owns.
    pub(super) fn owned_by(&self, ty: &Ty) -> Option<AdtId> {
        if let Some(known) = read(&self.owned, ty) {
            return known;
        }
        let found = self.search(ty);
        write(&self.owned, ty.clone(), found);
        found
    }

    /// Looks through all that a value of this type holds. Only whole answers are kept: another thread may ask meanwhile.
    fn search(&self, ty: &Ty) -> Option<AdtId> {
        let mut open = vec![(ty.clone(), 0)];
        let mut seen = FxHashSet::default();
        while let Some((ty, depth)) = open.pop() {
            let mut look_into = |parts: &[Ty]| open.extend(parts.iter().rev().map(|part| (part.clone(), depth + 1)));
            match &ty {
                _ if depth > MAX_DEPTH => {}
                Ty::Tuple(types) => look_into(types),
                Ty::Array(inner) | Ty::Slice(inner) => look_into(std::slice::from_ref(inner)),
                Ty::Adt(id, _) if self.types.kind(*id).is_some() => return Some(*id),
                Ty::Adt(id, args) if seen.len() < MAX_TYPES && seen.insert(ty.clone()) => {
                    look_into(&self.parts(*id, args));
                }
                _ => {}
            }
        }
        None
    }

    /// The types that a struct or enum holds by value: its fields, and for those of the standard library, whose fields are not
    /// known, its arguments.
    fn parts(&self, id: AdtId, args: &[Ty]) -> Vec<Ty> {
        let program = self.question.program;
        let item = program.items.adt(id);
        let krate = &program.modules.crates[program.items.krate(item.module).0 as usize];
        if krate.stub && krate.name == "std" {
            // An error that holds a guard is one that nobody waits with: what matters of a result is what it is for.
            if Some(id) == program.lang.result {
                return args.first().cloned().into_iter().collect();
            }
            let points_elsewhere = POINT_ELSEWHERE.contains(&item.name.as_str()) || self.borrows(id);
            return if points_elsewhere { Vec::new() } else { args.to_vec() };
        }
        // Other people's types are only looked into when they are given a guard: what else they hold is their own business.
        let names_guard = |ty: &Ty| {
            any(
                ty,
                &mut |ty| matches!(ty, Ty::Adt(id, _) if self.types.kind(*id).is_some()),
            )
        };
        let may_own = krate.selected && self.names.contains(&item.name);
        if !may_own && !args.iter().any(names_guard) {
            return Vec::new();
        }
        let info = program.adt(id);
        let fields = info.iter().flat_map(|info| info.variants.iter().flatten());
        fields.map(|(_, ty)| ty.subst(args)).collect()
    }

    /// Whether a type has a lifetime, so that its arguments may be what it points to.
    fn borrows(&self, id: AdtId) -> bool {
        let program = self.question.program;
        let item = program.items.adt(id);
        let skeleton = item.item.item(program.modules);
        let text = program.modules.sources.text(item.item.file);
        let behind = text.get(skeleton.name_span.end as usize..).unwrap_or_default();
        behind
            .trim_start()
            .strip_prefix('<')
            .is_some_and(|rest| rest.trim_start().starts_with('\''))
    }

    /// The guard behind the hidden type that a call gives.
    pub(super) fn hidden_by(&self, call: &CallSite, depth: u32) -> Option<AdtId> {
        let function = function_called(self.question.program, &call.callee)?;
        let depth = depth.checked_sub(1)?;
        if !self.question.krate_of(function).selected {
            return None;
        }
        if depth + 1 < MAX_HIDING {
            return self.revealed(function, depth);
        }
        if let Some(known) = read(&self.hidden, &function) {
            return known;
        }
        let found = self.revealed(function, depth);
        write(&self.hidden, function, found);
        found
    }

    fn revealed(&self, function: FnId, depth: u32) -> Option<AdtId> {
        let typed = infer_typed(self.question.program, function).ok().flatten()?;
        self.given(&typed, typed.body.root?, depth)
    }

    /// The guard that an expression's value owns, as its own body sees it.
    fn given(&self, typed: &Typed, expr: ExprId, depth: u32) -> Option<AdtId> {
        if let Some(found) = self.owned_by(typed.ty(expr)) {
            return Some(found);
        }
        match &typed.body.exprs[expr] {
            Expr::Block { block, .. } => self.given(typed, block.tail?, depth),
            _ => self.hidden_by(typed.call(expr)?, depth),
        }
    }

    /// The guard that an origin makes.
    pub(super) fn of_origin(&self, typed: &Typed, origin: Origin) -> Option<AdtId> {
        match origin {
            Origin::Local(local) => self.owned_by(&typed.local(local).ty),
            Origin::Expr(expr) => self.of_expr(typed, expr),
        }
    }

    fn of_expr(&self, typed: &Typed, expr: ExprId) -> Option<AdtId> {
        let ty = typed.ty(expr);
        let found = self.owned_by(ty).or_else(|| match ty {
            // What a future gives that `select!` waits for.
            Ty::Future(output) => self.owned_by(output),
            _ => None,
        });
        found.or_else(|| self.hidden_by(crate::liveness::call_behind(typed, expr)?, MAX_HIDING))
    }

    /// Its kind; configured types are looked up by their own.
    pub(super) fn kind(&self, guard: AdtId) -> GuardKind {
        self.types.kind(guard).unwrap_or(GuardKind::Configured)
    }

    /// Its path.
    pub(super) fn path(&self, guard: AdtId) -> String {
        let ty = Ty::Adt(guard, [].into());
        self.question.program.head_path(&ty).unwrap_or_default()
    }
}

impl Watch for Guards<'_> {
    fn owns(&self, ty: &Ty) -> bool {
        self.owned_by(ty).is_some()
    }

    fn may_be_emptied(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Tuple(types) => types.iter().any(|ty| self.owns(ty) && self.may_be_emptied(ty)),
            Ty::Adt(id, _) if self.types.kind(*id).is_some() => false,
            Ty::Adt(id, args) if Some(*id) == self.question.program.lang.boxed => {
                args.first().is_some_and(|inner| self.may_be_emptied(inner))
            }
            Ty::Adt(id, args) => {
                let program = self.question.program;
                let is_own_record = self.question.is_selected(*id) && !program.items.adt(*id).is_enum;
                let parts = if is_own_record {
                    self.parts(*id, args)
                } else {
                    Vec::new()
                };
                !is_own_record || parts.iter().any(|part| self.owns(part) && self.may_be_emptied(part))
            }
            _ => true,
        }
    }

    fn hides(&self, call: &CallSite) -> bool {
        self.hidden_by(call, MAX_HIDING).is_some()
    }
}

impl Question<'_> {
    /// Whether a type is written in a crate that is checked.
    fn is_selected(&self, id: AdtId) -> bool {
        let items = self.program.items;
        self.program.modules.crates[items.krate(items.adt(id).module).0 as usize].selected
    }
}

fn read<K: Eq + std::hash::Hash, V: Copy>(table: &RwLock<FxHashMap<K, V>>, key: &K) -> Option<V> {
    table.read().unwrap_or_else(PoisonError::into_inner).get(key).copied()
}

fn write<K: Eq + std::hash::Hash, V>(table: &RwLock<FxHashMap<K, V>>, key: K, value: V) {
    table.write().unwrap_or_else(PoisonError::into_inner).insert(key, value);
}
