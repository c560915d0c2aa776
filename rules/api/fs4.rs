//! fs4: locks on files, which wait for another process, and space on the disk.

use std::io::Result;
use std::path::Path;

pub struct TryLockError;

pub struct FsStats;

pub trait FileExt: sealed::Sealed {
    #[blocks(wait)]
    fn lock_shared(&self) -> Result<()>;

    #[blocks(wait)]
    fn lock(&self) -> Result<()>;

    #[does_not_block]
    fn try_lock_shared(&self) -> std::result::Result<(), TryLockError>;

    #[does_not_block]
    fn try_lock(&self) -> std::result::Result<(), TryLockError>;

    #[blocks(fs)]
    fn allocate(&self, len: u64) -> Result<()>;

    #[blocks(fs)]
    fn allocated_size(&self) -> Result<u64>;
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
