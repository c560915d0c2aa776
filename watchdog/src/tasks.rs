//! The live tasks that the watchdog knows: those that were wrapped, and with `--cfg tokio_unstable` all of tokio's.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::panic::Location;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::event::TaskLabel;

static TASKS: Mutex<BTreeMap<u64, Arc<Info>>> = Mutex::new(BTreeMap::new());
static NEXT: AtomicU64 = AtomicU64::new(1);
/// The monitor's clock in nanoseconds, as of its last tick: reading it costs a load. 0 while no monitor runs.
pub(crate) static COARSE: AtomicU64 = AtomicU64::new(0);

/// That clock; a build that does not watch has none. Odd, and so never 0: a task's start of 0 says that nobody polls it.
#[expect(clippy::inline_always, reason = "see `Info::start`")]
#[inline(always)]
fn coarse() -> u64 {
    if crate::ACTIVE {
        COARSE.load(Ordering::Relaxed) | 1
    } else {
        1
    }
}

/// What is kept of one task. Written by whoever polls it, read by anyone.
#[derive(Debug)]
pub(crate) struct Info {
    id: u64,
    name: Option<String>,
    spawned: &'static Location<'static>,
    polls: AtomicU64,
    busy: AtomicU64,
    /// The coarse clock at the start of the current poll, 0 between polls.
    polling: AtomicU64,
}

impl Info {
    /// Adds a task to the list.
    pub(crate) fn new(name: Option<String>, spawned: &'static Location<'static>) -> Arc<Self> {
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        let (polls, busy, polling) = (AtomicU64::new(0), AtomicU64::new(0), AtomicU64::new(0));
        let info = Arc::new(Self {
            id,
            name,
            spawned,
            polls,
            busy,
            polling,
        });
        TASKS
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(id, Arc::clone(&info));
        info
    }

    /// Our id of the task.
    #[inline]
    pub(crate) fn id(&self) -> u64 {
        self.id
    }

    /// A poll begins; gives its start, for [`Self::stop`].
    #[expect(
        clippy::inline_always,
        reason = "in every poll of a debug build, where a call costs as much as its work"
    )]
    #[inline(always)]
    pub(crate) fn start(&self) -> u64 {
        let start = coarse();
        self.polling.store(start, Ordering::Relaxed);
        start
    }

    /// That poll ends.
    #[expect(
        clippy::inline_always,
        reason = "in every poll of a debug build, where a call costs as much as its work"
    )]
    #[inline(always)]
    pub(crate) fn stop(&self, start: u64) {
        let now = coarse();
        // One poller at a time: no read-modify-write is needed.
        if now != start {
            self.add(start, now);
        }
        self.polls
            .store(self.polls.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
        self.polling.store(0, Ordering::Relaxed);
    }

    #[cold]
    fn add(&self, start: u64, now: u64) {
        // A poll that began before the monitor did has no start.
        let took = if start > 1 { now.saturating_sub(start) } else { 0 };
        self.busy
            .store(self.busy.load(Ordering::Relaxed) + took, Ordering::Relaxed);
    }

    /// The task is gone.
    pub(crate) fn remove(&self) {
        TASKS.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.id);
    }
}

/// A live task, as it is at this moment.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Task {
    /// The watchdog's id.
    pub id: u64,
    /// The name given at the spawn.
    pub name: Option<String>,
    /// Where it was spawned.
    pub spawned: &'static Location<'static>,
    /// Whether it is polled now; otherwise it waits.
    pub polling: bool,
    /// Finished polls.
    pub polls: u64,
    /// Time in the current poll, to the tick of the monitor (a tenth of the threshold).
    pub in_poll: Duration,
    /// Time in polls in all, sampled at the monitor's ticks.
    pub busy: Duration,
}

/// The live tasks that the watchdog knows, by id: those spawned by [`spawn`](crate::spawn()) or wrapped by
/// [`watch`](crate::watch), the root future, and with `--cfg tokio_unstable` every task of the runtime.
#[inline]
#[must_use]
pub fn tasks() -> Vec<Task> {
    if crate::ACTIVE { live() } else { Vec::new() }
}

fn live() -> Vec<Task> {
    let now = coarse();
    let tasks = TASKS.lock().unwrap_or_else(PoisonError::into_inner);
    let view = |info: &Arc<Info>| {
        let start = info.polling.load(Ordering::Relaxed);
        let in_poll = Duration::from_nanos(if start > 1 { now.saturating_sub(start) } else { 0 });
        Task {
            id: info.id,
            name: info.name.clone(),
            spawned: info.spawned,
            polling: start != 0,
            polls: info.polls.load(Ordering::Relaxed),
            in_poll,
            busy: Duration::from_nanos(info.busy.load(Ordering::Relaxed)) + in_poll,
        }
    };
    tasks.values().map(view).collect()
}

/// The live tasks as a table for people, longest in the current poll first.
#[inline]
#[must_use]
pub fn dump() -> String {
    if crate::ACTIVE {
        table(live())
    } else {
        "this build does not watch: no debug assertions, and not feature `release`\n".to_owned()
    }
}

fn table(mut tasks: Vec<Task>) -> String {
    tasks.sort_by_key(|task| (std::cmp::Reverse(task.in_poll), task.id));
    let mut out = format!(
        "{} live tasks\n{:>6}  state    in poll     busy    polls  name, spawned at\n",
        tasks.len(),
        "id"
    );
    for task in tasks {
        let state = if task.polling { "polling" } else { "waiting" };
        let name = task.name.as_deref().unwrap_or("-");
        let (poll, busy) = (task.in_poll.as_millis(), task.busy.as_millis());
        let (file, line) = (task.spawned.file(), task.spawned.line());
        let _ = writeln!(
            out,
            "{:>6}  {state} {poll:>5} ms {busy:>5} ms {:>8}  {name}, {file}:{line}",
            task.id, task.polls
        );
    }
    out
}

/// The label of a task for an event.
pub(crate) fn label(id: u64) -> TaskLabel {
    let tasks = TASKS.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(info) = tasks.get(&id) else {
        return TaskLabel {
            id,
            ..TaskLabel::default()
        };
    };
    let spawned = Some(format!("{}:{}", info.spawned.file(), info.spawned.line()));
    TaskLabel {
        id,
        name: info.name.clone(),
        spawned,
    }
}
