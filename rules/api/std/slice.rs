//! Slices: the iterator types, indexing, joining and the free functions.

mod impls;
mod iterators;
mod methods;

use crate::prelude::rust_2024::*;

#[derive(Clone)]
pub struct EscapeAscii<'a>;

pub unsafe trait SliceIndex<T: ?Sized> {
    type Output: ?Sized;
}

pub struct Iter<'a, T: 'a>;

pub struct IterMut<'a, T: 'a>;

pub struct Split<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool;

pub struct SplitInclusive<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool;

pub struct SplitMut<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool;

pub struct SplitInclusiveMut<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool;

pub struct RSplit<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool;

pub struct RSplitMut<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool;

pub struct SplitN<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool;

pub struct RSplitN<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool;

pub struct SplitNMut<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool;

pub struct RSplitNMut<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool;

#[derive(Debug)]
pub struct Windows<'a, T: 'a>;

#[derive(Debug)]
pub struct Chunks<'a, T: 'a>;

#[derive(Debug)]
pub struct ChunksMut<'a, T: 'a>;

#[derive(Debug)]
pub struct ChunksExact<'a, T: 'a>;

#[derive(Debug)]
pub struct ChunksExactMut<'a, T: 'a>;

#[derive(Debug)]
pub struct ArrayWindows<'a, T: 'a, const N: usize>;

#[derive(Debug)]
pub struct RChunks<'a, T: 'a>;

#[derive(Debug)]
pub struct RChunksMut<'a, T: 'a>;

#[derive(Debug)]
pub struct RChunksExact<'a, T: 'a>;

#[derive(Debug)]
pub struct RChunksExactMut<'a, T: 'a>;

pub struct ChunkBy<'a, T: 'a, P>;

pub struct ChunkByMut<'a, T: 'a, P>;

pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T];

pub unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T];

pub fn from_ref<T>(s: &T) -> &[T];

pub fn from_mut<T>(s: &mut T) -> &mut [T];

#[derive(Clone, Debug, Eq, PartialEq)]
pub enum GetDisjointMutError {
    IndexOutOfBounds,
    OverlappingIndices,
}

// Not stable itself: written for the signatures that name it.
pub trait Concat<Item: ?Sized> {
    type Output;
    fn concat(slice: &Self) -> Self::Output;
}

// Not stable itself: written for the signatures that name it.
pub trait Join<Separator> {
    type Output;
    fn join(slice: &Self, sep: Separator) -> Self::Output;
}

unsafe impl<T> SliceIndex<[T]> for usize {
    type Output = T;
}
