//! Traits of `Vec`: collecting, comparing, converting.

use crate::borrow::Cow;
use crate::cmp::Ordering;
use crate::fmt::{self, Debug};
use crate::hash::{Hash, Hasher};
use crate::ops::{Deref, DerefMut, Index, IndexMut};
use crate::prelude::rust_2024::*;
use crate::slice::{Iter, IterMut, SliceIndex};
use crate::vec::IntoIter;

impl<T, U> PartialEq<Vec<U>> for Vec<T>
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &Vec<U>) -> bool;
}

impl<T, U> PartialEq<&[U]> for Vec<T>
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &&[U]) -> bool;
}

impl<T, U> PartialEq<&mut [U]> for Vec<T>
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &&mut [U]) -> bool;
}

impl<T, U> PartialEq<[U]> for Vec<T>
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &[U]) -> bool;
}

impl<T, U, const N: usize> PartialEq<[U; N]> for Vec<T>
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &[U; N]) -> bool;
}

impl<T, U, const N: usize> PartialEq<&[U; N]> for Vec<T>
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &&[U; N]) -> bool;
}

impl<T> Deref for Vec<T> {
    type Target = [T];
    fn deref(&self) -> &[T];
}

impl<T> DerefMut for Vec<T> {
    fn deref_mut(&mut self) -> &mut [T];
}

impl<T: Clone> Clone for Vec<T> {
    fn clone(&self) -> Self;
}

impl<T: Hash> Hash for Vec<T> {
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> {
    type Output = I::Output;
    fn index(&self, index: I) -> &Self::Output;
}

impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> {
    fn index_mut(&mut self, index: I) -> &mut Self::Output;
}

impl<T> FromIterator<T> for Vec<T> {
    #[calls(I::next)]
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T>;
}

impl<T> IntoIterator for Vec<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter;
}

impl<'a, T> IntoIterator for &'a Vec<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter;
}

impl<'a, T> IntoIterator for &'a mut Vec<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> Self::IntoIter;
}

impl<T> Extend<T> for Vec<T> {
    #[calls(I::next)]
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I);
}

impl<'a, T: Copy + 'a> Extend<&'a T> for Vec<T> {
    #[calls(I::next)]
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I);
}

impl<T> PartialOrd<Vec<T>> for Vec<T>
where
    T: PartialOrd,
{
    fn partial_cmp(&self, other: &Vec<T>) -> Option<Ordering>;
}

impl<T: Eq> Eq for Vec<T> {}

impl<T: Ord> Ord for Vec<T> {
    fn cmp(&self, other: &Self) -> Ordering;
}

impl<T> Drop for Vec<T> {
    fn drop(&mut self);
}

impl<T> Default for Vec<T> {
    fn default() -> Vec<T>;
}

impl<T: Debug> Debug for Vec<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> AsRef<Vec<T>> for Vec<T> {
    fn as_ref(&self) -> &Vec<T>;
}

impl<T> AsMut<Vec<T>> for Vec<T> {
    fn as_mut(&mut self) -> &mut Vec<T>;
}

impl<T> AsRef<[T]> for Vec<T> {
    fn as_ref(&self) -> &[T];
}

impl<T> AsMut<[T]> for Vec<T> {
    fn as_mut(&mut self) -> &mut [T];
}

impl<T: Clone> From<&[T]> for Vec<T> {
    fn from(s: &[T]) -> Vec<T>;
}

impl<T: Clone> From<&mut [T]> for Vec<T> {
    fn from(s: &mut [T]) -> Vec<T>;
}

impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> {
    fn from(s: &[T; N]) -> Vec<T>;
}

impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> {
    fn from(s: &mut [T; N]) -> Vec<T>;
}

impl<T, const N: usize> From<[T; N]> for Vec<T> {
    fn from(s: [T; N]) -> Vec<T>;
}

impl<'a, T> From<Cow<'a, [T]>> for Vec<T>
where
    [T]: ToOwned<Owned = Vec<T>>,
{
    fn from(s: Cow<'a, [T]>) -> Vec<T>;
}

impl<T> From<Box<[T]>> for Vec<T> {
    fn from(s: Box<[T]>) -> Self;
}

impl From<&str> for Vec<u8> {
    fn from(s: &str) -> Vec<u8>;
}
