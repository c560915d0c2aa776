//! Parallel iterators over inclusive ranges.

use crate::iter::{IndexedParallelIterator, ParallelIterator};

#[derive(Clone, Debug)]
pub struct Iter<T>;

impl<T> ParallelIterator for Iter<T> {
    type Item = T;
}

impl<T> IndexedParallelIterator for Iter<T> {}
