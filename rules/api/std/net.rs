//! Sockets and addresses. A call that takes a host name looks it up first (kind `dns`); `bind` does nothing else that
//! waits. A socket after `set_nonblocking(true)` does not wait either: that is for the engine to see.

use crate::error::Error;
use crate::fmt;
use crate::io::{self, Read, Write};
use crate::iter::FusedIterator;
use crate::str::FromStr;
use crate::time::Duration;

mod ip;
mod lookup;

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum IpAddr {
    V4(Ipv4Addr),
    V6(Ipv6Addr),
}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Ipv4Addr;

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Ipv6Addr;

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum SocketAddr {
    V4(SocketAddrV4),
    V6(SocketAddrV6),
}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct SocketAddrV4;

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct SocketAddrV6;

impl SocketAddr {
    pub const fn new(ip: IpAddr, port: u16) -> SocketAddr;
    pub const fn ip(&self) -> IpAddr;
    pub const fn set_ip(&mut self, new_ip: IpAddr);
    pub const fn port(&self) -> u16;
    pub const fn set_port(&mut self, new_port: u16);
    pub const fn is_ipv4(&self) -> bool;
    pub const fn is_ipv6(&self) -> bool;
}

impl SocketAddrV4 {
    pub const fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4;
    pub const fn ip(&self) -> &Ipv4Addr;
    pub const fn set_ip(&mut self, new_ip: Ipv4Addr);
    pub const fn port(&self) -> u16;
    pub const fn set_port(&mut self, new_port: u16);
}

impl SocketAddrV6 {
    pub const fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6;
    pub const fn ip(&self) -> &Ipv6Addr;
    pub const fn set_ip(&mut self, new_ip: Ipv6Addr);
    pub const fn port(&self) -> u16;
    pub const fn set_port(&mut self, new_port: u16);
    pub const fn flowinfo(&self) -> u32;
    pub const fn set_flowinfo(&mut self, new_flowinfo: u32);
    pub const fn scope_id(&self) -> u32;
    pub const fn set_scope_id(&mut self, new_scope_id: u32);
}

impl From<SocketAddrV4> for SocketAddr {
    fn from(sock4: SocketAddrV4) -> SocketAddr;
}

impl From<SocketAddrV6> for SocketAddr {
    fn from(sock6: SocketAddrV6) -> SocketAddr;
}

impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {
    fn from(pieces: (I, u16)) -> SocketAddr;
}

impl fmt::Display for SocketAddr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl fmt::Display for SocketAddrV4 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl fmt::Display for SocketAddrV6 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl FromStr for SocketAddrV4 {
    type Err = AddrParseError;

    fn from_str(s: &str) -> Result<SocketAddrV4, AddrParseError>;
}

impl FromStr for SocketAddrV6 {
    type Err = AddrParseError;

    fn from_str(s: &str) -> Result<SocketAddrV6, AddrParseError>;
}

impl FromStr for SocketAddr {
    type Err = AddrParseError;

    fn from_str(s: &str) -> Result<SocketAddr, AddrParseError>;
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AddrParseError;

impl fmt::Display for AddrParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Error for AddrParseError {}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shutdown {
    Read,
    Write,
    Both,
}

pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;

    fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
}

#[derive(Debug)]
pub struct TcpStream;

#[derive(Debug)]
pub struct TcpListener;

#[derive(Debug)]
pub struct Incoming<'a>;

impl TcpStream {
    #[blocks(net)]
    #[instead(
        "tokio: tokio::net::TcpStream::connect",
        "async-std: async_std::net::TcpStream::connect",
        "smol: smol::net::TcpStream::connect"
    )]
    pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;

    #[blocks(net, unless = "short(timeout)")]
    #[instead(
        "tokio: tokio::net::TcpStream::connect",
        "async-std: async_std::net::TcpStream::connect",
        "smol: smol::net::TcpStream::connect"
    )]
    pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream>;

    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    pub fn try_clone(&self) -> io::Result<TcpStream>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;

    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::net::TcpStream::peek",
        "async-std: async_std::net::TcpStream::peek",
        "smol: smol::net::TcpStream::peek"
    )]
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;

    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
}

impl Read for TcpStream {
    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::io::AsyncReadExt::read",
        "async-std: async_std::io::ReadExt::read",
        "smol: smol::io::AsyncReadExt::read"
    )]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl Write for TcpStream {
    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::io::AsyncWriteExt::write",
        "async-std: async_std::io::WriteExt::write",
        "smol: smol::io::AsyncWriteExt::write"
    )]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;

    fn flush(&mut self) -> io::Result<()>;
}

impl Read for &TcpStream {
    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::io::AsyncReadExt::read",
        "async-std: async_std::io::ReadExt::read",
        "smol: smol::io::AsyncReadExt::read"
    )]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl Write for &TcpStream {
    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::io::AsyncWriteExt::write",
        "async-std: async_std::io::WriteExt::write",
        "smol: smol::io::AsyncWriteExt::write"
    )]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;

    fn flush(&mut self) -> io::Result<()>;
}

impl TcpListener {
    #[blocks(dns, unless = "address(addr)")]
    #[instead(
        "tokio: tokio::net::TcpListener::bind",
        "async-std: async_std::net::TcpListener::bind",
        "smol: smol::net::TcpListener::bind"
    )]
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;

    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn try_clone(&self) -> io::Result<TcpListener>;

    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::net::TcpListener::accept",
        "async-std: async_std::net::TcpListener::accept",
        "smol: smol::net::TcpListener::accept"
    )]
    pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;

    pub fn incoming(&self) -> Incoming<'_>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_only_v6(&self, only_v6: bool) -> io::Result<()>;
    pub fn only_v6(&self) -> io::Result<bool>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
}

impl<'a> Iterator for Incoming<'a> {
    type Item = io::Result<TcpStream>;

    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::net::TcpListener::accept",
        "async-std: async_std::net::TcpListener::incoming",
        "smol: smol::net::TcpListener::incoming"
    )]
    fn next(&mut self) -> Option<io::Result<TcpStream>>;
}

impl FusedIterator for Incoming<'_> {}

#[derive(Debug)]
pub struct UdpSocket;

impl UdpSocket {
    #[blocks(dns, unless = "address(addr)")]
    #[instead(
        "tokio: tokio::net::UdpSocket::bind",
        "async-std: async_std::net::UdpSocket::bind",
        "smol: smol::net::UdpSocket::bind"
    )]
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;

    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::net::UdpSocket::recv_from",
        "async-std: async_std::net::UdpSocket::recv_from",
        "smol: smol::net::UdpSocket::recv_from"
    )]
    pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;

    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead("tokio: tokio::net::UdpSocket::peek_from", "smol: smol::net::UdpSocket::peek_from")]
    pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;

    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::net::UdpSocket::send_to",
        "async-std: async_std::net::UdpSocket::send_to",
        "smol: smol::net::UdpSocket::send_to"
    )]
    pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;

    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn try_clone(&self) -> io::Result<UdpSocket>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()>;
    pub fn broadcast(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()>;
    pub fn multicast_loop_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()>;
    pub fn multicast_loop_v6(&self) -> io::Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;

    #[blocks(dns, unless = "address(addr)")]
    #[instead(
        "tokio: tokio::net::UdpSocket::connect",
        "async-std: async_std::net::UdpSocket::connect",
        "smol: smol::net::UdpSocket::connect"
    )]
    pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;

    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::net::UdpSocket::send",
        "async-std: async_std::net::UdpSocket::send",
        "smol: smol::net::UdpSocket::send"
    )]
    pub fn send(&self, buf: &[u8]) -> io::Result<usize>;

    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead(
        "tokio: tokio::net::UdpSocket::recv",
        "async-std: async_std::net::UdpSocket::recv",
        "smol: smol::net::UdpSocket::recv"
    )]
    pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;

    #[blocks(net, unless = "switched(set_nonblocking)")]
    #[instead("tokio: tokio::net::UdpSocket::peek", "smol: smol::net::UdpSocket::peek")]
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;

    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
}
