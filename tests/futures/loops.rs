//- /main.rs crate:app
// Loops that end by themselves, yield, or run elsewhere, and their neighbours that do not.
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::task::{Context, Poll};
use std::{future::Future, pin::Pin, thread};

static WORKED: AtomicUsize = AtomicUsize::new(0);

fn work(amount: u32) {
    WORKED.fetch_add(amount as usize, Ordering::Relaxed);
}

fn stop() -> ! {
    std::process::exit(1)
}

macro_rules! ready {
    ($e:expr) => {
        match $e {
            Poll::Ready(value) => value,
            Poll::Pending => return Poll::Pending,
        }
    };
}

async fn ways_out(flags: &[AtomicBool]) -> Option<u32> {
    loop {
        stop();
    }
    loop {
        let flag = flags.first()?;
        flag.store(true, Ordering::Relaxed);
    }
    'outer: loop {
        loop {
            break 'outer;
        }
    }
    loop {
        if flags.is_empty() {
            panic!("none");
        }
    }
    loop {
        unknown::step();
    }
    loop {
        a_macro_of_others!(flags);
    }
    loop {
        return None;
    }
}

async fn jumps_inside() {
    loop {
  //^^^^ this loop never yields
        'inner: loop {
            work(1);
            break 'inner;
        }
        for id in 0..3 {
            if id == 2 {
                break;
            }
            continue;
        }
        tokio::spawn(async { work(2) });
        let return_ = || return;
    }
}

async fn in_macros(a: impl Future<Output = ()>, mut jobs: tokio::sync::mpsc::Receiver<u32>) {
    loop {
        tokio::select! {
            job = jobs.recv() => work(job.unwrap_or(0)),
        }
    }
}

async fn told_by_another_rule(jobs: mpsc::Receiver<u32>) {
    loop {
        work(jobs.recv().unwrap());
                //^^^^ waits for a channel
    }
}

async fn elsewhere() {
    thread::spawn(|| loop {
        work(1);
    });
    tokio::task::spawn_blocking(|| {
        while true {
            work(1);
        }
    });
    tokio::spawn(async {
        while true {
      //^^^^^ this loop never yields
            work(1);
        }
    });
    fn nested() {
        loop {
            work(2);
        }
    }
    nested()
}

fn sync(flag: &AtomicBool) {
    while !flag.load(Ordering::Relaxed) {}
    loop {
        work(1);
    }
}

async fn ends_by_itself(flag: &AtomicBool, count: &AtomicUsize, jobs: &mpsc::Receiver<u32>, lock: &Mutex<u32>) {
    // Drains what is there.
    while jobs.try_recv().is_ok() {}
    while let Ok(_) = jobs.try_recv() {}
    loop {
        match jobs.try_recv() {
            Ok(_) => {}
            Err(_) => break,
        }
    }
    // Counts.
    let mut left = 100;
    while !flag.load(Ordering::Relaxed) && left > 0 {
        left -= 1;
    }
    // Watches the clock, and may well be short.
    let start = std::time::Instant::now();
    while !flag.load(Ordering::Relaxed) {
        if start.elapsed().as_micros() > 5 {
            break;
        }
    }
    // Lock-free updates.
    let mut old = count.load(Ordering::Relaxed);
    while let Err(now) = count.compare_exchange_weak(old, old + 1, Ordering::AcqRel, Ordering::Relaxed) {
        old = now;
    }
    while count.compare_exchange(old, old + 1, Ordering::AcqRel, Ordering::Relaxed).is_err() {}
    // Works while it waits.
    while !flag.load(Ordering::Relaxed) {
        work(1);
    }
    while flag.swap(false, Ordering::AcqRel) {}
    loop {
        if lock.try_lock().is_err() {
            break;
        }
    }
    // Never goes round.
    loop {
        if flag.load(Ordering::Relaxed) {
            break;
        }
        return;
    }
    for _ in 0..100 {
        if flag.load(Ordering::Relaxed) {
            break;
        }
    }
}

async fn waits(flag: &AtomicBool, count: &Arc<AtomicUsize>, jobs: &mpsc::Receiver<u32>, lock: &Mutex<u32>) -> u32 {
    while flag.swap(true, Ordering::Acquire) {}
  //^^^^^ AtomicBool::swap is asked in a loop
    while Arc::strong_count(count) > 1 {
  //^^^^^ Arc::strong_count is asked in a loop
        thread::yield_now();
    }
    while let Err(mpsc::TryRecvError::Empty) = jobs.try_recv() {}
  //^^^^^ Receiver::try_recv is asked in a loop
    let mut rounds = 0;
    while count.load(Ordering::Acquire) != 3 {
  //^^^^^ AtomicUsize::load is asked in a loop
        rounds += 1;
    }
    loop {
  //^^^^ Mutex::try_lock is asked in a loop
        if let Ok(guard) = lock.try_lock() {
            work(*guard);
            break;
        }
        println!("locked");
    }
    loop {
        if count.compare_exchange(0, 1, Ordering::Acquire, Ordering::Relaxed).is_ok() {
            break;
        }
        while count.load(Ordering::Relaxed) == 1 {
      //^^^^^ AtomicUsize::load is asked in a loop
            std::hint::spin_loop();
        }
    }
    jobs.try_recv().unwrap_or(0)
}

struct Queue {
    flag: AtomicBool,
    open: bool,
}

impl Queue {
    fn is_ready(&self) -> bool {
        self.open && self.flag.load(Ordering::Acquire)
    }

    fn step(&self) -> bool {
        work(1);
        self.flag.load(Ordering::Acquire)
    }
}

impl Future for Queue {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        while !self.step() {}
        while !self.is_ready() {}
      //^^^^^ AtomicBool::load is asked in a loop that never yields, via is_ready
        loop {
            ready!(Pin::new(&mut std::future::pending::<()>()).poll(cx));
        }
    }
}
