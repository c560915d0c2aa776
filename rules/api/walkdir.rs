//! walkdir: walks a folder. It is the iterator that asks the disk, not `WalkDir::new`.

use std::fs;
use std::path::Path;

pub struct WalkDir;

pub struct IntoIter;

pub type Result<T> = ::std::result::Result<T, Error>;

pub struct DirEntry;

pub struct FilterEntry<I, P>;

pub struct Error;

impl WalkDir {
    pub fn new<P: AsRef<Path>>(root: P) -> Self;
}

impl Iterator for IntoIter {
    type Item = Result<DirEntry>;

    #[blocks(fs)]
    #[instead("async_walkdir::WalkDir")]
    fn next(&mut self) -> Option<Result<DirEntry>>;
}

impl<P> Iterator for FilterEntry<IntoIter, P>
where
    P: FnMut(&DirEntry) -> bool,
{
    type Item = Result<DirEntry>;

    #[blocks(fs)]
    #[instead("async_walkdir::WalkDir")]
    fn next(&mut self) -> Option<Result<DirEntry>>;
}

impl IntoIterator for WalkDir {
    type Item = Result<DirEntry>;
    type IntoIter = IntoIter;

    fn into_iter(self) -> IntoIter;
}

impl DirEntry {
    #[blocks(fs)]
    pub fn metadata(&self) -> Result<fs::Metadata>;
}
