//! Buffers around readers and writers: they do what the inner one does.

use super::{
    BufRead, BufReader, BufWriter, Error, IntoInnerError, LineWriter, Read, Result, Seek, SeekFrom, Write,
    WriterPanicked,
};
use crate::{error, fmt, result};

impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &Error;
    pub fn into_inner(self) -> W;
    pub fn into_error(self) -> Error;
    pub fn into_parts(self) -> (Error, W);
}

impl<W> From<IntoInnerError<W>> for Error {
    fn from(iie: IntoInnerError<W>) -> Error;
}

impl<W: Send + fmt::Debug> error::Error for IntoInnerError<W> {}

impl<W> fmt::Display for IntoInnerError<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}

impl<R: ?Sized> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
    pub fn into_inner(self) -> R
    where
        R: Sized;
}

impl<R: ?Sized + Seek> BufReader<R> {
    #[calls(R::seek)]
    pub fn seek_relative(&mut self, offset: i64) -> Result<()>;
}

impl<R: ?Sized + Read> Read for BufReader<R> {
    #[calls(R::read)]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
}

impl<R: ?Sized + Read> BufRead for BufReader<R> {
    #[calls(R::read)]
    fn fill_buf(&mut self) -> Result<&[u8]>;

    fn consume(&mut self, amt: usize);
}

impl<R: ?Sized + Seek> Seek for BufReader<R> {
    #[calls(R::seek)]
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
}

impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;

    #[calls(W::write)]
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<BufWriter<W>>>;

    pub fn into_parts(self) -> (W, result::Result<Vec<u8>, WriterPanicked>);
}

impl<W: ?Sized + Write> BufWriter<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
}

impl WriterPanicked {
    pub fn into_inner(self) -> Vec<u8>;
}

impl error::Error for WriterPanicked {}

impl fmt::Display for WriterPanicked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<W: ?Sized + Write> Write for BufWriter<W> {
    #[calls(W::write)]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;

    #[calls(W::write, W::flush)]
    fn flush(&mut self) -> Result<()>;
}

impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> {
    #[calls(W::write, W::seek)]
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
}

impl<W: ?Sized + Write> Drop for BufWriter<W> {
    #[calls(W::write)]
    fn drop(&mut self);
}

impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
    pub fn get_mut(&mut self) -> &mut W;

    #[calls(W::write)]
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<LineWriter<W>>>;
}

impl<W: ?Sized + Write> LineWriter<W> {
    pub fn get_ref(&self) -> &W;
}

impl<W: ?Sized + Write> Write for LineWriter<W> {
    #[calls(W::write)]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;

    #[calls(W::write, W::flush)]
    fn flush(&mut self) -> Result<()>;
}
