//! Whether a call blocks, by its arguments: tokio's own calls inside a poll do not.

use std::ffi::{c_int, c_long};

/// A relative time that is not zero.
pub(super) fn nonzero(time: *const libc::timespec) -> bool {
    // SAFETY: the caller of the libc function passes a valid pointer or null.
    unsafe { time.as_ref() }.is_some_and(|time| time.tv_sec != 0 || time.tv_nsec != 0)
}

/// A descriptor without `O_NONBLOCK`. `errno` stays as it was.
pub(super) fn blocking(fd: c_int) -> bool {
    // SAFETY: `fcntl(F_GETFL)` takes numbers; errno is this thread's.
    unsafe {
        let errno = *libc::__errno_location();
        let flags = libc::fcntl(fd, libc::F_GETFL);
        *libc::__errno_location() = errno;
        flags >= 0 && flags & libc::O_NONBLOCK == 0
    }
}

/// A regular file (and not, say, the shared memory of an allocator).
pub(super) fn storage(fd: c_int) -> bool {
    blocking(fd)
}

/// `syscall(SYS_futex, address, op, …)` that waits. Every other use of `syscall` passes.
pub(super) fn futex_waits(number: c_long, operation: c_long) -> bool {
    const COMMAND: c_long = 0x7f;
    number == libc::SYS_futex
        && [libc::FUTEX_WAIT, libc::FUTEX_WAIT_BITSET, libc::FUTEX_LOCK_PI]
            .iter()
            .any(|wait| c_long::from(*wait) == operation & COMMAND)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::fd::AsRawFd as _;

    #[test]
    fn only_waiting_futex_calls_block() {
        let private = |operation: c_int| c_long::from(operation | libc::FUTEX_PRIVATE_FLAG);
        assert!(futex_waits(libc::SYS_futex, private(libc::FUTEX_WAIT_BITSET)));
        assert!(!futex_waits(libc::SYS_futex, private(libc::FUTEX_WAKE)));
        assert!(!futex_waits(libc::SYS_gettid, private(libc::FUTEX_WAIT)));
    }

    #[test]
    fn descriptors_say_whether_they_block() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        assert!(blocking(listener.as_raw_fd()));
        listener.set_nonblocking(true).expect("a socket");
        assert!(!blocking(listener.as_raw_fd()));
        assert!(!blocking(-1), "the real call will say EBADF at once");
    }
}
