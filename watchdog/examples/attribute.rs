//! A program with one line more than without the watchdog.

use std::time::Duration;

#[block_watchdog::main]
#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    tokio::time::sleep(Duration::from_millis(600)).await;
    tokio::spawn(async {
        std::thread::sleep(Duration::from_millis(300)); // STALL attribute
    })
    .await
    .expect("task");
}
