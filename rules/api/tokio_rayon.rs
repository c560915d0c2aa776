//! Work on rayon's pool that is awaited.

#![does_not_block]

use rayon_core::ThreadPool;
use std::future::Future;

pub use rayon;

#[derive(Debug)]
#[handle(task)]
pub struct AsyncRayonHandle<T>;

impl<T> Future for AsyncRayonHandle<T> {
    type Output = T;
}

pub trait AsyncThreadPool {
    fn spawn_async<F, R>(&self, #[runs(elsewhere)] func: F) -> AsyncRayonHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
    fn spawn_fifo_async<F, R>(&self, #[runs(elsewhere)] f: F) -> AsyncRayonHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
}

impl AsyncThreadPool for ThreadPool {}

pub fn spawn<F, R>(#[runs(elsewhere)] func: F) -> AsyncRayonHandle<R>
where
    F: FnOnce() -> R + Send + 'static,
    R: Send + 'static;

pub fn spawn_fifo<F, R>(#[runs(elsewhere)] func: F) -> AsyncRayonHandle<R>
where
    F: FnOnce() -> R + Send + 'static,
    R: Send + 'static;
