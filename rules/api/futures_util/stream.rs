//! Streams and their combinators.

use crate::future;
use crate::stream::futures_unordered::{IntoIter, IterMut, IterPinMut, IterPinRef};
use futures_core::TryFuture;
use futures_io::{AsyncBufRead, AsyncRead, AsyncWrite};
use futures_sink::Sink;
use futures_task::{FutureObj, LocalFutureObj, LocalSpawn, Spawn};
use std::fmt::{Debug, Display};
use std::future::Future;
use std::panic::UnwindSafe;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::{any, io};

pub use crate::future::{AbortHandle, AbortRegistration, Abortable, Aborted};
pub use crate::{StreamExt, TryStreamExt};
pub use futures_core::stream::{BoxStream, LocalBoxStream};
pub use futures_core::{FusedStream, Stream, TryStream};

#[derive(Debug)]
pub struct All<St, Fut, F>;

impl<St, Fut, F> Future for All<St, Fut, F>
where
    St: futures_core::Stream,
    F: FnMut(St::Item) -> Fut,
    Fut: Future<Output = bool>,
{
    type Output = bool;
}

#[derive(Debug)]
pub struct Any<St, Fut, F>;

impl<St, Fut, F> Future for Any<St, Fut, F>
where
    St: futures_core::Stream,
    F: FnMut(St::Item) -> Fut,
    Fut: Future<Output = bool>,
{
    type Output = bool;
}

#[derive(Debug)]
pub struct Chain<St1, St2>;

impl<St1, St2> futures_core::Stream for Chain<St1, St2>
where
    St1: futures_core::Stream,
    St2: futures_core::Stream<Item = St1::Item>,
{
    type Item = St1::Item;
}

#[derive(Debug)]
pub struct Collect<St, C>;

impl<St, C> Future for Collect<St, C>
where
    St: futures_core::Stream,
    C: Default + Extend<St::Item>,
{
    type Output = C;
}

#[derive(Debug)]
pub struct Concat<St: futures_core::Stream>;

impl<St> Future for Concat<St>
where
    St: futures_core::Stream,
    St::Item: Extend<<St::Item as IntoIterator>::Item> + IntoIterator + Default,
{
    type Output = St::Item;
}

#[derive(Debug)]
pub struct Count<St>;

impl<St: futures_core::Stream> Future for Count<St> {
    type Output = usize;
}

#[derive(Debug)]
pub struct Cycle<St>;

impl<St> futures_core::Stream for Cycle<St>
where
    St: Clone + futures_core::Stream,
{
    type Item = St::Item;
}

#[derive(Debug)]
pub struct Enumerate<St>;

impl<St: futures_core::Stream> Enumerate<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St: futures_core::Stream> futures_core::Stream for Enumerate<St> {
    type Item = (usize, St::Item);
}

#[derive(Debug)]
pub struct Filter<St, Fut, F>
where
    St: futures_core::Stream;

impl<St, Fut, F> Filter<St, Fut, F>
where
    St: futures_core::Stream,
    F: for<'a> FnMut(&'a St::Item) -> Fut,
    Fut: Future<Output = bool>,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, Fut, F> futures_core::Stream for Filter<St, Fut, F>
where
    St: futures_core::Stream,
    F: for<'a> FnMut(&'a St::Item) -> Fut,
    Fut: Future<Output = bool>,
{
    type Item = St::Item;
}

#[derive(Debug)]
pub struct FilterMap<St, Fut, F>;

impl<St, Fut, F> FilterMap<St, Fut, F>
where
    St: futures_core::Stream,
    F: FnMut(St::Item) -> Fut,
    Fut: Future,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, Fut, F, T> futures_core::Stream for FilterMap<St, Fut, F>
where
    St: futures_core::Stream,
    F: FnMut(St::Item) -> Fut,
    Fut: Future<Output = Option<T>>,
{
    type Item = T;
}

#[derive(Debug)]
pub struct FlatMap<St, U, F>;

impl<St, U, F> FlatMap<St, U, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, U, F> futures_core::Stream for FlatMap<St, U, F>
where
    St: futures_core::Stream,
    F: FnMut(St::Item) -> U,
    U: futures_core::Stream,
{
    type Item = U::Item;
}

#[derive(Debug)]
pub struct Flatten<St>
where
    St: futures_core::Stream;

impl<St> Flatten<St>
where
    St: futures_core::Stream,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St> futures_core::Stream for Flatten<St>
where
    St: futures_core::Stream,
    St::Item: futures_core::Stream,
{
    type Item = <St::Item as futures_core::Stream>::Item;
}

#[derive(Debug)]
pub struct Fold<St, Fut, T, F>;

impl<St, Fut, T, F> Future for Fold<St, Fut, T, F>
where
    St: futures_core::Stream,
    F: FnMut(T, St::Item) -> Fut,
    Fut: Future<Output = T>,
{
    type Output = T;
}

#[derive(Debug)]
pub struct ForEach<St, Fut, F>;

impl<St, Fut, F> Future for ForEach<St, Fut, F>
where
    St: futures_core::Stream,
    F: FnMut(St::Item) -> Fut,
    Fut: Future<Output = ()>,
{
    type Output = ();
}

#[derive(Debug)]
pub struct Fuse<St>;

impl<St> Fuse<St> {
    pub fn is_done(&self) -> bool;
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<S: futures_core::Stream> futures_core::Stream for Fuse<S> {
    type Item = S::Item;
}

#[derive(Debug)]
pub struct Inspect<St, F>;

impl<St, F> Inspect<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, F> futures_core::Stream for Inspect<St, F>
where
    St: futures_core::Stream,
    F: FnMut(&St::Item),
{
    type Item = St::Item;
}

#[derive(Debug)]
pub struct Map<St, F>;

impl<St, F> Map<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, F, T> futures_core::Stream for Map<St, F>
where
    St: futures_core::Stream,
    F: FnMut(St::Item) -> T,
{
    type Item = T;
}

#[derive(Debug)]
pub struct Next<'a, St: ?Sized>;

impl<St: ?Sized + futures_core::Stream + Unpin> Future for Next<'_, St> {
    type Output = Option<St::Item>;
}

#[derive(Debug)]
pub struct NextIf<'a, St: futures_core::Stream, F>;

impl<St, F> Future for NextIf<'_, St, F>
where
    St: futures_core::Stream,
    F: for<'a> FnOnce(&'a St::Item) -> bool,
{
    type Output = Option<St::Item>;
}

#[derive(Debug)]
pub struct NextIfEq<'a, St: futures_core::Stream, T: ?Sized>;

impl<St, T> Future for NextIfEq<'_, St, T>
where
    St: futures_core::Stream,
    T: ?Sized,
    St::Item: PartialEq<T>,
{
    type Output = Option<St::Item>;
}

#[derive(Debug)]
pub struct Peek<'a, St: futures_core::Stream>;

impl<'a, St> Future for Peek<'a, St>
where
    St: futures_core::Stream,
{
    type Output = Option<&'a St::Item>;
}

#[derive(Debug)]
pub struct PeekMut<'a, St: futures_core::Stream>;

impl<'a, St> Future for PeekMut<'a, St>
where
    St: futures_core::Stream,
{
    type Output = Option<&'a mut St::Item>;
}

#[derive(Debug)]
pub struct Peekable<St: futures_core::Stream>;

impl<St: futures_core::Stream> Peekable<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
    pub fn peek(self: Pin<&mut Self>) -> Peek<'_, St>;
    pub fn poll_peek(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<&St::Item>>;
    pub fn peek_mut(self: Pin<&mut Self>) -> PeekMut<'_, St>;
    pub fn poll_peek_mut(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<&mut St::Item>>;
    pub fn next_if<F>(self: Pin<&mut Self>, #[runs(task)] func: F) -> NextIf<'_, St, F>
    where
        F: FnOnce(&St::Item) -> bool;
    pub fn next_if_eq<'a, T>(self: Pin<&'a mut Self>, expected: &'a T) -> NextIfEq<'a, St, T>
    where
        T: ?Sized,
        St::Item: PartialEq<T>;
}

impl<S: futures_core::Stream> futures_core::Stream for Peekable<S> {
    type Item = S::Item;
}

#[derive(Debug)]
pub struct Scan<St: futures_core::Stream, S, Fut, F>;

impl<B, St, S, Fut, F> Scan<St, S, Fut, F>
where
    St: futures_core::Stream,
    F: FnMut(&mut S, St::Item) -> Fut,
    Fut: Future<Output = Option<B>>,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<B, St, S, Fut, F> futures_core::Stream for Scan<St, S, Fut, F>
where
    St: futures_core::Stream,
    F: FnMut(&mut S, St::Item) -> Fut,
    Fut: Future<Output = Option<B>>,
{
    type Item = B;
}

#[derive(Debug)]
pub struct SelectNextSome<'a, St: ?Sized>;

impl<St: ?Sized + futures_core::FusedStream + Unpin> Future for SelectNextSome<'_, St> {
    type Output = St::Item;
}

#[derive(Debug)]
pub struct Skip<St>;

impl<St: futures_core::Stream> Skip<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St: futures_core::Stream> futures_core::Stream for Skip<St> {
    type Item = St::Item;
}

#[derive(Debug)]
pub struct SkipWhile<St, Fut, F>
where
    St: futures_core::Stream;

impl<St, Fut, F> SkipWhile<St, Fut, F>
where
    St: futures_core::Stream,
    F: FnMut(&St::Item) -> Fut,
    Fut: Future<Output = bool>,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, Fut, F> futures_core::Stream for SkipWhile<St, Fut, F>
where
    St: futures_core::Stream,
    F: FnMut(&St::Item) -> Fut,
    Fut: Future<Output = bool>,
{
    type Item = St::Item;
}

#[derive(Debug)]
pub struct StreamFuture<St>;

impl<St: futures_core::Stream + Unpin> StreamFuture<St> {
    pub fn get_ref(&self) -> Option<&St>;
    pub fn get_mut(&mut self) -> Option<&mut St>;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut St>>;
    pub fn into_inner(self) -> Option<St>;
}

impl<St: futures_core::Stream + Unpin> Future for StreamFuture<St> {
    type Output = (Option<St::Item>, St);
}

#[derive(Debug)]
pub struct Take<St>;

impl<St: futures_core::Stream> Take<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St> futures_core::Stream for Take<St>
where
    St: futures_core::Stream,
{
    type Item = St::Item;
}

#[derive(Debug)]
pub struct TakeUntil<St: futures_core::Stream, Fut: Future>;

impl<St, Fut> TakeUntil<St, Fut>
where
    St: futures_core::Stream,
    Fut: Future,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
    pub fn take_future(&mut self) -> Option<Fut>;
    pub fn take_result(&mut self) -> Option<Fut::Output>;
    pub fn is_stopped(&self) -> bool;
}

impl<St, Fut> futures_core::Stream for TakeUntil<St, Fut>
where
    St: futures_core::Stream,
    Fut: Future,
{
    type Item = St::Item;
}

#[derive(Debug)]
pub struct TakeWhile<St: futures_core::Stream, Fut, F>;

impl<St, Fut, F> TakeWhile<St, Fut, F>
where
    St: futures_core::Stream,
    F: FnMut(&St::Item) -> Fut,
    Fut: Future<Output = bool>,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, Fut, F> futures_core::Stream for TakeWhile<St, Fut, F>
where
    St: futures_core::Stream,
    F: FnMut(&St::Item) -> Fut,
    Fut: Future<Output = bool>,
{
    type Item = St::Item;
}

#[derive(Debug)]
pub struct Then<St, Fut, F>;

impl<St, Fut, F> Then<St, Fut, F>
where
    St: futures_core::Stream,
    F: FnMut(St::Item) -> Fut,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, Fut, F> futures_core::Stream for Then<St, Fut, F>
where
    St: futures_core::Stream,
    F: FnMut(St::Item) -> Fut,
    Fut: Future,
{
    type Item = Fut::Output;
}

#[derive(Debug)]
pub struct Unzip<St, FromA, FromB>;

impl<St, A, B, FromA, FromB> Future for Unzip<St, FromA, FromB>
where
    St: futures_core::Stream<Item = (A, B)>,
    FromA: Default + Extend<A>,
    FromB: Default + Extend<B>,
{
    type Output = (FromA, FromB);
}

#[derive(Debug)]
pub struct Zip<St1: futures_core::Stream, St2: futures_core::Stream>;

impl<St1: futures_core::Stream, St2: futures_core::Stream> Zip<St1, St2> {
    pub fn get_ref(&self) -> (&St1, &St2);
    pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut St1>, Pin<&mut St2>);
    pub fn into_inner(self) -> (St1, St2);
}

impl<St1, St2> futures_core::Stream for Zip<St1, St2>
where
    St1: futures_core::Stream,
    St2: futures_core::Stream,
{
    type Item = (St1::Item, St2::Item);
}

#[derive(Debug)]
pub struct CatchUnwind<St>;

impl<St: futures_core::Stream + UnwindSafe> CatchUnwind<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St: futures_core::Stream + UnwindSafe> futures_core::Stream for CatchUnwind<St> {
    type Item = Result<St::Item, Box<dyn any::Any + Send>>;
}

#[derive(Debug)]
pub struct Chunks<St: futures_core::Stream>;

impl<St: futures_core::Stream> Chunks<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St: futures_core::Stream> futures_core::Stream for Chunks<St> {
    type Item = Vec<St::Item>;
}

#[derive(Debug)]
pub struct ReadyChunks<St: futures_core::Stream>;

impl<St: futures_core::Stream> ReadyChunks<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St: futures_core::Stream> futures_core::Stream for ReadyChunks<St> {
    type Item = Vec<St::Item>;
}

#[derive(Debug)]
pub struct Forward<St, Si>
where
    St: futures_core::TryStream;

impl<St, Si> Future for Forward<St, Si>
where
    St: futures_core::TryStream,
    Si: Sink<St::Ok, Error = St::Error>,
{
    type Output = Result<(), St::Error>;
}

#[derive(Debug)]
#[in_flight]
pub struct BufferUnordered<St>
where
    St: futures_core::Stream;

impl<St> BufferUnordered<St>
where
    St: futures_core::Stream,
    St::Item: Future,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St> futures_core::Stream for BufferUnordered<St>
where
    St: futures_core::Stream,
    St::Item: Future,
{
    type Item = <St::Item as Future>::Output;
}

#[derive(Debug)]
#[in_flight]
pub struct Buffered<St>
where
    St: futures_core::Stream,
    St::Item: Future;

impl<St> Buffered<St>
where
    St: futures_core::Stream,
    St::Item: Future,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St> futures_core::Stream for Buffered<St>
where
    St: futures_core::Stream,
    St::Item: Future,
{
    type Item = <St::Item as Future>::Output;
}

#[derive(Debug)]
pub struct FlatMapUnordered<St, U, F>
where
    St: futures_core::Stream,
    U: futures_core::Stream + Unpin,
    F: FnMut(St::Item) -> U;

impl<St, U, F> FlatMapUnordered<St, U, F>
where
    St: futures_core::Stream,
    U: futures_core::Stream + Unpin,
    F: FnMut(St::Item) -> U,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, U, F> futures_core::Stream for FlatMapUnordered<St, U, F>
where
    St: futures_core::Stream,
    F: FnMut(St::Item) -> U,
    U: futures_core::Stream + Unpin,
{
    type Item = U::Item;
}

#[derive(Debug)]
pub struct FlattenUnordered<St>
where
    St: futures_core::Stream;

impl<St> futures_core::Stream for FlattenUnordered<St>
where
    St: futures_core::Stream,
    St::Item: futures_core::Stream + Unpin,
{
    type Item = <St::Item as futures_core::Stream>::Item;
}

#[derive(Debug)]
pub struct ForEachConcurrent<St, Fut, F>;

impl<St, Fut, F> Future for ForEachConcurrent<St, Fut, F>
where
    St: futures_core::Stream,
    F: FnMut(St::Item) -> Fut,
    Fut: Future<Output = ()>,
{
    type Output = ();
}

#[derive(Debug)]
pub struct ReuniteError<T, Item>(pub SplitSink<T, Item>, pub SplitStream<T>);

impl<T, Item> Display for ReuniteError<T, Item> {}

impl<T: any::Any, Item> std::error::Error for ReuniteError<T, Item> {}

#[derive(Debug)]
pub struct SplitSink<S, Item>;

impl<S: Sink<Item> + Unpin, Item> SplitSink<S, Item> {
    pub fn reunite(self, other: SplitStream<S>) -> Result<S, ReuniteError<S, Item>>;
}

impl<S, Item> SplitSink<S, Item> {
    pub fn is_pair_of(&self, other: &SplitStream<S>) -> bool;
}

impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> {
    type Error = S::Error;
}

#[derive(Debug)]
pub struct SplitStream<S>;

impl<S> SplitStream<S> {
    pub fn is_pair_of<Item>(&self, other: &SplitSink<S, Item>) -> bool;
}

impl<S: Unpin> SplitStream<S> {
    pub fn reunite<Item>(self, other: SplitSink<S, Item>) -> Result<S, ReuniteError<S, Item>>
    where
        S: Sink<Item>;
}

impl<S: futures_core::Stream> futures_core::Stream for SplitStream<S> {
    type Item = S::Item;
}

pub fn try_unfold<T, F, Fut, Item>(init: T, #[runs(task)] f: F) -> TryUnfold<T, F, Fut>
where
    F: FnMut(T) -> Fut,
    Fut: TryFuture<Ok = Option<(Item, T)>>;

#[derive(Debug)]
pub struct AndThen<St, Fut, F>;

impl<St, Fut, F> AndThen<St, Fut, F>
where
    St: futures_core::TryStream,
    F: FnMut(St::Ok) -> Fut,
    Fut: TryFuture<Error = St::Error>,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, Fut, F> futures_core::Stream for AndThen<St, Fut, F>
where
    St: futures_core::TryStream,
    F: FnMut(St::Ok) -> Fut,
    Fut: TryFuture<Error = St::Error>,
{
    type Item = Result<Fut::Ok, St::Error>;
}

#[derive(Debug)]
pub struct ErrInto<St, E>;

impl<St, E> ErrInto<St, E> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, E> futures_core::Stream for ErrInto<St, E>
where
    St: futures_core::TryStream,
    St::Error: Into<E>,
{
    type Item = Result<St::Ok, E>;
}

#[derive(Debug)]
pub struct InspectErr<St, F>;

impl<St, F> InspectErr<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, F> futures_core::Stream for InspectErr<St, F>
where
    St: futures_core::TryStream,
    F: FnMut(&St::Error),
{
    type Item = Result<St::Ok, St::Error>;
}

#[derive(Debug)]
pub struct InspectOk<St, F>;

impl<St, F> InspectOk<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, F> futures_core::Stream for InspectOk<St, F>
where
    St: futures_core::TryStream,
    F: FnMut(&St::Ok),
{
    type Item = Result<St::Ok, St::Error>;
}

#[derive(Debug)]
pub struct IntoStream<St>;

impl<St> IntoStream<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St: futures_core::TryStream> futures_core::Stream for IntoStream<St> {
    type Item = Result<St::Ok, St::Error>;
}

#[derive(Debug)]
pub struct MapErr<St, F>;

impl<St, F> MapErr<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, F, E> futures_core::Stream for MapErr<St, F>
where
    St: futures_core::TryStream,
    F: FnMut(St::Error) -> E,
{
    type Item = Result<St::Ok, E>;
}

#[derive(Debug)]
pub struct MapOk<St, F>;

impl<St, F> MapOk<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, F, T> futures_core::Stream for MapOk<St, F>
where
    St: futures_core::TryStream,
    F: FnMut(St::Ok) -> T,
{
    type Item = Result<T, St::Error>;
}

#[derive(Debug)]
pub struct OrElse<St, Fut, F>;

impl<St, Fut, F> OrElse<St, Fut, F>
where
    St: futures_core::TryStream,
    F: FnMut(St::Error) -> Fut,
    Fut: TryFuture<Ok = St::Ok>,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, Fut, F> futures_core::Stream for OrElse<St, Fut, F>
where
    St: futures_core::TryStream,
    F: FnMut(St::Error) -> Fut,
    Fut: TryFuture<Ok = St::Ok>,
{
    type Item = Result<St::Ok, Fut::Error>;
}

#[derive(Debug)]
pub struct TryAll<St, Fut, F>;

impl<St, Fut, F> Future for TryAll<St, Fut, F>
where
    St: futures_core::TryStream,
    F: FnMut(St::Ok) -> Fut,
    Fut: Future<Output = bool>,
{
    type Output = Result<bool, St::Error>;
}

#[derive(Debug)]
pub struct TryAny<St, Fut, F>;

impl<St, Fut, F> Future for TryAny<St, Fut, F>
where
    St: futures_core::TryStream,
    F: FnMut(St::Ok) -> Fut,
    Fut: Future<Output = bool>,
{
    type Output = Result<bool, St::Error>;
}

#[derive(Debug)]
pub struct TryCollect<St, C>;

impl<St, C> Future for TryCollect<St, C>
where
    St: futures_core::TryStream,
    C: Default + Extend<St::Ok>,
{
    type Output = Result<C, St::Error>;
}

#[derive(Debug)]
pub struct TryConcat<St: futures_core::TryStream>;

impl<St> Future for TryConcat<St>
where
    St: futures_core::TryStream,
    St::Ok: Extend<<St::Ok as IntoIterator>::Item> + IntoIterator + Default,
{
    type Output = Result<St::Ok, St::Error>;
}

#[derive(Debug)]
pub struct TryFilter<St, Fut, F>
where
    St: futures_core::TryStream;

impl<St, Fut, F> TryFilter<St, Fut, F>
where
    St: futures_core::TryStream,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, Fut, F> futures_core::Stream for TryFilter<St, Fut, F>
where
    St: futures_core::TryStream,
    Fut: Future<Output = bool>,
    F: FnMut(&St::Ok) -> Fut,
{
    type Item = Result<St::Ok, St::Error>;
}

#[derive(Debug)]
pub struct TryFilterMap<St, Fut, F>;

impl<St, Fut, F> TryFilterMap<St, Fut, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, Fut, F, T> futures_core::Stream for TryFilterMap<St, Fut, F>
where
    St: futures_core::TryStream,
    Fut: TryFuture<Ok = Option<T>, Error = St::Error>,
    F: FnMut(St::Ok) -> Fut,
{
    type Item = Result<T, St::Error>;
}

#[derive(Debug)]
pub struct TryFlatten<St>
where
    St: futures_core::TryStream;

impl<St> TryFlatten<St>
where
    St: futures_core::TryStream,
    St::Ok: futures_core::TryStream,
    <St::Ok as futures_core::TryStream>::Error: From<St::Error>,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St> futures_core::Stream for TryFlatten<St>
where
    St: futures_core::TryStream,
    St::Ok: futures_core::TryStream,
    <St::Ok as futures_core::TryStream>::Error: From<St::Error>,
{
    type Item = Result<<St::Ok as futures_core::TryStream>::Ok, <St::Ok as futures_core::TryStream>::Error>;
}

#[derive(Debug)]
pub struct TryFold<St, Fut, T, F>;

impl<St, Fut, T, F> Future for TryFold<St, Fut, T, F>
where
    St: futures_core::TryStream,
    F: FnMut(T, St::Ok) -> Fut,
    Fut: TryFuture<Ok = T, Error = St::Error>,
{
    type Output = Result<T, St::Error>;
}

#[derive(Debug)]
pub struct TryForEach<St, Fut, F>;

impl<St, Fut, F> Future for TryForEach<St, Fut, F>
where
    St: futures_core::TryStream,
    F: FnMut(St::Ok) -> Fut,
    Fut: TryFuture<Ok = (), Error = St::Error>,
{
    type Output = Result<(), St::Error>;
}

#[derive(Debug)]
pub struct TryNext<'a, St: ?Sized>;

impl<St: ?Sized + futures_core::TryStream + Unpin> Future for TryNext<'_, St> {
    type Output = Result<Option<St::Ok>, St::Error>;
}

#[derive(Debug)]
pub struct TrySkipWhile<St, Fut, F>
where
    St: futures_core::TryStream;

impl<St, Fut, F> TrySkipWhile<St, Fut, F>
where
    St: futures_core::TryStream,
    F: FnMut(&St::Ok) -> Fut,
    Fut: TryFuture<Ok = bool, Error = St::Error>,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, Fut, F> futures_core::Stream for TrySkipWhile<St, Fut, F>
where
    St: futures_core::TryStream,
    F: FnMut(&St::Ok) -> Fut,
    Fut: TryFuture<Ok = bool, Error = St::Error>,
{
    type Item = Result<St::Ok, St::Error>;
}

#[derive(Debug)]
pub struct TryTakeWhile<St, Fut, F>
where
    St: futures_core::TryStream;

impl<St, Fut, F> TryTakeWhile<St, Fut, F>
where
    St: futures_core::TryStream,
    F: FnMut(&St::Ok) -> Fut,
    Fut: TryFuture<Ok = bool, Error = St::Error>,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St, Fut, F> futures_core::Stream for TryTakeWhile<St, Fut, F>
where
    St: futures_core::TryStream,
    F: FnMut(&St::Ok) -> Fut,
    Fut: TryFuture<Ok = bool, Error = St::Error>,
{
    type Item = Result<St::Ok, St::Error>;
}

#[derive(Debug)]
pub struct TryUnfold<T, F, Fut>;

impl<T, F, Fut, Item> futures_core::Stream for TryUnfold<T, F, Fut>
where
    F: FnMut(T) -> Fut,
    Fut: TryFuture<Ok = Option<(Item, T)>>,
{
    type Item = Result<Item, Fut::Error>;
}

#[derive(Debug)]
pub struct IntoAsyncRead<St>
where
    St: futures_core::TryStream<Error = io::Error>,
    St::Ok: AsRef<[u8]>;

impl<St> AsyncRead for IntoAsyncRead<St>
where
    St: futures_core::TryStream<Error = io::Error>,
    St::Ok: AsRef<[u8]>,
{
}

impl<St> AsyncWrite for IntoAsyncRead<St>
where
    St: futures_core::TryStream<Error = io::Error> + AsyncWrite,
    St::Ok: AsRef<[u8]>,
{
}

impl<St> AsyncBufRead for IntoAsyncRead<St>
where
    St: futures_core::TryStream<Error = io::Error>,
    St::Ok: AsRef<[u8]>,
{
}

#[derive(Debug)]
#[in_flight]
pub struct TryBufferUnordered<St>
where
    St: futures_core::TryStream;

impl<St> TryBufferUnordered<St>
where
    St: futures_core::TryStream,
    St::Ok: TryFuture,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St> futures_core::Stream for TryBufferUnordered<St>
where
    St: futures_core::TryStream,
    St::Ok: TryFuture<Error = St::Error>,
{
    type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
}

#[derive(Debug)]
#[in_flight]
pub struct TryBuffered<St>
where
    St: futures_core::TryStream,
    St::Ok: TryFuture;

impl<St> TryBuffered<St>
where
    St: futures_core::TryStream,
    St::Ok: TryFuture,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St> futures_core::Stream for TryBuffered<St>
where
    St: futures_core::TryStream,
    St::Ok: TryFuture<Error = St::Error>,
{
    type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
}

#[derive(Debug)]
pub struct TryFlattenUnordered<St>
where
    St: futures_core::TryStream,
    St::Ok: futures_core::TryStream + Unpin,
    <St::Ok as futures_core::TryStream>::Error: From<St::Error>;

impl<St> TryFlattenUnordered<St>
where
    St: futures_core::TryStream,
    St::Ok: futures_core::TryStream + Unpin,
    <St::Ok as futures_core::TryStream>::Error: From<St::Error>,
{
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St> futures_core::Stream for TryFlattenUnordered<St>
where
    St: futures_core::TryStream,
    St::Ok: futures_core::TryStream<Error = St::Error> + Unpin,
{
    type Item = Result<<St::Ok as futures_core::TryStream>::Ok, St::Error>;
}

#[derive(Debug)]
pub struct TryForEachConcurrent<St, Fut, F>;

impl<St, Fut, F> Future for TryForEachConcurrent<St, Fut, F>
where
    St: futures_core::TryStream,
    F: FnMut(St::Ok) -> Fut,
    Fut: Future<Output = Result<(), St::Error>>,
{
    type Output = Result<(), St::Error>;
}

#[derive(Debug)]
pub struct TryChunks<St: futures_core::TryStream>;

impl<St: futures_core::TryStream> TryChunks<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St: futures_core::TryStream> futures_core::Stream for TryChunks<St> {
    type Item = Result<Vec<St::Ok>, TryChunksError<St::Ok, St::Error>>;
}

#[derive(Debug, PartialEq, Eq)]
pub struct TryChunksError<T, E>(pub Vec<T>, pub E);

impl<T, E: Display> Display for TryChunksError<T, E> {}

impl<T, E: Debug + Display> std::error::Error for TryChunksError<T, E> {}

#[derive(Debug)]
pub struct TryReadyChunks<St: futures_core::TryStream>;

impl<St: futures_core::TryStream> TryReadyChunks<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}

impl<St: futures_core::TryStream> futures_core::Stream for TryReadyChunks<St> {
    type Item = Result<Vec<St::Ok>, TryReadyChunksError<St::Ok, St::Error>>;
}

#[derive(Debug, PartialEq, Eq)]
pub struct TryReadyChunksError<T, E>(pub Vec<T>, pub E);

impl<T, E: Display> Display for TryReadyChunksError<T, E> {}

impl<T, E: Debug + Display> std::error::Error for TryReadyChunksError<T, E> {}

pub fn iter<I>(i: I) -> Iter<I::IntoIter>
where
    I: IntoIterator;

#[derive(Clone, Debug)]
pub struct Iter<I>;

impl<I> Iter<I> {
    pub fn get_ref(&self) -> &I;
    pub fn get_mut(&mut self) -> &mut I;
    pub fn into_inner(self) -> I;
}

impl<I> futures_core::Stream for Iter<I>
where
    I: Iterator,
{
    type Item = I::Item;
}

pub fn repeat<T>(item: T) -> Repeat<T>
where
    T: Clone;

#[derive(Clone, Debug)]
pub struct Repeat<T>;

impl<T> futures_core::Stream for Repeat<T>
where
    T: Clone,
{
    type Item = T;
}

pub fn repeat_with<A, F: FnMut() -> A>(#[runs(task)] repeater: F) -> RepeatWith<F>;

#[derive(Clone, Debug)]
pub struct RepeatWith<F>;

impl<A, F: FnMut() -> A> futures_core::Stream for RepeatWith<F> {
    type Item = A;
}

pub fn empty<T>() -> Empty<T>;

#[derive(Debug)]
pub struct Empty<T>;

impl<T> futures_core::Stream for Empty<T> {
    type Item = T;
}

impl<T> Clone for Empty<T> {}

pub fn once<Fut: Future>(future: Fut) -> Once<Fut>;

#[derive(Debug)]
pub struct Once<Fut>;

impl<Fut: Future> futures_core::Stream for Once<Fut> {
    type Item = Fut::Output;
}

pub fn pending<T>() -> Pending<T>;

#[derive(Debug)]
pub struct Pending<T>;

impl<T> futures_core::Stream for Pending<T> {
    type Item = T;
}

impl<T> Clone for Pending<T> {}

pub fn poll_fn<T, F>(#[runs(task)] f: F) -> PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<Option<T>>;

#[derive(Debug)]
pub struct PollFn<F>;

impl<T, F> futures_core::Stream for PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<Option<T>>,
{
    type Item = T;
}

pub fn poll_immediate<S: futures_core::Stream>(s: S) -> PollImmediate<S>;

#[derive(Clone, Debug)]
pub struct PollImmediate<S>;

impl<T, S> futures_core::Stream for PollImmediate<S>
where
    S: futures_core::Stream<Item = T>,
{
    type Item = Poll<T>;
}

pub fn select<St1, St2>(stream1: St1, stream2: St2) -> Select<St1, St2>
where
    St1: futures_core::Stream,
    St2: futures_core::Stream<Item = St1::Item>;

#[derive(Debug)]
pub struct Select<St1, St2>;

impl<St1, St2> Select<St1, St2> {
    pub fn get_ref(&self) -> (&St1, &St2);
    pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut St1>, Pin<&mut St2>);
    pub fn into_inner(self) -> (St1, St2);
}

impl<St1, St2> futures_core::Stream for Select<St1, St2>
where
    St1: futures_core::Stream,
    St2: futures_core::Stream<Item = St1::Item>,
{
    type Item = St1::Item;
}

pub fn select_with_strategy<St1, St2, Clos, State>(
    stream1: St1,
    stream2: St2,
    #[runs(task)] which: Clos,
) -> SelectWithStrategy<St1, St2, Clos, State>
where
    St1: futures_core::Stream,
    St2: futures_core::Stream<Item = St1::Item>,
    Clos: FnMut(&mut State) -> PollNext,
    State: Default;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PollNext {
    Left,
    Right,
}

impl PollNext {
    pub fn toggle(&mut self) -> Self;
}

impl Default for PollNext {}

#[derive(Debug)]
pub struct SelectWithStrategy<St1, St2, Clos, State>;

impl<St1, St2, Clos, State> SelectWithStrategy<St1, St2, Clos, State> {
    pub fn get_ref(&self) -> (&St1, &St2);
    pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut St1>, Pin<&mut St2>);
    pub fn into_inner(self) -> (St1, St2);
}

impl<St1, St2, Clos, State> futures_core::Stream for SelectWithStrategy<St1, St2, Clos, State>
where
    St1: futures_core::Stream,
    St2: futures_core::Stream<Item = St1::Item>,
    Clos: FnMut(&mut State) -> PollNext,
{
    type Item = St1::Item;
}

pub fn unfold<T, F, Fut, Item>(init: T, #[runs(task)] f: F) -> Unfold<T, F, Fut>
where
    F: FnMut(T) -> Fut,
    Fut: Future<Output = Option<(Item, T)>>;

#[derive(Debug)]
pub struct Unfold<T, F, Fut>;

impl<T, F, Fut, Item> futures_core::Stream for Unfold<T, F, Fut>
where
    F: FnMut(T) -> Fut,
    Fut: Future<Output = Option<(Item, T)>>,
{
    type Item = Item;
}

#[derive(Debug)]
#[in_flight]
pub struct FuturesOrdered<T: Future>;

impl<Fut: Future> FuturesOrdered<Fut> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&mut self, future: Fut);
    pub fn push_back(&mut self, future: Fut);
    pub fn push_front(&mut self, future: Fut);
    pub fn clear(&mut self);
}

impl<Fut: Future> Default for FuturesOrdered<Fut> {}

impl<Fut: Future> futures_core::Stream for FuturesOrdered<Fut> {
    type Item = Fut::Output;
}

impl<Fut: Future> FromIterator<Fut> for FuturesOrdered<Fut> {}

impl<Fut: Future> Extend<Fut> for FuturesOrdered<Fut> {}

#[derive(Debug)]
#[in_flight]
pub struct FuturesUnordered<Fut>;

impl<Fut> FuturesUnordered<Fut> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&self, future: Fut);
    pub fn iter(&self) -> crate::stream::futures_unordered::Iter<'_, Fut>
    where
        Fut: Unpin;
    pub fn iter_pin_ref(self: Pin<&Self>) -> IterPinRef<'_, Fut>;
    pub fn iter_mut(&mut self) -> IterMut<'_, Fut>
    where
        Fut: Unpin;
    pub fn iter_pin_mut(self: Pin<&mut Self>) -> IterPinMut<'_, Fut>;
    pub fn clear(&mut self);
}

impl Spawn for FuturesUnordered<FutureObj<'_, ()>> {}

impl LocalSpawn for FuturesUnordered<LocalFutureObj<'_, ()>> {}

impl<Fut> Default for FuturesUnordered<Fut> {}

impl<Fut: Future> futures_core::Stream for FuturesUnordered<Fut> {
    type Item = Fut::Output;
}

impl<'a, Fut: Unpin> IntoIterator for &'a FuturesUnordered<Fut> {
    type Item = &'a Fut;
    type IntoIter = crate::stream::futures_unordered::Iter<'a, Fut>;
}

impl<'a, Fut: Unpin> IntoIterator for &'a mut FuturesUnordered<Fut> {
    type Item = &'a mut Fut;
    type IntoIter = IterMut<'a, Fut>;
}

impl<Fut: Unpin> IntoIterator for FuturesUnordered<Fut> {
    type Item = Fut;
    type IntoIter = IntoIter<Fut>;
}

impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {}

impl<Fut> Extend<Fut> for FuturesUnordered<Fut> {}

pub fn select_all<I>(streams: I) -> SelectAll<I::Item>
where
    I: IntoIterator,
    I::Item: futures_core::Stream + Unpin;

#[derive(Debug)]
pub struct SelectAll<St>;

impl<St: futures_core::Stream + Unpin> SelectAll<St> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&mut self, stream: St);
    pub fn iter(&self) -> crate::stream::select_all::Iter<'_, St>;
    pub fn iter_mut(&mut self) -> crate::stream::select_all::IterMut<'_, St>;
    pub fn clear(&mut self);
}

impl<St: futures_core::Stream + Unpin> Default for SelectAll<St> {}

impl<St: futures_core::Stream + Unpin> futures_core::Stream for SelectAll<St> {
    type Item = St::Item;
}

impl<St: futures_core::Stream + Unpin> FromIterator<St> for SelectAll<St> {}

impl<St: futures_core::Stream + Unpin> Extend<St> for SelectAll<St> {}

impl<St: futures_core::Stream + Unpin> IntoIterator for SelectAll<St> {
    type Item = St;
    type IntoIter = crate::stream::select_all::IntoIter<St>;
}

impl<'a, St: futures_core::Stream + Unpin> IntoIterator for &'a SelectAll<St> {
    type Item = &'a St;
    type IntoIter = crate::stream::select_all::Iter<'a, St>;
}

impl<'a, St: futures_core::Stream + Unpin> IntoIterator for &'a mut SelectAll<St> {
    type Item = &'a mut St;
    type IntoIter = crate::stream::select_all::IterMut<'a, St>;
}

pub fn abortable<St>(stream: St) -> (future::Abortable<St>, future::AbortHandle)
where
    St: futures_core::Stream;

pub mod futures_unordered {
    use std::pin::Pin;

    pub use crate::stream::FuturesUnordered;

    #[derive(Debug)]
    pub struct IntoIter<Fut: Unpin>;

    impl<Fut: Unpin> Iterator for IntoIter<Fut> {
        type Item = Fut;
    }

    impl<Fut: Unpin> ExactSizeIterator for IntoIter<Fut> {}

    #[derive(Debug)]
    pub struct Iter<'a, Fut: Unpin>;

    impl<'a, Fut: Unpin> Iterator for Iter<'a, Fut> {
        type Item = &'a Fut;
    }

    impl<Fut: Unpin> ExactSizeIterator for Iter<'_, Fut> {}

    #[derive(Debug)]
    pub struct IterMut<'a, Fut: Unpin>;

    impl<'a, Fut: Unpin> Iterator for IterMut<'a, Fut> {
        type Item = &'a mut Fut;
    }

    impl<Fut: Unpin> ExactSizeIterator for IterMut<'_, Fut> {}

    #[derive(Debug)]
    pub struct IterPinMut<'a, Fut>;

    impl<'a, Fut> Iterator for IterPinMut<'a, Fut> {
        type Item = Pin<&'a mut Fut>;
    }

    impl<Fut> ExactSizeIterator for IterPinMut<'_, Fut> {}

    #[derive(Debug)]
    pub struct IterPinRef<'a, Fut>;

    impl<'a, Fut> Iterator for IterPinRef<'a, Fut> {
        type Item = Pin<&'a Fut>;
    }

    impl<Fut> ExactSizeIterator for IterPinRef<'_, Fut> {}
}

pub mod select_all {
    use futures_core::Stream;

    pub use crate::stream::{SelectAll, select_all};

    #[derive(Debug)]
    pub struct Iter<'a, St: Unpin>;

    impl<'a, St: Stream + Unpin> Iterator for Iter<'a, St> {
        type Item = &'a St;
    }

    impl<St: Stream + Unpin> ExactSizeIterator for Iter<'_, St> {}

    #[derive(Debug)]
    pub struct IterMut<'a, St: Unpin>;

    impl<'a, St: Stream + Unpin> Iterator for IterMut<'a, St> {
        type Item = &'a mut St;
    }

    impl<St: Stream + Unpin> ExactSizeIterator for IterMut<'_, St> {}

    #[derive(Debug)]
    pub struct IntoIter<St: Unpin>;

    impl<St: Stream + Unpin> Iterator for IntoIter<St> {
        type Item = St;
    }

    impl<St: Stream + Unpin> ExactSizeIterator for IntoIter<St> {}
}
