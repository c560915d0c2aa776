//! Timers.

use crate::time::error::Elapsed;
use std::future::{Future, IntoFuture};
use std::ops::{Add, AddAssign, Sub, SubAssign};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time;

pub use std::time::Duration;

pub async fn advance(duration: time::Duration);

pub fn pause();

pub fn resume();

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant;

impl Instant {
    pub fn now() -> Instant;
    pub fn from_std(std: time::Instant) -> Instant;
    pub fn into_std(self) -> time::Instant;
    pub fn duration_since(&self, earlier: Instant) -> time::Duration;
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<time::Duration>;
    pub fn saturating_duration_since(&self, earlier: Instant) -> time::Duration;
    pub fn elapsed(&self) -> time::Duration;
    pub fn checked_add(&self, duration: time::Duration) -> Option<Instant>;
    pub fn checked_sub(&self, duration: time::Duration) -> Option<Instant>;
}

impl From<time::Instant> for Instant {}

impl From<Instant> for time::Instant {}

impl Add<time::Duration> for Instant {
    type Output = Instant;
}

impl AddAssign<time::Duration> for Instant {}

impl Sub for Instant {
    type Output = time::Duration;
}

impl Sub<time::Duration> for Instant {
    type Output = Instant;
}

impl SubAssign<time::Duration> for Instant {}

pub fn interval(period: time::Duration) -> Interval;

pub fn interval_at(start: Instant, period: time::Duration) -> Interval;

#[derive(Debug)]
pub struct Interval;

impl Interval {
    pub async fn tick(&mut self) -> Instant;
    pub fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant>;
    pub fn reset(&mut self);
    pub fn reset_immediately(&mut self);
    pub fn reset_after(&mut self, after: time::Duration);
    pub fn reset_at(&mut self, deadline: Instant);
    pub fn missed_tick_behavior(&self) -> MissedTickBehavior;
    pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior);
    pub fn period(&self) -> time::Duration;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissedTickBehavior {
    Burst,
    Delay,
    Skip,
}

impl Default for MissedTickBehavior {}

pub fn sleep(duration: time::Duration) -> Sleep;

pub fn sleep_until(deadline: Instant) -> Sleep;

#[derive(Debug)]
pub struct Sleep;

impl Sleep {
    pub fn deadline(&self) -> Instant;
    pub fn is_elapsed(&self) -> bool;
    pub fn reset(self: Pin<&mut Self>, deadline: Instant);
}

impl Future for Sleep {
    type Output = ();
}

#[may_cancel(future)]
pub fn timeout<F>(duration: time::Duration, future: F) -> Timeout<F::IntoFuture>
where
    F: IntoFuture;

#[may_cancel(future)]
pub fn timeout_at<F>(deadline: Instant, future: F) -> Timeout<F::IntoFuture>
where
    F: IntoFuture;

#[derive(Debug)]
pub struct Timeout<T>;

impl<T> Timeout<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}

impl<T> Future for Timeout<T>
where
    T: Future,
{
    type Output = Result<T::Output, Elapsed>;
}

pub mod error {
    use std::fmt::Display;
    use std::io;

    #[derive(Clone, Copy, Debug)]
    pub struct Error;

    impl Error {
        pub fn shutdown() -> Error;
        pub fn is_shutdown(&self) -> bool;
        pub fn at_capacity() -> Error;
        pub fn is_at_capacity(&self) -> bool;
        pub fn invalid() -> Error;
        pub fn is_invalid(&self) -> bool;
    }

    impl std::error::Error for Error {}

    impl Display for Error {}

    #[derive(Debug, PartialEq, Eq)]
    pub struct Elapsed;

    impl Display for Elapsed {}

    impl std::error::Error for Elapsed {}

    impl From<Elapsed> for io::Error {}
}
