//! Statements and the rows that they yield.

use crate::types::{FromSql, ToSql, ValueRef};
use fallible_iterator::FallibleIterator;
use fallible_streaming_iterator::FallibleStreamingIterator;
use std::ffi::CStr;
use std::ops::{Deref, DerefMut};
use std::str;

use super::{
    AndThenRows, BindIndex, CachedStatement, Column, ColumnMetadata, Error, Map, MappedRows, Params, Result, Row,
    RowIndex, Rows, Statement, StatementStatus,
};

impl Statement<'_> {
    #[blocks(db)]
    pub fn execute<P: Params>(&mut self, params: P) -> Result<usize>;

    #[blocks(db)]
    pub fn insert<P: Params>(&mut self, params: P) -> Result<i64>;

    pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>>;
    pub fn query_map<T, P, F>(&mut self, params: P, #[runs(here)] f: F) -> Result<MappedRows<'_, F>>
    where
        P: Params,
        F: FnMut(&Row<'_>) -> Result<T>;
    pub fn query_and_then<T, E, P, F>(&mut self, params: P, #[runs(here)] f: F) -> Result<AndThenRows<'_, F>>
    where
        P: Params,
        E: From<Error>,
        F: FnMut(&Row<'_>) -> Result<T, E>;

    #[blocks(db)]
    pub fn exists<P: Params>(&mut self, params: P) -> Result<bool>;

    #[blocks(db)]
    pub fn query_row<T, P, F>(&mut self, params: P, #[runs(here)] f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;

    #[blocks(db)]
    pub fn query_one<T, P, F>(&mut self, params: P, #[runs(here)] f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;

    pub fn finalize(self) -> Result<()>;
    pub fn parameter_index(&self, name: &str) -> Result<Option<usize>>;
    pub fn parameter_name(&self, index: usize) -> Option<&'_ str>;
    pub fn parameter_count(&self) -> usize;
    pub fn raw_bind_parameter<I: BindIndex, T: ToSql>(&mut self, one_based_index: I, param: T) -> Result<()>;

    #[blocks(db)]
    pub fn raw_execute(&mut self) -> Result<usize>;

    pub fn raw_query(&mut self) -> Rows<'_>;
    pub fn expanded_sql(&self) -> Option<String>;
    pub fn get_status(&self, status: StatementStatus) -> i32;
    pub fn reset_status(&self, status: StatementStatus) -> i32;
    pub fn is_explain(&self) -> i32;
    pub fn readonly(&self) -> bool;
    pub fn clear_bindings(&mut self);
}

impl Drop for Statement<'_> {
    fn drop(&mut self);
}

impl<'stmt> Rows<'stmt> {
    #[blocks(db)]
    pub fn next(&mut self) -> Result<Option<&Row<'stmt>>>;

    pub fn map<F, B>(self, #[runs(here)] f: F) -> Map<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<B>;
    pub fn mapped<F, B>(self, #[runs(here)] f: F) -> MappedRows<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<B>;
    pub fn and_then<F, T, E>(self, #[runs(here)] f: F) -> AndThenRows<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<T, E>;
    pub fn as_ref(&self) -> Option<&Statement<'stmt>>;
}

impl Drop for Rows<'_> {
    fn drop(&mut self);
}

impl<F, B> FallibleIterator for Map<'_, F>
where
    F: FnMut(&Row<'_>) -> Result<B>,
{
    type Error = Error;
    type Item = B;

    #[blocks(db)]
    fn next(&mut self) -> Result<Option<B>>;
}

impl<T, F> Iterator for MappedRows<'_, F>
where
    F: FnMut(&Row<'_>) -> Result<T>,
{
    type Item = Result<T>;

    #[blocks(db)]
    fn next(&mut self) -> Option<Result<T>>;
}

impl<'stmt> FallibleStreamingIterator for Rows<'stmt> {
    type Error = Error;
    type Item = Row<'stmt>;

    #[blocks(db)]
    fn advance(&mut self) -> Result<()>;

    fn get(&self) -> Option<&Row<'stmt>>;
}

impl Row<'_> {
    pub fn get_unwrap<I: RowIndex, T: FromSql>(&self, idx: I) -> T;
    pub fn get<I: RowIndex, T: FromSql>(&self, idx: I) -> Result<T>;
    pub fn get_ref<I: RowIndex>(&self, idx: I) -> Result<ValueRef<'_>>;
    pub fn get_ref_unwrap<I: RowIndex>(&self, idx: I) -> ValueRef<'_>;
    pub unsafe fn get_pointer<I: RowIndex, T: 'static>(
        &self,
        idx: I,
        ptr_type: &'static std::ffi::CStr,
    ) -> Result<Option<&T>>;
}

impl<'stmt> AsRef<Statement<'stmt>> for Row<'stmt> {
    fn as_ref(&self) -> &Statement<'stmt>;
}

impl RowIndex for usize {
    fn idx(&self, stmt: &Statement<'_>) -> Result<usize>;
}

impl RowIndex for &'_ str {
    fn idx(&self, stmt: &Statement<'_>) -> Result<usize>;
}

impl<'conn> Deref for CachedStatement<'conn> {
    type Target = Statement<'conn>;

    fn deref(&self) -> &Statement<'conn>;
}

impl<'conn> DerefMut for CachedStatement<'conn> {
    fn deref_mut(&mut self) -> &mut Statement<'conn>;
}

impl Drop for CachedStatement<'_> {
    fn drop(&mut self);
}

impl CachedStatement<'_> {
    pub fn discard(self);
}

impl Column<'_> {
    pub fn name(&self) -> &str;
    pub fn decl_type(&self) -> Option<&str>;
}

impl ColumnMetadata<'_> {
    pub fn name(&self) -> &str;
    pub fn database_name(&self) -> Option<&str>;
    pub fn table_name(&self) -> Option<&str>;
    pub fn origin_name(&self) -> Option<&str>;
}

impl Statement<'_> {
    pub fn column_names(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator;
    pub fn column_count(&self) -> usize;
    pub fn column_name(&self, col: usize) -> Result<&str>;
    pub fn column_index(&self, name: &str) -> Result<usize>;
    pub fn columns(&self) -> impl DoubleEndedIterator<Item = Column<'_>> + ExactSizeIterator;
    pub fn columns_with_metadata(&self) -> impl DoubleEndedIterator<Item = ColumnMetadata<'_>> + ExactSizeIterator;
    pub fn column_metadata(
        &self,
        col: usize,
    ) -> Result<Option<(&CStr, &CStr, &CStr, Option<&CStr>, Option<&CStr>, bool, bool, bool)>>;
}
