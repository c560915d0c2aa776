//! reqwest: an HTTP client. Its async half has no effect of its own; `blocking` waits for the network in every call
//! that sends or reads. Checked against 0.13.

use crate::connect::{BoxedConnectorService, Conn, UnixSocketProvider, Unnameable, WindowsNamedPipeProvider};
use crate::error::BoxError;
use bytes::Bytes;
use http::Request as HttpRequest;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http_body::Body as HttpBody;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::convert::TryFrom;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{self, Context, Poll};
use std::time::Duration;
use std::{fmt, io};
use tokio::fs::File;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

pub use crate::tls::{Certificate, Identity};
pub use http::header;
pub use http::{Method, StatusCode, Version};
pub use url::Url;

pub mod blocking;
mod client;
pub mod cookie;
pub mod dns;
mod error;
pub mod multipart;
pub mod redirect;
pub mod retry;
pub mod tls;

pub async fn get<T: IntoUrl>(url: T) -> crate::Result<Response>;

#[derive(Clone, Debug)]
pub struct Client;

#[derive(Debug)]
pub struct ClientBuilder;

impl Default for Client {
    fn default() -> Self;
}

impl Client {
    pub fn new() -> Client;
    pub fn builder() -> ClientBuilder;
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
    pub fn execute(&self, request: Request) -> impl Future<Output = crate::Result<Response>>;
}

/// What [`Client::execute`] and [`RequestBuilder::send`] return, by the name that `Service` gives it.
#[derive(Debug)]
pub struct Pending;

impl Future for Pending {
    type Output = crate::Result<Response>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

impl tower_service::Service<Request> for Client {
    type Response = Response;
    type Error = crate::Error;
    type Future = Pending;

    fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<std::result::Result<(), Self::Error>>;
    fn call(&mut self, req: Request) -> Self::Future;
}

impl tower_service::Service<Request> for &'_ Client {
    type Response = Response;
    type Error = crate::Error;
    type Future = Pending;

    fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<std::result::Result<(), Self::Error>>;
    fn call(&mut self, req: Request) -> Self::Future;
}

#[derive(Debug)]
pub struct Request;

#[derive(Debug)]
pub struct RequestBuilder;

impl Request {
    pub fn new(method: Method, url: Url) -> Self;
    pub fn method(&self) -> &Method;
    pub fn method_mut(&mut self) -> &mut Method;
    pub fn url(&self) -> &Url;
    pub fn url_mut(&mut self) -> &mut Url;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn body(&self) -> Option<&Body>;
    pub fn body_mut(&mut self) -> &mut Option<Body>;
    pub fn timeout(&self) -> Option<&Duration>;
    pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
    pub fn version(&self) -> Version;
    pub fn version_mut(&mut self) -> &mut Version;
    pub fn try_clone(&self) -> Option<Request>;
}

impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder
    where
        HeaderName: TryFrom<K>,
        <HeaderName as TryFrom<K>>::Error: Into<http::Error>,
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    pub fn headers(self, headers: crate::header::HeaderMap) -> RequestBuilder;
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder
    where
        U: fmt::Display,
        P: fmt::Display;
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder
    where
        T: fmt::Display;
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
    pub fn timeout(self, timeout: Duration) -> RequestBuilder;
    pub fn multipart(self, multipart: multipart::Form) -> RequestBuilder;
    pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
    pub fn version(self, version: Version) -> RequestBuilder;
    pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
    pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
    pub fn build(self) -> crate::Result<Request>;
    pub fn build_split(self) -> (Client, crate::Result<Request>);
    pub fn send(self) -> impl Future<Output = crate::Result<Response>>;
    pub fn try_clone(&self) -> Option<RequestBuilder>;
}

impl<T> TryFrom<HttpRequest<T>> for Request
where
    T: Into<Body>,
{
    type Error = crate::Error;

    fn try_from(req: HttpRequest<T>) -> crate::Result<Self>;
}

impl TryFrom<Request> for HttpRequest<Body> {
    type Error = crate::Error;

    fn try_from(req: Request) -> crate::Result<Self>;
}

#[derive(Debug)]
pub struct Response;

impl Response {
    pub fn status(&self) -> StatusCode;
    pub fn version(&self) -> Version;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn content_length(&self) -> Option<u64>;
    pub fn cookies<'a>(&'a self) -> impl Iterator<Item = cookie::Cookie<'a>> + 'a;
    pub fn url(&self) -> &Url;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn extensions(&self) -> &http::Extensions;
    pub fn extensions_mut(&mut self) -> &mut http::Extensions;
    pub async fn text(self) -> crate::Result<String>;
    pub async fn text_with_charset(self, default_encoding: &str) -> crate::Result<String>;
    pub async fn json<T: DeserializeOwned>(self) -> crate::Result<T>;
    pub async fn bytes(self) -> crate::Result<Bytes>;
    pub async fn chunk(&mut self) -> crate::Result<Option<Bytes>>;
    pub fn bytes_stream(self) -> impl futures_core::Stream<Item = crate::Result<Bytes>>;
    pub fn error_for_status(self) -> crate::Result<Self>;
    pub fn error_for_status_ref(&self) -> crate::Result<&Self>;
}

impl From<Response> for Body {
    fn from(r: Response) -> Body;
}

impl<T: Into<Body>> From<http::Response<T>> for Response {
    fn from(r: http::Response<T>) -> Response;
}

impl From<Response> for http::Response<Body> {
    fn from(r: Response) -> http::Response<Body>;
}

#[derive(Debug)]
pub struct Body;

impl Body {
    pub fn as_bytes(&self) -> Option<&[u8]>;
    pub fn wrap_stream<S>(stream: S) -> Body
    where
        S: futures_core::stream::TryStream + Send + 'static,
        S::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
        Bytes: From<S::Ok>;
    pub fn wrap<B>(inner: B) -> Body
    where
        B: HttpBody + Send + Sync + 'static,
        B::Data: Into<Bytes>,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>;
}

impl Default for Body {
    fn default() -> Body;
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Body;
}

impl From<Vec<u8>> for Body {
    fn from(vec: Vec<u8>) -> Body;
}

impl From<&'static [u8]> for Body {
    fn from(s: &'static [u8]) -> Body;
}

impl From<String> for Body {
    fn from(s: String) -> Body;
}

impl From<&'static str> for Body {
    fn from(s: &'static str) -> Body;
}

impl From<File> for Body {
    fn from(file: File) -> Body;
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = crate::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context,
    ) -> Poll<Option<std::result::Result<hyper::body::Frame<Self::Data>, Self::Error>>>;
    fn is_end_stream(&self) -> bool;
}

#[derive(Debug)]
pub struct Upgraded;

impl AsyncRead for Upgraded {
    fn poll_read(self: Pin<&mut Self>, cx: &mut task::Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
}

impl AsyncWrite for Upgraded {
    fn poll_write(self: Pin<&mut Self>, cx: &mut task::Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut task::Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<io::Result<()>>;
}

impl From<hyper::upgrade::Upgraded> for Upgraded {
    fn from(inner: hyper::upgrade::Upgraded) -> Self;
}

impl Response {
    pub async fn upgrade(self) -> crate::Result<Upgraded>;
}

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;

pub trait IntoUrl: IntoUrlSealed {}

impl IntoUrl for Url {}

impl IntoUrl for String {}

impl<'a> IntoUrl for &'a str {}

impl<'a> IntoUrl for &'a String {}

pub trait IntoUrlSealed {
    fn into_url(self) -> crate::Result<Url>;
    fn as_str(&self) -> &str;
}

impl IntoUrlSealed for Url {
    fn into_url(self) -> crate::Result<Url>;
    fn as_str(&self) -> &str;
}

impl<'a> IntoUrlSealed for &'a str {
    fn into_url(self) -> crate::Result<Url>;
    fn as_str(&self) -> &str;
}

impl<'a> IntoUrlSealed for &'a String {
    fn into_url(self) -> crate::Result<Url>;
    fn as_str(&self) -> &str;
}

impl IntoUrlSealed for String {
    fn into_url(self) -> crate::Result<Url>;
    fn as_str(&self) -> &str;
}

#[derive(Clone, Debug)]
pub struct Proxy;

#[derive(Clone, Debug, Default)]
pub struct NoProxy;

pub trait IntoProxy {
    fn into_proxy(self) -> crate::Result<Url>;
}

impl<S: IntoUrl> IntoProxy for S {
    fn into_proxy(self) -> crate::Result<Url>;
}

impl Proxy {
    pub fn http<U: IntoProxy>(proxy_scheme: U) -> crate::Result<Proxy>;
    pub fn https<U: IntoProxy>(proxy_scheme: U) -> crate::Result<Proxy>;
    pub fn all<U: IntoProxy>(proxy_scheme: U) -> crate::Result<Proxy>;
    pub fn custom<F, U: IntoProxy>(fun: F) -> Proxy
    where
        F: Fn(&Url) -> Option<U> + Send + Sync + 'static;
    pub fn basic_auth(self, username: &str, password: &str) -> Proxy;
    pub fn custom_http_auth(self, header_value: HeaderValue) -> Proxy;
    pub fn headers(self, headers: HeaderMap) -> Proxy;
    pub fn no_proxy(self, no_proxy: Option<NoProxy>) -> Proxy;
}

impl NoProxy {
    pub fn from_env() -> Option<NoProxy>;
    pub fn from_string(no_proxy_list: &str) -> Option<Self>;
}

pub trait ResponseBuilderExt {
    fn url(self, url: Url) -> Self;
}

impl ResponseBuilderExt for http::response::Builder {
    fn url(self, url: Url) -> Self;
}

/// Names that 0.11 and 0.12 had.
impl ClientBuilder {
    pub fn tls_built_in_root_certs(self, tls_built_in_root_certs: bool) -> ClientBuilder;
    pub fn tls_built_in_webpki_certs(self, enabled: bool) -> ClientBuilder;
    pub fn tls_built_in_native_certs(self, enabled: bool) -> ClientBuilder;
    pub fn trust_dns(self, enable: bool) -> ClientBuilder;
    pub fn no_trust_dns(self) -> ClientBuilder;
}

mod connect {
    use tower::util::BoxCloneSyncService;

    use super::error::BoxError;

    pub struct Unnameable;

    pub struct Conn;

    pub type BoxedConnectorService = BoxCloneSyncService<Unnameable, Conn, BoxError>;

    pub trait UnixSocketProvider {}

    impl UnixSocketProvider for String {}

    impl UnixSocketProvider for &str {}

    impl UnixSocketProvider for &std::path::Path {}

    impl UnixSocketProvider for std::path::PathBuf {}

    pub trait WindowsNamedPipeProvider {}
}
