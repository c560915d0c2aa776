//- /main.rs crate:app
// False-alarm classes 6 and 11: types and functions of one's own that are called like guards, locks and futures.
use std::collections::HashMap;

async fn work() {}

struct MutexGuard(u32);
struct Mutex(u32);
struct RefCell;
struct Future(u32);

impl Mutex {
    fn lock(&self) -> MutexGuard {
        MutexGuard(self.0)
    }

    fn try_lock(&self) -> Option<MutexGuard> {
        Some(MutexGuard(self.0))
    }

    fn read(&self) -> Result<MutexGuard, ()> {
        Ok(MutexGuard(self.0))
    }
}

impl RefCell {
    fn borrow_mut(&self) -> u32 {
        1
    }
}

struct Mail {
    queue: Vec<u32>,
}

impl Mail {
    fn send(&mut self, id: u32) -> Future {
        self.queue.push(id);
        Future(id)
    }

    fn flush(&mut self) {
        self.queue.clear();
    }

    fn sleep(&self) -> Option<Future> {
        None
    }
}

fn sleep(id: u32) -> u32 {
    id
}

async fn locks(m: &Mutex, c: &RefCell) {
    let one = m.lock();
    let two = m.try_lock();
    let three = m.read().unwrap();
    let four = c.borrow_mut();
    work().await;
    let again = m.lock();
    drop((one, two, three, four, again));
}

async fn mails(mail: &mut Mail, entry: &mut HashMap<u32, u32>) {
    mail.send(1);
    let _ = mail.send(2);
    mail.flush();
    mail.sleep();
    let _later = mail.sleep();
    sleep(1);
    let _ = sleep(2);
    entry.get(&1);
    entry.entry(2).or_insert(3);
    work().await;
}
