//! What an import leads to.

use ustr::Ustr;

use super::{Names, Namespace, PerNamespace, Query, Resolved};
use crate::{
    items::{Def, ModuleId, Reach},
    skeleton::{Binding, Import},
    workspace::Edition,
};

impl Names<'_> {
    pub(super) fn resolve_import(&self, module: ModuleId, import: &Import, query: &mut Query) -> PerNamespace {
        let (global, path) = match import.path.split_first() {
            Some((first, rest)) if first.is_empty() => (true, rest),
            _ => (false, import.path.as_slice()),
        };
        let Some((&last, front)) = path.split_last() else {
            // `use ::*` and `use *` of the 2015 edition.
            return PerNamespace {
                types: self.root(module).map(|root| (Def::Module(root), Reach::Private)),
                values: None,
            };
        };
        let both = |def| PerNamespace {
            types: Some((def, Reach::Private)),
            values: None,
        };
        if front.is_empty() {
            return self.single_segment(module, last, global, import.binds, query);
        }
        let start = self.import_start(module, front, global, query);
        match start {
            Some(Resolved {
                def: Def::Module(target),
                used,
            }) if used == front.len() => match last.as_str() {
                "self" => both(Def::Module(target)),
                "super" => self
                    .items
                    .module(target)
                    .parent
                    .map(Def::Module)
                    .map(both)
                    .unwrap_or_default(),
                _ => self.lookup(target, last, query),
            },
            Some(Resolved {
                def: Def::Adt(adt),
                used,
            }) if used == front.len() => self
                .variant(adt, last)
                .map(|variant| self.namespaces_of(variant, Reach::Private))
                .unwrap_or_default(),
            _ => PerNamespace::default(),
        }
    }

    fn single_segment(
        &self,
        module: ModuleId,
        name: Ustr,
        global: bool,
        binds: Binding,
        query: &mut Query,
    ) -> PerNamespace {
        let module_of = |id: ModuleId| PerNamespace {
            types: Some((Def::Module(id), Reach::Private)),
            values: None,
        };
        if let Some((start, _)) = self.keyword_start(module, &[name]) {
            return module_of(start);
        }
        let mut found = PerNamespace::default();
        if !global {
            let mut next = Some(module);
            // `use name;` in a block may mean something around it; a glob may not look into itself.
            while let Some(id) = next {
                found.fill(self.lookup(id, name, query));
                let data = self.items.module(id);
                next = data.block.and(data.parent);
            }
        }
        if self.edition(module) == Edition::E2015
            && let Some(root) = self.root(module)
        {
            found.fill(self.lookup(root, name, query));
        }
        if found.types.is_none()
            && let Some(root) = self.extern_root(self.items.krate(module), name)
        {
            found.types = Some((Def::Module(root), Reach::Private));
        }
        if binds == Binding::Glob {
            PerNamespace { values: None, ..found }
        } else {
            found
        }
    }

    fn import_start(&self, module: ModuleId, front: &[Ustr], global: bool, query: &mut Query) -> Option<Resolved> {
        if self.edition(module) == Edition::E2015 && !global {
            let root = self.root(module)?;
            if self.keyword_start(module, front).is_none()
                && let Some(found) = self.walk_in(Def::Module(root), front, Namespace::Types, query)
            {
                return Some(found);
            }
        }
        self.path_in(module, front, global, Namespace::Types, query)
    }
}
