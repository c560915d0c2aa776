//! Counting how often a thread comes by an address: the proof that a poll has not returned.
//!
//! A worker polls many tasks, and from outside one long poll looks like many short ones. A hardware breakpoint at
//! the address to which the poll returns counts the returns of that one thread: none means the same poll. It costs
//! nothing while it is not hit and is closed as soon as it was. Needs `perf_event_paranoid` <= 2, the default of the
//! kernel; where it is refused, `Breakpoint::at` gives `None`.

use std::fs::File;
use std::io::Read as _;
use std::os::fd::FromRawFd as _;

/// A counter of executions; closed when dropped.
#[derive(Debug)]
pub(crate) struct Breakpoint(File);

/// `struct perf_event_attr` up to its version 5 (112 bytes), as `perf_event_open(2)` describes it.
#[repr(C)]
#[derive(Default)]
struct Attributes {
    kind: u32,
    size: u32,
    config: u64,
    sample_period: u64,
    sample_type: u64,
    read_format: u64,
    flags: u64,
    wakeup: u32,
    breakpoint_type: u32,
    breakpoint_address: u64,
    breakpoint_length: u64,
    rest: [u64; 5],
}

const TYPE_BREAKPOINT: u32 = 5;
const EXECUTE: u32 = 4;
const CLOSE_ON_EXEC: u64 = 8;
const EXCLUDE_KERNEL_AND_HYPERVISOR: u64 = 1 << 5 | 1 << 6;

impl Breakpoint {
    /// Counts executions of `address` by thread `tid`.
    pub(crate) fn at(tid: u32, address: u64) -> Option<Self> {
        let attributes = Attributes {
            kind: TYPE_BREAKPOINT,
            size: size_of::<Attributes>() as u32,
            flags: EXCLUDE_KERNEL_AND_HYPERVISOR,
            breakpoint_type: EXECUTE,
            breakpoint_address: address,
            breakpoint_length: if cfg!(target_arch = "aarch64") { 4 } else { 8 },
            ..Attributes::default()
        };
        // SAFETY: the kernel reads `size` bytes of `attributes`, which live until the call returns.
        let fd = unsafe {
            libc::syscall(
                libc::SYS_perf_event_open,
                &raw const attributes,
                tid.cast_signed(),
                -1,
                -1,
                CLOSE_ON_EXEC,
            )
        };
        let fd = i32::try_from(fd).ok().filter(|fd| *fd >= 0)?;
        // SAFETY: the descriptor is new, open, and owned by nobody else.
        Some(Self(unsafe { File::from_raw_fd(fd) }))
    }

    /// How often so far; `None` when the thread is gone.
    pub(crate) fn count(&mut self) -> Option<u64> {
        let mut bytes = [0; 8];
        self.0.read_exact(&mut bytes).ok()?;
        Some(u64::from_ne_bytes(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[inline(never)]
    fn visited(number: u64) -> u64 {
        std::hint::black_box(number) + 1
    }

    #[test]
    #[cfg_attr(miri, ignore = "Miri has no counters of the kernel")]
    fn counts_the_visits_of_one_thread() {
        // SAFETY: gettid has no preconditions.
        let tid = unsafe { libc::gettid() }.cast_unsigned();
        let Some(mut breakpoint) = Breakpoint::at(tid, visited as *const () as u64) else {
            // Refused here (a container, or perf_event_paranoid = 3): the fallback is tested by the engine's tests.
            return;
        };
        assert_eq!(breakpoint.count(), Some(0));
        let sum: u64 = (0..7).map(visited).sum();
        assert_eq!(sum, 28);
        assert_eq!(breakpoint.count(), Some(7));
    }

    #[inline(never)]
    fn second(number: u64) -> u64 {
        std::hint::black_box(number) + 2
    }

    #[test]
    #[cfg_attr(miri, ignore = "Miri has no counters of the kernel")]
    fn several_count_at_once() {
        // SAFETY: gettid has no preconditions.
        let tid = unsafe { libc::gettid() }.cast_unsigned();
        let functions = [visited as fn(u64) -> u64, second, visited, second];
        let counters: Vec<_> = functions
            .iter()
            .map_while(|f| Breakpoint::at(tid, *f as *const () as u64))
            .collect();
        let sum: u64 = (0..7).map(|number| visited(second(number))).sum();
        assert_eq!(sum, 42);
        for mut counter in counters {
            assert_eq!(counter.count(), Some(7));
        }
    }
}
