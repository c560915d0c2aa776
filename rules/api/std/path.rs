//! Paths. Most methods only look at the text; those that ask the file system block like their twins in `std::fs`.

use crate::borrow::Cow;
use crate::boxed::Box;
use crate::collections::TryReserveError;
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::iter::FusedIterator;
use crate::{cmp, fmt, fs, io, ops};

mod convert;

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Prefix<'a> {
    Verbatim(&'a OsStr),
    VerbatimUNC(&'a OsStr, &'a OsStr),
    VerbatimDisk(u8),
    DeviceNS(&'a OsStr),
    UNC(&'a OsStr, &'a OsStr),
    Disk(u8),
}

impl<'a> Prefix<'a> {
    pub fn is_verbatim(&self) -> bool;
}

pub const fn is_separator(c: char) -> bool;

pub const MAIN_SEPARATOR: char;

pub const MAIN_SEPARATOR_STR: &str;

#[derive(Clone, Copy, Debug, Eq, Hash, Ord)]
pub struct PrefixComponent<'a>;

impl<'a> PrefixComponent<'a> {
    pub fn kind(&self) -> Prefix<'a>;
    pub fn as_os_str(&self) -> &'a OsStr;
}

impl<'a> PartialOrd for PrefixComponent<'a> {
    fn partial_cmp(&self, other: &PrefixComponent<'a>) -> Option<cmp::Ordering>;
}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Component<'a> {
    Prefix(PrefixComponent<'a>),
    RootDir,
    CurDir,
    ParentDir,
    Normal(&'a OsStr),
}

impl<'a> Component<'a> {
    pub fn as_os_str(self) -> &'a OsStr;
}

#[derive(Clone, Debug, Eq, Ord)]
pub struct Components<'a>;

#[derive(Clone, Debug)]
pub struct Iter<'a>;

impl<'a> Components<'a> {
    pub fn as_path(&self) -> &'a Path;
}

impl<'a> Iter<'a> {
    pub fn as_path(&self) -> &'a Path;
}

impl<'a> Iterator for Iter<'a> {
    type Item = &'a OsStr;

    fn next(&mut self) -> Option<&'a OsStr>;
}

impl<'a> DoubleEndedIterator for Iter<'a> {
    fn next_back(&mut self) -> Option<&'a OsStr>;
}

impl FusedIterator for Iter<'_> {}

impl<'a> Iterator for Components<'a> {
    type Item = Component<'a>;

    fn next(&mut self) -> Option<Component<'a>>;
}

impl<'a> DoubleEndedIterator for Components<'a> {
    fn next_back(&mut self) -> Option<Component<'a>>;
}

impl FusedIterator for Components<'_> {}

impl<'a> PartialOrd for Components<'a> {
    fn partial_cmp(&self, other: &Components<'a>) -> Option<cmp::Ordering>;
}

#[derive(Clone, Copy, Debug)]
pub struct Ancestors<'a>;

impl<'a> Iterator for Ancestors<'a> {
    type Item = &'a Path;

    fn next(&mut self) -> Option<Self::Item>;
}

impl FusedIterator for Ancestors<'_> {}

#[derive(Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PathBuf;

impl PathBuf {
    pub const fn new() -> PathBuf;
    pub fn with_capacity(capacity: usize) -> PathBuf;
    pub fn as_path(&self) -> &Path;
    pub fn leak<'a>(self) -> &'a mut Path;
    pub fn push<P: AsRef<Path>>(&mut self, path: P);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn as_mut_os_string(&mut self) -> &mut OsString;
    pub fn into_os_string(self) -> OsString;
    pub fn into_boxed_path(self) -> Box<Path>;
    pub fn capacity(&self) -> usize;
    pub fn clear(&mut self);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
}

impl Clone for PathBuf {
    fn clone(&self) -> Self;
}

impl Clone for Box<Path> {
    fn clone(&self) -> Self;
}

impl ops::Deref for PathBuf {
    type Target = Path;

    fn deref(&self) -> &Path;
}

impl ops::DerefMut for PathBuf {
    fn deref_mut(&mut self) -> &mut Path;
}

impl Default for PathBuf {
    fn default() -> Self;
}

#[derive(Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Path;

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct StripPrefixError;

impl Path {
    pub const fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn as_mut_os_str(&mut self) -> &mut OsStr;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_path_buf(&self) -> PathBuf;
    pub fn is_absolute(&self) -> bool;
    pub fn is_relative(&self) -> bool;
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Path>;
    pub fn ancestors(&self) -> Ancestors<'_>;
    pub fn file_name(&self) -> Option<&OsStr>;
    pub fn strip_prefix<P>(&self, base: P) -> Result<&Path, StripPrefixError>
    where
        P: AsRef<Path>;
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
    pub fn file_stem(&self) -> Option<&OsStr>;
    pub fn file_prefix(&self) -> Option<&OsStr>;
    pub fn extension(&self) -> Option<&OsStr>;
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn components(&self) -> Components<'_>;
    pub fn iter(&self) -> Iter<'_>;
    pub fn display(&self) -> Display<'_>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::metadata",
        "async-std: async_std::path::Path::metadata",
        "smol: smol::fs::metadata"
    )]
    pub fn metadata(&self) -> io::Result<fs::Metadata>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::symlink_metadata",
        "async-std: async_std::path::Path::symlink_metadata",
        "smol: smol::fs::symlink_metadata"
    )]
    pub fn symlink_metadata(&self) -> io::Result<fs::Metadata>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::canonicalize",
        "async-std: async_std::path::Path::canonicalize",
        "smol: smol::fs::canonicalize"
    )]
    pub fn canonicalize(&self) -> io::Result<PathBuf>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::read_link",
        "async-std: async_std::path::Path::read_link",
        "smol: smol::fs::read_link"
    )]
    pub fn read_link(&self) -> io::Result<PathBuf>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::read_dir",
        "async-std: async_std::path::Path::read_dir",
        "smol: smol::fs::read_dir"
    )]
    pub fn read_dir(&self) -> io::Result<fs::ReadDir>;

    #[blocks(fs)]
    #[instead("tokio: tokio::fs::try_exists", "async-std: async_std::path::Path::exists")]
    pub fn exists(&self) -> bool;

    #[blocks(fs)]
    #[instead("tokio: tokio::fs::try_exists")]
    pub fn try_exists(&self) -> io::Result<bool>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::metadata",
        "async-std: async_std::path::Path::is_file",
        "smol: smol::fs::metadata"
    )]
    pub fn is_file(&self) -> bool;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::metadata",
        "async-std: async_std::path::Path::is_dir",
        "smol: smol::fs::metadata"
    )]
    pub fn is_dir(&self) -> bool;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::symlink_metadata",
        "async-std: async_std::fs::symlink_metadata",
        "smol: smol::fs::symlink_metadata"
    )]
    pub fn is_symlink(&self) -> bool;

    pub fn into_path_buf(self: Box<Self>) -> PathBuf;
}

#[derive(Debug)]
pub struct Display<'a>;

impl fmt::Display for Display<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl fmt::Display for StripPrefixError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Error for StripPrefixError {}

pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
