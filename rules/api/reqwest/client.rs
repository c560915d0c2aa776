//! Building a client.

use crate::connect::{BoxedConnectorService, Conn, UnixSocketProvider, Unnameable, WindowsNamedPipeProvider};
use crate::error::BoxError;
use crate::tls::{Certificate, CertificateRevocationList, Identity};
use http::header::{HeaderMap, HeaderValue};
use std::any::Any;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tower_layer::Layer;
use tower_service::Service;

use super::{Client, ClientBuilder, Error, Proxy, Response, cookie, redirect, retry, tls};

impl Default for ClientBuilder {
    fn default() -> Self;
}

impl ClientBuilder {
    pub fn new() -> Self;
}

impl ClientBuilder {
    pub fn build(self) -> crate::Result<Client>;
    pub fn user_agent<V>(self, value: V) -> ClientBuilder
    where
        V: TryInto<HeaderValue>,
        V::Error: Into<http::Error>;
    pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder;
    pub fn cookie_store(self, enable: bool) -> ClientBuilder;
    pub fn cookie_provider<C: cookie::CookieStore + 'static>(self, cookie_store: Arc<C>) -> ClientBuilder;
    pub fn gzip(self, enable: bool) -> ClientBuilder;
    pub fn brotli(self, enable: bool) -> ClientBuilder;
    pub fn zstd(self, enable: bool) -> ClientBuilder;
    pub fn deflate(self, enable: bool) -> ClientBuilder;
    pub fn no_gzip(self) -> ClientBuilder;
    pub fn no_brotli(self) -> ClientBuilder;
    pub fn no_zstd(self) -> ClientBuilder;
    pub fn no_deflate(self) -> ClientBuilder;
    pub fn redirect(self, policy: redirect::Policy) -> ClientBuilder;
    pub fn referer(self, enable: bool) -> ClientBuilder;
    pub fn retry(self, policy: crate::retry::Builder) -> ClientBuilder;
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
    pub fn no_proxy(self) -> ClientBuilder;
    pub fn timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn read_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder;
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
    pub fn http3_prior_knowledge(self) -> ClientBuilder;
    pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_adaptive_window(self, enabled: bool) -> ClientBuilder;
    pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> ClientBuilder;
    pub fn http2_keep_alive_interval(self, interval: impl Into<Option<Duration>>) -> ClientBuilder;
    pub fn http2_keep_alive_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn http2_keep_alive_while_idle(self, enabled: bool) -> ClientBuilder;
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
    pub fn unix_socket(self, path: impl UnixSocketProvider) -> ClientBuilder;
    pub fn windows_named_pipe(self, pipe: impl WindowsNamedPipeProvider) -> ClientBuilder;
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
    pub fn tls_backend_preconfigured(self, tls: impl Any) -> ClientBuilder;
    pub fn use_preconfigured_tls(self, tls: impl Any) -> ClientBuilder;
    pub fn tls_info(self, tls_info: bool) -> ClientBuilder;
    pub fn https_only(self, enabled: bool) -> ClientBuilder;
    pub fn hickory_dns(self, enable: bool) -> ClientBuilder;
    pub fn no_hickory_dns(self) -> ClientBuilder;
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
    pub fn dns_resolver<R>(self, resolver: R) -> ClientBuilder
    where
        R: crate::dns::IntoResolve;
    pub fn tls_early_data(self, enabled: bool) -> ClientBuilder;
    pub fn http3_max_idle_timeout(self, value: Duration) -> ClientBuilder;
    pub fn http3_stream_receive_window(self, value: u64) -> ClientBuilder;
    pub fn http3_conn_receive_window(self, value: u64) -> ClientBuilder;
    pub fn http3_send_window(self, value: u64) -> ClientBuilder;
    pub fn http3_congestion_bbr(self) -> ClientBuilder;
    pub fn http3_max_field_section_size(self, value: u64) -> ClientBuilder;
    pub fn http3_send_grease(self, enabled: bool) -> ClientBuilder;
    pub fn connector_layer<L>(self, layer: L) -> ClientBuilder
    where
        L: Layer<BoxedConnectorService> + Clone + Send + Sync + 'static,
        L::Service: Service<Unnameable, Response = Conn, Error = BoxError> + Clone + Send + Sync + 'static,
        <L::Service as Service<Unnameable>>::Future: Send + 'static;
}
