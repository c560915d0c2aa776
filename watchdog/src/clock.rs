//! Time as a parameter, so that the rules about durations are tested without sleeping.

use std::sync::atomic::{AtomicU64, Ordering};

/// A monotonic clock in nanoseconds.
///
/// On Linux [`Monotonic`] does not advance while the machine is suspended, so a laptop lid is not a stall.
pub trait Clock: Send + Sync {
    /// Nanoseconds since an arbitrary fixed moment.
    fn now(&self) -> u64;
}

/// The operating system's monotonic clock.
#[derive(Debug)]
pub struct Monotonic(std::time::Instant);

impl Default for Monotonic {
    fn default() -> Self {
        Self(std::time::Instant::now())
    }
}

impl Clock for Monotonic {
    fn now(&self) -> u64 {
        u64::try_from(self.0.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }
}

/// A clock that moves only when told to: for tests.
#[derive(Debug, Default)]
pub struct Manual(AtomicU64);

impl Manual {
    /// Moves the clock forward by `milliseconds`.
    pub fn advance_ms(&self, milliseconds: u64) {
        self.0.fetch_add(milliseconds * 1_000_000, Ordering::SeqCst);
    }
}

impl Clock for Manual {
    fn now(&self) -> u64 {
        self.0.load(Ordering::SeqCst)
    }
}
