//! dns-lookup: the resolver of the C library, whose answers come from the network.

use std::net::{IpAddr, SocketAddr};

pub struct LookupError;

pub struct AddrInfoHints;

pub struct AddrInfoIter;

#[blocks(dns)]
#[instead("tokio: tokio::net::lookup_host", "smol: smol::net::resolve")]
pub fn lookup_host(host: &str) -> Result<impl Iterator<Item = IpAddr>, LookupError>;

#[blocks(dns)]
pub fn lookup_addr(addr: &IpAddr) -> Result<String, LookupError>;

#[blocks(dns)]
#[instead("tokio: tokio::net::lookup_host", "smol: smol::net::resolve")]
pub fn getaddrinfo(
    host: Option<&str>,
    service: Option<&str>,
    hints: Option<AddrInfoHints>,
) -> Result<AddrInfoIter, LookupError>;

#[blocks(dns)]
pub fn getnameinfo(sock: &SocketAddr, flags: i32) -> Result<(String, String), LookupError>;
