//! The watched program as a child that notices nothing: its terminal, input, signals and exit are its own.

use std::ffi::OsString;
use std::io;
use std::os::fd::{FromRawFd as _, OwnedFd};
use std::process::Command;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

/// Signals that end or change a program and that someone may send to us instead of to it.
const FORWARDED: [i32; 7] = [
    libc::SIGINT,
    libc::SIGQUIT,
    libc::SIGTERM,
    libc::SIGHUP,
    libc::SIGUSR1,
    libc::SIGUSR2,
    libc::SIGWINCH,
];

static CHILD: AtomicI32 = AtomicI32::new(0);

/// Passes a signal on that was sent to us by a process. One from the terminal has reached the child already, which
/// is in the same group; we outlive it to give our summary.
extern "C" fn forward(signal: i32, info: *mut libc::siginfo_t, _context: *mut libc::c_void) {
    let child = CHILD.load(Ordering::Relaxed);
    // SAFETY: with SA_SIGINFO the kernel passes a valid siginfo.
    let by_a_process = unsafe { (*info).si_code } <= 0;
    if by_a_process && child > 0 {
        // SAFETY: errno is put back, kill is async-signal-safe; `child` is our child and not yet waited for (it is
        // set to 0 before that).
        unsafe {
            let errno = *libc::__errno_location();
            libc::kill(child, signal);
            *libc::__errno_location() = errno;
        }
    }
}

/// A running child.
pub(crate) struct Child {
    /// Its process id.
    pub pid: u32,
    /// Its wait status, once it has ended; shared with those who wait for its threads.
    pub ended: Arc<OnceLock<i32>>,
    watch: Option<OwnedFd>,
    before: Vec<(i32, libc::sigaction)>,
}

impl Child {
    /// Starts the program with our standard streams.
    pub(crate) fn start(command: &[OsString]) -> io::Result<Self> {
        let [program, arguments @ ..] = command else {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "no command to run"));
        };
        // Before the start, so that no signal ends us and leaves the child alone. A handler is not inherited by exec.
        let before = FORWARDED.iter().filter_map(|signal| handle(*signal)).collect();
        let started = Command::new(program).args(arguments).spawn();
        let child = match started {
            Ok(child) => child,
            Err(error) => {
                restore(before);
                return Err(error);
            }
        };
        let pid = child.id();
        CHILD.store(pid.cast_signed(), Ordering::SeqCst);
        // SAFETY: pidfd_open takes numbers; a failure is negative.
        let fd = unsafe { libc::syscall(libc::SYS_pidfd_open, pid.cast_signed(), 0) };
        let fd = i32::try_from(fd).ok().filter(|fd| *fd >= 0);
        // SAFETY: a new descriptor that nobody else owns.
        let watch = fd.map(|fd| unsafe { OwnedFd::from_raw_fd(fd) });
        Ok(Self {
            pid,
            ended: Arc::new(OnceLock::new()),
            watch,
            before,
        })
    }

    /// Waits so long, or until the child ends; gives its wait status then.
    pub(crate) fn wait(&self, period: Duration) -> Option<i32> {
        use std::os::fd::AsRawFd as _;
        if self.ended.get().is_none() {
            match &self.watch {
                Some(fd) => {
                    let mut poll = libc::pollfd {
                        fd: fd.as_raw_fd(),
                        events: libc::POLLIN,
                        revents: 0,
                    };
                    let milliseconds = i32::try_from(period.as_millis()).unwrap_or(i32::MAX);
                    // SAFETY: one valid pollfd.
                    unsafe { libc::poll(&raw mut poll, 1, milliseconds) };
                }
                None => std::thread::sleep(period),
            }
            let mut status = 0;
            // SAFETY: a valid place; the child is ours.
            let waited = unsafe { libc::waitpid(self.pid.cast_signed(), &raw mut status, libc::WNOHANG) };
            if waited == self.pid.cast_signed() && (libc::WIFEXITED(status) || libc::WIFSIGNALED(status)) {
                let _ = self.ended.set(status);
            }
        }
        if self.ended.get().is_some() {
            CHILD.store(0, Ordering::SeqCst);
        }
        self.ended.get().copied()
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        CHILD.store(0, Ordering::SeqCst);
        restore(std::mem::take(&mut self.before));
    }
}

fn handle(signal: i32) -> Option<(i32, libc::sigaction)> {
    // SAFETY: all zeroes are a valid sigaction.
    let (mut old, mut new): (libc::sigaction, libc::sigaction) = unsafe { std::mem::zeroed() };
    // SAFETY: a valid place; a null action only queries.
    unsafe { libc::sigaction(signal, std::ptr::null(), &raw mut old) };
    if old.sa_sigaction == libc::SIG_IGN {
        // As under nohup: the child inherits that, and we keep it.
        return None;
    }
    new.sa_sigaction = forward as *const () as usize;
    new.sa_flags = libc::SA_SIGINFO | libc::SA_RESTART;
    // SAFETY: `forward` has the signature that SA_SIGINFO asks for and is async-signal-safe.
    unsafe { libc::sigaction(signal, &raw const new, std::ptr::null_mut()) };
    Some((signal, old))
}

fn restore(before: Vec<(i32, libc::sigaction)>) {
    for (signal, old) in before {
        // SAFETY: puts back what `handle` found.
        unsafe { libc::sigaction(signal, &raw const old, std::ptr::null_mut()) };
    }
}
