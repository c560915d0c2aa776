//! From registers and a stack copy to return addresses, by the modules' unwind tables.

#[cfg(any(test, target_arch = "aarch64"))]
mod aarch64;
#[cfg(any(test, target_arch = "aarch64"))]
mod callers;
#[cfg(any(test, target_arch = "aarch64"))]
mod instruction;
#[cfg(any(test, target_arch = "x86_64"))]
mod prologue;
#[cfg(target_arch = "x86_64")]
mod x86_64;

use super::memory::{self, Copy};
use super::modules::{self, Mapped};

#[cfg(target_arch = "aarch64")]
use aarch64::Walker;
#[cfg(target_arch = "x86_64")]
use x86_64::Walker;

/// Deeper stacks are cut: the task's own frames are the inner ones.
const DEPTH: usize = 300;

/// Unwinds stacks of one process.
pub(crate) struct Unwinder {
    process: Process,
    walker: Walker,
}

/// Where the frames of a stack are.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stack {
    /// Innermost first. All but the first are return addresses less one, so that they lie within the call.
    pub addresses: Vec<u64>,
    /// Other calls in the second frame's function that may be the one that it is in.
    pub or: Vec<u64>,
}

/// The process that is looked at.
#[derive(Debug)]
struct Process {
    pid: u32,
    /// The modules known so far.
    modules: Vec<Mapped>,
}

impl Unwinder {
    /// An unwinder that has not looked at the process yet.
    pub(crate) fn new(pid: u32) -> Self {
        let modules = Vec::new();
        Self {
            process: Process { pid, modules },
            walker: Walker::default(),
        }
    }

    /// The modules known so far.
    pub(crate) fn modules(&self) -> &[Mapped] {
        &self.process.modules
    }

    /// The frames of a copied stack.
    pub(crate) fn unwind(&mut self, copy: &Copy) -> Stack {
        let stack = self.walker.walk(&self.process, copy);
        let is_known = |address: &u64| self.process.module(*address).is_some();
        if stack.addresses.iter().all(is_known) {
            return stack;
        }
        // A library was loaded since: look again.
        self.load();
        self.walker.walk(&self.process, copy)
    }

    /// Looks which modules the process has mapped.
    pub(crate) fn load(&mut self) {
        let process = &mut self.process;
        let known = process.modules.len();
        for mapped in modules::mapped(process.pid).unwrap_or_default() {
            let is_same = |other: &Mapped| other.range == mapped.range && other.path == mapped.path;
            if !process.modules.iter().any(is_same) {
                process.modules.extend(modules::read(process.pid, mapped));
            }
        }
        let new = process.modules.get(known..).unwrap_or_default();
        if !new.is_empty() {
            self.walker.add(process, new);
        }
    }
}

impl Process {
    fn module(&self, address: u64) -> Option<&Mapped> {
        self.modules.iter().find(|module| module.range.contains(&address))
    }

    /// The code from the start of a function to an address in it, the first `most` bytes.
    fn code(&self, start: u64, address: u64, most: usize) -> Option<Vec<u8>> {
        let length = usize::try_from(address.checked_sub(start)?).ok()?.min(most);
        let mut code = vec![0; length];
        let got = memory::read(self.pid, start, &mut code);
        code.truncate(got);
        Some(code)
    }
}
