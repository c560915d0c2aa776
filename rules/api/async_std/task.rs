//! Tasks, and ways to run blocking code beside them.

use std::fmt::Display;
use std::future::Future;
use std::io;
use std::time::Duration;

pub use std::task::{Context, Poll, Waker};

pub async fn yield_now();

#[enters_runtime]
#[blocks(runtime, unless = "asked(try_current)")]
pub fn block_on<F, T>(future: F) -> T
where
    F: Future<Output = T>;

#[derive(Debug, Default)]
pub struct Builder;

impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder;
    pub fn spawn<F, T>(self, future: F) -> io::Result<JoinHandle<T>>
    where
        F: Future<Output = T> + Send + 'static,
        T: Send + 'static;
    pub fn local<F, T>(self, future: F) -> io::Result<JoinHandle<T>>
    where
        F: Future<Output = T> + 'static,
        T: 'static;
    #[enters_runtime]
    #[blocks(runtime)]
    pub fn blocking<F, T>(self, future: F) -> T
    where
        F: Future<Output = T>;
}

pub fn current() -> Task;

pub fn try_current() -> Option<Task>;

#[derive(Clone, Debug)]
pub struct Task;

impl Task {
    pub fn id(&self) -> TaskId;
    pub fn name(&self) -> Option<&str>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TaskId;

impl Display for TaskId {}

#[handle(task)]
#[derive(Debug)]
pub struct JoinHandle<T>;

impl<T> JoinHandle<T> {
    pub fn task(&self) -> &Task;
    pub async fn cancel(self) -> Option<T>;
}

impl<T> Future for JoinHandle<T> {
    type Output = T;
}

pub async fn sleep(dur: Duration);

pub fn spawn<F, T>(future: F) -> JoinHandle<T>
where
    F: Future<Output = T> + Send + 'static,
    T: Send + 'static;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessError;

impl Display for AccessError {}

impl std::error::Error for AccessError {}

#[derive(Debug)]
pub struct LocalKey<T: Send + 'static>;

impl<T: Send + 'static> LocalKey<T> {
    pub fn with<F, R>(&'static self, #[runs(here)] f: F) -> R
    where
        F: FnOnce(&T) -> R;
    pub fn try_with<F, R>(&'static self, #[runs(here)] f: F) -> Result<R, AccessError>
    where
        F: FnOnce(&T) -> R;
}

pub fn spawn_blocking<F, T>(#[runs(elsewhere)] f: F) -> JoinHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static;

pub fn spawn_local<F, T>(future: F) -> JoinHandle<T>
where
    F: Future<Output = T> + 'static,
    T: 'static;
