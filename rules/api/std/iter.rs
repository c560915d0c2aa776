//! Iterators: the traits, the adaptor types and the free functions. A method that pulls items does what `next` does;
//! a lazy adaptor only wraps, and its own `next` does what the wrapped one does.

mod adapters;
mod impls;
mod sources;

use crate::cmp::Ordering;
use crate::prelude::rust_2024::*;

#[derive(Clone, Debug)]
pub struct Chain<A, B>;

pub fn chain<A, B>(a: A, b: B) -> Chain<A::IntoIter, B::IntoIter>
where
    A: IntoIterator,
    B: IntoIterator<Item = A::Item>;

#[derive(Clone, Debug)]
pub struct Cloned<I>;

#[derive(Clone, Debug)]
pub struct Copied<I>;

#[derive(Clone, Debug)]
pub struct Cycle<I>;

#[derive(Clone, Debug)]
pub struct Enumerate<I>;

#[derive(Clone)]
pub struct Filter<I, P>;

#[derive(Clone)]
pub struct FilterMap<I, F>;

pub struct FlatMap<I, U: IntoIterator, F>;

pub struct Flatten<I: Iterator<Item: IntoIterator>>;

#[derive(Clone, Debug)]
pub struct Fuse<I>;

#[derive(Clone)]
pub struct Inspect<I, F>;

#[derive(Clone)]
pub struct Map<I, F>;

#[derive(Clone)]
pub struct MapWhile<I, P>;

#[derive(Clone, Debug)]
pub struct Peekable<I: Iterator>;

#[derive(Clone, Debug)]
pub struct Rev<T>;

#[derive(Clone)]
pub struct Scan<I, St, F>;

#[derive(Clone, Debug)]
pub struct Skip<I>;

#[derive(Clone)]
pub struct SkipWhile<I, P>;

#[derive(Clone, Debug)]
pub struct StepBy<I>;

#[derive(Clone, Debug)]
pub struct Take<I>;

#[derive(Clone)]
pub struct TakeWhile<I, P>;

#[derive(Clone)]
pub struct Zip<A, B>;

pub fn zip<A, B>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter>
where
    A: IntoIterator,
    B: IntoIterator;

// Not stable itself: written for the signatures that name it.
pub trait Step: Clone + PartialOrd + Sized {}

pub fn empty<T>() -> Empty<T>;

pub struct Empty<T>;

pub fn from_fn<T, F>(#[runs(here)] f: F) -> FromFn<F>
where
    F: FnMut() -> Option<T>;

#[derive(Clone)]
pub struct FromFn<F>;

pub fn once<T>(value: T) -> Once<T>;

#[derive(Clone, Debug)]
pub struct Once<T>;

pub fn once_with<A, F: FnOnce() -> A>(#[runs(here)] make: F) -> OnceWith<F>;

#[derive(Clone)]
pub struct OnceWith<F>;

pub fn repeat<T: Clone>(elt: T) -> Repeat<T>;

#[derive(Clone, Debug)]
pub struct Repeat<A>;

pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T>;

#[derive(Clone)]
pub struct RepeatN<A>;

pub fn repeat_with<A, F: FnMut() -> A>(#[runs(here)] repeater: F) -> RepeatWith<F>;

#[derive(Clone, Copy)]
pub struct RepeatWith<F>;

pub fn successors<T, F>(first: Option<T>, #[runs(here)] succ: F) -> Successors<T, F>
where
    F: FnMut(&T) -> Option<T>;

#[derive(Clone)]
pub struct Successors<T, F>;

pub trait Sum<A = Self>: Sized {
    #[calls(I::next)]
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
}

pub trait Product<A = Self>: Sized {
    #[calls(I::next)]
    fn product<I: Iterator<Item = A>>(iter: I) -> Self;
}

pub trait FromIterator<A>: Sized {
    #[calls(T::next)]
    fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
}

pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;
    fn into_iter(self) -> Self::IntoIter;
}

pub trait Extend<A> {
    #[calls(T::next)]
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
}

pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;
    #[calls(Self::next_back)]
    fn nth_back(&mut self, n: usize) -> Option<Self::Item>;
    #[calls(Self::next_back)]
    fn try_rfold<B, F, R>(&mut self, init: B, #[runs(here)] f: F) -> R
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> R;
    #[calls(Self::next_back)]
    fn rfold<B, F>(self, init: B, #[runs(here)] f: F) -> B
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B;
    #[calls(Self::next_back)]
    fn rfind<P>(&mut self, #[runs(here)] predicate: P) -> Option<Self::Item>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
}

pub trait ExactSizeIterator: Iterator {
    fn len(&self) -> usize;
}

pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Self::Item>;
    fn size_hint(&self) -> (usize, Option<usize>);
    #[calls(Self::next)]
    fn count(self) -> usize
    where
        Self: Sized;
    #[calls(Self::next)]
    fn last(self) -> Option<Self::Item>
    where
        Self: Sized;
    #[calls(Self::next)]
    fn nth(&mut self, n: usize) -> Option<Self::Item>;
    fn step_by(self, step: usize) -> StepBy<Self>
    where
        Self: Sized;
    fn chain<U>(self, other: U) -> Chain<Self, U::IntoIter>
    where
        Self: Sized,
        U: IntoIterator<Item = Self::Item>;
    fn zip<U>(self, other: U) -> Zip<Self, U::IntoIter>
    where
        Self: Sized,
        U: IntoIterator;
    fn map<B, F>(self, #[runs(here)] f: F) -> Map<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> B;
    #[calls(Self::next)]
    fn for_each<F>(self, #[runs(here)] f: F)
    where
        Self: Sized,
        F: FnMut(Self::Item);
    fn filter<P>(self, #[runs(here)] predicate: P) -> Filter<Self, P>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn filter_map<B, F>(self, #[runs(here)] f: F) -> FilterMap<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> Option<B>;
    fn enumerate(self) -> Enumerate<Self>
    where
        Self: Sized;
    fn peekable(self) -> Peekable<Self>
    where
        Self: Sized;
    fn skip_while<P>(self, #[runs(here)] predicate: P) -> SkipWhile<Self, P>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn take_while<P>(self, #[runs(here)] predicate: P) -> TakeWhile<Self, P>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn map_while<B, P>(self, #[runs(here)] predicate: P) -> MapWhile<Self, P>
    where
        Self: Sized,
        P: FnMut(Self::Item) -> Option<B>;
    fn skip(self, n: usize) -> Skip<Self>
    where
        Self: Sized;
    fn take(self, n: usize) -> Take<Self>
    where
        Self: Sized;
    fn scan<St, B, F>(self, initial_state: St, #[runs(here)] f: F) -> Scan<Self, St, F>
    where
        Self: Sized,
        F: FnMut(&mut St, Self::Item) -> Option<B>;
    fn flat_map<U, F>(self, #[runs(here)] f: F) -> FlatMap<Self, U, F>
    where
        Self: Sized,
        U: IntoIterator,
        F: FnMut(Self::Item) -> U;
    fn flatten(self) -> Flatten<Self>
    where
        Self: Sized,
        Self::Item: IntoIterator;
    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized;
    fn inspect<F>(self, #[runs(here)] f: F) -> Inspect<Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Item);
    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized;
    #[calls(Self::next)]
    fn collect<B: FromIterator<Self::Item>>(self) -> B
    where
        Self: Sized;
    #[calls(Self::next)]
    fn partition<B, F>(self, #[runs(here)] f: F) -> (B, B)
    where
        Self: Sized,
        B: Default + Extend<Self::Item>,
        F: FnMut(&Self::Item) -> bool;
    #[calls(Self::next)]
    fn try_fold<B, F, R>(&mut self, init: B, #[runs(here)] f: F) -> R
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> R;
    #[calls(Self::next)]
    fn try_for_each<F, R>(&mut self, #[runs(here)] f: F) -> R
    where
        Self: Sized,
        F: FnMut(Self::Item) -> R;
    #[calls(Self::next)]
    fn fold<B, F>(self, init: B, #[runs(here)] f: F) -> B
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B;
    #[calls(Self::next)]
    fn reduce<F>(self, #[runs(here)] f: F) -> Option<Self::Item>
    where
        Self: Sized,
        F: FnMut(Self::Item, Self::Item) -> Self::Item;
    #[calls(Self::next)]
    fn all<F>(&mut self, #[runs(here)] f: F) -> bool
    where
        Self: Sized,
        F: FnMut(Self::Item) -> bool;
    #[calls(Self::next)]
    fn any<F>(&mut self, #[runs(here)] f: F) -> bool
    where
        Self: Sized,
        F: FnMut(Self::Item) -> bool;
    #[calls(Self::next)]
    fn find<P>(&mut self, #[runs(here)] predicate: P) -> Option<Self::Item>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    #[calls(Self::next)]
    fn find_map<B, F>(&mut self, #[runs(here)] f: F) -> Option<B>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> Option<B>;
    #[calls(Self::next)]
    fn position<P>(&mut self, #[runs(here)] predicate: P) -> Option<usize>
    where
        Self: Sized,
        P: FnMut(Self::Item) -> bool;
    #[calls(Self::next_back)]
    fn rposition<P>(&mut self, #[runs(here)] predicate: P) -> Option<usize>
    where
        P: FnMut(Self::Item) -> bool,
        Self: Sized + ExactSizeIterator + DoubleEndedIterator;
    #[calls(Self::next)]
    fn max(self) -> Option<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    #[calls(Self::next)]
    fn min(self) -> Option<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    #[calls(Self::next)]
    fn max_by_key<B: Ord, F>(self, #[runs(here)] f: F) -> Option<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> B;
    #[calls(Self::next)]
    fn max_by<F>(self, #[runs(here)] compare: F) -> Option<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    #[calls(Self::next)]
    fn min_by_key<B: Ord, F>(self, #[runs(here)] f: F) -> Option<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> B;
    #[calls(Self::next)]
    fn min_by<F>(self, #[runs(here)] compare: F) -> Option<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn rev(self) -> Rev<Self>
    where
        Self: Sized + DoubleEndedIterator;
    #[calls(Self::next)]
    fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB)
    where
        FromA: Default + Extend<A>,
        FromB: Default + Extend<B>,
        Self: Sized + Iterator<Item = (A, B)>;
    fn copied<'a, T>(self) -> Copied<Self>
    where
        T: Copy + 'a,
        Self: Sized + Iterator<Item = &'a T>;
    fn cloned<'a, T>(self) -> Cloned<Self>
    where
        T: Clone + 'a,
        Self: Sized + Iterator<Item = &'a T>;
    fn cycle(self) -> Cycle<Self>
    where
        Self: Sized + Clone;
    #[calls(Self::next)]
    fn sum<S>(self) -> S
    where
        Self: Sized,
        S: Sum<Self::Item>;
    #[calls(Self::next)]
    fn product<P>(self) -> P
    where
        Self: Sized,
        P: Product<Self::Item>;
    #[calls(Self::next, I::next)]
    fn cmp<I>(self, other: I) -> Ordering
    where
        I: IntoIterator<Item = Self::Item>,
        Self::Item: Ord,
        Self: Sized;
    #[calls(Self::next, I::next)]
    fn partial_cmp<I>(self, other: I) -> Option<Ordering>
    where
        I: IntoIterator,
        Self::Item: PartialOrd<I::Item>,
        Self: Sized;
    #[calls(Self::next, I::next)]
    fn eq<I>(self, other: I) -> bool
    where
        I: IntoIterator,
        Self::Item: PartialEq<I::Item>,
        Self: Sized;
    #[calls(Self::next, I::next)]
    fn ne<I>(self, other: I) -> bool
    where
        I: IntoIterator,
        Self::Item: PartialEq<I::Item>,
        Self: Sized;
    #[calls(Self::next, I::next)]
    fn lt<I>(self, other: I) -> bool
    where
        I: IntoIterator,
        Self::Item: PartialOrd<I::Item>,
        Self: Sized;
    #[calls(Self::next, I::next)]
    fn le<I>(self, other: I) -> bool
    where
        I: IntoIterator,
        Self::Item: PartialOrd<I::Item>,
        Self: Sized;
    #[calls(Self::next, I::next)]
    fn gt<I>(self, other: I) -> bool
    where
        I: IntoIterator,
        Self::Item: PartialOrd<I::Item>,
        Self: Sized;
    #[calls(Self::next, I::next)]
    fn ge<I>(self, other: I) -> bool
    where
        I: IntoIterator,
        Self::Item: PartialOrd<I::Item>,
        Self: Sized;
    #[calls(Self::next)]
    fn is_sorted(self) -> bool
    where
        Self: Sized,
        Self::Item: PartialOrd;
    #[calls(Self::next)]
    fn is_sorted_by<F>(self, #[runs(here)] compare: F) -> bool
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> bool;
    #[calls(Self::next)]
    fn is_sorted_by_key<F, K>(self, #[runs(here)] f: F) -> bool
    where
        Self: Sized,
        F: FnMut(Self::Item) -> K,
        K: PartialOrd;
}

pub trait FusedIterator: Iterator {}
