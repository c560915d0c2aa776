//! which: looks for a program in every folder of `PATH`.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

pub type Result<T> = ::std::result::Result<T, Error>;

pub struct Error;

#[blocks(fs)]
pub fn which<T: AsRef<OsStr>>(binary_name: T) -> Result<PathBuf>;

#[blocks(fs)]
pub fn which_global<T: AsRef<OsStr>>(binary_name: T) -> Result<PathBuf>;

#[blocks(fs)]
pub fn which_all<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = PathBuf>>;

#[blocks(fs)]
pub fn which_in<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<PathBuf>
where
    T: AsRef<OsStr>,
    U: AsRef<OsStr>,
    V: AsRef<Path>;
