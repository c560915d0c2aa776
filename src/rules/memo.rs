//! Answers that are worked out once a run, by whichever thread asks first.

use std::{
    hash::Hash,
    sync::{PoisonError, RwLock},
};

use rustc_hash::FxHashMap;

/// What is known so far. An answer must depend on its key only: two threads may both work it out.
#[derive(Debug)]
pub(super) struct Memo<K, V>(RwLock<FxHashMap<K, V>>);

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Self(RwLock::default())
    }
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    /// The answer, if it is known.
    pub(super) fn get(&self, key: &K) -> Option<V> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    /// The answer; `find` is asked where it is not known. Nothing is locked meanwhile, so it may ask for others.
    pub(super) fn get_or(&self, key: K, find: impl FnOnce() -> V) -> V {
        if let Some(known) = self.get(&key) {
            return known;
        }
        let found = find();
        let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
        all.entry(key).or_insert(found).clone()
    }
}
