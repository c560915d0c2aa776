//! libc: system calls by their C names, which no source can be derived from. `read`, `write`, `connect`, `poll` and their like
//! wait or not as the descriptor or the time-out says, which the type does not tell, so they are left out.

use std::ffi::{c_char, c_int, c_uint};

pub type pid_t = i32;

pub type useconds_t = u32;

pub struct timespec {
    pub tv_sec: i64,
    pub tv_nsec: i64,
}

pub struct addrinfo;

#[blocks(sleep)]
#[instead(
    "tokio: tokio::time::sleep",
    "async-std: async_std::task::sleep",
    "smol: smol::Timer::after"
)]
pub unsafe fn sleep(secs: c_uint) -> c_uint;

#[blocks(sleep)]
#[instead(
    "tokio: tokio::time::sleep",
    "async-std: async_std::task::sleep",
    "smol: smol::Timer::after"
)]
pub unsafe fn usleep(secs: c_uint) -> c_int;

#[blocks(sleep)]
#[instead(
    "tokio: tokio::time::sleep",
    "async-std: async_std::task::sleep",
    "smol: smol::Timer::after"
)]
pub unsafe fn nanosleep(rqtp: *const timespec, rmtp: *mut timespec) -> c_int;

#[blocks(wait)]
pub unsafe fn pause() -> c_int;

#[blocks(process)]
#[instead("tokio: tokio::process::Child::wait")]
pub unsafe fn wait(status: *mut c_int) -> pid_t;

#[blocks(process)]
#[instead("tokio: tokio::process::Command")]
pub unsafe fn system(s: *const c_char) -> c_int;

#[blocks(fs)]
#[instead("tokio: tokio::fs::File::sync_all")]
pub unsafe fn fsync(fd: c_int) -> c_int;

#[blocks(fs)]
#[instead("tokio: tokio::fs::File::sync_data")]
pub unsafe fn fdatasync(fd: c_int) -> c_int;

#[blocks(fs)]
pub unsafe fn sync();

#[blocks(dns)]
#[instead("tokio: tokio::net::lookup_host")]
pub unsafe fn getaddrinfo(
    node: *const c_char,
    service: *const c_char,
    hints: *const addrinfo,
    res: *mut *mut addrinfo,
) -> c_int;
