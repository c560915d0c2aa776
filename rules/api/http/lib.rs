//! The types of HTTP: requests, responses, and their parts. Nothing here does input or output.

#![does_not_block]

pub mod header;
pub mod method;
pub mod request;
pub mod response;
pub mod status;
pub mod uri;
pub mod version;

use crate::header::{
    AsHeaderName, Drain, Entry, GetAll, IntoHeaderName, IntoIter, InvalidHeaderName, InvalidHeaderValue, Iter, IterMut,
    Keys, MaxSizeReached, ToStrError, Values, ValuesMut,
};
use crate::method::InvalidMethod;
use crate::request::{Builder, Parts};
use crate::status::InvalidStatusCode;
use crate::uri::{Authority, InvalidUri, InvalidUriParts, PathAndQuery, Port, Scheme};
use std::borrow::Borrow;
use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt::Display;
use std::hash::Hash;
use std::ops::Index;
use std::result;
use std::str::FromStr;

#[derive(Debug)]
pub struct Error;

impl Error {
    pub fn is<T: std::error::Error + 'static>(&self) -> bool;
    pub fn get_ref(&self) -> &(dyn std::error::Error + 'static);
}

impl Display for Error {}

impl std::error::Error for Error {}

impl From<MaxSizeReached> for Error {}

impl From<InvalidStatusCode> for Error {}

impl From<InvalidMethod> for Error {}

impl From<InvalidUri> for Error {}

impl From<InvalidUriParts> for Error {}

impl From<InvalidHeaderName> for Error {}

impl From<InvalidHeaderValue> for Error {}

impl From<Infallible> for Error {}

pub type Result<T> = result::Result<T, Error>;

#[derive(Clone, Debug, Default)]
pub struct Extensions;

impl Extensions {
    pub fn new() -> Extensions;
    pub fn insert<T: Clone + Send + Sync + 'static>(&mut self, val: T) -> Option<T>;
    pub fn get<T: Send + Sync + 'static>(&self) -> Option<&T>;
    pub fn get_mut<T: Send + Sync + 'static>(&mut self) -> Option<&mut T>;
    pub fn get_or_insert<T: Clone + Send + Sync + 'static>(&mut self, value: T) -> &mut T;
    pub fn get_or_insert_with<T: Clone + Send + Sync + 'static, F: FnOnce() -> T>(
        &mut self,
        #[runs(here)] f: F,
    ) -> &mut T;
    pub fn get_or_insert_default<T: Default + Clone + Send + Sync + 'static>(&mut self) -> &mut T;
    pub fn remove<T: Send + Sync + 'static>(&mut self) -> Option<T>;
    pub fn clear(&mut self);
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn extend(&mut self, other: Self);
}

#[derive(Clone, Debug)]
pub struct HeaderMap<T = HeaderValue>;

impl HeaderMap {
    pub fn new() -> Self;
}

impl<T> HeaderMap<T> {
    pub fn with_capacity(capacity: usize) -> HeaderMap<T>;
    pub fn try_with_capacity(capacity: usize) -> result::Result<HeaderMap<T>, MaxSizeReached>;
    pub fn len(&self) -> usize;
    pub fn keys_len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> result::Result<(), MaxSizeReached>;
    pub fn get<K>(&self, key: K) -> Option<&T>
    where
        K: AsHeaderName;
    pub fn get_mut<K>(&mut self, key: K) -> Option<&mut T>
    where
        K: AsHeaderName;
    pub fn get_all<K>(&self, key: K) -> GetAll<'_, T>
    where
        K: AsHeaderName;
    pub fn contains_key<K>(&self, key: K) -> bool
    where
        K: AsHeaderName;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn keys(&self) -> Keys<'_, T>;
    pub fn values(&self) -> Values<'_, T>;
    pub fn values_mut(&mut self) -> ValuesMut<'_, T>;
    pub fn drain(&mut self) -> Drain<'_, T>;
    pub fn entry<K>(&mut self, key: K) -> Entry<'_, T>
    where
        K: IntoHeaderName;
    pub fn try_entry<K>(&mut self, key: K) -> result::Result<Entry<'_, T>, InvalidHeaderName>
    where
        K: AsHeaderName;
    pub fn insert<K>(&mut self, key: K, val: T) -> Option<T>
    where
        K: IntoHeaderName;
    pub fn try_insert<K>(&mut self, key: K, val: T) -> result::Result<Option<T>, MaxSizeReached>
    where
        K: IntoHeaderName;
    pub fn append<K>(&mut self, key: K, value: T) -> bool
    where
        K: IntoHeaderName;
    pub fn try_append<K>(&mut self, key: K, value: T) -> result::Result<bool, MaxSizeReached>
    where
        K: IntoHeaderName;
    pub fn remove<K>(&mut self, key: K) -> Option<T>
    where
        K: AsHeaderName;
}

impl<T> Default for HeaderMap<T> {}

impl<'a, T> IntoIterator for &'a HeaderMap<T> {
    type Item = (&'a HeaderName, &'a T);
    type IntoIter = Iter<'a, T>;
}

impl<'a, T> IntoIterator for &'a mut HeaderMap<T> {
    type Item = (&'a HeaderName, &'a mut T);
    type IntoIter = IterMut<'a, T>;
}

impl<T> IntoIterator for HeaderMap<T> {
    type Item = (Option<HeaderName>, T);
    type IntoIter = IntoIter<T>;
}

impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {}

impl<'a, K, V, S, T> TryFrom<&'a HashMap<K, V, S>> for HeaderMap<T>
where
    K: Eq + Hash,
    HeaderName: TryFrom<&'a K>,
    <HeaderName as TryFrom<&'a K>>::Error: Into<Error>,
    T: TryFrom<&'a V>,
    T::Error: Into<Error>,
{
    type Error = Error;
}

impl<T> Extend<(Option<HeaderName>, T)> for HeaderMap<T> {}

impl<T> Extend<(HeaderName, T)> for HeaderMap<T> {}

impl<T: PartialEq> PartialEq for HeaderMap<T> {}

impl<T: Eq> Eq for HeaderMap<T> {}

impl<K, T> Index<K> for HeaderMap<T>
where
    K: AsHeaderName,
{
    type Output = T;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HeaderName;

impl HeaderName {
    pub fn from_bytes(src: &[u8]) -> result::Result<HeaderName, InvalidHeaderName>;
    pub fn from_lowercase(src: &[u8]) -> result::Result<HeaderName, InvalidHeaderName>;
    pub fn from_static(src: &'static str) -> HeaderName;
    pub fn as_str(&self) -> &str;
}

impl IntoHeaderName for HeaderName {}

impl IntoHeaderName for &HeaderName {}

impl AsHeaderName for HeaderName {}

impl AsHeaderName for &HeaderName {}

impl FromStr for HeaderName {
    type Err = InvalidHeaderName;
}

impl AsRef<str> for HeaderName {}

impl AsRef<[u8]> for HeaderName {}

impl Borrow<str> for HeaderName {}

impl Display for HeaderName {}

impl From<&HeaderName> for HeaderName {}

impl TryFrom<&str> for HeaderName {
    type Error = InvalidHeaderName;
}

impl TryFrom<&String> for HeaderName {
    type Error = InvalidHeaderName;
}

impl TryFrom<&[u8]> for HeaderName {
    type Error = InvalidHeaderName;
}

impl TryFrom<String> for HeaderName {
    type Error = InvalidHeaderName;
}

impl TryFrom<Vec<u8>> for HeaderName {
    type Error = InvalidHeaderName;
}

impl PartialEq<&HeaderName> for HeaderName {}

impl PartialEq<HeaderName> for &HeaderName {}

impl PartialEq<str> for HeaderName {}

impl PartialEq<HeaderName> for str {}

impl PartialEq<&str> for HeaderName {}

impl PartialEq<HeaderName> for &str {}

#[derive(Clone, Debug)]
pub struct HeaderValue;

impl HeaderValue {
    pub fn from_static(src: &'static str) -> HeaderValue;
    pub fn from_str(src: &str) -> result::Result<HeaderValue, InvalidHeaderValue>;
    pub fn from_name(name: HeaderName) -> HeaderValue;
    pub fn from_bytes(src: &[u8]) -> result::Result<HeaderValue, InvalidHeaderValue>;
    pub fn from_maybe_shared<T>(src: T) -> result::Result<HeaderValue, InvalidHeaderValue>
    where
        T: AsRef<[u8]> + 'static;
    pub unsafe fn from_maybe_shared_unchecked<T>(src: T) -> HeaderValue
    where
        T: AsRef<[u8]> + 'static;
    pub fn to_str(&self) -> result::Result<&str, ToStrError>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn as_bytes(&self) -> &[u8];
    pub fn set_sensitive(&mut self, val: bool);
    pub fn is_sensitive(&self) -> bool;
}

impl AsRef<[u8]> for HeaderValue {}

impl From<HeaderName> for HeaderValue {}

impl From<u16> for HeaderValue {}

impl From<i16> for HeaderValue {}

impl From<u32> for HeaderValue {}

impl From<i32> for HeaderValue {}

impl From<u64> for HeaderValue {}

impl From<i64> for HeaderValue {}

impl From<usize> for HeaderValue {}

impl From<isize> for HeaderValue {}

impl FromStr for HeaderValue {
    type Err = InvalidHeaderValue;
}

impl From<&HeaderValue> for HeaderValue {}

impl TryFrom<&str> for HeaderValue {
    type Error = InvalidHeaderValue;
}

impl TryFrom<&String> for HeaderValue {
    type Error = InvalidHeaderValue;
}

impl TryFrom<&[u8]> for HeaderValue {
    type Error = InvalidHeaderValue;
}

impl TryFrom<String> for HeaderValue {
    type Error = InvalidHeaderValue;
}

impl TryFrom<Vec<u8>> for HeaderValue {
    type Error = InvalidHeaderValue;
}

impl Hash for HeaderValue {}

impl PartialEq for HeaderValue {}

impl Eq for HeaderValue {}

impl PartialOrd for HeaderValue {}

impl Ord for HeaderValue {}

impl PartialEq<str> for HeaderValue {}

impl PartialEq<[u8]> for HeaderValue {}

impl PartialOrd<str> for HeaderValue {}

impl PartialOrd<[u8]> for HeaderValue {}

impl PartialEq<HeaderValue> for str {}

impl PartialEq<HeaderValue> for [u8] {}

impl PartialOrd<HeaderValue> for str {}

impl PartialOrd<HeaderValue> for [u8] {}

impl PartialEq<String> for HeaderValue {}

impl PartialOrd<String> for HeaderValue {}

impl PartialEq<HeaderValue> for String {}

impl PartialOrd<HeaderValue> for String {}

impl PartialEq<HeaderValue> for &HeaderValue {}

impl PartialOrd<HeaderValue> for &HeaderValue {}

impl<T: ?Sized> PartialEq<&T> for HeaderValue where HeaderValue: PartialEq<T> {}

impl<T: ?Sized> PartialOrd<&T> for HeaderValue where HeaderValue: PartialOrd<T> {}

impl PartialEq<HeaderValue> for &str {}

impl PartialOrd<HeaderValue> for &str {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Method;

impl Method {
    pub const GET: Method;
    pub const POST: Method;
    pub const PUT: Method;
    pub const DELETE: Method;
    pub const HEAD: Method;
    pub const OPTIONS: Method;
    pub const CONNECT: Method;
    pub const PATCH: Method;
    pub const TRACE: Method;
    pub const QUERY: Method;
    pub fn from_bytes(src: &[u8]) -> result::Result<Method, InvalidMethod>;
    pub fn is_safe(&self) -> bool;
    pub fn is_idempotent(&self) -> bool;
    pub fn as_str(&self) -> &str;
}

impl AsRef<str> for Method {}

impl Ord for Method {}

impl PartialOrd for Method {}

impl PartialEq<&Method> for Method {}

impl PartialEq<Method> for &Method {}

impl PartialEq<str> for Method {}

impl PartialEq<Method> for str {}

impl PartialEq<&str> for Method {}

impl PartialEq<Method> for &str {}

impl Display for Method {}

impl Default for Method {}

impl From<&Method> for Method {}

impl TryFrom<&[u8]> for Method {
    type Error = InvalidMethod;
}

impl TryFrom<&str> for Method {
    type Error = InvalidMethod;
}

impl FromStr for Method {
    type Err = InvalidMethod;
}

#[derive(Clone, Debug)]
pub struct Request<T>;

impl Request<()> {
    pub fn builder() -> Builder;
    pub fn get<T>(uri: T) -> Builder
    where
        T: TryInto<Uri>,
        T::Error: Into<Error>;
    pub fn put<T>(uri: T) -> Builder
    where
        T: TryInto<Uri>,
        T::Error: Into<Error>;
    pub fn post<T>(uri: T) -> Builder
    where
        T: TryInto<Uri>,
        T::Error: Into<Error>;
    pub fn delete<T>(uri: T) -> Builder
    where
        T: TryInto<Uri>,
        T::Error: Into<Error>;
    pub fn options<T>(uri: T) -> Builder
    where
        T: TryInto<Uri>,
        T::Error: Into<Error>;
    pub fn head<T>(uri: T) -> Builder
    where
        T: TryInto<Uri>,
        T::Error: Into<Error>;
    pub fn connect<T>(uri: T) -> Builder
    where
        T: TryInto<Uri>,
        T::Error: Into<Error>;
    pub fn patch<T>(uri: T) -> Builder
    where
        T: TryInto<Uri>,
        T::Error: Into<Error>;
    pub fn trace<T>(uri: T) -> Builder
    where
        T: TryInto<Uri>,
        T::Error: Into<Error>;
}

impl<T> Request<T> {
    pub fn new(body: T) -> Request<T>;
    pub fn from_parts(parts: Parts, body: T) -> Request<T>;
    pub fn method(&self) -> &Method;
    pub fn method_mut(&mut self) -> &mut Method;
    pub fn uri(&self) -> &Uri;
    pub fn uri_mut(&mut self) -> &mut Uri;
    pub fn version(&self) -> Version;
    pub fn version_mut(&mut self) -> &mut Version;
    pub fn headers(&self) -> &HeaderMap<HeaderValue>;
    pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue>;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub fn body(&self) -> &T;
    pub fn body_mut(&mut self) -> &mut T;
    pub fn into_body(self) -> T;
    pub fn into_parts(self) -> (Parts, T);
    pub fn map<F, U>(self, #[runs(here)] f: F) -> Request<U>
    where
        F: FnOnce(T) -> U;
}

impl<T: Default> Default for Request<T> {}

#[derive(Clone, Debug)]
pub struct Response<T>;

impl Response<()> {
    pub fn builder() -> crate::response::Builder;
}

impl<T> Response<T> {
    pub fn new(body: T) -> Response<T>;
    pub fn from_parts(parts: crate::response::Parts, body: T) -> Response<T>;
    pub fn status(&self) -> StatusCode;
    pub fn status_mut(&mut self) -> &mut StatusCode;
    pub fn version(&self) -> Version;
    pub fn version_mut(&mut self) -> &mut Version;
    pub fn headers(&self) -> &HeaderMap<HeaderValue>;
    pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue>;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub fn body(&self) -> &T;
    pub fn body_mut(&mut self) -> &mut T;
    pub fn into_body(self) -> T;
    pub fn into_parts(self) -> (crate::response::Parts, T);
    pub fn map<F, U>(self, #[runs(here)] f: F) -> Response<U>
    where
        F: FnOnce(T) -> U;
}

impl<T: Default> Default for Response<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatusCode;

impl StatusCode {
    pub fn from_u16(src: u16) -> result::Result<StatusCode, InvalidStatusCode>;
    pub fn from_bytes(src: &[u8]) -> result::Result<StatusCode, InvalidStatusCode>;
    pub fn as_u16(&self) -> u16;
    pub fn as_str(&self) -> &str;
    pub fn canonical_reason(&self) -> Option<&'static str>;
    pub fn is_informational(&self) -> bool;
    pub fn is_success(&self) -> bool;
    pub fn is_redirection(&self) -> bool;
    pub fn is_client_error(&self) -> bool;
    pub fn is_server_error(&self) -> bool;
    pub const CONTINUE: StatusCode;
    pub const SWITCHING_PROTOCOLS: StatusCode;
    pub const PROCESSING: StatusCode;
    pub const EARLY_HINTS: StatusCode;
    pub const OK: StatusCode;
    pub const CREATED: StatusCode;
    pub const ACCEPTED: StatusCode;
    pub const NON_AUTHORITATIVE_INFORMATION: StatusCode;
    pub const NO_CONTENT: StatusCode;
    pub const RESET_CONTENT: StatusCode;
    pub const PARTIAL_CONTENT: StatusCode;
    pub const MULTI_STATUS: StatusCode;
    pub const ALREADY_REPORTED: StatusCode;
    pub const IM_USED: StatusCode;
    pub const MULTIPLE_CHOICES: StatusCode;
    pub const MOVED_PERMANENTLY: StatusCode;
    pub const FOUND: StatusCode;
    pub const SEE_OTHER: StatusCode;
    pub const NOT_MODIFIED: StatusCode;
    pub const USE_PROXY: StatusCode;
    pub const TEMPORARY_REDIRECT: StatusCode;
    pub const PERMANENT_REDIRECT: StatusCode;
    pub const BAD_REQUEST: StatusCode;
    pub const UNAUTHORIZED: StatusCode;
    pub const PAYMENT_REQUIRED: StatusCode;
    pub const FORBIDDEN: StatusCode;
    pub const NOT_FOUND: StatusCode;
    pub const METHOD_NOT_ALLOWED: StatusCode;
    pub const NOT_ACCEPTABLE: StatusCode;
    pub const PROXY_AUTHENTICATION_REQUIRED: StatusCode;
    pub const REQUEST_TIMEOUT: StatusCode;
    pub const CONFLICT: StatusCode;
    pub const GONE: StatusCode;
    pub const LENGTH_REQUIRED: StatusCode;
    pub const PRECONDITION_FAILED: StatusCode;
    pub const PAYLOAD_TOO_LARGE: StatusCode;
    pub const URI_TOO_LONG: StatusCode;
    pub const UNSUPPORTED_MEDIA_TYPE: StatusCode;
    pub const RANGE_NOT_SATISFIABLE: StatusCode;
    pub const EXPECTATION_FAILED: StatusCode;
    pub const IM_A_TEAPOT: StatusCode;
    pub const MISDIRECTED_REQUEST: StatusCode;
    pub const UNPROCESSABLE_ENTITY: StatusCode;
    pub const LOCKED: StatusCode;
    pub const FAILED_DEPENDENCY: StatusCode;
    pub const TOO_EARLY: StatusCode;
    pub const UPGRADE_REQUIRED: StatusCode;
    pub const PRECONDITION_REQUIRED: StatusCode;
    pub const TOO_MANY_REQUESTS: StatusCode;
    pub const REQUEST_HEADER_FIELDS_TOO_LARGE: StatusCode;
    pub const UNAVAILABLE_FOR_LEGAL_REASONS: StatusCode;
    pub const INTERNAL_SERVER_ERROR: StatusCode;
    pub const NOT_IMPLEMENTED: StatusCode;
    pub const BAD_GATEWAY: StatusCode;
    pub const SERVICE_UNAVAILABLE: StatusCode;
    pub const GATEWAY_TIMEOUT: StatusCode;
    pub const HTTP_VERSION_NOT_SUPPORTED: StatusCode;
    pub const VARIANT_ALSO_NEGOTIATES: StatusCode;
    pub const INSUFFICIENT_STORAGE: StatusCode;
    pub const LOOP_DETECTED: StatusCode;
    pub const NOT_EXTENDED: StatusCode;
    pub const NETWORK_AUTHENTICATION_REQUIRED: StatusCode;
}

impl Display for StatusCode {}

impl Default for StatusCode {}

impl PartialEq<u16> for StatusCode {}

impl PartialEq<StatusCode> for u16 {}

impl From<StatusCode> for u16 {}

impl FromStr for StatusCode {
    type Err = InvalidStatusCode;
}

impl From<&StatusCode> for StatusCode {}

impl TryFrom<&[u8]> for StatusCode {
    type Error = InvalidStatusCode;
}

impl TryFrom<&str> for StatusCode {
    type Error = InvalidStatusCode;
}

impl TryFrom<u16> for StatusCode {
    type Error = InvalidStatusCode;
}

#[derive(Clone, Debug)]
pub struct Uri;

impl Uri {
    pub fn builder() -> crate::uri::Builder;
    pub fn from_parts(src: crate::uri::Parts) -> result::Result<Uri, InvalidUriParts>;
    pub fn from_maybe_shared<T>(src: T) -> result::Result<Self, InvalidUri>
    where
        T: AsRef<[u8]> + 'static;
    pub fn from_static(src: &'static str) -> Self;
    pub fn into_parts(self) -> crate::uri::Parts;
    pub fn path_and_query(&self) -> Option<&PathAndQuery>;
    pub fn path(&self) -> &str;
    pub fn scheme(&self) -> Option<&Scheme>;
    pub fn scheme_str(&self) -> Option<&str>;
    pub fn authority(&self) -> Option<&Authority>;
    pub fn host(&self) -> Option<&str>;
    pub fn port(&self) -> Option<Port<&str>>;
    pub fn port_u16(&self) -> Option<u16>;
    pub fn query(&self) -> Option<&str>;
}

impl TryFrom<&[u8]> for Uri {
    type Error = InvalidUri;
}

impl TryFrom<&str> for Uri {
    type Error = InvalidUri;
}

impl TryFrom<&String> for Uri {
    type Error = InvalidUri;
}

impl TryFrom<String> for Uri {
    type Error = InvalidUri;
}

impl TryFrom<Vec<u8>> for Uri {
    type Error = InvalidUri;
}

impl TryFrom<crate::uri::Parts> for Uri {
    type Error = InvalidUriParts;
}

impl TryFrom<&Uri> for Uri {
    type Error = Error;
}

impl From<Authority> for Uri {}

impl From<PathAndQuery> for Uri {}

impl FromStr for Uri {
    type Err = InvalidUri;
}

impl PartialEq for Uri {}

impl PartialEq<str> for Uri {}

impl PartialEq<Uri> for str {}

impl PartialEq<&str> for Uri {}

impl PartialEq<Uri> for &str {}

impl Eq for Uri {}

impl Default for Uri {}

impl Display for Uri {}

impl Hash for Uri {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version;

impl Version {
    pub const HTTP_09: Version;
    pub const HTTP_10: Version;
    pub const HTTP_11: Version;
    pub const HTTP_2: Version;
    pub const HTTP_3: Version;
}

impl Default for Version {}
