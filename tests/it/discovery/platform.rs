//! The `cfg` of the platform.

use std::process::Command;

use block_lint::workspace;
use libtest_mimic::Trial;

use super::{Project, test};

pub(super) fn tests() -> Vec<Trial> {
    vec![
        test("discovery: cfg as rustc says", as_rustc),
        test("discovery: cfg without rustc", without_rustc),
        test("discovery: target and flags of cargo's configuration", configured),
        test("discovery: a target that rustc does not know", unknown_target),
    ]
}

fn configured() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n",
        ),
        ("src/lib.rs", ""),
        (
            ".cargo/config.toml",
            "[build]\ntarget = \"aarch64-apple-darwin\"\nrustflags = [\"--cfg\", \"tokio_unstable\", \"-C\", \"x\"]\n",
        ),
    ]);
    let has = |selection: &workspace::Selection, key: &str, value: Option<&str>| {
        let workspace = workspace::discover(selection).unwrap();
        workspace
            .target_cfg
            .contains(&(key.into(), value.map(ustr::Ustr::from)))
    };
    let mut selection = project.selection("", &[]);
    assert!(has(&selection, "target_os", Some("macos")));
    assert!(has(&selection, "tokio_unstable", None));
    selection.tools.target = Some("x86_64-pc-windows-msvc".to_owned());
    assert!(
        has(&selection, "target_os", Some("windows")),
        "the environment wins over the file"
    );
    selection.target = Some("x86_64-unknown-linux-gnu".to_owned());
    assert!(has(&selection, "target_os", Some("linux")), "the flag wins over both");
    selection.tools.rustflags = Some(vec!["--cfg=loom".to_owned()]);
    assert!(has(&selection, "loom", None) && !has(&selection, "tokio_unstable", None));
    project.write(
        ".cargo/config.toml",
        "[target.'cfg(unix)']\nrustflags = \"--cfg of_unix\"\n[build]\nrustflags = [\"--cfg\", \"of_build\"]\n",
    );
    selection.tools.rustflags = None;
    assert!(has(&selection, "of_unix", None) && !has(&selection, "of_build", None));
}

fn unknown_target() {
    let project = Project::new(&[("a.rs", "")]);
    let failure = project
        .try_discover(&["--target", "x86_64-unknown-linux-gnuu"])
        .unwrap_err()
        .render(false, 100);
    assert!(
        failure.contains("there is no target `x86_64-unknown-linux-gnuu` that rustc knows"),
        "{failure}"
    );
    assert!(
        failure.contains("did you mean `x86_64-unknown-linux-gnu`?"),
        "{failure}"
    );
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
