//! Unsigned integers.

use super::{AtomicU8, AtomicU16, AtomicU32, AtomicU64, AtomicUsize, Ordering};

impl AtomicU8 {
    pub const fn new(v: u8) -> AtomicU8;
    pub const unsafe fn from_ptr<'a>(ptr: *mut u8) -> &'a AtomicU8;
    pub fn get_mut(&mut self) -> &mut u8;
    pub const fn into_inner(self) -> u8;
    #[spins(looks)]
    pub fn load(&self, order: Ordering) -> u8;
    pub fn store(&self, val: u8, order: Ordering);
    #[spins(exchanges)]
    pub fn swap(&self, val: u8, order: Ordering) -> u8;
    pub fn compare_and_swap(&self, current: u8, new: u8, order: Ordering) -> u8;
    #[spins(exchanges)]
    pub fn compare_exchange(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8>;
    #[spins(exchanges)]
    pub fn compare_exchange_weak(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8>;
    pub const fn as_ptr(&self) -> *mut u8;
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, #[runs(here)] f: F) -> Result<u8, u8>
    where
        F: FnMut(u8) -> Option<u8>;
    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        #[runs(here)] f: impl FnMut(u8) -> Option<u8>,
    ) -> Result<u8, u8>;
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, #[runs(here)] f: impl FnMut(u8) -> u8) -> u8;
    pub fn fetch_add(&self, val: u8, order: Ordering) -> u8;
    pub fn fetch_sub(&self, val: u8, order: Ordering) -> u8;
    pub fn fetch_and(&self, val: u8, order: Ordering) -> u8;
    pub fn fetch_nand(&self, val: u8, order: Ordering) -> u8;
    pub fn fetch_or(&self, val: u8, order: Ordering) -> u8;
    pub fn fetch_xor(&self, val: u8, order: Ordering) -> u8;
    pub fn fetch_max(&self, val: u8, order: Ordering) -> u8;
    pub fn fetch_min(&self, val: u8, order: Ordering) -> u8;
}

impl From<u8> for AtomicU8 {
    fn from(v: u8) -> Self;
}

impl AtomicU16 {
    pub const fn new(v: u16) -> AtomicU16;
    pub const unsafe fn from_ptr<'a>(ptr: *mut u16) -> &'a AtomicU16;
    pub fn get_mut(&mut self) -> &mut u16;
    pub const fn into_inner(self) -> u16;
    #[spins(looks)]
    pub fn load(&self, order: Ordering) -> u16;
    pub fn store(&self, val: u16, order: Ordering);
    #[spins(exchanges)]
    pub fn swap(&self, val: u16, order: Ordering) -> u16;
    pub fn compare_and_swap(&self, current: u16, new: u16, order: Ordering) -> u16;
    #[spins(exchanges)]
    pub fn compare_exchange(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16>;
    #[spins(exchanges)]
    pub fn compare_exchange_weak(
        &self,
        current: u16,
        new: u16,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u16, u16>;
    pub const fn as_ptr(&self) -> *mut u16;
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, #[runs(here)] f: F) -> Result<u16, u16>
    where
        F: FnMut(u16) -> Option<u16>;
    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        #[runs(here)] f: impl FnMut(u16) -> Option<u16>,
    ) -> Result<u16, u16>;
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, #[runs(here)] f: impl FnMut(u16) -> u16) -> u16;
    pub fn fetch_add(&self, val: u16, order: Ordering) -> u16;
    pub fn fetch_sub(&self, val: u16, order: Ordering) -> u16;
    pub fn fetch_and(&self, val: u16, order: Ordering) -> u16;
    pub fn fetch_nand(&self, val: u16, order: Ordering) -> u16;
    pub fn fetch_or(&self, val: u16, order: Ordering) -> u16;
    pub fn fetch_xor(&self, val: u16, order: Ordering) -> u16;
    pub fn fetch_max(&self, val: u16, order: Ordering) -> u16;
    pub fn fetch_min(&self, val: u16, order: Ordering) -> u16;
}

impl From<u16> for AtomicU16 {
    fn from(v: u16) -> Self;
}

impl AtomicU32 {
    pub const fn new(v: u32) -> AtomicU32;
    pub const unsafe fn from_ptr<'a>(ptr: *mut u32) -> &'a AtomicU32;
    pub fn get_mut(&mut self) -> &mut u32;
    pub const fn into_inner(self) -> u32;
    #[spins(looks)]
    pub fn load(&self, order: Ordering) -> u32;
    pub fn store(&self, val: u32, order: Ordering);
    #[spins(exchanges)]
    pub fn swap(&self, val: u32, order: Ordering) -> u32;
    pub fn compare_and_swap(&self, current: u32, new: u32, order: Ordering) -> u32;
    #[spins(exchanges)]
    pub fn compare_exchange(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32>;
    #[spins(exchanges)]
    pub fn compare_exchange_weak(
        &self,
        current: u32,
        new: u32,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u32, u32>;
    pub const fn as_ptr(&self) -> *mut u32;
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, #[runs(here)] f: F) -> Result<u32, u32>
    where
        F: FnMut(u32) -> Option<u32>;
    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        #[runs(here)] f: impl FnMut(u32) -> Option<u32>,
    ) -> Result<u32, u32>;
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, #[runs(here)] f: impl FnMut(u32) -> u32) -> u32;
    pub fn fetch_add(&self, val: u32, order: Ordering) -> u32;
    pub fn fetch_sub(&self, val: u32, order: Ordering) -> u32;
    pub fn fetch_and(&self, val: u32, order: Ordering) -> u32;
    pub fn fetch_nand(&self, val: u32, order: Ordering) -> u32;
    pub fn fetch_or(&self, val: u32, order: Ordering) -> u32;
    pub fn fetch_xor(&self, val: u32, order: Ordering) -> u32;
    pub fn fetch_max(&self, val: u32, order: Ordering) -> u32;
    pub fn fetch_min(&self, val: u32, order: Ordering) -> u32;
}

impl From<u32> for AtomicU32 {
    fn from(v: u32) -> Self;
}

impl AtomicU64 {
    pub const fn new(v: u64) -> AtomicU64;
    pub const unsafe fn from_ptr<'a>(ptr: *mut u64) -> &'a AtomicU64;
    pub fn get_mut(&mut self) -> &mut u64;
    pub const fn into_inner(self) -> u64;
    #[spins(looks)]
    pub fn load(&self, order: Ordering) -> u64;
    pub fn store(&self, val: u64, order: Ordering);
    #[spins(exchanges)]
    pub fn swap(&self, val: u64, order: Ordering) -> u64;
    pub fn compare_and_swap(&self, current: u64, new: u64, order: Ordering) -> u64;
    #[spins(exchanges)]
    pub fn compare_exchange(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64>;
    #[spins(exchanges)]
    pub fn compare_exchange_weak(
        &self,
        current: u64,
        new: u64,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u64, u64>;
    pub const fn as_ptr(&self) -> *mut u64;
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, #[runs(here)] f: F) -> Result<u64, u64>
    where
        F: FnMut(u64) -> Option<u64>;
    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        #[runs(here)] f: impl FnMut(u64) -> Option<u64>,
    ) -> Result<u64, u64>;
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, #[runs(here)] f: impl FnMut(u64) -> u64) -> u64;
    pub fn fetch_add(&self, val: u64, order: Ordering) -> u64;
    pub fn fetch_sub(&self, val: u64, order: Ordering) -> u64;
    pub fn fetch_and(&self, val: u64, order: Ordering) -> u64;
    pub fn fetch_nand(&self, val: u64, order: Ordering) -> u64;
    pub fn fetch_or(&self, val: u64, order: Ordering) -> u64;
    pub fn fetch_xor(&self, val: u64, order: Ordering) -> u64;
    pub fn fetch_max(&self, val: u64, order: Ordering) -> u64;
    pub fn fetch_min(&self, val: u64, order: Ordering) -> u64;
}

impl From<u64> for AtomicU64 {
    fn from(v: u64) -> Self;
}

impl AtomicUsize {
    pub const fn new(v: usize) -> AtomicUsize;
    pub const unsafe fn from_ptr<'a>(ptr: *mut usize) -> &'a AtomicUsize;
    pub fn get_mut(&mut self) -> &mut usize;
    pub const fn into_inner(self) -> usize;
    #[spins(looks)]
    pub fn load(&self, order: Ordering) -> usize;
    pub fn store(&self, val: usize, order: Ordering);
    #[spins(exchanges)]
    pub fn swap(&self, val: usize, order: Ordering) -> usize;
    pub fn compare_and_swap(&self, current: usize, new: usize, order: Ordering) -> usize;
    #[spins(exchanges)]
    pub fn compare_exchange(
        &self,
        current: usize,
        new: usize,
        success: Ordering,
        failure: Ordering,
    ) -> Result<usize, usize>;
    #[spins(exchanges)]
    pub fn compare_exchange_weak(
        &self,
        current: usize,
        new: usize,
        success: Ordering,
        failure: Ordering,
    ) -> Result<usize, usize>;
    pub const fn as_ptr(&self) -> *mut usize;
    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        #[runs(here)] f: F,
    ) -> Result<usize, usize>
    where
        F: FnMut(usize) -> Option<usize>;
    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        #[runs(here)] f: impl FnMut(usize) -> Option<usize>,
    ) -> Result<usize, usize>;
    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        #[runs(here)] f: impl FnMut(usize) -> usize,
    ) -> usize;
    pub fn fetch_add(&self, val: usize, order: Ordering) -> usize;
    pub fn fetch_sub(&self, val: usize, order: Ordering) -> usize;
    pub fn fetch_and(&self, val: usize, order: Ordering) -> usize;
    pub fn fetch_nand(&self, val: usize, order: Ordering) -> usize;
    pub fn fetch_or(&self, val: usize, order: Ordering) -> usize;
    pub fn fetch_xor(&self, val: usize, order: Ordering) -> usize;
    pub fn fetch_max(&self, val: usize, order: Ordering) -> usize;
    pub fn fetch_min(&self, val: usize, order: Ordering) -> usize;
}

impl From<usize> for AtomicUsize {
    fn from(v: usize) -> Self;
}
