//! url: addresses of the web: text, but for `socket_addrs`, which asks the resolver.

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

pub struct Url;

pub struct ParseError;

impl Url {
    pub fn parse(input: &str) -> Result<Url, ParseError>;
    pub fn join(&self, input: &str) -> Result<Url, ParseError>;
    pub fn as_str(&self) -> &str;
    pub fn scheme(&self) -> &str;
    pub fn host_str(&self) -> Option<&str>;
    pub fn domain(&self) -> Option<&str>;
    pub fn port(&self) -> Option<u16>;
    pub fn port_or_known_default(&self) -> Option<u16>;
    pub fn path(&self) -> &str;
    pub fn query(&self) -> Option<&str>;
    pub fn fragment(&self) -> Option<&str>;
    pub fn from_file_path<P: AsRef<Path>>(path: P) -> Result<Url, ()>;
    pub fn from_directory_path<P: AsRef<Path>>(path: P) -> Result<Url, ()>;
    pub fn to_file_path(&self) -> Result<PathBuf, ()>;

    #[blocks(dns)]
    #[instead("tokio: tokio::net::lookup_host")]
    pub fn socket_addrs(
        &self,
        default_port_number: impl Fn() -> Option<u16>,
    ) -> io::Result<alloc::vec::Vec<SocketAddr>>;
}
