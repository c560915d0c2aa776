//! Requests.

use crate::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, Uri, Version};
use std::any::Any;

pub use crate::Request;

#[derive(Clone, Debug)]
pub struct Parts {
    pub method: Method,
    pub uri: Uri,
    pub version: Version,
    pub headers: HeaderMap<HeaderValue>,
    pub extensions: Extensions,
}

#[derive(Debug)]
pub struct Builder;

impl Builder {
    pub fn new() -> Builder;
    pub fn method<T>(self, method: T) -> Builder
    where
        T: TryInto<Method>,
        T::Error: Into<crate::Error>;
    pub fn method_ref(&self) -> Option<&Method>;
    pub fn uri<T>(self, uri: T) -> Builder
    where
        T: TryInto<Uri>,
        T::Error: Into<crate::Error>;
    pub fn uri_ref(&self) -> Option<&Uri>;
    pub fn version(self, version: Version) -> Builder;
    pub fn version_ref(&self) -> Option<&Version>;
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
    pub fn body<T>(self, body: T) -> crate::Result<crate::Request<T>>;
}

impl Default for Builder {}
