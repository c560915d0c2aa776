//! The watchdog of this process: its settings, its one monitor thread, and the handle that a program keeps.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use crate::ACTIVE;
use crate::clock::{Clock, Monotonic};
use crate::engine::{Engine, Results, Seen, Settings};
use crate::event::Event;
use crate::local::{self, SELF_CHECK};
use crate::on_signal;
use crate::poll::{self, Watched};
use crate::proc;
use crate::report::{self, to_stderr};
use crate::sink::{self, Callback, Sinks};
use crate::slot::Hint;
use crate::stack::Tracer;
use crate::tasks::COARSE;

static GLOBAL: OnceLock<Global> = OnceLock::new();
/// Somebody waits for the results: write what was only counted.
static FLUSH: AtomicBool = AtomicBool::new(false);
static NEXT_GROUP: AtomicU32 = AtomicU32::new(1);

/// What all handles share.
struct Global {
    threshold: Duration,
    results: Arc<Mutex<Results>>,
    ticks: Arc<AtomicU64>,
}

/// What a stall means for the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// No monitor, nothing is reported.
    Off,
    /// Stalls are reported.
    Warn,
    /// Stalls are reported, and the test or process fails at its end.
    Deny,
}

impl Mode {
    /// The mode that the environment variable `BLOCK_WATCHDOG` asks for (`off`, `warn`, `deny`), else `default`.
    #[must_use]
    #[inline]
    pub fn from_environment(default: Self) -> Self {
        match std::env::var("BLOCK_WATCHDOG").as_deref() {
            Ok("off") => Self::Off,
            Ok("warn") => Self::Warn,
            Ok("deny") => Self::Deny,
            Ok(other) => {
                to_stderr(&format!(
                    "block-watchdog: BLOCK_WATCHDOG={other:?} is none of off, warn, deny; ignored\n"
                ));
                default
            }
            Err(_) => default,
        }
    }
}

/// How to watch; made by [`Watchdog::builder`].
pub struct Builder {
    /// A poll that takes longer is stuck. Default 100 ms.
    pub threshold: Duration,
    /// What a stall means; `BLOCK_WATCHDOG` overrides it. Default: [`Mode::Warn`].
    pub mode: Mode,
    /// Printed reports in a minute. Default 20.
    pub per_minute: u32,
    /// Text to standard error. Default: yes.
    pub stderr: bool,
    /// The folder for event files. Default: `target/block-lint` of the build, or `BLOCK_WATCHDOG_DIR`.
    pub directory: Option<PathBuf>,
    callback: Option<Callback>,
    dump_on: Option<i32>,
}

impl std::fmt::Debug for Builder {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Builder")
            .field("threshold", &self.threshold)
            .finish_non_exhaustive()
    }
}

impl Default for Builder {
    #[inline]
    fn default() -> Self {
        let program = if ACTIVE { std::env::current_exe().ok() } else { None };
        Self {
            threshold: Duration::from_millis(100),
            mode: Mode::Warn,
            per_minute: 20,
            stderr: true,
            directory: if ACTIVE {
                sink::event_directory(program.as_deref())
            } else {
                None
            },
            callback: None,
            dump_on: None,
        }
    }
}

impl Builder {
    /// Sets the threshold.
    #[must_use]
    #[inline]
    pub fn threshold(mut self, threshold: Duration) -> Self {
        self.threshold = threshold;
        self
    }

    /// Sets what a stall means when `BLOCK_WATCHDOG` does not say.
    #[must_use]
    #[inline]
    pub fn mode(mut self, mode: Mode) -> Self {
        self.mode = mode;
        self
    }

    /// Calls `function` with every event, on the monitor's thread. A panic in it is caught; it is not called again.
    #[must_use]
    #[inline]
    pub fn on_event(mut self, function: impl Fn(&Event) + Send + 'static) -> Self {
        self.callback = Some(Box::new(function));
        self
    }

    /// Writes [`dump`](crate::dump()) to standard error when the process gets this signal, such as `SIGUSR1`.
    /// `BLOCK_WATCHDOG_DUMP=USR1` does the same and wins. A signal that somebody handles already stays theirs, and that is
    /// said. With an own handler, or an endpoint, call [`dump`](crate::dump()) there.
    #[must_use]
    #[inline]
    pub fn dump_on(mut self, signal: i32) -> Self {
        self.dump_on = Some(signal);
        self
    }

    /// Starts the monitor, unless one runs already: there is one for a process, and the settings of the first hold.
    #[must_use = "`Watchdog::finish` makes the process fail in mode deny"]
    #[inline]
    pub fn start(self) -> Watchdog {
        let mode = if ACTIVE {
            Mode::from_environment(self.mode)
        } else {
            Mode::Off
        };
        if mode == Mode::Off {
            return Watchdog {
                group: 0,
                mode: Mode::Off,
            };
        }
        let threshold = self.threshold;
        let mut started = false;
        let global = GLOBAL.get_or_init(|| {
            started = true;
            self.spawn()
        });
        if !started && global.threshold != threshold {
            to_stderr(&format!(
                "block-watchdog: already watching with a threshold of {} ms; the second setting, {} ms, is ignored\n",
                global.threshold.as_millis(),
                threshold.as_millis()
            ));
        }
        Watchdog {
            group: NEXT_GROUP.fetch_add(1, Ordering::Relaxed),
            mode,
        }
    }

    fn spawn(self) -> Global {
        let results = Arc::new(Mutex::new(Results::default()));
        let ticks = Arc::new(AtomicU64::new(0));
        let global = Global {
            threshold: self.threshold,
            results: Arc::clone(&results),
            ticks: Arc::clone(&ticks),
        };
        on_signal::listen(self.dump_on);
        let monitor = std::thread::Builder::new().name("block-watchdog".to_owned());
        let spawned = monitor.spawn(move || {
            block_signals();
            hurry();
            let settings = Settings {
                mode: "watch",
                pid: std::process::id(),
                threshold: u64::try_from(self.threshold.as_nanos()).unwrap_or(u64::MAX),
                per_minute: self.per_minute,
            };
            let sinks = Sinks {
                stderr: self.stderr,
                json: false,
                directory: self.directory,
                callback: self.callback,
                file: None,
            };
            let engine = Engine::new(settings, sinks, Tracer::inside(), results);
            watch(engine, self.threshold, &ticks);
        });
        if let Err(error) = spawned {
            to_stderr(&format!("block-watchdog: not watching, no thread: {error}\n"));
        }
        global
    }
}

/// Signals are for the program's threads.
fn block_signals() {
    #[cfg(unix)]
    // SAFETY: the set is filled before it is used; blocking signals in this thread only affects this thread.
    unsafe {
        let mut all: libc::sigset_t = std::mem::zeroed();
        libc::sigfillset(&raw mut all);
        libc::pthread_sigmask(libc::SIG_BLOCK, &raw const all, std::ptr::null_mut());
    }
}

/// Before others on a loaded machine, where the system allows it (as root, or by `RLIMIT_NICE`): the monitor runs for
/// microseconds every few milliseconds.
fn hurry() {
    #[cfg(target_os = "linux")]
    // SAFETY: plain numbers; 0 is the calling thread. It may fail, and then all stays as it was.
    unsafe {
        libc::setpriority(libc::PRIO_PROCESS, 0, -10);
    }
}

/// The monitor's loop, for as long as the process lives.
fn watch(mut engine: Engine, threshold: Duration, ticks: &AtomicU64) {
    let clock = Monotonic::default();
    let period = (threshold / 10).clamp(Duration::from_millis(1), Duration::from_millis(50));
    let pid = std::process::id();
    let me = local::current().tid();
    let mut warm = false;
    loop {
        let (before, waited) = (Instant::now(), proc::sched(pid, me).unwrap_or_default().wait);
        std::thread::sleep(period);
        let late = before.elapsed().saturating_sub(period);
        let starved = proc::sched(pid, me).unwrap_or_default().wait.saturating_sub(waited);
        if late.saturating_sub(Duration::from_nanos(starved)) > Duration::from_millis(200) {
            // Neither asleep nor waiting for a processor: the process was stopped, or its machine.
            engine.forget();
        }
        let now = clock.now().max(2);
        COARSE.store(now, Ordering::Relaxed);
        let seen: Vec<Seen> = local::all()
            .into_iter()
            .filter(|slot| slot.tid() != me)
            .map(|slot| Seen {
                tid: slot.tid(),
                // A thread that moved while it was looked at is not stuck.
                hint: slot.view().unwrap_or(Hint::Idle),
                stack: slot.stack(),
                slot: Some(slot),
            })
            .collect();
        engine.tick(now, &seen);
        if !warm {
            // After the first tick, from which the time of what is stuck already counts.
            warm = true;
            engine.warm();
        }
        if FLUSH.swap(false, Ordering::Relaxed) {
            engine.flush();
            #[cfg(all(feature = "guard", unwinds))]
            crate::guard::flush();
        }
        on_signal::answer();
        ticks.fetch_add(1, Ordering::Release);
    }
}

/// A running watchdog. Dropping it does nothing: the monitor lives as long as the process.
#[derive(Debug, Clone)]
pub struct Watchdog {
    pub(crate) group: u32,
    mode: Mode,
}

impl Watchdog {
    /// Settings to start from.
    #[must_use]
    #[inline]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Watches a future on any runtime; for tokio, wrap the root future that goes to `block_on`.
    #[track_caller]
    #[inline]
    pub fn watch<F: Future>(&self, future: F) -> crate::Watched<F> {
        poll::wrap(
            future,
            Some("root".to_owned()),
            self.group,
            std::panic::Location::caller(),
        )
    }

    /// Whether a monitor runs for this handle: built with debug assertions or feature `release`, and not off.
    #[must_use]
    #[inline]
    pub fn is_watching(&self) -> bool {
        ACTIVE && self.mode != Mode::Off
    }

    /// Waits until the monitor has read the program's debug information and looks at threads. A program need not: it
    /// takes a few tenths of a second beside it, in which only long stalls are seen.
    #[inline]
    pub fn ready(&self) {
        if self.is_watching() {
            settle();
        }
    }

    /// Waits for the monitor to see what has happened until now; gives the number of stalls of this watchdog's
    /// runtime.
    #[must_use]
    #[inline]
    pub fn stalls(&self) -> u64 {
        if !self.is_watching() {
            return 0;
        }
        settle();
        GLOBAL
            .get()
            .map_or(0, |global| lock(&global.results).stalls(self.group))
    }

    /// The end of a program: in mode deny with stalls, says so and gives 1, else 0.
    #[must_use = "the exit code for mode deny"]
    #[inline]
    pub fn finish(&self) -> u8 {
        if !self.is_watching() {
            return 0;
        }
        match self.faults() {
            Some(faults) if self.mode == Mode::Deny => {
                to_stderr(&format!("block-watchdog: the program fails (deny): {faults}\n"));
                1
            }
            _ => 0,
        }
    }

    /// What this watchdog's runtime did wrong until now: how much, and a line for each place.
    fn faults(&self) -> Option<String> {
        let stalls = self.stalls();
        let (calls, mut list) = guarded(self.group);
        if let Some(global) = GLOBAL.get() {
            let results = lock(&global.results);
            let sites = results.groups.get(&self.group).into_iter().flatten();
            let lines = sites.filter_map(|(key, times)| Some(report::listed(results.sites.get(key)?, *times)));
            list = lines.chain([list]).collect();
        }
        let count = |number: u64, what: &str, many: &str| match number {
            0 => None,
            1 => Some(format!("1 {what}")),
            _ => Some(format!("{number} {many}")),
        };
        let parts: Vec<String> = [
            count(stalls, "stuck poll", "stuck polls"),
            count(calls, "blocking call in a poll", "blocking calls in polls"),
        ]
        .into_iter()
        .flatten()
        .collect();
        (!parts.is_empty()).then(|| format!("{}{list}", parts.join(", ")))
    }

    /// The end of a test.
    ///
    /// # Panics
    /// In mode deny when a poll of this watchdog's runtime was stuck or made a blocking call.
    #[track_caller]
    #[inline]
    pub fn assert_clean(&self) {
        if self.is_watching()
            && let Some(faults) = self.faults()
        {
            assert!(self.mode != Mode::Deny, "{faults}");
        }
    }

    /// Proves that the watchdog sees a stall: polls a future that sleeps, on a thread of its own, without a report.
    ///
    /// # Panics
    /// When the stall was not seen, or nothing watches (a release build, `BLOCK_WATCHDOG=off`).
    #[track_caller]
    pub fn self_check(&self) {
        assert!(
            self.is_watching(),
            "the watchdog is off: built without debug assertions, or BLOCK_WATCHDOG=off"
        );
        let global = GLOBAL.get().expect("started with this handle");
        let seen = || lock(&global.results).stalls(SELF_CHECK);
        let before = seen();
        let nap = global.threshold * 4;
        let here = std::panic::Location::caller();
        let thread = std::thread::spawn(move || {
            let stall = async move { std::thread::sleep(nap) };
            let mut future = Box::pin(Watched::new(stall, None, SELF_CHECK, here));
            let _ = future
                .as_mut()
                .poll(&mut std::task::Context::from_waker(std::task::Waker::noop()));
            local::current().join(0);
        });
        thread.join().expect("a sleep does not panic");
        settle();
        assert!(
            seen() > before,
            "the watchdog did not see a poll that slept for {} ms",
            nap.as_millis()
        );
    }
}

/// Blocking calls that the guard recorded on threads of this group, and a line for each place.
fn guarded(group: u32) -> (u64, String) {
    #[cfg(all(feature = "guard", unwinds))]
    return crate::guard::recorded(group);
    #[cfg(not(all(feature = "guard", unwinds)))]
    {
        let _ = group;
        (0, String::new())
    }
}

/// Waits for two whole ticks. They take milliseconds, unless the monitor reads debug information just now: what it found
/// is to be heard of before the program ends.
fn settle() {
    let Some(global) = GLOBAL.get() else { return };
    let start = global.ticks.load(Ordering::Acquire);
    FLUSH.store(true, Ordering::Relaxed);
    let deadline = Instant::now() + Duration::from_secs(10);
    while global.ticks.load(Ordering::Acquire) < start + 2 && Instant::now() < deadline {
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// The counters of the watch as `OpenMetrics` text; empty before a watchdog starts.
#[inline]
#[must_use]
pub fn metrics() -> String {
    if ACTIVE { counted() } else { String::new() }
}

fn counted() -> String {
    GLOBAL
        .get()
        .map(|global| lock(&global.results).counters.text())
        .unwrap_or_default()
}

fn lock(results: &Mutex<Results>) -> std::sync::MutexGuard<'_, Results> {
    results.lock().unwrap_or_else(PoisonError::into_inner)
}
