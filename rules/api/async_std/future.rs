//! Futures and their combinators.

use std::fmt::Display;
use std::future;
use std::task::{Context, Poll};
use std::time::Duration;

pub use std::future::Future;

pub async fn pending<T>() -> T;

pub async fn poll_fn<F, T>(#[runs(task)] f: F) -> T
where
    F: FnMut(&mut Context<'_>) -> Poll<T>;

pub async fn ready<T>(val: T) -> T;

#[may_cancel(f)]
pub async fn timeout<F, T>(dur: Duration, f: F) -> Result<T, TimeoutError>
where
    F: future::Future<Output = T>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeoutError;

impl std::error::Error for TimeoutError {}

impl Display for TimeoutError {}

pub trait IntoFuture {
    type Output;
    type Future: future::Future<Output = Self::Output>;
    fn into_future(self) -> Self::Future;
}

impl<T: future::Future> IntoFuture for T {
    type Output = T::Output;
    type Future = T;
}
