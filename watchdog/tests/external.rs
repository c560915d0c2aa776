//! `run`: an unmodified program watched from outside, which notices nothing of it.

mod common;

use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use common::{Output, example, marked, run, without_proc};

const SOURCE: &str = include_str!("../examples/victim.rs");

/// The victim's own watchdog is off: it is any program.
fn external(arguments: &[&str]) -> Command {
    let mut command = Command::new(example("external"));
    command.args(arguments).env("BLOCK_WATCHDOG", "off");
    command
}

/// How long the victim waits before it blocks, in milliseconds: whoever looks from outside reads debug information
/// meanwhile, and a loaded machine lets it do so late.
const DELAYS: [&str; 3] = ["2500", "8000", "20000"];

fn watch(program: &PathBuf, arguments: &[&str]) -> Output {
    watch_later(program, arguments, DELAYS[0])
}

fn watch_later(program: &PathBuf, arguments: &[&str], delay: &str) -> Output {
    let mut command = external(&["--"]);
    command.arg(program).args(arguments).env("VICTIM_DELAY_MS", delay);
    run(&mut command, |_| false)
}

/// The first run that saw anything, with longer delays; the last one if none did.
fn watch_until_seen(program: &PathBuf, arguments: &[&str]) -> Output {
    let saw = |output: &Output| output.lines.iter().any(|line| line.text.contains("has been stuck"));
    let [first, later @ ..] = DELAYS;
    later
        .iter()
        .fold(watch_later(program, arguments, first), |output, delay| {
            if saw(&output) {
                output
            } else {
                watch_later(program, arguments, delay)
            }
        })
}

fn check(scenario: &str, rule: &str, variant: &[&str]) {
    let mut arguments = vec![scenario];
    arguments.extend(variant);
    let output = watch_until_seen(&example("victim"), &arguments);
    let text = output.text();
    let place = format!("watchdog/examples/victim.rs:{}", marked(SOURCE, scenario));
    assert!(
        !output.places().is_empty() && output.places().iter().all(|found| *found == place),
        "{place}\n{text}"
    );
    let at = |part: &str| {
        output
            .lines
            .iter()
            .find(|line| line.text.contains(part))
            .map(|line| line.at)
    };
    assert!(at(&format!("[{rule}]")).is_some(), "{rule}\n{text}");
    assert!(at("has been stuck") < at("went on after"), "{text}");
    assert!(text.contains("1 stuck poll at 1 site"), "{text}");
    assert_eq!(output.code, Some(0), "{text}");
}

/// Waiting, computing, and waiting in many short naps.
#[test]
fn names_the_line_of_a_stuck_task() {
    let all = [
        ("sleep", "blocking-sleep", ["multi", "2", "spawn"]),
        ("fifo", "blocking-fs", ["multi", "4", "dependency"]),
        ("mutex", "blocking-lock", ["current", "1", "root"]),
        ("compute", "cpu-heavy", ["multi", "2", "spawn"]),
        ("compute", "cpu-heavy", ["current", "1", "local"]),
        ("sqlite", "blocking-db", ["multi", "2", "spawn"]),
    ];
    common::together(&all, 3, |(scenario, rule, variant)| check(scenario, rule, variant));
}

#[test]
fn is_silent_where_blocking_is_fine() {
    common::together(&["in_place", "elsewhere", "busy"], 3, |scenario| {
        let text = watch(&example("victim"), &[scenario]).text();
        assert!(
            !text.contains("stuck for") && text.contains("0 stuck polls at 0 sites"),
            "{scenario}\n{text}"
        );
    });
}

#[test]
fn a_descendant_is_watched_too() {
    let script = format!("{} sleep; exit 7", example("victim").display());
    let output = watch_until_seen(&PathBuf::from("/bin/sh"), &["-c", &script]);
    assert!(output.text().contains("in victim::sleep"), "{}", output.text());
    assert_eq!(output.code, Some(7));
}

#[test]
fn exit_codes_and_signals_are_the_programs() {
    for (script, code) in [("exit 0", 0), ("exit 3", 3), ("kill -9 $$", 137)] {
        assert_eq!(
            watch(&PathBuf::from("/bin/sh"), &["-c", script]).code,
            Some(code),
            "{script}"
        );
    }
    assert_eq!(watch(&PathBuf::from("/no/such/program"), &[]).code, Some(127));
    let failing = DELAYS.map(|delay| {
        let mut failing = external(&["--fail", "--"]);
        failing
            .arg(example("victim"))
            .arg("sleep")
            .env("VICTIM_DELAY_MS", delay);
        failing
    });
    let fails = |mut command: Command| run(&mut command, |_| false).code == Some(1);
    assert!(failing.into_iter().any(fails), "--fail");
}

#[test]
fn a_signal_sent_to_us_reaches_the_program_once() {
    let script =
        "trap 'echo got; n=$((n+1))' TERM; trap 'echo n=$n; exit 5' USR1; echo ready; while :; do sleep 0.05; done";
    let mut child = external(&["--", "/bin/sh", "-c", script])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it runs");
    let mut out = child.stdout.take().expect("a pipe");
    let mut until = |mark: &str| {
        let mut text = String::new();
        let mut byte = [0];
        while !text.ends_with(mark) && out.read(&mut byte).expect("output") == 1 {
            text.push(char::from(byte[0]));
        }
        text
    };
    until("ready\n");
    for (signal, mark) in [("TERM", "got\n"), ("USR1", "n=1\n")] {
        std::thread::sleep(Duration::from_millis(100));
        let pid = child.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-s", signal, &pid])
                .status()
                .expect("kill")
                .success()
        );
        assert_eq!(until(mark), mark, "{signal}");
    }
    assert_eq!(child.wait().expect("it ends").code(), Some(5));
}

#[test]
fn standard_streams_pass_through() {
    let mut child = external(&["--", "cat"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it runs");
    let bytes: Vec<u8> = (0..=255).collect();
    child.stdin.take().expect("a pipe").write_all(&bytes).expect("input");
    assert_eq!(child.wait_with_output().expect("it ends").stdout, bytes);
}

#[test]
fn without_debug_info_the_function_is_named_and_how_to_get_lines() {
    let all = [
        (
            "--strip-debug",
            &["in victim::sleep, calls std::thread::sleep", "no line: build with"][..],
        ),
        ("--strip-all", &["has no symbols", "0 stuck polls"][..]),
    ];
    common::together(&all, all.len(), |(option, want)| {
        let bare = std::env::temp_dir().join(format!("block-watchdog-bare{option}-{}", std::process::id()));
        let done = Command::new("objcopy")
            .arg(option)
            .arg(example("victim"))
            .arg(&bare)
            .status();
        assert!(done.expect("objcopy").success());
        let arguments = ["sleep", "multi", "2", "spawn"];
        let text = if *option == "--strip-all" {
            watch(&bare, &arguments).text()
        } else {
            watch_until_seen(&bare, &arguments).text()
        };
        std::fs::remove_file(&bare).expect("the file");
        assert!(
            want.iter().all(|part| text.contains(part)),
            "{option}: {want:?}\n{text}"
        );
    });
}

#[test]
fn another_program_is_left_alone_and_said_to_be_none_of_ours() {
    let text = watch(&PathBuf::from("/bin/sleep"), &["0.3"]).text();
    assert!(text.contains("no async runtime was found"), "{text}");
}

#[test]
fn a_program_that_cannot_be_looked_at_is_said_and_runs_on() {
    let Some(mut command) = without_proc(&example("external")) else {
        return;
    };
    command.args(["--", "/bin/sh", "-c", "sleep 0.3; exit 4"]);
    let output = run(&mut command, |_| false);
    let text = output.text();
    assert_eq!(
        text.matches("cannot be read (another user's program").count(),
        1,
        "{text}"
    );
    assert!(text.contains("nothing is known of its polls"), "{text}");
    assert_eq!(output.code, Some(4), "{text}");
}
