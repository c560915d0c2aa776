//! Wakers and spawners.

use crate::future::RemoteHandle;
use std::future::Future;

pub use futures_core::task::__internal::AtomicWaker;
pub use futures_task::{
    ArcWake, FutureObj, LocalFutureObj, LocalSpawn, Spawn, SpawnError, UnsafeFutureObj, WakerRef, noop_waker,
    noop_waker_ref, waker, waker_ref,
};
pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Wake, Waker};

pub trait LocalSpawnExt: futures_task::LocalSpawn {
    fn spawn_local<Fut>(&self, future: Fut) -> Result<(), futures_task::SpawnError>
    where
        Fut: Future<Output = ()> + 'static;
    fn spawn_local_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, futures_task::SpawnError>
    where
        Fut: Future + 'static;
}

impl<Sp> LocalSpawnExt for Sp where Sp: futures_task::LocalSpawn + ?Sized {}

pub trait SpawnExt: futures_task::Spawn {
    fn spawn<Fut>(&self, future: Fut) -> Result<(), futures_task::SpawnError>
    where
        Fut: Future<Output = ()> + Send + 'static;
    fn spawn_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, futures_task::SpawnError>
    where
        Fut: Future + Send + 'static,
        Fut::Output: Send;
}

impl<Sp> SpawnExt for Sp where Sp: futures_task::Spawn + ?Sized {}
