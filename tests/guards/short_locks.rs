//- /main.rs crate:app
// False-alarm class 7: locks that are taken for a moment, beside and inside of what waits, are no fault.
use parking_lot::RwLock;
use std::cell::{Cell, RefCell};
use std::sync::Mutex;

async fn work(id: u32) -> u32 {
    id
}

struct Stats {
    count: Mutex<u32>,
    names: RwLock<Vec<String>>,
    last: RefCell<Option<u32>>,
    seen: Cell<u32>,
}

impl Stats {
    fn add(&self) -> u32 {
        let mut count = self.count.lock().unwrap();
        *count += 1;
        *count
    }

    fn first(&self) -> Option<String> {
        self.names.read().first().cloned()
    }

    async fn beside(&self) -> u32 {
        *self.count.lock().unwrap() += 1;
        let before = *self.count.lock().unwrap();
        work(before).await;
        self.names.write().push(before.to_string());
        self.last.replace(Some(before));
        let last = self.last.borrow_mut().take().unwrap_or_default();
        self.seen.set(last);
        let added = self.add();
        work(added).await
    }

    async fn as_an_argument_of_what_makes_it(&self) {
        let id = self.first().map_or(0, |name| name.len() as u32);
        let later = work(*self.count.lock().unwrap() + id);
        later.await;
        if self.names.read().is_empty() {
            work(1).await;
        }
        while *self.count.lock().unwrap() < 3 {
            work(self.add()).await;
        }
    }
}
