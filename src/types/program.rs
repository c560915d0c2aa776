//! Everything that is asked about items, answered once: signatures, fields, impls, traits in scope.
//!
//! Each answer is computed on demand by whichever thread asks first and kept. Computing holds no lock, because one answer
//! asks for others; two threads may compute the same answer, which is the same.

use std::sync::{Arc, OnceLock, RwLock};

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use super::{
    Args, Lang, Ty, heads,
    signatures::{AdtInfo, AliasInfo, FnSig, ImplInfo, TraitInfo},
    solver::head_name,
};
use crate::{
    expansion::Macros,
    items::{AdtId, AliasId, ConstId, FnId, ImplId, ItemRef, Items, ModuleId, TraitId},
    modules::Modules,
    names::{Names, traits_in_scope},
    skeleton::Cfg,
    source::{Place, Span},
    syntax,
};

/// Impls by the type they are for; `None` where that is not a struct, enum or union.
type ByAdt = FxHashMap<Option<AdtId>, Vec<ImplId>>;

/// So few impls for one name are looked at one by one.
const FEW: usize = 8;

/// The whole program, as far as types are concerned.
pub struct Program<'a> {
    /// Files and skeletons.
    pub modules: &'a Modules,
    /// Items.
    pub items: &'a Items,
    /// Names.
    pub names: &'a Names<'a>,
    /// What the language knows.
    pub lang: Lang,
    pub(super) sigs: Table<FnSig>,
    pub(super) adts: Table<AdtInfo>,
    pub(super) traits: Table<TraitInfo>,
    pub(super) impls: Table<ImplInfo>,
    pub(super) aliases: Table<AliasInfo>,
    pub(super) alias_shapes: Table<syntax::AliasShape>,
    pub(super) consts: Table<Ty>,
    pub(super) headers: Table<syntax::Generics>,
    pub(super) trait_headers: Table<syntax::TraitHeader>,
    macros: Macros,
    scopes: RwLock<FxHashMap<ModuleId, Arc<FxHashSet<TraitId>>>>,
    by_adt: RwLock<FxHashMap<(Ustr, Ustr), Arc<ByAdt>>>,
    impls_by_head: heads::ImplsByHead,
}

/// One answer for each item of a kind.
pub(super) struct Table<T>(Vec<OnceLock<Option<Arc<T>>>>);

impl<T> Table<T> {
    fn new(len: usize) -> Self {
        Self((0..len).map(|_| OnceLock::new()).collect())
    }

    pub(super) fn get(&self, index: usize, compute: impl FnOnce() -> Option<T>) -> Option<Arc<T>> {
        if let Some(known) = self.0[index].get() {
            return known.clone();
        }
        let value = compute().map(Arc::new);
        // Another thread may have been faster; its answer is the same.
        let _ = self.0[index].set(value.clone());
        value
    }
}

impl<'a> Program<'a> {
    /// Prepares to answer.
    #[must_use]
    pub fn new(modules: &'a Modules, items: &'a Items, names: &'a Names<'a>) -> Self {
        let mut program = Self {
            modules,
            items,
            names,
            lang: Lang::new(names),
            sigs: Table::new(items.functions.len()),
            adts: Table::new(items.adts.len()),
            traits: Table::new(items.traits.len()),
            impls: Table::new(items.impls.len()),
            aliases: Table::new(items.aliases.len()),
            alias_shapes: Table::new(items.aliases.len()),
            consts: Table::new(items.consts.len()),
            headers: Table::new(items.adts.len()),
            trait_headers: Table::new(items.traits.len()),
            macros: Macros::new(modules.crates.len()),
            scopes: RwLock::default(),
            by_adt: RwLock::default(),
            impls_by_head: heads::as_written(modules, items),
        };
        for (key, id) in heads::renamed(&program) {
            program.impls_by_head.entry(key).or_default().push(id);
        }
        program
    }

    /// A function's signature; `None` where it does not parse.
    #[must_use]
    pub fn sig(&self, id: FnId) -> Option<Arc<FnSig>> {
        self.sigs.get(id.index(), || self.compute_sig(id))
    }

    /// A type's parameters and fields.
    #[must_use]
    pub fn adt(&self, id: AdtId) -> Option<Arc<AdtInfo>> {
        self.adts.get(id.index(), || self.compute_adt(id))
    }

    /// A trait's parameters and supertraits.
    #[must_use]
    pub fn trait_(&self, id: TraitId) -> Option<Arc<TraitInfo>> {
        self.traits.get(id.index(), || self.compute_trait(id))
    }

    /// An impl's parameters, self type and trait.
    #[must_use]
    pub fn impl_(&self, id: ImplId) -> Option<Arc<ImplInfo>> {
        self.impls.get(id.index(), || self.compute_impl(id))
    }

    /// An alias's parameters and type.
    #[must_use]
    pub fn alias(&self, id: AliasId) -> Option<Arc<AliasInfo>> {
        self.alias_at(id, 0)
    }

    /// The type of a constant or static.
    #[must_use]
    pub fn constant(&self, id: ConstId) -> Option<Arc<Ty>> {
        self.consts.get(id.index(), || self.compute_constant(id))
    }

    /// The traits whose methods can be called in a scope.
    #[must_use]
    pub fn traits_in_scope(&self, scope: ModuleId) -> Arc<FxHashSet<TraitId>> {
        if let Ok(known) = self.scopes.read()
            && let Some(traits) = known.get(&scope)
        {
            return traits.clone();
        }
        let traits: Arc<FxHashSet<TraitId>> = Arc::new(traits_in_scope(self.names, scope).into_iter().collect());
        if let Ok(mut known) = self.scopes.write() {
            known.insert(scope, traits.clone());
        }
        traits
    }

    /// Impls of a trait (or inherent impls, for the empty name) that may fit a type whose head is written `head`.
    pub(super) fn impl_candidates(&self, of_trait: Ustr, head: Ustr) -> impl Iterator<Item = ImplId> + '_ {
        let blanket = self.impls_by_head.get(&(of_trait, Ustr::from("*")));
        let own = self.impls_by_head.get(&(of_trait, head));
        own.into_iter().chain(blanket).flatten().copied()
    }

    /// The same for a known type: of types that share a name, as the parts of a large workspace do, only the impls for this one.
    pub(super) fn impls_for(&self, of_trait: Ustr, head: Ustr, ty: &Ty) -> Vec<ImplId> {
        let own = self.impls_by_head.get(&(of_trait, head)).map_or(0, Vec::len);
        match ty.peeled() {
            Ty::Adt(adt, _) if own > FEW => {
                let groups = self.impls_by_adt(of_trait, head);
                let blanket = self.impls_by_head.get(&(of_trait, Ustr::from("*")));
                let own = [groups.get(&Some(*adt)), groups.get(&None)];
                own.into_iter().chain([blanket]).flatten().flatten().copied().collect()
            }
            _ => self.impl_candidates(of_trait, head).collect(),
        }
    }

    /// Whether a function is written in a crate that is checked.
    #[must_use]
    pub fn is_checked(&self, function: FnId) -> bool {
        self.is_checked_module(self.items.function(function).module)
    }

    /// Whether a module is one of a crate that is checked.
    #[must_use]
    pub fn is_checked_module(&self, module: ModuleId) -> bool {
        self.modules.crates[self.items.krate(module).0 as usize].selected
    }

    /// Whether an impl of `Drop` stands in a crate that is checked, or facts of its crate say what it does.
    #[must_use]
    pub fn is_known_drop(&self, id: ImplId) -> bool {
        let module = self.items.impl_(id).module;
        if self.is_checked_module(module) {
            return true;
        }
        let krate_of = |module: ModuleId| &self.modules.crates[self.items.krate(module).0 as usize];
        let name = krate_of(module).name;
        let head = self
            .impl_(id)
            .map_or_else(Ustr::default, |info| head_name(self, &info.self_ty));
        let twins = self.impls_by_head.get(&("Drop".into(), head)).into_iter().flatten();
        twins.map(|&twin| self.items.impl_(twin)).any(|twin| {
            let krate = krate_of(twin.module);
            let says = |&function: &FnId| {
                !self
                    .items
                    .function(function)
                    .item
                    .item(self.modules)
                    .attributes()
                    .is_empty()
            };
            krate.stub && krate.name == name && twin.functions.iter().any(says)
        })
    }

    fn impls_by_adt(&self, of_trait: Ustr, head: Ustr) -> Arc<ByAdt> {
        if let Ok(known) = self.by_adt.read()
            && let Some(groups) = known.get(&(of_trait, head))
        {
            return groups.clone();
        }
        let mut groups = ByAdt::default();
        for &id in self.impls_by_head.get(&(of_trait, head)).into_iter().flatten() {
            let adt = self.impl_(id).and_then(|info| match info.self_ty.peeled() {
                Ty::Adt(adt, _) if info.also.is_empty() => Some(*adt),
                _ => None,
            });
            groups.entry(adt).or_default().push(id);
        }
        let groups = Arc::new(groups);
        if let Ok(mut known) = self.by_adt.write() {
            known.insert((of_trait, head), groups.clone());
        }
        groups
    }

    /// Text and cfg of a file's crate, for the parser.
    pub(super) fn parse<T>(
        &self,
        item: ItemRef,
        module: ModuleId,
        parse: impl FnOnce(&syntax::Origin<'_>) -> Result<T, syntax::SyntaxError>,
    ) -> Option<T> {
        self.try_parse(item, module, parse).ok()
    }

    /// The same, with the error.
    pub fn try_parse<T>(
        &self,
        item: ItemRef,
        module: ModuleId,
        parse: impl FnOnce(&syntax::Origin<'_>) -> Result<T, syntax::SyntaxError>,
    ) -> Result<T, syntax::SyntaxError> {
        let krate = &self.modules.crates[self.items.krate(module).0 as usize];
        let enabled = |cfg: &[Cfg]| krate.cfg.enabled(cfg);
        let macros = |path: &str, offset: u32| {
            let place = Place {
                file: item.file,
                span: Span::new(offset, offset),
            };
            let found = self.macros.find(self.modules, self.items.krate(module), place, path)?;
            Some((found.def, found.krate))
        };
        let piece = |span| self.modules.sources.piece(item.file, span);
        parse(&syntax::Origin {
            piece: &piece,
            enabled: &enabled,
            macros: &macros,
        })
    }

    /// `Option<T>` and other types of std with these arguments; unknown where the facts lack them.
    #[must_use]
    pub fn adt_of(&self, id: Option<AdtId>, args: &[Ty]) -> Ty {
        id.map_or(Ty::Unknown(super::Why::Unresolved), |id| Ty::Adt(id, Args::from(args)))
    }
}

/// The types that `#[also(..)]` of a stub repeats the impl for: primitives, or references to them.
pub(super) fn also(modules: &Modules, item: ItemRef) -> Vec<String> {
    let attributes = item.item(modules).attributes();
    let Some(attribute) = attributes.iter().find(|attribute| attribute.path == "also") else {
        return Vec::new();
    };
    let text = modules.sources.piece(item.file, attribute.arguments);
    text.split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}
