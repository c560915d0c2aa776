//! A program made by hand: four functions of aarch64 code, their unwind table, and stacks of a thread that waits in one.

use super::*;
use crate::stack::memory::Registers;
use crate::stack::modules::Table;

const SVC: u32 = 0xd400_0001;
const NOP: u32 = 0xd503_201f;
const BLR: u32 = 0xd63f_0100;
/// `sub sp, sp, 32; stp x29, x30, [sp, 16]; add x29, sp, 16`
const PROLOGUE: [u32; 3] = [0xd100_83ff, 0xa901_7bfd, 0x9100_43fd];
/// The same with 16 bytes more.
const LARGER_PROLOGUE: [u32; 3] = [0xd100_c3ff, 0xa902_7bfd, 0x9100_83fd];

/// Where the parts are, in instructions from the start.
const LEAF: usize = 0;
const LOCK: usize = 2;
const IN_LOCK: usize = LOCK + 4;
const AGAIN_IN_LOCK: usize = LOCK + 5;
const WAIT: usize = 8;
const IN_WAIT: usize = WAIT + 4;
const USER: usize = 14;
const AFTER_LOCK: usize = USER + 4;
const AFTER_WAIT: usize = USER + 5;
const AFTER_REGISTER: usize = USER + 6;
const END: usize = USER + 7;

/// What stands in memory of this very process, from where the walker reads it.
struct Program {
    code: Vec<u32>,
    process: Process,
    walker: Walker,
}

fn bl(from: usize, to: usize) -> u32 {
    let distance = i32::try_from(to).expect("small") - i32::try_from(from).expect("small");
    0x9400_0000 | (distance.cast_unsigned() & 0x03ff_ffff)
}

impl Program {
    /// `leaf` enters the kernel; `lock` calls it twice, `wait` once; `user` calls both, and something by register.
    fn new() -> Self {
        let mut code = vec![SVC, NOP];
        code.extend(PROLOGUE);
        code.extend([bl(LOCK + 3, LEAF), bl(LOCK + 4, LEAF), NOP]);
        code.extend(LARGER_PROLOGUE);
        code.extend([bl(WAIT + 3, LEAF), NOP, NOP]);
        code.extend(PROLOGUE);
        code.extend([bl(USER + 3, LOCK), bl(USER + 4, WAIT), BLR, NOP]);
        assert_eq!(code.len(), END);
        let start = code.as_ptr() as u64;
        let range = start..start + code.len() as u64 * SIZE;
        let module = Mapped {
            path: "program".to_owned(),
            open: String::new(),
            range: range.clone(),
            code: range,
            bias: 0,
            symbols: false,
            table: Some(table(start)),
        };
        let process = Process {
            pid: std::process::id(),
            modules: vec![module],
        };
        let mut walker = Walker::default();
        walker.add(&process, &[]);
        Self { code, process, walker }
    }

    fn at(&self, instruction: usize) -> u64 {
        self.code.as_ptr() as u64 + instruction as u64 * SIZE
    }

    /// Walks the stack of a thread that waits in `leaf`, and tells the calls that it is in, in instructions.
    fn walk(&mut self, stack: &[u64]) -> (Vec<usize>, Vec<usize>) {
        let bytes: Vec<u8> = stack.iter().flat_map(|word| word.to_ne_bytes()).collect();
        let registers = Registers::at(self.at(LEAF + 1), SP);
        let copy = Copy::from_bytes(std::process::id(), registers, bytes);
        let found = self.walker.walk(&self.process, &copy);
        let start = self.code.as_ptr() as u64;
        let index = |address: u64| usize::try_from((address + 1 - start) / SIZE).expect("in the program");
        (
            found.addresses.into_iter().skip(1).map(index).collect(),
            found.or.into_iter().map(index).collect(),
        )
    }
}

const SP: u64 = 0x7f00_0000_0000;

/// An entry for all code, and one for each function: after its prologue the frame is found by the frame register.
fn table(start: u64) -> Table {
    let mut bytes = Vec::new();
    let mut entry = |body: &[u8]| {
        let padded = body.len().next_multiple_of(4);
        bytes.extend(u32::try_from(padded).expect("small").to_ne_bytes());
        bytes.extend(body);
        bytes.resize(bytes.len() + padded - body.len(), 0);
    };
    // Version 1, no augmentation, factors 1 and -8, the return address in x30; the frame's end is the stack pointer.
    entry(&[0, 0, 0, 0, 1, 0, 1, 0x78, 30, 0x0c, 31, 0]);
    let mut before = 16_u32;
    for (function, end) in [(LEAF, LOCK), (LOCK, WAIT), (WAIT, USER), (USER, END)] {
        let mut body = (before + 4).to_ne_bytes().to_vec();
        body.extend((start + function as u64 * SIZE).to_ne_bytes());
        body.extend(((end - function) as u64 * SIZE).to_ne_bytes());
        if function != LEAF {
            // The return address is signed; 12 bytes on: x29 + 16, x29 and x30 are saved 16 and 8 below.
            body.extend([0x2d, 0x4c, 0x0c, 29, 16, 0x80 + 29, 2, 0x80 + 30, 1]);
        }
        before += 4 + u32::try_from(body.len().next_multiple_of(4)).expect("small");
        entry(&body);
    }
    Table {
        entries: (0..bytes.len() as u64, bytes.into()),
        index: None,
    }
}

/// The frame of `lock` at the stack pointer: 16 bytes of its own, the caller's frame pointer, and the return address.
fn lock(back: u64) -> Vec<u64> {
    vec![0, 0, SP + 32 + 16, back]
}

/// The frame of `wait`.
fn wait(back: u64) -> Vec<u64> {
    vec![0, 0, 0, 0, SP + 48 + 16, back]
}

#[test]
fn the_caller_of_a_function_without_a_frame_is_found() {
    let mut program = Program::new();
    let stack = wait(program.at(AFTER_WAIT));
    assert_eq!(program.walk(&stack), (vec![IN_WAIT, AFTER_WAIT], vec![]));
}

#[test]
fn signed_return_addresses_are_understood() {
    let mut program = Program::new();
    let stack = wait(program.at(AFTER_WAIT) | 0x003a << 48);
    assert_eq!(program.walk(&stack), (vec![IN_WAIT, AFTER_WAIT], vec![]));
}

#[test]
fn of_two_calls_in_one_function_both_are_told() {
    let mut program = Program::new();
    let stack = lock(program.at(AFTER_LOCK));
    let (calls, or) = program.walk(&stack);
    assert_eq!((calls.first(), or.first()), (Some(&AGAIN_IN_LOCK), Some(&IN_LOCK)));
}

#[test]
fn a_return_address_that_no_call_of_the_function_left_is_none() {
    let mut program = Program::new();
    for back in [AFTER_REGISTER, AFTER_REGISTER + 1, LEAF] {
        for stack in [lock(program.at(back)), wait(program.at(back))] {
            assert_eq!(program.walk(&stack), (vec![], vec![]), "{back}");
        }
    }
}

#[test]
fn where_two_functions_can_be_the_caller_none_is_told() {
    let mut program = Program::new();
    let mut stack = wait(program.at(AFTER_WAIT));
    let left_over = lock(program.at(AFTER_LOCK));
    stack[2..4].copy_from_slice(&left_over[2..4]);
    assert_eq!(program.walk(&stack), (vec![], vec![]));
}

#[test]
fn a_frame_pointer_that_points_down_is_none() {
    let mut program = Program::new();
    let mut stack = wait(program.at(AFTER_WAIT));
    stack[4] = SP - 64;
    assert_eq!(program.walk(&stack), (vec![], vec![]));
}

#[test]
fn with_a_known_link_register_nothing_is_searched() {
    let mut program = Program::new();
    let stack = lock(program.at(AFTER_LOCK));
    let bytes = stack.iter().flat_map(|word| word.to_ne_bytes()).collect();
    let registers = Registers {
        lr: program.at(IN_WAIT),
        fp: SP + 16,
        ..Registers::at(program.at(LEAF), SP)
    };
    let copy = Copy::from_bytes(std::process::id(), registers, bytes);
    let found = program.walker.walk(&program.process, &copy);
    assert_eq!(
        found.addresses,
        [program.at(LEAF), program.at(IN_WAIT) - 1, program.at(AFTER_LOCK) - 1]
    );
}
