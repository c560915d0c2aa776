//! The process's environment. Only `current_exe` asks the file system.

use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt;
use crate::io;
use crate::path::{Path, PathBuf};

pub fn current_dir() -> io::Result<PathBuf>;
pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[derive(Debug)]
pub struct Vars;

#[derive(Debug)]
pub struct VarsOs;

pub fn vars() -> Vars;
pub fn vars_os() -> VarsOs;

impl Iterator for Vars {
    type Item = (String, String);

    fn next(&mut self) -> Option<(String, String)>;
}

impl Iterator for VarsOs {
    type Item = (OsString, OsString);

    fn next(&mut self) -> Option<(OsString, OsString)>;
}

pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError>;
pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString>;

#[derive(Clone, Debug, Eq, PartialEq)]
pub enum VarError {
    NotPresent,
    NotUnicode(OsString),
}

impl fmt::Display for VarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Error for VarError {}

pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V);
pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K);

#[derive(Debug)]
pub struct SplitPaths<'a>;

pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_>;

impl<'a> Iterator for SplitPaths<'a> {
    type Item = PathBuf;

    fn next(&mut self) -> Option<PathBuf>;
}

#[derive(Debug)]
pub struct JoinPathsError;

pub fn join_paths<I, T>(paths: I) -> Result<OsString, JoinPathsError>
where
    I: IntoIterator<Item = T>,
    T: AsRef<OsStr>;

impl fmt::Display for JoinPathsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Error for JoinPathsError {}

pub fn home_dir() -> Option<PathBuf>;
pub fn temp_dir() -> PathBuf;

#[blocks(fs)]
pub fn current_exe() -> io::Result<PathBuf>;

#[derive(Debug)]
pub struct Args;

#[derive(Debug)]
pub struct ArgsOs;

pub fn args() -> Args;
pub fn args_os() -> ArgsOs;

impl Iterator for Args {
    type Item = String;

    fn next(&mut self) -> Option<String>;
}

impl ExactSizeIterator for Args {
    fn len(&self) -> usize;
}

impl DoubleEndedIterator for Args {
    fn next_back(&mut self) -> Option<String>;
}

impl Iterator for ArgsOs {
    type Item = OsString;

    fn next(&mut self) -> Option<OsString>;
}

impl ExactSizeIterator for ArgsOs {
    fn len(&self) -> usize;
}

impl DoubleEndedIterator for ArgsOs {
    fn next_back(&mut self) -> Option<OsString>;
}

pub mod consts {
    pub const ARCH: &str;

    pub const FAMILY: &str;

    pub const OS: &str;

    pub const DLL_PREFIX: &str;

    pub const DLL_SUFFIX: &str;

    pub const DLL_EXTENSION: &str;

    pub const EXE_SUFFIX: &str;

    pub const EXE_EXTENSION: &str;
}
