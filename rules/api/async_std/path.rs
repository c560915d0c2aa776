//! Paths whose questions to the disk are awaited.

use crate::fs::ReadDir;
use crate::stream::{self, FromStream};
use std::borrow::{Borrow, Cow};
use std::convert::Infallible;
use std::ffi::{OsStr, OsString};
use std::fs::Metadata;
use std::ops::Deref;
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;
use std::{io, path};

pub use std::path::{Component, Display, MAIN_SEPARATOR, Prefix, PrefixComponent, StripPrefixError, is_separator};

#[derive(Clone, Copy, Debug)]
pub struct Ancestors<'a>;

impl<'a> Iterator for Ancestors<'a> {
    type Item = &'a Path;
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Components<'a>;

impl<'a> Components<'a> {
    pub fn as_path(&self) -> &'a Path;
}

impl AsRef<Path> for Components<'_> {}

impl AsRef<OsStr> for Components<'_> {}

impl<'a> Iterator for Components<'a> {
    type Item = path::Component<'a>;
}

impl<'a> DoubleEndedIterator for Components<'a> {}

#[derive(Clone, Debug)]
pub struct Iter<'a>;

impl<'a> Iter<'a> {
    pub fn as_path(&self) -> &'a Path;
}

impl<'a> Iterator for Iter<'a> {
    type Item = &'a OsStr;
}

impl AsRef<Path> for Iter<'_> {}

impl AsRef<OsStr> for Iter<'_> {}

impl<'a> DoubleEndedIterator for Iter<'a> {}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path;

impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_path_buf(&self) -> PathBuf;
    pub fn is_absolute(&self) -> bool;
    pub fn is_relative(&self) -> bool;
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Path>;
    pub fn ancestors(&self) -> Ancestors<'_>;
    pub fn file_name(&self) -> Option<&OsStr>;
    pub fn strip_prefix<P>(&self, base: P) -> Result<&Path, path::StripPrefixError>
    where
        P: AsRef<Path>;
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
    pub fn file_stem(&self) -> Option<&OsStr>;
    pub fn extension(&self) -> Option<&OsStr>;
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn components(&self) -> Components<'_>;
    pub fn iter(&self) -> Iter<'_>;
    pub fn display(&self) -> path::Display<'_>;
    pub async fn metadata(&self) -> io::Result<Metadata>;
    pub async fn symlink_metadata(&self) -> io::Result<Metadata>;
    pub async fn canonicalize(&self) -> io::Result<PathBuf>;
    pub async fn read_link(&self) -> io::Result<PathBuf>;
    pub async fn read_dir(&self) -> io::Result<ReadDir>;
    pub async fn exists(&self) -> bool;
    pub async fn is_file(&self) -> bool;
    pub async fn is_dir(&self) -> bool;
    pub fn into_path_buf(self: Box<Path>) -> PathBuf;
}

impl AsRef<Path> for path::Component<'_> {}

impl From<&Path> for Box<Path> {}

impl From<&Path> for Arc<Path> {}

impl From<&Path> for Rc<Path> {}

impl AsRef<OsStr> for Path {}

impl AsRef<Path> for Path {}

impl AsRef<Path> for OsStr {}

impl<'a> From<&'a Path> for Cow<'a, Path> {}

impl AsRef<Path> for Cow<'_, OsStr> {}

impl AsRef<Path> for OsString {}

impl AsRef<Path> for str {}

impl AsRef<Path> for String {}

impl<'a> IntoIterator for &'a Path {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}

impl<'a, 'b> PartialEq<PathBuf> for Path {}

impl<'a, 'b> PartialOrd<PathBuf> for Path {}

impl<'a, 'b> PartialEq<PathBuf> for &'a Path {}

impl<'a, 'b> PartialOrd<PathBuf> for &'a Path {}

impl<'a, 'b> PartialEq<Path> for Cow<'a, Path> {}

impl<'a, 'b> PartialEq<Cow<'a, Path>> for Path {}

impl<'a, 'b> PartialOrd<Path> for Cow<'a, Path> {}

impl<'a, 'b> PartialOrd<Cow<'a, Path>> for Path {}

impl<'a, 'b> PartialEq<&'b Path> for Cow<'a, Path> {}

impl<'a, 'b> PartialEq<Cow<'a, Path>> for &'b Path {}

impl<'a, 'b> PartialOrd<&'b Path> for Cow<'a, Path> {}

impl<'a, 'b> PartialOrd<Cow<'a, Path>> for &'b Path {}

impl<'a, 'b> PartialEq<OsStr> for Path {}

impl<'a, 'b> PartialEq<Path> for OsStr {}

impl<'a, 'b> PartialOrd<OsStr> for Path {}

impl<'a, 'b> PartialOrd<Path> for OsStr {}

impl<'a, 'b> PartialEq<&'a OsStr> for Path {}

impl<'a, 'b> PartialEq<Path> for &'a OsStr {}

impl<'a, 'b> PartialOrd<&'a OsStr> for Path {}

impl<'a, 'b> PartialOrd<Path> for &'a OsStr {}

impl<'a, 'b> PartialEq<Cow<'a, OsStr>> for Path {}

impl<'a, 'b> PartialEq<Path> for Cow<'a, OsStr> {}

impl<'a, 'b> PartialOrd<Cow<'a, OsStr>> for Path {}

impl<'a, 'b> PartialOrd<Path> for Cow<'a, OsStr> {}

impl<'a, 'b> PartialEq<OsString> for Path {}

impl<'a, 'b> PartialEq<Path> for OsString {}

impl<'a, 'b> PartialOrd<OsString> for Path {}

impl<'a, 'b> PartialOrd<Path> for OsString {}

impl<'a, 'b> PartialEq<OsStr> for &'a Path {}

impl<'a, 'b> PartialEq<&'a Path> for OsStr {}

impl<'a, 'b> PartialOrd<OsStr> for &'a Path {}

impl<'a, 'b> PartialOrd<&'a Path> for OsStr {}

impl<'a, 'b> PartialEq<Cow<'b, OsStr>> for &'a Path {}

impl<'a, 'b> PartialEq<&'a Path> for Cow<'b, OsStr> {}

impl<'a, 'b> PartialOrd<Cow<'b, OsStr>> for &'a Path {}

impl<'a, 'b> PartialOrd<&'a Path> for Cow<'b, OsStr> {}

impl<'a, 'b> PartialEq<OsString> for &'a Path {}

impl<'a, 'b> PartialEq<&'a Path> for OsString {}

impl<'a, 'b> PartialOrd<OsString> for &'a Path {}

impl<'a, 'b> PartialOrd<&'a Path> for OsString {}

impl<'a> From<&'a path::Path> for &'a Path {}

impl<'a> Into<&'a path::Path> for &'a Path {}

impl AsRef<path::Path> for Path {}

impl AsRef<Path> for path::Path {}

impl AsRef<Path> for path::PathBuf {}

impl From<PathBuf> for Box<Path> {}

impl Clone for Box<Path> {}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathBuf;

impl PathBuf {
    pub fn new() -> PathBuf;
    pub fn as_path(&self) -> &Path;
    pub fn push<P: AsRef<Path>>(&mut self, path: P);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn into_os_string(self) -> OsString;
    pub fn into_boxed_path(self) -> Box<Path>;
}

impl AsRef<Path> for PathBuf {}

impl<'a> IntoIterator for &'a PathBuf {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}

impl<'a, 'b> PartialEq<Path> for PathBuf {}

impl<'a, 'b> PartialOrd<Path> for PathBuf {}

impl<'a, 'b> PartialEq<&'a Path> for PathBuf {}

impl<'a, 'b> PartialOrd<&'a Path> for PathBuf {}

impl<'a, 'b> PartialEq<PathBuf> for Cow<'a, Path> {}

impl<'a, 'b> PartialEq<Cow<'a, Path>> for PathBuf {}

impl<'a, 'b> PartialOrd<PathBuf> for Cow<'a, Path> {}

impl<'a, 'b> PartialOrd<Cow<'a, Path>> for PathBuf {}

impl<'a, 'b> PartialEq<OsStr> for PathBuf {}

impl<'a, 'b> PartialEq<PathBuf> for OsStr {}

impl<'a, 'b> PartialOrd<OsStr> for PathBuf {}

impl<'a, 'b> PartialOrd<PathBuf> for OsStr {}

impl<'a, 'b> PartialEq<&'a OsStr> for PathBuf {}

impl<'a, 'b> PartialEq<PathBuf> for &'a OsStr {}

impl<'a, 'b> PartialOrd<&'a OsStr> for PathBuf {}

impl<'a, 'b> PartialOrd<PathBuf> for &'a OsStr {}

impl<'a, 'b> PartialEq<Cow<'a, OsStr>> for PathBuf {}

impl<'a, 'b> PartialEq<PathBuf> for Cow<'a, OsStr> {}

impl<'a, 'b> PartialOrd<Cow<'a, OsStr>> for PathBuf {}

impl<'a, 'b> PartialOrd<PathBuf> for Cow<'a, OsStr> {}

impl<'a, 'b> PartialEq<OsString> for PathBuf {}

impl<'a, 'b> PartialEq<PathBuf> for OsString {}

impl<'a, 'b> PartialOrd<OsString> for PathBuf {}

impl<'a, 'b> PartialOrd<PathBuf> for OsString {}

impl From<Box<Path>> for PathBuf {}

impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {}

impl From<OsString> for PathBuf {}

impl From<PathBuf> for OsString {}

impl From<String> for PathBuf {}

impl FromStr for PathBuf {
    type Err = Infallible;
}

impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}

impl<P: AsRef<Path>> Extend<P> for PathBuf {}

impl Deref for PathBuf {
    type Target = Path;
}

impl Borrow<Path> for PathBuf {}

impl<'a> From<PathBuf> for Cow<'a, Path> {}

impl<'a> From<&'a PathBuf> for Cow<'a, Path> {}

impl<'a> From<Cow<'a, Path>> for PathBuf {}

impl From<PathBuf> for Arc<Path> {}

impl From<PathBuf> for Rc<Path> {}

impl AsRef<OsStr> for PathBuf {}

impl<P: AsRef<Path>> stream::Extend<P> for PathBuf {}

impl<'b, P: AsRef<Path> + 'b + Send> FromStream<P> for PathBuf {}

impl From<path::PathBuf> for PathBuf {}

impl Into<path::PathBuf> for PathBuf {}

impl AsRef<path::Path> for PathBuf {}
