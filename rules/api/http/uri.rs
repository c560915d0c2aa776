//! Addresses.

use std::fmt::Display;
use std::hash::Hash;
use std::str::FromStr;

pub use crate::Uri;

#[derive(Clone, Debug)]
pub struct Authority;

impl Authority {
    pub fn from_static(src: &'static str) -> Self;
    pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri>
    where
        T: AsRef<[u8]> + 'static;
    pub fn host(&self) -> &str;
    pub fn port(&self) -> Option<Port<&str>>;
    pub fn port_u16(&self) -> Option<u16>;
    pub fn as_str(&self) -> &str;
}

impl AsRef<str> for Authority {}

impl PartialEq for Authority {}

impl Eq for Authority {}

impl PartialEq<str> for Authority {}

impl PartialEq<Authority> for str {}

impl PartialEq<Authority> for &str {}

impl PartialEq<&str> for Authority {}

impl PartialEq<String> for Authority {}

impl PartialEq<Authority> for String {}

impl PartialOrd for Authority {}

impl PartialOrd<str> for Authority {}

impl PartialOrd<Authority> for str {}

impl PartialOrd<Authority> for &str {}

impl PartialOrd<&str> for Authority {}

impl PartialOrd<String> for Authority {}

impl PartialOrd<Authority> for String {}

impl Hash for Authority {}

impl TryFrom<&[u8]> for Authority {
    type Error = InvalidUri;
}

impl TryFrom<&str> for Authority {
    type Error = InvalidUri;
}

impl TryFrom<Vec<u8>> for Authority {
    type Error = InvalidUri;
}

impl TryFrom<String> for Authority {
    type Error = InvalidUri;
}

impl FromStr for Authority {
    type Err = InvalidUri;
}

impl Display for Authority {}

#[derive(Debug)]
pub struct Builder;

impl Builder {
    pub fn new() -> Builder;
    pub fn scheme<T>(self, scheme: T) -> Self
    where
        T: TryInto<Scheme>,
        T::Error: Into<crate::Error>;
    pub fn authority<T>(self, auth: T) -> Self
    where
        T: TryInto<Authority>,
        T::Error: Into<crate::Error>;
    pub fn path_and_query<T>(self, p_and_q: T) -> Self
    where
        T: TryInto<PathAndQuery>,
        T::Error: Into<crate::Error>;
    pub fn build(self) -> Result<crate::Uri, crate::Error>;
}

impl Default for Builder {}

impl From<crate::Uri> for Builder {}

#[derive(Clone, Debug)]
pub struct PathAndQuery;

impl PathAndQuery {
    pub fn from_static(src: &'static str) -> Self;
    pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri>
    where
        T: AsRef<[u8]> + 'static;
    pub fn path(&self) -> &str;
    pub fn query(&self) -> Option<&str>;
    pub fn as_str(&self) -> &str;
}

impl TryFrom<&[u8]> for PathAndQuery {
    type Error = InvalidUri;
}

impl TryFrom<&str> for PathAndQuery {
    type Error = InvalidUri;
}

impl TryFrom<Vec<u8>> for PathAndQuery {
    type Error = InvalidUri;
}

impl TryFrom<String> for PathAndQuery {
    type Error = InvalidUri;
}

impl TryFrom<&String> for PathAndQuery {
    type Error = InvalidUri;
}

impl FromStr for PathAndQuery {
    type Err = InvalidUri;
}

impl Display for PathAndQuery {}

impl Hash for PathAndQuery {}

impl PartialEq for PathAndQuery {}

impl Eq for PathAndQuery {}

impl PartialEq<str> for PathAndQuery {}

impl PartialEq<PathAndQuery> for &str {}

impl PartialEq<&str> for PathAndQuery {}

impl PartialEq<PathAndQuery> for str {}

impl PartialEq<String> for PathAndQuery {}

impl PartialEq<PathAndQuery> for String {}

impl PartialOrd for PathAndQuery {}

impl PartialOrd<str> for PathAndQuery {}

impl PartialOrd<PathAndQuery> for str {}

impl PartialOrd<&str> for PathAndQuery {}

impl PartialOrd<PathAndQuery> for &str {}

impl PartialOrd<String> for PathAndQuery {}

impl PartialOrd<PathAndQuery> for String {}

#[derive(Debug)]
pub struct Port<T>;

impl<T> Port<T> {
    pub fn as_u16(&self) -> u16;
}

impl<T> Port<T>
where
    T: AsRef<str>,
{
    pub fn as_str(&self) -> &str;
}

impl<T> Display for Port<T> {}

impl<T> From<Port<T>> for u16 {}

impl<T> AsRef<str> for Port<T> where T: AsRef<str> {}

impl<T, U> PartialEq<Port<U>> for Port<T> {}

impl<T> PartialEq<u16> for Port<T> {}

impl<T> PartialEq<Port<T>> for u16 {}

#[derive(Clone, Debug)]
pub struct Scheme;

impl Scheme {
    pub const HTTP: Scheme;
    pub const HTTPS: Scheme;
    pub fn as_str(&self) -> &str;
}

impl TryFrom<&[u8]> for Scheme {
    type Error = InvalidUri;
}

impl TryFrom<&str> for Scheme {
    type Error = InvalidUri;
}

impl FromStr for Scheme {
    type Err = InvalidUri;
}

impl Display for Scheme {}

impl AsRef<str> for Scheme {}

impl PartialEq for Scheme {}

impl Eq for Scheme {}

impl PartialEq<str> for Scheme {}

impl PartialEq<Scheme> for str {}

impl Hash for Scheme {}

#[derive(Debug, Default)]
pub struct Parts {
    pub scheme: Option<Scheme>,
    pub authority: Option<Authority>,
    pub path_and_query: Option<PathAndQuery>,
}

impl From<crate::Uri> for Parts {}

#[derive(Debug)]
pub struct InvalidUri;

impl Display for InvalidUri {}

impl std::error::Error for InvalidUri {}

#[derive(Debug)]
pub struct InvalidUriParts;

impl Display for InvalidUriParts {}

impl std::error::Error for InvalidUriParts {}
