//! Each way to block, in a real runtime: the report names the right line, and comes while the poll is stuck.

mod common;

use common::{Output, example, marked, run};
use std::process::Command;

const SOURCE: &str = include_str!("../examples/victim.rs");

fn victim(arguments: &[&str]) -> Command {
    let mut command = Command::new(example("victim"));
    command.args(arguments);
    command
}

/// What is wrong with a report: it must name the marked line, and stand before the line that tells its end.
fn fault(output: &Output, scenario: &str, rule: &str, end: bool) -> Result<(), String> {
    let text = output.text();
    let place = format!("watchdog/examples/victim.rs:{}", marked(SOURCE, scenario));
    let places = output.places();
    if places.is_empty() {
        return Err(format!("{scenario}: no report\n{text}"));
    }
    if places.iter().any(|found| *found != place) {
        return Err(format!("{scenario}: want {place}, found {places:?}\n{text}"));
    }
    let mut lines = output.lines.iter();
    let stuck = lines.find(|line| line.text.contains("has been stuck"));
    let stuck = stuck.ok_or_else(|| format!("{scenario}: not while stuck\n{text}"))?;
    if !stuck.text.ends_with(&format!("[{rule}]")) {
        return Err(format!("{scenario}: want {rule}\n{text}"));
    }
    let over = lines.find(|line| line.text.contains("went on after"));
    match over {
        _ if !end => Ok(()),
        Some(over) if stuck.at < over.at => Ok(()),
        Some(_) => Err(format!("{scenario}: reported too late\n{text}")),
        None => Err(format!("{scenario}: no end\n{text}")),
    }
}

fn check(output: &Output, scenario: &str, rule: &str, end: bool) {
    if let Err(fault) = fault(output, scenario, rule, end) {
        panic!("{fault}");
    }
}

/// Runtime, workers, and how the task comes to be.
const EVERY: &[[&str; 3]] = &[
    ["multi", "2", "spawn"],
    ["multi", "4", "spawn"],
    ["multi", "2", "watched"],
    ["multi", "2", "root"],
    ["multi", "2", "local"],
    ["multi", "2", "dependency"],
    ["current", "1", "root"],
    ["current", "1", "spawn"],
    ["current", "1", "local"],
];

/// Ways to block, and the rule of each.
const SCENARIOS: &[(&str, &str)] = &[
    ("sleep", "blocking-sleep"),
    ("helper", "blocking-sleep"),
    ("fifo", "blocking-fs"),
    ("mutex", "blocking-lock"),
    ("channel", "blocking-channel"),
    ("command", "blocking-process"),
    ("accept", "blocking-net"),
    ("connect", "blocking-net"),
    ("join", "blocking-wait"),
    ("sqlite", "blocking-db"),
    ("bcrypt", "cpu-heavy"),
    ("compute", "cpu-heavy"),
];

/// Each scenario in one variant, another one for each.
#[test]
fn every_way_to_block_is_named() {
    let (computing, waiting): (Vec<_>, Vec<_>) = SCENARIOS.iter().partition(|(_, rule)| *rule == "cpu-heavy");
    let one = |(scenario, rule): &(&str, &str)| {
        let [flavor, workers, how] = EVERY[scenario.len() % EVERY.len()];
        check(
            &run(&mut victim(&[scenario, flavor, workers, how]), |_| false),
            scenario,
            rule,
            true,
        );
    };
    common::together(&waiting, 5, one);
    // Two that compute would take each other's processor.
    common::together(&computing, 1, one);
}

/// Each scenario twenty times, in all variants: `SLOW_TESTS=1`, once unoptimised and once with `--release --features release`.
#[test]
fn twenty_rounds_of_each() {
    const ROUNDS: usize = 20;
    if !common::slow() {
        return;
    }
    let mut faults = Vec::new();
    let all = SCENARIOS
        .iter()
        .chain(&[("never", "blocking-channel"), ("dns", "blocking-dns")]);
    for (scenario, rule) in all {
        let rounds: Vec<[&str; 3]> = EVERY.iter().copied().cycle().take(ROUNDS).collect();
        let at_once = if *rule == "cpu-heavy" || *scenario == "dns" {
            1
        } else {
            3
        };
        let results = common::together(&rounds, at_once, |[flavor, workers, how]| match *scenario {
            "dns" => with_silent_resolver(&["dns", flavor, workers, how])
                .map_or(Ok(()), |output| fault(&output, "dns", rule, true)),
            "never" => {
                let arguments = ["never", flavor, workers, how];
                let output = run(&mut victim(&arguments), |line| line.starts_with("      thread "));
                fault(&output, "never", rule, false)
            }
            _ => {
                let arguments = [scenario, *flavor, *workers, *how];
                fault(&run(&mut victim(&arguments), |_| false), scenario, rule, true)
            }
        });
        let right = results.iter().filter(|result| result.is_ok()).count();
        common::note(&format!("{scenario:8} [{rule}]: {right} of {ROUNDS}"));
        faults.extend(results.into_iter().filter_map(Result::err));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_task_that_never_returns_is_named() {
    let output = run(&mut victim(&["never", "multi", "2", "spawn"]), |line| {
        line.contains("thread tokio-rt-worker")
    });
    assert_eq!(output.code, None, "it was still stuck");
    check(&output, "never", "blocking-channel", false);
}

#[test]
fn every_kind_of_task_is_seen() {
    common::together(EVERY, EVERY.len(), |[flavor, workers, how]| {
        let output = run(&mut victim(&["sleep", flavor, workers, how]), |_| false);
        check(&output, "sleep", "blocking-sleep", true);
    });
    for [flavor, workers, how] in [
        ["multi", "2", "local"],
        ["multi", "4", "dependency"],
        ["current", "1", "spawn"],
    ] {
        let output = run(&mut victim(&["compute", flavor, workers, how]), |_| false);
        check(&output, "compute", "cpu-heavy", true);
    }
}

#[test]
fn blocking_where_it_is_fine_is_silent() {
    let all = [
        ("in_place", "spawn"),
        ("in_place", "watched"),
        ("elsewhere", "spawn"),
        ("elsewhere", "root"),
        ("allowed", "watched"),
    ];
    let rounds = if common::slow() { 20 } else { 1 };
    let jobs: Vec<(&str, &str)> = all.into_iter().cycle().take(all.len() * rounds).collect();
    common::together(&jobs, 3, |(scenario, how)| {
        let output = run(&mut victim(&[scenario, "multi", "2", how]), |_| false);
        assert_eq!((output.text().as_str(), output.code), ("", Some(0)), "{scenario} {how}");
    });
}

#[test]
fn a_hot_task_of_short_polls_is_silent() {
    for [flavor, workers, how] in [["multi", "2", "spawn"], ["current", "1", "spawn"]] {
        let output = run(&mut victim(&["busy", flavor, workers, how]), |_| false);
        assert_eq!(output.text(), "", "{flavor}");
    }
}

#[test]
fn deny_fails_the_process_and_off_is_silent() {
    let mut deny = victim(&["sleep"]);
    let output = run(deny.env("BLOCK_WATCHDOG", "deny"), |_| false);
    assert_eq!(output.code, Some(1), "{}", output.text());
    let mut off = victim(&["sleep"]);
    let output = run(off.env("BLOCK_WATCHDOG", "off"), |_| false);
    assert_eq!((output.text().as_str(), output.code), ("", Some(0)));
    let mut odd = victim(&["allowed", "multi", "2", "watched"]);
    let output = run(odd.env("BLOCK_WATCHDOG", "loud"), |_| false);
    assert!(output.text().contains("none of off, warn, deny"), "{}", output.text());
}

#[test]
fn dns() {
    if let Some(output) = with_silent_resolver(&["dns"]) {
        check(&output, "dns", "blocking-dns", true);
    }
}

/// With a resolver that stays silent: needs root for port 53 and a private mount. `None` where that cannot be had.
fn with_silent_resolver(arguments: &[&str]) -> Option<Output> {
    static ONE_AT_A_TIME: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _one = ONE_AT_A_TIME.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let _silent = std::net::UdpSocket::bind("127.0.0.1:53").ok()?;
    let possible = Command::new("unshare").args(["-m", "true"]).status();
    if !possible.is_ok_and(|status| status.success()) {
        return None;
    }
    let resolv = std::env::temp_dir().join(format!("block-watchdog-resolv-{}", std::process::id()));
    std::fs::write(&resolv, "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n").expect("a file");
    let script = format!(
        "mount --bind {} /etc/resolv.conf && exec \"$0\" \"$@\"",
        resolv.display()
    );
    let mut command = Command::new("unshare");
    command
        .args(["-m", "sh", "-c", &script])
        .arg(example("victim"))
        .args(arguments);
    let output = run(&mut command, |_| false);
    std::fs::remove_file(&resolv).expect("the file");
    Some(output)
}
