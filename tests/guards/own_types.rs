use std::collections::HashMap;
use std::sync::{Condvar, LazyLock, Mutex, MutexGuard, OnceLock};

async fn work() {}

struct Transaction<'a> {
    guard: MutexGuard<'a, u32>,
}

impl<'a> Transaction<'a> {
    fn begin(m: &'a Mutex<u32>) -> Self {
        Self { guard: m.lock().unwrap() }
    }

    fn end(self) {}

    async fn commit(self) {
           //^^^^^^ std::sync::MutexGuard is held across
        work().await;
    }

    async fn commit_well(self) {
        drop(self.guard);
        work().await;
    }
}

async fn begins(m: &Mutex<u32>) {
    let transaction = Transaction::begin(m);
                                 //^^^^^ std::sync::MutexGuard is held across
    work().await;
    transaction.end();
    work().await;
}

/// Holds one at times.
#[derive(Default)]
struct Slot<'a> {
    current: Option<MutexGuard<'a, u32>>,
}

impl<'a> Slot<'a> {
    fn new() -> Self {
        Slot { current: None }
    }

    fn fill(&mut self, m: &'a Mutex<u32>) {
        self.current = Some(m.lock().unwrap());
    }

    fn free(&mut self) {
        self.current = None;
    }
}

async fn an_empty_slot() {
    let mut slot = Slot::new();
    work().await;
    let other = Slot::default();
    work().await;
    slot.free();
    drop(other);
}

async fn a_slot_that_is_set_free(m: &Mutex<u32>) {
    let mut slot = Slot { current: Some(m.lock().unwrap()) };
    slot.free();
    work().await;
}

async fn a_slot_that_is_filled_elsewhere(m: &Mutex<u32>) {
    let mut slot = Slot::new();
    slot.fill(m);
       //^^^^ std::sync::MutexGuard is held across
    work().await;
}

/// Either.
enum Step<'a> {
    Idle,
    Busy(MutexGuard<'a, u32>),
}

async fn a_variant(m: &Mutex<u32>) {
    let step = Step::Busy(m.lock().unwrap());
                          //^^^^ std::sync::MutexGuard is held across
    work().await;
    match step {
        Step::Idle => {}
        Step::Busy(guard) => {
            drop(guard);
            work().await;
        }
    }
    let step = Step::Idle;
    work().await;
    drop(step);
}

async fn a_condition_variable(m: &Mutex<u32>, condition: &Condvar) {
    let mut guard = m.lock().unwrap();
                    //^^^^ std::sync::MutexGuard is held across
    while *guard == 0 {
        guard = condition.wait(guard).unwrap();
                        //^^^^ std::sync::Condvar::wait waits
    }
    work().await;
}

static TABLE: LazyLock<Mutex<u32>> = LazyLock::new(|| Mutex::new(1));
static OTHER: OnceLock<Mutex<u32>> = OnceLock::new();

async fn statics() {
    let table = TABLE.lock();
                    //^^^^ std::sync::MutexGuard is held across
    work().await;
    drop(table);
    let other = OTHER.get_or_init(|| Mutex::new(1)).lock();
                                                  //^^^^ std::sync::MutexGuard is held across
    work().await;
    drop(other);
}

async fn by_key(m: &Mutex<u32>) {
    let mut all = HashMap::new();
    all.insert(1, m.lock().unwrap());
                  //^^^^ std::sync::MutexGuard is held across
    work().await;
    all.remove(&1);
    work().await;
}

async fn an_error_with_a_guard(m: &Mutex<u32>) {
    let found = m.lock().map(|guard| *guard);
    work().await;
    drop(found);
}

/// A lock of one's own: what it gives is no guard.
struct Latch;

impl Latch {
    fn lock(&self) -> u32 {
        1
    }
}

async fn latched(latch: &Latch) {
    let n = latch.lock();
    work().await;
    println!("{n}");
}

fn generic<T>(value: T) -> T {
    value
}

async fn through_a_generic(m: &Mutex<u32>) {
    let g = generic(m.lock().unwrap());
                    //^^^^ std::sync::MutexGuard is held across
    work().await;
    drop(g);
}

trait Store {
    fn value(&self) -> impl std::ops::Deref<Target = u32>;
}

impl Store for Mutex<u32> {
    fn value(&self) -> impl std::ops::Deref<Target = u32> {
        self.lock().unwrap()
    }
}

async fn hidden_by_a_trait(m: &Mutex<u32>) {
    let value = m.value();
                //^^^^^ std::sync::MutexGuard is held across
    work().await;
    drop(value);
}

async fn hidden_by_a_trait_for_good(store: &impl Store) {
    let value = store.value();
    work().await;
    drop(value);
}
