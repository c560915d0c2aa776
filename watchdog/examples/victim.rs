//! Blocks in every way that the watchdog must name; each blocking line is marked `// STALL name`.
//!
//! `victim NAME [current|multi] [workers] [spawn|watched|root|local]`, run by `tests/scenarios.rs`.

#![expect(clippy::unused_async, reason = "async functions that block are the subject")]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::sync::{Arc, Mutex, mpsc};
use std::time::{Duration, Instant};

use block_watchdog::Watchdog;

/// How long each scenario blocks: for one that looks from outside, which may be late on a busy machine, longer, and as
/// long as is asked for where the machine is emulated.
fn stall() -> Duration {
    let asked = milliseconds("VICTIM_STALL_MS");
    asked.unwrap_or_else(|| Duration::from_millis(if is_seen_from_outside() { 1000 } else { 500 }))
}

fn milliseconds(variable: &str) -> Option<Duration> {
    Some(Duration::from_millis(std::env::var(variable).ok()?.parse().ok()?))
}

fn is_seen_from_outside() -> bool {
    std::env::var_os("BLOCK_WATCHDOG").is_some_and(|mode| mode == "off")
}

fn later(work: impl FnOnce() + Send + 'static) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || {
        std::thread::sleep(stall());
        work();
    })
}

async fn sleep() {
    std::thread::sleep(stall()); // STALL sleep
}

fn helper() {
    std::thread::sleep(stall()); // STALL helper
    // As the last thing done, the call would be a jump where code is optimised, and leave no frame of this function.
    std::hint::black_box(&0);
}

async fn through_helper() {
    helper();
}

async fn fifo() {
    let path = std::env::temp_dir().join(format!("block-watchdog-{}.fifo", std::process::id()));
    let name = std::ffi::CString::new(path.as_os_str().as_encoded_bytes()).expect("a path");
    // SAFETY: the name ends with a zero byte. Not by the program `mkfifo`, which a loaded machine may start late.
    assert_eq!(unsafe { libc::mkfifo(name.as_ptr(), 0o600) }, 0, "mkfifo");
    let writer = std::fs::OpenOptions::new()
        .read(true)
        .write(true)
        .open(&path)
        .expect("fifo");
    let mut file = std::fs::File::open(&path).expect("fifo");
    later(move || (&writer).write_all(b"x").expect("fifo"));
    let mut byte = [0];
    file.read_exact(&mut byte).expect("a byte"); // STALL fifo
    std::fs::remove_file(&path).expect("fifo");
}

async fn mutex() {
    let lock = Arc::new(Mutex::new(0));
    let other = Arc::clone(&lock);
    let (ready, wait) = mpsc::channel();
    std::thread::spawn(move || {
        let _guard = other.lock().expect("lock");
        ready.send(()).expect("receiver");
        std::thread::sleep(stall());
    });
    wait.recv().expect("sender");
    *lock.lock().expect("lock") += 1; // STALL mutex
}

async fn channel() {
    let (sender, receiver) = mpsc::channel();
    later(move || sender.send(1).expect("receiver"));
    let _: i32 = receiver.recv().expect("sender"); // STALL channel
}

async fn command() {
    Command::new("sleep").arg("0.8").output().expect("sleep"); // STALL command
}

async fn accept() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("port");
    let address = listener.local_addr().expect("address");
    later(move || drop(TcpStream::connect(address)));
    listener.accept().expect("peer"); // STALL accept
}

async fn connect() {
    // A listener with a full queue does not answer.
    let listener = TcpListener::bind("127.0.0.1:0").expect("port");
    let address = listener.local_addr().expect("address");
    let fill = tokio::task::spawn_blocking(move || {
        let wait = Duration::from_millis(20);
        let one = |_| TcpStream::connect_timeout(&address, wait).ok();
        (0..200).map_while(one).collect::<Vec<_>>()
    });
    let fill = fill.await.expect("the queue");
    assert!(fill.len() < 200, "the queue never filled");
    let _ = TcpStream::connect_timeout(&address, stall()); // STALL connect
}

async fn join() {
    let thread = later(|| {});
    thread.join().expect("thread"); // STALL join
}

async fn sqlite() {
    let path = std::env::temp_dir().join(format!("block-watchdog-{}.db", std::process::id()));
    let other = rusqlite::Connection::open(&path).expect("database");
    other.execute_batch("CREATE TABLE t(x); BEGIN EXCLUSIVE").expect("lock");
    let here = rusqlite::Connection::open(&path).expect("database");
    here.busy_timeout(stall()).expect("timeout");
    let _ = here.execute("INSERT INTO t VALUES (1)", []); // STALL sqlite
    std::fs::remove_file(&path).expect("database");
}

async fn bcrypt() {
    bcrypt::hash("password", 13).expect("hash"); // STALL bcrypt
}

/// Processor time of this thread: on a loaded machine wall time is not the program's doing.
fn worked() -> Duration {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the place is valid for the call.
    unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &raw mut time) };
    Duration::new(
        time.tv_sec.unsigned_abs(),
        u32::try_from(time.tv_nsec).expect("below a second"),
    )
}

async fn compute() {
    let (start, mut sum) = (worked(), 0_u64);
    while worked() < start + stall() / 2 {
        (0..4_000_000).for_each(|n: u64| sum = std::hint::black_box(sum).wrapping_mul(31).wrapping_add(n)); // STALL compute
    }
    std::hint::black_box(sum);
}

async fn never() {
    let (_sender, receiver) = mpsc::channel::<()>();
    let _ = receiver.recv_timeout(Duration::from_mins(1)); // STALL never
}

async fn dns() {
    // Answers come from a server that stays silent, as the tests' resolver configuration says.
    use std::net::ToSocketAddrs as _;
    let _ = ("block-watchdog.invalid", 80).to_socket_addrs(); // STALL dns
}

async fn in_place() {
    tokio::task::block_in_place(|| std::thread::sleep(stall()));
    let start = Instant::now();
    tokio::task::block_in_place(|| while start.elapsed() < stall() {});
}

async fn elsewhere() {
    tokio::task::spawn_blocking(|| std::thread::sleep(stall()))
        .await
        .expect("blocking");
    let start = Instant::now();
    tokio::task::spawn_blocking(move || while start.elapsed() < stall() {})
        .await
        .expect("blocking");
}

async fn allowed() {
    block_watchdog::allow_blocking("the test says so", || std::thread::sleep(stall()));
}

async fn busy() {
    // One hot task of 5 ms polls: no stall.
    let start = Instant::now();
    while start.elapsed() < stall() * 4 {
        let poll = Instant::now();
        while poll.elapsed() < Duration::from_millis(5) {}
        tokio::task::yield_now().await;
    }
}

async fn work(name: &str, delay: Duration) {
    tokio::time::sleep(delay).await;
    match name {
        "sleep" => sleep().await,
        "helper" => through_helper().await,
        "fifo" => fifo().await,
        "mutex" => mutex().await,
        "channel" => channel().await,
        "command" => command().await,
        "accept" => accept().await,
        "connect" => connect().await,
        "join" => join().await,
        "sqlite" => sqlite().await,
        "bcrypt" => bcrypt().await,
        "compute" => compute().await,
        "never" => never().await,
        "dns" => dns().await,
        "in_place" => in_place().await,
        "elsewhere" => elsewhere().await,
        "allowed" => allowed().await,
        "busy" => busy().await,
        other => panic!("no scenario {other}"),
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut next = |default: &str| arguments.next().unwrap_or_else(|| default.to_owned());
    let (name, flavor, workers, how) = (next("sleep"), next("multi"), next("2"), next("spawn"));
    let mut builder = if flavor == "current" {
        tokio::runtime::Builder::new_current_thread()
    } else {
        let mut builder = tokio::runtime::Builder::new_multi_thread();
        builder.worker_threads(workers.parse().expect("a number of workers"));
        builder
    };
    builder.enable_all();
    let watchdog = Watchdog::builder().install(&mut builder);
    watchdog.ready();
    // One that looks from outside reads debug information meanwhile, on a loaded machine for long.
    let delay = milliseconds("VICTIM_DELAY_MS").unwrap_or(Duration::from_millis(50));
    let runtime = builder.build().expect("a runtime");
    runtime.block_on(watchdog.watch(async move {
        match how.as_str() {
            "root" => work(&name, delay).await,
            "local" => {
                let set = tokio::task::LocalSet::new();
                set.run_until(async move { tokio::task::spawn_local(async move { work(&name, delay).await }).await })
                    .await
                    .expect("task");
            }
            "watched" => block_watchdog::spawn_named("a name", async move { work(&name, delay).await })
                .await
                .expect("task"),
            // A dependency wraps the task, and spawns it.
            "dependency" => {
                let tracker = tokio_util::task::TaskTracker::new();
                let task = tracker.spawn(async move { work(&name, delay).await });
                tracker.close();
                tracker.wait().await;
                task.await.expect("task");
            }
            _ => tokio::spawn(async move { work(&name, delay).await })
                .await
                .expect("task"),
        }
    }));
    std::process::exit(i32::from(watchdog.finish()));
}
