//! The shortest public path to each item of a crate, which is how other crates write it: `tokio::spawn`, not
//! `tokio::task::spawn::spawn`.

use std::collections::VecDeque;

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use super::{Names, Namespace};
use crate::{
    items::{Def, ModuleId, Reach},
    modules::CrateId,
    skeleton::Binding,
};

impl Names<'_> {
    /// The shortest public path to an item of a crate; `None` where none leads to it.
    #[must_use]
    pub fn visible_path(&self, krate: CrateId, def: Def) -> Option<String> {
        self.visible[krate.0 as usize]
            .get_or_init(|| self.public_items(krate))
            .get(&def)
            .cloned()
    }

    /// Breadth first from the crate's root, through public modules and imports.
    fn public_items(&self, krate: CrateId) -> FxHashMap<Def, String> {
        let mut found = FxHashMap::default();
        let Some(root) = self.items.roots[krate.0 as usize] else {
            return found;
        };
        let mut queue = VecDeque::from([(root, self.items.module(root).name.to_string())]);
        let mut seen: FxHashSet<(ModuleId, String)> = FxHashSet::default();
        let mut entered = FxHashSet::default();
        while let Some((module, path)) = queue.pop_front() {
            if !seen.insert((module, path.clone())) || seen.len() > 20_000 {
                continue;
            }
            for (name, def) in self.public_names(module) {
                let Some(name) = name else {
                    // A glob: what it brings stands here.
                    if let Def::Module(inner) = def
                        && entered.insert((inner, path.clone()))
                    {
                        queue.push_front((inner, path.clone()));
                    }
                    continue;
                };
                let full = format!("{path}::{name}");
                if let Def::Module(inner) = def
                    && self.items.krate(inner) == krate
                    && !found.contains_key(&def)
                {
                    queue.push_back((inner, full.clone()));
                }
                found.entry(def).or_insert(full);
            }
        }
        found
    }

    /// What a module offers to others, in the order of the names; globs come last, without a name.
    fn public_names(&self, module: ModuleId) -> Vec<(Option<Ustr>, Def)> {
        let data = self.items.module(module);
        let public = data.entries.iter().filter(|(_, (_, reach))| *reach == Reach::Public);
        let declared = public.map(|(name, (def, _))| (Some(name), def));
        let mut all: Vec<(Option<Ustr>, Def)> = declared.collect();
        for import in data.imports.iter().filter(|import| import.reach == Reach::Public) {
            let Some(leaf) = self.import(*import) else { continue };
            let target = self.import_target(module, leaf);
            let name = match leaf.binds {
                Binding::Name(name) => Some(name),
                Binding::Glob => None,
                Binding::Underscore => continue,
            };
            for namespace in [Namespace::Types, Namespace::Values] {
                all.extend(target.get(namespace).map(|def| (name, def)));
            }
        }
        all.sort_by_key(|(name, def)| (name.is_none(), name.map(|name| name.as_str()), format!("{def:?}")));
        all
    }
}
