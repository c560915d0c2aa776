//! dotenvy: environment variables from a file, which is looked for in every folder above.

use std::env::Vars;
use std::ffi::OsStr;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

pub type Result<T> = std::result::Result<T, Error>;

pub struct Iter<R>;

pub struct Error;

#[blocks(fs)]
pub fn dotenv() -> Result<PathBuf>;

#[blocks(fs)]
pub fn dotenv_override() -> Result<PathBuf>;

#[blocks(fs)]
pub fn dotenv_iter() -> Result<iter::Iter<File>>;

#[blocks(fs)]
pub fn from_path<P: AsRef<Path>>(path: P) -> Result<()>;

#[blocks(fs)]
pub fn from_path_override<P: AsRef<Path>>(path: P) -> Result<()>;

#[blocks(fs)]
pub fn from_path_iter<P: AsRef<Path>>(path: P) -> Result<Iter<File>>;

#[blocks(fs)]
pub fn from_filename<P: AsRef<Path>>(filename: P) -> Result<PathBuf>;

#[blocks(fs)]
pub fn from_filename_override<P: AsRef<Path>>(filename: P) -> Result<PathBuf>;

#[blocks(fs)]
pub fn from_filename_iter<P: AsRef<Path>>(filename: P) -> Result<Iter<File>>;

pub fn from_read<R: io::Read>(reader: R) -> Result<()>;

#[blocks(fs)]
pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String>;

#[blocks(fs)]
pub fn vars() -> Vars;
