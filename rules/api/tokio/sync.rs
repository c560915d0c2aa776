//! Async locks, semaphores and notifications; their `blocking_*` methods panic in async code.

pub mod broadcast;
pub mod mpsc;
pub mod oneshot;
pub mod watch;

use crate::sync::futures::{Notified, OwnedNotified};
use std::fmt::{Debug, Display};
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

#[derive(Debug)]
pub struct Barrier;

impl Barrier {
    pub fn new(n: usize) -> Barrier;
    #[cancel_unsafe(place, "the count of those who wait at the barrier")]
    pub async fn wait(&self) -> BarrierWaitResult;
}

#[derive(Clone, Debug)]
pub struct BarrierWaitResult;

impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}

#[derive(Debug)]
pub struct Mutex<T: ?Sized>;

impl<T: ?Sized> Mutex<T> {
    pub fn new(t: T) -> Self
    where
        T: Sized;
    pub fn const_new(t: T) -> Self
    where
        T: Sized;
    #[cancel_unsafe(lock, "its place in the queue for the lock")]
    pub async fn lock(&self) -> MutexGuard<'_, T>;
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("tokio: tokio::sync::Mutex::lock")]
    pub fn blocking_lock(&self) -> MutexGuard<'_, T>;
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("tokio: tokio::sync::Mutex::lock_owned")]
    pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    #[cancel_unsafe(lock, "its place in the queue for the lock")]
    pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    #[spins(takes)]
    pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
    #[spins(takes)]
    pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError>;
    pub fn into_inner(self) -> T
    where
        T: Sized;
}

impl<T> From<T> for Mutex<T> {}

impl<T> Default for Mutex<T> where T: Default {}

#[guard(async_lock, exclusive)]
#[derive(Debug)]
pub struct MutexGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U, F>(this: Self, #[runs(here)] f: F) -> MappedMutexGuard<'a, U>
    where
        U: ?Sized,
        F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U, F>(this: Self, #[runs(here)] f: F) -> Result<MappedMutexGuard<'a, U>, Self>
    where
        U: ?Sized,
        F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn mutex(this: &Self) -> &'a Mutex<T>;
}

impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
}

impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}

impl<T: ?Sized + Display> Display for MutexGuard<'_, T> {}

#[derive(Debug)]
pub struct TryLockError;

impl Display for TryLockError {}

impl std::error::Error for TryLockError {}

#[guard(async_lock, exclusive)]
#[derive(Debug)]
pub struct OwnedMutexGuard<T: ?Sized>;

impl<T: ?Sized> OwnedMutexGuard<T> {
    pub fn map<U, F>(this: Self, #[runs(here)] f: F) -> OwnedMappedMutexGuard<T, U>
    where
        U: ?Sized,
        F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U, F>(this: Self, #[runs(here)] f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self>
    where
        U: ?Sized,
        F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn mutex(this: &Self) -> &Arc<Mutex<T>>;
}

impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
    type Target = T;
}

impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {}

impl<T: ?Sized + Display> Display for OwnedMutexGuard<T> {}

#[guard(async_lock)]
#[derive(Debug)]
pub struct MappedMutexGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
    pub fn map<U, F>(this: Self, #[runs(here)] f: F) -> MappedMutexGuard<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U, F>(this: Self, #[runs(here)] f: F) -> Result<MappedMutexGuard<'a, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>;
}

impl<'a, T: ?Sized> Deref for MappedMutexGuard<'a, T> {
    type Target = T;
}

impl<'a, T: ?Sized> DerefMut for MappedMutexGuard<'a, T> {}

impl<'a, T: ?Sized + Display> Display for MappedMutexGuard<'a, T> {}

#[guard(async_lock)]
#[derive(Debug)]
pub struct OwnedMappedMutexGuard<T: ?Sized, U: ?Sized = T>;

impl<T: ?Sized, U: ?Sized> OwnedMappedMutexGuard<T, U> {
    pub fn map<S, F>(this: Self, #[runs(here)] f: F) -> OwnedMappedMutexGuard<T, S>
    where
        F: FnOnce(&mut U) -> &mut S;
    pub fn try_map<S, F>(this: Self, #[runs(here)] f: F) -> Result<OwnedMappedMutexGuard<T, S>, Self>
    where
        F: FnOnce(&mut U) -> Option<&mut S>;
}

impl<T: ?Sized, U: ?Sized> Deref for OwnedMappedMutexGuard<T, U> {
    type Target = U;
}

impl<T: ?Sized, U: ?Sized> DerefMut for OwnedMappedMutexGuard<T, U> {}

impl<T: ?Sized, U: ?Sized + Display> Display for OwnedMappedMutexGuard<T, U> {}

#[derive(Debug)]
pub struct Notify;

impl Notify {
    pub fn new() -> Notify;
    pub fn const_new() -> Notify;
    #[cancel_unsafe(place, "its place in the queue for notifications")]
    pub fn notified(&self) -> Notified<'_>;
    #[cancel_unsafe(place, "its place in the queue for notifications")]
    pub fn notified_owned(self: Arc<Self>) -> OwnedNotified;
    pub fn notify_one(&self);
    pub fn notify_last(&self);
    pub fn notify_waiters(&self);
}

impl Default for Notify {}

#[derive(Debug)]
pub struct AcquireError;

impl Display for AcquireError {}

impl std::error::Error for AcquireError {}

#[derive(Debug, PartialEq, Eq)]
pub enum TryAcquireError {
    Closed,
    NoPermits,
}

impl Display for TryAcquireError {}

impl std::error::Error for TryAcquireError {}

#[derive(Debug)]
pub struct Semaphore;

impl Semaphore {
    pub const MAX_PERMITS: usize;
    pub fn new(permits: usize) -> Self;
    pub fn const_new(permits: usize) -> Self;
    #[spins(looks)]
    pub fn available_permits(&self) -> usize;
    pub fn add_permits(&self, n: usize);
    pub fn forget_permits(&self, n: usize) -> usize;
    #[cancel_unsafe(place, "its place in the queue for permits")]
    pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    #[cancel_unsafe(place, "its place in the queue for permits")]
    pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    #[spins(takes)]
    pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError>;
    #[spins(takes)]
    pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError>;
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("tokio: tokio::sync::Semaphore::acquire")]
    pub fn blocking_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("tokio: tokio::sync::Semaphore::acquire_many")]
    pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    #[cancel_unsafe(place, "its place in the queue for permits")]
    pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    #[cancel_unsafe(place, "its place in the queue for permits")]
    pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    #[spins(takes)]
    pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError>;
    #[spins(takes)]
    pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError>;
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("tokio: tokio::sync::Semaphore::acquire_owned")]
    pub fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("tokio: tokio::sync::Semaphore::acquire_many_owned")]
    pub fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn close(&self);
    pub fn is_closed(&self) -> bool;
}

#[guard(async_lock)]
#[derive(Debug)]
pub struct SemaphorePermit<'a>;

impl<'a> SemaphorePermit<'a> {
    pub fn forget(self);
    pub fn merge(&mut self, other: Self);
    pub fn split(&mut self, n: usize) -> Option<Self>;
    pub fn semaphore(&self) -> &Semaphore;
    pub fn num_permits(&self) -> usize;
}

#[guard(async_lock)]
#[derive(Debug)]
pub struct OwnedSemaphorePermit;

impl OwnedSemaphorePermit {
    pub fn forget(self);
    pub fn merge(&mut self, other: Self);
    pub fn split(&mut self, n: usize) -> Option<Self>;
    pub fn semaphore(&self) -> &Arc<Semaphore>;
    pub fn num_permits(&self) -> usize;
}

#[derive(Debug)]
pub struct RwLock<T: ?Sized>;

impl<T: ?Sized> RwLock<T> {
    pub fn new(value: T) -> RwLock<T>
    where
        T: Sized;
    pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T>
    where
        T: Sized;
    pub fn const_new(value: T) -> RwLock<T>
    where
        T: Sized;
    pub fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T>
    where
        T: Sized;
    #[cancel_unsafe(share, "its place in the queue for the lock")]
    pub async fn read(&self) -> RwLockReadGuard<'_, T>;
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("tokio: tokio::sync::RwLock::read")]
    pub fn blocking_read(&self) -> RwLockReadGuard<'_, T>;
    #[cancel_unsafe(share, "its place in the queue for the lock")]
    pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T>;
    #[spins(takes)]
    pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError>;
    #[spins(takes)]
    pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError>;
    #[cancel_unsafe(lock, "its place in the queue for the lock")]
    pub async fn write(&self) -> RwLockWriteGuard<'_, T>;
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("tokio: tokio::sync::RwLock::write")]
    pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T>;
    #[cancel_unsafe(lock, "its place in the queue for the lock")]
    pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T>;
    #[spins(takes)]
    pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError>;
    #[spins(takes)]
    pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T
    where
        T: Sized;
}

impl<T> From<T> for RwLock<T> {}

impl<T> Default for RwLock<T> where T: Default {}

#[guard(async_lock, shared)]
#[derive(Debug)]
pub struct OwnedRwLockReadGuard<T: ?Sized, U: ?Sized = T>;

impl<T: ?Sized, U: ?Sized> OwnedRwLockReadGuard<T, U> {
    pub fn map<F, V: ?Sized>(this: Self, #[runs(here)] f: F) -> OwnedRwLockReadGuard<T, V>
    where
        F: FnOnce(&U) -> &V;
    pub fn try_map<F, V: ?Sized>(this: Self, #[runs(here)] f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self>
    where
        F: FnOnce(&U) -> Option<&V>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}

impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockReadGuard<T, U> {
    type Target = U;
}

impl<T: ?Sized, U> Display for OwnedRwLockReadGuard<T, U> where U: Display + ?Sized {}

#[guard(async_lock, exclusive)]
#[derive(Debug)]
pub struct OwnedRwLockWriteGuard<T: ?Sized>;

impl<T: ?Sized> OwnedRwLockWriteGuard<T> {
    pub fn map<F, U: ?Sized>(this: Self, #[runs(here)] f: F) -> OwnedRwLockMappedWriteGuard<T, U>
    where
        F: FnOnce(&mut T) -> &mut U;
    pub fn downgrade_map<F, U: ?Sized>(this: Self, #[runs(here)] f: F) -> OwnedRwLockReadGuard<T, U>
    where
        F: FnOnce(&T) -> &U;
    pub fn try_map<F, U: ?Sized>(this: Self, #[runs(here)] f: F) -> Result<OwnedRwLockMappedWriteGuard<T, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_downgrade_map<F, U: ?Sized>(this: Self, #[runs(here)] f: F) -> Result<OwnedRwLockReadGuard<T, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>;
    pub fn into_mapped(this: Self) -> OwnedRwLockMappedWriteGuard<T>;
    pub fn downgrade(self) -> OwnedRwLockReadGuard<T>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}

impl<T: ?Sized> Deref for OwnedRwLockWriteGuard<T> {
    type Target = T;
}

impl<T: ?Sized> DerefMut for OwnedRwLockWriteGuard<T> {}

impl<T> Display for OwnedRwLockWriteGuard<T> where T: Display + ?Sized {}

#[guard(async_lock)]
#[derive(Debug)]
pub struct OwnedRwLockMappedWriteGuard<T: ?Sized, U: ?Sized = T>;

impl<T: ?Sized, U: ?Sized> OwnedRwLockMappedWriteGuard<T, U> {
    pub fn map<F, V: ?Sized>(this: Self, #[runs(here)] f: F) -> OwnedRwLockMappedWriteGuard<T, V>
    where
        F: FnOnce(&mut U) -> &mut V;
    pub fn try_map<F, V: ?Sized>(this: Self, #[runs(here)] f: F) -> Result<OwnedRwLockMappedWriteGuard<T, V>, Self>
    where
        F: FnOnce(&mut U) -> Option<&mut V>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}

impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockMappedWriteGuard<T, U> {
    type Target = U;
}

impl<T: ?Sized, U: ?Sized> DerefMut for OwnedRwLockMappedWriteGuard<T, U> {}

impl<T: ?Sized, U> Display for OwnedRwLockMappedWriteGuard<T, U> where U: Display + ?Sized {}

#[guard(async_lock, shared)]
#[derive(Debug)]
pub struct RwLockReadGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    pub fn map<F, U: ?Sized>(this: Self, #[runs(here)] f: F) -> RwLockReadGuard<'a, U>
    where
        F: FnOnce(&T) -> &U;
    pub fn try_map<F, U: ?Sized>(this: Self, #[runs(here)] f: F) -> Result<RwLockReadGuard<'a, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>;
}

impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}

impl<'a, T> Display for RwLockReadGuard<'a, T> where T: Display + ?Sized {}

#[guard(async_lock, exclusive)]
#[derive(Debug)]
pub struct RwLockWriteGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn map<F, U: ?Sized>(this: Self, #[runs(here)] f: F) -> RwLockMappedWriteGuard<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U;
    pub fn downgrade_map<F, U: ?Sized>(this: Self, #[runs(here)] f: F) -> RwLockReadGuard<'a, U>
    where
        F: FnOnce(&T) -> &U;
    pub fn try_map<F, U: ?Sized>(this: Self, #[runs(here)] f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_downgrade_map<F, U: ?Sized>(this: Self, #[runs(here)] f: F) -> Result<RwLockReadGuard<'a, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>;
    pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<'a, T>;
    pub fn downgrade(self) -> RwLockReadGuard<'a, T>;
}

impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}

impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}

impl<'a, T> Display for RwLockWriteGuard<'a, T> where T: Display + ?Sized {}

#[guard(async_lock)]
#[derive(Debug)]
pub struct RwLockMappedWriteGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> RwLockMappedWriteGuard<'a, T> {
    pub fn map<F, U: ?Sized>(this: Self, #[runs(here)] f: F) -> RwLockMappedWriteGuard<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<F, U: ?Sized>(this: Self, #[runs(here)] f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>;
}

impl<T: ?Sized> Deref for RwLockMappedWriteGuard<'_, T> {
    type Target = T;
}

impl<T: ?Sized> DerefMut for RwLockMappedWriteGuard<'_, T> {}

impl<'a, T> Display for RwLockMappedWriteGuard<'a, T> where T: Display + ?Sized {}

#[derive(Debug)]
pub struct OnceCell<T>;

impl<T> OnceCell<T> {
    pub fn new() -> Self;
    pub fn const_new() -> Self;
    pub fn new_with(value: Option<T>) -> Self;
    pub fn const_new_with(value: T) -> Self;
    #[spins(looks)]
    pub fn initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn set(&self, value: T) -> Result<(), SetError<T>>;
    pub async fn get_or_init<F, Fut>(&self, #[runs(task_once)] f: F) -> &T
    where
        F: FnOnce() -> Fut,
        Fut: Future<Output = T>;
    pub async fn get_or_try_init<E, F, Fut>(&self, #[runs(task_once)] f: F) -> Result<&T, E>
    where
        F: FnOnce() -> Fut,
        Fut: Future<Output = Result<T, E>>;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}

impl<T> Default for OnceCell<T> {}

impl<T: Clone> Clone for OnceCell<T> {}

impl<T: PartialEq> PartialEq for OnceCell<T> {}

impl<T: Eq> Eq for OnceCell<T> {}

impl<T> From<T> for OnceCell<T> {}

#[derive(Debug, PartialEq, Eq)]
pub enum SetError<T> {
    AlreadyInitializedError(T),
    InitializingError(T),
}

impl<T> SetError<T> {
    pub fn is_already_init_err(&self) -> bool;
    pub fn is_initializing_err(&self) -> bool;
}

impl<T> Display for SetError<T> {}

impl<T: Debug> std::error::Error for SetError<T> {}

#[derive(Debug)]
pub struct SetOnce<T>;

impl<T> SetOnce<T> {
    pub fn new() -> Self;
    pub fn const_new() -> Self;
    pub fn new_with(value: Option<T>) -> Self;
    pub fn const_new_with(value: T) -> Self;
    #[spins(looks)]
    pub fn initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn set(&self, value: T) -> Result<(), SetOnceError<T>>;
    pub fn into_inner(self) -> Option<T>;
    pub async fn wait(&self) -> &T;
}

impl<T> Default for SetOnce<T> {}

impl<T: Clone> Clone for SetOnce<T> {}

impl<T: PartialEq> PartialEq for SetOnce<T> {}

impl<T: Eq> Eq for SetOnce<T> {}

impl<T> From<T> for SetOnce<T> {}

#[derive(Debug, PartialEq, Eq)]
pub struct SetOnceError<T>(pub T);

impl<T> Display for SetOnceError<T> {}

impl<T: Debug> std::error::Error for SetOnceError<T> {}

pub mod futures {
    use std::future::Future;
    use std::pin::Pin;

    #[derive(Debug)]
    pub struct Notified<'a>;

    impl Notified<'_> {
        pub fn enable(self: Pin<&mut Self>) -> bool;
    }

    impl Future for Notified<'_> {
        type Output = ();
    }

    #[derive(Debug)]
    pub struct OwnedNotified;

    impl OwnedNotified {
        pub fn enable(self: Pin<&mut Self>) -> bool;
    }

    impl Future for OwnedNotified {
        type Output = ();
    }
}
