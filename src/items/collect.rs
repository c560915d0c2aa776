//! Walks the skeletons of each crate from its root and gives every item an id.

use thin_vec::{ThinVec, thin_vec};
use ustr::Ustr;

use super::*;
use crate::{
    modules::Crate,
    skeleton::{Binding, ItemKind, Visibility},
};

/// Gives every item of every crate an id. Items whose `cfg` does not hold are left out.
#[must_use]
pub fn collect(modules: &Modules) -> Items {
    let mut items = Items::default();
    for index in 0..modules.crates.len() {
        let root = Collector {
            modules,
            items: &mut items,
            krate: CrateId(index as u32),
            open: Vec::new(),
        }
        .krate();
        items.roots.push(root);
    }
    for (module, name, krate, reach) in std::mem::take(&mut items.extern_crates) {
        if let Some(root) = items.roots[krate.0 as usize] {
            let entries = &mut items.modules[module.index()].entries;
            entries.push(name, (Def::Module(root), reach));
        }
    }
    for module in &mut items.modules {
        module.entries.seal();
        module.named_imports.seal();
        module.imports.shrink_to_fit();
    }
    items
}

struct Collector<'a> {
    modules: &'a Modules,
    items: &'a mut Items,
    krate: CrateId,
    /// Files on the way from the root, so that a file that includes itself ends.
    open: Vec<FileId>,
}

/// What a skeleton item became; children look up their parent's.
#[derive(Clone, Copy)]
enum Slot {
    Module(ModuleId),
    Fn(FnId),
    Impl(ImplId, ModuleId),
    Trait(TraitId, ModuleId),
    Left,
}

impl Collector<'_> {
    fn data(&self) -> &Crate {
        &self.modules.crates[self.krate.0 as usize]
    }

    fn krate(&mut self) -> Option<ModuleId> {
        let name = self.data().name;
        let has_mounts = !self.data().mounts.is_empty();
        let root_file = self.data().root;
        if root_file.is_none() && !has_mounts {
            return None;
        }
        let root = self.module(name, None, None);
        if let Some(file) = root_file {
            self.file(file, Slot::Module(root));
        }
        for (path, file) in self.data().mounts.clone() {
            if Some(file) == root_file {
                continue;
            }
            let mut at = root;
            for name in path {
                at = self.child_module(at, name);
            }
            self.file(file, Slot::Module(at));
        }
        Some(root)
    }

    fn module(&mut self, name: Ustr, parent: Option<ModuleId>, block: Option<Span>) -> ModuleId {
        let id = ModuleId(self.items.modules.len() as u32);
        self.items.modules.push(Module {
            krate: self.krate,
            parent,
            name,
            block,
            test: parent.is_some_and(|parent| self.items.module(parent).test),
            entries: ByName::default(),
            imports: Vec::new(),
            named_imports: ByName::default(),
            globs: Vec::new(),
        });
        id
    }

    fn child_module(&mut self, parent: ModuleId, name: Ustr) -> ModuleId {
        let known = self
            .items
            .module(parent)
            .entries
            .iter()
            .find_map(|(known, (def, _))| match def {
                Def::Module(module) if known == name => Some(module),
                _ => None,
            });
        if let Some(module) = known {
            return module;
        }
        let module = self.module(name, Some(parent), None);
        self.declare(parent, name, Def::Module(module), Reach::Public);
        module
    }

    fn declare(&mut self, module: ModuleId, name: Ustr, def: Def, reach: Reach) {
        self.items.modules[module.index()].entries.push(name, (def, reach));
    }

    /// Walks a file that stands in `place`.
    fn file(&mut self, file: FileId, place: Slot) {
        let modules = self.modules;
        let skeleton = &modules.skeletons[file.0 as usize];
        if self.open.contains(&file) || !self.data().cfg.enabled(&skeleton.cfg) {
            return;
        }
        self.open.push(file);
        let mut slots: Vec<Slot> = Vec::with_capacity(skeleton.items.len());
        for (index, item) in skeleton.items.iter().enumerate() {
            let parent = item.parent.map_or(place, |parent| slots[parent as usize]);
            let at = ItemRef {
                file,
                index: index as ItemIndex,
            };
            let slot = if self.data().cfg.enabled(item.cfg()) {
                self.item(item, at, parent)
            } else {
                Slot::Left
            };
            slots.push(slot);
        }
        self.open.pop();
    }

    fn item(&mut self, item: &Item, at: ItemRef, parent: Slot) -> Slot {
        let (container, module, outer) = match parent {
            Slot::Module(module) => (Container::Module, module, None),
            Slot::Fn(outer) => (Container::Module, self.block_module(outer, item.block()), Some(outer)),
            Slot::Impl(id, module) => (Container::Impl(id), module, None),
            Slot::Trait(id, module) => (Container::Trait(id), module, None),
            Slot::Left => return Slot::Left,
        };
        match &item.kind {
            ItemKind::Module | ItemKind::ModuleFile => self.submodule(item, at, module),
            ItemKind::ExternBlock => Slot::Module(module),
            ItemKind::Function(_) => self.function(item, at, module, container, outer),
            ItemKind::Struct { .. } | ItemKind::Union { .. } | ItemKind::Enum { .. } => self.adt(item, at, module),
            ItemKind::Trait { .. } => self.trait_item(item, at, module),
            ItemKind::Impl { negative, .. } if *negative => Slot::Left,
            ItemKind::Impl { of_trait, .. } => self.impl_item(at, module, *of_trait),
            ItemKind::TypeAlias => self.alias(item, at, module, container),
            ItemKind::Const | ItemKind::Static => self.constant(item.name, at, module, container, reach(item), None),
            ItemKind::Use(leaves) => self.imports(item, leaves, at, module),
            ItemKind::ExternCrate { name } => self.extern_crate(item, *name, module),
            ItemKind::MacroCall { path, .. } => self.macro_call(*path, at, module, parent),
            ItemKind::TraitAlias | ItemKind::MacroRules { .. } => Slot::Left,
        }
    }

    /// The module of the block in which an item of a function's body stands.
    fn block_module(&mut self, outer: FnId, block: Option<Span>) -> ModuleId {
        let around = self.items.function(outer).module;
        let Some(span) = block else { return around };
        let blocks = &self.items.function(outer).blocks;
        if let Some(&(_, module)) = blocks.iter().find(|(known, _)| *known == span) {
            return module;
        }
        let enclosing = blocks.iter().filter(|(known, _)| known.contains(span));
        let parent = enclosing
            .min_by_key(|(known, _)| known.end - known.start)
            .map_or(around, |&(_, module)| module);
        let module = self.module(Ustr::from(""), Some(parent), Some(span));
        self.items.functions[outer.index()].blocks.push((span, module));
        module
    }

    fn submodule(&mut self, item: &Item, at: ItemRef, parent: ModuleId) -> Slot {
        let module = self.module(item.name, Some(parent), None);
        self.items.modules[module.index()].test |= item.cfg().contains(&skeleton::Cfg::Name(Ustr::from("test")));
        self.declare(parent, item.name, Def::Module(module), reach(item));
        if let Some(&file) = self.data().links.get(&(at.file, at.index)) {
            self.file(file, Slot::Module(module));
        }
        Slot::Module(module)
    }

    fn function(
        &mut self,
        item: &Item,
        at: ItemRef,
        module: ModuleId,
        container: Container,
        outer: Option<FnId>,
    ) -> Slot {
        let id = FnId(self.items.functions.len() as u32);
        self.items.functions.push(FnItem {
            name: item.name,
            module,
            container,
            item: at,
            blocks: ThinVec::new(),
            outer,
        });
        match container {
            Container::Module => self.declare(module, item.name, Def::Fn(id), reach(item)),
            Container::Impl(owner) => self.items.impls[owner.index()].functions.push(id),
            Container::Trait(owner) => {
                self.items.traits[owner.index()].functions.push(id);
                self.items.trait_functions.entry(item.name).or_default().push(id);
            }
        }
        Slot::Fn(id)
    }

    fn adt(&mut self, item: &Item, at: ItemRef, module: ModuleId) -> Slot {
        let id = AdtId(self.items.adts.len() as u32);
        let (variants, is_enum) = match &item.kind {
            ItemKind::Enum { variants, .. } => (variants.clone(), true),
            ItemKind::Struct { shape, .. } => (thin_vec![(Ustr::from(""), *shape)], false),
            _ => (thin_vec![(Ustr::from(""), StructShape::Record)], false),
        };
        self.items.adts.push(AdtItem {
            name: item.name,
            module,
            item: at,
            variants,
            is_enum,
        });
        self.declare(module, item.name, Def::Adt(id), reach(item));
        Slot::Left
    }

    fn trait_item(&mut self, item: &Item, at: ItemRef, module: ModuleId) -> Slot {
        let id = TraitId(self.items.traits.len() as u32);
        let (functions, types, consts) = (ThinVec::new(), ThinVec::new(), ThinVec::new());
        self.items.traits.push(TraitItem {
            name: item.name,
            module,
            item: at,
            functions,
            types,
            consts,
        });
        self.declare(module, item.name, Def::Trait(id), reach(item));
        Slot::Trait(id, module)
    }

    fn impl_item(&mut self, at: ItemRef, module: ModuleId, of_trait: bool) -> Slot {
        let id = ImplId(self.items.impls.len() as u32);
        let ItemKind::Impl {
            self_name, trait_name, ..
        } = &at.item(self.modules).kind
        else {
            return Slot::Left;
        };
        let (functions, types, consts) = (ThinVec::new(), ThinVec::new(), ThinVec::new());
        self.items.impls.push(ImplItem {
            module,
            item: at,
            of_trait,
            functions,
            types,
            consts,
        });
        if of_trait {
            self.items.impls_by_trait.entry(*trait_name).or_default().push(id);
        } else {
            self.items.impls_by_self.entry(*self_name).or_default().push(id);
        }
        Slot::Impl(id, module)
    }

    fn alias(&mut self, item: &Item, at: ItemRef, module: ModuleId, container: Container) -> Slot {
        let id = AliasId(self.items.aliases.len() as u32);
        self.items.aliases.push(AliasItem {
            name: item.name,
            module,
            container,
            item: at,
        });
        match container {
            Container::Module => self.declare(module, item.name, Def::Alias(id), reach(item)),
            Container::Impl(owner) => self.items.impls[owner.index()].types.push(id),
            Container::Trait(owner) => self.items.traits[owner.index()].types.push(id),
        }
        Slot::Left
    }

    fn constant(
        &mut self,
        name: Ustr,
        at: ItemRef,
        module: ModuleId,
        container: Container,
        reach: Reach,
        declared_by: Option<Ustr>,
    ) -> Slot {
        let id = ConstId(self.items.consts.len() as u32);
        self.items.consts.push(ConstItem {
            name,
            module,
            container,
            item: at,
            declared_by,
        });
        match container {
            Container::Module => self.declare(module, name, Def::Const(id), reach),
            Container::Impl(owner) => self.items.impls[owner.index()].consts.push(id),
            Container::Trait(owner) => self.items.traits[owner.index()].consts.push(id),
        }
        Slot::Left
    }

    fn imports(&mut self, item: &Item, leaves: &[skeleton::Import], at: ItemRef, module: ModuleId) -> Slot {
        for (leaf, import) in leaves.iter().enumerate() {
            let target = &mut self.items.modules[module.index()];
            let index = target.imports.len() as u32;
            target.imports.push(ImportRef {
                item: at,
                leaf: leaf as u32,
                reach: reach(item),
            });
            match import.binds {
                Binding::Name(name) => target.named_imports.push(name, index),
                Binding::Glob => target.globs.push(index),
                Binding::Underscore => {}
            }
        }
        Slot::Left
    }

    fn extern_crate(&mut self, item: &Item, name: Ustr, module: ModuleId) -> Slot {
        let target = if name == "self" {
            Some(self.krate)
        } else {
            self.data().externs.get(&name).copied()
        };
        if let Some(target) = target {
            self.items.extern_crates.push((module, item.name, target, reach(item)));
        }
        Slot::Left
    }

    fn macro_call(&mut self, path: Ustr, at: ItemRef, module: ModuleId, place: Slot) -> Slot {
        if let Some(&file) = self.data().links.get(&(at.file, at.index)) {
            self.file(file, place);
            return Slot::Left;
        }
        let last = path.rsplit("::").next().unwrap_or_default();
        if matches!(last, "thread_local" | "lazy_static" | "task_local") {
            let names = self.declared_statics(at);
            for name in names {
                let declared_by = Some(Ustr::from(last));
                self.constant(name, at, module, Container::Module, Reach::Public, declared_by);
            }
        }
        Slot::Left
    }

    /// The names that follow `static` (and `ref`) in the macro's tokens.
    fn declared_statics(&self, at: ItemRef) -> Vec<Ustr> {
        let ItemKind::MacroCall { body, .. } = &at.item(self.modules).kind else {
            return Vec::new();
        };
        let text = self.modules.sources.piece(at.file, *body);
        let words: Vec<&str> = text
            .split(|c: char| !(c.is_alphanumeric() || c == '_'))
            .filter(|w| !w.is_empty())
            .collect();
        let is_declaration = |window: &&[&str]| window[0] == "static";
        words
            .windows(3)
            .filter(is_declaration)
            .map(|w| Ustr::from(if w[1] == "ref" { w[2] } else { w[1] }))
            .collect()
    }
}

fn reach(item: &Item) -> Reach {
    match item.visibility {
        Visibility::Public => Reach::Public,
        Visibility::Restricted => Reach::Crate,
        Visibility::Inherited => Reach::Private,
    }
}
