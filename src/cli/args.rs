//! The flags. Those that cargo has too keep cargo's names and meaning; their help texts are cargo's where that fits.

use std::{num::NonZeroUsize, path::PathBuf};

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum, ValueHint};

use crate::report;

/// Finds code that stalls an async executor, without compiling it.
#[derive(Debug, Parser)]
#[command(
    name = "cargo-block-lint",
    bin_name = "cargo block-lint",
    version,
    styles = clap_cargo::style::CLAP_STYLING,
    args_conflicts_with_subcommands = true,
    subcommand_help_heading = "Commands",
    after_help = super::help::AFTER,
    max_term_width = 110,
)]
pub(super) struct Cli {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    #[command(flatten)]
    pub(super) check: Check,
    #[command(flatten)]
    pub(super) common: Common,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Check the workspace (what happens when no command is given)
    #[command(after_help = super::help::AFTER_CHECK)]
    Check(Box<Check>),
    /// Print a rule's page: what it finds, why that matters, what to do instead
    Explain {
        /// The rule's id, such as blocking-fs
        rule: String,
    },
    /// List all rules with their levels
    Rules,
    /// Say what a function does to its thread and through which calls
    Why {
        /// The function's path, such as `app::api::start` or `std::fs::read`
        function: String,
        #[command(flatten)]
        selection: Box<Selected>,
    },
    /// Write what was seen to block at run time, and is not known, to the project's facts in block-lint/
    ///
    /// Functions of dependencies that blocked a worker and are not known to block become facts, which the next check uses.
    /// Lines that are there are not touched.
    #[command(after_help = super::help::AFTER_LEARN)]
    Learn {
        /// Event files of the watchdog, or folders of them, instead of target/block-lint/
        #[arg(long, value_name = "FILES", num_args = 1.., value_hint = ValueHint::AnyPath)]
        evidence: Vec<PathBuf>,
        #[command(flatten)]
        selection: Box<Selected>,
    },
    /// Run a program and report what blocks its async workers, while it blocks (Linux)
    ///
    /// The program is neither rebuilt nor changed, and no root is needed. Its exit code, signals, input and terminal are its
    /// own; reports go to stderr and to target/block-lint/.
    Run {
        /// Report a poll that takes longer, such as 100ms or 2s
        #[arg(long, value_name = "DURATION", default_value = "100ms", value_parser = super::watch::duration)]
        threshold: std::time::Duration,
        /// The form of reports
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: super::watch::Form,
        /// Exit with 1 when a poll was stuck although the program succeeded
        #[arg(long)]
        fail_on_stall: bool,
        /// The program and its arguments
        #[arg(last = true, required = true, value_name = "CMD")]
        program: Vec<std::ffi::OsString>,
    },
    /// Print what the engine knows, as JSON lines
    Debug {
        /// What to print
        what: Debug,
        #[command(flatten)]
        selection: Box<Selected>,
    },
}

/// What `debug` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Debug {
    /// Every call of the selected packages, with its callee
    Calls,
    /// Every local and field, with its type
    Types,
    /// Every function, with what it does to its thread
    Effects,
}

/// Flags of every command.
#[derive(Debug, Args)]
pub(super) struct Common {
    /// Print findings only: no closing line, no notices
    #[arg(short, long, global = true, conflicts_with = "verbose", help_heading = "Output")]
    pub(super) quiet: bool,
    /// Print more: why calls are not resolved, what does not parse
    #[arg(short, long, global = true, action = ArgAction::Count, help_heading = "Output")]
    pub(super) verbose: u8,
    /// Colour the output
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        hide_default_value = true,
        help_heading = "Output"
    )]
    pub(super) color: Color,
}

/// When to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    /// Where a terminal shows it
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Flags of `check`.
#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    pub(super) selection: Selected,
    /// Pair findings with what the watchdog saw at run time: event files, or folders of them [default: target/block-lint/]
    #[arg(
        long,
        value_name = "FILES",
        num_args = 0..,
        value_hint = ValueHint::AnyPath,
        help_heading = "Analysis"
    )]
    pub(super) evidence: Option<Vec<PathBuf>>,
    #[command(flatten, next_help_heading = "Rules")]
    pub(super) rules: Rules,
    #[command(flatten, next_help_heading = "Output")]
    pub(super) output: Output,
}

/// What is looked at.
#[derive(Debug, Args)]
pub(super) struct Selected {
    /// Folders, Cargo.toml files or single .rs files to check instead of the workspace here
    #[arg(value_name = "PATHS", value_hint = ValueHint::AnyPath)]
    pub(super) paths: Vec<PathBuf>,
    #[command(flatten, next_help_heading = "Package Selection")]
    pub(super) packages: clap_cargo::Workspace,
    #[command(flatten, next_help_heading = "Target Selection")]
    pub(super) targets: Targets,
    #[command(flatten, next_help_heading = "Feature Selection")]
    pub(super) features: clap_cargo::Features,
    #[command(flatten, next_help_heading = "Manifest Options")]
    pub(super) manifest: clap_cargo::Manifest,
    #[command(flatten, next_help_heading = "Manifest Options")]
    pub(super) lock: Lock,
    #[command(flatten, next_help_heading = "Analysis")]
    pub(super) analysis: Analysis,
}

/// The target flags of `cargo check`.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of cargo")]
pub(super) struct Targets {
    /// Check only this package's library
    #[arg(long)]
    pub(super) lib: bool,
    /// Check all binaries
    #[arg(long)]
    pub(super) bins: bool,
    /// Check only the specified binary
    #[arg(long, value_name = "NAME")]
    pub(super) bin: Vec<String>,
    /// Check all examples
    #[arg(long)]
    pub(super) examples: bool,
    /// Check only the specified example
    #[arg(long, value_name = "NAME")]
    pub(super) example: Vec<String>,
    /// Check all targets that have `test = true` set
    #[arg(long)]
    pub(super) tests: bool,
    /// Check only the specified test target
    #[arg(long, value_name = "NAME")]
    pub(super) test: Vec<String>,
    /// Check all targets that have `bench = true` set
    #[arg(long)]
    pub(super) benches: bool,
    /// Check only the specified bench target
    #[arg(long, value_name = "NAME")]
    pub(super) bench: Vec<String>,
    /// Check all targets
    #[arg(id = "all_targets", long = "all-targets")]
    pub(super) all: bool,
}

/// Cargo's flags about the lock file and the network.
#[derive(Debug, Args)]
pub(super) struct Lock {
    /// Assert that Cargo.lock will remain unchanged
    #[arg(long)]
    pub(super) locked: bool,
    /// Run without accessing the network (always so)
    #[arg(long)]
    pub(super) offline: bool,
    /// Equivalent to specifying both --locked and --offline
    #[arg(long)]
    pub(super) frozen: bool,
}

/// How the code is read.
#[derive(Debug, Args)]
pub(super) struct Analysis {
    /// Check for the target triple
    #[arg(long, value_name = "TRIPLE")]
    pub(super) target: Option<String>,
    /// Read the workspace only, not the sources of its dependencies
    #[arg(long)]
    pub(super) no_deps: bool,
    /// Ignore our own facts about a crate
    #[arg(long, value_name = "CRATE")]
    pub(super) no_stubs: Vec<String>,
    /// Read settings from this file instead of block-lint.toml at the workspace root
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) config: Option<PathBuf>,
    /// Number of threads, defaults to the number of CPUs
    #[arg(short = 'j', long, value_name = "N", alias = "jobs")]
    pub(super) threads: Option<NonZeroUsize>,
}

/// Levels from the command line; the last one that names a rule wins.
#[derive(Debug, Args)]
pub(super) struct Rules {
    /// Report a rule as an error: its findings make the exit code 1
    #[arg(short = 'D', long, value_name = "RULE", action = ArgAction::Append)]
    pub(super) deny: Vec<String>,
    /// Report a rule as a warning
    #[arg(short = 'W', long, value_name = "RULE", action = ArgAction::Append)]
    pub(super) warn: Vec<String>,
    /// Do not report a rule (`all` stands for every rule)
    #[arg(short = 'A', long, value_name = "RULE", action = ArgAction::Append)]
    pub(super) allow: Vec<String>,
}

/// What is printed and how.
#[derive(Debug, Args)]
pub(super) struct Output {
    /// The form of the findings
    #[arg(
        long,
        value_name = "FMT",
        default_value = "human",
        hide_default_value = true,
        alias = "message-format"
    )]
    pub(super) format: Format,
    /// How much to show: what is proved, also what is likely, or also notes
    #[arg(long, value_name = "WHAT", default_value = "sure", hide_default_value = true)]
    pub(super) show: Show,
}

/// Forms of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Human,
    Short,
    Json,
    Sarif,
    Github,
}

/// How much is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Show {
    Sure,
    Likely,
    All,
}

impl From<Format> for report::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Human => Self::Human,
            Format::Short => Self::Short,
            Format::Json => Self::Json,
            Format::Sarif => Self::Sarif,
            Format::Github => Self::Github,
        }
    }
}

impl From<Show> for report::Show {
    fn from(show: Show) -> Self {
        match show {
            Show::Sure => Self::Sure,
            Show::Likely => Self::Likely,
            Show::All => Self::All,
        }
    }
}
