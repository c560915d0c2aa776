//! Streams over tokio's types, and adaptors for them.

#![does_not_block]

use crate::adapters::{
    Chain, ChunksTimeout, Filter, FilterMap, Fuse, Map, MapWhile, Merge, Peekable, Skip, SkipWhile, Take, TakeWhile,
    Then, Timeout, TimeoutRepeating,
};
use std::borrow::Borrow;
use std::collections::vec_deque::VecDeque;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList};
use std::fmt::Display;
use std::future::Future;
use std::hash::Hash;
use std::io;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::Interval;

pub use futures_core::Stream;

pub trait FromStream<T> {}

impl<T: Ord> FromStream<T> for BinaryHeap<T> {}

impl<T: Ord> FromStream<T> for BTreeSet<T> {}

impl<T: AsRef<str>> FromStream<T> for String {}

impl<K: Eq + Hash, V> FromStream<(K, V)> for HashMap<K, V> {}

impl<T> FromStream<T> for LinkedList<T> {}

impl FromStream<()> for () {}

impl<T, U, E> FromStream<Result<T, E>> for Result<U, E> where U: FromStream<T> {}

impl<T: Eq + Hash> FromStream<T> for HashSet<T> {}

impl<T> FromStream<T> for VecDeque<T> {}

impl<T> FromStream<T> for Box<[T]> {}

impl<K: Ord, V> FromStream<(K, V)> for BTreeMap<K, V> {}

impl<T> FromStream<T> for Vec<T> {}

pub trait StreamExt: futures_core::Stream {
    async fn next(&mut self) -> Option<Self::Item>
    where
        Self: Unpin;
    async fn try_next<T, E>(&mut self) -> Result<Option<T>, E>
    where
        Self: futures_core::Stream<Item = Result<T, E>> + Unpin;
    fn map<T, F>(self, #[runs(task)] f: F) -> Map<Self, F>
    where
        F: FnMut(Self::Item) -> T,
        Self: Sized;
    fn map_while<T, F>(self, #[runs(task)] f: F) -> MapWhile<Self, F>
    where
        F: FnMut(Self::Item) -> Option<T>,
        Self: Sized;
    fn then<F, Fut>(self, #[runs(task)] f: F) -> Then<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: Future,
        Self: Sized;
    fn merge<U>(self, other: U) -> Merge<Self, U>
    where
        U: futures_core::Stream<Item = Self::Item>,
        Self: Sized;
    fn filter<F>(self, #[runs(task)] f: F) -> Filter<Self, F>
    where
        F: FnMut(&Self::Item) -> bool,
        Self: Sized;
    fn filter_map<T, F>(self, #[runs(task)] f: F) -> FilterMap<Self, F>
    where
        F: FnMut(Self::Item) -> Option<T>,
        Self: Sized;
    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized;
    fn take(self, n: usize) -> Take<Self>
    where
        Self: Sized;
    fn take_while<F>(self, #[runs(task)] f: F) -> TakeWhile<Self, F>
    where
        F: FnMut(&Self::Item) -> bool,
        Self: Sized;
    fn skip(self, n: usize) -> Skip<Self>
    where
        Self: Sized;
    fn skip_while<F>(self, #[runs(task)] f: F) -> SkipWhile<Self, F>
    where
        F: FnMut(&Self::Item) -> bool,
        Self: Sized;
    async fn all<F>(&mut self, #[runs(task)] f: F) -> bool
    where
        Self: Unpin,
        F: FnMut(Self::Item) -> bool;
    async fn any<F>(&mut self, #[runs(task)] f: F) -> bool
    where
        Self: Unpin,
        F: FnMut(Self::Item) -> bool;
    fn chain<U>(self, other: U) -> Chain<Self, U>
    where
        U: futures_core::Stream<Item = Self::Item>,
        Self: Sized;
    async fn fold<B, F>(self, init: B, #[runs(task)] f: F) -> B
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B;
    fn timeout(self, duration: Duration) -> Timeout<Self>
    where
        Self: Sized;
    fn timeout_repeating(self, interval: Interval) -> TimeoutRepeating<Self>
    where
        Self: Sized;
    fn throttle(self, duration: Duration) -> Throttle<Self>
    where
        Self: Sized;
    fn chunks_timeout(self, max_size: usize, duration: Duration) -> ChunksTimeout<Self>
    where
        Self: Sized;
    fn peekable(self) -> Peekable<Self>
    where
        Self: Sized;
}

impl<St> StreamExt for St where St: futures_core::Stream + ?Sized {}

#[derive(Debug, PartialEq, Eq)]
pub struct Elapsed;

impl Display for Elapsed {}

impl std::error::Error for Elapsed {}

impl From<Elapsed> for io::Error {}

pub fn empty<T>() -> Empty<T>;

#[derive(Debug)]
pub struct Empty<T>;

impl<T> futures_core::Stream for Empty<T> {
    type Item = T;
}

pub fn iter<I>(i: I) -> Iter<I::IntoIter>
where
    I: IntoIterator;

#[derive(Debug)]
pub struct Iter<I>;

impl<I> futures_core::Stream for Iter<I>
where
    I: Iterator,
{
    type Item = I::Item;
}

pub fn once<T>(value: T) -> Once<T>;

#[derive(Debug)]
pub struct Once<T>;

impl<T> futures_core::Stream for Once<T> {
    type Item = T;
}

pub fn pending<T>() -> Pending<T>;

#[derive(Debug)]
pub struct Pending<T>;

impl<T> futures_core::Stream for Pending<T> {
    type Item = T;
}

#[derive(Debug)]
pub struct StreamMap<K, V>;

impl<K, V> StreamMap<K, V> {
    pub fn iter(&self) -> impl Iterator<Item = &(K, V)>;
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut (K, V)>;
    pub fn new() -> StreamMap<K, V>;
    pub fn with_capacity(capacity: usize) -> StreamMap<K, V>;
    pub fn keys(&self) -> impl Iterator<Item = &K>;
    pub fn values(&self) -> impl Iterator<Item = &V>;
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V>;
    pub fn capacity(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn insert(&mut self, k: K, stream: V) -> Option<V>
    where
        K: Hash + Eq;
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn contains_key<Q>(&self, k: &Q) -> bool
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
}

impl<K, V> StreamMap<K, V>
where
    K: Clone + Unpin,
    V: futures_core::Stream + Unpin,
{
    pub async fn next_many(&mut self, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> usize;
    pub fn poll_next_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<(K, V::Item)>, limit: usize)
    -> Poll<usize>;
}

impl<K, V> Default for StreamMap<K, V> {}

impl<K, V> futures_core::Stream for StreamMap<K, V>
where
    K: Clone + Unpin,
    V: futures_core::Stream + Unpin,
{
    type Item = (K, V::Item);
}

impl<K, V> FromIterator<(K, V)> for StreamMap<K, V> where K: Hash + Eq {}

impl<K, V> Extend<(K, V)> for StreamMap<K, V> {}

pub struct StreamNotifyClose<S>;

impl<S> StreamNotifyClose<S> {
    pub fn new(stream: S) -> Self;
    pub fn into_inner(self) -> Option<S>;
}

impl<S> futures_core::Stream for StreamNotifyClose<S>
where
    S: futures_core::Stream,
{
    type Item = Option<S::Item>;
}

#[derive(Debug)]
pub struct Throttle<T>;

impl<T: futures_core::Stream> futures_core::Stream for Throttle<T> {
    type Item = T::Item;
}

pub mod wrappers {
    use crate::wrappers::errors::BroadcastStreamRecvError;
    use futures_core::Stream;
    use std::io;
    use std::pin::Pin;
    use tokio::fs::{DirEntry, ReadDir};
    use tokio::io::{AsyncBufRead, Lines, Split};
    use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
    use tokio::signal::unix::Signal;
    use tokio::sync::mpsc::{Receiver, UnboundedReceiver};
    use tokio::sync::{broadcast, watch};
    use tokio::task::{JoinError, JoinSet};
    use tokio::time::{Instant, Interval};

    #[derive(Debug)]
    pub struct ReceiverStream<T>;

    impl<T> ReceiverStream<T> {
        pub fn new(recv: Receiver<T>) -> Self;
        pub fn into_inner(self) -> Receiver<T>;
        pub fn close(&mut self);
    }

    impl<T> Stream for ReceiverStream<T> {
        type Item = T;
    }

    impl<T> AsRef<Receiver<T>> for ReceiverStream<T> {}

    impl<T> AsMut<Receiver<T>> for ReceiverStream<T> {}

    impl<T> From<Receiver<T>> for ReceiverStream<T> {}

    #[derive(Debug)]
    pub struct UnboundedReceiverStream<T>;

    impl<T> UnboundedReceiverStream<T> {
        pub fn new(recv: UnboundedReceiver<T>) -> Self;
        pub fn into_inner(self) -> UnboundedReceiver<T>;
        pub fn close(&mut self);
    }

    impl<T> Stream for UnboundedReceiverStream<T> {
        type Item = T;
    }

    impl<T> AsRef<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}

    impl<T> AsMut<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}

    impl<T> From<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}

    #[derive(Debug)]
    pub struct JoinSetStream<T>;

    impl<T> JoinSetStream<T> {
        pub fn new(join_set: JoinSet<T>) -> Self;
        pub fn into_inner(self) -> JoinSet<T>;
    }

    impl<T: 'static> Stream for JoinSetStream<T> {
        type Item = Result<T, JoinError>;
    }

    impl<T> AsRef<JoinSet<T>> for JoinSetStream<T> {}

    impl<T> AsMut<JoinSet<T>> for JoinSetStream<T> {}

    impl<T> From<JoinSet<T>> for JoinSetStream<T> {}

    #[derive(Debug)]
    pub struct BroadcastStream<T>;

    impl<T: 'static + Clone + Send> BroadcastStream<T> {
        pub fn new(rx: broadcast::Receiver<T>) -> Self;
    }

    impl<T: 'static + Clone + Send> Stream for BroadcastStream<T> {
        type Item = Result<T, BroadcastStreamRecvError>;
    }

    impl<T: 'static + Clone + Send> From<broadcast::Receiver<T>> for BroadcastStream<T> {}

    #[derive(Debug)]
    pub struct WatchStream<T>;

    impl<T: 'static + Clone + Send + Sync> WatchStream<T> {
        pub fn new(rx: watch::Receiver<T>) -> Self;
        pub fn from_changes(rx: watch::Receiver<T>) -> Self;
    }

    impl<T: Clone + 'static + Send + Sync> Stream for WatchStream<T> {
        type Item = T;
    }

    impl<T: 'static + Clone + Send + Sync> From<watch::Receiver<T>> for WatchStream<T> {}

    #[derive(Debug)]
    pub struct SignalStream;

    impl SignalStream {
        pub fn new(signal: Signal) -> Self;
        pub fn into_inner(self) -> Signal;
    }

    impl Stream for SignalStream {
        type Item = ();
    }

    impl AsRef<Signal> for SignalStream {}

    impl AsMut<Signal> for SignalStream {}

    #[derive(Debug)]
    pub struct IntervalStream;

    impl IntervalStream {
        pub fn new(interval: Interval) -> Self;
        pub fn into_inner(self) -> Interval;
    }

    impl Stream for IntervalStream {
        type Item = Instant;
    }

    impl AsRef<Interval> for IntervalStream {}

    impl AsMut<Interval> for IntervalStream {}

    #[derive(Debug)]
    pub struct TcpListenerStream;

    impl TcpListenerStream {
        pub fn new(listener: TcpListener) -> Self;
        pub fn into_inner(self) -> TcpListener;
    }

    impl Stream for TcpListenerStream {
        type Item = Result<TcpStream, io::Error>;
    }

    impl AsRef<TcpListener> for TcpListenerStream {}

    impl AsMut<TcpListener> for TcpListenerStream {}

    #[derive(Debug)]
    pub struct UnixListenerStream;

    impl UnixListenerStream {
        pub fn new(listener: UnixListener) -> Self;
        pub fn into_inner(self) -> UnixListener;
    }

    impl Stream for UnixListenerStream {
        type Item = Result<UnixStream, io::Error>;
    }

    impl AsRef<UnixListener> for UnixListenerStream {}

    impl AsMut<UnixListener> for UnixListenerStream {}

    #[derive(Debug)]
    pub struct SplitStream<R>;

    impl<R> SplitStream<R> {
        pub fn new(split: Split<R>) -> Self;
        pub fn into_inner(self) -> Split<R>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Split<R>>;
    }

    impl<R: AsyncBufRead> Stream for SplitStream<R> {
        type Item = Result<Vec<u8>, io::Error>;
    }

    impl<R> AsRef<Split<R>> for SplitStream<R> {}

    impl<R> AsMut<Split<R>> for SplitStream<R> {}

    #[derive(Debug)]
    pub struct LinesStream<R>;

    impl<R> LinesStream<R> {
        pub fn new(lines: Lines<R>) -> Self;
        pub fn into_inner(self) -> Lines<R>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Lines<R>>;
    }

    impl<R: AsyncBufRead> Stream for LinesStream<R> {
        type Item = Result<String, io::Error>;
    }

    impl<R> AsRef<Lines<R>> for LinesStream<R> {}

    impl<R> AsMut<Lines<R>> for LinesStream<R> {}

    #[derive(Debug)]
    pub struct ReadDirStream;

    impl ReadDirStream {
        pub fn new(read_dir: ReadDir) -> Self;
        pub fn into_inner(self) -> ReadDir;
    }

    impl Stream for ReadDirStream {
        type Item = Result<DirEntry, io::Error>;
    }

    impl AsRef<ReadDir> for ReadDirStream {}

    impl AsMut<ReadDir> for ReadDirStream {}

    pub mod errors {
        use std::fmt::Display;

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum BroadcastStreamRecvError {
            Lagged(u64),
        }

        impl Display for BroadcastStreamRecvError {}

        impl std::error::Error for BroadcastStreamRecvError {}
    }
}

pub mod adapters {
    use crate::Elapsed;
    use futures_core::Stream;
    use std::future::Future;
    use std::pin::Pin;

    pub struct Chain<T, U>;

    impl<T, U> Stream for Chain<T, U>
    where
        T: Stream,
        U: Stream<Item = T::Item>,
    {
        type Item = T::Item;
    }

    #[derive(Debug)]
    pub struct Filter<St, F>;

    impl<St, F> Stream for Filter<St, F>
    where
        St: Stream,
        F: FnMut(&St::Item) -> bool,
    {
        type Item = St::Item;
    }

    #[derive(Debug)]
    pub struct FilterMap<St, F>;

    impl<St, F, T> Stream for FilterMap<St, F>
    where
        St: Stream,
        F: FnMut(St::Item) -> Option<T>,
    {
        type Item = T;
    }

    #[derive(Debug)]
    pub struct Fuse<T>;

    impl<T> Stream for Fuse<T>
    where
        T: Stream,
    {
        type Item = T::Item;
    }

    #[derive(Debug)]
    pub struct Map<St, F>;

    impl<St, F, T> Stream for Map<St, F>
    where
        St: Stream,
        F: FnMut(St::Item) -> T,
    {
        type Item = T;
    }

    #[derive(Debug)]
    pub struct MapWhile<St, F>;

    impl<St, F, T> Stream for MapWhile<St, F>
    where
        St: Stream,
        F: FnMut(St::Item) -> Option<T>,
    {
        type Item = T;
    }

    pub struct Merge<T, U>;

    impl<T, U> Stream for Merge<T, U>
    where
        T: Stream,
        U: Stream<Item = T::Item>,
    {
        type Item = T::Item;
    }

    pub struct Peekable<T: Stream>;

    impl<T: Stream> Peekable<T> {
        pub async fn peek(&mut self) -> Option<&T::Item>
        where
            T: Unpin;
    }

    impl<T: Stream> Stream for Peekable<T> {
        type Item = T::Item;
    }

    #[derive(Debug)]
    pub struct Skip<St>;

    impl<St> Stream for Skip<St>
    where
        St: Stream,
    {
        type Item = St::Item;
    }

    #[derive(Debug)]
    pub struct SkipWhile<St, F>;

    impl<St, F> Stream for SkipWhile<St, F>
    where
        St: Stream,
        F: FnMut(&St::Item) -> bool,
    {
        type Item = St::Item;
    }

    #[derive(Debug)]
    pub struct Take<St>;

    impl<St> Stream for Take<St>
    where
        St: Stream,
    {
        type Item = St::Item;
    }

    #[derive(Debug)]
    pub struct TakeWhile<St, F>;

    impl<St, F> Stream for TakeWhile<St, F>
    where
        St: Stream,
        F: FnMut(&St::Item) -> bool,
    {
        type Item = St::Item;
    }

    #[derive(Debug)]
    pub struct Then<St, Fut, F>;

    impl<St, F, Fut> Stream for Then<St, Fut, F>
    where
        St: Stream,
        Fut: Future,
        F: FnMut(St::Item) -> Fut,
    {
        type Item = Fut::Output;
    }

    #[derive(Debug)]
    pub struct ChunksTimeout<S: Stream>;

    impl<S: Stream> ChunksTimeout<S> {
        pub fn into_remainder(self: Pin<&mut Self>) -> Vec<S::Item>;
    }

    impl<S: Stream> Stream for ChunksTimeout<S> {
        type Item = Vec<S::Item>;
    }

    #[derive(Debug)]
    pub struct Timeout<S>;

    impl<S: Stream> Stream for Timeout<S> {
        type Item = Result<S::Item, Elapsed>;
    }

    #[derive(Debug)]
    pub struct TimeoutRepeating<S>;

    impl<S: Stream> Stream for TimeoutRepeating<S> {
        type Item = Result<S::Item, Elapsed>;
    }
}
