//! What Unix adds to child processes. `exec` replaces this process: it comes back only when it failed.

use crate::ffi::OsStr;
use crate::io;
use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
use crate::process;

pub trait CommandExt {
    fn uid(&mut self, id: u32) -> &mut process::Command;
    fn gid(&mut self, id: u32) -> &mut process::Command;
    unsafe fn pre_exec<F>(&mut self, #[runs(elsewhere)] f: F) -> &mut process::Command
    where
        F: FnMut() -> io::Result<()> + Send + Sync + 'static;
    unsafe fn before_exec<F>(&mut self, #[runs(elsewhere)] f: F) -> &mut process::Command
    where
        F: FnMut() -> io::Result<()> + Send + Sync + 'static;
    fn exec(&mut self) -> io::Error;
    fn arg0<S>(&mut self, arg: S) -> &mut process::Command
    where
        S: AsRef<OsStr>;
    fn process_group(&mut self, pgroup: i32) -> &mut process::Command;
}

impl CommandExt for process::Command {
    fn uid(&mut self, id: u32) -> &mut process::Command;
    fn gid(&mut self, id: u32) -> &mut process::Command;
    unsafe fn pre_exec<F>(&mut self, #[runs(elsewhere)] f: F) -> &mut process::Command
    where
        F: FnMut() -> io::Result<()> + Send + Sync + 'static;
    fn exec(&mut self) -> io::Error;
    fn arg0<S>(&mut self, arg: S) -> &mut process::Command
    where
        S: AsRef<OsStr>;
    fn process_group(&mut self, pgroup: i32) -> &mut process::Command;
}

pub trait ExitStatusExt {
    fn from_raw(raw: i32) -> Self;
    fn signal(&self) -> Option<i32>;
    fn core_dumped(&self) -> bool;
    fn stopped_signal(&self) -> Option<i32>;
    fn continued(&self) -> bool;
    fn into_raw(self) -> i32;
}

impl ExitStatusExt for process::ExitStatus {
    fn from_raw(raw: i32) -> Self;
    fn signal(&self) -> Option<i32>;
    fn core_dumped(&self) -> bool;
    fn stopped_signal(&self) -> Option<i32>;
    fn continued(&self) -> bool;
    fn into_raw(self) -> i32;
}

impl FromRawFd for process::Stdio {
    unsafe fn from_raw_fd(fd: RawFd) -> process::Stdio;
}

impl From<OwnedFd> for process::Stdio {
    fn from(fd: OwnedFd) -> process::Stdio;
}

impl AsRawFd for process::ChildStdin {
    fn as_raw_fd(&self) -> RawFd;
}

impl AsRawFd for process::ChildStdout {
    fn as_raw_fd(&self) -> RawFd;
}

impl AsRawFd for process::ChildStderr {
    fn as_raw_fd(&self) -> RawFd;
}

impl IntoRawFd for process::ChildStdin {
    fn into_raw_fd(self) -> RawFd;
}

impl IntoRawFd for process::ChildStdout {
    fn into_raw_fd(self) -> RawFd;
}

impl IntoRawFd for process::ChildStderr {
    fn into_raw_fd(self) -> RawFd;
}

impl AsFd for process::ChildStdin {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl From<process::ChildStdin> for OwnedFd {
    fn from(child_stdin: process::ChildStdin) -> OwnedFd;
}

impl From<OwnedFd> for process::ChildStdin {
    fn from(fd: OwnedFd) -> process::ChildStdin;
}

impl AsFd for process::ChildStdout {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl From<process::ChildStdout> for OwnedFd {
    fn from(child_stdout: process::ChildStdout) -> OwnedFd;
}

impl From<OwnedFd> for process::ChildStdout {
    fn from(fd: OwnedFd) -> process::ChildStdout;
}

impl AsFd for process::ChildStderr {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl From<process::ChildStderr> for OwnedFd {
    fn from(child_stderr: process::ChildStderr) -> OwnedFd;
}

impl From<OwnedFd> for process::ChildStderr {
    fn from(fd: OwnedFd) -> process::ChildStderr;
}

pub fn parent_id() -> u32;
