//! Parallel iterators over arrays.

use crate::iter::{IndexedParallelIterator, ParallelIterator};

#[derive(Clone, Debug)]
pub struct IntoIter<T, const N: usize>;

impl<T: Send, const N: usize> ParallelIterator for IntoIter<T, N> {
    type Item = T;
}

impl<T: Send, const N: usize> IndexedParallelIterator for IntoIter<T, N> {}
