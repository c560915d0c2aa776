//! From registers and a stack copy to return addresses, by the modules' unwind tables.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use addr2line::gimli::{self, UnwindSection as _};
use framehop::{ExplicitModuleSectionInfo, FrameAddress, Module, Unwinder as _};
use object::{Object as _, ObjectSection as _};

use super::memory::{self, Copy};

#[cfg(target_arch = "aarch64")]
use framehop::aarch64::{CacheAarch64 as Cache, UnwindRegsAarch64 as Regs, UnwinderAarch64 as Arch};
#[cfg(target_arch = "x86_64")]
use framehop::x86_64::{CacheX86_64 as Cache, UnwindRegsX86_64 as Regs, UnwinderX86_64 as Arch};

/// Deeper stacks are cut: the task's own frames are the inner ones.
const DEPTH: usize = 300;

/// A mapped object file.
#[derive(Debug, Clone)]
pub(crate) struct Mapped {
    /// Its path as the process names it, `[vdso]` for the kernel's.
    pub path: String,
    /// Where to open it: through `/proc` for a deleted or foreign file.
    pub open: String,
    /// The mapped addresses.
    pub range: Range<u64>,
    /// What to subtract from an address to get one of the file.
    pub bias: u64,
    /// Whether the file has a symbol table.
    pub symbols: bool,
    /// The unwind table and its address in the file.
    table: Option<(u64, Arc<[u8]>)>,
}

/// Unwinds stacks of one process.
pub(crate) struct Unwinder {
    pid: u32,
    arch: Arch<Arc<[u8]>>,
    cache: Cache,
    modules: Vec<Mapped>,
    /// For a return address, how far the frame pointer is above the stack pointer.
    depths: HashMap<u64, Option<u64>>,
}

impl Unwinder {
    /// An unwinder that has not looked at the process yet.
    pub(crate) fn new(pid: u32) -> Self {
        Self {
            pid,
            arch: Arch::new(),
            cache: Cache::new(),
            modules: Vec::new(),
            depths: HashMap::new(),
        }
    }

    /// The modules known so far.
    pub(crate) fn modules(&self) -> &[Mapped] {
        &self.modules
    }

    /// Addresses of the frames, innermost first. All but the first are return addresses less one, so that they lie
    /// within the call.
    pub(crate) fn unwind(&mut self, copy: &Copy) -> Vec<u64> {
        let addresses = self.walk(copy);
        if addresses.iter().all(|address| self.knows(*address)) {
            return addresses;
        }
        // A library was loaded since: look again.
        self.load();
        self.walk(copy)
    }

    fn knows(&self, address: u64) -> bool {
        self.modules.iter().any(|module| module.range.contains(&address))
    }

    fn walk(&mut self, copy: &Copy) -> Vec<u64> {
        let registers = &copy.registers;
        #[cfg(target_arch = "x86_64")]
        let mut regs = Regs::new(registers.pc, registers.sp, registers.fp);
        #[cfg(target_arch = "aarch64")]
        let mut regs = Regs::new(registers.lr, registers.sp, registers.fp);
        let mut read = |address| copy.word(address).ok_or(());
        let mut at = FrameAddress::from_instruction_pointer(registers.pc);
        let mut addresses = vec![at.address_for_lookup()];
        while addresses.len() < DEPTH {
            let before = regs;
            let mut next = self.arch.unwind_frame(at, &mut regs, &mut self.cache, &mut read);
            if !matches!(next, Ok(Some(_)))
                && let Some(fp) = self.frame_pointer(at.address_for_lookup(), before.sp(), copy)
            {
                regs = with_frame_pointer(before, fp);
                next = self.arch.unwind_frame(at, &mut regs, &mut self.cache, &mut read);
            }
            let Some(address) = next.ok().flatten().and_then(FrameAddress::from_return_address) else {
                break;
            };
            at = address;
            addresses.push(at.address_for_lookup());
        }
        addresses
    }

    /// The frame pointer of a function that addresses its frame by it (std's do), when `/proc` did not tell it: its
    /// prologue says how far below it the stack pointer stands at a call.
    fn frame_pointer(&mut self, address: u64, sp: u64, copy: &Copy) -> Option<u64> {
        let module = self.modules.iter().find(|module| module.range.contains(&address))?;
        let pid = self.pid;
        let depth = *self.depths.entry(address).or_insert_with(|| {
            let (start, saved) = function(module, address)?;
            let mut code = [0; 96];
            let length = code.len().min(usize::try_from(address.checked_sub(start)?).ok()?);
            let got = memory::read(pid, start, code.get_mut(..length)?);
            super::prologue::depth(code.get(..got)?, saved)
        });
        let fp = sp.checked_add(depth?)?;
        // The word above it must be a return address: in code that we know, after a call.
        let back = copy.word(fp.checked_add(8)?)?;
        let mut before = [0; 7];
        let call = self.knows(back)
            && memory::read(pid, back.checked_sub(7)?, &mut before) == 7
            && super::prologue::ends_with_call(before);
        call.then_some(fp)
    }

    /// Looks which modules the process has mapped.
    pub(crate) fn load(&mut self) {
        let Ok(maps) = std::fs::read_to_string(format!("/proc/{}/maps", self.pid)) else {
            return;
        };
        for mapped in parse_maps(&maps, self.pid) {
            if self
                .modules
                .iter()
                .any(|known| known.range == mapped.range && known.path == mapped.path)
            {
                continue;
            }
            if let Some((module, mapped)) = module(self.pid, mapped) {
                self.arch.add_module(module);
                self.modules.push(mapped);
            }
        }
    }
}

#[cfg(target_arch = "x86_64")]
fn with_frame_pointer(regs: Regs, fp: u64) -> Regs {
    Regs::new(regs.ip(), regs.sp(), fp)
}

#[cfg(target_arch = "aarch64")]
fn with_frame_pointer(regs: Regs, fp: u64) -> Regs {
    Regs::new(regs.lr(), regs.sp(), fp)
}

/// Where the function around an address begins, and how many bytes of registers it has saved there below its frame
/// pointer, by the unwind table.
fn function(module: &Mapped, address: u64) -> Option<(u64, u64)> {
    let (at, data) = module.table.as_ref()?;
    let section = gimli::EhFrame::new(data, gimli::NativeEndian);
    let bases = gimli::BaseAddresses::default().set_eh_frame(*at);
    let address = address.wrapping_sub(module.bias);
    let entry = section
        .fde_for_address(&bases, address, gimli::EhFrame::cie_from_offset)
        .ok()?;
    let mut context = gimli::UnwindContext::new();
    let row = entry
        .unwind_info_for_address(&section, &bases, &mut context, address)
        .ok()?;
    let lowest = row.registers().filter_map(|(_, rule)| match rule {
        gimli::RegisterRule::Offset(offset) => Some(*offset),
        _ => None,
    });
    // The return address and the caller's frame pointer are above it.
    let saved = lowest
        .min()
        .map_or(0, |offset| offset.unsigned_abs().saturating_sub(16));
    Some((entry.initial_address().wrapping_add(module.bias), saved))
}

/// One entry per file, from its first to its last mapping.
fn parse_maps(maps: &str, pid: u32) -> Vec<Mapped> {
    let mut found: Vec<(Mapped, bool)> = Vec::new();
    for line in maps.lines() {
        let mut words = line.split_ascii_whitespace();
        let (Some(range), Some(rights)) = (words.next(), words.next()) else {
            continue;
        };
        let Some(path) = line
            .find('/')
            .map(|at| &line[at..])
            .or_else(|| line.ends_with("[vdso]").then_some("[vdso]"))
        else {
            continue;
        };
        let Some((low, high)) = range.split_once('-') else {
            continue;
        };
        let (Ok(low), Ok(high)) = (u64::from_str_radix(low, 16), u64::from_str_radix(high, 16)) else {
            continue;
        };
        let runs = rights.contains('x');
        match found.last_mut() {
            Some((last, code)) if last.path == path => {
                last.range.end = high;
                *code |= runs;
            }
            _ => {
                let deleted = path.ends_with(" (deleted)");
                let open = if deleted {
                    format!("/proc/{pid}/exe")
                } else {
                    path.to_owned()
                };
                found.push((
                    Mapped {
                        path: path.to_owned(),
                        open,
                        range: low..high,
                        bias: low,
                        symbols: false,
                        table: None,
                    },
                    runs,
                ));
            }
        }
    }
    found
        .into_iter()
        .filter_map(|(mapped, code)| code.then_some(mapped))
        .collect()
}

/// The unwind information of a mapped file.
fn module(pid: u32, mut mapped: Mapped) -> Option<(Module<Arc<[u8]>>, Mapped)> {
    let bytes = if mapped.path == "[vdso]" {
        let mut bytes = vec![0; usize::try_from(mapped.range.end - mapped.range.start).ok()?];
        let got = memory::read(pid, mapped.range.start, &mut bytes);
        bytes.truncate(got);
        bytes
    } else {
        std::fs::read(&mapped.open).ok()?
    };
    let file = object::File::parse(&*bytes).ok()?;
    // Addresses in the file are relative to the page of its first segment: 0 for a position-independent one.
    let first = object::ObjectSegment::address(&file.segments().next()?) & !0xfff;
    mapped.bias = mapped.range.start.wrapping_sub(first);
    mapped.symbols = file.section_by_name(".symtab").is_some();
    let section = |name: &str| {
        let section = file.section_by_name(name)?;
        let data: Arc<[u8]> = section.uncompressed_data().ok()?.into();
        Some((section.address()..section.address() + section.size(), data))
    };
    let mut info = ExplicitModuleSectionInfo {
        base_svma: first,
        ..Default::default()
    };
    // Not `.text`: framehop would guess from instructions where the tables, which compilers of ELF systems write for
    // every instruction, know.
    if let Some((range, data)) = section(".eh_frame") {
        mapped.table = Some((range.start, Arc::clone(&data)));
        (info.eh_frame_svma, info.eh_frame) = (Some(range), Some(data));
    }
    if let Some((range, data)) = section(".eh_frame_hdr") {
        (info.eh_frame_hdr_svma, info.eh_frame_hdr) = (Some(range), Some(data));
    }
    let name = mapped.path.clone();
    Some((
        Module::new(name, mapped.range.clone(), mapped.range.start, info),
        mapped,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_module_per_file_that_has_code() {
        let maps = "55d0-55d1 r--p 0 00:00 1 /bin/a b\n55d1-55d9 r-xp 1 00:00 1 /bin/a b\n\
                    7f00-7f01 r--p 0 00:00 2 /usr/share/x.dat\n7f10-7f11 rw-p 0 00:00 0\n\
                    7ffe-7fff r-xp 0 00:00 0 [vdso]\nnonsense\n";
        let found = parse_maps(maps, 1);
        let seen: Vec<_> = found.iter().map(|one| (one.path.as_str(), one.range.clone())).collect();
        assert_eq!(seen, [("/bin/a b", 0x55d0..0x55d9), ("[vdso]", 0x7ffe..0x7fff)]);
    }
}
