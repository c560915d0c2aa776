//- /main.rs crate:app
// False-alarm class 9: what is not known is not claimed.
use std::sync::{Mutex, MutexGuard};

use nowhere::{Shared, Store, fetch, guarded};

async fn work() {}

async fn of_unknown_types(store: &Store, shared: Shared<Mutex<u32>>) {
    let one = store.lock();
    let two = shared.lock().unwrap();
    let three = guarded(&shared);
    work().await;
    drop((one, two, three));
}

async fn futures(store: &Store) {
    fetch(1);
    let _ = fetch(2);
    let _later = store.send(3);
    let all: Vec<_> = (0..3).map(|id| store.send(id)).collect();
}

async fn given_to_something_unknown(m: &Mutex<u32>, store: &Store) {
    let guard = m.lock().unwrap();
    let kept = store.keep(guard);
    work().await;
    let guard = m.lock().unwrap();
    let lent = nowhere::Lent { guard };
    nowhere::end(lent);
    work().await;
}

fn of_a_type_parameter<T, F: Fn() -> T>(make: F, other: impl Fn(MutexGuard<'_, u32>) -> T) {
    make();
    let _ = make();
    drop(other);
}
