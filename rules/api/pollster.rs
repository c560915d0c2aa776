//! pollster: the smallest `block_on`.

#![does_not_block]

use std::future::{Future, IntoFuture};

pub trait FutureExt: Future {
    #[enters_runtime]
    #[blocks(runtime, unless = "asked(try_current)")]
    #[polls(alone)]
    fn block_on(self) -> Self::Output
    where
        Self: Sized;
}

impl<F: Future> FutureExt for F {}

#[enters_runtime]
#[blocks(runtime, unless = "asked(try_current)")]
#[polls(alone)]
pub fn block_on<F: IntoFuture>(fut: F) -> F::Output;
