//! What of the selected crates is not read because a feature is off.

use std::collections::BTreeSet;

use ustr::{Ustr, ustr};

use super::{CfgSet, Modules};
use crate::skeleton::{Cfg, Item, ItemKind};

/// The features, by name, that are off and hide modules or async functions of the selected crates.
#[must_use]
pub fn switched_off(modules: &Modules) -> Vec<Ustr> {
    let mut found: BTreeSet<Ustr> = BTreeSet::new();
    for krate in modules.crates.iter().filter(|krate| krate.selected) {
        let files = krate.root.iter().chain(krate.links.values());
        for file in files {
            let skeleton = &modules.skeletons[file.0 as usize];
            let items = skeleton.items.iter().filter(|item| matters(item));
            let predicates = skeleton.cfg.iter().chain(items.flat_map(Item::cfg));
            for predicate in predicates.filter(|cfg| !krate.cfg.enabled(std::slice::from_ref(*cfg))) {
                features(predicate, &krate.cfg, &mut found);
            }
        }
    }
    found.into_iter().collect()
}

fn matters(item: &Item) -> bool {
    match &item.kind {
        ItemKind::ModuleFile => true,
        ItemKind::Function(function) => function.is_async || function.mentions_async,
        _ => false,
    }
}

/// The features that a predicate asks for and lacks.
fn features(predicate: &Cfg, on: &CfgSet, found: &mut BTreeSet<Ustr>) {
    match predicate {
        Cfg::All(inner) | Cfg::Any(inner) => inner.iter().for_each(|inner| features(inner, on, found)),
        Cfg::Value(name, feature) if *name == "feature" && !on.enabled(std::slice::from_ref(predicate)) => {
            found.insert(ustr(feature));
        }
        Cfg::Value(..) | Cfg::Not(_) | Cfg::Name(_) | Cfg::Constant(_) => {}
    }
}
