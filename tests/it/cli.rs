//! The command line: the true program in process, its own failures, and once as a process.

use std::io::{self, Write};

use block_lint::cli::{self, EXIT_CLEAN, EXIT_FAILURE, EXIT_FINDINGS};
use libtest_mimic::Trial;

use crate::discovery::{Project, test, words};

mod config;
mod process;

/// All tests of the command line.
pub(crate) fn tests() -> Vec<Trial> {
    let own = vec![
        test("cli: help is good", help),
        test("cli: help of every command", help_of_commands),
        test("cli: version", version),
        test("cli: cargo's own word", cargos_word),
        test("cli: unknown flag and value", unknown_flag),
        test("cli: unknown rule in a flag", unknown_rule),
        test("cli: explain and rules", explain),
        test("cli: why, of a name that is not there", why_nothing),
        test("cli: clean project", clean),
        test("cli: notices reach the summary", notices),
        test("cli: what features hide is told", hidden_by_features),
        test("cli: quiet and verbose do not go together", quiet_verbose),
        test("cli: global flags stand anywhere", global_flags),
        test("cli: failures in colour only when asked", color),
        test("cli: a writer that fails", failing_writer),
        test("cli: number of threads", threads),
        test("cli: what is read twice is found once", read_twice),
        test("cli: a comment may name several rules", several_rules),
        test("cli: what to do about code that is not ours", instead_of_foreign_code),
    ];
    own.into_iter().chain(config::tests()).chain(process::tests()).collect()
}

/// What a run printed, and its exit code.
pub(crate) struct Run {
    pub(crate) code: u8,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs the program at the root of a project.
pub(crate) fn run(project: &Project, args: &[&str]) -> Run {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = cli::run(words(args), &project.environment(""), &mut out, &mut err);
    Run {
        code,
        out: String::from_utf8(out).unwrap(),
        err: String::from_utf8(err).unwrap(),
    }
}

/// A package with nothing to find.
pub(crate) fn clean_project() -> Project {
    Project::new(&[
        (
            "Cargo.toml",
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n",
        ),
        ("src/lib.rs", "pub fn f() {}\n"),
    ])
}

fn hidden_by_features() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[features]\nslow = []\nrest = []\nplain = []\n",
        ),
        (
            "src/lib.rs",
            "#[cfg(feature = \"slow\")]\npub async fn f() {\n    std::thread::sleep(std::time::Duration::from_secs(1));\n}\n\
             #[cfg(feature = \"plain\")]\npub fn g() {}\n#[cfg(not(feature = \"rest\"))]\nmod other;\n",
        ),
        ("src/other.rs", "#![cfg(any(windows, feature = \"rest\"))]\n"),
    ]);
    let default = run(&project, &[]);
    assert_eq!(default.code, EXIT_CLEAN, "{}", default.out);
    let told = "code behind features that are off is not checked (`rest`, `slow`); `--all-features` takes it in";
    assert!(default.out.contains(told), "{}", default.out);
    let all = run(&project, &["--all-features"]);
    assert_eq!(all.code, EXIT_FINDINGS, "{}", all.out);
    assert!(!all.out.contains("features"), "{}", all.out);
}

fn help() {
    let run = run(&Project::new(&[]), &["--help"]);
    assert_eq!((run.code, run.err.as_str()), (EXIT_CLEAN, ""));
    for heading in [
        "Commands:",
        "Package Selection:",
        "Target Selection:",
        "Feature Selection:",
        "Manifest Options:",
    ] {
        assert!(run.out.contains(heading), "{heading}\n{}", run.out);
    }
    for words in [
        "Usage: cargo block-lint [OPTIONS] [PATHS]...",
        "Examples:",
        "Exit codes:\n  0  ",
        "  1  ",
        "  2  ",
    ] {
        assert!(run.out.contains(words), "{words}\n{}", run.out);
    }
}

fn help_of_commands() {
    let project = Project::new(&[]);
    for command in ["check", "explain", "rules", "why", "debug"] {
        let long = run(&project, &[command, "--help"]);
        assert_eq!(long.code, EXIT_CLEAN);
        assert!(
            long.out.contains(&format!("Usage: cargo block-lint {command}")),
            "{}",
            long.out
        );
        assert_eq!(run(&project, &["help", command]).out, long.out);
        assert!(!run(&project, &[command, "-h"]).out.is_empty());
    }
}

fn version() {
    let run = run(&Project::new(&[]), &["--version"]);
    assert_eq!(
        (run.code, run.out),
        (EXIT_CLEAN, format!("cargo-block-lint {}\n", env!("CARGO_PKG_VERSION")))
    );
}

fn cargos_word() {
    let project = Project::new(&[]);
    assert_eq!(
        run(&project, &["block-lint", "rules"]).out,
        run(&project, &["rules"]).out
    );
}

fn unknown_flag() {
    let project = Project::new(&[]);
    let says = |args: &[&str], words: &str| {
        let run = run(&project, args);
        assert_eq!((run.code, run.out.as_str()), (EXIT_FAILURE, ""));
        assert!(run.err.contains(words), "{args:?}: {}", run.err);
    };
    says(&["--formt", "json"], "a similar argument exists: '--format'");
    says(&["--format", "jsn"], "a similar value exists: 'json'");
    says(&["--threads", "0"], "invalid value '0' for '--threads <N>'");
    says(&["--show", "some"], "[possible values: sure, likely, all]");
    says(&["explain"], "<RULE>");
}

fn unknown_rule() {
    let project = clean_project();
    for args in [
        ["-D", "blocking-sleeep"],
        ["-W", "blocking-sleeep"],
        ["-A", "blocking-sleeep"],
        ["explain", "blocking-sleeep"],
    ] {
        let run = run(&project, &args);
        assert_eq!((run.code, run.out.as_str()), (EXIT_FAILURE, ""));
        assert!(run.err.contains("there is no rule `blocking-sleeep`"), "{}", run.err);
        assert!(run.err.contains("did you mean `blocking-sleep`?"), "{}", run.err);
    }
    assert_eq!(run(&project, &["-A", "all", "-D", "blocking-fs"]).code, EXIT_CLEAN);
}

fn explain() {
    let project = Project::new(&[]);
    let page = run(&project, &["explain", "blocking-fs"]);
    assert_eq!(page.code, EXIT_CLEAN);
    assert!(page.out.contains("blocking-fs") && page.out.ends_with('\n'));
    let rules = run(&project, &["rules"]);
    assert_eq!(rules.out.lines().count(), block_lint::pages::all().len());
    assert!(
        rules
            .out
            .lines()
            .any(|line| line.starts_with("blocking-fs ") && line.contains(" deny ")),
        "{}",
        rules.out
    );
}

fn clean() {
    let project = clean_project();
    for args in [
        &[][..],
        &["check"],
        &["check", "."],
        &["--manifest-path", "Cargo.toml"],
        &["src/lib.rs"],
    ] {
        let run = run(&project, args);
        assert_eq!((run.code, run.err.as_str()), (EXIT_CLEAN, ""), "{args:?}");
    }
}

/// With `--all-targets` a library is read with and without `cfg(test)`; a module may belong to it and to a binary.
fn read_twice() {
    let project = clean_project();
    let module = "fn helper() { std::thread::sleep(SECOND) }\npub async fn direct() { std::thread::sleep(SECOND) }\n\
                  pub async fn indirect() { helper() }\n";
    project.write("src/shared.rs", module);
    project.write("src/lib.rs", "pub mod shared;\n");
    project.write(
        "src/main.rs",
        "mod shared;\n#[path = \"shared.rs\"]\nmod again;\nfn main() {}\n",
    );
    for args in [
        &["--format", "short"][..],
        &["--format", "short", "--all-targets"],
        &["--format", "short", "src/shared.rs"],
    ] {
        let out = run(&project, args).out;
        assert_eq!(out.matches("error[blocking-sleep]").count(), 2, "{args:?}\n{out}");
        assert!(out.contains(" 2 errors;"), "{out}");
    }
    let human = run(&project, &["--all-targets"]).out;
    assert!(!human.contains("also reached from"), "{human}");
}

/// Nobody can change a call in another one's crate; a call of that crate can be moved.
fn instead_of_foreign_code() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\nexclude = [\"theirs\"]\n\
             [dependencies]\ntheirs = { path = \"theirs\" }\n",
        ),
        (
            "src/lib.rs",
            "pub async fn direct() {\n    theirs::load();\n}\n\
             pub struct Loader;\nimpl From<u8> for Loader {\n    fn from(_: u8) -> Self {\n        theirs::load();\n        Loader\n    }\n}\n\
             pub async fn through_a_trait() {\n    Loader::from(1);\n}\n\
             fn ours() {\n    theirs::load();\n}\npub async fn through_ours() {\n    ours();\n}\n\
             pub async fn own_call() {\n    std::fs::read(\"x\").ok();\n}\n",
        ),
        (
            "theirs/Cargo.toml",
            "[package]\nname = \"theirs\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
        ),
        (
            "theirs/src/lib.rs",
            "pub fn load() {\n    std::fs::read(\"x\").ok();\n}\n",
        ),
    ]);
    let advice = |line: u32| {
        let out = run(&project, &["--format", "json"]).out;
        let findings = out
            .lines()
            .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
        let mut found = findings.filter(|finding| finding["line"] == line);
        found.next().unwrap()["instead"].as_str().unwrap().to_owned()
    };
    let (direct, in_a_trait, ours) = (2, 12, 18);
    for line in [direct, in_a_trait] {
        assert_eq!(advice(line), "a thread of its own around `theirs::load`", "{line}");
    }
    assert_eq!(advice(ours), "a thread of its own around `ours`");
    assert!(
        advice(21).starts_with("with tokio: tokio::fs::read, "),
        "{}",
        advice(21)
    );
    let manifest = "[dependencies]\ntokio = \"1\"\ntheirs = { path = \"theirs\" }\n";
    let head =
        "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\nexclude = [\"theirs\"]\n";
    project.write("Cargo.toml", &format!("{head}{manifest}"));
    assert_eq!(advice(direct), "tokio::task::spawn_blocking around `theirs::load`");
}

fn several_rules() {
    let project = clean_project();
    let code = "// block-lint: allow(blocking-fs,  blocking-sleep) a tool for one user\n\
                pub async fn f() {\n    std::fs::read(\"x\").ok();\n    std::thread::sleep(SECOND);\n    std::io::stdin().lines();\n\
                \x20   std::process::Command::new(\"x\").status().ok();\n}\n";
    project.write("src/lib.rs", code);
    let out = run(&project, &["--format", "short"]).out;
    assert!(out.contains("error[blocking-process]"), "{out}");
    assert!(out.contains("1 error; 2 suppressed"), "{out}");
}

fn notices() {
    let project = clean_project();
    project.write(
        "Cargo.toml",
        "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n!\n",
    );
    let shown = run(&project, &[]);
    assert!(shown.out.contains("does not parse (line 5: "), "{}", shown.out);
    assert_eq!(shown.code, EXIT_CLEAN);
    assert!(!run(&project, &["-q"]).out.contains("does not parse"));
}

fn why_nothing() {
    let project = clean_project();
    project.write(
        "src/lib.rs",
        "pub fn load_index() {}\npub mod a {\n    pub fn get() {}\n}\npub mod b {\n    pub fn get() {}\n}\n",
    );
    for (asked, answer) in [
        ("app::load_idnex", "did you mean `app::load_index`?"),
        ("Store::get", "did you mean `app::a::get` or `app::b::get`?"),
        ("nothing_like_it", "write its path, or the end of it"),
    ] {
        let run = run(&project, &["why", asked]);
        assert_eq!(run.code, EXIT_FAILURE);
        assert!(run.err.contains(answer), "{asked}: {}", run.err);
    }
}

fn quiet_verbose() {
    assert_eq!(run(&clean_project(), &["-q", "-v"]).code, EXIT_FAILURE);
}

fn global_flags() {
    let project = clean_project();
    assert_eq!(run(&project, &["rules", "--color", "never"]).code, EXIT_CLEAN);
    assert_eq!(run(&project, &["--color", "never", "rules"]).code, EXIT_CLEAN);
    assert_eq!(run(&project, &["-q", "check"]).code, EXIT_CLEAN);
    // Cargo's habits.
    assert_eq!(run(&project, &["-vv"]).code, EXIT_CLEAN);
    assert_eq!(
        run(&project, &["-vv", "check", "--jobs", "2", "--message-format", "short"]).code,
        EXIT_CLEAN
    );
}

fn color() {
    let project = clean_project();
    assert!(!run(&project, &["-p", "nope"]).err.contains('\x1b'));
    assert!(run(&project, &["-p", "nope", "--color", "always"]).err.contains('\x1b'));
    assert!(run(&project, &["-p", "nope", "--color=never"]).err.contains("help:"));
}

/// Fails with `kind` at the first byte.
struct Fails(io::ErrorKind);

impl Write for Fails {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Err(self.0.into())
    }
}

fn failing_writer() {
    let project = clean_project();
    let code = |kind, args: &[&str]| {
        let mut err = Vec::new();
        let code = cli::run(words(args), &project.environment(""), &mut Fails(kind), &mut err);
        (code, String::from_utf8(err).unwrap())
    };
    for args in [
        &["rules"][..],
        &["explain", "blocking-fs"],
        &[],
        &["--format", "json"],
        &["--help"],
    ] {
        assert_eq!(
            code(io::ErrorKind::BrokenPipe, args),
            (EXIT_CLEAN, String::new()),
            "{args:?}"
        );
    }
    let (code, err) = code(io::ErrorKind::StorageFull, &["rules"]);
    assert_eq!(code, EXIT_FAILURE);
    assert!(err.contains("cannot write the report"), "{err}");
}

fn threads() {
    let project = clean_project();
    let [one, eight] = ["1", "8"].map(|count| run(&project, &["-j", count, "-q", "--format", "json"]));
    assert_eq!(one.code, EXIT_CLEAN);
    let without_time = |text: &str| text.split("\"seconds\"").next().unwrap().to_owned();
    assert_eq!(without_time(&one.out), without_time(&eight.out));
}
