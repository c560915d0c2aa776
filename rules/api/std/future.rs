//! `Future`, `IntoFuture` and the futures of std. A wrapper polls what it wraps.

use crate::fmt::{self, Debug};
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;
use crate::prelude::rust_2024::*;
use crate::task::{Context, Poll};

pub trait Future {
    type Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}

pub struct Pending<T>;

impl<T> Future for Pending<T> {
    type Output = T;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<T>;
}

impl<T> Debug for Pending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> Clone for Pending<T> {
    fn clone(&self) -> Self;
}

pub fn pending<T>() -> Pending<T>;

pub fn poll_fn<T, F>(#[runs(task)] f: F) -> PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<T>;

pub struct PollFn<F>;

impl<F> Debug for PollFn<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T, F> Future for PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<T>,
{
    type Output = T;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T>;
}

#[handle(value)]
#[derive(Clone, Debug)]
pub struct Ready<T>;

impl<T> Ready<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Future for Ready<T> {
    type Output = T;
    fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<T>;
}

pub fn ready<T>(t: T) -> Ready<T>;

impl<F: ?Sized + Future + Unpin> Future for &mut F {
    type Output = F::Output;
    #[calls(F::poll)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

impl<F: Future> IntoFuture for F {
    type Output = F::Output;
    type IntoFuture = F;
    fn into_future(self) -> Self::IntoFuture;
}

impl<P> Future for Pin<P>
where
    P: DerefMut<Target: Future>,
{
    type Output = <<P as Deref>::Target as Future>::Output;
    #[calls(P::poll)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
