//! zip: archives. Opening one reads its directory through the reader it is given; extracting asks the disk.

use std::io::{Read, Seek};
use std::path::Path;

pub struct ZipArchive<R>;

pub type ZipResult<T> = Result<T, ZipError>;

pub trait RootDirFilter {}

pub struct ZipError;

impl<R: Read + Seek> ZipArchive<R> {
    #[calls(R::read, R::seek)]
    pub fn new(reader: R) -> ZipResult<ZipArchive<R>>;

    #[blocks(fs)]
    pub fn extract<P: AsRef<Path>>(&mut self, directory: P) -> ZipResult<()>;

    #[blocks(fs)]
    pub fn extract_unwrapped_root_dir<P: AsRef<Path>>(
        &mut self,
        directory: P,
        root_dir_filter: impl RootDirFilter,
    ) -> ZipResult<()>;
}
