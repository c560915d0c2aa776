//! One function for each command.

use std::io::Write;

use clap::ArgMatches;

use crate::{
    config::{Config, Levels},
    errors::Failure,
    finding::Level,
    pages, report,
    workspace::{self, Workspace},
};

use super::{
    EXIT_CLEAN,
    args::{Check, Cli, Command, Common, Selected},
    engine,
    environment::Environment,
    evidence,
    progress::Progress,
    selection,
};

/// The stack of each thread: deeply nested code is walked by recursion, here and in syn.
const STACK_BYTES: usize = 64 << 20;

/// Runs the command that the flags name. Gives the exit code.
pub(super) fn run(
    cli: Cli,
    matches: &ArgMatches,
    environment: &Environment,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<u8, Failure> {
    match cli.command {
        None => check(&cli.check, &cli.common, matches, environment, out),
        Some(Command::Check(flags)) => {
            let matches = matches.subcommand_matches("check").unwrap_or(matches);
            check(&flags, &cli.common, matches, environment, out)
        }
        Some(Command::Learn { evidence, selection }) => {
            super::learn::run(&evidence, &selection, &cli.common, environment, out, err)
        }
        Some(Command::Run {
            threshold,
            format,
            fail_on_stall,
            program,
        }) => super::watch::run(&program, threshold, format, fail_on_stall, err),
        Some(Command::Explain { rule }) => explain(&rule, out),
        Some(Command::Rules) => rules(out),
        Some(Command::Why { function, selection }) => {
            let (workspace, config) = prepared(&selection, Levels::default(), environment)?;
            notices(&workspace, &cli.common, err);
            in_pool(&selection, move || engine::why(&workspace, &config, &function))??.write(out)
        }
        Some(Command::Debug { what, selection }) => {
            let (workspace, config) = prepared(&selection, Levels::default(), environment)?;
            notices(&workspace, &cli.common, err);
            in_pool(&selection, move || engine::debug(&workspace, &config, what))?.write(out)
        }
    }
}

fn check(
    flags: &Check,
    common: &Common,
    matches: &ArgMatches,
    environment: &Environment,
    out: &mut dyn Write,
) -> Result<u8, Failure> {
    let levels = selection::levels(matches)?;
    let mut progress = Progress::new(environment.watched && !common.quiet);
    progress.report("finding packages", 0, 0);
    let (workspace, config) = prepared(&flags.selection, levels, environment)?;
    let evidence = flags.evidence.as_ref();
    let evidence = evidence.map(|paths| evidence::read(paths, &workspace, environment));
    let evidence = evidence.transpose()?;
    let report = in_pool(&flags.selection, || {
        engine::check(&workspace, &config, evidence.as_ref(), &progress)
    })?;
    progress.clear();
    let options = report::Options {
        format: flags.output.format.into(),
        color: common.color.resolve(environment.color_out),
        quiet: common.quiet,
        verbose: common.verbose > 0,
        show: flags.output.show.into(),
        checkout: environment.checkout.clone(),
    };
    report::write(&report, &options, out).map_err(Failure::Output)?;
    Ok(report.exit_code(&options))
}

/// Discovery and configuration: what every analysis begins with.
pub(super) fn prepared(
    flags: &Selected,
    levels: Levels,
    environment: &Environment,
) -> Result<(Workspace, Config), Failure> {
    let workspace = workspace::discover(&selection::selection(flags, environment))?;
    let config = selection::config(flags, levels, &workspace, environment)?;
    Ok((workspace, config))
}

/// Runs `work` where all parallel parts of it use our threads, with our stacks.
pub(super) fn in_pool<T: Send>(flags: &Selected, work: impl FnOnce() -> T + Send) -> Result<T, Failure> {
    let threads = flags.analysis.threads.map_or(0, std::num::NonZeroUsize::get);
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .stack_size(STACK_BYTES)
        .build();
    let pool = pool.map_err(|error| Failure::Usage {
        message: format!("cannot start threads: {error}"),
        help: None,
    })?;
    Ok(pool.install(work))
}

/// For commands whose output is not a report.
pub(super) fn notices(workspace: &Workspace, common: &Common, err: &mut dyn Write) {
    for notice in workspace.notices.iter().filter(|_| !common.quiet) {
        // A notice that nobody can read is no reason to stop.
        let _ = writeln!(err, "note: {notice}");
    }
}

fn explain(rule: &str, out: &mut dyn Write) -> Result<u8, Failure> {
    let page = pages::find(rule).ok_or_else(|| selection::unknown_rule(rule))?;
    writeln!(out, "{}", page.text.trim_end()).map_err(Failure::Output)?;
    Ok(EXIT_CLEAN)
}

fn rules(out: &mut dyn Write) -> Result<u8, Failure> {
    let width = pages::all().iter().map(|page| page.id.len()).max().unwrap_or_default();
    for page in pages::all() {
        let level = match page.level {
            Level::Allow => "allow",
            Level::Note => "note",
            Level::Warn => "warn",
            Level::Deny => "deny",
        };
        writeln!(out, "{:width$}  {level:5}  {}", page.id, page.does).map_err(Failure::Output)?;
    }
    Ok(EXIT_CLEAN)
}
