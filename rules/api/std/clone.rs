//! `Clone`, for the types that cannot derive it.

use crate::prelude::rust_2024::*;

pub trait Clone: Sized {
    fn clone(&self) -> Self;
    fn clone_from(&mut self, source: &Self);
}

impl<T: ?Sized> Clone for *const T {
    fn clone(&self) -> Self;
}

impl<T: ?Sized> Clone for *mut T {
    fn clone(&self) -> Self;
}

impl<T: ?Sized> Clone for &T {
    fn clone(&self) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char)]
impl Clone for i8 {
    fn clone(&self) -> Self;
}
