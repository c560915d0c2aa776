//! The standard library as signatures. `core` and `alloc` are part of it: their items stand at their `std` path.

pub mod alloc;
pub mod any;
pub mod array;
pub mod ascii;
pub mod backtrace;
pub mod borrow;
pub mod boxed;
pub mod cell;
pub mod char;
pub mod clone;
pub mod cmp;
pub mod collections;
pub mod convert;
pub mod default;
pub mod env;
pub mod error;
pub mod f32;
pub mod f64;
pub mod ffi;
pub mod fmt;
pub mod fs;
pub mod future;
pub mod hash;
pub mod hint;
pub mod io;
pub mod iter;
pub mod marker;
pub mod mem;
pub mod net;
pub mod num;
pub mod ops;
pub mod option;
pub mod os;
pub mod panic;
pub mod path;
pub mod pin;
mod primitives;
pub mod process;
pub mod ptr;
pub mod rc;
pub mod result;
pub mod slice;
pub mod str;
pub mod string;
pub mod sync;
pub mod task;
pub mod thread;
pub mod time;
pub mod vec;

/// The names in scope everywhere. The files of this crate import them in so many words, so that nothing rests on an
/// implied import.
pub mod prelude {
    pub mod v1 {
        pub use crate::borrow::ToOwned;
        pub use crate::boxed::Box;
        pub use crate::clone::Clone;
        pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        pub use crate::convert::{AsMut, AsRef, From, Into};
        pub use crate::default::Default;
        pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, IntoIterator, Iterator};
        pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
        pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
        pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
        pub use crate::option::Option::{self, None, Some};
        pub use crate::result::Result::{self, Err, Ok};
        pub use crate::string::{String, ToString};
        pub use crate::vec::Vec;
    }

    pub mod rust_2015 {
        pub use super::v1::*;
    }

    pub mod rust_2018 {
        pub use super::v1::*;
    }

    pub mod rust_2021 {
        pub use super::v1::*;
        pub use crate::convert::{TryFrom, TryInto};
        pub use crate::iter::FromIterator;
    }

    pub mod rust_2024 {
        pub use super::rust_2021::*;
        pub use crate::future::{Future, IntoFuture};
    }
}

// The modules that older code takes its limits from, as in `std::u32::MAX`.

pub mod i8 {
    pub const MIN: i8;
    pub const MAX: i8;
}

pub mod i16 {
    pub const MIN: i16;
    pub const MAX: i16;
}

pub mod i32 {
    pub const MIN: i32;
    pub const MAX: i32;
}

pub mod i64 {
    pub const MIN: i64;
    pub const MAX: i64;
}

pub mod i128 {
    pub const MIN: i128;
    pub const MAX: i128;
}

pub mod isize {
    pub const MIN: isize;
    pub const MAX: isize;
}

pub mod u8 {
    pub const MIN: u8;
    pub const MAX: u8;
}

pub mod u16 {
    pub const MIN: u16;
    pub const MAX: u16;
}

pub mod u32 {
    pub const MIN: u32;
    pub const MAX: u32;
}

pub mod u64 {
    pub const MIN: u64;
    pub const MAX: u64;
}

pub mod u128 {
    pub const MIN: u128;
    pub const MAX: u128;
}

pub mod usize {
    pub const MIN: usize;
    pub const MAX: usize;
}
