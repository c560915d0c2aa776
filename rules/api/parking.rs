//! Parking of threads: what async runtimes sleep on when there is nothing to do.

#![does_not_block]

use std::time::{Duration, Instant};

pub struct Parker;

impl Parker {
    pub fn new() -> Parker;

    #[blocks(wait)]
    pub fn park(&self);

    #[blocks(wait, unless = "short(duration)")]
    pub fn park_timeout(&self, duration: Duration) -> bool;

    #[blocks(wait)]
    pub fn park_deadline(&self, instant: Instant) -> bool;

    pub fn unpark(&self) -> bool;
}
