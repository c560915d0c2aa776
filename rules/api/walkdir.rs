//! walkdir: walks a folder. It is the iterator that asks the disk, not `WalkDir::new`.

use std::cmp::Ordering;
use std::ffi::OsStr;
use std::fs::{self, FileType};
use std::path::{Path, PathBuf};

pub struct WalkDir;

pub struct IntoIter;

pub type Result<T> = ::std::result::Result<T, Error>;

pub struct DirEntry;

pub struct FilterEntry<I, P>;

pub struct Error;

impl WalkDir {
    pub fn new<P: AsRef<Path>>(root: P) -> Self;
    pub fn min_depth(self, depth: usize) -> Self;
    pub fn max_depth(self, depth: usize) -> Self;
    pub fn follow_links(self, yes: bool) -> Self;
    pub fn follow_root_links(self, yes: bool) -> Self;
    pub fn max_open(self, n: usize) -> Self;
    pub fn sort_by<F>(self, #[runs(here)] cmp: F) -> Self
    where
        F: FnMut(&DirEntry, &DirEntry) -> Ordering + Send + Sync + 'static;
    pub fn sort_by_key<K, F>(self, #[runs(here)] cmp: F) -> Self
    where
        F: FnMut(&DirEntry) -> K + Send + Sync + 'static,
        K: Ord;
    pub fn sort_by_file_name(self) -> Self;
    pub fn contents_first(self, yes: bool) -> Self;
    pub fn same_file_system(self, yes: bool) -> Self;
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

impl IntoIter {
    pub fn skip_current_dir(&mut self);
    pub fn filter_entry<P>(self, #[runs(here)] predicate: P) -> FilterEntry<Self, P>
    where
        P: FnMut(&DirEntry) -> bool;
}

impl DirEntry {
    pub fn path(&self) -> &Path;
    pub fn into_path(self) -> PathBuf;
    pub fn path_is_symlink(&self) -> bool;
    pub fn file_type(&self) -> FileType;
    pub fn file_name(&self) -> &OsStr;
    pub fn depth(&self) -> usize;

    #[blocks(fs)]
    pub fn metadata(&self) -> Result<fs::Metadata>;
}
