//! Certificates and settings of TLS.

use std::sync::Arc;

use crate::Error;

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum TlsProvider {
    #[default]
    Rustls,
    NativeTls,
}

#[derive(Clone, Debug, Hash)]
pub struct TlsConfig;

impl TlsConfig {
    pub fn builder() -> TlsConfigBuilder;
}

impl TlsConfig {
    pub fn provider(&self) -> TlsProvider;
    pub fn client_cert(&self) -> Option<&ClientCert>;
    pub fn root_certs(&self) -> &RootCerts;
    pub fn use_sni(&self) -> bool;
    pub fn disable_verification(&self) -> bool;
    pub fn unversioned_rustls_crypto_provider(&self) -> &Option<Arc<::rustls::crypto::CryptoProvider>>;
}

pub struct TlsConfigBuilder;

impl TlsConfigBuilder {
    pub fn provider(self, v: TlsProvider) -> Self;
    pub fn client_cert(self, v: Option<ClientCert>) -> Self;
    pub fn root_certs(self, v: RootCerts) -> Self;
    pub fn use_sni(self, v: bool) -> Self;
    pub fn disable_verification(self, v: bool) -> Self;
    pub fn unversioned_rustls_crypto_provider(self, v: Arc<::rustls::crypto::CryptoProvider>) -> Self;
    pub fn build(self) -> TlsConfig;
}

#[derive(Clone, Debug, Hash)]
pub struct ClientCert;

impl ClientCert {
    pub fn new_with_certs(chain: &[Certificate<'static>], key: PrivateKey<'static>) -> Self;
    pub fn certs(&self) -> &[Certificate<'static>];
    pub fn private_key(&self) -> &PrivateKey<'static>;
}

#[derive(Clone, Debug, Hash)]
pub enum RootCerts {
    Specific(Arc<Vec<Certificate<'static>>>),
    PlatformVerifier,
    WebPki,
}

impl RootCerts {
    pub fn new_with_certs(certs: &[Certificate<'static>]) -> Self;
}

impl<I: IntoIterator<Item = Certificate<'static>>> From<I> for RootCerts {
    fn from(value: I) -> Self;
}

impl Default for TlsConfig {
    fn default() -> Self;
}

#[derive(Clone, Debug, Hash)]
pub struct Certificate<'a>;

impl<'a> Certificate<'a> {
    pub fn from_der(der: &'a [u8]) -> Self;
    pub fn from_pem(pem: &'a [u8]) -> Result<Certificate<'static>, Error>;
    pub fn der(&self) -> &[u8];
    pub fn to_owned(&self) -> Certificate<'static>;
}

#[derive(Debug, Hash)]
pub struct PrivateKey<'a>;

impl<'a> AsRef<[u8]> for PrivateKey<'a> {
    fn as_ref(&self) -> &[u8];
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum KeyKind {
    Pkcs1,
    Pkcs8,
    Sec1,
}

impl<'a> PrivateKey<'a> {
    pub fn from_der(kind: KeyKind, der: &'a [u8]) -> Self;
    pub fn from_pem(pem: &'a [u8]) -> Result<PrivateKey<'static>, Error>;
    pub fn kind(&self) -> KeyKind;
    pub fn der(&self) -> &[u8];
    pub fn to_owned(&self) -> PrivateKey<'static>;
}

pub fn parse_pem(pem: &[u8]) -> impl Iterator<Item = Result<PemItem<'static>, Error>> + '_;

pub enum PemItem<'a> {
    Certificate(Certificate<'a>),
    PrivateKey(PrivateKey<'a>),
}

impl<'a> From<Certificate<'a>> for PemItem<'a> {
    fn from(value: Certificate<'a>) -> Self;
}

impl<'a> From<PrivateKey<'a>> for PemItem<'a> {
    fn from(value: PrivateKey<'a>) -> Self;
}
