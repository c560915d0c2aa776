//! Catching, resuming and hooking panics. A hook runs on whichever thread panics, later: it has no mark.

use crate::any::Any;
use crate::cmp::Ordering;
use crate::ffi::CStr;
use crate::fmt::{self, Debug, Display};
use crate::future::Future;
use crate::hash::{Hash, Hasher};
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;
use crate::prelude::rust_2024::*;
use crate::task::{Context, Poll};
use crate::thread;

#[derive(Clone, Copy)]
pub struct Location<'a>;

impl<'a> Location<'a> {
    pub fn caller() -> &'static Location<'static>;
    pub fn file(&self) -> &'a str;
    pub fn file_as_c_str(&self) -> &'a CStr;
    pub fn line(&self) -> u32;
    pub fn column(&self) -> u32;
}

impl PartialEq for Location<'_> {
    fn eq(&self, other: &Self) -> bool;
}

impl Eq for Location<'_> {}

impl Ord for Location<'_> {
    fn cmp(&self, other: &Self) -> Ordering;
}

impl PartialOrd for Location<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering>;
}

impl Hash for Location<'_> {
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl Debug for Location<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Display for Location<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result;
}

pub trait UnwindSafe {}

pub trait RefUnwindSafe {}

pub struct AssertUnwindSafe<T>(pub T);

impl<T> Deref for AssertUnwindSafe<T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T> DerefMut for AssertUnwindSafe<T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> {
    type Output = R;
    fn call_once(self, _args: ()) -> R;
}

impl<T: Debug> Debug for AssertUnwindSafe<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: Default> Default for AssertUnwindSafe<T> {
    #[calls(T::default)]
    fn default() -> Self;
}

impl<F: Future> Future for AssertUnwindSafe<F> {
    type Output = F::Output;
    #[calls(F::poll)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub type PanicInfo<'a> = PanicHookInfo<'a>;

#[derive(Debug)]
pub struct PanicHookInfo<'a>;

impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send);
    pub fn payload_as_str(&self) -> Option<&str>;
    pub fn location(&self) -> Option<&Location<'_>>;
}

impl Display for PanicHookInfo<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result;
}

pub fn panic_any<M: 'static + Any + Send>(msg: M) -> !;

pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(#[runs(here)] f: F) -> thread::Result<R>;

pub fn resume_unwind(payload: Box<dyn Any + Send>) -> !;

pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>);

pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;

impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send);
    pub fn payload_as_str(&self) -> Option<&str>;
    pub fn location(&self) -> Option<&Location<'_>>;
}
