//! `cargo block-lint`: the process around [`block_lint::cli`].

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    block_lint::cli::main()
}
