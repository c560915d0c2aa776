//! Methods of `*const T` and `*mut T`.

use crate::cmp::Ordering;
use crate::prelude::rust_2024::*;

impl<T: ?Sized> *const T {
    pub fn is_null(self) -> bool;
    pub fn cast<U>(self) -> *const U;
    pub fn cast_mut(self) -> *mut T;
    pub fn addr(self) -> usize;
    pub fn expose_provenance(self) -> usize;
    pub fn with_addr(self, addr: usize) -> Self;
    pub fn map_addr(self, #[runs(here)] f: impl FnOnce(usize) -> usize) -> Self;
    pub unsafe fn as_ref<'a>(self) -> Option<&'a T>;
    pub unsafe fn as_ref_unchecked<'a>(self) -> &'a T;
    pub unsafe fn offset(self, count: isize) -> *const T
    where
        T: Sized;
    pub unsafe fn byte_offset(self, count: isize) -> Self;
    pub fn wrapping_offset(self, count: isize) -> *const T
    where
        T: Sized;
    pub fn wrapping_byte_offset(self, count: isize) -> Self;
    pub unsafe fn offset_from(self, origin: *const T) -> isize
    where
        T: Sized;
    pub unsafe fn byte_offset_from<U: ?Sized>(self, origin: *const U) -> isize;
    pub unsafe fn offset_from_unsigned(self, origin: *const T) -> usize
    where
        T: Sized;
    pub unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: *const U) -> usize;
    pub unsafe fn add(self, count: usize) -> Self
    where
        T: Sized;
    pub unsafe fn byte_add(self, count: usize) -> Self;
    pub unsafe fn sub(self, count: usize) -> Self
    where
        T: Sized;
    pub unsafe fn byte_sub(self, count: usize) -> Self;
    pub fn wrapping_add(self, count: usize) -> Self
    where
        T: Sized;
    pub fn wrapping_byte_add(self, count: usize) -> Self;
    pub fn wrapping_sub(self, count: usize) -> Self
    where
        T: Sized;
    pub fn wrapping_byte_sub(self, count: usize) -> Self;
    pub unsafe fn read(self) -> T
    where
        T: Sized;
    pub unsafe fn read_volatile(self) -> T
    where
        T: Sized;
    pub unsafe fn read_unaligned(self) -> T
    where
        T: Sized;
    pub unsafe fn copy_to(self, dest: *mut T, count: usize)
    where
        T: Sized;
    pub unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize)
    where
        T: Sized;
    pub fn align_offset(self, align: usize) -> usize
    where
        T: Sized;
    pub fn is_aligned(self) -> bool
    where
        T: Sized;
}

impl<T> *const [T] {
    pub fn len(self) -> usize;
    pub fn is_empty(self) -> bool;
    pub fn as_array<const N: usize>(self) -> Option<*const [T; N]>;
}

impl<T: ?Sized> *mut T {
    pub fn is_null(self) -> bool;
    pub fn cast<U>(self) -> *mut U;
    pub fn cast_const(self) -> *const T;
    pub fn addr(self) -> usize;
    pub fn expose_provenance(self) -> usize;
    pub fn with_addr(self, addr: usize) -> Self;
    pub fn map_addr(self, #[runs(here)] f: impl FnOnce(usize) -> usize) -> Self;
    pub unsafe fn as_ref<'a>(self) -> Option<&'a T>;
    pub unsafe fn as_ref_unchecked<'a>(self) -> &'a T;
    pub unsafe fn offset(self, count: isize) -> *mut T
    where
        T: Sized;
    pub unsafe fn byte_offset(self, count: isize) -> Self;
    pub fn wrapping_offset(self, count: isize) -> *mut T
    where
        T: Sized;
    pub fn wrapping_byte_offset(self, count: isize) -> Self;
    pub unsafe fn as_mut<'a>(self) -> Option<&'a mut T>;
    pub unsafe fn as_mut_unchecked<'a>(self) -> &'a mut T;
    pub unsafe fn offset_from(self, origin: *const T) -> isize
    where
        T: Sized;
    pub unsafe fn byte_offset_from<U: ?Sized>(self, origin: *const U) -> isize;
    pub unsafe fn offset_from_unsigned(self, origin: *const T) -> usize
    where
        T: Sized;
    pub unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: *mut U) -> usize;
    pub unsafe fn add(self, count: usize) -> Self
    where
        T: Sized;
    pub unsafe fn byte_add(self, count: usize) -> Self;
    pub unsafe fn sub(self, count: usize) -> Self
    where
        T: Sized;
    pub unsafe fn byte_sub(self, count: usize) -> Self;
    pub fn wrapping_add(self, count: usize) -> Self
    where
        T: Sized;
    pub fn wrapping_byte_add(self, count: usize) -> Self;
    pub fn wrapping_sub(self, count: usize) -> Self
    where
        T: Sized;
    pub fn wrapping_byte_sub(self, count: usize) -> Self;
    pub unsafe fn read(self) -> T
    where
        T: Sized;
    pub unsafe fn read_volatile(self) -> T
    where
        T: Sized;
    pub unsafe fn read_unaligned(self) -> T
    where
        T: Sized;
    pub unsafe fn copy_to(self, dest: *mut T, count: usize)
    where
        T: Sized;
    pub unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize)
    where
        T: Sized;
    pub unsafe fn copy_from(self, src: *const T, count: usize)
    where
        T: Sized;
    pub unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize)
    where
        T: Sized;
    pub unsafe fn drop_in_place(self);
    pub unsafe fn write(self, val: T)
    where
        T: Sized;
    pub unsafe fn write_bytes(self, val: u8, count: usize)
    where
        T: Sized;
    pub unsafe fn write_volatile(self, val: T)
    where
        T: Sized;
    pub unsafe fn write_unaligned(self, val: T)
    where
        T: Sized;
    pub unsafe fn replace(self, src: T) -> T
    where
        T: Sized;
    pub unsafe fn swap(self, with: *mut T)
    where
        T: Sized;
    pub fn align_offset(self, align: usize) -> usize
    where
        T: Sized;
    pub fn is_aligned(self) -> bool
    where
        T: Sized;
}

impl<T> *mut [T] {
    pub fn len(self) -> usize;
    pub fn is_empty(self) -> bool;
    pub fn as_mut_array<const N: usize>(self) -> Option<*mut [T; N]>;
}

impl<T: ?Sized> PartialEq for *const T {
    fn eq(&self, other: &*const T) -> bool;
}

impl<T: ?Sized> Eq for *const T {}

impl<T: ?Sized> Ord for *const T {
    fn cmp(&self, other: &*const T) -> Ordering;
}

impl<T: ?Sized> PartialOrd for *const T {
    fn partial_cmp(&self, other: &*const T) -> Option<Ordering>;
}

impl<T: ?Sized> Default for *const T {
    fn default() -> Self;
}

impl<T: ?Sized> PartialEq for *mut T {
    fn eq(&self, other: &*mut T) -> bool;
}

impl<T: ?Sized> Eq for *mut T {}

impl<T: ?Sized> Ord for *mut T {
    fn cmp(&self, other: &*mut T) -> Ordering;
}

impl<T: ?Sized> PartialOrd for *mut T {
    fn partial_cmp(&self, other: &*mut T) -> Option<Ordering>;
}

impl<T: ?Sized> Default for *mut T {
    fn default() -> Self;
}
