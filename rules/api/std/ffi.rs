//! Strings of the platform and of C, and C's number types.

use crate::borrow::{Borrow, Cow, ToOwned};
use crate::boxed::Box;
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::error::Error;
use crate::rc::Rc;
use crate::str::{FromStr, Utf8Error};
use crate::sync::Arc;
use crate::{cmp, fmt, ops};

mod c;

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
        CStr, CString, FromBytesUntilNulError, FromBytesWithNulError, FromVecWithNulError, IntoStringError, NulError,
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

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FromBytesUntilNulError;

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct CString;

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NulError;

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FromVecWithNulError;

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct IntoStringError;

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
