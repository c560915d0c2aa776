//! fs-err: `std::fs` with better errors.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

pub struct ReadDir;

pub struct DirEntry;

pub struct File;

pub struct OpenOptions;

#[blocks(fs)]
#[instead("fs_err::tokio::read")]
pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;

#[blocks(fs)]
#[instead("fs_err::tokio::read_to_string")]
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;

#[blocks(fs)]
#[instead("fs_err::tokio::write")]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;

#[blocks(fs)]
#[instead("fs_err::tokio::copy")]
pub fn copy<P, Q>(from: P, to: Q) -> io::Result<u64>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;

#[blocks(fs)]
#[instead("fs_err::tokio::create_dir")]
pub fn create_dir<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>;

#[blocks(fs)]
#[instead("fs_err::tokio::create_dir_all")]
pub fn create_dir_all<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>;

#[blocks(fs)]
#[instead("fs_err::tokio::remove_dir")]
pub fn remove_dir<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>;

#[blocks(fs)]
#[instead("fs_err::tokio::remove_dir_all")]
pub fn remove_dir_all<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>;

#[blocks(fs)]
#[instead("fs_err::tokio::remove_file")]
pub fn remove_file<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>;

#[blocks(fs)]
#[instead("fs_err::tokio::metadata")]
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<fs::Metadata>;

#[blocks(fs)]
#[instead("fs_err::tokio::canonicalize")]
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;

#[blocks(fs)]
#[instead("fs_err::tokio::hard_link")]
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;

#[blocks(fs)]
#[instead("fs_err::tokio::read_link")]
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;

#[blocks(fs)]
#[instead("fs_err::tokio::rename")]
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;

#[blocks(fs)]
#[instead("fs_err::tokio::symlink_metadata")]
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<fs::Metadata>;

#[blocks(fs)]
#[instead("fs_err::tokio::set_permissions")]
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: fs::Permissions) -> io::Result<()>;

#[blocks(fs)]
#[instead("fs_err::tokio::read_dir")]
pub fn read_dir<P: Into<PathBuf>>(path: P) -> io::Result<ReadDir>;

impl Iterator for ReadDir {
    type Item = io::Result<DirEntry>;

    #[blocks(fs)]
    fn next(&mut self) -> Option<Self::Item>;
}

impl File {
    #[blocks(fs)]
    #[instead("fs_err::tokio::File")]
    pub fn open<P>(path: P) -> Result<Self, io::Error>
    where
        P: Into<PathBuf>;

    #[blocks(fs)]
    #[instead("fs_err::tokio::File")]
    pub fn create<P>(path: P) -> Result<Self, io::Error>
    where
        P: Into<PathBuf>;

    #[blocks(fs)]
    #[instead("fs_err::tokio::File")]
    pub fn sync_all(&self) -> Result<(), io::Error>;

    #[blocks(fs)]
    #[instead("fs_err::tokio::File")]
    pub fn sync_data(&self) -> Result<(), io::Error>;

    #[blocks(fs)]
    #[instead("fs_err::tokio::File")]
    pub fn set_len(&self, size: u64) -> Result<(), io::Error>;

    #[blocks(fs)]
    #[instead("fs_err::tokio::File")]
    pub fn metadata(&self) -> Result<fs::Metadata, io::Error>;
}

impl Read for File {
    #[blocks(fs)]
    #[instead("fs_err::tokio::File")]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
}

impl Write for File {
    #[blocks(fs)]
    #[instead("fs_err::tokio::File")]
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize>;

    #[blocks(fs)]
    #[instead("fs_err::tokio::File")]
    fn flush(&mut self) -> std::io::Result<()>;
}

impl OpenOptions {
    #[blocks(fs)]
    #[instead("fs_err::tokio::OpenOptions::open")]
    pub fn open<P>(&self, path: P) -> io::Result<crate::File>
    where
        P: Into<PathBuf>;
}
