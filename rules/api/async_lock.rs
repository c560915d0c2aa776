//! Async locks, barriers and semaphores for any runtime.

#![does_not_block]

use crate::futures::{
    Acquire, AcquireArc, BarrierWait, Lock, LockArc, Read, ReadArc, UpgradableRead, UpgradableReadArc, Upgrade,
    UpgradeArc, Write, WriteArc,
};
use std::fmt::Display;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

#[derive(Debug)]
pub struct Barrier;

impl Barrier {
    pub fn new(n: usize) -> Barrier;
    pub fn wait(&self) -> BarrierWait<'_>;
    #[blocks(wait)]
    #[instead("async_lock::Barrier::wait")]
    pub fn wait_blocking(&self) -> BarrierWaitResult;
}

#[derive(Clone, Debug)]
pub struct BarrierWaitResult;

impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}

#[derive(Debug)]
pub struct Mutex<T: ?Sized>;

impl<T> Mutex<T> {
    pub fn new(data: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
}

impl<T: ?Sized> Mutex<T> {
    #[cancel_unsafe(lock, "its place in the queue for the lock")]
    pub fn lock(&self) -> Lock<'_, T>;
    #[blocks(lock)]
    #[instead("async_lock::Mutex::lock")]
    pub fn lock_blocking(&self) -> MutexGuard<'_, T>;
    #[spins(takes)]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    #[cancel_unsafe(lock, "its place in the queue for the lock")]
    pub fn lock_arc(self: &Arc<Self>) -> LockArc<T>;
    #[blocks(lock)]
    #[instead("async_lock::Mutex::lock_arc")]
    pub fn lock_arc_blocking(self: &Arc<Self>) -> MutexGuardArc<T>;
    #[spins(takes)]
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<MutexGuardArc<T>>;
}

impl<T> From<T> for Mutex<T> {}

impl<T: Default> Default for Mutex<T> {}

#[guard(async_lock, exclusive)]
#[derive(Debug)]
pub struct MutexGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn source(guard: &MutexGuard<'a, T>) -> &'a Mutex<T>;
}

impl<T: Display + ?Sized> Display for MutexGuard<'_, T> {}

impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
}

impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}

#[guard(async_lock, exclusive)]
#[derive(Debug)]
pub struct MutexGuardArc<T: ?Sized>;

impl<T: ?Sized> MutexGuardArc<T> {
    pub fn source(guard: &Self) -> &Arc<Mutex<T>>
    where
        T: Send;
}

impl<T: Display + ?Sized> Display for MutexGuardArc<T> {}

impl<T: ?Sized> Deref for MutexGuardArc<T> {
    type Target = T;
}

impl<T: ?Sized> DerefMut for MutexGuardArc<T> {}

#[derive(Debug)]
pub struct OnceCell<T>;

impl<T> OnceCell<T> {
    pub fn new() -> Self;
    pub fn is_initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn take(&mut self) -> Option<T>;
    pub fn into_inner(self) -> Option<T>;
    pub async fn wait(&self) -> &T;
    #[blocks(wait)]
    pub fn wait_blocking(&self) -> &T;
    pub async fn get_or_try_init<E, Fut: Future<Output = Result<T, E>>>(
        &self,
        #[runs(task_once)] closure: impl FnOnce() -> Fut,
    ) -> Result<&T, E>;
    #[blocks(wait)]
    pub fn get_or_try_init_blocking<E>(&self, #[runs(once)] closure: impl FnOnce() -> Result<T, E>) -> Result<&T, E>;
    pub async fn get_or_init<Fut: Future<Output = T>>(&self, #[runs(task_once)] closure: impl FnOnce() -> Fut) -> &T;
    #[blocks(wait)]
    pub fn get_or_init_blocking(&self, #[runs(once)] closure: impl FnOnce() -> T + Unpin) -> &T;
    pub async fn set(&self, value: T) -> Result<&T, T>;
    pub fn try_set(&self, value: T) -> Result<(), T>;
    #[blocks(wait)]
    pub fn set_blocking(&self, value: T) -> Result<&T, T>;
    pub unsafe fn get_unchecked(&self) -> &T;
}

impl<T> From<T> for OnceCell<T> {}

impl<T> Default for OnceCell<T> {}

#[derive(Debug)]
pub struct RwLock<T: ?Sized>;

impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
    #[spins(takes)]
    pub fn try_read_arc(self: &Arc<Self>) -> Option<RwLockReadGuardArc<T>>;
    #[cancel_unsafe(share, "its place in the queue for the lock")]
    pub fn read_arc<'a>(self: &'a Arc<Self>) -> ReadArc<'a, T>;
    #[blocks(lock)]
    pub fn read_arc_blocking(self: &Arc<Self>) -> RwLockReadGuardArc<T>;
}

impl<T: ?Sized> RwLock<T> {
    #[spins(takes)]
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    #[cancel_unsafe(share, "its place in the queue for the lock")]
    pub fn read(&self) -> Read<'_, T>;
    #[blocks(lock)]
    #[instead("async_lock::RwLock::read")]
    pub fn read_blocking(&self) -> RwLockReadGuard<'_, T>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    #[cancel_unsafe(share, "its place in the queue for the lock")]
    pub fn upgradable_read(&self) -> UpgradableRead<'_, T>;
    #[blocks(lock)]
    pub fn upgradable_read_blocking(&self) -> RwLockUpgradableReadGuard<'_, T>;
    #[blocks(lock)]
    pub fn upgradable_read_arc_blocking(self: &Arc<Self>) -> RwLockUpgradableReadGuardArc<T>;
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<RwLockUpgradableReadGuardArc<T>>;
    #[cancel_unsafe(share, "its place in the queue for the lock")]
    pub fn upgradable_read_arc<'a>(self: &'a Arc<Self>) -> UpgradableReadArc<'a, T>;
    #[spins(takes)]
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    #[cancel_unsafe(lock, "its place in the queue for the lock")]
    pub fn write(&self) -> Write<'_, T>;
    #[blocks(lock)]
    #[instead("async_lock::RwLock::write")]
    pub fn write_blocking(&self) -> RwLockWriteGuard<'_, T>;
    #[spins(takes)]
    pub fn try_write_arc(self: &Arc<Self>) -> Option<RwLockWriteGuardArc<T>>;
    #[cancel_unsafe(lock, "its place in the queue for the lock")]
    pub fn write_arc<'a>(self: &'a Arc<Self>) -> WriteArc<'a, T>;
    #[blocks(lock)]
    pub fn write_arc_blocking(self: &Arc<Self>) -> RwLockWriteGuardArc<T>;
    pub fn get_mut(&mut self) -> &mut T;
}

impl<T> From<T> for RwLock<T> {}

impl<T: Default> Default for RwLock<T> {}

#[guard(async_lock, shared)]
#[derive(Debug)]
pub struct RwLockReadGuard<'a, T: ?Sized>;

impl<T: Display + ?Sized> Display for RwLockReadGuard<'_, T> {}

impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}

#[guard(async_lock, shared)]
#[derive(Debug)]
pub struct RwLockReadGuardArc<T>;

impl<T: Display> Display for RwLockReadGuardArc<T> {}

impl<T> Deref for RwLockReadGuardArc<T> {
    type Target = T;
}

#[guard(async_lock, upgradable)]
#[derive(Debug)]
pub struct RwLockUpgradableReadGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuard<'a, T>, Self>;
    pub fn upgrade(guard: Self) -> Upgrade<'a, T>;
    #[blocks(lock)]
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuard<'a, T>;
}

impl<T: Display + ?Sized> Display for RwLockUpgradableReadGuard<'_, T> {}

impl<T: ?Sized> Deref for RwLockUpgradableReadGuard<'_, T> {
    type Target = T;
}

#[guard(async_lock, upgradable)]
#[derive(Debug)]
pub struct RwLockUpgradableReadGuardArc<T: ?Sized>;

impl<T> RwLockUpgradableReadGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}

impl<T: ?Sized> RwLockUpgradableReadGuardArc<T> {
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuardArc<T>, Self>;
    pub fn upgrade(guard: Self) -> UpgradeArc<T>;
    #[blocks(lock)]
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuardArc<T>;
}

impl<T: Display + ?Sized> Display for RwLockUpgradableReadGuardArc<T> {}

impl<T: ?Sized> Deref for RwLockUpgradableReadGuardArc<T> {
    type Target = T;
}

#[guard(async_lock, exclusive)]
#[derive(Debug)]
pub struct RwLockWriteGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuard<'a, T>;
}

impl<T: Display + ?Sized> Display for RwLockWriteGuard<'_, T> {}

impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}

impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}

#[guard(async_lock, exclusive)]
#[derive(Debug)]
pub struct RwLockWriteGuardArc<T: ?Sized>;

impl<T> RwLockWriteGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}

impl<T: ?Sized> RwLockWriteGuardArc<T> {
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuardArc<T>;
}

impl<T: Display + ?Sized> Display for RwLockWriteGuardArc<T> {}

impl<T: ?Sized> Deref for RwLockWriteGuardArc<T> {
    type Target = T;
}

impl<T: ?Sized> DerefMut for RwLockWriteGuardArc<T> {}

#[derive(Debug)]
pub struct Semaphore;

impl Semaphore {
    pub fn new(n: usize) -> Semaphore;
    #[spins(takes)]
    pub fn try_acquire(&self) -> Option<SemaphoreGuard<'_>>;
    #[cancel_unsafe(place, "its place in the queue for permits")]
    pub fn acquire(&self) -> Acquire<'_>;
    #[blocks(wait)]
    #[instead("async_lock::Semaphore::acquire")]
    pub fn acquire_blocking(&self) -> SemaphoreGuard<'_>;
    #[spins(takes)]
    pub fn try_acquire_arc(self: &Arc<Self>) -> Option<SemaphoreGuardArc>;
    #[cancel_unsafe(place, "its place in the queue for permits")]
    pub fn acquire_arc(self: &Arc<Self>) -> AcquireArc;
    #[blocks(wait)]
    #[instead("async_lock::Semaphore::acquire")]
    pub fn acquire_arc_blocking(self: &Arc<Self>) -> SemaphoreGuardArc;
    pub fn add_permits(&self, n: usize);
    pub fn available_permits(&self) -> usize;
}

#[guard(async_lock)]
#[derive(Debug)]
pub struct SemaphoreGuard<'a>;

impl SemaphoreGuard<'_> {
    pub fn forget(self);
}

#[guard(async_lock)]
#[derive(Debug)]
pub struct SemaphoreGuardArc;

impl SemaphoreGuardArc {
    pub fn forget(self);
}

pub mod futures {
    use crate::{
        BarrierWaitResult, MutexGuard, MutexGuardArc, RwLockReadGuard, RwLockReadGuardArc, RwLockUpgradableReadGuard,
        RwLockUpgradableReadGuardArc, RwLockWriteGuard, RwLockWriteGuardArc, SemaphoreGuard, SemaphoreGuardArc,
    };
    use std::future::Future;

    #[derive(Debug)]
    pub struct BarrierWait<'a>;

    impl<'a> Future for BarrierWait<'a> {
        type Output = BarrierWaitResult;
    }

    #[derive(Debug)]
    pub struct Lock<'a, T: ?Sized>;

    impl<'a, T: ?Sized> Future for Lock<'a, T> {
        type Output = MutexGuard<'a, T>;
    }

    pub struct LockArc<T: ?Sized>;

    impl<T: ?Sized> Future for LockArc<T> {
        type Output = MutexGuardArc<T>;
    }

    #[derive(Debug)]
    pub struct Read<'a, T: ?Sized>;

    impl<'a, T: ?Sized> Future for Read<'a, T> {
        type Output = RwLockReadGuard<'a, T>;
    }

    #[derive(Debug)]
    pub struct ReadArc<'a, T>;

    impl<'a, T> Future for ReadArc<'a, T> {
        type Output = RwLockReadGuardArc<T>;
    }

    #[derive(Debug)]
    pub struct UpgradableRead<'a, T: ?Sized>;

    impl<'a, T: ?Sized> Future for UpgradableRead<'a, T> {
        type Output = RwLockUpgradableReadGuard<'a, T>;
    }

    #[derive(Debug)]
    pub struct UpgradableReadArc<'a, T: ?Sized>;

    impl<'a, T: ?Sized> Future for UpgradableReadArc<'a, T> {
        type Output = RwLockUpgradableReadGuardArc<T>;
    }

    #[derive(Debug)]
    pub struct Upgrade<'a, T: ?Sized>;

    impl<'a, T: ?Sized> Future for Upgrade<'a, T> {
        type Output = RwLockWriteGuard<'a, T>;
    }

    #[derive(Debug)]
    pub struct UpgradeArc<T: ?Sized>;

    impl<T: ?Sized> Future for UpgradeArc<T> {
        type Output = RwLockWriteGuardArc<T>;
    }

    #[derive(Debug)]
    pub struct Write<'a, T: ?Sized>;

    impl<'a, T: ?Sized> Future for Write<'a, T> {
        type Output = RwLockWriteGuard<'a, T>;
    }

    #[derive(Debug)]
    pub struct WriteArc<'a, T: ?Sized>;

    impl<'a, T: ?Sized> Future for WriteArc<'a, T> {
        type Output = RwLockWriteGuardArc<T>;
    }

    #[derive(Debug)]
    pub struct Acquire<'a>;

    impl<'a> Future for Acquire<'a> {
        type Output = SemaphoreGuard<'a>;
    }

    #[derive(Debug)]
    pub struct AcquireArc;

    impl Future for AcquireArc {
        type Output = SemaphoreGuardArc;
    }
}
