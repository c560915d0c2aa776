//! Impls by the names of their trait and of their type's head, under which they are looked for.

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use super::{Program, program::also, signatures::AliasInfo, solver::head_name};
use crate::{
    items::{Container, Def, ImplId, Items, ModuleId},
    modules::Modules,
    names::Namespace,
    skeleton::{Binding, ItemKind},
};

/// A trait's name (empty for inherent impls), and that of a type's head (`*` for a parameter).
pub(super) type Head = (Ustr, Ustr);

/// Impls by these names.
pub(super) type ImplsByHead = FxHashMap<Head, Vec<ImplId>>;

/// All impls under the names that stand in them.
pub(super) fn as_written(modules: &Modules, items: &Items) -> ImplsByHead {
    let mut index = ImplsByHead::default();
    for (number, item) in items.impls.iter().enumerate() {
        let id = ImplId(number as u32);
        let Some((trait_name, head)) = written(modules, items, id) else {
            continue;
        };
        index.entry((trait_name, head)).or_default().push(id);
        for name in also(modules, item.item) {
            let head = Ustr::from(name.trim_start_matches('&'));
            index.entry((trait_name, head)).or_default().push(id);
        }
    }
    index
}

fn written(modules: &Modules, items: &Items, id: ImplId) -> Option<Head> {
    let ItemKind::Impl {
        self_name,
        trait_name,
        blanket,
        ..
    } = &items.impl_(id).item.item(modules).kind
    else {
        return None;
    };
    Some((*trait_name, if *blanket { Ustr::from("*") } else { *self_name }))
}

/// The impls that stand under another name than that of their trait or type: `impl Alias<T>`, `use Error as StdError; impl StdError for ..`.
pub(super) fn renamed(program: &Program<'_>) -> Vec<(Head, ImplId)> {
    let second_names = second_names(program.modules, program.items);
    let mut found = Vec::new();
    for number in 0..program.items.impls.len() as u32 {
        let id = ImplId(number);
        let Some((trait_name, head)) = written(program.modules, program.items, id) else {
            continue;
        };
        let module = program.items.impl_(id).module;
        let first = |name: Ustr| {
            if second_names.contains(&name) {
                first_name(program, module, name)
            } else {
                name
            }
        };
        let named = (first(trait_name), first(head));
        if named != (trait_name, head) {
            found.push((named, id));
        }
    }
    found
}

/// Names that stand for something that has another name: of aliases, and of imports with `as`.
fn second_names(modules: &Modules, items: &Items) -> FxHashSet<Ustr> {
    let aliases = items
        .aliases
        .iter()
        .filter(|alias| alias.container == Container::Module);
    let mut names: FxHashSet<Ustr> = aliases.map(|alias| alias.name).collect();
    let all = modules.skeletons.iter().flat_map(|skeleton| &skeleton.items);
    for item in all {
        let ItemKind::Use(imports) = &item.kind else { continue };
        names.extend(imports.iter().filter_map(|import| match import.binds {
            Binding::Name(name) if import.path.last() != Some(&name) => Some(name),
            _ => None,
        }));
    }
    names
}

/// The name under which what `name` stands for is declared; `name` itself where it leads nowhere.
fn first_name(program: &Program<'_>, module: ModuleId, name: Ustr) -> Ustr {
    let resolved = program.names.path(module, &[name], false, Namespace::Types);
    let first = match resolved.map(|resolved| resolved.def) {
        Some(Def::Adt(id)) => program.items.adt(id).name,
        Some(Def::Trait(id)) => program.items.trait_(id).name,
        Some(Def::Alias(id)) => match program.alias(id).as_deref() {
            Some(AliasInfo { ty: Some(ty), .. }) => head_name(program, ty),
            _ => name,
        },
        _ => name,
    };
    if first.is_empty() { name } else { first }
}
