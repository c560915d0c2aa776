//! Tasks, wakers and spawners.

#![does_not_block]

use std::fmt::Display;
use std::future::Future;
use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task;

pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Wake, Waker};

pub trait LocalSpawn {
    fn spawn_local_obj(&self, future: LocalFutureObj<'static, ()>) -> Result<(), SpawnError>;
    fn status_local(&self) -> Result<(), SpawnError>;
}

impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Arc<Sp> {}

impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Rc<Sp> {}

impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Box<Sp> {}

impl<Sp: ?Sized + LocalSpawn> LocalSpawn for &mut Sp {}

impl<Sp: ?Sized + LocalSpawn> LocalSpawn for &Sp {}

pub trait Spawn {
    fn spawn_obj(&self, future: FutureObj<'static, ()>) -> Result<(), SpawnError>;
    fn status(&self) -> Result<(), SpawnError>;
}

impl<Sp: ?Sized + Spawn> Spawn for Arc<Sp> {}

impl<Sp: ?Sized + Spawn> Spawn for Rc<Sp> {}

impl<Sp: ?Sized + Spawn> Spawn for Box<Sp> {}

impl<Sp: ?Sized + Spawn> Spawn for &mut Sp {}

impl<Sp: ?Sized + Spawn> Spawn for &Sp {}

#[derive(Debug)]
pub struct SpawnError;

impl SpawnError {
    pub fn shutdown() -> Self;
    pub fn is_shutdown(&self) -> bool;
}

impl Display for SpawnError {}

impl std::error::Error for SpawnError {}

pub trait ArcWake: Send + Sync {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(arc_self: &Arc<Self>);
}

pub fn waker<W>(wake: Arc<W>) -> task::Waker
where
    W: ArcWake + 'static;

pub fn waker_ref<W>(wake: &Arc<W>) -> WakerRef<'_>
where
    W: ArcWake + 'static;

#[derive(Debug)]
pub struct WakerRef<'a>;

impl<'a> WakerRef<'a> {
    pub fn new(waker: &'a task::Waker) -> Self;
    pub fn new_unowned(waker: ManuallyDrop<task::Waker>) -> Self;
}

impl Deref for WakerRef<'_> {
    type Target = task::Waker;
}

#[derive(Debug)]
pub struct FutureObj<'a, T>;

impl<'a, T> FutureObj<'a, T> {
    pub fn new<F: UnsafeFutureObj<'a, T> + Send>(f: F) -> Self;
}

impl<T> Future for FutureObj<'_, T> {
    type Output = T;
}

impl<'a, F: Future<Output = ()> + Send + 'a> From<Box<F>> for FutureObj<'a, ()> {}

impl<'a> From<Box<dyn Future<Output = ()> + Send + 'a>> for FutureObj<'a, ()> {}

impl<'a, F: Future<Output = ()> + Send + 'a> From<Pin<Box<F>>> for FutureObj<'a, ()> {}

impl<'a> From<Pin<Box<dyn Future<Output = ()> + Send + 'a>>> for FutureObj<'a, ()> {}

#[derive(Debug)]
pub struct LocalFutureObj<'a, T>;

impl<'a, T> LocalFutureObj<'a, T> {
    pub fn new<F: UnsafeFutureObj<'a, T> + 'a>(f: F) -> Self;
    pub unsafe fn into_future_obj(self) -> FutureObj<'a, T>;
}

impl<'a, T> From<FutureObj<'a, T>> for LocalFutureObj<'a, T> {}

impl<T> Future for LocalFutureObj<'_, T> {
    type Output = T;
}

impl<'a, F: Future<Output = ()> + 'a> From<Box<F>> for LocalFutureObj<'a, ()> {}

impl<'a> From<Box<dyn Future<Output = ()> + 'a>> for LocalFutureObj<'a, ()> {}

impl<'a, F: Future<Output = ()> + 'a> From<Pin<Box<F>>> for LocalFutureObj<'a, ()> {}

impl<'a> From<Pin<Box<dyn Future<Output = ()> + 'a>>> for LocalFutureObj<'a, ()> {}

pub trait UnsafeFutureObj<'a, T>: 'a {
    fn into_raw(self) -> *mut (dyn Future<Output = T> + 'a);
    unsafe fn drop(ptr: *mut (dyn Future<Output = T> + 'a));
}

impl<'a, T, F> UnsafeFutureObj<'a, T> for Pin<&'a mut F> where F: Future<Output = T> + 'a {}

impl<'a, T> UnsafeFutureObj<'a, T> for &'a mut (dyn Future<Output = T> + Unpin + 'a) {}

impl<'a, T: 'a> UnsafeFutureObj<'a, T> for Pin<Box<dyn Future<Output = T> + Send + 'a>> {}

impl<'a, T, F> UnsafeFutureObj<'a, T> for &'a mut F where F: Future<Output = T> + Unpin + 'a {}

impl<'a, T: 'a> UnsafeFutureObj<'a, T> for Pin<Box<dyn Future<Output = T> + 'a>> {}

impl<'a, T, F> UnsafeFutureObj<'a, T> for Pin<Box<F>> where F: Future<Output = T> + 'a {}

impl<'a, T: 'a> UnsafeFutureObj<'a, T> for Box<dyn Future<Output = T> + Send + 'a> {}

impl<'a, T: 'a> UnsafeFutureObj<'a, T> for Box<dyn Future<Output = T> + 'a> {}

impl<'a, T, F> UnsafeFutureObj<'a, T> for Box<F> where F: Future<Output = T> + 'a {}

impl<'a, T> UnsafeFutureObj<'a, T> for Pin<&'a mut (dyn Future<Output = T> + 'a)> {}

pub fn noop_waker() -> task::Waker;

pub fn noop_waker_ref() -> &'static task::Waker;
