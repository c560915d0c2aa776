//! The guard: every blocking call in a poll, and none of tokio's own.

mod common;

use std::process::Command;

use common::{Output, example, marked, run};

const SOURCE: &str = include_str!("../examples/guarded.rs");

fn guarded(what: &str) -> Output {
    let mut command = Command::new(example("guarded"));
    run(command.arg(what).env("BLOCK_WATCHDOG", "deny"), |_| false)
}

#[test]
fn every_blocking_call_is_named_at_once() {
    let output = guarded("bad");
    let text = output.text();
    for (mark, rule, symbol) in [
        ("sleep", "blocking-sleep", "clock_nanosleep"),
        ("read", "blocking-fs", "open64"),
        ("exists", "blocking-fs", "statx"),
        ("command", "blocking-process", "posix_spawnp"),
        ("join", "blocking-wait", "pthread_join"),
        ("channel", "blocking-channel", "syscall"),
        ("write", "blocking-net", "send"),
        ("receive", "blocking-net", "recv"),
        ("sqlite", "blocking-db", "open64"),
    ] {
        let place = format!("--> watchdog/examples/guarded.rs:{}:", marked(SOURCE, mark));
        let found = output.lines.windows(3).any(|lines| {
            lines[0].text.ends_with(&format!("[{rule}]"))
                && lines[1].text.trim_start().starts_with(&place)
                && lines[2].text.ends_with(&format!(": {symbol}"))
        });
        assert!(found, "{mark} {rule} {symbol}\n{text}");
    }
    let (first, last) = (marked(SOURCE, "sleep"), marked(SOURCE, "sqlite"));
    let lines: Vec<u32> = output
        .places()
        .iter()
        .filter_map(|place| place.rsplit(':').next()?.parse().ok())
        .collect();
    assert!(
        lines.iter().all(|line| (first..=last).contains(line)),
        "only bad lines\n{text}"
    );
    assert_eq!(output.code, Some(1), "deny");
}

#[expect(clippy::unused_async, reason = "async functions that block are the subject")]
async fn meets_the_other() {
    let _ = std::fs::metadata("Cargo.toml");
}

/// Two tests of one process that make the same call: each answers for its own.
#[block_watchdog::test]
#[should_panic(expected = "calls std::fs::metadata [blocking-fs] call of statx, once")]
async fn one_test_fails_by_its_call() {
    meets_the_other().await;
}

#[block_watchdog::test(flavor = "multi_thread", worker_threads = 1)]
#[should_panic(expected = "1 blocking call in a poll\n  watchdog/tests/guard.rs:")]
async fn the_other_test_fails_by_the_same_call() {
    tokio::spawn(meets_the_other()).await.expect("task");
}

#[test]
fn tokios_own_calls_and_allowed_ones_are_silent() {
    for _ in 0..if common::slow() { 50 } else { 3 } {
        let output = guarded("good");
        assert_eq!((output.text().as_str(), output.code), ("", Some(0)));
    }
}

#[test]
fn the_self_check_passes_and_leaves_nothing() {
    let output = guarded("self-check");
    assert_eq!((output.text().as_str(), output.code), ("", Some(0)));
}

/// What the linter reads: a line for each place at once, the last one with all its calls.
#[test]
fn calls_are_written_to_the_event_file() {
    let folder = std::env::temp_dir().join(format!("block-watchdog-guard-{}", std::process::id()));
    let status = Command::new(example("guarded"))
        .arg("bad")
        .env("BLOCK_WATCHDOG_DIR", &folder)
        .stderr(std::process::Stdio::null())
        .status();
    assert!(status.expect("it runs").success());
    let files: Vec<_> = std::fs::read_dir(&folder).expect("the folder").flatten().collect();
    let guard = files
        .iter()
        .find(|file| file.file_name().to_string_lossy().starts_with("guard-"));
    let text = std::fs::read_to_string(guard.expect("a file").path()).expect("events");
    std::fs::remove_dir_all(&folder).expect("the folder");
    let sleep = format!("\"line\":{},", marked(SOURCE, "sleep"));
    let of_sleep: Vec<&str> = text.lines().filter(|line| line.contains(&sleep)).collect();
    let last = of_sleep.last().expect("the sleep");
    for part in [
        "{\"schema\":1,\"mode\":\"guard\",\"phase\":\"end\",\"rule\":\"blocking-sleep\"",
        "\"detail\":\"call of clock_nanosleep\"",
        "\"elapsed_ms\":0,",
    ] {
        assert!(last.contains(part), "{part} in {last}");
    }
}
