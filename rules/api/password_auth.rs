//! Password hashing with settings chosen for you; slow on purpose.

use std::fmt::Display;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseError;

impl Display for ParseError {}

impl std::error::Error for ParseError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerifyError {
    Parse(ParseError),
    PasswordInvalid,
}

impl Display for VerifyError {}

impl From<ParseError> for VerifyError {}

impl std::error::Error for VerifyError {}

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn generate_hash(password: impl AsRef<[u8]>) -> String;

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn verify_password(password: impl AsRef<[u8]>, hash: &str) -> Result<(), VerifyError>;

pub fn is_hash_obsolete(hash: &str) -> Result<bool, ParseError>;
