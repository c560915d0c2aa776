//! tempfile: files and folders that go away again; making one, keeping one and removing one ask the disk.

use std::ffi::OsStr;
use std::fs::{File, Permissions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::Deref;
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

impl Deref for TempPath {
    type Target = Path;
}

impl AsRef<Path> for TempPath {}

impl AsRef<Path> for TempDir {}

impl<F> AsRef<Path> for NamedTempFile<F> {}

impl<F: Read> Read for NamedTempFile<F> {
    #[calls(F::read)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl<F: Write> Write for NamedTempFile<F> {
    #[calls(F::write)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;

    #[calls(F::flush)]
    fn flush(&mut self) -> io::Result<()>;
}

impl<F: Seek> Seek for NamedTempFile<F> {
    #[calls(F::seek)]
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
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
    pub fn path(&self) -> &Path;

    /// Gives up the clean-up and asks nobody.
    pub fn into_path(self) -> PathBuf;
    pub fn keep(self) -> PathBuf;

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
    pub fn new() -> Self;
    pub fn prefix<S: AsRef<OsStr> + ?Sized>(&mut self, prefix: &'a S) -> &mut Self;
    pub fn suffix<S: AsRef<OsStr> + ?Sized>(&mut self, suffix: &'b S) -> &mut Self;
    pub fn rand_bytes(&mut self, rand: usize) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn permissions(&mut self, permissions: Permissions) -> &mut Self;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) -> &mut Self;
    pub fn keep(&mut self, keep: bool) -> &mut Self;

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
