//! Locks, once-cells and `Arc`. Taking a lock has its own kind, because a short one is right in async code too;
//! waiting for another thread to act (`Condvar`, `Barrier`, `Once::wait`) has the kind `wait`. What a `get_or_init`
//! costs is its closure.

use crate::error::Error;
use crate::fmt;
use crate::ops::{Deref, DerefMut};
use crate::time::Duration;

mod arc;
pub mod atomic;
pub mod mpsc;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct WaitTimeoutResult;

impl WaitTimeoutResult {
    pub fn timed_out(&self) -> bool;
}

pub struct PoisonError<T>;

pub enum TryLockError<T> {
    Poisoned(PoisonError<T>),
    WouldBlock,
}

pub type LockResult<T> = Result<T, PoisonError<T>>;

pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;

impl<T> fmt::Debug for PoisonError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> fmt::Display for PoisonError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> Error for PoisonError<T> {}

impl<T> PoisonError<T> {
    pub fn new(data: T) -> PoisonError<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}

impl<T> From<PoisonError<T>> for TryLockError<T> {
    fn from(err: PoisonError<T>) -> TryLockError<T>;
}

impl<T> fmt::Debug for TryLockError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> fmt::Display for TryLockError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> Error for TryLockError<T> {}

#[derive(Debug)]
pub struct Mutex<T: ?Sized>;

#[derive(Debug)]
#[guard(lock, exclusive)]
pub struct MutexGuard<'a, T: ?Sized + 'a>;

impl<T> Mutex<T> {
    pub const fn new(t: T) -> Mutex<T>;
}

impl<T: ?Sized> Mutex<T> {
    #[blocks(lock)]
    #[instead(
        "tokio: tokio::sync::Mutex::lock",
        "async-std: async_std::sync::Mutex::lock",
        "smol: smol::lock::Mutex::lock"
    )]
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>>;

    #[spins(takes)]
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>>;
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> LockResult<T>
    where
        T: Sized;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
}

impl<T> From<T> for Mutex<T> {
    fn from(t: T) -> Self;
}

impl<T: Default> Default for Mutex<T> {
    fn default() -> Mutex<T>;
}

impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T;
}

impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<T: ?Sized> Drop for MutexGuard<'_, T> {
    fn drop(&mut self);
}

impl<T: ?Sized + fmt::Display> fmt::Display for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

#[derive(Debug)]
pub struct RwLock<T: ?Sized>;

#[derive(Debug)]
#[guard(lock, shared)]
pub struct RwLockReadGuard<'rwlock, T: ?Sized + 'rwlock>;

#[derive(Debug)]
#[guard(lock, exclusive)]
pub struct RwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock>;

impl<T> RwLock<T> {
    pub const fn new(t: T) -> RwLock<T>;
}

impl<T: ?Sized> RwLock<T> {
    #[blocks(lock)]
    #[instead(
        "tokio: tokio::sync::RwLock::read",
        "async-std: async_std::sync::RwLock::read",
        "smol: smol::lock::RwLock::read"
    )]
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>>;

    #[spins(takes)]
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>>;

    #[blocks(lock)]
    #[instead(
        "tokio: tokio::sync::RwLock::write",
        "async-std: async_std::sync::RwLock::write",
        "smol: smol::lock::RwLock::write"
    )]
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>>;

    #[spins(takes)]
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>>;
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> LockResult<T>
    where
        T: Sized;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
}

impl<T: Default> Default for RwLock<T> {
    fn default() -> RwLock<T>;
}

impl<T> From<T> for RwLock<T> {
    fn from(t: T) -> Self;
}

impl<'rwlock, T: ?Sized> RwLockWriteGuard<'rwlock, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T>;
}

impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {
    fn drop(&mut self);
}

impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {
    fn drop(&mut self);
}

impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T;
}

impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T;
}

impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<T: ?Sized + fmt::Display> fmt::Display for RwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: ?Sized + fmt::Display> fmt::Display for RwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

#[derive(Debug)]
pub struct Condvar;

impl Condvar {
    pub const fn new() -> Condvar;

    #[blocks(wait)]
    #[instead("tokio: tokio::sync::Notify::notified")]
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>>;

    #[blocks(wait)]
    #[instead("tokio: tokio::sync::Notify::notified")]
    pub fn wait_while<'a, T, F>(
        &self,
        guard: MutexGuard<'a, T>,
        #[runs(here)] condition: F,
    ) -> LockResult<MutexGuard<'a, T>>
    where
        F: FnMut(&mut T) -> bool;

    #[blocks(wait)]
    #[instead("tokio: tokio::sync::Notify::notified")]
    pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)>;

    #[blocks(wait, unless = "short(dur)")]
    #[instead("tokio: tokio::sync::Notify::notified")]
    pub fn wait_timeout<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        dur: Duration,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>;

    #[blocks(wait, unless = "short(dur)")]
    #[instead("tokio: tokio::sync::Notify::notified")]
    pub fn wait_timeout_while<'a, T, F>(
        &self,
        guard: MutexGuard<'a, T>,
        dur: Duration,
        #[runs(here)] condition: F,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>
    where
        F: FnMut(&mut T) -> bool;

    pub fn notify_one(&self);
    pub fn notify_all(&self);
}

impl Default for Condvar {
    fn default() -> Condvar;
}

#[derive(Debug)]
pub struct Barrier;

#[derive(Debug)]
pub struct BarrierWaitResult;

impl Barrier {
    pub const fn new(n: usize) -> Barrier;

    #[blocks(wait)]
    #[instead("tokio: tokio::sync::Barrier::wait", "smol: smol::lock::Barrier::wait")]
    pub fn wait(&self) -> BarrierWaitResult;
}

impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}

#[derive(Debug)]
pub struct Once;

#[derive(Debug)]
pub struct OnceState;

pub const ONCE_INIT: Once;

impl Once {
    pub const fn new() -> Once;
    pub fn call_once<F>(&self, #[runs(once)] f: F)
    where
        F: FnOnce();
    pub fn call_once_force<F>(&self, #[runs(once)] f: F)
    where
        F: FnOnce(&OnceState);
    pub fn is_completed(&self) -> bool;

    #[blocks(wait)]
    pub fn wait(&self);

    #[blocks(wait)]
    pub fn wait_force(&self);
}

impl OnceState {
    pub fn is_poisoned(&self) -> bool;
}

#[derive(Debug)]
pub struct OnceLock<T>;

impl<T> OnceLock<T> {
    pub const fn new() -> OnceLock<T>;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;

    #[blocks(wait)]
    #[instead("smol: smol::lock::OnceCell::wait")]
    pub fn wait(&self) -> &T;

    pub fn set(&self, value: T) -> Result<(), T>;
    pub fn get_or_init<F>(&self, #[runs(once)] f: F) -> &T
    where
        F: FnOnce() -> T;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}

impl<T> Default for OnceLock<T> {
    fn default() -> OnceLock<T>;
}

impl<T: Clone> Clone for OnceLock<T> {
    fn clone(&self) -> OnceLock<T>;
}

impl<T> From<T> for OnceLock<T> {
    fn from(value: T) -> Self;
}

impl<T: PartialEq> PartialEq for OnceLock<T> {
    fn eq(&self, other: &OnceLock<T>) -> bool;
}

impl<T: Eq> Eq for OnceLock<T> {}

impl<T> Drop for OnceLock<T> {
    fn drop(&mut self);
}

#[derive(Debug)]
pub struct LazyLock<T, F = fn() -> T>;

impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub const fn new(#[runs(once)] f: F) -> LazyLock<T, F>;
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T;
    pub fn force(this: &LazyLock<T, F>) -> &T;
}

impl<T, F> LazyLock<T, F> {
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T>;
    pub fn get(this: &LazyLock<T, F>) -> Option<&T>;
}

impl<T, F> Drop for LazyLock<T, F> {
    fn drop(&mut self);
}

impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
    type Target = T;

    fn deref(&self) -> &T;
}

impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<T: Default> Default for LazyLock<T> {
    fn default() -> LazyLock<T>;
}

#[derive(Debug)]
pub struct Arc<T: ?Sized>;

#[derive(Debug)]
pub struct Weak<T: ?Sized>;
