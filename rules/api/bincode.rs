//! bincode: values as bytes. Slices are in memory; readers and writers wait as what they wrap does.

#![does_not_block]

pub type Result<T> = ::std::result::Result<T, Error>;

pub type Error = Box<ErrorKind>;

pub struct ErrorKind;

/// Version 2.
#[calls(W::write)]
pub fn encode_into_std_write<E, C, W: std::io::Write>(
    val: E,
    dst: &mut W,
    config: C,
) -> std::result::Result<usize, EncodeError>;

/// Version 2.
#[calls(R::read)]
pub fn decode_from_std_read<D, C, R: std::io::Read>(src: &mut R, config: C) -> std::result::Result<D, DecodeError>;

pub struct EncodeError;

pub struct DecodeError;

#[calls(R::read)]
pub fn deserialize_from<R, T>(reader: R) -> Result<T>
where
    R: std::io::Read,
    T: serde::de::DeserializeOwned;

#[calls(W::write)]
pub fn serialize_into<W, T: ?Sized>(writer: W, value: &T) -> Result<()>
where
    W: std::io::Write,
    T: serde::Serialize;
