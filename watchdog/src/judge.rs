//! Decides from what was seen of one thread, tick by tick, whether its poll is stuck. Pure: time and facts come in,
//! questions go out; so every rule here is tested without threads and without sleeping.

use crate::proc::Sched;
use crate::slot::Hint;

/// What the monitor should find out or say next about a thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ask {
    /// Nothing.
    Nothing,
    /// Capture and report: stuck since `since`.
    Look {
        /// The clock when this stretch was first seen.
        since: u64,
        /// Whether the poll is certain (a wrapped future, or a counted return address).
        exact: bool,
        /// Nanoseconds for which it was neither waiting for a processor nor suspended.
        active: u64,
        /// Nanoseconds of it on a processor.
        cpu: u64,
    },
    /// Capture, and if it is a poll, count its returns from now on.
    Arm,
    /// Read the counter of returns.
    Count,
    /// The stall that was reported is over, after so many nanoseconds.
    Ended(u64),
    /// A stretch over the threshold was the machine's fault: count it.
    Starved,
}

/// What is remembered of one thread.
#[derive(Debug, Default)]
pub(crate) struct Track {
    hint: Option<Hint>,
    since: u64,
    base: Sched,
    last: Sched,
    /// When `last` was first read: since then the thread has not been on a processor.
    still: u64,
    /// The look at this still stretch found no poll: no need to look again.
    looked: bool,
    /// Reports of this stretch so far; each needs twice the time of the one before.
    reports: u32,
    reported_since: Option<u64>,
    /// Since when the return counter is known not to have moved.
    armed: Option<(u64, Sched)>,
    next_arm: u64,
    misses: u32,
    over: bool,
}

impl Track {
    /// Takes in one observation. `sched` is `None` when the system does not tell.
    pub(crate) fn observe(&mut self, now: u64, hint: Hint, sched: Option<Sched>, threshold: u64) -> Ask {
        let sched = sched.unwrap_or_default();
        if self.hint != Some(hint) {
            return self.restart(now, hint, sched, threshold);
        }
        if sched != self.last {
            self.last = sched;
            self.still = now;
            self.looked = false;
            if self.reported_since.is_some() && !matches!(hint, Hint::Poll { .. }) && self.armed.is_none() {
                // The blocking call that we saw has returned.
                return self.end(now);
            }
        }
        match hint {
            Hint::Idle => Ask::Nothing,
            Hint::Poll { .. } => self.exact(now, self.since, self.base, threshold),
            Hint::Busy { .. } | Hint::Unknown => self.inexact(now, threshold),
        }
    }

    fn restart(&mut self, now: u64, hint: Hint, sched: Sched, threshold: u64) -> Ask {
        let ended = self.reported_since.map(|since| now.saturating_sub(since));
        let starved = ended.is_none() && self.over;
        *self = Self {
            hint: Some(hint),
            since: now,
            base: sched,
            last: sched,
            still: now,
            ..Self::default()
        };
        self.next_arm = now + threshold / 4;
        match ended {
            Some(duration) => Ask::Ended(duration),
            None if starved => Ask::Starved,
            None => Ask::Nothing,
        }
    }

    fn end(&mut self, now: u64) -> Ask {
        let since = self.reported_since.take().unwrap_or(now);
        self.reports = 0;
        self.armed = None;
        self.next_arm = now;
        Ask::Ended(now.saturating_sub(since))
    }

    /// The time until the next report of this stretch: once, twice, four times the threshold, …
    fn due(&self, threshold: u64) -> u64 {
        threshold.saturating_mul(1 << self.reports.min(20))
    }

    fn exact(&mut self, now: u64, since: u64, base: Sched, threshold: u64) -> Ask {
        let wall = now.saturating_sub(since);
        if wall < self.due(threshold) {
            return Ask::Nothing;
        }
        let active = wall.saturating_sub(self.last.wait.saturating_sub(base.wait));
        if active < self.due(threshold) {
            self.over = true;
            return Ask::Nothing;
        }
        Ask::Look {
            since,
            exact: true,
            active,
            cpu: self.last.run.saturating_sub(base.run),
        }
    }

    fn inexact(&mut self, now: u64, threshold: u64) -> Ask {
        // Not run at all is the stronger proof, and it goes further back than the counter.
        let still = now.saturating_sub(self.still);
        if still >= self.due(threshold) && (!self.looked || self.reports > 0) {
            return Ask::Look {
                since: self.still,
                exact: false,
                active: still,
                cpu: 0,
            };
        }
        if let Some((since, base)) = self.armed {
            return match self.exact(now, since, base, threshold) {
                Ask::Nothing => Ask::Count,
                look => look,
            };
        }
        if now >= self.next_arm && !self.looked && still < threshold {
            return Ask::Arm;
        }
        Ask::Nothing
    }

    /// The monitor has reported what `Look` asked for.
    pub(crate) fn reported(&mut self, since: u64) {
        self.reports += 1;
        self.reported_since = Some(self.reported_since.unwrap_or(since));
    }

    /// The monitor looked at a still thread and found no poll.
    pub(crate) fn not_a_poll(&mut self) {
        self.looked = true;
    }

    /// The monitor looked and blocking is fine there, or nobody may be told: look again after twice the time.
    pub(crate) fn postpone(&mut self) {
        self.reports += 1;
    }

    /// The thread was found waiting for a processor: the time since it last ran is the machine's fault.
    pub(crate) fn runnable_since(&self) -> u64 {
        self.still
    }

    /// A stretch over the threshold turned out to be waiting for a processor.
    pub(crate) fn starving(&mut self) {
        self.over = true;
    }

    /// The return counter is set, and stands at zero.
    pub(crate) fn armed(&mut self, now: u64) {
        self.armed = Some((now, self.last));
    }

    /// There is nothing to count, or it moved: the poll returned. Ask less often while that goes on.
    pub(crate) fn returned(&mut self, now: u64, threshold: u64) -> Ask {
        self.armed = None;
        self.misses = (self.misses + 1).min(4);
        let ended = self.reported_since.is_some().then(|| self.end(now));
        self.next_arm = now + threshold / 8 * u64::from(self.misses);
        let starved = std::mem::take(&mut self.over) && ended.is_none();
        ended.unwrap_or(if starved { Ask::Starved } else { Ask::Nothing })
    }

    /// Whether a return counter is set.
    pub(crate) fn is_armed(&self) -> bool {
        self.armed.is_some()
    }

    /// The process stood still as a whole (stopped, or its machine was): all time so far is void.
    pub(crate) fn forget(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: u64 = 1_000_000;
    const POLL: Hint = Hint::Poll { seq: 1, task: 0 };
    const BUSY: Hint = Hint::Busy { park: 2 };

    #[expect(clippy::unnecessary_wraps, reason = "as the system's answer comes")]
    fn sched(run: u64, wait: u64) -> Option<Sched> {
        Some(Sched {
            run: run * MS,
            wait: wait * MS,
            slices: 1 + run + wait,
        })
    }

    #[test]
    fn a_wrapped_poll_is_reported_at_the_threshold_again_at_twice_and_at_its_end() {
        let mut track = Track::default();
        let at = |track: &mut Track, ms: u64| track.observe(ms * MS, POLL, sched(5, 0), 100 * MS);
        assert_eq!(at(&mut track, 1000), Ask::Nothing);
        assert_eq!(at(&mut track, 1099), Ask::Nothing);
        assert!(matches!(at(&mut track, 1100), Ask::Look { exact: true, .. }));
        track.reported(1000 * MS);
        assert_eq!(at(&mut track, 1199), Ask::Nothing);
        assert!(matches!(at(&mut track, 1200), Ask::Look { exact: true, .. }));
        track.reported(1000 * MS);
        let end = track.observe(1350 * MS, Hint::Idle, sched(6, 0), 100 * MS);
        assert_eq!(end, Ask::Ended(350 * MS));
        assert_eq!(
            track.observe(1360 * MS, Hint::Idle, sched(6, 0), 100 * MS),
            Ask::Nothing
        );
    }

    #[test]
    fn time_in_the_run_queue_is_counted_and_not_reported() {
        let mut track = Track::default();
        assert_eq!(track.observe(0, POLL, sched(0, 0), 100 * MS), Ask::Nothing);
        assert_eq!(track.observe(150 * MS, POLL, sched(60, 90), 100 * MS), Ask::Nothing);
        assert_eq!(
            track.observe(160 * MS, Hint::Idle, sched(60, 90), 100 * MS),
            Ask::Starved
        );
        // The same wall time without the wait is a stall.
        let mut track = Track::default();
        track.observe(0, POLL, sched(0, 0), 100 * MS);
        let look = track.observe(150 * MS, POLL, sched(110, 40), 100 * MS);
        assert_eq!(
            look,
            Ask::Look {
                since: 0,
                exact: true,
                active: 110 * MS,
                cpu: 110 * MS
            }
        );
    }

    #[test]
    fn another_poll_starts_anew() {
        let mut track = Track::default();
        track.observe(0, POLL, sched(0, 0), 100 * MS);
        let other = Hint::Poll { seq: 3, task: 0 };
        assert_eq!(track.observe(99 * MS, other, sched(9, 0), 100 * MS), Ask::Nothing);
        assert_eq!(track.observe(190 * MS, other, sched(9, 0), 100 * MS), Ask::Nothing);
    }

    #[test]
    fn a_still_thread_is_looked_at_once_unless_it_is_a_poll() {
        let mut track = Track::default();
        let mut at = |ms: u64, run| track.observe(ms * MS, BUSY, sched(run, 0), 100 * MS);
        assert_eq!(at(0, 0), Ask::Nothing);
        assert_eq!(at(10, 1), Ask::Nothing);
        assert!(matches!(at(110, 1), Ask::Look { exact: false, since, .. } if since == 10 * MS));
        track.not_a_poll();
        assert_eq!(track.observe(120 * MS, BUSY, sched(1, 0), 100 * MS), Ask::Nothing);
        assert_eq!(track.observe(900 * MS, BUSY, sched(1, 0), 100 * MS), Ask::Nothing);
    }

    #[test]
    fn a_busy_worker_is_counted_and_only_an_unreturned_poll_is_reported() {
        let mut track = Track::default();
        let mut run = 0;
        let mut step = |track: &mut Track, ms: u64| {
            run += 10;
            track.observe(ms * MS, BUSY, sched(run, 0), 100 * MS)
        };
        assert_eq!(step(&mut track, 0), Ask::Nothing);
        assert_eq!(step(&mut track, 30), Ask::Arm);
        track.armed(30 * MS);
        assert_eq!(step(&mut track, 40), Ask::Count);
        assert_eq!(track.returned(40 * MS, 100 * MS), Ask::Nothing);
        assert_eq!(step(&mut track, 45), Ask::Nothing, "backs off");
        assert_eq!(step(&mut track, 60), Ask::Arm);
        track.armed(60 * MS);
        assert_eq!(step(&mut track, 159), Ask::Count);
        assert!(matches!(step(&mut track, 160), Ask::Look { exact: true, .. }));
        track.reported(60 * MS);
        assert_eq!(track.returned(230 * MS, 100 * MS), Ask::Ended(170 * MS));
    }

    #[test]
    fn a_still_thread_is_reported_even_if_the_counter_came_late() {
        let mut track = Track::default();
        track.observe(0, BUSY, sched(0, 0), 100 * MS);
        assert_eq!(track.observe(30 * MS, BUSY, sched(0, 0), 100 * MS), Ask::Arm);
        // Names took so long.
        track.armed(90 * MS);
        let look = track.observe(100 * MS, BUSY, sched(0, 0), 100 * MS);
        assert_eq!(
            look,
            Ask::Look {
                since: 0,
                exact: false,
                active: 100 * MS,
                cpu: 0
            }
        );
    }

    #[test]
    fn a_blocked_call_without_wrapper_ends_when_the_thread_runs_again() {
        let mut track = Track::default();
        track.observe(0, BUSY, sched(0, 0), 100 * MS);
        assert!(matches!(
            track.observe(100 * MS, BUSY, sched(0, 0), 100 * MS),
            Ask::Look { .. }
        ));
        track.reported(0);
        assert_eq!(
            track.observe(180 * MS, BUSY, sched(1, 0), 100 * MS),
            Ask::Ended(180 * MS)
        );
    }
}
