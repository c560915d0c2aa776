//! A build that does not watch has nothing of the watchdog in it: no symbol, no thread. `cargo test --release` asks for
//! that; with debug assertions, or feature `release`, the same look must find both.

mod common;

use std::process::{Command, Stdio};
use std::time::Duration;

use common::example;

#[test]
fn symbols_are_there_if_and_only_if_it_watches() {
    let output = Command::new("nm")
        .arg("-C")
        .arg(example("attribute"))
        .output()
        .expect("nm");
    let text = String::from_utf8_lossy(&output.stdout);
    let ours: Vec<&str> = text.lines().filter(|line| line.contains("block_watchdog")).collect();
    assert!(text.contains("tokio::runtime"), "symbols are read");
    assert_eq!(!ours.is_empty(), block_watchdog::ACTIVE, "{ours:#?}");
}

#[test]
fn the_thread_is_there_if_and_only_if_it_watches() {
    let mut child = Command::new(example("attribute"))
        .env("BLOCK_WATCHDOG_DIR", "")
        .stderr(Stdio::null())
        .spawn()
        .expect("it runs");
    std::thread::sleep(Duration::from_millis(150));
    let tasks = std::fs::read_dir(format!("/proc/{}/task", child.id())).expect("threads");
    let names: Vec<String> = tasks
        .flatten()
        .filter_map(|task| std::fs::read_to_string(task.path().join("comm")).ok())
        .collect();
    child.kill().expect("it runs");
    child.wait().expect("it ends");
    assert!(names.iter().any(|name| name.starts_with("attribute")), "{names:?}");
    let ours = names.iter().any(|name| name.starts_with("block-watchdog"));
    assert_eq!(ours, block_watchdog::ACTIVE, "{names:?}");
}
