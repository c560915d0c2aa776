//! The one test binary: every page example, every fixture and every ordinary check is one named test.
//!
//! `cargo test blocking-sleep` runs one page, `UPDATE=1 cargo test report` rewrites the snapshots, and with
//! `SLOW_TESTS=1` the tests run that are otherwise ignored because they take long.

#![expect(
    clippy::unwrap_used,
    clippy::format_collect,
    clippy::format_push_string,
    clippy::needless_raw_string_hashes,
    clippy::large_stack_arrays,
    clippy::assigning_clones,
    clippy::unnecessary_wraps,
    clippy::needless_pass_by_value,
    clippy::print_stdout,
    reason = "tests may stop at the first surprise, build their input from pieces, and keep snapshots as they were written"
)]

use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

mod bad_input;
mod check;
mod cli;
mod determinism;
mod discovery;
mod engine;
mod evidence;
mod fixture;
mod metamorphic;
mod modules;
mod pages;
mod readme;
mod real_crates;
mod report;
mod skeleton;
mod stubs;
mod stubs_agree;
mod stubs_exist;
mod tidy;
mod unknown;

fn main() -> ExitCode {
    if let Some(code) = rerun_for_update() {
        return code;
    }
    let arguments = Arguments::from_args();
    let (cases, limits) = check::cases();
    let conclusion = libtest_mimic::run(&arguments, cases.into_iter().chain(ordinary()).collect());
    if !arguments.list {
        println!(
            "known limits: {} missed, {} false alarms\n",
            limits.missed, limits.false_alarms
        );
    }
    conclusion.exit_code()
}

/// The tests that are Rust code.
fn ordinary() -> Vec<Trial> {
    let groups = [
        bad_input::tests(),
        check::tests(),
        cli::tests(),
        determinism::tests(),
        discovery::tests(),
        evidence::tests(),
        fixture::tests(),
        metamorphic::tests(),
        modules::tests(),
        pages::tests(),
        readme::tests(),
        real_crates::tests(),
        report::tests(),
        skeleton::tests(),
        stubs::tests(),
        stubs_agree::tests(),
        tidy::tests(),
        unknown::tests(),
    ];
    groups.into_iter().flatten().collect()
}

/// `expect-test` has a longer name for it, and a process cannot safely change its own environment.
fn rerun_for_update() -> Option<ExitCode> {
    let wanted = std::env::var_os("UPDATE").is_some() && std::env::var_os("UPDATE_EXPECT").is_none();
    let program = std::env::current_exe().ok().filter(|_| wanted)?;
    let mut again = std::process::Command::new(program);
    let status = again
        .args(std::env::args_os().skip(1))
        .env("UPDATE_EXPECT", "1")
        .status()
        .ok()?;
    Some(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
