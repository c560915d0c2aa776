//! Comparison: the four traits, `Ordering`, `Reverse`, and the impls of primitives and references.

use crate::prelude::rust_2024::*;

pub trait PartialEq<Rhs: ?Sized = Self> {
    fn eq(&self, other: &Rhs) -> bool;
    fn ne(&self, other: &Rhs) -> bool;
}

pub trait Eq: PartialEq<Self> {}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Ordering {
    Less,
    Equal,
    Greater,
}

impl Ordering {
    pub fn is_eq(self) -> bool;
    pub fn is_ne(self) -> bool;
    pub fn is_lt(self) -> bool;
    pub fn is_gt(self) -> bool;
    pub fn is_le(self) -> bool;
    pub fn is_ge(self) -> bool;
    pub fn reverse(self) -> Ordering;
    pub fn then(self, other: Ordering) -> Ordering;
    pub fn then_with<F>(self, #[runs(here)] f: F) -> Ordering
    where
        F: FnOnce() -> Ordering;
}

#[derive(Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct Reverse<T>(pub T);

impl<T: PartialOrd> PartialOrd for Reverse<T> {
    fn partial_cmp(&self, other: &Reverse<T>) -> Option<Ordering>;
}

impl<T: Ord> Ord for Reverse<T> {
    fn cmp(&self, other: &Reverse<T>) -> Ordering;
}

impl<T: Clone> Clone for Reverse<T> {
    fn clone(&self) -> Reverse<T>;
}

pub trait Ord: Eq + PartialOrd<Self> {
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self
    where
        Self: Sized;
    fn min(self, other: Self) -> Self
    where
        Self: Sized;
    fn clamp(self, min: Self, max: Self) -> Self
    where
        Self: Sized;
}

pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    fn lt(&self, other: &Rhs) -> bool;
    fn le(&self, other: &Rhs) -> bool;
    fn gt(&self, other: &Rhs) -> bool;
    fn ge(&self, other: &Rhs) -> bool;
}

pub fn min<T: Ord>(v1: T, v2: T) -> T;

pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, #[runs(here)] compare: F) -> T;

pub fn min_by_key<T, F, K>(v1: T, v2: T, #[runs(here)] f: F) -> T
where
    F: FnMut(&T) -> K,
    K: Ord;

pub fn max<T: Ord>(v1: T, v2: T) -> T;

pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, #[runs(here)] compare: F) -> T;

pub fn max_by_key<T, F, K>(v1: T, v2: T, #[runs(here)] f: F) -> T
where
    F: FnMut(&T) -> K,
    K: Ord;

impl PartialEq for () {
    fn eq(&self, _other: &()) -> bool;
}

impl Eq for () {}

impl PartialOrd for () {
    fn partial_cmp(&self, _: &()) -> Option<Ordering>;
}

impl Ord for () {
    fn cmp(&self, _other: &()) -> Ordering;
}

impl<A: ?Sized, B: ?Sized> PartialEq<&B> for &A
where
    A: PartialEq<B>,
{
    fn eq(&self, other: &&B) -> bool;
}

impl<A: ?Sized, B: ?Sized> PartialOrd<&B> for &A
where
    A: PartialOrd<B>,
{
    fn partial_cmp(&self, other: &&B) -> Option<Ordering>;
}

impl<A: ?Sized> Ord for &A
where
    A: Ord,
{
    fn cmp(&self, other: &Self) -> Ordering;
}

impl<A: ?Sized> Eq for &A where A: Eq {}

impl<A: ?Sized, B: ?Sized> PartialEq<&mut B> for &mut A
where
    A: PartialEq<B>,
{
    fn eq(&self, other: &&mut B) -> bool;
}

impl<A: ?Sized, B: ?Sized> PartialOrd<&mut B> for &mut A
where
    A: PartialOrd<B>,
{
    fn partial_cmp(&self, other: &&mut B) -> Option<Ordering>;
}

impl<A: ?Sized> Ord for &mut A
where
    A: Ord,
{
    fn cmp(&self, other: &Self) -> Ordering;
}

impl<A: ?Sized> Eq for &mut A where A: Eq {}

impl<A: ?Sized, B: ?Sized> PartialEq<&mut B> for &A
where
    A: PartialEq<B>,
{
    fn eq(&self, other: &&mut B) -> bool;
}

impl<A: ?Sized, B: ?Sized> PartialEq<&B> for &mut A
where
    A: PartialEq<B>,
{
    fn eq(&self, other: &&B) -> bool;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char)]
impl PartialEq for i8 {
    fn eq(&self, other: &Self) -> bool;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool, char)]
impl Eq for i8 {}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char)]
impl PartialOrd for i8 {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering>;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool, char)]
impl Ord for i8 {
    fn cmp(&self, other: &Self) -> Ordering;
}
