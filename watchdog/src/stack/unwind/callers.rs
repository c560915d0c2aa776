//! Who can have called a function: the return addresses of all direct calls of it in the program's code.

use std::collections::{HashMap, HashSet};

use addr2line::gimli::{AArch64, RegisterRule};

use super::Process;
use super::instruction::{Call, SIZE, SUPERVISOR_CALL, call, stub};
use crate::stack::memory;
use crate::stack::modules::Mapped;

/// For each function that enters the kernel and keeps its return address in the link register meanwhile: the addresses
/// after the instructions that call it, by its address or through a linker's stub.
pub(super) fn of_leaves(process: &Process) -> HashMap<u64, Vec<u64>> {
    let modules = process.modules.iter();
    let code: Vec<(&Mapped, Code)> = modules
        .filter_map(|module| Some((module, Code::read(process, &module.code)?)))
        .collect();
    let leaves: HashSet<u64> = code.iter().flat_map(|(module, part)| part.leaves(module)).collect();
    // What calls of them aim at.
    let mut aims: HashMap<u64, u64> = code.iter().flat_map(|(_, part)| part.stubs(process)).collect();
    aims.retain(|_, target| leaves.contains(target));
    aims.extend(leaves.into_iter().map(|leaf| (leaf, leaf)));
    let mut found: HashMap<u64, Vec<u64>> = HashMap::new();
    for (target, back) in code.iter().flat_map(|(_, part)| part.calls()) {
        if let Some(leaf) = aims.get(&target) {
            found.entry(*leaf).or_default().push(back);
        }
    }
    found
}

/// Whether a call of `target` calls the function at `start`.
pub(super) fn is_call_of(process: &Process, target: u64, start: u64) -> bool {
    let mut bytes = [0; 12];
    target == start
        || memory::read(process.pid, target, &mut bytes) == bytes.len()
            && points_to(process, &words(&bytes), target) == Some(start)
}

/// Where the stub at `at` jumps to, if there is one.
fn points_to(process: &Process, code: &[u32], at: u64) -> Option<u64> {
    let mut bytes = [0; 8];
    let slot = stub(code, at)?;
    (memory::read(process.pid, slot, &mut bytes) == bytes.len()).then(|| u64::from_le_bytes(bytes))
}

fn words(bytes: &[u8]) -> Vec<u32> {
    let (words, _) = bytes.as_chunks::<4>();
    words.iter().map(|word| u32::from_le_bytes(*word)).collect()
}

/// Executable memory of one module.
struct Code {
    start: u64,
    words: Vec<u32>,
}

impl Code {
    fn read(process: &Process, range: &std::ops::Range<u64>) -> Option<Self> {
        let mut bytes = vec![0; usize::try_from(range.end - range.start).ok()?];
        let got = memory::read(process.pid, range.start, &mut bytes);
        bytes.truncate(got);
        Some(Self {
            start: range.start,
            words: words(&bytes),
        })
    }

    fn at(&self, index: usize) -> u64 {
        self.start + index as u64 * SIZE
    }

    fn places(&self) -> impl Iterator<Item = (u64, u32)> {
        self.words
            .iter()
            .enumerate()
            .map(|(index, word)| (self.at(index), *word))
    }

    /// The functions that enter the kernel with their return address in the link register.
    fn leaves(&self, module: &Mapped) -> impl Iterator<Item = u64> {
        let enters = self.places().filter(|(_, word)| *word == SUPERVISOR_CALL);
        enters.filter_map(|(at, _)| {
            let row = module.row(at)?;
            let back = row.rules.register(AArch64::X30);
            matches!(back, None | Some(RegisterRule::SameValue)).then_some(row.start)
        })
    }

    /// The stubs of this module, and where they jump to.
    fn stubs(&self, process: &Process) -> impl Iterator<Item = (u64, u64)> {
        self.words.windows(3).enumerate().filter_map(|(index, words)| {
            let at = self.at(index);
            Some((at, points_to(process, words, at)?))
        })
    }

    /// What is called, and the address after the call.
    fn calls(&self) -> impl Iterator<Item = (u64, u64)> {
        self.places().filter_map(|(at, word)| match call(word, at)? {
            Call::Function(target) => Some((target, at + SIZE)),
            Call::Register => None,
        })
    }
}
