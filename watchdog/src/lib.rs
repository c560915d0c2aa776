#![doc = include_str!("../README.md")]

#[cfg(feature = "tokio")]
#[doc(hidden)]
pub use tokio as __tokio;

pub mod clock;
mod atomic {
    pub(crate) use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
}
mod engine;
mod event;
#[cfg(all(feature = "guard", unwinds))]
pub mod guard;
#[cfg(all(feature = "tokio", tokio_unstable))]
mod hooks;
mod judge;
mod limit;
mod local;
mod on_signal;
mod poll;
mod proc;
mod report;
#[cfg(feature = "tokio")]
mod rt_tokio;
#[cfg(all(feature = "run", unwinds))]
pub mod run;
mod sink;
mod site;
mod slot;
#[cfg_attr(not(all(feature = "stack", unwinds)), path = "stack_none.rs")]
mod stack;
mod tasks;
mod vocabulary;
mod watch;

#[cfg(feature = "macros")]
pub use block_watchdog_macros::{main, test};
pub use event::{Cause, Event, Place, SCHEMA, TaskLabel, fingerprint};
#[cfg(any(debug_assertions, feature = "release"))]
pub use poll::Watched;
#[cfg(feature = "tokio")]
pub use rt_tokio::{parked, spawn, spawn_local, spawn_named, thread_started, unparked};
pub use sink::Callback;
pub use tasks::{Task, dump, tasks};
pub use vocabulary::{CALLS, Call, call, rule_of_path, system_call};
pub use watch::{Builder, Mode, Watchdog, metrics};

/// Whether this build watches: under debug assertions, or with feature `release`. Otherwise every call here is empty.
pub const ACTIVE: bool = cfg!(any(debug_assertions, feature = "release"));

/// A build that does not watch has the future itself: nothing of the watchdog is left in it.
#[cfg(not(any(debug_assertions, feature = "release")))]
pub type Watched<F> = F;

/// For this crate's own tests.
#[cfg(all(feature = "stack", unwinds))]
#[doc(hidden)]
pub mod testing {
    /// Captures a thread of this process `number` times; gives the tries that it took (on a loaded machine a thread does
    /// not always answer in time) and the frames in all. `None` when a hundred times as many tries were not enough.
    #[must_use]
    pub fn capture(tid: u32, number: u64) -> Option<(u64, u64)> {
        let mut tracer = crate::stack::Tracer::inside();
        tracer.warm();
        let stack = crate::local::stack_of(tid).unwrap_or(0..0);
        let (mut tries, mut done, mut frames) = (0, 0, 0);
        while done < number {
            tries += 1;
            if tries > number * 100 {
                return None;
            }
            if let Some(seen) = tracer.trace(tid, stack.clone()) {
                done += 1;
                frames += seen.frames.len() as u64;
            }
        }
        Some((tries, frames))
    }
}

/// Watches a future on any runtime: its polls are timed, and it is in [`tasks`].
#[inline]
#[track_caller]
pub fn watch<F: Future>(future: F) -> Watched<F> {
    poll::wrap(future, None, 0, std::panic::Location::caller())
}

/// Runs `work`, in which blocking is intended: neither watch nor guard report it. The reason is for the reader.
#[inline]
pub fn allow_blocking<R>(reason: &str, work: impl FnOnce() -> R) -> R {
    /// Ends the scope, by a panic too.
    struct Scope(&'static slot::Slot);
    impl Drop for Scope {
        fn drop(&mut self) {
            self.0.disallow();
        }
    }
    debug_assert!(!reason.trim().is_empty(), "allow_blocking needs a reason");
    let _scope = ACTIVE.then(|| {
        let slot = local::current();
        slot.allow();
        Scope(slot)
    });
    work()
}
