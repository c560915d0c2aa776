//! Large values read and written in place.

use std::io;
use std::mem::MaybeUninit;

use crate::types::{ToSql, ToSqlOutput};
use crate::{Connection, Name, Result};

pub struct Blob<'conn>;

impl Connection {
    #[blocks(db)]
    pub fn blob_open<D: Name, N: Name>(
        &self,
        db: D,
        table: N,
        column: N,
        row_id: i64,
        read_only: bool,
    ) -> Result<Blob<'_>>;
}

impl Blob<'_> {
    #[blocks(db)]
    pub fn reopen(&mut self, row: i64) -> Result<()>;

    pub fn size(&self) -> i32;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;

    #[blocks(db)]
    pub fn close(self) -> Result<()>;
}

impl io::Read for Blob<'_> {
    #[blocks(db)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl io::Write for Blob<'_> {
    #[blocks(db)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;

    fn flush(&mut self) -> io::Result<()>;
}

impl io::Seek for Blob<'_> {
    fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64>;
}

impl Drop for Blob<'_> {
    fn drop(&mut self);
}

#[derive(Clone, Copy)]
pub struct ZeroBlob(pub u64);

impl ToSql for ZeroBlob {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

impl Blob<'_> {
    #[blocks(db)]
    pub fn write_at(&mut self, buf: &[u8], write_start: usize) -> Result<()>;

    #[blocks(db)]
    pub fn write_all_at(&mut self, buf: &[u8], write_start: usize) -> Result<()>;

    #[blocks(db)]
    pub fn read_at(&self, buf: &mut [u8], read_start: usize) -> Result<usize>;

    #[blocks(db)]
    pub fn raw_read_at<'a>(&self, buf: &'a mut [MaybeUninit<u8>], read_start: usize) -> Result<&'a mut [u8]>;

    #[blocks(db)]
    pub fn read_at_exact(&self, buf: &mut [u8], read_start: usize) -> Result<()>;

    #[blocks(db)]
    pub fn raw_read_at_exact<'a>(&self, buf: &'a mut [MaybeUninit<u8>], read_start: usize) -> Result<&'a mut [u8]>;
}
