//! Which types hold a future by value, and what dropping it means.

use std::sync::RwLock;

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use crate::{
    items::{AdtId, Def, TraitId},
    names::Namespace,
    types::{
        Bound, Predicate, Program, Subst, Ty, Why,
        solver::{Answer, Solver},
    },
    workspace::TargetKind,
};

/// A future (or a handle on something that runs) inside a type.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Held {
    /// What is lost when it is dropped.
    pub(in crate::rules) loss: Loss,
    /// The future's own type, without what is around it.
    pub(in crate::rules) ty: Ty,
    /// Whether the type alone proves that nothing runs unless it is polled; a boxed or opaque future may have begun.
    pub(in crate::rules) is_lazy: bool,
    /// Whether rustc warns of a statement that drops a value of the whole type (`unused_must_use`).
    pub(in crate::rules) is_warned: bool,
}

/// What is lost when a value is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Loss {
    /// A future: whatever it would have done.
    Future,
    /// A handle on a task: its result. The task runs on.
    Task,
    /// A handle on something that runs and gives a future: that future.
    Nested,
}

/// `#[handle(..)]` of a stub.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Handle {
    /// On a task that runs on when the handle is dropped.
    Task,
    /// On a thread.
    Thread,
    /// On a value that somebody else makes, or that is there already.
    Value,
}

/// What is known of a type that may implement `Future`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FutureType {
    /// It does not.
    No,
    /// Nothing happens unless it is polled.
    Lazy {
        /// `#[must_use]`.
        is_warned: bool,
    },
    /// It does, and something may happen without it: it shares state with others.
    Unsure,
}

/// Answers for all types of a run.
pub(in crate::rules) struct FutureTypes<'a> {
    program: &'a Program<'a>,
    handles: FxHashMap<AdtId, Handle>,
    in_flight: FxHashSet<AdtId>,
    known: RwLock<FxHashMap<AdtId, FutureType>>,
    stores: RwLock<FxHashMap<AdtId, bool>>,
}

/// Types nest no deeper than this where futures are looked for.
const MAX_DEPTH: u32 = 6;
/// Fields of fields are looked into so far.
const MAX_FIELD_DEPTH: u32 = 4;

impl<'a> FutureTypes<'a> {
    /// Reads the `#[handle(..)]` attributes of all stubs.
    pub(in crate::rules) fn new(program: &'a Program<'a>) -> Self {
        Self {
            program,
            handles: handles(program),
            in_flight: marked(program, "in_flight").into_iter().map(|(id, _)| id).collect(),
            known: RwLock::default(),
            stores: RwLock::default(),
        }
    }

    /// The future that a value of this type owns.
    pub(in crate::rules) fn held(&self, ty: &Ty) -> Option<Held> {
        self.held_where(ty, &[])
    }

    /// The same where more is known of type parameters: `Fut: Future`.
    pub(in crate::rules) fn held_where(&self, ty: &Ty, known: &[Predicate]) -> Option<Held> {
        self.held_within(ty, known, MAX_DEPTH)
    }

    fn held_within(&self, ty: &Ty, known: &[Predicate], depth: u32) -> Option<Held> {
        let depth = depth.checked_sub(1)?;
        match ty {
            // rustc's own lint does not look at bounds.
            Ty::Param(..) | Ty::Projection(_) if !known.is_empty() => {
                let bounds = Solver::new(self.program, known).bounds_of(ty);
                self.has_future(&bounds).then(|| Self::future(ty, false, false))
            }
            Ty::Future(_) => Some(Self::future(ty, true, true)),
            Ty::Opaque(bounds) | Ty::Dyn(bounds) if self.has_future(bounds) => Some(Self::future(ty, false, true)),
            Ty::Tuple(types) => types.iter().find_map(|ty| self.held_within(ty, known, depth)),
            Ty::Array(inner) => self.held_within(inner, known, depth),
            Ty::Adt(id, args) => self.held_by_adt(ty, (*id, args), known, depth),
            _ => None,
        }
    }

    fn future(ty: &Ty, is_lazy: bool, is_warned: bool) -> Held {
        Held {
            loss: Loss::Future,
            ty: ty.clone(),
            is_lazy,
            is_warned,
        }
    }

    fn held_by_adt(&self, ty: &Ty, (id, args): (AdtId, &[Ty]), known: &[Predicate], depth: u32) -> Option<Held> {
        let lang = &self.program.lang;
        let first = || self.held_within(args.first()?, known, depth);
        if let Some(handle) = self.handles.get(&id) {
            return Self::held_by_handle(ty, *handle, first());
        }
        let id = Some(id);
        if id == lang.boxed || id == lang.pin || id == lang.result {
            return first();
        }
        if id == lang.option || id == lang.vec || id == lang.vec_deque {
            return first().map(|held| Held {
                is_warned: false,
                ..held
            });
        }
        match self.future_type(id?) {
            FutureType::Lazy { is_warned } if self.fits(ty, args) => Some(Self::future(ty, true, is_warned)),
            FutureType::Lazy { .. } | FutureType::No | FutureType::Unsure => None,
        }
    }

    /// Whether these arguments make it a future: `Either<A, B>` is one only if both are. What holds of parameters is not known here, so
    /// they are taken for anything: `Either<(T, A), (T, B)>`, which `select` gives, is none whatever they are.
    fn fits(&self, ty: &Ty, args: &[Ty]) -> bool {
        if args.is_empty() {
            return true;
        }
        let ty = ty.map_leaves(&mut |leaf| match leaf {
            Ty::Param(..) | Ty::Projection(_) => Some(Ty::Unknown(Why::Irrelevant)),
            _ => None,
        });
        let lang = &self.program.lang;
        let traits = [lang.future, lang.into_future].into_iter().flatten();
        traits.into_iter().any(|of_trait| {
            let answer = Solver::new(self.program, &[]).holds(&ty, &Bound::simple(of_trait), 0);
            !matches!(answer, Answer::No)
        })
    }

    fn held_by_handle(ty: &Ty, handle: Handle, inner: Option<Held>) -> Option<Held> {
        if handle == Handle::Value {
            return None;
        }
        let loss = match inner {
            Some(inner) if inner.loss == Loss::Future => Loss::Nested,
            _ if handle == Handle::Task => Loss::Task,
            _ => return None,
        };
        Some(Held {
            loss,
            ty: ty.clone(),
            is_lazy: true,
            is_warned: false,
        })
    }

    /// The names of the handles on tasks and threads.
    pub(in crate::rules) fn running_names(&self) -> FxHashSet<Ustr> {
        let running = self.handles.iter().filter(|(_, handle)| **handle != Handle::Value);
        running.map(|(id, _)| self.program.items.adt(*id).name).collect()
    }

    /// Whether a value of this type is a handle on a task or thread.
    pub(in crate::rules) fn is_running(&self, ty: &Ty) -> bool {
        let Ty::Adt(id, _) = ty.peeled() else { return false };
        matches!(self.handles.get(id), Some(Handle::Task | Handle::Thread))
    }

    /// Whether a value of this type is a stream that has several futures under way at a time.
    pub(in crate::rules) fn has_several_under_way(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Adt(id, _) if self.in_flight.contains(id))
    }

    fn has_future(&self, bounds: &[Bound]) -> bool {
        bounds
            .iter()
            .any(|bound| Some(bound.of_trait) == self.program.lang.future)
    }

    fn future_type(&self, id: AdtId) -> FutureType {
        if let Ok(known) = self.known.read()
            && let Some(known) = known.get(&id)
        {
            return *known;
        }
        let found = self.look_at(id);
        if let Ok(mut known) = self.known.write() {
            known.insert(id, found);
        }
        found
    }

    fn look_at(&self, id: AdtId) -> FutureType {
        let lang = &self.program.lang;
        let is_future = self.implements(id, "Future", lang.future);
        if !is_future && !self.implements(id, "IntoFuture", lang.into_future) {
            return FutureType::No;
        }
        let item = self.program.items.adt(id);
        if self.is_stub(id) {
            // Stubs mark what goes on by itself.
            return if is_future {
                FutureType::Lazy { is_warned: true }
            } else {
                FutureType::Unsure
            };
        }
        let attributes = item.item.item(self.program.modules).attributes();
        let must_use = attributes.iter().find(|attribute| attribute.path == "must_use");
        let is_warned = must_use.is_some();
        // Other reasons to use a value than that it is idle do not prove that it is.
        let says_idle = must_use.is_some_and(|attribute| {
            let reason = self.program.modules.sources.piece(item.item.file, attribute.arguments);
            IDLE.iter().any(|word| reason.contains(word))
        });
        if says_idle || (is_future && self.is_alone(id, MAX_FIELD_DEPTH)) {
            return FutureType::Lazy { is_warned };
        }
        FutureType::Unsure
    }

    fn is_stub(&self, id: AdtId) -> bool {
        let krate = self.program.items.krate(self.program.items.adt(id).module);
        self.program.modules.crates[krate.0 as usize].stub
    }

    /// Whether there is an impl of a trait for this type, whatever its arguments.
    fn implements(&self, id: AdtId, name: &str, of_trait: Option<TraitId>) -> bool {
        let head = self.program.items.adt(id).name;
        let impls = self.program.items.impls_by_trait.get(&Ustr::from(name));
        impls.into_iter().flatten().any(|&candidate| {
            let item = self.program.items.impl_(candidate).item.item(self.program.modules);
            let crate::skeleton::ItemKind::Impl { self_name, .. } = &item.kind else {
                return false;
            };
            *self_name == head
                && self.program.impl_(candidate).is_some_and(|info| {
                    let is_of_trait = info.of_trait.as_ref().map(|bound| bound.of_trait) == of_trait;
                    is_of_trait && matches!(info.self_ty, Ty::Adt(own, _) if own == id)
                })
        })
    }

    /// Whether a value shares nothing with anybody, so that nothing can happen to what it stands for unless it is polled.
    fn is_alone(&self, id: AdtId, depth: u32) -> bool {
        if self.implements(id, "Drop", self.program.lang.drop) {
            return false;
        }
        let Some(info) = self.program.adt(id) else { return false };
        info.variants
            .iter()
            .flatten()
            .all(|(_, field)| self.shares_nothing(field, depth))
    }

    fn shares_nothing(&self, ty: &Ty, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        let all = |types: &[Ty]| types.iter().all(|ty| self.shares_nothing(ty, depth));
        match ty {
            // What stands behind a parameter is the caller's.
            Ty::Param(..) | Ty::Prim(_) | Ty::Never | Ty::Future(_) | Ty::FnPtr(..) => true,
            Ty::Dyn(bounds) => self.has_future(bounds),
            Ty::Ref(inner, is_mutable) => {
                matches!(**inner, Ty::Prim(_)) || (*is_mutable && self.shares_nothing(inner, depth))
            }
            Ty::Array(inner) | Ty::Slice(inner) => self.shares_nothing(inner, depth),
            Ty::Tuple(types) => all(types),
            Ty::Adt(id, _) if self.handles.contains_key(id) => false,
            Ty::Adt(id, args) if self.is_of_std(*id) => !self.is_shared_by_design(*id) && all(args),
            Ty::Adt(id, _) if self.is_stub(*id) => self.implements(*id, "Future", self.program.lang.future),
            Ty::Adt(id, args) => self.is_alone(*id, depth) && all(args),
            _ => false,
        }
    }

    fn std_module(&self, id: AdtId) -> Option<Ustr> {
        let items = self.program.items;
        let path = items.module_path(items.adt(id).module);
        let (krate, rest) = path.split_once("::")?;
        (krate == "std").then(|| Ustr::from(rest.split("::").next().unwrap_or(rest)))
    }

    fn is_of_std(&self, id: AdtId) -> bool {
        self.std_module(id).is_some()
    }

    /// `Arc`, `Rc`, `Weak`, locks, channels, threads.
    fn is_shared_by_design(&self, id: AdtId) -> bool {
        let module = self.std_module(id);
        module.is_some_and(|module| ["sync", "rc", "thread"].contains(&module.as_str()))
    }

    /// Whether a value of this type may keep boxed futures somewhere inside, so that its methods may give one away.
    pub(in crate::rules) fn may_store(&self, ty: &Ty) -> bool {
        match ty.peeled() {
            Ty::Adt(id, args) => args.iter().any(|arg| self.may_store(arg)) || self.adt_may_store(*id, MAX_FIELD_DEPTH),
            Ty::Dyn(bounds) => self.has_future(bounds),
            Ty::Tuple(types) => types.iter().any(|ty| self.may_store(ty)),
            _ => false,
        }
    }

    fn adt_may_store(&self, id: AdtId, depth: u32) -> bool {
        if let Ok(known) = self.stores.read()
            && let Some(known) = known.get(&id)
        {
            return *known;
        }
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        let info = self.program.adt(id);
        let fields = info.iter().flat_map(|info| info.variants.iter().flatten());
        let found = fields.into_iter().any(|(_, field)| self.field_may_store(field, depth));
        if let Ok(mut known) = self.stores.write() {
            known.insert(id, found);
        }
        found
    }

    fn field_may_store(&self, ty: &Ty, depth: u32) -> bool {
        match ty.peeled() {
            Ty::Dyn(bounds) => self.has_future(bounds),
            Ty::Adt(id, args) => {
                args.iter().any(|arg| self.field_may_store(arg, depth)) || self.adt_may_store(*id, depth)
            }
            Ty::Tuple(types) => types.iter().any(|ty| self.field_may_store(ty, depth)),
            Ty::Array(inner) | Ty::Slice(inner) => self.field_may_store(inner, depth),
            _ => false,
        }
    }
}

/// How a `#[must_use = ".."]` says that a value does nothing by itself, or ends what it stands for when it is dropped.
const IDLE: [&str; 5] = ["nothing unless", "polled", "await", "do nothing", "cancel"];

/// Whether a type is mentioned in another, behind references and as an argument; what a future gives does not count.
pub(in crate::rules) fn mentions(ty: &Ty, wanted: &Ty, depth: u32) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return true };
    ty == wanted
        || match ty {
            Ty::Ref(inner, _) | Ty::Ptr(inner, _) | Ty::Slice(inner) | Ty::Array(inner) => {
                mentions(inner, wanted, depth)
            }
            Ty::Adt(_, args) | Ty::Tuple(args) => args.iter().any(|arg| mentions(arg, wanted, depth)),
            _ => false,
        }
}

/// What `#[handle(..)]` says of types.
fn handles(program: &Program<'_>) -> FxHashMap<AdtId, Handle> {
    let read = |(id, argument): (AdtId, &str)| {
        let handle = match argument {
            "task" => Handle::Task,
            "thread" => Handle::Thread,
            _ => Handle::Value,
        };
        (id, handle)
    };
    marked(program, "handle").into_iter().map(read).collect()
}

/// The types that stubs mark with an attribute, and those of loaded sources that they stand for, with its argument.
fn marked<'a>(program: &Program<'a>, name: &str) -> Vec<(AdtId, &'a str)> {
    let (items, modules) = (program.items, program.modules);
    let mut found = Vec::new();
    for (index, adt) in items.adts.iter().enumerate() {
        if !modules.crates[items.krate(adt.module).0 as usize].stub {
            continue;
        }
        let attributes = adt.item.item(modules).attributes();
        if let Some(attribute) = attributes.iter().find(|attribute| attribute.path == name) {
            let argument = attribute.arguments.of(modules.sources.text(adt.item.file));
            let stub = AdtId(index as u32);
            let real = real_types(program, stub);
            found.extend(std::iter::once(stub).chain(real).map(|id| (id, argument)));
        }
    }
    found
}

/// The types of loaded sources that a stub's type stands for: one for each version of the crate.
fn real_types(program: &Program<'_>, stub: AdtId) -> Vec<AdtId> {
    let items = program.items;
    let adt = items.adt(stub);
    let name = program.modules.crates[items.krate(adt.module).0 as usize].name;
    let path = items.module_path(adt.module);
    let path: Vec<Ustr> = path.split("::").skip(1).map(Ustr::from).chain([adt.name]).collect();
    let crates = program.modules.crates.iter().enumerate();
    crates
        .filter(|(_, krate)| !krate.stub && krate.kind == TargetKind::Lib && krate.name == name)
        .filter_map(|(index, _)| {
            let root = Def::Module(items.roots[index]?);
            match program.names.walk(root, &path, Namespace::Types)?.def {
                Def::Adt(real) => Some(real),
                _ => None,
            }
        })
        .collect()
}
