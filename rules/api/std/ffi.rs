//! Strings of the platform and of C, and C's number types.

use crate::borrow::{Borrow, Cow, ToOwned};
use crate::boxed::Box;
use crate::cmp;
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::error::Error;
use crate::fmt;
use crate::num::NonZero;
use crate::ops;
use crate::rc::Rc;
use crate::str::{FromStr, Utf8Error};
use crate::sync::Arc;

#[derive(Debug)]
pub enum c_void {}

/// `u8` on some targets (64-bit ARM Linux among them).
pub type c_char = i8;
pub type c_schar = i8;
pub type c_uchar = u8;
pub type c_short = i16;
pub type c_ushort = u16;
pub type c_int = i32;
pub type c_uint = u32;
/// 32 bits wide on Windows and on 32-bit targets.
pub type c_long = i64;
pub type c_ulong = u64;
pub type c_longlong = i64;
pub type c_ulonglong = u64;
pub type c_float = f32;
pub type c_double = f64;

pub mod c_str {
    pub use super::{
        CStr, CString, FromBytesUntilNulError, FromBytesWithNulError, FromVecWithNulError,
        IntoStringError, NulError,
    };
}

pub mod os_str {
    use crate::fmt;

    pub use super::{OsStr, OsString};

    #[derive(Debug)]
    pub struct Display<'a>;

    impl fmt::Display for Display<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    }
}

#[derive(Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct CStr;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FromBytesWithNulError {
    InteriorNul { position: usize },
    NotNulTerminated,
}

impl fmt::Display for FromBytesWithNulError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Error for FromBytesWithNulError {}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FromBytesUntilNulError;

impl fmt::Display for FromBytesUntilNulError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Default for &CStr {
    fn default() -> Self;
}

impl CStr {
    pub const unsafe fn from_ptr<'a>(ptr: *const c_char) -> &'a CStr;
    pub const fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError>;
    pub const fn from_bytes_with_nul(bytes: &[u8]) -> Result<&Self, FromBytesWithNulError>;
    pub const unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr;
    pub const fn as_ptr(&self) -> *const c_char;
    pub const fn count_bytes(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub const fn to_bytes(&self) -> &[u8];
    pub const fn to_bytes_with_nul(&self) -> &[u8];
    pub const fn to_str(&self) -> Result<&str, Utf8Error>;
}

impl PartialEq<&Self> for CStr {
    fn eq(&self, other: &&Self) -> bool;
}

impl ops::Index<ops::RangeFrom<usize>> for CStr {
    type Output = CStr;

    fn index(&self, index: ops::RangeFrom<usize>) -> &CStr;
}

impl AsRef<CStr> for CStr {
    fn as_ref(&self) -> &CStr;
}

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct CString;

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NulError;

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FromVecWithNulError;

impl FromVecWithNulError {
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct IntoStringError;

impl CString {
    pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError>;
    pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> Self;
    pub unsafe fn from_raw(ptr: *mut c_char) -> CString;
    pub fn into_raw(self) -> *mut c_char;
    pub fn into_string(self) -> Result<String, IntoStringError>;
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn into_bytes_with_nul(self) -> Vec<u8>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn as_bytes_with_nul(&self) -> &[u8];
    pub fn as_c_str(&self) -> &CStr;
    pub fn into_boxed_c_str(self) -> Box<CStr>;
    pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> Self;
    pub fn from_vec_with_nul(v: Vec<u8>) -> Result<Self, FromVecWithNulError>;
}

impl Drop for CString {
    fn drop(&mut self);
}

impl ops::Deref for CString {
    type Target = CStr;

    fn deref(&self) -> &CStr;
}

impl From<CString> for Vec<u8> {
    fn from(s: CString) -> Vec<u8>;
}

impl Default for CString {
    fn default() -> CString;
}

impl Borrow<CStr> for CString {
    fn borrow(&self) -> &CStr;
}

impl<'a> From<Cow<'a, CStr>> for CString {
    fn from(s: Cow<'a, CStr>) -> Self;
}

impl From<&CStr> for Box<CStr> {
    fn from(s: &CStr) -> Box<CStr>;
}

impl From<&mut CStr> for Box<CStr> {
    fn from(s: &mut CStr) -> Box<CStr>;
}

impl From<Cow<'_, CStr>> for Box<CStr> {
    fn from(cow: Cow<'_, CStr>) -> Box<CStr>;
}

impl From<Box<CStr>> for CString {
    fn from(s: Box<CStr>) -> CString;
}

impl From<Vec<NonZero<u8>>> for CString {
    fn from(v: Vec<NonZero<u8>>) -> CString;
}

impl FromStr for CString {
    type Err = NulError;

    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

impl TryFrom<CString> for String {
    type Error = IntoStringError;

    fn try_from(value: CString) -> Result<Self, Self::Error>;
}

impl Clone for Box<CStr> {
    fn clone(&self) -> Self;
}

impl From<CString> for Box<CStr> {
    fn from(s: CString) -> Box<CStr>;
}

impl<'a> From<CString> for Cow<'a, CStr> {
    fn from(s: CString) -> Cow<'a, CStr>;
}

impl<'a> From<&'a CStr> for Cow<'a, CStr> {
    fn from(s: &'a CStr) -> Cow<'a, CStr>;
}

impl<'a> From<&'a CString> for Cow<'a, CStr> {
    fn from(s: &'a CString) -> Cow<'a, CStr>;
}

impl From<CString> for Arc<CStr> {
    fn from(s: CString) -> Arc<CStr>;
}

impl From<&CStr> for Arc<CStr> {
    fn from(s: &CStr) -> Arc<CStr>;
}

impl From<&mut CStr> for Arc<CStr> {
    fn from(s: &mut CStr) -> Arc<CStr>;
}

impl From<CString> for Rc<CStr> {
    fn from(s: CString) -> Rc<CStr>;
}

impl From<&CStr> for Rc<CStr> {
    fn from(s: &CStr) -> Rc<CStr>;
}

impl From<&mut CStr> for Rc<CStr> {
    fn from(s: &mut CStr) -> Rc<CStr>;
}

impl Default for Rc<CStr> {
    fn default() -> Self;
}

impl Default for Box<CStr> {
    fn default() -> Box<CStr>;
}

impl NulError {
    pub fn nul_position(&self) -> usize;
    pub fn into_vec(self) -> Vec<u8>;
}

impl fmt::Display for NulError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl fmt::Display for FromVecWithNulError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl IntoStringError {
    pub fn into_cstring(self) -> CString;
    pub fn utf8_error(&self) -> Utf8Error;
}

impl fmt::Display for IntoStringError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl ToOwned for CStr {
    type Owned = CString;

    fn to_owned(&self) -> CString;
}

impl From<&CStr> for CString {
    fn from(s: &CStr) -> CString;
}

impl PartialEq<CStr> for CString {
    fn eq(&self, other: &CStr) -> bool;
}

impl PartialEq<&CStr> for CString {
    fn eq(&self, other: &&CStr) -> bool;
}

impl PartialEq<Cow<'_, CStr>> for CString {
    fn eq(&self, other: &Cow<'_, CStr>) -> bool;
}

impl ops::Index<ops::RangeFull> for CString {
    type Output = CStr;

    fn index(&self, _index: ops::RangeFull) -> &CStr;
}

impl AsRef<CStr> for CString {
    fn as_ref(&self) -> &CStr;
}

impl CStr {
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn into_c_string(self: Box<Self>) -> CString;
}

impl PartialEq<CString> for CStr {
    fn eq(&self, other: &CString) -> bool;
}

impl PartialEq<Cow<'_, Self>> for CStr {
    fn eq(&self, other: &Cow<'_, Self>) -> bool;
}

impl PartialEq<CStr> for Cow<'_, CStr> {
    fn eq(&self, other: &CStr) -> bool;
}

impl PartialEq<&CStr> for Cow<'_, CStr> {
    fn eq(&self, other: &&CStr) -> bool;
}

impl PartialEq<CString> for Cow<'_, CStr> {
    fn eq(&self, other: &CString) -> bool;
}

impl Error for NulError {}

impl Error for FromVecWithNulError {}

impl Error for IntoStringError {
    fn source(&self) -> Option<&(dyn Error + 'static)>;
}

#[derive(Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct OsString;

#[derive(Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct OsStr;

impl OsString {
    pub const fn new() -> OsString;
    pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn into_encoded_bytes(self) -> Vec<u8>;
    pub fn into_string(self) -> Result<String, OsString>;
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T);
    pub fn with_capacity(capacity: usize) -> OsString;
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn into_boxed_os_str(self) -> Box<OsStr>;
    pub fn leak<'a>(self) -> &'a mut OsStr;
}

impl From<String> for OsString {
    fn from(s: String) -> OsString;
}

impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString {
    fn from(s: &T) -> OsString;
}

impl ops::Index<ops::RangeFull> for OsString {
    type Output = OsStr;

    fn index(&self, _index: ops::RangeFull) -> &OsStr;
}

impl ops::IndexMut<ops::RangeFull> for OsString {
    fn index_mut(&mut self, _index: ops::RangeFull) -> &mut OsStr;
}

impl ops::Deref for OsString {
    type Target = OsStr;

    fn deref(&self) -> &OsStr;
}

impl ops::DerefMut for OsString {
    fn deref_mut(&mut self) -> &mut OsStr;
}

impl Default for OsString {
    fn default() -> OsString;
}

impl Clone for OsString {
    fn clone(&self) -> Self;
}

impl PartialEq<str> for OsString {
    fn eq(&self, other: &str) -> bool;
}

impl PartialEq<OsString> for str {
    fn eq(&self, other: &OsString) -> bool;
}

impl PartialEq<&str> for OsString {
    fn eq(&self, other: &&str) -> bool;
}

impl<'a> PartialEq<OsString> for &'a str {
    fn eq(&self, other: &OsString) -> bool;
}

impl PartialOrd<str> for OsString {
    fn partial_cmp(&self, other: &str) -> Option<cmp::Ordering>;
}

impl fmt::Write for OsString {
    fn write_str(&mut self, s: &str) -> fmt::Result;
}

impl OsStr {
    pub const fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr;
    pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_os_string(&self) -> OsString;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn into_os_string(self: Box<Self>) -> OsString;
    pub fn as_encoded_bytes(&self) -> &[u8];
    pub fn make_ascii_lowercase(&mut self);
    pub fn make_ascii_uppercase(&mut self);
    pub fn to_ascii_lowercase(&self) -> OsString;
    pub fn to_ascii_uppercase(&self) -> OsString;
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool;
    pub fn display(&self) -> os_str::Display<'_>;
}

impl From<&OsStr> for Box<OsStr> {
    fn from(s: &OsStr) -> Box<OsStr>;
}

impl From<&mut OsStr> for Box<OsStr> {
    fn from(s: &mut OsStr) -> Box<OsStr>;
}

impl From<Cow<'_, OsStr>> for Box<OsStr> {
    fn from(cow: Cow<'_, OsStr>) -> Box<OsStr>;
}

impl From<Box<OsStr>> for OsString {
    fn from(boxed: Box<OsStr>) -> OsString;
}

impl From<OsString> for Box<OsStr> {
    fn from(s: OsString) -> Box<OsStr>;
}

impl Clone for Box<OsStr> {
    fn clone(&self) -> Self;
}

impl From<OsString> for Arc<OsStr> {
    fn from(s: OsString) -> Arc<OsStr>;
}

impl From<&OsStr> for Arc<OsStr> {
    fn from(s: &OsStr) -> Arc<OsStr>;
}

impl From<&mut OsStr> for Arc<OsStr> {
    fn from(s: &mut OsStr) -> Arc<OsStr>;
}

impl From<OsString> for Rc<OsStr> {
    fn from(s: OsString) -> Rc<OsStr>;
}

impl From<&OsStr> for Rc<OsStr> {
    fn from(s: &OsStr) -> Rc<OsStr>;
}

impl From<&mut OsStr> for Rc<OsStr> {
    fn from(s: &mut OsStr) -> Rc<OsStr>;
}

impl<'a> From<OsString> for Cow<'a, OsStr> {
    fn from(s: OsString) -> Cow<'a, OsStr>;
}

impl<'a> From<&'a OsStr> for Cow<'a, OsStr> {
    fn from(s: &'a OsStr) -> Cow<'a, OsStr>;
}

impl<'a> From<&'a OsString> for Cow<'a, OsStr> {
    fn from(s: &'a OsString) -> Cow<'a, OsStr>;
}

impl<'a> From<Cow<'a, OsStr>> for OsString {
    fn from(s: Cow<'a, OsStr>) -> Self;
}

impl<'a> TryFrom<&'a OsStr> for &'a str {
    type Error = Utf8Error;

    fn try_from(value: &'a OsStr) -> Result<Self, Self::Error>;
}

impl Default for Box<OsStr> {
    fn default() -> Box<OsStr>;
}

impl Default for &OsStr {
    fn default() -> Self;
}

impl PartialEq<str> for OsStr {
    fn eq(&self, other: &str) -> bool;
}

impl PartialEq<OsStr> for str {
    fn eq(&self, other: &OsStr) -> bool;
}

impl PartialOrd<str> for OsStr {
    fn partial_cmp(&self, other: &str) -> Option<cmp::Ordering>;
}

impl Borrow<OsStr> for OsString {
    fn borrow(&self) -> &OsStr;
}

impl ToOwned for OsStr {
    type Owned = OsString;

    fn to_owned(&self) -> OsString;
}

impl AsRef<OsStr> for OsStr {
    fn as_ref(&self) -> &OsStr;
}

impl AsRef<OsStr> for OsString {
    fn as_ref(&self) -> &OsStr;
}

impl AsRef<OsStr> for str {
    fn as_ref(&self) -> &OsStr;
}

impl AsRef<OsStr> for String {
    fn as_ref(&self) -> &OsStr;
}

impl FromStr for OsString {
    type Err = Infallible;

    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

impl Extend<OsString> for OsString {
    fn extend<T: IntoIterator<Item = OsString>>(&mut self, iter: T);
}

impl<'a> Extend<&'a OsStr> for OsString {
    fn extend<T: IntoIterator<Item = &'a OsStr>>(&mut self, iter: T);
}

impl<'a> Extend<Cow<'a, OsStr>> for OsString {
    fn extend<T: IntoIterator<Item = Cow<'a, OsStr>>>(&mut self, iter: T);
}

impl FromIterator<OsString> for OsString {
    fn from_iter<I: IntoIterator<Item = OsString>>(iter: I) -> Self;
}

impl<'a> FromIterator<&'a OsStr> for OsString {
    fn from_iter<I: IntoIterator<Item = &'a OsStr>>(iter: I) -> Self;
}

impl<'a> FromIterator<Cow<'a, OsStr>> for OsString {
    fn from_iter<I: IntoIterator<Item = Cow<'a, OsStr>>>(iter: I) -> Self;
}
