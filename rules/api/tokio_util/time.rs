//! A queue of timers.

use crate::sync::CancellationToken;
use crate::time::delay_queue::{Expired, Key};
use futures_core::Stream;
use std::future::Future;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Instant, Timeout};

pub trait FutureExt: Future {
    fn timeout(self, timeout: Duration) -> Timeout<Self>
    where
        Self: Sized;
    fn timeout_at(self, deadline: Instant) -> Timeout<Self>
    where
        Self: Sized;
    async fn with_cancellation_token(self, cancellation_token: &CancellationToken) -> Option<Self::Output>
    where
        Self: Sized;
    async fn with_cancellation_token_owned(self, cancellation_token: CancellationToken) -> Option<Self::Output>
    where
        Self: Sized;
}

impl<T: Future + ?Sized> FutureExt for T {}

#[derive(Debug)]
pub struct DelayQueue<T>;

impl<T> DelayQueue<T> {
    pub fn new() -> DelayQueue<T>;
    pub fn with_capacity(capacity: usize) -> DelayQueue<T>;
    pub fn insert_at(&mut self, value: T, when: Instant) -> Key;
    pub fn poll_expired(&mut self, cx: &mut Context<'_>) -> Poll<Option<Expired<T>>>;
    pub fn insert(&mut self, value: T, timeout: Duration) -> Key;
    pub fn deadline(&self, key: &Key) -> Instant;
    pub fn remove(&mut self, key: &Key) -> Expired<T>;
    pub fn try_remove(&mut self, key: &Key) -> Option<Expired<T>>;
    pub fn reset_at(&mut self, key: &Key, when: Instant);
    pub fn shrink_to_fit(&mut self);
    pub fn compact(&mut self);
    pub fn peek(&self) -> Option<Key>;
    pub fn reset(&mut self, key: &Key, timeout: Duration);
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn is_empty(&self) -> bool;
}

impl<T> Default for DelayQueue<T> {}

impl<T> Stream for DelayQueue<T> {
    type Item = Expired<T>;
}

pub mod delay_queue {
    use tokio::time::Instant;

    pub use crate::time::DelayQueue;

    #[derive(Debug)]
    pub struct Expired<T>;

    impl<T> Expired<T> {
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
        pub fn deadline(&self) -> Instant;
        pub fn key(&self) -> Key;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Key;
}
