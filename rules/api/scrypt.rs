//! scrypt: a key derivation that is slow and needs memory on purpose.

use crate::errors::{InvalidOutputLen, InvalidParams};
use password_hash::{Ident, ParamsString, PasswordHash, PasswordHasher};

pub use password_hash;

#[derive(Clone, Copy, Debug)]
pub struct Params;

impl Params {
    pub const RECOMMENDED_LOG_N: u8;
    pub const RECOMMENDED_R: u32;
    pub const RECOMMENDED_P: u32;
    pub const RECOMMENDED_LEN: usize;
    pub fn new(log_n: u8, r: u32, p: u32, len: usize) -> Result<Params, InvalidParams>;
    pub fn recommended() -> Params;
    pub fn log_n(&self) -> u8;
    pub fn r(&self) -> u32;
    pub fn p(&self) -> u32;
}

impl Default for Params {}

impl<'a> TryFrom<&'a PasswordHash<'a>> for Params {
    type Error = password_hash::Error;
}

impl TryFrom<Params> for ParamsString {
    type Error = password_hash::Error;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scrypt;

impl PasswordHasher for Scrypt {
    type Params = Params;
}

pub const ALG_ID: Ident<'_>;

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn scrypt(password: &[u8], salt: &[u8], params: &Params, output: &mut [u8]) -> Result<(), InvalidOutputLen>;

pub mod errors {
    use std::fmt::Display;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct InvalidOutputLen;

    impl Display for InvalidOutputLen {}

    impl std::error::Error for InvalidOutputLen {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct InvalidParams;

    impl Display for InvalidParams {}

    impl std::error::Error for InvalidParams {}
}
