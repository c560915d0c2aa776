//! Unwinding on `x86_64`, by framehop.

use std::collections::HashMap;
use std::sync::Arc;

use addr2line::gimli;
use framehop::x86_64::{CacheX86_64, UnwindRegsX86_64, UnwinderX86_64};
use framehop::{ExplicitModuleSectionInfo, FrameAddress, Module, Unwinder as _};

use super::{DEPTH, Process, Stack, prologue};
use crate::stack::memory::{self, Copy};
use crate::stack::modules::Mapped;

/// Longer beginnings of functions than this are not read.
const PROLOGUE: usize = 96;

/// Walks stacks.
pub(super) struct Walker {
    arch: UnwinderX86_64<Arc<[u8]>>,
    cache: CacheX86_64,
    /// For a return address, how far the frame pointer is above the stack pointer.
    depths: HashMap<u64, Option<u64>>,
}

impl Default for Walker {
    fn default() -> Self {
        Self {
            arch: UnwinderX86_64::new(),
            cache: CacheX86_64::new(),
            depths: HashMap::new(),
        }
    }
}

impl Walker {
    /// Modules were mapped.
    pub(super) fn add(&mut self, _process: &Process, new: &[Mapped]) {
        for mapped in new {
            self.arch.add_module(Self::module(mapped));
        }
    }

    fn module(mapped: &Mapped) -> Module<Arc<[u8]>> {
        let mut info = ExplicitModuleSectionInfo {
            base_svma: mapped.range.start.wrapping_sub(mapped.bias),
            ..Default::default()
        };
        // Not `.text`: framehop would guess from instructions where the tables, which compilers of ELF systems write
        // for every instruction, know.
        if let Some(table) = mapped.table.clone() {
            (info.eh_frame_svma, info.eh_frame) = (Some(table.entries.0), Some(table.entries.1));
            if let Some((range, bytes)) = table.index {
                (info.eh_frame_hdr_svma, info.eh_frame_hdr) = (Some(range), Some(bytes));
            }
        }
        Module::new(mapped.path.clone(), mapped.range.clone(), mapped.range.start, info)
    }

    /// What [`super::Unwinder::unwind`] gives.
    pub(super) fn walk(&mut self, process: &Process, copy: &Copy) -> Stack {
        let registers = &copy.registers;
        let mut regs = UnwindRegsX86_64::new(registers.pc, registers.sp, registers.fp);
        let mut read = |address| copy.word(address).ok_or(());
        let mut at = FrameAddress::from_instruction_pointer(registers.pc);
        let mut addresses = vec![at.address_for_lookup()];
        while addresses.len() < DEPTH {
            let before = regs;
            let mut next = self.arch.unwind_frame(at, &mut regs, &mut self.cache, &mut read);
            if !matches!(next, Ok(Some(_)))
                && let Some(fp) = self.frame_pointer(process, at.address_for_lookup(), before.sp(), copy)
            {
                regs = UnwindRegsX86_64::new(before.ip(), before.sp(), fp);
                next = self.arch.unwind_frame(at, &mut regs, &mut self.cache, &mut read);
            }
            let Some(address) = next.ok().flatten().and_then(FrameAddress::from_return_address) else {
                break;
            };
            at = address;
            addresses.push(at.address_for_lookup());
        }
        let or = Vec::new();
        Stack { addresses, or }
    }

    /// The frame pointer of a function that addresses its frame by it (std's do), when `/proc` did not tell it: its
    /// prologue says how far below it the stack pointer stands at a call.
    fn frame_pointer(&mut self, process: &Process, address: u64, sp: u64, copy: &Copy) -> Option<u64> {
        let module = process.module(address)?;
        let depth = *self.depths.entry(address).or_insert_with(|| {
            let (start, saved) = function(module, address)?;
            prologue::depth(&process.code(start, address, PROLOGUE)?, saved)
        });
        let fp = sp.checked_add(depth?)?;
        // The word above it must be a return address: in code that we know, after a call.
        let back = copy.word(fp.checked_add(8)?)?;
        let mut before = [0; 7];
        let call = process.module(back).is_some()
            && memory::read(process.pid, back.checked_sub(7)?, &mut before) == 7
            && prologue::ends_with_call(before);
        call.then_some(fp)
    }
}

/// Where the function around an address begins, and how many bytes of registers it has saved there below its frame
/// pointer, by the unwind table.
fn function(module: &Mapped, address: u64) -> Option<(u64, u64)> {
    let row = module.row(address)?;
    let lowest = row.rules.registers().filter_map(|(_, rule)| match rule {
        gimli::RegisterRule::Offset(offset) => Some(*offset),
        _ => None,
    });
    // The return address and the caller's frame pointer are above it.
    let saved = lowest
        .min()
        .map_or(0, |offset| offset.unsigned_abs().saturating_sub(16));
    Some((row.start, saved))
}
