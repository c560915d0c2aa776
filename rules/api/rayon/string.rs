//! Parallel draining of strings.

use crate::iter::ParallelIterator;

#[derive(Debug)]
pub struct Drain<'a>;

impl<'a> ParallelIterator for Drain<'a> {
    type Item = char;
}
