//! A channel that keeps the latest value.

use crate::sync::watch::error::{RecvError, SendError};
use std::ops::Deref;

#[derive(Debug)]
pub struct Receiver<T>;

impl<T> Receiver<T> {
    #[spins(looks)]
    pub fn borrow(&self) -> Ref<'_, T>;
    pub fn borrow_and_update(&mut self) -> Ref<'_, T>;
    #[spins(looks)]
    pub fn has_changed(&self) -> Result<bool, RecvError>;
    #[spins(looks)]
    pub fn is_closed(&self) -> bool;
    pub fn mark_changed(&mut self);
    pub fn mark_unchanged(&mut self);
    pub async fn changed(&mut self) -> Result<(), RecvError>;
    pub async fn wait_for(&mut self, #[runs(here)] f: impl FnMut(&T) -> bool) -> Result<Ref<'_, T>, RecvError>;
    pub fn same_channel(&self, other: &Self) -> bool;
}

impl<T> Clone for Receiver<T> {}

#[derive(Debug)]
pub struct Sender<T>;

impl<T> Sender<T> {
    pub fn new(init: T) -> Self;
    pub fn send(&self, value: T) -> Result<(), SendError<T>>;
    pub fn send_modify<F>(&self, #[runs(here)] modify: F)
    where
        F: FnOnce(&mut T);
    pub fn send_if_modified<F>(&self, #[runs(here)] modify: F) -> bool
    where
        F: FnOnce(&mut T) -> bool;
    pub fn send_replace(&self, value: T) -> T;
    #[spins(looks)]
    pub fn borrow(&self) -> Ref<'_, T>;
    #[spins(looks)]
    pub fn is_closed(&self) -> bool;
    pub async fn closed(&self);
    pub fn subscribe(&self) -> Receiver<T>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn same_channel(&self, other: &Self) -> bool;
}

impl<T> Clone for Sender<T> {}

impl<T: Default> Default for Sender<T> {}

#[guard(lock)]
#[derive(Debug)]
pub struct Ref<'a, T>;

impl<'a, T> Ref<'a, T> {
    pub fn has_changed(&self) -> bool;
}

impl<T> Deref for Ref<'_, T> {
    type Target = T;
}

pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>);

pub mod error {
    use std::fmt::Display;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct SendError<T>(pub T);

    impl<T> Display for SendError<T> {}

    impl<T> std::error::Error for SendError<T> {}

    #[derive(Clone, Debug)]
    pub struct RecvError;

    impl Display for RecvError {}

    impl std::error::Error for RecvError {}
}
