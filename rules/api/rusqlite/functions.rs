//! SQL functions written in Rust.

use std::ffi::{c_int, c_uint};
use std::ops::{BitOr, Deref};
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::Arc;

use crate::types::{FromSql, ToSql, ToSqlOutput, ValueRef};
use crate::{Connection, Name, Result};

pub struct Context<'a>;

impl Context<'_> {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn get<T: FromSql>(&self, idx: usize) -> Result<T>;
    pub unsafe fn get_pointer<T: 'static>(&self, idx: usize, ptr_type: &'static std::ffi::CStr) -> Option<&T>;
    pub fn get_raw(&self, idx: usize) -> ValueRef<'_>;
    pub fn get_arg(&self, idx: usize) -> SqlFnArg;
    pub fn get_subtype(&self, idx: usize) -> c_uint;
    pub fn get_or_create_aux<T, E, F>(&self, arg: c_int, func: F) -> Result<Arc<T>>
    where
        T: Send + Sync + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync + 'static>>,
        F: FnOnce(ValueRef<'_>) -> Result<T, E>;
    pub fn set_aux<T: Send + Sync + 'static>(&self, arg: c_int, value: T) -> Result<Arc<T>>;
    pub fn get_aux<T: Send + Sync + 'static>(&self, arg: c_int) -> Result<Option<Arc<T>>>;
    pub unsafe fn get_connection(&self) -> Result<ConnectionRef<'_>>;
}

pub struct ConnectionRef<'ctx>;

impl Deref for ConnectionRef<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection;
}

pub type SubType = Option<c_uint>;

pub trait SqlFnOutput {
    fn to_sql(&self) -> Result<(ToSqlOutput<'_>, SubType)>;
}

impl<T: ToSql> SqlFnOutput for T {
    fn to_sql(&self) -> Result<(ToSqlOutput<'_>, SubType)>;
}

impl<T: ToSql> SqlFnOutput for (T, SubType) {
    fn to_sql(&self) -> Result<(ToSqlOutput<'_>, SubType)>;
}

pub struct SqlFnArg;

impl ToSql for SqlFnArg {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

pub trait Aggregate<A, T>
where
    A: RefUnwindSafe + UnwindSafe,
    T: SqlFnOutput,
{
    fn init(&self, ctx: &mut Context<'_>) -> Result<A>;
    fn step(&self, ctx: &mut Context<'_>, acc: &mut A) -> Result<()>;
    fn finalize(&self, ctx: &mut Context<'_>, acc: Option<A>) -> Result<T>;
}

pub trait WindowAggregate<A, T>: Aggregate<A, T>
where
    A: RefUnwindSafe + UnwindSafe,
    T: SqlFnOutput,
{
    fn value(&self, acc: Option<&mut A>) -> Result<T>;
    fn inverse(&self, ctx: &mut Context<'_>, acc: &mut A) -> Result<()>;
}

impl Connection {
    pub fn create_scalar_function<F, N: Name, T>(
        &self,
        fn_name: N,
        n_arg: c_int,
        flags: FunctionFlags,
        x_func: F,
    ) -> Result<()>
    where
        F: Fn(&Context<'_>) -> Result<T> + Send + 'static,
        T: SqlFnOutput;
    pub fn create_aggregate_function<A, D, N: Name, T>(
        &self,
        fn_name: N,
        n_arg: c_int,
        flags: FunctionFlags,
        aggr: D,
    ) -> Result<()>
    where
        A: RefUnwindSafe + UnwindSafe + Send,
        D: Aggregate<A, T> + Send + 'static,
        T: SqlFnOutput;
    pub fn create_window_function<A, N: Name, W, T>(
        &self,
        fn_name: N,
        n_arg: c_int,
        flags: FunctionFlags,
        aggr: W,
    ) -> Result<()>
    where
        A: RefUnwindSafe + UnwindSafe + Send,
        W: WindowAggregate<A, T> + Send + 'static,
        T: SqlFnOutput;
    pub fn remove_function<N: Name>(&self, fn_name: N, n_arg: c_int) -> Result<()>;
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct FunctionFlags;

impl FunctionFlags {
    pub const SQLITE_UTF8: FunctionFlags;
    pub const SQLITE_UTF16LE: FunctionFlags;
    pub const SQLITE_UTF16BE: FunctionFlags;
    pub const SQLITE_UTF16: FunctionFlags;
    pub const SQLITE_DETERMINISTIC: FunctionFlags;
    pub const SQLITE_DIRECTONLY: FunctionFlags;
    pub const SQLITE_SUBTYPE: FunctionFlags;
    pub const SQLITE_INNOCUOUS: FunctionFlags;
    pub const SQLITE_RESULT_SUBTYPE: FunctionFlags;

    pub const fn empty() -> Self;
    pub const fn all() -> Self;
    pub const fn bits(&self) -> c_int;
    pub const fn from_bits_truncate(bits: c_int) -> Self;
    pub const fn is_empty(&self) -> bool;
    pub const fn contains(&self, other: Self) -> bool;
    pub const fn union(self, other: Self) -> Self;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
}

impl BitOr for FunctionFlags {
    type Output = FunctionFlags;

    fn bitor(self, other: FunctionFlags) -> FunctionFlags;
}

impl Default for FunctionFlags {
    fn default() -> Self;
}
