//! lmdb: LMDB through its C library. One writer at a time, and a commit waits for the disk.

use std::ffi;
use std::path::Path;

pub struct Environment;

pub type Result<T> = std::result::Result<T, Error>;

pub struct Database;

pub struct RwTransaction<'env>;

pub struct EnvironmentBuilder;

pub struct Error;

impl Environment {
    #[blocks(db)]
    pub fn open_db<'env>(&'env self, name: Option<&str>) -> Result<Database>;

    #[blocks(db)]
    pub fn create_db<'env>(&'env self, name: Option<&str>, flags: DatabaseFlags) -> Result<Database>;

    #[blocks(db)]
    pub fn begin_rw_txn<'env>(&'env self) -> Result<RwTransaction<'env>>;

    #[blocks(db)]
    pub fn sync(&self, force: bool) -> Result<()>;
}

impl EnvironmentBuilder {
    #[blocks(db)]
    pub fn open(&self, path: &Path) -> Result<Environment>;

    #[blocks(db)]
    pub fn open_with_permissions(&self, path: &Path, mode: ffi::mode_t) -> Result<Environment>;
}

pub trait Transaction: Sized {
    #[blocks(db)]
    fn commit(self) -> Result<()>;

    #[blocks(db)]
    fn get<'txn, K>(&'txn self, database: Database, key: &K) -> Result<&'txn [u8]>
    where
        K: AsRef<[u8]>;
}

impl<'env> RwTransaction<'env> {
    #[blocks(db)]
    pub fn put<K, D>(&mut self, database: Database, key: &K, data: &D, flags: WriteFlags) -> Result<()>
    where
        K: AsRef<[u8]>,
        D: AsRef<[u8]>;

    #[blocks(db)]
    pub fn del<K>(&mut self, database: Database, key: &K, data: Option<&[u8]>) -> Result<()>
    where
        K: AsRef<[u8]>;

    #[blocks(db)]
    pub fn clear_db(&mut self, db: Database) -> Result<()>;
}
