//! The `cfg` of the platform.

use std::process::Command;

use block_lint::workspace;
use libtest_mimic::Trial;

use super::{Project, test};

pub(super) fn tests() -> Vec<Trial> {
    vec![
        test("discovery: cfg as rustc says", as_rustc),
        test("discovery: cfg without rustc", without_rustc),
    ]
}

/// What code commonly asks for; the rest only rustc knows.
const COMMON: [&str; 8] = [
    "target_os",
    "target_arch",
    "target_env",
    "target_family",
    "target_pointer_width",
    "target_endian",
    "unix",
    "windows",
];

fn cfg(args: &[&str], rustc: &str) -> Vec<String> {
    let project = Project::new(&[("a.rs", "")]);
    let mut selection = project.selection("", &["a.rs"]);
    selection.tools.rustc = rustc.into();
    selection.target = args.first().map(|target| (*target).to_owned());
    let workspace = workspace::discover(&selection).unwrap();
    let line = |(key, value): &(ustr::Ustr, Option<ustr::Ustr>)| match value {
        Some(value) => format!("{key}=\"{value}\""),
        None => key.to_string(),
    };
    workspace.target_cfg.iter().map(line).collect()
}

fn rustc(args: &[&str]) -> Vec<String> {
    let output = Command::new("rustc")
        .args(["--print", "cfg"])
        .args(args)
        .output()
        .unwrap();
    let mut lines: Vec<String> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(str::to_owned)
        .collect();
    lines.sort();
    lines
}

fn as_rustc() {
    let mut ours = cfg(&[], "rustc");
    ours.sort();
    assert_eq!(ours, rustc(&[]));
}

fn without_rustc() {
    let common = |lines: Vec<String>| -> Vec<String> {
        let is_common = |line: &String| COMMON.contains(&line.split('=').next().unwrap_or_default());
        let mut lines: Vec<String> = lines.into_iter().filter(is_common).collect();
        lines.sort();
        lines
    };
    assert_eq!(common(cfg(&[], "/nowhere/rustc")), common(rustc(&[])));
    for triple in TRIPLES {
        let ours = common(cfg(&[triple], "/nowhere/rustc"));
        assert_eq!(ours, common(rustc(&["--target", triple])), "{triple}");
    }
}

const TRIPLES: [&str; 21] = [
    "x86_64-unknown-linux-gnu",
    "x86_64-unknown-linux-musl",
    "aarch64-unknown-linux-gnu",
    "armv7-unknown-linux-gnueabihf",
    "i686-pc-windows-msvc",
    "x86_64-pc-windows-gnu",
    "x86_64-pc-windows-msvc",
    "aarch64-apple-darwin",
    "x86_64-apple-darwin",
    "aarch64-apple-ios",
    "aarch64-linux-android",
    "x86_64-unknown-freebsd",
    "x86_64-unknown-netbsd",
    "x86_64-unknown-illumos",
    "wasm32-unknown-unknown",
    "wasm32-wasip1",
    "wasm32-unknown-emscripten",
    "thumbv7em-none-eabihf",
    "riscv32imc-unknown-none-elf",
    "riscv64gc-unknown-linux-gnu",
    "s390x-unknown-linux-gnu",
];
