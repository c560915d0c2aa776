//- /main.rs crate:app
// rustc leaves a function that the test harness runs out of every other build, wherever it stands.
use std::{thread::sleep, time::Duration};

#[tokio::test(flavor = "current_thread")]
async fn waits() {
    sleep(Duration::from_secs(1));
}

#[test_log::test(tokio::test)]
async fn waits_and_logs() {
    sleep(Duration::from_secs(1));
}

#[cfg_attr(all(), async_std::test)]
async fn waits_elsewhere() {
    sleep(Duration::from_secs(1));
}

#[tokio::main]
async fn main() {
    sleep(Duration::from_secs(1));
  //^^^^^ std::thread::sleep puts the thread to sleep
}
