//! For tests: every blocking libc call made while a task is polled, at once and without a threshold.
//!
//! With feature `guard` this crate defines the libc functions of [`CALLS`](crate::CALLS) itself; the linker prefers
//! them to libc's. std and C libraries that are linked in go through them. Not seen: calls by raw system call
//! (rustix's default, `io_uring`), page faults, C libraries loaded dynamically, a static musl build. Only for tests:
//! take the feature in `[dev-dependencies]`.

mod args;
pub mod shims;

use std::cell::Cell;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::event::{Cause, Event, TaskLabel};
use crate::report::{self, to_stderr};
use crate::sink::{self, Sinks};
use crate::stack::{Frame, State, Trace, Tracer, memory};
use crate::{local, site};

static ENABLED: AtomicBool = AtomicBool::new(false);
static TRACER: Mutex<Option<Tracer>> = Mutex::new(None);
static CALLED: Mutex<BTreeMap<(String, String, u32), Call>> = Mutex::new(BTreeMap::new());
static ALLOWED: Mutex<Vec<String>> = Mutex::new(Vec::new());
/// What tokio does in a poll and cannot do elsewhere: it starts processes there.
const TOKIOS_OWN: &str = "tokio::process::";

thread_local! {
    /// This thread is inside of the guard: its own calls pass.
    static INSIDE: Cell<bool> = const { Cell::new(false) };
    /// The id of the task in which tokio runs this worker, learnt when it first parks: not a task of the program.
    static BASE: Cell<Option<tokio::task::Id>> = const { Cell::new(None) };
}

/// The calls at one place.
struct Call {
    event: Event,
    /// By watchdog: tests of one process meet at one place, and each answers for its own calls.
    groups: BTreeMap<u32, u64>,
    /// The count that the event file has.
    written: u64,
}

/// Where the events go.
static FILE: Mutex<Option<Sinks>> = Mutex::new(None);

/// Events go to a file in this folder, or nowhere. The first folder holds for the process.
pub(crate) fn write_to(directory: Option<PathBuf>) {
    let mut file = FILE.lock().unwrap_or_else(PoisonError::into_inner);
    file.get_or_insert_with(|| Sinks::to_file(directory));
}

/// Writes the counts that changed since they were written last.
pub(crate) fn flush() {
    let _inside = Inside::enter();
    let mut file = FILE.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(sinks) = file.as_mut() else { return };
    let mut called = CALLED.lock().unwrap_or_else(PoisonError::into_inner);
    let is_check = |call: &&mut Call| call.groups.contains_key(&local::SELF_CHECK);
    for call in called.values_mut().filter(|call| !is_check(call)) {
        if call.written != call.event.count {
            call.written = call.event.count;
            sinks.append(&call.event);
        }
    }
}

/// Begins to record. [`Watchdog`](crate::Watchdog) does this by itself when it is installed.
pub fn enable() {
    for name in [c"__asan_init", c"__tsan_init", c"__msan_init"] {
        // SAFETY: dlsym with a valid name has no other precondition.
        if !unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) }.is_null() {
            let name = name.to_string_lossy();
            to_stderr(&format!(
                "block-watchdog: guard is off, a sanitizer ({name}) intercepts the same functions\n"
            ));
            return;
        }
    }
    let mut tracer = TRACER.lock().unwrap_or_else(PoisonError::into_inner);
    if tracer.is_none() {
        let mut new = Tracer::inside();
        new.warm();
        *tracer = Some(new);
    }
    drop(tracer);
    let program = std::env::current_exe().ok();
    write_to(sink::event_directory(program.as_deref()));
    ENABLED.store(true, Ordering::SeqCst);
}

/// Calls below a function whose path begins so are intended, like those in [`allow_blocking`](crate::allow_blocking).
pub fn allow_path(path: impl Into<String>) {
    ALLOWED.lock().unwrap_or_else(PoisonError::into_inner).push(path.into());
}

/// What was recorded: one event for each place and libc function, its `count` the number of calls.
#[must_use]
pub fn calls() -> Vec<Event> {
    CALLED
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .values()
        .map(|call| call.event.clone())
        .collect()
}

/// The number of calls recorded on threads of this group, and a line for each place.
pub(crate) fn recorded(group: u32) -> (u64, String) {
    let called = CALLED.lock().unwrap_or_else(PoisonError::into_inner);
    let mine = called
        .values()
        .filter_map(|call| Some((&call.event, *call.groups.get(&group)?)));
    mine.fold((0, String::new()), |(sum, list), (event, times)| {
        (sum + times, list + &report::listed(event, times))
    })
}

/// The end of a test.
///
/// # Panics
/// When a blocking call was recorded since the start of the process.
#[track_caller]
pub fn assert_clean() {
    flush();
    let calls = calls();
    let list: String = calls.iter().map(|event| report::listed(event, event.count)).collect();
    assert!(
        list.is_empty(),
        "{} places make blocking calls in polls{list}",
        calls.len()
    );
}

/// Proves that the functions bind: a file look-up inside of a poll must be recorded. It is taken out again.
///
/// # Panics
/// When it was not: the guard is off, or another definition of the functions took its place.
#[track_caller]
pub fn assert_installed() {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _one = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let probe = std::env::temp_dir();
    let here = std::panic::Location::caller();
    let group = local::current().group();
    let look = std::pin::pin!(crate::poll::Watched::new(
        async { probe.exists() },
        None,
        local::SELF_CHECK,
        here
    ));
    let _ = look.poll(&mut std::task::Context::from_waker(std::task::Waker::noop()));
    local::current().join(group);
    let mut called = CALLED.lock().unwrap_or_else(PoisonError::into_inner);
    let before = called.len();
    called.retain(|_, call| !call.groups.contains_key(&local::SELF_CHECK));
    let seen = called.len() < before;
    drop(called);
    assert!(
        seen,
        "the guard does not see a file look-up in a poll: not enabled, or its functions are not linked in"
    );
}

/// tokio's worker parks: what it runs in now is not a task.
pub(crate) fn learn_base() {
    BASE.set(tokio::task::try_id());
}

/// Whether this thread polls a task now, and its call is to be looked at.
#[inline]
fn polling() -> bool {
    ENABLED.load(Ordering::Relaxed) && !INSIDE.get() && in_task()
}

#[cold]
fn in_task() -> bool {
    let slot = local::existing();
    if slot.is_some_and(crate::slot::Slot::allowed) {
        return false;
    }
    if tokio::runtime::worker_index().is_some() {
        let id = tokio::task::try_id();
        if id.is_some() && id != BASE.get() {
            return true;
        }
    }
    slot.is_some_and(crate::slot::Slot::polling)
}

/// Puts the thread inside of the guard; holds whether it was there before.
struct Inside(bool);

impl Inside {
    fn enter() -> Self {
        Self(INSIDE.replace(true))
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        INSIDE.set(self.0);
    }
}

/// A blocking call was made in a poll. Never unwinds: the callers are C functions.
#[cold]
fn record(symbol: &'static str, rule: &'static str) {
    let _inside = Inside::enter();
    // Naming the first call takes a fraction of a second, which is no stall of the program's.
    let slot = local::existing();
    slot.inspect(|slot| slot.allow());
    // SAFETY: errno is this thread's.
    let errno = unsafe { *libc::__errno_location() };
    // A panic must not leave a C function; there is nobody to tell of it but standard error.
    if std::panic::catch_unwind(|| note(symbol, rule)).is_err() {
        to_stderr("block-watchdog: the guard failed at one call, which is not recorded\n");
    }
    slot.inspect(|slot| slot.disallow());
    // SAFETY: as above.
    unsafe { *libc::__errno_location() = errno };
}

fn note(symbol: &'static str, rule: &'static str) {
    let pid = std::process::id();
    let copy = memory::Copy::of(pid, memory::here());
    let frames = {
        let mut tracer = TRACER.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(tracer) = tracer.as_mut() else { return };
        tracer.frames(&copy)
    };
    let frames = from_shim(frames, symbol);
    {
        let allowed = ALLOWED.lock().unwrap_or_else(PoisonError::into_inner);
        let intended = |path: &str| {
            frames
                .iter()
                .any(|frame| site::plain(&frame.function).starts_with(path))
        };
        if intended(TOKIOS_OWN) || allowed.iter().any(|path| intended(path)) {
            return;
        }
    }
    let trace = Trace {
        state: State::Blocked(-1, [0; 6]),
        frames,
    };
    let Some(found) = site::locate(&trace, true) else {
        return;
    };
    let rule = if found.named { found.rule } else { rule };
    let key = (symbol.to_owned(), found.place.file.clone(), found.place.line);
    let group = local::existing().map_or(0, crate::slot::Slot::group);
    let mut called = CALLED.lock().unwrap_or_else(PoisonError::into_inner);
    let new = !called.contains_key(&key);
    let call = called.entry(key).or_insert_with(|| Call {
        event: event(symbol, rule, found),
        groups: BTreeMap::new(),
        written: 0,
    });
    call.event.count += 1;
    *call.groups.entry(group).or_default() += 1;
    let told = (new && group != local::SELF_CHECK).then(|| call.event.clone());
    drop(called);
    if let Some(event) = told {
        // The process may be killed before anybody counts.
        flush();
        let place = format!("{}:{}:{}", event.site.file, event.site.line, event.site.column);
        to_stderr(&format!(
            "block-watchdog: a blocking call in a poll [{rule}]\n  --> {place}\n      in {}, calls {}: {symbol}\n",
            event.site.function, event.leaf
        ));
    }
}

/// The guard's own frames are the innermost: the call begins at the shim, which stands for the function whose name it has.
fn from_shim(mut frames: Vec<Frame>, symbol: &str) -> Vec<Frame> {
    const OWN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/guard");
    let is_own = |frame: &Frame| frame.function.contains("block_watchdog::guard") || frame.file.starts_with(OWN);
    let shim = frames.iter().rposition(is_own).unwrap_or(0);
    let mut frames = frames.split_off(shim);
    if let Some(shim) = frames.first_mut() {
        symbol.clone_into(&mut shim.function);
    }
    frames
}

fn event(symbol: &'static str, rule: &'static str, found: site::Site) -> Event {
    let mut event = Event {
        mode: "guard",
        phase: "end",
        rule,
        site: found.place,
        leaf: found.leaf,
        cause: Cause::Blocked,
        detail: format!("call of {symbol}"),
        chain: found.chain,
        lasting: String::new(),
        task: TaskLabel::default(),
        thread: std::thread::current().name().unwrap_or_default().to_owned(),
        elapsed_ms: 0,
        max_ms: 0,
        total_ms: 0,
        count: 0,
        pid: std::process::id(),
    };
    let mut roots = Vec::new();
    for place in event.chain.iter_mut().chain([&mut event.site]) {
        site::relative(place, &mut roots);
    }
    event
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_begins_at_the_function_that_was_called() {
        let frame = |function: &str, file: &str| Frame {
            function: function.to_owned(),
            file: file.to_owned(),
            ..Frame::default()
        };
        let shims = concat!(env!("CARGO_MANIFEST_DIR"), "/src/guard/shims.rs");
        let user = frame("app::main", "/app/src/main.rs");
        let seen = vec![
            frame("block_watchdog::guard::note", ""),
            frame("watchdog::guard::shims::usleep", shims),
            user.clone(),
        ];
        assert_eq!(from_shim(seen, "usleep"), [frame("usleep", shims), user]);
        assert_eq!(from_shim(Vec::new(), "usleep"), []);
    }

    #[test]
    fn every_shim_is_in_the_one_list() {
        // That each has its rule is checked when it is compiled; here that the list is not empty.
        assert!(super::shims::NAMES.len() > 40);
        for name in super::shims::NAMES.iter().filter(|name| **name != "syscall") {
            assert!(crate::call(name).is_some(), "{name}");
        }
    }
}
