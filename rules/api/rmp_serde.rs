//! rmp-serde: MessagePack. Slices are in memory; readers wait as what they wrap does.

#![does_not_block]

use std::io::Read;

pub struct Error;

#[calls(R::read)]
pub fn from_read<R, T>(rd: R) -> Result<T, Error>
where
    R: Read,
    T: DeserializeOwned;

pub mod encode {
    use std::io::Write;

    pub struct Error;

    #[calls(W::write)]
    pub fn write<W, T>(wr: &mut W, val: &T) -> Result<(), Error>
    where
        W: Write + ?Sized,
        T: Serialize + ?Sized;

    #[calls(W::write)]
    pub fn write_named<W, T>(wr: &mut W, val: &T) -> Result<(), Error>
    where
        W: Write + ?Sized,
        T: Serialize + ?Sized;
}
