//! fs_extra: copies, moves and removes many files at once.

use std::path::Path;

pub type Result<T> = ::std::result::Result<T, Error>;

pub struct TransitProcess;

pub struct Error;

#[blocks(fs)]
pub fn copy_items<P, Q>(from: &[P], to: Q, options: &dir::CopyOptions) -> Result<u64>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;

#[blocks(fs)]
pub fn move_items<P, Q>(from_items: &[P], to: Q, options: &dir::CopyOptions) -> Result<u64>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;

#[blocks(fs)]
pub fn remove_items<P>(from_items: &[P]) -> Result<()>
where
    P: AsRef<Path>;

#[blocks(fs)]
pub fn copy_items_with_progress<P, Q, F>(
    from: &[P],
    to: Q,
    options: &dir::CopyOptions,
    #[runs(here)] progress_handler: F,
) -> Result<u64>
where
    P: AsRef<Path>,
    Q: AsRef<Path>,
    F: FnMut(TransitProcess) -> dir::TransitProcessResult;

#[blocks(fs)]
pub fn move_items_with_progress<P, Q, F>(
    from_items: &[P],
    to: Q,
    options: &dir::CopyOptions,
    #[runs(here)] progress_handler: F,
) -> Result<u64>
where
    P: AsRef<Path>,
    Q: AsRef<Path>,
    F: FnMut(TransitProcess) -> dir::TransitProcessResult;

pub mod dir {
    use crate::TransitProcess;
    use std::collections::{HashMap, HashSet};
    use std::path::Path;

    pub struct CopyOptions;

    pub type Result<T> = ::std::result::Result<T, Error>;

    pub struct DirContent;

    pub struct DirEntryAttr;

    pub struct DirEntryValue;

    pub struct LsResult;

    pub struct TransitProcessResult;

    pub struct Error;

    #[blocks(fs)]
    pub fn copy<P, Q>(from: P, to: Q, options: &CopyOptions) -> Result<u64>
    where
        P: AsRef<Path>,
        Q: AsRef<Path>;

    #[blocks(fs)]
    pub fn create<P>(path: P, erase: bool) -> Result<()>
    where
        P: AsRef<Path>;

    #[blocks(fs)]
    pub fn create_all<P>(path: P, erase: bool) -> Result<()>
    where
        P: AsRef<Path>;

    #[blocks(fs)]
    pub fn remove<P: AsRef<Path>>(path: P) -> Result<()>;

    #[blocks(fs)]
    pub fn move_dir<P, Q>(from: P, to: Q, options: &CopyOptions) -> Result<u64>
    where
        P: AsRef<Path>,
        Q: AsRef<Path>;

    #[blocks(fs)]
    pub fn get_size<P>(path: P) -> Result<u64>
    where
        P: AsRef<Path>;

    #[blocks(fs)]
    pub fn get_dir_content<P>(path: P) -> Result<DirContent>
    where
        P: AsRef<Path>;

    #[blocks(fs)]
    pub fn get_details_entry<P>(
        path: P,
        config: &HashSet<DirEntryAttr>,
    ) -> Result<HashMap<DirEntryAttr, DirEntryValue>>
    where
        P: AsRef<Path>;

    #[blocks(fs)]
    pub fn ls<P>(path: P, config: &HashSet<DirEntryAttr>) -> Result<LsResult>
    where
        P: AsRef<Path>;

    #[blocks(fs)]
    pub fn copy_with_progress<P, Q, F>(
        from: P,
        to: Q,
        options: &CopyOptions,
        #[runs(here)] progress_handler: F,
    ) -> Result<u64>
    where
        P: AsRef<Path>,
        Q: AsRef<Path>,
        F: FnMut(TransitProcess) -> TransitProcessResult;

    #[blocks(fs)]
    pub fn move_dir_with_progress<P, Q, F>(
        from: P,
        to: Q,
        options: &CopyOptions,
        #[runs(here)] progress_handler: F,
    ) -> Result<u64>
    where
        P: AsRef<Path>,
        Q: AsRef<Path>,
        F: FnMut(TransitProcess) -> TransitProcessResult;
}

pub mod file {
    use crate::TransitProcess;
    use std::path::Path;

    pub struct CopyOptions;

    pub type Result<T> = ::std::result::Result<T, Error>;

    pub struct Error;

    #[blocks(fs)]
    pub fn copy<P, Q>(from: P, to: Q, options: &CopyOptions) -> Result<u64>
    where
        P: AsRef<Path>,
        Q: AsRef<Path>;

    #[blocks(fs)]
    pub fn move_file<P, Q>(from: P, to: Q, options: &CopyOptions) -> Result<u64>
    where
        P: AsRef<Path>,
        Q: AsRef<Path>;

    #[blocks(fs)]
    pub fn remove<P>(path: P) -> Result<()>
    where
        P: AsRef<Path>;

    #[blocks(fs)]
    pub fn read_to_string<P>(path: P) -> Result<String>
    where
        P: AsRef<Path>;

    #[blocks(fs)]
    pub fn write_all<P>(path: P, content: &str) -> Result<()>
    where
        P: AsRef<Path>;

    #[blocks(fs)]
    pub fn copy_with_progress<P, Q, F>(
        from: P,
        to: Q,
        options: &CopyOptions,
        #[runs(here)] progress_handler: F,
    ) -> Result<u64>
    where
        P: AsRef<Path>,
        Q: AsRef<Path>,
        F: FnMut(TransitProcess);

    #[blocks(fs)]
    pub fn move_file_with_progress<P, Q, F>(
        from: P,
        to: Q,
        options: &CopyOptions,
        #[runs(here)] progress_handler: F,
    ) -> Result<u64>
    where
        P: AsRef<Path>,
        Q: AsRef<Path>,
        F: FnMut(TransitProcess);
}
