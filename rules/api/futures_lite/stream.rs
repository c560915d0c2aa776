//! Streams and their combinators.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use crate::StreamExt;
pub use futures_core::Stream;

#[enters_runtime]
#[blocks(runtime)]
pub fn block_on<S: futures_core::Stream + Unpin>(stream: S) -> BlockOn<S>;

#[derive(Debug)]
pub struct BlockOn<S>;

impl<S: futures_core::Stream + Unpin> Iterator for BlockOn<S> {
    type Item = S::Item;
    #[enters_runtime]
    #[blocks(runtime)]
    fn next(&mut self) -> Option<Self::Item>;
}

pub fn empty<T>() -> Empty<T>;

#[derive(Clone, Debug)]
pub struct Empty<T>;

impl<T> futures_core::Stream for Empty<T> {
    type Item = T;
}

pub fn iter<I: IntoIterator>(iter: I) -> Iter<I::IntoIter>;

#[derive(Clone, Debug)]
pub struct Iter<I>;

impl<I: Iterator> futures_core::Stream for Iter<I> {
    type Item = I::Item;
}

pub fn once<T>(t: T) -> Once<T>;

#[derive(Clone, Debug)]
pub struct Once<T>;

impl<T> futures_core::Stream for Once<T> {
    type Item = T;
}

pub fn pending<T>() -> Pending<T>;

#[derive(Clone, Debug)]
pub struct Pending<T>;

impl<T> futures_core::Stream for Pending<T> {
    type Item = T;
}

pub fn poll_fn<T, F>(#[runs(task)] f: F) -> PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<Option<T>>;

#[derive(Clone, Debug)]
pub struct PollFn<F>;

impl<T, F> futures_core::Stream for PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<Option<T>>,
{
    type Item = T;
}

pub fn repeat<T: Clone>(item: T) -> Repeat<T>;

#[derive(Clone, Debug)]
pub struct Repeat<T>;

impl<T: Clone> futures_core::Stream for Repeat<T> {
    type Item = T;
}

pub fn repeat_with<T, F>(#[runs(task)] repeater: F) -> RepeatWith<F>
where
    F: FnMut() -> T;

#[derive(Clone, Debug)]
pub struct RepeatWith<F>;

impl<T, F> futures_core::Stream for RepeatWith<F>
where
    F: FnMut() -> T,
{
    type Item = T;
}

pub fn unfold<T, F, Fut, Item>(seed: T, #[runs(task)] f: F) -> Unfold<T, F, Fut>
where
    F: FnMut(T) -> Fut,
    Fut: Future<Output = Option<(Item, T)>>;

#[derive(Clone, Debug)]
pub struct Unfold<T, F, Fut>;

impl<T, F, Fut, Item> futures_core::Stream for Unfold<T, F, Fut>
where
    F: FnMut(T) -> Fut,
    Fut: Future<Output = Option<(Item, T)>>,
{
    type Item = Item;
}

pub fn try_unfold<T, E, F, Fut, Item>(init: T, #[runs(task)] f: F) -> TryUnfold<T, F, Fut>
where
    F: FnMut(T) -> Fut,
    Fut: Future<Output = Result<Option<(Item, T)>, E>>;

#[derive(Clone, Debug)]
pub struct TryUnfold<T, F, Fut>;

impl<T, E, F, Fut, Item> futures_core::Stream for TryUnfold<T, F, Fut>
where
    F: FnMut(T) -> Fut,
    Fut: Future<Output = Result<Option<(Item, T)>, E>>,
{
    type Item = Result<Item, E>;
}

pub fn once_future<F: Future>(future: F) -> OnceFuture<F>;

#[derive(Debug)]
pub struct OnceFuture<F>;

impl<F: Future> futures_core::Stream for OnceFuture<F> {
    type Item = F::Output;
}

pub fn stop_after_future<S, F>(stream: S, future: F) -> StopAfterFuture<S, F>
where
    S: Sized + futures_core::Stream,
    F: Future;

#[derive(Clone, Debug)]
pub struct StopAfterFuture<S: futures_core::Stream, Fut: Future>;

impl<St, Fut> StopAfterFuture<St, Fut>
where
    St: futures_core::Stream,
    Fut: Future,
{
    pub fn take_future(&mut self) -> Option<Fut>;
    pub fn take_result(&mut self) -> Option<Fut::Output>;
    pub fn is_stopped(&self) -> bool;
}

impl<St, Fut> futures_core::Stream for StopAfterFuture<St, Fut>
where
    St: futures_core::Stream,
    Fut: Future,
{
    type Item = St::Item;
}

pub type Boxed<T> = Pin<Box<dyn futures_core::Stream<Item = T> + Send + 'static>>;

pub type BoxedLocal<T> = Pin<Box<dyn futures_core::Stream<Item = T> + 'static>>;

#[derive(Debug)]
pub struct NextFuture<'a, S: ?Sized>;

impl<S: futures_core::Stream + Unpin + ?Sized> Future for NextFuture<'_, S> {
    type Output = Option<S::Item>;
}

#[derive(Debug)]
pub struct TryNextFuture<'a, S: ?Sized>;

impl<T, E, S> Future for TryNextFuture<'_, S>
where
    S: futures_core::Stream<Item = Result<T, E>> + Unpin + ?Sized,
{
    type Output = Result<Option<T>, E>;
}

#[derive(Debug)]
pub struct CountFuture<S: ?Sized>;

impl<S: futures_core::Stream + ?Sized> Future for CountFuture<S> {
    type Output = usize;
}

#[derive(Debug)]
pub struct CollectFuture<S, C>;

impl<S, C> Future for CollectFuture<S, C>
where
    S: futures_core::Stream,
    C: Default + Extend<S::Item>,
{
    type Output = C;
}

#[derive(Debug)]
pub struct TryCollectFuture<S, C>;

impl<T, E, S, C> Future for TryCollectFuture<S, C>
where
    S: futures_core::Stream<Item = Result<T, E>>,
    C: Default + Extend<T>,
{
    type Output = Result<C, E>;
}

#[derive(Debug)]
pub struct PartitionFuture<S, P, B>;

impl<S, P, B> Future for PartitionFuture<S, P, B>
where
    S: futures_core::Stream + Sized,
    P: FnMut(&S::Item) -> bool,
    B: Default + Extend<S::Item>,
{
    type Output = (B, B);
}

#[derive(Debug)]
pub struct FoldFuture<S, F, T>;

impl<S, F, T> Future for FoldFuture<S, F, T>
where
    S: futures_core::Stream,
    F: FnMut(T, S::Item) -> T,
{
    type Output = T;
}

#[derive(Debug)]
pub struct TryFoldFuture<'a, S, F, B>;

impl<T, E, S, F, B> Future for TryFoldFuture<'_, S, F, B>
where
    S: futures_core::Stream<Item = Result<T, E>> + Unpin,
    F: FnMut(B, T) -> Result<B, E>,
{
    type Output = Result<B, E>;
}

#[derive(Clone, Debug)]
pub struct Scan<S, St, F>;

impl<S, St, F, B> futures_core::Stream for Scan<S, St, F>
where
    S: futures_core::Stream,
    F: FnMut(&mut St, S::Item) -> Option<B>,
{
    type Item = B;
}

#[derive(Clone, Debug)]
pub struct Fuse<S>;

impl<S: futures_core::Stream> futures_core::Stream for Fuse<S> {
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct Map<S, F>;

impl<S, F, T> futures_core::Stream for Map<S, F>
where
    S: futures_core::Stream,
    F: FnMut(S::Item) -> T,
{
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct FlatMap<S, U, F>;

impl<S, U, F> futures_core::Stream for FlatMap<S, U, F>
where
    S: futures_core::Stream,
    U: futures_core::Stream,
    F: FnMut(S::Item) -> U,
{
    type Item = U::Item;
}

#[derive(Clone, Debug)]
pub struct Flatten<S: futures_core::Stream>;

impl<S, U> futures_core::Stream for Flatten<S>
where
    S: futures_core::Stream<Item = U>,
    U: futures_core::Stream,
{
    type Item = U::Item;
}

#[derive(Clone, Debug)]
pub struct Then<S, F, Fut>;

impl<S, F, Fut> futures_core::Stream for Then<S, F, Fut>
where
    S: futures_core::Stream,
    F: FnMut(S::Item) -> Fut,
    Fut: Future,
{
    type Item = Fut::Output;
}

#[derive(Clone, Debug)]
pub struct Filter<S, P>;

impl<S, P> futures_core::Stream for Filter<S, P>
where
    S: futures_core::Stream,
    P: FnMut(&S::Item) -> bool,
{
    type Item = S::Item;
}

pub fn or<T, S1, S2>(stream1: S1, stream2: S2) -> Or<S1, S2>
where
    S1: futures_core::Stream<Item = T>,
    S2: futures_core::Stream<Item = T>;

#[derive(Clone, Debug)]
pub struct Or<S1, S2>;

impl<T, S1, S2> futures_core::Stream for Or<S1, S2>
where
    S1: futures_core::Stream<Item = T>,
    S2: futures_core::Stream<Item = T>,
{
    type Item = T;
}

pub fn race<T, S1, S2>(stream1: S1, stream2: S2) -> Race<S1, S2>
where
    S1: futures_core::Stream<Item = T>,
    S2: futures_core::Stream<Item = T>;

pub fn race_with_seed<T, S1, S2>(stream1: S1, stream2: S2, seed: u64) -> Race<S1, S2>
where
    S1: futures_core::Stream<Item = T>,
    S2: futures_core::Stream<Item = T>;

#[derive(Clone, Debug)]
pub struct Race<S1, S2>;

impl<T, S1, S2> futures_core::Stream for Race<S1, S2>
where
    S1: futures_core::Stream<Item = T>,
    S2: futures_core::Stream<Item = T>,
{
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct FilterMap<S, F>;

impl<S, F, T> futures_core::Stream for FilterMap<S, F>
where
    S: futures_core::Stream,
    F: FnMut(S::Item) -> Option<T>,
{
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct Take<S>;

impl<S: futures_core::Stream> futures_core::Stream for Take<S> {
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct TakeWhile<S, P>;

impl<S, P> futures_core::Stream for TakeWhile<S, P>
where
    S: futures_core::Stream,
    P: FnMut(&S::Item) -> bool,
{
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct MapWhile<S, P>;

impl<B, S, P> futures_core::Stream for MapWhile<S, P>
where
    S: futures_core::Stream,
    P: FnMut(S::Item) -> Option<B>,
{
    type Item = B;
}

#[derive(Clone, Debug)]
pub struct Skip<S>;

impl<S: futures_core::Stream> futures_core::Stream for Skip<S> {
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct SkipWhile<S, P>;

impl<S, P> futures_core::Stream for SkipWhile<S, P>
where
    S: futures_core::Stream,
    P: FnMut(&S::Item) -> bool,
{
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct StepBy<S>;

impl<S: futures_core::Stream> futures_core::Stream for StepBy<S> {
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct Chain<S, U>;

impl<S: futures_core::Stream, U: futures_core::Stream<Item = S::Item>> futures_core::Stream for Chain<S, U> {
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct Cloned<S>;

impl<'a, S, T> futures_core::Stream for Cloned<S>
where
    S: futures_core::Stream<Item = &'a T>,
    T: Clone + 'a,
{
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct Copied<S>;

impl<'a, S, T> futures_core::Stream for Copied<S>
where
    S: futures_core::Stream<Item = &'a T>,
    T: Copy + 'a,
{
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct Cycle<S>;

impl<S> futures_core::Stream for Cycle<S>
where
    S: futures_core::Stream + Clone,
{
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct Enumerate<S>;

impl<S> futures_core::Stream for Enumerate<S>
where
    S: futures_core::Stream,
{
    type Item = (usize, S::Item);
}

#[derive(Clone, Debug)]
pub struct Inspect<S, F>;

impl<S, F> futures_core::Stream for Inspect<S, F>
where
    S: futures_core::Stream,
    F: FnMut(&S::Item),
{
    type Item = S::Item;
}

#[derive(Debug)]
pub struct NthFuture<'a, S: ?Sized>;

impl<S> Future for NthFuture<'_, S>
where
    S: futures_core::Stream + Unpin + ?Sized,
{
    type Output = Option<S::Item>;
}

#[derive(Debug)]
pub struct LastFuture<S: futures_core::Stream>;

impl<S: futures_core::Stream> Future for LastFuture<S> {
    type Output = Option<S::Item>;
}

#[derive(Debug)]
pub struct FindFuture<'a, S: ?Sized, P>;

impl<S, P> Future for FindFuture<'_, S, P>
where
    S: futures_core::Stream + Unpin + ?Sized,
    P: FnMut(&S::Item) -> bool,
{
    type Output = Option<S::Item>;
}

#[derive(Debug)]
pub struct FindMapFuture<'a, S: ?Sized, F>;

impl<S, B, F> Future for FindMapFuture<'_, S, F>
where
    S: futures_core::Stream + Unpin + ?Sized,
    F: FnMut(S::Item) -> Option<B>,
{
    type Output = Option<B>;
}

#[derive(Debug)]
pub struct PositionFuture<'a, S: ?Sized, P>;

impl<S, P> Future for PositionFuture<'_, S, P>
where
    S: futures_core::Stream + Unpin + ?Sized,
    P: FnMut(S::Item) -> bool,
{
    type Output = Option<usize>;
}

#[derive(Debug)]
pub struct AllFuture<'a, S: ?Sized, P>;

impl<S, P> Future for AllFuture<'_, S, P>
where
    S: futures_core::Stream + Unpin + ?Sized,
    P: FnMut(S::Item) -> bool,
{
    type Output = bool;
}

#[derive(Debug)]
pub struct AnyFuture<'a, S: ?Sized, P>;

impl<S, P> Future for AnyFuture<'_, S, P>
where
    S: futures_core::Stream + Unpin + ?Sized,
    P: FnMut(S::Item) -> bool,
{
    type Output = bool;
}

#[derive(Debug)]
pub struct ForEachFuture<S, F>;

impl<S, F> Future for ForEachFuture<S, F>
where
    S: futures_core::Stream,
    F: FnMut(S::Item),
{
    type Output = ();
}

#[derive(Debug)]
pub struct TryForEachFuture<'a, S: ?Sized, F>;

impl<S, F, E> Future for TryForEachFuture<'_, S, F>
where
    S: futures_core::Stream + Unpin + ?Sized,
    F: FnMut(S::Item) -> Result<(), E>,
{
    type Output = Result<(), E>;
}

#[derive(Clone, Debug)]
pub struct Zip<A: futures_core::Stream, B>;

impl<A: futures_core::Stream, B: futures_core::Stream> futures_core::Stream for Zip<A, B> {
    type Item = (A::Item, B::Item);
}

#[derive(Debug)]
pub struct UnzipFuture<S, FromA, FromB>;

impl<S, A, B, FromA, FromB> Future for UnzipFuture<S, FromA, FromB>
where
    S: futures_core::Stream<Item = (A, B)>,
    FromA: Default + Extend<A>,
    FromB: Default + Extend<B>,
{
    type Output = (FromA, FromB);
}

#[derive(Debug)]
pub struct Drain<'a, S: ?Sized>;

impl<'a, S: Unpin + ?Sized> Drain<'a, S> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> &'a mut S;
}

impl<S: futures_core::Stream + Unpin + ?Sized> futures_core::Stream for Drain<'_, S> {
    type Item = S::Item;
}
