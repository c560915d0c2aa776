//! futures-lite: combinators of futures and streams, without the weight.

#![does_not_block]

pub mod future;
pub mod io;
pub mod prelude;
pub mod stream;

use crate::future::{CatchUnwind, Or, Race};
use crate::io::{
    Bytes, Chain, CloseFuture, FillBuf, FlushFuture, Lines, ReadExactFuture, ReadFuture, ReadLineFuture,
    ReadToEndFuture, ReadToStringFuture, ReadUntilFuture, ReadVectoredFuture, SeekFuture, Split, Take, WriteAllFuture,
    WriteFuture, WriteVectoredFuture,
};
use crate::stream::{
    AllFuture, AnyFuture, Cloned, CollectFuture, Copied, CountFuture, Cycle, Drain, Enumerate, Filter, FilterMap,
    FindFuture, FindMapFuture, FlatMap, Flatten, FoldFuture, ForEachFuture, Fuse, Inspect, LastFuture, Map, MapWhile,
    NextFuture, NthFuture, PartitionFuture, PositionFuture, Scan, Skip, SkipWhile, StepBy, TakeWhile, Then,
    TryCollectFuture, TryFoldFuture, TryForEachFuture, TryNextFuture, UnzipFuture, Zip,
};
use std::io::{IoSlice, IoSliceMut, SeekFrom};
use std::panic::UnwindSafe;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use futures_core::Stream;
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use std::future::Future;

pub trait AsyncBufReadExt: futures_io::AsyncBufRead {
    fn fill_buf(&mut self) -> FillBuf<'_, Self>
    where
        Self: Unpin;
    fn consume(&mut self, amt: usize)
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntilFuture<'a, Self>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLineFuture<'a, Self>
    where
        Self: Unpin;
    fn lines(self) -> Lines<Self>
    where
        Self: Sized;
    fn split(self, byte: u8) -> Split<Self>
    where
        Self: Sized;
}

impl<R: futures_io::AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

pub trait AsyncReadExt: futures_io::AsyncRead {
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadFuture<'a, Self>
    where
        Self: Unpin;
    fn read_vectored<'a>(&'a mut self, bufs: &'a mut [IoSliceMut<'a>]) -> ReadVectoredFuture<'a, Self>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEndFuture<'a, Self>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToStringFuture<'a, Self>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "bytes that were already read")]
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExactFuture<'a, Self>
    where
        Self: Unpin;
    fn take(self, limit: u64) -> Take<Self>
    where
        Self: Sized;
    fn bytes(self) -> Bytes<Self>
    where
        Self: Sized;
    fn chain<R: futures_io::AsyncRead>(self, next: R) -> Chain<Self, R>
    where
        Self: Sized;
    fn boxed_reader<'a>(self) -> Pin<Box<dyn futures_io::AsyncRead + Send + 'a>>
    where
        Self: Sized + Send + 'a;
}

impl<R: futures_io::AsyncRead + ?Sized> AsyncReadExt for R {}

pub trait AsyncSeekExt: futures_io::AsyncSeek {
    fn seek(&mut self, pos: SeekFrom) -> SeekFuture<'_, Self>
    where
        Self: Unpin;
}

impl<S: futures_io::AsyncSeek + ?Sized> AsyncSeekExt for S {}

pub trait AsyncWriteExt: futures_io::AsyncWrite {
    fn write<'a>(&'a mut self, buf: &'a [u8]) -> WriteFuture<'a, Self>
    where
        Self: Unpin;
    fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> WriteVectoredFuture<'a, Self>
    where
        Self: Unpin;
    #[cancel_unsafe(progress, "how much of the buffer was written")]
    fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAllFuture<'a, Self>
    where
        Self: Unpin;
    fn flush(&mut self) -> FlushFuture<'_, Self>
    where
        Self: Unpin;
    fn close(&mut self) -> CloseFuture<'_, Self>
    where
        Self: Unpin;
    fn boxed_writer<'a>(self) -> Pin<Box<dyn futures_io::AsyncWrite + Send + 'a>>
    where
        Self: Sized + Send + 'a;
}

impl<W: futures_io::AsyncWrite + ?Sized> AsyncWriteExt for W {}

pub trait FutureExt: std::future::Future {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>
    where
        Self: Unpin;
    fn or<F>(self, other: F) -> Or<Self, F>
    where
        Self: Sized,
        F: std::future::Future<Output = Self::Output>;
    fn race<F>(self, other: F) -> Race<Self, F>
    where
        Self: Sized,
        F: std::future::Future<Output = Self::Output>;
    fn catch_unwind(self) -> CatchUnwind<Self>
    where
        Self: Sized + UnwindSafe;
    fn boxed<'a>(self) -> Pin<Box<dyn std::future::Future<Output = Self::Output> + Send + 'a>>
    where
        Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> Pin<Box<dyn std::future::Future<Output = Self::Output> + 'a>>
    where
        Self: Sized + 'a;
}

impl<F: std::future::Future + ?Sized> FutureExt for F {}

pub trait StreamExt: futures_core::Stream {
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>
    where
        Self: Unpin;
    fn next(&mut self) -> NextFuture<'_, Self>
    where
        Self: Unpin;
    fn try_next<T, E>(&mut self) -> TryNextFuture<'_, Self>
    where
        Self: futures_core::Stream<Item = Result<T, E>> + Unpin;
    fn count(self) -> CountFuture<Self>
    where
        Self: Sized;
    fn map<T, F>(self, #[runs(task)] f: F) -> Map<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> T;
    fn flat_map<U, F>(self, #[runs(task)] f: F) -> FlatMap<Self, U, F>
    where
        Self: Sized,
        U: futures_core::Stream,
        F: FnMut(Self::Item) -> U;
    fn flatten(self) -> Flatten<Self>
    where
        Self: Sized,
        Self::Item: futures_core::Stream;
    fn then<F, Fut>(self, #[runs(task)] f: F) -> Then<Self, F, Fut>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> Fut,
        Fut: std::future::Future;
    fn filter<P>(self, #[runs(task)] predicate: P) -> Filter<Self, P>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn filter_map<T, F>(self, #[runs(task)] f: F) -> FilterMap<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> Option<T>;
    fn take(self, n: usize) -> crate::stream::Take<Self>
    where
        Self: Sized;
    fn take_while<P>(self, #[runs(task)] predicate: P) -> TakeWhile<Self, P>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn map_while<B, P>(self, #[runs(task)] predicate: P) -> MapWhile<Self, P>
    where
        Self: Sized,
        P: FnMut(Self::Item) -> Option<B>;
    fn skip(self, n: usize) -> Skip<Self>
    where
        Self: Sized;
    fn skip_while<P>(self, #[runs(task)] predicate: P) -> SkipWhile<Self, P>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn step_by(self, step: usize) -> StepBy<Self>
    where
        Self: Sized;
    fn chain<U>(self, other: U) -> crate::stream::Chain<Self, U>
    where
        Self: Sized,
        U: futures_core::Stream<Item = Self::Item> + Sized;
    fn cloned<'a, T>(self) -> Cloned<Self>
    where
        Self: futures_core::Stream<Item = &'a T> + Sized,
        T: Clone + 'a;
    fn copied<'a, T>(self) -> Copied<Self>
    where
        Self: futures_core::Stream<Item = &'a T> + Sized,
        T: Copy + 'a;
    fn collect<C>(self) -> CollectFuture<Self, C>
    where
        Self: Sized,
        C: Default + Extend<Self::Item>;
    fn try_collect<T, E, C>(self) -> TryCollectFuture<Self, C>
    where
        Self: futures_core::Stream<Item = Result<T, E>> + Sized,
        C: Default + Extend<T>;
    fn partition<B, P>(self, #[runs(task)] predicate: P) -> PartitionFuture<Self, P, B>
    where
        Self: Sized,
        B: Default + Extend<Self::Item>,
        P: FnMut(&Self::Item) -> bool;
    fn fold<T, F>(self, init: T, #[runs(task)] f: F) -> FoldFuture<Self, F, T>
    where
        Self: Sized,
        F: FnMut(T, Self::Item) -> T;
    fn try_fold<T, E, F, B>(&mut self, init: B, #[runs(task)] f: F) -> TryFoldFuture<'_, Self, F, B>
    where
        Self: futures_core::Stream<Item = Result<T, E>> + Unpin + Sized,
        F: FnMut(B, T) -> Result<B, E>;
    fn scan<St, B, F>(self, initial_state: St, #[runs(task)] f: F) -> Scan<Self, St, F>
    where
        Self: Sized,
        F: FnMut(&mut St, Self::Item) -> Option<B>;
    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized;
    fn cycle(self) -> Cycle<Self>
    where
        Self: Clone + Sized;
    fn enumerate(self) -> Enumerate<Self>
    where
        Self: Sized;
    fn inspect<F>(self, #[runs(task)] f: F) -> Inspect<Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Item);
    fn nth(&mut self, n: usize) -> NthFuture<'_, Self>
    where
        Self: Unpin;
    fn last(self) -> LastFuture<Self>
    where
        Self: Sized;
    fn find<P>(&mut self, #[runs(task)] predicate: P) -> FindFuture<'_, Self, P>
    where
        Self: Unpin,
        P: FnMut(&Self::Item) -> bool;
    fn find_map<F, B>(&mut self, #[runs(task)] f: F) -> FindMapFuture<'_, Self, F>
    where
        Self: Unpin,
        F: FnMut(Self::Item) -> Option<B>;
    fn position<P>(&mut self, #[runs(task)] predicate: P) -> PositionFuture<'_, Self, P>
    where
        Self: Unpin,
        P: FnMut(Self::Item) -> bool;
    fn all<P>(&mut self, #[runs(task)] predicate: P) -> AllFuture<'_, Self, P>
    where
        Self: Unpin,
        P: FnMut(Self::Item) -> bool;
    fn any<P>(&mut self, #[runs(task)] predicate: P) -> AnyFuture<'_, Self, P>
    where
        Self: Unpin,
        P: FnMut(Self::Item) -> bool;
    fn for_each<F>(self, #[runs(task)] f: F) -> ForEachFuture<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item);
    fn try_for_each<F, E>(&mut self, #[runs(task)] f: F) -> TryForEachFuture<'_, Self, F>
    where
        Self: Unpin,
        F: FnMut(Self::Item) -> Result<(), E>;
    fn zip<U>(self, other: U) -> Zip<Self, U>
    where
        Self: Sized,
        U: futures_core::Stream;
    fn unzip<A, B, FromA, FromB>(self) -> UnzipFuture<Self, FromA, FromB>
    where
        FromA: Default + Extend<A>,
        FromB: Default + Extend<B>,
        Self: futures_core::Stream<Item = (A, B)> + Sized;
    fn or<S>(self, other: S) -> crate::stream::Or<Self, S>
    where
        Self: Sized,
        S: futures_core::Stream<Item = Self::Item>;
    fn race<S>(self, other: S) -> crate::stream::Race<Self, S>
    where
        Self: Sized,
        S: futures_core::Stream<Item = Self::Item>;
    fn drain(&mut self) -> Drain<'_, Self>;
    fn boxed<'a>(self) -> Pin<Box<dyn futures_core::Stream<Item = Self::Item> + Send + 'a>>
    where
        Self: Send + Sized + 'a;
    fn boxed_local<'a>(self) -> Pin<Box<dyn futures_core::Stream<Item = Self::Item> + 'a>>
    where
        Self: Sized + 'a;
}

impl<S: futures_core::Stream + ?Sized> StreamExt for S {}
