//! Methods of the signed integer types only.

use crate::prelude::rust_2024::*;

impl i16 {
    pub fn cast_unsigned(self) -> u16;
    pub fn checked_add_unsigned(self, rhs: u16) -> Option<Self>;
    pub fn strict_add_unsigned(self, rhs: u16) -> Self;
    pub fn checked_sub_unsigned(self, rhs: u16) -> Option<Self>;
    pub fn strict_sub_unsigned(self, rhs: u16) -> Self;
    pub fn saturating_add_unsigned(self, rhs: u16) -> Self;
    pub fn saturating_sub_unsigned(self, rhs: u16) -> Self;
    pub fn wrapping_add_unsigned(self, rhs: u16) -> Self;
    pub fn wrapping_sub_unsigned(self, rhs: u16) -> Self;
    pub fn unsigned_abs(self) -> u16;
    pub fn overflowing_add_unsigned(self, rhs: u16) -> (Self, bool);
    pub fn overflowing_sub_unsigned(self, rhs: u16) -> (Self, bool);
}

#[also(i16, i32, i64, i128, isize)]
impl i8 {
    pub unsafe fn unchecked_neg(self) -> Self;
    pub fn checked_abs(self) -> Option<Self>;
    pub fn strict_abs(self) -> Self;
    pub fn checked_isqrt(self) -> Option<Self>;
    pub fn saturating_neg(self) -> Self;
    pub fn saturating_abs(self) -> Self;
    pub fn wrapping_abs(self) -> Self;
    pub fn overflowing_abs(self) -> (Self, bool);
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
}

impl i8 {
    pub fn cast_unsigned(self) -> u8;
    pub fn checked_add_unsigned(self, rhs: u8) -> Option<Self>;
    pub fn strict_add_unsigned(self, rhs: u8) -> Self;
    pub fn checked_sub_unsigned(self, rhs: u8) -> Option<Self>;
    pub fn strict_sub_unsigned(self, rhs: u8) -> Self;
    pub fn saturating_add_unsigned(self, rhs: u8) -> Self;
    pub fn saturating_sub_unsigned(self, rhs: u8) -> Self;
    pub fn wrapping_add_unsigned(self, rhs: u8) -> Self;
    pub fn wrapping_sub_unsigned(self, rhs: u8) -> Self;
    pub fn unsigned_abs(self) -> u8;
    pub fn overflowing_add_unsigned(self, rhs: u8) -> (Self, bool);
    pub fn overflowing_sub_unsigned(self, rhs: u8) -> (Self, bool);
}

impl i32 {
    pub fn cast_unsigned(self) -> u32;
    pub fn checked_add_unsigned(self, rhs: u32) -> Option<Self>;
    pub fn strict_add_unsigned(self, rhs: u32) -> Self;
    pub fn checked_sub_unsigned(self, rhs: u32) -> Option<Self>;
    pub fn strict_sub_unsigned(self, rhs: u32) -> Self;
    pub fn saturating_add_unsigned(self, rhs: u32) -> Self;
    pub fn saturating_sub_unsigned(self, rhs: u32) -> Self;
    pub fn wrapping_add_unsigned(self, rhs: u32) -> Self;
    pub fn wrapping_sub_unsigned(self, rhs: u32) -> Self;
    pub fn unsigned_abs(self) -> u32;
    pub fn overflowing_add_unsigned(self, rhs: u32) -> (Self, bool);
    pub fn overflowing_sub_unsigned(self, rhs: u32) -> (Self, bool);
}

impl i64 {
    pub fn cast_unsigned(self) -> u64;
    pub fn checked_add_unsigned(self, rhs: u64) -> Option<Self>;
    pub fn strict_add_unsigned(self, rhs: u64) -> Self;
    pub fn checked_sub_unsigned(self, rhs: u64) -> Option<Self>;
    pub fn strict_sub_unsigned(self, rhs: u64) -> Self;
    pub fn saturating_add_unsigned(self, rhs: u64) -> Self;
    pub fn saturating_sub_unsigned(self, rhs: u64) -> Self;
    pub fn wrapping_add_unsigned(self, rhs: u64) -> Self;
    pub fn wrapping_sub_unsigned(self, rhs: u64) -> Self;
    pub fn unsigned_abs(self) -> u64;
    pub fn overflowing_add_unsigned(self, rhs: u64) -> (Self, bool);
    pub fn overflowing_sub_unsigned(self, rhs: u64) -> (Self, bool);
}

impl i128 {
    pub fn cast_unsigned(self) -> u128;
    pub fn checked_add_unsigned(self, rhs: u128) -> Option<Self>;
    pub fn strict_add_unsigned(self, rhs: u128) -> Self;
    pub fn checked_sub_unsigned(self, rhs: u128) -> Option<Self>;
    pub fn strict_sub_unsigned(self, rhs: u128) -> Self;
    pub fn saturating_add_unsigned(self, rhs: u128) -> Self;
    pub fn saturating_sub_unsigned(self, rhs: u128) -> Self;
    pub fn wrapping_add_unsigned(self, rhs: u128) -> Self;
    pub fn wrapping_sub_unsigned(self, rhs: u128) -> Self;
    pub fn unsigned_abs(self) -> u128;
    pub fn overflowing_add_unsigned(self, rhs: u128) -> (Self, bool);
    pub fn overflowing_sub_unsigned(self, rhs: u128) -> (Self, bool);
}

impl isize {
    pub fn cast_unsigned(self) -> usize;
    pub fn checked_add_unsigned(self, rhs: usize) -> Option<Self>;
    pub fn strict_add_unsigned(self, rhs: usize) -> Self;
    pub fn checked_sub_unsigned(self, rhs: usize) -> Option<Self>;
    pub fn strict_sub_unsigned(self, rhs: usize) -> Self;
    pub fn saturating_add_unsigned(self, rhs: usize) -> Self;
    pub fn saturating_sub_unsigned(self, rhs: usize) -> Self;
    pub fn wrapping_add_unsigned(self, rhs: usize) -> Self;
    pub fn wrapping_sub_unsigned(self, rhs: usize) -> Self;
    pub fn unsigned_abs(self) -> usize;
    pub fn overflowing_add_unsigned(self, rhs: usize) -> (Self, bool);
    pub fn overflowing_sub_unsigned(self, rhs: usize) -> (Self, bool);
}
