//! Reads the beginning of an `x86_64` function: how far below the frame pointer it puts the stack pointer.
//!
//! Only what LLVM writes for a function with a frame pointer: `push rbp; mov rbp, rsp; push …; sub rsp, n`. Anything
//! else gives `None`, and the stack ends there. On another processor no code looks like this.

/// Bytes between the stack pointer at a call and the frame pointer.
pub(crate) fn depth(code: &[u8]) -> Option<u64> {
    let ([0x55, 0x48, 0x89, 0xe5, rest @ ..] | [0xf3, 0x0f, 0x1e, 0xfa, 0x55, 0x48, 0x89, 0xe5, rest @ ..]) = code
    else {
        return None;
    };
    let mut rest = rest;
    let mut depth = 0_u64;
    loop {
        rest = match rest {
            // push r8 … r15, push rax … rdi
            [0x41, 0x50..=0x57, rest @ ..] | [0x50..=0x57, rest @ ..] => {
                depth += 8;
                rest
            }
            // sub rsp, imm8
            [0x48, 0x83, 0xec, size, ..] => return Some(depth + u64::from(*size)),
            // sub rsp, imm32
            [0x48, 0x81, 0xec, a, b, c, d, ..] => {
                return Some(depth + u64::from(u32::from_le_bytes([*a, *b, *c, *d])));
            }
            _ => return Some(depth),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_pushes_and_the_frame() {
        // std::thread::sleep of Rust 1.95: four registers and 32 bytes.
        let sleep = [
            0x55, 0x48, 0x89, 0xe5, 0x41, 0x57, 0x41, 0x56, 0x41, 0x54, 0x53, 0x48, 0x83, 0xec, 0x20, 0x90,
        ];
        assert_eq!(depth(&sleep), Some(64));
        assert_eq!(depth(&[0x55, 0x48, 0x89, 0xe5, 0x50, 0xe8]), Some(8));
        assert_eq!(
            depth(&[0x55, 0x48, 0x89, 0xe5, 0x48, 0x81, 0xec, 0, 1, 0, 0]),
            Some(256)
        );
    }

    #[test]
    fn other_functions_are_not_guessed() {
        assert_eq!(depth(&[0x48, 0x83, 0xec, 0x28]), None);
        assert_eq!(depth(&[]), None);
    }
}
