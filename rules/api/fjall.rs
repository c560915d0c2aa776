//! fjall: a database in this process. Reads may go to the disk, writes wait for the journal and for a compaction that lags.

use std::ops::RangeBounds;

pub struct Database;

pub struct Config;

pub struct Keyspace;

pub struct PersistMode;

pub trait Openable {}

pub struct DatabaseBuilder<O>;

pub struct Guard;

pub struct Iter;

pub struct OwnedWriteBatch;

pub struct WriteBatch;

impl Database {
    #[blocks(db)]
    pub fn open(config: Config) -> crate::Result<Self>;

    #[blocks(db)]
    pub fn keyspace(
        &self,
        name: &str,
        create_options: impl FnOnce() -> KeyspaceCreateOptions,
    ) -> crate::Result<Keyspace>;

    #[blocks(db)]
    pub fn delete_keyspace(&self, handle: Keyspace) -> crate::Result<()>;

    #[blocks(db)]
    pub fn persist(&self, mode: PersistMode) -> crate::Result<()>;

    #[blocks(db)]
    pub fn disk_space(&self) -> crate::Result<u64>;

    #[blocks(db)]
    pub fn journal_disk_space(&self) -> crate::Result<u64>;
}

impl<O> DatabaseBuilder<O> {
    #[blocks(db)]
    pub fn open(self) -> crate::Result<O>;
}

impl Keyspace {
    #[blocks(db)]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<Option<lsm_tree::UserValue>>;

    #[blocks(db)]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<bool>;

    #[blocks(db)]
    pub fn size_of<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<Option<u32>>;

    #[blocks(db)]
    pub fn first_key_value(&self) -> Option<Guard>;

    #[blocks(db)]
    pub fn last_key_value(&self) -> Option<Guard>;

    #[blocks(db)]
    pub fn len(&self) -> crate::Result<usize>;

    #[blocks(db)]
    pub fn is_empty(&self) -> crate::Result<bool>;

    #[blocks(db)]
    pub fn clear(&self) -> crate::Result<()>;

    #[blocks(db)]
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&self, key: K, value: V) -> crate::Result<()>;

    #[blocks(db)]
    pub fn remove<K: Into<UserKey>>(&self, key: K) -> crate::Result<()>;

    #[blocks(db)]
    pub fn remove_weak<K: Into<UserKey>>(&self, key: K) -> crate::Result<()>;

    #[blocks(db)]
    pub fn rotate_memtable_and_wait(&self) -> crate::Result<()>;

    #[blocks(db)]
    pub fn major_compact(&self) -> crate::Result<()>;

    pub fn iter(&self) -> Iter;

    pub fn range<K: AsRef<[u8]>, R: RangeBounds<K>>(&self, range: R) -> Iter;

    pub fn prefix<K: AsRef<[u8]>>(&self, prefix: K) -> Iter;
}

impl Iterator for Iter {
    type Item = crate::Guard;

    #[blocks(db)]
    fn next(&mut self) -> Option<Self::Item>;
}

impl OwnedWriteBatch {
    #[blocks(db)]
    pub fn commit(self) -> crate::Result<()>;
}

impl WriteBatch {
    #[blocks(db)]
    pub fn commit(self) -> crate::Result<()>;
}

impl Guard {
    #[blocks(db)]
    pub fn into_inner(self) -> crate::Result<crate::KvPair>;

    #[blocks(db)]
    pub fn key(self) -> crate::Result<crate::UserKey>;

    #[blocks(db)]
    pub fn value(self) -> crate::Result<crate::UserValue>;

    #[blocks(db)]
    pub fn size(self) -> crate::Result<u32>;
}
