//! `cargo block-lint`: the process around [`block_lint::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    block_lint::cli::main()
}
