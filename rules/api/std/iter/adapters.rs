//! What the adaptors yield and which `next` they call.

use crate::fmt::{self, Debug};
use crate::iter::{
    Chain, Cloned, Copied, Cycle, Enumerate, Filter, FilterMap, FlatMap, Flatten, Fuse, Inspect, Map, MapWhile,
    Peekable, Repeat, RepeatWith, Rev, Scan, Skip, SkipWhile, StepBy, Take, TakeWhile, Zip,
};
use crate::prelude::rust_2024::*;

impl<A, B> Iterator for Chain<A, B>
where
    A: Iterator,
    B: Iterator<Item = A::Item>,
{
    type Item = A::Item;
    #[calls(A::next, B::next)]
    fn next(&mut self) -> Option<A::Item>;
}

impl<A, B> DoubleEndedIterator for Chain<A, B>
where
    A: DoubleEndedIterator,
    B: DoubleEndedIterator<Item = A::Item>,
{
    #[calls(A::next_back, B::next_back)]
    fn next_back(&mut self) -> Option<A::Item>;
}

impl<'a, I, T: 'a> Iterator for Cloned<I>
where
    I: Iterator<Item = &'a T>,
    T: Clone,
{
    type Item = T;
    #[calls(I::next)]
    fn next(&mut self) -> Option<T>;
}

impl<'a, I, T: 'a> DoubleEndedIterator for Cloned<I>
where
    I: DoubleEndedIterator<Item = &'a T>,
    T: Clone,
{
    #[calls(I::next_back)]
    fn next_back(&mut self) -> Option<T>;
}

impl<'a, I, T: 'a> ExactSizeIterator for Cloned<I>
where
    I: ExactSizeIterator<Item = &'a T>,
    T: Clone,
{
}

impl<'a, I, T: 'a> Iterator for Copied<I>
where
    I: Iterator<Item = &'a T>,
    T: Copy,
{
    type Item = T;
    #[calls(I::next)]
    fn next(&mut self) -> Option<T>;
}

impl<'a, I, T: 'a> DoubleEndedIterator for Copied<I>
where
    I: DoubleEndedIterator<Item = &'a T>,
    T: Copy,
{
    #[calls(I::next_back)]
    fn next_back(&mut self) -> Option<T>;
}

impl<'a, I, T: 'a> ExactSizeIterator for Copied<I>
where
    I: ExactSizeIterator<Item = &'a T>,
    T: Copy,
{
}

impl<I> Iterator for Cycle<I>
where
    I: Clone + Iterator,
{
    type Item = <I as Iterator>::Item;
    #[calls(I::next)]
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}

impl<I> Iterator for Enumerate<I>
where
    I: Iterator,
{
    type Item = (usize, <I as Iterator>::Item);
    #[calls(I::next)]
    fn next(&mut self) -> Option<(usize, <I as Iterator>::Item)>;
}

impl<I> DoubleEndedIterator for Enumerate<I>
where
    I: ExactSizeIterator + DoubleEndedIterator,
{
    #[calls(I::next_back)]
    fn next_back(&mut self) -> Option<(usize, <I as Iterator>::Item)>;
}

impl<I> ExactSizeIterator for Enumerate<I> where I: ExactSizeIterator {}

impl<I: Debug, P> Debug for Filter<I, P> {
    #[calls(I::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<I: Iterator, P> Iterator for Filter<I, P>
where
    P: FnMut(&I::Item) -> bool,
{
    type Item = I::Item;
    #[calls(I::next)]
    fn next(&mut self) -> Option<I::Item>;
}

impl<I: DoubleEndedIterator, P> DoubleEndedIterator for Filter<I, P>
where
    P: FnMut(&I::Item) -> bool,
{
    #[calls(I::next_back)]
    fn next_back(&mut self) -> Option<I::Item>;
}

impl<I: Debug, F> Debug for FilterMap<I, F> {
    #[calls(I::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<B, I: Iterator, F> Iterator for FilterMap<I, F>
where
    F: FnMut(I::Item) -> Option<B>,
{
    type Item = B;
    #[calls(I::next)]
    fn next(&mut self) -> Option<B>;
}

impl<B, I: DoubleEndedIterator, F> DoubleEndedIterator for FilterMap<I, F>
where
    F: FnMut(I::Item) -> Option<B>,
{
    #[calls(I::next_back)]
    fn next_back(&mut self) -> Option<B>;
}

impl<I: Clone, U, F: Clone> Clone for FlatMap<I, U, F>
where
    U: Clone + IntoIterator<IntoIter: Clone>,
{
    fn clone(&self) -> Self;
}

impl<I: Debug, U, F> Debug for FlatMap<I, U, F>
where
    U: IntoIterator<IntoIter: Debug>,
{
    #[calls(I::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<I: Iterator, U: IntoIterator, F> Iterator for FlatMap<I, U, F>
where
    F: FnMut(I::Item) -> U,
{
    type Item = U::Item;
    #[calls(I::next, U::into_iter)]
    fn next(&mut self) -> Option<U::Item>;
}

impl<I: DoubleEndedIterator, U, F> DoubleEndedIterator for FlatMap<I, U, F>
where
    F: FnMut(I::Item) -> U,
    U: IntoIterator<IntoIter: DoubleEndedIterator>,
{
    #[calls(I::next_back, U::into_iter)]
    fn next_back(&mut self) -> Option<U::Item>;
}

impl<I, U> Debug for Flatten<I>
where
    I: Debug + Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>,
    U: Debug + Iterator,
{
    #[calls(I::fmt, U::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<I, U> Clone for Flatten<I>
where
    I: Clone + Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>,
    U: Clone + Iterator,
{
    fn clone(&self) -> Self;
}

impl<I, U> Iterator for Flatten<I>
where
    I: Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>,
    U: Iterator,
{
    type Item = U::Item;
    #[calls(I::next, U::next)]
    fn next(&mut self) -> Option<U::Item>;
}

impl<I, U> DoubleEndedIterator for Flatten<I>
where
    I: DoubleEndedIterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>,
    U: DoubleEndedIterator,
{
    #[calls(I::next_back, U::next_back)]
    fn next_back(&mut self) -> Option<U::Item>;
}

impl<I> Iterator for Fuse<I>
where
    I: Iterator,
{
    type Item = <I as Iterator>::Item;
    #[calls(I::next)]
    fn next(&mut self) -> Option<Self::Item>;
}

impl<I> DoubleEndedIterator for Fuse<I>
where
    I: DoubleEndedIterator,
{
    #[calls(I::next_back)]
    fn next_back(&mut self) -> Option<<I as Iterator>::Item>;
}

impl<I> ExactSizeIterator for Fuse<I> where I: ExactSizeIterator {}

impl<I: Debug, F> Debug for Inspect<I, F> {
    #[calls(I::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<I: Iterator, F> Iterator for Inspect<I, F>
where
    F: FnMut(&I::Item),
{
    type Item = I::Item;
    #[calls(I::next)]
    fn next(&mut self) -> Option<I::Item>;
}

impl<I: DoubleEndedIterator, F> DoubleEndedIterator for Inspect<I, F>
where
    F: FnMut(&I::Item),
{
    #[calls(I::next_back)]
    fn next_back(&mut self) -> Option<I::Item>;
}

impl<I: ExactSizeIterator, F> ExactSizeIterator for Inspect<I, F> where F: FnMut(&I::Item) {}

impl<I: Debug, F> Debug for Map<I, F> {
    #[calls(I::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<B, I: Iterator, F> Iterator for Map<I, F>
where
    F: FnMut(I::Item) -> B,
{
    type Item = B;
    #[calls(I::next)]
    fn next(&mut self) -> Option<B>;
}

impl<B, I: DoubleEndedIterator, F> DoubleEndedIterator for Map<I, F>
where
    F: FnMut(I::Item) -> B,
{
    #[calls(I::next_back)]
    fn next_back(&mut self) -> Option<B>;
}

impl<B, I: ExactSizeIterator, F> ExactSizeIterator for Map<I, F> where F: FnMut(I::Item) -> B {}

impl<I: Debug, P> Debug for MapWhile<I, P> {
    #[calls(I::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<B, I: Iterator, P> Iterator for MapWhile<I, P>
where
    P: FnMut(I::Item) -> Option<B>,
{
    type Item = B;
    #[calls(I::next)]
    fn next(&mut self) -> Option<B>;
}

impl<I: Iterator> Peekable<I> {
    #[calls(I::next)]
    pub fn peek(&mut self) -> Option<&I::Item>;
    #[calls(I::next)]
    pub fn peek_mut(&mut self) -> Option<&mut I::Item>;
    #[calls(I::next)]
    pub fn next_if(&mut self, #[runs(here)] func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item>;
    #[calls(I::next)]
    pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item>
    where
        T: ?Sized,
        I::Item: PartialEq<T>;
    #[calls(I::next)]
    pub fn next_if_map<R>(&mut self, #[runs(here)] f: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R>;
    #[calls(I::next)]
    pub fn next_if_map_mut<R>(&mut self, #[runs(here)] f: impl FnOnce(&mut I::Item) -> Option<R>) -> Option<R>;
}

impl<I: Iterator> Iterator for Peekable<I> {
    type Item = I::Item;
    #[calls(I::next)]
    fn next(&mut self) -> Option<I::Item>;
}

impl<I> DoubleEndedIterator for Peekable<I>
where
    I: DoubleEndedIterator,
{
    #[calls(I::next_back)]
    fn next_back(&mut self) -> Option<Self::Item>;
}

impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}

impl<I> Iterator for Rev<I>
where
    I: DoubleEndedIterator,
{
    type Item = <I as Iterator>::Item;
    #[calls(I::next_back)]
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}

impl<I> DoubleEndedIterator for Rev<I>
where
    I: DoubleEndedIterator,
{
    #[calls(I::next)]
    fn next_back(&mut self) -> Option<<I as Iterator>::Item>;
}

impl<I> ExactSizeIterator for Rev<I> where I: ExactSizeIterator + DoubleEndedIterator {}

impl<I: Debug, St: Debug, F> Debug for Scan<I, St, F> {
    #[calls(I::fmt, St::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<B, I, St, F> Iterator for Scan<I, St, F>
where
    I: Iterator,
    F: FnMut(&mut St, I::Item) -> Option<B>,
{
    type Item = B;
    #[calls(I::next)]
    fn next(&mut self) -> Option<B>;
}

impl<I> Iterator for Skip<I>
where
    I: Iterator,
{
    type Item = <I as Iterator>::Item;
    #[calls(I::next)]
    fn next(&mut self) -> Option<I::Item>;
}

impl<I> ExactSizeIterator for Skip<I> where I: ExactSizeIterator {}

impl<I> DoubleEndedIterator for Skip<I>
where
    I: DoubleEndedIterator + ExactSizeIterator,
{
    #[calls(I::next_back)]
    fn next_back(&mut self) -> Option<Self::Item>;
}

impl<I: Debug, P> Debug for SkipWhile<I, P> {
    #[calls(I::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<I: Iterator, P> Iterator for SkipWhile<I, P>
where
    P: FnMut(&I::Item) -> bool,
{
    type Item = I::Item;
    #[calls(I::next)]
    fn next(&mut self) -> Option<I::Item>;
}

impl<I> Iterator for StepBy<I>
where
    I: Iterator,
{
    type Item = I::Item;
    #[calls(I::next)]
    fn next(&mut self) -> Option<Self::Item>;
}

impl<I> DoubleEndedIterator for StepBy<I>
where
    I: DoubleEndedIterator + ExactSizeIterator,
{
    #[calls(I::next_back)]
    fn next_back(&mut self) -> Option<Self::Item>;
}

impl<I> ExactSizeIterator for StepBy<I> where I: ExactSizeIterator {}

impl<I> Iterator for Take<I>
where
    I: Iterator,
{
    type Item = <I as Iterator>::Item;
    #[calls(I::next)]
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}

impl<I> DoubleEndedIterator for Take<I>
where
    I: DoubleEndedIterator + ExactSizeIterator,
{
    #[calls(I::next_back)]
    fn next_back(&mut self) -> Option<Self::Item>;
}

impl<I> ExactSizeIterator for Take<I> where I: ExactSizeIterator {}

impl<T: Clone> DoubleEndedIterator for Take<Repeat<T>> {
    fn next_back(&mut self) -> Option<Self::Item>;
}

impl<T: Clone> ExactSizeIterator for Take<Repeat<T>> {}

impl<F: FnMut() -> A, A> ExactSizeIterator for Take<RepeatWith<F>> {}

impl<I: Debug, P> Debug for TakeWhile<I, P> {
    #[calls(I::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<I: Iterator, P> Iterator for TakeWhile<I, P>
where
    P: FnMut(&I::Item) -> bool,
{
    type Item = I::Item;
    #[calls(I::next)]
    fn next(&mut self) -> Option<I::Item>;
}

impl<A, B> Iterator for Zip<A, B>
where
    A: Iterator,
    B: Iterator,
{
    type Item = (A::Item, B::Item);
    #[calls(A::next, B::next)]
    fn next(&mut self) -> Option<Self::Item>;
}

impl<A, B> DoubleEndedIterator for Zip<A, B>
where
    A: DoubleEndedIterator + ExactSizeIterator,
    B: DoubleEndedIterator + ExactSizeIterator,
{
    #[calls(A::next_back, B::next_back)]
    fn next_back(&mut self) -> Option<(A::Item, B::Item)>;
}

impl<A, B> ExactSizeIterator for Zip<A, B>
where
    A: ExactSizeIterator,
    B: ExactSizeIterator,
{
}

impl<A: Debug, B: Debug> Debug for Zip<A, B> {
    #[calls(A::fmt, B::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}
