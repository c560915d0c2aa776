//! Tasks, task sets, and the ways to run blocking code beside them.

use crate::runtime::{self, Handle, Runtime, UnhandledPanic};
use crate::task::futures::TaskLocalFuture;
use std::any::Any;
use std::fmt::Display;
use std::future::Future;
use std::io;
use std::task::{Context, Poll};

pub use crate::spawn;

#[derive(Debug)]
pub struct JoinError;

impl JoinError {
    pub fn is_cancelled(&self) -> bool;
    pub fn is_panic(&self) -> bool;
    pub fn into_panic(self) -> Box<dyn Any + Send + 'static>;
    pub fn try_into_panic(self) -> Result<Box<dyn Any + Send + 'static>, JoinError>;
    pub fn id(&self) -> Id;
}

impl Display for JoinError {}

impl std::error::Error for JoinError {}

impl From<JoinError> for io::Error {}

#[handle(task)]
#[derive(Debug)]
pub struct JoinHandle<T>;

impl<T> JoinHandle<T> {
    pub fn abort(&self);
    #[spins(looks)]
    pub fn is_finished(&self) -> bool;
    pub fn abort_handle(&self) -> AbortHandle;
    pub fn id(&self) -> Id;
}

impl<T> Future for JoinHandle<T> {
    type Output = Result<T, JoinError>;
}

pub fn spawn_blocking<F, R>(#[runs(elsewhere)] f: F) -> JoinHandle<R>
where
    F: FnOnce() -> R + Send + 'static,
    R: Send + 'static;

#[blocks(in_place, unless = "switched(runtime_flavor)")]
#[instead("tokio: tokio::task::spawn_blocking")]
pub fn block_in_place<F, R>(#[runs(elsewhere)] f: F) -> R
where
    F: FnOnce() -> R;

pub async fn yield_now();

#[polls(one_thread)]
pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + 'static,
    F::Output: 'static;

#[derive(Debug)]
pub struct LocalSet;

impl LocalSet {
    pub fn new() -> LocalSet;
    pub fn enter(&self) -> LocalEnterGuard;
    #[polls(one_thread)]
    pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + 'static,
        F::Output: 'static;
    #[enters_runtime]
    #[blocks(runtime, unless = "asked(try_current)")]
    #[instead("tokio: tokio::task::LocalSet::run_until")]
    #[polls(one_thread)]
    pub fn block_on<F>(&self, rt: &Runtime, future: F) -> F::Output
    where
        F: Future;
    #[polls(one_thread)]
    pub async fn run_until<F>(&self, future: F) -> F::Output
    where
        F: Future;
    pub fn id(&self) -> runtime::Id;
    pub fn unhandled_panic(&mut self, behavior: UnhandledPanic) -> &mut Self;
}

impl Future for LocalSet {
    type Output = ();
}

impl Default for LocalSet {}

#[derive(Debug)]
pub struct LocalEnterGuard;

#[derive(Debug)]
pub struct LocalKey<T: 'static>;

impl<T: 'static> LocalKey<T> {
    pub fn scope<F>(&'static self, value: T, f: F) -> TaskLocalFuture<T, F>
    where
        F: Future;
    pub fn sync_scope<F, R>(&'static self, value: T, #[runs(here)] f: F) -> R
    where
        F: FnOnce() -> R;
    pub fn with<F, R>(&'static self, #[runs(here)] f: F) -> R
    where
        F: FnOnce(&T) -> R;
    pub fn try_with<F, R>(&'static self, #[runs(here)] f: F) -> Result<R, AccessError>
    where
        F: FnOnce(&T) -> R;
}

impl<T: Clone + 'static> LocalKey<T> {
    pub fn get(&'static self) -> T;
    pub fn try_get(&'static self) -> Result<T, AccessError>;
}

#[derive(Debug)]
pub struct JoinSet<T>;

impl<T> JoinSet<T> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}

impl<T: 'static> JoinSet<T> {
    pub fn build_task(&mut self) -> crate::task::join_set::Builder<'_, T>;
    pub fn spawn<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T> + Send + 'static,
        T: Send;
    pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle
    where
        F: Future<Output = T> + Send + 'static,
        T: Send;
    #[polls(one_thread)]
    pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T> + 'static;
    #[polls(one_thread)]
    pub fn spawn_local_on<F>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle
    where
        F: Future<Output = T> + 'static;
    pub fn spawn_blocking<F>(&mut self, #[runs(elsewhere)] f: F) -> AbortHandle
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send;
    pub fn spawn_blocking_on<F>(&mut self, #[runs(elsewhere)] f: F, handle: &Handle) -> AbortHandle
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send;
    pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
    pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>>;
    pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub async fn shutdown(&mut self);
    #[cancel_unsafe(progress, "the results that were already collected")]
    pub async fn join_all(self) -> Vec<T>;
    pub fn abort_all(&mut self);
    pub fn detach_all(&mut self);
    pub fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>>;
    pub fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>>;
}

impl<T> Default for JoinSet<T> {}

impl<T, F> FromIterator<F> for JoinSet<T>
where
    F: Future<Output = T> + Send + 'static,
    T: Send + 'static,
{
}

impl<T, F> Extend<F> for JoinSet<T>
where
    F: Future<Output = T> + Send + 'static,
    T: Send + 'static,
{
}

#[derive(Debug)]
pub struct AbortHandle;

impl AbortHandle {
    pub fn abort(&self);
    #[spins(looks)]
    pub fn is_finished(&self) -> bool;
    pub fn id(&self) -> Id;
}

impl Clone for AbortHandle {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id;

impl Display for Id {}

pub fn id() -> Id;

pub fn try_id() -> Option<Id>;

#[derive(Debug, Default)]
pub struct Builder<'a>;

impl<'a> Builder<'a> {
    pub fn new() -> Self;
    pub fn name(&self, name: &'a str) -> Self;
    pub fn spawn<Fut>(self, future: Fut) -> io::Result<JoinHandle<Fut::Output>>
    where
        Fut: Future + Send + 'static,
        Fut::Output: Send + 'static;
    pub fn spawn_on<Fut>(self, future: Fut, handle: &Handle) -> io::Result<JoinHandle<Fut::Output>>
    where
        Fut: Future + Send + 'static,
        Fut::Output: Send + 'static;
    #[polls(one_thread)]
    pub fn spawn_local<Fut>(self, future: Fut) -> io::Result<JoinHandle<Fut::Output>>
    where
        Fut: Future + 'static,
        Fut::Output: 'static;
    #[polls(one_thread)]
    pub fn spawn_local_on<Fut>(self, future: Fut, local_set: &LocalSet) -> io::Result<JoinHandle<Fut::Output>>
    where
        Fut: Future + 'static,
        Fut::Output: 'static;
    pub fn spawn_blocking<Function, Output>(
        self,
        #[runs(elsewhere)] function: Function,
    ) -> io::Result<JoinHandle<Output>>
    where
        Function: FnOnce() -> Output + Send + 'static,
        Output: Send + 'static;
    pub fn spawn_blocking_on<Function, Output>(
        self,
        #[runs(elsewhere)] function: Function,
        handle: &Handle,
    ) -> io::Result<JoinHandle<Output>>
    where
        Function: FnOnce() -> Output + Send + 'static,
        Output: Send + 'static;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessError;

impl Display for AccessError {}

impl std::error::Error for AccessError {}

pub mod coop {
    use std::future::Future;
    use std::task::{Context, Poll};

    pub async fn consume_budget();

    pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;

    pub struct Unconstrained<F>;

    impl<F> Future for Unconstrained<F>
    where
        F: Future,
    {
        type Output = F::Output;
    }

    pub fn has_budget_remaining() -> bool;

    #[derive(Debug)]
    pub struct RestoreOnPending;

    impl RestoreOnPending {
        pub fn made_progress(&self);
    }

    pub fn poll_proceed(cx: &mut Context<'_>) -> Poll<RestoreOnPending>;

    #[derive(Debug)]
    pub struct Coop<F: Future>;

    impl<F: Future> Future for Coop<F> {
        type Output = F::Output;
    }

    pub fn cooperative<F: Future>(fut: F) -> Coop<F>;
}

pub mod join_set {
    use crate::runtime::Handle;
    use crate::task::{AbortHandle, LocalSet};
    use std::future::Future;
    use std::io;

    pub use crate::task::JoinSet;

    #[derive(Debug)]
    pub struct Builder<'a, T>;

    impl<'a, T: 'static> Builder<'a, T> {
        pub fn name(self, name: &'a str) -> Self;
        pub fn spawn<F>(self, future: F) -> io::Result<AbortHandle>
        where
            F: Future<Output = T> + Send + 'static,
            T: Send;
        pub fn spawn_on<F>(self, future: F, handle: &Handle) -> io::Result<AbortHandle>
        where
            F: Future<Output = T> + Send + 'static,
            T: Send;
        pub fn spawn_blocking<F>(self, #[runs(elsewhere)] f: F) -> io::Result<AbortHandle>
        where
            F: FnOnce() -> T + Send + 'static,
            T: Send;
        pub fn spawn_blocking_on<F>(self, #[runs(elsewhere)] f: F, handle: &Handle) -> io::Result<AbortHandle>
        where
            F: FnOnce() -> T + Send + 'static,
            T: Send;
        #[polls(one_thread)]
        pub fn spawn_local<F>(self, future: F) -> io::Result<AbortHandle>
        where
            F: Future<Output = T> + 'static;
        #[polls(one_thread)]
        pub fn spawn_local_on<F>(self, future: F, local_set: &LocalSet) -> io::Result<AbortHandle>
        where
            F: Future<Output = T> + 'static;
    }
}

pub mod futures {
    use std::future::Future;
    use std::pin::Pin;

    #[derive(Debug)]
    pub struct TaskLocalFuture<T, F>
    where
        T: 'static;

    impl<T, F> TaskLocalFuture<T, F>
    where
        T: 'static,
    {
        pub fn take_value(self: Pin<&mut Self>) -> Option<T>;
    }

    impl<T: 'static, F: Future> Future for TaskLocalFuture<T, F> {
        type Output = F::Output;
    }
}
