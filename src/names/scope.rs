//! Which traits are in scope: those whose methods can be called.

use ustr::Ustr;

use super::{Names, Namespace};
use crate::{
    items::{Def, ModuleId, Reach, TraitId},
    skeleton::Binding,
};

/// Traits that are in scope in a module, by name of the import or item that brings them.
#[must_use]
pub fn traits_in_scope(names: &Names<'_>, scope: ModuleId) -> Vec<TraitId> {
    let mut found = Vec::new();
    let mut next = Some(scope);
    while let Some(id) = next {
        collect_traits(names, id, id, &mut found, &mut Walk::default());
        let module = names.items.module(id);
        next = module.block.and(module.parent);
    }
    if let Some(prelude) = names.prelude(scope) {
        collect_traits(names, prelude, scope, &mut found, &mut Walk::default());
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Where a walk through globs has been.
#[derive(Default)]
struct Walk {
    seen: Vec<ModuleId>,
    /// The modules whose globs led to the one that is looked at: a name that one of them has of its own hides the glob's.
    through: Vec<ModuleId>,
}

impl Walk {
    fn hides(&self, names: &Names<'_>, name: Ustr) -> bool {
        self.through.iter().any(|&module| has_of_its_own(names, module, name))
    }
}

/// Whether `module` declares a type of this name or imports it by name. What an import leads to may not be known: it hides all the same.
fn has_of_its_own(names: &Names<'_>, module: ModuleId, name: Ustr) -> bool {
    let data = names.items.module(module);
    let mut declared = data.entries.get(name);
    let mut imported = data.named_imports.get(name);
    declared.any(|(def, reach)| names.namespaces_of(def, reach).get(Namespace::Types).is_some())
        || imported.any(|index| {
            let import = names.import(data.imports[index as usize]);
            import.is_some_and(|leaf| {
                let target = names.import_target(module, leaf);
                target.types.is_some() || target.values.is_none()
            })
        })
}

/// Traits declared in or imported into `module`, as far as `viewer` sees them.
fn collect_traits(names: &Names<'_>, module: ModuleId, viewer: ModuleId, found: &mut Vec<TraitId>, walk: &mut Walk) {
    if walk.seen.contains(&module) || walk.seen.len() > 64 {
        return;
    }
    walk.seen.push(module);
    let data = names.items.module(module);
    let same_crate = names.items.krate(module) == names.items.krate(viewer);
    let inside = same_crate && names.is_inside(viewer, module);
    let visible = |reach| match reach {
        Reach::Public => true,
        Reach::Crate => same_crate,
        Reach::Private => inside,
    };
    for (name, (def, reach)) in data.entries.iter() {
        if let Def::Trait(id) = def
            && visible(reach)
            && !walk.hides(names, name)
        {
            found.push(id);
        }
    }
    for &import in data.imports.iter().filter(|import| visible(import.reach)) {
        let Some(leaf) = names.import(import) else { continue };
        let target = names.import_target(module, leaf).get(Namespace::Types);
        match (leaf.binds, target) {
            (Binding::Glob, Some(Def::Module(inner))) => {
                walk.through.push(module);
                collect_traits(names, inner, viewer, found, walk);
                walk.through.pop();
            }
            (Binding::Name(name), Some(Def::Trait(_))) if walk.hides(names, name) => {}
            (_, Some(Def::Trait(id))) => found.push(id),
            _ => {}
        }
    }
}
