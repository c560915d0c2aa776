//! What smol consists of, `async-executor` and `futures-lite`, with a thread that runs tasks like smol's own; each call
//! that blocks a poll is marked `// STALL name`.

#![expect(clippy::unused_async, reason = "async functions that block are the subject")]

use std::time::Duration;

use async_executor::Executor;
use futures_lite::future::{block_on, pending};

static EXECUTOR: Executor<'_> = Executor::new();

const LONG: Duration = Duration::from_millis(300);

async fn root() {
    std::thread::sleep(LONG); // STALL root
}

async fn wrapped() {
    std::thread::sleep(LONG); // STALL wrapped
}

async fn unwrapped() {
    std::thread::sleep(LONG); // STALL unwrapped
}

/// Waits for another thread, as `smol::unblock` does: no poll is stuck.
async fn elsewhere() {
    let (done, is_done) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        std::thread::sleep(LONG);
        done.send(())
    });
    is_done.await.expect("the other thread");
}

fn main() {
    let watchdog = block_watchdog::Watchdog::builder().start();
    watchdog.ready();
    std::thread::spawn(|| block_on(EXECUTOR.run(pending::<()>())));
    block_on(watchdog.watch(async {
        root().await;
        EXECUTOR.spawn(block_watchdog::watch(wrapped())).await;
        EXECUTOR.spawn(unwrapped()).await;
        elsewhere().await;
        EXECUTOR.spawn(elsewhere()).await;
    }));
    std::process::exit(i32::from(watchdog.finish()));
}
