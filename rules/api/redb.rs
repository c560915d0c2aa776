//! redb: a database in this process. Reads go to its file, a commit waits for it, and there is one writer at a time.

use std::borrow::Borrow;
use std::fs::File;
use std::ops::RangeBounds;
use std::path::Path;

pub struct Database;

pub type Result<T = (), E = StorageError> = std::result::Result<T, E>;

pub struct DatabaseError;

pub struct CompactionError;

pub struct WriteTransaction;

pub struct TransactionError;

pub struct ReadOnlyDatabase;

pub trait SealedInApi5 {}

pub struct ReadTransaction;

pub struct Builder;

pub trait Key {}

pub trait Value {}

pub struct TableDefinition<'a, K, V>;

pub struct Table<'txn, K, V>;

pub struct TableError;

pub struct MultimapTableDefinition<'a, K, V>;

pub struct MultimapTable<'txn, K, V>;

pub struct CommitError;

pub trait TableHandle {}

pub trait MultimapTableHandle {}

pub struct UntypedTableHandle;

pub struct UntypedMultimapTableHandle;

pub struct SavepointError;

pub struct Savepoint;

pub struct DatabaseStats;

pub struct ReadOnlyTable<K, V>;

pub struct ReadOnlyUntypedTable;

pub struct ReadOnlyMultimapTable<K, V>;

pub struct AccessGuard<'a, V>;

pub struct AccessGuardMut<'a, V>;

pub struct Entry<'a, K, V>;

pub trait KeyRange<K> {}

pub trait MutInPlaceValue {}

pub struct AccessGuardMutInPlace<'a, V>;

pub struct Range<'a, K, V>;

pub struct TableStats;

pub struct MultimapValue<'a, V>;

pub struct MultimapRange<'a, K, V>;

pub struct StorageError;

impl Database {
    // Before redb 3; later a method of `ReadableDatabase`.
    #[blocks(db)]
    pub fn begin_read(&self) -> Result<ReadTransaction, TransactionError>;

    #[blocks(db)]
    pub fn create(path: impl AsRef<Path>) -> Result<Database, DatabaseError>;

    #[blocks(db)]
    pub fn open(path: impl AsRef<Path>) -> Result<Database, DatabaseError>;

    #[blocks(db)]
    pub fn check_integrity(&mut self) -> Result<bool, DatabaseError>;

    #[blocks(db)]
    pub fn compact(&mut self) -> Result<bool, CompactionError>;

    #[blocks(db)]
    pub fn begin_write(&self) -> Result<WriteTransaction, TransactionError>;
}

impl ReadOnlyDatabase {
    #[blocks(db)]
    pub fn open(path: impl AsRef<Path>) -> Result<ReadOnlyDatabase, DatabaseError>;
}

pub trait ReadableDatabase: SealedInApi5 {
    #[blocks(db)]
    fn begin_read(&self) -> Result<ReadTransaction, TransactionError>;
}

impl<'a, K, V> TableDefinition<'a, K, V> {
    pub const fn new(name: &'a str) -> Self;
}

impl<'a, K, V> MultimapTableDefinition<'a, K, V> {
    pub const fn new(name: &'a str) -> Self;
}

impl Builder {
    #[blocks(db)]
    pub fn create(&self, path: impl AsRef<Path>) -> Result<Database, DatabaseError>;

    #[blocks(db)]
    pub fn open(&self, path: impl AsRef<Path>) -> Result<Database, DatabaseError>;

    #[blocks(db)]
    pub fn open_read_only(&self, path: impl AsRef<Path>) -> Result<ReadOnlyDatabase, DatabaseError>;

    #[blocks(db)]
    pub fn create_file(&self, file: File) -> Result<Database, DatabaseError>;
}

impl WriteTransaction {
    #[blocks(db)]
    pub fn open_table<'txn, K: Key + 'static, V: Value + 'static>(
        &'txn self,
        definition: TableDefinition<K, V>,
    ) -> Result<Table<'txn, K, V>, TableError>;

    #[blocks(db)]
    pub fn open_multimap_table<'txn, K: Key + 'static, V: Key + 'static>(
        &'txn self,
        definition: MultimapTableDefinition<K, V>,
    ) -> Result<MultimapTable<'txn, K, V>, TableError>;

    #[blocks(db)]
    pub fn commit(self) -> Result<(), CommitError>;

    #[blocks(db)]
    pub fn abort(self) -> Result;

    #[blocks(db)]
    pub fn delete_table(&self, definition: impl TableHandle) -> Result<bool, TableError>;

    #[blocks(db)]
    pub fn delete_multimap_table(&self, definition: impl MultimapTableHandle) -> Result<bool, TableError>;

    #[blocks(db)]
    pub fn rename_table(&self, definition: impl TableHandle, new_name: impl TableHandle) -> Result<(), TableError>;

    #[blocks(db)]
    pub fn list_tables(&self) -> Result<impl Iterator<Item = UntypedTableHandle> + '_>;

    #[blocks(db)]
    pub fn list_multimap_tables(&self) -> Result<impl Iterator<Item = UntypedMultimapTableHandle> + '_>;

    #[blocks(db)]
    pub fn persistent_savepoint(&self) -> Result<u64, SavepointError>;

    #[blocks(db)]
    pub fn restore_savepoint(&mut self, savepoint: &Savepoint) -> Result<(), SavepointError>;

    #[blocks(db)]
    pub fn stats(&self) -> Result<DatabaseStats>;
}

impl ReadTransaction {
    #[blocks(db)]
    pub fn open_table<K: Key + 'static, V: Value + 'static>(
        &self,
        definition: TableDefinition<K, V>,
    ) -> Result<ReadOnlyTable<K, V>, TableError>;

    #[blocks(db)]
    pub fn open_untyped_table(&self, handle: impl TableHandle) -> Result<ReadOnlyUntypedTable, TableError>;

    #[blocks(db)]
    pub fn open_multimap_table<K: Key + 'static, V: Key + 'static>(
        &self,
        definition: MultimapTableDefinition<K, V>,
    ) -> Result<ReadOnlyMultimapTable<K, V>, TableError>;

    #[blocks(db)]
    pub fn list_tables(&self) -> Result<impl Iterator<Item = UntypedTableHandle>>;

    #[blocks(db)]
    pub fn list_multimap_tables(&self) -> Result<impl Iterator<Item = UntypedMultimapTableHandle>>;
}

impl<'txn, K, V> Table<'txn, K, V> {
    #[blocks(db)]
    pub fn insert<'k, 'v>(
        &mut self,
        key: impl Borrow<K::SelfType<'k>>,
        value: impl Borrow<V::SelfType<'v>>,
    ) -> Result<Option<AccessGuard<'_, V>>>;

    #[blocks(db)]
    pub fn remove<'a>(&mut self, key: impl Borrow<K::SelfType<'a>>) -> Result<Option<AccessGuard<'_, V>>>;

    #[blocks(db)]
    pub fn pop_first(&mut self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>>;

    #[blocks(db)]
    pub fn pop_last(&mut self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>>;

    #[blocks(db)]
    pub fn get_mut<'k>(&mut self, key: impl Borrow<K::SelfType<'k>>) -> Result<Option<AccessGuardMut<'_, V>>>;

    #[blocks(db)]
    pub fn entry<'a>(&'a mut self, key: K::SelfType<'a>) -> Result<Entry<'a, K, V>>;

    #[blocks(db)]
    pub fn retain<F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool>(
        &mut self,
        #[runs(here)] predicate: F,
    ) -> Result;

    #[blocks(db)]
    pub fn retain_in<F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool>(
        &mut self,
        range: impl KeyRange<K>,
        #[runs(here)] predicate: F,
    ) -> Result;
}

impl<K, V> Table<'_, K, V> {
    #[blocks(db)]
    pub fn insert_reserve<'a>(
        &mut self,
        key: impl Borrow<K::SelfType<'a>>,
        value_length: usize,
    ) -> Result<AccessGuardMutInPlace<'_, V>>;
}

impl<K, V> ReadOnlyTable<K, V> {
    #[blocks(db)]
    pub fn get<'a>(&self, key: impl Borrow<K::SelfType<'a>>) -> Result<Option<AccessGuard<'static, V>>>;

    #[blocks(db)]
    pub fn range<'a, KR>(&self, range: impl RangeBounds<KR>) -> Result<Range<'static, K, V>>;
}

pub trait ReadableTable<K, V>: ReadableTableMetadata {
    #[blocks(db)]
    fn get<'a>(&self, key: impl Borrow<K::SelfType<'a>>) -> Result<Option<AccessGuard<'_, V>>>;

    #[blocks(db)]
    fn range(&self, range: impl KeyRange<K>) -> Result<Range<'_, K, V>>;

    #[blocks(db)]
    fn first(&self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>>;

    #[blocks(db)]
    fn last(&self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>>;

    #[blocks(db)]
    fn iter(&self) -> Result<Range<'_, K, V>>;
}

impl<K, V> ReadableTable<K, V> for Table<'_, K, V> {}

impl<K, V> ReadableTable<K, V> for ReadOnlyTable<K, V> {}

impl<K, V> ReadableTableMetadata for Table<'_, K, V> {}

impl<K, V> ReadableTableMetadata for ReadOnlyTable<K, V> {}

pub trait ReadableTableMetadata {
    #[blocks(db)]
    fn len(&self) -> Result<u64>;

    #[blocks(db)]
    fn is_empty(&self) -> Result<bool>;

    #[blocks(db)]
    fn stats(&self) -> Result<TableStats>;
}

impl<'txn, K, V> MultimapTable<'txn, K, V> {
    #[blocks(db)]
    pub fn insert<'k, 'v>(
        &mut self,
        key: impl Borrow<K::SelfType<'k>>,
        value: impl Borrow<V::SelfType<'v>>,
    ) -> Result<bool>;

    #[blocks(db)]
    pub fn remove<'k, 'v>(
        &mut self,
        key: impl Borrow<K::SelfType<'k>>,
        value: impl Borrow<V::SelfType<'v>>,
    ) -> Result<bool>;

    #[blocks(db)]
    pub fn remove_all<'a>(&mut self, key: impl Borrow<K::SelfType<'a>>) -> Result<MultimapValue<'_, V>>;
}

impl<K, V> ReadOnlyMultimapTable<K, V> {
    #[blocks(db)]
    pub fn get<'a>(&self, key: impl Borrow<K::SelfType<'a>>) -> Result<MultimapValue<'static, V>>;

    #[blocks(db)]
    pub fn range<'a, KR>(&self, range: impl RangeBounds<KR>) -> Result<MultimapRange<'static, K, V>>;
}

pub trait ReadableMultimapTable<K: Key + 'static, V: Key + 'static>: ReadableTableMetadata {
    #[blocks(db)]
    fn get<'a>(&self, key: impl Borrow<K::SelfType<'a>>) -> Result<MultimapValue<'_, V>>;

    #[blocks(db)]
    fn range(&self, range: impl KeyRange<K>) -> Result<MultimapRange<'_, K, V>>;

    #[blocks(db)]
    fn iter(&self) -> Result<MultimapRange<'_, K, V>>;
}

impl<'a, K, V> Iterator for Range<'a, K, V> {
    type Item = Result<(AccessGuard<'a, K>, AccessGuard<'a, V>)>;

    #[blocks(db)]
    fn next(&mut self) -> Option<Self::Item>;
}
