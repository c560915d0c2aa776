//! What belongs to the moment at which a stack was taken, and what happens while it is being named.

use std::time::Instant;

use super::{Engine, Seen, Thread};
use crate::event::TaskLabel;
use crate::proc::{self, Sched};
use crate::site;
use crate::slot::{Hint, Slot};
use crate::stack::{Raw, State, Trace};
use crate::tasks;

/// What is true of a thread at the moment of a capture. Naming the stack takes longer than many a stall lasts: afterwards
/// the descriptor may be another file, and the thread gone.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    pub(super) group: u32,
    pub(super) task: TaskLabel,
    pub(super) thread: String,
    /// What it did; `None` where that is not known.
    pub(super) state: Option<State>,
    pub(super) detail: String,
    sched: Option<Sched>,
    /// The engine's clock, and the moment that it stands for.
    taken: (u64, Instant),
}

impl Engine {
    pub(super) fn facts(&self, now: u64, one: &Seen, state: Option<State>) -> Facts {
        let pid = self.settings.pid;
        let task = match one.hint {
            Hint::Poll { task, .. } if task != 0 => tasks::label(task),
            _ => TaskLabel::default(),
        };
        Facts {
            group: one.slot.map_or(0, Slot::group),
            task,
            thread: proc::name(pid, one.tid),
            state,
            detail: state.map_or_else(
                || "this system does not show what the thread does".to_owned(),
                |state| site::detail(pid, state),
            ),
            sched: proc::sched(pid, one.tid),
            taken: (now, Instant::now()),
        }
    }

    /// Names a stack, which takes its time at first, and notices when the thread goes on meanwhile.
    pub(super) fn named(&mut self, one: &Seen, thread: &mut Thread, raw: &Raw, facts: &Facts) -> Trace {
        let pid = self.settings.pid;
        let Thread { counter, left, .. } = thread;
        self.tracer.name(raw, &mut || {
            let went_on = match (counter.as_mut(), one.slot, one.hint) {
                (Some(counter), _, _) => counter.count() != Some(0),
                (None, Some(slot), Hint::Poll { .. }) => slot.view() != Some(one.hint),
                _ => proc::sched(pid, one.tid) != facts.sched,
            };
            if went_on && left.is_none() {
                let (now, moment) = facts.taken;
                *left = Some(now + u64::try_from(moment.elapsed().as_nanos()).unwrap_or(0));
            }
        })
    }
}
