//! Stopping a running thread of our own process: a signal whose handler copies registers and stack, nothing else.
//!
//! The handler allocates nothing, takes no lock, cannot panic (no indexing, wrapping arithmetic), touches no
//! thread-local, and keeps `errno` (it makes no call that sets it). Unwinding happens later, on the monitor's thread.

use std::cell::UnsafeCell;
use std::sync::Mutex;
use std::sync::atomic::{AtomicI32, AtomicU32, AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::memory::{COPY, Copy, Registers};

const IDLE: u32 = 0;
const ASKED: u32 = 1;
const COPYING: u32 = 2;
const DONE: u32 = 3;

/// The one place that a handler writes to. Whoever moved `state` to COPYING owns `bytes` until DONE.
struct Shared {
    state: AtomicU32,
    tid: AtomicU32,
    low: AtomicU64,
    high: AtomicU64,
    length: AtomicUsize,
    registers: [AtomicU64; 4],
    bytes: UnsafeCell<[u64; COPY / 8]>,
}

// SAFETY: `bytes` is written only by the handler that won ASKED -> COPYING, and read only by the monitor after DONE
// (acquire) and before it sets IDLE; the state machine makes the two exclusive.
unsafe impl Sync for Shared {}

static SHARED: Shared = Shared {
    state: AtomicU32::new(IDLE),
    tid: AtomicU32::new(0),
    low: AtomicU64::new(0),
    high: AtomicU64::new(0),
    length: AtomicUsize::new(0),
    registers: [const { AtomicU64::new(0) }; 4],
    bytes: UnsafeCell::new([0; COPY / 8]),
};
static SIGNAL: AtomicI32 = AtomicI32::new(0);
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Interrupts threads of this process.
#[derive(Debug)]
pub(crate) struct Signal {
    number: i32,
}

impl Signal {
    /// Takes the first real-time signal that nobody handles. `None` when all are taken: then running threads are
    /// reported without a stack.
    pub(crate) fn install() -> Option<Self> {
        let _one = ONE_AT_A_TIME.lock().ok()?;
        let number = SIGNAL.load(Ordering::SeqCst);
        if number != 0 {
            return Some(Self { number });
        }
        let number = (libc::SIGRTMIN() + 3..=libc::SIGRTMAX()).find(|number| take(*number))?;
        SIGNAL.store(number, Ordering::SeqCst);
        Some(Self { number })
    }
}

fn take(number: i32) -> bool {
    // SAFETY: an all-zero sigaction is a valid value of that plain C struct.
    let mut old: libc::sigaction = unsafe { std::mem::zeroed() };
    // SAFETY: `old` is a valid place; a null action only queries.
    if unsafe { libc::sigaction(number, std::ptr::null(), &raw mut old) } != 0 || old.sa_sigaction != libc::SIG_DFL {
        return false;
    }
    // SAFETY: as above.
    let mut new: libc::sigaction = unsafe { std::mem::zeroed() };
    new.sa_sigaction = handler as *const () as usize;
    // Not SA_ONSTACK: Rust's alternate stack is 8 KiB and guarded; the victim's own stack is large.
    new.sa_flags = libc::SA_SIGINFO | libc::SA_RESTART;
    // SAFETY: `handler` has the signature that SA_SIGINFO asks for and is async-signal-safe (see the module).
    unsafe { libc::sigaction(number, &raw const new, std::ptr::null_mut()) == 0 }
}

impl super::Interrupt for Signal {
    fn interrupt(&mut self, tid: u32, stack: std::ops::Range<u64>) -> Option<Copy> {
        let _one = ONE_AT_A_TIME.lock().ok()?;
        SHARED.tid.store(tid, Ordering::Relaxed);
        SHARED.low.store(stack.start, Ordering::Relaxed);
        SHARED.high.store(stack.end, Ordering::Relaxed);
        SHARED.state.store(ASKED, Ordering::Release);
        let pid = std::process::id().cast_signed();
        // SAFETY: tgkill takes plain numbers; a thread that has ended gives ESRCH.
        let sent = unsafe { libc::syscall(libc::SYS_tgkill, pid, tid.cast_signed(), self.number) } == 0;
        // A thread on a processor answers within microseconds; one that waits for a processor is tried again later.
        let deadline = Instant::now() + Duration::from_millis(5);
        while sent && SHARED.state.load(Ordering::Acquire) != DONE && Instant::now() < deadline {
            std::thread::sleep(Duration::from_micros(50));
        }
        // Withdraw, unless the handler is at work: then it will end soon.
        let withdrawn = SHARED
            .state
            .compare_exchange(ASKED, IDLE, Ordering::AcqRel, Ordering::Acquire)
            .is_ok();
        if withdrawn {
            return None;
        }
        while SHARED.state.load(Ordering::Acquire) == COPYING {
            std::thread::sleep(Duration::from_micros(50));
        }
        let [pc, sp, fp, lr] = &SHARED.registers;
        let load = |register: &AtomicU64| register.load(Ordering::Relaxed);
        let registers = Registers {
            pc: load(pc),
            sp: load(sp),
            fp: load(fp),
            lr: load(lr),
        };
        let words = SHARED.length.load(Ordering::Relaxed) / 8;
        let mut bytes = Vec::with_capacity(words * 8);
        // SAFETY: the state is DONE: the handler has finished, and no other may start before IDLE is set below.
        let source = unsafe { &*SHARED.bytes.get() };
        for word in source.iter().take(words) {
            bytes.extend_from_slice(&word.to_ne_bytes());
        }
        SHARED.state.store(IDLE, Ordering::Release);
        Some(Copy::from_bytes(std::process::id(), registers, bytes))
    }
}

/// Copies the interrupted context's registers and stack, if this thread was asked.
extern "C" fn handler(_number: i32, _info: *mut libc::siginfo_t, context: *mut libc::c_void) {
    // SAFETY: gettid as a raw call touches no thread-local and cannot fail, so errno stays as it was.
    let me = unsafe { libc::syscall(libc::SYS_gettid) }.cast_unsigned() as u32;
    // A signal that arrives late, after the monitor gave up and asked another thread, must not answer for it.
    if SHARED.tid.load(Ordering::Relaxed) != me
        || SHARED
            .state
            .compare_exchange(ASKED, COPYING, Ordering::AcqRel, Ordering::Relaxed)
            .is_err()
    {
        return;
    }
    // SAFETY: with SA_SIGINFO the kernel passes a valid ucontext on this stack.
    let [pc, sp, fp, lr] = unsafe { registers(context.cast()) };
    for (place, value) in SHARED.registers.iter().zip([pc, sp, fp, lr]) {
        place.store(value, Ordering::Relaxed);
    }
    // On x86_64 the 128 bytes below the stack pointer may be in use too, but hold no return address.
    // On a stack that is not the thread's own (a coroutine's) nothing is copied: the monitor reads it with the
    // kernel's help, which cannot fault.
    let high = SHARED.high.load(Ordering::Relaxed);
    let own = sp >= SHARED.low.load(Ordering::Relaxed);
    let length = if own {
        high.saturating_sub(sp).min(COPY as u64) as usize & !7
    } else {
        0
    };
    let target = SHARED.bytes.get().cast::<u64>();
    let mut offset = 0;
    while offset < length {
        // SAFETY: `low <= sp + offset < high`, inside this thread's mapped stack, 8-aligned by the ABI at `sp` or read
        // unaligned; `offset < COPY` stays inside `bytes`, which this handler owns while COPYING. Volatile, because
        // the bytes belong to live frames that the compiler knows nothing of.
        unsafe {
            let word = (sp.wrapping_add(offset as u64) as *const u64).read_unaligned();
            target.wrapping_add(offset >> 3).write_volatile(word);
        }
        offset = offset.wrapping_add(8);
    }
    SHARED.length.store(length, Ordering::Relaxed);
    SHARED.state.store(DONE, Ordering::Release);
}

/// Program counter, stack pointer, frame pointer, link register.
///
/// # Safety
/// `context` must be the third argument of a signal handler.
unsafe fn registers(context: *const libc::ucontext_t) -> [u64; 4] {
    // SAFETY: the caller's promise.
    let machine = unsafe { &(*context).uc_mcontext };
    #[cfg(target_arch = "x86_64")]
    {
        // Constant indices below the length of `gregs`: checked at compile time, they cannot panic.
        let at = |index: libc::c_int| machine.gregs[index.cast_unsigned() as usize].cast_unsigned();
        [at(libc::REG_RIP), at(libc::REG_RSP), at(libc::REG_RBP), 0]
    }
    #[cfg(target_arch = "aarch64")]
    {
        [machine.pc, machine.sp, machine.regs[29], machine.regs[30]]
    }
}
