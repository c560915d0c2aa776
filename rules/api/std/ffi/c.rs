//! Strings of C.

use super::{
    CStr, CString, FromBytesUntilNulError, FromBytesWithNulError, FromVecWithNulError, IntoStringError, NulError,
    c_char,
};
use crate::borrow::{Borrow, Cow, ToOwned};
use crate::boxed::Box;
use crate::error::Error;
use crate::num::NonZero;
use crate::rc::Rc;
use crate::str::{FromStr, Utf8Error};
use crate::sync::Arc;
use crate::{fmt, ops};

impl fmt::Display for FromBytesWithNulError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Error for FromBytesWithNulError {}

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

impl FromVecWithNulError {
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
}

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
