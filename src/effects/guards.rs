//! Which types are guards: `#[guard(..)]` of stubs, laid over the sources that they speak of.

use rustc_hash::FxHashMap;
use ustr::Ustr;

use crate::{
    items::{AdtId, Def, ModuleId},
    names::{Names, Namespace},
};

/// What a guard keeps others from; the vocabulary of `#[guard(..)]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum GuardKind {
    /// A lock that blocks the thread of who else wants it.
    Lock,
    /// A borrow that is checked at run time: who else wants it panics.
    Borrow,
    /// A span that is entered for the thread.
    Span,
    /// A part of a concurrent map, behind a lock that blocks.
    Shard,
    /// A connection of a pool whose `get` blocks.
    Pool,
    /// A lock or permit that is awaited.
    AsyncLock,
    /// Whatever a project's configuration says.
    Configured,
}

impl GuardKind {
    /// The kind of a word in `#[guard(word)]`.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        match word {
            "lock" => Some(Self::Lock),
            "borrow" => Some(Self::Borrow),
            "span" => Some(Self::Span),
            "shard" => Some(Self::Shard),
            "pool" => Some(Self::Pool),
            "async_lock" => Some(Self::AsyncLock),
            _ => None,
        }
    }
}

/// How a guard holds its lock: the second word of `#[guard(lock, word)]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Holding {
    /// Alone.
    Exclusive,
    /// Together with others of its kind.
    Shared,
    /// Together with those that share it, and alone of its own kind.
    Upgradable,
}

impl Holding {
    /// The meaning of a word in `#[guard(lock, word)]` and `#[locks(word)]`.
    pub(super) fn of(word: &str) -> Option<Self> {
        match word {
            "exclusive" => Some(Self::Exclusive),
            "shared" => Some(Self::Shared),
            "upgradable" => Some(Self::Upgradable),
            _ => None,
        }
    }
}

/// The types that are guards.
#[derive(Debug, Default)]
pub struct GuardTypes {
    kinds: FxHashMap<AdtId, (GuardKind, Option<Holding>)>,
}

impl GuardTypes {
    /// Reads the attribute of every stub type, and finds the types of loaded sources that they speak of. `configured` are paths
    /// of further types, from their crates' roots.
    #[must_use]
    pub fn new<'p>(names: &Names<'_>, configured: impl IntoIterator<Item = &'p str>) -> Self {
        let items = names.items;
        let mut found = Self::default();
        for index in 0..items.adts.len() {
            let id = AdtId(index as u32);
            let Some(kind) = said(names, id) else { continue };
            found.kinds.insert(id, kind);
            let item = items.adt(id);
            let krate = &names.modules.crates[items.krate(item.module).0 as usize];
            let module = items.module_path(item.module);
            let path: Vec<Ustr> = module.split("::").skip(1).map(Ustr::from).chain([item.name]).collect();
            for real in types_at(names, krate.name, &path) {
                found.kinds.insert(real, kind);
            }
        }
        for path in configured {
            let mut segments = path.split("::").map(Ustr::from);
            let Some(krate) = segments.next() else { continue };
            let path: Vec<Ustr> = segments.collect();
            for id in types_at(names, krate, &path) {
                found.kinds.insert(id, (GuardKind::Configured, None));
            }
        }
        found
    }

    /// What kind of guard a type is, if it is one.
    #[must_use]
    pub fn kind(&self, id: AdtId) -> Option<GuardKind> {
        self.kinds.get(&id).map(|&(kind, _)| kind)
    }

    /// How a guard holds its lock; `None` where taking it twice is fine, or nothing is said.
    #[must_use]
    pub fn holding(&self, id: AdtId) -> Option<Holding> {
        self.kinds.get(&id).and_then(|&(_, holding)| holding)
    }

    /// All guard types.
    pub fn all(&self) -> impl Iterator<Item = AdtId> + '_ {
        self.kinds.keys().copied()
    }
}

/// What a stub says of its type.
fn said(names: &Names<'_>, id: AdtId) -> Option<(GuardKind, Option<Holding>)> {
    let item = names.items.adt(id);
    let krate = &names.modules.crates[names.items.krate(item.module).0 as usize];
    if !krate.stub {
        return None;
    }
    let attributes = item.item.item(names.modules).attributes();
    let attribute = attributes.iter().find(|attribute| attribute.path == "guard")?;
    let text = names.modules.sources.text(item.item.file);
    let mut words = attribute.arguments.of(text).split(',').map(str::trim);
    let kind = GuardKind::of(words.next()?)?;
    Some((kind, words.next().and_then(Holding::of)))
}

/// The types at a path below the roots of all crates of that name, aliases followed.
fn types_at(names: &Names<'_>, krate: Ustr, path: &[Ustr]) -> Vec<AdtId> {
    let crates = names.modules.crates.iter().enumerate();
    let roots = crates
        .filter(|(_, known)| known.name == krate)
        .filter_map(|(index, _)| names.items.roots[index]);
    roots.filter_map(|root: ModuleId| type_at(names, root, path)).collect()
}

fn type_at(names: &Names<'_>, root: ModuleId, path: &[Ustr]) -> Option<AdtId> {
    let resolved = names.walk(Def::Module(root), path, Namespace::Types)?;
    match resolved.def {
        Def::Adt(id) if resolved.used == path.len() => Some(id),
        _ => None,
    }
}
