//! Runs the example programs and reads their reports while they run.

#![allow(dead_code, reason = "each test binary uses a part")]

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// The example of that name, which `cargo test` has built beside this test.
pub(crate) fn example(name: &str) -> PathBuf {
    let me = std::env::current_exe().expect("path of the test");
    let build = me.parent().and_then(|deps| deps.parent()).expect("target/debug/deps");
    build.join("examples").join(name)
}

/// Where the source of the examples marks a line with `// STALL name`.
pub(crate) fn marked(source: &str, name: &str) -> u32 {
    let mark = format!("// STALL {name}");
    let line = source
        .lines()
        .position(|line| line.ends_with(&mark))
        .expect("a marked line");
    u32::try_from(line + 1).expect("a line number")
}

/// One line of standard error and when it came.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// Since the start of the program.
    pub(crate) at: Duration,
    /// Without the line break.
    pub(crate) text: String,
}

/// What a program wrote to standard error, and its exit code (`None`: it was ended by us).
#[derive(Debug)]
pub(crate) struct Output {
    /// All lines.
    pub(crate) lines: Vec<Line>,
    /// The exit code.
    pub(crate) code: Option<i32>,
}

impl Output {
    /// All text.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        for line in &self.lines {
            let _ = writeln!(text, "{:>5} {}", line.at.as_millis(), line.text);
        }
        text
    }

    /// Places (`file:line`) of the reports of polls that were stuck.
    pub(crate) fn places(&self) -> Vec<String> {
        let arrow = self
            .lines
            .iter()
            .filter_map(|line| line.text.trim_start().strip_prefix("--> "));
        arrow
            .filter_map(|place| place.rsplit_once(':'))
            .map(|(place, _column)| place.to_owned())
            .collect()
    }
}

/// Runs a command to its end, or until a line of its standard error makes `enough` say so.
pub(crate) fn run(command: &mut Command, enough: impl Fn(&str) -> bool) -> Output {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    command.env("BLOCK_WATCHDOG_DIR", "");
    let start = Instant::now();
    let mut child: Child = command.spawn().expect("the program runs");
    let pipe = child.stderr.take().expect("a pipe");
    let mut lines = Vec::new();
    for text in BufReader::new(pipe).lines() {
        let text = text.expect("text");
        let end = enough(&text);
        lines.push(Line {
            at: start.elapsed(),
            text,
        });
        if end {
            child.kill().expect("it runs");
            child.wait().expect("it ends");
            return Output { lines, code: None };
        }
    }
    Output {
        lines,
        code: child.wait().expect("it ends").code(),
    }
}

/// A command in which `/proc` is an empty folder: needs the right to make mounts, `None` without.
pub(crate) fn without_proc(program: &PathBuf) -> Option<Command> {
    const HIDE: &str = "mount -t tmpfs none /proc";
    let possible = Command::new("unshare").args(["-m", "sh", "-c", HIDE]).status();
    if !possible.is_ok_and(|status| status.success()) {
        return None;
    }
    let mut command = Command::new("unshare");
    let script = format!("{HIDE}; exec \"$0\" \"$@\"");
    command.args(["-m", "sh", "-c", &script]).arg(program);
    Some(command)
}

/// Whether long tests are asked for.
pub(crate) fn slow() -> bool {
    std::env::var_os("SLOW_TESTS").is_some_and(|value| value == "1")
}

/// A figure for whoever runs the long tests.
pub(crate) fn note(text: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr(), "{}", text.trim_end());
}

/// Runs jobs that mostly wait, several at once, and gives their results in their order.
pub(crate) fn together<J: Sync, R: Send>(jobs: &[J], at_once: usize, run: impl Fn(&J) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..at_once.min(jobs.len()) {
            scope.spawn(|| {
                while let Some((at, job)) = take(jobs, &next) {
                    let result = run(job);
                    results.lock().expect("results").push((at, result));
                }
            });
        }
    });
    let mut results = results.into_inner().expect("results");
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}

fn take<'a, J>(jobs: &'a [J], next: &AtomicUsize) -> Option<(usize, &'a J)> {
    let at = next.fetch_add(1, Ordering::Relaxed);
    Some((at, jobs.get(at)?))
}
