//! Macros that put `cfg` before the items they wrap: which wrapped items are there.

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use super::{CfgSet, CrateId, Modules};
use crate::{
    skeleton::{Cfg, Skeleton},
    source::FileId,
};

/// The gates of each crate by the macro's name. Two different ones of a name leave it open which is meant: `None`.
#[derive(Default)]
pub(super) struct Gates {
    gates: FxHashMap<(CrateId, Ustr), Option<Vec<Cfg>>>,
    /// The files of each crate, in the order in which they were reached.
    files: Vec<(CrateId, FileId)>,
}

impl Gates {
    /// Notes the gates of a file that is part of a crate.
    pub(super) fn add(&mut self, krate: CrateId, file: FileId, skeleton: &Skeleton, cfg: &CfgSet) {
        self.files.push((krate, file));
        for (item, predicates) in &skeleton.gates {
            let item = &skeleton.items[*item as usize];
            if !cfg.enabled(item.cfg()) {
                continue;
            }
            let known = self
                .gates
                .entry((krate, item.name))
                .or_insert_with(|| Some(predicates.clone()));
            if known.as_ref().is_some_and(|known| known != predicates) {
                *known = None;
            }
        }
    }

    /// Whether items inside all these macros are there, as far as is known.
    pub(super) fn open(&self, krate: CrateId, wrappers: &[Ustr], cfg: &CfgSet) -> bool {
        wrappers
            .iter()
            .all(|&wrapper| self.of(krate, wrapper).is_none_or(|predicates| cfg.enabled(predicates)))
    }

    /// Adds the gates' predicates to the items that they wrap. A file that several crates share has the gates of the first.
    pub(super) fn close(self, modules: &mut Modules) {
        let mut done = FxHashSet::default();
        for &(krate, file) in &self.files {
            if !done.insert(file) {
                continue;
            }
            for item in &mut modules.skeletons[file.0 as usize].items {
                let predicates = item.wrapper().and_then(|wrapper| self.of(krate, wrapper));
                if let Some(predicates) = predicates {
                    item.extra_mut().cfg.extend_from_slice(predicates);
                }
            }
        }
    }

    fn of(&self, krate: CrateId, wrapper: Ustr) -> Option<&[Cfg]> {
        self.gates.get(&(krate, wrapper))?.as_deref()
    }
}
