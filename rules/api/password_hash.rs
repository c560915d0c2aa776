//! The traits of password hashes. Every implementation is slow on purpose.

use crate::errors::InvalidValue;
use base64ct::InvalidLengthError;
use rand_core::CryptoRngCore;
use std::cmp::Ordering;
use std::fmt::{Debug, Display};
use std::ops::Deref;
use std::result;
use std::str::FromStr;

pub use rand_core;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Encoding {
    B64,
    Bcrypt,
    Crypt,
}

impl Encoding {
    pub fn decode(self, src: impl AsRef<[u8]>, dst: &mut [u8]) -> result::Result<&[u8], base64ct::Error>;
    pub fn encode<'a>(self, src: &[u8], dst: &'a mut [u8]) -> result::Result<&'a str, base64ct::Error>;
    pub fn encoded_len(self, bytes: &[u8]) -> usize;
}

impl Default for Encoding {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    Algorithm,
    B64Encoding(base64ct::Error),
    Crypto,
    OutputSize { provided: Ordering, expected: usize },
    ParamNameDuplicated,
    ParamNameInvalid,
    ParamValueInvalid(InvalidValue),
    ParamsMaxExceeded,
    Password,
    PhcStringField,
    PhcStringTrailingData,
    SaltInvalid(InvalidValue),
    Version,
}

impl Display for Error {}

impl std::error::Error for Error {}

impl From<base64ct::Error> for Error {}

impl From<InvalidLengthError> for Error {}

pub type Result<T> = result::Result<T, Error>;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident<'a>;

impl<'a> Ident<'a> {
    pub fn new(s: &'a str) -> Result<Self>;
    pub fn new_unwrap(s: &'a str) -> Self;
    pub fn as_str(&self) -> &'a str;
}

impl<'a> AsRef<str> for Ident<'a> {}

impl<'a> Deref for Ident<'a> {
    type Target = str;
}

impl<'a> TryFrom<&'a str> for Ident<'a> {
    type Error = Error;
}

impl<'a> Display for Ident<'a> {}

#[derive(Clone, Copy, Debug, Eq)]
pub struct Output;

impl Output {
    pub const MIN_LENGTH: usize;
    pub const MAX_LENGTH: usize;
    pub const B64_MAX_LENGTH: usize;
    pub fn new(input: &[u8]) -> Result<Self>;
    pub fn new_with_encoding(input: &[u8], encoding: Encoding) -> Result<Self>;
    pub fn init_with<F>(output_size: usize, f: F) -> Result<Self>
    where
        F: FnOnce(&mut [u8]) -> Result<()>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn encoding(&self) -> Encoding;
    pub fn len(&self) -> usize;
    pub fn b64_decode(input: &str) -> Result<Self>;
    pub fn b64_encode<'a>(&self, out: &'a mut [u8]) -> Result<&'a str>;
    pub fn decode(input: &str, encoding: Encoding) -> Result<Self>;
    pub fn encode<'a>(&self, out: &'a mut [u8], encoding: Encoding) -> Result<&'a str>;
    pub fn b64_len(&self) -> usize;
}

impl AsRef<[u8]> for Output {}

impl FromStr for Output {
    type Err = Error;
}

impl PartialEq for Output {}

impl TryFrom<&[u8]> for Output {
    type Error = Error;
}

impl Display for Output {}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParamsString;

impl ParamsString {
    pub fn new() -> Self;
    pub fn add_b64_bytes<'a>(&mut self, name: impl TryInto<Ident<'a>>, bytes: &[u8]) -> Result<()>;
    pub fn add_decimal<'a>(&mut self, name: impl TryInto<Ident<'a>>, value: Decimal) -> Result<()>;
    pub fn add_str<'a>(&mut self, name: impl TryInto<Ident<'a>>, value: impl TryInto<Value<'a>>) -> Result<()>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn as_str(&self) -> &str;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> Iter<'_>;
    pub fn get<'a>(&self, name: impl TryInto<Ident<'a>>) -> Option<Value<'_>>;
    pub fn get_str<'a>(&self, name: impl TryInto<Ident<'a>>) -> Option<&str>;
    pub fn get_decimal<'a>(&self, name: impl TryInto<Ident<'a>>) -> Option<Decimal>;
}

impl FromStr for ParamsString {
    type Err = Error;
}

impl<'a> FromIterator<(Ident<'a>, Value<'a>)> for ParamsString {}

impl Display for ParamsString {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Salt<'a>;

impl<'a> Salt<'a> {
    pub const MIN_LENGTH: usize;
    pub const MAX_LENGTH: usize;
    pub const RECOMMENDED_LENGTH: usize;
    pub fn from_b64(input: &'a str) -> Result<Self>;
    pub fn decode_b64<'b>(&self, buf: &'b mut [u8]) -> Result<&'b [u8]>;
    pub fn as_str(&self) -> &'a str;
    pub fn len(&self) -> usize;
    pub fn new(input: &'a str) -> Result<Self>;
    pub fn b64_decode<'b>(&self, buf: &'b mut [u8]) -> Result<&'b [u8]>;
}

impl<'a> AsRef<str> for Salt<'a> {}

impl<'a> TryFrom<&'a str> for Salt<'a> {
    type Error = Error;
}

impl<'a> Display for Salt<'a> {}

impl<'a> From<&'a SaltString> for Salt<'a> {}

#[derive(Clone, Debug, Eq)]
pub struct SaltString;

impl SaltString {
    pub fn generate(rng: impl CryptoRngCore) -> Self;
    pub fn from_b64(s: &str) -> Result<Self>;
    pub fn decode_b64<'a>(&self, buf: &'a mut [u8]) -> Result<&'a [u8]>;
    pub fn encode_b64(input: &[u8]) -> Result<Self>;
    pub fn as_salt(&self) -> Salt<'_>;
    pub fn as_str(&self) -> &str;
    pub fn len(&self) -> usize;
    pub fn new(s: &str) -> Result<Self>;
    pub fn b64_decode<'a>(&self, buf: &'a mut [u8]) -> Result<&'a [u8]>;
    pub fn b64_encode(input: &[u8]) -> Result<Self>;
}

impl AsRef<str> for SaltString {}

impl PartialEq for SaltString {}

impl Display for SaltString {}

pub trait McfHasher {
    fn upgrade_mcf_hash<'a>(&self, hash: &'a str) -> Result<PasswordHash<'a>>;
    #[blocks(cpu)]
    #[instead(
        "tokio: tokio::task::spawn_blocking",
        "async-std: async_std::task::spawn_blocking",
        "smol: smol::unblock"
    )]
    fn verify_mcf_hash(&self, password: &[u8], mcf_hash: &str) -> Result<()>
    where
        Self: PasswordVerifier;
}

pub trait PasswordHasher {
    type Params: Clone
        + Debug
        + Default
        + for<'a> TryFrom<&'a PasswordHash<'a>, Error = Error>
        + TryInto<ParamsString, Error = Error>;
    #[blocks(cpu)]
    #[instead(
        "tokio: tokio::task::spawn_blocking",
        "async-std: async_std::task::spawn_blocking",
        "smol: smol::unblock"
    )]
    fn hash_password_customized<'a>(
        &self,
        password: &[u8],
        algorithm: Option<Ident<'a>>,
        version: Option<Decimal>,
        params: Self::Params,
        salt: impl Into<Salt<'a>>,
    ) -> Result<PasswordHash<'a>>;
    #[blocks(cpu)]
    #[instead(
        "tokio: tokio::task::spawn_blocking",
        "async-std: async_std::task::spawn_blocking",
        "smol: smol::unblock"
    )]
    fn hash_password<'a>(&self, password: &[u8], salt: impl Into<Salt<'a>>) -> Result<PasswordHash<'a>>;
}

pub trait PasswordVerifier {
    #[blocks(cpu)]
    #[instead(
        "tokio: tokio::task::spawn_blocking",
        "async-std: async_std::task::spawn_blocking",
        "smol: smol::unblock"
    )]
    fn verify_password(&self, password: &[u8], hash: &PasswordHash<'_>) -> Result<()>;
}

impl<T: PasswordHasher> PasswordVerifier for T {}

pub type Decimal = u32;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Value<'a>;

impl<'a> Value<'a> {
    pub const MAX_LENGTH: usize;
    pub fn new(input: &'a str) -> Result<Self>;
    pub fn b64_decode<'b>(&self, buf: &'b mut [u8]) -> Result<&'b [u8]>;
    pub fn as_str(&self) -> &'a str;
    pub fn as_bytes(&self) -> &'a [u8];
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn decimal(&self) -> Result<Decimal>;
    pub fn is_decimal(&self) -> bool;
}

impl<'a> AsRef<str> for Value<'a> {}

impl<'a> TryFrom<&'a str> for Value<'a> {
    type Error = Error;
}

impl<'a> Display for Value<'a> {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordHash<'a> {
    pub algorithm: Ident<'a>,
    pub version: Option<Decimal>,
    pub params: ParamsString,
    pub salt: Option<Salt<'a>>,
    pub hash: Option<Output>,
}

impl<'a> PasswordHash<'a> {
    pub fn new(s: &'a str) -> Result<Self>;
    pub fn parse(s: &'a str, encoding: Encoding) -> Result<Self>;
    #[blocks(cpu)]
    #[instead(
        "tokio: tokio::task::spawn_blocking",
        "async-std: async_std::task::spawn_blocking",
        "smol: smol::unblock"
    )]
    pub fn generate(phf: impl PasswordHasher, password: impl AsRef<[u8]>, salt: impl Into<Salt<'a>>) -> Result<Self>;
    #[blocks(cpu)]
    #[instead(
        "tokio: tokio::task::spawn_blocking",
        "async-std: async_std::task::spawn_blocking",
        "smol: smol::unblock"
    )]
    pub fn verify_password(&self, phfs: &[&dyn PasswordVerifier], password: impl AsRef<[u8]>) -> Result<()>;
    pub fn encoding(&self) -> Encoding;
    pub fn serialize(&self) -> PasswordHashString;
}

impl<'a> TryFrom<&'a str> for PasswordHash<'a> {
    type Error = Error;
}

impl<'a> Display for PasswordHash<'a> {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordHashString;

impl PasswordHashString {
    pub fn new(s: &str) -> Result<Self>;
    pub fn parse(s: &str, encoding: Encoding) -> Result<Self>;
    pub fn password_hash(&self) -> PasswordHash<'_>;
    pub fn encoding(&self) -> Encoding;
    pub fn as_str(&self) -> &str;
    pub fn as_bytes(&self) -> &[u8];
    pub fn len(&self) -> usize;
    pub fn algorithm(&self) -> Ident<'_>;
    pub fn version(&self) -> Option<Decimal>;
    pub fn params(&self) -> ParamsString;
    pub fn salt(&self) -> Option<Salt<'_>>;
    pub fn hash(&self) -> Option<Output>;
}

impl AsRef<str> for PasswordHashString {}

impl From<PasswordHash<'_>> for PasswordHashString {}

impl From<&PasswordHash<'_>> for PasswordHashString {}

impl FromStr for PasswordHashString {
    type Err = Error;
}

impl Display for PasswordHashString {}

#[derive(Clone)]
pub struct Iter<'a>;

impl<'a> Iterator for Iter<'a> {
    type Item = (Ident<'a>, Value<'a>);
}

pub mod errors {
    use std::fmt::Display;

    pub use crate::{Error, Result};
    pub use base64ct::errors::Error as B64Error;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum InvalidValue {
        InvalidChar(char),
        InvalidFormat,
        Malformed,
        TooLong,
        TooShort,
    }

    impl InvalidValue {
        pub fn param_error(self) -> crate::Error;
        pub fn salt_error(self) -> crate::Error;
    }

    impl Display for InvalidValue {}

    impl std::error::Error for InvalidValue {}
}
