//! pbkdf2: a key derivation that repeats a hash many times.

use digest::block_buffer::Eager;
use digest::core_api::{BlockSizeUser, BufferKindUser, CoreProxy, FixedOutputCore, UpdateCore};
use digest::crypto_common::{InvalidLength, KeyInit};
use digest::{FixedOutput, HashMarker, Update};
use typenum::consts::U256;
use typenum::{IsLess, Le, NonZero};

pub use hmac;

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn pbkdf2<PRF>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]) -> Result<(), InvalidLength>
where
    PRF: KeyInit + Update + FixedOutput + Clone + Sync;

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn pbkdf2_array<PRF, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> Result<[u8; N], InvalidLength>
where
    PRF: KeyInit + Update + FixedOutput + Clone + Sync;

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn pbkdf2_hmac<D>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8])
where
    D: CoreProxy,
    D::Core: Sync + HashMarker + UpdateCore + FixedOutputCore + BufferKindUser<BufferKind = Eager> + Default + Clone,
    <D::Core as BlockSizeUser>::BlockSize: IsLess<U256>,
    Le<<D::Core as BlockSizeUser>::BlockSize, U256>: NonZero;

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn pbkdf2_hmac_array<D, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> [u8; N]
where
    D: CoreProxy,
    D::Core: Sync + HashMarker + UpdateCore + FixedOutputCore + BufferKindUser<BufferKind = Eager> + Default + Clone,
    <D::Core as BlockSizeUser>::BlockSize: IsLess<U256>,
    Le<<D::Core as BlockSizeUser>::BlockSize, U256>: NonZero;
