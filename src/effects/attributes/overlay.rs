//! Which functions of loaded sources each stub speaks of.

use rustc_hash::FxHashMap;
use ustr::Ustr;

use crate::{
    items::{Container, Def, FnId, ImplId, ItemRef, ModuleId},
    names::{Names, Namespace},
    skeleton::ItemKind,
};

/// For each stub crate whose real source is loaded too: which real function each stub speaks of.
pub(super) fn overlay(names: &Names<'_>) -> FxHashMap<FnId, FnId> {
    let items = names.items;
    let mut found = FxHashMap::default();
    let sources = source_roots(names);
    for (index, function) in items.functions.iter().enumerate() {
        let krate = &names.modules.crates[items.krate(function.module).0 as usize];
        if !krate.stub {
            continue;
        }
        let stub = FnId(index as u32);
        for &root in sources.get(&krate.name).into_iter().flatten() {
            found.extend(real_functions(names, root, stub).into_iter().map(|real| (real, stub)));
        }
    }
    found
}

/// The roots of libraries that are loaded from source, by name: one for each version.
fn source_roots(names: &Names<'_>) -> FxHashMap<Ustr, Vec<ModuleId>> {
    let crates = names.modules.crates.iter().enumerate();
    let libraries = crates.filter(|(_, krate)| !krate.stub && krate.kind == crate::workspace::TargetKind::Lib);
    let mut roots: FxHashMap<Ustr, Vec<ModuleId>> = FxHashMap::default();
    for (index, krate) in libraries {
        roots.entry(krate.name).or_default().extend(names.items.roots[index]);
    }
    roots
}

/// The functions of the source below `root` that a stub speaks of.
fn real_functions(names: &Names<'_>, root: ModuleId, stub: FnId) -> Vec<FnId> {
    let items = names.items;
    let function = items.function(stub);
    match function.container {
        Container::Module => match twin(names, root, function.module, function.name, Namespace::Values) {
            Some(Def::Fn(real)) => vec![real],
            _ => Vec::new(),
        },
        Container::Impl(id) => real_methods(names, root, id, function.name),
        Container::Trait(id) => {
            let name = items.trait_(id).name;
            let Some(Def::Trait(real)) = twin(names, root, function.module, name, Namespace::Types) else {
                return Vec::new();
            };
            let functions = items.trait_(real).functions.iter().copied();
            functions
                .filter(|&real| items.function(real).name == function.name)
                .collect()
        }
    }
}

/// What the source below `root` has where a stub declares `name` in `module`: at the same path, or, where stubs of several versions
/// are modules of their own, at the crate's root, if it is public there.
fn twin(names: &Names<'_>, root: ModuleId, module: ModuleId, name: Ustr, namespace: Namespace) -> Option<Def> {
    let items = names.items;
    let modules = items.module_path(module);
    let path: Vec<Ustr> = modules.split("::").skip(1).map(Ustr::from).chain([name]).collect();
    let at = |path: &[Ustr]| {
        let resolved = names.walk(Def::Module(root), path, namespace);
        resolved
            .filter(|resolved| resolved.used == path.len())
            .map(|resolved| resolved.def)
    };
    at(&path).or_else(|| {
        let stub_root = items.roots[items.krate(module).0 as usize]?;
        let shown = names.in_module(stub_root, name).get(namespace)?;
        (Some(shown) == names.in_module(module, name).get(namespace)).then(|| at(&[name]))?
    })
}

/// The functions of that name in the source's impls for the same type (and of the same trait).
fn real_methods(names: &Names<'_>, root: ModuleId, stub: ImplId, name: Ustr) -> Vec<FnId> {
    let items = names.items;
    let ItemKind::Impl {
        self_name, trait_name, ..
    } = &items.impl_(stub).item.item(names.modules).kind
    else {
        return Vec::new();
    };
    let declared = |def| match def {
        Def::Adt(id) => Some((items.adt(id).module, items.adt(id).name)),
        // `impl Alias<T>`, where the crate itself writes that too.
        Def::Alias(id) => Some((items.alias(id).module, items.alias(id).name)),
        _ => None,
    };
    let type_named = |module, name| Some(names.path(module, &[name], false, Namespace::Types)?.def);
    let own = type_named(items.impl_(stub).module, *self_name);
    let twin = own
        .and_then(declared)
        .and_then(|(module, name)| twin(names, root, module, name, Namespace::Types));
    // What is a type in one version may be another name of one in the next.
    let of_alias = own
        .filter(|own| matches!(own, Def::Adt(_)))
        .and(twin)
        .and_then(|def| behind(names, def));
    let reals: Vec<Def> = twin.into_iter().chain(of_alias).collect();
    let is_for_real = |id: &ImplId| {
        let other = items.impl_(*id);
        let ItemKind::Impl { self_name, .. } = &other.item.item(names.modules).kind else {
            return false;
        };
        items.krate(other.module) == items.krate(root)
            && type_named(other.module, *self_name).is_some_and(|def| reals.contains(&def))
    };
    let heads = reals.iter().filter_map(|&def| declared(def)).map(|(_, name)| name);
    let impls: Vec<ImplId> = if trait_name.is_empty() {
        heads
            .filter_map(|name| items.impls_by_self.get(&name))
            .flatten()
            .copied()
            .collect()
    } else {
        items
            .impls_by_trait
            .get(trait_name)
            .into_iter()
            .flatten()
            .copied()
            .collect()
    };
    let functions = impls
        .iter()
        .filter(|id| is_for_real(id))
        .flat_map(|&id| &items.impl_(id).functions);
    functions
        .copied()
        .filter(|&real| items.function(real).name == name)
        .collect()
}

/// The struct or enum that an alias is another name of.
fn behind(names: &Names<'_>, def: Def) -> Option<Def> {
    let Def::Alias(id) = def else { return None };
    let alias = names.items.alias(id);
    written_for(names, alias.item, alias.module)
}

/// The struct or enum at the head of what an alias is written to stand for: `B` of `type A<T> = m::B<T>;`.
fn written_for(names: &Names<'_>, alias: ItemRef, module: ModuleId) -> Option<Def> {
    let item = alias.item(names.modules);
    let text = names.modules.sources.piece(alias.file, item.span);
    let (_, target) = text.rsplit_once(" = ")?;
    let end = target.find(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '_' | ':')))?;
    let path: Vec<Ustr> = target[..end]
        .split("::")
        .filter(|step| !step.is_empty())
        .map(Ustr::from)
        .collect();
    let target = names.path(module, &path, false, Namespace::Types)?.def;
    matches!(target, Def::Adt(_)).then_some(target)
}
