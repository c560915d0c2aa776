//! url: addresses of the web: text, but for `socket_addrs`, which asks the resolver.

use std::io;

pub struct Url;

impl Url {
    #[blocks(dns)]
    #[instead("tokio: tokio::net::lookup_host")]
    pub fn socket_addrs(
        &self,
        default_port_number: impl Fn() -> Option<u16>,
    ) -> io::Result<alloc::vec::Vec<SocketAddr>>;
}
