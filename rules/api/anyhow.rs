//! anyhow: errors with context. Listed for its types: what `?` takes out of `x.context("..")` is what `x` held.

#![does_not_block]

use std::fmt::Display;

pub type Result<T, E = Error> = ::std::result::Result<T, E>;

#[derive(Debug)]
pub struct Error;

impl Error {
    pub fn new<E>(error: E) -> Self;
    pub fn msg<M>(message: M) -> Self;
    pub fn context<C>(self, context: C) -> Self
    where
        C: Display + Send + Sync + 'static;
    pub fn root_cause(&self) -> &(dyn ::std::error::Error + 'static);
    pub fn is<E>(&self) -> bool;
    pub fn downcast<E>(self) -> ::std::result::Result<E, Self>;
    pub fn downcast_ref<E>(&self) -> Option<&E>;
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E>;
}

pub trait Context<T, E> {
    fn context<C>(self, context: C) -> ::std::result::Result<T, Error>
    where
        C: Display + Send + Sync + 'static;

    fn with_context<C, F>(self, #[runs(here)] f: F) -> ::std::result::Result<T, Error>
    where
        C: Display + Send + Sync + 'static,
        F: FnOnce() -> C;
}

impl<T, E> Context<T, E> for ::std::result::Result<T, E> {
    fn context<C>(self, context: C) -> ::std::result::Result<T, Error>
    where
        C: Display + Send + Sync + 'static;

    fn with_context<C, F>(self, #[runs(here)] f: F) -> ::std::result::Result<T, Error>
    where
        C: Display + Send + Sync + 'static,
        F: FnOnce() -> C;
}

impl<T> Context<T, ::std::convert::Infallible> for Option<T> {
    fn context<C>(self, context: C) -> ::std::result::Result<T, Error>
    where
        C: Display + Send + Sync + 'static;

    fn with_context<C, F>(self, #[runs(here)] f: F) -> ::std::result::Result<T, Error>
    where
        C: Display + Send + Sync + 'static,
        F: FnOnce() -> C;
}
