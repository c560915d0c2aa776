//! Conversions between the primitive types.

use crate::num::TryFromIntError;
use crate::prelude::rust_2024::*;

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl From<bool> for i8 {
    fn from(b: bool) -> Self;
}

#[also(i32, i64, i128, isize, f32, f64)]
impl From<i8> for i16 {
    fn from(small: i8) -> Self;
}

#[also(i32, i64, i128, isize, u16, u32, u64, u128, usize, f32, f64)]
impl From<u8> for i16 {
    fn from(small: u8) -> Self;
}

#[also(i16, u8, u16, u32, u64, u128, usize)]
impl TryFrom<i32> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: i32) -> Result<Self, Self::Error>;
}

#[also(i16, i32, u8, u16, u32, u64, u128, usize)]
impl TryFrom<i64> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: i64) -> Result<Self, Self::Error>;
}

#[also(i16, i32, i64, isize, u8, u16, u32, u64, u128, usize)]
impl TryFrom<i128> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: i128) -> Result<Self, Self::Error>;
}

#[also(i16, u8)]
impl TryFrom<u16> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: u16) -> Result<Self, Self::Error>;
}

#[also(i16, i32, u8, u16)]
impl TryFrom<u32> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: u32) -> Result<Self, Self::Error>;
}

#[also(i16, i32, i64, isize, u8, u16, u32)]
impl TryFrom<u64> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: u64) -> Result<Self, Self::Error>;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, usize)]
impl TryFrom<u128> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: u128) -> Result<Self, Self::Error>;
}

#[also(i16, i32, i64, isize, u8, u16, u32)]
impl TryFrom<usize> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: usize) -> Result<Self, Self::Error>;
}

#[also(i16, i32, u8, u16, u32, u64, u128, usize)]
impl TryFrom<isize> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: isize) -> Result<Self, Self::Error>;
}

#[also(u8, u16, u32, u64, u128, usize)]
impl TryFrom<i16> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: i16) -> Result<Self, Self::Error>;
}

impl TryFrom<u8> for i8 {
    type Error = TryFromIntError;
    fn try_from(u: u8) -> Result<Self, Self::Error>;
}

#[also(i64, i128, isize, f32, f64)]
impl From<i16> for i32 {
    fn from(small: i16) -> Self;
}

#[also(i64, i128, u32, u64, u128, usize, f32, f64)]
impl From<u16> for i32 {
    fn from(small: u16) -> Self;
}

#[also(i128, f64)]
impl From<i32> for i64 {
    fn from(small: i32) -> Self;
}

#[also(i128, u64, u128, f64)]
impl From<u32> for i64 {
    fn from(small: u32) -> Self;
}

#[also(i128)]
impl TryFrom<isize> for i64 {
    type Error = TryFromIntError;
    fn try_from(value: isize) -> Result<Self, Self::Error>;
}

impl From<i64> for i128 {
    fn from(small: i64) -> Self;
}

#[also(u128)]
impl From<u64> for i128 {
    fn from(small: u64) -> Self;
}

#[also(u64, u128)]
impl TryFrom<usize> for i128 {
    type Error = TryFromIntError;
    fn try_from(value: usize) -> Result<Self, Self::Error>;
}

impl TryFrom<u16> for isize {
    type Error = TryFromIntError;
    fn try_from(value: u16) -> Result<Self, Self::Error>;
}

#[also(usize)]
impl TryFrom<u32> for isize {
    type Error = TryFromIntError;
    fn try_from(value: u32) -> Result<Self, Self::Error>;
}

impl TryFrom<i32> for isize {
    type Error = TryFromIntError;
    fn try_from(value: i32) -> Result<Self, Self::Error>;
}

impl TryFrom<i64> for isize {
    type Error = TryFromIntError;
    fn try_from(value: i64) -> Result<Self, Self::Error>;
}

#[also(u16, u32, u64, u128, usize)]
impl TryFrom<i8> for u8 {
    type Error = TryFromIntError;
    fn try_from(u: i8) -> Result<Self, Self::Error>;
}

impl TryFrom<u64> for usize {
    type Error = TryFromIntError;
    fn try_from(value: u64) -> Result<Self, Self::Error>;
}

impl From<f32> for f64 {
    fn from(small: f32) -> Self;
}

#[also(f64)]
impl From<bool> for f32 {
    fn from(small: bool) -> Self;
}

impl TryFrom<u128> for bool {
    type Error = TryFromIntError;
    fn try_from(i: u128) -> Result<Self, Self::Error>;
}

impl TryFrom<u64> for bool {
    type Error = TryFromIntError;
    fn try_from(i: u64) -> Result<Self, Self::Error>;
}

impl TryFrom<u32> for bool {
    type Error = TryFromIntError;
    fn try_from(i: u32) -> Result<Self, Self::Error>;
}

impl TryFrom<u16> for bool {
    type Error = TryFromIntError;
    fn try_from(i: u16) -> Result<Self, Self::Error>;
}

impl TryFrom<u8> for bool {
    type Error = TryFromIntError;
    fn try_from(i: u8) -> Result<Self, Self::Error>;
}

impl TryFrom<i128> for bool {
    type Error = TryFromIntError;
    fn try_from(i: i128) -> Result<Self, Self::Error>;
}

impl TryFrom<i64> for bool {
    type Error = TryFromIntError;
    fn try_from(i: i64) -> Result<Self, Self::Error>;
}

impl TryFrom<i32> for bool {
    type Error = TryFromIntError;
    fn try_from(i: i32) -> Result<Self, Self::Error>;
}

impl TryFrom<i16> for bool {
    type Error = TryFromIntError;
    fn try_from(i: i16) -> Result<Self, Self::Error>;
}

impl TryFrom<i8> for bool {
    type Error = TryFromIntError;
    fn try_from(i: i8) -> Result<Self, Self::Error>;
}
