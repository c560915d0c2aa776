//! Async locks.

use std::time::Duration;

pub use async_lock::{
    Barrier, BarrierWaitResult, Mutex, MutexGuard, MutexGuardArc, RwLock, RwLockReadGuard, RwLockUpgradableReadGuard,
    RwLockWriteGuard,
};
pub use std::sync::{Arc, Weak};

#[derive(Debug)]
pub struct Condvar;

impl Condvar {
    pub fn new() -> Self;
    pub async fn wait<'a, T>(&self, guard: async_lock::MutexGuard<'a, T>) -> async_lock::MutexGuard<'a, T>;
    pub async fn wait_until<'a, T, F>(
        &self,
        guard: async_lock::MutexGuard<'a, T>,
        #[runs(task)] condition: F,
    ) -> async_lock::MutexGuard<'a, T>
    where
        F: FnMut(&mut T) -> bool;
    pub async fn wait_timeout<'a, T>(
        &self,
        guard: async_lock::MutexGuard<'a, T>,
        dur: Duration,
    ) -> (async_lock::MutexGuard<'a, T>, WaitTimeoutResult);
    pub async fn wait_timeout_until<'a, T, F>(
        &self,
        guard: async_lock::MutexGuard<'a, T>,
        dur: Duration,
        #[runs(task)] condition: F,
    ) -> (async_lock::MutexGuard<'a, T>, WaitTimeoutResult)
    where
        F: FnMut(&mut T) -> bool;
    pub fn notify_one(&self);
    pub fn notify_all(&self);
}

impl Default for Condvar {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitTimeoutResult;

impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool;
}
