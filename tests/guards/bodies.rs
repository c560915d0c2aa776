use std::future::Future;
use std::sync::{Arc, Mutex};

async fn work() {}

fn a_block_takes_it(m: &Mutex<u32>) -> impl Future<Output = ()> + '_ {
    let g = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
    async move {
        work().await;
        drop(g);
    }
}

async fn a_block_takes_and_drops_it(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
    async move {
        drop(g);
        work().await;
    }
    .await;
}

async fn a_block_takes_it_and_never_waits(m: &Mutex<u32>) {
    let mut g = m.lock().unwrap();
    async move {
        *g += 1;
    }
    .await;
    work().await;
}

async fn a_block_borrows_it(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
    async {
        println!("{g}");
    }
    .await;
}

async fn a_block_that_waits_later(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
    let later = async move {
        drop(g);
    };
    work().await;
    later.await;
}

async fn a_closure_takes_it(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
    let end = move || drop(g);
    work().await;
    end();
}

async fn a_closure_ends_it(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
    let end = || drop(g);
    end();
    work().await;
}

async fn inside_a_closure(m: &Mutex<u32>) {
    let add = |n: u32| {
        let mut g = m.lock().unwrap();
        *g += n;
    };
    add(1);
    work().await;
    add(2);
}

fn spawned(m: Arc<Mutex<u32>>) {
    tokio::task::spawn_local(async move {
        let g = m.lock().unwrap();
                //^^^^ std::sync::MutexGuard is held across
        work().await;
        drop(g);
    });
}

async fn on_another_thread(m: Arc<Mutex<u32>>) {
    tokio::task::spawn_blocking(move || {
        let mut g = m.lock().unwrap();
        *g += 1;
    })
    .await
    .ok();
}

fn an_async_closure(m: &Mutex<u32>) {
    let run = async |n: u32| {
        let mut g = m.lock().unwrap();
                    //^^^^ std::sync::MutexGuard is held across
        *g += n;
        work().await;
    };
    drop(run(1));
       //^^^ the future of this call is never awaited
}

async fn outer(m: &Mutex<u32>) {
    async fn inner(m: &Mutex<u32>) {
        let g = m.lock().unwrap();
                //^^^^ std::sync::MutexGuard is held across
        work().await;
        drop(g);
    }
    let g = m.lock().unwrap();
    drop(g);
    inner(m).await;
}

/// A condition variable for tasks: its wait gives the lock free.
struct Condition;

impl Condition {
    async fn wait<G>(&self, guard: G) -> G {
        guard
    }

    async fn sleep<G>(&self, guard: &mut G) {
        drop(guard);
    }
}

async fn waits_on_a_condition(m: &Mutex<bool>, condition: &Condition) {
    let mut g = m.lock().unwrap();
    while !*g {
        g = condition.wait(g).await;
    }
}

async fn waits_on_a_condition_and_goes_on(m: &Mutex<bool>, condition: &Condition) {
    let g = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
    let g = condition.wait(g).await;
    work().await;
    drop(g);
}

trait Service {
    fn call(&self) -> impl Future<Output = ()>;
}

impl Service for Mutex<u32> {
    async fn call(&self) {
        let g = self.lock().unwrap();
                   //^^^^ std::sync::MutexGuard is held across
        work().await;
        drop(g);
    }
}
