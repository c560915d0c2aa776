//! Limits of one connection.

use crate::{Connection, Result};

#[derive(Clone, Copy, Debug)]
pub enum Limit {
    SQLITE_LIMIT_LENGTH,
    SQLITE_LIMIT_SQL_LENGTH,
    SQLITE_LIMIT_COLUMN,
    SQLITE_LIMIT_EXPR_DEPTH,
    SQLITE_LIMIT_COMPOUND_SELECT,
    SQLITE_LIMIT_VDBE_OP,
    SQLITE_LIMIT_FUNCTION_ARG,
    SQLITE_LIMIT_ATTACHED,
    SQLITE_LIMIT_LIKE_PATTERN_LENGTH,
    SQLITE_LIMIT_VARIABLE_NUMBER,
    SQLITE_LIMIT_TRIGGER_DEPTH,
    SQLITE_LIMIT_WORKER_THREADS,
    SQLITE_LIMIT_PARSER_DEPTH,
    SQLITE_LIMIT_SCHEMA,
    SQLITE_LIMIT_TRIGGER_STEPS,
}

impl Connection {
    pub fn limit(&self, limit: Limit) -> Result<i32>;
    pub fn set_limit(&self, limit: Limit, new_val: i32) -> Result<i32>;
}
