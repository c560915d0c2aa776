//! Blocking calls and tokio's own calls in polls; run by `tests/guard.rs`. `guarded bad|good|self-check`.

#![expect(clippy::unused_async, reason = "async functions that block are the subject")]

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use block_watchdog::{Watchdog, allow_blocking, guard};

fn pair() -> (TcpStream, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let one = TcpStream::connect(listener.local_addr().expect("an address")).expect("a peer");
    (one, listener.accept().expect("a peer").0)
}

async fn bad() {
    std::thread::sleep(Duration::from_millis(1)); // STALL sleep
    let _ = std::fs::read_to_string("/etc/hostname"); // STALL read
    let _ = std::path::Path::new("/etc").exists(); // STALL exists
    let _ = std::process::Command::new("true").output(); // STALL command
    let _ = std::thread::spawn(|| {}).join(); // STALL join
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(20));
        sender.send(1)
    });
    let _ = receiver.recv(); // STALL channel
    let (mut one, mut other) = allow_blocking("preparation", pair);
    one.write_all(b"x").expect("a peer"); // STALL write
    let mut byte = [0];
    other.read_exact(&mut byte).expect("a peer"); // STALL receive
    let path = std::env::temp_dir().join(format!("block-watchdog-guard-{}.db", std::process::id()));
    drop(rusqlite::Connection::open(&path).map(|db| db.execute_batch("CREATE TABLE t(x)"))); // STALL sqlite
    let _ = allow_blocking("tidying", || std::fs::remove_file(&path));
}

mod tolerated {
    pub(super) fn look() -> bool {
        std::path::Path::new("/etc").exists()
    }
}

async fn good() {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.expect("a peer");
        let mut bytes = [0; 3];
        socket.read_exact(&mut bytes).await.expect("bytes");
        socket.write_all(&bytes).await.expect("a peer");
    });
    let mut socket = tokio::net::TcpStream::connect(address).await.expect("a server");
    socket.write_all(b"abc").await.expect("a server");
    let mut bytes = [0; 3];
    socket.read_exact(&mut bytes).await.expect("bytes");
    server.await.expect("task");
    let (sender, mut receiver) = tokio::sync::mpsc::channel(1);
    tokio::spawn(async move {
        for number in 0..100 {
            sender.send(number).await.expect("a receiver");
            tokio::task::yield_now().await;
        }
    });
    while receiver.recv().await.is_some() {}
    tokio::time::sleep(Duration::from_millis(5)).await;
    tokio::fs::read("/etc/hostname").await.expect("a file");
    tokio::task::spawn_blocking(|| std::thread::sleep(Duration::from_millis(1)))
        .await
        .expect("a thread");
    tokio::task::block_in_place(|| std::thread::sleep(Duration::from_millis(1)));
    tokio::process::Command::new("true").status().await.ok();
    allow_blocking("the test says so", || std::thread::sleep(Duration::from_millis(1)));
    tolerated::look();
}

fn main() {
    let what = std::env::args().nth(1).expect("bad, good or self-check");
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    builder.worker_threads(2).enable_all();
    let watchdog = Watchdog::builder()
        .threshold(Duration::from_mins(1))
        .install(&mut builder);
    guard::allow_path("guarded::tolerated");
    let runtime = builder.build().expect("a runtime");
    runtime.block_on(watchdog.watch(async {
        match what.as_str() {
            "bad" => tokio::spawn(bad()).await.expect("task"),
            "good" => {
                tokio::spawn(good()).await.expect("task");
            }
            _ => guard::assert_installed(),
        }
    }));
    std::process::exit(i32::from(watchdog.finish()));
}
