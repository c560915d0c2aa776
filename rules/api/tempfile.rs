//! tempfile: files and folders that go away again; making one, keeping one and removing one ask the disk.

use std::ffi::OsStr;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

pub struct TempDir;

pub struct SpooledTempFile;

pub struct NamedTempFile<F = File>;

pub struct PersistError<F = File>;

pub struct TempPath;

pub struct PathPersistError;

pub struct Builder<'a, 'b>;

#[blocks(fs)]
pub fn tempfile() -> io::Result<File>;

#[blocks(fs)]
pub fn tempfile_in<P: AsRef<Path>>(dir: P) -> io::Result<File>;

#[blocks(fs)]
pub fn tempdir() -> io::Result<TempDir>;

#[blocks(fs)]
pub fn tempdir_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir>;

pub fn spooled_tempfile(max_size: usize) -> SpooledTempFile;

impl NamedTempFile<File> {
    #[blocks(fs)]
    pub fn new() -> io::Result<NamedTempFile>;

    #[blocks(fs)]
    pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<NamedTempFile>;

    #[blocks(fs)]
    pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> io::Result<NamedTempFile>;

    #[blocks(fs)]
    pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> io::Result<NamedTempFile>;

    #[blocks(fs)]
    pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> io::Result<NamedTempFile>;

    #[blocks(fs)]
    pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> io::Result<NamedTempFile>;

    #[blocks(fs)]
    pub fn reopen(&self) -> io::Result<File>;
}

impl<F> NamedTempFile<F> {
    #[blocks(fs)]
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>>;

    #[blocks(fs)]
    pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>>;

    #[blocks(fs)]
    pub fn keep(self) -> Result<(F, PathBuf), PersistError<F>>;

    #[blocks(fs)]
    pub fn close(self) -> io::Result<()>;
}

impl TempPath {
    #[blocks(fs)]
    pub fn close(self) -> io::Result<()>;

    #[blocks(fs)]
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError>;

    #[blocks(fs)]
    pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError>;

    #[blocks(fs)]
    pub fn keep(self) -> Result<PathBuf, PathPersistError>;
}

impl TempDir {
    #[blocks(fs)]
    pub fn new() -> io::Result<TempDir>;

    #[blocks(fs)]
    pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir>;

    #[blocks(fs)]
    pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> io::Result<TempDir>;

    #[blocks(fs)]
    pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> io::Result<TempDir>;

    #[blocks(fs)]
    pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> io::Result<TempDir>;

    #[blocks(fs)]
    pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> io::Result<TempDir>;

    #[blocks(fs)]
    pub fn close(self) -> io::Result<()>;
}

impl<'a, 'b> Builder<'a, 'b> {
    #[blocks(fs)]
    pub fn tempfile(&self) -> io::Result<NamedTempFile>;

    #[blocks(fs)]
    pub fn tempfile_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<NamedTempFile>;

    #[blocks(fs)]
    pub fn tempdir(&self) -> io::Result<TempDir>;

    #[blocks(fs)]
    pub fn tempdir_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<TempDir>;

    #[blocks(fs)]
    pub fn make<F, R>(&self, f: F) -> io::Result<NamedTempFile<R>>
    where
        F: FnMut(&Path) -> io::Result<R>;

    #[blocks(fs)]
    pub fn make_in<F, R, P>(&self, dir: P, f: F) -> io::Result<NamedTempFile<R>>
    where
        F: FnMut(&Path) -> io::Result<R>,
        P: AsRef<Path>;
}
