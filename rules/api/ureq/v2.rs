//! The names that version 2 had and version 3 has not. `get`, `post` and their like are in both and have the types of
//! version 3 here; what they block on is the same.

use std::fmt;
use std::io::{self, Read};
use std::net::SocketAddr;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use serde::de::DeserializeOwned;
use url::Url;

use crate::config::RedirectAuthHeaders;
use crate::{Agent, Error, Proxy};

pub fn builder() -> AgentBuilder;
pub fn request(method: &str, path: &str) -> Request;
pub fn request_url(method: &str, url: &Url) -> Request;

#[derive(Clone, Debug)]
pub struct Request;

impl Request {
    pub fn timeout(self, timeout: Duration) -> Self;

    #[blocks(http)]
    pub fn call(self) -> Result<Response, Error>;

    #[blocks(http)]
    pub fn send_json(self, data: impl serde::Serialize) -> Result<Response, Error>;

    #[blocks(http)]
    pub fn send_bytes(self, data: &[u8]) -> Result<Response, Error>;

    #[blocks(http)]
    pub fn send_string(self, data: &str) -> Result<Response, Error>;

    #[blocks(http)]
    pub fn send_form(self, data: &[(&str, &str)]) -> Result<Response, Error>;

    #[blocks(http)]
    pub fn send(self, reader: impl Read) -> Result<Response, Error>;

    pub fn set(self, header: &str, value: &str) -> Self;
    pub fn header(&self, name: &str) -> Option<&str>;
    pub fn header_names(&self) -> Vec<String>;
    pub fn has(&self, name: &str) -> bool;
    pub fn all(&self, name: &str) -> Vec<&str>;
    pub fn query(self, param: &str, value: &str) -> Self;
    pub fn query_pairs<'a, P>(self, pairs: P) -> Self
    where
        P: IntoIterator<Item = (&'a str, &'a str)>;
    pub fn method(&self) -> &str;
    pub fn url(&self) -> &str;
    pub fn request_url(&self) -> Result<RequestUrl, Error>;
}

#[derive(Clone, Debug)]
pub struct RequestUrl;

impl RequestUrl {
    pub fn as_url(&self) -> &Url;
    pub fn scheme(&self) -> &str;
    pub fn host(&self) -> &str;
    pub fn port(&self) -> Option<u16>;
    pub fn path(&self) -> &str;
    pub fn query_pairs(&self) -> Vec<(&str, &str)>;
}

#[derive(Debug)]
pub struct Response;

impl Response {
    pub fn new(status: u16, status_text: &str, body: &str) -> Result<Response, Error>;
    pub fn get_url(&self) -> &str;
    pub fn http_version(&self) -> &str;
    pub fn status(&self) -> u16;
    pub fn status_text(&self) -> &str;
    pub fn header(&self, name: &str) -> Option<&str>;
    pub fn headers_names(&self) -> Vec<String>;
    pub fn has(&self, name: &str) -> bool;
    pub fn all(&self, name: &str) -> Vec<&str>;
    pub fn content_type(&self) -> &str;
    pub fn charset(&self) -> &str;
    pub fn remote_addr(&self) -> SocketAddr;
    pub fn local_addr(&self) -> SocketAddr;
    pub fn into_reader(self) -> Box<dyn Read + Send + Sync + 'static>;

    #[blocks(http)]
    pub fn into_string(self) -> io::Result<String>;

    #[blocks(http)]
    pub fn into_json<T: DeserializeOwned>(self) -> io::Result<T>;
}

impl FromStr for Response {
    type Err = Error;

    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

#[derive(Debug)]
pub struct AgentBuilder;

/// `get` and its like stand in the crate root.
impl Agent {
    pub fn new() -> Self;
    pub fn request(&self, method: &str, path: &str) -> Request;
    pub fn request_url(&self, method: &str, url: &Url) -> Request;
}

impl AgentBuilder {
    pub fn new() -> Self;
    pub fn build(self) -> Agent;
    pub fn proxy(self, proxy: Proxy) -> Self;
    pub fn try_proxy_from_env(self, do_try: bool) -> Self;
    pub fn https_only(self, enforce: bool) -> Self;
    pub fn max_idle_connections(self, max: usize) -> Self;
    pub fn max_idle_connections_per_host(self, max: usize) -> Self;
    pub fn timeout_connect(self, timeout: Duration) -> Self;
    pub fn timeout_read(self, timeout: Duration) -> Self;
    pub fn timeout_write(self, timeout: Duration) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn no_delay(self, no_delay: bool) -> Self;
    pub fn redirects(self, n: u32) -> Self;
    pub fn redirect_auth_headers(self, v: RedirectAuthHeaders) -> Self;
    pub fn user_agent(self, user_agent: &str) -> Self;
    pub fn tls_config(self, tls_config: Arc<rustls::ClientConfig>) -> Self;
}

#[derive(Debug)]
pub struct Transport;

impl Transport {
    pub fn kind(&self) -> ErrorKind;
    pub fn message(&self) -> Option<&str>;
    pub fn url(&self) -> Option<&Url>;
}

impl fmt::Display for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for Transport {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)>;
}

impl From<Transport> for Error {
    fn from(err: Transport) -> Self;
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ErrorKind {
    InvalidUrl,
    UnknownScheme,
    Dns,
    InsecureRequestHttpsOnly,
    ConnectionFailed,
    TooManyRedirects,
    BadStatus,
    BadHeader,
    Io,
    InvalidProxyUrl,
    ProxyConnect,
    ProxyUnauthorized,
    HTTP,
}

impl Error {
    pub fn kind(&self) -> ErrorKind;
    pub fn into_transport(self) -> Option<Transport>;
    pub fn into_response(self) -> Option<Response>;
}

pub trait OrAnyStatus {
    fn or_any_status(self) -> Result<Response, Transport>;
}

impl OrAnyStatus for Result<Response, Error> {
    fn or_any_status(self) -> Result<Response, Transport>;
}
