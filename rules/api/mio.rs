//! Sockets that never wait; only `Poll::poll` does.

#![does_not_block]

use std::io;
use std::time::Duration;

pub struct Poll;

pub struct Events;

impl Poll {
    pub fn new() -> io::Result<Poll>;

    #[blocks(wait)]
    pub fn poll(&mut self, events: &mut Events, timeout: Option<Duration>) -> io::Result<()>;
}
