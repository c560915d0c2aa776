//! Number types that are not primitive, and parse errors. The methods of the primitive types stand in the files below.

mod floats;
mod integers;
mod nonzero;
mod signed;
mod unsigned;
mod wrapping;

use crate::convert::Infallible;
use crate::error::Error;
use crate::fmt::{self, Display};
use crate::ops::{Div, DivAssign, Rem, RemAssign};
use crate::prelude::rust_2024::*;
use crate::str::FromStr;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TryFromIntError;

impl Display for TryFromIntError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Error for TryFromIntError {}

impl From<Infallible> for TryFromIntError {
    fn from(x: Infallible) -> TryFromIntError;
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ParseIntError;

impl ParseIntError {
    pub fn kind(&self) -> &IntErrorKind;
}

impl Display for ParseIntError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Error for ParseIntError {}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum IntErrorKind {
    Empty,
    InvalidDigit,
    PosOverflow,
    NegOverflow,
    Zero,
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ParseFloatError;

impl Error for ParseFloatError {}

impl Display for ParseFloatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

pub struct NonZero<T>;

pub type NonZeroU8 = NonZero<u8>;

pub type NonZeroU16 = NonZero<u16>;

pub type NonZeroU32 = NonZero<u32>;

pub type NonZeroU64 = NonZero<u64>;

pub type NonZeroU128 = NonZero<u128>;

pub type NonZeroUsize = NonZero<usize>;

pub type NonZeroI8 = NonZero<i8>;

pub type NonZeroI16 = NonZero<i16>;

pub type NonZeroI32 = NonZero<i32>;

pub type NonZeroI64 = NonZero<i64>;

pub type NonZeroI128 = NonZero<i128>;

pub type NonZeroIsize = NonZero<isize>;

#[derive(Clone, Copy, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Saturating<T>(pub T);

#[derive(Clone, Copy, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Wrapping<T>(pub T);

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FpCategory {
    Nan,
    Infinite,
    Zero,
    Subnormal,
    Normal,
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl FromStr for i8 {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<Self, ParseIntError>;
}

#[also(u16, u32, u64, u128, usize)]
impl Div<NonZero<Self>> for u8 {
    type Output = Self;
    fn div(self, other: NonZero<Self>) -> Self;
}

#[also(u16, u32, u64, u128, usize)]
impl DivAssign<NonZero<Self>> for u8 {
    fn div_assign(&mut self, other: NonZero<Self>);
}

#[also(u16, u32, u64, u128, usize)]
impl Rem<NonZero<Self>> for u8 {
    type Output = Self;
    fn rem(self, other: NonZero<Self>) -> Self;
}

#[also(u16, u32, u64, u128, usize)]
impl RemAssign<NonZero<Self>> for u8 {
    fn rem_assign(&mut self, other: NonZero<Self>);
}

#[also(f64)]
impl FromStr for f32 {
    type Err = ParseFloatError;
    fn from_str(src: &str) -> Result<Self, ParseFloatError>;
}
