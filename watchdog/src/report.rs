//! A stall in words, to standard error.

use std::fmt::Write as _;

use crate::event::{Cause, Event};

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
    let mut who = Vec::new();
    if !event.thread.is_empty() {
        who.push(format!("thread {}", event.thread));
    }
    if task.id != 0 {
        let name = task
            .name
            .as_ref()
            .map(|name| format!(" \"{name}\""))
            .unwrap_or_default();
        who.push(format!("task {}{name}", task.id));
    }
    who.extend(task.spawned.as_ref().map(|spawned| format!("spawned at {spawned}")));
    if !who.is_empty() {
        let _ = writeln!(out, "      {}", who.join(", "));
    }
    if site.line == 0 && !lines && event.cause != Cause::Unknown {
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
    let place = match (site.line, site.function.as_str()) {
        (1.., _) => format!("{}:{}", site.file, site.line),
        (0, "") => "the poll".to_owned(),
        (0, function) => function.to_owned(),
    };
    format!(
        "block-watchdog: {place} went on after {} ms [{}]\n",
        event.elapsed_ms, event.rule
    )
}

/// A site in the list at the end of a test or process. `times`: stalls, or calls in mode guard.
pub(crate) fn listed(event: &Event, times: u64) -> String {
    let site = &event.site;
    let place = if site.line > 0 {
        format!("{}:{}:{} ", site.file, site.line, site.column)
    } else {
        String::new()
    };
    let calls = if event.leaf.is_empty() || event.leaf == site.function {
        String::new()
    } else {
        format!(", calls {}", event.leaf)
    };
    let often = if times == 1 {
        "once".to_owned()
    } else {
        format!("{times} times")
    };
    let how = if event.mode == "guard" {
        format!("{}, {often}", event.detail)
    } else {
        format!("{often}, {} ms at worst", event.max_ms)
    };
    format!("\n  {place}in {}{calls} [{}] {how}", site.function, event.rule)
}

/// Writes to standard error past Rust's lock and the test harness's capture.
#[cfg(unix)]
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

/// Writes to standard error.
#[cfg(not(unix))]
pub(crate) fn to_stderr(text: &str) {
    use std::io::Write as _;
    // Where nobody reads there is nobody to tell.
    let _ = std::io::stderr().write_all(text.as_bytes());
}
