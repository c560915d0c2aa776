//! rusqlite: SQLite through its C library, whose calls cannot be derived from source. Whatever compiles or steps a
//! statement may wait for the disk or for another connection's lock; binding parameters and reading columns does not.

use crate::types::{FromSql, Type};
use std::cmp::Ordering;
use std::ffi::{CStr, NulError, c_char, c_int, c_uint};
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{result, str};

pub use crate::types::ToSql;
pub use fallible_iterator;
pub use fallible_streaming_iterator;
pub use libsqlite3_sys as ffi;
pub use libsqlite3_sys::ErrorCode;

pub mod backup;
pub mod blob;
pub mod config;
mod error;
mod flags;
pub mod functions;
pub mod hooks;
pub mod limits;
mod params;
mod statement;
pub mod trace;
mod transaction;
pub mod types;

pub type Result<T, E = Error> = result::Result<T, E>;

pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}

impl<T> OptionalExtension<T> for Result<T> {
    fn optional(self) -> Result<Option<T>>;
}

pub const MAIN_DB: &CStr;

pub const DEFAULT_NAME: Option<&'static str>;

pub const TEMP_DB: &CStr;

#[derive(Debug)]
pub struct Connection;

impl Drop for Connection {
    fn drop(&mut self);
}

impl Connection {
    #[blocks(db)]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Self>;

    pub fn open_in_memory() -> Result<Self>;

    #[blocks(db)]
    pub fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Self>;

    #[blocks(db)]
    pub fn open_with_flags_and_vfs<P: AsRef<Path>, V: Name>(path: P, flags: OpenFlags, vfs: V) -> Result<Self>;

    pub fn open_in_memory_with_flags(flags: OpenFlags) -> Result<Self>;
    pub fn open_in_memory_with_flags_and_vfs<V: Name>(flags: OpenFlags, vfs: V) -> Result<Self>;

    #[blocks(db)]
    pub fn execute_batch(&self, sql: &str) -> Result<()>;

    #[blocks(db)]
    pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize>;

    pub fn path(&self) -> Option<&str>;
    pub fn release_memory(&self) -> Result<()>;
    pub fn last_insert_rowid(&self) -> i64;

    #[blocks(db)]
    pub fn query_row<T, P, F>(&self, sql: &str, params: P, #[runs(here)] f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;

    #[blocks(db)]
    pub fn query_one<T, P, F>(&self, sql: &str, params: P, #[runs(here)] f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;

    #[blocks(db)]
    pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, #[runs(here)] f: F) -> Result<T, E>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T, E>,
        E: From<Error>;

    #[blocks(db)]
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>>;

    #[blocks(db)]
    pub fn prepare_with_flags(&self, sql: &str, flags: PrepFlags) -> Result<Statement<'_>>;

    #[blocks(db)]
    pub fn close(self) -> Result<(), (Self, Error)>;

    pub unsafe fn load_extension_enable(&self) -> Result<()>;
    pub fn load_extension_disable(&self) -> Result<()>;

    #[blocks(db)]
    pub unsafe fn load_extension<P: AsRef<Path>, N: Name>(&self, dylib_path: P, entry_point: Option<N>) -> Result<()>;

    pub unsafe fn handle(&self) -> *mut ffi::sqlite3;
    pub unsafe fn from_handle(db: *mut ffi::sqlite3) -> Result<Self>;
    pub unsafe fn extension_init2(
        db: *mut ffi::sqlite3,
        pz_err_msg: *mut *mut c_char,
        p_api: *mut ffi::sqlite3_api_routines,
        init: fn(Self) -> Result<bool>,
    ) -> c_int;
    pub unsafe fn from_handle_owned(db: *mut ffi::sqlite3) -> Result<Self>;
    pub fn get_interrupt_handle(&self) -> InterruptHandle;
    pub fn changes(&self) -> u64;
    pub fn total_changes(&self) -> u64;
    pub fn is_autocommit(&self) -> bool;
    pub fn is_busy(&self) -> bool;

    #[blocks(db)]
    pub fn cache_flush(&self) -> Result<()>;

    pub fn is_readonly<N: Name>(&self, db_name: N) -> Result<bool>;
    pub fn db_name(&self, index: usize) -> Result<String>;
    pub fn is_interrupted(&self) -> bool;
    pub unsafe fn set_clientdata<T: Send + 'static, N: Name>(&self, name: N, data: Option<T>) -> Result<*mut T>;
    pub unsafe fn get_clientdata<T, N: Name>(&self, name: N) -> Result<Option<&T>>;
    pub fn set_errmsg(&self, code: c_int, msg: Option<&CStr>) -> Result<()>;
    pub fn file_control<N: Name>(&self, db_name: Option<N>, op_and_arg: FileControl) -> Result<()>;
}

#[derive(Debug)]
pub struct Batch<'conn, 'sql>;

impl<'conn, 'sql> Batch<'conn, 'sql> {
    pub fn new(conn: &'conn Connection, sql: &'sql str) -> Self;
}

impl<'conn> fallible_iterator::FallibleIterator for Batch<'conn, '_> {
    type Error = Error;
    type Item = Statement<'conn>;

    #[blocks(db)]
    fn next(&mut self) -> Result<Option<Statement<'conn>>>;
}

pub struct InterruptHandle;

impl InterruptHandle {
    pub fn interrupt(&self);
}

#[derive(Debug)]
pub enum FileControl<'p> {
    SizeHint(&'p mut ffi::sqlite3_int64),
    SizeLimit(&'p mut ffi::sqlite3_int64),
    ChunkSize(&'p mut c_int),
    PersistWal(&'p mut c_int),
    PowerSafeOverwrite(&'p mut c_int),
    MMapSize(&'p mut ffi::sqlite3_int64),
    HasMoved(&'p mut c_int),
    LockTimeout(&'p mut c_int),
    BlockOnConnect(&'p mut c_int),
    DataVersion(&'p mut c_uint),
    ReserveBytes(&'p mut c_int),
}

#[derive(Debug, PartialEq)]
pub enum Error {
    SqliteFailure(ffi::Error, Option<String>),
    SqliteSingleThreadedMode,
    FromSqlConversionFailure(usize, Type, Box<dyn std::error::Error + Send + Sync + 'static>),
    IntegralValueOutOfRange(usize, i64),
    Utf8Error(usize, str::Utf8Error),
    NulError(NulError),
    InvalidParameterName(String),
    InvalidPath(PathBuf),
    ExecuteReturnedResults,
    QueryReturnedNoRows,
    QueryReturnedMoreThanOneRow,
    InvalidColumnIndex(usize),
    InvalidColumnName(String),
    InvalidColumnType(usize, String, Type),
    StatementChangedRows(usize),
    InvalidFunctionParameterType(usize, Type),
    InvalidFilterParameterType(usize, Type),
    UserFunctionError(Box<dyn std::error::Error + Send + Sync + 'static>),
    ToSqlConversionFailure(Box<dyn std::error::Error + Send + Sync + 'static>),
    InvalidQuery,
    ModuleError(String),
    UnwindingPanic,
    GetAuxWrongType,
    MultipleStatement,
    InvalidParameterCount(usize, usize),
    BlobSizeError,
    SqlInputError {
        error: ffi::Error,
        msg: String,
        sql: String,
        offset: c_int,
    },
    InvalidDatabaseIndex(usize),
}

pub unsafe fn to_sqlite_error(e: &Error, err_msg: *mut *mut c_char) -> c_int;

#[derive(Debug)]
pub struct Statement<'conn>;

#[derive(Clone, Copy, Eq, PartialEq)]
pub enum StatementStatus {
    FullscanStep,
    Sort,
    AutoIndex,
    VmStep,
    RePrepare,
    Run,
    FilterMiss,
    FilterHit,
    MemUsed,
}

#[derive(Clone, Copy)]
pub enum TransactionBehavior {
    Deferred,
    Immediate,
    Exclusive,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum DropBehavior {
    Rollback,
    Commit,
    Ignore,
    Panic,
}

#[derive(Debug)]
pub struct Transaction<'conn>;

#[derive(Debug)]
pub struct Savepoint<'conn>;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TransactionState {
    None,
    Read,
    Write,
}

impl Connection {
    #[blocks(db)]
    pub fn transaction(&mut self) -> Result<Transaction<'_>>;

    #[blocks(db)]
    pub fn transaction_with_behavior(&mut self, behavior: TransactionBehavior) -> Result<Transaction<'_>>;

    #[blocks(db)]
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>>;

    #[blocks(db)]
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;

    #[blocks(db)]
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;

    pub fn transaction_state<N: Name>(&self, db_name: Option<N>) -> Result<TransactionState>;
    pub fn set_transaction_behavior(&mut self, behavior: TransactionBehavior);
}

pub struct Rows<'stmt>;

pub struct Map<'stmt, F>;

pub struct MappedRows<'stmt, F>;

pub struct AndThenRows<'stmt, F>;

#[derive(Debug)]
pub struct Row<'stmt>;

pub trait RowIndex: Copy {
    fn idx(&self, stmt: &Statement<'_>) -> Result<usize>;
}

impl Connection {
    #[blocks(db)]
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>>;

    pub fn set_prepared_statement_cache_capacity(&self, capacity: usize);
    pub fn flush_prepared_statement_cache(&self);
}

pub struct CachedStatement<'conn>;

#[derive(Debug)]
pub struct Column<'stmt>;

#[derive(Debug)]
pub struct ColumnMetadata<'stmt>;

impl Connection {
    #[blocks(db)]
    pub fn column_exists<N: Name>(&self, db_name: Option<N>, table_name: N, column_name: N) -> Result<bool>;

    #[blocks(db)]
    pub fn table_exists<N: Name>(&self, db_name: Option<N>, table_name: N) -> Result<bool>;

    #[blocks(db)]
    pub fn column_metadata<N: Name>(
        &self,
        db_name: Option<N>,
        table_name: N,
        column_name: N,
    ) -> Result<(Option<&CStr>, Option<&CStr>, bool, bool, bool)>;
}

pub trait Params {}

#[derive(Clone, Debug)]
pub struct ParamsFromIter<I>;

pub fn params_from_iter<I>(iter: I) -> ParamsFromIter<I>
where
    I: IntoIterator,
    I::Item: ToSql;

impl Connection {
    #[blocks(db)]
    pub fn pragma_query_one<T: FromSql>(&self, schema_name: Option<&str>, pragma_name: &str) -> Result<T>;

    #[blocks(db)]
    pub fn pragma_query_value<T, F>(
        &self,
        schema_name: Option<&str>,
        pragma_name: &str,
        #[runs(here)] f: F,
    ) -> Result<T>
    where
        F: FnOnce(&Row<'_>) -> Result<T>;

    #[blocks(db)]
    pub fn pragma_query<F>(&self, schema_name: Option<&str>, pragma_name: &str, #[runs(here)] f: F) -> Result<()>
    where
        F: FnMut(&Row<'_>) -> Result<()>;

    #[blocks(db)]
    pub fn pragma<F, V>(
        &self,
        schema_name: Option<&str>,
        pragma_name: &str,
        pragma_value: V,
        #[runs(here)] f: F,
    ) -> Result<()>
    where
        F: FnMut(&Row<'_>) -> Result<()>,
        V: ToSql;

    #[blocks(db)]
    pub fn pragma_update<V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V) -> Result<()>
    where
        V: ToSql;

    #[blocks(db)]
    pub fn pragma_update_and_check<F, T, V>(
        &self,
        schema_name: Option<&str>,
        pragma_name: &str,
        pragma_value: V,
        #[runs(here)] f: F,
    ) -> Result<T>
    where
        F: FnOnce(&Row<'_>) -> Result<T>,
        V: ToSql;
}

impl Connection {
    pub fn busy_timeout(&self, timeout: Duration) -> Result<()>;
    pub fn busy_handler<F>(&mut self, callback: Option<F>) -> Result<()>
    where
        F: FnMut(i32) -> bool + Send + 'static;
}

pub trait BindIndex: Copy {
    fn idx(&self, stmt: &Statement<'_>) -> Result<usize>;
}

pub trait Name: std::fmt::Debug + Copy {
    fn as_cstr(&self) -> Result<Named<'_>>;
}

pub fn version_number() -> i32;
pub fn version() -> &'static str;

impl Connection {
    pub fn create_collation<C, N: Name>(&self, collation_name: N, x_compare: C) -> Result<()>
    where
        C: Fn(&str, &str) -> Ordering + Send + 'static;
    pub fn collation_needed(&self, x_coll_needed: fn(&Self, &str) -> Result<()>) -> Result<()>;
    pub fn remove_collation<N: Name>(&self, collation_name: N) -> Result<()>;
}

pub struct LoadExtensionGuard<'conn>;

impl LoadExtensionGuard<'_> {
    pub unsafe fn new(conn: &Connection) -> Result<LoadExtensionGuard<'_>>;
}

impl Drop for LoadExtensionGuard<'_> {
    fn drop(&mut self);
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct OpenFlags;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct PrepFlags;

pub enum Named<'a> {
    C(&'a CStr),
}
