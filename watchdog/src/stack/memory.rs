//! Reading a thread's stack without ever faulting: the kernel copies, and says how far it got.

/// The most that is copied of one stack, from the stack pointer up.
pub(crate) const COPY: usize = 128 * 1024;

/// The registers that unwinding starts from.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Registers {
    /// Program counter.
    pub pc: u64,
    /// Stack pointer.
    pub sp: u64,
    /// Frame pointer, 0 when unknown.
    pub fp: u64,
    /// Link register (aarch64), 0 when unknown.
    #[cfg_attr(target_arch = "x86_64", allow(dead_code, reason = "other processors' registers"))]
    pub lr: u64,
}

impl Registers {
    /// Only the two that `/proc` tells.
    pub(crate) fn at(pc: u64, sp: u64) -> Self {
        Self { pc, sp, fp: 0, lr: 0 }
    }
}

/// The registers of this thread at this place.
#[cfg(feature = "guard")]
#[inline(never)]
pub(crate) fn here() -> Registers {
    let (pc, sp, fp, lr): (u64, u64, u64, u64);
    #[cfg(target_arch = "x86_64")]
    {
        // SAFETY: reads three registers and touches nothing.
        unsafe {
            std::arch::asm!("lea {0}, [rip]", "mov {1}, rsp", "mov {2}, rbp", out(reg) pc, out(reg) sp, out(reg) fp,
                options(nomem, nostack, preserves_flags));
        }
        lr = 0;
    }
    #[cfg(target_arch = "aarch64")]
    // SAFETY: as above.
    unsafe {
        std::arch::asm!("adr {0}, .", "mov {1}, sp", "mov {2}, x29", "mov {3}, x30", out(reg) pc, out(reg) sp,
            out(reg) fp, out(reg) lr, options(nomem, nostack, preserves_flags));
    }
    Registers { pc, sp, fp, lr }
}

/// Registers and the stack above the stack pointer.
#[derive(Debug)]
pub(crate) struct Copy {
    /// Where the thread was.
    pub registers: Registers,
    pid: u32,
    bytes: Vec<u8>,
}

impl Copy {
    /// Copies the stack of a thread of `pid` that stands still.
    pub(crate) fn of(pid: u32, registers: Registers) -> Self {
        let mut bytes = vec![0; COPY];
        let got = read(pid, registers.sp, &mut bytes);
        bytes.truncate(got);
        Self { registers, pid, bytes }
    }

    /// A copy that was made otherwise.
    pub(crate) fn from_bytes(pid: u32, registers: Registers, bytes: Vec<u8>) -> Self {
        Self { registers, pid, bytes }
    }

    /// The word at an address: from the copy, or above it from the process.
    pub(crate) fn word(&self, address: u64) -> Option<u64> {
        let offset = usize::try_from(address.checked_sub(self.registers.sp)?).ok()?;
        if let Some(bytes) = self.bytes.get(offset..offset.checked_add(8)?) {
            return Some(u64::from_ne_bytes(bytes.try_into().ok()?));
        }
        let mut bytes = [0; 8];
        (read(self.pid, address, &mut bytes) == 8).then(|| u64::from_ne_bytes(bytes))
    }
}

/// Reads memory of a process (ours too); gives the number of bytes read, which is short at an unmapped page.
pub(crate) fn read(pid: u32, address: u64, into: &mut [u8]) -> usize {
    const PAGE: u64 = 4096;
    let mut done = 0;
    while done < into.len() {
        // The kernel copies an element of the vector whole or not at all, so ask page by page, many at once.
        let mut remote = Vec::with_capacity(64);
        let mut at = address + done as u64;
        let mut left = (into.len() - done) as u64;
        while left > 0 && remote.len() < 64 {
            let length = left.min(PAGE - at % PAGE);
            remote.push(libc::iovec {
                iov_base: at as *mut libc::c_void,
                iov_len: length as usize,
            });
            at += length;
            left -= length;
        }
        let asked: usize = remote.iter().map(|part| part.iov_len).sum();
        let Some(rest) = into.get_mut(done..done + asked) else {
            break;
        };
        let local = libc::iovec {
            iov_base: rest.as_mut_ptr().cast(),
            iov_len: asked,
        };
        // SAFETY: `local` describes `rest`, which is ours alone and `asked` bytes long; the kernel checks `remote`.
        let got = unsafe {
            libc::process_vm_readv(
                pid.cast_signed(),
                &raw const local,
                1,
                remote.as_ptr(),
                remote.len() as u64,
                0,
            )
        };
        let Ok(got) = usize::try_from(got) else { break };
        done += got;
        if got < asked {
            break;
        }
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg_attr(miri, ignore = "Miri has no process_vm_readv")]
    fn reads_own_memory_and_stops_at_a_hole() {
        let source: Vec<u8> = (0..20_000_u32).map(|byte| byte.to_le_bytes()[0]).collect();
        let mut target = vec![0; source.len()];
        let pid = std::process::id();
        assert_eq!(read(pid, source.as_ptr() as u64, &mut target), source.len());
        assert_eq!(source, target);
        assert_eq!(read(pid, 8, &mut target), 0, "the first page is never mapped");
    }
}
