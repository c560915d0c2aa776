//! `<<` and `>>` on the integer types. Shifts of or by references are left out.

use crate::ops::{Shl, ShlAssign, Shr, ShrAssign};
use crate::prelude::rust_2024::*;

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<u8> for i8 {
    type Output = Self;
    fn shl(self, other: u8) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<u16> for i8 {
    type Output = Self;
    fn shl(self, other: u16) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<u32> for i8 {
    type Output = Self;
    fn shl(self, other: u32) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<u64> for i8 {
    type Output = Self;
    fn shl(self, other: u64) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<u128> for i8 {
    type Output = Self;
    fn shl(self, other: u128) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<usize> for i8 {
    type Output = Self;
    fn shl(self, other: usize) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<i8> for i8 {
    type Output = Self;
    fn shl(self, other: i8) -> Self;
}

#[also(i32, i64, i128, isize)]
impl Shl<Self> for i16 {
    type Output = Self;
    fn shl(self, other: Self) -> Self;
}

#[also(i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<i32> for i8 {
    type Output = Self;
    fn shl(self, other: i32) -> Self;
}

#[also(i16, i32, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<i64> for i8 {
    type Output = Self;
    fn shl(self, other: i64) -> Self;
}

#[also(i16, i32, i64, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<i128> for i8 {
    type Output = Self;
    fn shl(self, other: i128) -> Self;
}

#[also(i16, i32, i64, i128, u8, u16, u32, u64, u128, usize)]
impl Shl<isize> for i8 {
    type Output = Self;
    fn shl(self, other: isize) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<u8> for i8 {
    type Output = Self;
    fn shr(self, other: u8) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<u16> for i8 {
    type Output = Self;
    fn shr(self, other: u16) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<u32> for i8 {
    type Output = Self;
    fn shr(self, other: u32) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<u64> for i8 {
    type Output = Self;
    fn shr(self, other: u64) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<u128> for i8 {
    type Output = Self;
    fn shr(self, other: u128) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<usize> for i8 {
    type Output = Self;
    fn shr(self, other: usize) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<i8> for i8 {
    type Output = Self;
    fn shr(self, other: i8) -> Self;
}

#[also(i32, i64, i128, isize)]
impl Shr<Self> for i16 {
    type Output = Self;
    fn shr(self, other: Self) -> Self;
}

#[also(i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<i32> for i8 {
    type Output = Self;
    fn shr(self, other: i32) -> Self;
}

#[also(i16, i32, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<i64> for i8 {
    type Output = Self;
    fn shr(self, other: i64) -> Self;
}

#[also(i16, i32, i64, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<i128> for i8 {
    type Output = Self;
    fn shr(self, other: i128) -> Self;
}

#[also(i16, i32, i64, i128, u8, u16, u32, u64, u128, usize)]
impl Shr<isize> for i8 {
    type Output = Self;
    fn shr(self, other: isize) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShlAssign<u8> for i8 {
    fn shl_assign(&mut self, other: u8);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShlAssign<u16> for i8 {
    fn shl_assign(&mut self, other: u16);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShlAssign<u32> for i8 {
    fn shl_assign(&mut self, other: u32);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShlAssign<u64> for i8 {
    fn shl_assign(&mut self, other: u64);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShlAssign<u128> for i8 {
    fn shl_assign(&mut self, other: u128);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShlAssign<usize> for i8 {
    fn shl_assign(&mut self, other: usize);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShlAssign<i8> for i8 {
    fn shl_assign(&mut self, other: i8);
}

#[also(i32, i64, i128, isize)]
impl ShlAssign<Self> for i16 {
    fn shl_assign(&mut self, other: Self);
}

#[also(i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShlAssign<i32> for i8 {
    fn shl_assign(&mut self, other: i32);
}

#[also(i16, i32, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShlAssign<i64> for i8 {
    fn shl_assign(&mut self, other: i64);
}

#[also(i16, i32, i64, isize, u8, u16, u32, u64, u128, usize)]
impl ShlAssign<i128> for i8 {
    fn shl_assign(&mut self, other: i128);
}

#[also(i16, i32, i64, i128, u8, u16, u32, u64, u128, usize)]
impl ShlAssign<isize> for i8 {
    fn shl_assign(&mut self, other: isize);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShrAssign<u8> for i8 {
    fn shr_assign(&mut self, other: u8);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShrAssign<u16> for i8 {
    fn shr_assign(&mut self, other: u16);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShrAssign<u32> for i8 {
    fn shr_assign(&mut self, other: u32);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShrAssign<u64> for i8 {
    fn shr_assign(&mut self, other: u64);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShrAssign<u128> for i8 {
    fn shr_assign(&mut self, other: u128);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShrAssign<usize> for i8 {
    fn shr_assign(&mut self, other: usize);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShrAssign<i8> for i8 {
    fn shr_assign(&mut self, other: i8);
}

#[also(i32, i64, i128, isize)]
impl ShrAssign<Self> for i16 {
    fn shr_assign(&mut self, other: Self);
}

#[also(i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShrAssign<i32> for i8 {
    fn shr_assign(&mut self, other: i32);
}

#[also(i16, i32, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShrAssign<i64> for i8 {
    fn shr_assign(&mut self, other: i64);
}

#[also(i16, i32, i64, isize, u8, u16, u32, u64, u128, usize)]
impl ShrAssign<i128> for i8 {
    fn shr_assign(&mut self, other: i128);
}

#[also(i16, i32, i64, i128, u8, u16, u32, u64, u128, usize)]
impl ShrAssign<isize> for i8 {
    fn shr_assign(&mut self, other: isize);
}

#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<i16> for i8 {
    type Output = Self;
    fn shl(self, other: i16) -> Self;
}

#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<i16> for i8 {
    type Output = Self;
    fn shr(self, other: i16) -> Self;
}

#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShlAssign<i16> for i8 {
    fn shl_assign(&mut self, other: i16);
}

#[also(i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShrAssign<i16> for i8 {
    fn shr_assign(&mut self, other: i16);
}
