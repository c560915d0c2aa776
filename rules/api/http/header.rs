//! Header names, values, and the map of them.

use std::fmt::Display;

pub use crate::{HeaderMap, HeaderName, HeaderValue};

pub trait AsHeaderName {}

impl AsHeaderName for &str {}

impl AsHeaderName for &String {}

impl AsHeaderName for String {}

#[derive(Debug)]
pub struct Drain<'a, T>;

impl<'a, T> Iterator for Drain<'a, T> {
    type Item = (Option<crate::HeaderName>, T);
}

#[derive(Debug)]
pub enum Entry<'a, T: 'a> {
    Occupied(OccupiedEntry<'a, T>),
    Vacant(VacantEntry<'a, T>),
}

impl<'a, T> Entry<'a, T> {
    pub fn or_insert(self, default: T) -> &'a mut T;
    pub fn or_try_insert(self, default: T) -> Result<&'a mut T, MaxSizeReached>;
    pub fn or_insert_with<F: FnOnce() -> T>(self, #[runs(here)] default: F) -> &'a mut T;
    pub fn or_try_insert_with<F: FnOnce() -> T>(self, #[runs(here)] default: F) -> Result<&'a mut T, MaxSizeReached>;
    pub fn key(&self) -> &crate::HeaderName;
}

#[derive(Debug)]
pub struct GetAll<'a, T>;

impl<'a, T: 'a> GetAll<'a, T> {
    pub fn iter(&self) -> ValueIter<'a, T>;
}

impl<'a, T: PartialEq> PartialEq for GetAll<'a, T> {}

impl<'a, T> IntoIterator for GetAll<'a, T> {
    type Item = &'a T;
    type IntoIter = ValueIter<'a, T>;
}

impl<'a, 'b: 'a, T> IntoIterator for &'b GetAll<'a, T> {
    type Item = &'a T;
    type IntoIter = ValueIter<'a, T>;
}

pub trait IntoHeaderName {}

impl IntoHeaderName for &'static str {}

#[derive(Debug)]
pub struct IntoIter<T>;

impl<T> Iterator for IntoIter<T> {
    type Item = (Option<crate::HeaderName>, T);
}

#[derive(Debug)]
pub struct Iter<'a, T>;

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = (&'a crate::HeaderName, &'a T);
}

#[derive(Debug)]
pub struct IterMut<'a, T>;

impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = (&'a crate::HeaderName, &'a mut T);
}

#[derive(Debug)]
pub struct Keys<'a, T>;

impl<'a, T> Iterator for Keys<'a, T> {
    type Item = &'a crate::HeaderName;
}

impl<'a, T> ExactSizeIterator for Keys<'a, T> {}

#[derive(Debug)]
pub struct MaxSizeReached;

impl Display for MaxSizeReached {}

impl std::error::Error for MaxSizeReached {}

#[derive(Debug)]
pub struct OccupiedEntry<'a, T>;

impl<'a, T> OccupiedEntry<'a, T> {
    pub fn key(&self) -> &crate::HeaderName;
    pub fn get(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_mut(self) -> &'a mut T;
    pub fn insert(&mut self, value: T) -> T;
    pub fn insert_mult(&mut self, value: T) -> ValueDrain<'_, T>;
    pub fn append(&mut self, value: T);
    pub fn remove(self) -> T;
    pub fn remove_entry(self) -> (crate::HeaderName, T);
    pub fn remove_entry_mult(self) -> (crate::HeaderName, ValueDrain<'a, T>);
    pub fn iter(&self) -> ValueIter<'_, T>;
    pub fn iter_mut(&mut self) -> ValueIterMut<'_, T>;
}

impl<'a, T> IntoIterator for OccupiedEntry<'a, T> {
    type Item = &'a mut T;
    type IntoIter = ValueIterMut<'a, T>;
}

impl<'a, 'b: 'a, T> IntoIterator for &'b OccupiedEntry<'a, T> {
    type Item = &'a T;
    type IntoIter = ValueIter<'a, T>;
}

impl<'a, 'b: 'a, T> IntoIterator for &'b mut OccupiedEntry<'a, T> {
    type Item = &'a mut T;
    type IntoIter = ValueIterMut<'a, T>;
}

#[derive(Debug)]
pub struct VacantEntry<'a, T>;

impl<'a, T> VacantEntry<'a, T> {
    pub fn key(&self) -> &crate::HeaderName;
    pub fn into_key(self) -> crate::HeaderName;
    pub fn insert(self, value: T) -> &'a mut T;
    pub fn try_insert(self, value: T) -> Result<&'a mut T, MaxSizeReached>;
    pub fn insert_entry(self, value: T) -> OccupiedEntry<'a, T>;
    pub fn try_insert_entry(self, value: T) -> Result<OccupiedEntry<'a, T>, MaxSizeReached>;
}

#[derive(Debug)]
pub struct ValueDrain<'a, T>;

impl<'a, T> Iterator for ValueDrain<'a, T> {
    type Item = T;
}

#[derive(Debug)]
pub struct ValueIter<'a, T>;

impl<'a, T: 'a> Iterator for ValueIter<'a, T> {
    type Item = &'a T;
}

impl<'a, T: 'a> DoubleEndedIterator for ValueIter<'a, T> {}

#[derive(Debug)]
pub struct ValueIterMut<'a, T>;

impl<'a, T: 'a> Iterator for ValueIterMut<'a, T> {
    type Item = &'a mut T;
}

impl<'a, T: 'a> DoubleEndedIterator for ValueIterMut<'a, T> {}

#[derive(Debug)]
pub struct Values<'a, T>;

impl<'a, T> Iterator for Values<'a, T> {
    type Item = &'a T;
}

#[derive(Debug)]
pub struct ValuesMut<'a, T>;

impl<'a, T> Iterator for ValuesMut<'a, T> {
    type Item = &'a mut T;
}

#[derive(Debug)]
pub struct InvalidHeaderName;

impl Display for InvalidHeaderName {}

impl std::error::Error for InvalidHeaderName {}

#[derive(Debug)]
pub struct InvalidHeaderValue;

impl Display for InvalidHeaderValue {}

impl std::error::Error for InvalidHeaderValue {}

#[derive(Debug)]
pub struct ToStrError;

impl Display for ToStrError {}

impl std::error::Error for ToStrError {}

pub const ACCEPT: crate::HeaderName;

pub const ACCEPT_CHARSET: crate::HeaderName;

pub const ACCEPT_ENCODING: crate::HeaderName;

pub const ACCEPT_LANGUAGE: crate::HeaderName;

pub const ACCEPT_RANGES: crate::HeaderName;

pub const ACCESS_CONTROL_ALLOW_CREDENTIALS: crate::HeaderName;

pub const ACCESS_CONTROL_ALLOW_HEADERS: crate::HeaderName;

pub const ACCESS_CONTROL_ALLOW_METHODS: crate::HeaderName;

pub const ACCESS_CONTROL_ALLOW_ORIGIN: crate::HeaderName;

pub const ACCESS_CONTROL_EXPOSE_HEADERS: crate::HeaderName;

pub const ACCESS_CONTROL_MAX_AGE: crate::HeaderName;

pub const ACCESS_CONTROL_REQUEST_HEADERS: crate::HeaderName;

pub const ACCESS_CONTROL_REQUEST_METHOD: crate::HeaderName;

pub const AGE: crate::HeaderName;

pub const ALLOW: crate::HeaderName;

pub const ALT_SVC: crate::HeaderName;

pub const AUTHORIZATION: crate::HeaderName;

pub const CACHE_CONTROL: crate::HeaderName;

pub const CACHE_STATUS: crate::HeaderName;

pub const CDN_CACHE_CONTROL: crate::HeaderName;

pub const CONNECTION: crate::HeaderName;

pub const CONTENT_DISPOSITION: crate::HeaderName;

pub const CONTENT_ENCODING: crate::HeaderName;

pub const CONTENT_LANGUAGE: crate::HeaderName;

pub const CONTENT_LENGTH: crate::HeaderName;

pub const CONTENT_LOCATION: crate::HeaderName;

pub const CONTENT_RANGE: crate::HeaderName;

pub const CONTENT_SECURITY_POLICY: crate::HeaderName;

pub const CONTENT_SECURITY_POLICY_REPORT_ONLY: crate::HeaderName;

pub const CONTENT_TYPE: crate::HeaderName;

pub const COOKIE: crate::HeaderName;

pub const DNT: crate::HeaderName;

pub const DATE: crate::HeaderName;

pub const ETAG: crate::HeaderName;

pub const EXPECT: crate::HeaderName;

pub const EXPIRES: crate::HeaderName;

pub const FORWARDED: crate::HeaderName;

pub const FROM: crate::HeaderName;

pub const HOST: crate::HeaderName;

pub const IF_MATCH: crate::HeaderName;

pub const IF_MODIFIED_SINCE: crate::HeaderName;

pub const IF_NONE_MATCH: crate::HeaderName;

pub const IF_RANGE: crate::HeaderName;

pub const IF_UNMODIFIED_SINCE: crate::HeaderName;

pub const LAST_MODIFIED: crate::HeaderName;

pub const LINK: crate::HeaderName;

pub const LOCATION: crate::HeaderName;

pub const MAX_FORWARDS: crate::HeaderName;

pub const ORIGIN: crate::HeaderName;

pub const PRAGMA: crate::HeaderName;

pub const PROXY_AUTHENTICATE: crate::HeaderName;

pub const PROXY_AUTHORIZATION: crate::HeaderName;

pub const PUBLIC_KEY_PINS: crate::HeaderName;

pub const PUBLIC_KEY_PINS_REPORT_ONLY: crate::HeaderName;

pub const RANGE: crate::HeaderName;

pub const REFERER: crate::HeaderName;

pub const REFERRER_POLICY: crate::HeaderName;

pub const REFRESH: crate::HeaderName;

pub const RETRY_AFTER: crate::HeaderName;

pub const SEC_WEBSOCKET_ACCEPT: crate::HeaderName;

pub const SEC_WEBSOCKET_EXTENSIONS: crate::HeaderName;

pub const SEC_WEBSOCKET_KEY: crate::HeaderName;

pub const SEC_WEBSOCKET_PROTOCOL: crate::HeaderName;

pub const SEC_WEBSOCKET_VERSION: crate::HeaderName;

pub const SERVER: crate::HeaderName;

pub const SET_COOKIE: crate::HeaderName;

pub const STRICT_TRANSPORT_SECURITY: crate::HeaderName;

pub const TE: crate::HeaderName;

pub const TRAILER: crate::HeaderName;

pub const TRANSFER_ENCODING: crate::HeaderName;

pub const UPGRADE: crate::HeaderName;

pub const UPGRADE_INSECURE_REQUESTS: crate::HeaderName;

pub const USER_AGENT: crate::HeaderName;

pub const VARY: crate::HeaderName;

pub const VIA: crate::HeaderName;

pub const WARNING: crate::HeaderName;

pub const WWW_AUTHENTICATE: crate::HeaderName;

pub const X_CONTENT_TYPE_OPTIONS: crate::HeaderName;

pub const X_DNS_PREFETCH_CONTROL: crate::HeaderName;

pub const X_FRAME_OPTIONS: crate::HeaderName;

pub const X_XSS_PROTECTION: crate::HeaderName;
