//! Flags for opening and preparing.

use std::ffi::{c_int, c_uint};
use std::ops::BitOr;

use super::{OpenFlags, PrepFlags};

impl OpenFlags {
    pub const SQLITE_OPEN_READ_ONLY: OpenFlags;
    pub const SQLITE_OPEN_READ_WRITE: OpenFlags;
    pub const SQLITE_OPEN_CREATE: OpenFlags;
    pub const SQLITE_OPEN_URI: OpenFlags;
    pub const SQLITE_OPEN_MEMORY: OpenFlags;
    pub const SQLITE_OPEN_NO_MUTEX: OpenFlags;
    pub const SQLITE_OPEN_FULL_MUTEX: OpenFlags;
    pub const SQLITE_OPEN_SHARED_CACHE: OpenFlags;
    pub const SQLITE_OPEN_PRIVATE_CACHE: OpenFlags;
    pub const SQLITE_OPEN_NOFOLLOW: OpenFlags;
    pub const SQLITE_OPEN_EXRESCODE: OpenFlags;

    pub const fn empty() -> Self;
    pub const fn all() -> Self;
    pub const fn bits(&self) -> c_int;
    pub const fn from_bits_truncate(bits: c_int) -> Self;
    pub const fn is_empty(&self) -> bool;
    pub const fn contains(&self, other: Self) -> bool;
    pub const fn union(self, other: Self) -> Self;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
}

impl BitOr for OpenFlags {
    type Output = OpenFlags;

    fn bitor(self, other: OpenFlags) -> OpenFlags;
}

impl Default for OpenFlags {
    fn default() -> Self;
}

impl PrepFlags {
    pub const SQLITE_PREPARE_PERSISTENT: PrepFlags;
    pub const SQLITE_PREPARE_NO_VTAB: PrepFlags;
    pub const SQLITE_PREPARE_DONT_LOG: PrepFlags;
    pub const SQLITE_PREPARE_FROM_DDL: PrepFlags;

    pub const fn empty() -> Self;
    pub const fn all() -> Self;
    pub const fn bits(&self) -> c_uint;
    pub const fn from_bits_truncate(bits: c_uint) -> Self;
    pub const fn is_empty(&self) -> bool;
    pub const fn contains(&self, other: Self) -> bool;
    pub const fn union(self, other: Self) -> Self;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
}

impl BitOr for PrepFlags {
    type Output = PrepFlags;

    fn bitor(self, other: PrepFlags) -> PrepFlags;
}

impl Default for PrepFlags {
    fn default() -> Self;
}
