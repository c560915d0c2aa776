//! Watches an unmodified program from outside: no rebuild, no root; Linux.
//!
//! The program and its descendants are looked at through `/proc` every tenth of the threshold; a thread is stopped
//! (for less than a millisecond) only when it computes. A poll counts as stuck when the stack shows a task of an async
//! runtime and either the thread has not run for the threshold, or the poll's return address was not passed for it.

mod child;

use std::collections::{BTreeMap, HashMap};
use std::ffi::OsString;
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use crate::clock::{Clock, Monotonic};
use crate::engine::{Engine, Results, Seen, Settings};
use crate::event::Event;
use crate::proc;
use crate::report::to_stderr;
use crate::sink::{self, Sinks};
use crate::slot::Hint;
use crate::stack::Tracer;
use crate::stack::ptrace::Ptrace;
use child::Child;

/// How reports are written to standard error while the program runs; standard output is the program's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Text,
    /// One event a line, as in the event file.
    Json,
    /// Nothing while it runs.
    Quiet,
}

/// How to run.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// A poll that takes longer is stuck. Default 100 ms.
    pub threshold: Duration,
    /// The form of reports.
    pub format: Format,
    /// The folder for event files. Default: `target/block-lint` above the program, or none.
    pub directory: Option<PathBuf>,
    /// Printed reports a minute. Default 20.
    pub per_minute: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            threshold: Duration::from_millis(100),
            format: Format::Text,
            directory: None,
            per_minute: 20,
        }
    }
}

/// What happened.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Summary {
    /// The program's exit code, if it ended by itself.
    pub code: Option<i32>,
    /// The signal that ended the program.
    pub signal: Option<i32>,
    /// Stuck polls.
    pub stalls: u64,
    /// Each site once, worst first, with its totals.
    pub sites: Vec<Event>,
    /// Where the events are, if there were any.
    pub files: Vec<PathBuf>,
    /// How long the program ran.
    pub elapsed: Duration,
    /// Whether any watched process had an async runtime that we know, or ended before it was looked at.
    pub async_seen: bool,
    /// Whether the system did not let us look at the program: nothing is known of its polls.
    pub hidden: bool,
}

impl Summary {
    /// The exit code for our own process: the program's, 128 + signal as a shell gives it; when the program succeeded,
    /// `fail_on_stall` is set and a poll was stuck: 1.
    #[must_use]
    pub fn exit_code(&self, fail_on_stall: bool) -> i32 {
        match (self.code, self.signal) {
            (Some(0), _) if fail_on_stall && self.stalls > 0 => 1,
            (Some(code), _) => code,
            (None, Some(signal)) => 128 + signal,
            (None, None) => 1,
        }
    }

    /// The summary for people.
    #[must_use]
    pub fn text(&self) -> String {
        let count = |number: u64, word: &str| format!("{number} {word}{}", if number == 1 { "" } else { "s" });
        let mut out = format!(
            "block-watchdog: {} at {} in {:.1} s\n",
            count(self.stalls, "stuck poll"),
            count(self.sites.len() as u64, "site"),
            self.elapsed.as_secs_f64()
        );
        for event in &self.sites {
            let site = &event.site;
            let place = if site.line > 0 {
                format!("{}:{} ", site.file, site.line)
            } else {
                String::new()
            };
            let _ = writeln!(
                out,
                "  {}x, worst {} ms, total {} ms: {place}in {} [{}]",
                event.count, event.max_ms, event.total_ms, site.function, event.rule
            );
        }
        if self.hidden {
            out.push_str("  the program could not be looked at: nothing is known of its polls\n");
        } else if !self.async_seen {
            out.push_str("  no async runtime was found in the program: nothing could be watched\n");
        }
        for file in &self.files {
            let _ = writeln!(out, "  events: {}", file.display());
        }
        out
    }
}

/// Runs a command (program and arguments) to its end and watches it.
///
/// # Errors
/// When the program cannot be started.
pub fn run(command: &[OsString], options: &Options) -> io::Result<Summary> {
    let start = Instant::now();
    let child = Child::start(command)?;
    let mut family = Family {
        child: &child,
        options,
        members: HashMap::new(),
        unseen: 0,
        hidden: false,
    };
    let clock = Monotonic::default();
    let period = (options.threshold / 10).clamp(Duration::from_millis(2), Duration::from_millis(25));
    let me = std::process::id();
    let status = loop {
        let (before, waited) = (Instant::now(), proc::sched(me, me).unwrap_or_default().wait);
        if let Some(status) = child.wait(period) {
            break status;
        }
        let starved = proc::sched(me, me).unwrap_or_default().wait.saturating_sub(waited);
        let late = before.elapsed().saturating_sub(period + Duration::from_nanos(starved));
        family.tick(&clock, late > Duration::from_millis(200));
    };
    Ok(family.summary(clock.now(), status, start.elapsed()))
}

/// One watched process.
struct Member {
    is_async: bool,
    /// Its debug information was read.
    warm: bool,
    engine: Option<Engine>,
    results: Arc<Mutex<Results>>,
    /// Ended or became another program: kept for its results.
    over: bool,
}

/// The child and its descendants.
struct Family<'a> {
    child: &'a Child,
    options: &'a Options,
    members: HashMap<(u32, PathBuf), Member>,
    /// Ticks in a row at which the child ran and its program could not be read.
    unseen: u32,
    hidden: bool,
}

impl Family<'_> {
    fn tick(&mut self, clock: &impl Clock, stopped: bool) {
        let now = clock.now();
        let mut alive = vec![self.child.pid];
        let mut next = 0;
        while let Some(pid) = alive.get(next).copied() {
            next += 1;
            alive.extend(proc::children(pid));
        }
        for member in self.members.values_mut() {
            member.over = true;
        }
        for pid in alive {
            // Another process's debug information may have taken its time.
            self.look(pid, clock.now().max(now), stopped);
        }
        for member in self.members.values_mut().filter(|member| member.over) {
            if let Some(mut engine) = member.engine.take() {
                engine.tick(now, &[]);
                engine.flush();
            }
        }
    }

    fn look(&mut self, pid: u32, now: u64, stopped: bool) {
        let Ok(program) = std::fs::read_link(format!("/proc/{pid}/exe")) else {
            if pid == self.child.pid {
                self.unseen += 1;
                // At one tick it may have ended just now.
                if self.unseen > 2 {
                    self.hide(&format!("/proc/{pid}/exe"));
                }
            }
            return;
        };
        if pid == self.child.pid {
            self.unseen = 0;
        }
        // Between fork and exec it is still us.
        if std::env::current_exe().is_ok_and(|me| me == program) {
            return;
        }
        let (options, ended) = (self.options, &self.child.ended);
        let key = (pid, program.clone());
        let member = self
            .members
            .entry(key)
            .or_insert_with(|| member(pid, &program, options, ended));
        member.over = false;
        let Some(engine) = &mut member.engine else { return };
        if stopped {
            engine.forget();
        }
        let threads = proc::threads(pid);
        let seen: Vec<Seen> = threads
            .into_iter()
            .map(|tid| Seen {
                tid,
                hint: Hint::Unknown,
                stack: 0..0,
                slot: None,
            })
            .collect();
        engine.tick(now, &seen);
        let is_shown = proc::now(pid, pid).is_some() || proc::sched(pid, pid).is_none();
        if !std::mem::replace(&mut member.warm, true) {
            // After the first look, from which the time of what is stuck already counts.
            engine.warm();
        }
        if !is_shown {
            self.hide(&format!("/proc/{pid}/task/*/syscall"));
        }
    }

    /// Says once that a program cannot be looked at.
    fn hide(&mut self, what: &str) {
        if !std::mem::replace(&mut self.hidden, true) {
            to_stderr(&format!(
                "block-watchdog: {what} cannot be read (another user's program, or a hidden /proc): stalls cannot be seen; \
                 the program runs on\n"
            ));
        }
    }

    fn summary(mut self, now: u64, status: i32, elapsed: Duration) -> Summary {
        let (mut stalls, mut sites, mut files) = (0, Vec::new(), Vec::new());
        for ((pid, program), member) in &mut self.members {
            if let Some(engine) = &mut member.engine {
                engine.tick(now, &[]);
                engine.flush();
            }
            let results = member.results.lock().unwrap_or_else(PoisonError::into_inner);
            stalls += results.groups.values().flat_map(BTreeMap::values).sum::<u64>();
            sites.extend(results.sites.values().cloned());
            if let Some(directory) = directory(self.options, program)
                && !results.sites.is_empty()
            {
                files.push(directory.join(format!("run-{pid}.jsonl")));
            }
        }
        sites.sort_by_key(|event: &Event| (std::cmp::Reverse(event.max_ms), event.fingerprint()));
        files.sort();
        Summary {
            code: libc::WIFEXITED(status).then(|| libc::WEXITSTATUS(status)),
            signal: libc::WIFSIGNALED(status).then(|| libc::WTERMSIG(status)),
            stalls,
            sites,
            files,
            elapsed,
            hidden: self.hidden,
            async_seen: self.members.is_empty() || self.members.values().any(|member| member.is_async),
        }
    }
}

fn member(pid: u32, program: &Path, options: &Options, ended: &Arc<OnceLock<i32>>) -> Member {
    let results = Arc::new(Mutex::new(Results::default()));
    let is_async = is_async(program);
    let engine = is_async.then(|| {
        let settings = Settings {
            mode: "run",
            pid,
            threshold: u64::try_from(options.threshold.as_nanos()).unwrap_or(u64::MAX),
            per_minute: options.per_minute,
        };
        let sinks = Sinks {
            stderr: options.format == Format::Text,
            json: options.format == Format::Json,
            directory: directory(options, program),
            callback: None,
            file: None,
        };
        let interrupt = Ptrace {
            pid,
            ended: Arc::clone(ended),
        };
        let mut engine = Engine::new(
            settings,
            sinks,
            Tracer::new(pid, Box::new(interrupt)),
            Arc::clone(&results),
        );
        engine.warm();
        engine
    });
    Member {
        is_async,
        engine,
        results,
        over: false,
        warm: false,
    }
}

fn directory(options: &Options, program: &Path) -> Option<PathBuf> {
    options
        .directory
        .clone()
        .or_else(|| sink::event_directory(Some(program)))
}

/// Whether a program holds an async runtime: the source paths in its panic messages say so. Others (shells, compilers)
/// are not looked at any further.
fn is_async(program: &Path) -> bool {
    const NAMES: [&[u8]; 5] = [
        b"tokio-1.",
        b"tokio/src/runtime",
        b"async-executor-",
        b"async-task-",
        b"futures-executor-",
    ];
    let Ok(bytes) = std::fs::read(program) else {
        return false;
    };
    bytes
        .split(|byte| *byte == b'/' || *byte == 0)
        .any(|part| NAMES.iter().any(|name| part.starts_with(name)))
        || bytes.windows(17).any(|window| window == b"tokio/src/runtime")
}
