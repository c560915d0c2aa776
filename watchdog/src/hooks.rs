//! With `--cfg tokio_unstable`: every task of the runtime, exactly, with its spawn site.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::runtime::TaskMeta;
use tokio::task::Id;

use crate::local;
use crate::slot::Entered;
use crate::tasks::Info;

static KNOWN: Mutex<Option<HashMap<Id, Arc<Info>>>> = Mutex::new(None);

thread_local! {
    /// The poll of this thread; polls of tokio tasks do not nest.
    static CURRENT: RefCell<Option<(Entered, Arc<Info>, u64)>> = const { RefCell::new(None) };
}

/// Registers the task hooks.
pub(crate) fn install(runtime: &mut tokio::runtime::Builder, group: u32) {
    runtime.on_task_spawn(spawned);
    runtime.on_before_task_poll(move |task| before(task, group));
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

fn before(task: &TaskMeta<'_>, group: u32) {
    let Some(info) = with(|known| known.get(&task.id()).cloned()) else {
        return;
    };
    let slot = local::current();
    slot.join(group);
    let start = info.start();
    let entered = slot.enter(info.id());
    CURRENT.set(Some((entered, info, start)));
}

fn after() {
    if let Some((entered, info, start)) = CURRENT.take() {
        local::current().exit(entered);
        info.stop(start);
    }
}

fn terminated(task: &TaskMeta<'_>) {
    if let Some(info) = with(|known| known.remove(&task.id())) {
        info.remove();
    }
}
