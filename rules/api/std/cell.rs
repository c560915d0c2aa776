//! Cells. `Ref` and `RefMut` are guards: held across an await, the next borrow panics.

use crate::cmp::Ordering;
use crate::fmt::{self, Debug, Display};
use crate::ops::{Deref, DerefMut};
use crate::prelude::rust_2024::*;

pub struct LazyCell<T, F = fn() -> T>;

impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    pub fn new(#[runs(once)] f: F) -> LazyCell<T, F>;
    pub fn force(this: &LazyCell<T, F>) -> &T;
    pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T;
}

impl<T, F> LazyCell<T, F> {
    pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T>;
    pub fn get(this: &LazyCell<T, F>) -> Option<&T>;
}

impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T, F: FnOnce() -> T> DerefMut for LazyCell<T, F> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<T: Default> Default for LazyCell<T> {
    #[calls(T::default)]
    fn default() -> LazyCell<T>;
}

impl<T: Debug, F> Debug for LazyCell<T, F> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

pub struct OnceCell<T>;

impl<T> OnceCell<T> {
    pub fn new() -> OnceCell<T>;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn set(&self, value: T) -> Result<(), T>;
    pub fn get_or_init<F>(&self, #[runs(once)] f: F) -> &T
    where
        F: FnOnce() -> T;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}

impl<T> Default for OnceCell<T> {
    fn default() -> Self;
}

impl<T: Debug> Debug for OnceCell<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: Clone> Clone for OnceCell<T> {
    fn clone(&self) -> OnceCell<T>;
}

impl<T: PartialEq> PartialEq for OnceCell<T> {
    fn eq(&self, other: &Self) -> bool;
}

impl<T: Eq> Eq for OnceCell<T> {}

impl<T> From<T> for OnceCell<T> {
    fn from(value: T) -> Self;
}

pub struct Cell<T: ?Sized>;

impl<T> Cell<T> {
    pub fn new(value: T) -> Cell<T>;
    pub fn set(&self, val: T);
    pub fn swap(&self, other: &Self);
    pub fn replace(&self, val: T) -> T;
    pub fn into_inner(self) -> T;
}

impl<T: Copy> Cell<T> {
    pub fn get(&self) -> T;
    pub fn update(&self, #[runs(here)] f: impl FnOnce(T) -> T);
}

impl<T: ?Sized> Cell<T> {
    pub fn as_ptr(&self) -> *mut T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn from_mut(t: &mut T) -> &Cell<T>;
}

impl<T: Default> Cell<T> {
    #[calls(T::default)]
    pub fn take(&self) -> T
    where
        T: Default;
}

impl<T> Cell<[T]> {
    pub fn as_slice_of_cells(&self) -> &[Cell<T>];
}

impl<T, const N: usize> Cell<[T; N]> {
    pub fn as_array_of_cells(&self) -> &[Cell<T>; N];
}

impl<T: Copy> Clone for Cell<T> {
    fn clone(&self) -> Cell<T>;
}

impl<T: Default> Default for Cell<T> {
    #[calls(T::default)]
    fn default() -> Cell<T>;
}

impl<T: PartialEq + Copy> PartialEq for Cell<T> {
    fn eq(&self, other: &Cell<T>) -> bool;
}

impl<T: Eq + Copy> Eq for Cell<T> {}

impl<T: PartialOrd + Copy> PartialOrd for Cell<T> {
    fn partial_cmp(&self, other: &Cell<T>) -> Option<Ordering>;
}

impl<T: Ord + Copy> Ord for Cell<T> {
    fn cmp(&self, other: &Cell<T>) -> Ordering;
}

impl<T> From<T> for Cell<T> {
    fn from(t: T) -> Cell<T>;
}

impl<T, const N: usize> AsRef<[Cell<T>; N]> for Cell<[T; N]> {
    fn as_ref(&self) -> &[Cell<T>; N];
}

impl<T, const N: usize> AsRef<[Cell<T>]> for Cell<[T; N]> {
    fn as_ref(&self) -> &[Cell<T>];
}

impl<T> AsRef<[Cell<T>]> for Cell<[T]> {
    fn as_ref(&self) -> &[Cell<T>];
}

pub struct RefCell<T: ?Sized>;

impl<T> RefCell<T> {
    pub fn new(value: T) -> RefCell<T>;
    pub fn into_inner(self) -> T;
    pub fn replace(&self, t: T) -> T;
    pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, #[runs(here)] f: F) -> T;
    pub fn swap(&self, other: &Self);
}

impl<T: ?Sized> RefCell<T> {
    pub fn borrow(&self) -> Ref<'_, T>;
    pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError>;
    pub fn borrow_mut(&self) -> RefMut<'_, T>;
    pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError>;
    pub fn as_ptr(&self) -> *mut T;
    pub fn get_mut(&mut self) -> &mut T;
    pub unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError>;
}

impl<T: Default> RefCell<T> {
    #[calls(T::default)]
    pub fn take(&self) -> T;
}

impl<T: Clone> Clone for RefCell<T> {
    fn clone(&self) -> RefCell<T>;
}

impl<T: Default> Default for RefCell<T> {
    #[calls(T::default)]
    fn default() -> RefCell<T>;
}

impl<T: ?Sized + PartialEq> PartialEq for RefCell<T> {
    fn eq(&self, other: &RefCell<T>) -> bool;
}

impl<T: ?Sized + Eq> Eq for RefCell<T> {}

impl<T: ?Sized + PartialOrd> PartialOrd for RefCell<T> {
    fn partial_cmp(&self, other: &RefCell<T>) -> Option<Ordering>;
}

impl<T: ?Sized + Ord> Ord for RefCell<T> {
    fn cmp(&self, other: &RefCell<T>) -> Ordering;
}

impl<T> From<T> for RefCell<T> {
    fn from(t: T) -> RefCell<T>;
}

#[derive(Debug)]
pub struct BorrowError;

impl Display for BorrowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

#[derive(Debug)]
pub struct BorrowMutError;

impl Display for BorrowMutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

#[guard(borrow)]
pub struct Ref<'b, T: ?Sized + 'b>;

impl<'b, T: ?Sized> Ref<'b, T> {
    pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T>;
    pub fn map<U: ?Sized, F>(orig: Ref<'b, T>, #[runs(here)] f: F) -> Ref<'b, U>
    where
        F: FnOnce(&T) -> &U;
    pub fn filter_map<U: ?Sized, F>(orig: Ref<'b, T>, #[runs(here)] f: F) -> Result<Ref<'b, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>;
    pub fn map_split<U: ?Sized, V: ?Sized, F>(orig: Ref<'b, T>, #[runs(here)] f: F) -> (Ref<'b, U>, Ref<'b, V>)
    where
        F: FnOnce(&T) -> (&U, &V);
}

impl<T: ?Sized> Deref for Ref<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T: ?Sized + Display> Display for Ref<'_, T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

#[guard(borrow)]
pub struct RefMut<'b, T: ?Sized + 'b>;

impl<'b, T: ?Sized> RefMut<'b, T> {
    pub fn map<U: ?Sized, F>(orig: RefMut<'b, T>, #[runs(here)] f: F) -> RefMut<'b, U>
    where
        F: FnOnce(&mut T) -> &mut U;
    pub fn filter_map<U: ?Sized, F>(orig: RefMut<'b, T>, #[runs(here)] f: F) -> Result<RefMut<'b, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn map_split<U: ?Sized, V: ?Sized, F>(
        orig: RefMut<'b, T>,
        #[runs(here)] f: F,
    ) -> (RefMut<'b, U>, RefMut<'b, V>)
    where
        F: FnOnce(&mut T) -> (&mut U, &mut V);
}

impl<T: ?Sized> Deref for RefMut<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T: ?Sized> DerefMut for RefMut<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<T: ?Sized + Display> Display for RefMut<'_, T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

pub struct UnsafeCell<T: ?Sized>;

impl<T> UnsafeCell<T> {
    pub fn new(value: T) -> UnsafeCell<T>;
    pub fn into_inner(self) -> T;
}

impl<T: ?Sized> UnsafeCell<T> {
    pub fn from_mut(value: &mut T) -> &mut UnsafeCell<T>;
    pub fn get(&self) -> *mut T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn raw_get(this: *const Self) -> *mut T;
}

impl<T: Default> Default for UnsafeCell<T> {
    #[calls(T::default)]
    fn default() -> UnsafeCell<T>;
}

impl<T> From<T> for UnsafeCell<T> {
    fn from(t: T) -> UnsafeCell<T>;
}
