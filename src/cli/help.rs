//! What `--help` says below the flags.

/// Below the help of the program.
pub(super) const AFTER: &str = "\
Examples:
  cargo block-lint                        check the workspace here
  cargo block-lint -p api --all-targets   check one package with its tests and examples
  cargo block-lint src/lonely.rs          check a single file, no Cargo.toml needed
  cargo block-lint -A blocking-stdin      leave a rule out
  cargo block-lint --evidence             mark what `cargo block-lint run -- CMD` saw
  cargo block-lint --format github        annotate a pull request
  cargo block-lint explain blocking-fs    what a rule means and what to do

Exit codes:
  0  nothing to report at level deny
  1  findings at level deny
  2  could not check: a bad flag, a bad configuration, an unreadable path

Settings are read from block-lint.toml at the workspace root, or from [workspace.metadata.block-lint].
Run `cargo block-lint help <command>` for more about a command.";

/// Below the help of `check`.
pub(super) const AFTER_CHECK: &str = "\
Without target flags the library and the binaries of the selected packages are checked, as `cargo check` does.
Nothing is compiled and the network is never used; dependencies are read where their sources are on disk.

Exit codes:
  0  nothing to report at level deny
  1  findings at level deny
  2  could not check: a bad flag, a bad configuration, an unreadable path";

/// Below the help of `learn`.
pub(super) const AFTER_LEARN: &str = "\
Examples:
  cargo block-lint run -- target/debug/server    see what blocks
  cargo block-lint --evidence                    what of it is known, what is not
  cargo block-lint learn                         write facts for what is not

Exit codes:
  0  all that can be learned is written
  2  could not check, or not write";
