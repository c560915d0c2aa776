//! Methods of all integer types.

use crate::num::ParseIntError;
use crate::prelude::rust_2024::*;

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl i8 {
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn leading_ones(self) -> u32;
    pub fn trailing_ones(self) -> u32;
    pub fn rotate_left(self, n: u32) -> Self;
    pub fn rotate_right(self, n: u32) -> Self;
    pub fn swap_bytes(self) -> Self;
    pub fn reverse_bits(self) -> Self;
    pub fn from_be(x: Self) -> Self;
    pub fn from_le(x: Self) -> Self;
    pub fn to_be(self) -> Self;
    pub fn to_le(self) -> Self;
    pub fn checked_add(self, rhs: Self) -> Option<Self>;
    pub fn strict_add(self, rhs: Self) -> Self;
    pub unsafe fn unchecked_add(self, rhs: Self) -> Self;
    pub fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub fn strict_sub(self, rhs: Self) -> Self;
    pub unsafe fn unchecked_sub(self, rhs: Self) -> Self;
    pub fn checked_mul(self, rhs: Self) -> Option<Self>;
    pub fn strict_mul(self, rhs: Self) -> Self;
    pub unsafe fn unchecked_mul(self, rhs: Self) -> Self;
    pub fn checked_div(self, rhs: Self) -> Option<Self>;
    pub fn strict_div(self, rhs: Self) -> Self;
    pub fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
    pub fn strict_div_euclid(self, rhs: Self) -> Self;
    pub fn checked_rem(self, rhs: Self) -> Option<Self>;
    pub fn strict_rem(self, rhs: Self) -> Self;
    pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
    pub fn strict_rem_euclid(self, rhs: Self) -> Self;
    pub fn checked_neg(self) -> Option<Self>;
    pub fn strict_neg(self) -> Self;
    pub fn checked_shl(self, rhs: u32) -> Option<Self>;
    pub fn strict_shl(self, rhs: u32) -> Self;
    pub unsafe fn unchecked_shl(self, rhs: u32) -> Self;
    pub fn unbounded_shl(self, rhs: u32) -> Self;
    pub fn checked_shr(self, rhs: u32) -> Option<Self>;
    pub fn strict_shr(self, rhs: u32) -> Self;
    pub unsafe fn unchecked_shr(self, rhs: u32) -> Self;
    pub fn unbounded_shr(self, rhs: u32) -> Self;
    pub fn checked_pow(self, exp: u32) -> Option<Self>;
    pub fn strict_pow(self, exp: u32) -> Self;
    pub fn saturating_add(self, rhs: Self) -> Self;
    pub fn saturating_sub(self, rhs: Self) -> Self;
    pub fn saturating_mul(self, rhs: Self) -> Self;
    pub fn saturating_div(self, rhs: Self) -> Self;
    pub fn saturating_pow(self, exp: u32) -> Self;
    pub fn wrapping_add(self, rhs: Self) -> Self;
    pub fn wrapping_sub(self, rhs: Self) -> Self;
    pub fn wrapping_mul(self, rhs: Self) -> Self;
    pub fn wrapping_div(self, rhs: Self) -> Self;
    pub fn wrapping_div_euclid(self, rhs: Self) -> Self;
    pub fn wrapping_rem(self, rhs: Self) -> Self;
    pub fn wrapping_rem_euclid(self, rhs: Self) -> Self;
    pub fn wrapping_neg(self) -> Self;
    pub fn wrapping_shl(self, rhs: u32) -> Self;
    pub fn wrapping_shr(self, rhs: u32) -> Self;
    pub fn wrapping_pow(self, exp: u32) -> Self;
    pub fn overflowing_add(self, rhs: Self) -> (Self, bool);
    pub fn overflowing_sub(self, rhs: Self) -> (Self, bool);
    pub fn overflowing_mul(self, rhs: Self) -> (Self, bool);
    pub fn overflowing_div(self, rhs: Self) -> (Self, bool);
    pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool);
    pub fn overflowing_rem(self, rhs: Self) -> (Self, bool);
    pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool);
    pub fn overflowing_neg(self) -> (Self, bool);
    pub fn overflowing_shl(self, rhs: u32) -> (Self, bool);
    pub fn overflowing_shr(self, rhs: u32) -> (Self, bool);
    pub fn overflowing_pow(self, exp: u32) -> (Self, bool);
    pub fn pow(self, exp: u32) -> Self;
    pub fn isqrt(self) -> Self;
    pub fn ilog(self, base: Self) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: Self) -> Option<u32>;
    pub fn checked_ilog2(self) -> Option<u32>;
    pub fn checked_ilog10(self) -> Option<u32>;
    pub fn to_be_bytes(self) -> [u8; size_of::<Self>()];
    pub fn to_le_bytes(self) -> [u8; size_of::<Self>()];
    pub fn to_ne_bytes(self) -> [u8; size_of::<Self>()];
    pub fn from_be_bytes(bytes: [u8; size_of::<Self>()]) -> Self;
    pub fn from_le_bytes(bytes: [u8; size_of::<Self>()]) -> Self;
    pub fn from_ne_bytes(bytes: [u8; size_of::<Self>()]) -> Self;
    pub fn min_value() -> Self;
    pub fn max_value() -> Self;
    pub fn midpoint(self, rhs: Self) -> Self;
    pub fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError>;
}

#[also(u16)]
impl i16 {
    pub fn abs_diff(self, other: Self) -> u16;
}

#[also(u8)]
impl i8 {
    pub fn abs_diff(self, other: Self) -> u8;
}

#[also(u32)]
impl i32 {
    pub fn abs_diff(self, other: Self) -> u32;
}

#[also(u64)]
impl i64 {
    pub fn abs_diff(self, other: Self) -> u64;
}

#[also(u128)]
impl i128 {
    pub fn abs_diff(self, other: Self) -> u128;
}

#[also(usize)]
impl isize {
    pub fn abs_diff(self, other: Self) -> usize;
}
