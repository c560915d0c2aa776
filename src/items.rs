//! Stage 4: every function, type, trait, impl and constant of every crate, with an id and the module it stands in.
//!
//! Stubs come in here as crates. Nothing is resolved yet: an item knows where it stands and what its skeleton says.

mod by_name;
mod collect;

use rustc_hash::FxHashMap;
use thin_vec::ThinVec;
use ustr::Ustr;

pub use self::{by_name::ByName, collect::collect};
use crate::{
    modules::{CrateId, Modules},
    skeleton::{self, Item, ItemIndex, StructShape},
    source::{FileId, Place, Span},
};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {
        $($(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub u32);
        impl $name {
            /// Its index in the table of [`Items`].
            #[must_use]
            pub fn index(self) -> usize {
                self.0 as usize
            }
        })*
    };
}

ids! {
    /// A module, or a block with items of its own.
    ModuleId;
    /// A function, method or associated function.
    FnId;
    /// A struct, enum or union.
    AdtId;
    /// A trait.
    TraitId;
    /// An impl.
    ImplId;
    /// A type alias, also an associated type.
    AliasId;
    /// A constant or static, also an associated one.
    ConstId;
}

/// Where an item's skeleton is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemRef {
    /// The file.
    pub file: FileId,
    /// The item in the file's skeleton.
    pub index: ItemIndex,
}

/// What a name can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Def {
    /// A module or crate.
    Module(ModuleId),
    /// A function.
    Fn(FnId),
    /// A type.
    Adt(AdtId),
    /// A variant of an enum, by index.
    Variant(AdtId, u16),
    /// A trait.
    Trait(TraitId),
    /// A type alias.
    Alias(AliasId),
    /// A constant or static.
    Const(ConstId),
}

/// Who may see a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Everybody.
    Public,
    /// The crate (or a part of it).
    Crate,
    /// The module and those inside it.
    Private,
}

/// A module, or a block that holds items.
#[derive(Debug)]
pub struct Module {
    /// Its crate.
    pub krate: CrateId,
    /// The module around it.
    pub parent: Option<ModuleId>,
    /// Its name; the crate's name for a root, empty for a block.
    pub name: Ustr,
    /// For a block: its span.
    pub block: Option<Span>,
    /// Whether it exists only under `cfg(test)`.
    pub test: bool,
    /// What is declared in it.
    pub entries: ByName<(Def, Reach)>,
    /// Its imports.
    pub imports: Vec<ImportRef>,
    /// Indices of `imports` by the name they bind.
    pub named_imports: ByName<u32>,
    /// Indices of `imports` that are globs.
    pub globs: Vec<u32>,
}

/// An import, by its place in a skeleton.
#[derive(Clone, Copy, Debug)]
pub struct ImportRef {
    /// The `use` item.
    pub item: ItemRef,
    /// Which of its leaves.
    pub leaf: u32,
    /// Who sees what it binds.
    pub reach: Reach,
}

/// In what a function, constant or alias stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Container {
    /// A module or block.
    Module,
    /// An impl.
    Impl(ImplId),
    /// A trait.
    Trait(TraitId),
}

/// A function.
#[derive(Debug)]
pub struct FnItem {
    /// Its name.
    pub name: Ustr,
    /// Where names of its signature are looked up.
    pub module: ModuleId,
    /// In what it stands.
    pub container: Container,
    /// Its skeleton.
    pub item: ItemRef,
    /// Blocks of its body that hold items, in order of their start.
    pub blocks: ThinVec<(Span, ModuleId)>,
    /// The function whose body it stands in.
    pub outer: Option<FnId>,
}

/// A struct, enum or union.
#[derive(Debug)]
pub struct AdtItem {
    /// Its name.
    pub name: Ustr,
    /// Where it stands.
    pub module: ModuleId,
    /// Its skeleton.
    pub item: ItemRef,
    /// Names of the variants and how each is built; one nameless for a struct.
    pub variants: ThinVec<(Ustr, StructShape)>,
    /// Whether it is an enum.
    pub is_enum: bool,
}

/// A trait.
#[derive(Debug)]
pub struct TraitItem {
    /// Its name.
    pub name: Ustr,
    /// Where it stands.
    pub module: ModuleId,
    /// Its skeleton.
    pub item: ItemRef,
    /// Its functions.
    pub functions: ThinVec<FnId>,
    /// Its associated types.
    pub types: ThinVec<AliasId>,
    /// Its associated constants.
    pub consts: ThinVec<ConstId>,
}

/// An impl.
#[derive(Debug)]
pub struct ImplItem {
    /// Where it stands.
    pub module: ModuleId,
    /// Its skeleton.
    pub item: ItemRef,
    /// Whether it implements a trait.
    pub of_trait: bool,
    /// Its functions.
    pub functions: ThinVec<FnId>,
    /// Its associated types.
    pub types: ThinVec<AliasId>,
    /// Its associated constants.
    pub consts: ThinVec<ConstId>,
}

/// A type alias or associated type.
#[derive(Debug)]
pub struct AliasItem {
    /// Its name.
    pub name: Ustr,
    /// Where it stands.
    pub module: ModuleId,
    /// In what it stands.
    pub container: Container,
    /// Its skeleton.
    pub item: ItemRef,
}

/// A constant or static.
#[derive(Debug)]
pub struct ConstItem {
    /// Its name.
    pub name: Ustr,
    /// Where it stands.
    pub module: ModuleId,
    /// In what it stands.
    pub container: Container,
    /// Its skeleton; for a static that a macro declares, the macro call.
    pub item: ItemRef,
    /// The macro that declares it (`thread_local`, `lazy_static`).
    pub declared_by: Option<Ustr>,
}

/// All items of a run.
#[derive(Debug, Default)]
pub struct Items {
    /// By [`ModuleId`].
    pub modules: Vec<Module>,
    /// By [`FnId`].
    pub functions: Vec<FnItem>,
    /// By [`AdtId`].
    pub adts: Vec<AdtItem>,
    /// By [`TraitId`].
    pub traits: Vec<TraitItem>,
    /// By [`ImplId`].
    pub impls: Vec<ImplItem>,
    /// By [`AliasId`].
    pub aliases: Vec<AliasItem>,
    /// By [`ConstId`].
    pub consts: Vec<ConstItem>,
    /// `extern crate` items: module, name bound, crate, visibility. They are declared once all roots are known.
    pub(crate) extern_crates: Vec<(ModuleId, Ustr, CrateId, Reach)>,
    /// The root module of each crate.
    pub roots: Vec<Option<ModuleId>>,
    /// Impls by the last name of their self type as written (`""` where it is no path).
    pub impls_by_self: FxHashMap<Ustr, Vec<ImplId>>,
    /// Trait impls by the last name of the trait as written.
    pub impls_by_trait: FxHashMap<Ustr, Vec<ImplId>>,
    /// Functions that stand in traits, by name.
    pub trait_functions: FxHashMap<Ustr, Vec<FnId>>,
}

impl Items {
    /// The module behind an id.
    #[must_use]
    pub fn module(&self, id: ModuleId) -> &Module {
        &self.modules[id.index()]
    }

    /// The function behind an id.
    #[must_use]
    pub fn function(&self, id: FnId) -> &FnItem {
        &self.functions[id.index()]
    }

    /// The type behind an id.
    #[must_use]
    pub fn adt(&self, id: AdtId) -> &AdtItem {
        &self.adts[id.index()]
    }

    /// The trait behind an id.
    #[must_use]
    pub fn trait_(&self, id: TraitId) -> &TraitItem {
        &self.traits[id.index()]
    }

    /// The impl behind an id.
    #[must_use]
    pub fn impl_(&self, id: ImplId) -> &ImplItem {
        &self.impls[id.index()]
    }

    /// The function of that name in an impl.
    #[must_use]
    pub fn impl_function(&self, id: ImplId, name: Ustr) -> Option<FnId> {
        let mut functions = self.impl_(id).functions.iter().copied();
        functions.find(|&function| self.function(function).name == name)
    }

    /// The alias behind an id.
    #[must_use]
    pub fn alias(&self, id: AliasId) -> &AliasItem {
        &self.aliases[id.index()]
    }

    /// The constant behind an id.
    #[must_use]
    pub fn constant(&self, id: ConstId) -> &ConstItem {
        &self.consts[id.index()]
    }

    /// The crate of a module.
    #[must_use]
    pub fn krate(&self, module: ModuleId) -> CrateId {
        self.module(module).krate
    }

    /// The module that is no block, at or around `module`.
    #[must_use]
    pub fn real_module(&self, mut module: ModuleId) -> ModuleId {
        while let (Some(_), Some(parent)) = (self.module(module).block, self.module(module).parent) {
            module = parent;
        }
        module
    }

    /// The path of a module, `crate::a::b` with the crate's name.
    #[must_use]
    pub fn module_path(&self, module: ModuleId) -> String {
        let mut names = Vec::new();
        let mut next = Some(module);
        while let Some(id) = next {
            let module = self.module(id);
            if !module.name.is_empty() {
                names.push(module.name.as_str());
            }
            next = module.parent;
        }
        names.reverse();
        names.join("::")
    }

    /// The innermost scope of a function's body at `offset`.
    #[must_use]
    pub fn scope_at(&self, function: FnId, offset: u32) -> ModuleId {
        let function = self.function(function);
        let inside = |&&(span, _): &&(Span, ModuleId)| span.start <= offset && offset < span.end;
        function
            .blocks
            .iter()
            .filter(inside)
            .min_by_key(|(span, _)| span.end - span.start)
            .map_or(function.module, |&(_, module)| module)
    }
}

impl ItemRef {
    /// The skeleton's item.
    #[must_use]
    pub fn item(self, modules: &Modules) -> &Item {
        &modules.skeletons[self.file.0 as usize].items[self.index as usize]
    }

    /// The function's skeleton, when it is a function.
    #[must_use]
    pub fn function(self, modules: &Modules) -> Option<&skeleton::Function> {
        match &self.item(modules).kind {
            skeleton::ItemKind::Function(function) => Some(function),
            _ => None,
        }
    }

    /// Where its name stands.
    #[must_use]
    pub fn name_place(self, modules: &Modules) -> Place {
        Place {
            file: self.file,
            span: self.item(modules).name_span,
        }
    }
}
