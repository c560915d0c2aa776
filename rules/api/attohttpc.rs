//! attohttpc: a small blocking HTTP client. The body is read when it is asked for.

use std::io::{self, Read, Write};
use std::time::Duration;

pub trait Body {}

pub struct RequestBuilder<B = body::Empty>;

pub type Result<T = ()> = std::result::Result<T, Error>;

pub struct Response;

pub struct PreparedRequest<B>;

pub type Charset = &'static Encoding;

pub struct ResponseReader;

pub struct Error;

pub fn get<U: AsRef<str>>(base_url: U) -> RequestBuilder;

pub fn post<U: AsRef<str>>(base_url: U) -> RequestBuilder;

pub fn put<U: AsRef<str>>(base_url: U) -> RequestBuilder;

pub fn delete<U: AsRef<str>>(base_url: U) -> RequestBuilder;

pub mod body {
    pub struct Empty;

    pub struct Text<B>;

    pub struct Bytes<B>;
}

impl<B> RequestBuilder<B> {
    pub fn header<H, V>(self, header: H, value: V) -> Self;

    pub fn param<K: AsRef<str>, V: ToString>(self, key: K, value: V) -> Self;

    pub fn bearer_auth(self, token: impl Into<String>) -> Self;

    pub fn timeout(self, duration: Duration) -> Self;

    pub fn text<T: AsRef<str>>(self, body: T) -> RequestBuilder<body::Text<T>>;

    pub fn bytes<T: AsRef<[u8]>>(self, body: T) -> RequestBuilder<body::Bytes<T>>;

    pub fn json<T: Serialize>(self, body: &T) -> Result<RequestBuilder<body::Bytes<Vec<u8>>>>;

    #[blocks(http)]
    #[instead("reqwest::RequestBuilder::send")]
    pub fn send(self) -> Result<Response>;
}

impl<B> PreparedRequest<B> {
    #[blocks(http)]
    #[instead("reqwest::RequestBuilder::send")]
    pub fn send(&mut self) -> Result<Response>;
}

impl Response {
    #[blocks(http)]
    #[instead("reqwest::Response::bytes")]
    pub fn bytes(self) -> Result<Vec<u8>>;

    #[blocks(http)]
    #[instead("reqwest::Response::bytes")]
    pub fn text(self) -> Result<String>;

    #[blocks(http)]
    #[instead("reqwest::Response::bytes")]
    pub fn text_with(self, charset: Charset) -> Result<String>;

    #[blocks(http)]
    #[instead("reqwest::Response::bytes")]
    pub fn text_utf8(self) -> Result<String>;

    #[blocks(http)]
    #[instead("reqwest::Response::bytes")]
    pub fn write_to<W>(self, writer: W) -> Result<u64>
    where
        W: Write;

    #[blocks(http)]
    #[instead("reqwest::Response::json")]
    pub fn json<T>(self) -> Result<T>
    where
        T: DeserializeOwned;

    #[blocks(http)]
    #[instead("reqwest::Response::json")]
    pub fn json_utf8<T>(self) -> Result<T>
    where
        T: DeserializeOwned;
}

impl Read for ResponseReader {
    #[blocks(http)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}
