//! Locks that spin. They never sleep; the closures of values that are made once run in whoever asks first.

#![does_not_block]

pub mod lazy {
    pub struct Lazy<T, F = fn() -> T, R = crate::Spin>;

    impl<T, F, R> Lazy<T, F, R> {
        pub fn new(#[runs(once)] f: F) -> Self;
    }
}

pub mod once {
    pub struct Once<T = (), R = crate::Spin>;

    impl<T, R> Once<T, R> {
        pub fn call_once<F: FnOnce() -> T>(&self, #[runs(once)] f: F) -> &T;
        pub fn try_call_once<F: FnOnce() -> Result<T, E>, E>(&self, #[runs(once)] f: F) -> Result<&T, E>;
    }
}

pub use lazy::Lazy;
pub use once::Once;

pub struct Spin;

pub mod mutex {
    use std::ops::{Deref, DerefMut};

    #[derive(Debug)]
    pub struct Mutex<T: ?Sized, R = crate::Spin>;

    #[guard(lock, exclusive)]
    #[derive(Debug)]
    pub struct MutexGuard<'a, T: ?Sized + 'a>;

    impl<T, R> Mutex<T, R> {
        pub const fn new(value: T) -> Self;
        pub fn into_inner(self) -> T;
    }

    impl<T: ?Sized, R> Mutex<T, R> {
        pub fn lock(&self) -> MutexGuard<'_, T>;
        #[spins(takes)]
        pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
        pub fn is_locked(&self) -> bool;
        pub fn get_mut(&mut self) -> &mut T;
    }

    impl<'a, T: ?Sized> MutexGuard<'a, T> {
        pub fn leak(this: Self) -> &'a mut T;
    }

    impl<'a, T: ?Sized> Deref for MutexGuard<'a, T> {
        type Target = T;
    }

    impl<'a, T: ?Sized> DerefMut for MutexGuard<'a, T> {}
}

pub mod rwlock {
    use std::ops::{Deref, DerefMut};

    #[derive(Debug)]
    pub struct RwLock<T: ?Sized, R = crate::Spin>;

    #[guard(lock, shared)]
    #[derive(Debug)]
    pub struct RwLockReadGuard<'a, T: 'a + ?Sized>;

    #[guard(lock, exclusive)]
    #[derive(Debug)]
    pub struct RwLockWriteGuard<'a, T: 'a + ?Sized, R = crate::Spin>;

    #[guard(lock, upgradable)]
    #[derive(Debug)]
    pub struct RwLockUpgradableGuard<'a, T: 'a + ?Sized, R = crate::Spin>;

    impl<T, R> RwLock<T, R> {
        pub const fn new(data: T) -> Self;
        pub fn into_inner(self) -> T;
    }

    impl<T: ?Sized, R> RwLock<T, R> {
        pub fn read(&self) -> RwLockReadGuard<'_, T>;
        pub fn write(&self) -> RwLockWriteGuard<'_, T, R>;
        pub fn upgradeable_read(&self) -> RwLockUpgradableGuard<'_, T, R>;
        #[spins(takes)]
        pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
        #[spins(takes)]
        pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T, R>>;
        pub fn try_upgradeable_read(&self) -> Option<RwLockUpgradableGuard<'_, T, R>>;
        pub fn get_mut(&mut self) -> &mut T;
    }

    impl<'rwlock, T: ?Sized, R> RwLockUpgradableGuard<'rwlock, T, R> {
        pub fn upgrade(self) -> RwLockWriteGuard<'rwlock, T, R>;
        pub fn downgrade(self) -> RwLockReadGuard<'rwlock, T>;
    }

    impl<'rwlock, T: ?Sized, R> RwLockWriteGuard<'rwlock, T, R> {
        pub fn downgrade(self) -> RwLockReadGuard<'rwlock, T>;
        pub fn downgrade_to_upgradeable(self) -> RwLockUpgradableGuard<'rwlock, T, R>;
    }

    impl<'rwlock, T: ?Sized> Deref for RwLockReadGuard<'rwlock, T> {
        type Target = T;
    }

    impl<'rwlock, T: ?Sized, R> Deref for RwLockUpgradableGuard<'rwlock, T, R> {
        type Target = T;
    }

    impl<'rwlock, T: ?Sized, R> Deref for RwLockWriteGuard<'rwlock, T, R> {
        type Target = T;
    }

    impl<'rwlock, T: ?Sized, R> DerefMut for RwLockWriteGuard<'rwlock, T, R> {}
}

pub type Mutex<T> = mutex::Mutex<T>;
pub type MutexGuard<'a, T> = mutex::MutexGuard<'a, T>;
pub type RwLock<T> = rwlock::RwLock<T>;
pub type RwLockReadGuard<'a, T> = rwlock::RwLockReadGuard<'a, T>;
pub type RwLockWriteGuard<'a, T> = rwlock::RwLockWriteGuard<'a, T>;
pub type RwLockUpgradableGuard<'a, T> = rwlock::RwLockUpgradableGuard<'a, T>;
