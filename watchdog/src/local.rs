//! The slots of all threads, and the one of this thread.

use std::cell::Cell;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use crate::slot::Slot;

/// Slots are never freed, only taken over: a monitor may look at one at any time.
static SLOTS: Mutex<Vec<&'static Slot>> = Mutex::new(Vec::new());

/// The group of the self-check's thread: its stall is counted and not told.
pub(crate) const SELF_CHECK: u32 = u32::MAX;

thread_local! {
    static CURRENT: Cell<Option<&'static Slot>> = const { Cell::new(None) };
    static OWNER: Owner = const { Owner };
}

/// Gives the slot back when the thread ends.
struct Owner;

impl Drop for Owner {
    fn drop(&mut self) {
        if let Some(slot) = CURRENT.take() {
            slot.release();
        }
    }
}

/// The slot of this thread; taken at the first call.
#[expect(clippy::inline_always, reason = "see `Polling::start`")]
#[inline(always)]
pub(crate) fn current() -> &'static Slot {
    match CURRENT.get() {
        Some(slot) => slot,
        None => register(),
    }
}

/// The slot of this thread if it has one.
#[cfg_attr(not(feature = "tokio"), allow(dead_code, reason = "tokio's workers park"))]
#[inline]
pub(crate) fn existing() -> Option<&'static Slot> {
    CURRENT.get()
}

#[cold]
fn register() -> &'static Slot {
    let slot = {
        let mut slots = SLOTS.lock().unwrap_or_else(PoisonError::into_inner);
        let free = slots.iter().find(|slot| slot.tid() == 0).copied();
        let slot = free.unwrap_or_else(|| {
            let slot: &'static Slot = Box::leak(Box::new(Slot::new()));
            slots.push(slot);
            slot
        });
        slot.claim(thread_id(), stack());
        slot
    };
    CURRENT.set(Some(slot));
    // In a thread that is already ending the slot stays taken by a dead thread id: the monitor finds no such thread.
    let _ = OWNER.try_with(|_| ());
    slot
}

/// All slots with a live thread.
pub(crate) fn all() -> Vec<&'static Slot> {
    let slots = SLOTS.lock().unwrap_or_else(PoisonError::into_inner);
    slots.iter().copied().filter(|slot| slot.tid() != 0).collect()
}

/// The stack of a thread of this process that has a slot.
#[cfg(all(feature = "stack", unwinds))]
pub(crate) fn stack_of(tid: u32) -> Option<Range<u64>> {
    all().into_iter().find(|slot| slot.tid() == tid).map(Slot::stack)
}

#[cfg(target_os = "linux")]
fn thread_id() -> u32 {
    // SAFETY: gettid has no preconditions.
    unsafe { libc::gettid() }.cast_unsigned()
}

/// Elsewhere any number that tells threads apart will do.
#[cfg(not(target_os = "linux"))]
fn thread_id() -> u32 {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// The low and high end of this thread's stack; empty where it is not known.
#[cfg(all(target_os = "linux", not(miri)))]
fn stack() -> Range<u64> {
    // SAFETY: an all-zero pthread_attr_t is overwritten by pthread_getattr_np below before any other use.
    let mut attributes: libc::pthread_attr_t = unsafe { std::mem::zeroed() };
    let mut low = std::ptr::null_mut();
    let mut size = 0;
    // SAFETY: the thread is alive (it is this one); the places are valid; the attributes are destroyed once, and only
    // when they were made.
    unsafe {
        if libc::pthread_getattr_np(libc::pthread_self(), &raw mut attributes) != 0 {
            return 0..0;
        }
        libc::pthread_attr_getstack(&raw const attributes, &raw mut low, &raw mut size);
        libc::pthread_attr_destroy(&raw mut attributes);
    }
    low as u64..low as u64 + size as u64
}

#[cfg(any(not(target_os = "linux"), miri))]
fn stack() -> Range<u64> {
    0..0
}
