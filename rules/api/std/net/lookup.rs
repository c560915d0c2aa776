//! From names to addresses: only names are looked up.

use super::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6, ToSocketAddrs};
use crate::{io, iter, option, slice, vec};

impl ToSocketAddrs for SocketAddr {
    type Iter = option::IntoIter<SocketAddr>;

    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>>;
}

impl ToSocketAddrs for SocketAddrV4 {
    type Iter = option::IntoIter<SocketAddr>;

    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>>;
}

impl ToSocketAddrs for SocketAddrV6 {
    type Iter = option::IntoIter<SocketAddr>;

    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>>;
}

impl ToSocketAddrs for (IpAddr, u16) {
    type Iter = option::IntoIter<SocketAddr>;

    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>>;
}

impl ToSocketAddrs for (Ipv4Addr, u16) {
    type Iter = option::IntoIter<SocketAddr>;

    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>>;
}

impl ToSocketAddrs for (Ipv6Addr, u16) {
    type Iter = option::IntoIter<SocketAddr>;

    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>>;
}

impl ToSocketAddrs for (&str, u16) {
    type Iter = vec::IntoIter<SocketAddr>;

    #[blocks(dns, unless = "address(self)")]
    #[instead(
        "tokio: tokio::net::lookup_host",
        "async-std: async_std::net::ToSocketAddrs::to_socket_addrs",
        "smol: smol::net::resolve"
    )]
    fn to_socket_addrs(&self) -> io::Result<vec::IntoIter<SocketAddr>>;
}

impl ToSocketAddrs for (String, u16) {
    type Iter = vec::IntoIter<SocketAddr>;

    #[blocks(dns, unless = "address(self)")]
    #[instead(
        "tokio: tokio::net::lookup_host",
        "async-std: async_std::net::ToSocketAddrs::to_socket_addrs",
        "smol: smol::net::resolve"
    )]
    fn to_socket_addrs(&self) -> io::Result<vec::IntoIter<SocketAddr>>;
}

impl ToSocketAddrs for str {
    type Iter = vec::IntoIter<SocketAddr>;

    #[blocks(dns, unless = "address(self)")]
    #[instead(
        "tokio: tokio::net::lookup_host",
        "async-std: async_std::net::ToSocketAddrs::to_socket_addrs",
        "smol: smol::net::resolve"
    )]
    fn to_socket_addrs(&self) -> io::Result<vec::IntoIter<SocketAddr>>;
}

impl<'a> ToSocketAddrs for &'a [SocketAddr] {
    type Iter = iter::Cloned<slice::Iter<'a, SocketAddr>>;

    fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
}

impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {
    type Iter = T::Iter;

    #[calls(T::to_socket_addrs)]
    fn to_socket_addrs(&self) -> io::Result<T::Iter>;
}

impl ToSocketAddrs for String {
    type Iter = vec::IntoIter<SocketAddr>;

    #[blocks(dns, unless = "address(self)")]
    #[instead(
        "tokio: tokio::net::lookup_host",
        "async-std: async_std::net::ToSocketAddrs::to_socket_addrs",
        "smol: smol::net::resolve"
    )]
    fn to_socket_addrs(&self) -> io::Result<vec::IntoIter<SocketAddr>>;
}
