//! `cargo block-lint`: the process around [`block_lint::cli`].

#![forbid(unsafe_code)]

use std::process::ExitCode;

/// Parsers and inference make millions of small values; a fifth of a run's time goes with the system's allocator (measured with glibc's).
#[global_allocator]
static GLOBAL: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    block_lint::cli::main()
}
