//! ureq: an HTTP client that waits for the network in every call that sends or reads. Version 3, and at the end the
//! names that only version 2 had.

use crate::config::typestate::{AgentScope, HttpCrateScope, RequestScope};
use crate::config::{Config, ConfigBuilder};
use crate::typestate::{WithBody, WithoutBody};
use crate::unversioned::resolver::Resolver;
use crate::unversioned::transport::Connector;
use http::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, Uri, Version};
use std::borrow::Cow;
use std::convert::TryFrom;
use std::ops::Deref;
use std::{fmt, io};

pub use crate::v2::{
    AgentBuilder, ErrorKind, OrAnyStatus, Request, RequestUrl, Response, Transport, builder, request, request_url,
};
pub use ureq_proto::http;

mod body;
pub mod config;
mod error;
pub mod middleware;
pub mod tls;
pub mod unversioned;
mod v2;

pub mod typestate {
    pub use super::config::typestate::{AgentScope, HttpCrateScope, RequestScope};

    #[derive(Debug)]
    pub struct WithoutBody;

    #[derive(Debug)]
    pub struct WithBody;
}

#[blocks(http)]
pub fn run(request: http::Request<impl AsSendBody>) -> Result<http::Response<Body>, Error>;

pub fn agent() -> Agent;

pub fn get<T>(uri: T) -> RequestBuilder<WithoutBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

pub fn post<T>(uri: T) -> RequestBuilder<WithBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

pub fn put<T>(uri: T) -> RequestBuilder<WithBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

pub fn delete<T>(uri: T) -> RequestBuilder<WithoutBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

pub fn head<T>(uri: T) -> RequestBuilder<WithoutBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

pub fn options<T>(uri: T) -> RequestBuilder<WithoutBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

pub fn connect<T>(uri: T) -> RequestBuilder<WithoutBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

pub fn patch<T>(uri: T) -> RequestBuilder<WithBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

pub fn trace<T>(uri: T) -> RequestBuilder<WithoutBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

#[derive(Clone, Debug)]
pub struct Agent;

impl Agent {
    pub fn new_with_defaults() -> Self;
    pub fn new_with_config(config: Config) -> Self;
    pub fn config_builder() -> ConfigBuilder<AgentScope>;
    pub fn with_parts(config: Config, connector: impl Connector, resolver: impl Resolver) -> Self;
    pub fn cookie_jar_lock(&self) -> CookieJar<'_>;
    pub fn shutdown(self);

    #[blocks(http)]
    pub fn run(&self, request: http::Request<impl AsSendBody>) -> Result<http::Response<Body>, Error>;

    pub fn config(&self) -> &Config;
    pub fn configure_request<S: AsSendBody>(&self, request: http::Request<S>) -> ConfigBuilder<HttpCrateScope<S>>;
    pub fn get<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn post<T>(&self, uri: T) -> RequestBuilder<WithBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn put<T>(&self, uri: T) -> RequestBuilder<WithBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn delete<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn head<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn options<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn connect<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn patch<T>(&self, uri: T) -> RequestBuilder<WithBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn trace<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
}

impl From<Config> for Agent {
    fn from(value: Config) -> Self;
}

#[derive(Debug)]
pub struct RequestBuilder<B>;

impl<Any> RequestBuilder<Any> {
    pub fn method_ref(&self) -> Option<&Method>;
    pub fn header<K, V>(self, key: K, value: V) -> Self
    where
        HeaderName: TryFrom<K>,
        <HeaderName as TryFrom<K>>::Error: Into<http::Error>,
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    pub fn header_raw(self, name: &str, value: &[u8]) -> Self;
    pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>>;
    pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
    pub fn query<K, V>(self, key: K, value: V) -> Self
    where
        K: AsRef<str>,
        V: AsRef<str>;
    pub fn query_raw<K, V>(self, key: K, value: V) -> Self
    where
        K: AsRef<str>,
        V: AsRef<str>;
    pub fn query_pairs<I, K, V>(self, iter: I) -> Self
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<str>,
        V: AsRef<str>;
    pub fn query_pairs_raw<I, K, V>(self, iter: I) -> Self
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<str>,
        V: AsRef<str>;
    pub fn uri<T>(self, uri: T) -> Self
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn uri_ref(&self) -> Option<&Uri>;
    pub fn version(self, version: Version) -> Self;
    pub fn version_ref(&self) -> Option<&Version>;
    pub fn config(self) -> ConfigBuilder<RequestScope<Any>>;
    pub fn extension<T>(self, extension: T) -> Self
    where
        T: Clone + std::any::Any + Send + Sync + 'static;
    pub fn extensions_ref(&self) -> Option<&Extensions>;
    pub fn extensions_mut(&mut self) -> Option<&mut Extensions>;
}

pub trait RequestExt<S>
where
    S: AsSendBody,
{
    fn with_default_agent(self) -> WithAgent<'static, S>
    where
        Self: Sized;
    fn with_agent<'a>(self, agent: impl Into<AgentRef<'a>>) -> WithAgent<'a, S>;
    fn middleware_config(self) -> Option<ConfigBuilder<HttpCrateScope<S>>>;
}

pub struct WithAgent<'a, S: AsSendBody>;

pub enum AgentRef<'a> {
    Owned(Agent),
    Borrowed(&'a Agent),
}

impl From<Agent> for AgentRef<'static> {
    fn from(value: Agent) -> Self;
}

impl<'a> From<&'a Agent> for AgentRef<'a> {
    fn from(value: &'a Agent) -> Self;
}

impl Deref for AgentRef<'_> {
    type Target = Agent;

    fn deref(&self) -> &Self::Target;
}

pub trait ResponseExt {
    fn get_uri(&self) -> &Uri;
    fn get_redirect_history(&self) -> Option<&[Uri]>;
}

#[derive(Debug)]
pub struct Body;

pub struct BodyWithConfig<'a>;

pub struct BodyReader<'a>;

pub struct BodyBuilder;

pub struct SendBody<'a>;

pub trait AsSendBody {}

#[derive(Debug)]
pub enum Error {
    StatusCode(u16),
    Http(http::Error),
    BadUri(String),
    Protocol(ureq_proto::Error),
    Io(io::Error),
    Timeout(Timeout),
    HostNotFound,
    RedirectFailed,
    InvalidProxyUrl,
    ConnectionFailed,
    BodyExceedsLimit(u64),
    TooManyRedirects,
    Tls(&'static str),
    Pem(rustls_pki_types::pem::Error),
    Rustls(rustls::Error),
    NativeTls(native_tls::Error),
    Der(der::Error),
    Cookie(cookie_store::CookieError),
    CookieValue(&'static str),
    CookieJar(cookie_store::Error),
    UnknownCharset(String),
    RequireHttpsOnly(String),
    LargeResponseHeader(usize, usize),
    Decompress(&'static str, io::Error),
    Json(serde_json::Error),
    InvalidMimeType(mime_guess::mime::FromStrError),
    ConnectProxyFailed(String),
    TlsRequired,
    Other(Box<dyn std::error::Error + Send + Sync>),
}

pub struct CookieJar<'a>;

pub struct Cookie<'a>;

impl<'a> Cookie<'a> {
    pub fn parse<S>(cookie_str: S, uri: &Uri) -> Result<Cookie<'a>, Error>
    where
        S: Into<Cow<'a, str>>;
    pub fn name(&self) -> &str;
    pub fn value(&self) -> &str;
}

impl<'a> CookieJar<'a> {
    pub fn get(&self, domain: &str, path: &str, name: &str) -> Option<Cookie<'_>>;
    pub fn remove(&mut self, domain: &str, path: &str, name: &str) -> Option<Cookie<'static>>;
    pub fn insert(&mut self, cookie: Cookie<'static>, uri: &Uri) -> Result<(), Error>;
    pub fn clear(&mut self);
    pub fn iter(&self) -> impl Iterator<Item = Cookie<'_>>;
    pub fn save_json<W: io::Write>(&self, writer: &mut W) -> Result<(), Error>;
    pub fn load_json<R: io::BufRead>(&mut self, reader: R) -> Result<(), Error>;
    pub fn release(self);
}

impl fmt::Display for Cookie<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum ProxyProtocol {
    Http,
    Https,
    Socks4,
    Socks4A,
    Socks5,
    Socks5h,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Proxy;

impl Proxy {
    pub fn new(proxy: &str) -> Result<Self, Error>;
    pub fn builder(p: ProxyProtocol) -> ProxyBuilder;
    pub fn try_from_env() -> Option<Self>;
    pub fn protocol(&self) -> ProxyProtocol;
    pub fn uri(&self) -> &Uri;
    pub fn host(&self) -> &str;
    pub fn port(&self) -> u16;
    pub fn username(&self) -> Option<&str>;
    pub fn password(&self) -> Option<&str>;
    pub fn is_from_env(&self) -> bool;
    pub fn resolve_target(&self) -> bool;
    pub fn is_no_proxy(&self, uri: &Uri) -> bool;
}

pub struct ProxyBuilder;

impl ProxyBuilder {
    pub fn host(self, host: &str) -> Self;
    pub fn port(self, port: u16) -> Self;
    pub fn username(self, v: &str) -> Self;
    pub fn password(self, v: &str) -> Self;
    pub fn resolve_target(self, do_resolve: bool) -> Self;
    pub fn no_proxy(self, expr: &str) -> Self;
    pub fn build(self) -> Result<Proxy, Error>;
}

impl TryFrom<&str> for ProxyProtocol {
    type Error = Error;

    fn try_from(scheme: &str) -> Result<Self, Self::Error>;
}

impl fmt::Display for ProxyProtocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Timeout {
    PerRead,
    PerWrite,
    Global,
    PerCall,
    Resolve,
    Connect,
    SendRequest,
    SendBody,
    RecvResponse,
    RecvBody,
}
