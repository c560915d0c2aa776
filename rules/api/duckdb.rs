//! duckdb: DuckDB through its C library. A query runs to its end in the call; binding parameters and reading columns does not wait.

use std::convert;
use std::path::Path;

pub struct Connection;

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub struct Config;

pub trait Params {}

pub struct Statement<'conn>;

pub struct Error;

pub struct Row<'stmt>;

pub struct InterruptHandle;

pub struct Transaction<'conn>;

pub struct Rows<'stmt>;

pub struct Arrow<'stmt>;

pub struct MappedRows<'stmt, F>;

pub struct AndThenRows<'stmt, F>;

pub struct Appender<'conn>;

pub trait AppenderParams {}

impl Connection {
    #[blocks(db)]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Self>;

    #[blocks(db)]
    pub fn open_with_flags<P: AsRef<Path>>(path: P, config: Config) -> Result<Self>;

    #[blocks(db)]
    pub fn execute_batch(&self, sql: &str) -> Result<()>;

    #[blocks(db)]
    pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize>;

    #[blocks(db)]
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>>;

    #[blocks(db)]
    pub fn close(self) -> Result<(), (Self, Error)>;

    #[blocks(db)]
    pub fn query_row<T, P, F>(&self, sql: &str, params: P, #[runs(here)] f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;

    #[blocks(db)]
    pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, #[runs(here)] f: F) -> Result<T, E>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T, E>,
        E: convert::From<Error>;

    pub fn open_in_memory() -> Result<Self>;

    pub fn interrupt_handle(&self) -> std::sync::Arc<InterruptHandle>;

    #[blocks(db)]
    pub fn transaction(&mut self) -> Result<Transaction<'_>>;

    #[blocks(db)]
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>>;
}

impl Statement<'_> {
    #[blocks(db)]
    pub fn execute<P: Params>(&mut self, params: P) -> Result<usize>;

    #[blocks(db)]
    pub fn insert<P: Params>(&mut self, params: P) -> Result<()>;

    #[blocks(db)]
    pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>>;

    #[blocks(db)]
    pub fn query_arrow<P: Params>(&mut self, params: P) -> Result<Arrow<'_>>;

    #[blocks(db)]
    pub fn exists<P: Params>(&mut self, params: P) -> Result<bool>;

    #[blocks(db)]
    pub fn query_map<T, P, F>(&mut self, params: P, #[runs(here)] f: F) -> Result<MappedRows<'_, F>>
    where
        P: Params,
        F: FnMut(&Row<'_>) -> Result<T>;

    #[blocks(db)]
    pub fn query_and_then<T, E, P, F>(&mut self, params: P, #[runs(here)] f: F) -> Result<AndThenRows<'_, F>>
    where
        P: Params,
        E: convert::From<Error>,
        F: FnMut(&Row<'_>) -> Result<T, E>;

    #[blocks(db)]
    pub fn query_row<T, P, F>(&mut self, params: P, #[runs(here)] f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;
}

impl Transaction<'_> {
    #[blocks(db)]
    pub fn commit(self) -> Result<()>;

    #[blocks(db)]
    pub fn rollback(self) -> Result<()>;

    #[blocks(db)]
    pub fn finish(self) -> Result<()>;
}

impl Appender<'_> {
    #[blocks(db)]
    pub fn append_rows<P, I>(&mut self, rows: I) -> Result<()>
    where
        I: IntoIterator<Item = P>,
        P: AppenderParams;

    #[blocks(db)]
    pub fn append_row<P: AppenderParams>(&mut self, params: P) -> Result<()>;

    #[blocks(db)]
    pub fn flush(&mut self) -> Result<()>;
}
