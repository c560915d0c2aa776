//! Methods of the unsigned integer types only.

use crate::ascii::EscapeDefault;
use crate::prelude::rust_2024::*;

impl u16 {
    pub fn cast_signed(self) -> i16;
    pub fn checked_add_signed(self, rhs: i16) -> Option<Self>;
    pub fn strict_add_signed(self, rhs: i16) -> Self;
    pub fn checked_sub_signed(self, rhs: i16) -> Option<Self>;
    pub fn strict_sub_signed(self, rhs: i16) -> Self;
    pub fn checked_signed_diff(self, rhs: Self) -> Option<i16>;
    pub fn saturating_add_signed(self, rhs: i16) -> Self;
    pub fn saturating_sub_signed(self, rhs: i16) -> Self;
    pub fn wrapping_add_signed(self, rhs: i16) -> Self;
    pub fn wrapping_sub_signed(self, rhs: i16) -> Self;
    pub fn overflowing_add_signed(self, rhs: i16) -> (Self, bool);
    pub fn overflowing_sub_signed(self, rhs: i16) -> (Self, bool);
}

#[also(u16, u32, u64, u128, usize)]
impl u8 {
    pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool);
    pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool);
    pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self);
    pub fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self);
    pub fn div_ceil(self, rhs: Self) -> Self;
    pub fn next_multiple_of(self, rhs: Self) -> Self;
    pub fn checked_next_multiple_of(self, rhs: Self) -> Option<Self>;
    pub fn is_multiple_of(self, rhs: Self) -> bool;
    pub fn is_power_of_two(self) -> bool;
    pub fn next_power_of_two(self) -> Self;
    pub fn checked_next_power_of_two(self) -> Option<Self>;
}

impl u8 {
    pub fn cast_signed(self) -> i8;
    pub fn checked_add_signed(self, rhs: i8) -> Option<Self>;
    pub fn strict_add_signed(self, rhs: i8) -> Self;
    pub fn checked_sub_signed(self, rhs: i8) -> Option<Self>;
    pub fn strict_sub_signed(self, rhs: i8) -> Self;
    pub fn checked_signed_diff(self, rhs: Self) -> Option<i8>;
    pub fn saturating_add_signed(self, rhs: i8) -> Self;
    pub fn saturating_sub_signed(self, rhs: i8) -> Self;
    pub fn wrapping_add_signed(self, rhs: i8) -> Self;
    pub fn wrapping_sub_signed(self, rhs: i8) -> Self;
    pub fn overflowing_add_signed(self, rhs: i8) -> (Self, bool);
    pub fn overflowing_sub_signed(self, rhs: i8) -> (Self, bool);
    pub fn is_ascii(&self) -> bool;
    pub fn to_ascii_uppercase(&self) -> u8;
    pub fn to_ascii_lowercase(&self) -> u8;
    pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    pub fn is_ascii_alphabetic(&self) -> bool;
    pub fn is_ascii_uppercase(&self) -> bool;
    pub fn is_ascii_lowercase(&self) -> bool;
    pub fn is_ascii_alphanumeric(&self) -> bool;
    pub fn is_ascii_digit(&self) -> bool;
    pub fn is_ascii_hexdigit(&self) -> bool;
    pub fn is_ascii_punctuation(&self) -> bool;
    pub fn is_ascii_graphic(&self) -> bool;
    pub fn is_ascii_whitespace(&self) -> bool;
    pub fn is_ascii_control(&self) -> bool;
    pub fn escape_ascii(self) -> EscapeDefault;
}

impl u32 {
    pub fn cast_signed(self) -> i32;
    pub fn checked_add_signed(self, rhs: i32) -> Option<Self>;
    pub fn strict_add_signed(self, rhs: i32) -> Self;
    pub fn checked_sub_signed(self, rhs: i32) -> Option<Self>;
    pub fn strict_sub_signed(self, rhs: i32) -> Self;
    pub fn checked_signed_diff(self, rhs: Self) -> Option<i32>;
    pub fn saturating_add_signed(self, rhs: i32) -> Self;
    pub fn saturating_sub_signed(self, rhs: i32) -> Self;
    pub fn wrapping_add_signed(self, rhs: i32) -> Self;
    pub fn wrapping_sub_signed(self, rhs: i32) -> Self;
    pub fn overflowing_add_signed(self, rhs: i32) -> (Self, bool);
    pub fn overflowing_sub_signed(self, rhs: i32) -> (Self, bool);
}

impl u64 {
    pub fn cast_signed(self) -> i64;
    pub fn checked_add_signed(self, rhs: i64) -> Option<Self>;
    pub fn strict_add_signed(self, rhs: i64) -> Self;
    pub fn checked_sub_signed(self, rhs: i64) -> Option<Self>;
    pub fn strict_sub_signed(self, rhs: i64) -> Self;
    pub fn checked_signed_diff(self, rhs: Self) -> Option<i64>;
    pub fn saturating_add_signed(self, rhs: i64) -> Self;
    pub fn saturating_sub_signed(self, rhs: i64) -> Self;
    pub fn wrapping_add_signed(self, rhs: i64) -> Self;
    pub fn wrapping_sub_signed(self, rhs: i64) -> Self;
    pub fn overflowing_add_signed(self, rhs: i64) -> (Self, bool);
    pub fn overflowing_sub_signed(self, rhs: i64) -> (Self, bool);
}

impl u128 {
    pub fn cast_signed(self) -> i128;
    pub fn checked_add_signed(self, rhs: i128) -> Option<Self>;
    pub fn strict_add_signed(self, rhs: i128) -> Self;
    pub fn checked_sub_signed(self, rhs: i128) -> Option<Self>;
    pub fn strict_sub_signed(self, rhs: i128) -> Self;
    pub fn checked_signed_diff(self, rhs: Self) -> Option<i128>;
    pub fn saturating_add_signed(self, rhs: i128) -> Self;
    pub fn saturating_sub_signed(self, rhs: i128) -> Self;
    pub fn wrapping_add_signed(self, rhs: i128) -> Self;
    pub fn wrapping_sub_signed(self, rhs: i128) -> Self;
    pub fn overflowing_add_signed(self, rhs: i128) -> (Self, bool);
    pub fn overflowing_sub_signed(self, rhs: i128) -> (Self, bool);
}

impl usize {
    pub fn cast_signed(self) -> isize;
    pub fn checked_add_signed(self, rhs: isize) -> Option<Self>;
    pub fn strict_add_signed(self, rhs: isize) -> Self;
    pub fn checked_sub_signed(self, rhs: isize) -> Option<Self>;
    pub fn strict_sub_signed(self, rhs: isize) -> Self;
    pub fn checked_signed_diff(self, rhs: Self) -> Option<isize>;
    pub fn saturating_add_signed(self, rhs: isize) -> Self;
    pub fn saturating_sub_signed(self, rhs: isize) -> Self;
    pub fn wrapping_add_signed(self, rhs: isize) -> Self;
    pub fn wrapping_sub_signed(self, rhs: isize) -> Self;
    pub fn overflowing_add_signed(self, rhs: isize) -> (Self, bool);
    pub fn overflowing_sub_signed(self, rhs: isize) -> (Self, bool);
}
