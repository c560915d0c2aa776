//! Stage 5: path → item, through `use`, globs, re-exports, preludes and the extern prelude.
//!
//! Answers come from one memo table that all threads share. A name that cannot be found is `None`, never a guess.

mod imports;
mod memo;
mod scope;
mod visible;

use std::sync::OnceLock;

use indexmap::IndexSet;
use rustc_hash::{FxBuildHasher, FxHashMap};
use ustr::Ustr;

use self::memo::{Key, Memo};
pub use self::scope::traits_in_scope;
use crate::{
    items::{Def, ImportRef, Items, ModuleId, Reach},
    modules::{CrateId, Modules, crate_of_keyword},
    skeleton::{Import, ItemKind, StructShape},
    workspace::Edition,
};

/// What a name means in each namespace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerNamespace {
    /// As a type, trait or module.
    pub types: Option<(Def, Reach)>,
    /// As a value.
    pub values: Option<(Def, Reach)>,
}

/// A namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Namespace {
    /// Types, traits and modules.
    Types,
    /// Functions, constants, constructors.
    Values,
}

/// The part of a path that names an item, and how many segments that took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// The item.
    pub def: Def,
    /// Segments used up; the rest are associated items.
    pub used: usize,
}

/// Answers what names mean.
pub struct Names<'a> {
    /// The skeletons.
    pub modules: &'a Modules,
    /// The items.
    pub items: &'a Items,
    memo: Memo,
    /// What each glob leads to, once that is known for sure; by module, see [`Module::globs`](crate::items::Module::globs).
    glob_targets: Vec<Box<[OnceLock<Option<Def>>]>>,
    visible: Vec<OnceLock<FxHashMap<Def, String>>>,
    /// Those of each edition from 2015 on.
    preludes: [Option<ModuleId>; 4],
    std_root: Option<ModuleId>,
}

/// One question: the (module, name) pairs under way, and how much work it may still take.
struct Query {
    open: IndexSet<Key, FxBuildHasher>,
    /// Answers that met a question under way: good enough for the outermost question, which sees the rest itself.
    partial: FxHashMap<Key, PerNamespace>,
    tainted: bool,
    fuel: u32,
}

/// Steps that one question may take; import webs of real crates stay below a hundred.
const FUEL: u32 = 20_000;

impl PerNamespace {
    /// The answer in one namespace.
    #[must_use]
    pub fn get(self, namespace: Namespace) -> Option<Def> {
        let entry = match namespace {
            Namespace::Types => self.types,
            Namespace::Values => self.values,
        };
        entry.map(|(def, _)| def)
    }

    fn is_full(self) -> bool {
        self.types.is_some() && self.values.is_some()
    }

    fn fill(&mut self, other: Self) {
        self.types = self.types.or(other.types);
        self.values = self.values.or(other.values);
    }

    fn with_reach(self, reach: Reach) -> Self {
        let set = |entry: Option<(Def, Reach)>| entry.map(|(def, _)| (def, reach));
        Self {
            types: set(self.types),
            values: set(self.values),
        }
    }

    fn filtered(self, keep: impl Fn(Reach) -> bool) -> Self {
        let filter = |entry: Option<(Def, Reach)>| entry.filter(|&(_, reach)| keep(reach));
        Self {
            types: filter(self.types),
            values: filter(self.values),
        }
    }
}

impl<'a> Names<'a> {
    /// Prepares to answer; does no work yet.
    #[must_use]
    pub fn new(modules: &'a Modules, items: &'a Items) -> Self {
        let mut names = Self {
            modules,
            items,
            memo: Memo::new(),
            glob_targets: items
                .modules
                .iter()
                .map(|module| module.globs.iter().map(|_| OnceLock::new()).collect())
                .collect(),
            visible: modules.crates.iter().map(|_| OnceLock::new()).collect(),
            preludes: [None; 4],
            std_root: None,
        };
        let std_crate = modules
            .crates
            .iter()
            .position(|krate| krate.stub && krate.name == "std");
        names.std_root = std_crate.and_then(|index| items.roots[index]);
        names.preludes = ["rust_2015", "rust_2018", "rust_2021", "rust_2024"].map(|edition| {
            match names.walk(
                Def::Module(names.std_root?),
                &["prelude", edition].map(Ustr::from),
                Namespace::Types,
            ) {
                Some(Resolved {
                    def: Def::Module(module),
                    used: 2,
                }) => Some(module),
                _ => None,
            }
        });
        names
    }

    /// What a path of the standard library names, `["fs", "read"]`; `None` where the stubs lack it.
    #[must_use]
    pub fn std_item(&self, path: &[&str], namespace: Namespace) -> Option<Def> {
        let path: Vec<Ustr> = path.iter().map(|name| Ustr::from(name)).collect();
        let resolved = self.walk(Def::Module(self.std_root?), &path, namespace)?;
        (resolved.used == path.len()).then_some(resolved.def)
    }

    /// What `segments` name when written in `scope`; `global` for a path that starts with `::`.
    #[must_use]
    pub fn path(&self, scope: ModuleId, segments: &[Ustr], global: bool, namespace: Namespace) -> Option<Resolved> {
        let mut query = Query::new();
        self.path_in(scope, segments, global, namespace, &mut query)
    }

    /// What a name declared in or imported into `module` means there.
    #[must_use]
    pub fn in_module(&self, module: ModuleId, name: Ustr) -> PerNamespace {
        self.lookup(module, name, &mut Query::new())
    }

    /// Goes on from `start` through `segments`.
    #[must_use]
    pub fn walk(&self, start: Def, segments: &[Ustr], namespace: Namespace) -> Option<Resolved> {
        self.walk_in(start, segments, namespace, &mut Query::new())
    }

    /// The crate that a name stands for in the extern prelude.
    #[must_use]
    pub fn extern_root(&self, krate: CrateId, name: Ustr) -> Option<ModuleId> {
        let target = self.modules.crates[krate.0 as usize].externs.get(&name)?;
        self.items.roots[target.0 as usize]
    }

    /// The import behind a reference.
    #[must_use]
    pub fn import(&self, import: ImportRef) -> Option<&'a Import> {
        match &import.item.item(self.modules).kind {
            ItemKind::Use(leaves) => leaves.get(import.leaf as usize),
            _ => None,
        }
    }

    /// What an import leads to.
    #[must_use]
    pub fn import_target(&self, module: ModuleId, import: &Import) -> PerNamespace {
        self.resolve_import(module, import, &mut Query::new())
    }

    fn edition(&self, module: ModuleId) -> Edition {
        self.modules.crates[self.items.krate(module).0 as usize].edition
    }

    fn root(&self, module: ModuleId) -> Option<ModuleId> {
        self.items.roots[self.items.krate(module).0 as usize]
    }

    fn path_in(
        &self,
        scope: ModuleId,
        segments: &[Ustr],
        global: bool,
        namespace: Namespace,
        query: &mut Query,
    ) -> Option<Resolved> {
        let (&first, rest) = segments.split_first()?;
        if global {
            let wanted = if rest.is_empty() { namespace } else { Namespace::Types };
            let start = self.global_start(scope, first, wanted, query)?;
            return self.go_on(start, 1, rest, namespace, query);
        }
        if let Some((start, used)) = self.keyword_start(scope, segments) {
            return self.go_on(Def::Module(start), used, &segments[used..], namespace, query);
        }
        let wanted = if rest.is_empty() { namespace } else { Namespace::Types };
        let start = self.lexical(scope, first, wanted, query)?;
        self.go_on(start, 1, rest, namespace, query)
    }

    fn go_on(&self, start: Def, used: usize, rest: &[Ustr], ns: Namespace, query: &mut Query) -> Option<Resolved> {
        let resolved = self.walk_in(start, rest, ns, query)?;
        Some(Resolved {
            def: resolved.def,
            used: resolved.used + used,
        })
    }

    /// `::name`: a crate, or in the 2015 edition an item of the crate's root.
    fn global_start(&self, scope: ModuleId, name: Ustr, namespace: Namespace, query: &mut Query) -> Option<Def> {
        if self.edition(scope) == Edition::E2015
            && let Some(root) = self.root(scope)
            && let Some(def) = self.lookup(root, name, query).get(namespace)
        {
            return Some(def);
        }
        self.extern_root(self.items.krate(scope), name).map(Def::Module)
    }

    /// The module that `crate`, `self` and any number of `super` lead to, and how many segments that took.
    fn keyword_start(&self, scope: ModuleId, segments: &[Ustr]) -> Option<(ModuleId, usize)> {
        let mut module = self.items.real_module(scope);
        match segments[0].as_str() {
            "crate" | "$crate" => return Some((self.root(scope)?, 1)),
            "self" | "super" => {}
            word => {
                let krate = crate_of_keyword(word)?;
                return Some(((*self.items.roots.get(krate.0 as usize)?)?, 1));
            }
        }
        let mut used = 0;
        for segment in segments {
            match segment.as_str() {
                "self" if used == 0 => {}
                "super" => module = self.items.real_module(self.items.module(module).parent?),
                _ => break,
            }
            used += 1;
        }
        Some((module, used))
    }

    /// A plain name: blocks from inside out, the module, the extern prelude, std's prelude.
    fn lexical(&self, scope: ModuleId, name: Ustr, namespace: Namespace, query: &mut Query) -> Option<Def> {
        let mut next = Some(scope);
        while let Some(module) = next {
            if let Some(def) = self.lookup(module, name, query).get(namespace) {
                return Some(def);
            }
            let module = self.items.module(module);
            next = module.block.and(module.parent);
        }
        if namespace == Namespace::Types
            && let Some(root) = self.extern_root(self.items.krate(scope), name)
        {
            return Some(Def::Module(root));
        }
        self.lookup(self.prelude(scope)?, name, query).get(namespace)
    }

    /// The names of std that are in scope without an import: more in later editions.
    fn prelude(&self, scope: ModuleId) -> Option<ModuleId> {
        let krate = &self.modules.crates[self.items.krate(scope).0 as usize];
        self.preludes[match krate.edition {
            Edition::E2015 => 0,
            Edition::E2018 => 1,
            Edition::E2021 => 2,
            Edition::E2024 => 3,
        }]
    }

    fn walk_in(&self, start: Def, segments: &[Ustr], namespace: Namespace, query: &mut Query) -> Option<Resolved> {
        let mut def = start;
        for (index, &name) in segments.iter().enumerate() {
            let is_last = index + 1 == segments.len();
            let wanted = if is_last { namespace } else { Namespace::Types };
            def = match def {
                Def::Module(module) => {
                    let found = self.lookup(module, name, query);
                    // A type that stands where a value is wanted is answered too: `Vec::new` walks no further than `Vec`.
                    found.get(wanted).or_else(|| {
                        found
                            .get(Namespace::Types)
                            .filter(|_| is_last && wanted == Namespace::Values)
                    })?
                }
                Def::Adt(adt) => match self.variant(adt, name) {
                    Some(variant) => variant,
                    None => return Some(Resolved { def, used: index }),
                },
                _ => return Some(Resolved { def, used: index }),
            };
        }
        Some(Resolved {
            def,
            used: segments.len(),
        })
    }

    /// The variant of an enum.
    #[must_use]
    pub fn variant(&self, adt: crate::items::AdtId, name: Ustr) -> Option<Def> {
        let item = self.items.adt(adt);
        let index = item
            .variants
            .iter()
            .position(|&(variant, _)| variant == name)
            .filter(|_| item.is_enum)?;
        Some(Def::Variant(adt, index as u16))
    }

    fn lookup(&self, module: ModuleId, name: Ustr, query: &mut Query) -> PerNamespace {
        let key = (module, name);
        if let Some(known) = self.memo.get(key) {
            return known;
        }
        if let Some(&partial) = query.partial.get(&key) {
            query.tainted = true;
            return partial;
        }
        if query.open.contains(&key) || query.fuel == 0 {
            // `mod spawn; pub use spawn::spawn;` asks for the module while the function is looked for.
            query.tainted = true;
            return self.declared(module, name);
        }
        query.fuel -= 1;
        query.open.insert(key);
        let outer_taint = std::mem::replace(&mut query.tainted, false);
        let found = self.search(module, name, query);
        query.open.pop();
        // An answer that met a question under way may be incomplete, unless it is the outermost one.
        if !query.tainted || query.open.is_empty() || found.is_full() {
            self.memo.set(key, found);
        } else {
            query.partial.insert(key, found);
        }
        query.tainted |= outer_taint;
        found
    }

    fn search(&self, module: ModuleId, name: Ustr, query: &mut Query) -> PerNamespace {
        let data = self.items.module(module);
        let mut found = self.declared(module, name);
        for index in data.named_imports.get(name) {
            let import = data.imports[index as usize];
            if let Some(leaf) = self.import(import) {
                found.fill(self.resolve_import(module, leaf, query).with_reach(import.reach));
            }
        }
        for glob in 0..data.globs.len() {
            if found.is_full() {
                break;
            }
            found.fill(self.through_glob(module, glob, name, query));
        }
        found
    }

    /// What the module itself declares under a name.
    fn declared(&self, module: ModuleId, name: Ustr) -> PerNamespace {
        let mut found = PerNamespace::default();
        for (def, reach) in self.items.module(module).entries.get(name) {
            found.fill(self.namespaces_of(def, reach));
        }
        found
    }

    /// What the `glob`th glob of a module leads to.
    fn glob_target(&self, module: ModuleId, glob: usize, query: &mut Query) -> Option<Def> {
        let known = &self.glob_targets[module.index()][glob];
        if let Some(target) = known.get() {
            return *target;
        }
        let data = self.items.module(module);
        let leaf = self.import(data.imports[data.globs[glob] as usize])?;
        let outer_taint = std::mem::replace(&mut query.tainted, false);
        let target = self.resolve_import(module, leaf, query).get(Namespace::Types);
        if !query.tainted {
            // Another thread may have been faster; its answer is the same.
            let _ = known.set(target);
        }
        query.tainted |= outer_taint;
        target
    }

    fn through_glob(&self, module: ModuleId, glob: usize, name: Ustr, query: &mut Query) -> PerNamespace {
        let data = self.items.module(module);
        let import = data.imports[data.globs[glob] as usize];
        match self.glob_target(module, glob, query) {
            Some(Def::Module(target)) => {
                let same_crate = self.items.krate(target) == self.items.krate(module);
                let inside = same_crate && self.is_inside(module, target);
                let visible = |reach| match reach {
                    Reach::Public => true,
                    Reach::Crate => same_crate,
                    Reach::Private => inside,
                };
                self.lookup(target, name, query)
                    .filtered(visible)
                    .with_reach(import.reach)
            }
            Some(Def::Adt(adt)) => {
                let variant = self.variant(adt, name);
                variant
                    .map(|variant| self.namespaces_of(variant, import.reach))
                    .unwrap_or_default()
            }
            _ => PerNamespace::default(),
        }
    }

    fn is_inside(&self, module: ModuleId, ancestor: ModuleId) -> bool {
        let mut next = Some(module);
        while let Some(id) = next {
            if id == ancestor {
                return true;
            }
            next = self.items.module(id).parent;
        }
        false
    }

    /// The namespaces that an item is in.
    fn namespaces_of(&self, def: Def, reach: Reach) -> PerNamespace {
        let entry = Some((def, reach));
        let (types, values) = match def {
            Def::Module(_) | Def::Trait(_) | Def::Alias(_) => (entry, None),
            Def::Fn(_) | Def::Const(_) => (None, entry),
            Def::Variant(..) => (entry, entry),
            Def::Adt(adt) => {
                let item = self.items.adt(adt);
                let is_value = !item.is_enum && item.variants.iter().all(|&(_, shape)| shape != StructShape::Record);
                (entry, entry.filter(|_| is_value))
            }
        };
        PerNamespace { types, values }
    }
}

impl Query {
    fn new() -> Self {
        Self {
            open: IndexSet::default(),
            partial: FxHashMap::default(),
            tainted: false,
            fuel: FUEL,
        }
    }
}
