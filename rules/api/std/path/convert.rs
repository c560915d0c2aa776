//! Conversions between paths and other strings.

use super::{Component, Components, Iter, Path, PathBuf, PrefixComponent};
use crate::borrow::{Borrow, Cow, ToOwned};
use crate::boxed::Box;
use crate::cmp;
use crate::convert::Infallible;
use crate::ffi::{OsStr, OsString};
use crate::rc::Rc;
use crate::str::FromStr;
use crate::sync::Arc;

impl<'a> PartialEq for PrefixComponent<'a> {
    fn eq(&self, other: &PrefixComponent<'a>) -> bool;
}

impl AsRef<OsStr> for Component<'_> {
    fn as_ref(&self) -> &OsStr;
}

impl AsRef<Path> for Component<'_> {
    fn as_ref(&self) -> &Path;
}

impl AsRef<Path> for Components<'_> {
    fn as_ref(&self) -> &Path;
}

impl AsRef<OsStr> for Components<'_> {
    fn as_ref(&self) -> &OsStr;
}

impl AsRef<Path> for Iter<'_> {
    fn as_ref(&self) -> &Path;
}

impl AsRef<OsStr> for Iter<'_> {
    fn as_ref(&self) -> &OsStr;
}

impl<'a> PartialEq for Components<'a> {
    fn eq(&self, other: &Components<'a>) -> bool;
}

impl From<&Path> for Box<Path> {
    fn from(path: &Path) -> Box<Path>;
}

impl From<&mut Path> for Box<Path> {
    fn from(path: &mut Path) -> Box<Path>;
}

impl From<Cow<'_, Path>> for Box<Path> {
    fn from(cow: Cow<'_, Path>) -> Box<Path>;
}

impl From<Box<Path>> for PathBuf {
    fn from(boxed: Box<Path>) -> PathBuf;
}

impl From<PathBuf> for Box<Path> {
    fn from(p: PathBuf) -> Box<Path>;
}

impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {
    fn from(s: &T) -> PathBuf;
}

impl From<OsString> for PathBuf {
    fn from(s: OsString) -> PathBuf;
}

impl From<PathBuf> for OsString {
    fn from(path_buf: PathBuf) -> OsString;
}

impl From<String> for PathBuf {
    fn from(s: String) -> PathBuf;
}

impl FromStr for PathBuf {
    type Err = Infallible;

    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

impl<P: AsRef<Path>> FromIterator<P> for PathBuf {
    fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> PathBuf;
}

impl<P: AsRef<Path>> Extend<P> for PathBuf {
    fn extend<I: IntoIterator<Item = P>>(&mut self, iter: I);
}

impl Borrow<Path> for PathBuf {
    fn borrow(&self) -> &Path;
}

impl<'a> From<&'a Path> for Cow<'a, Path> {
    fn from(s: &'a Path) -> Cow<'a, Path>;
}

impl<'a> From<PathBuf> for Cow<'a, Path> {
    fn from(s: PathBuf) -> Cow<'a, Path>;
}

impl<'a> From<&'a PathBuf> for Cow<'a, Path> {
    fn from(p: &'a PathBuf) -> Cow<'a, Path>;
}

impl<'a> From<Cow<'a, Path>> for PathBuf {
    fn from(p: Cow<'a, Path>) -> Self;
}

impl From<PathBuf> for Arc<Path> {
    fn from(s: PathBuf) -> Arc<Path>;
}

impl From<&Path> for Arc<Path> {
    fn from(s: &Path) -> Arc<Path>;
}

impl From<&mut Path> for Arc<Path> {
    fn from(s: &mut Path) -> Arc<Path>;
}

impl From<PathBuf> for Rc<Path> {
    fn from(s: PathBuf) -> Rc<Path>;
}

impl From<&Path> for Rc<Path> {
    fn from(s: &Path) -> Rc<Path>;
}

impl From<&mut Path> for Rc<Path> {
    fn from(s: &mut Path) -> Rc<Path>;
}

impl ToOwned for Path {
    type Owned = PathBuf;

    fn to_owned(&self) -> PathBuf;
}

impl cmp::PartialEq<str> for PathBuf {
    fn eq(&self, other: &str) -> bool;
}

impl cmp::PartialEq<PathBuf> for str {
    fn eq(&self, other: &PathBuf) -> bool;
}

impl cmp::PartialEq<String> for PathBuf {
    fn eq(&self, other: &String) -> bool;
}

impl cmp::PartialEq<PathBuf> for String {
    fn eq(&self, other: &PathBuf) -> bool;
}

impl AsRef<OsStr> for PathBuf {
    fn as_ref(&self) -> &OsStr;
}

impl AsRef<OsStr> for Path {
    fn as_ref(&self) -> &OsStr;
}

impl cmp::PartialEq<str> for Path {
    fn eq(&self, other: &str) -> bool;
}

impl cmp::PartialEq<Path> for str {
    fn eq(&self, other: &Path) -> bool;
}

impl cmp::PartialEq<String> for Path {
    fn eq(&self, other: &String) -> bool;
}

impl cmp::PartialEq<Path> for String {
    fn eq(&self, other: &Path) -> bool;
}

impl AsRef<Path> for Path {
    fn as_ref(&self) -> &Path;
}

impl AsRef<Path> for OsStr {
    fn as_ref(&self) -> &Path;
}

impl AsRef<Path> for Cow<'_, OsStr> {
    fn as_ref(&self) -> &Path;
}

impl AsRef<Path> for OsString {
    fn as_ref(&self) -> &Path;
}

impl AsRef<Path> for str {
    fn as_ref(&self) -> &Path;
}

impl AsRef<Path> for String {
    fn as_ref(&self) -> &Path;
}

impl AsRef<Path> for PathBuf {
    fn as_ref(&self) -> &Path;
}

impl<'a> IntoIterator for &'a PathBuf {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a>;
}

impl<'a> IntoIterator for &'a Path {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a>;
}
