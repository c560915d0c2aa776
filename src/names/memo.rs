//! The answers given so far, shared by all threads.

use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hash, Hasher},
    sync::RwLock,
};

use rustc_hash::FxHasher;
use ustr::Ustr;

use super::PerNamespace;
use crate::items::ModuleId;

pub(super) type Key = (ModuleId, Ustr);
type Shard = RwLock<HashMap<Key, PerNamespace, BuildHasherDefault<FxHasher>>>;

/// A table in shards, so that threads rarely wait for each other.
pub(super) struct Memo(Vec<Shard>);

impl Memo {
    pub(super) fn new() -> Self {
        Self((0..64).map(|_| Shard::default()).collect())
    }

    fn shard(&self, key: Key) -> &Shard {
        let mut hasher = FxHasher::default();
        key.hash(&mut hasher);
        &self.0[(hasher.finish() >> 58) as usize]
    }

    pub(super) fn get(&self, key: Key) -> Option<PerNamespace> {
        self.shard(key).read().ok()?.get(&key).copied()
    }

    pub(super) fn set(&self, key: Key, value: PerNamespace) {
        if let Ok(mut shard) = self.shard(key).write() {
            shard.insert(key, value);
        }
    }
}
