//! serde_json: JSON. Text and bytes are in memory; readers and writers wait as what they wrap does.

#![does_not_block]

use std::io;

pub type Result<T> = std::result::Result<T, Error>;

pub struct Error;

#[calls(R::read)]
pub fn from_reader<R, T>(rdr: R) -> Result<T>
where
    R: io::Read,
    T: de::DeserializeOwned;

#[calls(W::write)]
pub fn to_writer<W, T>(writer: W, value: &T) -> Result<()>
where
    W: io::Write,
    T: ?Sized + Serialize;

#[calls(W::write)]
pub fn to_writer_pretty<W, T>(writer: W, value: &T) -> Result<()>
where
    W: io::Write,
    T: ?Sized + Serialize;
