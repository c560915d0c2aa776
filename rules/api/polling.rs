//! The kernel's readiness queues. Waiting for them is an executor's own business, on a thread of its own.

#![does_not_block]

use std::io;
use std::time::{Duration, Instant};

pub struct Poller;

pub struct Events;

impl Poller {
    pub fn new() -> io::Result<Poller>;

    #[blocks(wait)]
    pub fn wait(&self, events: &mut Events, timeout: Option<Duration>) -> io::Result<usize>;

    #[blocks(wait)]
    pub fn wait_deadline(&self, events: &mut Events, deadline: Instant) -> io::Result<usize>;

    pub fn notify(&self) -> io::Result<()>;
}
