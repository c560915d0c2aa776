//! What a stuck thread is doing: capture, unwind, symbolise. Linux only; all on the monitor's thread.
//!
//! A blocked thread is read through `/proc` and `process_vm_readv`, without touching it. Only a running one is
//! interrupted: by a signal whose handler copies the stack (inside), or by `ptrace` (outside).

pub(crate) mod breakpoint;
pub(crate) mod memory;
pub(crate) mod modules;
#[cfg(feature = "run")]
pub(crate) mod ptrace;
pub(crate) mod signal;
pub(crate) mod symbols;
pub(crate) mod unwind;

use std::ops::Range;

use crate::proc::{self, Now};
use memory::Registers;

/// Why the thread was found where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// In a system call, with its number and arguments.
    Blocked(i64, [u64; 6]),
    /// In a page fault.
    Fault,
    /// On, or waiting for, a processor.
    Running,
}

/// One function activation, inlined ones included.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Frame {
    /// The address that it was found by: the same for all functions inlined at one place.
    pub address: u64,
    /// Demangled, without hash; empty when unknown.
    pub function: String,
    /// Absolute path, empty when unknown.
    pub file: String,
    /// 1-based, 0 when unknown.
    pub line: u32,
    /// 1-based, 0 when unknown.
    pub column: u32,
}

/// A thread's stack, innermost frame first.
#[derive(Debug, Clone)]
pub(crate) struct Trace {
    /// What the thread was doing.
    pub state: State,
    /// Its frames.
    pub frames: Vec<Frame>,
}

/// A thread's stack before it has names.
#[derive(Debug, Clone)]
pub(crate) struct Raw {
    /// What the thread was doing.
    pub state: State,
    /// One place for each physical frame.
    stack: unwind::Stack,
}

/// How to stop a running thread for a copy of its stack.
pub(crate) trait Interrupt: Send {
    /// Whether it can stop anything at all.
    fn possible(&self) -> bool {
        true
    }

    /// Copies registers and stack of a running thread; `None` when it did not stop in time.
    fn interrupt(&mut self, tid: u32, stack: Range<u64>) -> Option<memory::Copy>;
}

/// Captures traces of the threads of one process.
pub(crate) struct Tracer {
    pid: u32,
    unwinder: unwind::Unwinder,
    symbols: symbols::Symbols,
    interrupt: Box<dyn Interrupt>,
}

impl Tracer {
    /// A tracer of process `pid` that stops running threads by `interrupt`.
    pub(crate) fn new(pid: u32, interrupt: Box<dyn Interrupt>) -> Self {
        Self {
            pid,
            unwinder: unwind::Unwinder::new(pid),
            symbols: symbols::Symbols::default(),
            interrupt,
        }
    }

    /// A tracer of this process, by signal; without one when all signals are taken.
    pub(crate) fn inside() -> Self {
        let signal = signal::Signal::install();
        if signal.is_none() {
            crate::report::to_stderr(
                "block-watchdog: every real-time signal has a handler already: computing tasks are reported without \
                 their line\n",
            );
        }
        Self::new(
            std::process::id(),
            signal.map_or_else(|| Box::new(Nothing) as Box<dyn Interrupt>, |it| Box::new(it)),
        )
    }

    /// Loads modules and the main program's symbols, by looking one address up.
    pub(crate) fn warm(&mut self) {
        self.unwinder.load();
        let modules = self.unwinder.modules();
        for module in modules {
            let _ = self.symbols.frames(
                modules,
                module.range.start + (module.range.end - module.range.start) / 2,
            );
        }
    }

    /// Where a thread is, whatever it does, in a fraction of a millisecond: names come later. `None` when it moved on
    /// or is gone.
    pub(crate) fn capture(&mut self, tid: u32, stack: Range<u64>) -> Option<Raw> {
        let now = proc::now(self.pid, tid)?;
        let (state, copy) = match now {
            Now::Running => (State::Running, self.interrupt.interrupt(tid, stack)?),
            Now::Syscall { number, args, sp, pc } => (
                State::Blocked(number, args),
                self.still(tid, now, Registers::at(pc, sp))?,
            ),
            Now::Fault { sp, pc } => (State::Fault, self.still(tid, now, Registers::at(pc, sp))?),
        };
        Some(Raw {
            state,
            stack: self.unwinder.unwind(&copy),
        })
    }

    /// The names of what was captured; slow at the first time, so `between` is called after each address.
    pub(crate) fn name(&mut self, raw: &Raw, between: &mut dyn FnMut()) -> Trace {
        Trace {
            state: raw.state,
            frames: self.frames_of(&raw.stack, between),
        }
    }

    /// Only the functions of the file's symbol table: fast at the first time too, enough to find the runtime's.
    pub(crate) fn outline(&mut self, raw: &Raw) -> Trace {
        let modules = self.unwinder.modules();
        let frames = raw
            .stack
            .addresses
            .iter()
            .map(|address| self.symbols.outline(modules, *address))
            .collect();
        Trace {
            state: raw.state,
            frames,
        }
    }

    /// `capture` and `name` in one, for tests.
    pub(crate) fn trace(&mut self, tid: u32, stack: Range<u64>) -> Option<Trace> {
        let raw = self.capture(tid, stack)?;
        Some(self.name(&raw, &mut || ()))
    }

    /// The frames of a copied stack.
    #[cfg(feature = "guard")]
    pub(crate) fn frames(&mut self, copy: &memory::Copy) -> Vec<Frame> {
        let stack = self.unwinder.unwind(copy);
        self.frames_of(&stack, &mut || ())
    }

    fn frames_of(&mut self, stack: &unwind::Stack, between: &mut dyn FnMut()) -> Vec<Frame> {
        let modules = self.unwinder.modules();
        let mut frames = Vec::new();
        for (depth, address) in stack.addresses.iter().enumerate() {
            let mut here = self.symbols.frames(modules, *address);
            for other in stack.or.iter().filter(|_| depth == 1) {
                here = in_both(here, &self.symbols.frames(modules, *other));
            }
            frames.extend(here);
            between();
        }
        frames
    }

    /// Copies the stack of a waiting thread, and makes sure that it did not move meanwhile.
    fn still(&self, tid: u32, before: Now, registers: Registers) -> Option<memory::Copy> {
        let copy = memory::Copy::of(self.pid, registers);
        (proc::now(self.pid, tid)? == before).then_some(copy)
    }

    /// Whether the system lets us see what threads do. A thread of ours can be asked; of others it shows in use.
    pub(crate) fn can_look(&self) -> bool {
        let mut word = [0; 8];
        self.pid != std::process::id()
            || proc::sched(self.pid, self.pid).is_some()
                && proc::now(self.pid, self.pid).is_some()
                && memory::read(self.pid, (&raw const word) as u64, &mut word) == word.len()
    }

    /// Whether running threads cannot be captured, now or later.
    pub(crate) fn is_blind(&self) -> bool {
        !self.interrupt.possible()
    }

    /// Whether the main program has a symbol table; yes while it is not known.
    pub(crate) fn has_symbols(&self) -> bool {
        self.unwinder.modules().first().is_none_or(|module| module.symbols)
    }

    /// Whether the main program has line information, asked for the note under a report without lines.
    pub(crate) fn has_lines(&mut self) -> bool {
        self.symbols.has_lines(self.unwinder.modules())
    }
}

/// What is certain of a frame that is at one of two places of a function: inlined functions of both, without a line where
/// theirs differ.
fn in_both(one: Vec<Frame>, other: &[Frame]) -> Vec<Frame> {
    let mut both: Vec<Frame> = (one.into_iter().rev().zip(other.iter().rev()))
        .take_while(|(one, other)| (&one.function, &one.file) == (&other.function, &other.file))
        .map(|(one, other)| {
            let is_same = (one.line, one.column) == (other.line, other.column);
            let (line, column) = if is_same { (one.line, one.column) } else { (0, 0) };
            Frame { line, column, ..one }
        })
        .collect();
    both.reverse();
    both
}

/// Cannot stop anything.
struct Nothing;

impl Interrupt for Nothing {
    fn possible(&self) -> bool {
        false
    }

    fn interrupt(&mut self, _tid: u32, _stack: Range<u64>) -> Option<memory::Copy> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(function: &str, line: u32) -> Frame {
        Frame {
            function: function.to_owned(),
            line,
            column: line,
            ..Frame::default()
        }
    }

    #[test]
    fn only_what_two_places_share_is_certain() {
        let here = vec![frame("futex_wait", 1), frame("lock", 2), frame("user", 30)];
        let there = [frame("futex_wake", 1), frame("lock", 2), frame("user", 31)];
        assert_eq!(in_both(here.clone(), &there), [frame("lock", 2), frame("user", 0)]);
        assert_eq!(in_both(here.clone(), &here.clone()), here);
    }
}
