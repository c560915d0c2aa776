//! The program as a process: its environment, its pipes, its exit codes.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use libtest_mimic::Trial;

use super::clean_project;
use crate::discovery::{Project, test};

pub(super) fn tests() -> Vec<Trial> {
    vec![
        test("process: a closed pipe is success", closed_pipe),
        test("process: no cargo and no rustc on PATH", empty_path),
        test("process: exit codes", exit_codes),
        test("process: misspelt facts in a project's stubs are told", misspelt_facts),
        test("process: colour by environment", colour),
        #[cfg(unix)]
        test("process: the current folder is gone", folder_gone),
        #[cfg(target_os = "linux")]
        test("process: run ends a stream of events with a summary", run_summary),
    ]
}

fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-block-lint"));
    command
        .current_dir(folder)
        .env_remove("CARGO")
        .env_remove("CARGO_TERM_COLOR");
    command
}

#[cfg(target_os = "linux")]
fn run_summary() {
    let project = clean_project();
    let output = program(&project.path(""))
        .args(["run", "--format", "json", "--", "sh", "-c", "echo out; exit 7"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(7));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "out\n");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    let lines: Vec<serde_json::Value> = told.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let summary = &lines.last().unwrap()["summary"];
    assert_eq!(
        (&summary["stalls"], &summary["exit_code"]),
        (&0.into(), &7.into()),
        "{told}"
    );
}

fn closed_pipe() {
    let project = Project::new(&[]);
    let mut child = program(&project.path(""))
        .args(["explain", "blocking-fs"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

fn empty_path() {
    let project = clean_project();
    let output = program(&project.path("")).env("PATH", "/nowhere").output().unwrap();
    let out = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(
        out.contains("cargo could not be started, so manifests were read directly"),
        "{out}"
    );
}

fn exit_codes() {
    let project = clean_project();
    let code = |args: &[&str]| program(&project.path("")).args(args).output().unwrap().status.code();
    assert_eq!(code(&[]), Some(0));
    assert_eq!(code(&["--nonsense"]), Some(2));
    assert_eq!(code(&["-p", "nonsense"]), Some(2));
    assert_eq!(code(&["gone.rs"]), Some(2));
}

fn colour() {
    let project = clean_project();
    let stderr = |variable: &str, value: &str| {
        let output = program(&project.path(""))
            .args(["-p", "nope"])
            .env(variable, value)
            .output()
            .unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(stderr("CARGO_TERM_COLOR", "always").contains('\x1b'));
    assert!(!stderr("CARGO_TERM_COLOR", "never").contains('\x1b'));
    assert!(!stderr("NO_COLOR", "1").contains('\x1b'), "a pipe is no terminal");
}

#[cfg(unix)]
fn folder_gone() {
    let project = Project::new(&[("sub/x.rs", "")]);
    let script = format!(
        "cd sub && rm -r ../sub && exec {}",
        env!("CARGO_BIN_EXE_cargo-block-lint")
    );
    let output = Command::new("sh")
        .arg("-c")
        .arg(script)
        .current_dir(project.path(""))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot read `the current folder`"));
}

fn misspelt_facts() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
        ),
        (
            "src/main.rs",
            "async fn f() { std::fs::read(\"x\").ok(); }\nfn main() {}\n",
        ),
        (
            "block-lint/acme.rs",
            "#[blocks(nope)]\npub fn a();\n#[bloks(fs)]\npub fn b();\n#[blocks(fs, unless = \"quick(x)\")]\npub fn c(x: u8);\n",
        ),
    ]);
    let output = program(&project.path("")).output().unwrap();
    let out = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    for told in [
        "block-lint/acme.rs:2:8: `nope` is no kind of blocking",
        "block-lint/acme.rs:4:8: no fact is told by `#[bloks]`, did you mean `#[blocks]`?",
        "block-lint/acme.rs:6:8: `quick(x)` is no condition",
        "with tokio: tokio::fs::read",
    ] {
        assert!(out.contains(told), "{told}\n{out}");
    }
}
