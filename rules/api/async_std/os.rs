//! What only one operating system has.

pub mod unix {
    pub use async_process::unix as process;

    pub mod io {
        pub use std::os::fd::{AsRawFd, FromRawFd, IntoRawFd, RawFd};
    }

    pub mod fs {
        use crate::path::Path;
        use std::io;

        pub use std::os::unix::fs::{DirBuilderExt, DirEntryExt, OpenOptionsExt};

        pub async fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
    }

    pub mod net {
        use crate::path::Path;
        use futures_core::Stream;
        use futures_io::{AsyncRead, AsyncWrite};
        use std::io;
        use std::net::Shutdown;
        use std::os::fd::{AsRawFd, FromRawFd, IntoRawFd};
        use std::os::unix::net;

        pub use std::os::unix::net::SocketAddr;

        #[derive(Debug)]
        pub struct UnixDatagram;

        impl UnixDatagram {
            pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
            pub fn unbound() -> io::Result<UnixDatagram>;
            pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
            pub async fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
            pub fn local_addr(&self) -> io::Result<net::SocketAddr>;
            pub fn peer_addr(&self) -> io::Result<net::SocketAddr>;
            pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, net::SocketAddr)>;
            pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
            pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
            pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
        }

        impl From<net::UnixDatagram> for UnixDatagram {}

        impl TryFrom<UnixDatagram> for net::UnixDatagram {
            type Error = io::Error;
        }

        impl AsRawFd for UnixDatagram {}

        impl FromRawFd for UnixDatagram {}

        impl IntoRawFd for UnixDatagram {}

        #[derive(Debug)]
        pub struct Incoming<'a>;

        impl Stream for Incoming<'_> {
            type Item = Result<UnixStream, io::Error>;
        }

        #[derive(Debug)]
        pub struct UnixListener;

        impl UnixListener {
            pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
            pub async fn accept(&self) -> io::Result<(UnixStream, net::SocketAddr)>;
            pub fn incoming(&self) -> Incoming<'_>;
            pub fn local_addr(&self) -> io::Result<net::SocketAddr>;
        }

        impl From<net::UnixListener> for UnixListener {}

        impl TryFrom<UnixListener> for net::UnixListener {
            type Error = io::Error;
        }

        impl AsRawFd for UnixListener {}

        impl FromRawFd for UnixListener {}

        impl IntoRawFd for UnixListener {}

        #[derive(Clone, Debug)]
        pub struct UnixStream;

        impl UnixStream {
            pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
            pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
            pub fn local_addr(&self) -> io::Result<net::SocketAddr>;
            pub fn peer_addr(&self) -> io::Result<net::SocketAddr>;
            pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
        }

        impl AsyncRead for UnixStream {}

        impl AsyncRead for &UnixStream {}

        impl AsyncWrite for UnixStream {}

        impl AsyncWrite for &UnixStream {}

        impl From<net::UnixStream> for UnixStream {}

        impl TryFrom<UnixStream> for net::UnixStream {
            type Error = io::Error;
        }

        impl AsRawFd for UnixStream {}

        impl FromRawFd for UnixStream {}

        impl IntoRawFd for UnixStream {}
    }
}
