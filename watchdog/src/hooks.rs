//! With `--cfg tokio_unstable`: every task of the runtime, exactly, with its spawn site.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::hash::{Hash as _, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::runtime::TaskMeta;
use tokio::task::Id;

use crate::local;
use crate::slot::Entered;
use crate::tasks::Info;

static KNOWN: Mutex<Option<HashMap<Id, Arc<Info>>>> = Mutex::new(None);
/// Tasks that a thread remembers, so that most polls need no lock.
const REMEMBERED: usize = 64;

type Memory = [Option<(Id, Arc<Info>)>; REMEMBERED];

thread_local! {
    /// The poll of this thread; polls of tokio tasks do not nest.
    static CURRENT: Cell<Option<(Entered, usize, u64)>> = const { Cell::new(None) };
    /// The last task of each place. An id is never given again, so what is remembered cannot be another task's.
    static MEMORY: RefCell<Memory> = const { RefCell::new([const { None }; REMEMBERED]) };
}

/// Registers the task hooks.
pub(crate) fn install(runtime: &mut tokio::runtime::Builder, group: u32) {
    runtime.on_task_spawn(spawned);
    runtime.on_before_task_poll(move |task| before(task.id(), group));
    runtime.on_after_task_poll(|_| after());
    runtime.on_task_terminate(terminated);
}

fn with<R>(work: impl FnOnce(&mut HashMap<Id, Arc<Info>>) -> R) -> R {
    work(
        KNOWN
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get_or_insert_default(),
    )
}

fn spawned(task: &TaskMeta<'_>) {
    let info = Info::new(None, task.spawned_at());
    with(|known| known.insert(task.id(), info));
}

fn before(id: Id, group: u32) {
    // A thread that ends polls nothing that is worth a report.
    let _ = MEMORY.try_with(|memory| {
        let at = place(id);
        let mut memory = memory.borrow_mut();
        let Some(place) = memory.get_mut(at) else { return };
        if place.as_ref().is_none_or(|(known, _)| *known != id) {
            *place = with(|known| known.get(&id).cloned()).map(|info| (id, info));
        }
        let Some((_, info)) = place else { return };
        let slot = local::current();
        slot.join(group);
        let start = info.start();
        CURRENT.set(Some((slot.enter(info.id()), at, start)));
    });
}

fn after() {
    let Some((entered, at, start)) = CURRENT.take() else {
        return;
    };
    local::current().exit(entered);
    let _ = MEMORY.try_with(|memory| {
        if let Some(Some((_, info))) = memory.borrow().get(at) {
            info.stop(start);
        }
    });
}

fn terminated(task: &TaskMeta<'_>) {
    if let Some(info) = with(|known| known.remove(&task.id())) {
        info.remove();
    }
}

/// Where a task is remembered.
fn place(id: Id) -> usize {
    let mut number = Number(0);
    id.hash(&mut number);
    usize::try_from(number.0 % REMEMBERED as u64).unwrap_or(0)
}

/// Takes the number that an id is; ids are given one after the other, so neighbours get places of their own.
struct Number(u64);

impl Hasher for Number {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.wrapping_mul(31).wrapping_add(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}
