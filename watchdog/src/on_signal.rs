//! The list of live tasks on demand: a signal asks for it, the monitor writes it to standard error.

#[cfg(unix)]
use std::sync::atomic::{AtomicBool, Ordering};

use crate::report::to_stderr;
#[cfg(unix)]
use crate::tasks;

/// Names that `BLOCK_WATCHDOG_DUMP` may give.
#[cfg(unix)]
const NAMES: [(&str, i32); 4] = [
    ("HUP", libc::SIGHUP),
    ("QUIT", libc::SIGQUIT),
    ("USR1", libc::SIGUSR1),
    ("USR2", libc::SIGUSR2),
];

#[cfg(unix)]
static ASKED: AtomicBool = AtomicBool::new(false);

/// Listens to signal `number`, or to the one that the environment names. Says so when that cannot be.
pub(crate) fn listen(number: Option<i32>) {
    let named = std::env::var("BLOCK_WATCHDOG_DUMP").ok();
    if number.is_none() && named.is_none() {
        return;
    }
    #[cfg(unix)]
    {
        let by_name = |name: &str| {
            let name = name.strip_prefix("SIG").unwrap_or(name);
            let known = NAMES.iter().find(|(known, _)| *known == name);
            known.map_or_else(|| name.parse().ok(), |(_, number)| Some(*number))
        };
        let Some(number) = named.as_deref().map_or(number, by_name) else {
            to_stderr("block-watchdog: BLOCK_WATCHDOG_DUMP is none of HUP, QUIT, USR1, USR2 and no number; ignored\n");
            return;
        };
        if !take(number) {
            to_stderr(&format!(
                "block-watchdog: signal {number} has a handler already or takes none: it writes no list of tasks\n"
            ));
        }
    }
    #[cfg(not(unix))]
    to_stderr("block-watchdog: there are no signals here; call `block_watchdog::dump()`\n");
}

/// Writes the list when it was asked for since the last time.
pub(crate) fn answer() {
    #[cfg(unix)]
    if ASKED.swap(false, Ordering::Relaxed) {
        to_stderr(&format!("block-watchdog: {}", tasks::dump()));
    }
}

/// The signal is ours now: nobody handled or ignored it before.
#[cfg(unix)]
fn take(number: i32) -> bool {
    // SAFETY: an all-zero sigaction is a valid value of that plain C struct.
    let mut old: libc::sigaction = unsafe { std::mem::zeroed() };
    // SAFETY: `old` is a valid place; a null action only queries, and a bad number gives an error.
    if unsafe { libc::sigaction(number, std::ptr::null(), &raw mut old) } != 0 || old.sa_sigaction != libc::SIG_DFL {
        return false;
    }
    // SAFETY: as above.
    let mut new: libc::sigaction = unsafe { std::mem::zeroed() };
    new.sa_sigaction = handler as *const () as usize;
    new.sa_flags = libc::SA_RESTART;
    // SAFETY: `handler` has the signature of a plain handler, and stores one atomic, which is async-signal-safe.
    unsafe { libc::sigaction(number, &raw const new, std::ptr::null_mut()) == 0 }
}

#[cfg(unix)]
extern "C" fn handler(_number: i32) {
    ASKED.store(true, Ordering::Relaxed);
}
