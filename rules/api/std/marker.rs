//! Marker traits and `PhantomData`. Which types are `Send` and `Sync` is not written down.

use crate::cmp::Ordering;
use crate::hash::{Hash, Hasher};
use crate::prelude::rust_2024::*;

pub unsafe trait Send {}

pub trait Sized {}

pub trait Copy: Clone {}

pub unsafe trait Sync {}

pub struct PhantomData<T: ?Sized>;

impl<T: ?Sized> Hash for PhantomData<T> {
    fn hash<H: Hasher>(&self, _: &mut H);
}

impl<T: ?Sized> PartialEq for PhantomData<T> {
    fn eq(&self, _other: &PhantomData<T>) -> bool;
}

impl<T: ?Sized> Eq for PhantomData<T> {}

impl<T: ?Sized> PartialOrd for PhantomData<T> {
    fn partial_cmp(&self, _other: &PhantomData<T>) -> Option<Ordering>;
}

impl<T: ?Sized> Ord for PhantomData<T> {
    fn cmp(&self, _other: &PhantomData<T>) -> Ordering;
}

impl<T: ?Sized> Copy for PhantomData<T> {}

impl<T: ?Sized> Clone for PhantomData<T> {
    fn clone(&self) -> Self;
}

impl<T: ?Sized> Default for PhantomData<T> {
    fn default() -> Self;
}

pub trait Unpin {}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PhantomPinned;

impl<T: ?Sized> Copy for *const T {}

impl<T: ?Sized> Copy for *mut T {}

impl<T: ?Sized> Copy for &T {}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char)]
impl Copy for i8 {}
