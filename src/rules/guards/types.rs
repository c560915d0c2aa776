//! What is a guard, or owns one: the types that stubs and the configuration name, and whatever holds one by value.

use std::sync::Arc;

use rustc_hash::FxHashSet;
use ustr::Ustr;

use super::takes::Taken;
use crate::{
    effects::{GuardKind, GuardTypes, function_called},
    items::{AdtId, FnId},
    liveness::{Origin, Point, PointKind, Watch, call_behind, points},
    rules::{Question, memo::Memo, places::parameters},
    syntax::ExprId,
    types::{
        Subst, Ty, any,
        infer::{CallSite, Typed, infer_typed},
    },
    workspace::Edition,
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
/// Helpers that hand on what other helpers give.
const MAX_HELPERS: u32 = 3;

/// The guards that live on when a function has run.
#[derive(Debug, Default)]
struct Left {
    /// The one in what it gives.
    given: Option<AdtId>,
    /// Those behind references among its parameters, with the parameter's number (`self` first).
    put: Vec<(usize, AdtId)>,
}

/// Answers what is a guard.
pub(super) struct Guards<'a> {
    pub(super) question: &'a Question<'a>,
    pub(super) types: GuardTypes,
    /// Names of all types of the project that may own one.
    names: FxHashSet<Ustr>,
    /// The guard that a type owns, by type.
    owned: Memo<Ty, Option<AdtId>>,
    /// What the project's functions leave behind, by how far others are followed from them.
    left: Memo<(FnId, u32), Arc<Left>>,
    /// Names of functions that may take a lock.
    pub(super) takers: FxHashSet<Ustr>,
    /// What functions take, by how far others are followed from them.
    pub(super) taken: Memo<(FnId, u32), Arc<Vec<Taken>>>,
}

impl<'a> Guards<'a> {
    pub(super) fn new(question: &'a Question<'a>, types: GuardTypes, names: FxHashSet<Ustr>) -> Self {
        Self {
            question,
            types,
            names,
            owned: Memo::default(),
            left: Memo::default(),
            takers: FxHashSet::default(),
            taken: Memo::default(),
        }
    }

    /// The guard that a value of this type is or owns.
    pub(super) fn owned_by(&self, ty: &Ty) -> Option<AdtId> {
        if let Some(known) = self.owned.get(ty) {
            return known;
        }
        self.owned.get_or(ty.clone(), || self.search(ty))
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

    /// What a call leaves behind, where it reaches one of the project's functions.
    fn left_by(&self, call: &CallSite, helpers: u32) -> Option<Arc<Left>> {
        let helpers = helpers.checked_sub(1)?;
        let function = function_called(self.question.program, &call.callee)?;
        if !self.question.krate_of(function).selected {
            return None;
        }
        let leaves = || Arc::new(self.leaves(function, helpers).unwrap_or_default());
        Some(self.left.get_or((function, helpers), leaves))
    }

    fn leaves(&self, function: FnId, helpers: u32) -> Option<Left> {
        let program = self.question.program;
        let typed = infer_typed(program, function).ok().flatten()?;
        let edition = self.question.krate_of(function).edition;
        let watch = Within { guards: self, helpers };
        let points = points(program, &typed, edition, &watch);
        let params = parameters(&typed);
        let mut left = Left::default();
        for held in points
            .iter()
            .filter(|point| point.kind == PointKind::Ends)
            .flat_map(|point| &point.held)
        {
            let guard = self.of_origin_within(&typed, held.origin, helpers);
            let Some(local) = held.local else {
                left.given = left.given.or(guard);
                continue;
            };
            let is_lent = matches!(typed.local(local).ty, Ty::Ref(_, true));
            left.put
                .extend(params.get(&local).copied().filter(|_| is_lent).zip(guard));
        }
        Some(left)
    }

    /// The guard that an origin makes.
    pub(super) fn of_origin(&self, typed: &Typed, origin: Origin) -> Option<AdtId> {
        self.of_origin_within(typed, origin, MAX_HELPERS)
    }

    fn of_origin_within(&self, typed: &Typed, origin: Origin, helpers: u32) -> Option<AdtId> {
        match origin {
            Origin::Local(local) => self.owned_by(&typed.local(local).ty),
            Origin::Expr(expr) => self.of_expr(typed, expr, helpers),
        }
    }

    fn of_expr(&self, typed: &Typed, expr: ExprId, helpers: u32) -> Option<AdtId> {
        let ty = typed.ty(expr);
        let found = self.owned_by(ty).or_else(|| match ty {
            // What a future gives that `select!` waits for.
            Ty::Future(output) => self.owned_by(output),
            _ => None,
        });
        found.or_else(|| {
            let left = self.left_by(call_behind(typed, expr)?, helpers)?;
            left.given.or(left.put.first().map(|&(_, guard)| guard))
        })
    }

    /// Where guards are held in a body, and what is called meanwhile.
    pub(super) fn points(&self, typed: &Typed, edition: Edition) -> Vec<Point> {
        let watch = Within {
            guards: self,
            helpers: MAX_HELPERS,
        };
        points(self.question.program, typed, edition, &watch)
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

/// Guards as they are watched for in a body; helpers of helpers are followed so far.
struct Within<'g, 'a> {
    guards: &'g Guards<'a>,
    helpers: u32,
}

impl Watch for Within<'_, '_> {
    fn owns(&self, ty: &Ty) -> bool {
        self.guards.owned_by(ty).is_some()
    }

    fn may_be_emptied(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Tuple(types) => types.iter().any(|ty| self.owns(ty) && self.may_be_emptied(ty)),
            Ty::Adt(id, _) if self.guards.types.kind(*id).is_some() => false,
            Ty::Adt(id, args) if Some(*id) == self.guards.question.program.lang.boxed => {
                args.first().is_some_and(|inner| self.may_be_emptied(inner))
            }
            Ty::Adt(id, args) => {
                let program = self.guards.question.program;
                let is_own_record = self.guards.question.is_selected(*id) && !program.items.adt(*id).is_enum;
                let parts = if is_own_record {
                    self.guards.parts(*id, args)
                } else {
                    Vec::new()
                };
                !is_own_record || parts.iter().any(|part| self.owns(part) && self.may_be_emptied(part))
            }
            _ => true,
        }
    }

    fn gives(&self, call: &CallSite) -> bool {
        let left = self.guards.left_by(call, self.helpers);
        left.is_some_and(|left| left.given.is_some())
    }

    fn fills(&self, call: &CallSite, argument: usize) -> bool {
        let left = self.guards.left_by(call, self.helpers);
        left.is_some_and(|left| left.put.iter().any(|&(index, _)| index == argument))
    }
}

impl Question<'_> {
    /// Whether a type is written in a crate that is checked.
    fn is_selected(&self, id: AdtId) -> bool {
        self.program.is_checked_module(self.program.items.adt(id).module)
    }
}
