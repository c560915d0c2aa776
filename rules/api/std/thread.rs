//! Threads: sleeping, parking and joining hold the thread they run on; what is given to `spawn` runs on another one.

use crate::any::Any;
use crate::boxed::Box;
use crate::cell::{Cell, RefCell};
use crate::error::Error;
use crate::fmt;
use crate::io;
use crate::num::NonZero;
use crate::result;
use crate::time::Duration;

pub type Result<T> = result::Result<T, Box<dyn Any + Send + 'static>>;

pub fn spawn<F, T>(#[runs(elsewhere)] f: F) -> JoinHandle<T>
where
    F: FnOnce() -> T,
    F: Send + 'static,
    T: Send + 'static;
#[spins(idles)]
pub fn yield_now();
pub fn panicking() -> bool;

#[blocks(sleep)]
#[instead(
    "tokio: tokio::time::sleep",
    "async-std: async_std::task::sleep",
    "smol: smol::Timer::after"
)]
pub fn sleep_ms(ms: u32);

#[blocks(sleep, unless = "short(dur)")]
#[instead(
    "tokio: tokio::time::sleep",
    "async-std: async_std::task::sleep",
    "smol: smol::Timer::after"
)]
pub fn sleep(dur: Duration);

#[blocks(wait)]
pub fn park();

#[blocks(wait)]
#[instead(
    "tokio: tokio::time::sleep",
    "async-std: async_std::task::sleep",
    "smol: smol::Timer::after"
)]
pub fn park_timeout_ms(ms: u32);

#[blocks(wait, unless = "short(dur)")]
#[instead(
    "tokio: tokio::time::sleep",
    "async-std: async_std::task::sleep",
    "smol: smol::Timer::after"
)]
pub fn park_timeout(dur: Duration);

pub fn available_parallelism() -> io::Result<NonZero<usize>>;

#[derive(Debug)]
pub struct Builder;

impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder;
    pub fn stack_size(self, size: usize) -> Builder;
    pub fn spawn<F, T>(self, #[runs(elsewhere)] f: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T,
        F: Send + 'static,
        T: Send + 'static;
    pub unsafe fn spawn_unchecked<F, T>(self, #[runs(elsewhere)] f: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T,
        F: Send,
        T: Send;
}

#[handle(thread)]
pub struct JoinHandle<T>;

impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread;

    #[blocks(wait, unless = "asked(is_finished)")]
    #[instead("tokio: tokio::task::spawn_blocking", "smol: smol::unblock")]
    pub fn join(self) -> Result<T>;

    #[spins(looks)]
    pub fn is_finished(&self) -> bool;
}

impl<T> fmt::Debug for JoinHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

#[derive(Debug)]
pub struct Scope<'scope, 'env: 'scope>;

#[handle(thread)]
pub struct ScopedJoinHandle<'scope, T>;

#[blocks(wait)]
pub fn scope<'env, F, T>(#[runs(here)] f: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T;

impl<'scope, 'env> Scope<'scope, 'env> {
    pub fn spawn<F, T>(&'scope self, #[runs(elsewhere)] f: F) -> ScopedJoinHandle<'scope, T>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope;
}

impl Builder {
    pub fn spawn_scoped<'scope, 'env, F, T>(
        self,
        scope: &'scope Scope<'scope, 'env>,
        #[runs(elsewhere)] f: F,
    ) -> io::Result<ScopedJoinHandle<'scope, T>>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope;
}

impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread;

    #[blocks(wait, unless = "asked(is_finished)")]
    #[instead("tokio: tokio::task::spawn_blocking", "smol: smol::unblock")]
    pub fn join(self) -> Result<T>;

    #[spins(looks)]
    pub fn is_finished(&self) -> bool;
}

impl<'scope, T> fmt::Debug for ScopedJoinHandle<'scope, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

#[derive(Clone, Debug)]
pub struct Thread;

impl Thread {
    pub fn unpark(&self);
    pub fn id(&self) -> ThreadId;
    pub fn name(&self) -> Option<&str>;
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct ThreadId;

pub struct LocalKey<T: 'static>;

impl<T: 'static> fmt::Debug for LocalKey<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct AccessError;

impl fmt::Display for AccessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Error for AccessError {}

impl<T: 'static> LocalKey<T> {
    pub fn with<F, R>(&'static self, #[runs(here)] f: F) -> R
    where
        F: FnOnce(&T) -> R;
    pub fn try_with<F, R>(&'static self, #[runs(here)] f: F) -> result::Result<R, AccessError>
    where
        F: FnOnce(&T) -> R;
}

impl<T: 'static> LocalKey<Cell<T>> {
    pub fn set(&'static self, value: T);
    pub fn get(&'static self) -> T
    where
        T: Copy;
    pub fn take(&'static self) -> T
    where
        T: Default;
    pub fn replace(&'static self, value: T) -> T;
}

impl<T: 'static> LocalKey<RefCell<T>> {
    pub fn with_borrow<F, R>(&'static self, #[runs(here)] f: F) -> R
    where
        F: FnOnce(&T) -> R;
    pub fn with_borrow_mut<F, R>(&'static self, #[runs(here)] f: F) -> R
    where
        F: FnOnce(&mut T) -> R;
    pub fn set(&'static self, value: T);
    pub fn take(&'static self) -> T
    where
        T: Default;
    pub fn replace(&'static self, value: T) -> T;
}

pub fn current() -> Thread;
