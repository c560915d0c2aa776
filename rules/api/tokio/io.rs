//! Traits and helpers of asynchronous reading and writing.

use bytes::{Buf, BufMut};
use std::io::{self, Cursor, IoSlice};
use std::mem::MaybeUninit;
use std::ops::{BitAnd, BitOr, BitOrAssign, DerefMut, Sub};
use std::os::fd::{AsFd, AsRawFd};
use std::pin::Pin;
use std::result;
use std::task::{Context, Poll};

pub use std::io::{Error, ErrorKind, Result, SeekFrom};

pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}

impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {}

impl<P> AsyncBufRead for Pin<P>
where
    P: DerefMut,
    P::Target: AsyncBufRead,
{
}

impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}

impl AsyncBufRead for &[u8] {}

impl<T: AsRef<[u8]> + Unpin> AsyncBufRead for Cursor<T> {}

pub trait AsyncRead {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
}

impl AsyncRead for &[u8] {}

impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}

impl<T: AsRef<[u8]> + Unpin> AsyncRead for Cursor<T> {}

impl<P> AsyncRead for Pin<P>
where
    P: DerefMut,
    P::Target: AsyncRead,
{
}

impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}

pub trait AsyncSeek {
    fn start_seek(self: Pin<&mut Self>, position: io::SeekFrom) -> io::Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<u64>>;
}

impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for Box<T> {}

impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for &mut T {}

impl<P> AsyncSeek for Pin<P>
where
    P: DerefMut,
    P::Target: AsyncSeek,
{
}

impl<T: AsRef<[u8]> + Unpin> AsyncSeek for Cursor<T> {}

pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>])
    -> Poll<io::Result<usize>>;
    fn is_write_vectored(&self) -> bool;
}

impl AsyncWrite for Cursor<Vec<u8>> {}

impl AsyncWrite for Cursor<Box<[u8]>> {}

impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}

impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}

impl<P> AsyncWrite for Pin<P>
where
    P: DerefMut,
    P::Target: AsyncWrite,
{
}

impl AsyncWrite for Vec<u8> {}

impl AsyncWrite for Cursor<&mut [u8]> {}

impl AsyncWrite for Cursor<&mut Vec<u8>> {}

#[derive(Debug)]
pub struct ReadBuf<'a>;

impl<'a> ReadBuf<'a> {
    pub fn new(buf: &'a mut [u8]) -> ReadBuf<'a>;
    pub fn uninit(buf: &'a mut [MaybeUninit<u8>]) -> ReadBuf<'a>;
    pub fn capacity(&self) -> usize;
    pub fn filled(&self) -> &[u8];
    pub fn filled_mut(&mut self) -> &mut [u8];
    pub fn take(&mut self, n: usize) -> ReadBuf<'_>;
    pub fn initialized(&self) -> &[u8];
    pub fn initialized_mut(&mut self) -> &mut [u8];
    pub unsafe fn inner_mut(&mut self) -> &mut [MaybeUninit<u8>];
    pub unsafe fn unfilled_mut(&mut self) -> &mut [MaybeUninit<u8>];
    pub fn initialize_unfilled(&mut self) -> &mut [u8];
    pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
    pub fn remaining(&self) -> usize;
    pub fn clear(&mut self);
    pub fn advance(&mut self, n: usize);
    pub fn set_filled(&mut self, n: usize);
    pub unsafe fn assume_init(&mut self, n: usize);
    pub fn put_slice(&mut self, buf: &[u8]);
}

impl<'a> BufMut for ReadBuf<'a> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interest;

impl Interest {
    pub const READABLE: Interest;
    pub const WRITABLE: Interest;
    pub const ERROR: Interest;
    pub const PRIORITY: Interest;
    pub fn is_readable(self) -> bool;
    pub fn is_writable(self) -> bool;
    pub fn is_error(self) -> bool;
    pub fn is_priority(self) -> bool;
    pub fn add(self, other: Interest) -> Interest;
    pub fn remove(self, other: Interest) -> Option<Interest>;
}

impl BitOr for Interest {
    type Output = Interest;
}

impl BitOrAssign for Interest {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ready;

impl Ready {
    pub const EMPTY: Ready;
    pub const READABLE: Ready;
    pub const WRITABLE: Ready;
    pub const READ_CLOSED: Ready;
    pub const WRITE_CLOSED: Ready;
    pub const PRIORITY: Ready;
    pub const ERROR: Ready;
    pub const ALL: Ready;
    pub fn is_empty(self) -> bool;
    pub fn is_readable(self) -> bool;
    pub fn is_writable(self) -> bool;
    pub fn is_read_closed(self) -> bool;
    pub fn is_write_closed(self) -> bool;
    pub fn is_priority(self) -> bool;
    pub fn is_error(self) -> bool;
}

impl BitOr for Ready {
    type Output = Ready;
}

impl BitOrAssign for Ready {}

impl BitAnd for Ready {
    type Output = Ready;
}

impl Sub for Ready {
    type Output = Ready;
}

pub fn stderr() -> Stderr;

#[derive(Debug)]
pub struct Stderr;

impl AsRawFd for Stderr {}

impl AsFd for Stderr {}

impl AsyncWrite for Stderr {}

pub fn stdin() -> Stdin;

#[derive(Debug)]
pub struct Stdin;

impl AsRawFd for Stdin {}

impl AsFd for Stdin {}

impl AsyncRead for Stdin {}

pub fn stdout() -> Stdout;

#[derive(Debug)]
pub struct Stdout;

impl AsRawFd for Stdout {}

impl AsFd for Stdout {}

impl AsyncWrite for Stdout {}

pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>)
where
    T: AsyncRead + AsyncWrite;

#[derive(Debug)]
pub struct ReadHalf<T>;

impl<T> ReadHalf<T> {
    pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
    pub fn unsplit(self, wr: WriteHalf<T>) -> T
    where
        T: Unpin;
}

impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}

#[derive(Debug)]
pub struct WriteHalf<T>;

impl<T> WriteHalf<T> {
    pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
}

impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}

pub fn join<R, W>(reader: R, writer: W) -> Join<R, W>
where
    R: AsyncRead,
    W: AsyncWrite;

#[derive(Debug)]
pub struct Join<R, W>;

impl<R, W> Join<R, W>
where
    R: AsyncRead,
    W: AsyncWrite,
{
    pub fn into_inner(self) -> (R, W);
    pub fn reader(&self) -> &R;
    pub fn writer(&self) -> &W;
    pub fn reader_mut(&mut self) -> &mut R;
    pub fn writer_mut(&mut self) -> &mut W;
    pub fn reader_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn writer_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
}

impl<R, W> AsyncRead for Join<R, W> where R: AsyncRead {}

impl<R, W> AsyncWrite for Join<R, W> where W: AsyncWrite {}

impl<R, W> AsyncBufRead for Join<R, W> where R: AsyncBufRead {}

#[cancel_unsafe(progress, "bytes that were read and not yet written")]
pub async fn copy<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> io::Result<u64>
where
    R: AsyncRead + Unpin + ?Sized,
    W: AsyncWrite + Unpin + ?Sized;

#[cancel_unsafe(progress, "bytes that were read and not yet written")]
pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> io::Result<(u64, u64)>
where
    A: AsyncRead + AsyncWrite + Unpin + ?Sized,
    B: AsyncRead + AsyncWrite + Unpin + ?Sized;

#[cancel_unsafe(progress, "bytes that were read and not yet written")]
pub async fn copy_bidirectional_with_sizes<A, B>(
    a: &mut A,
    b: &mut B,
    a_to_b_buf_size: usize,
    b_to_a_buf_size: usize,
) -> io::Result<(u64, u64)>
where
    A: AsyncRead + AsyncWrite + Unpin + ?Sized,
    B: AsyncRead + AsyncWrite + Unpin + ?Sized;

#[cancel_unsafe(progress, "bytes that were read and not yet written")]
pub async fn copy_buf<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> io::Result<u64>
where
    R: AsyncBufRead + Unpin + ?Sized,
    W: AsyncWrite + Unpin + ?Sized;

pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream);

pub fn empty() -> Empty;

pub fn repeat(byte: u8) -> Repeat;

pub fn sink() -> Sink;

pub fn simplex(max_buf_size: usize) -> (ReadHalf<SimplexStream>, WriteHalf<SimplexStream>);

pub trait AsyncBufReadExt: AsyncBufRead {
    #[cancel_unsafe(progress, "the end of the record: part of it is already in the buffer")]
    async fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> result::Result<usize, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_line<'a>(&'a mut self, buf: &'a mut String) -> result::Result<usize, io::Error>
    where
        Self: Unpin;
    fn split(self, byte: u8) -> Split<Self>
    where
        Self: Sized + Unpin;
    async fn fill_buf(&mut self) -> result::Result<&'_ [u8], io::Error>
    where
        Self: Unpin;
    fn consume(&mut self, amt: usize)
    where
        Self: Unpin;
    fn lines(self) -> Lines<Self>
    where
        Self: Sized;
}

impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

pub trait AsyncReadExt: AsyncRead {
    fn chain<R>(self, next: R) -> Chain<Self, R>
    where
        Self: Sized,
        R: AsyncRead;
    async fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> result::Result<usize, io::Error>
    where
        Self: Unpin;
    async fn read_buf<'a, B>(&'a mut self, buf: &'a mut B) -> result::Result<usize, io::Error>
    where
        Self: Unpin,
        B: BufMut + ?Sized;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> result::Result<usize, io::Error>
    where
        Self: Unpin;
    async fn read_u8(&mut self) -> result::Result<u8, io::Error>
    where
        Self: Unpin;
    async fn read_i8(&mut self) -> result::Result<i8, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_u16(&mut self) -> result::Result<u16, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_i16(&mut self) -> result::Result<i16, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_u32(&mut self) -> result::Result<u32, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_i32(&mut self) -> result::Result<i32, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_u64(&mut self) -> result::Result<u64, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_i64(&mut self) -> result::Result<i64, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_u128(&mut self) -> result::Result<u128, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_i128(&mut self) -> result::Result<i128, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_f32(&mut self) -> result::Result<f32, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_f64(&mut self) -> result::Result<f64, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_u16_le(&mut self) -> result::Result<u16, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_i16_le(&mut self) -> result::Result<i16, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_u32_le(&mut self) -> result::Result<u32, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_i32_le(&mut self) -> result::Result<i32, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_u64_le(&mut self) -> result::Result<u64, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_i64_le(&mut self) -> result::Result<i64, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_u128_le(&mut self) -> result::Result<u128, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_i128_le(&mut self) -> result::Result<i128, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_f32_le(&mut self) -> result::Result<f32, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_f64_le(&mut self) -> result::Result<f64, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> result::Result<usize, io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    async fn read_to_string<'a>(&'a mut self, dst: &'a mut String) -> result::Result<usize, io::Error>
    where
        Self: Unpin;
    fn take(self, limit: u64) -> Take<Self>
    where
        Self: Sized;
}

impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}

pub trait AsyncSeekExt: AsyncSeek {
    async fn seek(&mut self, pos: io::SeekFrom) -> result::Result<u64, io::Error>
    where
        Self: Unpin;
    async fn rewind(&mut self) -> result::Result<u64, io::Error>
    where
        Self: Unpin;
    async fn stream_position(&mut self) -> result::Result<u64, io::Error>
    where
        Self: Unpin;
}

impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}

pub trait AsyncWriteExt: AsyncWrite {
    async fn write<'a>(&'a mut self, src: &'a [u8]) -> result::Result<usize, io::Error>
    where
        Self: Unpin;
    async fn write_vectored<'a, 'b>(&'a mut self, bufs: &'a [IoSlice<'b>]) -> result::Result<usize, io::Error>
    where
        Self: Unpin;
    async fn write_buf<'a, B>(&'a mut self, src: &'a mut B) -> result::Result<usize, io::Error>
    where
        Self: Sized + Unpin,
        B: Buf;
    #[cancel_unsafe(progress, "the rest of the buffer: only part of it was written")]
    async fn write_all_buf<'a, B>(&'a mut self, src: &'a mut B) -> result::Result<(), io::Error>
    where
        Self: Sized + Unpin,
        B: Buf;
    #[cancel_unsafe(progress, "how much of the buffer was written")]
    async fn write_all<'a>(&'a mut self, src: &'a [u8]) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    async fn write_u8(&mut self, n: u8) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    async fn write_i8(&mut self, n: i8) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_u16(&mut self, n: u16) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_i16(&mut self, n: i16) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_u32(&mut self, n: u32) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_i32(&mut self, n: i32) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_u64(&mut self, n: u64) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_i64(&mut self, n: i64) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_u128(&mut self, n: u128) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_i128(&mut self, n: i128) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_f32(&mut self, n: f32) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_f64(&mut self, n: f64) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_u16_le(&mut self, n: u16) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_i16_le(&mut self, n: i16) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_u32_le(&mut self, n: u32) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_i32_le(&mut self, n: i32) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_u64_le(&mut self, n: u64) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_i64_le(&mut self, n: i64) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_u128_le(&mut self, n: u128) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_i128_le(&mut self, n: i128) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_f32_le(&mut self, n: f32) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the number was written")]
    async fn write_f64_le(&mut self, n: f64) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    async fn flush(&mut self) -> result::Result<(), io::Error>
    where
        Self: Unpin;
    async fn shutdown(&mut self) -> result::Result<(), io::Error>
    where
        Self: Unpin;
}

impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

#[derive(Debug)]
pub struct BufReader<R>;

impl<R: AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> Self;
    pub fn with_capacity(capacity: usize, inner: R) -> Self;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
    pub fn buffer(&self) -> &[u8];
}

impl<R: AsyncRead> AsyncRead for BufReader<R> {}

impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}

impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}

impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {}

#[derive(Debug)]
pub struct BufStream<RW>;

impl<RW: AsyncRead + AsyncWrite> BufStream<RW> {
    pub fn new(stream: RW) -> BufStream<RW>;
    pub fn with_capacity(reader_capacity: usize, writer_capacity: usize, stream: RW) -> BufStream<RW>;
    pub fn get_ref(&self) -> &RW;
    pub fn get_mut(&mut self) -> &mut RW;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut RW>;
    pub fn into_inner(self) -> RW;
}

impl<RW> From<BufReader<BufWriter<RW>>> for BufStream<RW> {}

impl<RW> From<BufWriter<BufReader<RW>>> for BufStream<RW> {}

impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {}

impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {}

impl<RW: AsyncRead + AsyncWrite + AsyncSeek> AsyncSeek for BufStream<RW> {}

impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {}

#[derive(Debug)]
pub struct BufWriter<W>;

impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> Self;
    pub fn with_capacity(cap: usize, inner: W) -> Self;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
    pub fn buffer(&self) -> &[u8];
}

impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}

impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}

impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {}

impl<W: AsyncWrite + AsyncBufRead> AsyncBufRead for BufWriter<W> {}

#[derive(Debug)]
pub struct Chain<T, U>;

impl<T, U> Chain<T, U>
where
    T: AsyncRead,
    U: AsyncRead,
{
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>);
    pub fn into_inner(self) -> (T, U);
}

impl<T, U> AsyncRead for Chain<T, U>
where
    T: AsyncRead,
    U: AsyncRead,
{
}

impl<T, U> AsyncBufRead for Chain<T, U>
where
    T: AsyncBufRead,
    U: AsyncBufRead,
{
}

#[derive(Debug)]
pub struct DuplexStream;

impl AsyncRead for DuplexStream {}

impl AsyncWrite for DuplexStream {}

#[derive(Debug)]
pub struct Empty;

impl AsyncRead for Empty {}

impl AsyncBufRead for Empty {}

impl AsyncWrite for Empty {}

impl AsyncSeek for Empty {}

#[derive(Debug)]
pub struct Lines<R>;

impl<R> Lines<R>
where
    R: AsyncBufRead + Unpin,
{
    pub async fn next_line(&mut self) -> io::Result<Option<String>>;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_ref(&mut self) -> &R;
    pub fn into_inner(self) -> R;
}

impl<R> Lines<R>
where
    R: AsyncBufRead,
{
    pub fn poll_next_line(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<Option<String>>>;
}

#[derive(Debug)]
pub struct Repeat;

impl AsyncRead for Repeat {}

#[derive(Debug)]
pub struct Sink;

impl AsyncWrite for Sink {}

#[derive(Debug)]
pub struct Split<R>;

impl<R> Split<R>
where
    R: AsyncBufRead + Unpin,
{
    pub async fn next_segment(&mut self) -> io::Result<Option<Vec<u8>>>;
}

impl<R> Split<R>
where
    R: AsyncBufRead,
{
    pub fn poll_next_segment(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<Option<Vec<u8>>>>;
}

#[derive(Debug)]
pub struct Take<R>;

impl<R: AsyncRead> Take<R> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}

impl<R: AsyncRead> AsyncRead for Take<R> {}

impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}

#[derive(Debug)]
pub struct SimplexStream;

impl SimplexStream {
    pub fn new_unsplit(max_buf_size: usize) -> SimplexStream;
}

impl AsyncRead for SimplexStream {}

impl AsyncWrite for SimplexStream {}

pub mod unix {
    use crate::io::{Interest, Ready};
    use std::fmt::Display;
    use std::io;
    use std::os::fd::{AsFd, AsRawFd};
    use std::task::{Context, Poll};

    #[derive(Debug)]
    pub struct AsyncFd<T: AsRawFd>;

    impl<T: AsRawFd> AsyncFd<T> {
        pub unsafe fn register(inner: T) -> Result<Self, AsyncFdRegisterError<T>>;
        pub unsafe fn register_with_interest(inner: T, interest: Interest) -> Result<Self, AsyncFdRegisterError<T>>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
        pub fn poll_read_ready<'a>(&'a self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyGuard<'a, T>>>;
        pub fn poll_read_ready_mut<'a>(
            &'a mut self,
            cx: &mut Context<'_>,
        ) -> Poll<io::Result<AsyncFdReadyMutGuard<'a, T>>>;
        pub fn poll_write_ready<'a>(&'a self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyGuard<'a, T>>>;
        pub fn poll_write_ready_mut<'a>(
            &'a mut self,
            cx: &mut Context<'_>,
        ) -> Poll<io::Result<AsyncFdReadyMutGuard<'a, T>>>;
        pub async fn ready(&self, interest: Interest) -> io::Result<AsyncFdReadyGuard<'_, T>>;
        pub async fn ready_mut(&mut self, interest: Interest) -> io::Result<AsyncFdReadyMutGuard<'_, T>>;
        pub async fn readable<'a>(&'a self) -> io::Result<AsyncFdReadyGuard<'a, T>>;
        pub async fn readable_mut<'a>(&'a mut self) -> io::Result<AsyncFdReadyMutGuard<'a, T>>;
        pub async fn writable<'a>(&'a self) -> io::Result<AsyncFdReadyGuard<'a, T>>;
        pub async fn writable_mut<'a>(&'a mut self) -> io::Result<AsyncFdReadyMutGuard<'a, T>>;
        pub async fn async_io<R>(
            &self,
            interest: Interest,
            #[runs(here)] f: impl FnMut(&T) -> io::Result<R>,
        ) -> io::Result<R>;
        pub async fn async_io_mut<R>(
            &mut self,
            interest: Interest,
            #[runs(here)] f: impl FnMut(&mut T) -> io::Result<R>,
        ) -> io::Result<R>;
        pub fn try_io<R>(&self, interest: Interest, #[runs(here)] f: impl FnOnce(&T) -> io::Result<R>)
        -> io::Result<R>;
        pub fn try_io_mut<R>(
            &mut self,
            interest: Interest,
            #[runs(here)] f: impl FnOnce(&mut T) -> io::Result<R>,
        ) -> io::Result<R>;
        pub fn new(inner: T) -> io::Result<Self>;
        pub fn with_interest(inner: T, interest: Interest) -> io::Result<Self>;
        pub fn try_new(inner: T) -> Result<Self, AsyncFdRegisterError<T>>;
        pub fn try_with_interest(inner: T, interest: Interest) -> Result<Self, AsyncFdRegisterError<T>>;
    }

    impl<T: AsRawFd> AsRawFd for AsyncFd<T> {}

    impl<T: AsRawFd> AsFd for AsyncFd<T> {}

    #[derive(Debug)]
    pub struct AsyncFdRegisterError<T>;

    impl<T> AsyncFdRegisterError<T> {
        pub fn into_parts(self) -> (T, io::Error);
    }

    impl<T> Display for AsyncFdRegisterError<T> {}

    impl<T> std::error::Error for AsyncFdRegisterError<T> {}

    impl<T> From<AsyncFdRegisterError<T>> for io::Error {}

    #[derive(Debug)]
    pub struct AsyncFdReadyGuard<'a, T: AsRawFd>;

    impl<'a, Inner: AsRawFd> AsyncFdReadyGuard<'a, Inner> {
        pub fn clear_ready(&mut self);
        pub fn clear_ready_matching(&mut self, ready: Ready);
        pub fn retain_ready(&mut self);
        pub fn ready(&self) -> Ready;
        pub fn try_io<R>(
            &mut self,
            #[runs(here)] f: impl FnOnce(&'a AsyncFd<Inner>) -> io::Result<R>,
        ) -> Result<io::Result<R>, TryIoError>;
        pub fn get_ref(&self) -> &'a AsyncFd<Inner>;
        pub fn get_inner(&self) -> &'a Inner;
    }

    #[derive(Debug)]
    pub struct AsyncFdReadyMutGuard<'a, T: AsRawFd>;

    impl<'a, Inner: AsRawFd> AsyncFdReadyMutGuard<'a, Inner> {
        pub fn clear_ready(&mut self);
        pub fn clear_ready_matching(&mut self, ready: Ready);
        pub fn retain_ready(&mut self);
        pub fn ready(&self) -> Ready;
        pub fn try_io<R>(
            &mut self,
            #[runs(here)] f: impl FnOnce(&mut AsyncFd<Inner>) -> io::Result<R>,
        ) -> Result<io::Result<R>, TryIoError>;
        pub fn get_ref(&self) -> &AsyncFd<Inner>;
        pub fn get_mut(&mut self) -> &mut AsyncFd<Inner>;
        pub fn get_inner(&self) -> &Inner;
        pub fn get_inner_mut(&mut self) -> &mut Inner;
    }

    #[derive(Debug)]
    pub struct TryIoError;
}
