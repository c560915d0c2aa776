//! Methods of `[T]`; closures such as those of `sort_by` run here.

use crate::cmp::Ordering;
use crate::ops::{Range, RangeBounds};
use crate::prelude::rust_2024::*;
use crate::slice::{
    ArrayWindows, ChunkBy, ChunkByMut, Chunks, ChunksExact, ChunksExactMut, ChunksMut, Concat, EscapeAscii,
    GetDisjointMutError, Iter, IterMut, Join, RChunks, RChunksExact, RChunksExactMut, RChunksMut, RSplit, RSplitMut,
    RSplitN, RSplitNMut, SliceIndex, Split, SplitInclusive, SplitInclusiveMut, SplitMut, SplitN, SplitNMut, Windows,
};

impl [u8] {
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    pub fn escape_ascii(&self) -> EscapeAscii<'_>;
    pub fn trim_ascii_start(&self) -> &[u8];
    pub fn trim_ascii_end(&self) -> &[u8];
    pub fn trim_ascii(&self) -> &[u8];
    pub fn to_ascii_uppercase(&self) -> Vec<u8>;
    pub fn to_ascii_lowercase(&self) -> Vec<u8>;
}

impl<T> [T] {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn first(&self) -> Option<&T>;
    pub fn first_mut(&mut self) -> Option<&mut T>;
    pub fn split_first(&self) -> Option<(&T, &[T])>;
    pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])>;
    pub fn split_last(&self) -> Option<(&T, &[T])>;
    pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])>;
    pub fn last(&self) -> Option<&T>;
    pub fn last_mut(&mut self) -> Option<&mut T>;
    pub fn first_chunk<const N: usize>(&self) -> Option<&[T; N]>;
    pub fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])>;
    pub fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])>;
    pub fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])>;
    pub fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])>;
    pub fn last_chunk<const N: usize>(&self) -> Option<&[T; N]>;
    pub fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub fn get<I>(&self, index: I) -> Option<&I::Output>
    where
        I: SliceIndex<Self>;
    pub fn get_mut<I>(&mut self, index: I) -> Option<&mut I::Output>
    where
        I: SliceIndex<Self>;
    pub unsafe fn get_unchecked<I>(&self, index: I) -> &I::Output
    where
        I: SliceIndex<Self>;
    pub unsafe fn get_unchecked_mut<I>(&mut self, index: I) -> &mut I::Output
    where
        I: SliceIndex<Self>;
    pub fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
    pub fn as_ptr_range(&self) -> Range<*const T>;
    pub fn as_mut_ptr_range(&mut self) -> Range<*mut T>;
    pub fn as_array<const N: usize>(&self) -> Option<&[T; N]>;
    pub fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub fn swap(&mut self, a: usize, b: usize);
    pub fn reverse(&mut self);
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn windows(&self, size: usize) -> Windows<'_, T>;
    pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T>;
    pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T>;
    pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T>;
    pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T>;
    pub unsafe fn as_chunks_unchecked<const N: usize>(&self) -> &[[T; N]];
    pub fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]);
    pub fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]);
    pub unsafe fn as_chunks_unchecked_mut<const N: usize>(&mut self) -> &mut [[T; N]];
    pub fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]);
    pub fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]);
    pub fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N>;
    pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T>;
    pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T>;
    pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T>;
    pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T>;
    pub fn chunk_by<F>(&self, #[runs(here)] pred: F) -> ChunkBy<'_, T, F>
    where
        F: FnMut(&T, &T) -> bool;
    pub fn chunk_by_mut<F>(&mut self, #[runs(here)] pred: F) -> ChunkByMut<'_, T, F>
    where
        F: FnMut(&T, &T) -> bool;
    pub fn split_at(&self, mid: usize) -> (&[T], &[T]);
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]);
    pub unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]);
    pub unsafe fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]);
    pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])>;
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])>;
    pub fn split<F>(&self, #[runs(here)] pred: F) -> Split<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn split_mut<F>(&mut self, #[runs(here)] pred: F) -> SplitMut<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn split_inclusive<F>(&self, #[runs(here)] pred: F) -> SplitInclusive<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn split_inclusive_mut<F>(&mut self, #[runs(here)] pred: F) -> SplitInclusiveMut<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn rsplit<F>(&self, #[runs(here)] pred: F) -> RSplit<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn rsplit_mut<F>(&mut self, #[runs(here)] pred: F) -> RSplitMut<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn splitn<F>(&self, n: usize, #[runs(here)] pred: F) -> SplitN<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn splitn_mut<F>(&mut self, n: usize, #[runs(here)] pred: F) -> SplitNMut<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn rsplitn<F>(&self, n: usize, #[runs(here)] pred: F) -> RSplitN<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn rsplitn_mut<F>(&mut self, n: usize, #[runs(here)] pred: F) -> RSplitNMut<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq;
    pub fn starts_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq;
    pub fn ends_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq;
    pub fn strip_prefix<P: ?Sized>(&self, prefix: &P) -> Option<&[T]>
    where
        T: PartialEq;
    pub fn strip_suffix<P: ?Sized>(&self, suffix: &P) -> Option<&[T]>
    where
        T: PartialEq;
    pub fn binary_search(&self, x: &T) -> Result<usize, usize>
    where
        T: Ord;
    pub fn binary_search_by<'a, F>(&'a self, #[runs(here)] f: F) -> Result<usize, usize>
    where
        F: FnMut(&'a T) -> Ordering;
    pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, #[runs(here)] f: F) -> Result<usize, usize>
    where
        F: FnMut(&'a T) -> B,
        B: Ord;
    pub fn sort_unstable(&mut self)
    where
        T: Ord;
    pub fn sort_unstable_by<F>(&mut self, #[runs(here)] compare: F)
    where
        F: FnMut(&T, &T) -> Ordering;
    pub fn sort_unstable_by_key<K, F>(&mut self, #[runs(here)] f: F)
    where
        F: FnMut(&T) -> K,
        K: Ord;
    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T])
    where
        T: Ord;
    pub fn select_nth_unstable_by<F>(&mut self, index: usize, #[runs(here)] compare: F) -> (&mut [T], &mut T, &mut [T])
    where
        F: FnMut(&T, &T) -> Ordering;
    pub fn select_nth_unstable_by_key<K, F>(
        &mut self,
        index: usize,
        #[runs(here)] f: F,
    ) -> (&mut [T], &mut T, &mut [T])
    where
        F: FnMut(&T) -> K,
        K: Ord;
    pub fn rotate_left(&mut self, mid: usize);
    pub fn rotate_right(&mut self, k: usize);
    pub fn fill(&mut self, value: T)
    where
        T: Clone;
    pub fn fill_with<F>(&mut self, #[runs(here)] f: F)
    where
        F: FnMut() -> T;
    pub fn clone_from_slice(&mut self, src: &[T])
    where
        T: Clone;
    pub fn copy_from_slice(&mut self, src: &[T])
    where
        T: Copy;
    pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize)
    where
        T: Copy;
    pub fn swap_with_slice(&mut self, other: &mut [T]);
    pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]);
    pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]);
    pub fn is_sorted(&self) -> bool
    where
        T: PartialOrd;
    pub fn is_sorted_by<'a, F>(&'a self, #[runs(here)] compare: F) -> bool
    where
        F: FnMut(&'a T, &'a T) -> bool;
    pub fn is_sorted_by_key<'a, F, K>(&'a self, #[runs(here)] f: F) -> bool
    where
        F: FnMut(&'a T) -> K,
        K: PartialOrd;
    pub fn partition_point<P>(&self, #[runs(here)] pred: P) -> usize
    where
        P: FnMut(&T) -> bool;
    pub fn split_off<'a, R>(self: &mut &'a Self, range: R) -> Option<&'a Self>;
    pub fn split_off_mut<'a, R>(self: &mut &'a mut Self, range: R) -> Option<&'a mut Self>;
    pub fn split_off_first<'a>(self: &mut &'a Self) -> Option<&'a T>;
    pub fn split_off_first_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T>;
    pub fn split_off_last<'a>(self: &mut &'a Self) -> Option<&'a T>;
    pub fn split_off_last_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T>;
    pub unsafe fn get_disjoint_unchecked_mut<I, const N: usize>(&mut self, indices: [I; N]) -> [&mut I::Output; N]
    where
        I: SliceIndex<Self>;
    pub fn get_disjoint_mut<I, const N: usize>(
        &mut self,
        indices: [I; N],
    ) -> Result<[&mut I::Output; N], GetDisjointMutError>
    where
        I: SliceIndex<Self>;
    pub fn element_offset(&self, element: &T) -> Option<usize>;
    pub fn sort(&mut self)
    where
        T: Ord;
    pub fn sort_by<F>(&mut self, #[runs(here)] compare: F)
    where
        F: FnMut(&T, &T) -> Ordering;
    pub fn sort_by_key<K, F>(&mut self, #[runs(here)] f: F)
    where
        F: FnMut(&T) -> K,
        K: Ord;
    pub fn sort_by_cached_key<K, F>(&mut self, #[runs(here)] f: F)
    where
        F: FnMut(&T) -> K,
        K: Ord;
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone;
    pub fn into_vec(self: Box<Self>) -> Vec<T>;
    pub fn repeat(&self, n: usize) -> Vec<T>
    where
        T: Copy;
    pub fn concat<Item: ?Sized>(&self) -> <Self as Concat<Item>>::Output
    where
        Self: Concat<Item>;
    pub fn join<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output
    where
        Self: Join<Separator>;
    pub fn connect<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output
    where
        Self: Join<Separator>;
}

impl<T, const N: usize> [[T; N]] {
    pub fn as_flattened(&self) -> &[T];
    pub fn as_flattened_mut(&mut self) -> &mut [T];
}
