//! References to closures are closures.

use crate::prelude::rust_2024::*;

impl<A, F: ?Sized> AsyncFn<A> for &F
where
    F: AsyncFn<A>,
{
    fn async_call(&self, args: A) -> Self::CallRefFuture<'_>;
}

impl<A, F: ?Sized> AsyncFnMut<A> for &F
where
    F: AsyncFn<A>,
{
    type CallRefFuture<'a>
        = F::CallRefFuture<'a>
    where
        Self: 'a;
    fn async_call_mut(&mut self, args: A) -> Self::CallRefFuture<'_>;
}

impl<'a, A, F: ?Sized> AsyncFnOnce<A> for &'a F
where
    F: AsyncFn<A>,
{
    type Output = F::Output;
    type CallOnceFuture = F::CallRefFuture<'a>;
    fn async_call_once(self, args: A) -> Self::CallOnceFuture;
}

impl<A, F: ?Sized> AsyncFnMut<A> for &mut F
where
    F: AsyncFnMut<A>,
{
    type CallRefFuture<'a>
        = F::CallRefFuture<'a>
    where
        Self: 'a;
    fn async_call_mut(&mut self, args: A) -> Self::CallRefFuture<'_>;
}

impl<'a, A, F: ?Sized> AsyncFnOnce<A> for &'a mut F
where
    F: AsyncFnMut<A>,
{
    type Output = F::Output;
    type CallOnceFuture = F::CallRefFuture<'a>;
    fn async_call_once(self, args: A) -> Self::CallOnceFuture;
}

impl<A, F: ?Sized> Fn<A> for &F
where
    F: Fn<A>,
{
    fn call(&self, args: A) -> F::Output;
}

impl<A, F: ?Sized> FnMut<A> for &F
where
    F: Fn<A>,
{
    fn call_mut(&mut self, args: A) -> F::Output;
}

impl<A, F: ?Sized> FnOnce<A> for &F
where
    F: Fn<A>,
{
    type Output = F::Output;
    fn call_once(self, args: A) -> F::Output;
}

impl<A, F: ?Sized> FnMut<A> for &mut F
where
    F: FnMut<A>,
{
    fn call_mut(&mut self, args: A) -> F::Output;
}

impl<A, F: ?Sized> FnOnce<A> for &mut F
where
    F: FnMut<A>,
{
    type Output = F::Output;
    fn call_once(self, args: A) -> F::Output;
}
