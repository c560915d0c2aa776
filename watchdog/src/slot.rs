//! What one thread publishes about its polls, and what the monitor reads of it.
//!
//! One writer (the thread), one reader (the monitor). The writer never waits and never reads a clock: the monitor
//! keeps the time. `seq` is odd inside a poll; a nested poll moves it by two, so that an unchanged odd value means
//! one uninterrupted stretch of one future's code.

// `crate::atomic` is std's; the models in `compare/tests/loom.rs` take this file with loom's.
use crate::atomic::{AtomicU32, AtomicU64, Ordering};

/// The published state of one thread.
#[derive(Debug)]
pub(crate) struct Slot {
    seq: AtomicU64,
    task: AtomicU64,
    park: AtomicU64,
    allow: AtomicU32,
    /// Kernel thread id; 0 while no live thread owns the slot.
    tid: AtomicU32,
    /// Low and high end of the thread's stack, for the signal handler's copy.
    stack_low: AtomicU64,
    stack_high: AtomicU64,
    /// Which installed watchdog the thread belongs to.
    group: AtomicU32,
}

/// What the monitor saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hint {
    /// Parked, or not in a poll that we could know of.
    Idle,
    /// In one poll of a wrapped future: the sequence number and the task.
    Poll {
        /// The odd sequence number.
        seq: u64,
        /// Our task id, 0 for none.
        task: u64,
    },
    /// A worker that has not parked since this park number.
    Busy {
        /// The even park number.
        park: u64,
    },
    /// A thread of the runtime of which nothing is known yet (or a thread of another process).
    Unknown,
}

/// What a thread must put back when its poll ends.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entered {
    outer_task: u64,
    nested: bool,
}

impl Slot {
    /// A slot that no thread owns yet.
    pub(crate) fn new() -> Self {
        Self {
            seq: AtomicU64::new(0),
            task: AtomicU64::new(0),
            park: AtomicU64::new(0),
            allow: AtomicU32::new(0),
            tid: AtomicU32::new(0),
            stack_low: AtomicU64::new(0),
            stack_high: AtomicU64::new(0),
            group: AtomicU32::new(0),
        }
    }

    /// A thread takes the slot.
    pub(crate) fn claim(&self, tid: u32, stack: std::ops::Range<u64>) {
        self.park.store(0, Ordering::Relaxed);
        self.allow.store(0, Ordering::Relaxed);
        self.group.store(0, Ordering::Relaxed);
        self.stack_low.store(stack.start, Ordering::Relaxed);
        self.stack_high.store(stack.end, Ordering::Relaxed);
        self.tid.store(tid, Ordering::Release);
    }

    /// The thread ends: the slot may be claimed again.
    pub(crate) fn release(&self) {
        let seq = self.seq.load(Ordering::Relaxed);
        self.seq.store(seq + (seq & 1), Ordering::Release);
        self.tid.store(0, Ordering::Release);
    }

    /// The owner's kernel thread id, 0 for none.
    pub(crate) fn tid(&self) -> u32 {
        self.tid.load(Ordering::Acquire)
    }

    /// Writer: the thread works for this watchdog.
    pub(crate) fn join(&self, group: u32) {
        self.group.store(group, Ordering::Relaxed);
    }

    /// The watchdog that the thread works for, 0 for none.
    pub(crate) fn group(&self) -> u32 {
        self.group.load(Ordering::Relaxed)
    }

    /// The owner's stack.
    pub(crate) fn stack(&self) -> std::ops::Range<u64> {
        self.stack_low.load(Ordering::Relaxed)..self.stack_high.load(Ordering::Relaxed)
    }

    /// Writer: a poll of `task` begins.
    #[expect(clippy::inline_always, reason = "see `Polling::start`")]
    #[inline(always)]
    pub(crate) fn enter(&self, task: u64) -> Entered {
        let seq = self.seq.load(Ordering::Relaxed);
        let nested = seq & 1 == 1;
        let outer_task = if nested { self.task.load(Ordering::Relaxed) } else { 0 };
        // Release: whoever reads this task also sees that the poll before it has ended.
        self.task.store(task, Ordering::Release);
        let step = if nested { 2 } else { 1 };
        self.seq.store(seq.wrapping_add(step), Ordering::Release);
        Entered { outer_task, nested }
    }

    /// Writer: the poll that `enter` began ends.
    #[expect(clippy::inline_always, reason = "see `Polling::start`")]
    #[inline(always)]
    pub(crate) fn exit(&self, entered: Entered) {
        let seq = self.seq.load(Ordering::Relaxed);
        if !entered.nested {
            self.seq.store(seq.wrapping_add(1), Ordering::Release);
            return;
        }
        self.seq.store(seq.wrapping_add(2), Ordering::Release);
        self.task.store(entered.outer_task, Ordering::Release);
        // A reader between the two stores above paired the new number with the old task: this number is clean.
        self.seq.store(seq.wrapping_add(4), Ordering::Release);
    }

    /// Writer: the worker is about to wait for work.
    #[cfg_attr(not(feature = "tokio"), allow(dead_code, reason = "tokio's workers park"))]
    pub(crate) fn park(&self) {
        let park = self.park.load(Ordering::Relaxed);
        self.park.store(park | 1, Ordering::Release);
    }

    /// Writer: the worker has work again.
    #[cfg_attr(not(feature = "tokio"), allow(dead_code, reason = "tokio's workers park"))]
    pub(crate) fn unpark(&self) {
        let park = self.park.load(Ordering::Relaxed);
        self.park.store((park | 1).wrapping_add(1), Ordering::Release);
    }

    /// Writer: a scope in which blocking is intended begins.
    pub(crate) fn allow(&self) {
        let depth = self.allow.load(Ordering::Relaxed);
        self.allow.store(depth.wrapping_add(1), Ordering::Release);
    }

    /// Writer: that scope ends.
    pub(crate) fn disallow(&self) {
        let depth = self.allow.load(Ordering::Relaxed);
        self.allow.store(depth.saturating_sub(1), Ordering::Release);
        // What comes after the scope is a new stretch: its time counts from here.
        let seq = self.seq.load(Ordering::Relaxed);
        if seq & 1 == 1 {
            self.seq.store(seq.wrapping_add(2), Ordering::Release);
        }
    }

    /// Whether the thread is in a poll or scope where blocking is intended.
    pub(crate) fn allowed(&self) -> bool {
        self.allow.load(Ordering::Acquire) > 0
    }

    /// Whether the thread is inside a wrapped poll (asked by the thread itself).
    #[cfg_attr(
        not(all(feature = "guard", unwinds)),
        allow(dead_code, reason = "only the guard and tests ask")
    )]
    pub(crate) fn polling(&self) -> bool {
        self.seq.load(Ordering::Relaxed) & 1 == 1
    }

    /// Reader: a consistent view, or `None` when the thread moved meanwhile (then it is not stuck).
    pub(crate) fn view(&self) -> Option<Hint> {
        let seq = self.seq.load(Ordering::Acquire);
        let task = self.task.load(Ordering::Acquire);
        let park = self.park.load(Ordering::Acquire);
        let allowed = self.allowed();
        if self.seq.load(Ordering::Acquire) != seq {
            return None;
        }
        Some(if allowed || park & 1 == 1 && seq & 1 == 0 {
            Hint::Idle
        } else if seq & 1 == 1 {
            Hint::Poll { seq, task }
        } else if park == 0 {
            Hint::Unknown
        } else {
            Hint::Busy { park }
        })
    }
}
