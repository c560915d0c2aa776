//! `run`: a program under the watchdog's external monitor.

use std::{ffi::OsString, io::Write, time::Duration};

use clap::ValueEnum;

use crate::errors::Failure;

/// The form of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    /// For a person
    Text,
    /// One event a line, the last line a summary
    Json,
    /// Nothing while the program runs, a summary at its end
    Quiet,
}

/// Reads `100ms`, `2s`, `500us`; a bare number is milliseconds.
pub(super) fn duration(text: &str) -> Result<Duration, String> {
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let number: u64 = number
        .parse()
        .map_err(|_| "write a number and a unit, such as 100ms".to_owned())?;
    match unit.trim() {
        "" | "ms" => Ok(Duration::from_millis(number)),
        "s" => Ok(Duration::from_secs(number)),
        "us" => Ok(Duration::from_micros(number)),
        other => Err(format!("there is no unit `{other}`; write us, ms or s")),
    }
}

/// Runs the program to its end. Gives its exit code (128 and the signal's number when one ended it), or 1 for stalls.
#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
pub(super) fn run(
    program: &[OsString],
    threshold: Duration,
    form: Form,
    fail_on_stall: bool,
    err: &mut dyn Write,
) -> Result<u8, Failure> {
    use block_watchdog::run::{Format, Options};
    let mut options = Options::default();
    options.threshold = threshold;
    options.format = match form {
        Form::Text => Format::Text,
        Form::Json => Format::Json,
        Form::Quiet => Format::Quiet,
    };
    let summary = block_watchdog::run::run(program, &options).map_err(|error| Failure::Usage {
        message: format!(
            "cannot run {}: {error}",
            program.first().map(|name| name.to_string_lossy()).unwrap_or_default()
        ),
        help: Some("write the program and its arguments behind `--`".to_owned()),
    })?;
    let told = match form {
        Form::Json => last_line(&summary),
        Form::Text | Form::Quiet => summary.text(),
    };
    // A summary that nobody can read does not change how the program ended.
    let _ = err.write_all(told.as_bytes());
    Ok(u8::try_from(summary.exit_code(fail_on_stall)).unwrap_or(u8::MAX))
}

/// The summary as the last line of a stream of events, as `--format json` of a check ends.
#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
fn last_line(summary: &block_watchdog::run::Summary) -> String {
    let line = serde_json::json!({ "summary": {
        "stalls": summary.stalls,
        "sites": summary.sites.len(),
        "seconds": summary.elapsed.as_secs_f64(),
        "exit_code": summary.code,
        "signal": summary.signal,
        "async_seen": summary.async_seen,
        "hidden": summary.hidden,
        "files": summary.files,
    } });
    format!("{line}\n")
}

/// Other systems do not show a process's stacks to another one in the way this needs.
#[cfg(not(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))))]
pub(super) fn run(
    _program: &[OsString],
    _threshold: Duration,
    _form: Form,
    _fail_on_stall: bool,
    _err: &mut dyn Write,
) -> Result<u8, Failure> {
    Err(Failure::Usage {
        message: "`run` works on Linux only, on x86_64 and aarch64".to_owned(),
        help: Some("the watchdog crate works inside the program on every system: see watchdog/README.md".to_owned()),
    })
}
