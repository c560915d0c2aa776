//! Every interleaving of a thread that polls and a monitor that looks, on the watchdog's own `slot.rs`.

mod atomic {
    pub(crate) use loom::sync::atomic::{AtomicU32, AtomicU64, Ordering};
}

#[path = "../../src/slot.rs"]
#[allow(dead_code, unreachable_pub, unexpected_cfgs, reason = "the model uses a part, without the features")]
mod slot;

use loom::sync::Arc;
use loom::thread;
use slot::{Hint, Slot};

/// The task that a view shows is the one whose poll has that number: the model polls task n in poll n.
#[test]
fn a_view_pairs_the_poll_with_its_task() {
    loom::model(|| {
        let slot = Arc::new(Slot::new());
        let writer = Arc::clone(&slot);
        let thread = thread::spawn(move || {
            for task in [1, 2] {
                let entered = writer.enter(task);
                writer.exit(entered);
            }
        });
        if let Some(Hint::Poll { seq, task }) = slot.view() {
            assert_eq!(seq, task * 2 - 1, "poll {seq} is of task {task}");
        }
        thread.join().expect("the writer");
        assert_eq!(slot.view(), Some(Hint::Unknown), "between polls, and never parked");
    });
}

/// Two views with the same number are of one uninterrupted stretch: nothing was entered or left in between.
#[test]
fn the_same_number_is_the_same_stretch() {
    loom::model(|| {
        let slot = Arc::new(Slot::new());
        let writer = Arc::clone(&slot);
        let (done, progress) = (Arc::new(loom::sync::atomic::AtomicU64::new(0)), ());
        let step = Arc::clone(&done);
        let thread = thread::spawn(move || {
            let outer = writer.enter(1);
            let inner = writer.enter(2);
            step.store(1, loom::sync::atomic::Ordering::Release);
            writer.exit(inner);
            writer.exit(outer);
            progress
        });
        let first = slot.view();
        let inside = done.load(loom::sync::atomic::Ordering::Acquire) == 1;
        let second = slot.view();
        if let (Some(Hint::Poll { seq: one, .. }), Some(Hint::Poll { seq: two, .. })) = (first, second)
            && inside
        {
            assert!(two >= one && two >= 3, "after the nested poll began its number, or a later one, is seen");
        }
        thread.join().expect("the writer");
        assert_eq!(slot.view(), Some(Hint::Unknown));
    });
}

/// A slot that changes hands is never seen inside a poll of its new owner.
#[test]
fn a_released_slot_is_idle_for_its_next_owner() {
    loom::model(|| {
        let slot = Arc::new(Slot::new());
        let first = Arc::clone(&slot);
        let thread = thread::spawn(move || {
            first.claim(7, 0..0);
            let _forgotten = first.enter(1);
            first.release();
        });
        let seen = slot.view();
        thread.join().expect("the first owner");
        assert!(matches!(seen, None | Some(Hint::Unknown | Hint::Poll { seq: 1, task: 1 })), "{seen:?}");
        slot.claim(8, 0..0);
        assert_eq!(slot.view(), Some(Hint::Unknown));
        assert_eq!(slot.tid(), 8);
    });
}

/// What is allowed is not looked at, and the stretch after it is a new one.
#[test]
fn the_stretch_after_an_allowed_scope_is_new() {
    loom::model(|| {
        let slot = Arc::new(Slot::new());
        let writer = Arc::clone(&slot);
        let thread = thread::spawn(move || {
            let entered = writer.enter(1);
            writer.allow();
            writer.disallow();
            writer.exit(entered);
        });
        let seen = slot.view();
        assert!(
            matches!(seen, None | Some(Hint::Idle | Hint::Unknown | Hint::Poll { seq: 1 | 3, task: 1 })),
            "{seen:?}"
        );
        thread.join().expect("the writer");
        assert!(!slot.allowed());
    });
}
