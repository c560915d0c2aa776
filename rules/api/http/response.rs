//! Responses.

use crate::{Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode, Version};
use std::any::Any;

pub use crate::Response;

#[derive(Clone, Debug)]
pub struct Parts {
    pub status: StatusCode,
    pub version: Version,
    pub headers: HeaderMap<HeaderValue>,
    pub extensions: Extensions,
}

#[derive(Debug)]
pub struct Builder;

impl Builder {
    pub fn new() -> Builder;
    pub fn status<T>(self, status: T) -> Builder
    where
        T: TryInto<StatusCode>,
        T::Error: Into<crate::Error>;
    pub fn version(self, version: Version) -> Builder;
    pub fn header<K, V>(self, key: K, value: V) -> Builder
    where
        K: TryInto<HeaderName>,
        K::Error: Into<crate::Error>,
        V: TryInto<HeaderValue>,
        V::Error: Into<crate::Error>;
    pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>>;
    pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
    pub fn extension<T>(self, extension: T) -> Builder
    where
        T: Clone + Any + Send + Sync + 'static;
    pub fn extensions_ref(&self) -> Option<&Extensions>;
    pub fn extensions_mut(&mut self) -> Option<&mut Extensions>;
    pub fn body<T>(self, body: T) -> crate::Result<crate::Response<T>>;
}

impl Default for Builder {}
