//! bcrypt: a password hash that is slow on purpose.

use base64::DecodeError;
use base64::engine::GeneralPurpose;
use std::fmt::Display;
use std::io;
use std::str::FromStr;

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn bcrypt(cost: u32, salt: [u8; 16], password: &[u8]) -> [u8; 24];

#[derive(Debug)]
pub enum BcryptError {
    Io(io::Error),
    CostNotAllowed(u32),
    InvalidCost(String),
    InvalidPrefix(String),
    InvalidHash(String),
    InvalidSaltLen(usize),
    InvalidBase64(DecodeError),
    Rand(getrandom::Error),
    Truncation(usize),
}

impl From<DecodeError> for BcryptError {}

impl From<io::Error> for BcryptError {}

impl From<getrandom::Error> for BcryptError {}

impl Display for BcryptError {}

impl std::error::Error for BcryptError {}

pub type BcryptResult<T> = Result<T, BcryptError>;

pub const DEFAULT_COST: u32;

pub const BASE_64: GeneralPurpose;

#[derive(Debug, PartialEq, Eq)]
pub struct HashParts;

impl HashParts {
    pub fn get_cost(&self) -> u32;
    pub fn get_salt(&self) -> String;
    pub fn format_for_version(&self, version: Version) -> String;
}

impl FromStr for HashParts {
    type Err = BcryptError;
}

impl Display for HashParts {}

#[derive(Clone, Debug)]
pub enum Version {
    TwoA,
    TwoX,
    TwoY,
    TwoB,
}

impl Display for Version {}

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn non_truncating_hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts>;

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn non_truncating_hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts>;

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts>;

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn non_truncating_hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16])
-> BcryptResult<HashParts>;

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn non_truncating_verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;
