//! `Vec` and its iterators.

mod impls;

use crate::borrow::Cow;
use crate::collections::TryReserveError;
use crate::fmt::{self, Debug};
use crate::mem::MaybeUninit;
use crate::ops::RangeBounds;
use crate::prelude::rust_2024::*;

pub struct ExtractIf<'a, T, F>;

impl<T, F> Iterator for ExtractIf<'_, T, F>
where
    F: FnMut(&mut T) -> bool,
{
    type Item = T;
    fn next(&mut self) -> Option<T>;
}

impl<T, F> Drop for ExtractIf<'_, T, F> {
    fn drop(&mut self);
}

impl<T, F> Debug for ExtractIf<'_, T, F>
where
    T: Debug,
{
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

#[derive(Debug)]
pub struct Splice<'a, I: Iterator + 'a>;

impl<I: Iterator> Iterator for Splice<'_, I> {
    type Item = I::Item;
    #[calls(I::next)]
    fn next(&mut self) -> Option<Self::Item>;
}

impl<I: Iterator> DoubleEndedIterator for Splice<'_, I> {
    #[calls(I::next_back)]
    fn next_back(&mut self) -> Option<Self::Item>;
}

impl<I: Iterator> ExactSizeIterator for Splice<'_, I> {}

impl<I: Iterator> Drop for Splice<'_, I> {
    fn drop(&mut self);
}

pub struct Drain<'a, T: 'a>;

impl<'a, T> Drain<'a, T> {
    pub fn as_slice(&self) -> &[T];
}

impl<T: Debug> Debug for Drain<'_, T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a, T> AsRef<[T]> for Drain<'a, T> {
    fn as_ref(&self) -> &[T];
}

impl<T> Iterator for Drain<'_, T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}

impl<T> DoubleEndedIterator for Drain<'_, T> {
    fn next_back(&mut self) -> Option<T>;
}

impl<T> Drop for Drain<'_, T> {
    fn drop(&mut self);
}

impl<T> ExactSizeIterator for Drain<'_, T> {}

pub struct IntoIter<T>;

impl<T> IntoIter<T> {
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
}

impl<T: Debug> Debug for IntoIter<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> AsRef<[T]> for IntoIter<T> {
    fn as_ref(&self) -> &[T];
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}

impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T>;
}

impl<T> ExactSizeIterator for IntoIter<T> {}

impl<T: Clone> Clone for IntoIter<T> {
    fn clone(&self) -> Self;
}

impl<T> Drop for IntoIter<T> {
    fn drop(&mut self);
}

pub struct Vec<T>;

impl<T> Vec<T> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Self;
    pub fn into_raw_parts(self) -> (*mut T, usize, usize);
    pub fn push(&mut self, value: T);
    pub fn push_mut(&mut self, value: T) -> &mut T;
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn into_boxed_slice(self) -> Box<[T]>;
    pub fn truncate(&mut self, len: usize);
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
    pub fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
    pub unsafe fn set_len(&mut self, new_len: usize);
    pub fn swap_remove(&mut self, index: usize) -> T;
    pub fn insert(&mut self, index: usize, element: T);
    pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T;
    pub fn remove(&mut self, index: usize) -> T;
    pub fn retain<F>(&mut self, #[runs(here)] f: F)
    where
        F: FnMut(&T) -> bool;
    pub fn retain_mut<F>(&mut self, #[runs(here)] f: F)
    where
        F: FnMut(&mut T) -> bool;
    pub fn dedup_by_key<F, K>(&mut self, #[runs(here)] key: F)
    where
        F: FnMut(&mut T) -> K,
        K: PartialEq;
    pub fn dedup_by<F>(&mut self, #[runs(here)] same_bucket: F)
    where
        F: FnMut(&mut T, &mut T) -> bool;
    pub fn pop(&mut self) -> Option<T>;
    pub fn pop_if(&mut self, #[runs(here)] predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
    pub fn append(&mut self, other: &mut Self);
    pub fn drain<R>(&mut self, range: R) -> Drain<'_, T>
    where
        R: RangeBounds<usize>;
    pub fn clear(&mut self);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn split_off(&mut self, at: usize) -> Self;
    pub fn resize_with<F>(&mut self, new_len: usize, #[runs(here)] f: F)
    where
        F: FnMut() -> T;
    pub fn leak<'a>(self) -> &'a mut [T];
    pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>];
    #[calls(I::next)]
    pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter>
    where
        R: RangeBounds<usize>,
        I: IntoIterator<Item = T>;
    pub fn extract_if<F, R>(&mut self, range: R, #[runs(here)] filter: F) -> ExtractIf<'_, T, F>
    where
        F: FnMut(&mut T) -> bool,
        R: RangeBounds<usize>;
}

impl<T: Clone> Vec<T> {
    pub fn resize(&mut self, new_len: usize, value: T);
    pub fn extend_from_slice(&mut self, other: &[T]);
    pub fn extend_from_within<R>(&mut self, src: R)
    where
        R: RangeBounds<usize>;
}

impl<T, const N: usize> Vec<[T; N]> {
    pub fn into_flattened(self) -> Vec<T>;
}

impl<T: PartialEq> Vec<T> {
    pub fn dedup(&mut self);
}

impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> {
    fn from(s: &'a [T]) -> Cow<'a, [T]>;
}

impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> {
    fn from(s: &'a [T; N]) -> Cow<'a, [T]>;
}

impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> {
    fn from(v: Vec<T>) -> Cow<'a, [T]>;
}

impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> {
    fn from(v: &'a Vec<T>) -> Cow<'a, [T]>;
}

impl<'a, T> FromIterator<T> for Cow<'a, [T]>
where
    T: Clone,
{
    #[calls(I::next)]
    fn from_iter<I: IntoIterator<Item = T>>(it: I) -> Cow<'a, [T]>;
}

impl<T, U> PartialEq<Vec<U>> for Cow<'_, [T]>
where
    T: PartialEq<U>,
    T: Clone,
{
    fn eq(&self, other: &Vec<U>) -> bool;
}

impl<T, U> PartialEq<&[U]> for Cow<'_, [T]>
where
    T: PartialEq<U>,
    T: Clone,
{
    fn eq(&self, other: &&[U]) -> bool;
}

impl<T, U> PartialEq<&mut [U]> for Cow<'_, [T]>
where
    T: PartialEq<U>,
    T: Clone,
{
    fn eq(&self, other: &&mut [U]) -> bool;
}

impl<T, U> PartialEq<Vec<U>> for &[T]
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &Vec<U>) -> bool;
}

impl<T, U> PartialEq<Vec<U>> for &mut [T]
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &Vec<U>) -> bool;
}

impl<T, U> PartialEq<Vec<U>> for [T]
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &Vec<U>) -> bool;
}

impl<T> From<Vec<T>> for Box<[T]> {
    fn from(v: Vec<T>) -> Self;
}

impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
    type Error = Vec<T>;
    fn try_from(vec: Vec<T>) -> Result<[T; N], Vec<T>>;
}
