//! The face of logging.

#![does_not_block]

use crate::kv::Source;
use std::fmt::{Arguments, Display};
use std::str::FromStr;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}

impl Level {
    pub fn max() -> Level;
    pub fn to_level_filter(&self) -> LevelFilter;
    pub fn as_str(&self) -> &'static str;
    pub fn iter() -> impl Iterator<Item = Self>;
    pub fn increment_severity(&self) -> Self;
    pub fn decrement_severity(&self) -> Self;
}

impl PartialEq<LevelFilter> for Level {}

impl PartialOrd<LevelFilter> for Level {}

impl FromStr for Level {
    type Err = ParseLevelError;
}

impl Display for Level {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LevelFilter {
    Off,
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}

impl LevelFilter {
    pub fn max() -> LevelFilter;
    pub fn to_level(&self) -> Option<Level>;
    pub fn as_str(&self) -> &'static str;
    pub fn iter() -> impl Iterator<Item = Self>;
    pub fn increment_severity(&self) -> Self;
    pub fn decrement_severity(&self) -> Self;
}

impl PartialEq<Level> for LevelFilter {}

impl PartialOrd<Level> for LevelFilter {}

impl FromStr for LevelFilter {
    type Err = ParseLevelError;
}

impl Display for LevelFilter {}

#[derive(Clone, Debug)]
pub struct Record<'a>;

impl<'a> Record<'a> {
    pub fn builder() -> RecordBuilder<'a>;
    pub fn args(&self) -> &Arguments<'a>;
    pub fn metadata(&self) -> &Metadata<'a>;
    pub fn level(&self) -> Level;
    pub fn target(&self) -> &'a str;
    pub fn module_path(&self) -> Option<&'a str>;
    pub fn module_path_static(&self) -> Option<&'static str>;
    pub fn file(&self) -> Option<&'a str>;
    pub fn file_static(&self) -> Option<&'static str>;
    pub fn line(&self) -> Option<u32>;
    pub fn key_values(&self) -> &dyn Source;
    pub fn to_builder(&self) -> RecordBuilder<'_>;
}

#[derive(Debug)]
pub struct RecordBuilder<'a>;

impl<'a> RecordBuilder<'a> {
    pub fn new() -> RecordBuilder<'a>;
    pub fn args(&mut self, args: Arguments<'a>) -> &mut RecordBuilder<'a>;
    pub fn metadata(&mut self, metadata: Metadata<'a>) -> &mut RecordBuilder<'a>;
    pub fn level(&mut self, level: Level) -> &mut RecordBuilder<'a>;
    pub fn target(&mut self, target: &'a str) -> &mut RecordBuilder<'a>;
    pub fn module_path(&mut self, path: Option<&'a str>) -> &mut RecordBuilder<'a>;
    pub fn module_path_static(&mut self, path: Option<&'static str>) -> &mut RecordBuilder<'a>;
    pub fn file(&mut self, file: Option<&'a str>) -> &mut RecordBuilder<'a>;
    pub fn file_static(&mut self, file: Option<&'static str>) -> &mut RecordBuilder<'a>;
    pub fn line(&mut self, line: Option<u32>) -> &mut RecordBuilder<'a>;
    pub fn key_values(&mut self, kvs: &'a dyn Source) -> &mut RecordBuilder<'a>;
    pub fn build(&self) -> Record<'a>;
}

impl Default for RecordBuilder<'_> {}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Metadata<'a>;

impl<'a> Metadata<'a> {
    pub fn builder() -> MetadataBuilder<'a>;
    pub fn level(&self) -> Level;
    pub fn target(&self) -> &'a str;
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MetadataBuilder<'a>;

impl<'a> MetadataBuilder<'a> {
    pub fn new() -> MetadataBuilder<'a>;
    pub fn level(&mut self, arg: Level) -> &mut MetadataBuilder<'a>;
    pub fn target(&mut self, target: &'a str) -> &mut MetadataBuilder<'a>;
    pub fn build(&self) -> Metadata<'a>;
}

impl Default for MetadataBuilder<'_> {}

pub trait Log: Sync + Send {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    fn log(&self, record: &Record<'_>);
    fn flush(&self);
}

impl<T> Log for &T where T: ?Sized + Log {}

pub fn set_max_level(level: LevelFilter);

pub unsafe fn set_max_level_racy(level: LevelFilter);

pub fn max_level() -> LevelFilter;

pub fn set_logger(logger: &'static dyn Log) -> Result<(), SetLoggerError>;

pub unsafe fn set_logger_racy(logger: &'static dyn Log) -> Result<(), SetLoggerError>;

#[derive(Debug)]
pub struct SetLoggerError;

impl Display for SetLoggerError {}

#[derive(Debug, PartialEq, Eq)]
pub struct ParseLevelError;

impl Display for ParseLevelError {}

pub fn logger() -> &'static dyn Log;

pub const STATIC_MAX_LEVEL: LevelFilter;

pub mod kv {
    use std::borrow::Borrow;
    use std::fmt::{self, Debug, DebugList, DebugMap, DebugSet, DebugTuple, Display};
    use std::num::{
        NonZero, NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8, NonZeroU16,
        NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize,
    };

    pub use crate::kv::VisitSource as Visitor;

    #[derive(Debug)]
    pub struct Error;

    impl Error {
        pub fn msg(msg: &'static str) -> Self;
    }

    impl Display for Error {}

    impl From<fmt::Error> for Error {}

    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Key<'k>;

    impl<'k> Key<'k> {
        pub fn from_str(key: &'k str) -> Self;
        pub fn from_str_static(key: &'static str) -> Self;
        pub fn as_str(&self) -> &str;
        pub fn to_borrowed_str(&self) -> Option<&'k str>;
        pub fn to_static_str(&self) -> Option<&'static str>;
    }

    impl<'k> ToKey for Key<'k> {}

    impl<'k> Display for Key<'k> {}

    impl<'k> AsRef<str> for Key<'k> {}

    impl<'k> Borrow<str> for Key<'k> {}

    impl<'k> From<&'k str> for Key<'k> {}

    pub trait ToKey {
        fn to_key(&self) -> Key<'_>;
    }

    impl ToKey for str {}

    impl<T> ToKey for &T where T: ToKey + ?Sized {}

    pub trait Source {
        fn visit<'kvs>(&'kvs self, visitor: &mut dyn VisitSource<'kvs>) -> Result<(), Error>;
        fn get(&self, key: Key<'_>) -> Option<Value<'_>>;
        fn count(&self) -> usize;
    }

    impl<S> Source for Option<S> where S: Source {}

    impl<const N: usize, S> Source for [S; N] where S: Source {}

    impl<S> Source for [S] where S: Source {}

    impl<K, V> Source for (K, V)
    where
        K: ToKey,
        V: ToValue,
    {
    }

    impl<T> Source for &T where T: Source + ?Sized {}

    pub trait VisitSource<'kvs> {
        fn visit_pair(&mut self, key: Key<'kvs>, value: Value<'kvs>) -> Result<(), Error>;
    }

    impl<'a, 'b: 'a, 'kvs> VisitSource<'kvs> for DebugList<'a, 'b> {}

    impl<'a, 'b: 'a, 'kvs> VisitSource<'kvs> for DebugSet<'a, 'b> {}

    impl<'a, 'kvs, T> VisitSource<'kvs> for &'a mut T where T: VisitSource<'kvs> + ?Sized {}

    impl<'a, 'b: 'a, 'kvs> VisitSource<'kvs> for DebugTuple<'a, 'b> {}

    impl<'a, 'b: 'a, 'kvs> VisitSource<'kvs> for DebugMap<'a, 'b> {}

    pub trait ToValue {
        fn to_value(&self) -> Value<'_>;
    }

    impl ToValue for i128 {}

    impl ToValue for i32 {}

    impl ToValue for NonZeroU32 {}

    impl ToValue for i8 {}

    impl ToValue for u128 {}

    impl ToValue for u32 {}

    impl ToValue for NonZeroI16 {}

    impl ToValue for u8 {}

    impl<T> ToValue for Option<T> where T: ToValue {}

    impl ToValue for str {}

    impl ToValue for NonZeroU64 {}

    impl<T> ToValue for &T where T: ToValue + ?Sized {}

    impl ToValue for NonZeroI32 {}

    impl ToValue for NonZeroUsize {}

    impl ToValue for char {}

    impl ToValue for f32 {}

    impl ToValue for NonZeroU128 {}

    impl ToValue for i64 {}

    impl ToValue for i16 {}

    impl ToValue for isize {}

    impl ToValue for NonZeroI64 {}

    impl ToValue for NonZeroU8 {}

    impl ToValue for u64 {}

    impl ToValue for u16 {}

    impl ToValue for usize {}

    impl ToValue for NonZeroIsize {}

    impl ToValue for () {}

    impl ToValue for NonZeroI128 {}

    impl ToValue for NonZeroU16 {}

    impl ToValue for bool {}

    impl ToValue for NonZeroI8 {}

    impl ToValue for f64 {}

    #[derive(Clone, Debug)]
    pub struct Value<'v>;

    impl<'v> Value<'v> {
        pub fn from_any<T>(value: &'v T) -> Self
        where
            T: ToValue;
        pub fn from_debug<T>(value: &'v T) -> Self
        where
            T: Debug;
        pub fn from_display<T>(value: &'v T) -> Self
        where
            T: Display;
        pub fn from_dyn_debug(value: &'v dyn Debug) -> Self;
        pub fn from_dyn_display(value: &'v dyn Display) -> Self;
        pub fn null() -> Self;
        pub fn visit(&self, visitor: impl VisitValue<'v>) -> Result<(), Error>;
        pub fn to_u64(&self) -> Option<u64>;
        pub fn to_i64(&self) -> Option<i64>;
        pub fn to_u128(&self) -> Option<u128>;
        pub fn to_i128(&self) -> Option<i128>;
        pub fn to_f64(&self) -> Option<f64>;
        pub fn to_char(&self) -> Option<char>;
        pub fn to_bool(&self) -> Option<bool>;
        pub fn to_borrowed_str(&self) -> Option<&'v str>;
        pub fn capture_debug<T>(value: &'v T) -> Self
        where
            T: Debug + 'static;
        pub fn capture_display<T>(value: &'v T) -> Self
        where
            T: Display + 'static;
        pub fn is<T: 'static>(&self) -> bool;
        pub fn downcast_ref<T: 'static>(&self) -> Option<&T>;
    }

    impl<'v> ToValue for Value<'v> {}

    impl<'v> Display for Value<'v> {}

    impl<'v> From<&'v str> for Value<'v> {}

    impl<'v> From<usize> for Value<'v> {}

    impl<'v> From<&'v usize> for Value<'v> {}

    impl<'v> From<u8> for Value<'v> {}

    impl<'v> From<&'v u8> for Value<'v> {}

    impl<'v> From<u16> for Value<'v> {}

    impl<'v> From<&'v u16> for Value<'v> {}

    impl<'v> From<u32> for Value<'v> {}

    impl<'v> From<&'v u32> for Value<'v> {}

    impl<'v> From<u64> for Value<'v> {}

    impl<'v> From<&'v u64> for Value<'v> {}

    impl<'v> From<u128> for Value<'v> {}

    impl<'v> From<&'v u128> for Value<'v> {}

    impl<'v> From<isize> for Value<'v> {}

    impl<'v> From<&'v isize> for Value<'v> {}

    impl<'v> From<i8> for Value<'v> {}

    impl<'v> From<&'v i8> for Value<'v> {}

    impl<'v> From<i16> for Value<'v> {}

    impl<'v> From<&'v i16> for Value<'v> {}

    impl<'v> From<i32> for Value<'v> {}

    impl<'v> From<&'v i32> for Value<'v> {}

    impl<'v> From<i64> for Value<'v> {}

    impl<'v> From<&'v i64> for Value<'v> {}

    impl<'v> From<i128> for Value<'v> {}

    impl<'v> From<&'v i128> for Value<'v> {}

    impl<'v> From<f32> for Value<'v> {}

    impl<'v> From<&'v f32> for Value<'v> {}

    impl<'v> From<f64> for Value<'v> {}

    impl<'v> From<&'v f64> for Value<'v> {}

    impl<'v> From<char> for Value<'v> {}

    impl<'v> From<&'v char> for Value<'v> {}

    impl<'v> From<bool> for Value<'v> {}

    impl<'v> From<&'v bool> for Value<'v> {}

    impl<'v> From<NonZero<usize>> for Value<'v> {}

    impl<'v> From<&'v NonZero<usize>> for Value<'v> {}

    impl<'v> From<NonZero<u8>> for Value<'v> {}

    impl<'v> From<&'v NonZero<u8>> for Value<'v> {}

    impl<'v> From<NonZero<u16>> for Value<'v> {}

    impl<'v> From<&'v NonZero<u16>> for Value<'v> {}

    impl<'v> From<NonZero<u32>> for Value<'v> {}

    impl<'v> From<&'v NonZero<u32>> for Value<'v> {}

    impl<'v> From<NonZero<u64>> for Value<'v> {}

    impl<'v> From<&'v NonZero<u64>> for Value<'v> {}

    impl<'v> From<NonZero<u128>> for Value<'v> {}

    impl<'v> From<&'v NonZero<u128>> for Value<'v> {}

    impl<'v> From<NonZero<isize>> for Value<'v> {}

    impl<'v> From<&'v NonZero<isize>> for Value<'v> {}

    impl<'v> From<NonZero<i8>> for Value<'v> {}

    impl<'v> From<&'v NonZero<i8>> for Value<'v> {}

    impl<'v> From<NonZero<i16>> for Value<'v> {}

    impl<'v> From<&'v NonZero<i16>> for Value<'v> {}

    impl<'v> From<NonZero<i32>> for Value<'v> {}

    impl<'v> From<&'v NonZero<i32>> for Value<'v> {}

    impl<'v> From<NonZero<i64>> for Value<'v> {}

    impl<'v> From<&'v NonZero<i64>> for Value<'v> {}

    impl<'v> From<NonZero<i128>> for Value<'v> {}

    impl<'v> From<&'v NonZero<i128>> for Value<'v> {}

    pub trait VisitValue<'v> {
        fn visit_any(&mut self, value: Value<'_>) -> Result<(), Error>;
        fn visit_null(&mut self) -> Result<(), Error>;
        fn visit_u64(&mut self, value: u64) -> Result<(), Error>;
        fn visit_i64(&mut self, value: i64) -> Result<(), Error>;
        fn visit_u128(&mut self, value: u128) -> Result<(), Error>;
        fn visit_i128(&mut self, value: i128) -> Result<(), Error>;
        fn visit_f64(&mut self, value: f64) -> Result<(), Error>;
        fn visit_bool(&mut self, value: bool) -> Result<(), Error>;
        fn visit_str(&mut self, value: &str) -> Result<(), Error>;
        fn visit_borrowed_str(&mut self, value: &'v str) -> Result<(), Error>;
        fn visit_char(&mut self, value: char) -> Result<(), Error>;
    }

    impl<'a, 'v, T> VisitValue<'v> for &'a mut T where T: VisitValue<'v> + ?Sized {}

    pub mod source {
        pub use crate::kv::{Source, VisitSource, VisitSource as Visitor};
    }

    pub mod value {
        pub use crate::kv::{Error, ToValue, Value, VisitValue, VisitValue as Visit};
    }
}
