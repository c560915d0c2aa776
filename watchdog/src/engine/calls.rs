//! Proof that one call of a computation lasts: it is on the stack, its returns are counted from then on, and at the next
//! report it is on the stack and none was counted.

use crate::site::{Call, Site};
use crate::stack::breakpoint::Breakpoint;

/// The most returns that are counted at once: a processor has four such registers, and one counts the poll's.
const COUNTED: usize = 3;

/// The calls inside one poll that was reported.
#[derive(Default)]
pub(super) struct Calls {
    /// Innermost first.
    candidates: Vec<Call>,
    counted: Vec<(Call, Breakpoint)>,
    /// Since when.
    since: u64,
}

impl Calls {
    /// The calls on the stack of a first report: the innermost ones, and the outermost, which lasts longest.
    pub(super) fn begin(&mut self, site: Option<&Site>) {
        let mut calls = site.map(|site| site.calls.clone()).unwrap_or_default();
        if calls.len() > COUNTED {
            calls.drain(COUNTED - 1..calls.len() - 1);
        }
        *self = Self {
            candidates: calls,
            ..Self::default()
        };
    }

    /// Whether there are calls whose returns are not counted yet.
    pub(super) fn wait_for_counters(&self) -> bool {
        !self.candidates.is_empty()
    }

    /// Counts the returns of thread `tid` from now on.
    pub(super) fn count(&mut self, tid: u32) {
        let calls = std::mem::take(&mut self.candidates).into_iter();
        self.counted = calls
            .filter_map(|call| Breakpoint::at(tid, call.returns_to).map(|counter| (call, counter)))
            .collect();
    }

    /// Leaves out what is not on a stack that was taken after [`Self::count`].
    pub(super) fn keep(&mut self, now: u64, site: Option<&Site>) {
        self.since = now;
        self.counted.retain(|(call, _)| is_on(site, call));
    }

    /// The innermost call that has lasted for `enough` nanoseconds, given a stack taken just before; empty for none.
    pub(super) fn lasting(&mut self, now: u64, site: Option<&Site>, enough: u64) -> String {
        if now.saturating_sub(self.since) < enough {
            return String::new();
        }
        for (call, counter) in &mut self.counted {
            if is_on(site, call) && counter.count() == Some(0) {
                return call.function.clone();
            }
        }
        String::new()
    }
}

fn is_on(site: Option<&Site>, call: &Call) -> bool {
    site.is_some_and(|site| site.calls.contains(call))
}
