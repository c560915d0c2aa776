//! `& | ^ !` on the primitive types, written as in `arithmetic.rs`.

use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Deref, Not};
use crate::prelude::rust_2024::*;

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl Not for i8 {
    type Output = Self;
    fn not(self) -> Self;
}

#[also(&i16, &i32, &i64, &i128, &isize, &u8, &u16, &u32, &u64, &u128, &usize, &bool)]
impl Not for &i8 {
    type Output = <Self as Deref>::Target;
    fn not(self) -> <Self as Deref>::Target;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitAnd for i8 {
    type Output = Self;
    fn bitand(self, rhs: Self) -> Self;
}

#[also(&i16, &i32, &i64, &i128, &isize, &u8, &u16, &u32, &u64, &u128, &usize, &bool)]
impl BitAnd<<Self as Deref>::Target> for &i8 {
    type Output = <Self as Deref>::Target;
    fn bitand(self, other: <Self as Deref>::Target) -> <Self as Deref>::Target;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitAnd<&Self> for i8 {
    type Output = Self;
    fn bitand(self, other: &Self) -> Self;
}

#[also(&i16, &i32, &i64, &i128, &isize, &u8, &u16, &u32, &u64, &u128, &usize, &bool)]
impl BitAnd<&<Self as Deref>::Target> for &i8 {
    type Output = <Self as Deref>::Target;
    fn bitand(self, other: &<Self as Deref>::Target) -> <Self as Deref>::Target;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitOr for i8 {
    type Output = Self;
    fn bitor(self, rhs: Self) -> Self;
}

#[also(&i16, &i32, &i64, &i128, &isize, &u8, &u16, &u32, &u64, &u128, &usize, &bool)]
impl BitOr<<Self as Deref>::Target> for &i8 {
    type Output = <Self as Deref>::Target;
    fn bitor(self, other: <Self as Deref>::Target) -> <Self as Deref>::Target;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitOr<&Self> for i8 {
    type Output = Self;
    fn bitor(self, other: &Self) -> Self;
}

#[also(&i16, &i32, &i64, &i128, &isize, &u8, &u16, &u32, &u64, &u128, &usize, &bool)]
impl BitOr<&<Self as Deref>::Target> for &i8 {
    type Output = <Self as Deref>::Target;
    fn bitor(self, other: &<Self as Deref>::Target) -> <Self as Deref>::Target;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitXor for i8 {
    type Output = Self;
    fn bitxor(self, other: Self) -> Self;
}

#[also(&i16, &i32, &i64, &i128, &isize, &u8, &u16, &u32, &u64, &u128, &usize, &bool)]
impl BitXor<<Self as Deref>::Target> for &i8 {
    type Output = <Self as Deref>::Target;
    fn bitxor(self, other: <Self as Deref>::Target) -> <Self as Deref>::Target;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitXor<&Self> for i8 {
    type Output = Self;
    fn bitxor(self, other: &Self) -> Self;
}

#[also(&i16, &i32, &i64, &i128, &isize, &u8, &u16, &u32, &u64, &u128, &usize, &bool)]
impl BitXor<&<Self as Deref>::Target> for &i8 {
    type Output = <Self as Deref>::Target;
    fn bitxor(self, other: &<Self as Deref>::Target) -> <Self as Deref>::Target;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitAndAssign for i8 {
    fn bitand_assign(&mut self, other: Self);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitAndAssign<&Self> for i8 {
    fn bitand_assign(&mut self, other: &Self);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitOrAssign for i8 {
    fn bitor_assign(&mut self, other: Self);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitOrAssign<&Self> for i8 {
    fn bitor_assign(&mut self, other: &Self);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitXorAssign for i8 {
    fn bitxor_assign(&mut self, other: Self);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitXorAssign<&Self> for i8 {
    fn bitxor_assign(&mut self, other: &Self);
}
