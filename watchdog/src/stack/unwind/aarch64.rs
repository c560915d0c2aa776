//! Unwinding on aarch64, where a function that calls no other keeps its return address in a register only.
//!
//! Of a waiting thread `/proc` tells the program counter and the stack pointer, neither the link nor the frame register.
//! libc's `syscall`, by which locks and channels wait, is such a function. Who called it is then found the other way
//! round: each function that calls it would have a frame at the stack pointer, of a size that the unwind table knows, with a
//! return address at a place that the table knows, which stands after a call of just that function. A function for which all
//! of this holds is the caller, if there is one only. Return addresses after a call by register prove nothing: such ones
//! are left over on stacks everywhere.

use std::collections::HashMap;

use addr2line::gimli::{AArch64, CfaRule, RegisterRule};

use super::instruction::{Call, SIZE, call, depth};
use super::{DEPTH, Process, Stack, callers};
use crate::stack::memory::{self, Copy};
use crate::stack::modules::Mapped;

/// Longer beginnings of functions than this are not read.
const PROLOGUE: usize = 160;
/// Addresses of user space have at most 48 bits, unless a program asks for more by itself. The others may sign a pointer.
const ADDRESS: u64 = u64::MAX >> 16;

/// Walks stacks.
#[derive(Default)]
pub(super) struct Walker {
    rules: HashMap<u64, Option<Rule>>,
    /// For functions with their return address in a register only, where they are called.
    callers: HashMap<u64, Vec<u64>>,
}

/// How to get from a place in a function to its caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Rule {
    /// Where the function begins.
    start: u64,
    base: Base,
    /// From the base to the frame's upper end.
    offset: i64,
    /// From the upper end to the saved frame pointer.
    fp: Option<i64>,
    back: Back,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Base {
    Stack,
    /// The frame pointer, and how far it is above the stack pointer at a call.
    Frame(Option<u64>),
}

/// Where the return address is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Back {
    Link,
    At(i64),
    /// The thread's first function.
    Nowhere,
}

/// Registers in a frame, as far as they are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct State {
    sp: u64,
    fp: Option<u64>,
    lr: Option<u64>,
}

impl Walker {
    /// Modules were mapped, the last ones of the process's. Their code is searched now rather than at the first wait, which
    /// would be over meanwhile.
    pub(super) fn add(&mut self, process: &Process, _new: &[Mapped]) {
        self.rules.clear();
        self.callers = callers::of_leaves(process);
    }

    /// What [`super::Unwinder::unwind`] gives.
    pub(super) fn walk(&mut self, process: &Process, copy: &Copy) -> Stack {
        let registers = &copy.registers;
        let known = |register: u64| (register != 0).then_some(register);
        let mut state = State {
            sp: registers.sp,
            fp: known(registers.fp),
            lr: known(registers.lr),
        };
        let (mut addresses, mut or) = (vec![registers.pc], Vec::new());
        let mut at = registers.pc;
        while addresses.len() < DEPTH {
            let next = match self.rule(process, at) {
                Some(rule) if rule.back == Back::Link && state.lr.is_none() && addresses.len() == 1 => {
                    let mut calls = self.caller(process, copy, rule, state.sp);
                    let last = calls.as_mut().and_then(|(calls, state)| Some((calls.pop()?, *state)));
                    or = calls.map(|(calls, _)| calls).unwrap_or_default();
                    last
                }
                rule => step(rule, state, copy),
            };
            let Some((back, caller)) = next else { break };
            state = State { lr: None, ..caller };
            at = back.wrapping_sub(1);
            addresses.push(at);
        }
        Stack { addresses, or }
    }

    fn rule(&mut self, process: &Process, address: u64) -> Option<Rule> {
        *self.rules.entry(address).or_insert_with(|| rule(process, address))
    }

    /// The return addresses (several, where one function calls the leaf in several places) in the one function that
    /// can have called a function whose return address is not known (see the module), and its registers at the call.
    fn caller(&mut self, process: &Process, copy: &Copy, leaf: Rule, sp: u64) -> Option<(Vec<u64>, State)> {
        if leaf.base != Base::Stack {
            return None;
        }
        let sp = sp.checked_add_signed(leaf.offset)?;
        let state = State { sp, fp: None, lr: None };
        let calls = self.callers.get(&leaf.start)?.clone();
        let mut found: Vec<(u64, Rule)> = calls
            .into_iter()
            .filter_map(|back| Some((back, self.rule(process, back.wrapping_sub(1))?)))
            .collect();
        found.retain(|(_, rule)| fits(process, copy, *rule, state));
        let (_, first) = *found.first()?;
        let is_one = found.iter().all(|(_, rule)| *rule == first);
        is_one.then(|| (found.into_iter().map(|(back, _)| back).collect(), state))
    }
}

/// Whether the stack has a frame of a function with this rule at the stack pointer.
fn fits(process: &Process, copy: &Copy, rule: Rule, state: State) -> bool {
    let Some((back, caller)) = step(Some(rule), state, copy) else {
        return false;
    };
    // Frame pointers point upwards.
    let is_above = caller.fp.is_none_or(|fp| fp >= caller.sp);
    let mut bytes = [0; SIZE as usize];
    let at = back.wrapping_sub(SIZE);
    let is_code = process.module(at).is_some_and(|module| module.code.contains(&at));
    if !is_above || !is_code || memory::read(process.pid, at, &mut bytes) != bytes.len() {
        return false;
    }
    match call(u32::from_le_bytes(bytes), at) {
        Some(Call::Function(target)) => callers::is_call_of(process, target, rule.start),
        Some(Call::Register) | None => false,
    }
}

/// The return address of a frame, and its caller's registers. `None` at the end of the stack, and where it is not known.
fn step(rule: Option<Rule>, state: State, copy: &Copy) -> Option<(u64, State)> {
    let Some(rule) = rule else {
        // Code that no table describes: by the frame record, which the calling convention asks for.
        let fp = state.fp?;
        return above(fp.checked_add(16)?, Some(-16), Back::At(-8), state, copy);
    };
    let base = match rule.base {
        Base::Stack => state.sp,
        Base::Frame(depth) => state.fp.or_else(|| state.sp.checked_add(depth?))?,
    };
    above(base.checked_add_signed(rule.offset)?, rule.fp, rule.back, state, copy)
}

fn above(top: u64, fp: Option<i64>, back: Back, state: State, copy: &Copy) -> Option<(u64, State)> {
    let saved = |offset: i64| copy.word(top.checked_add_signed(offset)?);
    let back = match back {
        Back::Link => state.lr?,
        Back::At(offset) => saved(offset)?,
        Back::Nowhere => return None,
    } & ADDRESS;
    let fp = match fp {
        Some(offset) => Some(saved(offset)?),
        None => state.fp,
    };
    // Only a function that has not made its frame yet leaves the stack where it is.
    let moves = top > state.sp || state.lr.is_some() && top == state.sp;
    (back != 0 && moves).then_some((back, State { sp: top, fp, lr: None }))
}

fn rule(process: &Process, address: u64) -> Option<Rule> {
    let row = process.module(address)?.row(address)?;
    let CfaRule::RegisterAndOffset { register, offset } = *row.rules.cfa() else {
        return None;
    };
    let base = match register {
        AArch64::SP => Base::Stack,
        AArch64::X29 => Base::Frame(process.code(row.start, address, PROLOGUE).and_then(|code| depth(&code))),
        _ => return None,
    };
    let fp = match row.rules.register(AArch64::X29) {
        None | Some(RegisterRule::SameValue) => None,
        Some(RegisterRule::Offset(offset)) => Some(offset),
        Some(_) => return None,
    };
    let back = match row.rules.register(AArch64::X30) {
        None | Some(RegisterRule::SameValue) => Back::Link,
        Some(RegisterRule::Offset(offset)) => Back::At(offset),
        Some(RegisterRule::Undefined) => Back::Nowhere,
        Some(_) => return None,
    };
    Some(Rule {
        start: row.start,
        base,
        offset,
        fp,
        back,
    })
}

// Miri has no `process_vm_readv`, by which the code is read.
#[cfg(all(test, not(miri)))]
#[path = "aarch64_tests.rs"]
mod tests;
