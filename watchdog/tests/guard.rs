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
