//! Methods of `f32` and `f64`, and what they share with the integers.

use crate::cmp::Ordering;
use crate::num::FpCategory;
use crate::prelude::rust_2024::*;

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl i8 {
    pub const MIN: Self;
    pub const MAX: Self;
    pub fn div_euclid(self, rhs: Self) -> Self;
    pub fn rem_euclid(self, rhs: Self) -> Self;
}

#[also(i16, i32, i64, i128, isize, f32, f64)]
impl i8 {
    pub fn abs(self) -> Self;
    pub fn signum(self) -> Self;
}

#[also(f64)]
impl f32 {
    pub const RADIX: u32;
    pub const MANTISSA_DIGITS: u32;
    pub const DIGITS: u32;
    pub const EPSILON: Self;
    pub const MIN_POSITIVE: Self;
    pub const MIN_EXP: i32;
    pub const MAX_EXP: i32;
    pub const MIN_10_EXP: i32;
    pub const MAX_10_EXP: i32;
    pub const NAN: Self;
    pub const INFINITY: Self;
    pub const NEG_INFINITY: Self;
    pub fn is_nan(self) -> bool;
    pub fn is_infinite(self) -> bool;
    pub fn is_finite(self) -> bool;
    pub fn is_subnormal(self) -> bool;
    pub fn is_normal(self) -> bool;
    pub fn classify(self) -> FpCategory;
    pub fn is_sign_positive(self) -> bool;
    pub fn is_sign_negative(self) -> bool;
    pub fn next_up(self) -> Self;
    pub fn next_down(self) -> Self;
    pub fn recip(self) -> Self;
    pub fn to_degrees(self) -> Self;
    pub fn to_radians(self) -> Self;
    pub fn max(self, other: Self) -> Self;
    pub fn min(self, other: Self) -> Self;
    pub fn midpoint(self, other: Self) -> Self;
    pub unsafe fn to_int_unchecked<Int>(self) -> Int;
    pub fn total_cmp(&self, other: &Self) -> Ordering;
    pub fn clamp(self, min: Self, max: Self) -> Self;
    pub fn copysign(self, sign: Self) -> Self;
    pub fn floor(self) -> Self;
    pub fn ceil(self) -> Self;
    pub fn round(self) -> Self;
    pub fn round_ties_even(self) -> Self;
    pub fn trunc(self) -> Self;
    pub fn fract(self) -> Self;
    pub fn mul_add(self, a: Self, b: Self) -> Self;
    pub fn powi(self, n: i32) -> Self;
    pub fn powf(self, n: Self) -> Self;
    pub fn sqrt(self) -> Self;
    pub fn exp(self) -> Self;
    pub fn exp2(self) -> Self;
    pub fn ln(self) -> Self;
    pub fn log(self, base: Self) -> Self;
    pub fn log2(self) -> Self;
    pub fn log10(self) -> Self;
    pub fn abs_sub(self, other: Self) -> Self;
    pub fn cbrt(self) -> Self;
    pub fn hypot(self, other: Self) -> Self;
    pub fn sin(self) -> Self;
    pub fn cos(self) -> Self;
    pub fn tan(self) -> Self;
    pub fn asin(self) -> Self;
    pub fn acos(self) -> Self;
    pub fn atan(self) -> Self;
    pub fn atan2(self, other: Self) -> Self;
    pub fn sin_cos(self) -> (Self, Self);
    pub fn exp_m1(self) -> Self;
    pub fn ln_1p(self) -> Self;
    pub fn sinh(self) -> Self;
    pub fn cosh(self) -> Self;
    pub fn tanh(self) -> Self;
    pub fn asinh(self) -> Self;
    pub fn acosh(self) -> Self;
    pub fn atanh(self) -> Self;
}

impl f64 {
    pub fn to_bits(self) -> u64;
    pub fn from_bits(v: u64) -> Self;
    pub fn to_be_bytes(self) -> [u8; 8];
    pub fn to_le_bytes(self) -> [u8; 8];
    pub fn to_ne_bytes(self) -> [u8; 8];
    pub fn from_be_bytes(bytes: [u8; 8]) -> Self;
    pub fn from_le_bytes(bytes: [u8; 8]) -> Self;
    pub fn from_ne_bytes(bytes: [u8; 8]) -> Self;
}

impl f32 {
    pub fn to_bits(self) -> u32;
    pub fn from_bits(v: u32) -> Self;
    pub fn to_be_bytes(self) -> [u8; 4];
    pub fn to_le_bytes(self) -> [u8; 4];
    pub fn to_ne_bytes(self) -> [u8; 4];
    pub fn from_be_bytes(bytes: [u8; 4]) -> Self;
    pub fn from_le_bytes(bytes: [u8; 4]) -> Self;
    pub fn from_ne_bytes(bytes: [u8; 4]) -> Self;
}
