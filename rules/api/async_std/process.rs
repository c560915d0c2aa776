//! Processes.

pub use async_process::{Child, ChildStderr, ChildStdin, ChildStdout, Command};
pub use std::process::{ExitStatus, Output, Stdio, abort, exit, id};
