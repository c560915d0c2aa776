//! Fourteen async programs that never block, and injected stalls between them; run by `tests/load.rs` under CPU hogs.
//!
//! `workloads SECONDS STALLS` prints the number of stalls that it injected.

use std::io::Write as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

use block_watchdog::Watchdog;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::sync::{Mutex, Notify, RwLock, Semaphore, broadcast, mpsc, oneshot, watch};
use tokio::task::{JoinSet, LocalSet, spawn, spawn_blocking, yield_now};
use tokio::time::{interval, sleep, timeout};

async fn timers() {
    let mut ticks = interval(Duration::from_millis(1));
    for _ in 0..20 {
        ticks.tick().await;
    }
}

async fn echo() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let server = spawn(async move {
        let (mut socket, _) = listener.accept().await.expect("a peer");
        let mut bytes = [0; 64];
        while let Ok(1..) = socket.read(&mut bytes).await {
            socket.write_all(&bytes).await.expect("a peer");
        }
    });
    let mut socket = tokio::net::TcpStream::connect(address).await.expect("a server");
    for _ in 0..50 {
        socket.write_all(&[7; 64]).await.expect("a server");
        socket.read_exact(&mut [0; 64]).await.expect("a server");
    }
    drop(socket);
    server.await.expect("task");
}

async fn channel() {
    let (sender, mut receiver) = mpsc::channel(8);
    spawn(async move { while sender.send(1).await.is_ok() {} });
    for _ in 0..500 {
        receiver.recv().await;
    }
}

async fn yields() {
    for _ in 0..500 {
        yield_now().await;
    }
}

async fn short_computations() {
    for _ in 0..10 {
        let start = Instant::now();
        while start.elapsed() < Duration::from_millis(2) {}
        yield_now().await;
    }
}

async fn many_tasks() {
    let mut set = JoinSet::new();
    for number in 0..200 {
        set.spawn(async move { number });
    }
    while set.join_next().await.is_some() {}
}

async fn locks() {
    let (lock, table) = (Arc::new(Mutex::new(0)), Arc::new(RwLock::new(0)));
    let mut set = JoinSet::new();
    for _ in 0..20 {
        let (lock, table) = (Arc::clone(&lock), Arc::clone(&table));
        set.spawn(async move {
            for _ in 0..20 {
                *lock.lock().await += *table.read().await;
                *table.write().await += 1;
            }
        });
    }
    set.join_all().await;
}

async fn permits() {
    let (permits, wake) = (Arc::new(Semaphore::new(2)), Arc::new(Notify::new()));
    let mut set = JoinSet::new();
    for _ in 0..20 {
        let permits = Arc::clone(&permits);
        set.spawn(async move {
            let _permit = permits.acquire().await.expect("open");
            sleep(Duration::from_millis(1)).await;
        });
    }
    set.join_all().await;
    wake.notify_one();
    wake.notified().await;
}

async fn files() {
    for _ in 0..20 {
        tokio::fs::read("/etc/hostname").await.expect("a file");
    }
}

async fn elsewhere() {
    spawn_blocking(|| std::thread::sleep(Duration::from_millis(150)))
        .await
        .expect("a thread");
}

async fn in_place() {
    spawn(async { tokio::task::block_in_place(|| std::thread::sleep(Duration::from_millis(150))) })
        .await
        .expect("task");
}

async fn time_outs() {
    for _ in 0..5 {
        let never = std::future::pending::<()>();
        assert!(timeout(Duration::from_millis(2), never).await.is_err());
    }
}

async fn broadcasts() {
    let (sender, mut one) = broadcast::channel(16);
    let (set, mut seen) = watch::channel(0);
    for number in 0..10 {
        sender.send(number).expect("a receiver");
        one.recv().await.expect("a number");
        set.send(number).expect("a receiver");
        seen.changed().await.expect("a sender");
    }
    let (answer, question) = oneshot::channel();
    answer.send(1).expect("a receiver");
    question.await.expect("a number");
}

fn local() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    LocalSet::new().block_on(&runtime, async {
        for _ in 0..20 {
            tokio::task::spawn_local(sleep(Duration::from_millis(1)))
                .await
                .expect("task");
        }
    });
}

async fn all() {
    let mut set = JoinSet::new();
    set.spawn(timers());
    set.spawn(echo());
    set.spawn(channel());
    set.spawn(yields());
    set.spawn(short_computations());
    set.spawn(many_tasks());
    set.spawn(locks());
    set.spawn(permits());
    set.spawn(files());
    set.spawn(elsewhere());
    set.spawn(in_place());
    set.spawn(time_outs());
    set.spawn(broadcasts());
    set.spawn(async { spawn_blocking(local).await.expect("a thread") });
    set.join_all().await;
}

#[expect(clippy::unused_async, reason = "an async function that blocks is the subject")]
async fn stall() {
    std::thread::sleep(Duration::from_millis(400)); // STALL injected
}

fn main() {
    let numbers: Vec<u64> = std::env::args()
        .skip(1)
        .map(|number| number.parse().expect("a number"))
        .collect();
    let [seconds, stalls] = numbers[..] else {
        panic!("two numbers")
    };
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    builder.worker_threads(2).enable_all();
    let watchdog = Watchdog::builder().install(&mut builder);
    watchdog.ready();
    let runtime = builder.build().expect("a runtime");
    let end = Instant::now() + Duration::from_secs(seconds);
    let injected = runtime.block_on(watchdog.watch(async {
        let mut injected = 0;
        while Instant::now() < end || injected < stalls {
            let load = spawn(all());
            if injected < stalls {
                sleep(Duration::from_millis(20)).await;
                injected += 1;
                spawn(stall()).await.expect("task");
            }
            load.await.expect("task");
        }
        injected
    }));
    let seen = watchdog.stalls();
    let starved = block_watchdog::metrics()
        .lines()
        .find(|line| line.starts_with("block_watchdog_starved_total"))
        .map(str::to_owned);
    let _ = writeln!(
        std::io::stdout(),
        "injected {injected} seen {seen} {}",
        starved.unwrap_or_default()
    );
}
