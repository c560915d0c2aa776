//! Iterators by reference, ranges, collecting into tuples, and sums and products.

use crate::iter::{Product, Step, Sum};
use crate::num::{NonZero, Saturating, Wrapping};
use crate::ops::{Range, RangeFrom, RangeInclusive};
use crate::prelude::rust_2024::*;

impl<A: Step> Iterator for Range<A> {
    type Item = A;
    fn next(&mut self) -> Option<A>;
}

impl ExactSizeIterator for Range<usize> {}

impl ExactSizeIterator for Range<u8> {}

impl ExactSizeIterator for Range<u16> {}

impl ExactSizeIterator for Range<isize> {}

impl ExactSizeIterator for Range<i8> {}

impl ExactSizeIterator for Range<i16> {}

impl ExactSizeIterator for Range<NonZero<usize>> {}

impl ExactSizeIterator for Range<NonZero<u8>> {}

impl ExactSizeIterator for Range<NonZero<u16>> {}

impl ExactSizeIterator for Range<u32> {}

impl ExactSizeIterator for Range<i32> {}

impl<A: Step> DoubleEndedIterator for Range<A> {
    fn next_back(&mut self) -> Option<A>;
}

impl ExactSizeIterator for RangeInclusive<u8> {}

impl ExactSizeIterator for RangeInclusive<i8> {}

impl ExactSizeIterator for RangeInclusive<NonZero<u8>> {}

impl ExactSizeIterator for RangeInclusive<NonZero<u16>> {}

impl ExactSizeIterator for RangeInclusive<NonZero<usize>> {}

impl ExactSizeIterator for RangeInclusive<u16> {}

impl ExactSizeIterator for RangeInclusive<i16> {}

impl<A: Step> Iterator for RangeInclusive<A> {
    type Item = A;
    fn next(&mut self) -> Option<A>;
}

impl<A: Step> DoubleEndedIterator for RangeInclusive<A> {
    fn next_back(&mut self) -> Option<A>;
}

impl<A: Step> Iterator for RangeFrom<A> {
    type Item = A;
    fn next(&mut self) -> Option<A>;
}

impl<T> Sum for Wrapping<T> {
    #[calls(I::next)]
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self;
}

impl<T> Product for Wrapping<T> {
    #[calls(I::next)]
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self;
}

impl<'a, T> Sum<&'a Wrapping<T>> for Wrapping<T> {
    #[calls(I::next)]
    fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self;
}

impl<'a, T> Product<&'a Wrapping<T>> for Wrapping<T> {
    #[calls(I::next)]
    fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self;
}

impl<T> Sum for Saturating<T> {
    #[calls(I::next)]
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self;
}

impl<T> Product for Saturating<T> {
    #[calls(I::next)]
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self;
}

impl<'a, T> Sum<&'a Saturating<T>> for Saturating<T> {
    #[calls(I::next)]
    fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self;
}

impl<'a, T> Product<&'a Saturating<T>> for Saturating<T> {
    #[calls(I::next)]
    fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self;
}

impl<T, U, E> Sum<Result<U, E>> for Result<T, E>
where
    T: Sum<U>,
{
    #[calls(I::next)]
    fn sum<I>(iter: I) -> Result<T, E>
    where
        I: Iterator<Item = Result<U, E>>;
}

impl<T, U, E> Product<Result<U, E>> for Result<T, E>
where
    T: Product<U>,
{
    #[calls(I::next)]
    fn product<I>(iter: I) -> Result<T, E>
    where
        I: Iterator<Item = Result<U, E>>;
}

impl<T, U> Sum<Option<U>> for Option<T>
where
    T: Sum<U>,
{
    #[calls(I::next)]
    fn sum<I>(iter: I) -> Option<T>
    where
        I: Iterator<Item = Option<U>>;
}

impl<T, U> Product<Option<U>> for Option<T>
where
    T: Product<U>,
{
    #[calls(I::next)]
    fn product<I>(iter: I) -> Option<T>
    where
        I: Iterator<Item = Option<U>>;
}

impl<I: Iterator> IntoIterator for I {
    type Item = I::Item;
    type IntoIter = I;
    fn into_iter(self) -> I;
}

impl<'a, I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for &'a mut I {
    #[calls(I::next_back)]
    fn next_back(&mut self) -> Option<I::Item>;
}

impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {}

impl<I: Iterator + ?Sized> Iterator for &mut I {
    type Item = I::Item;
    #[calls(I::next)]
    fn next(&mut self) -> Option<I::Item>;
}

impl Extend<()> for () {
    #[calls(T::next)]
    fn extend<T: IntoIterator<Item = ()>>(&mut self, iter: T);
}

impl<T, ExtendT> Extend<(T,)> for (ExtendT,)
where
    ExtendT: Extend<T>,
{
    #[calls(I::next)]
    fn extend<I: IntoIterator<Item = (T,)>>(&mut self, iter: I);
}

impl<T, ExtendT> FromIterator<(T,)> for (ExtendT,)
where
    ExtendT: Default + Extend<T>,
{
    #[calls(Iter::next)]
    fn from_iter<Iter: IntoIterator<Item = (T,)>>(iter: Iter) -> Self;
}

impl<A, B, ExA, ExB> Extend<(A, B)> for (ExA, ExB)
where
    ExA: Extend<A>,
    ExB: Extend<B>,
{
    #[calls(T::next)]
    fn extend<T: IntoIterator<Item = (A, B)>>(&mut self, iter: T);
}

impl<A, B, ExA, ExB> FromIterator<(A, B)> for (ExA, ExB)
where
    ExA: Default + Extend<A>,
    ExB: Default + Extend<B>,
{
    #[calls(Iter::next)]
    fn from_iter<Iter: IntoIterator<Item = (A, B)>>(iter: Iter) -> Self;
}

impl<A, B, C, ExA, ExB, ExC> Extend<(A, B, C)> for (ExA, ExB, ExC)
where
    ExA: Extend<A>,
    ExB: Extend<B>,
    ExC: Extend<C>,
{
    #[calls(T::next)]
    fn extend<T: IntoIterator<Item = (A, B, C)>>(&mut self, iter: T);
}

impl<A, B, C, ExA, ExB, ExC> FromIterator<(A, B, C)> for (ExA, ExB, ExC)
where
    ExA: Default + Extend<A>,
    ExB: Default + Extend<B>,
    ExC: Default + Extend<C>,
{
    #[calls(Iter::next)]
    fn from_iter<Iter: IntoIterator<Item = (A, B, C)>>(iter: Iter) -> Self;
}

impl<A, B, C, D, ExA, ExB, ExC, ExD> Extend<(A, B, C, D)> for (ExA, ExB, ExC, ExD)
where
    ExA: Extend<A>,
    ExB: Extend<B>,
    ExC: Extend<C>,
    ExD: Extend<D>,
{
    #[calls(T::next)]
    fn extend<T: IntoIterator<Item = (A, B, C, D)>>(&mut self, iter: T);
}

impl<A, B, C, D, ExA, ExB, ExC, ExD> FromIterator<(A, B, C, D)> for (ExA, ExB, ExC, ExD)
where
    ExA: Default + Extend<A>,
    ExB: Default + Extend<B>,
    ExC: Default + Extend<C>,
    ExD: Default + Extend<D>,
{
    #[calls(Iter::next)]
    fn from_iter<Iter: IntoIterator<Item = (A, B, C, D)>>(iter: Iter) -> Self;
}

impl<A, B, C, D, E, ExA, ExB, ExC, ExD, ExE> Extend<(A, B, C, D, E)> for (ExA, ExB, ExC, ExD, ExE)
where
    ExA: Extend<A>,
    ExB: Extend<B>,
    ExC: Extend<C>,
    ExD: Extend<D>,
    ExE: Extend<E>,
{
    #[calls(T::next)]
    fn extend<T: IntoIterator<Item = (A, B, C, D, E)>>(&mut self, iter: T);
}

impl<A, B, C, D, E, ExA, ExB, ExC, ExD, ExE> FromIterator<(A, B, C, D, E)> for (ExA, ExB, ExC, ExD, ExE)
where
    ExA: Default + Extend<A>,
    ExB: Default + Extend<B>,
    ExC: Default + Extend<C>,
    ExD: Default + Extend<D>,
    ExE: Default + Extend<E>,
{
    #[calls(Iter::next)]
    fn from_iter<Iter: IntoIterator<Item = (A, B, C, D, E)>>(iter: Iter) -> Self;
}

impl<A, B, C, D, E, F, ExA, ExB, ExC, ExD, ExE, ExF> Extend<(A, B, C, D, E, F)> for (ExA, ExB, ExC, ExD, ExE, ExF)
where
    ExA: Extend<A>,
    ExB: Extend<B>,
    ExC: Extend<C>,
    ExD: Extend<D>,
    ExE: Extend<E>,
    ExF: Extend<F>,
{
    #[calls(T::next)]
    fn extend<T: IntoIterator<Item = (A, B, C, D, E, F)>>(&mut self, iter: T);
}

impl<A, B, C, D, E, F, ExA, ExB, ExC, ExD, ExE, ExF> FromIterator<(A, B, C, D, E, F)> for (ExA, ExB, ExC, ExD, ExE, ExF)
where
    ExA: Default + Extend<A>,
    ExB: Default + Extend<B>,
    ExC: Default + Extend<C>,
    ExD: Default + Extend<D>,
    ExE: Default + Extend<E>,
    ExF: Default + Extend<F>,
{
    #[calls(Iter::next)]
    fn from_iter<Iter: IntoIterator<Item = (A, B, C, D, E, F)>>(iter: Iter) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Sum for i8 {
    #[calls(I::next)]
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Product for i8 {
    #[calls(I::next)]
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl<'a> Sum<&'a Self> for i8 {
    #[calls(I::next)]
    fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl<'a> Product<&'a Self> for i8 {
    #[calls(I::next)]
    fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, char)]
impl Step for i8 {}
