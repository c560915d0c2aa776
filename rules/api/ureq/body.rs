//! Bodies: reading one waits for the peer.

use crate::config::ConfigBuilder;
use crate::config::typestate::{HttpCrateScope, RequestExtScope};
use crate::typestate::{WithBody, WithoutBody};
use http::{HeaderValue, Uri};
use std::convert::TryFrom;
use std::fs::File;
use std::io::{self, Read, Stdin};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use ureq_proto::http;

use super::{
    AgentRef, AsSendBody, Body, BodyBuilder, BodyReader, BodyWithConfig, Error, RequestBuilder, RequestExt,
    ResponseExt, SendBody, WithAgent, agent, run,
};

impl RequestBuilder<WithoutBody> {
    #[blocks(http)]
    pub fn call(self) -> Result<http::Response<Body>, Error>;

    pub fn force_send_body(self) -> RequestBuilder<WithBody>;
}

impl RequestBuilder<WithBody> {
    pub fn content_type<V>(self, content_type: V) -> Self
    where
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;

    #[blocks(http)]
    pub fn send(self, data: impl AsSendBody) -> Result<http::Response<Body>, Error>;

    #[blocks(http)]
    pub fn send_empty(self) -> Result<http::Response<Body>, Error>;

    #[blocks(http)]
    pub fn send_form<I, K, V>(self, iter: I) -> Result<http::Response<Body>, Error>
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<str>,
        V: AsRef<str>;

    #[blocks(http)]
    pub fn send_json(self, data: impl serde::ser::Serialize) -> Result<http::Response<Body>, Error>;
}

impl<'a, S: AsSendBody> WithAgent<'a, S> {
    pub fn configure(self) -> ConfigBuilder<RequestExtScope<'a, S>>;

    #[blocks(http)]
    pub fn run(self) -> Result<http::Response<Body>, Error>;
}

impl<S: AsSendBody> RequestExt<S> for http::Request<S> {
    fn with_agent<'a>(self, agent: impl Into<AgentRef<'a>>) -> WithAgent<'a, S>;
    fn middleware_config(self) -> Option<ConfigBuilder<HttpCrateScope<S>>>;
}

impl ResponseExt for http::Response<Body> {
    fn get_uri(&self) -> &Uri;
    fn get_redirect_history(&self) -> Option<&[Uri]>;
}

impl Body {
    pub fn builder() -> BodyBuilder;
    pub fn mime_type(&self) -> Option<&str>;
    pub fn charset(&self) -> Option<&str>;
    pub fn content_length(&self) -> Option<u64>;
    pub fn as_reader(&mut self) -> BodyReader;
    pub fn into_reader(self) -> BodyReader<'static>;

    #[blocks(http)]
    pub fn read_to_string(&mut self) -> Result<String, Error>;

    #[blocks(http)]
    pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error>;

    #[blocks(http)]
    pub fn read_json<T: serde::de::DeserializeOwned>(&mut self) -> Result<T, Error>;

    pub fn with_config(&mut self) -> BodyWithConfig;
    pub fn into_with_config(self) -> BodyWithConfig<'static>;
}

impl<'a> BodyWithConfig<'a> {
    pub fn limit(self, value: u64) -> Self;
    pub fn lossy_utf8(self, value: bool) -> Self;
    pub fn reader(self) -> BodyReader<'a>;

    #[blocks(http)]
    pub fn read_to_string(self) -> Result<String, Error>;

    #[blocks(http)]
    pub fn read_to_vec(self) -> Result<Vec<u8>, Error>;

    #[blocks(http)]
    pub fn read_json<T: serde::de::DeserializeOwned>(self) -> Result<T, Error>;
}

impl<'a> io::Read for BodyReader<'a> {
    #[blocks(http)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl BodyBuilder {
    pub fn mime_type(self, mime_type: impl Into<String>) -> Self;
    pub fn charset(self, charset: impl Into<String>) -> Self;
    pub fn limit(self, l: u64) -> Self;
    pub fn data(self, data: impl Into<Vec<u8>>) -> Body;
    pub fn reader(self, data: impl io::Read + Send + Sync + 'static) -> Body;
}

impl<'a> SendBody<'a> {
    pub fn none() -> SendBody<'static>;
    pub fn from_reader(reader: &'a mut dyn Read) -> SendBody<'a>;
    pub fn from_owned_reader(reader: impl Read + 'static) -> SendBody<'static>;
    pub fn from_json(value: &impl serde::ser::Serialize) -> Result<SendBody<'static>, crate::Error>;
    pub fn into_reader(self) -> impl Sized + io::Read + 'a;
}

impl<'a> AsSendBody for SendBody<'a> {}

impl AsSendBody for &[u8] {}

impl AsSendBody for &str {}

impl AsSendBody for String {}

impl AsSendBody for Vec<u8> {}

impl AsSendBody for &String {}

impl AsSendBody for &Vec<u8> {}

impl AsSendBody for &File {}

impl AsSendBody for File {}

impl AsSendBody for &TcpStream {}

impl AsSendBody for TcpStream {}

impl AsSendBody for Stdin {}

impl AsSendBody for UnixStream {}

impl AsSendBody for Body {}

impl AsSendBody for http::Response<Body> {}

impl<const N: usize> AsSendBody for &[u8; N] {}

impl AsSendBody for () {}
