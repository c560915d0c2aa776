//! Spans and events. An entered span must not be held across an await.

#![does_not_block]

use crate::field::AsField;
use crate::instrument::Instrumented;
use crate::span::{Entered, EnteredSpan};
use std::hash::Hash;
use tracing_core::Field;
use tracing_core::field::ValueSet;
use tracing_core::span::Id;

pub use tracing_core::field::Value;
pub use tracing_core::{Dispatch, Event, Level, Metadata, Subscriber, event};

pub trait Instrument: Sized {
    fn instrument(self, span: Span) -> Instrumented<Self>;
    fn in_current_span(self) -> Instrumented<Self>;
}

impl<T: Sized> Instrument for T {}

#[derive(Clone, Debug)]
pub struct Span;

impl Span {
    pub fn new(meta: &'static tracing_core::Metadata<'static>, values: &ValueSet<'_>) -> Span;
    pub fn new_root(meta: &'static tracing_core::Metadata<'static>, values: &ValueSet<'_>) -> Span;
    pub fn child_of(
        parent: impl Into<Option<Id>>,
        meta: &'static tracing_core::Metadata<'static>,
        values: &ValueSet<'_>,
    ) -> Span;
    pub fn new_disabled(meta: &'static tracing_core::Metadata<'static>) -> Span;
    pub fn none() -> Span;
    pub fn current() -> Span;
    pub fn enter(&self) -> Entered<'_>;
    pub fn entered(self) -> EnteredSpan;
    pub fn or_current(self) -> Self;
    pub fn in_scope<F: FnOnce() -> T, T>(&self, #[runs(here)] f: F) -> T;
    pub fn field<Q: AsField + ?Sized>(&self, field: &Q) -> Option<Field>;
    pub fn has_field<Q: AsField + ?Sized>(&self, field: &Q) -> bool;
    pub fn record<Q: AsField + ?Sized, V: tracing_core::field::Value>(&self, field: &Q, value: V) -> &Self;
    pub fn is_disabled(&self) -> bool;
    pub fn is_none(&self) -> bool;
    pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self;
    pub fn id(&self) -> Option<Id>;
    pub fn metadata(&self) -> Option<&'static tracing_core::Metadata<'static>>;
    pub fn with_subscriber<T>(&self, #[runs(here)] f: impl FnOnce((&Id, &tracing_core::Dispatch)) -> T) -> Option<T>;
}

impl PartialEq for Span {}

impl Hash for Span {}

impl<'a> From<&'a Span> for Option<&'a Id> {}

impl<'a> From<&'a Span> for Option<Id> {}

impl From<Span> for Option<Id> {}

pub mod dispatcher {
    pub use tracing_core::Dispatch;
    pub use tracing_core::dispatcher::{
        DefaultGuard, SetGlobalDefaultError, WeakDispatch, get_default, set_default, set_global_default, with_default,
    };
}

pub mod field {
    use tracing_core::{Field, Metadata};

    pub use tracing_core::field::*;

    pub trait AsField {
        fn as_field(&self, metadata: &Metadata<'_>) -> Option<Field>;
    }

    impl AsField for str {}

    impl AsField for &Field {}

    impl AsField for Field {}
}

pub mod instrument {
    use crate::Span;
    use std::future::Future;
    use std::pin::Pin;
    use tracing_core::Dispatch;

    pub use crate::Instrument;

    pub trait WithSubscriber: Sized {
        fn with_subscriber<S>(self, subscriber: S) -> WithDispatch<Self>
        where
            S: Into<Dispatch>;
        fn with_current_subscriber(self) -> WithDispatch<Self>;
    }

    impl<T: Sized> WithSubscriber for T {}

    #[derive(Clone, Debug)]
    pub struct WithDispatch<T>;

    impl<T> WithDispatch<T> {
        pub fn dispatcher(&self) -> &Dispatch;
        pub fn inner(&self) -> &T;
        pub fn inner_mut(&mut self) -> &mut T;
        pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T>;
        pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn into_inner(self) -> T;
    }

    impl<T: Future> Future for WithDispatch<T> {
        type Output = T::Output;
    }

    #[derive(Clone, Debug)]
    pub struct Instrumented<T>;

    impl<T> Instrumented<T> {
        pub fn span(&self) -> &Span;
        pub fn span_mut(&mut self) -> &mut Span;
        pub fn inner(&self) -> &T;
        pub fn inner_mut(&mut self) -> &mut T;
        pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T>;
        pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn into_inner(self) -> T;
    }

    impl<T: Future> Future for Instrumented<T> {
        type Output = T::Output;
    }
}

pub mod level_filters {
    pub use tracing_core::LevelFilter;
    pub use tracing_core::metadata::ParseLevelFilterError;

    pub const STATIC_MAX_LEVEL: tracing_core::LevelFilter;
}

pub mod span {
    use std::ops::Deref;
    use tracing_core::span;

    pub use crate::Span;
    pub use tracing_core::span::{Attributes, Id, Record};

    pub trait AsId {
        fn as_id(&self) -> Option<&span::Id>;
    }

    #[guard(span)]
    #[derive(Debug)]
    pub struct Entered<'a>;

    #[guard(span)]
    #[derive(Debug)]
    pub struct EnteredSpan;

    impl EnteredSpan {
        pub fn id(&self) -> Option<span::Id>;
        pub fn exit(self) -> crate::Span;
    }

    impl<'a> From<&'a EnteredSpan> for Option<&'a span::Id> {}

    impl<'a> From<&'a EnteredSpan> for Option<span::Id> {}

    impl Deref for EnteredSpan {
        type Target = crate::Span;
    }
}

pub mod subscriber {
    use tracing_core::{Subscriber, dispatcher};

    pub use tracing_core::dispatcher::{DefaultGuard, SetGlobalDefaultError};
    pub use tracing_core::subscriber::*;

    pub fn with_default<T, S>(subscriber: S, #[runs(here)] f: impl FnOnce() -> T) -> T
    where
        S: Subscriber + Send + Sync + 'static;

    pub fn set_global_default<S>(subscriber: S) -> Result<(), dispatcher::SetGlobalDefaultError>
    where
        S: Subscriber + Send + Sync + 'static;

    pub fn set_default<S>(subscriber: S) -> dispatcher::DefaultGuard
    where
        S: Subscriber + Send + Sync + 'static;
}

/// What the macros that make a span give. Their fields are evaluated only when somebody listens, and are left out.
#[macro_export]
macro_rules! span {
    ($($field:tt)*) => {
        $crate::Span::none()
    };
}

#[macro_export]
macro_rules! trace_span {
    ($($field:tt)*) => {
        $crate::Span::none()
    };
}

#[macro_export]
macro_rules! debug_span {
    ($($field:tt)*) => {
        $crate::Span::none()
    };
}

#[macro_export]
macro_rules! info_span {
    ($($field:tt)*) => {
        $crate::Span::none()
    };
}

#[macro_export]
macro_rules! warn_span {
    ($($field:tt)*) => {
        $crate::Span::none()
    };
}

#[macro_export]
macro_rules! error_span {
    ($($field:tt)*) => {
        $crate::Span::none()
    };
}
