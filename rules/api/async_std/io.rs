//! Asynchronous reading and writing.

use futures_core::Stream;
use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use std::fmt::Arguments;
use std::future::Future;
use std::os::fd::AsRawFd;
use std::time::Duration;
use std::{io, result};

pub use futures_io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};

#[derive(Debug)]
pub struct BufReader<R>;

impl<R: AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}

impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn into_inner(self) -> R;
}

impl<R: AsyncRead> AsyncRead for BufReader<R> {}

impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}

impl<R: AsyncSeek> AsyncSeek for BufReader<R> {}

#[derive(Debug)]
pub struct BufWriter<W>;

impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub async fn into_inner(self) -> result::Result<W, IntoInnerError<BufWriter<W>>>
    where
        Self: Unpin;
    pub fn buffer(&self) -> &[u8];
}

impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}

impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}

#[derive(Debug)]
pub struct IntoInnerError<W>;

#[cancel_unsafe(progress, "bytes that were read and not yet written")]
pub async fn copy<R, W>(reader: R, writer: W) -> io::Result<u64>
where
    R: AsyncRead + Unpin,
    W: AsyncWrite + Unpin;

#[derive(Clone, Debug, Default)]
pub struct Cursor<T>;

impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}

impl<T> AsyncSeek for Cursor<T> where T: AsRef<[u8]> + Unpin {}

impl<T> AsyncRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}

impl<T> AsyncBufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}

impl AsyncWrite for Cursor<&mut [u8]> {}

impl AsyncWrite for Cursor<&mut Vec<u8>> {}

impl AsyncWrite for Cursor<Vec<u8>> {}

pub fn empty() -> Empty;

#[derive(Debug)]
pub struct Empty;

impl AsyncRead for Empty {}

impl AsyncBufRead for Empty {}

pub fn repeat(byte: u8) -> Repeat;

#[derive(Debug)]
pub struct Repeat;

impl AsyncRead for Repeat {}

pub fn sink() -> Sink;

#[derive(Debug)]
pub struct Sink;

impl AsyncWrite for Sink {}

pub fn stderr() -> Stderr;

#[derive(Debug)]
pub struct Stderr;

impl AsyncWrite for Stderr {}

impl AsRawFd for Stderr {}

pub fn stdin() -> Stdin;

#[derive(Debug)]
pub struct Stdin;

impl Stdin {
    pub async fn read_line(&self, buf: &mut String) -> io::Result<usize>;
}

impl AsyncRead for Stdin {}

impl AsRawFd for Stdin {}

pub fn stdout() -> Stdout;

#[derive(Debug)]
pub struct Stdout;

impl AsyncWrite for Stdout {}

impl AsRawFd for Stdout {}

#[may_cancel(f)]
pub async fn timeout<F, T>(dur: Duration, f: F) -> io::Result<T>
where
    F: Future<Output = io::Result<T>>;

#[derive(Debug)]
pub struct Lines<R>;

impl<R: AsyncBufRead> Stream for Lines<R> {
    type Item = result::Result<String, io::Error>;
}

#[derive(Debug)]
pub struct Split<R>;

impl<R: AsyncBufRead> Stream for Split<R> {
    type Item = result::Result<Vec<u8>, io::Error>;
}

pub trait BufReadExt: AsyncBufRead {
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> result::Result<usize, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_line<'a>(&'a mut self, buf: &'a mut String) -> result::Result<usize, io::Error>
    where
        Self: Unpin;
    fn lines(self) -> Lines<Self>
    where
        Self: Unpin + Sized;
    fn split(self, byte: u8) -> Split<Self>
    where
        Self: Sized;
}

impl<T: AsyncBufRead + ?Sized> BufReadExt for T {}

#[derive(Debug)]
pub struct Bytes<T>;

impl<T: AsyncRead + Unpin> Stream for Bytes<T> {
    type Item = result::Result<u8, io::Error>;
}

#[derive(Debug)]
pub struct Chain<T, U>;

impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}

impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}

impl<T: AsyncBufRead, U: AsyncBufRead> AsyncBufRead for Chain<T, U> {}

#[derive(Debug)]
pub struct Take<T>;

impl<T> Take<T> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}

impl<T: AsyncRead> AsyncRead for Take<T> {}

impl<T: AsyncBufRead> AsyncBufRead for Take<T> {}

pub trait ReadExt: AsyncRead {
    async fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> result::Result<usize, io::Error>
    where
        Self: Unpin;
    async fn read_vectored<'a>(&'a mut self, bufs: &'a mut [io::IoSliceMut<'a>]) -> result::Result<usize, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> result::Result<usize, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> result::Result<usize, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    fn take(self, limit: u64) -> Take<Self>
    where
        Self: Sized;
    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized;
    fn bytes(self) -> Bytes<Self>
    where
        Self: Sized;
    fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>
    where
        Self: Sized;
}

impl<T: AsyncRead + ?Sized> ReadExt for T {}

pub trait SeekExt: AsyncSeek {
    async fn seek(&mut self, pos: io::SeekFrom) -> result::Result<u64, io::Error>
    where
        Self: Unpin;
}

impl<T: AsyncSeek + ?Sized> SeekExt for T {}

pub trait WriteExt: AsyncWrite {
    async fn write<'a>(&'a mut self, buf: &'a [u8]) -> result::Result<usize, io::Error>
    where
        Self: Unpin;
    async fn flush(&mut self) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    async fn write_vectored<'a>(&'a mut self, bufs: &'a [io::IoSlice<'a>]) -> result::Result<usize, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the buffer was written")]
    async fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    async fn write_fmt<'a>(&'a mut self, fmt: Arguments<'_>) -> result::Result<(), io::Error>
    where
        Self: Unpin;
}

impl<T: AsyncWrite + ?Sized> WriteExt for T {}

pub mod prelude {
    pub use crate::io::{BufReadExt, ReadExt, SeekExt, WriteExt};
    pub use futures_io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
}
