//! The traits that bring the combinators.

use crate::future::{IntoFuture, TimeoutError};
use std::future;
use std::time::Duration;

pub use crate::io::{BufReadExt as _, ReadExt as _, SeekExt as _, WriteExt as _};
pub use crate::stream::{DoubleEndedStream, ExactSizeStream, StreamExt};
pub use futures_core::Stream;
pub use futures_io::{AsyncBufRead as _, AsyncRead as _, AsyncSeek as _, AsyncWrite as _};
pub use std::future::Future;

pub trait FutureExt: future::Future {
    async fn delay(self, dur: Duration) -> Self::Output
    where
        Self: Sized;
    async fn flatten(self) -> <Self::Output as IntoFuture>::Output
    where
        Self: Sized,
        Self::Output: IntoFuture;
    async fn race<F>(self, other: F) -> Self::Output
    where
        Self: future::Future + Sized,
        F: future::Future<Output = Self::Output>;
    async fn try_race<F, T, E>(self, other: F) -> Self::Output
    where
        Self: future::Future<Output = Result<T, E>> + Sized,
        F: future::Future<Output = Self::Output>;
    async fn join<F>(self, other: F) -> (Self::Output, F::Output)
    where
        Self: future::Future + Sized,
        F: future::Future;
    async fn try_join<F, A, B, E>(self, other: F) -> Result<(A, B), E>
    where
        Self: future::Future<Output = Result<A, E>> + Sized,
        F: future::Future<Output = Result<B, E>>;
    #[may_cancel(self)]
    async fn timeout(self, dur: Duration) -> Result<Self::Output, TimeoutError>
    where
        Self: Sized;
}

impl<T: future::Future + ?Sized> FutureExt for T {}
