//! camino: paths that are UTF-8. What asks the disk is what asks it on `std::path::Path`.

use std::fs;
use std::io;
use std::ops::Deref;
use std::path::{Path, PathBuf};

pub struct Utf8Path;

pub struct Utf8PathBuf;

pub struct ReadDirUtf8;

pub struct Utf8DirEntry;

impl Deref for Utf8PathBuf {
    type Target = Utf8Path;
}

impl AsRef<Path> for Utf8Path {}

impl AsRef<Path> for Utf8PathBuf {}

impl AsRef<Utf8Path> for Utf8PathBuf {}

impl From<String> for Utf8PathBuf {}

impl Utf8PathBuf {
    pub fn new() -> Utf8PathBuf;
    pub fn from_path_buf(path: PathBuf) -> Result<Utf8PathBuf, PathBuf>;
    pub fn into_std_path_buf(self) -> PathBuf;
    pub fn as_path(&self) -> &Utf8Path;
    pub fn push(&mut self, path: impl AsRef<Utf8Path>);
    pub fn pop(&mut self) -> bool;
}

impl Utf8Path {
    pub fn new(s: &(impl AsRef<str> + ?Sized)) -> &Utf8Path;
    pub fn from_path(path: &Path) -> Option<&Utf8Path>;
    pub fn as_std_path(&self) -> &Path;
    pub fn as_str(&self) -> &str;
    pub fn to_path_buf(&self) -> Utf8PathBuf;
    pub fn parent(&self) -> Option<&Utf8Path>;
    pub fn file_name(&self) -> Option<&str>;
    pub fn join(&self, path: impl AsRef<Utf8Path>) -> Utf8PathBuf;
    pub fn join_os(&self, path: impl AsRef<Path>) -> PathBuf;
    pub fn with_file_name(&self, file_name: impl AsRef<str>) -> Utf8PathBuf;
    pub fn with_extension(&self, extension: impl AsRef<str>) -> Utf8PathBuf;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::metadata",
        "async-std: async_std::fs::metadata",
        "smol: async_fs::metadata"
    )]
    pub fn metadata(&self) -> io::Result<fs::Metadata>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::symlink_metadata",
        "async-std: async_std::fs::symlink_metadata",
        "smol: async_fs::symlink_metadata"
    )]
    pub fn symlink_metadata(&self) -> io::Result<fs::Metadata>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::canonicalize",
        "async-std: async_std::fs::canonicalize",
        "smol: async_fs::canonicalize"
    )]
    pub fn canonicalize(&self) -> io::Result<PathBuf>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::canonicalize",
        "async-std: async_std::fs::canonicalize",
        "smol: async_fs::canonicalize"
    )]
    pub fn canonicalize_utf8(&self) -> io::Result<Utf8PathBuf>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::read_link",
        "async-std: async_std::fs::read_link",
        "smol: async_fs::read_link"
    )]
    pub fn read_link(&self) -> io::Result<PathBuf>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::read_link",
        "async-std: async_std::fs::read_link",
        "smol: async_fs::read_link"
    )]
    pub fn read_link_utf8(&self) -> io::Result<Utf8PathBuf>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::read_dir",
        "async-std: async_std::fs::read_dir",
        "smol: async_fs::read_dir"
    )]
    pub fn read_dir(&self) -> io::Result<fs::ReadDir>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::read_dir",
        "async-std: async_std::fs::read_dir",
        "smol: async_fs::read_dir"
    )]
    pub fn read_dir_utf8(&self) -> io::Result<ReadDirUtf8>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::metadata",
        "async-std: async_std::fs::metadata",
        "smol: async_fs::metadata"
    )]
    pub fn exists(&self) -> bool;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::metadata",
        "async-std: async_std::fs::metadata",
        "smol: async_fs::metadata"
    )]
    pub fn try_exists(&self) -> io::Result<bool>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::metadata",
        "async-std: async_std::fs::metadata",
        "smol: async_fs::metadata"
    )]
    pub fn is_file(&self) -> bool;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::metadata",
        "async-std: async_std::fs::metadata",
        "smol: async_fs::metadata"
    )]
    pub fn is_dir(&self) -> bool;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::symlink_metadata",
        "async-std: async_std::fs::symlink_metadata",
        "smol: async_fs::symlink_metadata"
    )]
    pub fn is_symlink(&self) -> bool;
}

impl Iterator for ReadDirUtf8 {
    type Item = io::Result<Utf8DirEntry>;

    #[blocks(fs)]
    fn next(&mut self) -> Option<io::Result<Utf8DirEntry>>;
}

impl Utf8DirEntry {
    pub fn path(&self) -> &Utf8Path;
    pub fn file_name(&self) -> &str;

    #[blocks(fs)]
    pub fn metadata(&self) -> io::Result<fs::Metadata>;

    #[blocks(fs)]
    pub fn file_type(&self) -> io::Result<fs::FileType>;
}
