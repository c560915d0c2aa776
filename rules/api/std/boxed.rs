//! `Box` and what it forwards to: iterators, futures, closures, comparisons.

use crate::any::Any;
use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::cmp::Ordering;
use crate::error;
use crate::fmt::{self, Debug, Display, Pointer};
use crate::future::Future;
use crate::hash::{Hash, Hasher};
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;
use crate::prelude::rust_2024::*;
use crate::slice::{Iter, IterMut};
use crate::task::{Context, Poll};
use crate::vec;

pub struct Box<T: ?Sized>;

impl Box<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>;
}

impl Box<dyn Any + Send> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>;
}

impl Box<dyn Any + Send + Sync> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>;
}

impl<T> Box<T> {
    pub fn new(x: T) -> Self;
    pub fn new_uninit() -> Box<MaybeUninit<T>>;
    pub fn new_zeroed() -> Box<MaybeUninit<T>>;
    pub fn pin(x: T) -> Pin<Box<T>>;
}

impl<T> Box<[T]> {
    pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]>;
    pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]>;
}

impl<T> Box<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Box<T>;
    pub fn write(boxed: Self, value: T) -> Box<T>;
}

impl<T> Box<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Box<[T]>;
}

impl<T: ?Sized> Box<T> {
    pub unsafe fn from_raw(raw: *mut T) -> Self;
    pub fn into_raw(b: Self) -> *mut T;
    pub fn leak<'a>(b: Self) -> &'a mut T;
    pub fn into_pin(boxed: Self) -> Pin<Self>;
}

impl<T> From<T> for Box<T> {
    fn from(t: T) -> Self;
}

impl<T: Clone> From<&[T]> for Box<[T]> {
    fn from(slice: &[T]) -> Box<[T]>;
}

impl<T: Clone> From<&mut [T]> for Box<[T]> {
    fn from(slice: &mut [T]) -> Box<[T]>;
}

impl<T: Clone> From<Cow<'_, [T]>> for Box<[T]> {
    fn from(cow: Cow<'_, [T]>) -> Box<[T]>;
}

impl From<&str> for Box<str> {
    fn from(s: &str) -> Box<str>;
}

impl From<&mut str> for Box<str> {
    fn from(s: &mut str) -> Box<str>;
}

impl From<Cow<'_, str>> for Box<str> {
    fn from(cow: Cow<'_, str>) -> Box<str>;
}

impl From<Box<str>> for Box<[u8]> {
    fn from(s: Box<str>) -> Self;
}

impl<T, const N: usize> From<[T; N]> for Box<[T]> {
    fn from(array: [T; N]) -> Box<[T]>;
}

impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> {
    type Error = Box<[T]>;
    fn try_from(boxed_slice: Box<[T]>) -> Result<Self, Self::Error>;
}

impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> {
    type Error = Vec<T>;
    fn try_from(vec: Vec<T>) -> Result<Self, Self::Error>;
}

impl<'a, E: error::Error + 'a> From<E> for Box<dyn error::Error + 'a> {
    fn from(err: E) -> Box<dyn error::Error + 'a>;
}

impl<'a, E: error::Error + Send + Sync + 'a> From<E> for Box<dyn error::Error + Send + Sync + 'a> {
    fn from(err: E) -> Box<dyn error::Error + Send + Sync + 'a>;
}

impl<'a> From<String> for Box<dyn error::Error + Send + Sync + 'a> {
    fn from(err: String) -> Box<dyn error::Error + Send + Sync + 'a>;
}

impl<'a> From<String> for Box<dyn error::Error + 'a> {
    fn from(str_err: String) -> Box<dyn error::Error + 'a>;
}

impl<'a> From<&str> for Box<dyn error::Error + Send + Sync + 'a> {
    fn from(err: &str) -> Box<dyn error::Error + Send + Sync + 'a>;
}

impl<'a> From<&str> for Box<dyn error::Error + 'a> {
    fn from(err: &str) -> Box<dyn error::Error + 'a>;
}

impl<'a, 'b> From<Cow<'b, str>> for Box<dyn error::Error + Send + Sync + 'a> {
    fn from(err: Cow<'b, str>) -> Box<dyn error::Error + Send + Sync + 'a>;
}

impl<'a, 'b> From<Cow<'b, str>> for Box<dyn error::Error + 'a> {
    fn from(err: Cow<'b, str>) -> Box<dyn error::Error + 'a>;
}

impl<I: Iterator + ?Sized> Iterator for Box<I> {
    type Item = I::Item;
    #[calls(I::next)]
    fn next(&mut self) -> Option<I::Item>;
}

impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for Box<I> {
    #[calls(I::next_back)]
    fn next_back(&mut self) -> Option<I::Item>;
}

impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for Box<I> {}

impl<I> IntoIterator for Box<[I]> {
    type IntoIter = vec::IntoIter<I>;
    type Item = I;
    fn into_iter(self) -> vec::IntoIter<I>;
}

impl<'a, I> IntoIterator for &'a Box<[I]> {
    type IntoIter = Iter<'a, I>;
    type Item = &'a I;
    fn into_iter(self) -> Iter<'a, I>;
}

impl<'a, I> IntoIterator for &'a mut Box<[I]> {
    type IntoIter = IterMut<'a, I>;
    type Item = &'a mut I;
    fn into_iter(self) -> IterMut<'a, I>;
}

impl<I> FromIterator<I> for Box<[I]> {
    #[calls(T::next)]
    fn from_iter<T: IntoIterator<Item = I>>(iter: T) -> Self;
}

impl FromIterator<char> for Box<str> {
    #[calls(T::next)]
    fn from_iter<T: IntoIterator<Item = char>>(iter: T) -> Self;
}

impl<'a> FromIterator<&'a char> for Box<str> {
    #[calls(T::next)]
    fn from_iter<T: IntoIterator<Item = &'a char>>(iter: T) -> Self;
}

impl<'a> FromIterator<&'a str> for Box<str> {
    #[calls(T::next)]
    fn from_iter<T: IntoIterator<Item = &'a str>>(iter: T) -> Self;
}

impl FromIterator<String> for Box<str> {
    #[calls(T::next)]
    fn from_iter<T: IntoIterator<Item = String>>(iter: T) -> Self;
}

impl FromIterator<Box<str>> for Box<str> {
    #[calls(T::next)]
    fn from_iter<T: IntoIterator<Item = Box<str>>>(iter: T) -> Self;
}

impl<'a> FromIterator<Cow<'a, str>> for Box<str> {
    #[calls(T::next)]
    fn from_iter<T: IntoIterator<Item = Cow<'a, str>>>(iter: T) -> Self;
}

impl<T: ?Sized> Drop for Box<T> {
    fn drop(&mut self);
}

impl<T: Default> Default for Box<T> {
    #[calls(T::default)]
    fn default() -> Self;
}

impl<T> Default for Box<[T]> {
    fn default() -> Self;
}

impl Default for Box<str> {
    fn default() -> Self;
}

impl<T: Clone> Clone for Box<T> {
    fn clone(&self) -> Self;
}

impl<T: Clone> Clone for Box<[T]> {
    fn clone(&self) -> Self;
}

impl Clone for Box<str> {
    fn clone(&self) -> Self;
}

impl<T: ?Sized + PartialEq> PartialEq for Box<T> {
    fn eq(&self, other: &Self) -> bool;
}

impl<T: ?Sized + PartialOrd> PartialOrd for Box<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering>;
}

impl<T: ?Sized + Ord> Ord for Box<T> {
    fn cmp(&self, other: &Self) -> Ordering;
}

impl<T: ?Sized + Eq> Eq for Box<T> {}

impl<T: ?Sized + Hash> Hash for Box<T> {
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<T: ?Sized + Hasher> Hasher for Box<T> {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
}

impl<T: Display + ?Sized> Display for Box<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: Debug + ?Sized> Debug for Box<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: ?Sized> Pointer for Box<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: ?Sized> Deref for Box<T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T: ?Sized> DerefMut for Box<T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<Args, F: FnOnce<Args> + ?Sized> FnOnce<Args> for Box<F> {
    type Output = <F as FnOnce<Args>>::Output;
    fn call_once(self, args: Args) -> Self::Output;
}

impl<Args, F: FnMut<Args> + ?Sized> FnMut<Args> for Box<F> {
    fn call_mut(&mut self, args: Args) -> Self::Output;
}

impl<Args, F: Fn<Args> + ?Sized> Fn<Args> for Box<F> {
    fn call(&self, args: Args) -> Self::Output;
}

impl<T: ?Sized> Borrow<T> for Box<T> {
    fn borrow(&self) -> &T;
}

impl<T: ?Sized> BorrowMut<T> for Box<T> {
    fn borrow_mut(&mut self) -> &mut T;
}

impl<T: ?Sized> AsRef<T> for Box<T> {
    fn as_ref(&self) -> &T;
}

impl<T: ?Sized> AsMut<T> for Box<T> {
    fn as_mut(&mut self) -> &mut T;
}

impl<F: ?Sized + Future + Unpin> Future for Box<F> {
    type Output = F::Output;
    #[calls(F::poll)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

impl<E: error::Error> error::Error for Box<E> {}

impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> {
    fn from(boxed: Box<T>) -> Self;
}

impl<T> Default for Pin<Box<T>>
where
    T: ?Sized,
    Box<T>: Default,
{
    fn default() -> Self;
}

impl dyn error::Error {
    pub fn downcast<T: error::Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn error::Error>>;
}

impl dyn error::Error + Send {
    pub fn downcast<T: error::Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn error::Error + Send>>;
}

impl dyn error::Error + Send + Sync {
    pub fn downcast<T: error::Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<Self>>;
}
