//! Streams and their combinators.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::vec_deque::VecDeque;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList};
use std::fmt::Display;
use std::future::Future;
use std::hash::{BuildHasher, Hash};
use std::num::Wrapping;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

pub use futures_core::Stream;

pub fn empty<T>() -> Empty<T>;

#[derive(Debug)]
pub struct Empty<T>;

impl<T> futures_core::Stream for Empty<T> {
    type Item = T;
}

pub fn from_fn<T, F>(#[runs(task)] f: F) -> FromFn<F>
where
    F: FnMut() -> Option<T>;

#[derive(Clone, Debug)]
pub struct FromFn<F>;

impl<T, F> futures_core::Stream for FromFn<F>
where
    F: FnMut() -> Option<T>,
{
    type Item = T;
}

pub fn from_iter<I: IntoIterator>(iter: I) -> FromIter<I::IntoIter>;

#[derive(Clone, Debug)]
pub struct FromIter<I>;

impl<I: Iterator> futures_core::Stream for FromIter<I> {
    type Item = I::Item;
}

impl<T: DoubleEndedIterator> DoubleEndedStream for FromIter<T> {}

pub fn once<T>(t: T) -> Once<T>;

#[derive(Clone, Debug)]
pub struct Once<T>;

impl<T> futures_core::Stream for Once<T> {
    type Item = T;
}

impl<T> DoubleEndedStream for Once<T> {}

pub fn repeat<T>(item: T) -> Repeat<T>
where
    T: Clone;

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

pub trait DoubleEndedStream: futures_core::Stream {
    fn poll_next_back(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    async fn next_back(&mut self) -> Option<Self::Item>
    where
        Self: Unpin;
    async fn nth_back(&mut self, n: usize) -> Option<Self::Item>
    where
        Self: Unpin + Sized;
    async fn rfind<P>(&mut self, #[runs(task)] p: P) -> Option<Self::Item>
    where
        Self: Unpin + Sized,
        P: FnMut(&Self::Item) -> bool;
    async fn rfold<B, F>(self, accum: B, #[runs(task)] f: F) -> B
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B;
    async fn try_rfold<B, F, E>(self, accum: B, #[runs(task)] f: F) -> Result<B, E>
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> Result<B, E>;
}

pub trait ExactSizeStream: futures_core::Stream {
    fn len(&self) -> usize;
}

impl<I: ExactSizeStream + ?Sized + Unpin> ExactSizeStream for &mut I {}

pub async fn extend<'a, C, T, S>(collection: &mut C, stream: S)
where
    C: Extend<T>,
    S: IntoStream<Item = T> + 'a,
    S::IntoStream: Send;

pub trait Extend<A> {
    fn extend<'a, T: IntoStream<Item = A> + 'a>(
        &'a mut self,
        stream: T,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'a>>
    where
        T::IntoStream: Send;
}

impl<K: Ord + Send, V: Send> Extend<(K, V)> for BTreeMap<K, V> {}

impl<T: Send> Extend<T> for Vec<T> {}

impl<T: Ord + Send> Extend<T> for BTreeSet<T> {}

impl<K, V, H> Extend<(K, V)> for HashMap<K, V, H>
where
    K: Eq + Hash + Send,
    V: Send,
    H: BuildHasher + Default + Send,
{
}

impl<'b> Extend<&'b str> for String {}

impl Extend<char> for String {}

impl Extend<String> for String {}

impl<'b> Extend<Cow<'b, str>> for String {}

impl Extend<()> for () {}

impl<'b> Extend<&'b char> for String {}

impl<T, H> Extend<T> for HashSet<T, H>
where
    T: Eq + Hash + Send,
    H: BuildHasher + Default + Send,
{
}

impl<T: Send> Extend<T> for LinkedList<T> {}

impl<T: Ord + Send> Extend<T> for BinaryHeap<T> {}

impl<T: Send> Extend<T> for VecDeque<T> {}

pub trait FromStream<T: Send> {
    fn from_stream<'a, S: IntoStream<Item = T> + 'a>(stream: S) -> Pin<Box<dyn Future<Output = Self> + Send + 'a>>
    where
        S::IntoStream: Send;
}

impl<T: Send> FromStream<T> for Arc<[T]> {}

impl<K, V, H> FromStream<(K, V)> for HashMap<K, V, H>
where
    K: Eq + Hash + Send,
    H: BuildHasher + Default + Send,
    V: Send,
{
}

impl FromStream<char> for String {}

impl<T: Send> FromStream<T> for VecDeque<T> {}

impl<'b, T: Clone + Send> FromStream<T> for Cow<'b, [T]> {}

impl FromStream<String> for String {}

impl<K: Ord + Send, V: Send> FromStream<(K, V)> for BTreeMap<K, V> {}

impl<T, E, V> FromStream<Result<T, E>> for Result<V, E>
where
    T: Send,
    E: Send,
    V: FromStream<T>,
{
}

impl<T, H> FromStream<T> for HashSet<T, H>
where
    T: Eq + Hash + Send,
    H: BuildHasher + Default + Send,
{
}

impl FromStream<()> for () {}

impl<'b> FromStream<&'b char> for String {}

impl<T: Send> FromStream<T> for Box<[T]> {}

impl<'b> FromStream<Cow<'b, str>> for String {}

impl<T: Ord + Send> FromStream<T> for BTreeSet<T> {}

impl<T: Send, V> FromStream<Option<T>> for Option<V> where V: FromStream<T> {}

impl<T: Send> FromStream<T> for LinkedList<T> {}

impl<T: Send> FromStream<T> for Vec<T> {}

impl<'b> FromStream<&'b str> for String {}

impl<T: Send> FromStream<T> for Rc<[T]> {}

impl<T: Ord + Send> FromStream<T> for BinaryHeap<T> {}

pub trait FusedStream: futures_core::Stream {}

impl<S: FusedStream + ?Sized + Unpin> FusedStream for &mut S {}

pub fn interval(dur: Duration) -> Interval;

#[derive(Debug)]
pub struct Interval;

impl futures_core::Stream for Interval {
    type Item = ();
}

pub trait IntoStream {
    type Item;
    type IntoStream: futures_core::Stream<Item = Self::Item>;
    fn into_stream(self) -> Self::IntoStream;
}

impl<I: futures_core::Stream> IntoStream for I {
    type Item = I::Item;
    type IntoStream = I;
}

pub fn pending<T>() -> Pending<T>;

#[derive(Debug)]
pub struct Pending<T>;

impl<T> futures_core::Stream for Pending<T> {
    type Item = T;
}

impl<T> DoubleEndedStream for Pending<T> {}

impl<T> FusedStream for Pending<T> {}

impl<T> ExactSizeStream for Pending<T> {}

pub trait Product<A = Self>: Sized {
    fn product<'a, S>(stream: S) -> Pin<Box<dyn Future<Output = Self> + 'a>>
    where
        S: futures_core::Stream<Item = A> + 'a;
}

impl Product for Wrapping<isize> {}

impl<'a> Product<&'a u32> for u32 {}

impl<T, U> Product<Option<U>> for Option<T> where T: Product<U> {}

impl Product for Wrapping<i16> {}

impl<'a> Product<&'a i128> for i128 {}

impl<'a> Product<&'a Wrapping<u128>> for Wrapping<u128> {}

impl<'a> Product<&'a i8> for i8 {}

impl<'a> Product<&'a Wrapping<u8>> for Wrapping<u8> {}

impl Product for u128 {}

impl<'a> Product<&'a Wrapping<i32>> for Wrapping<i32> {}

impl Product for u8 {}

impl Product for f32 {}

impl Product for i32 {}

impl Product for Wrapping<u32> {}

impl<'a> Product<&'a usize> for usize {}

impl Product for Wrapping<i128> {}

impl<'a> Product<&'a u16> for u16 {}

impl<'a> Product<&'a f64> for f64 {}

impl Product for Wrapping<i8> {}

impl<'a> Product<&'a i64> for i64 {}

impl<'a> Product<&'a Wrapping<u64>> for Wrapping<u64> {}

impl<'a> Product<&'a Wrapping<isize>> for Wrapping<isize> {}

impl Product for u64 {}

impl<'a> Product<&'a Wrapping<i16>> for Wrapping<i16> {}

impl Product for isize {}

impl Product for Wrapping<usize> {}

impl Product for i16 {}

impl Product for Wrapping<u16> {}

impl<'a> Product<&'a u128> for u128 {}

impl Product for Wrapping<i64> {}

impl<'a> Product<&'a u8> for u8 {}

impl<'a> Product<&'a f32> for f32 {}

impl<'a> Product<&'a i32> for i32 {}

impl<'a> Product<&'a Wrapping<u32>> for Wrapping<u32> {}

impl<'a> Product<&'a Wrapping<i128>> for Wrapping<i128> {}

impl Product for u32 {}

impl<T, U, E> Product<Result<U, E>> for Result<T, E> where T: Product<U> {}

impl<'a> Product<&'a Wrapping<i8>> for Wrapping<i8> {}

impl Product for i128 {}

impl Product for Wrapping<u128> {}

impl Product for i8 {}

impl Product for Wrapping<u8> {}

impl<'a> Product<&'a u64> for u64 {}

impl Product for Wrapping<i32> {}

impl<'a> Product<&'a isize> for isize {}

impl<'a> Product<&'a Wrapping<usize>> for Wrapping<usize> {}

impl<'a> Product<&'a i16> for i16 {}

impl<'a> Product<&'a Wrapping<u16>> for Wrapping<u16> {}

impl Product for usize {}

impl<'a> Product<&'a Wrapping<i64>> for Wrapping<i64> {}

impl Product for u16 {}

impl Product for f64 {}

impl Product for i64 {}

impl Product for Wrapping<u64> {}

#[derive(Debug)]
pub struct Merge<L, R>;

impl<L, R, T> futures_core::Stream for Merge<L, R>
where
    L: futures_core::Stream<Item = T>,
    R: futures_core::Stream<Item = T>,
{
    type Item = T;
}

pub fn successors<F, T>(first: Option<T>, #[runs(task)] succ: F) -> Successors<F, T>
where
    F: FnMut(&T) -> Option<T>;

#[derive(Debug)]
pub struct Successors<F, T>
where
    F: FnMut(&T) -> Option<T>;

impl<F, T> futures_core::Stream for Successors<F, T>
where
    F: FnMut(&T) -> Option<T>,
{
    type Item = T;
}

pub trait Sum<A = Self>: Sized {
    fn sum<'a, S>(stream: S) -> Pin<Box<dyn Future<Output = Self> + 'a>>
    where
        S: futures_core::Stream<Item = A> + 'a;
}

impl<'a> Sum<&'a Wrapping<u32>> for Wrapping<u32> {}

impl Sum for u16 {}

impl<'a> Sum<&'a Wrapping<i128>> for Wrapping<i128> {}

impl Sum for i64 {}

impl<T, U, E> Sum<Result<U, E>> for Result<T, E> where T: Sum<U> {}

impl<'a> Sum<&'a Wrapping<i8>> for Wrapping<i8> {}

impl Sum for Wrapping<u128> {}

impl<'a> Sum<&'a u32> for u32 {}

impl Sum for Wrapping<u8> {}

impl<'a> Sum<&'a i128> for i128 {}

impl Sum for Wrapping<i32> {}

impl<'a> Sum<&'a i8> for i8 {}

impl<'a> Sum<&'a Wrapping<usize>> for Wrapping<usize> {}

impl Sum for u128 {}

impl<'a> Sum<&'a Wrapping<u16>> for Wrapping<u16> {}

impl Sum for u8 {}

impl<'a> Sum<&'a Wrapping<i64>> for Wrapping<i64> {}

impl Sum for i32 {}

impl Sum for f64 {}

impl<'a> Sum<&'a usize> for usize {}

impl Sum for Wrapping<u64> {}

impl<'a> Sum<&'a u16> for u16 {}

impl Sum for Wrapping<isize> {}

impl<'a> Sum<&'a i64> for i64 {}

impl<T, U> Sum<Option<U>> for Option<T> where T: Sum<U> {}

impl Sum for Wrapping<i16> {}

impl<'a> Sum<&'a Wrapping<u128>> for Wrapping<u128> {}

impl Sum for u64 {}

impl<'a> Sum<&'a Wrapping<u8>> for Wrapping<u8> {}

impl Sum for isize {}

impl<'a> Sum<&'a Wrapping<i32>> for Wrapping<i32> {}

impl Sum for i16 {}

impl Sum for f32 {}

impl<'a> Sum<&'a u128> for u128 {}

impl Sum for Wrapping<u32> {}

impl<'a> Sum<&'a u8> for u8 {}

impl Sum for Wrapping<i128> {}

impl<'a> Sum<&'a i32> for i32 {}

impl<'a> Sum<&'a f64> for f64 {}

impl Sum for Wrapping<i8> {}

impl<'a> Sum<&'a Wrapping<u64>> for Wrapping<u64> {}

impl Sum for u32 {}

impl<'a> Sum<&'a Wrapping<isize>> for Wrapping<isize> {}

impl Sum for i128 {}

impl<'a> Sum<&'a Wrapping<i16>> for Wrapping<i16> {}

impl Sum for i8 {}

impl Sum for Wrapping<usize> {}

impl<'a> Sum<&'a u64> for u64 {}

impl Sum for Wrapping<u16> {}

impl<'a> Sum<&'a isize> for isize {}

impl Sum for Wrapping<i64> {}

impl<'a> Sum<&'a i16> for i16 {}

impl<'a> Sum<&'a f32> for f32 {}

impl Sum for usize {}

#[derive(Debug)]
pub struct Chain<S, U>;

impl<S: futures_core::Stream, U: futures_core::Stream<Item = S::Item>> futures_core::Stream for Chain<S, U> {
    type Item = S::Item;
}

#[derive(Debug)]
pub struct Cloned<S>;

impl<'a, S, T> futures_core::Stream for Cloned<S>
where
    S: futures_core::Stream<Item = &'a T>,
    T: Clone + 'a,
{
    type Item = T;
}

#[derive(Debug)]
pub struct Copied<S>;

impl<'a, S, T> futures_core::Stream for Copied<S>
where
    S: futures_core::Stream<Item = &'a T>,
    T: Copy + 'a,
{
    type Item = T;
}

#[derive(Debug)]
pub struct Filter<S, P>;

impl<S, P> futures_core::Stream for Filter<S, P>
where
    S: futures_core::Stream,
    P: FnMut(&S::Item) -> bool,
{
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct Fuse<S>;

impl<S: futures_core::Stream> futures_core::Stream for Fuse<S> {
    type Item = S::Item;
}

#[derive(Debug)]
pub struct Inspect<S, F>;

impl<S, F> futures_core::Stream for Inspect<S, F>
where
    S: futures_core::Stream,
    F: FnMut(&S::Item),
{
    type Item = S::Item;
}

#[derive(Debug)]
pub struct Map<S, F>;

impl<S, F, B> futures_core::Stream for Map<S, F>
where
    S: futures_core::Stream,
    F: FnMut(S::Item) -> B,
{
    type Item = B;
}

#[derive(Debug)]
pub struct Scan<S, St, F>;

impl<S, St, F, B> futures_core::Stream for Scan<S, St, F>
where
    S: futures_core::Stream,
    F: FnMut(&mut St, S::Item) -> Option<B>,
{
    type Item = B;
}

#[derive(Debug)]
pub struct Skip<S>;

impl<S> futures_core::Stream for Skip<S>
where
    S: futures_core::Stream,
{
    type Item = S::Item;
}

#[derive(Debug)]
pub struct SkipWhile<S, P>;

impl<S, P> futures_core::Stream for SkipWhile<S, P>
where
    S: futures_core::Stream,
    P: FnMut(&S::Item) -> bool,
{
    type Item = S::Item;
}

#[derive(Debug)]
pub struct StepBy<S>;

impl<S> futures_core::Stream for StepBy<S>
where
    S: futures_core::Stream,
{
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct Take<S>;

impl<S: futures_core::Stream> futures_core::Stream for Take<S> {
    type Item = S::Item;
}

#[derive(Debug)]
pub struct TakeWhile<S, P>;

impl<S, P> futures_core::Stream for TakeWhile<S, P>
where
    S: futures_core::Stream,
    P: FnMut(&S::Item) -> bool,
{
    type Item = S::Item;
}

#[derive(Debug)]
pub struct Zip<A: futures_core::Stream, B>;

impl<A: futures_core::Stream, B: futures_core::Stream> futures_core::Stream for Zip<A, B> {
    type Item = (A::Item, B::Item);
}

#[derive(Debug)]
pub struct Flatten<S>
where
    S: futures_core::Stream,
    S::Item: IntoStream;

impl<S, U> futures_core::Stream for Flatten<S>
where
    S: futures_core::Stream,
    S::Item: IntoStream<IntoStream = U, Item = U::Item>,
    U: futures_core::Stream,
{
    type Item = U::Item;
}

pub struct FlatMap<S, U, F>;

impl<S, U, F> futures_core::Stream for FlatMap<S, U, F>
where
    S: futures_core::Stream,
    U: futures_core::Stream,
    F: FnMut(S::Item) -> U,
{
    type Item = U::Item;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeoutError;

impl std::error::Error for TimeoutError {}

impl Display for TimeoutError {}

#[derive(Debug)]
pub struct Timeout<S: futures_core::Stream>;

impl<S: futures_core::Stream> futures_core::Stream for Timeout<S> {
    type Item = Result<S::Item, TimeoutError>;
}

pub struct Throttle<S>;

impl<S: futures_core::Stream> futures_core::Stream for Throttle<S> {
    type Item = S::Item;
}

pub struct Delay<S>;

impl<S> futures_core::Stream for Delay<S>
where
    S: futures_core::Stream,
{
    type Item = S::Item;
}

pub trait StreamExt: futures_core::Stream {
    async fn next(&mut self) -> Option<Self::Item>
    where
        Self: Unpin;
    fn take(self, n: usize) -> Take<Self>
    where
        Self: Sized;
    fn take_while<P>(self, #[runs(task)] predicate: P) -> TakeWhile<Self, P>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn throttle(self, d: Duration) -> Throttle<Self>
    where
        Self: Sized;
    fn step_by(self, step: usize) -> StepBy<Self>
    where
        Self: Sized;
    fn chain<U>(self, other: U) -> Chain<Self, U>
    where
        Self: Sized,
        U: futures_core::Stream<Item = Self::Item> + Sized;
    fn cloned<'a, T>(self) -> Cloned<Self>
    where
        Self: Sized + futures_core::Stream<Item = &'a T>,
        T: Clone + 'a;
    fn copied<'a, T>(self) -> Copied<Self>
    where
        Self: Sized + futures_core::Stream<Item = &'a T>,
        T: Copy + 'a;
    fn cycle(self) -> Cycle<Self>
    where
        Self: Clone + Sized;
    fn enumerate(self) -> Enumerate<Self>
    where
        Self: Sized;
    fn delay(self, dur: Duration) -> Delay<Self>
    where
        Self: Sized;
    fn map<B, F>(self, #[runs(task)] f: F) -> Map<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> B;
    fn inspect<F>(self, #[runs(task)] f: F) -> Inspect<Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Item);
    async fn last(self) -> Option<Self::Item>
    where
        Self: Sized;
    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized;
    fn filter<P>(self, #[runs(task)] predicate: P) -> Filter<Self, P>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn flat_map<U, F>(self, #[runs(task)] f: F) -> FlatMap<Self, U, F>
    where
        Self: Sized,
        U: IntoStream,
        F: FnMut(Self::Item) -> U;
    fn flatten(self) -> Flatten<Self>
    where
        Self: Sized,
        Self::Item: IntoStream;
    fn filter_map<B, F>(self, #[runs(task)] f: F) -> FilterMap<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> Option<B>;
    async fn min_by_key<B, F>(self, #[runs(task)] key_by: F) -> Option<Self::Item>
    where
        Self: Sized,
        B: Ord,
        F: FnMut(&Self::Item) -> B;
    async fn max_by_key<B, F>(self, #[runs(task)] key_by: F) -> Option<Self::Item>
    where
        Self: Sized,
        B: Ord,
        F: FnMut(&Self::Item) -> B;
    async fn min_by<F>(self, #[runs(task)] compare: F) -> Option<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    async fn max(self) -> Option<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    async fn min(self) -> Option<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    async fn max_by<F>(self, #[runs(task)] compare: F) -> Option<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    async fn nth(&mut self, n: usize) -> Option<Self::Item>
    where
        Self: Unpin + Sized;
    async fn all<F>(&mut self, #[runs(task)] f: F) -> bool
    where
        Self: Unpin + Sized,
        F: FnMut(Self::Item) -> bool;
    async fn find<P>(&mut self, #[runs(task)] p: P) -> Option<Self::Item>
    where
        Self: Unpin + Sized,
        P: FnMut(&Self::Item) -> bool;
    async fn find_map<F, B>(&mut self, #[runs(task)] f: F) -> Option<B>
    where
        Self: Unpin + Sized,
        F: FnMut(Self::Item) -> Option<B>;
    async fn fold<B, F>(self, init: B, #[runs(task)] f: F) -> B
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B;
    async fn partition<B, F>(self, #[runs(task)] f: F) -> (B, B)
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> bool,
        B: Default + Extend<Self::Item>;
    async fn for_each<F>(self, #[runs(task)] f: F)
    where
        Self: Sized,
        F: FnMut(Self::Item);
    async fn any<F>(&mut self, #[runs(task)] f: F) -> bool
    where
        Self: Unpin + Sized,
        F: FnMut(Self::Item) -> bool;
    fn by_ref(&mut self) -> &mut Self;
    fn scan<St, B, F>(self, initial_state: St, #[runs(task)] f: F) -> Scan<Self, St, F>
    where
        Self: Sized,
        F: FnMut(&mut St, Self::Item) -> Option<B>;
    fn skip_while<P>(self, #[runs(task)] predicate: P) -> SkipWhile<Self, P>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn skip(self, n: usize) -> Skip<Self>
    where
        Self: Sized;
    fn timeout(self, dur: Duration) -> Timeout<Self>
    where
        Self: futures_core::Stream + Sized;
    async fn try_fold<B, F, T, E>(&mut self, init: T, #[runs(task)] f: F) -> Result<T, E>
    where
        Self: Unpin + Sized,
        F: FnMut(B, Self::Item) -> Result<T, E>;
    async fn try_for_each<F, E>(&mut self, #[runs(task)] f: F) -> Result<(), E>
    where
        Self: Unpin + Sized,
        F: FnMut(Self::Item) -> Result<(), E>;
    fn zip<U>(self, other: U) -> Zip<Self, U>
    where
        Self: Sized,
        U: futures_core::Stream;
    async fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB)
    where
        FromA: Default + Extend<A>,
        FromB: Default + Extend<B>,
        Self: futures_core::Stream<Item = (A, B)> + Sized;
    fn collect<'a, B>(self) -> Pin<Box<dyn Future<Output = B> + Send + 'a>>
    where
        Self: Sized + 'a + Send,
        B: FromStream<Self::Item>,
        Self::Item: Send;
    fn merge<U>(self, other: U) -> Merge<Self, U>
    where
        Self: Sized,
        U: futures_core::Stream<Item = Self::Item> + Sized;
    async fn partial_cmp<S>(self, other: S) -> Option<Ordering>
    where
        Self: Sized + futures_core::Stream,
        S: futures_core::Stream,
        Self::Item: PartialOrd<S::Item>;
    async fn position<P>(&mut self, #[runs(task)] predicate: P) -> Option<usize>
    where
        Self: Unpin + Sized,
        P: FnMut(Self::Item) -> bool;
    async fn cmp<S>(self, other: S) -> Ordering
    where
        Self: Sized + futures_core::Stream,
        S: futures_core::Stream,
        Self::Item: Ord;
    async fn count(self) -> usize
    where
        Self: Sized;
    async fn ne<S>(self, other: S) -> bool
    where
        Self: Sized,
        S: Sized + futures_core::Stream,
        Self::Item: PartialEq<S::Item>;
    async fn ge<S>(self, other: S) -> bool
    where
        Self: Sized + futures_core::Stream,
        S: futures_core::Stream,
        Self::Item: PartialOrd<S::Item>;
    async fn eq<S>(self, other: S) -> bool
    where
        Self: Sized + futures_core::Stream,
        S: Sized + futures_core::Stream,
        Self::Item: PartialEq<S::Item>;
    async fn gt<S>(self, other: S) -> bool
    where
        Self: Sized + futures_core::Stream,
        S: futures_core::Stream,
        Self::Item: PartialOrd<S::Item>;
    async fn le<S>(self, other: S) -> bool
    where
        Self: Sized + futures_core::Stream,
        S: futures_core::Stream,
        Self::Item: PartialOrd<S::Item>;
    async fn lt<S>(self, other: S) -> bool
    where
        Self: Sized + futures_core::Stream,
        S: futures_core::Stream,
        Self::Item: PartialOrd<S::Item>;
    fn sum<'a, S>(self) -> Pin<Box<dyn Future<Output = S> + 'a>>
    where
        Self: Sized + futures_core::Stream<Item = S> + 'a,
        S: Sum<Self::Item>;
    fn product<'a, P>(self) -> Pin<Box<dyn Future<Output = P> + 'a>>
    where
        Self: Sized + futures_core::Stream<Item = P> + 'a,
        P: Product;
}

impl<T: futures_core::Stream + ?Sized> StreamExt for T {}

#[derive(Debug)]
pub struct Cycle<S>;

impl<S> Stream for Cycle<S>
where
    S: Stream + Clone,
{
    type Item = S::Item;
}

#[derive(Debug)]
pub struct Enumerate<S>;

impl<S> Stream for Enumerate<S>
where
    S: Stream,
{
    type Item = (usize, S::Item);
}

#[derive(Debug)]
pub struct FilterMap<S, F>;

impl<S, F, B> Stream for FilterMap<S, F>
where
    S: Stream,
    F: FnMut(S::Item) -> Option<B>,
{
    type Item = B;
}
