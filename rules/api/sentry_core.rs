//! sentry: events are queued for a thread that sends them. Flushing and closing wait for it.

use std::time::Duration;

pub struct Client;

impl Client {
    #[blocks(wait)]
    pub fn flush(&self, timeout: Option<Duration>) -> bool;

    #[blocks(wait)]
    pub fn close(&self, timeout: Option<Duration>) -> bool;
}
