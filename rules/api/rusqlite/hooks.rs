//! What runs when a database changes. SQLite calls it from within the statement that makes the change.

use std::ffi::{CStr, c_int};

use crate::{Connection, Result};

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Action {
    UNKNOWN,
    SQLITE_DELETE,
    SQLITE_INSERT,
    SQLITE_UPDATE,
}

impl From<i32> for Action {
    fn from(code: i32) -> Self;
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct AuthContext<'c> {
    pub action: AuthAction<'c>,
    pub database_name: Option<&'c str>,
    pub accessor: Option<&'c str>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum AuthAction<'c> {
    Unknown {
        code: i32,
        arg1: Option<&'c str>,
        arg2: Option<&'c str>,
    },
    CreateIndex {
        index_name: &'c str,
        table_name: &'c str,
    },
    CreateTable {
        table_name: &'c str,
    },
    CreateTempIndex {
        index_name: &'c str,
        table_name: &'c str,
    },
    CreateTempTable {
        table_name: &'c str,
    },
    CreateTempTrigger {
        trigger_name: &'c str,
        table_name: &'c str,
    },
    CreateTempView {
        view_name: &'c str,
    },
    CreateTrigger {
        trigger_name: &'c str,
        table_name: &'c str,
    },
    CreateView {
        view_name: &'c str,
    },
    Delete {
        table_name: &'c str,
    },
    DropIndex {
        index_name: &'c str,
        table_name: &'c str,
    },
    DropTable {
        table_name: &'c str,
    },
    DropTempIndex {
        index_name: &'c str,
        table_name: &'c str,
    },
    DropTempTable {
        table_name: &'c str,
    },
    DropTempTrigger {
        trigger_name: &'c str,
        table_name: &'c str,
    },
    DropTempView {
        view_name: &'c str,
    },
    DropTrigger {
        trigger_name: &'c str,
        table_name: &'c str,
    },
    DropView {
        view_name: &'c str,
    },
    Insert {
        table_name: &'c str,
    },
    Pragma {
        pragma_name: &'c str,
        pragma_value: Option<&'c str>,
    },
    Read {
        table_name: &'c str,
        column_name: &'c str,
    },
    Select,
    Transaction {
        operation: TransactionOperation,
    },
    Update {
        table_name: &'c str,
        column_name: &'c str,
    },
    Attach {
        filename: &'c str,
    },
    Detach {
        database_name: &'c str,
    },
    AlterTable {
        database_name: &'c str,
        table_name: &'c str,
    },
    Reindex {
        index_name: &'c str,
    },
    Analyze {
        table_name: &'c str,
    },
    CreateVtable {
        table_name: &'c str,
        module_name: &'c str,
    },
    DropVtable {
        table_name: &'c str,
        module_name: &'c str,
    },
    Function {
        function_name: &'c str,
    },
    Savepoint {
        operation: TransactionOperation,
        savepoint_name: &'c str,
    },
    Recursive,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TransactionOperation {
    Unknown,
    Begin,
    Release,
    Rollback,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Authorization {
    Allow,
    Ignore,
    Deny,
}

impl Connection {
    pub fn commit_hook<F>(&mut self, hook: Option<F>) -> Result<()>
    where
        F: FnMut() -> bool + Send + 'static;
    pub fn rollback_hook<F>(&mut self, hook: Option<F>) -> Result<()>
    where
        F: FnMut() + Send + 'static;
    pub fn update_hook<F>(&mut self, hook: Option<F>) -> Result<()>
    where
        F: FnMut(Action, &str, &str, i64) + Send + 'static;
    pub fn wal_hook<F>(&mut self, hook: Option<F>) -> Result<()>
    where
        F: FnMut(&mut Wal, c_int) -> Result<()> + Send + 'static;
    pub fn progress_handler<F>(&mut self, num_ops: c_int, handler: Option<F>) -> Result<()>
    where
        F: FnMut() -> bool + Send + 'static;
    pub fn authorizer<F>(&mut self, hook: Option<F>) -> Result<()>
    where
        F: for<'r> FnMut(AuthContext<'r>) -> Authorization + Send + 'static;
}

pub struct Wal;

impl Wal {
    #[blocks(db)]
    pub fn checkpoint(&mut self) -> Result<()>;

    #[blocks(db)]
    pub fn checkpoint_v2(&mut self, mode: CheckpointMode) -> Result<(c_int, c_int)>;

    pub fn name(&self) -> &CStr;
}

#[derive(Clone, Copy, Debug, Default)]
pub enum CheckpointMode {
    #[default]
    PASSIVE,
    FULL,
    RESTART,
    TRUNCATE,
}
