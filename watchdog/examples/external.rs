//! `external [--threshold-ms N] [--fail] [--json] -- CMD …`: what `cargo block-lint run` does, to test it.

use std::ffi::OsString;
use std::io::Write as _;
use std::process::exit;
use std::time::Duration;

use block_watchdog::run::{Format, Options, run};

fn main() {
    let mut arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let end = arguments
        .iter()
        .position(|argument| argument == "--")
        .expect("`--` and a command");
    let command = arguments.split_off(end + 1);
    let mut options = Options::default();
    let mut fail = false;
    let mut own = arguments.iter();
    while let Some(argument) = own.next() {
        match argument.to_str() {
            Some("--threshold-ms") => {
                let number = own
                    .next()
                    .and_then(|value| value.to_str())
                    .and_then(|value| value.parse().ok());
                options.threshold = Duration::from_millis(number.expect("a number"));
            }
            Some("--json") => options.format = Format::Json,
            Some("--fail") => fail = true,
            _ => break,
        }
    }
    match run(&command, &options) {
        Ok(summary) => {
            let _ = std::io::stderr().write_all(summary.text().as_bytes());
            exit(summary.exit_code(fail));
        }
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "cannot run {}: {error}", command.concat_lossy());
            exit(127);
        }
    }
}

/// The command in an error message.
trait ConcatLossy {
    fn concat_lossy(&self) -> String;
}

impl ConcatLossy for Vec<OsString> {
    fn concat_lossy(&self) -> String {
        self.iter()
            .map(|part| part.to_string_lossy())
            .collect::<Vec<_>>()
            .join(" ")
    }
}
