//! What runs around every request of an agent.

use crate::{Body, Error, SendBody, http};

pub trait Middleware: Send + Sync + 'static {
    fn handle(&self, request: http::Request<SendBody>, next: MiddlewareNext) -> Result<http::Response<Body>, Error>;
}

pub struct MiddlewareNext<'a>;

impl<'a> MiddlewareNext<'a> {
    #[blocks(http)]
    pub fn handle(self, request: http::Request<SendBody>) -> Result<http::Response<Body>, Error>;
}

impl<F> Middleware for F
where
    F: Fn(http::Request<SendBody>, MiddlewareNext) -> Result<http::Response<Body>, Error> + Send + Sync + 'static,
{
    fn handle(&self, request: http::Request<SendBody>, next: MiddlewareNext) -> Result<http::Response<Body>, Error>;
}
