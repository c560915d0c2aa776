//! Signed integers.

use super::{AtomicI8, AtomicI16, AtomicI32, AtomicI64, AtomicIsize, Ordering};

impl AtomicI8 {
    pub const fn new(v: i8) -> AtomicI8;
    pub const unsafe fn from_ptr<'a>(ptr: *mut i8) -> &'a AtomicI8;
    pub fn get_mut(&mut self) -> &mut i8;
    pub const fn into_inner(self) -> i8;
    #[spins(looks)]
    pub fn load(&self, order: Ordering) -> i8;
    pub fn store(&self, val: i8, order: Ordering);
    #[spins(exchanges)]
    pub fn swap(&self, val: i8, order: Ordering) -> i8;
    pub fn compare_and_swap(&self, current: i8, new: i8, order: Ordering) -> i8;
    #[spins(exchanges)]
    pub fn compare_exchange(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8>;
    #[spins(exchanges)]
    pub fn compare_exchange_weak(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8>;
    pub const fn as_ptr(&self) -> *mut i8;
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, #[runs(here)] f: F) -> Result<i8, i8>
    where
        F: FnMut(i8) -> Option<i8>;
    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        #[runs(here)] f: impl FnMut(i8) -> Option<i8>,
    ) -> Result<i8, i8>;
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, #[runs(here)] f: impl FnMut(i8) -> i8) -> i8;
    pub fn fetch_add(&self, val: i8, order: Ordering) -> i8;
    pub fn fetch_sub(&self, val: i8, order: Ordering) -> i8;
    pub fn fetch_and(&self, val: i8, order: Ordering) -> i8;
    pub fn fetch_nand(&self, val: i8, order: Ordering) -> i8;
    pub fn fetch_or(&self, val: i8, order: Ordering) -> i8;
    pub fn fetch_xor(&self, val: i8, order: Ordering) -> i8;
    pub fn fetch_max(&self, val: i8, order: Ordering) -> i8;
    pub fn fetch_min(&self, val: i8, order: Ordering) -> i8;
}

impl From<i8> for AtomicI8 {
    fn from(v: i8) -> Self;
}

impl AtomicI16 {
    pub const fn new(v: i16) -> AtomicI16;
    pub const unsafe fn from_ptr<'a>(ptr: *mut i16) -> &'a AtomicI16;
    pub fn get_mut(&mut self) -> &mut i16;
    pub const fn into_inner(self) -> i16;
    #[spins(looks)]
    pub fn load(&self, order: Ordering) -> i16;
    pub fn store(&self, val: i16, order: Ordering);
    #[spins(exchanges)]
    pub fn swap(&self, val: i16, order: Ordering) -> i16;
    pub fn compare_and_swap(&self, current: i16, new: i16, order: Ordering) -> i16;
    #[spins(exchanges)]
    pub fn compare_exchange(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16>;
    #[spins(exchanges)]
    pub fn compare_exchange_weak(
        &self,
        current: i16,
        new: i16,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i16, i16>;
    pub const fn as_ptr(&self) -> *mut i16;
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, #[runs(here)] f: F) -> Result<i16, i16>
    where
        F: FnMut(i16) -> Option<i16>;
    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        #[runs(here)] f: impl FnMut(i16) -> Option<i16>,
    ) -> Result<i16, i16>;
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, #[runs(here)] f: impl FnMut(i16) -> i16) -> i16;
    pub fn fetch_add(&self, val: i16, order: Ordering) -> i16;
    pub fn fetch_sub(&self, val: i16, order: Ordering) -> i16;
    pub fn fetch_and(&self, val: i16, order: Ordering) -> i16;
    pub fn fetch_nand(&self, val: i16, order: Ordering) -> i16;
    pub fn fetch_or(&self, val: i16, order: Ordering) -> i16;
    pub fn fetch_xor(&self, val: i16, order: Ordering) -> i16;
    pub fn fetch_max(&self, val: i16, order: Ordering) -> i16;
    pub fn fetch_min(&self, val: i16, order: Ordering) -> i16;
}

impl From<i16> for AtomicI16 {
    fn from(v: i16) -> Self;
}

impl AtomicI32 {
    pub const fn new(v: i32) -> AtomicI32;
    pub const unsafe fn from_ptr<'a>(ptr: *mut i32) -> &'a AtomicI32;
    pub fn get_mut(&mut self) -> &mut i32;
    pub const fn into_inner(self) -> i32;
    #[spins(looks)]
    pub fn load(&self, order: Ordering) -> i32;
    pub fn store(&self, val: i32, order: Ordering);
    #[spins(exchanges)]
    pub fn swap(&self, val: i32, order: Ordering) -> i32;
    pub fn compare_and_swap(&self, current: i32, new: i32, order: Ordering) -> i32;
    #[spins(exchanges)]
    pub fn compare_exchange(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32>;
    #[spins(exchanges)]
    pub fn compare_exchange_weak(
        &self,
        current: i32,
        new: i32,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i32, i32>;
    pub const fn as_ptr(&self) -> *mut i32;
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, #[runs(here)] f: F) -> Result<i32, i32>
    where
        F: FnMut(i32) -> Option<i32>;
    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        #[runs(here)] f: impl FnMut(i32) -> Option<i32>,
    ) -> Result<i32, i32>;
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, #[runs(here)] f: impl FnMut(i32) -> i32) -> i32;
    pub fn fetch_add(&self, val: i32, order: Ordering) -> i32;
    pub fn fetch_sub(&self, val: i32, order: Ordering) -> i32;
    pub fn fetch_and(&self, val: i32, order: Ordering) -> i32;
    pub fn fetch_nand(&self, val: i32, order: Ordering) -> i32;
    pub fn fetch_or(&self, val: i32, order: Ordering) -> i32;
    pub fn fetch_xor(&self, val: i32, order: Ordering) -> i32;
    pub fn fetch_max(&self, val: i32, order: Ordering) -> i32;
    pub fn fetch_min(&self, val: i32, order: Ordering) -> i32;
}

impl From<i32> for AtomicI32 {
    fn from(v: i32) -> Self;
}

impl AtomicI64 {
    pub const fn new(v: i64) -> AtomicI64;
    pub const unsafe fn from_ptr<'a>(ptr: *mut i64) -> &'a AtomicI64;
    pub fn get_mut(&mut self) -> &mut i64;
    pub const fn into_inner(self) -> i64;
    #[spins(looks)]
    pub fn load(&self, order: Ordering) -> i64;
    pub fn store(&self, val: i64, order: Ordering);
    #[spins(exchanges)]
    pub fn swap(&self, val: i64, order: Ordering) -> i64;
    pub fn compare_and_swap(&self, current: i64, new: i64, order: Ordering) -> i64;
    #[spins(exchanges)]
    pub fn compare_exchange(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64>;
    #[spins(exchanges)]
    pub fn compare_exchange_weak(
        &self,
        current: i64,
        new: i64,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i64, i64>;
    pub const fn as_ptr(&self) -> *mut i64;
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, #[runs(here)] f: F) -> Result<i64, i64>
    where
        F: FnMut(i64) -> Option<i64>;
    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        #[runs(here)] f: impl FnMut(i64) -> Option<i64>,
    ) -> Result<i64, i64>;
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, #[runs(here)] f: impl FnMut(i64) -> i64) -> i64;
    pub fn fetch_add(&self, val: i64, order: Ordering) -> i64;
    pub fn fetch_sub(&self, val: i64, order: Ordering) -> i64;
    pub fn fetch_and(&self, val: i64, order: Ordering) -> i64;
    pub fn fetch_nand(&self, val: i64, order: Ordering) -> i64;
    pub fn fetch_or(&self, val: i64, order: Ordering) -> i64;
    pub fn fetch_xor(&self, val: i64, order: Ordering) -> i64;
    pub fn fetch_max(&self, val: i64, order: Ordering) -> i64;
    pub fn fetch_min(&self, val: i64, order: Ordering) -> i64;
}

impl From<i64> for AtomicI64 {
    fn from(v: i64) -> Self;
}

impl AtomicIsize {
    pub const fn new(v: isize) -> AtomicIsize;
    pub const unsafe fn from_ptr<'a>(ptr: *mut isize) -> &'a AtomicIsize;
    pub fn get_mut(&mut self) -> &mut isize;
    pub const fn into_inner(self) -> isize;
    #[spins(looks)]
    pub fn load(&self, order: Ordering) -> isize;
    pub fn store(&self, val: isize, order: Ordering);
    #[spins(exchanges)]
    pub fn swap(&self, val: isize, order: Ordering) -> isize;
    pub fn compare_and_swap(&self, current: isize, new: isize, order: Ordering) -> isize;
    #[spins(exchanges)]
    pub fn compare_exchange(
        &self,
        current: isize,
        new: isize,
        success: Ordering,
        failure: Ordering,
    ) -> Result<isize, isize>;
    #[spins(exchanges)]
    pub fn compare_exchange_weak(
        &self,
        current: isize,
        new: isize,
        success: Ordering,
        failure: Ordering,
    ) -> Result<isize, isize>;
    pub const fn as_ptr(&self) -> *mut isize;
    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        #[runs(here)] f: F,
    ) -> Result<isize, isize>
    where
        F: FnMut(isize) -> Option<isize>;
    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        #[runs(here)] f: impl FnMut(isize) -> Option<isize>,
    ) -> Result<isize, isize>;
    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        #[runs(here)] f: impl FnMut(isize) -> isize,
    ) -> isize;
    pub fn fetch_add(&self, val: isize, order: Ordering) -> isize;
    pub fn fetch_sub(&self, val: isize, order: Ordering) -> isize;
    pub fn fetch_and(&self, val: isize, order: Ordering) -> isize;
    pub fn fetch_nand(&self, val: isize, order: Ordering) -> isize;
    pub fn fetch_or(&self, val: isize, order: Ordering) -> isize;
    pub fn fetch_xor(&self, val: isize, order: Ordering) -> isize;
    pub fn fetch_max(&self, val: isize, order: Ordering) -> isize;
    pub fn fetch_min(&self, val: isize, order: Ordering) -> isize;
}

impl From<isize> for AtomicIsize {
    fn from(v: isize) -> Self;
}
