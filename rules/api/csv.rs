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

impl ReaderBuilder {
    pub fn new() -> ReaderBuilder;

    pub fn delimiter(&mut self, delimiter: u8) -> &mut ReaderBuilder;

    pub fn has_headers(&mut self, yes: bool) -> &mut ReaderBuilder;

    pub fn flexible(&mut self, yes: bool) -> &mut ReaderBuilder;

    pub fn quote(&mut self, quote: u8) -> &mut ReaderBuilder;

    pub fn escape(&mut self, escape: Option<u8>) -> &mut ReaderBuilder;

    pub fn double_quote(&mut self, yes: bool) -> &mut ReaderBuilder;

    pub fn quoting(&mut self, yes: bool) -> &mut ReaderBuilder;

    pub fn comment(&mut self, comment: Option<u8>) -> &mut ReaderBuilder;

    pub fn ascii(&mut self) -> &mut ReaderBuilder;

    pub fn buffer_capacity(&mut self, capacity: usize) -> &mut ReaderBuilder;

    pub fn nfa(&mut self, yes: bool) -> &mut ReaderBuilder;
}

impl WriterBuilder {
    pub fn new() -> WriterBuilder;

    pub fn delimiter(&mut self, delimiter: u8) -> &mut WriterBuilder;

    pub fn has_headers(&mut self, yes: bool) -> &mut WriterBuilder;

    pub fn flexible(&mut self, yes: bool) -> &mut WriterBuilder;

    pub fn quote(&mut self, quote: u8) -> &mut WriterBuilder;

    pub fn double_quote(&mut self, yes: bool) -> &mut WriterBuilder;

    pub fn escape(&mut self, escape: u8) -> &mut WriterBuilder;

    pub fn comment(&mut self, comment: Option<u8>) -> &mut WriterBuilder;

    pub fn buffer_capacity(&mut self, capacity: usize) -> &mut WriterBuilder;
}
