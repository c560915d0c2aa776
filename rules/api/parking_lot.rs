//! Locks. The types are those of lock_api over raw locks of its own.

#![does_not_block]

use lock_api::{
    GetThreadId, GuardNoSend, RawMutexFair, RawMutexTimed, RawRwLockDowngrade, RawRwLockFair, RawRwLockRecursive,
    RawRwLockRecursiveTimed, RawRwLockTimed, RawRwLockUpgrade, RawRwLockUpgradeDowngrade, RawRwLockUpgradeFair,
    RawRwLockUpgradeTimed,
};
use std::time::{Duration, Instant};

pub use lock_api;
pub use lock_api::{
    ArcMutexGuard, ArcReentrantMutexGuard, ArcRwLockReadGuard, ArcRwLockUpgradableReadGuard, ArcRwLockWriteGuard,
};

#[derive(Debug)]
pub struct Condvar;

impl Condvar {
    pub fn new() -> Condvar;
    pub fn notify_one(&self) -> bool;
    pub fn notify_all(&self) -> usize;
    #[blocks(wait)]
    #[instead("tokio: tokio::sync::Notify::notified")]
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>);
    #[blocks(wait)]
    #[instead("tokio: tokio::sync::Notify::notified")]
    pub fn wait_until<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Instant) -> WaitTimeoutResult;
    #[blocks(wait, unless = "short(timeout)")]
    #[instead("tokio: tokio::sync::Notify::notified")]
    pub fn wait_for<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Duration) -> WaitTimeoutResult;
    #[blocks(wait)]
    #[instead("tokio: tokio::sync::Notify::notified")]
    pub fn wait_while<T, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, #[runs(here)] condition: F)
    where
        T: ?Sized,
        F: FnMut(&mut T) -> bool;
    #[blocks(wait)]
    #[instead("tokio: tokio::sync::Notify::notified")]
    pub fn wait_while_until<T, F>(
        &self,
        mutex_guard: &mut MutexGuard<'_, T>,
        #[runs(here)] condition: F,
        timeout: Instant,
    ) -> WaitTimeoutResult
    where
        T: ?Sized,
        F: FnMut(&mut T) -> bool;
    #[blocks(wait, unless = "short(timeout)")]
    #[instead("tokio: tokio::sync::Notify::notified")]
    pub fn wait_while_for<T: ?Sized, F>(
        &self,
        mutex_guard: &mut MutexGuard<'_, T>,
        #[runs(here)] condition: F,
        timeout: Duration,
    ) -> WaitTimeoutResult
    where
        F: FnMut(&mut T) -> bool;
}

impl Default for Condvar {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitTimeoutResult;

impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool;
}

pub fn const_fair_mutex<T>(val: T) -> FairMutex<T>;

pub type FairMutex<T> = lock_api::Mutex<RawFairMutex, T>;

pub type FairMutexGuard<'a, T> = lock_api::MutexGuard<'a, RawFairMutex, T>;

pub type MappedFairMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, RawFairMutex, T>;

pub fn const_mutex<T>(val: T) -> Mutex<T>;

pub type MappedMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, RawMutex, T>;

pub type Mutex<T> = lock_api::Mutex<RawMutex, T>;

pub type MutexGuard<'a, T> = lock_api::MutexGuard<'a, RawMutex, T>;

#[derive(Debug)]
pub struct Once;

impl Once {
    pub fn new() -> Once;
    pub fn state(&self) -> OnceState;
    pub fn call_once<F>(&self, #[runs(once)] f: F)
    where
        F: FnOnce();
    pub fn call_once_force<F>(&self, #[runs(once)] f: F)
    where
        F: FnOnce(OnceState);
}

impl Default for Once {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnceState {
    New,
    Poisoned,
    InProgress,
    Done,
}

impl OnceState {
    pub fn poisoned(self) -> bool;
    pub fn done(self) -> bool;
}

pub struct RawFairMutex;

impl lock_api::RawMutex for RawFairMutex {
    const INIT: Self;
    type GuardMarker = <RawMutex as lock_api::RawMutex>::GuardMarker;
}

impl RawMutexFair for RawFairMutex {}

impl RawMutexTimed for RawFairMutex {
    type Duration = <RawMutex as RawMutexTimed>::Duration;
    type Instant = <RawMutex as RawMutexTimed>::Instant;
}

pub struct RawMutex;

impl lock_api::RawMutex for RawMutex {
    const INIT: RawMutex;
    type GuardMarker = GuardNoSend;
}

impl RawMutexFair for RawMutex {}

impl RawMutexTimed for RawMutex {
    type Duration = Duration;
    type Instant = Instant;
}

pub struct RawRwLock;

impl lock_api::RawRwLock for RawRwLock {
    const INIT: RawRwLock;
    type GuardMarker = GuardNoSend;
}

impl RawRwLockFair for RawRwLock {}

impl RawRwLockDowngrade for RawRwLock {}

impl RawRwLockTimed for RawRwLock {
    type Duration = Duration;
    type Instant = Instant;
}

impl RawRwLockRecursive for RawRwLock {}

impl RawRwLockRecursiveTimed for RawRwLock {}

impl RawRwLockUpgrade for RawRwLock {}

impl RawRwLockUpgradeFair for RawRwLock {}

impl RawRwLockUpgradeDowngrade for RawRwLock {}

impl RawRwLockUpgradeTimed for RawRwLock {}

pub fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T>;

pub type MappedReentrantMutexGuard<'a, T> = lock_api::MappedReentrantMutexGuard<'a, RawMutex, RawThreadId, T>;

pub struct RawThreadId;

impl GetThreadId for RawThreadId {
    const INIT: RawThreadId;
}

pub type ReentrantMutex<T> = lock_api::ReentrantMutex<RawMutex, RawThreadId, T>;

pub type ReentrantMutexGuard<'a, T> = lock_api::ReentrantMutexGuard<'a, RawMutex, RawThreadId, T>;

pub fn const_rwlock<T>(val: T) -> RwLock<T>;

pub type MappedRwLockReadGuard<'a, T> = lock_api::MappedRwLockReadGuard<'a, RawRwLock, T>;

pub type MappedRwLockWriteGuard<'a, T> = lock_api::MappedRwLockWriteGuard<'a, RawRwLock, T>;

pub type RwLock<T> = lock_api::RwLock<RawRwLock, T>;

pub type RwLockReadGuard<'a, T> = lock_api::RwLockReadGuard<'a, RawRwLock, T>;

pub type RwLockUpgradableReadGuard<'a, T> = lock_api::RwLockUpgradableReadGuard<'a, RawRwLock, T>;

pub type RwLockWriteGuard<'a, T> = lock_api::RwLockWriteGuard<'a, RawRwLock, T>;
