//! futures-util: combinators of futures, streams and sinks. Their closures run wherever the future is polled.

#![does_not_block]

pub mod future;
pub mod io;
pub mod lock;
pub mod never;
pub mod sink;
pub mod stream;
pub mod task;

use crate::future::{
    AndThen, CatchUnwind, Either, ErrInto, Flatten, FlattenSink, FlattenStream, Fuse, Inspect, InspectErr, InspectOk,
    IntoFuture, IntoStream, Map, MapErr, MapInto, MapOk, MapOkOrElse, NeverError, OkInto, OrElse, Remote, RemoteHandle,
    Shared, Then, TryFlatten, TryFlattenStream, UnitError, UnwrapOrElse,
};
use crate::io::{
    FillBuf, IntoSink, Lines, Read, ReadExact, ReadHalf, ReadLine, ReadToEnd, ReadToString, ReadUntil, ReadVectored,
    Seek, Write, WriteAll, WriteHalf, WriteVectored,
};
use crate::sink::{Buffer, Close, Fanout, Feed, Flush, SendAll, SinkErrInto, SinkMapErr, With, WithFlatMap};
use crate::stream::{
    All, Any, BufferUnordered, Buffered, Chain, Chunks, Collect, Concat, Count, Cycle, Enumerate, Filter, FilterMap,
    FlatMap, FlatMapUnordered, FlattenUnordered, Fold, ForEach, ForEachConcurrent, Forward, IntoAsyncRead, Next,
    Peekable, ReadyChunks, Scan, SelectNextSome, Skip, SkipWhile, SplitSink, SplitStream, StreamFuture, Take,
    TakeUntil, TakeWhile, TryAll, TryAny, TryBufferUnordered, TryBuffered, TryChunks, TryCollect, TryConcat, TryFilter,
    TryFilterMap, TryFlattenUnordered, TryFold, TryForEach, TryForEachConcurrent, TryNext, TryReadyChunks,
    TrySkipWhile, TryTakeWhile, Unzip, Zip,
};
use futures_core::FusedStream;
use futures_core::future::{BoxFuture, LocalBoxFuture};
use futures_core::stream::{BoxStream, LocalBoxStream};
use std::io::{IoSlice, IoSliceMut, SeekFrom};
use std::panic::UnwindSafe;
use std::task::{Context, Poll};

pub use futures_core::{Stream, TryFuture, TryStream};
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use futures_sink::Sink;
pub use std::future::Future;

pub trait FutureExt: std::future::Future {
    fn map<U, F>(self, #[runs(task)] f: F) -> Map<Self, F>
    where
        F: FnOnce(Self::Output) -> U,
        Self: Sized;
    fn map_into<U>(self) -> MapInto<Self, U>
    where
        Self::Output: Into<U>,
        Self: Sized;
    fn then<Fut, F>(self, #[runs(task)] f: F) -> Then<Self, Fut, F>
    where
        F: FnOnce(Self::Output) -> Fut,
        Fut: std::future::Future,
        Self: Sized;
    fn left_future<B>(self) -> Either<Self, B>
    where
        B: std::future::Future<Output = Self::Output>,
        Self: Sized;
    fn right_future<A>(self) -> Either<A, Self>
    where
        A: std::future::Future<Output = Self::Output>,
        Self: Sized;
    fn into_stream(self) -> IntoStream<Self>
    where
        Self: Sized;
    fn flatten(self) -> Flatten<Self>
    where
        Self::Output: std::future::Future,
        Self: Sized;
    fn flatten_stream(self) -> FlattenStream<Self>
    where
        Self::Output: futures_core::Stream,
        Self: Sized;
    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized;
    fn inspect<F>(self, #[runs(task)] f: F) -> Inspect<Self, F>
    where
        F: FnOnce(&Self::Output),
        Self: Sized;
    fn catch_unwind(self) -> CatchUnwind<Self>
    where
        Self: Sized + UnwindSafe;
    fn shared(self) -> Shared<Self>
    where
        Self: Sized,
        Self::Output: Clone;
    fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>)
    where
        Self: Sized;
    fn boxed<'a>(self) -> BoxFuture<'a, Self::Output>
    where
        Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output>
    where
        Self: Sized + 'a;
    fn unit_error(self) -> UnitError<Self>
    where
        Self: Sized;
    fn never_error(self) -> NeverError<Self>
    where
        Self: Sized;
    fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>
    where
        Self: Unpin;
    fn now_or_never(self) -> Option<Self::Output>
    where
        Self: Sized;
}

impl<T> FutureExt for T where T: std::future::Future + ?Sized {}

pub trait TryFutureExt: futures_core::TryFuture {
    fn flatten_sink<Item>(self) -> FlattenSink<Self, Self::Ok>
    where
        Self::Ok: futures_sink::Sink<Item, Error = Self::Error>,
        Self: Sized;
    fn map_ok<T, F>(self, #[runs(task)] f: F) -> MapOk<Self, F>
    where
        F: FnOnce(Self::Ok) -> T,
        Self: Sized;
    fn map_ok_or_else<T, E, F>(self, #[runs(task)] e: E, #[runs(task)] f: F) -> MapOkOrElse<Self, F, E>
    where
        F: FnOnce(Self::Ok) -> T,
        E: FnOnce(Self::Error) -> T,
        Self: Sized;
    fn map_err<E, F>(self, #[runs(task)] f: F) -> MapErr<Self, F>
    where
        F: FnOnce(Self::Error) -> E,
        Self: Sized;
    fn err_into<E>(self) -> ErrInto<Self, E>
    where
        Self: Sized,
        Self::Error: Into<E>;
    fn ok_into<U>(self) -> OkInto<Self, U>
    where
        Self: Sized,
        Self::Ok: Into<U>;
    fn and_then<Fut, F>(self, #[runs(task)] f: F) -> AndThen<Self, Fut, F>
    where
        F: FnOnce(Self::Ok) -> Fut,
        Fut: futures_core::TryFuture<Error = Self::Error>,
        Self: Sized;
    fn or_else<Fut, F>(self, #[runs(task)] f: F) -> OrElse<Self, Fut, F>
    where
        F: FnOnce(Self::Error) -> Fut,
        Fut: futures_core::TryFuture<Ok = Self::Ok>,
        Self: Sized;
    fn inspect_ok<F>(self, #[runs(task)] f: F) -> InspectOk<Self, F>
    where
        F: FnOnce(&Self::Ok),
        Self: Sized;
    fn inspect_err<F>(self, #[runs(task)] f: F) -> InspectErr<Self, F>
    where
        F: FnOnce(&Self::Error),
        Self: Sized;
    fn try_flatten(self) -> TryFlatten<Self, Self::Ok>
    where
        Self::Ok: futures_core::TryFuture<Error = Self::Error>,
        Self: Sized;
    fn try_flatten_stream(self) -> TryFlattenStream<Self>
    where
        Self::Ok: futures_core::TryStream<Error = Self::Error>,
        Self: Sized;
    fn unwrap_or_else<F>(self, #[runs(task)] f: F) -> UnwrapOrElse<Self, F>
    where
        Self: Sized,
        F: FnOnce(Self::Error) -> Self::Ok;
    fn into_future(self) -> IntoFuture<Self>
    where
        Self: Sized;
    fn try_poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>
    where
        Self: Unpin;
}

impl<Fut: ?Sized + futures_core::TryFuture> TryFutureExt for Fut {}

pub trait StreamExt: futures_core::Stream {
    fn next(&mut self) -> Next<'_, Self>
    where
        Self: Unpin;
    fn into_future(self) -> StreamFuture<Self>
    where
        Self: Sized + Unpin;
    fn map<T, F>(self, #[runs(task)] f: F) -> crate::stream::Map<Self, F>
    where
        F: FnMut(Self::Item) -> T,
        Self: Sized;
    fn enumerate(self) -> Enumerate<Self>
    where
        Self: Sized;
    fn filter<Fut, F>(self, #[runs(task)] f: F) -> Filter<Self, Fut, F>
    where
        F: FnMut(&Self::Item) -> Fut,
        Fut: std::future::Future<Output = bool>,
        Self: Sized;
    fn filter_map<Fut, T, F>(self, #[runs(task)] f: F) -> FilterMap<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: std::future::Future<Output = Option<T>>,
        Self: Sized;
    fn then<Fut, F>(self, #[runs(task)] f: F) -> crate::stream::Then<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: std::future::Future,
        Self: Sized;
    #[cancel_unsafe(progress, "the items that were already taken from the stream")]
    fn collect<C: Default + Extend<Self::Item>>(self) -> Collect<Self, C>
    where
        Self: Sized;
    #[cancel_unsafe(progress, "the items that were already taken from the stream")]
    fn unzip<A, B, FromA, FromB>(self) -> Unzip<Self, FromA, FromB>
    where
        FromA: Default + Extend<A>,
        FromB: Default + Extend<B>,
        Self: Sized + futures_core::Stream<Item = (A, B)>;
    #[cancel_unsafe(progress, "the items that were already taken from the stream")]
    fn concat(self) -> Concat<Self>
    where
        Self: Sized,
        Self::Item: Extend<<Self::Item as IntoIterator>::Item> + IntoIterator + Default;
    fn count(self) -> Count<Self>
    where
        Self: Sized;
    fn cycle(self) -> Cycle<Self>
    where
        Self: Sized + Clone;
    #[cancel_unsafe(progress, "the items that were already taken from the stream")]
    fn fold<T, Fut, F>(self, init: T, #[runs(task)] f: F) -> Fold<Self, Fut, T, F>
    where
        F: FnMut(T, Self::Item) -> Fut,
        Fut: std::future::Future<Output = T>,
        Self: Sized;
    fn any<Fut, F>(self, #[runs(task)] f: F) -> Any<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: std::future::Future<Output = bool>,
        Self: Sized;
    fn all<Fut, F>(self, #[runs(task)] f: F) -> All<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: std::future::Future<Output = bool>,
        Self: Sized;
    fn flatten(self) -> crate::stream::Flatten<Self>
    where
        Self::Item: futures_core::Stream,
        Self: Sized;
    fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> FlattenUnordered<Self>
    where
        Self::Item: futures_core::Stream + Unpin,
        Self: Sized;
    fn flat_map<U, F>(self, #[runs(task)] f: F) -> FlatMap<Self, U, F>
    where
        F: FnMut(Self::Item) -> U,
        U: futures_core::Stream,
        Self: Sized;
    fn flat_map_unordered<U, F>(
        self,
        limit: impl Into<Option<usize>>,
        #[runs(task)] f: F,
    ) -> FlatMapUnordered<Self, U, F>
    where
        U: futures_core::Stream + Unpin,
        F: FnMut(Self::Item) -> U,
        Self: Sized;
    fn scan<S, B, Fut, F>(self, initial_state: S, #[runs(task)] f: F) -> Scan<Self, S, Fut, F>
    where
        F: FnMut(&mut S, Self::Item) -> Fut,
        Fut: std::future::Future<Output = Option<B>>,
        Self: Sized;
    fn skip_while<Fut, F>(self, #[runs(task)] f: F) -> SkipWhile<Self, Fut, F>
    where
        F: FnMut(&Self::Item) -> Fut,
        Fut: std::future::Future<Output = bool>,
        Self: Sized;
    fn take_while<Fut, F>(self, #[runs(task)] f: F) -> TakeWhile<Self, Fut, F>
    where
        F: FnMut(&Self::Item) -> Fut,
        Fut: std::future::Future<Output = bool>,
        Self: Sized;
    fn take_until<Fut>(self, fut: Fut) -> TakeUntil<Self, Fut>
    where
        Fut: std::future::Future,
        Self: Sized;
    fn for_each<Fut, F>(self, #[runs(task)] f: F) -> ForEach<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: std::future::Future<Output = ()>,
        Self: Sized;
    fn for_each_concurrent<Fut, F>(
        self,
        limit: impl Into<Option<usize>>,
        #[runs(task)] f: F,
    ) -> ForEachConcurrent<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: std::future::Future<Output = ()>,
        Self: Sized;
    fn take(self, n: usize) -> Take<Self>
    where
        Self: Sized;
    fn skip(self, n: usize) -> Skip<Self>
    where
        Self: Sized;
    fn fuse(self) -> crate::stream::Fuse<Self>
    where
        Self: Sized;
    fn by_ref(&mut self) -> &mut Self;
    fn catch_unwind(self) -> crate::stream::CatchUnwind<Self>
    where
        Self: Sized + UnwindSafe;
    fn boxed<'a>(self) -> BoxStream<'a, Self::Item>
    where
        Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> LocalBoxStream<'a, Self::Item>
    where
        Self: Sized + 'a;
    fn buffered(self, n: usize) -> Buffered<Self>
    where
        Self::Item: std::future::Future,
        Self: Sized;
    fn buffer_unordered(self, n: usize) -> BufferUnordered<Self>
    where
        Self::Item: std::future::Future,
        Self: Sized;
    fn zip<St>(self, other: St) -> Zip<Self, St>
    where
        St: futures_core::Stream,
        Self: Sized;
    fn chain<St>(self, other: St) -> Chain<Self, St>
    where
        St: futures_core::Stream<Item = Self::Item>,
        Self: Sized;
    fn peekable(self) -> Peekable<Self>
    where
        Self: Sized;
    fn chunks(self, capacity: usize) -> Chunks<Self>
    where
        Self: Sized;
    fn ready_chunks(self, capacity: usize) -> ReadyChunks<Self>
    where
        Self: Sized;
    fn forward<S>(self, sink: S) -> Forward<Self, S>
    where
        S: futures_sink::Sink<Self::Ok, Error = Self::Error>,
        Self: futures_core::TryStream + Sized;
    fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>)
    where
        Self: futures_sink::Sink<Item> + Sized;
    fn inspect<F>(self, #[runs(task)] f: F) -> crate::stream::Inspect<Self, F>
    where
        F: FnMut(&Self::Item),
        Self: Sized;
    fn left_stream<B>(self) -> Either<Self, B>
    where
        B: futures_core::Stream<Item = Self::Item>,
        Self: Sized;
    fn right_stream<B>(self) -> Either<B, Self>
    where
        B: futures_core::Stream<Item = Self::Item>,
        Self: Sized;
    fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>
    where
        Self: Unpin;
    fn select_next_some(&mut self) -> SelectNextSome<'_, Self>
    where
        Self: Unpin + FusedStream;
}

impl<T> StreamExt for T where T: futures_core::Stream + ?Sized {}

pub trait TryStreamExt: futures_core::TryStream {
    fn err_into<E>(self) -> crate::stream::ErrInto<Self, E>
    where
        Self: Sized,
        Self::Error: Into<E>;
    fn map_ok<T, F>(self, #[runs(task)] f: F) -> crate::stream::MapOk<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Ok) -> T;
    fn map_err<E, F>(self, #[runs(task)] f: F) -> crate::stream::MapErr<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Error) -> E;
    fn and_then<Fut, F>(self, #[runs(task)] f: F) -> crate::stream::AndThen<Self, Fut, F>
    where
        F: FnMut(Self::Ok) -> Fut,
        Fut: futures_core::TryFuture<Error = Self::Error>,
        Self: Sized;
    fn or_else<Fut, F>(self, #[runs(task)] f: F) -> crate::stream::OrElse<Self, Fut, F>
    where
        F: FnMut(Self::Error) -> Fut,
        Fut: futures_core::TryFuture<Ok = Self::Ok>,
        Self: Sized;
    fn inspect_ok<F>(self, #[runs(task)] f: F) -> crate::stream::InspectOk<Self, F>
    where
        F: FnMut(&Self::Ok),
        Self: Sized;
    fn inspect_err<F>(self, #[runs(task)] f: F) -> crate::stream::InspectErr<Self, F>
    where
        F: FnMut(&Self::Error),
        Self: Sized;
    fn into_stream(self) -> crate::stream::IntoStream<Self>
    where
        Self: Sized;
    fn try_next(&mut self) -> TryNext<'_, Self>
    where
        Self: Unpin;
    fn try_for_each<Fut, F>(self, #[runs(task)] f: F) -> TryForEach<Self, Fut, F>
    where
        F: FnMut(Self::Ok) -> Fut,
        Fut: futures_core::TryFuture<Ok = (), Error = Self::Error>,
        Self: Sized;
    fn try_skip_while<Fut, F>(self, #[runs(task)] f: F) -> TrySkipWhile<Self, Fut, F>
    where
        F: FnMut(&Self::Ok) -> Fut,
        Fut: futures_core::TryFuture<Ok = bool, Error = Self::Error>,
        Self: Sized;
    fn try_take_while<Fut, F>(self, #[runs(task)] f: F) -> TryTakeWhile<Self, Fut, F>
    where
        F: FnMut(&Self::Ok) -> Fut,
        Fut: futures_core::TryFuture<Ok = bool, Error = Self::Error>,
        Self: Sized;
    fn try_for_each_concurrent<Fut, F>(
        self,
        limit: impl Into<Option<usize>>,
        #[runs(task)] f: F,
    ) -> TryForEachConcurrent<Self, Fut, F>
    where
        F: FnMut(Self::Ok) -> Fut,
        Fut: std::future::Future<Output = Result<(), Self::Error>>,
        Self: Sized;
    #[cancel_unsafe(progress, "the items that were already taken from the stream")]
    fn try_collect<C: Default + Extend<Self::Ok>>(self) -> TryCollect<Self, C>
    where
        Self: Sized;
    fn try_chunks(self, capacity: usize) -> TryChunks<Self>
    where
        Self: Sized;
    fn try_ready_chunks(self, capacity: usize) -> TryReadyChunks<Self>
    where
        Self: Sized;
    fn try_filter<Fut, F>(self, #[runs(task)] f: F) -> TryFilter<Self, Fut, F>
    where
        Fut: std::future::Future<Output = bool>,
        F: FnMut(&Self::Ok) -> Fut,
        Self: Sized;
    fn try_filter_map<Fut, F, T>(self, #[runs(task)] f: F) -> TryFilterMap<Self, Fut, F>
    where
        Fut: futures_core::TryFuture<Ok = Option<T>, Error = Self::Error>,
        F: FnMut(Self::Ok) -> Fut,
        Self: Sized;
    fn try_flatten_unordered(self, limit: impl Into<Option<usize>>) -> TryFlattenUnordered<Self>
    where
        Self::Ok: futures_core::TryStream + Unpin,
        <Self::Ok as futures_core::TryStream>::Error: From<Self::Error>,
        Self: Sized;
    fn try_flatten(self) -> crate::stream::TryFlatten<Self>
    where
        Self::Ok: futures_core::TryStream,
        <Self::Ok as futures_core::TryStream>::Error: From<Self::Error>,
        Self: Sized;
    #[cancel_unsafe(progress, "the items that were already taken from the stream")]
    fn try_fold<T, Fut, F>(self, init: T, #[runs(task)] f: F) -> TryFold<Self, Fut, T, F>
    where
        F: FnMut(T, Self::Ok) -> Fut,
        Fut: futures_core::TryFuture<Ok = T, Error = Self::Error>,
        Self: Sized;
    #[cancel_unsafe(progress, "the items that were already taken from the stream")]
    fn try_concat(self) -> TryConcat<Self>
    where
        Self: Sized,
        Self::Ok: Extend<<Self::Ok as IntoIterator>::Item> + IntoIterator + Default;
    fn try_buffer_unordered(self, n: usize) -> TryBufferUnordered<Self>
    where
        Self::Ok: futures_core::TryFuture<Error = Self::Error>,
        Self: Sized;
    fn try_buffered(self, n: usize) -> TryBuffered<Self>
    where
        Self::Ok: futures_core::TryFuture<Error = Self::Error>,
        Self: Sized;
    fn try_poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>>
    where
        Self: Unpin;
    fn into_async_read(self) -> IntoAsyncRead<Self>
    where
        Self: Sized + TryStreamExt<Error = std::io::Error>,
        Self::Ok: AsRef<[u8]>;
    fn try_all<Fut, F>(self, #[runs(task)] f: F) -> TryAll<Self, Fut, F>
    where
        Self: Sized,
        F: FnMut(Self::Ok) -> Fut,
        Fut: std::future::Future<Output = bool>;
    fn try_any<Fut, F>(self, #[runs(task)] f: F) -> TryAny<Self, Fut, F>
    where
        Self: Sized,
        F: FnMut(Self::Ok) -> Fut,
        Fut: std::future::Future<Output = bool>;
}

impl<S: ?Sized + futures_core::TryStream> TryStreamExt for S {}

pub trait SinkExt<Item>: futures_sink::Sink<Item> {
    fn with<U, Fut, F, E>(self, #[runs(task)] f: F) -> With<Self, Item, U, Fut, F>
    where
        F: FnMut(U) -> Fut,
        Fut: std::future::Future<Output = Result<Item, E>>,
        E: From<Self::Error>,
        Self: Sized;
    fn with_flat_map<U, St, F>(self, #[runs(task)] f: F) -> WithFlatMap<Self, Item, U, St, F>
    where
        F: FnMut(U) -> St,
        St: futures_core::Stream<Item = Result<Item, Self::Error>>,
        Self: Sized;
    fn sink_map_err<E, F>(self, #[runs(task)] f: F) -> SinkMapErr<Self, F>
    where
        F: FnOnce(Self::Error) -> E,
        Self: Sized;
    fn sink_err_into<E>(self) -> SinkErrInto<Self, Item, E>
    where
        Self: Sized,
        Self::Error: Into<E>;
    fn buffer(self, capacity: usize) -> Buffer<Self, Item>
    where
        Self: Sized;
    fn close(&mut self) -> Close<'_, Self, Item>
    where
        Self: Unpin;
    fn fanout<Si>(self, other: Si) -> Fanout<Self, Si>
    where
        Self: Sized,
        Item: Clone,
        Si: futures_sink::Sink<Item, Error = Self::Error>;
    fn flush(&mut self) -> Flush<'_, Self, Item>
    where
        Self: Unpin;
    #[cancel_unsafe(message, "the message that was to be sent")]
    fn send(&mut self, item: Item) -> crate::sink::Send<'_, Self, Item>
    where
        Self: Unpin;
    fn feed(&mut self, item: Item) -> Feed<'_, Self, Item>
    where
        Self: Unpin;
    fn send_all<'a, St>(&'a mut self, stream: &'a mut St) -> SendAll<'a, Self, St>
    where
        St: futures_core::TryStream<Ok = Item, Error = Self::Error> + futures_core::Stream + Unpin + ?Sized,
        Self: Unpin;
    fn left_sink<Si2>(self) -> Either<Self, Si2>
    where
        Si2: futures_sink::Sink<Item, Error = Self::Error>,
        Self: Sized;
    fn right_sink<Si1>(self) -> Either<Si1, Self>
    where
        Si1: futures_sink::Sink<Item, Error = Self::Error>,
        Self: Sized;
    fn poll_ready_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>
    where
        Self: Unpin;
    fn start_send_unpin(&mut self, item: Item) -> Result<(), Self::Error>
    where
        Self: Unpin;
    fn poll_flush_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>
    where
        Self: Unpin;
    fn poll_close_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>
    where
        Self: Unpin;
}

impl<T, Item> SinkExt<Item> for T where T: futures_sink::Sink<Item> + ?Sized {}

pub trait AsyncBufReadExt: futures_io::AsyncBufRead {
    fn fill_buf(&mut self) -> FillBuf<'_, Self>
    where
        Self: Unpin;
    fn consume_unpin(&mut self, amt: usize)
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntil<'a, Self>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLine<'a, Self>
    where
        Self: Unpin;
    fn lines(self) -> Lines<Self>
    where
        Self: Sized;
}

impl<R: futures_io::AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

pub trait AsyncReadExt: futures_io::AsyncRead {
    fn chain<R>(self, next: R) -> crate::io::Chain<Self, R>
    where
        Self: Sized,
        R: futures_io::AsyncRead;
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> Read<'a, Self>
    where
        Self: Unpin;
    fn read_vectored<'a>(&'a mut self, bufs: &'a mut [IoSliceMut<'a>]) -> ReadVectored<'a, Self>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExact<'a, Self>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEnd<'a, Self>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToString<'a, Self>
    where
        Self: Unpin;
    fn split(self) -> (ReadHalf<Self>, WriteHalf<Self>)
    where
        Self: futures_io::AsyncWrite + Sized;
    fn take(self, limit: u64) -> crate::io::Take<Self>
    where
        Self: Sized;
}

impl<R: futures_io::AsyncRead + ?Sized> AsyncReadExt for R {}

pub trait AsyncSeekExt: futures_io::AsyncSeek {
    fn seek(&mut self, pos: SeekFrom) -> Seek<'_, Self>
    where
        Self: Unpin;
    fn stream_position(&mut self) -> Seek<'_, Self>
    where
        Self: Unpin;
}

impl<S: futures_io::AsyncSeek + ?Sized> AsyncSeekExt for S {}

pub trait AsyncWriteExt: futures_io::AsyncWrite {
    fn flush(&mut self) -> crate::io::Flush<'_, Self>
    where
        Self: Unpin;
    fn close(&mut self) -> crate::io::Close<'_, Self>
    where
        Self: Unpin;
    fn write<'a>(&'a mut self, buf: &'a [u8]) -> Write<'a, Self>
    where
        Self: Unpin;
    fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> WriteVectored<'a, Self>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the buffer was written")]
    fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAll<'a, Self>
    where
        Self: Unpin;
    fn into_sink<Item: AsRef<[u8]>>(self) -> IntoSink<Self, Item>
    where
        Self: Sized;
}

impl<W: futures_io::AsyncWrite + ?Sized> AsyncWriteExt for W {}
