//! References to closures are closures.

use crate::prelude::rust_2024::*;

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
