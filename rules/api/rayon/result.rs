//! Parallel iterators over results.

use crate::iter::{IndexedParallelIterator, ParallelIterator};

#[derive(Clone, Debug)]
pub struct IntoIter<T>;

impl<T: Send> ParallelIterator for IntoIter<T> {
    type Item = T;
}

impl<T: Send> IndexedParallelIterator for IntoIter<T> {}

#[derive(Debug)]
pub struct Iter<'a, T>;

impl<T> Clone for Iter<'_, T> {}

impl<'a, T: Sync> ParallelIterator for Iter<'a, T> {
    type Item = &'a T;
}

impl<'a, T: Sync> IndexedParallelIterator for Iter<'a, T> {}

#[derive(Debug)]
pub struct IterMut<'a, T>;

impl<'a, T: Send> ParallelIterator for IterMut<'a, T> {
    type Item = &'a mut T;
}

impl<'a, T: Send> IndexedParallelIterator for IterMut<'a, T> {}
