//! Turns what is seen of threads, tick by tick, into events: asks the judge, captures, counts, reports.
//!
//! The same engine serves the watch (threads of this process) and `run` (threads of a child).

mod calls;
mod facts;
mod tell;

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use self::calls::Calls;
use self::facts::Facts;
use crate::event::Event;
use crate::judge::{Ask, Track};
use crate::limit::Limiter;
use crate::proc::{self, Now};
use crate::report;
use crate::sink::{Counters, Sinks};
use crate::site;
use crate::slot::{Hint, Slot};
use crate::stack::{Raw, State, Tracer, breakpoint::Breakpoint};

const MS: u64 = 1_000_000;
/// Counters change within a scheduler tick (at most 10 ms) while a thread runs; unchanged for longer: it does not.
const NOT_RUNNING: u64 = 20 * MS;

/// One thread at one tick.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    /// Kernel thread id.
    pub tid: u32,
    /// What is known of it.
    pub hint: Hint,
    /// Its stack, empty when unknown.
    pub stack: Range<u64>,
    /// Its slot, to make sure after a capture that it has not moved.
    pub slot: Option<&'static Slot>,
}

/// What others ask of the engine.
#[derive(Debug, Default)]
pub(crate) struct Results {
    /// Counters since the start.
    pub counters: Counters,
    /// Stalls of each site, by installed watchdog.
    pub groups: HashMap<u32, BTreeMap<String, u64>>,
    /// The last event of each site, with its totals.
    pub sites: HashMap<String, Event>,
}

impl Results {
    /// Stalls that a watchdog answers for.
    pub(crate) fn stalls(&self, group: u32) -> u64 {
        self.groups.get(&group).map_or(0, |sites| sites.values().sum())
    }
}

/// What the engine is told once.
pub(crate) struct Settings {
    /// `watch` or `run`.
    pub mode: &'static str,
    /// The process whose threads are seen.
    pub pid: u32,
    /// Nanoseconds.
    pub threshold: u64,
    /// Printed reports a minute.
    pub per_minute: u32,
}

/// The judge's question, see [`Ask::Look`].
#[derive(Debug, Clone, Copy)]
struct Look {
    since: u64,
    exact: bool,
    active: u64,
    cpu: u64,
}

#[derive(Default)]
struct Thread {
    track: Track,
    counter: Option<Breakpoint>,
    /// Calls inside the reported poll, one of which may be what lasts.
    calls: Calls,
    open: Option<Event>,
    printed: bool,
    /// When it was noticed, while its stack was being named, that the reported poll went on.
    left: Option<u64>,
    tick: u64,
}

/// The engine.
pub(crate) struct Engine {
    settings: Settings,
    sinks: Sinks,
    tracer: Tracer,
    threads: HashMap<u32, Thread>,
    limiter: Limiter,
    results: Arc<Mutex<Results>>,
    written: HashMap<String, u64>,
    tick: u64,
    flushed: u64,
    traced: (u64, bool),
    refused: bool,
    roots: Vec<PathBuf>,
}

impl Engine {
    /// An engine with no thread seen yet.
    pub(crate) fn new(settings: Settings, sinks: Sinks, tracer: Tracer, results: Arc<Mutex<Results>>) -> Self {
        let limiter = Limiter::new(settings.per_minute);
        let (threads, written, roots) = (HashMap::new(), HashMap::new(), Vec::new());
        Self {
            settings,
            sinks,
            tracer,
            threads,
            limiter,
            results,
            written,
            tick: 0,
            flushed: 0,
            traced: (0, false),
            refused: false,
            roots,
        }
    }

    /// Reads the program's debug information now rather than at the first stall, which would be over before.
    pub(crate) fn warm(&mut self) {
        self.tracer.warm();
        if !self.tracer.can_look() {
            report::to_stderr(
                "block-watchdog: /proc or process_vm_readv is not to be had here (a hidden /proc, a sandbox): only polls of \
                 wrapped futures can be seen, without their place\n",
            );
        } else if !self.tracer.has_symbols() {
            report::to_stderr(
                "block-watchdog: the program has no symbols (`strip = true`?): only polls of wrapped futures can be \
                 seen, without their place\n",
            );
        }
    }

    /// One tick: all threads that exist now.
    pub(crate) fn tick(&mut self, now: u64, seen: &[Seen]) {
        self.tick += 1;
        for one in seen {
            let mut thread = self.threads.remove(&one.tid).unwrap_or_default();
            thread.tick = self.tick;
            self.observe(now, one, &mut thread);
            self.threads.insert(one.tid, thread);
        }
        let gone: Vec<u32> = self
            .threads
            .iter()
            .filter(|(_, thread)| thread.tick != self.tick)
            .map(|(tid, _)| *tid)
            .collect();
        for tid in gone {
            if let Some(mut thread) = self.threads.remove(&tid) {
                let idle = thread.track.observe(now, Hint::Idle, None, self.settings.threshold);
                self.settle(now, idle, &mut thread);
            }
        }
        if now.saturating_sub(self.flushed) > 1000 * MS {
            self.flushed = now;
            self.flush();
        }
    }

    /// The process as a whole stood still: what was seen before says nothing.
    pub(crate) fn forget(&mut self) {
        for thread in self.threads.values_mut() {
            thread.track.forget();
            thread.counter = None;
            thread.calls = Calls::default();
            thread.open = None;
        }
    }

    fn observe(&mut self, now: u64, one: &Seen, thread: &mut Thread) {
        let threshold = self.settings.threshold;
        let sched = if one.hint == Hint::Idle {
            None
        } else {
            proc::sched(self.settings.pid, one.tid)
        };
        let ask = thread.track.observe(now, one.hint, sched, threshold);
        if !thread.track.is_armed() {
            thread.counter = None;
        }
        if thread.calls.wait_for_counters() {
            self.count_calls(now, one, thread);
        }
        match ask {
            Ask::Count => self.count(now, thread),
            Ask::Arm => self.arm(now, one, thread),
            Ask::Look {
                since,
                exact,
                active,
                cpu,
            } => {
                // A poll that has returned since it was armed is another poll now.
                self.count(now, thread);
                if thread.track.is_armed() || one.hint_is_poll() || !exact {
                    self.look(
                        now,
                        one,
                        thread,
                        Look {
                            since,
                            exact,
                            active,
                            cpu,
                        },
                    );
                }
            }
            other => self.settle(now, other, thread),
        }
    }

    /// What needs no look at the thread.
    fn settle(&mut self, now: u64, ask: Ask, thread: &mut Thread) {
        match ask {
            Ask::Ended(duration) => {
                let late = thread.left.map_or(0, |left| now.saturating_sub(left));
                self.end(thread, duration.saturating_sub(late) / MS);
            }
            Ask::Starved => self.results().counters.starved += 1,
            _ => {}
        }
    }

    fn count(&mut self, now: u64, thread: &mut Thread) {
        if !thread.track.is_armed() || thread.counter.as_mut().and_then(Breakpoint::count) == Some(0) {
            return;
        }
        thread.counter = None;
        let ask = thread.track.returned(now, self.settings.threshold);
        self.settle(now, ask, thread);
    }

    /// Naming the first stack took its time: which of its calls are still under way shows a second one, taken when their
    /// returns are counted already.
    fn count_calls(&mut self, now: u64, one: &Seen, thread: &mut Thread) {
        thread.calls.count(one.tid);
        let raw = self.tracer.capture(one.tid, one.stack.clone());
        let site = raw.and_then(|raw| site::locate(&self.tracer.name(&raw, &mut || ()), true));
        thread.calls.keep(now, site.as_ref());
    }

    fn arm(&mut self, now: u64, one: &Seen, thread: &mut Thread) {
        let idle = now.saturating_sub(thread.track.runnable_since());
        if idle > 0 && proc::now(self.settings.pid, one.tid) == Some(Now::Running) {
            // It waits for a processor: it would not answer, and others need the monitor's time.
            return;
        }
        // The symbol table is enough to tell a poll; lines are read when something is to be reported, because reading
        // them takes so long that the next stall would be missed.
        let trace = self
            .tracer
            .capture(one.tid, one.stack.clone())
            .map(|raw| self.tracer.outline(&raw));
        let site = trace.as_ref().and_then(|trace| site::locate(trace, false));
        let address = site.and_then(|site| site.returns_to);
        thread.counter = address.and_then(|address| Breakpoint::at(one.tid, address));
        if address.is_some() && thread.counter.is_none() && !self.refused {
            self.refused = true;
            report::to_stderr(
                "block-watchdog: the system refuses breakpoint counters (perf_event_open; see \
                 kernel.perf_event_paranoid): computing tasks are found only where `block_watchdog::spawn` or `watch` \
                 wraps them\n",
            );
        }
        if thread.counter.is_some() {
            thread.track.armed(now);
            return;
        }
        let _ = thread.track.returned(now, self.settings.threshold);
        if address.is_none() && trace.is_some_and(|trace| trace.state != State::Running) {
            thread.track.not_a_poll();
        }
    }

    fn look(&mut self, now: u64, one: &Seen, thread: &mut Thread, look: Look) {
        let threshold = self.settings.threshold;
        let idle = now.saturating_sub(thread.track.runnable_since());
        if idle > NOT_RUNNING && proc::now(self.settings.pid, one.tid) == Some(Now::Running) {
            // Runnable and yet not running: the wait that `schedstat` will show only when it ends.
            if !look.exact || look.active.saturating_sub(idle) < threshold {
                thread.track.starving();
                return;
            }
        }
        if self.debugged(now) {
            thread.track.postpone();
            return;
        }
        let raw = self.tracer.capture(one.tid, one.stack.clone());
        let moved = one.slot.is_some_and(|slot| slot.view() != Some(one.hint))
            || thread
                .counter
                .as_mut()
                .is_some_and(|counter| counter.count() != Some(0));
        if moved {
            return;
        }
        self.results().counters.captures += 1;
        let Some(raw) = raw else {
            // Not answered in time: the next tick tries again. Where it never will, say what is known of a certain poll.
            let never = self.tracer.is_blind() || proc::now(self.settings.pid, one.tid).is_none();
            if look.exact && never {
                let facts = self.facts(now, one, None);
                self.say(now, thread, look.since, None, &facts);
            }
            return;
        };
        if raw.state == State::Running && look.cpu < threshold {
            // Neither on a processor nor blocked for that long: a virtual machine's host took the rest.
            thread.track.starving();
            return;
        }
        let facts = self.facts(now, one, Some(raw.state));
        thread.left = None;
        let mut sites = Vec::new();
        for raw in self.more(one, raw) {
            let trace = self.named(one, thread, &raw, &facts);
            sites.extend(site::locate(&trace, look.exact));
        }
        match site::common(&sites) {
            Some(site) => self.say(now, thread, look.since, Some(site), &facts),
            None if look.exact => thread.track.postpone(),
            None => thread.track.not_a_poll(),
        }
    }

    /// Of a running thread three samples: its common line says more than a chance one.
    fn more(&mut self, one: &Seen, first: Raw) -> Vec<Raw> {
        let mut samples = vec![first];
        while samples.len() < 3 && samples.iter().all(|raw| raw.state == State::Running) {
            std::thread::sleep(Duration::from_millis(2));
            match self.tracer.capture(one.tid, one.stack.clone()) {
                Some(raw) if raw.state == State::Running => samples.push(raw),
                _ => break,
            }
        }
        samples
    }

    fn debugged(&mut self, now: u64) -> bool {
        if self.settings.mode == "watch" && now.saturating_sub(self.traced.0) > 200 * MS {
            self.traced = (now, proc::traced(self.settings.pid));
        }
        self.traced.1
    }

    fn results(&self) -> std::sync::MutexGuard<'_, Results> {
        self.results.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Seen {
    fn hint_is_poll(&self) -> bool {
        matches!(self.hint, Hint::Poll { .. })
    }
}
