//! Futures and their combinators.

use std::any::Any;
use std::future;
use std::panic::UnwindSafe;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use crate::FutureExt;
pub use std::future::{Future, Pending, Ready, pending, ready};

#[enters_runtime]
#[blocks(runtime, unless = "asked(try_current)")]
#[polls(alone)]
pub fn block_on<T>(future: impl future::Future<Output = T>) -> T;

pub fn poll_once<T, F>(f: F) -> PollOnce<F>
where
    F: future::Future<Output = T>;

#[derive(Debug)]
pub struct PollOnce<F>;

impl<T, F> future::Future for PollOnce<F>
where
    F: future::Future<Output = T>,
{
    type Output = Option<T>;
}

pub fn poll_fn<T, F>(#[runs(task)] f: F) -> PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<T>;

#[derive(Debug)]
pub struct PollFn<F>;

impl<T, F> future::Future for PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<T>,
{
    type Output = T;
}

pub fn yield_now() -> YieldNow;

#[derive(Debug)]
pub struct YieldNow;

impl future::Future for YieldNow {
    type Output = ();
}

pub fn zip<F1, F2>(future1: F1, future2: F2) -> Zip<F1, F2>
where
    F1: future::Future,
    F2: future::Future;

#[derive(Debug)]
pub struct Zip<F1, F2>
where
    F1: future::Future,
    F2: future::Future;

impl<F1, F2> future::Future for Zip<F1, F2>
where
    F1: future::Future,
    F2: future::Future,
{
    type Output = (F1::Output, F2::Output);
}

pub fn try_zip<T1, T2, E, F1, F2>(future1: F1, future2: F2) -> TryZip<F1, T1, F2, T2>
where
    F1: future::Future<Output = Result<T1, E>>,
    F2: future::Future<Output = Result<T2, E>>;

#[derive(Debug)]
pub struct TryZip<F1, T1, F2, T2>;

impl<T1, T2, E, F1, F2> future::Future for TryZip<F1, T1, F2, T2>
where
    F1: future::Future<Output = Result<T1, E>>,
    F2: future::Future<Output = Result<T2, E>>,
{
    type Output = Result<(T1, T2), E>;
}

pub fn or<T, F1, F2>(future1: F1, future2: F2) -> Or<F1, F2>
where
    F1: future::Future<Output = T>,
    F2: future::Future<Output = T>;

#[derive(Debug)]
pub struct Or<F1, F2>;

impl<T, F1, F2> future::Future for Or<F1, F2>
where
    F1: future::Future<Output = T>,
    F2: future::Future<Output = T>,
{
    type Output = T;
}

pub fn fuse<F>(future: F) -> Fuse<F>
where
    F: future::Future + Sized;

#[derive(Debug)]
pub struct Fuse<Fut>;

impl<Fut: future::Future> future::Future for Fuse<Fut> {
    type Output = Fut::Output;
}

pub fn race<T, F1, F2>(future1: F1, future2: F2) -> Race<F1, F2>
where
    F1: future::Future<Output = T>,
    F2: future::Future<Output = T>;

pub fn race_with_seed<T, F1, F2>(future1: F1, future2: F2, seed: u64) -> Race<F1, F2>
where
    F1: future::Future<Output = T>,
    F2: future::Future<Output = T>;

#[derive(Debug)]
pub struct Race<F1, F2>;

impl<T, F1, F2> future::Future for Race<F1, F2>
where
    F1: future::Future<Output = T>,
    F2: future::Future<Output = T>,
{
    type Output = T;
}

#[derive(Debug)]
pub struct CatchUnwind<F>;

impl<F: future::Future + UnwindSafe> future::Future for CatchUnwind<F> {
    type Output = Result<F::Output, Box<dyn Any + Send>>;
}

pub type Boxed<T> = Pin<Box<dyn future::Future<Output = T> + Send + 'static>>;

pub type BoxedLocal<T> = Pin<Box<dyn future::Future<Output = T> + 'static>>;
