//! What is never looked into: functions that cannot reach a leaf, judged by names, and crates that are said not to block.

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use super::{Attributes, Kind, Options};
use crate::{items::FnId, types::Program};

/// Crates whose stubs say `#![does_not_block]`: async runtimes and their plumbing, where deriving would only find what they
/// do on threads of their own.
pub(super) fn quiet_crates(program: &Program<'_>) -> Vec<bool> {
    let crates = &program.modules.crates;
    let quiet: FxHashSet<Ustr> = crates
        .iter()
        .filter(|krate| krate.stub)
        .filter(|krate| {
            krate
                .root
                .is_some_and(|root| program.modules.sources.text(root).contains("#![does_not_block]"))
        })
        .map(|krate| krate.name)
        .collect();
    crates
        .iter()
        .map(|krate| !krate.selected && quiet.contains(&krate.name))
        .collect()
}

/// Which functions may reach a leaf, judged by the names they call. Most functions cannot, and are never parsed.
pub(super) fn may_block(program: &Program<'_>, attributes: &Attributes, options: &Options<'_>) -> Vec<bool> {
    let items = program.items;
    let mut callers: FxHashMap<Ustr, Vec<FnId>> = FxHashMap::default();
    let mut open: Vec<Ustr> = Vec::new();
    let mut known: FxHashSet<Ustr> = FxHashSet::default();
    let mut result = vec![false; items.functions.len()];
    for (index, function) in items.functions.iter().enumerate() {
        let id = FnId(index as u32);
        let said = attributes.of(id);
        let blocks = said.blocks.iter().any(|blocks| blocks.kind != Kind::Lock) || options.blocks.contains_key(&id);
        if blocks && known.insert(function.name) {
            open.push(function.name);
        }
        for (_, name) in &said.calls {
            callers.entry(*name).or_default().push(id);
        }
        for name in function
            .item
            .function(program.modules)
            .iter()
            .flat_map(|function| &function.callees)
        {
            callers.entry(*name).or_default().push(id);
        }
    }
    while let Some(name) = open.pop() {
        for &caller in callers.get(&name).into_iter().flatten() {
            if !result[caller.index()] {
                result[caller.index()] = true;
                let own = items.function(caller).name;
                if known.insert(own) {
                    open.push(own);
                }
            }
        }
    }
    result
}
