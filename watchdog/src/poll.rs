//! A future that says when it is polled: for any runtime.

use std::future::Future;
use std::panic::Location;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use crate::local;
use crate::slot::{Entered, Slot};
use crate::tasks::Info;

/// A future whose polls are watched. Made by [`watch`](crate::watch).
#[derive(Debug)]
#[cfg_attr(
    not(any(debug_assertions, feature = "release")),
    expect(unreachable_pub, reason = "builds that watch export it")
)]
pub struct Watched<F> {
    info: Arc<Info>,
    group: u32,
    future: F,
}

impl<F> Watched<F> {
    pub(crate) fn new(future: F, name: Option<String>, group: u32, spawned: &'static Location<'static>) -> Self {
        let info = Info::new(name, spawned);
        Self { info, group, future }
    }
}

/// The future watched, where this build watches; else the future itself. `group`: the watchdog that answers for its
/// polls, 0 for that of its thread.
#[inline]
pub(crate) fn wrap<F>(
    future: F,
    name: Option<String>,
    group: u32,
    spawned: &'static Location<'static>,
) -> crate::Watched<F> {
    #[cfg(any(debug_assertions, feature = "release"))]
    return Watched::new(future, name, group, spawned);
    #[cfg(not(any(debug_assertions, feature = "release")))]
    {
        let _ = (name, group, spawned);
        future
    }
}

/// One poll; ends when dropped, by a panic too.
struct Polling<'a> {
    slot: &'static Slot,
    entered: Entered,
    info: &'a Info,
    start: u64,
}

impl<'a> Polling<'a> {
    #[expect(
        clippy::inline_always,
        reason = "in every poll of a debug build, where a call costs as much as its work"
    )]
    #[inline(always)]
    fn start(info: &'a Info, group: u32) -> Self {
        let slot = local::current();
        if group != 0 {
            slot.join(group);
        }
        let start = info.start();
        Self {
            slot,
            entered: slot.enter(info.id()),
            info,
            start,
        }
    }
}

impl Drop for Polling<'_> {
    #[inline]
    fn drop(&mut self) {
        self.slot.exit(self.entered);
        self.info.stop(self.start);
    }
}

impl<F: Future> Future for Watched<F> {
    type Output = F::Output;

    #[inline]
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        // SAFETY: `future` is pinned with the whole: it is never moved out or handed out unpinned, `Watched` is
        // Unpin only if `F` is (auto trait), and its Drop does not touch `future`. The other fields are not pinned.
        let (info, group, future) = unsafe {
            let this = self.get_unchecked_mut();
            (&this.info, this.group, Pin::new_unchecked(&mut this.future))
        };
        let _polling = Polling::start(info, group);
        future.poll(context)
    }
}

impl<F> Drop for Watched<F> {
    fn drop(&mut self) {
        self.info.remove();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Waker;

    #[test]
    fn a_watched_future_is_the_same_future_and_shows_its_polls() {
        let mut watched = Box::pin(crate::watch(async {
            let mut held = String::from("kept");
            let reference = &mut held;
            // Pending once, with a reference into the future itself.
            let mut first = true;
            std::future::poll_fn(|_| {
                if std::mem::take(&mut first) {
                    Poll::Pending
                } else {
                    Poll::Ready(())
                }
            })
            .await;
            reference.push_str(" across");
            assert!(local::current().polling());
            held
        }));
        let id = watched.info.id();
        let mut context = Context::from_waker(Waker::noop());
        assert!(watched.as_mut().poll(&mut context).is_pending());
        assert!(!local::current().polling());
        let seen = crate::tasks().into_iter().find(|task| task.id == id).expect("it lives");
        assert_eq!((seen.polls, seen.polling), (1, false));
        assert_eq!(
            watched.as_mut().poll(&mut context),
            Poll::Ready("kept across".to_owned())
        );
        drop(watched);
        assert!(crate::tasks().iter().all(|task| task.id != id), "it is gone");
    }

    #[test]
    fn a_panic_ends_the_poll() {
        let mut watched = Box::pin(crate::watch(async { std::panic::resume_unwind(Box::new(())) }));
        let poll = std::panic::AssertUnwindSafe(|| {
            let _: Poll<()> = watched.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        });
        assert!(std::panic::catch_unwind(poll).is_err());
        assert!(!local::current().polling());
    }
}
