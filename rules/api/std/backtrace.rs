//! Captured call stacks. `capture` walks the stack, which costs CPU time but waits for nothing.

use crate::fmt::{self, Debug, Display};
use crate::prelude::rust_2024::*;

pub struct Backtrace;

impl Backtrace {
    pub fn capture() -> Backtrace;
    pub fn force_capture() -> Backtrace;
    pub fn disabled() -> Backtrace;
    pub fn status(&self) -> BacktraceStatus;
}

impl Debug for Backtrace {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Display for Backtrace {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result;
}

#[derive(Debug, Eq, PartialEq)]
pub enum BacktraceStatus {
    Unsupported,
    Disabled,
    Captured,
}
