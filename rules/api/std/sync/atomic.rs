//! Atomics. None of them waits for anything.

use crate::fmt;

mod signed;
mod unsigned;

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Ordering {
    Relaxed,
    Release,
    Acquire,
    AcqRel,
    SeqCst,
}

pub fn fence(order: Ordering);
pub fn compiler_fence(order: Ordering);

#[spins(idles)]
pub fn spin_loop_hint();

#[derive(Debug, Default)]
pub struct AtomicBool;

impl AtomicBool {
    pub const fn new(v: bool) -> AtomicBool;
    pub const unsafe fn from_ptr<'a>(ptr: *mut bool) -> &'a AtomicBool;
    pub fn get_mut(&mut self) -> &mut bool;
    pub const fn into_inner(self) -> bool;
    #[spins(looks)]
    pub fn load(&self, order: Ordering) -> bool;
    pub fn store(&self, val: bool, order: Ordering);
    #[spins(exchanges)]
    pub fn swap(&self, val: bool, order: Ordering) -> bool;
    pub fn compare_and_swap(&self, current: bool, new: bool, order: Ordering) -> bool;
    #[spins(exchanges)]
    pub fn compare_exchange(
        &self,
        current: bool,
        new: bool,
        success: Ordering,
        failure: Ordering,
    ) -> Result<bool, bool>;
    #[spins(exchanges)]
    pub fn compare_exchange_weak(
        &self,
        current: bool,
        new: bool,
        success: Ordering,
        failure: Ordering,
    ) -> Result<bool, bool>;
    pub const fn as_ptr(&self) -> *mut bool;
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, #[runs(here)] f: F) -> Result<bool, bool>
    where
        F: FnMut(bool) -> Option<bool>;
    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        #[runs(here)] f: impl FnMut(bool) -> Option<bool>,
    ) -> Result<bool, bool>;
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, #[runs(here)] f: impl FnMut(bool) -> bool)
    -> bool;
    pub fn fetch_and(&self, val: bool, order: Ordering) -> bool;
    pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool;
    pub fn fetch_or(&self, val: bool, order: Ordering) -> bool;
    pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool;
    pub fn fetch_not(&self, order: Ordering) -> bool;
}

impl From<bool> for AtomicBool {
    fn from(b: bool) -> Self;
}

#[derive(Debug)]
pub struct AtomicPtr<T>;

impl<T> AtomicPtr<T> {
    pub const fn new(p: *mut T) -> AtomicPtr<T>;
    pub const unsafe fn from_ptr<'a>(ptr: *mut *mut T) -> &'a AtomicPtr<T>;
    pub fn get_mut(&mut self) -> &mut *mut T;
    pub const fn into_inner(self) -> *mut T;
    #[spins(looks)]
    pub fn load(&self, order: Ordering) -> *mut T;
    pub fn store(&self, ptr: *mut T, order: Ordering);
    #[spins(exchanges)]
    pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T;
    pub fn compare_and_swap(&self, current: *mut T, new: *mut T, order: Ordering) -> *mut T;
    #[spins(exchanges)]
    pub fn compare_exchange(
        &self,
        current: *mut T,
        new: *mut T,
        success: Ordering,
        failure: Ordering,
    ) -> Result<*mut T, *mut T>;
    #[spins(exchanges)]
    pub fn compare_exchange_weak(
        &self,
        current: *mut T,
        new: *mut T,
        success: Ordering,
        failure: Ordering,
    ) -> Result<*mut T, *mut T>;
    pub const fn as_ptr(&self) -> *mut *mut T;
    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        #[runs(here)] f: F,
    ) -> Result<*mut T, *mut T>
    where
        F: FnMut(*mut T) -> Option<*mut T>;
    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        #[runs(here)] f: impl FnMut(*mut T) -> Option<*mut T>,
    ) -> Result<*mut T, *mut T>;
    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        #[runs(here)] f: impl FnMut(*mut T) -> *mut T,
    ) -> *mut T;
    pub fn fetch_ptr_add(&self, val: usize, order: Ordering) -> *mut T;
    pub fn fetch_ptr_sub(&self, val: usize, order: Ordering) -> *mut T;
    pub fn fetch_byte_add(&self, val: usize, order: Ordering) -> *mut T;
    pub fn fetch_byte_sub(&self, val: usize, order: Ordering) -> *mut T;
    pub fn fetch_or(&self, val: usize, order: Ordering) -> *mut T;
    pub fn fetch_and(&self, val: usize, order: Ordering) -> *mut T;
    pub fn fetch_xor(&self, val: usize, order: Ordering) -> *mut T;
}

impl<T> Default for AtomicPtr<T> {
    fn default() -> AtomicPtr<T>;
}

impl<T> From<*mut T> for AtomicPtr<T> {
    fn from(p: *mut T) -> Self;
}

impl<T> fmt::Pointer for AtomicPtr<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

#[derive(Debug, Default)]
pub struct AtomicI8;

#[derive(Debug, Default)]
pub struct AtomicU8;

#[derive(Debug, Default)]
pub struct AtomicI16;

#[derive(Debug, Default)]
pub struct AtomicU16;

#[derive(Debug, Default)]
pub struct AtomicI32;

#[derive(Debug, Default)]
pub struct AtomicU32;

#[derive(Debug, Default)]
pub struct AtomicI64;

#[derive(Debug, Default)]
pub struct AtomicU64;

#[derive(Debug, Default)]
pub struct AtomicIsize;

#[derive(Debug, Default)]
pub struct AtomicUsize;
