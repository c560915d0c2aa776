//! Bridges between streams, readers and blocking code.

use bytes::{Buf, BufMut, Bytes};
use futures_core::Stream;
use futures_sink::Sink;
use std::future::Future;
use std::io::{self, BufRead, IoSlice, Read, Seek, SeekFrom, Write};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use tokio::runtime::Handle;

pub async fn read_exact_arc<R: AsyncRead>(read: R, len: usize) -> io::Result<Arc<[u8]>>;

#[derive(Debug)]
pub struct SyncIoBridge<T>;

impl<T: AsyncWrite> SyncIoBridge<T> {
    pub fn is_write_vectored(&self) -> bool;
}

impl<T: AsyncWrite + Unpin> SyncIoBridge<T> {
    #[enters_runtime]
    #[blocks(runtime)]
    pub fn shutdown(&mut self) -> io::Result<()>;
}

impl<T: Unpin> SyncIoBridge<T> {
    pub fn new(src: T) -> Self;
    pub fn new_with_handle(src: T, rt: Handle) -> Self;
    pub fn into_inner(self) -> T;
}

impl<T: AsyncBufRead + Unpin> BufRead for SyncIoBridge<T> {
    #[enters_runtime]
    #[blocks(runtime)]
    fn fill_buf(&mut self) -> io::Result<&[u8]>;
    #[enters_runtime]
    #[blocks(runtime)]
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> io::Result<usize>;
    #[enters_runtime]
    #[blocks(runtime)]
    fn read_line(&mut self, buf: &mut String) -> io::Result<usize>;
}

impl<T: AsyncRead + Unpin> Read for SyncIoBridge<T> {
    #[enters_runtime]
    #[blocks(runtime)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    #[enters_runtime]
    #[blocks(runtime)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
    #[enters_runtime]
    #[blocks(runtime)]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
    #[enters_runtime]
    #[blocks(runtime)]
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
}

impl<T: AsyncWrite + Unpin> Write for SyncIoBridge<T> {
    #[enters_runtime]
    #[blocks(runtime)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[enters_runtime]
    #[blocks(runtime)]
    fn flush(&mut self) -> io::Result<()>;
    #[enters_runtime]
    #[blocks(runtime)]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
    #[enters_runtime]
    #[blocks(runtime)]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
}

impl<T: AsyncSeek + Unpin> Seek for SyncIoBridge<T> {
    #[enters_runtime]
    #[blocks(runtime)]
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
}

impl<T> AsMut<T> for SyncIoBridge<T> {}

impl<T> AsRef<T> for SyncIoBridge<T> {}

#[derive(Debug)]
pub struct CopyToBytes<S>;

impl<S> CopyToBytes<S> {
    pub fn new(inner: S) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}

impl<'a, S> Sink<&'a [u8]> for CopyToBytes<S>
where
    S: Sink<Bytes>,
{
    type Error = S::Error;
}

impl<S: Stream> Stream for CopyToBytes<S> {
    type Item = S::Item;
}

pub struct InspectReader<R, F>;

impl<R, F> InspectReader<R, F> {
    pub fn new(reader: R, #[runs(task)] f: F) -> InspectReader<R, F>
    where
        R: AsyncRead,
        F: FnMut(&[u8]);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}

impl<R: AsyncRead, F: FnMut(&[u8])> AsyncRead for InspectReader<R, F> {}

impl<R: AsyncWrite, F> AsyncWrite for InspectReader<R, F> {}

pub struct InspectWriter<W, F>;

impl<W, F> InspectWriter<W, F> {
    pub fn new(writer: W, #[runs(task)] f: F) -> InspectWriter<W, F>
    where
        W: AsyncWrite,
        F: FnMut(&[u8]);
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
}

impl<W: AsyncWrite, F: FnMut(&[u8])> AsyncWrite for InspectWriter<W, F> {}

impl<W: AsyncRead, F> AsyncRead for InspectWriter<W, F> {}

pub async fn read_buf<R, B>(read: &mut R, buf: &mut B) -> io::Result<usize>
where
    R: AsyncRead + Unpin,
    B: BufMut;

#[derive(Debug)]
pub struct ReaderStream<R>;

impl<R: AsyncRead> ReaderStream<R> {
    pub fn new(reader: R) -> Self;
    pub fn with_capacity(reader: R, capacity: usize) -> Self;
}

impl<R: AsyncRead> Stream for ReaderStream<R> {
    type Item = Result<Bytes, io::Error>;
}

#[derive(Debug)]
pub struct SinkWriter<S>;

impl<S> SinkWriter<S> {
    pub fn new(sink: S) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}

impl<S, E> AsyncWrite for SinkWriter<S>
where
    for<'a> S: Sink<&'a [u8], Error = E>,
    E: Into<io::Error>,
{
}

impl<S: Stream> Stream for SinkWriter<S> {
    type Item = S::Item;
}

impl<S: AsyncRead> AsyncRead for SinkWriter<S> {}

#[derive(Debug)]
pub struct StreamReader<S, B>;

impl<S, B, E> StreamReader<S, B>
where
    S: Stream<Item = Result<B, E>>,
    B: Buf,
    E: Into<io::Error>,
{
    pub fn new(stream: S) -> Self;
    pub fn into_inner_with_chunk(self) -> (S, Option<B>);
}

impl<S, B> StreamReader<S, B> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut S>;
    pub fn into_inner(self) -> S;
}

impl<S, B, E> AsyncRead for StreamReader<S, B>
where
    S: Stream<Item = Result<B, E>>,
    B: Buf,
    E: Into<io::Error>,
{
}

impl<S, B, E> AsyncBufRead for StreamReader<S, B>
where
    S: Stream<Item = Result<B, E>>,
    B: Buf,
    E: Into<io::Error>,
{
}

impl<S: Sink<T, Error = E>, B, E, T> Sink<T> for StreamReader<S, B> {
    type Error = E;
}

pub fn write_all_vectored<'a, 'b, W>(writer: &'a mut W, bufs: &'a mut [IoSlice<'b>]) -> WriteAllVectored<'a, 'b, W>
where
    W: AsyncWrite + Unpin + ?Sized;

#[derive(Debug)]
pub struct WriteAllVectored<'a, 'b, W: ?Sized>;

impl<W> Future for WriteAllVectored<'_, '_, W>
where
    W: AsyncWrite + Unpin + ?Sized,
{
    type Output = Result<(), io::Error>;
}

pub fn poll_read_buf<T: AsyncRead + ?Sized, B: BufMut>(
    io: Pin<&mut T>,
    cx: &mut Context<'_>,
    buf: &mut B,
) -> Poll<io::Result<usize>>;

pub fn poll_write_buf<T: AsyncWrite + ?Sized, B: Buf>(
    io: Pin<&mut T>,
    cx: &mut Context<'_>,
    buf: &mut B,
) -> Poll<io::Result<usize>>;

pub mod simplex {
    use tokio::io::{AsyncRead, AsyncWrite};

    #[derive(Debug)]
    pub struct Receiver;

    impl AsyncRead for Receiver {}

    #[derive(Debug)]
    pub struct Sender;

    impl AsyncWrite for Sender {}

    pub fn new(capacity: usize) -> (Sender, Receiver);
}
