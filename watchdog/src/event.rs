//! One stall as data: the schema that the linter reads.

use std::fmt::Write as _;

/// The version of the JSON Lines schema. A reader skips lines of a version that it does not know.
pub const SCHEMA: u32 = 1;

/// Why a poll did not return.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// Waits in a system call.
    Blocked,
    /// Computes.
    Cpu,
    /// Waits for a page of memory to be read.
    PageFault,
    /// Not known: the system does not say.
    Unknown,
}

impl Cause {
    /// The word in the event file.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Blocked => "blocked",
            Self::Cpu => "cpu",
            Self::PageFault => "page-fault",
            Self::Unknown => "unknown",
        }
    }
}

/// A place in a program's own source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// Path, relative to the workspace where it is inside; empty without debug info.
    pub file: String,
    /// 1-based line, 0 when unknown.
    pub line: u32,
    /// 1-based column, 0 when unknown.
    pub column: u32,
    /// The function's path; for an `async fn` without the compiler's closure suffix.
    pub function: String,
}

/// The task whose poll is stuck, as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TaskLabel {
    /// The runtime's or our id, 0 when unknown.
    pub id: u64,
    /// The name given to it.
    pub name: Option<String>,
    /// `file:line` where it was spawned.
    pub spawned: Option<String>,
}

/// One site at which a poll was, or is, stuck.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Event {
    /// `watch`, `guard` or `run`.
    pub mode: &'static str,
    /// `stuck` while it lasts, `end` when the poll went on.
    pub phase: &'static str,
    /// The linter's rule id.
    pub rule: &'static str,
    /// The user's line that blocks.
    pub site: Place,
    /// The library function called there (`std::thread::sleep`), or the site's own function for a computation.
    pub leaf: String,
    /// Why.
    pub cause: Cause,
    /// In words: `read of /tmp/fifo`, `lock or wait (futex)`.
    pub detail: String,
    /// The awaiting frames, from the site outward.
    pub chain: Vec<Place>,
    /// For a computation: the innermost call that is proved to last, by a counter of its returns that stood at zero from one
    /// report to the next, named like a leaf; empty where nothing is proved.
    pub lasting: String,
    /// The task.
    pub task: TaskLabel,
    /// The thread's name.
    pub thread: String,
    /// The task's poll, so far or in all, in milliseconds of wall time.
    pub elapsed_ms: u64,
    /// The longest stall at this site so far, in milliseconds.
    pub max_ms: u64,
    /// All stalls at this site so far, in milliseconds.
    pub total_ms: u64,
    /// Stalls at this site so far, this one included.
    pub count: u64,
    /// The process.
    pub pid: u32,
}

impl Event {
    /// Rule, function and leaf as sixteen hexadecimal digits: no line numbers, so it survives edits.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        fingerprint(self.rule, &self.site.function, &self.leaf)
    }

    /// The event as one line of JSON, without the line break.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = format!("{{\"schema\":{SCHEMA}");
        text(&mut out, "mode", self.mode);
        text(&mut out, "phase", self.phase);
        text(&mut out, "rule", self.rule);
        place(&mut out, &self.site);
        text(&mut out, "leaf", &self.leaf);
        text(&mut out, "cause", self.cause.word());
        text(&mut out, "detail", &self.detail);
        for (key, value) in [
            ("elapsed_ms", self.elapsed_ms),
            ("max_ms", self.max_ms),
            ("total_ms", self.total_ms),
            ("count", self.count),
            ("pid", u64::from(self.pid)),
        ] {
            let _ = write!(out, ",\"{key}\":{value}");
        }
        text(&mut out, "thread", &self.thread);
        let _ = write!(out, ",\"task\":{{\"id\":{}", self.task.id);
        optional(&mut out, "name", self.task.name.as_deref());
        optional(&mut out, "spawned", self.task.spawned.as_deref());
        out.push_str("},\"chain\":[");
        for (index, link) in self.chain.iter().enumerate() {
            let mut one = String::new();
            place(&mut one, link);
            let comma = if index == 0 { "" } else { "," };
            let _ = write!(out, "{comma}{{{}}}", one.trim_start_matches(','));
        }
        out.push(']');
        text(&mut out, "lasting", &self.lasting);
        text(&mut out, "fingerprint", &self.fingerprint());
        out.push('}');
        out
    }
}

/// FNV-1a (64 bits) over the three parts, separated by zero bytes.
#[must_use]
pub fn fingerprint(rule: &str, function: &str, leaf: &str) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for part in [rule, "\0", function, "\0", leaf] {
        for byte in part.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

fn place(out: &mut String, place: &Place) {
    text(out, "file", &place.file);
    let _ = write!(out, ",\"line\":{},\"column\":{}", place.line, place.column);
    text(out, "function", &place.function);
}

fn optional(out: &mut String, key: &str, value: Option<&str>) {
    match value {
        Some(value) => text(out, key, value),
        None => {
            let _ = write!(out, ",\"{key}\":null");
        }
    }
}

fn text(out: &mut String, key: &str, value: &str) {
    let _ = write!(out, ",\"{key}\":\"");
    for character in value.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            control if u32::from(control) < 0x20 => {
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}
