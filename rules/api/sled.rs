//! sled: a database in this process. Reads and writes may go to its file, and `flush` waits for it.

use std::ops::RangeBounds;
use std::time::Duration;

pub struct Tree;

pub type Result<T> = std::result::Result<T, Error>;

pub struct Config;

pub type CollectionType = Vec<u8>;

pub type CollectionName = Vec<u8>;

pub struct IVec;

pub type CompareAndSwapResult = Result<std::result::Result<(), CompareAndSwapError>>;

pub struct Batch;

pub struct Iter;

pub trait MergeOperator {}

pub struct Subscriber;

pub struct Event;

pub struct Error;

pub struct CompareAndSwapError;

pub struct Db;

impl std::ops::Deref for Db {
    type Target = Tree;
}

#[blocks(db)]
pub fn open<P: AsRef<std::path::Path>>(path: P) -> Result<Db>;

impl Config {
    #[blocks(db)]
    pub fn open(&self) -> Result<Db>;
}

impl Db {
    #[blocks(db)]
    pub fn open_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<Tree>;

    #[blocks(db)]
    pub fn drop_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<bool>;

    #[blocks(db)]
    pub fn export(&self) -> Vec<(CollectionType, CollectionName, impl Iterator<Item = Vec<Vec<u8>>>)>;

    #[blocks(db)]
    pub fn import(&self, export: Vec<(CollectionType, CollectionName, impl Iterator<Item = Vec<Vec<u8>>>)>);

    #[blocks(db)]
    pub fn checksum(&self) -> Result<u32>;

    #[blocks(db)]
    pub fn size_on_disk(&self) -> Result<u64>;
}

impl Tree {
    #[blocks(db)]
    pub fn insert<K, V>(&self, key: K, value: V) -> Result<Option<IVec>>
    where
        K: AsRef<[u8]>,
        V: Into<IVec>;

    #[blocks(db)]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;

    #[blocks(db)]
    pub fn remove<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;

    #[blocks(db)]
    pub fn compare_and_swap<K, OV, NV>(&self, key: K, old: Option<OV>, new: Option<NV>) -> CompareAndSwapResult
    where
        K: AsRef<[u8]>,
        OV: AsRef<[u8]>,
        NV: Into<IVec>;

    #[blocks(db)]
    pub fn flush(&self) -> Result<usize>;

    #[blocks(db)]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool>;

    #[blocks(db)]
    pub fn get_lt<K>(&self, key: K) -> Result<Option<(IVec, IVec)>>
    where
        K: AsRef<[u8]>;

    #[blocks(db)]
    pub fn get_gt<K>(&self, key: K) -> Result<Option<(IVec, IVec)>>
    where
        K: AsRef<[u8]>;

    #[blocks(db)]
    pub fn merge<K, V>(&self, key: K, value: V) -> Result<Option<IVec>>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;

    #[blocks(db)]
    pub fn first(&self) -> Result<Option<(IVec, IVec)>>;

    #[blocks(db)]
    pub fn last(&self) -> Result<Option<(IVec, IVec)>>;

    #[blocks(db)]
    pub fn pop_max(&self) -> Result<Option<(IVec, IVec)>>;

    #[blocks(db)]
    pub fn pop_min(&self) -> Result<Option<(IVec, IVec)>>;

    #[blocks(db)]
    pub fn len(&self) -> usize;

    #[blocks(db)]
    pub fn is_empty(&self) -> bool;

    #[blocks(db)]
    pub fn clear(&self) -> Result<()>;

    #[blocks(db)]
    pub fn checksum(&self) -> Result<u32>;

    #[blocks(db)]
    pub fn apply_batch(&self, batch: Batch) -> Result<()>;

    #[blocks(db)]
    pub fn update_and_fetch<K, V, F>(&self, key: K, #[runs(here)] f: F) -> Result<Option<IVec>>
    where
        K: AsRef<[u8]>,
        F: FnMut(Option<&[u8]>) -> Option<V>,
        V: Into<IVec>;

    #[blocks(db)]
    pub fn fetch_and_update<K, V, F>(&self, key: K, #[runs(here)] f: F) -> Result<Option<IVec>>
    where
        K: AsRef<[u8]>,
        F: FnMut(Option<&[u8]>) -> Option<V>,
        V: Into<IVec>;

    #[blocks(db)]
    pub fn transaction<F, A, E>(&self, #[runs(here)] f: F) -> transaction::TransactionResult<A, E>
    where
        F: Fn(&transaction::TransactionalTree) -> transaction::ConflictableTransactionResult<A, E>;

    pub fn iter(&self) -> Iter;

    pub fn range<K, R>(&self, range: R) -> Iter
    where
        K: AsRef<[u8]>,
        R: RangeBounds<K>;

    pub fn scan_prefix<P>(&self, prefix: P) -> Iter
    where
        P: AsRef<[u8]>;

    pub fn set_merge_operator(&self, merge_operator: impl MergeOperator + 'static);

    pub fn watch_prefix<P: AsRef<[u8]>>(&self, prefix: P) -> Subscriber;

    #[does_not_block]
    pub async fn flush_async(&self) -> Result<usize>;
}

impl Iterator for Iter {
    type Item = Result<(IVec, IVec)>;

    #[blocks(db)]
    fn next(&mut self) -> Option<Self::Item>;
}

impl Iterator for Subscriber {
    type Item = Event;

    #[blocks(channel)]
    fn next(&mut self) -> Option<Event>;
}

impl Subscriber {
    #[blocks(channel, unless = "short(timeout)")]
    pub fn next_timeout(&mut self, timeout: Duration) -> std::result::Result<Event, std::sync::mpsc::RecvTimeoutError>;
}

impl Config {
    pub fn new() -> Config;

    pub fn path<P: AsRef<Path>>(self, path: P) -> Config;

    pub fn segment_size(self, segment_size: usize) -> Config;

    pub fn segment_cleanup_skew(self, _: usize) -> Self;

    pub fn segment_cleanup_threshold(self, _: u8) -> Self;

    pub fn snapshot_after_ops(self, _: u64) -> Self;

    pub fn snapshot_path<P>(self, _: P) -> Self;

    pub fn flush_every_ms(self, every_ms: Option<u64>) -> Self;

    pub fn idgen_persist_interval(self, interval: u64) -> Self;
}
