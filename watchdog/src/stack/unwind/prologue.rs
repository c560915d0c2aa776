//! Reads the beginning of an `x86_64` function that addresses its frame by the frame pointer: how far below it the
//! stack pointer stands at a call. On another processor no code looks like this.
//!
//! The unwind table knows the saved registers, but not the space that `sub rsp, n` makes below them, and compilers
//! schedule that instruction among others: so it is searched for. The caller verifies the result.

/// Bytes between the stack pointer at a call and the frame pointer. `code`: from the function's start to the call;
/// `saved`: bytes of registers saved below the frame pointer, by the unwind table.
pub(crate) fn depth(code: &[u8], saved: u64) -> Option<u64> {
    // mov rbp, rsp
    let after = code.windows(3).position(|window| window == [0x48, 0x89, 0xe5])? + 3;
    let rest = code.get(after..)?;
    let made = (0..rest.len()).find_map(|at| match rest.get(at..)? {
        // sub rsp, imm8
        [0x48, 0x83, 0xec, size, ..] if *size < 0x80 => Some(u64::from(*size)),
        // sub rsp, imm32
        [0x48, 0x81, 0xec, a, b, c, d, ..] => Some(u64::from(u32::from_le_bytes([*a, *b, *c, *d]))),
        _ => None,
    });
    // A lone `push rax` aligns the stack without saving anything.
    let pad = if made.is_none() && rest.contains(&0x50) { 8 } else { 0 };
    Some(saved + made.unwrap_or(pad))
}

/// Whether what stands before a return address is a call.
pub(crate) fn ends_with_call(before: [u8; 7]) -> bool {
    // call rel32; call through a register or memory with 0, 1 or 4 bytes of displacement, with or without a prefix
    let indirect = |at: usize| before[at] == 0xff && (before[at + 1] >> 3) & 7 == 2;
    before[2] == 0xe8 || [0, 1, 3, 4, 5].into_iter().any(indirect)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_saved_registers_and_the_frame() {
        // std::thread::sleep of Rust 1.95: four registers and 32 bytes.
        let sleep = [
            0x55, 0x48, 0x89, 0xe5, 0x41, 0x57, 0x41, 0x56, 0x41, 0x54, 0x53, 0x48, 0x83, 0xec, 0x20, 0x90,
        ];
        assert_eq!(depth(&sleep, 32), Some(64));
        // sqlite's unixSleep by gcc: other instructions in between.
        let unix_sleep = [
            0x55, 0x48, 0x63, 0xc6, 0x31, 0xf6, 0x48, 0x89, 0xe5, 0x53, 0x48, 0x89, 0xc3, 0x48, 0x83, 0xec, 0x18, 0x48,
        ];
        assert_eq!(depth(&unix_sleep, 8), Some(32));
        assert_eq!(depth(&[0x55, 0x48, 0x89, 0xe5, 0x50, 0xe8], 0), Some(8));
        assert_eq!(
            depth(&[0x55, 0x48, 0x89, 0xe5, 0x48, 0x81, 0xec, 0, 1, 0, 0], 0),
            Some(256)
        );
    }

    #[test]
    fn other_functions_are_not_guessed() {
        assert_eq!(depth(&[0x48, 0x83, 0xec, 0x28], 0), None);
        assert_eq!(depth(&[], 0), None);
    }

    #[test]
    fn calls_are_known() {
        assert!(ends_with_call([0, 0, 0xe8, 1, 2, 3, 4]));
        assert!(ends_with_call([0, 0xff, 0x15, 1, 2, 3, 4]), "call [rip + x]");
        assert!(ends_with_call([0, 0, 0, 0, 0, 0xff, 0xd0]), "call rax");
        assert!(!ends_with_call([0x90; 7]));
    }
}
