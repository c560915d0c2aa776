//! Strings of the platform as the 16-bit units that they are on Windows.

use crate::ffi::{OsStr, OsString};
use crate::iter::FusedIterator;

pub trait OsStringExt {
    fn from_wide(wide: &[u16]) -> Self;
}

impl OsStringExt for OsString {
    fn from_wide(wide: &[u16]) -> OsString;
}

pub trait OsStrExt {
    fn encode_wide(&self) -> EncodeWide<'_>;
}

impl OsStrExt for OsStr {
    fn encode_wide(&self) -> EncodeWide<'_>;
}

#[derive(Clone, Debug)]
pub struct EncodeWide<'a>;

impl Iterator for EncodeWide<'_> {
    type Item = u16;

    fn next(&mut self) -> Option<u16>;
}

impl FusedIterator for EncodeWide<'_> {}
