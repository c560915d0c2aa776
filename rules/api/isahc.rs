//! isahc: an async client, and blocking calls around it, which wait for its thread. What is listed are the blocking calls.

use http::{Request, Response};
use std::io::{self, Read, Write};
use std::path::Path;

pub struct Body;

pub struct Error;

pub struct HttpClient;

#[blocks(http)]
#[instead("isahc::get_async")]
pub fn get<U>(uri: U) -> Result<Response<Body>, Error>
where
    http::Uri: TryFrom<U>,
    <http::Uri as TryFrom<U>>::Error: Into<http::Error>;

#[blocks(http)]
#[instead("isahc::head_async")]
pub fn head<U>(uri: U) -> Result<Response<Body>, Error>
where
    http::Uri: TryFrom<U>,
    <http::Uri as TryFrom<U>>::Error: Into<http::Error>;

#[blocks(http)]
#[instead("isahc::post_async")]
pub fn post<U, B>(uri: U, body: B) -> Result<Response<Body>, Error>
where
    http::Uri: TryFrom<U>,
    <http::Uri as TryFrom<U>>::Error: Into<http::Error>,
    B: Into<Body>;

#[blocks(http)]
#[instead("isahc::put_async")]
pub fn put<U, B>(uri: U, body: B) -> Result<Response<Body>, Error>
where
    http::Uri: TryFrom<U>,
    <http::Uri as TryFrom<U>>::Error: Into<http::Error>,
    B: Into<Body>;

#[blocks(http)]
#[instead("isahc::delete_async")]
pub fn delete<U>(uri: U) -> Result<Response<Body>, Error>
where
    http::Uri: TryFrom<U>,
    <http::Uri as TryFrom<U>>::Error: Into<http::Error>;

#[blocks(http)]
#[instead("isahc::send_async")]
pub fn send<B: Into<Body>>(request: Request<B>) -> Result<Response<Body>, Error>;

impl HttpClient {
    #[blocks(http)]
    #[instead("isahc::HttpClient::get_async")]
    pub fn get<U>(&self, uri: U) -> Result<Response<Body>, Error>
    where
        http::Uri: TryFrom<U>,
        <http::Uri as TryFrom<U>>::Error: Into<http::Error>;

    #[blocks(http)]
    #[instead("isahc::HttpClient::head_async")]
    pub fn head<U>(&self, uri: U) -> Result<Response<Body>, Error>
    where
        http::Uri: TryFrom<U>,
        <http::Uri as TryFrom<U>>::Error: Into<http::Error>;

    #[blocks(http)]
    #[instead("isahc::HttpClient::post_async")]
    pub fn post<U, B>(&self, uri: U, body: B) -> Result<Response<Body>, Error>
    where
        http::Uri: TryFrom<U>,
        <http::Uri as TryFrom<U>>::Error: Into<http::Error>,
        B: Into<Body>;

    #[blocks(http)]
    #[instead("isahc::HttpClient::put_async")]
    pub fn put<U, B>(&self, uri: U, body: B) -> Result<Response<Body>, Error>
    where
        http::Uri: TryFrom<U>,
        <http::Uri as TryFrom<U>>::Error: Into<http::Error>,
        B: Into<Body>;

    #[blocks(http)]
    #[instead("isahc::HttpClient::delete_async")]
    pub fn delete<U>(&self, uri: U) -> Result<Response<Body>, Error>
    where
        http::Uri: TryFrom<U>,
        <http::Uri as TryFrom<U>>::Error: Into<http::Error>;

    #[blocks(http)]
    #[instead("isahc::HttpClient::send_async")]
    pub fn send<B>(&self, request: Request<B>) -> Result<Response<Body>, Error>
    where
        B: Into<Body>;
}

pub trait RequestExt<T> {
    #[blocks(http)]
    #[instead("isahc::RequestExt::send_async")]
    fn send(self) -> Result<Response<Body>, Error>
    where
        T: Into<Body>;
}

pub trait ReadResponseExt<R: Read> {
    #[blocks(http)]
    #[instead("isahc::AsyncReadResponseExt")]
    fn consume(&mut self) -> io::Result<()>;

    #[blocks(http)]
    #[instead("isahc::AsyncReadResponseExt")]
    fn copy_to<W: Write>(&mut self, writer: W) -> io::Result<u64>;

    #[blocks(http)]
    #[instead("isahc::AsyncReadResponseExt")]
    fn copy_to_file<P: AsRef<Path>>(&mut self, path: P) -> io::Result<u64>;

    #[blocks(http)]
    #[instead("isahc::AsyncReadResponseExt")]
    fn bytes(&mut self) -> io::Result<Vec<u8>>;

    #[blocks(http)]
    #[instead("isahc::AsyncReadResponseExt")]
    fn text(&mut self) -> io::Result<String>;

    #[blocks(http)]
    #[instead("isahc::AsyncReadResponseExt")]
    fn json<T>(&mut self) -> Result<T, serde_json::Error>
    where
        T: serde::de::DeserializeOwned;
}

impl Read for Body {
    #[blocks(http)]
    #[instead("isahc::AsyncBody")]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}
