//! Stopping a running thread of a descendant process: `PTRACE_SEIZE`, a copy, and away again in well under 1 ms.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::memory::{Copy, Registers};

/// Stops threads of one process.
#[derive(Debug)]
pub(crate) struct Ptrace {
    /// The process.
    pub pid: u32,
    /// Its exit status, when a wait for a thread's stop met the end of the process instead.
    pub ended: Arc<OnceLock<i32>>,
}

fn ptrace(request: libc::c_uint, tid: u32, data: usize) -> bool {
    let none = std::ptr::null_mut::<libc::c_void>();
    // SAFETY: the requests used here take numbers or, for GETREGSET, a valid iovec (see there); on a thread that is
    // not ours or is gone they fail.
    unsafe { libc::ptrace(request, tid.cast_signed(), none, data as *mut libc::c_void) == 0 }
}

impl super::Interrupt for Ptrace {
    fn interrupt(&mut self, tid: u32, _stack: Range<u64>) -> Option<Copy> {
        if !ptrace(libc::PTRACE_SEIZE, tid, 0) {
            return None;
        }
        let mut status = 0;
        if !ptrace(libc::PTRACE_INTERRUPT, tid, 0) {
            ptrace(libc::PTRACE_DETACH, tid, 0);
            return None;
        }
        // SAFETY: `status` is a valid place. The thread stops at once, or ends: both wake this wait.
        let waited = unsafe { libc::waitpid(tid.cast_signed(), &raw mut status, libc::__WALL) };
        if waited != tid.cast_signed() || !libc::WIFSTOPPED(status) {
            if waited == self.pid.cast_signed() {
                let _ = self.ended.set(status);
            }
            return None;
        }
        let copy = registers(tid).map(|registers| Copy::of(self.pid, registers));
        // A stop for a signal of its own, and not for our interrupt, must pass the signal on.
        let event_stop = status >> 16 == libc::PTRACE_EVENT_STOP;
        let signal = if event_stop { 0 } else { libc::WSTOPSIG(status) };
        ptrace(libc::PTRACE_DETACH, tid, usize::try_from(signal).unwrap_or(0));
        copy
    }
}

fn registers(tid: u32) -> Option<Registers> {
    const NT_PRSTATUS: usize = 1;
    // SAFETY: plain numbers; all zeroes are valid.
    let mut regs: libc::user_regs_struct = unsafe { std::mem::zeroed() };
    let mut place = libc::iovec {
        iov_base: (&raw mut regs).cast(),
        iov_len: size_of_val(&regs),
    };
    // SAFETY: the kernel writes at most `iov_len` bytes to `regs`; both live until the call returns.
    let done = unsafe {
        libc::ptrace(
            libc::PTRACE_GETREGSET,
            tid.cast_signed(),
            NT_PRSTATUS as *mut libc::c_void,
            &raw mut place,
        )
    };
    if done != 0 {
        return None;
    }
    #[cfg(target_arch = "x86_64")]
    return Some(Registers {
        pc: regs.rip,
        sp: regs.rsp,
        fp: regs.rbp,
        lr: 0,
    });
    #[cfg(target_arch = "aarch64")]
    return Some(Registers {
        pc: regs.pc,
        sp: regs.sp,
        fp: regs.regs[29],
        lr: regs.regs[30],
    });
}
