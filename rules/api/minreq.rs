//! minreq: a small blocking HTTP client.

pub struct Request;

pub struct Response;

pub struct Error;

pub struct ResponseLazy;

impl Request {
    #[blocks(http)]
    #[instead("reqwest::RequestBuilder::send")]
    pub fn send(self) -> Result<Response, Error>;

    #[blocks(http)]
    #[instead("reqwest::RequestBuilder::send")]
    pub fn send_lazy(self) -> Result<ResponseLazy, Error>;
}
