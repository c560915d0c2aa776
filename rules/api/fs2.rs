//! fs2: locks on files, which wait for another process, and space on the disk.

use std::fs::File;
use std::io::Result;
use std::path::Path;

pub struct FsStats;

pub trait FileExt {
    #[blocks(wait)]
    fn lock_shared(&self) -> Result<()>;

    #[blocks(wait)]
    fn lock_exclusive(&self) -> Result<()>;

    #[does_not_block]
    fn try_lock_shared(&self) -> Result<()>;

    #[does_not_block]
    fn try_lock_exclusive(&self) -> Result<()>;

    #[blocks(fs)]
    fn allocate(&self, len: u64) -> Result<()>;

    #[blocks(fs)]
    fn allocated_size(&self) -> Result<u64>;

    #[blocks(fs)]
    fn duplicate(&self) -> Result<File>;
}

#[blocks(fs)]
pub fn statvfs<P>(path: P) -> Result<FsStats>
where
    P: AsRef<Path>;

#[blocks(fs)]
pub fn free_space<P>(path: P) -> Result<u64>
where
    P: AsRef<Path>;

#[blocks(fs)]
pub fn available_space<P>(path: P) -> Result<u64>
where
    P: AsRef<Path>;

#[blocks(fs)]
pub fn total_space<P>(path: P) -> Result<u64>
where
    P: AsRef<Path>;
