//! libc functions defined here bind before libc's own: each looks whether a task is being polled, then passes on.
//!
//! A shim changes nothing: same arguments, same result, `errno` as the real function leaves it.

use std::ffi::{c_char, c_int, c_long, c_uint, c_void};
use std::sync::atomic::{AtomicUsize, Ordering};

use libc::{
    addrinfo, mode_t, nfds_t, off64_t, pid_t, pollfd, pthread_t, size_t, sockaddr, socklen_t, ssize_t, timespec,
};

use super::args::{blocking, futex_waits, nonzero, storage};
use super::{polling, record};

/// The real function, looked up once.
fn next(place: &AtomicUsize, name: &'static str) -> usize {
    let known = place.load(Ordering::Relaxed);
    if known != 0 {
        return known;
    }
    // SAFETY: `name` ends with a zero byte (the macro adds it); dlsym has no other precondition.
    let found = unsafe { libc::dlsym(libc::RTLD_NEXT, name.as_ptr().cast()) } as usize;
    if found == 0 {
        // Nothing to pass the call on to: no return value would be right.
        std::process::abort();
    }
    place.store(found, Ordering::Relaxed);
    found
}

macro_rules! shims {
    ($(fn $name:ident($($argument:ident: $kind:ty),*) -> $result:ty, if $blocks:expr;)*) => {
        /// The libc functions that are defined here.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        $(
            #[doc = concat!("In place of libc's `", stringify!($name), "`.")]
            ///
            /// # Safety
            /// As the function of that name in the C library.
            #[unsafe(no_mangle)]
            pub unsafe extern "C" fn $name($($argument: $kind),*) -> $result {
                static NEXT: AtomicUsize = AtomicUsize::new(0);
                // Fails to compile for a symbol that the one list of calls does not have.
                const RULE: &str = crate::vocabulary::rule_of_symbol(stringify!($name));
                if polling() && $blocks {
                    record(stringify!($name), RULE);
                }
                let real = next(&NEXT, concat!(stringify!($name), "\0"));
                // SAFETY: `real` is libc's function of this name, whose C signature this is; the arguments are passed
                // on unchanged, so the caller's promises hold for it. (For C functions with variable arguments the
                // processors that we support pass integers and pointers alike.)
                unsafe {
                    let real: unsafe extern "C" fn($($kind),*) -> $result = std::mem::transmute(real);
                    real($($argument),*)
                }
            }
        )*
    };
}

shims! {
    fn nanosleep(time: *const timespec, left: *mut timespec) -> c_int, if nonzero(time);
    fn clock_nanosleep(clock: c_int, flags: c_int, time: *const timespec, left: *mut timespec) -> c_int,
        if flags != 0 || nonzero(time);
    fn usleep(time: c_uint) -> c_int, if time > 0;
    fn sleep(time: c_uint) -> c_uint, if time > 0;
    fn open(path: *const c_char, flags: c_int, mode: mode_t) -> c_int, if true;
    fn open64(path: *const c_char, flags: c_int, mode: mode_t) -> c_int, if true;
    fn openat(folder: c_int, path: *const c_char, flags: c_int, mode: mode_t) -> c_int, if true;
    fn openat64(folder: c_int, path: *const c_char, flags: c_int, mode: mode_t) -> c_int, if true;
    fn read(fd: c_int, into: *mut c_void, length: size_t) -> ssize_t, if blocking(fd);
    fn pread64(fd: c_int, into: *mut c_void, length: size_t, at: off64_t) -> ssize_t, if blocking(fd);
    fn write(fd: c_int, from: *const c_void, length: size_t) -> ssize_t, if fd > 2 && blocking(fd);
    fn pwrite64(fd: c_int, from: *const c_void, length: size_t, at: off64_t) -> ssize_t, if blocking(fd);
    fn readv(fd: c_int, into: *const libc::iovec, count: c_int) -> ssize_t, if blocking(fd);
    fn writev(fd: c_int, from: *const libc::iovec, count: c_int) -> ssize_t, if fd > 2 && blocking(fd);
    fn statx(folder: c_int, path: *const c_char, flags: c_int, mask: c_uint, into: *mut c_void) -> c_int, if true;
    fn readlink(path: *const c_char, into: *mut c_char, length: size_t) -> ssize_t, if true;
    fn realpath(path: *const c_char, into: *mut c_char) -> *mut c_char, if true;
    fn opendir(path: *const c_char) -> *mut c_void, if true;
    fn readdir64(folder: *mut c_void) -> *mut c_void, if true;
    fn mkdir(path: *const c_char, mode: mode_t) -> c_int, if true;
    fn rmdir(path: *const c_char) -> c_int, if true;
    fn unlink(path: *const c_char) -> c_int, if true;
    fn rename(old: *const c_char, new: *const c_char) -> c_int, if true;
    fn linkat(folder: c_int, old: *const c_char, other: c_int, new: *const c_char, flags: c_int) -> c_int, if true;
    fn symlink(old: *const c_char, new: *const c_char) -> c_int, if true;
    fn fsync(fd: c_int) -> c_int, if true;
    fn fdatasync(fd: c_int) -> c_int, if true;
    fn ftruncate64(fd: c_int, length: off64_t) -> c_int, if storage(fd);
    fn flock(fd: c_int, how: c_int) -> c_int, if how & libc::LOCK_NB == 0;
    fn copy_file_range(from: c_int, at: *mut off64_t, to: c_int, there: *mut off64_t, length: size_t, flags: c_uint)
        -> ssize_t, if true;
    fn connect(fd: c_int, to: *const sockaddr, length: socklen_t) -> c_int, if blocking(fd);
    fn accept4(fd: c_int, from: *mut sockaddr, length: *mut socklen_t, flags: c_int) -> c_int, if blocking(fd);
    fn recv(fd: c_int, into: *mut c_void, length: size_t, flags: c_int) -> ssize_t,
        if flags & libc::MSG_DONTWAIT == 0 && blocking(fd);
    fn recvfrom(fd: c_int, into: *mut c_void, length: size_t, flags: c_int, from: *mut sockaddr, size: *mut socklen_t)
        -> ssize_t, if flags & libc::MSG_DONTWAIT == 0 && blocking(fd);
    fn send(fd: c_int, from: *const c_void, length: size_t, flags: c_int) -> ssize_t,
        if flags & libc::MSG_DONTWAIT == 0 && blocking(fd);
    fn sendto(fd: c_int, from: *const c_void, length: size_t, flags: c_int, to: *const sockaddr, size: socklen_t)
        -> ssize_t, if flags & libc::MSG_DONTWAIT == 0 && blocking(fd);
    fn poll(fds: *mut pollfd, count: nfds_t, timeout: c_int) -> c_int, if timeout != 0;
    fn getaddrinfo(host: *const c_char, port: *const c_char, hints: *const addrinfo, out: *mut *mut addrinfo) -> c_int,
        if true;
    fn waitpid(pid: pid_t, status: *mut c_int, options: c_int) -> pid_t, if options & libc::WNOHANG == 0;
    fn waitid(kind: c_uint, id: c_uint, info: *mut c_void, options: c_int) -> c_int, if options & libc::WNOHANG == 0;
    fn posix_spawnp(
        pid: *mut pid_t, file: *const c_char, actions: *const c_void, attributes: *const c_void,
        arguments: *const *mut c_char, environment: *const *mut c_char
    ) -> c_int, if true;
    fn pthread_join(thread: pthread_t, result: *mut *mut c_void) -> c_int, if true;
    fn syscall(number: c_long, a: c_long, b: c_long, c: c_long, d: c_long, e: c_long, f: c_long) -> c_long,
        if futex_waits(number, b);
}
