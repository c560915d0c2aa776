//! What runs when a statement does.

use std::borrow::Cow;
use std::ffi::{c_int, c_uint};
use std::ops::BitOr;
use std::time::Duration;

use crate::{Connection, Result, StatementStatus};

pub unsafe fn config_log(callback: Option<fn(c_int, &str)>) -> Result<()>;
pub fn log(err_code: c_int, msg: &str);

pub enum TraceEvent<'s> {
    Stmt(StmtRef<'s>, &'s str),
    Profile(StmtRef<'s>, Duration),
    Row(StmtRef<'s>),
    Close(ConnRef<'s>),
}

pub struct StmtRef<'s>;

impl StmtRef<'_> {
    pub fn sql(&self) -> Cow<'_, str>;
    pub fn expanded_sql(&self) -> Option<String>;
    pub fn get_status(&self, status: StatementStatus) -> i32;
}

pub struct ConnRef<'s>;

impl ConnRef<'_> {
    pub fn is_autocommit(&self) -> bool;
    pub fn db_filename(&self) -> Option<&str>;
}

impl Connection {
    pub fn trace_v2<F>(&mut self, mask: TraceEventCodes, trace_fn: Option<F>) -> Result<()>
    where
        F: FnMut(TraceEvent<'_>) + Send + 'static;
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TraceEventCodes;

impl TraceEventCodes {
    pub const SQLITE_TRACE_STMT: TraceEventCodes;
    pub const SQLITE_TRACE_PROFILE: TraceEventCodes;
    pub const SQLITE_TRACE_ROW: TraceEventCodes;
    pub const SQLITE_TRACE_CLOSE: TraceEventCodes;

    pub const fn empty() -> Self;
    pub const fn all() -> Self;
    pub const fn bits(&self) -> c_uint;
    pub const fn from_bits_truncate(bits: c_uint) -> Self;
    pub const fn is_empty(&self) -> bool;
    pub const fn contains(&self, other: Self) -> bool;
    pub const fn union(self, other: Self) -> Self;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
}

impl BitOr for TraceEventCodes {
    type Output = TraceEventCodes;

    fn bitor(self, other: TraceEventCodes) -> TraceEventCodes;
}
