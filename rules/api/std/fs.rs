//! Files and directories: every call that reaches the file system may wait for the disk (or the network behind it).
//!
//! `Metadata`, `FileType` and the builders only carry what was read before.

use crate::error;
use crate::ffi::OsString;
use crate::fmt;
use crate::io::{self, IoSlice, IoSliceMut, Read, Seek, SeekFrom, Write};
use crate::path::{Path, PathBuf};
use crate::sync::Arc;
use crate::time::SystemTime;

#[derive(Debug)]
pub struct File;

#[derive(Debug)]
pub enum TryLockError {
    Error(io::Error),
    WouldBlock,
}

#[derive(Clone, Debug)]
pub struct Metadata;

#[derive(Debug)]
pub struct ReadDir;

#[derive(Debug)]
pub struct DirEntry;

#[derive(Clone, Debug)]
pub struct OpenOptions;

#[derive(Clone, Copy, Debug, Default)]
pub struct FileTimes;

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Permissions;

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct FileType;

#[derive(Debug)]
pub struct DirBuilder;

#[blocks(fs)]
#[instead("tokio: tokio::fs::read", "async-std: async_std::fs::read", "smol: smol::fs::read")]
pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;

#[blocks(fs)]
#[instead(
    "tokio: tokio::fs::read_to_string",
    "async-std: async_std::fs::read_to_string",
    "smol: smol::fs::read_to_string"
)]
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;

#[blocks(fs)]
#[instead(
    "tokio: tokio::fs::write",
    "async-std: async_std::fs::write",
    "smol: smol::fs::write"
)]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;

impl error::Error for TryLockError {}

impl fmt::Display for TryLockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl From<TryLockError> for io::Error {
    fn from(err: TryLockError) -> io::Error;
}

impl File {
    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::File::open",
        "async-std: async_std::fs::File::open",
        "smol: smol::fs::File::open"
    )]
    pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::File::create",
        "async-std: async_std::fs::File::create",
        "smol: smol::fs::File::create"
    )]
    pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File>;

    #[blocks(fs)]
    #[instead("tokio: tokio::fs::File::create_new")]
    pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File>;

    pub fn options() -> OpenOptions;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::File::sync_all",
        "async-std: async_std::fs::File::sync_all",
        "smol: smol::fs::File::sync_all"
    )]
    pub fn sync_all(&self) -> io::Result<()>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::File::sync_data",
        "async-std: async_std::fs::File::sync_data",
        "smol: smol::fs::File::sync_data"
    )]
    pub fn sync_data(&self) -> io::Result<()>;

    #[blocks(fs)]
    pub fn lock(&self) -> io::Result<()>;

    #[blocks(fs)]
    pub fn lock_shared(&self) -> io::Result<()>;

    pub fn try_lock(&self) -> Result<(), TryLockError>;
    pub fn try_lock_shared(&self) -> Result<(), TryLockError>;
    pub fn unlock(&self) -> io::Result<()>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::File::set_len",
        "async-std: async_std::fs::File::set_len",
        "smol: smol::fs::File::set_len"
    )]
    pub fn set_len(&self, size: u64) -> io::Result<()>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::File::metadata",
        "async-std: async_std::fs::File::metadata",
        "smol: smol::fs::File::metadata"
    )]
    pub fn metadata(&self) -> io::Result<Metadata>;

    #[blocks(fs)]
    #[instead("tokio: tokio::fs::File::try_clone")]
    pub fn try_clone(&self) -> io::Result<File>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::File::set_permissions",
        "async-std: async_std::fs::File::set_permissions",
        "smol: smol::fs::File::set_permissions"
    )]
    pub fn set_permissions(&self, perm: Permissions) -> io::Result<()>;

    #[blocks(fs)]
    pub fn set_times(&self, times: FileTimes) -> io::Result<()>;

    #[blocks(fs)]
    pub fn set_modified(&self, time: SystemTime) -> io::Result<()>;
}

impl Read for &File {
    #[blocks(fs)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl Write for &File {
    #[blocks(fs)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;

    fn flush(&mut self) -> io::Result<()>;
}

impl Seek for &File {
    #[blocks(fs)]
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
}

impl Read for File {
    #[blocks(fs)]
    #[instead(
        "tokio: tokio::io::AsyncReadExt::read",
        "async-std: async_std::io::ReadExt::read",
        "smol: smol::io::AsyncReadExt::read"
    )]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl Write for File {
    #[blocks(fs)]
    #[instead(
        "tokio: tokio::io::AsyncWriteExt::write",
        "async-std: async_std::io::WriteExt::write",
        "smol: smol::io::AsyncWriteExt::write"
    )]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;

    fn flush(&mut self) -> io::Result<()>;
}

impl Seek for File {
    #[blocks(fs)]
    #[instead(
        "tokio: tokio::io::AsyncSeekExt::seek",
        "async-std: async_std::io::SeekExt::seek",
        "smol: smol::io::AsyncSeekExt::seek"
    )]
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
}

impl Read for Arc<File> {
    #[blocks(fs)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl Write for Arc<File> {
    #[blocks(fs)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;

    fn flush(&mut self) -> io::Result<()>;
}

impl Seek for Arc<File> {
    #[blocks(fs)]
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
}

impl OpenOptions {
    pub fn new() -> Self;
    pub fn read(&mut self, read: bool) -> &mut Self;
    pub fn write(&mut self, write: bool) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn truncate(&mut self, truncate: bool) -> &mut Self;
    pub fn create(&mut self, create: bool) -> &mut Self;
    pub fn create_new(&mut self, create_new: bool) -> &mut Self;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::OpenOptions::open",
        "async-std: async_std::fs::OpenOptions::open",
        "smol: smol::fs::OpenOptions::open"
    )]
    pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File>;
}

impl Metadata {
    pub fn file_type(&self) -> FileType;
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn len(&self) -> u64;
    pub fn permissions(&self) -> Permissions;
    pub fn modified(&self) -> io::Result<SystemTime>;
    pub fn accessed(&self) -> io::Result<SystemTime>;
    pub fn created(&self) -> io::Result<SystemTime>;
}

impl FileTimes {
    pub fn new() -> Self;
    pub fn set_accessed(self, t: SystemTime) -> Self;
    pub fn set_modified(self, t: SystemTime) -> Self;
}

impl Permissions {
    pub fn readonly(&self) -> bool;
    pub fn set_readonly(&mut self, readonly: bool);
}

impl FileType {
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
}

impl Iterator for ReadDir {
    type Item = io::Result<DirEntry>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::ReadDir::next_entry",
        "async-std: async_std::stream::StreamExt::next",
        "smol: smol::stream::StreamExt::next"
    )]
    fn next(&mut self) -> Option<io::Result<DirEntry>>;
}

impl DirEntry {
    pub fn path(&self) -> PathBuf;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::DirEntry::metadata",
        "async-std: async_std::fs::DirEntry::metadata",
        "smol: smol::fs::DirEntry::metadata"
    )]
    pub fn metadata(&self) -> io::Result<Metadata>;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::DirEntry::file_type",
        "async-std: async_std::fs::DirEntry::file_type",
        "smol: smol::fs::DirEntry::file_type"
    )]
    pub fn file_type(&self) -> io::Result<FileType>;

    pub fn file_name(&self) -> OsString;
}

#[blocks(fs)]
#[instead(
    "tokio: tokio::fs::remove_file",
    "async-std: async_std::fs::remove_file",
    "smol: smol::fs::remove_file"
)]
pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[blocks(fs)]
#[instead(
    "tokio: tokio::fs::metadata",
    "async-std: async_std::fs::metadata",
    "smol: smol::fs::metadata"
)]
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;

#[blocks(fs)]
#[instead(
    "tokio: tokio::fs::symlink_metadata",
    "async-std: async_std::fs::symlink_metadata",
    "smol: smol::fs::symlink_metadata"
)]
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;

#[blocks(fs)]
#[instead(
    "tokio: tokio::fs::rename",
    "async-std: async_std::fs::rename",
    "smol: smol::fs::rename"
)]
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;

#[blocks(fs)]
#[instead("tokio: tokio::fs::copy", "async-std: async_std::fs::copy", "smol: smol::fs::copy")]
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64>;

#[blocks(fs)]
#[instead(
    "tokio: tokio::fs::hard_link",
    "async-std: async_std::fs::hard_link",
    "smol: smol::fs::hard_link"
)]
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;

#[blocks(fs)]
pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;

#[blocks(fs)]
#[instead(
    "tokio: tokio::fs::read_link",
    "async-std: async_std::fs::read_link",
    "smol: smol::fs::read_link"
)]
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;

#[blocks(fs)]
#[instead(
    "tokio: tokio::fs::canonicalize",
    "async-std: async_std::fs::canonicalize",
    "smol: smol::fs::canonicalize"
)]
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;

#[blocks(fs)]
#[instead(
    "tokio: tokio::fs::create_dir",
    "async-std: async_std::fs::create_dir",
    "smol: smol::fs::create_dir"
)]
pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[blocks(fs)]
#[instead(
    "tokio: tokio::fs::create_dir_all",
    "async-std: async_std::fs::create_dir_all",
    "smol: smol::fs::create_dir_all"
)]
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[blocks(fs)]
#[instead(
    "tokio: tokio::fs::remove_dir",
    "async-std: async_std::fs::remove_dir",
    "smol: smol::fs::remove_dir"
)]
pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[blocks(fs)]
#[instead(
    "tokio: tokio::fs::remove_dir_all",
    "async-std: async_std::fs::remove_dir_all",
    "smol: smol::fs::remove_dir_all"
)]
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[blocks(fs)]
#[instead(
    "tokio: tokio::fs::read_dir",
    "async-std: async_std::fs::read_dir",
    "smol: smol::fs::read_dir"
)]
pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir>;

#[blocks(fs)]
#[instead(
    "tokio: tokio::fs::set_permissions",
    "async-std: async_std::fs::set_permissions",
    "smol: smol::fs::set_permissions"
)]
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;

impl DirBuilder {
    pub fn new() -> DirBuilder;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;

    #[blocks(fs)]
    #[instead(
        "tokio: tokio::fs::DirBuilder::create",
        "async-std: async_std::fs::DirBuilder::create",
        "smol: smol::fs::DirBuilder::create"
    )]
    pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
}

#[blocks(fs)]
#[instead("tokio: tokio::fs::try_exists")]
pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool>;
