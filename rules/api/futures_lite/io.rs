//! Asynchronous reading and writing.

use futures_core::Stream;
use std::borrow::{Borrow, BorrowMut};
use std::future::Future;
use std::io::{self, BufRead, Read, Seek, Write};
use std::pin::Pin;
use std::result;
use std::task::{Context, Poll};

pub use crate::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use std::io::{Error, ErrorKind, Result, SeekFrom};

#[cancel_unsafe(progress, "bytes that were read and not yet written")]
pub async fn copy<R, W>(reader: R, writer: W) -> io::Result<u64>
where
    R: futures_io::AsyncRead,
    W: futures_io::AsyncWrite;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssertAsync<T>;

impl<T> AssertAsync<T> {
    pub fn new(io: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}

impl<T: Read> futures_io::AsyncRead for AssertAsync<T> {}

impl<T: Write> futures_io::AsyncWrite for AssertAsync<T> {}

impl<T: Seek> futures_io::AsyncSeek for AssertAsync<T> {}

#[derive(Debug)]
pub struct AsyncAsSync<'r, 'ctx, T> {
    pub context: &'r mut Context<'ctx>,
    pub inner: T,
}

impl<'r, 'ctx, T> AsyncAsSync<'r, 'ctx, T> {
    pub fn new(context: &'r mut Context<'ctx>, inner: T) -> Self;
    pub fn close(&mut self) -> io::Result<()>
    where
        T: futures_io::AsyncWrite + Unpin;
    pub fn poll_with<R>(
        &mut self,
        #[runs(task)] f: impl FnOnce(Pin<&mut T>, &mut Context<'_>) -> Poll<io::Result<R>>,
    ) -> io::Result<R>
    where
        T: Unpin;
}

impl<T: futures_io::AsyncRead + Unpin> Read for AsyncAsSync<'_, '_, T> {}

impl<T: futures_io::AsyncWrite + Unpin> Write for AsyncAsSync<'_, '_, T> {}

impl<T: futures_io::AsyncSeek + Unpin> Seek for AsyncAsSync<'_, '_, T> {}

impl<T> AsRef<T> for AsyncAsSync<'_, '_, T> {}

impl<T> AsMut<T> for AsyncAsSync<'_, '_, T> {}

impl<T> Borrow<T> for AsyncAsSync<'_, '_, T> {}

impl<T> BorrowMut<T> for AsyncAsSync<'_, '_, T> {}

#[derive(Debug)]
pub struct BlockOn<T>;

impl<T> BlockOn<T> {
    pub fn new(io: T) -> BlockOn<T>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}

impl<T: futures_io::AsyncRead + Unpin> Read for BlockOn<T> {
    #[enters_runtime]
    #[blocks(runtime)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl<T: futures_io::AsyncBufRead + Unpin> BufRead for BlockOn<T> {
    #[enters_runtime]
    #[blocks(runtime)]
    fn fill_buf(&mut self) -> io::Result<&[u8]>;
}

impl<T: futures_io::AsyncWrite + Unpin> Write for BlockOn<T> {
    #[enters_runtime]
    #[blocks(runtime)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[enters_runtime]
    #[blocks(runtime)]
    fn flush(&mut self) -> io::Result<()>;
}

impl<T: futures_io::AsyncSeek + Unpin> Seek for BlockOn<T> {
    #[enters_runtime]
    #[blocks(runtime)]
    fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64>;
}

#[derive(Debug)]
pub struct BufReader<R>;

impl<R: futures_io::AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}

impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn into_inner(self) -> R;
}

impl<R: futures_io::AsyncRead> futures_io::AsyncRead for BufReader<R> {}

impl<R: futures_io::AsyncRead> futures_io::AsyncBufRead for BufReader<R> {}

impl<R: futures_io::AsyncSeek> futures_io::AsyncSeek for BufReader<R> {}

impl<R: futures_io::AsyncWrite> futures_io::AsyncWrite for BufReader<R> {}

#[derive(Debug)]
pub struct BufWriter<W>;

impl<W: futures_io::AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> W;
    pub fn buffer(&self) -> &[u8];
}

impl<W: futures_io::AsyncWrite> futures_io::AsyncWrite for BufWriter<W> {}

impl<W: futures_io::AsyncWrite + futures_io::AsyncSeek> futures_io::AsyncSeek for BufWriter<W> {}

#[derive(Clone, Debug, Default)]
pub struct Cursor<T>;

impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}

impl<T> futures_io::AsyncSeek for Cursor<T> where T: AsRef<[u8]> + Unpin {}

impl<T> futures_io::AsyncRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}

impl<T> futures_io::AsyncBufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}

impl futures_io::AsyncWrite for Cursor<&mut [u8]> {}

impl futures_io::AsyncWrite for Cursor<&mut Vec<u8>> {}

impl futures_io::AsyncWrite for Cursor<Vec<u8>> {}

pub fn empty() -> Empty;

#[derive(Debug)]
pub struct Empty;

impl futures_io::AsyncRead for Empty {}

impl futures_io::AsyncBufRead for Empty {}

pub fn repeat(byte: u8) -> Repeat;

#[derive(Debug)]
pub struct Repeat;

impl futures_io::AsyncRead for Repeat {}

pub fn sink() -> Sink;

#[derive(Debug)]
pub struct Sink;

impl futures_io::AsyncWrite for Sink {}

#[derive(Debug)]
pub struct FillBuf<'a, R: ?Sized>;

impl<'a, R> Future for FillBuf<'a, R>
where
    R: futures_io::AsyncBufRead + Unpin + ?Sized,
{
    type Output = result::Result<&'a [u8], io::Error>;
}

#[derive(Debug)]
pub struct ReadUntilFuture<'a, R: Unpin + ?Sized>;

impl<R: futures_io::AsyncBufRead + Unpin + ?Sized> Future for ReadUntilFuture<'_, R> {
    type Output = result::Result<usize, io::Error>;
}

#[derive(Debug)]
pub struct ReadLineFuture<'a, R: Unpin + ?Sized>;

impl<R: futures_io::AsyncBufRead + Unpin + ?Sized> Future for ReadLineFuture<'_, R> {
    type Output = result::Result<usize, io::Error>;
}

#[derive(Debug)]
pub struct Lines<R>;

impl<R: futures_io::AsyncBufRead> Stream for Lines<R> {
    type Item = result::Result<String, io::Error>;
}

#[derive(Debug)]
pub struct Split<R>;

impl<R: futures_io::AsyncBufRead> Stream for Split<R> {
    type Item = result::Result<Vec<u8>, io::Error>;
}

#[derive(Debug)]
pub struct ReadFuture<'a, R: Unpin + ?Sized>;

impl<R: futures_io::AsyncRead + Unpin + ?Sized> Future for ReadFuture<'_, R> {
    type Output = result::Result<usize, io::Error>;
}

#[derive(Debug)]
pub struct ReadVectoredFuture<'a, R: Unpin + ?Sized>;

impl<R: futures_io::AsyncRead + Unpin + ?Sized> Future for ReadVectoredFuture<'_, R> {
    type Output = result::Result<usize, io::Error>;
}

#[derive(Debug)]
pub struct ReadToEndFuture<'a, R: Unpin + ?Sized>;

impl<R: futures_io::AsyncRead + Unpin + ?Sized> Future for ReadToEndFuture<'_, R> {
    type Output = result::Result<usize, io::Error>;
}

#[derive(Debug)]
pub struct ReadToStringFuture<'a, R: Unpin + ?Sized>;

impl<R: futures_io::AsyncRead + Unpin + ?Sized> Future for ReadToStringFuture<'_, R> {
    type Output = result::Result<usize, io::Error>;
}

#[derive(Debug)]
pub struct ReadExactFuture<'a, R: Unpin + ?Sized>;

impl<R: futures_io::AsyncRead + Unpin + ?Sized> Future for ReadExactFuture<'_, R> {
    type Output = result::Result<(), io::Error>;
}

#[derive(Debug)]
pub struct Take<R>;

impl<R> Take<R> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
}

impl<R: futures_io::AsyncRead> futures_io::AsyncRead for Take<R> {}

impl<R: futures_io::AsyncBufRead> futures_io::AsyncBufRead for Take<R> {}

#[derive(Debug)]
pub struct Bytes<R>;

impl<R: futures_io::AsyncRead + Unpin> Stream for Bytes<R> {
    type Item = result::Result<u8, io::Error>;
}

impl<R: futures_io::AsyncRead> futures_io::AsyncRead for Bytes<R> {}

#[derive(Debug)]
pub struct Chain<R1, R2>;

impl<R1, R2> Chain<R1, R2> {
    pub fn get_ref(&self) -> (&R1, &R2);
    pub fn get_mut(&mut self) -> (&mut R1, &mut R2);
    pub fn into_inner(self) -> (R1, R2);
}

impl<R1: futures_io::AsyncRead, R2: futures_io::AsyncRead> futures_io::AsyncRead for Chain<R1, R2> {}

impl<R1: futures_io::AsyncBufRead, R2: futures_io::AsyncBufRead> futures_io::AsyncBufRead for Chain<R1, R2> {}

#[derive(Debug)]
pub struct SeekFuture<'a, S: Unpin + ?Sized>;

impl<S: futures_io::AsyncSeek + Unpin + ?Sized> Future for SeekFuture<'_, S> {
    type Output = result::Result<u64, io::Error>;
}

#[derive(Debug)]
pub struct WriteFuture<'a, W: Unpin + ?Sized>;

impl<W: futures_io::AsyncWrite + Unpin + ?Sized> Future for WriteFuture<'_, W> {
    type Output = result::Result<usize, io::Error>;
}

#[derive(Debug)]
pub struct WriteVectoredFuture<'a, W: Unpin + ?Sized>;

impl<W: futures_io::AsyncWrite + Unpin + ?Sized> Future for WriteVectoredFuture<'_, W> {
    type Output = result::Result<usize, io::Error>;
}

#[derive(Debug)]
pub struct WriteAllFuture<'a, W: Unpin + ?Sized>;

impl<W: futures_io::AsyncWrite + Unpin + ?Sized> Future for WriteAllFuture<'_, W> {
    type Output = result::Result<(), io::Error>;
}

#[derive(Debug)]
pub struct FlushFuture<'a, W: Unpin + ?Sized>;

impl<W: futures_io::AsyncWrite + Unpin + ?Sized> Future for FlushFuture<'_, W> {
    type Output = result::Result<(), io::Error>;
}

#[derive(Debug)]
pub struct CloseFuture<'a, W: Unpin + ?Sized>;

impl<W: futures_io::AsyncWrite + Unpin + ?Sized> Future for CloseFuture<'_, W> {
    type Output = result::Result<(), io::Error>;
}

pub type BoxedReader = Pin<Box<dyn futures_io::AsyncRead + Send + 'static>>;

pub type BoxedWriter = Pin<Box<dyn futures_io::AsyncWrite + Send + 'static>>;

pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>)
where
    T: futures_io::AsyncRead + futures_io::AsyncWrite + Unpin;

#[derive(Debug)]
pub struct ReadHalf<T>;

impl<T: futures_io::AsyncRead + Unpin> futures_io::AsyncRead for ReadHalf<T> {}

#[derive(Debug)]
pub struct WriteHalf<T>;

impl<T: futures_io::AsyncWrite + Unpin> futures_io::AsyncWrite for WriteHalf<T> {}
