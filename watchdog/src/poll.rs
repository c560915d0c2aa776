//! A future that says when it is polled: for any runtime.

use std::future::Future;
use std::panic::Location;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use crate::ACTIVE;
use crate::local;
use crate::slot::{Entered, Slot};
use crate::tasks::Info;

/// A future whose polls are watched. Made by [`watch`](crate::watch).
#[derive(Debug)]
pub struct Watched<F> {
    info: Option<Arc<Info>>,
    group: u32,
    future: F,
}

impl<F> Watched<F> {
    pub(crate) fn new(future: F, name: Option<String>, group: u32, spawned: &'static Location<'static>) -> Self {
        let info = ACTIVE.then(|| Info::new(name, spawned));
        Self { info, group, future }
    }
}

/// One poll; ends when dropped, by a panic too.
struct Polling<'a> {
    slot: &'static Slot,
    entered: Entered,
    info: &'a Info,
}

impl<'a> Polling<'a> {
    #[inline]
    fn start(info: &'a Info, group: u32) -> Self {
        let slot = local::current();
        if group != 0 {
            slot.join(group);
        }
        info.start();
        Self {
            slot,
            entered: slot.enter(info.id()),
            info,
        }
    }
}

impl Drop for Polling<'_> {
    #[inline]
    fn drop(&mut self) {
        self.slot.exit(self.entered);
        self.info.stop();
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
        let _polling = if ACTIVE {
            info.as_ref().map(|info| Polling::start(info, group))
        } else {
            None
        };
        future.poll(context)
    }
}

impl<F> Drop for Watched<F> {
    fn drop(&mut self) {
        if ACTIVE && let Some(info) = &self.info {
            info.remove();
        }
    }
}
