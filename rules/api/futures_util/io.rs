//! Asynchronous reading and writing.

use crate::future::{AbortHandle, Aborted};
use futures_core::Stream;
use std::any::Any;
use std::fmt::Display;
use std::future::Future;
use std::io::{self, BufRead};
use std::ops::RangeBounds;
use std::pin::Pin;
use std::result;
use std::task::{Context, Poll};

pub use crate::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AllowStdIo<T>;

impl<T> AllowStdIo<T> {
    pub fn new(io: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}

impl<T> io::Write for AllowStdIo<T> where T: io::Write {}

impl<T> futures_io::AsyncWrite for AllowStdIo<T> where T: io::Write {}

impl<T> io::Read for AllowStdIo<T> where T: io::Read {}

impl<T> futures_io::AsyncRead for AllowStdIo<T> where T: io::Read {}

impl<T> io::Seek for AllowStdIo<T> where T: io::Seek {}

impl<T> futures_io::AsyncSeek for AllowStdIo<T> where T: io::Seek {}

impl<T> BufRead for AllowStdIo<T> where T: BufRead {}

impl<T> futures_io::AsyncBufRead for AllowStdIo<T> where T: BufRead {}

#[derive(Debug)]
pub struct BufReader<R>;

impl<R: futures_io::AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> Self;
    pub fn with_capacity(capacity: usize, inner: R) -> Self;
}

impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
    pub fn buffer(&self) -> &[u8];
}

impl<R: futures_io::AsyncRead + futures_io::AsyncSeek> BufReader<R> {
    pub fn seek_relative(self: Pin<&mut Self>, offset: i64) -> SeeKRelative<'_, R>;
    pub fn poll_seek_relative(self: Pin<&mut Self>, cx: &mut Context<'_>, offset: i64) -> Poll<io::Result<()>>;
}

impl<R: futures_io::AsyncRead> futures_io::AsyncRead for BufReader<R> {}

impl<R: futures_io::AsyncRead> futures_io::AsyncBufRead for BufReader<R> {}

impl<R: futures_io::AsyncWrite> futures_io::AsyncWrite for BufReader<R> {}

impl<R: futures_io::AsyncRead + futures_io::AsyncSeek> futures_io::AsyncSeek for BufReader<R> {}

#[derive(Debug)]
pub struct SeeKRelative<'a, R>;

impl<R> Future for SeeKRelative<'_, R>
where
    R: futures_io::AsyncRead + futures_io::AsyncSeek,
{
    type Output = result::Result<(), io::Error>;
}

#[derive(Debug)]
pub struct BufWriter<W>;

impl<W: futures_io::AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> Self;
    pub fn with_capacity(cap: usize, inner: W) -> Self;
}

impl<W> BufWriter<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
    pub fn buffer(&self) -> &[u8];
}

impl<W: futures_io::AsyncWrite> futures_io::AsyncWrite for BufWriter<W> {}

impl<W: futures_io::AsyncRead> futures_io::AsyncRead for BufWriter<W> {}

impl<W: futures_io::AsyncBufRead> futures_io::AsyncBufRead for BufWriter<W> {}

impl<W: futures_io::AsyncWrite + futures_io::AsyncSeek> futures_io::AsyncSeek for BufWriter<W> {}

#[derive(Debug)]
pub struct LineWriter<W: futures_io::AsyncWrite>;

impl<W: futures_io::AsyncWrite> LineWriter<W> {
    pub fn new(inner: W) -> Self;
    pub fn with_capacity(capacity: usize, inner: W) -> Self;
    pub fn buffer(&self) -> &[u8];
    pub fn get_ref(&self) -> &W;
}

impl<W: futures_io::AsyncWrite> futures_io::AsyncWrite for LineWriter<W> {}

#[derive(Debug)]
pub struct Chain<T, U>;

impl<T, U> Chain<T, U>
where
    T: futures_io::AsyncRead,
    U: futures_io::AsyncRead,
{
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>);
    pub fn into_inner(self) -> (T, U);
}

impl<T, U> futures_io::AsyncRead for Chain<T, U>
where
    T: futures_io::AsyncRead,
    U: futures_io::AsyncRead,
{
}

impl<T, U> futures_io::AsyncBufRead for Chain<T, U>
where
    T: futures_io::AsyncBufRead,
    U: futures_io::AsyncBufRead,
{
}

#[derive(Debug)]
pub struct Close<'a, W: ?Sized>;

impl<W: futures_io::AsyncWrite + ?Sized + Unpin> Future for Close<'_, W> {
    type Output = result::Result<(), io::Error>;
}

#[cancel_unsafe(progress, "bytes that were read and not yet written")]
pub fn copy<R, W>(reader: R, writer: &mut W) -> Copy<'_, R, W>
where
    R: futures_io::AsyncRead,
    W: futures_io::AsyncWrite + Unpin + ?Sized;

#[derive(Debug)]
pub struct Copy<'a, R, W: ?Sized>;

impl<R: futures_io::AsyncRead, W: futures_io::AsyncWrite + Unpin + ?Sized> Future for Copy<'_, R, W> {
    type Output = result::Result<u64, io::Error>;
}

#[cancel_unsafe(progress, "bytes that were read and not yet written")]
pub fn copy_buf<R, W>(reader: R, writer: &mut W) -> CopyBuf<'_, R, W>
where
    R: futures_io::AsyncBufRead,
    W: futures_io::AsyncWrite + Unpin + ?Sized;

#[derive(Debug)]
pub struct CopyBuf<'a, R, W: ?Sized>;

impl<R, W> Future for CopyBuf<'_, R, W>
where
    R: futures_io::AsyncBufRead,
    W: futures_io::AsyncWrite + Unpin + ?Sized,
{
    type Output = result::Result<u64, io::Error>;
}

pub fn copy_buf_abortable<R, W>(reader: R, writer: &mut W) -> (CopyBufAbortable<'_, R, W>, AbortHandle)
where
    R: futures_io::AsyncBufRead,
    W: futures_io::AsyncWrite + Unpin + ?Sized;

#[derive(Debug)]
pub struct CopyBufAbortable<'a, R, W: ?Sized>;

impl<R, W> Future for CopyBufAbortable<'_, R, W>
where
    R: futures_io::AsyncBufRead,
    W: futures_io::AsyncWrite + Unpin + Sized,
{
    type Output = result::Result<result::Result<u64, Aborted>, io::Error>;
}

#[derive(Clone, Debug, Default)]
pub struct Cursor<T>;

impl<T> Cursor<T> {
    pub fn new(inner: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}

impl<T> futures_io::AsyncSeek for Cursor<T> where T: AsRef<[u8]> + Unpin {}

impl<T: AsRef<[u8]> + Unpin> futures_io::AsyncRead for Cursor<T> {}

impl<T> futures_io::AsyncBufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}

impl futures_io::AsyncWrite for Cursor<&mut [u8]> {}

impl futures_io::AsyncWrite for Cursor<&mut Vec<u8>> {}

impl futures_io::AsyncWrite for Cursor<Vec<u8>> {}

impl futures_io::AsyncWrite for Cursor<Box<[u8]>> {}

pub fn empty() -> Empty;

#[derive(Debug)]
pub struct Empty;

impl futures_io::AsyncRead for Empty {}

impl futures_io::AsyncBufRead for Empty {}

#[derive(Debug)]
pub struct FillBuf<'a, R: ?Sized>;

impl<'a, R> Future for FillBuf<'a, R>
where
    R: futures_io::AsyncBufRead + ?Sized + Unpin,
{
    type Output = result::Result<&'a [u8], io::Error>;
}

#[derive(Debug)]
pub struct Flush<'a, W: ?Sized>;

impl<W> Future for Flush<'_, W>
where
    W: futures_io::AsyncWrite + ?Sized + Unpin,
{
    type Output = result::Result<(), io::Error>;
}

#[derive(Debug)]
pub struct IntoSink<W, Item>;

impl<W: futures_io::AsyncWrite, Item: AsRef<[u8]>> futures_sink::Sink<Item> for IntoSink<W, Item> {
    type Error = io::Error;
}

#[derive(Debug)]
pub struct Lines<R>;

impl<R: futures_io::AsyncBufRead> Stream for Lines<R> {
    type Item = result::Result<String, io::Error>;
}

#[derive(Debug)]
pub struct Read<'a, R: ?Sized>;

impl<R: futures_io::AsyncRead + ?Sized + Unpin> Future for Read<'_, R> {
    type Output = result::Result<usize, io::Error>;
}

#[derive(Debug)]
pub struct ReadVectored<'a, R: ?Sized>;

impl<R: futures_io::AsyncRead + ?Sized + Unpin> Future for ReadVectored<'_, R> {
    type Output = result::Result<usize, io::Error>;
}

#[derive(Debug)]
pub struct ReadExact<'a, R: ?Sized>;

impl<R: futures_io::AsyncRead + ?Sized + Unpin> Future for ReadExact<'_, R> {
    type Output = result::Result<(), io::Error>;
}

#[derive(Debug)]
pub struct ReadLine<'a, R: ?Sized>;

impl<R: futures_io::AsyncBufRead + ?Sized + Unpin> Future for ReadLine<'_, R> {
    type Output = result::Result<usize, io::Error>;
}

#[derive(Debug)]
pub struct ReadToEnd<'a, R: ?Sized>;

impl<A> Future for ReadToEnd<'_, A>
where
    A: futures_io::AsyncRead + ?Sized + Unpin,
{
    type Output = result::Result<usize, io::Error>;
}

#[derive(Debug)]
pub struct ReadToString<'a, R: ?Sized>;

impl<A> Future for ReadToString<'_, A>
where
    A: futures_io::AsyncRead + ?Sized + Unpin,
{
    type Output = result::Result<usize, io::Error>;
}

#[derive(Debug)]
pub struct ReadUntil<'a, R: ?Sized>;

impl<R: futures_io::AsyncBufRead + ?Sized + Unpin> Future for ReadUntil<'_, R> {
    type Output = result::Result<usize, io::Error>;
}

pub fn repeat(byte: u8) -> Repeat;

#[derive(Debug)]
pub struct Repeat;

impl futures_io::AsyncRead for Repeat {}

#[derive(Debug)]
pub struct Seek<'a, S: ?Sized>;

impl<S: futures_io::AsyncSeek + ?Sized + Unpin> Future for Seek<'_, S> {
    type Output = result::Result<u64, io::Error>;
}

pub fn sink() -> Sink;

#[derive(Debug)]
pub struct Sink;

impl futures_io::AsyncWrite for Sink {}

#[derive(Debug)]
pub struct ReadHalf<T>;

impl<T> ReadHalf<T> {
    pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
}

impl<T: Unpin> ReadHalf<T> {
    pub fn reunite(self, other: WriteHalf<T>) -> result::Result<T, ReuniteError<T>>;
}

impl<R: futures_io::AsyncRead> futures_io::AsyncRead for ReadHalf<R> {}

#[derive(Debug)]
pub struct ReuniteError<T>(pub ReadHalf<T>, pub WriteHalf<T>);

impl<T> Display for ReuniteError<T> {}

impl<T: Any> std::error::Error for ReuniteError<T> {}

#[derive(Debug)]
pub struct WriteHalf<T>;

impl<T> WriteHalf<T> {
    pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
}

impl<T: Unpin> WriteHalf<T> {
    pub fn reunite(self, other: ReadHalf<T>) -> result::Result<T, ReuniteError<T>>;
}

impl<W: futures_io::AsyncWrite> futures_io::AsyncWrite for WriteHalf<W> {}

#[derive(Debug)]
pub struct Take<R>;

impl<R: futures_io::AsyncRead> Take<R> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}

impl<R: futures_io::AsyncRead> futures_io::AsyncRead for Take<R> {}

impl<R: futures_io::AsyncBufRead> futures_io::AsyncBufRead for Take<R> {}

#[derive(Debug)]
pub struct Window<T>;

impl<T: AsRef<[u8]>> Window<T> {
    pub fn new(t: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
    pub fn start(&self) -> usize;
    pub fn end(&self) -> usize;
    pub fn set<R: RangeBounds<usize>>(&mut self, range: R);
}

impl<T: AsRef<[u8]>> AsRef<[u8]> for Window<T> {}

impl<T: AsMut<[u8]>> AsMut<[u8]> for Window<T> {}

#[derive(Debug)]
pub struct Write<'a, W: ?Sized>;

impl<W: futures_io::AsyncWrite + ?Sized + Unpin> Future for Write<'_, W> {
    type Output = result::Result<usize, io::Error>;
}

#[derive(Debug)]
pub struct WriteVectored<'a, W: ?Sized>;

impl<W: futures_io::AsyncWrite + ?Sized + Unpin> Future for WriteVectored<'_, W> {
    type Output = result::Result<usize, io::Error>;
}

#[derive(Debug)]
pub struct WriteAll<'a, W: ?Sized>;

impl<W: futures_io::AsyncWrite + ?Sized + Unpin> Future for WriteAll<'_, W> {
    type Output = result::Result<(), io::Error>;
}
