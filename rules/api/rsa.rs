//! rsa: keys of RSA. Looking for two large primes takes up to seconds.

pub struct RsaPrivateKey;

pub type Result<T> = std::result::Result<T, Error>;

pub struct Error;

impl RsaPrivateKey {
    #[blocks(cpu)]
    pub fn new<R: CryptoRngCore + ?Sized>(rng: &mut R, bit_size: usize) -> Result<RsaPrivateKey>;

    #[blocks(cpu)]
    pub fn new_with_exp<R: CryptoRngCore + ?Sized>(
        rng: &mut R,
        bit_size: usize,
        exp: &BigUint,
    ) -> Result<RsaPrivateKey>;
}
