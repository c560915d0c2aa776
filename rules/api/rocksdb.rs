//! rocksdb: RocksDB through its C library. A read may go to the disk, a write waits for the log and for a compaction that lags.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

pub type DBWithThreadMode<T> = DBCommon<T, DBWithThreadModeInner>;

pub struct SingleThreaded;

pub trait ThreadMode {}

pub trait DBInner {}

pub struct DBCommon<T, D>;

pub struct Error;

pub struct ReadOptions;

pub trait AsColumnFamilyRef {}

pub struct ColumnFamily;

pub struct BoundColumnFamily<'a>;

pub struct MultiThreaded;

pub struct DBPinnableSlice<'a>;

pub struct WriteOptions;

pub struct FlushOptions;

pub struct CompactOptions;

pub struct WaitForCompactOptions;

pub struct IngestExternalFileOptions;

pub struct Options;

pub struct DBWALIterator;

pub struct IteratorMode<'a>;

pub struct DBIteratorWithThreadMode<'a, D>;

pub struct SnapshotWithThreadMode<'a, D>;

pub struct ColumnFamilyDescriptor;

pub type WriteBatch = WriteBatchWithTransaction<false>;

pub trait DBAccess {}

pub struct DBRawIteratorWithThreadMode<'a, D>;

pub type KVBytes = (Box<[u8]>, Box<[u8]>);

pub struct TransactionDB<T = DefaultThreadMode>;

pub struct TransactionDBOptions;

pub struct WriteBatchWithTransaction<const TRANSACTION: bool>;

pub struct Transaction<'db, DB>;

pub type OptimisticTransactionDB<T = crate::SingleThreaded> = DBCommon<T, OptimisticTransactionDBInner>;

pub struct DBWithThreadModeInner;

pub type DefaultThreadMode = crate::SingleThreaded;

pub struct OptimisticTransactionDBInner;

pub type DB = DBWithThreadMode<SingleThreaded>;

impl<T, D> DBCommon<T, D> {
    #[blocks(db)]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;

    #[blocks(db)]
    pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;

    #[blocks(db)]
    pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error>;

    #[blocks(db)]
    pub fn get_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        readopts: &ReadOptions,
    ) -> Result<Option<Vec<u8>>, Error>;

    #[blocks(db)]
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice>, Error>;

    #[blocks(db)]
    pub fn get_pinned_opt<K: AsRef<[u8]>>(
        &self,
        key: K,
        readopts: &ReadOptions,
    ) -> Result<Option<DBPinnableSlice>, Error>;

    #[blocks(db)]
    pub fn get_pinned_cf<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
    ) -> Result<Option<DBPinnableSlice>, Error>;

    #[blocks(db)]
    pub fn get_pinned_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        readopts: &ReadOptions,
    ) -> Result<Option<DBPinnableSlice>, Error>;

    #[blocks(db)]
    pub fn multi_get<K, I>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = K>;

    #[blocks(db)]
    pub fn multi_get_opt<K, I>(&self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = K>;

    #[blocks(db)]
    pub fn multi_get_cf<'a, 'b: 'a, K, I, W>(&'a self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = (&'b W, K)>,
        W: 'b + AsColumnFamilyRef;

    #[blocks(db)]
    pub fn multi_get_cf_opt<'a, 'b: 'a, K, I, W>(
        &'a self,
        keys: I,
        readopts: &ReadOptions,
    ) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = (&'b W, K)>,
        W: 'b + AsColumnFamilyRef;

    #[blocks(db)]
    pub fn batched_multi_get_cf<'a, K, I>(
        &self,
        cf: &impl AsColumnFamilyRef,
        keys: I,
        sorted_input: bool,
    ) -> Vec<Result<Option<DBPinnableSlice>, Error>>
    where
        K: AsRef<[u8]> + 'a + ?Sized,
        I: IntoIterator<Item = &'a K>;

    #[blocks(db)]
    pub fn batched_multi_get_cf_opt<'a, K, I>(
        &self,
        cf: &impl AsColumnFamilyRef,
        keys: I,
        sorted_input: bool,
        readopts: &ReadOptions,
    ) -> Vec<Result<Option<DBPinnableSlice>, Error>>
    where
        K: AsRef<[u8]> + 'a + ?Sized,
        I: IntoIterator<Item = &'a K>;

    #[blocks(db)]
    pub fn put<K, V>(&self, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;

    #[blocks(db)]
    pub fn put_opt<K, V>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;

    #[blocks(db)]
    pub fn put_cf<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;

    #[blocks(db)]
    pub fn put_cf_opt<K, V>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        value: V,
        writeopts: &WriteOptions,
    ) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;

    #[blocks(db)]
    pub fn put_with_ts<K, V, S>(&self, key: K, ts: S, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>,
        S: AsRef<[u8]>;

    #[blocks(db)]
    pub fn put_cf_with_ts<K, V, S>(&self, cf: &impl AsColumnFamilyRef, key: K, ts: S, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>,
        S: AsRef<[u8]>;

    #[blocks(db)]
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error>;

    #[blocks(db)]
    pub fn delete_opt<K: AsRef<[u8]>>(&self, key: K, writeopts: &WriteOptions) -> Result<(), Error>;

    #[blocks(db)]
    pub fn delete_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<(), Error>;

    #[blocks(db)]
    pub fn delete_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        writeopts: &WriteOptions,
    ) -> Result<(), Error>;

    #[blocks(db)]
    pub fn merge<K, V>(&self, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;

    #[blocks(db)]
    pub fn merge_opt<K, V>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;

    #[blocks(db)]
    pub fn merge_cf<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;

    #[blocks(db)]
    pub fn merge_cf_opt<K, V>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        value: V,
        writeopts: &WriteOptions,
    ) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;

    #[blocks(db)]
    pub fn flush(&self) -> Result<(), Error>;

    #[blocks(db)]
    pub fn flush_opt(&self, flushopts: &FlushOptions) -> Result<(), Error>;

    #[blocks(db)]
    pub fn flush_cf(&self, cf: &impl AsColumnFamilyRef) -> Result<(), Error>;

    #[blocks(db)]
    pub fn flush_cf_opt(&self, cf: &impl AsColumnFamilyRef, flushopts: &FlushOptions) -> Result<(), Error>;

    #[blocks(db)]
    pub fn flush_cfs_opt(&self, cfs: &[&impl AsColumnFamilyRef], opts: &FlushOptions) -> Result<(), Error>;

    #[blocks(db)]
    pub fn flush_wal(&self, sync: bool) -> Result<(), Error>;

    #[blocks(db)]
    pub fn compact_range<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, start: Option<S>, end: Option<E>);

    #[blocks(db)]
    pub fn compact_range_opt<S: AsRef<[u8]>, E: AsRef<[u8]>>(
        &self,
        start: Option<S>,
        end: Option<E>,
        opts: &CompactOptions,
    );

    #[blocks(db)]
    pub fn compact_range_cf<S: AsRef<[u8]>, E: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        start: Option<S>,
        end: Option<E>,
    );

    #[blocks(db)]
    pub fn compact_range_cf_opt<S: AsRef<[u8]>, E: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        start: Option<S>,
        end: Option<E>,
        opts: &CompactOptions,
    );

    #[blocks(db)]
    pub fn wait_for_compact(&self, opts: &WaitForCompactOptions) -> Result<(), Error>;

    #[blocks(db)]
    pub fn ingest_external_file<P: AsRef<Path>>(&self, paths: Vec<P>) -> Result<(), Error>;

    #[blocks(db)]
    pub fn ingest_external_file_opts<P: AsRef<Path>>(
        &self,
        opts: &IngestExternalFileOptions,
        paths: Vec<P>,
    ) -> Result<(), Error>;

    #[blocks(db)]
    pub fn ingest_external_file_cf<P: AsRef<Path>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        paths: Vec<P>,
    ) -> Result<(), Error>;

    #[blocks(db)]
    pub fn ingest_external_file_cf_opts<P: AsRef<Path>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        opts: &IngestExternalFileOptions,
        paths: Vec<P>,
    ) -> Result<(), Error>;

    #[blocks(db)]
    pub fn list_cf<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Vec<String>, Error>;

    #[blocks(db)]
    pub fn destroy<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;

    #[blocks(db)]
    pub fn repair<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;

    #[blocks(db)]
    pub fn try_catch_up_with_primary(&self) -> Result<(), Error>;

    #[blocks(db)]
    pub fn get_updates_since(&self, seq_number: u64) -> Result<DBWALIterator, Error>;

    #[blocks(db)]
    pub fn delete_file_in_range<K: AsRef<[u8]>>(&self, from: K, to: K) -> Result<(), Error>;

    #[blocks(db)]
    pub fn delete_file_in_range_cf<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        from: K,
        to: K,
    ) -> Result<(), Error>;

    #[blocks(db)]
    pub fn iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;

    #[blocks(db)]
    pub fn iterator_opt<'a: 'b, 'b>(
        &'a self,
        mode: IteratorMode,
        readopts: ReadOptions,
    ) -> DBIteratorWithThreadMode<'b, Self>;

    #[blocks(db)]
    pub fn iterator_cf<'a: 'b, 'b>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        mode: IteratorMode,
    ) -> DBIteratorWithThreadMode<'b, Self>;

    #[blocks(db)]
    pub fn iterator_cf_opt<'a: 'b, 'b>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        readopts: ReadOptions,
        mode: IteratorMode,
    ) -> DBIteratorWithThreadMode<'b, Self>;

    #[blocks(db)]
    pub fn prefix_iterator<'a: 'b, 'b, P: AsRef<[u8]>>(&'a self, prefix: P) -> DBIteratorWithThreadMode<'b, Self>;

    #[blocks(db)]
    pub fn prefix_iterator_cf<'a, P: AsRef<[u8]>>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        prefix: P,
    ) -> DBIteratorWithThreadMode<'a, Self>;

    #[blocks(db)]
    pub fn full_iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;

    #[blocks(db)]
    pub fn full_iterator_cf<'a: 'b, 'b>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        mode: IteratorMode,
    ) -> DBIteratorWithThreadMode<'b, Self>;

    pub fn key_may_exist<K: AsRef<[u8]>>(&self, key: K) -> bool;

    pub fn snapshot(&self) -> SnapshotWithThreadMode<Self>;

    pub fn latest_sequence_number(&self) -> u64;
}

impl<I> DBCommon<SingleThreaded, I> {
    pub fn cf_handle(&self, name: &str) -> Option<&ColumnFamily>;

    #[blocks(db)]
    pub fn create_cf<N: AsRef<str>>(&mut self, name: N, opts: &Options) -> Result<(), Error>;

    #[blocks(db)]
    pub fn drop_cf(&mut self, name: &str) -> Result<(), Error>;
}

impl<I> DBCommon<MultiThreaded, I> {
    pub fn cf_handle(&self, name: &str) -> Option<Arc<BoundColumnFamily>>;
}

impl<const TRANSACTION: bool> Default for WriteBatchWithTransaction<TRANSACTION> {
    fn default() -> Self;
}

impl<const TRANSACTION: bool> WriteBatchWithTransaction<TRANSACTION> {
    pub fn new() -> Self;

    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&mut self, key: K, value: V);

    pub fn put_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(&mut self, cf: &impl AsColumnFamilyRef, key: K, value: V);

    pub fn delete<K: AsRef<[u8]>>(&mut self, key: K);

    pub fn delete_cf<K: AsRef<[u8]>>(&mut self, cf: &impl AsColumnFamilyRef, key: K);
}

impl Default for Options {
    fn default() -> Self;
}

impl Options {
    pub fn create_if_missing(&mut self, create_if_missing: bool);

    pub fn create_missing_column_families(&mut self, create_missing_cfs: bool);
}

impl<T> DBWithThreadMode<T> {
    #[blocks(db)]
    pub fn open<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Self, Error>;

    #[blocks(db)]
    pub fn open_default<P: AsRef<Path>>(path: P) -> Result<Self, Error>;

    #[blocks(db)]
    pub fn open_for_read_only<P: AsRef<Path>>(
        opts: &Options,
        path: P,
        error_if_log_file_exist: bool,
    ) -> Result<Self, Error>;

    #[blocks(db)]
    pub fn open_as_secondary<P: AsRef<Path>>(opts: &Options, primary_path: P, secondary_path: P)
    -> Result<Self, Error>;

    #[blocks(db)]
    pub fn open_with_ttl<P: AsRef<Path>>(opts: &Options, path: P, ttl: Duration) -> Result<Self, Error>;

    #[blocks(db)]
    pub fn open_cf<P, I, N>(opts: &Options, path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;

    #[blocks(db)]
    pub fn open_cf_with_opts<P, I, N>(opts: &Options, path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = (N, Options)>,
        N: AsRef<str>;

    #[blocks(db)]
    pub fn open_cf_for_read_only<P, I, N>(
        opts: &Options,
        path: P,
        cfs: I,
        error_if_log_file_exist: bool,
    ) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;

    #[blocks(db)]
    pub fn open_cf_with_opts_for_read_only<P, I, N>(
        db_opts: &Options,
        path: P,
        cfs: I,
        error_if_log_file_exist: bool,
    ) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = (N, Options)>,
        N: AsRef<str>;

    #[blocks(db)]
    pub fn open_cf_descriptors<P, I>(opts: &Options, path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = ColumnFamilyDescriptor>;

    #[blocks(db)]
    pub fn open_cf_descriptors_read_only<P, I>(
        opts: &Options,
        path: P,
        cfs: I,
        error_if_log_file_exist: bool,
    ) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = ColumnFamilyDescriptor>;

    #[blocks(db)]
    pub fn open_cf_as_secondary<P, I, N>(
        opts: &Options,
        primary_path: P,
        secondary_path: P,
        cfs: I,
    ) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;

    #[blocks(db)]
    pub fn open_cf_descriptors_as_secondary<P, I>(
        opts: &Options,
        path: P,
        secondary_path: P,
        cfs: I,
    ) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = ColumnFamilyDescriptor>;

    #[blocks(db)]
    pub fn open_cf_with_ttl<P, I, N>(opts: &Options, path: P, cfs: I, ttl: Duration) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;

    #[blocks(db)]
    pub fn open_cf_descriptors_with_ttl<P, I>(opts: &Options, path: P, cfs: I, ttl: Duration) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = ColumnFamilyDescriptor>;

    #[blocks(db)]
    pub fn write(&self, batch: WriteBatch) -> Result<(), Error>;

    #[blocks(db)]
    pub fn write_opt(&self, batch: WriteBatch, writeopts: &WriteOptions) -> Result<(), Error>;

    #[blocks(db)]
    pub fn write_without_wal(&self, batch: WriteBatch) -> Result<(), Error>;

    #[blocks(db)]
    pub fn delete_range_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, from: K, to: K) -> Result<(), Error>;

    #[blocks(db)]
    pub fn delete_range_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        from: K,
        to: K,
        writeopts: &WriteOptions,
    ) -> Result<(), Error>;
}

impl<'a, D> DBRawIteratorWithThreadMode<'a, D> {
    #[blocks(db)]
    pub fn seek_to_first(&mut self);

    #[blocks(db)]
    pub fn seek_to_last(&mut self);

    #[blocks(db)]
    pub fn seek<K: AsRef<[u8]>>(&mut self, key: K);

    #[blocks(db)]
    pub fn seek_for_prev<K: AsRef<[u8]>>(&mut self, key: K);

    #[blocks(db)]
    pub fn next(&mut self);

    #[blocks(db)]
    pub fn prev(&mut self);
}

impl<'a, D> DBIteratorWithThreadMode<'a, D> {
    #[blocks(db)]
    pub fn set_mode(&mut self, mode: IteratorMode);
}

impl<D> Iterator for DBIteratorWithThreadMode<'_, D> {
    type Item = Result<KVBytes, Error>;

    #[blocks(db)]
    fn next(&mut self) -> Option<Result<KVBytes, Error>>;
}

impl<T> TransactionDB<T> {
    #[blocks(db)]
    pub fn open<P: AsRef<Path>>(opts: &Options, txn_db_opts: &TransactionDBOptions, path: P) -> Result<Self, Error>;

    #[blocks(db)]
    pub fn open_default<P: AsRef<Path>>(path: P) -> Result<Self, Error>;

    #[blocks(db)]
    pub fn open_cf<P, I, N>(opts: &Options, txn_db_opts: &TransactionDBOptions, path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;

    #[blocks(db)]
    pub fn open_cf_descriptors<P, I>(
        opts: &Options,
        txn_db_opts: &TransactionDBOptions,
        path: P,
        cfs: I,
    ) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = ColumnFamilyDescriptor>;

    #[blocks(db)]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;

    #[blocks(db)]
    pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;

    #[blocks(db)]
    pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error>;

    #[blocks(db)]
    pub fn get_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        readopts: &ReadOptions,
    ) -> Result<Option<Vec<u8>>, Error>;

    #[blocks(db)]
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice>, Error>;

    #[blocks(db)]
    pub fn get_pinned_cf<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
    ) -> Result<Option<DBPinnableSlice>, Error>;

    #[blocks(db)]
    pub fn multi_get<K, I>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = K>;

    #[blocks(db)]
    pub fn multi_get_opt<K, I>(&self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = K>;

    #[blocks(db)]
    pub fn multi_get_cf<'a, 'b: 'a, K, I, W>(&'a self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = (&'b W, K)>,
        W: 'b + AsColumnFamilyRef;

    #[blocks(db)]
    pub fn put<K, V>(&self, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;

    #[blocks(db)]
    pub fn put_opt<K, V>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;

    #[blocks(db)]
    pub fn put_cf<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;

    #[blocks(db)]
    pub fn put_cf_opt<K, V>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        value: V,
        writeopts: &WriteOptions,
    ) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;

    #[blocks(db)]
    pub fn write(&self, batch: WriteBatchWithTransaction<true>) -> Result<(), Error>;

    #[blocks(db)]
    pub fn write_opt(&self, batch: WriteBatchWithTransaction<true>, writeopts: &WriteOptions) -> Result<(), Error>;

    #[blocks(db)]
    pub fn merge<K, V>(&self, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;

    #[blocks(db)]
    pub fn merge_cf<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;

    #[blocks(db)]
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error>;

    #[blocks(db)]
    pub fn delete_opt<K: AsRef<[u8]>>(&self, key: K, writeopts: &WriteOptions) -> Result<(), Error>;

    #[blocks(db)]
    pub fn delete_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<(), Error>;

    #[blocks(db)]
    pub fn delete_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        writeopts: &WriteOptions,
    ) -> Result<(), Error>;

    #[blocks(db)]
    pub fn flush(&self) -> Result<(), Error>;

    #[blocks(db)]
    pub fn flush_opt(&self, flushopts: &FlushOptions) -> Result<(), Error>;

    #[blocks(db)]
    pub fn flush_cf(&self, cf: &impl AsColumnFamilyRef) -> Result<(), Error>;

    #[blocks(db)]
    pub fn flush_wal(&self, sync: bool) -> Result<(), Error>;

    #[blocks(db)]
    pub fn list_cf<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Vec<String>, Error>;

    #[blocks(db)]
    pub fn destroy<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;

    #[blocks(db)]
    pub fn repair<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;

    #[blocks(db)]
    pub fn iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;

    #[blocks(db)]
    pub fn iterator_opt<'a: 'b, 'b>(
        &'a self,
        mode: IteratorMode,
        readopts: ReadOptions,
    ) -> DBIteratorWithThreadMode<'b, Self>;

    #[blocks(db)]
    pub fn iterator_cf<'a: 'b, 'b>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        mode: IteratorMode,
    ) -> DBIteratorWithThreadMode<'b, Self>;

    #[blocks(db)]
    pub fn prefix_iterator<'a: 'b, 'b, P: AsRef<[u8]>>(&'a self, prefix: P) -> DBIteratorWithThreadMode<'b, Self>;

    #[blocks(db)]
    pub fn prefix_iterator_cf<'a, P: AsRef<[u8]>>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        prefix: P,
    ) -> DBIteratorWithThreadMode<'a, Self>;

    pub fn transaction(&self) -> Transaction<Self>;
}

impl TransactionDB<SingleThreaded> {
    pub fn cf_handle(&self, name: &str) -> Option<&ColumnFamily>;

    #[blocks(db)]
    pub fn create_cf<N: AsRef<str>>(&mut self, name: N, opts: &Options) -> Result<(), Error>;

    #[blocks(db)]
    pub fn drop_cf(&mut self, name: &str) -> Result<(), Error>;
}

impl<T> OptimisticTransactionDB<T> {
    #[blocks(db)]
    pub fn open<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Self, Error>;

    #[blocks(db)]
    pub fn open_default<P: AsRef<Path>>(path: P) -> Result<Self, Error>;

    #[blocks(db)]
    pub fn open_cf<P, I, N>(opts: &Options, path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;

    #[blocks(db)]
    pub fn open_cf_descriptors<P, I>(opts: &Options, path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = ColumnFamilyDescriptor>;

    #[blocks(db)]
    pub fn write(&self, batch: WriteBatchWithTransaction<true>) -> Result<(), Error>;

    #[blocks(db)]
    pub fn write_opt(&self, batch: WriteBatchWithTransaction<true>, writeopts: &WriteOptions) -> Result<(), Error>;

    #[blocks(db)]
    pub fn write_without_wal(&self, batch: WriteBatchWithTransaction<true>) -> Result<(), Error>;
}

impl<DB> Transaction<'_, DB> {
    #[blocks(db)]
    pub fn commit(self) -> Result<(), Error>;

    #[blocks(db)]
    pub fn prepare(&self) -> Result<(), Error>;

    #[blocks(db)]
    pub fn rollback(&self) -> Result<(), Error>;

    #[blocks(db)]
    pub fn rollback_to_savepoint(&self) -> Result<(), Error>;

    #[blocks(db)]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;

    #[blocks(db)]
    pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;

    #[blocks(db)]
    pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error>;

    #[blocks(db)]
    pub fn get_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        readopts: &ReadOptions,
    ) -> Result<Option<Vec<u8>>, Error>;

    #[blocks(db)]
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice>, Error>;

    #[blocks(db)]
    pub fn get_pinned_cf<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
    ) -> Result<Option<DBPinnableSlice>, Error>;

    #[blocks(db)]
    pub fn get_for_update<K: AsRef<[u8]>>(&self, key: K, exclusive: bool) -> Result<Option<Vec<u8>>, Error>;

    #[blocks(db)]
    pub fn get_for_update_opt<K: AsRef<[u8]>>(
        &self,
        key: K,
        exclusive: bool,
        opts: &ReadOptions,
    ) -> Result<Option<Vec<u8>>, Error>;

    #[blocks(db)]
    pub fn get_for_update_cf<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        exclusive: bool,
    ) -> Result<Option<Vec<u8>>, Error>;

    #[blocks(db)]
    pub fn get_for_update_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        exclusive: bool,
        opts: &ReadOptions,
    ) -> Result<Option<Vec<u8>>, Error>;

    #[blocks(db)]
    pub fn multi_get<K, I>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = K>;

    #[blocks(db)]
    pub fn multi_get_opt<K, I>(&self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = K>;

    #[blocks(db)]
    pub fn multi_get_cf<'a, 'b: 'a, K, I, W>(&'a self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = (&'b W, K)>,
        W: 'b + AsColumnFamilyRef;

    #[blocks(db)]
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;

    #[blocks(db)]
    pub fn put_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        value: V,
    ) -> Result<(), Error>;

    #[blocks(db)]
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;

    #[blocks(db)]
    pub fn merge_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        value: V,
    ) -> Result<(), Error>;

    #[blocks(db)]
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error>;

    #[blocks(db)]
    pub fn delete_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<(), Error>;

    #[blocks(db)]
    pub fn iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;

    #[blocks(db)]
    pub fn iterator_opt<'a: 'b, 'b>(
        &'a self,
        mode: IteratorMode,
        readopts: ReadOptions,
    ) -> DBIteratorWithThreadMode<'b, Self>;

    #[blocks(db)]
    pub fn iterator_cf<'a: 'b, 'b>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        mode: IteratorMode,
    ) -> DBIteratorWithThreadMode<'b, Self>;

    #[blocks(db)]
    pub fn prefix_iterator<'a: 'b, 'b, P: AsRef<[u8]>>(&'a self, prefix: P) -> DBIteratorWithThreadMode<'b, Self>;

    #[blocks(db)]
    pub fn prefix_iterator_cf<'a, P: AsRef<[u8]>>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        prefix: P,
    ) -> DBIteratorWithThreadMode<'a, Self>;
}

pub mod backup {
    use crate::{DBCommon, DBInner, ThreadMode};
    use std::path::Path;
    use std::sync::Arc;

    pub struct BackupEngine;

    pub struct BackupEngineOptions;

    pub struct Env;

    pub struct Error;

    pub struct RestoreOptions;

    impl BackupEngine {
        #[blocks(db)]
        pub fn open(opts: &BackupEngineOptions, env: &Env) -> Result<Self, Error>;

        #[blocks(db)]
        pub fn create_new_backup<T, D>(&mut self, db: &DBCommon<T, D>) -> Result<(), Error>;

        #[blocks(db)]
        pub fn create_new_backup_flush<T, D>(
            &mut self,
            db: &DBCommon<T, D>,
            flush_before_backup: bool,
        ) -> Result<(), Error>;

        #[blocks(db)]
        pub fn purge_old_backups(&mut self, num_backups_to_keep: usize) -> Result<(), Error>;

        #[blocks(db)]
        pub fn restore_from_latest_backup<D: AsRef<Path>, W: AsRef<Path>>(
            &mut self,
            db_dir: D,
            wal_dir: W,
            opts: &RestoreOptions,
        ) -> Result<(), Error>;

        #[blocks(db)]
        pub fn restore_from_backup<D: AsRef<Path>, W: AsRef<Path>>(
            &mut self,
            db_dir: D,
            wal_dir: W,
            opts: &RestoreOptions,
            backup_id: u32,
        ) -> Result<(), Error>;

        #[blocks(db)]
        pub fn verify_backup(&self, backup_id: u32) -> Result<(), Error>;
    }
}

pub mod checkpoint {
    use std::path::Path;
    use std::sync::Arc;

    pub struct Checkpoint<'db>;

    pub struct Error;

    impl<'db> Checkpoint<'db> {
        #[blocks(db)]
        pub fn create_checkpoint<P: AsRef<Path>>(&self, path: P) -> Result<(), Error>;

        #[blocks(db)]
        pub fn create_checkpoint_with_log_size<P: AsRef<Path>>(
            &self,
            path: P,
            log_size_for_flush: u64,
        ) -> Result<(), Error>;
    }
}
