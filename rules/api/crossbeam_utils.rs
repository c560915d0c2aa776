//! Scoped threads and what threads need to wait for each other.

#![does_not_block]

use std::fmt::Display;
use std::ops::{Deref, DerefMut};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CachePadded<T>;

impl<T> CachePadded<T> {
    pub fn new(t: T) -> CachePadded<T>;
    pub fn into_inner(self) -> T;
}

impl<T> Deref for CachePadded<T> {
    type Target = T;
}

impl<T> DerefMut for CachePadded<T> {}

impl<T> From<T> for CachePadded<T> {}

impl<T: Display> Display for CachePadded<T> {}

#[derive(Debug)]
pub struct Backoff;

impl Backoff {
    pub fn new() -> Self;
    pub fn reset(&self);
    #[spins(idles)]
    pub fn spin(&self);
    #[spins(idles)]
    pub fn snooze(&self);
    pub fn is_completed(&self) -> bool;
}

impl Default for Backoff {}

pub mod atomic {
    use std::sync::atomic::{
        AtomicBool, AtomicI8, AtomicI16, AtomicI32, AtomicI64, AtomicIsize, AtomicPtr, AtomicU8, AtomicU16, AtomicU32,
        AtomicU64, AtomicUsize,
    };

    #[derive(Debug)]
    pub struct AtomicCell<T>;

    impl<T> AtomicCell<T> {
        pub fn new(val: T) -> AtomicCell<T>;
        pub fn into_inner(self) -> T;
        pub fn is_lock_free() -> bool;
        pub fn store(&self, val: T);
        pub fn swap(&self, val: T) -> T;
        pub fn as_ptr(&self) -> *mut T;
    }

    impl<T: Default> AtomicCell<T> {
        pub fn take(&self) -> T;
    }

    impl<T: Copy> AtomicCell<T> {
        pub fn load(&self) -> T;
    }

    impl<T: Copy + Eq> AtomicCell<T> {
        pub fn compare_and_swap(&self, current: T, new: T) -> T;
        pub fn compare_exchange(&self, current: T, new: T) -> Result<T, T>;
        pub fn fetch_update<F>(&self, #[runs(here)] f: F) -> Result<T, T>
        where
            F: FnMut(T) -> Option<T>;
    }

    impl AtomicCell<u8> {
        pub fn fetch_add(&self, val: u8) -> u8;
        pub fn fetch_sub(&self, val: u8) -> u8;
        pub fn fetch_and(&self, val: u8) -> u8;
        pub fn fetch_nand(&self, val: u8) -> u8;
        pub fn fetch_or(&self, val: u8) -> u8;
        pub fn fetch_xor(&self, val: u8) -> u8;
        pub fn fetch_max(&self, val: u8) -> u8;
        pub fn fetch_min(&self, val: u8) -> u8;
    }

    impl AtomicCell<i8> {
        pub fn fetch_add(&self, val: i8) -> i8;
        pub fn fetch_sub(&self, val: i8) -> i8;
        pub fn fetch_and(&self, val: i8) -> i8;
        pub fn fetch_nand(&self, val: i8) -> i8;
        pub fn fetch_or(&self, val: i8) -> i8;
        pub fn fetch_xor(&self, val: i8) -> i8;
        pub fn fetch_max(&self, val: i8) -> i8;
        pub fn fetch_min(&self, val: i8) -> i8;
    }

    impl AtomicCell<u16> {
        pub fn fetch_add(&self, val: u16) -> u16;
        pub fn fetch_sub(&self, val: u16) -> u16;
        pub fn fetch_and(&self, val: u16) -> u16;
        pub fn fetch_nand(&self, val: u16) -> u16;
        pub fn fetch_or(&self, val: u16) -> u16;
        pub fn fetch_xor(&self, val: u16) -> u16;
        pub fn fetch_max(&self, val: u16) -> u16;
        pub fn fetch_min(&self, val: u16) -> u16;
    }

    impl AtomicCell<i16> {
        pub fn fetch_add(&self, val: i16) -> i16;
        pub fn fetch_sub(&self, val: i16) -> i16;
        pub fn fetch_and(&self, val: i16) -> i16;
        pub fn fetch_nand(&self, val: i16) -> i16;
        pub fn fetch_or(&self, val: i16) -> i16;
        pub fn fetch_xor(&self, val: i16) -> i16;
        pub fn fetch_max(&self, val: i16) -> i16;
        pub fn fetch_min(&self, val: i16) -> i16;
    }

    impl AtomicCell<u32> {
        pub fn fetch_add(&self, val: u32) -> u32;
        pub fn fetch_sub(&self, val: u32) -> u32;
        pub fn fetch_and(&self, val: u32) -> u32;
        pub fn fetch_nand(&self, val: u32) -> u32;
        pub fn fetch_or(&self, val: u32) -> u32;
        pub fn fetch_xor(&self, val: u32) -> u32;
        pub fn fetch_max(&self, val: u32) -> u32;
        pub fn fetch_min(&self, val: u32) -> u32;
    }

    impl AtomicCell<i32> {
        pub fn fetch_add(&self, val: i32) -> i32;
        pub fn fetch_sub(&self, val: i32) -> i32;
        pub fn fetch_and(&self, val: i32) -> i32;
        pub fn fetch_nand(&self, val: i32) -> i32;
        pub fn fetch_or(&self, val: i32) -> i32;
        pub fn fetch_xor(&self, val: i32) -> i32;
        pub fn fetch_max(&self, val: i32) -> i32;
        pub fn fetch_min(&self, val: i32) -> i32;
    }

    impl AtomicCell<u64> {
        pub fn fetch_add(&self, val: u64) -> u64;
        pub fn fetch_sub(&self, val: u64) -> u64;
        pub fn fetch_and(&self, val: u64) -> u64;
        pub fn fetch_nand(&self, val: u64) -> u64;
        pub fn fetch_or(&self, val: u64) -> u64;
        pub fn fetch_xor(&self, val: u64) -> u64;
        pub fn fetch_max(&self, val: u64) -> u64;
        pub fn fetch_min(&self, val: u64) -> u64;
    }

    impl AtomicCell<i64> {
        pub fn fetch_add(&self, val: i64) -> i64;
        pub fn fetch_sub(&self, val: i64) -> i64;
        pub fn fetch_and(&self, val: i64) -> i64;
        pub fn fetch_nand(&self, val: i64) -> i64;
        pub fn fetch_or(&self, val: i64) -> i64;
        pub fn fetch_xor(&self, val: i64) -> i64;
        pub fn fetch_max(&self, val: i64) -> i64;
        pub fn fetch_min(&self, val: i64) -> i64;
    }

    impl AtomicCell<u128> {
        pub fn fetch_add(&self, val: u128) -> u128;
        pub fn fetch_sub(&self, val: u128) -> u128;
        pub fn fetch_and(&self, val: u128) -> u128;
        pub fn fetch_nand(&self, val: u128) -> u128;
        pub fn fetch_or(&self, val: u128) -> u128;
        pub fn fetch_xor(&self, val: u128) -> u128;
        pub fn fetch_max(&self, val: u128) -> u128;
        pub fn fetch_min(&self, val: u128) -> u128;
    }

    impl AtomicCell<i128> {
        pub fn fetch_add(&self, val: i128) -> i128;
        pub fn fetch_sub(&self, val: i128) -> i128;
        pub fn fetch_and(&self, val: i128) -> i128;
        pub fn fetch_nand(&self, val: i128) -> i128;
        pub fn fetch_or(&self, val: i128) -> i128;
        pub fn fetch_xor(&self, val: i128) -> i128;
        pub fn fetch_max(&self, val: i128) -> i128;
        pub fn fetch_min(&self, val: i128) -> i128;
    }

    impl AtomicCell<usize> {
        pub fn fetch_add(&self, val: usize) -> usize;
        pub fn fetch_sub(&self, val: usize) -> usize;
        pub fn fetch_and(&self, val: usize) -> usize;
        pub fn fetch_nand(&self, val: usize) -> usize;
        pub fn fetch_or(&self, val: usize) -> usize;
        pub fn fetch_xor(&self, val: usize) -> usize;
        pub fn fetch_max(&self, val: usize) -> usize;
        pub fn fetch_min(&self, val: usize) -> usize;
    }

    impl AtomicCell<isize> {
        pub fn fetch_add(&self, val: isize) -> isize;
        pub fn fetch_sub(&self, val: isize) -> isize;
        pub fn fetch_and(&self, val: isize) -> isize;
        pub fn fetch_nand(&self, val: isize) -> isize;
        pub fn fetch_or(&self, val: isize) -> isize;
        pub fn fetch_xor(&self, val: isize) -> isize;
        pub fn fetch_max(&self, val: isize) -> isize;
        pub fn fetch_min(&self, val: isize) -> isize;
    }

    impl AtomicCell<bool> {
        pub fn fetch_and(&self, val: bool) -> bool;
        pub fn fetch_nand(&self, val: bool) -> bool;
        pub fn fetch_or(&self, val: bool) -> bool;
        pub fn fetch_xor(&self, val: bool) -> bool;
    }

    impl<T: Default> Default for AtomicCell<T> {}

    impl<T> From<T> for AtomicCell<T> {}

    pub trait AtomicConsume {
        type Val;
        fn load_consume(&self) -> Self::Val;
    }

    impl AtomicConsume for AtomicI8 {
        type Val = i8;
    }

    impl AtomicConsume for AtomicU8 {
        type Val = u8;
    }

    impl AtomicConsume for AtomicIsize {
        type Val = isize;
    }

    impl<T> AtomicConsume for AtomicPtr<T> {
        type Val = *mut T;
    }

    impl AtomicConsume for AtomicI64 {
        type Val = i64;
    }

    impl AtomicConsume for AtomicU64 {
        type Val = u64;
    }

    impl AtomicConsume for AtomicI32 {
        type Val = i32;
    }

    impl AtomicConsume for AtomicUsize {
        type Val = usize;
    }

    impl AtomicConsume for AtomicU32 {
        type Val = u32;
    }

    impl AtomicConsume for AtomicBool {
        type Val = bool;
    }

    impl AtomicConsume for AtomicI16 {
        type Val = i16;
    }

    impl AtomicConsume for AtomicU16 {
        type Val = u16;
    }
}

pub mod sync {
    use std::fmt::Display;
    use std::ops::{Deref, DerefMut};
    use std::sync::{LockResult, TryLockResult};
    use std::time::{Duration, Instant};

    #[derive(Debug)]
    pub struct Parker;

    impl Parker {
        pub fn new() -> Parker;
        #[blocks(wait)]
        pub fn park(&self);
        #[blocks(wait, unless = "short(timeout)")]
        pub fn park_timeout(&self, timeout: Duration);
        #[blocks(wait)]
        pub fn park_deadline(&self, deadline: Instant);
        pub fn unparker(&self) -> &Unparker;
        pub fn into_raw(this: Parker) -> *const ();
        pub unsafe fn from_raw(ptr: *const ()) -> Parker;
    }

    impl Default for Parker {}

    #[derive(Debug)]
    pub struct Unparker;

    impl Unparker {
        pub fn unpark(&self);
        pub fn into_raw(this: Unparker) -> *const ();
        pub unsafe fn from_raw(ptr: *const ()) -> Unparker;
    }

    impl Clone for Unparker {}

    #[derive(Debug)]
    pub struct ShardedLock<T: ?Sized>;

    impl<T> ShardedLock<T> {
        pub fn new(value: T) -> ShardedLock<T>;
        pub fn into_inner(self) -> LockResult<T>;
    }

    impl<T: ?Sized> ShardedLock<T> {
        pub fn is_poisoned(&self) -> bool;
        pub fn get_mut(&mut self) -> LockResult<&mut T>;
        pub fn try_read(&self) -> TryLockResult<ShardedLockReadGuard<'_, T>>;
        #[blocks(lock)]
        pub fn read(&self) -> LockResult<ShardedLockReadGuard<'_, T>>;
        pub fn try_write(&self) -> TryLockResult<ShardedLockWriteGuard<'_, T>>;
        #[blocks(lock)]
        pub fn write(&self) -> LockResult<ShardedLockWriteGuard<'_, T>>;
    }

    impl<T: Default> Default for ShardedLock<T> {}

    impl<T> From<T> for ShardedLock<T> {}

    #[guard(lock, shared)]
    #[derive(Debug)]
    pub struct ShardedLockReadGuard<'a, T: ?Sized>;

    impl<T: ?Sized> Deref for ShardedLockReadGuard<'_, T> {
        type Target = T;
    }

    impl<T: ?Sized + Display> Display for ShardedLockReadGuard<'_, T> {}

    #[guard(lock, exclusive)]
    #[derive(Debug)]
    pub struct ShardedLockWriteGuard<'a, T: ?Sized>;

    impl<T: ?Sized + Display> Display for ShardedLockWriteGuard<'_, T> {}

    impl<T: ?Sized> Deref for ShardedLockWriteGuard<'_, T> {
        type Target = T;
    }

    impl<T: ?Sized> DerefMut for ShardedLockWriteGuard<'_, T> {}

    #[derive(Debug)]
    pub struct WaitGroup;

    impl WaitGroup {
        pub fn new() -> Self;
        #[blocks(wait)]
        pub fn wait(self);
    }

    impl Default for WaitGroup {}

    impl Clone for WaitGroup {}
}

pub mod thread {
    use std::io;
    use std::thread::{self, Thread};

    #[blocks(wait)]
    pub fn scope<'env, F, R>(#[runs(here)] f: F) -> thread::Result<R>
    where
        F: FnOnce(&Scope<'env>) -> R;

    #[derive(Debug)]
    pub struct Scope<'env>;

    impl<'env> Scope<'env> {
        pub fn spawn<'scope, F, T>(&'scope self, #[runs(elsewhere)] f: F) -> ScopedJoinHandle<'scope, T>
        where
            F: FnOnce(&Scope<'env>) -> T + Send + 'env,
            T: Send + 'env;
        pub fn builder<'scope>(&'scope self) -> ScopedThreadBuilder<'scope, 'env>;
    }

    #[derive(Debug)]
    pub struct ScopedThreadBuilder<'scope, 'env>;

    impl<'scope, 'env> ScopedThreadBuilder<'scope, 'env> {
        pub fn name(self, name: String) -> ScopedThreadBuilder<'scope, 'env>;
        pub fn stack_size(self, size: usize) -> ScopedThreadBuilder<'scope, 'env>;
        pub fn spawn<F, T>(self, #[runs(elsewhere)] f: F) -> io::Result<ScopedJoinHandle<'scope, T>>
        where
            F: FnOnce(&Scope<'env>) -> T + Send + 'env,
            T: Send + 'env;
    }

    #[handle(thread)]
    #[derive(Debug)]
    pub struct ScopedJoinHandle<'scope, T>;

    impl<T> ScopedJoinHandle<'_, T> {
        #[blocks(wait)]
        pub fn join(self) -> thread::Result<T>;
        pub fn thread(&self) -> &Thread;
    }
}
