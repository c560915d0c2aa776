//! Reads the aarch64 instructions that say who called whom, by the encodings of the Arm Architecture Reference Manual
//! for A-profile (DDI 0487), section C6.2.

/// Bytes of one instruction.
pub(super) const SIZE: u64 = 4;
/// `svc 0`: enters the kernel.
pub(super) const SUPERVISOR_CALL: u32 = 0xd400_0001;

/// A call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Call {
    /// `bl`: a call of the function at an address.
    Function(u64),
    /// `blr`: a call of whatever a register points to.
    Register,
}

/// What the instruction `word` at address `at` calls; `None` where it is no call.
pub(super) fn call(word: u32, at: u64) -> Option<Call> {
    // `blr`, and `blraa` and its kin, which authenticate the pointer first.
    if word & 0xffff_fc1f == 0xd63f_0000 || word & 0xfeff_f800 == 0xd63f_0800 {
        return Some(Call::Register);
    }
    // Signed words from here, in 26 bits.
    let distance = i64::from((word << 6).cast_signed() >> 6) * SIZE.cast_signed();
    let target = at.wrapping_add_signed(distance);
    (word >> 26 == 0b10_0101).then_some(Call::Function(target))
}

/// For a linker's stub at address `at` (`adrp x16, page; ldr x17, [x16, offset]`, and then a jump to x17): the address of
/// the pointer that it jumps by.
pub(super) fn stub(words: &[u32], at: u64) -> Option<u64> {
    // `bti c`, where branch targets are marked
    let landing = usize::from(words.first() == Some(&0xd503_245f));
    let [page, load, ..] = words.get(landing..)? else {
        return None;
    };
    if page & 0x9f00_001f != 0x9000_0010 || load & 0xffc0_03ff != 0xf940_0211 {
        return None;
    }
    // Signed pages from here, in 21 bits, of which the lowest two stand apart.
    let high = i64::from((page << 8).cast_signed() >> 13) << 2;
    let pages = high | i64::from((page >> 29) & 3);
    let base = ((at + landing as u64 * SIZE) & !0xfff).wrapping_add_signed(pages << 12);
    Some(base.wrapping_add(u64::from((load >> 10) & 0xfff) * 8))
}

/// Bytes between the stack pointer at a call and the frame pointer. `code`: from the function's start to the call.
pub(super) fn depth(code: &[u8]) -> Option<u64> {
    let (words, _) = code.as_chunks::<4>();
    let mut words = words.iter().map(|word| u32::from_le_bytes(*word));
    // `add x29, sp, n`; `mov x29, sp` is one with 0. What was pushed before it lies above both registers.
    let set = words.find(|word| word & 0xffc0_03ff == 0x9100_03fd)?;
    let first = u64::from((set >> 10) & 0xfff);
    // `sub sp, sp, n` and `sub sp, sp, n, lsl 12` after it
    let after = words.filter(|word| word & 0xff80_03ff == 0xd100_03ff);
    let lowered = after.map(|word| u64::from((word >> 10) & 0xfff) << if word & (1 << 22) == 0 { 0 } else { 12 });
    Some(first + lowered.sum::<u64>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_told_from_other_instructions() {
        // From a program that the GNU assembler made, as its disassembler shows them.
        assert_eq!(call(0x97ff_d46f, 0x271c4), Some(Call::Function(0x1c380)), "backward");
        assert_eq!(call(0x9400_4662, 0x1d02c), Some(Call::Function(0x2e9b4)), "forward");
        assert_eq!(call(0xd63f_0100, 0), Some(Call::Register), "blr x8");
        assert_eq!(call(0xd73f_0911, 0), Some(Call::Register), "blraa x8, x17");
        for other in [
            0x1400_000a,
            0xd65f_03c0_u32,
            0x5400_02e3,
            0xd61f_0220,
            0xb400_037b,
            0xd503_201f,
        ] {
            assert_eq!(call(other, 0x1000), None, "{other:x}");
        }
    }

    #[test]
    fn a_stub_names_its_pointer() {
        // adrp x16, 37f000; ldr x17, [x16, #2768]; add x16, x16, #0xad0; br x17
        let stub_of_syscall = [0xb000_1b10, 0xf945_6a11, 0x912b_4210, 0xd61f_0220];
        assert_eq!(stub(&stub_of_syscall, 0x1e380), Some(0x37_fad0));
        let marked = [0xd503_245f, 0xb000_1b10, 0xf945_6a11];
        assert_eq!(stub(&marked, 0x1e380), Some(0x37_fad0));
        assert_eq!(stub(&[0xd103_83ff, 0xa908_7bfd], 0), None);
        assert_eq!(stub(&[0xb000_1b10], 0), None);
    }

    #[test]
    fn the_prologue_tells_the_frame() {
        let code = |words: &[u32]| words.iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<u8>>();
        // sub sp, sp, #0xe0; stp x29, x30, [sp, #128]; add x29, sp, #0x80
        assert_eq!(depth(&code(&[0xd103_83ff, 0xa908_7bfd, 0x9102_03fd])), Some(0x80));
        // stp x29, x30, [sp, #-96]!; mov x29, sp; sub sp, sp, #0x1, lsl #12; sub sp, sp, #0x50
        let large = [0xa9ba_7bfd, 0x9100_03fd, 0xd140_07ff, 0xd101_43ff];
        assert_eq!(depth(&code(&large)), Some(0x1050));
        assert_eq!(depth(&code(&[0xd103_83ff])), None, "no frame pointer");
    }
}
