//! What a future is polled with: `Context`, `Poll`, wakers.

use crate::fmt::{self, Debug};
use crate::prelude::rust_2024::*;
use crate::sync::Arc;

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Poll<T> {
    Ready(T),
    Pending,
}

impl<T> Poll<T> {
    pub fn map<U, F>(self, #[runs(here)] f: F) -> Poll<U>
    where
        F: FnOnce(T) -> U;
    pub fn is_ready(&self) -> bool;
    pub fn is_pending(&self) -> bool;
}

impl<T, E> Poll<Result<T, E>> {
    pub fn map_ok<U, F>(self, #[runs(here)] f: F) -> Poll<Result<U, E>>
    where
        F: FnOnce(T) -> U;
    pub fn map_err<U, F>(self, #[runs(here)] f: F) -> Poll<Result<T, U>>
    where
        F: FnOnce(E) -> U;
}

impl<T, E> Poll<Option<Result<T, E>>> {
    pub fn map_ok<U, F>(self, #[runs(here)] f: F) -> Poll<Option<Result<U, E>>>
    where
        F: FnOnce(T) -> U;
    pub fn map_err<U, F>(self, #[runs(here)] f: F) -> Poll<Option<Result<T, U>>>
    where
        F: FnOnce(E) -> U;
}

impl<T> From<T> for Poll<T> {
    fn from(t: T) -> Poll<T>;
}

#[derive(Debug, PartialEq)]
pub struct RawWaker;

impl RawWaker {
    pub fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker;
}

impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for RawWaker {
    fn from(waker: Arc<W>) -> RawWaker;
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RawWakerVTable;

impl RawWakerVTable {
    pub fn new(
        clone: unsafe fn(*const ()) -> RawWaker,
        wake: unsafe fn(*const ()),
        wake_by_ref: unsafe fn(*const ()),
        drop: unsafe fn(*const ()),
    ) -> Self;
}

pub struct Context<'a>;

impl<'a> Context<'a> {
    pub fn from_waker(waker: &'a Waker) -> Self;
    pub fn waker(&self) -> &'a Waker;
}

impl Debug for Context<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

pub struct Waker;

impl Waker {
    pub fn wake(self);
    pub fn wake_by_ref(&self);
    pub fn will_wake(&self, other: &Waker) -> bool;
    pub unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Self;
    pub unsafe fn from_raw(waker: RawWaker) -> Waker;
    pub fn noop() -> &'static Waker;
    pub fn data(&self) -> *const ();
    pub fn vtable(&self) -> &'static RawWakerVTable;
}

impl Clone for Waker {
    fn clone(&self) -> Self;
}

impl Drop for Waker {
    fn drop(&mut self);
}

impl Debug for Waker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker {
    fn from(waker: Arc<W>) -> Waker;
}

pub trait Wake {
    fn wake(self: Arc<Self>);
    #[calls(Self::wake)]
    fn wake_by_ref(self: &Arc<Self>);
}
