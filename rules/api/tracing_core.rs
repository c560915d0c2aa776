//! What tracing and its subscribers share.

#![does_not_block]

use crate::callsite::Identifier;
use crate::dispatcher::WeakDispatch;
use crate::field::{FieldSet, Iter, ValueSet, Visit};
use crate::metadata::{ParseLevelError, ParseLevelFilterError};
use crate::span::{Attributes, Current, Id, Record};
use std::any::{Any, TypeId};
use std::fmt::Display;
use std::hash::Hash;
use std::str::FromStr;
use std::sync::Arc;

pub use std::sync::Once;

pub trait Callsite: Sync {
    fn set_interest(&self, interest: Interest);
    fn metadata(&self) -> &Metadata<'_>;
}

#[derive(Clone, Debug)]
pub struct Dispatch;

impl Dispatch {
    pub fn none() -> Self;
    pub fn new<S>(subscriber: S) -> Self
    where
        S: Subscriber + Send + Sync + 'static;
    pub fn downgrade(&self) -> WeakDispatch;
    pub fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest;
    pub fn new_span(&self, span: &Attributes<'_>) -> Id;
    pub fn record(&self, span: &Id, values: &Record<'_>);
    pub fn record_follows_from(&self, span: &Id, follows: &Id);
    pub fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    pub fn event(&self, event: &Event<'_>);
    pub fn enter(&self, span: &Id);
    pub fn exit(&self, span: &Id);
    pub fn clone_span(&self, id: &Id) -> Id;
    pub fn drop_span(&self, id: Id);
    pub fn try_close(&self, id: Id) -> bool;
    pub fn current_span(&self) -> Current;
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
}

impl Default for Dispatch {}

impl<S> From<S> for Dispatch where S: Subscriber + Send + Sync + 'static {}

#[derive(Debug)]
pub struct Event<'a>;

impl<'a> Event<'a> {
    pub fn dispatch(metadata: &'static Metadata<'static>, fields: &'a ValueSet<'_>);
    pub fn new(metadata: &'static Metadata<'static>, fields: &'a ValueSet<'a>) -> Self;
    pub fn new_child_of(
        parent: impl Into<Option<Id>>,
        metadata: &'static Metadata<'static>,
        fields: &'a ValueSet<'a>,
    ) -> Self;
    pub fn child_of(parent: impl Into<Option<Id>>, metadata: &'static Metadata<'static>, fields: &'a ValueSet<'_>);
    pub fn record(&self, visitor: &mut dyn Visit);
    pub fn fields(&self) -> Iter;
    pub fn metadata(&self) -> &'static Metadata<'static>;
    pub fn is_root(&self) -> bool;
    pub fn is_contextual(&self) -> bool;
    pub fn parent(&self) -> Option<&Id>;
}

#[derive(Debug)]
pub struct Field;

impl Field {
    pub fn callsite(&self) -> Identifier;
    pub fn name(&self) -> &'static str;
    pub fn index(&self) -> usize;
}

impl Display for Field {}

impl AsRef<str> for Field {}

impl PartialEq for Field {}

impl Eq for Field {}

impl Hash for Field {}

impl Clone for Field {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Level;

impl Level {
    pub const ERROR: Level;
    pub const WARN: Level;
    pub const INFO: Level;
    pub const DEBUG: Level;
    pub const TRACE: Level;
    pub fn as_str(&self) -> &'static str;
}

impl Display for Level {}

impl FromStr for Level {
    type Err = ParseLevelError;
}

impl PartialEq<LevelFilter> for Level {}

impl PartialOrd for Level {}

impl Ord for Level {}

impl PartialOrd<LevelFilter> for Level {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LevelFilter;

impl LevelFilter {
    pub const OFF: LevelFilter;
    pub const ERROR: LevelFilter;
    pub const WARN: LevelFilter;
    pub const INFO: LevelFilter;
    pub const DEBUG: LevelFilter;
    pub const TRACE: LevelFilter;
    pub fn from_level(level: Level) -> Self;
    pub fn into_level(self) -> Option<Level>;
    pub fn current() -> Self;
}

impl From<Level> for LevelFilter {}

impl From<Option<Level>> for LevelFilter {}

impl From<LevelFilter> for Option<Level> {}

impl Display for LevelFilter {}

impl FromStr for LevelFilter {
    type Err = ParseLevelFilterError;
}

impl PartialEq<Level> for LevelFilter {}

impl PartialOrd for LevelFilter {}

impl Ord for LevelFilter {}

impl PartialOrd<Level> for LevelFilter {}

#[derive(Debug)]
pub struct Metadata<'a>;

impl<'a> Metadata<'a> {
    pub fn new(
        name: &'static str,
        target: &'a str,
        level: Level,
        file: Option<&'a str>,
        line: Option<u32>,
        module_path: Option<&'a str>,
        fields: FieldSet,
        kind: Kind,
    ) -> Self;
    pub fn fields(&self) -> &FieldSet;
    pub fn level(&self) -> &Level;
    pub fn name(&self) -> &'static str;
    pub fn target(&self) -> &'a str;
    pub fn module_path(&self) -> Option<&'a str>;
    pub fn file(&self) -> Option<&'a str>;
    pub fn line(&self) -> Option<u32>;
    pub fn callsite(&self) -> Identifier;
    pub fn is_event(&self) -> bool;
    pub fn is_span(&self) -> bool;
}

impl Eq for Metadata<'_> {}

impl PartialEq for Metadata<'_> {}

pub trait Subscriber: 'static {
    fn on_register_dispatch(&self, subscriber: &Dispatch);
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest;
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    fn max_level_hint(&self) -> Option<LevelFilter>;
    fn new_span(&self, span: &Attributes<'_>) -> Id;
    fn record(&self, span: &Id, values: &Record<'_>);
    fn record_follows_from(&self, span: &Id, follows: &Id);
    fn event_enabled(&self, event: &Event<'_>) -> bool;
    fn event(&self, event: &Event<'_>);
    fn enter(&self, span: &Id);
    fn exit(&self, span: &Id);
    fn clone_span(&self, id: &Id) -> Id;
    fn drop_span(&self, _id: Id);
    fn try_close(&self, id: Id) -> bool;
    fn current_span(&self) -> Current;
    unsafe fn downcast_raw(&self, id: TypeId) -> Option<*const ()>;
}

impl<S> Subscriber for Arc<S> where S: Subscriber + ?Sized {}

impl<S> Subscriber for Box<S> where S: Subscriber + ?Sized {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind;

impl Kind {
    pub const EVENT: Kind;
    pub const SPAN: Kind;
    pub const HINT: Kind;
    pub fn is_span(&self) -> bool;
    pub fn is_event(&self) -> bool;
    pub fn is_hint(&self) -> bool;
    pub fn hint(self) -> Self;
}

#[derive(Clone, Debug)]
pub struct Interest;

impl Interest {
    pub fn never() -> Self;
    pub fn sometimes() -> Self;
    pub fn always() -> Self;
    pub fn is_never(&self) -> bool;
    pub fn is_sometimes(&self) -> bool;
    pub fn is_always(&self) -> bool;
}

pub mod callsite {
    use crate::{Interest, Metadata};
    use std::hash::Hash;

    pub use crate::Callsite;

    #[derive(Clone, Debug)]
    pub struct Identifier(pub &'static dyn crate::Callsite);

    impl PartialEq for Identifier {}

    impl Eq for Identifier {}

    impl Hash for Identifier {}

    #[derive(Debug)]
    pub struct DefaultCallsite;

    impl DefaultCallsite {
        pub fn new(meta: &'static Metadata<'static>) -> Self;
        pub fn register(&'static self) -> Interest;
        pub fn interest(&'static self) -> Interest;
    }

    impl crate::Callsite for DefaultCallsite {}

    pub fn rebuild_interest_cache();

    pub fn register(callsite: &'static dyn crate::Callsite);
}

pub mod dispatcher {
    use std::fmt::Display;

    pub use crate::Dispatch;

    #[derive(Clone, Debug)]
    pub struct WeakDispatch;

    impl WeakDispatch {
        pub fn upgrade(&self) -> Option<crate::Dispatch>;
    }

    #[derive(Debug)]
    pub struct DefaultGuard;

    pub fn with_default<T>(dispatcher: &crate::Dispatch, #[runs(here)] f: impl FnOnce() -> T) -> T;

    pub fn set_default(dispatcher: &crate::Dispatch) -> DefaultGuard;

    pub fn set_global_default(dispatcher: crate::Dispatch) -> Result<(), SetGlobalDefaultError>;

    #[derive(Debug)]
    pub struct SetGlobalDefaultError;

    impl Display for SetGlobalDefaultError {}

    impl std::error::Error for SetGlobalDefaultError {}

    pub fn get_default<T, F>(#[runs(here)] f: F) -> T
    where
        F: FnMut(&crate::Dispatch) -> T;
}

pub mod event {
    pub use crate::Event;
}

pub mod field {
    use crate::callsite::Identifier;
    use std::borrow::Borrow;
    use std::fmt::{Arguments, Debug, DebugMap, DebugStruct, Display};
    use std::num::{
        NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8, NonZeroU16, NonZeroU32,
        NonZeroU64, NonZeroU128, NonZeroUsize, Wrapping,
    };

    pub use crate::Field;

    #[derive(Debug, PartialEq, Eq)]
    pub struct Empty;

    impl Value for Empty {}

    #[derive(Debug)]
    pub struct FieldSet;

    impl FieldSet {
        pub fn new(names: &'static [&'static str], callsite: Identifier) -> Self;
        pub fn field<Q: Borrow<str> + ?Sized>(&self, name: &Q) -> Option<crate::Field>;
        pub fn contains(&self, field: &crate::Field) -> bool;
        pub fn iter(&self) -> Iter;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }

    impl IntoIterator for &FieldSet {
        type IntoIter = Iter;
        type Item = crate::Field;
    }

    impl Display for FieldSet {}

    impl Eq for FieldSet {}

    impl PartialEq for FieldSet {}

    #[derive(Debug)]
    pub struct ValueSet<'a>;

    impl ValueSet<'_> {
        pub fn callsite(&self) -> Identifier;
        pub fn record(&self, visitor: &mut dyn Visit);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }

    impl Display for ValueSet<'_> {}

    #[derive(Debug)]
    pub struct Iter;

    impl Iterator for Iter {
        type Item = crate::Field;
    }

    pub trait Visit {
        fn record_f64(&mut self, field: &crate::Field, value: f64);
        fn record_i64(&mut self, field: &crate::Field, value: i64);
        fn record_u64(&mut self, field: &crate::Field, value: u64);
        fn record_i128(&mut self, field: &crate::Field, value: i128);
        fn record_u128(&mut self, field: &crate::Field, value: u128);
        fn record_bool(&mut self, field: &crate::Field, value: bool);
        fn record_str(&mut self, field: &crate::Field, value: &str);
        fn record_bytes(&mut self, field: &crate::Field, value: &[u8]);
        fn record_error(&mut self, field: &crate::Field, value: &(dyn std::error::Error + 'static));
        fn record_debug(&mut self, field: &crate::Field, value: &dyn Debug);
    }

    impl Visit for DebugStruct<'_, '_> {}

    impl Visit for DebugMap<'_, '_> {}

    impl<F> Visit for F where F: FnMut(&crate::Field, &dyn Debug) {}

    pub trait Value {
        fn record(&self, key: &crate::Field, visitor: &mut dyn Visit);
    }

    impl Value for NonZeroIsize {}

    impl Value for usize {}

    impl Value for i128 {}

    impl Value for NonZeroI8 {}

    impl Value for u8 {}

    impl<T: Value> Value for Wrapping<T> {}

    impl Value for NonZeroU32 {}

    impl Value for f64 {}

    impl Value for i32 {}

    impl Value for Arguments<'_> {}

    impl<'a, T> Value for &'a T where T: Value + 'a + ?Sized {}

    impl Value for NonZeroI64 {}

    impl Value for dyn std::error::Error + Sync + 'static {}

    impl Value for u64 {}

    impl Value for u128 {}

    impl Value for dyn std::error::Error + 'static {}

    impl Value for str {}

    impl Value for NonZeroI16 {}

    impl Value for u16 {}

    impl<T> Value for Box<T> where T: Value + ?Sized {}

    impl Value for NonZeroUsize {}

    impl Value for NonZeroI128 {}

    impl Value for isize {}

    impl<T: Value> Value for Option<T> {}

    impl Value for NonZeroU8 {}

    impl Value for i8 {}

    impl Value for String {}

    impl Value for f32 {}

    impl Value for NonZeroI32 {}

    impl Value for u32 {}

    impl Value for bool {}

    impl<'a, T> Value for &'a mut T where T: Value + 'a + ?Sized {}

    impl Value for dyn std::error::Error + Send + Sync + 'static {}

    impl Value for NonZeroU64 {}

    impl Value for NonZeroU128 {}

    impl Value for i64 {}

    impl Value for dyn std::error::Error + Send + 'static {}

    impl Value for [u8] {}

    impl Value for NonZeroU16 {}

    impl Value for i16 {}

    #[derive(Clone, Debug)]
    pub struct DisplayValue<T: Display>;

    impl<T> Value for DisplayValue<T> where T: Display {}

    impl<T: Display> Display for DisplayValue<T> {}

    #[derive(Clone, Debug)]
    pub struct DebugValue<T: Debug>;

    impl<T> Value for DebugValue<T> where T: Debug {}

    pub fn display<T>(t: T) -> DisplayValue<T>
    where
        T: Display;

    pub fn debug<T>(t: T) -> DebugValue<T>
    where
        T: Debug;
}

pub mod metadata {
    use std::fmt::Display;

    pub use crate::{Kind, Level, LevelFilter, Metadata};

    #[derive(Clone, Debug)]
    pub struct ParseLevelFilterError;

    impl Display for ParseLevelFilterError {}

    impl std::error::Error for ParseLevelFilterError {}

    #[derive(Debug)]
    pub struct ParseLevelError;

    impl std::error::Error for ParseLevelError {}

    impl Display for ParseLevelError {}
}

pub mod span {
    use crate::field::{FieldSet, ValueSet, Visit};
    use crate::{Field, Metadata};
    use std::num::NonZeroU64;

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Id;

    impl Id {
        pub fn from_u64(u: u64) -> Self;
        pub fn from_non_zero_u64(id: NonZeroU64) -> Self;
        pub fn into_u64(&self) -> u64;
        pub fn into_non_zero_u64(&self) -> NonZeroU64;
    }

    impl<'a> From<&'a Id> for Option<Id> {}

    #[derive(Debug)]
    pub struct Attributes<'a>;

    impl<'a> Attributes<'a> {
        pub fn new(metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Self;
        pub fn new_root(metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Self;
        pub fn child_of(parent: Id, metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Self;
        pub fn metadata(&self) -> &'static Metadata<'static>;
        pub fn values(&self) -> &ValueSet<'a>;
        pub fn is_root(&self) -> bool;
        pub fn is_contextual(&self) -> bool;
        pub fn parent(&self) -> Option<&Id>;
        pub fn record(&self, visitor: &mut dyn Visit);
        pub fn contains(&self, field: &Field) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn fields(&self) -> &FieldSet;
    }

    #[derive(Debug)]
    pub struct Record<'a>;

    impl<'a> Record<'a> {
        pub fn new(values: &'a ValueSet<'a>) -> Self;
        pub fn record(&self, visitor: &mut dyn Visit);
        pub fn len(&self) -> usize;
        pub fn contains(&self, field: &Field) -> bool;
        pub fn is_empty(&self) -> bool;
    }

    #[derive(Debug)]
    pub struct Current;

    impl Current {
        pub fn new(id: Id, metadata: &'static Metadata<'static>) -> Self;
        pub fn none() -> Self;
        pub fn is_known(&self) -> bool;
        pub fn into_inner(self) -> Option<(Id, &'static Metadata<'static>)>;
        pub fn id(&self) -> Option<&Id>;
        pub fn metadata(&self) -> Option<&'static Metadata<'static>>;
    }

    impl<'a> From<&'a Current> for Option<&'a Id> {}

    impl<'a> From<&'a Current> for Option<Id> {}

    impl From<Current> for Option<Id> {}

    impl<'a> From<&'a Current> for Option<&'static Metadata<'static>> {}
}

pub mod subscriber {
    pub use crate::{Interest, Subscriber};

    #[derive(Clone, Copy, Debug, Default)]
    pub struct NoSubscriber;

    impl NoSubscriber {
        pub fn new() -> Self;
    }

    impl crate::Subscriber for NoSubscriber {}
}
