//! `u8` as text: escapes.

use crate::fmt::{self, Debug, Display};
use crate::prelude::rust_2024::*;

#[derive(Clone)]
pub struct EscapeDefault;

impl Iterator for EscapeDefault {
    type Item = u8;
    fn next(&mut self) -> Option<u8>;
}

impl DoubleEndedIterator for EscapeDefault {
    fn next_back(&mut self) -> Option<u8>;
}

impl ExactSizeIterator for EscapeDefault {}

impl Display for EscapeDefault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Debug for EscapeDefault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

pub fn escape_default(c: u8) -> EscapeDefault;

pub trait AsciiExt {
    type Owned;
    fn is_ascii(&self) -> bool;
    fn to_ascii_uppercase(&self) -> Self::Owned;
    fn to_ascii_lowercase(&self) -> Self::Owned;
    fn eq_ignore_ascii_case(&self, other: &Self) -> bool;
    fn make_ascii_uppercase(&mut self);
    fn make_ascii_lowercase(&mut self);
}

impl AsciiExt for [u8] {
    type Owned = Vec<u8>;
}

impl AsciiExt for str {
    type Owned = String;
}

#[also(char)]
impl AsciiExt for u8 {
    type Owned = Self;
}
