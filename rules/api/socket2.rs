//! Sockets with all their options. Most are made here to be handed to a runtime and never wait, which their type does not tell;
//! `connect_timeout` waits in any case.

#![does_not_block]

use std::io;
use std::time::Duration;

pub struct Socket;

pub struct SockAddr;

impl Socket {
    #[blocks(net, unless = "short(timeout)")]
    #[instead("tokio: tokio::net::TcpSocket::connect")]
    pub fn connect_timeout(&self, addr: &SockAddr, timeout: Duration) -> io::Result<()>;
}
