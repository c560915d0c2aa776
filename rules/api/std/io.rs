//! Readers and writers. The traits have no effect of their own: what a provided method or a wrapper does is what the
//! innermost reader or writer does, so that reading a `File` blocks and reading a `&[u8]` does not.

use crate::boxed::Box;
use crate::collections::TryReserveError;
use crate::ffi::NulError;
use crate::ops::{Deref, DerefMut};
use crate::{error, fmt, result};

mod buffered;
mod forward;
mod memory;
mod stdio;

pub type Result<T> = result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;

impl From<NulError> for Error {
    fn from(arg: NulError) -> Error;
}

impl From<TryReserveError> for Error {
    fn from(arg: TryReserveError) -> Error;
}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum ErrorKind {
    NotFound,
    PermissionDenied,
    ConnectionRefused,
    ConnectionReset,
    HostUnreachable,
    NetworkUnreachable,
    ConnectionAborted,
    NotConnected,
    AddrInUse,
    AddrNotAvailable,
    NetworkDown,
    BrokenPipe,
    AlreadyExists,
    WouldBlock,
    NotADirectory,
    IsADirectory,
    DirectoryNotEmpty,
    ReadOnlyFilesystem,
    StaleNetworkFileHandle,
    InvalidInput,
    InvalidData,
    TimedOut,
    WriteZero,
    StorageFull,
    NotSeekable,
    QuotaExceeded,
    FileTooLarge,
    ResourceBusy,
    ExecutableFileBusy,
    Deadlock,
    CrossesDevices,
    TooManyLinks,
    InvalidFilename,
    ArgumentListTooLong,
    Interrupted,
    Unsupported,
    UnexpectedEof,
    OutOfMemory,
    Other,
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Error;
}

impl Error {
    pub fn new<E>(kind: ErrorKind, error: E) -> Error
    where
        E: Into<Box<dyn error::Error + Send + Sync>>;
    pub fn other<E>(error: E) -> Error
    where
        E: Into<Box<dyn error::Error + Send + Sync>>;
    pub fn last_os_error() -> Error;
    pub fn from_raw_os_error(code: i32) -> Error;
    pub fn raw_os_error(&self) -> Option<i32>;
    pub fn get_ref(&self) -> Option<&(dyn error::Error + Send + Sync + 'static)>;
    pub fn get_mut(&mut self) -> Option<&mut (dyn error::Error + Send + Sync + 'static)>;
    pub fn into_inner(self) -> Option<Box<dyn error::Error + Send + Sync>>;
    pub fn downcast<E>(self) -> result::Result<E, Self>
    where
        E: error::Error + Send + Sync + 'static;
    pub fn kind(&self) -> ErrorKind;
}

impl fmt::Display for Error {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)>;
}

pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;

    #[calls(Self::read)]
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;

    #[calls(Self::read)]
    #[instead(
        "tokio: tokio::io::AsyncReadExt::read_to_end",
        "async-std: async_std::io::ReadExt::read_to_end",
        "smol: smol::io::AsyncReadExt::read_to_end"
    )]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;

    #[calls(Self::read)]
    #[instead(
        "tokio: tokio::io::AsyncReadExt::read_to_string",
        "async-std: async_std::io::ReadExt::read_to_string",
        "smol: smol::io::AsyncReadExt::read_to_string"
    )]
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;

    #[calls(Self::read)]
    #[instead(
        "tokio: tokio::io::AsyncReadExt::read_exact",
        "async-std: async_std::io::ReadExt::read_exact",
        "smol: smol::io::AsyncReadExt::read_exact"
    )]
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;

    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized;
    fn bytes(self) -> Bytes<Self>
    where
        Self: Sized;
    fn chain<R: Read>(self, next: R) -> Chain<Self, R>
    where
        Self: Sized;
    fn take(self, limit: u64) -> Take<Self>
    where
        Self: Sized;
}

#[calls(R::read_to_string)]
#[instead(
    "tokio: tokio::io::AsyncReadExt::read_to_string",
    "async-std: async_std::io::ReadExt::read_to_string",
    "smol: smol::io::AsyncReadExt::read_to_string"
)]
pub fn read_to_string<R: Read>(reader: R) -> Result<String>;

#[derive(Debug)]
pub struct IoSliceMut<'a>;

impl<'a> IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize);
}

impl<'a> Deref for IoSliceMut<'a> {
    type Target = [u8];

    fn deref(&self) -> &[u8];
}

impl<'a> DerefMut for IoSliceMut<'a> {
    fn deref_mut(&mut self) -> &mut [u8];
}

#[derive(Clone, Copy, Debug)]
pub struct IoSlice<'a>;

impl<'a> IoSlice<'a> {
    pub fn new(buf: &'a [u8]) -> IoSlice<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize);
}

impl<'a> Deref for IoSlice<'a> {
    type Target = [u8];

    fn deref(&self) -> &[u8];
}

pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;

    #[calls(Self::write)]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;

    fn flush(&mut self) -> Result<()>;

    #[calls(Self::write)]
    #[instead(
        "tokio: tokio::io::AsyncWriteExt::write_all",
        "async-std: async_std::io::WriteExt::write_all",
        "smol: smol::io::AsyncWriteExt::write_all"
    )]
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;

    #[calls(Self::write)]
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()>;

    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized;
}

pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;

    #[calls(Self::seek)]
    #[instead("tokio: tokio::io::AsyncSeekExt::rewind")]
    fn rewind(&mut self) -> Result<()>;

    #[calls(Self::seek)]
    #[instead("tokio: tokio::io::AsyncSeekExt::stream_position")]
    fn stream_position(&mut self) -> Result<u64>;

    #[calls(Self::seek)]
    fn seek_relative(&mut self, offset: i64) -> Result<()>;
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SeekFrom {
    Start(u64),
    End(i64),
    Current(i64),
}

pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);

    #[calls(Self::fill_buf)]
    #[instead(
        "tokio: tokio::io::AsyncBufReadExt::read_until",
        "async-std: async_std::io::BufReadExt::read_until",
        "smol: smol::io::AsyncBufReadExt::read_until"
    )]
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;

    #[calls(Self::fill_buf)]
    fn skip_until(&mut self, byte: u8) -> Result<usize>;

    #[calls(Self::fill_buf)]
    #[instead(
        "tokio: tokio::io::AsyncBufReadExt::read_line",
        "async-std: async_std::io::BufReadExt::read_line",
        "smol: smol::io::AsyncBufReadExt::read_line"
    )]
    fn read_line(&mut self, buf: &mut String) -> Result<usize>;

    fn split(self, byte: u8) -> Split<Self>
    where
        Self: Sized;
    fn lines(self) -> Lines<Self>
    where
        Self: Sized;
}

#[derive(Debug)]
pub struct Chain<T, U>;

impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}

impl<T: Read, U: Read> Read for Chain<T, U> {
    #[calls(T::read, U::read)]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
}

impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {
    #[calls(T::fill_buf, U::fill_buf)]
    fn fill_buf(&mut self) -> Result<&[u8]>;

    fn consume(&mut self, amt: usize);
}

#[derive(Debug)]
pub struct Take<T>;

impl<T> Take<T> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}

impl<T: Read> Read for Take<T> {
    #[calls(T::read)]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
}

impl<T: BufRead> BufRead for Take<T> {
    #[calls(T::fill_buf)]
    fn fill_buf(&mut self) -> Result<&[u8]>;

    fn consume(&mut self, amt: usize);
}

impl<T: Seek> Seek for Take<T> {
    #[calls(T::seek)]
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
}

#[derive(Debug)]
pub struct Bytes<R>;

impl<R: Read> Iterator for Bytes<R> {
    type Item = Result<u8>;

    #[calls(R::read)]
    fn next(&mut self) -> Option<Result<u8>>;
}

#[derive(Debug)]
pub struct Split<B>;

impl<B: BufRead> Iterator for Split<B> {
    type Item = Result<Vec<u8>>;

    #[calls(B::read_until)]
    #[instead("tokio: tokio::io::Split::next_segment")]
    fn next(&mut self) -> Option<Result<Vec<u8>>>;
}

#[derive(Debug)]
pub struct Lines<B>;

impl<B: BufRead> Iterator for Lines<B> {
    type Item = Result<String>;

    #[calls(B::read_line)]
    #[instead(
        "tokio: tokio::io::Lines::next_line",
        "async-std: async_std::stream::StreamExt::next",
        "smol: smol::stream::StreamExt::next"
    )]
    fn next(&mut self) -> Option<Result<String>>;
}

#[derive(Debug)]
pub struct IntoInnerError<W>;

#[derive(Debug)]
pub struct BufReader<R: ?Sized>;

#[derive(Debug)]
pub struct BufWriter<W: ?Sized + Write>;

#[derive(Debug)]
pub struct WriterPanicked;

#[derive(Debug)]
pub struct LineWriter<W: ?Sized + Write>;

#[derive(Debug, Default, Eq, PartialEq)]
pub struct Cursor<T>;

impl<T> Cursor<T> {
    pub const fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub const fn get_ref(&self) -> &T;
    pub const fn get_mut(&mut self) -> &mut T;
    pub const fn position(&self) -> u64;
    pub const fn set_position(&mut self, pos: u64);
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Empty;

pub const fn empty() -> Empty;

#[derive(Debug)]
pub struct Repeat;

pub const fn repeat(byte: u8) -> Repeat;

#[derive(Clone, Copy, Debug, Default)]
pub struct Sink;

pub const fn sink() -> Sink;

#[derive(Debug)]
pub struct Stdin;

#[derive(Debug)]
#[guard(lock)]
pub struct StdinLock<'a>;

pub fn stdin() -> Stdin;

#[derive(Debug)]
pub struct Stdout;

#[derive(Debug)]
#[guard(lock)]
pub struct StdoutLock<'a>;

pub fn stdout() -> Stdout;

#[derive(Debug)]
pub struct Stderr;

#[derive(Debug)]
#[guard(lock)]
pub struct StderrLock<'a>;

pub fn stderr() -> Stderr;

pub trait IsTerminal {
    fn is_terminal(&self) -> bool;
}

pub fn pipe() -> Result<(PipeReader, PipeWriter)>;

#[derive(Debug)]
pub struct PipeReader;

#[derive(Debug)]
pub struct PipeWriter;

#[calls(R::read, W::write)]
#[instead("tokio: tokio::io::copy", "async-std: async_std::io::copy", "smol: smol::io::copy")]
pub fn copy<R: ?Sized, W: ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64>
where
    R: Read,
    W: Write;

/// Its buffer is a `BufWriter`, whose `Drop` this is.
impl<W: ?Sized + Write> Drop for LineWriter<W> {
    #[calls(W::write)]
    fn drop(&mut self);
}

pub mod prelude {
    pub use super::{BufRead, Read, Seek, Write};
}
