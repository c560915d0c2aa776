//! `+ - * / %` and negation on the primitive types. Where `Self` is a reference, the other side is written
//! `<Self as Deref>::Target`, so that one block can stand for all types.

use crate::ops::{Add, AddAssign, Deref, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};
use crate::prelude::rust_2024::*;

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Add for i8 {
    type Output = Self;
    fn add(self, other: Self) -> Self;
}

#[also(&i16, &i32, &i64, &i128, &isize, &u8, &u16, &u32, &u64, &u128, &usize, &f32, &f64)]
impl Add<<Self as Deref>::Target> for &i8 {
    type Output = <Self as Deref>::Target;
    fn add(self, other: <Self as Deref>::Target) -> <Self as Deref>::Target;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Add<&Self> for i8 {
    type Output = Self;
    fn add(self, other: &Self) -> Self;
}

#[also(&i16, &i32, &i64, &i128, &isize, &u8, &u16, &u32, &u64, &u128, &usize, &f32, &f64)]
impl Add<&<Self as Deref>::Target> for &i8 {
    type Output = <Self as Deref>::Target;
    fn add(self, other: &<Self as Deref>::Target) -> <Self as Deref>::Target;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Sub for i8 {
    type Output = Self;
    fn sub(self, other: Self) -> Self;
}

#[also(&i16, &i32, &i64, &i128, &isize, &u8, &u16, &u32, &u64, &u128, &usize, &f32, &f64)]
impl Sub<<Self as Deref>::Target> for &i8 {
    type Output = <Self as Deref>::Target;
    fn sub(self, other: <Self as Deref>::Target) -> <Self as Deref>::Target;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Sub<&Self> for i8 {
    type Output = Self;
    fn sub(self, other: &Self) -> Self;
}

#[also(&i16, &i32, &i64, &i128, &isize, &u8, &u16, &u32, &u64, &u128, &usize, &f32, &f64)]
impl Sub<&<Self as Deref>::Target> for &i8 {
    type Output = <Self as Deref>::Target;
    fn sub(self, other: &<Self as Deref>::Target) -> <Self as Deref>::Target;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Mul for i8 {
    type Output = Self;
    fn mul(self, other: Self) -> Self;
}

#[also(&i16, &i32, &i64, &i128, &isize, &u8, &u16, &u32, &u64, &u128, &usize, &f32, &f64)]
impl Mul<<Self as Deref>::Target> for &i8 {
    type Output = <Self as Deref>::Target;
    fn mul(self, other: <Self as Deref>::Target) -> <Self as Deref>::Target;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Mul<&Self> for i8 {
    type Output = Self;
    fn mul(self, other: &Self) -> Self;
}

#[also(&i16, &i32, &i64, &i128, &isize, &u8, &u16, &u32, &u64, &u128, &usize, &f32, &f64)]
impl Mul<&<Self as Deref>::Target> for &i8 {
    type Output = <Self as Deref>::Target;
    fn mul(self, other: &<Self as Deref>::Target) -> <Self as Deref>::Target;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Div for i8 {
    type Output = Self;
    fn div(self, other: Self) -> Self;
}

#[also(&i16, &i32, &i64, &i128, &isize, &u8, &u16, &u32, &u64, &u128, &usize, &f32, &f64)]
impl Div<<Self as Deref>::Target> for &i8 {
    type Output = <Self as Deref>::Target;
    fn div(self, other: <Self as Deref>::Target) -> <Self as Deref>::Target;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Div<&Self> for i8 {
    type Output = Self;
    fn div(self, other: &Self) -> Self;
}

#[also(&i16, &i32, &i64, &i128, &isize, &u8, &u16, &u32, &u64, &u128, &usize, &f32, &f64)]
impl Div<&<Self as Deref>::Target> for &i8 {
    type Output = <Self as Deref>::Target;
    fn div(self, other: &<Self as Deref>::Target) -> <Self as Deref>::Target;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Rem for i8 {
    type Output = Self;
    fn rem(self, other: Self) -> Self;
}

#[also(&i16, &i32, &i64, &i128, &isize, &u8, &u16, &u32, &u64, &u128, &usize, &f32, &f64)]
impl Rem<<Self as Deref>::Target> for &i8 {
    type Output = <Self as Deref>::Target;
    fn rem(self, other: <Self as Deref>::Target) -> <Self as Deref>::Target;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Rem<&Self> for i8 {
    type Output = Self;
    fn rem(self, other: &Self) -> Self;
}

#[also(&i16, &i32, &i64, &i128, &isize, &u8, &u16, &u32, &u64, &u128, &usize, &f32, &f64)]
impl Rem<&<Self as Deref>::Target> for &i8 {
    type Output = <Self as Deref>::Target;
    fn rem(self, other: &<Self as Deref>::Target) -> <Self as Deref>::Target;
}

#[also(i16, i32, i64, i128, isize, f32, f64)]
impl Neg for i8 {
    type Output = Self;
    fn neg(self) -> Self;
}

#[also(&i16, &i32, &i64, &i128, &isize, &f32, &f64)]
impl Neg for &i8 {
    type Output = <Self as Deref>::Target;
    fn neg(self) -> <Self as Deref>::Target;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl AddAssign for i8 {
    fn add_assign(&mut self, other: Self);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl AddAssign<&Self> for i8 {
    fn add_assign(&mut self, other: &Self);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl SubAssign for i8 {
    fn sub_assign(&mut self, other: Self);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl SubAssign<&Self> for i8 {
    fn sub_assign(&mut self, other: &Self);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl MulAssign for i8 {
    fn mul_assign(&mut self, other: Self);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl MulAssign<&Self> for i8 {
    fn mul_assign(&mut self, other: &Self);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl DivAssign for i8 {
    fn div_assign(&mut self, other: Self);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl DivAssign<&Self> for i8 {
    fn div_assign(&mut self, other: &Self);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl RemAssign for i8 {
    fn rem_assign(&mut self, other: Self);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl RemAssign<&Self> for i8 {
    fn rem_assign(&mut self, other: &Self);
}
