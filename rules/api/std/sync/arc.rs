//! Shared ownership: nothing here waits.

use super::{Arc, Weak};
use crate::any::Any;
use crate::borrow::{self, Cow, ToOwned};
use crate::boxed::Box;
use crate::cmp::Ordering;
use crate::error::Error;
use crate::ffi::CStr;
use crate::hash::{Hash, Hasher};
use crate::ops::Deref;
use crate::pin::Pin;
use crate::{fmt, mem};

impl<T> Arc<T> {
    pub fn new(data: T) -> Arc<T>;
    pub fn new_cyclic<F>(#[runs(here)] data_fn: F) -> Arc<T>
    where
        F: FnOnce(&Weak<T>) -> T;
    pub fn new_uninit() -> Arc<mem::MaybeUninit<T>>;
    pub fn new_zeroed() -> Arc<mem::MaybeUninit<T>>;
    pub fn pin(data: T) -> Pin<Arc<T>>;
}

impl<T> Arc<T> {
    pub fn try_unwrap(this: Self) -> Result<T, Self>;
    pub fn into_inner(this: Self) -> Option<T>;
}

impl<T> Arc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Arc<[mem::MaybeUninit<T>]>;
    pub fn new_zeroed_slice(len: usize) -> Arc<[mem::MaybeUninit<T>]>;
}

impl<T> Arc<mem::MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Arc<T>;
}

impl<T> Arc<[mem::MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Arc<[T]>;
}

impl<T: ?Sized> Arc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self;
    pub fn into_raw(this: Self) -> *const T;
    pub unsafe fn increment_strong_count(ptr: *const T);
    pub unsafe fn decrement_strong_count(ptr: *const T);
}

impl<T: ?Sized> Arc<T> {
    pub fn as_ptr(this: &Self) -> *const T;
    pub fn downgrade(this: &Self) -> Weak<T>;
    pub fn weak_count(this: &Self) -> usize;
    #[spins(looks)]
    pub fn strong_count(this: &Self) -> usize;
    pub fn ptr_eq(this: &Self, other: &Self) -> bool;
}

impl<T: ?Sized> Clone for Arc<T> {
    fn clone(&self) -> Arc<T>;
}

impl<T: ?Sized> Deref for Arc<T> {
    type Target = T;

    fn deref(&self) -> &T;
}

impl<T: Clone> Arc<T> {
    pub fn make_mut(this: &mut Self) -> &mut T;
}

impl<T: Clone> Arc<T> {
    pub fn unwrap_or_clone(this: Self) -> T;
}

impl<T: ?Sized> Arc<T> {
    pub fn get_mut(this: &mut Self) -> Option<&mut T>;
}

impl<T: ?Sized> Drop for Arc<T> {
    fn drop(&mut self);
}

impl Arc<dyn Any + Send + Sync> {
    pub fn downcast<T>(self) -> Result<Arc<T>, Self>
    where
        T: Any + Send + Sync;
}

impl<T> Weak<T> {
    pub const fn new() -> Weak<T>;
}

impl<T: ?Sized> Weak<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self;
    pub fn into_raw(self) -> *const T;
}

impl<T: ?Sized> Weak<T> {
    pub fn as_ptr(&self) -> *const T;
}

impl<T: ?Sized> Weak<T> {
    pub fn upgrade(&self) -> Option<Arc<T>>;
    #[spins(looks)]
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
    pub fn ptr_eq(&self, other: &Self) -> bool;
}

impl<T: ?Sized> Clone for Weak<T> {
    fn clone(&self) -> Weak<T>;
}

impl<T> Default for Weak<T> {
    fn default() -> Weak<T>;
}

impl<T: ?Sized> Drop for Weak<T> {
    fn drop(&mut self);
}

impl<T: ?Sized + PartialEq> PartialEq for Arc<T> {
    fn eq(&self, other: &Arc<T>) -> bool;
}

impl<T: ?Sized + PartialOrd> PartialOrd for Arc<T> {
    fn partial_cmp(&self, other: &Arc<T>) -> Option<Ordering>;
}

impl<T: ?Sized + Ord> Ord for Arc<T> {
    fn cmp(&self, other: &Arc<T>) -> Ordering;
}

impl<T: ?Sized + Eq> Eq for Arc<T> {}

impl<T: ?Sized + fmt::Display> fmt::Display for Arc<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: ?Sized> fmt::Pointer for Arc<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: Default> Default for Arc<T> {
    fn default() -> Arc<T>;
}

impl Default for Arc<str> {
    fn default() -> Self;
}

impl Default for Arc<CStr> {
    fn default() -> Self;
}

impl<T> Default for Arc<[T]> {
    fn default() -> Self;
}

impl<T> Default for Pin<Arc<T>>
where
    T: ?Sized,
    Arc<T>: Default,
{
    fn default() -> Self;
}

impl<T: ?Sized + Hash> Hash for Arc<T> {
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<T> From<T> for Arc<T> {
    fn from(t: T) -> Self;
}

impl<T, const N: usize> From<[T; N]> for Arc<[T]> {
    fn from(v: [T; N]) -> Arc<[T]>;
}

impl<T: Clone> From<&[T]> for Arc<[T]> {
    fn from(v: &[T]) -> Arc<[T]>;
}

impl<T: Clone> From<&mut [T]> for Arc<[T]> {
    fn from(v: &mut [T]) -> Arc<[T]>;
}

impl From<&str> for Arc<str> {
    fn from(v: &str) -> Arc<str>;
}

impl From<&mut str> for Arc<str> {
    fn from(v: &mut str) -> Arc<str>;
}

impl From<String> for Arc<str> {
    fn from(v: String) -> Arc<str>;
}

impl<T: ?Sized> From<Box<T>> for Arc<T> {
    fn from(v: Box<T>) -> Arc<T>;
}

impl<T> From<Vec<T>> for Arc<[T]> {
    fn from(v: Vec<T>) -> Arc<[T]>;
}

impl<'a, B> From<Cow<'a, B>> for Arc<B>
where
    B: ToOwned + ?Sized,
    Arc<B>: From<&'a B> + From<B::Owned>,
{
    fn from(cow: Cow<'a, B>) -> Arc<B>;
}

impl From<Arc<str>> for Arc<[u8]> {
    fn from(rc: Arc<str>) -> Self;
}

impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> {
    type Error = Arc<[T]>;

    fn try_from(boxed_slice: Arc<[T]>) -> Result<Self, Self::Error>;
}

impl<T> FromIterator<T> for Arc<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self;
}

impl<T: ?Sized> borrow::Borrow<T> for Arc<T> {
    fn borrow(&self) -> &T;
}

impl<T: ?Sized> AsRef<T> for Arc<T> {
    fn as_ref(&self) -> &T;
}

impl<T: Error + ?Sized> Error for Arc<T> {
    fn source(&self) -> Option<&(dyn Error + 'static)>;
}
