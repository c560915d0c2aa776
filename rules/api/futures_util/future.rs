//! Futures and their combinators.

use crate::never::Never;
use crate::stream::Once;
use futures_core::{Stream, TryStream};
use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use futures_sink::Sink;
use std::any::Any;
use std::fmt::Display;
use std::future;
use std::hash::Hasher;
use std::panic::UnwindSafe;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use crate::{FutureExt, TryFutureExt};
pub use futures_core::future::{BoxFuture, LocalBoxFuture};
pub use futures_core::{FusedFuture, TryFuture};
pub use futures_task::{FutureObj, LocalFutureObj, UnsafeFutureObj};
pub use std::future::Future;

#[derive(Debug)]
pub struct Flatten<F>
where
    F: future::Future;

impl<F> future::Future for Flatten<F>
where
    F: future::Future,
    F::Output: future::Future,
{
    type Output = <F::Output as future::Future>::Output;
}

#[derive(Debug)]
pub struct Fuse<Fut>;

impl<Fut: future::Future> Fuse<Fut> {
    pub fn terminated() -> Self;
}

impl<Fut: future::Future> future::Future for Fuse<Fut> {
    type Output = Fut::Output;
}

#[derive(Debug)]
pub struct Inspect<Fut, F>;

impl<Fut, F> future::Future for Inspect<Fut, F>
where
    Fut: future::Future,
    F: FnOnce(&Fut::Output),
{
    type Output = Fut::Output;
}

#[derive(Debug)]
pub struct IntoStream<F>;

impl<F> Stream for IntoStream<F>
where
    Once<F>: Stream,
{
    type Item = <Once<F> as Stream>::Item;
}

#[derive(Debug)]
pub struct Map<Fut, F>;

impl<Fut, F, T> future::Future for Map<Fut, F>
where
    Fut: future::Future,
    F: FnOnce(Fut::Output) -> T,
{
    type Output = T;
}

#[derive(Debug)]
pub struct MapInto<Fut, T>;

impl<Fut, T> future::Future for MapInto<Fut, T>
where
    Fut: future::Future,
    Fut::Output: Into<T>,
{
    type Output = T;
}

#[derive(Debug)]
pub struct NeverError<Fut>;

impl<Fut> future::Future for NeverError<Fut>
where
    Fut: future::Future,
{
    type Output = Result<Fut::Output, Never>;
}

#[derive(Debug)]
pub struct Then<Fut1, Fut2, F>;

impl<Fut1, Fut2, F> future::Future for Then<Fut1, Fut2, F>
where
    Fut1: future::Future,
    Fut2: future::Future,
    F: FnOnce(Fut1::Output) -> Fut2,
{
    type Output = Fut2::Output;
}

#[derive(Debug)]
pub struct UnitError<Fut>;

impl<Fut> future::Future for UnitError<Fut>
where
    Fut: future::Future,
{
    type Output = Result<Fut::Output, ()>;
}

#[derive(Debug)]
pub struct FlattenStream<F>
where
    F: future::Future;

impl<F> Stream for FlattenStream<F>
where
    F: future::Future,
    F::Output: Stream,
{
    type Item = <F::Output as Stream>::Item;
}

#[derive(Debug)]
pub struct CatchUnwind<Fut>;

impl<Fut> future::Future for CatchUnwind<Fut>
where
    Fut: future::Future + UnwindSafe,
{
    type Output = Result<Fut::Output, Box<dyn Any + Send>>;
}

#[derive(Debug)]
pub struct Remote<Fut: future::Future>;

impl<Fut: future::Future> future::Future for Remote<Fut> {
    type Output = ();
}

#[derive(Debug)]
pub struct RemoteHandle<T>;

impl<T> RemoteHandle<T> {
    pub fn forget(self);
}

impl<T: 'static> future::Future for RemoteHandle<T> {
    type Output = T;
}

#[derive(Debug)]
pub struct Shared<Fut: future::Future>;

impl<Fut> Shared<Fut>
where
    Fut: future::Future,
{
    pub fn peek(&self) -> Option<&Fut::Output>;
    pub fn downgrade(&self) -> Option<WeakShared<Fut>>;
    pub fn strong_count(&self) -> Option<usize>;
    pub fn weak_count(&self) -> Option<usize>;
    pub fn ptr_hash<H: Hasher>(&self, state: &mut H);
    pub fn ptr_eq(&self, rhs: &Self) -> bool;
}

impl<Fut> future::Future for Shared<Fut>
where
    Fut: future::Future,
    Fut::Output: Clone,
{
    type Output = Fut::Output;
}

impl<Fut> Clone for Shared<Fut> where Fut: future::Future {}

#[derive(Debug)]
pub struct WeakShared<Fut: future::Future>;

impl<Fut: future::Future> WeakShared<Fut> {
    pub fn upgrade(&self) -> Option<Shared<Fut>>;
}

impl<Fut: future::Future> Clone for WeakShared<Fut> {}

#[derive(Debug)]
pub struct AndThen<Fut1, Fut2, F>;

impl<Fut1, Fut2, F> future::Future for AndThen<Fut1, Fut2, F>
where
    TryFlatten<MapOk<Fut1, F>, Fut2>: future::Future,
{
    type Output = <TryFlatten<MapOk<Fut1, F>, Fut2> as future::Future>::Output;
}

#[derive(Debug)]
pub struct ErrInto<Fut, E>;

impl<Fut, E> future::Future for ErrInto<Fut, E>
where
    Fut: futures_core::TryFuture,
    Fut::Error: Into<E>,
{
    type Output = Result<Fut::Ok, E>;
}

#[derive(Debug)]
pub struct InspectErr<Fut, F>;

impl<Fut, F> future::Future for InspectErr<Fut, F>
where
    Fut: futures_core::TryFuture,
    F: FnOnce(&Fut::Error),
{
    type Output = Result<Fut::Ok, Fut::Error>;
}

#[derive(Debug)]
pub struct InspectOk<Fut, F>;

impl<Fut, F> future::Future for InspectOk<Fut, F>
where
    Fut: futures_core::TryFuture,
    F: FnOnce(&Fut::Ok),
{
    type Output = Result<Fut::Ok, Fut::Error>;
}

#[derive(Debug)]
pub struct IntoFuture<Fut>;

impl<Fut: futures_core::TryFuture> future::Future for IntoFuture<Fut> {
    type Output = Result<Fut::Ok, Fut::Error>;
}

#[derive(Debug)]
pub struct MapErr<Fut, F>;

impl<Fut, F, E> future::Future for MapErr<Fut, F>
where
    Fut: futures_core::TryFuture,
    F: FnOnce(Fut::Error) -> E,
{
    type Output = Result<Fut::Ok, E>;
}

#[derive(Debug)]
pub struct MapOk<Fut, F>;

impl<Fut, F, T> future::Future for MapOk<Fut, F>
where
    Fut: futures_core::TryFuture,
    F: FnOnce(Fut::Ok) -> T,
{
    type Output = Result<T, Fut::Error>;
}

#[derive(Debug)]
pub struct MapOkOrElse<Fut, F, G>;

impl<Fut, F, G, T> future::Future for MapOkOrElse<Fut, F, G>
where
    Fut: futures_core::TryFuture,
    F: FnOnce(Fut::Ok) -> T,
    G: FnOnce(Fut::Error) -> T,
{
    type Output = T;
}

#[derive(Debug)]
pub struct OkInto<Fut, E>;

impl<Fut, T> future::Future for OkInto<Fut, T>
where
    Fut: futures_core::TryFuture,
    Fut::Ok: Into<T>,
{
    type Output = Result<T, Fut::Error>;
}

#[derive(Debug)]
pub struct OrElse<Fut1, Fut2, F>;

impl<Fut1, Fut2, F> future::Future for OrElse<Fut1, Fut2, F>
where
    Fut1: futures_core::TryFuture,
    Fut2: futures_core::TryFuture<Ok = Fut1::Ok>,
    F: FnOnce(Fut1::Error) -> Fut2,
{
    type Output = Result<Fut2::Ok, Fut2::Error>;
}

#[derive(Debug)]
pub struct TryFlatten<Fut1, Fut2>;

impl<Fut1, Fut2> future::Future for TryFlatten<Fut1, Fut2>
where
    Fut1: futures_core::TryFuture<Ok = Fut2>,
    Fut2: futures_core::TryFuture<Error = Fut1::Error>,
{
    type Output = Result<Fut2::Ok, Fut2::Error>;
}

#[derive(Debug)]
pub struct TryFlattenStream<Fut>
where
    Fut: futures_core::TryFuture;

impl<Fut> Stream for TryFlattenStream<Fut>
where
    Fut: futures_core::TryFuture,
    Fut::Ok: TryStream<Error = Fut::Error>,
{
    type Item = Result<<Fut::Ok as TryStream>::Ok, Fut::Error>;
}

#[derive(Debug)]
pub struct UnwrapOrElse<Fut, F>;

impl<Fut, F> future::Future for UnwrapOrElse<Fut, F>
where
    Fut: futures_core::TryFuture,
    F: FnOnce(Fut::Error) -> Fut::Ok,
{
    type Output = Fut::Ok;
}

#[derive(Debug)]
pub struct FlattenSink<Fut, Si>;

pub fn lazy<F, R>(#[runs(task)] f: F) -> Lazy<F>
where
    F: FnOnce(&mut Context<'_>) -> R;

#[derive(Debug)]
pub struct Lazy<F>;

impl<F, R> future::Future for Lazy<F>
where
    F: FnOnce(&mut Context<'_>) -> R,
{
    type Output = R;
}

pub fn pending<T>() -> Pending<T>;

#[derive(Debug)]
pub struct Pending<T>;

impl<T> future::Future for Pending<T> {
    type Output = T;
}

impl<T> Clone for Pending<T> {}

pub fn maybe_done<Fut: future::Future>(future: Fut) -> MaybeDone<Fut>;

#[derive(Debug)]
pub enum MaybeDone<Fut: future::Future> {
    Future(Fut),
    Done(Fut::Output),
    Gone,
}

impl<Fut: future::Future> MaybeDone<Fut> {
    pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Output>;
    pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Output>;
}

impl<Fut: future::Future> future::Future for MaybeDone<Fut> {
    type Output = ();
}

pub fn try_maybe_done<Fut: futures_core::TryFuture>(future: Fut) -> TryMaybeDone<Fut>;

#[derive(Debug)]
pub enum TryMaybeDone<Fut: futures_core::TryFuture> {
    Future(Fut),
    Done(Fut::Ok),
    Gone,
}

impl<Fut: futures_core::TryFuture> TryMaybeDone<Fut> {
    pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Ok>;
    pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Ok>;
}

impl<Fut: futures_core::TryFuture> future::Future for TryMaybeDone<Fut> {
    type Output = Result<(), Fut::Error>;
}

#[derive(Clone, Debug)]
pub struct OptionFuture<F>;

impl<F> Default for OptionFuture<F> {}

impl<F: future::Future> future::Future for OptionFuture<F> {
    type Output = Option<F::Output>;
}

impl<T> From<Option<T>> for OptionFuture<T> {}

pub fn poll_fn<T, F>(#[runs(task)] f: F) -> PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<T>;

#[derive(Debug)]
pub struct PollFn<F>;

impl<T, F> future::Future for PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<T>,
{
    type Output = T;
}

pub fn poll_immediate<F: future::Future>(f: F) -> PollImmediate<F>;

#[derive(Clone, Debug)]
pub struct PollImmediate<T>;

impl<T, F> future::Future for PollImmediate<F>
where
    F: future::Future<Output = T>,
{
    type Output = Option<T>;
}

impl<T, F> Stream for PollImmediate<F>
where
    F: future::Future<Output = T>,
{
    type Item = Poll<T>;
}

pub fn err<T, E>(err: E) -> Ready<Result<T, E>>;

pub fn ok<T, E>(t: T) -> Ready<Result<T, E>>;

pub fn ready<T>(t: T) -> Ready<T>;

#[handle(value)]
#[derive(Clone, Debug)]
pub struct Ready<T>;

impl<T> Ready<T> {
    pub fn into_inner(self) -> T;
}

impl<T> future::Future for Ready<T> {
    type Output = T;
}

pub fn always_ready<T, F: Fn() -> T>(#[runs(task)] prod: F) -> AlwaysReady<T, F>;

#[derive(Debug)]
pub struct AlwaysReady<T, F: Fn() -> T>;

impl<T, F: Fn() -> T + Clone> Clone for AlwaysReady<T, F> {}

impl<T, F: Fn() -> T + Copy> Copy for AlwaysReady<T, F> {}

impl<T, F: Fn() -> T> future::Future for AlwaysReady<T, F> {
    type Output = T;
}

pub fn join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> Join<Fut1, Fut2>
where
    Fut1: future::Future,
    Fut2: future::Future;

pub fn join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> Join3<Fut1, Fut2, Fut3>
where
    Fut1: future::Future,
    Fut2: future::Future,
    Fut3: future::Future;

pub fn join4<Fut1, Fut2, Fut3, Fut4>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
    future4: Fut4,
) -> Join4<Fut1, Fut2, Fut3, Fut4>
where
    Fut1: future::Future,
    Fut2: future::Future,
    Fut3: future::Future,
    Fut4: future::Future;

pub fn join5<Fut1, Fut2, Fut3, Fut4, Fut5>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
    future4: Fut4,
    future5: Fut5,
) -> Join5<Fut1, Fut2, Fut3, Fut4, Fut5>
where
    Fut1: future::Future,
    Fut2: future::Future,
    Fut3: future::Future,
    Fut4: future::Future,
    Fut5: future::Future;

#[derive(Debug)]
pub struct Join<Fut1: future::Future, Fut2: future::Future>;

impl<Fut1: future::Future, Fut2: future::Future> future::Future for Join<Fut1, Fut2> {
    type Output = (Fut1::Output, Fut2::Output);
}

#[derive(Debug)]
pub struct Join3<Fut1: future::Future, Fut2: future::Future, Fut3: future::Future>;

impl<Fut1: future::Future, Fut2: future::Future, Fut3: future::Future> future::Future for Join3<Fut1, Fut2, Fut3> {
    type Output = (Fut1::Output, Fut2::Output, Fut3::Output);
}

#[derive(Debug)]
pub struct Join4<Fut1: future::Future, Fut2: future::Future, Fut3: future::Future, Fut4: future::Future>;

impl<Fut1: future::Future, Fut2: future::Future, Fut3: future::Future, Fut4: future::Future> future::Future
    for Join4<Fut1, Fut2, Fut3, Fut4>
{
    type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output);
}

#[derive(Debug)]
pub struct Join5<
    Fut1: future::Future,
    Fut2: future::Future,
    Fut3: future::Future,
    Fut4: future::Future,
    Fut5: future::Future,
>;

impl<Fut1: future::Future, Fut2: future::Future, Fut3: future::Future, Fut4: future::Future, Fut5: future::Future>
    future::Future for Join5<Fut1, Fut2, Fut3, Fut4, Fut5>
{
    type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output, Fut5::Output);
}

pub fn join_all<I>(iter: I) -> JoinAll<I::Item>
where
    I: IntoIterator,
    I::Item: future::Future;

#[derive(Debug)]
pub struct JoinAll<F>
where
    F: future::Future;

impl<F> future::Future for JoinAll<F>
where
    F: future::Future,
{
    type Output = Vec<F::Output>;
}

impl<F: future::Future> FromIterator<F> for JoinAll<F> {}

pub fn select<A, B>(future1: A, future2: B) -> Select<A, B>
where
    A: future::Future + Unpin,
    B: future::Future + Unpin;

#[derive(Debug)]
pub struct Select<A, B>;

impl<A, B> future::Future for Select<A, B>
where
    A: future::Future + Unpin,
    B: future::Future + Unpin,
{
    type Output = Either<(A::Output, B), (B::Output, A)>;
}

pub fn select_all<I>(iter: I) -> SelectAll<I::Item>
where
    I: IntoIterator,
    I::Item: future::Future + Unpin;

#[derive(Debug)]
pub struct SelectAll<Fut>;

impl<Fut> SelectAll<Fut> {
    pub fn into_inner(self) -> Vec<Fut>;
}

impl<Fut: future::Future + Unpin> future::Future for SelectAll<Fut> {
    type Output = (Fut::Output, usize, Vec<Fut>);
}

impl<Fut: future::Future + Unpin> FromIterator<Fut> for SelectAll<Fut> {}

pub fn try_join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> TryJoin<Fut1, Fut2>
where
    Fut1: futures_core::TryFuture,
    Fut2: futures_core::TryFuture<Error = Fut1::Error>;

pub fn try_join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> TryJoin3<Fut1, Fut2, Fut3>
where
    Fut1: futures_core::TryFuture,
    Fut2: futures_core::TryFuture<Error = Fut1::Error>,
    Fut3: futures_core::TryFuture<Error = Fut1::Error>;

pub fn try_join4<Fut1, Fut2, Fut3, Fut4>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
    future4: Fut4,
) -> TryJoin4<Fut1, Fut2, Fut3, Fut4>
where
    Fut1: futures_core::TryFuture,
    Fut2: futures_core::TryFuture<Error = Fut1::Error>,
    Fut3: futures_core::TryFuture<Error = Fut1::Error>,
    Fut4: futures_core::TryFuture<Error = Fut1::Error>;

pub fn try_join5<Fut1, Fut2, Fut3, Fut4, Fut5>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
    future4: Fut4,
    future5: Fut5,
) -> TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5>
where
    Fut1: futures_core::TryFuture,
    Fut2: futures_core::TryFuture<Error = Fut1::Error>,
    Fut3: futures_core::TryFuture<Error = Fut1::Error>,
    Fut4: futures_core::TryFuture<Error = Fut1::Error>,
    Fut5: futures_core::TryFuture<Error = Fut1::Error>;

#[derive(Debug)]
pub struct TryJoin<Fut1: futures_core::TryFuture, Fut2: futures_core::TryFuture>;

impl<Fut1, Fut2> future::Future for TryJoin<Fut1, Fut2>
where
    Fut1: futures_core::TryFuture,
    Fut2: futures_core::TryFuture<Error = Fut1::Error>,
{
    type Output = Result<(Fut1::Ok, Fut2::Ok), Fut1::Error>;
}

#[derive(Debug)]
pub struct TryJoin3<Fut1: futures_core::TryFuture, Fut2: futures_core::TryFuture, Fut3: futures_core::TryFuture>;

impl<Fut1, Fut2, Fut3> future::Future for TryJoin3<Fut1, Fut2, Fut3>
where
    Fut1: futures_core::TryFuture,
    Fut2: futures_core::TryFuture<Error = Fut1::Error>,
    Fut3: futures_core::TryFuture<Error = Fut1::Error>,
{
    type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok), Fut1::Error>;
}

#[derive(Debug)]
pub struct TryJoin4<
    Fut1: futures_core::TryFuture,
    Fut2: futures_core::TryFuture,
    Fut3: futures_core::TryFuture,
    Fut4: futures_core::TryFuture,
>;

impl<Fut1, Fut2, Fut3, Fut4> future::Future for TryJoin4<Fut1, Fut2, Fut3, Fut4>
where
    Fut1: futures_core::TryFuture,
    Fut2: futures_core::TryFuture<Error = Fut1::Error>,
    Fut3: futures_core::TryFuture<Error = Fut1::Error>,
    Fut4: futures_core::TryFuture<Error = Fut1::Error>,
{
    type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok), Fut1::Error>;
}

#[derive(Debug)]
pub struct TryJoin5<
    Fut1: futures_core::TryFuture,
    Fut2: futures_core::TryFuture,
    Fut3: futures_core::TryFuture,
    Fut4: futures_core::TryFuture,
    Fut5: futures_core::TryFuture,
>;

impl<Fut1, Fut2, Fut3, Fut4, Fut5> future::Future for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5>
where
    Fut1: futures_core::TryFuture,
    Fut2: futures_core::TryFuture<Error = Fut1::Error>,
    Fut3: futures_core::TryFuture<Error = Fut1::Error>,
    Fut4: futures_core::TryFuture<Error = Fut1::Error>,
    Fut5: futures_core::TryFuture<Error = Fut1::Error>,
{
    type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok, Fut5::Ok), Fut1::Error>;
}

pub fn try_join_all<I>(iter: I) -> TryJoinAll<I::Item>
where
    I: IntoIterator,
    I::Item: futures_core::TryFuture;

#[derive(Debug)]
pub struct TryJoinAll<F>
where
    F: futures_core::TryFuture;

impl<F> future::Future for TryJoinAll<F>
where
    F: futures_core::TryFuture,
{
    type Output = Result<Vec<F::Ok>, F::Error>;
}

impl<F> FromIterator<F> for TryJoinAll<F> where F: futures_core::TryFuture {}

pub fn try_select<A, B>(future1: A, future2: B) -> TrySelect<A, B>
where
    A: futures_core::TryFuture + Unpin,
    B: futures_core::TryFuture + Unpin;

#[derive(Debug)]
pub struct TrySelect<A, B>;

impl<A, B> future::Future for TrySelect<A, B>
where
    A: futures_core::TryFuture + Unpin,
    B: futures_core::TryFuture + Unpin,
{
    type Output = Result<Either<(A::Ok, B), (B::Ok, A)>, Either<(A::Error, B), (B::Error, A)>>;
}

pub fn select_ok<I>(iter: I) -> SelectOk<I::Item>
where
    I: IntoIterator,
    I::Item: futures_core::TryFuture + Unpin;

#[derive(Debug)]
pub struct SelectOk<Fut>;

impl<Fut: futures_core::TryFuture + Unpin> future::Future for SelectOk<Fut> {
    type Output = Result<(Fut::Ok, Vec<Fut>), Fut::Error>;
}

impl<Fut: futures_core::TryFuture + Unpin> FromIterator<Fut> for SelectOk<Fut> {}

#[derive(Clone, Debug)]
pub enum Either<A, B> {
    Left(A),
    Right(B),
}

impl<A, B> Either<A, B> {
    pub fn as_pin_ref(self: Pin<&Self>) -> Either<Pin<&A>, Pin<&B>>;
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Either<Pin<&mut A>, Pin<&mut B>>;
}

impl<A, B, T> Either<(T, A), (T, B)> {
    pub fn factor_first(self) -> (T, Either<A, B>);
}

impl<A, B, T> Either<(A, T), (B, T)> {
    pub fn factor_second(self) -> (Either<A, B>, T);
}

impl<T> Either<T, T> {
    pub fn into_inner(self) -> T;
}

impl<A, B> future::Future for Either<A, B>
where
    A: future::Future,
    B: future::Future<Output = A::Output>,
{
    type Output = A::Output;
}

impl<A, B> Stream for Either<A, B>
where
    A: Stream,
    B: Stream<Item = A::Item>,
{
    type Item = A::Item;
}

impl<A, B, Item> Sink<Item> for Either<A, B>
where
    A: Sink<Item>,
    B: Sink<Item, Error = A::Error>,
{
    type Error = A::Error;
}

impl<A, B> AsyncRead for Either<A, B>
where
    A: AsyncRead,
    B: AsyncRead,
{
}

impl<A, B> AsyncWrite for Either<A, B>
where
    A: AsyncWrite,
    B: AsyncWrite,
{
}

impl<A, B> AsyncSeek for Either<A, B>
where
    A: AsyncSeek,
    B: AsyncSeek,
{
}

impl<A, B> AsyncBufRead for Either<A, B>
where
    A: AsyncBufRead,
    B: AsyncBufRead,
{
}

#[derive(Clone, Debug)]
pub struct AbortHandle;

impl AbortHandle {
    pub fn new_pair() -> (Self, AbortRegistration);
    pub fn abort(&self);
    pub fn is_aborted(&self) -> bool;
}

#[derive(Debug)]
pub struct AbortRegistration;

impl AbortRegistration {
    pub fn handle(&self) -> AbortHandle;
}

#[derive(Clone, Debug)]
pub struct Abortable<T>;

impl<T> Abortable<T> {
    pub fn new(task: T, reg: AbortRegistration) -> Self;
    pub fn is_aborted(&self) -> bool;
}

impl<Fut> future::Future for Abortable<Fut>
where
    Fut: future::Future,
{
    type Output = Result<Fut::Output, Aborted>;
}

impl<St> Stream for Abortable<St>
where
    St: Stream,
{
    type Item = St::Item;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aborted;

impl Display for Aborted {}

impl std::error::Error for Aborted {}

pub fn abortable<Fut>(future: Fut) -> (Abortable<Fut>, AbortHandle)
where
    Fut: future::Future;
