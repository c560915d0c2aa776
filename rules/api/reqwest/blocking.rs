//! The blocking client. It runs a runtime on a thread of its own and waits for it: building one inside an async context
//! panics in debug builds.

use std::any::Any;
use std::convert::TryFrom;
use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Request as HttpRequest;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::connect::{BoxedConnectorService, Conn, Unnameable};
use crate::dns::Resolve;
use crate::error::BoxError;
use crate::tls::{self, CertificateRevocationList};
use crate::{Certificate, Identity, IntoUrl, Method, Proxy, StatusCode, Url, Version};
use crate::{cookie, redirect};

pub mod multipart;

#[blocks(http)]
#[instead("reqwest::get")]
pub fn get<T: crate::IntoUrl>(url: T) -> crate::Result<Response>;

#[derive(Clone, Debug)]
pub struct Client;

#[derive(Debug)]
pub struct ClientBuilder;

impl Default for ClientBuilder {
    fn default() -> Self;
}

impl ClientBuilder {
    pub fn new() -> Self;
}

impl ClientBuilder {
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("reqwest::ClientBuilder::build")]
    pub fn build(self) -> crate::Result<Client>;

    pub fn user_agent<V>(self, value: V) -> ClientBuilder
    where
        V: TryInto<HeaderValue>,
        V::Error: Into<http::Error>;
    pub fn default_headers(self, headers: header::HeaderMap) -> ClientBuilder;
    pub fn cookie_store(self, enable: bool) -> ClientBuilder;
    pub fn cookie_provider<C: crate::cookie::CookieStore + 'static>(self, cookie_store: Arc<C>) -> ClientBuilder;
    pub fn gzip(self, enable: bool) -> ClientBuilder;
    pub fn brotli(self, enable: bool) -> ClientBuilder;
    pub fn zstd(self, enable: bool) -> ClientBuilder;
    pub fn deflate(self, enable: bool) -> ClientBuilder;
    pub fn no_gzip(self) -> ClientBuilder;
    pub fn no_brotli(self) -> ClientBuilder;
    pub fn no_zstd(self) -> ClientBuilder;
    pub fn no_deflate(self) -> ClientBuilder;
    pub fn redirect(self, policy: redirect::Policy) -> ClientBuilder;
    pub fn retry(self, policy: crate::retry::Builder) -> ClientBuilder;
    pub fn referer(self, enable: bool) -> ClientBuilder;
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
    pub fn no_proxy(self) -> ClientBuilder;
    pub fn timeout<T>(self, timeout: T) -> ClientBuilder
    where
        T: Into<Option<Duration>>;
    pub fn connect_timeout<T>(self, timeout: T) -> ClientBuilder
    where
        T: Into<Option<Duration>>;
    pub fn connection_verbose(self, verbose: bool) -> ClientBuilder;
    pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder
    where
        D: Into<Option<Duration>>;
    pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder;
    pub fn http1_title_case_headers(self) -> ClientBuilder;
    pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_max_headers(self, max: usize) -> ClientBuilder;
    pub fn http1_only(self) -> ClientBuilder;
    pub fn http09_responses(self) -> ClientBuilder;
    pub fn http2_prior_knowledge(self) -> ClientBuilder;
    pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_adaptive_window(self, enabled: bool) -> ClientBuilder;
    pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> ClientBuilder;
    pub fn http2_keep_alive_interval(self, interval: impl Into<Option<Duration>>) -> ClientBuilder;
    pub fn http2_keep_alive_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn http2_keep_alive_while_idle(self, enabled: bool) -> ClientBuilder;
    pub fn http3_prior_knowledge(self) -> ClientBuilder;
    pub fn http3_max_idle_timeout(self, value: Duration) -> ClientBuilder;
    pub fn http3_stream_receive_window(self, value: u64) -> ClientBuilder;
    pub fn http3_conn_receive_window(self, value: u64) -> ClientBuilder;
    pub fn http3_send_window(self, value: u64) -> ClientBuilder;
    pub fn http3_congestion_bbr(self) -> ClientBuilder;
    pub fn http3_max_field_section_size(self, value: u64) -> ClientBuilder;
    pub fn http3_send_grease(self, enabled: bool) -> ClientBuilder;
    pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder;
    pub fn local_address<T>(self, addr: T) -> ClientBuilder
    where
        T: Into<Option<IpAddr>>;
    pub fn interface(self, interface: &str) -> ClientBuilder;
    pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder
    where
        D: Into<Option<Duration>>;
    pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder
    where
        D: Into<Option<Duration>>;
    pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder
    where
        C: Into<Option<u32>>;
    pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder
    where
        D: Into<Option<Duration>>;
    pub fn unix_socket(self, path: impl crate::connect::UnixSocketProvider) -> ClientBuilder;
    pub fn tls_certs_merge(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder;
    pub fn tls_certs_only(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder;
    pub fn add_root_certificate(self, cert: Certificate) -> ClientBuilder;
    pub fn tls_crls_only(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder;
    pub fn add_crl(self, crl: CertificateRevocationList) -> ClientBuilder;
    pub fn add_crls(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder;
    pub fn identity(self, identity: Identity) -> ClientBuilder;
    pub fn tls_danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder;
    pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder;
    pub fn tls_danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder;
    pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder;
    pub fn tls_sni(self, tls_sni: bool) -> ClientBuilder;
    pub fn tls_sslkeylogfile(self, on: bool) -> ClientBuilder;
    pub fn tls_version_min(self, version: tls::Version) -> ClientBuilder;
    pub fn min_tls_version(self, version: tls::Version) -> ClientBuilder;
    pub fn tls_version_max(self, version: tls::Version) -> ClientBuilder;
    pub fn max_tls_version(self, version: tls::Version) -> ClientBuilder;
    pub fn tls_backend_native(self) -> ClientBuilder;
    pub fn use_native_tls(self) -> ClientBuilder;
    pub fn tls_backend_rustls(self) -> ClientBuilder;
    pub fn use_rustls_tls(self) -> ClientBuilder;
    pub fn tls_info(self, tls_info: bool) -> ClientBuilder;
    pub fn tls_backend_preconfigured(self, tls: impl Any) -> ClientBuilder;
    pub fn use_preconfigured_tls(self, tls: impl Any) -> ClientBuilder;
    pub fn hickory_dns(self, enable: bool) -> ClientBuilder;
    pub fn no_hickory_dns(self) -> ClientBuilder;
    pub fn https_only(self, enabled: bool) -> ClientBuilder;
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
    pub fn dns_resolver<R: Resolve + 'static>(self, resolver: Arc<R>) -> ClientBuilder;
    pub fn connector_layer<L>(self, layer: L) -> ClientBuilder
    where
        L: tower_layer::Layer<BoxedConnectorService> + Clone + Send + Sync + 'static,
        L::Service:
            tower_service::Service<Unnameable, Response = Conn, Error = BoxError> + Clone + Send + Sync + 'static,
        <L::Service as tower_service::Service<Unnameable>>::Future: Send + 'static;
}

impl From<crate::ClientBuilder> for ClientBuilder {
    fn from(builder: crate::ClientBuilder) -> Self;
}

impl Default for Client {
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("reqwest::Client::new")]
    fn default() -> Self;
}

impl Client {
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("reqwest::Client::new")]
    pub fn new() -> Client;

    pub fn builder() -> ClientBuilder;
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;

    #[blocks(http)]
    #[instead("reqwest::Client::execute")]
    pub fn execute(&self, request: Request) -> crate::Result<Response>;
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
    pub fn version(&self) -> Version;
    pub fn version_mut(&mut self) -> &mut Version;
    pub fn body(&self) -> Option<&Body>;
    pub fn body_mut(&mut self) -> &mut Option<Body>;
    pub fn timeout(&self) -> Option<&Duration>;
    pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
    pub fn try_clone(&self) -> Option<Request>;
}

impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder
    where
        HeaderName: TryFrom<K>,
        HeaderValue: TryFrom<V>,
        <HeaderName as TryFrom<K>>::Error: Into<http::Error>,
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
    pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
    pub fn version(self, version: Version) -> RequestBuilder;
    pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
    pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
    pub fn multipart(self, multipart: multipart::Form) -> RequestBuilder;
    pub fn build(self) -> crate::Result<Request>;
    pub fn build_split(self) -> (Client, crate::Result<Request>);

    #[blocks(http)]
    #[instead("reqwest::RequestBuilder::send")]
    pub fn send(self) -> crate::Result<Response>;

    pub fn try_clone(&self) -> Option<RequestBuilder>;
}

impl<T> TryFrom<HttpRequest<T>> for Request
where
    T: Into<Body>,
{
    type Error = crate::Error;

    fn try_from(req: HttpRequest<T>) -> crate::Result<Self>;
}

#[derive(Debug)]
pub struct Response;

impl Response {
    pub fn status(&self) -> StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn cookies<'a>(&'a self) -> impl Iterator<Item = cookie::Cookie<'a>> + 'a;
    pub fn version(&self) -> Version;
    pub fn url(&self) -> &Url;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn extensions(&self) -> &http::Extensions;
    pub fn extensions_mut(&mut self) -> &mut http::Extensions;
    pub fn content_length(&self) -> Option<u64>;

    #[blocks(http)]
    #[instead("reqwest::Response::json")]
    pub fn json<T: DeserializeOwned>(self) -> crate::Result<T>;

    #[blocks(http)]
    #[instead("reqwest::Response::bytes")]
    pub fn bytes(self) -> crate::Result<Bytes>;

    #[blocks(http)]
    #[instead("reqwest::Response::text")]
    pub fn text(self) -> crate::Result<String>;

    #[blocks(http)]
    #[instead("reqwest::Response::text_with_charset")]
    pub fn text_with_charset(self, default_encoding: &str) -> crate::Result<String>;

    #[blocks(http)]
    #[instead("reqwest::Response::bytes_stream")]
    pub fn copy_to<W: ?Sized>(&mut self, w: &mut W) -> crate::Result<u64>
    where
        W: io::Write;

    pub fn error_for_status(self) -> crate::Result<Self>;
    pub fn error_for_status_ref(&self) -> crate::Result<&Self>;
}

impl Read for Response {
    #[blocks(http)]
    #[instead("reqwest::Response::chunk")]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl<T: Into<crate::Body>> From<http::Response<T>> for Response {
    fn from(r: http::Response<T>) -> Response;
}

#[derive(Debug)]
pub struct Body;

impl Body {
    pub fn new<R: Read + Send + 'static>(reader: R) -> Body;
    pub fn sized<R: Read + Send + 'static>(reader: R, len: u64) -> Body;
    pub fn as_bytes(&self) -> Option<&[u8]>;
    pub fn buffer(&mut self) -> Result<&[u8], crate::Error>;
}

impl From<Vec<u8>> for Body {
    fn from(v: Vec<u8>) -> Body;
}

impl From<String> for Body {
    fn from(s: String) -> Body;
}

impl From<&'static [u8]> for Body {
    fn from(s: &'static [u8]) -> Body;
}

impl From<&'static str> for Body {
    fn from(s: &'static str) -> Body;
}

impl From<File> for Body {
    fn from(f: File) -> Body;
}

impl From<Bytes> for Body {
    fn from(b: Bytes) -> Body;
}

/// Names that 0.11 and 0.12 had.
impl ClientBuilder {
    pub fn tls_built_in_root_certs(self, tls_built_in_root_certs: bool) -> ClientBuilder;
    pub fn tls_built_in_webpki_certs(self, enabled: bool) -> ClientBuilder;
    pub fn tls_built_in_native_certs(self, enabled: bool) -> ClientBuilder;
    pub fn trust_dns(self, enable: bool) -> ClientBuilder;
    pub fn no_trust_dns(self) -> ClientBuilder;
}
