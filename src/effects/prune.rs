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

/// Traits whose functions the language and its formatting macros call.
const IMPLIED: [&str; 4] = ["Drop", "Deref", "From", "Display"];

/// Which functions may reach a leaf, judged by the names they call. Most functions cannot, and are never parsed.
pub(super) fn may_block(program: &Program<'_>, attributes: &Attributes, options: &Options<'_>) -> Vec<bool> {
    let items = program.items;
    let mut names = Names {
        program,
        callers: FxHashMap::default(),
        open: Vec::new(),
        known: FxHashSet::default(),
        result: vec![false; items.functions.len()],
    };
    for (index, function) in items.functions.iter().enumerate() {
        let id = FnId(index as u32);
        let said = attributes.of(id);
        let blocks = said.blocks.iter().any(|blocks| blocks.kind != Kind::Lock) || options.blocks.contains_key(&id);
        if blocks {
            names.open(function.name);
        }
        let skeleton = function.item.function(program.modules);
        let called = skeleton.iter().flat_map(|function| &function.callees);
        for name in said.calls.iter().map(|(_, name)| name).chain(called) {
            names.callers.entry(*name).or_default().push(id);
        }
    }
    names.spread();
    // Where the language may make a call that blocks no name tells; it does so only for the project's own types.
    if own_implied(program).any(|function| names.result[function.index()]) {
        let own = (0..items.functions.len() as u32).map(FnId);
        own.filter(|&id| program.is_checked(id)).for_each(|id| names.add(id));
        names.spread();
    }
    names.result
}

/// The search from the names of leaves to those of their callers.
struct Names<'a> {
    program: &'a Program<'a>,
    callers: FxHashMap<Ustr, Vec<FnId>>,
    /// Names whose callers are still to be looked at.
    open: Vec<Ustr>,
    known: FxHashSet<Ustr>,
    result: Vec<bool>,
}

impl Names<'_> {
    fn open(&mut self, name: Ustr) {
        if self.known.insert(name) {
            self.open.push(name);
        }
    }

    /// A function that may reach a leaf.
    fn add(&mut self, function: FnId) {
        if !std::mem::replace(&mut self.result[function.index()], true) {
            self.open(self.program.items.function(function).name);
        }
    }

    fn spread(&mut self) {
        while let Some(name) = self.open.pop() {
            for function in self.callers.remove(&name).unwrap_or_default() {
                self.add(function);
            }
        }
    }
}

/// The functions of the project's own impls that are called without being named.
fn own_implied<'a>(program: &'a Program<'_>) -> impl Iterator<Item = FnId> + 'a {
    let items = program.items;
    let impls = IMPLIED
        .iter()
        .flat_map(|name| items.impls_by_trait.get(&Ustr::from(name)).into_iter().flatten());
    let own = impls
        .map(|&id| items.impl_(id))
        .filter(|known| program.is_checked_module(known.module));
    own.flat_map(|known| known.functions.iter().copied())
}
