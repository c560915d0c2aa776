//! Notifications that can be awaited, or waited for.

#![does_not_block]

use std::future::Future;
use std::time::{Duration, Instant};

pub trait IntoNotification {
    type Tag;
}

#[also(usize, isize, u16, i16, u32, i32, u64, i64, u128, i128, i8)]
impl IntoNotification for u8 {
    type Tag = ();
}

pub trait Notification {}

#[derive(Debug)]
pub struct Event<T = ()>;

impl<T> Event<T> {
    pub fn with_tag() -> Self;
    pub fn is_notified(&self) -> bool;
    pub fn listen(&self) -> EventListener<T>;
    pub fn notify(&self, notify: impl IntoNotification<Tag = T>) -> usize;
    pub fn total_listeners(&self) -> usize;
}

impl Event<()> {
    pub fn new() -> Self;
    pub fn notify_relaxed(&self, n: usize) -> usize;
    pub fn notify_additional(&self, n: usize) -> usize;
    pub fn notify_additional_relaxed(&self, n: usize) -> usize;
}

impl Default for Event {}

pub trait Listener<T = ()>: Future<Output = T> {
    #[blocks(wait)]
    fn wait(self) -> T;
    #[blocks(wait, unless = "short(timeout)")]
    fn wait_timeout(self, timeout: Duration) -> Option<T>;
    #[blocks(wait)]
    fn wait_deadline(self, deadline: Instant) -> Option<T>;
    fn discard(self) -> bool;
    fn listens_to(&self, event: &Event<T>) -> bool;
    fn same_event(&self, other: &Self) -> bool;
}

#[derive(Debug)]
pub struct EventListener<T = ()>;

impl<T> Listener<T> for EventListener<T> {}

impl<T> Future for EventListener<T> {
    type Output = T;
}
