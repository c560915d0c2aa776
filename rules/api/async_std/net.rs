//! Sockets.

use futures_core::Stream;
use futures_io::{AsyncRead, AsyncWrite};
use std::iter::Cloned;
use std::option::IntoIter;
use std::os::fd::{AsRawFd, FromRawFd, IntoRawFd};
use std::slice::Iter;
use std::{io, net, vec};

pub use std::net::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};

pub trait ToSocketAddrs {
    type Iter: Iterator<Item = net::SocketAddr>;
    async fn to_socket_addrs(&self) -> Result<Self::Iter, io::Error>;
}

impl ToSocketAddrs for (net::Ipv4Addr, u16) {
    type Iter = IntoIter<net::SocketAddr>;
}

impl ToSocketAddrs for (&str, u16) {
    type Iter = vec::IntoIter<net::SocketAddr>;
}

impl ToSocketAddrs for str {
    type Iter = vec::IntoIter<net::SocketAddr>;
}

impl ToSocketAddrs for (net::IpAddr, u16) {
    type Iter = IntoIter<net::SocketAddr>;
}

impl ToSocketAddrs for net::SocketAddrV6 {
    type Iter = IntoIter<net::SocketAddr>;
}

impl<'a> ToSocketAddrs for &'a [net::SocketAddr] {
    type Iter = Cloned<Iter<'a, net::SocketAddr>>;
}

impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {
    type Iter = T::Iter;
}

impl ToSocketAddrs for net::SocketAddr {
    type Iter = IntoIter<net::SocketAddr>;
}

impl ToSocketAddrs for (net::Ipv6Addr, u16) {
    type Iter = IntoIter<net::SocketAddr>;
}

impl ToSocketAddrs for String {
    type Iter = vec::IntoIter<net::SocketAddr>;
}

impl ToSocketAddrs for net::SocketAddrV4 {
    type Iter = IntoIter<net::SocketAddr>;
}

#[derive(Debug)]
pub struct Incoming<'a>;

impl Stream for Incoming<'_> {
    type Item = Result<TcpStream, io::Error>;
}

#[derive(Debug)]
pub struct TcpListener;

impl TcpListener {
    pub async fn bind<A: ToSocketAddrs>(addrs: A) -> io::Result<TcpListener>;
    pub async fn accept(&self) -> io::Result<(TcpStream, net::SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn into_incoming(self) -> impl Stream<Item = io::Result<TcpStream>> + Send;
    pub fn local_addr(&self) -> io::Result<net::SocketAddr>;
}

impl From<net::TcpListener> for TcpListener {}

impl TryFrom<TcpListener> for net::TcpListener {
    type Error = io::Error;
}

impl AsRawFd for TcpListener {}

impl FromRawFd for TcpListener {}

impl IntoRawFd for TcpListener {}

#[derive(Clone, Debug)]
pub struct TcpStream;

impl TcpStream {
    pub async fn connect<A: ToSocketAddrs>(addrs: A) -> io::Result<TcpStream>;
    pub fn local_addr(&self) -> io::Result<net::SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<net::SocketAddr>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn shutdown(&self, how: net::Shutdown) -> io::Result<()>;
}

impl AsyncRead for TcpStream {}

impl AsyncRead for &TcpStream {}

impl AsyncWrite for TcpStream {}

impl AsyncWrite for &TcpStream {}

impl From<net::TcpStream> for TcpStream {}

impl TryFrom<TcpStream> for net::TcpStream {
    type Error = io::Error;
}

impl AsRawFd for TcpStream {}

impl FromRawFd for TcpStream {}

impl IntoRawFd for TcpStream {}

#[derive(Debug)]
pub struct UdpSocket;

impl UdpSocket {
    pub async fn bind<A: ToSocketAddrs>(addrs: A) -> io::Result<UdpSocket>;
    pub fn peer_addr(&self) -> io::Result<net::SocketAddr>;
    pub fn local_addr(&self) -> io::Result<net::SocketAddr>;
    pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addrs: A) -> io::Result<usize>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, net::SocketAddr)>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, net::SocketAddr)>;
    pub async fn connect<A: ToSocketAddrs>(&self, addrs: A) -> io::Result<()>;
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn broadcast(&self) -> io::Result<bool>;
    pub fn set_broadcast(&self, on: bool) -> io::Result<()>;
    pub fn multicast_loop_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, on: bool) -> io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
    pub fn multicast_loop_v6(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v6(&self, on: bool) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn join_multicast_v4(&self, multiaddr: net::Ipv4Addr, interface: net::Ipv4Addr) -> io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &net::Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: net::Ipv4Addr, interface: net::Ipv4Addr) -> io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &net::Ipv6Addr, interface: u32) -> io::Result<()>;
}

impl From<net::UdpSocket> for UdpSocket {}

impl TryFrom<UdpSocket> for net::UdpSocket {
    type Error = io::Error;
}

impl AsRawFd for UdpSocket {}

impl FromRawFd for UdpSocket {}

impl IntoRawFd for UdpSocket {}
