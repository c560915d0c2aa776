//! The command line: flags, environment and configuration in, text and an exit code out. Nothing here knows Rust code.
//!
//! [`main`] is the process; [`run`] is the same program with everything around it passed in, for tests.

use std::{
    ffi::OsString,
    io::{self, Write},
    process::ExitCode,
};

use clap::{ArgMatches, CommandFactory, FromArgMatches};

use crate::{errors::Failure, workspace::Selection};

mod args;
mod commands;
mod engine;
mod environment;
mod evidence;
mod help;
mod learn;
mod progress;
mod selection;
mod watch;

pub use args::Debug;
pub use environment::Environment;
pub use progress::Progress;

pub use crate::report::{EXIT_CLEAN, EXIT_FAILURE, EXIT_FINDINGS};

/// The program.
#[must_use]
pub fn main() -> ExitCode {
    let mut out = io::BufWriter::new(io::stdout().lock());
    // Not locked: the thread that draws progress writes there too.
    let mut err = io::stderr();
    let code = match Environment::of_process() {
        Ok(environment) => run(std::env::args_os(), &environment, &mut out, &mut err),
        Err(error) => {
            let failure = Failure::unreadable("the current folder", &error);
            fail(&failure, false, 80, &mut err)
        }
    };
    ExitCode::from(code)
}

/// Runs the program on `args`, the program's own name first. Gives the exit code.
pub fn run(
    args: impl IntoIterator<Item = OsString>,
    environment: &Environment,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> u8 {
    let matches = match args::Cli::command().try_get_matches_from(command_first(without_cargos_word(args))) {
        Ok(matches) => matches,
        Err(error) => return usage(&error, environment, out, err),
    };
    let (cli, color_err) = match parsed(&matches, environment) {
        Ok(parsed) => parsed,
        Err(error) => return usage(&error, environment, out, err),
    };
    let outcome = commands::run(cli, &matches, environment, out, err).and_then(|code| {
        out.flush().map_err(Failure::Output)?;
        Ok(code)
    });
    match outcome {
        Ok(code) => code,
        // Who closed the pipe has seen enough.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => EXIT_CLEAN,
        Err(failure) => fail(&failure, color_err, environment.width, err),
    }
}

/// What discovery would be asked for by `check` with these arguments, the program's own name first.
///
/// # Errors
///
/// Arguments that are not understood.
pub fn selection(
    args: impl IntoIterator<Item = OsString>,
    environment: &Environment,
) -> Result<Selection, clap::Error> {
    let matches = args::Cli::command().try_get_matches_from(command_first(without_cargos_word(args)))?;
    let cli = args::Cli::from_arg_matches(&matches)?;
    let flags = match &cli.command {
        Some(args::Command::Check(flags)) => &flags.selection,
        _ => &cli.check.selection,
    };
    Ok(selection::selection(flags, environment))
}

fn parsed(matches: &ArgMatches, environment: &Environment) -> Result<(args::Cli, bool), clap::Error> {
    let cli = args::Cli::from_arg_matches(matches)?;
    let color = cli.common.color.resolve(environment.color_err);
    Ok((cli, color))
}

/// Cargo runs `cargo-block-lint block-lint …`; by hand one writes `cargo-block-lint …`.
fn without_cargos_word(args: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut args: Vec<OsString> = args.into_iter().collect();
    if args.get(1).is_some_and(|word| word == "block-lint") {
        args.remove(1);
    }
    args
}

/// Flags of every command may stand in front of it, as in cargo; clap wants them behind.
fn command_first(mut args: Vec<OsString>) -> Vec<OsString> {
    let mut at = 1;
    while let Some(arg) = args.get(at).and_then(|arg| arg.to_str()) {
        at += match arg {
            "-q" | "--quiet" | "-v" | "-vv" | "--verbose" => 1,
            "--color" => 2,
            _ if arg.starts_with("--color=") => 1,
            _ => break,
        };
    }
    let is_command = |word: &OsString| args::Cli::command().find_subcommand(word).is_some();
    if at > 1 && args.get(at).is_some_and(is_command) {
        args[1..=at].rotate_right(1);
    }
    args
}

/// Help and version go to stdout and are no failure; what clap did not understand is one.
fn usage(error: &clap::Error, environment: &Environment, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let (stream, color, code): (&mut dyn Write, _, _) = if error.use_stderr() {
        (err, environment.color_err, EXIT_FAILURE)
    } else {
        (out, environment.color_out, EXIT_CLEAN)
    };
    let text = error.render();
    let text = if color {
        text.ansi().to_string()
    } else {
        text.to_string()
    };
    // Nobody is left to be told when this fails.
    let _ = stream.write_all(text.as_bytes()).and_then(|()| stream.flush());
    code
}

fn fail(failure: &Failure, color: bool, width: usize, err: &mut dyn Write) -> u8 {
    // Nobody is left to be told when this fails.
    let _ = err.write_all(failure.render(color, width).as_bytes());
    EXIT_FAILURE
}
