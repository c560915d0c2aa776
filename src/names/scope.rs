//! Which traits are in scope: those whose methods can be called.

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
        collect_traits(names, id, id, &mut found, &mut Vec::new());
        let module = names.items.module(id);
        next = module.block.and(module.parent);
    }
    if let Some(prelude) = names.prelude(scope) {
        collect_traits(names, prelude, scope, &mut found, &mut Vec::new());
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Traits declared in or imported into `module`, as far as `viewer` sees them.
fn collect_traits(
    names: &Names<'_>,
    module: ModuleId,
    viewer: ModuleId,
    found: &mut Vec<TraitId>,
    seen: &mut Vec<ModuleId>,
) {
    if seen.contains(&module) || seen.len() > 64 {
        return;
    }
    seen.push(module);
    let data = names.items.module(module);
    let same_crate = names.items.krate(module) == names.items.krate(viewer);
    let inside = same_crate && names.is_inside(viewer, module);
    let visible = |reach| match reach {
        Reach::Public => true,
        Reach::Crate => same_crate,
        Reach::Private => inside,
    };
    for (_, (def, reach)) in data.entries.iter() {
        if let Def::Trait(id) = def
            && visible(reach)
        {
            found.push(id);
        }
    }
    for &import in data.imports.iter().filter(|import| visible(import.reach)) {
        let Some(leaf) = names.import(import) else { continue };
        let target = names.import_target(module, leaf).get(Namespace::Types);
        match (leaf.binds, target) {
            (Binding::Glob, Some(Def::Module(inner))) => collect_traits(names, inner, viewer, found, seen),
            (_, Some(Def::Trait(id))) => found.push(id),
            _ => {}
        }
    }
}
