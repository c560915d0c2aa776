//! Unix domain sockets and pipes.

use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
use crate::net::UnixStream;
use bytes::BufMut;
use std::fmt::Display;
use std::io::{self, IoSlice, IoSliceMut};
use std::os::unix::net;
use std::path::Path;

#[derive(Debug)]
pub struct ReadHalf<'a>;

impl ReadHalf<'_> {
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}

impl AsyncRead for ReadHalf<'_> {}

impl AsRef<UnixStream> for ReadHalf<'_> {}

#[derive(Debug)]
pub struct WriteHalf<'a>;

impl WriteHalf<'_> {
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    pub async fn writable(&self) -> io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}

impl AsyncWrite for WriteHalf<'_> {}

impl AsRef<UnixStream> for WriteHalf<'_> {}

#[derive(Debug)]
pub struct OwnedReadHalf;

impl OwnedReadHalf {
    pub fn reunite(self, other: OwnedWriteHalf) -> Result<UnixStream, ReuniteError>;
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}

impl AsyncRead for OwnedReadHalf {}

impl AsRef<UnixStream> for OwnedReadHalf {}

#[derive(Debug)]
pub struct OwnedWriteHalf;

impl OwnedWriteHalf {
    pub fn reunite(self, other: OwnedReadHalf) -> Result<UnixStream, ReuniteError>;
    pub fn forget(self);
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    pub async fn writable(&self) -> io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}

impl AsyncWrite for OwnedWriteHalf {}

impl AsRef<UnixStream> for OwnedWriteHalf {}

#[derive(Debug)]
pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);

impl Display for ReuniteError {}

impl std::error::Error for ReuniteError {}

#[derive(Clone, Debug)]
pub struct SocketAddr;

impl SocketAddr {
    pub fn is_unnamed(&self) -> bool;
    pub fn as_pathname(&self) -> Option<&Path>;
    pub fn as_abstract_name(&self) -> Option<&[u8]>;
}

impl From<net::SocketAddr> for SocketAddr {}

impl From<SocketAddr> for net::SocketAddr {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UCred;

impl UCred {
    pub fn uid(&self) -> uid_t;
    pub fn gid(&self) -> gid_t;
    pub fn pid(&self) -> Option<pid_t>;
}

pub type uid_t = u32;

pub type gid_t = u32;

pub type pid_t = i32;

pub mod pipe {
    use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
    use bytes::BufMut;
    use std::fs::File;
    use std::io::{self, IoSlice, IoSliceMut};
    use std::os::fd::{AsFd, AsRawFd, OwnedFd};
    use std::path::Path;
    use std::task::{Context, Poll};

    pub fn pipe() -> io::Result<(Sender, Receiver)>;

    #[derive(Clone, Debug)]
    pub struct OpenOptions;

    impl OpenOptions {
        pub fn new() -> OpenOptions;
        pub fn read_write(&mut self, value: bool) -> &mut Self;
        pub fn unchecked(&mut self, value: bool) -> &mut Self;
        pub fn open_receiver<P: AsRef<Path>>(&self, path: P) -> io::Result<Receiver>;
        pub fn open_sender<P: AsRef<Path>>(&self, path: P) -> io::Result<Sender>;
    }

    impl Default for OpenOptions {}

    #[derive(Debug)]
    pub struct Sender;

    impl Sender {
        pub fn from_file(file: File) -> io::Result<Sender>;
        pub fn from_owned_fd(owned_fd: OwnedFd) -> io::Result<Sender>;
        pub fn from_file_unchecked(file: File) -> io::Result<Sender>;
        pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> io::Result<Sender>;
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn writable(&self) -> io::Result<()>;
        pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
        pub fn try_io<R>(&self, #[runs(here)] f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
        pub fn into_blocking_fd(self) -> io::Result<OwnedFd>;
        pub fn into_nonblocking_fd(self) -> io::Result<OwnedFd>;
    }

    impl AsyncWrite for Sender {}

    impl AsRawFd for Sender {}

    impl AsFd for Sender {}

    #[derive(Debug)]
    pub struct Receiver;

    impl Receiver {
        pub fn from_file(file: File) -> io::Result<Receiver>;
        pub fn from_owned_fd(owned_fd: OwnedFd) -> io::Result<Receiver>;
        pub fn from_file_unchecked(file: File) -> io::Result<Receiver>;
        pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> io::Result<Receiver>;
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn readable(&self) -> io::Result<()>;
        pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
        pub fn try_io<R>(&self, #[runs(here)] f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub fn into_blocking_fd(self) -> io::Result<OwnedFd>;
        pub fn into_nonblocking_fd(self) -> io::Result<OwnedFd>;
    }

    impl AsyncRead for Receiver {}

    impl AsRawFd for Receiver {}

    impl AsFd for Receiver {}
}
