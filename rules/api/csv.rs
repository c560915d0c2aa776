//! csv: tables as text. By path it opens a file; otherwise it reads and writes through what it is given.

use std::fs::File;
use std::path::Path;

pub struct Reader<R>;

pub type Result<T> = std::result::Result<T, Error>;

pub struct ReaderBuilder;

pub struct Writer<W>;

pub struct WriterBuilder;

pub struct Error;

impl Reader<Reader<File>> {
    #[blocks(fs)]
    #[instead("csv_async::AsyncReader")]
    pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Reader<File>>;
}

impl ReaderBuilder {
    #[blocks(fs)]
    #[instead("csv_async::AsyncReaderBuilder")]
    pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Reader<File>>;
}

impl Writer<File> {
    #[blocks(fs)]
    #[instead("csv_async::AsyncWriter")]
    pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Writer<File>>;
}

impl WriterBuilder {
    #[blocks(fs)]
    #[instead("csv_async::AsyncWriterBuilder")]
    pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Writer<File>>;
}
