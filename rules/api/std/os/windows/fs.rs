//! What Windows adds to files: reads and writes at an offset, links, attributes.

use crate::fs::{self, Metadata, OpenOptions};
use crate::io;
use crate::path::Path;
use crate::time::SystemTime;

pub trait FileExt {
    fn seek_read(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
    fn seek_write(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
}

impl FileExt for fs::File {
    #[blocks(fs)]
    fn seek_read(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;

    #[blocks(fs)]
    fn seek_write(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
}

pub trait OpenOptionsExt {
    fn access_mode(&mut self, access: u32) -> &mut Self;
    fn share_mode(&mut self, val: u32) -> &mut Self;
    fn custom_flags(&mut self, flags: u32) -> &mut Self;
    fn attributes(&mut self, val: u32) -> &mut Self;
    fn security_qos_flags(&mut self, flags: u32) -> &mut Self;
}

impl OpenOptionsExt for OpenOptions {
    fn access_mode(&mut self, access: u32) -> &mut OpenOptions;
    fn share_mode(&mut self, share: u32) -> &mut OpenOptions;
    fn custom_flags(&mut self, flags: u32) -> &mut OpenOptions;
    fn attributes(&mut self, attributes: u32) -> &mut OpenOptions;
    fn security_qos_flags(&mut self, flags: u32) -> &mut OpenOptions;
}

pub trait MetadataExt {
    fn file_attributes(&self) -> u32;
    fn creation_time(&self) -> u64;
    fn last_access_time(&self) -> u64;
    fn last_write_time(&self) -> u64;
    fn file_size(&self) -> u64;
}

impl MetadataExt for Metadata {
    fn file_attributes(&self) -> u32;
    fn creation_time(&self) -> u64;
    fn last_access_time(&self) -> u64;
    fn last_write_time(&self) -> u64;
    fn file_size(&self) -> u64;
}

pub trait FileTypeExt {
    fn is_symlink_dir(&self) -> bool;
    fn is_symlink_file(&self) -> bool;
}

impl FileTypeExt for fs::FileType {
    fn is_symlink_dir(&self) -> bool;
    fn is_symlink_file(&self) -> bool;
}

pub trait FileTimesExt {
    fn set_created(self, t: SystemTime) -> Self;
}

impl FileTimesExt for fs::FileTimes {
    fn set_created(self, t: SystemTime) -> Self;
}

#[blocks(fs)]
#[instead(
    "tokio: tokio::fs::symlink_file",
    "async-std: async_std::os::windows::fs::symlink_file",
    "smol: smol::fs::windows::symlink_file"
)]
pub fn symlink_file<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;

#[blocks(fs)]
#[instead(
    "tokio: tokio::fs::symlink_dir",
    "async-std: async_std::os::windows::fs::symlink_dir",
    "smol: smol::fs::windows::symlink_dir"
)]
pub fn symlink_dir<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
