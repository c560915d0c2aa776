//! Values, and what can be one.

use std::borrow::{Cow, ToOwned};
use std::error::Error;
use std::fmt;
use std::str::Utf8Error;

use crate::Result;

#[derive(Clone, Copy)]
pub struct Null;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Type {
    Null,
    Integer,
    Real,
    Text,
    Blob,
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

#[derive(Debug, PartialEq)]
pub enum FromSqlError {
    InvalidType,
    OutOfRange(i64),
    Utf8Error(Utf8Error),
    InvalidBlobSize { expected_size: usize, blob_size: usize },
    Other(Box<dyn Error + Send + Sync + 'static>),
}

impl FromSqlError {
    pub fn other<E: Error + Send + Sync + 'static>(error: E) -> Self;
}

impl fmt::Display for FromSqlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Error for FromSqlError {
    fn source(&self) -> Option<&(dyn Error + 'static)>;
}

impl From<Utf8Error> for FromSqlError {
    fn from(err: Utf8Error) -> Self;
}

pub type FromSqlResult<T> = std::result::Result<T, FromSqlError>;

pub trait FromSql: Sized {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl FromSql for i64 {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl FromSql for f32 {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl FromSql for f64 {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl FromSql for bool {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl FromSql for String {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl FromSql for Box<str> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl FromSql for std::rc::Rc<str> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl FromSql for std::sync::Arc<str> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl FromSql for Vec<u8> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl FromSql for Box<[u8]> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl FromSql for std::rc::Rc<[u8]> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl FromSql for std::sync::Arc<[u8]> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl<const N: usize> FromSql for [u8; N] {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl FromSql for i128 {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl FromSql for uuid::Uuid {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl<T: FromSql> FromSql for Option<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl<T: ?Sized> FromSql for Cow<'_, T>
where
    T: ToOwned,
    T::Owned: FromSql,
{
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl FromSql for Value {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

#[derive(Clone, Debug, PartialEq)]
pub enum ToSqlOutput<'a> {
    Borrowed(ValueRef<'a>),
    Owned(Value),
    ZeroBlob(u64),
    Arg(usize),
    Pointer(
        (
            *const std::ffi::c_void,
            &'static std::ffi::CStr,
            crate::ffi::sqlite3_destructor_type,
        ),
    ),
}

impl<'a> ToSqlOutput<'a> {
    pub fn from_rc<T>(rc: std::rc::Rc<T>, ptr_type: &'static std::ffi::CStr) -> ToSqlOutput<'a>;
    pub fn new_boxed<T>(v: T, ptr_type: &'static std::ffi::CStr) -> ToSqlOutput<'a>;
}

impl<'a, T: ?Sized> From<&'a T> for ToSqlOutput<'a>
where
    &'a T: Into<ValueRef<'a>>,
{
    fn from(t: &'a T) -> Self;
}

impl ToSql for ToSqlOutput<'_> {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

pub trait ToSql {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

impl<T: ToSql + ToOwned + ?Sized> ToSql for Cow<'_, T> {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

impl<T: ToSql + ?Sized> ToSql for Box<T> {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

impl<T: ToSql + ?Sized> ToSql for std::rc::Rc<T> {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

impl<T: ToSql + ?Sized> ToSql for std::sync::Arc<T> {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

impl<T: ?Sized> ToSql for &'_ T
where
    T: ToSql,
{
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

impl ToSql for String {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

impl ToSql for str {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

impl ToSql for Vec<u8> {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

impl<const N: usize> ToSql for [u8; N] {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

impl ToSql for [u8] {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

impl ToSql for Value {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

impl<T: ToSql> ToSql for Option<T> {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
    Blob(Vec<u8>),
}

impl From<Null> for Value {
    fn from(arg: Null) -> Self;
}

impl From<bool> for Value {
    fn from(i: bool) -> Self;
}

impl From<isize> for Value {
    fn from(i: isize) -> Self;
}

impl From<i128> for Value {
    fn from(i: i128) -> Self;
}

impl From<uuid::Uuid> for Value {
    fn from(id: uuid::Uuid) -> Self;
}

impl From<i64> for Value {
    fn from(i: i64) -> Self;
}

impl From<f32> for Value {
    fn from(f: f32) -> Self;
}

impl From<f64> for Value {
    fn from(f: f64) -> Self;
}

impl From<String> for Value {
    fn from(s: String) -> Self;
}

impl From<Vec<u8>> for Value {
    fn from(v: Vec<u8>) -> Self;
}

impl<T> From<Option<T>> for Value
where
    T: Into<Self>,
{
    fn from(v: Option<T>) -> Self;
}

impl Value {
    pub fn data_type(&self) -> Type;
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ValueRef<'a> {
    Null,
    Integer(i64),
    Real(f64),
    Text(&'a [u8]),
    Blob(&'a [u8]),
}

impl ValueRef<'_> {
    pub fn data_type(&self) -> Type;
}

impl<'a> ValueRef<'a> {
    pub fn as_i64(&self) -> FromSqlResult<i64>;
    pub fn as_i64_or_null(&self) -> FromSqlResult<Option<i64>>;
    pub fn as_f64(&self) -> FromSqlResult<f64>;
    pub fn as_f64_or_null(&self) -> FromSqlResult<Option<f64>>;
    pub fn as_str(&self) -> FromSqlResult<&'a str>;
    pub fn as_str_or_null(&self) -> FromSqlResult<Option<&'a str>>;
    pub fn as_blob(&self) -> FromSqlResult<&'a [u8]>;
    pub fn as_blob_or_null(&self) -> FromSqlResult<Option<&'a [u8]>>;
    pub fn as_bytes(&self) -> FromSqlResult<&'a [u8]>;
    pub fn as_bytes_or_null(&self) -> FromSqlResult<Option<&'a [u8]>>;
}

impl TryFrom<ValueRef<'_>> for Value {
    type Error = FromSqlError;

    fn try_from(borrowed: ValueRef<'_>) -> std::result::Result<Self, Self::Error>;
}

impl<'a> From<&'a str> for ValueRef<'a> {
    fn from(s: &str) -> ValueRef<'_>;
}

impl<'a> From<&'a [u8]> for ValueRef<'a> {
    fn from(s: &[u8]) -> ValueRef<'_>;
}

impl<'a> From<&'a Value> for ValueRef<'a> {
    fn from(value: &'a Value) -> Self;
}

impl<T> From<Option<T>> for ValueRef<'_>
where
    T: Into<Self>,
{
    fn from(s: Option<T>) -> Self;
}

#[also(i16, i32, isize, u8, u16, u32, u64, usize)]
impl FromSql for i8 {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

#[also(i16, i32, i64, isize, u8, u16, u32, u64, usize, f32, f64, bool)]
impl ToSql for i8 {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

impl ToSql for Null {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

#[also(i16, i32, u8, u16, u32)]
impl From<i8> for Value {
    fn from(i: i8) -> Self;
}
