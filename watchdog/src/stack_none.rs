//! In place of `stack` where stacks cannot be read (not Linux, or without the feature): a report then has the task
//! and the duration, and says that the line is not known.

use std::ops::Range;

/// Never made here; the same words as in `stack`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(dead_code, reason = "the shape of the real module")]
pub(crate) enum State {
    Blocked(i64, [u64; 6]),
    Fault,
    Running,
}

/// Never made here.
#[derive(Debug, Clone, Default)]
pub(crate) struct Frame {
    pub address: u64,
    pub function: String,
    pub file: String,
    pub line: u32,
    pub column: u32,
}

/// Never made here.
#[derive(Debug, Clone)]
pub(crate) struct Trace {
    pub state: State,
    pub frames: Vec<Frame>,
}

/// Never made here.
#[derive(Debug, Clone)]
pub(crate) struct Raw {
    pub state: State,
}

/// Traces nothing.
#[derive(Debug)]
pub(crate) struct Tracer;

impl Tracer {
    pub(crate) fn inside() -> Self {
        Self
    }

    #[expect(clippy::unused_self, reason = "the shape of the real module")]
    pub(crate) fn warm(&mut self) {}

    #[expect(clippy::unused_self, reason = "the shape of the real module")]
    pub(crate) fn capture(&mut self, _tid: u32, _stack: Range<u64>) -> Option<Raw> {
        None
    }

    #[expect(clippy::unused_self, reason = "the shape of the real module")]
    pub(crate) fn name(&mut self, raw: &Raw, _between: &mut dyn FnMut()) -> Trace {
        Trace {
            state: raw.state,
            frames: Vec::new(),
        }
    }

    #[expect(clippy::unused_self, reason = "the shape of the real module")]
    pub(crate) fn outline(&mut self, raw: &Raw) -> Trace {
        Trace {
            state: raw.state,
            frames: Vec::new(),
        }
    }

    #[expect(clippy::unused_self, reason = "the shape of the real module")]
    pub(crate) fn can_look(&self) -> bool {
        true
    }

    #[expect(clippy::unused_self, reason = "the shape of the real module")]
    pub(crate) fn is_blind(&self) -> bool {
        true
    }

    #[expect(clippy::unused_self, reason = "the shape of the real module")]
    pub(crate) fn has_symbols(&self) -> bool {
        true
    }

    #[expect(clippy::unused_self, reason = "the shape of the real module")]
    pub(crate) fn has_lines(&mut self) -> bool {
        false
    }
}

/// Counts nothing.
pub(crate) mod breakpoint {
    /// Never made here.
    #[derive(Debug)]
    pub(crate) struct Breakpoint;

    impl Breakpoint {
        pub(crate) fn at(_tid: u32, _address: u64) -> Option<Self> {
            None
        }

        #[expect(clippy::unused_self, reason = "the shape of the real module")]
        pub(crate) fn count(&mut self) -> Option<u64> {
            None
        }
    }
}
