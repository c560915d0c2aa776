//! `NonZero`: one generic block stands for the blocks per integer type.

use crate::cmp::Ordering;
use crate::fmt::{self, Binary, Debug, Display, LowerHex, Octal, UpperHex};
use crate::hash::{Hash, Hasher};
use crate::num::{NonZero, ParseIntError};
use crate::ops::{BitOr, BitOrAssign, Neg};
use crate::prelude::rust_2024::*;
use crate::str::FromStr;

impl<T> NonZero<T> {
    pub fn new(n: T) -> Option<Self>;
    pub unsafe fn new_unchecked(n: T) -> Self;
    pub fn get(self) -> T;
}

impl<T> NonZero<T> {
    pub const BITS: u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> NonZero<u32>;
    pub const MIN: Self;
    pub const MAX: Self;
    pub fn checked_add(self, other: T) -> Option<Self>;
    pub fn saturating_add(self, other: T) -> Self;
    pub fn checked_next_power_of_two(self) -> Option<Self>;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn midpoint(self, rhs: Self) -> Self;
    pub fn is_power_of_two(self) -> bool;
    pub fn isqrt(self) -> Self;
    pub fn checked_mul(self, other: Self) -> Option<Self>;
    pub fn saturating_mul(self, other: Self) -> Self;
    pub fn checked_pow(self, other: u32) -> Option<Self>;
    pub fn saturating_pow(self, other: u32) -> Self;
    pub fn div_ceil(self, rhs: Self) -> Self;
    pub fn abs(self) -> Self;
    pub fn checked_abs(self) -> Option<Self>;
    pub fn overflowing_abs(self) -> (Self, bool);
    pub fn saturating_abs(self) -> Self;
    pub fn wrapping_abs(self) -> Self;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn checked_neg(self) -> Option<Self>;
    pub fn overflowing_neg(self) -> (Self, bool);
    pub fn saturating_neg(self) -> Self;
    pub fn wrapping_neg(self) -> Self;
}

impl<T> Debug for NonZero<T>
where
    T: Debug,
{
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> Display for NonZero<T>
where
    T: Display,
{
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> Binary for NonZero<T>
where
    T: Binary,
{
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> Octal for NonZero<T>
where
    T: Octal,
{
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> LowerHex for NonZero<T>
where
    T: LowerHex,
{
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> UpperHex for NonZero<T>
where
    T: UpperHex,
{
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> Clone for NonZero<T> {
    fn clone(&self) -> Self;
}

impl<T> Copy for NonZero<T> {}

impl<T> PartialEq for NonZero<T>
where
    T: PartialEq,
{
    fn eq(&self, other: &Self) -> bool;
}

impl<T> Eq for NonZero<T> where T: Eq {}

impl<T> PartialOrd for NonZero<T>
where
    T: PartialOrd,
{
    fn partial_cmp(&self, other: &Self) -> Option<Ordering>;
}

impl<T> Ord for NonZero<T>
where
    T: Ord,
{
    fn cmp(&self, other: &Self) -> Ordering;
}

impl<T> Hash for NonZero<T>
where
    T: Hash,
{
    fn hash<H>(&self, state: &mut H)
    where
        H: Hasher;
}

impl<T> BitOr for NonZero<T>
where
    T: BitOr<Output = T>,
{
    type Output = Self;
    fn bitor(self, rhs: Self) -> Self::Output;
}

impl<T> BitOr<T> for NonZero<T>
where
    T: BitOr<Output = T>,
{
    type Output = Self;
    fn bitor(self, rhs: T) -> Self::Output;
}

impl<T> BitOrAssign for NonZero<T>
where
    Self: BitOr<Output = Self>,
{
    fn bitor_assign(&mut self, rhs: Self);
}

impl<T> BitOrAssign<T> for NonZero<T>
where
    Self: BitOr<T, Output = Self>,
{
    fn bitor_assign(&mut self, rhs: T);
}

impl<T> FromStr for NonZero<T> {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<Self, Self::Err>;
}

impl<T> Neg for NonZero<T> {
    type Output = Self;
    fn neg(self) -> Self;
}

impl<T> Neg for &NonZero<T> {
    type Output = <NonZero<T> as Neg>::Output;
    fn neg(self) -> <NonZero<T> as Neg>::Output;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl From<NonZero<Self>> for i8 {
    fn from(nonzero: NonZero<Self>) -> Self;
}

impl NonZero<i8> {
    pub fn unsigned_abs(self) -> NonZero<u8>;
    pub fn cast_unsigned(self) -> NonZero<u8>;
}

impl NonZero<u8> {
    pub fn cast_signed(self) -> NonZero<i8>;
}

impl NonZero<i16> {
    pub fn unsigned_abs(self) -> NonZero<u16>;
    pub fn cast_unsigned(self) -> NonZero<u16>;
}

impl NonZero<u16> {
    pub fn cast_signed(self) -> NonZero<i16>;
}

impl NonZero<i32> {
    pub fn unsigned_abs(self) -> NonZero<u32>;
    pub fn cast_unsigned(self) -> NonZero<u32>;
}

impl NonZero<u32> {
    pub fn cast_signed(self) -> NonZero<i32>;
}

impl NonZero<i64> {
    pub fn unsigned_abs(self) -> NonZero<u64>;
    pub fn cast_unsigned(self) -> NonZero<u64>;
}

impl NonZero<u64> {
    pub fn cast_signed(self) -> NonZero<i64>;
}

impl NonZero<i128> {
    pub fn unsigned_abs(self) -> NonZero<u128>;
    pub fn cast_unsigned(self) -> NonZero<u128>;
}

impl NonZero<u128> {
    pub fn cast_signed(self) -> NonZero<i128>;
}

impl NonZero<isize> {
    pub fn unsigned_abs(self) -> NonZero<usize>;
    pub fn cast_unsigned(self) -> NonZero<usize>;
}

impl NonZero<usize> {
    pub fn cast_signed(self) -> NonZero<isize>;
}
