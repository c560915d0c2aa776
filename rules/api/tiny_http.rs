//! tiny-http: a blocking HTTP server. Whoever asks for the next request waits for a client.

use std::error::Error;
use std::io::Read;
use std::net::ToSocketAddrs;
use std::time::Duration;

pub struct Server;

pub struct Request;

pub struct IncomingRequests<'a>;

pub struct Response<R>;

impl Server {
    #[blocks(net)]
    pub fn http<A>(addr: A) -> Result<Server, Box<dyn Error + Send + Sync + 'static>>
    where
        A: ToSocketAddrs;

    #[blocks(net)]
    #[instead("axum::serve")]
    pub fn recv(&self) -> std::io::Result<Request>;

    #[blocks(net, unless = "short(timeout)")]
    pub fn recv_timeout(&self, timeout: Duration) -> std::io::Result<Option<Request>>;

    #[does_not_block]
    pub fn try_recv(&self) -> std::io::Result<Option<Request>>;

    pub fn incoming_requests(&self) -> IncomingRequests<'_>;
}

impl Request {
    #[blocks(net)]
    pub fn respond<R>(self, response: Response<R>) -> Result<(), std::io::Error>
    where
        R: Read;
}

impl Iterator for IncomingRequests<'_> {
    type Item = Request;

    #[blocks(net)]
    fn next(&mut self) -> Option<Request>;
}
