//- /main.rs crate:app
// False-alarm class 1: a closure that runs elsewhere holds what it takes there, and drives what it makes there.
use std::sync::{Arc, Mutex};

async fn work() {}

struct Pool {
    jobs: Vec<Box<dyn FnOnce() + Send>>,
}

impl Pool {
    fn run(&mut self, job: impl FnOnce() + Send + 'static) {
        self.jobs.push(Box::new(job));
    }
}

async fn on_other_threads(m: Arc<Mutex<u32>>, pool: &mut Pool) {
    let (a, b, c) = (m.clone(), m.clone(), m.clone());
    let blocking = tokio::task::spawn_blocking(move || *a.lock().unwrap());
    let thread = std::thread::spawn(move || {
        let mut count = b.lock().unwrap();
        *count += 1;
        futures::executor::block_on(work());
    });
    pool.run(move || *c.lock().unwrap() += 1);
    work().await;
    drop((blocking, thread));
}

async fn a_closure_that_is_called(m: &Mutex<u32>) {
    let add = |more: u32| {
        let mut count = m.lock().unwrap();
        *count += more;
    };
    add(1);
    work().await;
    add(2);
}

async fn an_iterator_that_is_done(m: &Mutex<u32>, ids: Vec<u32>) {
    let counts: Vec<u32> = ids.iter().map(|id| id + *m.lock().unwrap()).collect();
    work().await;
    drop(counts);
}
