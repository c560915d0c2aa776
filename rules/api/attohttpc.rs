//! attohttpc: a small blocking HTTP client. The body is read when it is asked for.

use std::io::{self, Read, Write};

pub trait Body {}

pub struct RequestBuilder<B = body::Empty>;

pub type Result<T = ()> = std::result::Result<T, Error>;

pub struct Response;

pub struct PreparedRequest<B>;

pub type Charset = &'static Encoding;

pub struct ResponseReader;

pub struct Error;

impl<B: Body> RequestBuilder<B> {
    #[blocks(http)]
    #[instead("reqwest::RequestBuilder::send")]
    pub fn send(self) -> Result<Response>;
}

impl<B: Body> PreparedRequest<B> {
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
