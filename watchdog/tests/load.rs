//! No false alarm from a loaded machine, and no missed stall; captures of threads that do what is hard to interrupt.

mod common;

use std::process::{Child, Command, Stdio};

use common::{example, marked, run};

const SOURCE: &str = include_str!("../examples/workloads.rs");

/// Processes that take all the time they get; ended when dropped.
struct Hogs(Vec<Child>);

impl Hogs {
    fn start(number: usize) -> Self {
        let hog = || {
            Command::new("sh")
                .args(["-c", "while :; do :; done"])
                .spawn()
                .expect("a shell")
        };
        Self((0..number).map(|_| hog()).collect())
    }
}

impl Drop for Hogs {
    fn drop(&mut self) {
        for hog in &mut self.0 {
            let _ = hog.kill();
            let _ = hog.wait();
        }
    }
}

fn under_hogs(hogs: usize, seconds: u64, stalls: u64) {
    let _hogs = Hogs::start(hogs);
    let place = format!("watchdog/examples/workloads.rs:{}", marked(SOURCE, "injected"));
    let mut command = Command::new(example("workloads"));
    command
        .args([seconds.to_string(), stalls.to_string()])
        .env("BLOCK_WATCHDOG_DIR", "")
        .stdin(Stdio::null());
    let output = command.output().expect("it runs");
    let (out, text) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    let places: Vec<&str> = text
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("--> "))
        .collect();
    assert!(
        places.iter().all(|found| found.starts_with(&place)),
        "{hogs} hogs, a false alarm: {out}\n{text}"
    );
    assert!(
        out.starts_with(&format!("injected {stalls} seen {stalls} ")),
        "{hogs} hogs: {out}\n{text}"
    );
    if common::slow() {
        common::note(&format!("{hogs} hogs, {seconds} s: {}", out.trim()));
    }
}

#[test]
fn async_programs_are_silent_and_stalls_are_found() {
    if common::slow() {
        for hogs in [0, 4, 12, 30] {
            under_hogs(hogs, 20, 20);
        }
    } else {
        under_hogs(0, 1, 2);
        under_hogs(4, 1, 2);
    }
}

#[test]
fn victims_survive_captures() {
    let captures = if common::slow() { "10000" } else { "100" };
    for victim in ["allocating", "panicking", "backtracing", "loading", "printing"] {
        let mut command = Command::new(example("captures"));
        let output = run(command.args([victim, captures]), |_| false);
        assert_eq!(output.code, Some(0), "{victim}\n{}", output.text());
        if common::slow() {
            common::note(&output.text());
        }
    }
}
