//! Unix sockets. Binding one only makes a file; connecting, accepting and every transfer may wait for the peer.

use crate::io;
use crate::net::Shutdown;
use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
use crate::path::Path;
use crate::time::Duration;

#[derive(Clone, Debug)]
pub struct SocketAddr;

impl SocketAddr {
    pub fn from_pathname<P>(path: P) -> io::Result<SocketAddr>
    where
        P: AsRef<Path>;
    pub fn is_unnamed(&self) -> bool;
    pub fn as_pathname(&self) -> Option<&Path>;
}

#[derive(Debug)]
pub struct UnixStream;

impl UnixStream {
    #[blocks(net)]
    #[instead(
        "tokio: tokio::net::UnixStream::connect",
        "async-std: async_std::os::unix::net::UnixStream::connect",
        "smol: smol::net::unix::UnixStream::connect"
    )]
    pub fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;

    #[blocks(net)]
    #[instead(
        "tokio: tokio::net::UnixStream::connect",
        "async-std: async_std::os::unix::net::UnixStream::connect",
        "smol: smol::net::unix::UnixStream::connect"
    )]
    pub fn connect_addr(socket_addr: &SocketAddr) -> io::Result<UnixStream>;

    pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
    pub fn try_clone(&self) -> io::Result<UnixStream>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}

impl io::Read for UnixStream {
    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::io::AsyncReadExt::read",
        "async-std: async_std::io::ReadExt::read",
        "smol: smol::io::AsyncReadExt::read"
    )]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl<'a> io::Read for &'a UnixStream {
    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::io::AsyncReadExt::read",
        "async-std: async_std::io::ReadExt::read",
        "smol: smol::io::AsyncReadExt::read"
    )]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl io::Write for UnixStream {
    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::io::AsyncWriteExt::write",
        "async-std: async_std::io::WriteExt::write",
        "smol: smol::io::AsyncWriteExt::write"
    )]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;

    fn flush(&mut self) -> io::Result<()>;
}

impl<'a> io::Write for &'a UnixStream {
    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::io::AsyncWriteExt::write",
        "async-std: async_std::io::WriteExt::write",
        "smol: smol::io::AsyncWriteExt::write"
    )]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;

    fn flush(&mut self) -> io::Result<()>;
}

impl AsRawFd for UnixStream {
    fn as_raw_fd(&self) -> RawFd;
}

impl FromRawFd for UnixStream {
    unsafe fn from_raw_fd(fd: RawFd) -> UnixStream;
}

impl IntoRawFd for UnixStream {
    fn into_raw_fd(self) -> RawFd;
}

impl AsFd for UnixStream {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl From<UnixStream> for OwnedFd {
    fn from(unix_stream: UnixStream) -> OwnedFd;
}

impl From<OwnedFd> for UnixStream {
    fn from(owned: OwnedFd) -> Self;
}

#[derive(Debug)]
pub struct UnixListener;

impl UnixListener {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
    pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixListener>;

    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::net::UnixListener::accept",
        "async-std: async_std::os::unix::net::UnixListener::accept",
        "smol: smol::net::unix::UnixListener::accept"
    )]
    pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;

    pub fn try_clone(&self) -> io::Result<UnixListener>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn incoming(&self) -> Incoming<'_>;
}

impl AsRawFd for UnixListener {
    fn as_raw_fd(&self) -> RawFd;
}

impl FromRawFd for UnixListener {
    unsafe fn from_raw_fd(fd: RawFd) -> UnixListener;
}

impl IntoRawFd for UnixListener {
    fn into_raw_fd(self) -> RawFd;
}

impl AsFd for UnixListener {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl From<OwnedFd> for UnixListener {
    fn from(fd: OwnedFd) -> UnixListener;
}

impl From<UnixListener> for OwnedFd {
    fn from(listener: UnixListener) -> OwnedFd;
}

impl<'a> IntoIterator for &'a UnixListener {
    type Item = io::Result<UnixStream>;
    type IntoIter = Incoming<'a>;

    fn into_iter(self) -> Incoming<'a>;
}

#[derive(Debug)]
pub struct Incoming<'a>;

impl<'a> Iterator for Incoming<'a> {
    type Item = io::Result<UnixStream>;

    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::net::UnixListener::accept",
        "async-std: async_std::os::unix::net::UnixListener::incoming",
        "smol: smol::net::unix::UnixListener::incoming"
    )]
    fn next(&mut self) -> Option<io::Result<UnixStream>>;
}

#[derive(Debug)]
pub struct UnixDatagram;

impl UnixDatagram {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
    pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixDatagram>;
    pub fn unbound() -> io::Result<UnixDatagram>;
    pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    pub fn connect_addr(&self, socket_addr: &SocketAddr) -> io::Result<()>;
    pub fn try_clone(&self) -> io::Result<UnixDatagram>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;

    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::net::UnixDatagram::recv_from",
        "async-std: async_std::os::unix::net::UnixDatagram::recv_from",
        "smol: smol::net::unix::UnixDatagram::recv_from"
    )]
    pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;

    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::net::UnixDatagram::recv",
        "async-std: async_std::os::unix::net::UnixDatagram::recv",
        "smol: smol::net::unix::UnixDatagram::recv"
    )]
    pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;

    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::net::UnixDatagram::send_to",
        "async-std: async_std::os::unix::net::UnixDatagram::send_to",
        "smol: smol::net::unix::UnixDatagram::send_to"
    )]
    pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;

    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead("tokio: tokio::net::UnixDatagram::send_to")]
    pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> io::Result<usize>;

    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::net::UnixDatagram::send",
        "async-std: async_std::os::unix::net::UnixDatagram::send",
        "smol: smol::net::unix::UnixDatagram::send"
    )]
    pub fn send(&self, buf: &[u8]) -> io::Result<usize>;

    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}

impl AsRawFd for UnixDatagram {
    fn as_raw_fd(&self) -> RawFd;
}

impl FromRawFd for UnixDatagram {
    unsafe fn from_raw_fd(fd: RawFd) -> UnixDatagram;
}

impl IntoRawFd for UnixDatagram {
    fn into_raw_fd(self) -> RawFd;
}

impl AsFd for UnixDatagram {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl From<UnixDatagram> for OwnedFd {
    fn from(unix_datagram: UnixDatagram) -> OwnedFd;
}

impl From<OwnedFd> for UnixDatagram {
    fn from(owned: OwnedFd) -> Self;
}
