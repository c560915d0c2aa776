//! Between the traits of tokio and of futures.

use std::os::fd::AsRawFd;
use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};

#[derive(Clone, Copy, Debug)]
pub struct Compat<T>;

impl<T> Compat<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}

impl<T> AsyncRead for Compat<T> where T: futures_io::AsyncRead {}

impl<T> futures_io::AsyncRead for Compat<T> where T: AsyncRead {}

impl<T> AsyncBufRead for Compat<T> where T: futures_io::AsyncBufRead {}

impl<T> futures_io::AsyncBufRead for Compat<T> where T: AsyncBufRead {}

impl<T> AsyncWrite for Compat<T> where T: futures_io::AsyncWrite {}

impl<T> futures_io::AsyncWrite for Compat<T> where T: AsyncWrite {}

impl<T: AsyncSeek> futures_io::AsyncSeek for Compat<T> {}

impl<T: futures_io::AsyncSeek> AsyncSeek for Compat<T> {}

impl<T: AsRawFd> AsRawFd for Compat<T> {}

pub trait FuturesAsyncReadCompatExt: futures_io::AsyncRead {
    fn compat(self) -> Compat<Self>
    where
        Self: Sized;
}

impl<T: futures_io::AsyncRead> FuturesAsyncReadCompatExt for T {}

pub trait FuturesAsyncWriteCompatExt: futures_io::AsyncWrite {
    fn compat_write(self) -> Compat<Self>
    where
        Self: Sized;
}

impl<T: futures_io::AsyncWrite> FuturesAsyncWriteCompatExt for T {}

pub trait TokioAsyncReadCompatExt: AsyncRead {
    fn compat(self) -> Compat<Self>
    where
        Self: Sized;
}

impl<T: AsyncRead> TokioAsyncReadCompatExt for T {}

pub trait TokioAsyncWriteCompatExt: AsyncWrite {
    fn compat_write(self) -> Compat<Self>
    where
        Self: Sized;
}

impl<T: AsyncWrite> TokioAsyncWriteCompatExt for T {}
