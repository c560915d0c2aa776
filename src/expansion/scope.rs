//! Which macro a call means.
//!
//! Textual scope is approximated: the last definition above the call in its file, else the crate's only one of that name, else
//! what an import, a path or `#[macro_use]` leads to. Where two could be meant, none is.

use std::sync::{Arc, OnceLock, RwLock};

use rustc_hash::FxHashMap;
use ustr::Ustr;

use crate::{
    modules::{CrateId, Modules, crate_of_keyword, keyword_of_crate},
    skeleton::{Binding, Import, Item, ItemIndex, ItemKind, Visibility},
    source::{FileId, Place},
    syntax::expand::MacroDef,
};

/// A macro that a call means.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its rules.
    pub def: Arc<MacroDef>,
    /// The file of the definition.
    pub file: FileId,
    /// What `$crate` is written as where it is called.
    pub krate: String,
}

/// Finds macros, and keeps what it read of them.
#[derive(Debug)]
pub struct Macros {
    crates: Vec<OnceLock<CrateMacros>>,
    /// Stub crates by name.
    stubs: OnceLock<FxHashMap<Ustr, CrateId>>,
    definitions: RwLock<FxHashMap<At, Option<Arc<MacroDef>>>>,
}

type At = (FileId, ItemIndex);

/// The macros that one crate defines and passes on.
#[derive(Debug, Default)]
struct CrateMacros {
    defined: FxHashMap<Ustr, Vec<At>>,
    /// Imports that others see, by the name they bind: the item and which of its leaves.
    imports: FxHashMap<Ustr, Vec<(At, usize)>>,
    globs: Vec<(At, usize)>,
    /// `#[macro_use] extern crate`.
    used: Vec<Ustr>,
}

/// What `$crate` is written as where the macro is called in its own crate.
pub const OWN_CRATE: &str = "crate";

/// Imports followed for one question.
const MAX_HOPS: u32 = 8;

impl Macros {
    /// Knows nothing yet; `crates` is how many there are.
    #[must_use]
    pub fn new(crates: usize) -> Self {
        Self {
            crates: (0..crates).map(|_| OnceLock::new()).collect(),
            stubs: OnceLock::new(),
            definitions: RwLock::default(),
        }
    }

    /// The macro that a call of `path` at a place in a crate means.
    #[must_use]
    pub fn find(&self, modules: &Modules, krate: CrateId, place: Place, path: &str) -> Option<Found> {
        let place = call_place(modules, place);
        let search = Search { macros: self, modules };
        let segments: Vec<Ustr> = path
            .split("::")
            .filter(|name| !name.is_empty())
            .map(Ustr::from)
            .collect();
        let (owner, at) = match segments.as_slice() {
            [name] => search.plain(krate, place, *name)?,
            _ => search.path(krate, Some(place.file), &segments, MAX_HOPS)?,
        };
        let def = self.definition(modules, at)?;
        let krate = if owner == krate {
            OWN_CRATE.to_owned()
        } else {
            keyword_of_crate(owner)
        };
        Some(Found { def, file: at.0, krate })
    }

    /// Crates that have new files are read again when asked for.
    pub fn forget(&mut self, crates: impl Iterator<Item = CrateId>) {
        for krate in crates {
            self.crates[krate.0 as usize] = OnceLock::new();
        }
    }

    fn definition(&self, modules: &Modules, at: At) -> Option<Arc<MacroDef>> {
        if let Ok(known) = self.definitions.read()
            && let Some(known) = known.get(&at)
        {
            return known.clone();
        }
        let ItemKind::MacroRules { body } = item(modules, at).kind else {
            return None;
        };
        let text = modules.sources.piece(at.0, body);
        let def = MacroDef::read(&text, body.start).map(Arc::new);
        if let Ok(mut known) = self.definitions.write() {
            known.insert(at, def.clone());
        }
        def
    }

    fn stubs(&self, modules: &Modules) -> &FxHashMap<Ustr, CrateId> {
        self.stubs.get_or_init(|| {
            let crates = modules.crates.iter().enumerate();
            let stubs = crates.filter(|(_, krate)| krate.stub);
            stubs
                .map(|(index, krate)| (krate.name, CrateId(index as u32)))
                .collect()
        })
    }

    fn of(&self, modules: &Modules, krate: CrateId) -> &CrateMacros {
        self.crates[krate.0 as usize].get_or_init(|| CrateMacros::new(modules, krate))
    }
}

/// A call in what a macro gave is looked up where the outermost call stands.
fn call_place(modules: &Modules, mut place: Place) -> Place {
    while let Some(expanded) = modules.sources.file(place.file).expanded() {
        place = expanded.call;
    }
    place
}

fn item(modules: &Modules, at: At) -> &Item {
    &modules.skeletons[at.0.0 as usize].items[at.1 as usize]
}

fn import(modules: &Modules, (at, leaf): (At, usize)) -> Option<&Import> {
    match &item(modules, at).kind {
        ItemKind::Use(leaves) => leaves.get(leaf),
        _ => None,
    }
}

impl CrateMacros {
    fn new(modules: &Modules, krate: CrateId) -> Self {
        let data = &modules.crates[krate.0 as usize];
        let mounts = data.mounts.iter().map(|(_, file)| file);
        let mut files: Vec<FileId> = data
            .root
            .iter()
            .chain(data.links.values())
            .chain(mounts)
            .copied()
            .collect();
        files.sort_unstable();
        files.dedup();
        let mut found = Self::default();
        for file in files {
            for (index, item) in modules.skeletons[file.0 as usize].items.iter().enumerate() {
                let at = (file, index as ItemIndex);
                match &item.kind {
                    ItemKind::MacroRules { .. } if data.cfg.enabled(item.cfg()) => {
                        found.defined.entry(item.name).or_default().push(at);
                    }
                    ItemKind::Use(leaves)
                        if item.visibility != Visibility::Inherited && data.cfg.enabled(item.cfg()) =>
                    {
                        found.add_imports(at, leaves);
                    }
                    ItemKind::ExternCrate { name } if has(item, "macro_use") => found.used.push(*name),
                    _ => {}
                }
            }
        }
        found
    }

    fn add_imports(&mut self, at: At, leaves: &[Import]) {
        for (leaf, import) in leaves.iter().enumerate() {
            match import.binds {
                Binding::Name(name) => self.imports.entry(name).or_default().push((at, leaf)),
                Binding::Glob => self.globs.push((at, leaf)),
                Binding::Underscore => {}
            }
        }
    }
}

fn has(item: &Item, attribute: &str) -> bool {
    item.attributes().iter().any(|known| known.path == attribute)
}

/// One question.
struct Search<'a> {
    macros: &'a Macros,
    modules: &'a Modules,
}

impl Search<'_> {
    /// A name without a path.
    fn plain(&self, krate: CrateId, place: Place, name: Ustr) -> Option<(CrateId, At)> {
        let own = self.macros.of(self.modules, krate);
        let defined = own.defined.get(&name).map_or(&[] as &[At], Vec::as_slice);
        if let Some(at) = self.above(defined, place) {
            return Some((krate, at));
        }
        if let Some(found) = self.imported(krate, place.file, name) {
            return Some(found);
        }
        let mut elsewhere = defined
            .iter()
            .filter(|at| at.0 != place.file && self.function_around(**at).is_none());
        if let (Some(&at), None) = (elsewhere.next(), elsewhere.next()) {
            return Some((krate, at));
        }
        own.used
            .iter()
            .find_map(|&used| self.exported(self.extern_crate(krate, used)?, name, MAX_HOPS))
    }

    /// The last definition above a place in its file.
    fn above(&self, defined: &[At], place: Place) -> Option<At> {
        let start = place.span.start;
        let visible = |at: &&At| {
            at.0 == place.file
                && item(self.modules, **at).span.end <= start
                && self
                    .function_around(**at)
                    .is_none_or(|span| span.start <= start && start < span.end)
        };
        defined
            .iter()
            .filter(visible)
            .max_by_key(|at| item(self.modules, **at).span.start)
            .copied()
    }

    /// The function in whose body a definition stands.
    fn function_around(&self, at: At) -> Option<crate::source::Span> {
        let mut parent = item(self.modules, at).parent;
        while let Some(index) = parent {
            let around = item(self.modules, (at.0, index));
            if matches!(around.kind, ItemKind::Function(_)) {
                return Some(around.span);
            }
            parent = around.parent;
        }
        None
    }

    /// What an import of the file binds a name to.
    fn imported(&self, krate: CrateId, file: FileId, name: Ustr) -> Option<(CrateId, At)> {
        let cfg = &self.modules.crates[krate.0 as usize].cfg;
        let items = &self.modules.skeletons[file.0 as usize].items;
        let leaves = items
            .iter()
            .filter(|item| cfg.enabled(item.cfg()))
            .filter_map(|item| match &item.kind {
                ItemKind::Use(leaves) => Some(leaves),
                _ => None,
            });
        let leaves: Vec<&Import> = leaves.flatten().collect();
        let named = leaves.iter().filter(|leaf| leaf.binds == Binding::Name(name));
        let found = named
            .filter(|leaf| leaf.path.len() > 1)
            .find_map(|leaf| self.path(krate, None, &leaf.path, MAX_HOPS));
        found.or_else(|| {
            let globs = leaves.iter().filter(|leaf| leaf.binds == Binding::Glob);
            globs
                .into_iter()
                .find_map(|leaf| self.exported(self.extern_crate(krate, *first(leaf)?)?, name, 2))
        })
    }

    fn extern_crate(&self, krate: CrateId, name: Ustr) -> Option<CrateId> {
        if let Some(found) = crate_of_keyword(&name) {
            return Some(found);
        }
        let data = &self.modules.crates[krate.0 as usize];
        data.externs.get(&name).copied()
    }

    /// A path of several names, in a file of a crate.
    fn path(&self, krate: CrateId, file: Option<FileId>, segments: &[Ustr], hops: u32) -> Option<(CrateId, At)> {
        let segments: Vec<Ustr> = segments.iter().copied().filter(|name| !name.is_empty()).collect();
        let (&first, &last) = (segments.first()?, segments.last()?);
        if hops == 0 || segments.len() < 2 {
            return None;
        }
        match first.as_str() {
            "crate" | "$crate" | "self" | "super" => return self.in_crate(krate, last, hops, false),
            _ => {}
        }
        if let Some(target) = self.extern_crate(krate, first) {
            return self.exported(target, last, hops);
        }
        // `use krate::module; module::m!()`.
        let items = &self.modules.skeletons[file?.0 as usize].items;
        let leaves = items.iter().filter_map(|item| match &item.kind {
            ItemKind::Use(leaves) => Some(leaves),
            _ => None,
        });
        let around = leaves.flatten().find(|leaf| leaf.binds == Binding::Name(first))?;
        let whole: Vec<Ustr> = around.path.iter().chain(&segments[1..]).copied().collect();
        self.path(krate, None, &whole, hops - 1)
    }

    /// A macro that others may name through this crate.
    fn exported(&self, krate: CrateId, name: Ustr, hops: u32) -> Option<(CrateId, At)> {
        self.stub(krate, name)
            .or_else(|| self.in_crate(krate, name, hops, true))
    }

    /// What the crate's stub says that a macro gives. It speaks for a procedural macro, and its `$crate` is the crate itself.
    fn stub(&self, krate: CrateId, name: Ustr) -> Option<(CrateId, At)> {
        let of_same_name = self
            .macros
            .stubs(self.modules)
            .get(&self.modules.crates[krate.0 as usize].name)?;
        let known = self.macros.of(self.modules, *of_same_name);
        Some((krate, *known.defined.get(&name)?.first()?))
    }

    fn in_crate(&self, krate: CrateId, name: Ustr, hops: u32, only_exported: bool) -> Option<(CrateId, At)> {
        let hops = hops.checked_sub(1)?;
        let known = self.macros.of(self.modules, krate);
        let offered = |at: &&At| {
            let item = item(self.modules, **at);
            !only_exported || has(item, "macro_export") || item.visibility == Visibility::Public
        };
        if let Some(&at) = known.defined.get(&name).into_iter().flatten().find(offered) {
            return Some((krate, at));
        }
        let passed_on = known.imports.get(&name).into_iter().flatten();
        let leaves = passed_on.filter_map(|&leaf| import(self.modules, leaf));
        let found = leaves
            .filter(|leaf| leaf.path.len() > 1)
            .find_map(|leaf| self.path(krate, None, &leaf.path, hops));
        // `macro_rules! inner { .. } pub(crate) use inner as name;`
        let renamed = || {
            let leaves = known
                .imports
                .get(&name)
                .into_iter()
                .flatten()
                .filter_map(|&leaf| import(self.modules, leaf));
            let mut single = leaves.filter(|leaf| leaf.path.len() == 1);
            let inner = single.find_map(|leaf| leaf.path.first().filter(|inner| **inner != name))?;
            let at = known.defined.get(inner)?.first()?;
            Some((krate, *at))
        };
        found.or_else(renamed).or_else(|| {
            let globs = known.globs.iter().filter_map(|&leaf| import(self.modules, leaf));
            globs.into_iter().find_map(|leaf| {
                let target = self
                    .extern_crate(krate, *first(leaf)?)
                    .filter(|target| *target != krate)?;
                self.exported(target, name, hops)
            })
        })
    }
}

/// The first name of an import's path.
fn first(import: &Import) -> Option<&Ustr> {
    import.path.iter().find(|name| !name.is_empty())
}
