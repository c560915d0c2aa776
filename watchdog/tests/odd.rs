//! What goes wrong around a watchdog: it says so or falls back, and the program is unharmed.

mod common;

use std::process::Command;

use common::{Output, example, marked, run, without_proc};

fn odd(what: &str) -> Output {
    let mut command = Command::new(example("odd"));
    run(command.arg(what), |_| false)
}

#[test]
fn all_signals_taken() {
    let output = odd("signals");
    let text = output.text();
    assert!(text.contains("every real-time signal has a handler already"), "{text}");
    assert!(
        text.contains("has been stuck") && text.contains("does not show what the thread does"),
        "{text}"
    );
    assert_eq!(output.code, Some(0), "{text}");
}

#[test]
fn a_forked_child_goes_on_and_ends() {
    let output = odd("fork");
    assert_eq!(
        (output.text().as_str(), output.code),
        ("", Some(7)),
        "the child's exit code"
    );
}

#[test]
fn no_report_across_a_stop_of_the_process() {
    let output = odd("stopped");
    assert_eq!((output.text().as_str(), output.code), ("", Some(0)));
}

#[test]
fn no_report_under_a_debugger() {
    let mut command = Command::new("strace");
    command
        .args(["-f", "-q", "-o", "/dev/null", "-e", "trace=none"])
        .arg(example("victim"))
        .arg("sleep");
    if Command::new("strace").arg("-V").output().is_err() {
        return;
    }
    let output = run(&mut command, |_| false);
    assert_eq!((output.text().as_str(), output.code), ("", Some(0)));
}

#[test]
fn an_unwritable_folder_is_said_once() {
    let mut command = Command::new(example("victim"));
    command
        .args(["sleep", "multi", "2", "spawn"])
        .stdout(std::process::Stdio::null());
    let output = command
        .env("BLOCK_WATCHDOG_DIR", "/proc/none")
        .output()
        .expect("it runs");
    let text = String::from_utf8_lossy(&output.stderr);
    assert_eq!(text.matches("no event file, cannot write").count(), 1, "{text}");
    assert!(output.status.success() && text.contains("has been stuck"), "{text}");
}

/// `BLOCK_WATCHDOG_DUMP=USR1`: the signal does not end the program, and the list has its task.
#[cfg(unix)]
#[test]
fn a_signal_asks_for_the_list_of_tasks() {
    let mut command = Command::new(example("odd"));
    command.arg("listed").env("BLOCK_WATCHDOG_DUMP", "USR1");
    let output = run(&mut command, |_| false);
    let text = output.text();
    assert!(text.contains("block-watchdog: 2 live tasks"), "{text}");
    assert!(text.contains("waits for nobody, watchdog/examples/odd.rs:"), "{text}");
    assert_eq!(output.code, Some(0), "{text}");
    for (value, words) in [
        ("KILL", "is none of HUP, QUIT, USR1, USR2"),
        ("9", "signal 9 has a handler already or takes none"),
    ] {
        let mut command = Command::new(example("odd"));
        let output = run(command.arg("nothing").env("BLOCK_WATCHDOG_DUMP", value), |_| false);
        assert!(output.text().contains(words), "{}", output.text());
    }
}

#[test]
fn a_hidden_proc_is_said_and_wrapped_futures_are_still_timed() {
    let Some(mut command) = without_proc(&example("victim")) else {
        return;
    };
    let output = run(command.args(["sleep", "multi", "2", "watched"]), |_| false);
    let text = output.text();
    assert_eq!(text.matches("is not to be had here").count(), 1, "{text}");
    assert!(
        text.contains("does not show what the thread does") && text.contains("      task 2 \"a name\", spawned at "),
        "{text}"
    );
    assert!(text.contains("the poll went on after"), "{text}");
    assert!(!text.contains("no line: build with"), "that would not help\n{text}");
    assert_eq!(output.code, Some(0), "{text}");
}

/// Without tokio: threads that wait for work are silent, on the one of the root future too.
#[test]
fn smols_executor_is_watched() {
    let source = include_str!("../examples/smol.rs");
    let output = run(&mut Command::new(example("smol")), |_| false);
    let text = output.text();
    assert_eq!(output.code, Some(0), "{text}");
    let want =
        ["root", "wrapped", "unwrapped"].map(|name| format!("watchdog/examples/smol.rs:{}", marked(source, name)));
    let mut places = output.places();
    places.dedup();
    assert_eq!(places, want, "{text}");
}
