//! A stall in words, to standard error.

use std::fmt::Write as _;

use crate::event::Event;

/// The report of a stall that lasts.
pub(crate) fn stuck(event: &Event, held_back: u64, lines: bool) -> String {
    let mut out = format!(
        "block-watchdog: a poll has been stuck for {} ms [{}]\n",
        event.elapsed_ms, event.rule
    );
    let site = &event.site;
    if site.line > 0 {
        let _ = writeln!(out, "  --> {}:{}:{}", site.file, site.line, site.column);
    }
    if !site.function.is_empty() {
        let calls = if event.leaf.is_empty() || event.leaf == site.function {
            String::new()
        } else {
            format!(", calls {}", event.leaf)
        };
        let _ = writeln!(out, "      in {}{calls}", site.function);
    }
    let _ = writeln!(out, "      {}: {}", event.cause.word(), event.detail);
    for link in event.chain.iter().skip(1) {
        let _ = writeln!(out, "      from {} ({}:{})", link.function, link.file, link.line);
    }
    let task = &event.task;
    let mut who = format!("thread {}", event.thread);
    if task.id != 0 {
        let _ = write!(who, ", task {}", task.id);
    }
    if let Some(name) = &task.name {
        let _ = write!(who, " \"{name}\"");
    }
    if let Some(spawned) = &task.spawned {
        let _ = write!(who, ", spawned at {spawned}");
    }
    let _ = writeln!(out, "      {who}");
    if site.line == 0 && !lines {
        let _ = writeln!(
            out,
            "      no line: build with `debug = \"line-tables-only\"` in the Cargo profile"
        );
    }
    if held_back > 0 {
        let _ = writeln!(out, "      ({held_back} other reports were held back)");
    }
    out
}

/// The report of the end of a stall.
pub(crate) fn ended(event: &Event) -> String {
    let site = &event.site;
    let place = if site.line > 0 {
        format!("{}:{}", site.file, site.line)
    } else {
        site.function.clone()
    };
    format!(
        "block-watchdog: {place} went on after {} ms [{}]\n",
        event.elapsed_ms, event.rule
    )
}

/// Writes to standard error past Rust's lock and the test harness's capture.
pub(crate) fn to_stderr(text: &str) {
    let mut rest = text.as_bytes();
    while !rest.is_empty() {
        // SAFETY: `rest` is valid for its length.
        let wrote = unsafe { libc::write(2, rest.as_ptr().cast(), rest.len()) };
        let Ok(wrote) = usize::try_from(wrote) else { return };
        if wrote == 0 {
            return;
        }
        rest = rest.get(wrote..).unwrap_or_default();
    }
}
