//! `Default`, and the impls of the primitive types.

use crate::prelude::rust_2024::*;

pub trait Default: Sized {
    fn default() -> Self;
}

impl Default for () {
    fn default() -> ();
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char)]
impl Default for i8 {
    fn default() -> Self;
}
