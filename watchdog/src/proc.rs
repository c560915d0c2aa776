//! What Linux says about a thread in `/proc`: one small file each, read without cost to the thread.

use std::fs;

/// Scheduler accounting of a thread, from `schedstat`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Sched {
    /// Nanoseconds on a processor.
    pub run: u64,
    /// Nanoseconds runnable but waiting for a processor: the machine's fault, not the program's.
    pub wait: u64,
    /// Times it was put on a processor.
    pub slices: u64,
}

/// What a thread does at the moment, from `syscall`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Now {
    /// Runs, or is runnable.
    Running,
    /// Waits in a system call.
    Syscall {
        /// Its number.
        number: i64,
        /// Its six arguments.
        args: [u64; 6],
        /// Stack pointer.
        sp: u64,
        /// Program counter.
        pc: u64,
    },
    /// Waits outside of a system call: a page fault.
    Fault {
        /// Stack pointer.
        sp: u64,
        /// Program counter.
        pc: u64,
    },
}

/// Reads `schedstat` of a thread. `None` when the thread is gone or the kernel does not keep the account.
pub(crate) fn sched(pid: u32, tid: u32) -> Option<Sched> {
    parse_sched(&fs::read_to_string(format!("/proc/{pid}/task/{tid}/schedstat")).ok()?)
}

fn parse_sched(text: &str) -> Option<Sched> {
    let mut numbers = text.split_ascii_whitespace().map(str::parse);
    let mut next = || numbers.next()?.ok();
    Some(Sched {
        run: next()?,
        wait: next()?,
        slices: next()?,
    })
}

/// Reads `syscall` of a thread.
pub(crate) fn now(pid: u32, tid: u32) -> Option<Now> {
    parse_now(&fs::read_to_string(format!("/proc/{pid}/task/{tid}/syscall")).ok()?)
}

fn parse_now(text: &str) -> Option<Now> {
    let text = text.trim();
    if text == "running" {
        return Some(Now::Running);
    }
    let mut words = text.split_ascii_whitespace();
    let number: i64 = words.next()?.parse().ok()?;
    let hex: Vec<u64> = words
        .map(|word| u64::from_str_radix(word.trim_start_matches("0x"), 16))
        .collect::<Result<_, _>>()
        .ok()?;
    match (number, hex.as_slice()) {
        (-1, [sp, pc]) => Some(Now::Fault { sp: *sp, pc: *pc }),
        (number, [args @ .., sp, pc]) => Some(Now::Syscall {
            number,
            args: args.try_into().ok()?,
            sp: *sp,
            pc: *pc,
        }),
        _ => None,
    }
}

/// The thread's name.
pub(crate) fn name(pid: u32, tid: u32) -> String {
    fs::read_to_string(format!("/proc/{pid}/task/{tid}/comm"))
        .map(|name| name.trim_end().to_owned())
        .unwrap_or_default()
}

/// Where a descriptor points: a path, `socket:[…]`, `pipe:[…]`.
pub(crate) fn descriptor(pid: u32, fd: u64) -> Option<String> {
    let fd = i32::try_from(fd).ok()?;
    Some(
        fs::read_link(format!("/proc/{pid}/fd/{fd}"))
            .ok()?
            .to_string_lossy()
            .into_owned(),
    )
}

/// Whether a debugger (or a tracer) is attached to the process.
pub(crate) fn traced(pid: u32) -> bool {
    let Ok(status) = fs::read_to_string(format!("/proc/{pid}/status")) else {
        return false;
    };
    status
        .lines()
        .find_map(|line| line.strip_prefix("TracerPid:"))
        .is_some_and(|tracer| tracer.trim() != "0")
}

/// The threads of a process, none when it is gone.
#[cfg_attr(
    not(all(feature = "run", unwinds)),
    allow(dead_code, reason = "inside, threads announce themselves")
)]
pub(crate) fn threads(pid: u32) -> Vec<u32> {
    let Ok(entries) = fs::read_dir(format!("/proc/{pid}/task")) else {
        return Vec::new();
    };
    entries
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .collect()
}

/// The child processes of a process.
#[cfg_attr(
    not(all(feature = "run", unwinds)),
    allow(dead_code, reason = "inside there is one process")
)]
pub(crate) fn children(pid: u32) -> Vec<u32> {
    let of = |tid| fs::read_to_string(format!("/proc/{pid}/task/{tid}/children")).unwrap_or_default();
    threads(pid)
        .into_iter()
        .flat_map(|tid| {
            of(tid)
                .split_ascii_whitespace()
                .filter_map(|pid| pid.parse().ok())
                .collect::<Vec<u32>>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_three_forms_of_syscall() {
        assert_eq!(parse_now("running\n"), Some(Now::Running));
        assert_eq!(
            parse_now("-1 0x7ff0 0x55aa\n"),
            Some(Now::Fault { sp: 0x7ff0, pc: 0x55aa })
        );
        let sleep = parse_now("230 0x1 0x0 0x7f 0x7f 0x0 0x0 0x7ffc 0x55\n");
        let args = [1, 0, 0x7f, 0x7f, 0, 0];
        assert_eq!(
            sleep,
            Some(Now::Syscall {
                number: 230,
                args,
                sp: 0x7ffc,
                pc: 0x55
            })
        );
    }

    #[test]
    fn refuses_what_is_not_of_that_form() {
        for text in ["", "0 0x1", "-1 0x1", "zero", "1 0xzz 0x0 0x0 0x0 0x0 0x0 0x0 0x0"] {
            assert_eq!(parse_now(text), None, "{text:?}");
        }
        assert_eq!(parse_sched("1 2"), None);
        assert_eq!(
            parse_sched("1 2 3\n"),
            Some(Sched {
                run: 1,
                wait: 2,
                slices: 3
            })
        );
    }
}
