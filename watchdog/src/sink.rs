//! Where events go: standard error, a file for the linter, a callback, `tracing`, counters.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::Write as _;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};

use crate::event::Event;
use crate::report;

/// A function that gets every event, on the monitor's thread.
pub type Callback = Box<dyn Fn(&Event) + Send>;

/// The outputs of one engine.
pub(crate) struct Sinks {
    /// Text to standard error.
    pub stderr: bool,
    /// Events as JSON to standard error.
    pub json: bool,
    /// The folder for the event file; none: no file.
    pub directory: Option<PathBuf>,
    /// The user's function.
    pub callback: Option<Callback>,
    /// The open event file.
    pub file: Option<File>,
}

impl Sinks {
    /// Only an event file, if there is a folder for it.
    #[cfg(all(feature = "guard", unwinds))]
    pub(crate) fn to_file(directory: Option<PathBuf>) -> Self {
        Self {
            stderr: false,
            json: false,
            directory,
            callback: None,
            file: None,
        }
    }

    /// Sends one event everywhere; `text` is its form for people, empty when held back; `record`: to
    /// the file too.
    pub(crate) fn send(&mut self, event: &Event, text: &str, record: bool) {
        if self.stderr && !text.is_empty() {
            report::to_stderr(text);
        }
        if self.json && record {
            report::to_stderr(&format!("{}\n", event.to_json()));
        }
        if record {
            self.append(event);
        }
        #[cfg(feature = "tracing")]
        trace(event);
        if let Some(callback) = &self.callback
            && panic::catch_unwind(AssertUnwindSafe(|| callback(event))).is_err()
        {
            self.callback = None;
            report::to_stderr("block-watchdog: the event callback panicked and is not called again\n");
        }
    }

    /// One line to the event file, which is made at the first.
    pub(crate) fn append(&mut self, event: &Event) {
        let Some(directory) = &self.directory else { return };
        if self.file.is_none() {
            let path = directory.join(format!("{}-{}.jsonl", event.mode, event.pid));
            let opened = fs::create_dir_all(directory).and_then(|()| File::create(&path));
            match opened {
                Ok(file) => self.file = Some(file),
                Err(error) => {
                    let path = path.display();
                    report::to_stderr(&format!(
                        "block-watchdog: no event file, cannot write {path}: {error}\n"
                    ));
                    self.directory = None;
                    return;
                }
            }
        }
        if let Some(file) = &mut self.file {
            // One write a line, so that a reader never sees two lines mixed.
            let _ = file.write_all(format!("{}\n", event.to_json()).as_bytes());
        }
    }
}

#[cfg(feature = "tracing")]
fn trace(event: &Event) {
    tracing::warn!(
        target: "block_watchdog",
        rule = event.rule,
        phase = event.phase,
        file = event.site.file,
        line = event.site.line,
        function = event.site.function,
        leaf = event.leaf,
        cause = event.cause.word(),
        elapsed_ms = event.elapsed_ms,
        count = event.count,
        "{}",
        if event.phase == "end" { "a poll went on" } else { "a poll is stuck" }
    );
}

/// `target/block-lint` of the build that made `program`: the folder above it that cargo marked as a cache.
/// `BLOCK_WATCHDOG_DIR` overrides it.
pub(crate) fn event_directory(program: Option<&Path>) -> Option<PathBuf> {
    if let Some(directory) = std::env::var_os("BLOCK_WATCHDOG_DIR") {
        return (!directory.is_empty()).then(|| directory.into());
    }
    let target = program?
        .ancestors()
        .skip(1)
        .find(|folder| folder.join("CACHEDIR.TAG").is_file())?;
    Some(target.join("block-lint"))
}

/// Counters since the start.
#[derive(Debug, Clone, Default)]
pub(crate) struct Counters {
    /// Stalls and milliseconds by rule.
    pub rules: BTreeMap<&'static str, (u64, u64)>,
    /// Polls over the threshold that only waited for a processor.
    pub starved: u64,
    /// Stacks captured.
    pub captures: u64,
    /// Reports not printed.
    pub held_back: u64,
}

impl Counters {
    /// The counters as `OpenMetrics` text.
    pub(crate) fn text(&self) -> String {
        let mut out = String::new();
        let mut family = |name: &str, help: &str, lines: &[(String, String)]| {
            let _ = writeln!(
                out,
                "# TYPE block_watchdog_{name} counter\n# HELP block_watchdog_{name} {help}"
            );
            for (labels, value) in lines {
                let _ = writeln!(out, "block_watchdog_{name}_total{labels} {value}");
            }
        };
        let by_rule = |value: fn(&(u64, u64)) -> String| -> Vec<(String, String)> {
            self.rules
                .iter()
                .map(|(rule, pair)| (format!("{{rule=\"{rule}\"}}"), value(pair)))
                .collect()
        };
        family("stalls", "Stuck polls, by rule.", &by_rule(|pair| pair.0.to_string()));
        let seconds = |pair: &(u64, u64)| format!("{}.{:03}", pair.1 / 1000, pair.1 % 1000);
        family("stall_seconds", "Time in stuck polls, by rule.", &by_rule(seconds));
        for (name, help, value) in [
            ("starved", "Long polls that only waited for a processor.", self.starved),
            ("captures", "Stacks captured.", self.captures),
            ("held_back", "Reports not printed.", self.held_back),
        ] {
            family(name, help, &[(String::new(), value.to_string())]);
        }
        out.push_str("# EOF\n");
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_are_openmetrics() {
        let mut counters = Counters {
            starved: 3,
            ..Counters::default()
        };
        counters.rules.insert("blocking-fs", (2, 1250));
        let text = counters.text();
        assert!(
            text.contains("block_watchdog_stalls_total{rule=\"blocking-fs\"} 2\n"),
            "{text}"
        );
        assert!(
            text.contains("block_watchdog_stall_seconds_total{rule=\"blocking-fs\"} 1.250\n"),
            "{text}"
        );
        assert!(text.contains("block_watchdog_starved_total 3\n"), "{text}");
        assert!(text.ends_with("# EOF\n"));
    }
}
