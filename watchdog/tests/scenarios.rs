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

/// The report must name the marked line, and stand before the line that tells its end.
fn check(output: &Output, scenario: &str, rule: &str, end: bool) {
    let text = output.text();
    let place = format!("watchdog/examples/victim.rs:{}", marked(SOURCE, scenario));
    let places = output.places();
    assert!(!places.is_empty(), "{scenario}: no report\n{text}");
    assert!(
        places.iter().all(|found| *found == place),
        "{scenario}: want {place}, found {places:?}\n{text}"
    );
    let stuck = output
        .lines
        .iter()
        .find(|line| line.text.contains("has been stuck"))
        .expect("a report");
    assert!(
        stuck.text.ends_with(&format!("[{rule}]")),
        "{scenario}: want {rule}\n{text}"
    );
    if end {
        let over = output.lines.iter().find(|line| line.text.contains("went on after"));
        let over = over.unwrap_or_else(|| panic!("{scenario}: no end\n{text}"));
        assert!(stuck.at < over.at, "{scenario}: reported too late\n{text}");
    }
}

fn stalls(scenario: &str, rule: &str, variants: &[[&str; 3]]) {
    let (variants, rounds) = if common::slow() {
        (variants.to_vec(), 20)
    } else {
        // One variant a run, another one for each scenario.
        (vec![variants[scenario.len() % variants.len()]], 1)
    };
    for [flavor, workers, how] in variants {
        for _ in 0..rounds {
            let output = run(&mut victim(&[scenario, flavor, workers, how]), |_| false);
            check(&output, scenario, rule, true);
        }
    }
}

const EVERY: &[[&str; 3]] = &[
    ["multi", "2", "spawn"],
    ["multi", "4", "spawn"],
    ["multi", "2", "watched"],
    ["multi", "2", "root"],
    ["multi", "2", "local"],
    ["current", "1", "root"],
    ["current", "1", "spawn"],
    ["current", "1", "local"],
];

macro_rules! scenarios {
    ($($name:ident $rule:literal)*) => {
        $(#[test]
        fn $name() {
            stalls(stringify!($name), $rule, EVERY);
        })*
    };
}

scenarios! {
    sleep "blocking-sleep"
    helper "blocking-sleep"
    fifo "blocking-fs"
    mutex "blocking-lock"
    channel "blocking-channel"
    command "blocking-process"
    accept "blocking-net"
    connect "blocking-net"
    join "blocking-wait"
    sqlite "blocking-db"
    bcrypt "cpu-heavy"
    compute "cpu-heavy"
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
    for [flavor, workers, how] in EVERY {
        for (scenario, rule) in [("sleep", "blocking-sleep"), ("compute", "cpu-heavy")] {
            check(
                &run(&mut victim(&[scenario, flavor, workers, how]), |_| false),
                scenario,
                rule,
                true,
            );
        }
    }
}

#[test]
fn blocking_where_it_is_fine_is_silent() {
    for (scenario, how) in [
        ("in_place", "spawn"),
        ("in_place", "watched"),
        ("elsewhere", "spawn"),
        ("elsewhere", "root"),
        ("allowed", "watched"),
    ] {
        let output = run(&mut victim(&[scenario, "multi", "2", how]), |_| false);
        assert_eq!((output.text().as_str(), output.code), ("", Some(0)), "{scenario} {how}");
    }
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

/// Name look-up, with a resolver that stays silent: needs root for port 53 and a private mount.
#[test]
fn dns() {
    let Ok(_silent) = std::net::UdpSocket::bind("127.0.0.1:53") else {
        return;
    };
    let resolv = std::env::temp_dir().join(format!("block-watchdog-resolv-{}", std::process::id()));
    std::fs::write(&resolv, "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n").expect("a file");
    let script = format!("mount --bind {} /etc/resolv.conf && exec \"$0\" dns", resolv.display());
    let possible = Command::new("unshare")
        .args(["-m", "true"])
        .status()
        .is_ok_and(|status| status.success());
    if possible {
        let mut command = Command::new("unshare");
        command.args(["-m", "sh", "-c", &script]).arg(example("victim"));
        check(&run(&mut command, |_| false), "dns", "blocking-dns", true);
    }
    std::fs::remove_file(&resolv).expect("the file");
}
