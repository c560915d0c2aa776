//! Byte buffers that share memory.

#![does_not_block]

use crate::buf::{Chain, IntoIter, Limit, Reader, Take, UninitSlice, Writer};
use std::borrow::{Borrow, BorrowMut};
use std::collections::vec_deque::VecDeque;
use std::fmt::{Display, Write};
use std::hash::Hash;
use std::io::{self, Cursor, IoSlice};
use std::mem::MaybeUninit;
use std::ops::{Deref, DerefMut, RangeBounds};
use std::slice::Iter;

pub trait Buf {
    fn remaining(&self) -> usize;
    fn chunk(&self) -> &[u8];
    fn chunks_vectored<'a>(&'a self, dst: &mut [IoSlice<'a>]) -> usize;
    fn advance(&mut self, cnt: usize);
    fn has_remaining(&self) -> bool;
    fn copy_to_slice(&mut self, dst: &mut [u8]);
    fn get_u8(&mut self) -> u8;
    fn get_i8(&mut self) -> i8;
    fn get_u16(&mut self) -> u16;
    fn get_u16_le(&mut self) -> u16;
    fn get_u16_ne(&mut self) -> u16;
    fn get_i16(&mut self) -> i16;
    fn get_i16_le(&mut self) -> i16;
    fn get_i16_ne(&mut self) -> i16;
    fn get_u32(&mut self) -> u32;
    fn get_u32_le(&mut self) -> u32;
    fn get_u32_ne(&mut self) -> u32;
    fn get_i32(&mut self) -> i32;
    fn get_i32_le(&mut self) -> i32;
    fn get_i32_ne(&mut self) -> i32;
    fn get_u64(&mut self) -> u64;
    fn get_u64_le(&mut self) -> u64;
    fn get_u64_ne(&mut self) -> u64;
    fn get_i64(&mut self) -> i64;
    fn get_i64_le(&mut self) -> i64;
    fn get_i64_ne(&mut self) -> i64;
    fn get_u128(&mut self) -> u128;
    fn get_u128_le(&mut self) -> u128;
    fn get_u128_ne(&mut self) -> u128;
    fn get_i128(&mut self) -> i128;
    fn get_i128_le(&mut self) -> i128;
    fn get_i128_ne(&mut self) -> i128;
    fn get_uint(&mut self, nbytes: usize) -> u64;
    fn get_uint_le(&mut self, nbytes: usize) -> u64;
    fn get_uint_ne(&mut self, nbytes: usize) -> u64;
    fn get_int(&mut self, nbytes: usize) -> i64;
    fn get_int_le(&mut self, nbytes: usize) -> i64;
    fn get_int_ne(&mut self, nbytes: usize) -> i64;
    fn get_f32(&mut self) -> f32;
    fn get_f32_le(&mut self) -> f32;
    fn get_f32_ne(&mut self) -> f32;
    fn get_f64(&mut self) -> f64;
    fn get_f64_le(&mut self) -> f64;
    fn get_f64_ne(&mut self) -> f64;
    fn try_copy_to_slice(&mut self, dst: &mut [u8]) -> Result<(), TryGetError>;
    fn try_get_u8(&mut self) -> Result<u8, TryGetError>;
    fn try_get_i8(&mut self) -> Result<i8, TryGetError>;
    fn try_get_u16(&mut self) -> Result<u16, TryGetError>;
    fn try_get_u16_le(&mut self) -> Result<u16, TryGetError>;
    fn try_get_u16_ne(&mut self) -> Result<u16, TryGetError>;
    fn try_get_i16(&mut self) -> Result<i16, TryGetError>;
    fn try_get_i16_le(&mut self) -> Result<i16, TryGetError>;
    fn try_get_i16_ne(&mut self) -> Result<i16, TryGetError>;
    fn try_get_u32(&mut self) -> Result<u32, TryGetError>;
    fn try_get_u32_le(&mut self) -> Result<u32, TryGetError>;
    fn try_get_u32_ne(&mut self) -> Result<u32, TryGetError>;
    fn try_get_i32(&mut self) -> Result<i32, TryGetError>;
    fn try_get_i32_le(&mut self) -> Result<i32, TryGetError>;
    fn try_get_i32_ne(&mut self) -> Result<i32, TryGetError>;
    fn try_get_u64(&mut self) -> Result<u64, TryGetError>;
    fn try_get_u64_le(&mut self) -> Result<u64, TryGetError>;
    fn try_get_u64_ne(&mut self) -> Result<u64, TryGetError>;
    fn try_get_i64(&mut self) -> Result<i64, TryGetError>;
    fn try_get_i64_le(&mut self) -> Result<i64, TryGetError>;
    fn try_get_i64_ne(&mut self) -> Result<i64, TryGetError>;
    fn try_get_u128(&mut self) -> Result<u128, TryGetError>;
    fn try_get_u128_le(&mut self) -> Result<u128, TryGetError>;
    fn try_get_u128_ne(&mut self) -> Result<u128, TryGetError>;
    fn try_get_i128(&mut self) -> Result<i128, TryGetError>;
    fn try_get_i128_le(&mut self) -> Result<i128, TryGetError>;
    fn try_get_i128_ne(&mut self) -> Result<i128, TryGetError>;
    fn try_get_uint(&mut self, nbytes: usize) -> Result<u64, TryGetError>;
    fn try_get_uint_le(&mut self, nbytes: usize) -> Result<u64, TryGetError>;
    fn try_get_uint_ne(&mut self, nbytes: usize) -> Result<u64, TryGetError>;
    fn try_get_int(&mut self, nbytes: usize) -> Result<i64, TryGetError>;
    fn try_get_int_le(&mut self, nbytes: usize) -> Result<i64, TryGetError>;
    fn try_get_int_ne(&mut self, nbytes: usize) -> Result<i64, TryGetError>;
    fn try_get_f32(&mut self) -> Result<f32, TryGetError>;
    fn try_get_f32_le(&mut self) -> Result<f32, TryGetError>;
    fn try_get_f32_ne(&mut self) -> Result<f32, TryGetError>;
    fn try_get_f64(&mut self) -> Result<f64, TryGetError>;
    fn try_get_f64_le(&mut self) -> Result<f64, TryGetError>;
    fn try_get_f64_ne(&mut self) -> Result<f64, TryGetError>;
    fn copy_to_bytes(&mut self, len: usize) -> Bytes;
    fn take(self, limit: usize) -> Take<Self>
    where
        Self: Sized;
    fn chain<U: Buf>(self, next: U) -> Chain<Self, U>
    where
        Self: Sized;
    fn reader(self) -> Reader<Self>
    where
        Self: Sized;
}

impl<T: Buf + ?Sized> Buf for Box<T> {}

impl<T: Buf + ?Sized> Buf for &mut T {}

impl<T: AsRef<[u8]>> Buf for Cursor<T> {}

impl Buf for &[u8] {}

impl Buf for VecDeque<u8> {}

pub trait BufMut {
    fn remaining_mut(&self) -> usize;
    unsafe fn advance_mut(&mut self, cnt: usize);
    fn has_remaining_mut(&self) -> bool;
    fn chunk_mut(&mut self) -> &mut UninitSlice;
    fn put<T: Buf>(&mut self, src: T)
    where
        Self: Sized;
    fn put_slice(&mut self, src: &[u8]);
    fn put_bytes(&mut self, val: u8, cnt: usize);
    fn put_u8(&mut self, n: u8);
    fn put_i8(&mut self, n: i8);
    fn put_u16(&mut self, n: u16);
    fn put_u16_le(&mut self, n: u16);
    fn put_u16_ne(&mut self, n: u16);
    fn put_i16(&mut self, n: i16);
    fn put_i16_le(&mut self, n: i16);
    fn put_i16_ne(&mut self, n: i16);
    fn put_u32(&mut self, n: u32);
    fn put_u32_le(&mut self, n: u32);
    fn put_u32_ne(&mut self, n: u32);
    fn put_i32(&mut self, n: i32);
    fn put_i32_le(&mut self, n: i32);
    fn put_i32_ne(&mut self, n: i32);
    fn put_u64(&mut self, n: u64);
    fn put_u64_le(&mut self, n: u64);
    fn put_u64_ne(&mut self, n: u64);
    fn put_i64(&mut self, n: i64);
    fn put_i64_le(&mut self, n: i64);
    fn put_i64_ne(&mut self, n: i64);
    fn put_u128(&mut self, n: u128);
    fn put_u128_le(&mut self, n: u128);
    fn put_u128_ne(&mut self, n: u128);
    fn put_i128(&mut self, n: i128);
    fn put_i128_le(&mut self, n: i128);
    fn put_i128_ne(&mut self, n: i128);
    fn put_uint(&mut self, n: u64, nbytes: usize);
    fn put_uint_le(&mut self, n: u64, nbytes: usize);
    fn put_uint_ne(&mut self, n: u64, nbytes: usize);
    fn put_int(&mut self, n: i64, nbytes: usize);
    fn put_int_le(&mut self, n: i64, nbytes: usize);
    fn put_int_ne(&mut self, n: i64, nbytes: usize);
    fn put_f32(&mut self, n: f32);
    fn put_f32_le(&mut self, n: f32);
    fn put_f32_ne(&mut self, n: f32);
    fn put_f64(&mut self, n: f64);
    fn put_f64_le(&mut self, n: f64);
    fn put_f64_ne(&mut self, n: f64);
    fn limit(self, limit: usize) -> Limit<Self>
    where
        Self: Sized;
    fn writer(self) -> Writer<Self>
    where
        Self: Sized;
    fn chain_mut<U: BufMut>(self, next: U) -> Chain<Self, U>
    where
        Self: Sized;
}

impl BufMut for &mut [MaybeUninit<u8>] {}

impl<T: BufMut + ?Sized> BufMut for Box<T> {}

impl BufMut for &mut [u8] {}

impl<T: BufMut + ?Sized> BufMut for &mut T {}

impl BufMut for Vec<u8> {}

#[derive(Debug)]
pub struct Bytes;

impl Bytes {
    pub fn new() -> Self;
    pub fn from_static(bytes: &'static [u8]) -> Self;
    pub fn from_owner<T>(owner: T) -> Self
    where
        T: AsRef<[u8]> + Send + 'static;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_unique(&self) -> bool;
    pub fn copy_from_slice(data: &[u8]) -> Self;
    pub fn slice(&self, range: impl RangeBounds<usize>) -> Self;
    pub fn slice_ref(&self, subset: &[u8]) -> Self;
    pub fn split_off(&mut self, at: usize) -> Self;
    pub fn split_to(&mut self, at: usize) -> Self;
    pub fn truncate(&mut self, len: usize);
    pub fn clear(&mut self);
    pub fn try_into_mut(self) -> Result<BytesMut, Bytes>;
}

impl Clone for Bytes {}

impl Buf for Bytes {}

impl Deref for Bytes {
    type Target = [u8];
}

impl AsRef<[u8]> for Bytes {}

impl Hash for Bytes {}

impl Borrow<[u8]> for Bytes {}

impl IntoIterator for Bytes {
    type Item = u8;
    type IntoIter = IntoIter<Bytes>;
}

impl<'a> IntoIterator for &'a Bytes {
    type Item = &'a u8;
    type IntoIter = Iter<'a, u8>;
}

impl FromIterator<u8> for Bytes {}

impl PartialEq for Bytes {}

impl PartialOrd for Bytes {}

impl Ord for Bytes {}

impl Eq for Bytes {}

impl PartialEq<[u8]> for Bytes {}

impl PartialOrd<[u8]> for Bytes {}

impl PartialEq<Bytes> for [u8] {}

impl PartialOrd<Bytes> for [u8] {}

impl PartialEq<str> for Bytes {}

impl PartialOrd<str> for Bytes {}

impl PartialEq<Bytes> for str {}

impl PartialOrd<Bytes> for str {}

impl PartialEq<Vec<u8>> for Bytes {}

impl PartialOrd<Vec<u8>> for Bytes {}

impl PartialEq<Bytes> for Vec<u8> {}

impl PartialOrd<Bytes> for Vec<u8> {}

impl PartialEq<String> for Bytes {}

impl PartialOrd<String> for Bytes {}

impl PartialEq<Bytes> for String {}

impl PartialOrd<Bytes> for String {}

impl PartialEq<Bytes> for &[u8] {}

impl PartialOrd<Bytes> for &[u8] {}

impl PartialEq<Bytes> for &str {}

impl PartialOrd<Bytes> for &str {}

impl<'a, T: ?Sized> PartialEq<&'a T> for Bytes where Bytes: PartialEq<T> {}

impl<'a, T: ?Sized> PartialOrd<&'a T> for Bytes where Bytes: PartialOrd<T> {}

impl Default for Bytes {}

impl From<&'static [u8]> for Bytes {}

impl From<&'static str> for Bytes {}

impl From<Vec<u8>> for Bytes {}

impl From<Box<[u8]>> for Bytes {}

impl From<String> for Bytes {}

impl From<Bytes> for Vec<u8> {}

impl From<BytesMut> for Bytes {}

impl PartialEq<BytesMut> for Bytes {}

#[derive(Debug)]
pub struct BytesMut;

impl BytesMut {
    pub fn with_capacity(capacity: usize) -> BytesMut;
    pub fn new() -> BytesMut;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn freeze(self) -> Bytes;
    pub fn zeroed(len: usize) -> BytesMut;
    pub fn split_off(&mut self, at: usize) -> BytesMut;
    pub fn split(&mut self) -> BytesMut;
    pub fn split_to(&mut self, at: usize) -> BytesMut;
    pub fn truncate(&mut self, len: usize);
    pub fn clear(&mut self);
    pub fn resize(&mut self, new_len: usize, value: u8);
    pub unsafe fn set_len(&mut self, len: usize);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reclaim(&mut self, additional: usize) -> bool;
    pub fn extend_from_slice(&mut self, extend: &[u8]);
    pub fn extend_from_within(&mut self, range: impl RangeBounds<usize>);
    pub fn unsplit(&mut self, other: BytesMut);
    pub fn try_unsplit(&mut self, other: BytesMut) -> Result<(), BytesMut>;
    pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<u8>];
}

impl From<Bytes> for BytesMut {}

impl Buf for BytesMut {}

impl BufMut for BytesMut {}

impl AsRef<[u8]> for BytesMut {}

impl Deref for BytesMut {
    type Target = [u8];
}

impl AsMut<[u8]> for BytesMut {}

impl DerefMut for BytesMut {}

impl<'a> From<&'a [u8]> for BytesMut {}

impl<'a> From<&'a str> for BytesMut {}

impl PartialEq for BytesMut {}

impl PartialOrd for BytesMut {}

impl Ord for BytesMut {}

impl Eq for BytesMut {}

impl Default for BytesMut {}

impl Hash for BytesMut {}

impl Borrow<[u8]> for BytesMut {}

impl BorrowMut<[u8]> for BytesMut {}

impl Write for BytesMut {}

impl Clone for BytesMut {}

impl IntoIterator for BytesMut {
    type Item = u8;
    type IntoIter = IntoIter<BytesMut>;
}

impl<'a> IntoIterator for &'a BytesMut {
    type Item = &'a u8;
    type IntoIter = Iter<'a, u8>;
}

impl Extend<u8> for BytesMut {}

impl<'a> Extend<&'a u8> for BytesMut {}

impl Extend<Bytes> for BytesMut {}

impl FromIterator<u8> for BytesMut {}

impl<'a> FromIterator<&'a u8> for BytesMut {}

impl PartialEq<[u8]> for BytesMut {}

impl PartialOrd<[u8]> for BytesMut {}

impl PartialEq<BytesMut> for [u8] {}

impl PartialOrd<BytesMut> for [u8] {}

impl PartialEq<str> for BytesMut {}

impl PartialOrd<str> for BytesMut {}

impl PartialEq<BytesMut> for str {}

impl PartialOrd<BytesMut> for str {}

impl PartialEq<Vec<u8>> for BytesMut {}

impl PartialOrd<Vec<u8>> for BytesMut {}

impl PartialEq<BytesMut> for Vec<u8> {}

impl PartialOrd<BytesMut> for Vec<u8> {}

impl PartialEq<String> for BytesMut {}

impl PartialOrd<String> for BytesMut {}

impl PartialEq<BytesMut> for String {}

impl PartialOrd<BytesMut> for String {}

impl<'a, T: ?Sized> PartialEq<&'a T> for BytesMut where BytesMut: PartialEq<T> {}

impl<'a, T: ?Sized> PartialOrd<&'a T> for BytesMut where BytesMut: PartialOrd<T> {}

impl PartialEq<BytesMut> for &[u8] {}

impl PartialOrd<BytesMut> for &[u8] {}

impl PartialEq<BytesMut> for &str {}

impl PartialOrd<BytesMut> for &str {}

impl PartialEq<Bytes> for BytesMut {}

impl From<BytesMut> for Vec<u8> {}

#[derive(Debug, PartialEq, Eq)]
pub struct TryGetError {
    pub requested: usize,
    pub available: usize,
}

impl Display for TryGetError {}

impl std::error::Error for TryGetError {}

impl From<TryGetError> for io::Error {}

pub mod buf {
    use std::io::{BufRead, Read, Write};
    use std::mem::MaybeUninit;
    use std::ops::{Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};

    pub use crate::{Buf, BufMut};

    #[derive(Debug)]
    pub struct Chain<T, U>;

    impl<T, U> Chain<T, U> {
        pub fn first_ref(&self) -> &T;
        pub fn first_mut(&mut self) -> &mut T;
        pub fn last_ref(&self) -> &U;
        pub fn last_mut(&mut self) -> &mut U;
        pub fn into_inner(self) -> (T, U);
    }

    impl<T, U> crate::Buf for Chain<T, U>
    where
        T: crate::Buf,
        U: crate::Buf,
    {
    }

    impl<T, U> crate::BufMut for Chain<T, U>
    where
        T: crate::BufMut,
        U: crate::BufMut,
    {
    }

    impl<T, U> IntoIterator for Chain<T, U>
    where
        T: crate::Buf,
        U: crate::Buf,
    {
        type Item = u8;
        type IntoIter = IntoIter<Chain<T, U>>;
    }

    #[derive(Debug)]
    pub struct IntoIter<T>;

    impl<T> IntoIter<T> {
        pub fn new(inner: T) -> IntoIter<T>;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }

    impl<T: crate::Buf> Iterator for IntoIter<T> {
        type Item = u8;
    }

    impl<T: crate::Buf> ExactSizeIterator for IntoIter<T> {}

    #[derive(Debug)]
    pub struct Limit<T>;

    impl<T> Limit<T> {
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn limit(&self) -> usize;
        pub fn set_limit(&mut self, lim: usize);
    }

    impl<T: crate::BufMut> crate::BufMut for Limit<T> {}

    #[derive(Debug)]
    pub struct Take<T>;

    impl<T> Take<T> {
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn limit(&self) -> usize;
        pub fn set_limit(&mut self, lim: usize);
    }

    impl<T: crate::Buf> crate::Buf for Take<T> {}

    #[derive(Debug)]
    pub struct UninitSlice;

    impl UninitSlice {
        pub fn new(slice: &mut [u8]) -> &mut UninitSlice;
        pub fn uninit(slice: &mut [MaybeUninit<u8>]) -> &mut UninitSlice;
        pub unsafe fn from_raw_parts_mut<'a>(ptr: *mut u8, len: usize) -> &'a mut UninitSlice;
        pub fn write_byte(&mut self, index: usize, byte: u8);
        pub fn copy_from_slice(&mut self, src: &[u8]);
        pub fn as_mut_ptr(&mut self) -> *mut u8;
        pub unsafe fn as_uninit_slice_mut(&mut self) -> &mut [MaybeUninit<u8>];
        pub fn len(&self) -> usize;
    }

    impl<'a> From<&'a mut [u8]> for &'a mut UninitSlice {}

    impl<'a> From<&'a mut [MaybeUninit<u8>]> for &'a mut UninitSlice {}

    impl Index<Range<usize>> for UninitSlice {
        type Output = UninitSlice;
    }

    impl IndexMut<Range<usize>> for UninitSlice {}

    impl Index<RangeFrom<usize>> for UninitSlice {
        type Output = UninitSlice;
    }

    impl IndexMut<RangeFrom<usize>> for UninitSlice {}

    impl Index<RangeFull> for UninitSlice {
        type Output = UninitSlice;
    }

    impl IndexMut<RangeFull> for UninitSlice {}

    impl Index<RangeInclusive<usize>> for UninitSlice {
        type Output = UninitSlice;
    }

    impl IndexMut<RangeInclusive<usize>> for UninitSlice {}

    impl Index<RangeTo<usize>> for UninitSlice {
        type Output = UninitSlice;
    }

    impl IndexMut<RangeTo<usize>> for UninitSlice {}

    impl Index<RangeToInclusive<usize>> for UninitSlice {
        type Output = UninitSlice;
    }

    impl IndexMut<RangeToInclusive<usize>> for UninitSlice {}

    #[derive(Debug)]
    pub struct Reader<B>;

    impl<B: crate::Buf> Reader<B> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn into_inner(self) -> B;
    }

    impl<B: crate::Buf + Sized> Read for Reader<B> {}

    impl<B: crate::Buf + Sized> BufRead for Reader<B> {}

    #[derive(Debug)]
    pub struct Writer<B>;

    impl<B: crate::BufMut> Writer<B> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn into_inner(self) -> B;
    }

    impl<B: crate::BufMut + Sized> Write for Writer<B> {}
}
