//! tokio: the hooks that every runtime has on stable, and a spawn that names the task.

use std::panic::Location;

use tokio::task::JoinHandle;

use crate::local;
use crate::poll;
use crate::watch::{Builder, Watchdog};

impl Builder {
    /// Starts the monitor and lets the workers of the runtime that `runtime` builds announce themselves.
    ///
    /// Takes the three hooks `on_thread_start`, `on_thread_park` and `on_thread_unpark`; a program that has its own
    /// calls [`thread_started`], [`parked`] and [`unparked`] from them.
    #[inline]
    #[must_use = "wrap the root future with `Watchdog::watch`"]
    pub fn install(self, runtime: &mut tokio::runtime::Builder) -> Watchdog {
        #[cfg(all(feature = "guard", unwinds))]
        crate::guard::write_to(self.directory.clone());
        let watchdog = self.start();
        if watchdog.is_watching() {
            #[cfg(all(feature = "guard", unwinds))]
            crate::guard::enable();
            let (one, two) = (watchdog.clone(), watchdog.clone());
            runtime.on_thread_start(move || thread_started(&one));
            runtime.on_thread_park(parked);
            runtime.on_thread_unpark(move || unparked(&two));
            #[cfg(tokio_unstable)]
            crate::hooks::install(runtime, watchdog.group);
        }
        watchdog
    }
}

/// For `on_thread_start`: the thread works for this watchdog's runtime.
#[inline]
pub fn thread_started(watchdog: &Watchdog) {
    if watchdog.is_watching() {
        local::current().join(watchdog.group);
    }
}

/// For `on_thread_park`: the worker is about to wait for work.
#[inline]
pub fn parked() {
    if crate::ACTIVE
        && let Some(slot) = local::existing()
    {
        #[cfg(all(feature = "guard", unwinds))]
        crate::guard::learn_base();
        slot.park();
    }
}

/// For `on_thread_unpark`: the worker goes on.
#[inline]
pub fn unparked(watchdog: &Watchdog) {
    if watchdog.is_watching() {
        let slot = local::current();
        slot.join(watchdog.group);
        slot.unpark();
    }
}

/// `tokio::spawn`, watched: the task is in [`tasks`](crate::tasks()) and its polls are timed exactly.
///
/// # Panics
/// Outside of a tokio runtime, like `tokio::spawn`.
#[track_caller]
pub fn spawn<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    tokio::spawn(poll::wrap(future, None, 0, Location::caller()))
}

/// [`spawn`] with a name for the reports.
///
/// # Panics
/// Outside of a tokio runtime.
#[track_caller]
pub fn spawn_named<F>(name: impl Into<String>, future: F) -> JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    tokio::spawn(poll::wrap(future, Some(name.into()), 0, Location::caller()))
}

/// `tokio::task::spawn_local`, watched.
///
/// # Panics
/// Outside of a `LocalSet`.
#[track_caller]
pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + 'static,
    F::Output: 'static,
{
    tokio::task::spawn_local(poll::wrap(future, None, 0, Location::caller()))
}
