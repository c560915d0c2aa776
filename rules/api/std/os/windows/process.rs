//! What Windows adds to child processes.

use crate::ffi::OsStr;
use crate::process;

pub trait ExitStatusExt {
    fn from_raw(raw: u32) -> Self;
}

impl ExitStatusExt for process::ExitStatus {
    fn from_raw(raw: u32) -> Self;
}

pub trait CommandExt {
    fn creation_flags(&mut self, flags: u32) -> &mut process::Command;
    fn raw_arg<S: AsRef<OsStr>>(&mut self, text_to_append_as_is: S) -> &mut process::Command;
}

impl CommandExt for process::Command {
    fn creation_flags(&mut self, flags: u32) -> &mut process::Command;
    fn raw_arg<S: AsRef<OsStr>>(&mut self, raw_text: S) -> &mut process::Command;
}
