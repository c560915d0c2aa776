//! Bad input, through the whole program: a clear message, no panic, no hang, no stack overflow, and what is wrong elsewhere is
//! still found. Every project here has one blocking call at the same place of its `lib.rs`.

use std::{
    fs,
    io::{self, Write},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use block_lint::cli::{self, EXIT_CLEAN, EXIT_FAILURE, EXIT_FINDINGS};
use libtest_mimic::Trial;

use crate::{
    cli::{Run, run},
    discovery::{Project, test, words},
};

mod code;
mod types;

/// All tests of bad input.
pub(crate) fn tests() -> Vec<Trial> {
    let own = vec![
        test("bad input: empty files", empty),
        test("bad input: not UTF-8", not_utf8),
        test("bad input: a file of 5 MB", || large(5)),
        test("bad input: a file of 50 MB", || large(50)).with_ignored_flag(is_quick()),
        test("bad input: modules that include each other", cyclic_modules),
        test(
            "bad input: a manifest that does not parse beside a good one",
            broken_manifest,
        ),
        test("bad input: an unknown rule in a comment", unknown_rule_in_comment),
        test("bad input: an unknown rule in a flag", unknown_rule_in_flag),
        test("bad input: a pipe that is closed early", closed_pipe),
        #[cfg(unix)]
        test("bad input: links that lead in circles", link_loops),
        #[cfg(unix)]
        test("bad input: no permission", no_permission),
        #[cfg(unix)]
        test("bad input: what is no file", no_file),
    ];
    own.into_iter().chain(code::tests()).chain(types::tests()).collect()
}

/// Longer than this is a hang. Debug builds take a tenth of it; a machine that does other things too must not fail.
const HANG: Duration = Duration::from_secs(100);

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";
const BLOCKS: &str = "pub async fn pause() {\n    std::thread::sleep(std::time::Duration::from_secs(1));\n}\n";
/// The finding in it.
const FOUND: &str = "src/lib.rs:2:18: error[blocking-sleep]: std::thread::sleep puts the thread to sleep\n";

fn is_quick() -> bool {
    std::env::var_os("SLOW_TESTS").is_none()
}

/// A package whose `lib.rs` blocks and then declares `bad`, which is the caller's to write.
fn package() -> Project {
    Project::new(&[("Cargo.toml", MANIFEST), ("src/lib.rs", &format!("{BLOCKS}mod bad;\n"))])
}

/// The same with a text for `bad`.
fn with_bad(text: &str) -> Project {
    let project = package();
    project.write("src/bad.rs", text);
    project
}

/// Runs the program on a project and gives what was printed, without the finding that must be there.
fn survived(project: Project) -> String {
    survived_at(project, &[])
}

fn survived_at(project: Project, paths: &[&'static str]) -> String {
    let (sender, receiver) = mpsc::channel();
    let args: Vec<&str> = ["--format", "short"].iter().chain(paths).copied().collect();
    let start = Instant::now();
    thread::spawn(move || sender.send(run(&project, &args)));
    let Run { code, out, err } = receiver
        .recv_timeout(HANG)
        .unwrap_or_else(|error| panic!("{error} after {:?}", start.elapsed()));
    assert_eq!((code, err.as_str()), (EXIT_FINDINGS, ""), "{out}");
    assert_eq!(out.matches(FOUND).count(), 1, "{out}");
    out.replace(FOUND, "")
}

/// What is told besides findings and the closing line.
fn remarks(out: &str) -> Vec<&str> {
    let is_remark = |line: &&str| line.starts_with("warning: ") || line.starts_with("note: ");
    out.lines().filter(is_remark).collect()
}

/// The findings in `bad`, without their columns: `1: error[blocking-fs]`.
fn in_bad(out: &str) -> Vec<String> {
    let lines = out.lines().filter_map(|line| line.strip_prefix("src/bad.rs:"));
    let mut found: Vec<String> = lines
        .map(|line| {
            let mut parts = line.splitn(3, ':');
            let line = parts.next().unwrap();
            let rule = parts.nth(1).unwrap().split(": ").next().unwrap();
            format!("{line}:{rule}")
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

fn empty() {
    let out = survived(with_bad(""));
    assert_eq!(remarks(&out), [""; 0]);
    assert!(out.starts_with("2 files, 4 lines: 1 error; "), "{out}");
}

fn not_utf8() {
    let project = package();
    fs::write(project.path("src/bad.rs"), b"pub fn f() { let x = \"\xff\xfe\"; }\n").unwrap();
    assert_eq!(
        remarks(&survived(project)),
        ["note: src/bad.rs was not read: is not UTF-8 (at byte 22)"]
    );
}

fn large(megabytes: usize) {
    let mut text = String::new();
    let mut number = 0;
    while text.len() < megabytes << 20 {
        let name = if number % 100 == 0 { "async fn" } else { "fn" };
        text.push_str(&format!(
            "pub {name} f{number}(a: u32) -> Option<u32> {{\n    let b = a.checked_add({number})?;\n    helper(b)\n}}\n"
        ));
        number += 1;
    }
    text.push_str("pub async fn last() {\n    std::fs::read(\"x\").ok();\n}\n");
    let last = text.lines().count() - 1;
    let out = survived(with_bad(&text));
    assert_eq!(in_bad(&out), [format!("{last}: error[blocking-fs]")]);
    assert_eq!(remarks(&out), [""; 0]);
}

fn cyclic_modules() {
    let project =
        with_bad("#[path = \"worse.rs\"]\nmod worse;\n#[path = \"lib.rs\"]\nmod again;\ninclude!(\"bad.rs\");\n");
    project.write(
        "src/worse.rs",
        "#[path = \"bad.rs\"]\nmod bad;\n#[path = \"worse.rs\"]\nmod worse;\n#[path = \"../src/worse.rs\"]\nmod other;\n",
    );
    let out = survived(project);
    assert!(remarks(&out).len() <= 1, "{out}");
}

fn broken_manifest() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"bad\", \"src\"]\nresolver = \"2\"\n",
        ),
        ("bad/Cargo.toml", "[package\nname = bad\n"),
        ("bad/src/lib.rs", "pub fn f() {}\n"),
        ("src/Cargo.toml", &format!("{MANIFEST}[lib]\npath = \"lib.rs\"\n")),
        ("src/lib.rs", BLOCKS),
    ]);
    let out = survived(project);
    let told = remarks(&out);
    assert_eq!(
        told.iter().filter(|line| line.contains("bad/Cargo.toml")).count(),
        1,
        "{out}"
    );
}

fn unknown_rule_in_comment() {
    let out = survived(with_bad(
        "pub async fn f() {\n    // block-lint: allow(blocking-sleeep) typo\n    std::thread::sleep(std::time::Duration::MAX);\n}\n",
    ));
    assert!(out.contains("src/bad.rs:3:18: error[blocking-sleep]"), "{out}");
    let told = "there is no rule `blocking-sleeep`; did you mean `blocking-sleep`?";
    assert_eq!(out.matches(told).count(), 1, "{out}");
}

fn unknown_rule_in_flag() {
    let Run { code, out, err } = run(&with_bad(""), &["-D", "blocking-sleeep"]);
    assert_eq!((code, out.as_str()), (EXIT_FAILURE, ""));
    assert_eq!(err.matches("there is no rule `blocking-sleeep`").count(), 1, "{err}");
    assert!(err.contains("did you mean `blocking-sleep`?"), "{err}");
}

/// Takes so many bytes and is closed then.
struct Pipe(usize);

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = bytes.len().min(self.0);
        self.0 -= taken;
        if taken == 0 && !bytes.is_empty() {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn closed_pipe() {
    let project = with_bad("");
    for format in ["human", "short", "json", "sarif", "github"] {
        for taken in [0, 1, 60] {
            let mut err = Vec::new();
            let args = words(&["--format", format]);
            let code = cli::run(args, &project.environment(""), &mut Pipe(taken), &mut err);
            assert_eq!((code, err), (EXIT_CLEAN, Vec::new()), "{format} after {taken} bytes");
        }
    }
}

#[cfg(unix)]
fn link_loops() {
    use std::os::unix::fs::symlink;
    let make = || {
        let project = package();
        symlink("bad.rs", project.path("src/bad.rs")).unwrap();
        symlink("..", project.path("src/up")).unwrap();
        symlink(".", project.path("tests")).unwrap();
        project
    };
    assert_eq!(
        remarks(&survived(make())),
        ["note: src/bad.rs was not read: cannot be opened: filesystem loop or indirection limit (e.g. symlink loop)"]
    );
    // Without a manifest the tree is walked.
    let walked = make();
    fs::remove_file(walked.path("Cargo.toml")).unwrap();
    survived_at(walked, &["."]);
}

#[cfg(unix)]
fn no_permission() {
    use std::os::unix::fs::PermissionsExt;
    let project = Project::new(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", &format!("{BLOCKS}mod bad;\nmod folder;\n")),
        ("src/bad.rs", ""),
        ("src/folder/mod.rs", ""),
    ]);
    let closed = [project.path("src/bad.rs"), project.path("src/folder")];
    let allow = |mode| {
        for path in &closed {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        }
    };
    allow(0o000);
    // To the superuser nothing is closed.
    let is_open = fs::read(&closed[0]).is_ok();
    let Run { code, out, .. } = run(&project, &["--format", "short"]);
    allow(0o755);
    assert_eq!(code, EXIT_FINDINGS);
    assert_eq!(out.matches(FOUND).count(), 1, "{out}");
    let told = remarks(&out);
    assert_eq!(told.len(), if is_open { 0 } else { 2 }, "{out}");
    assert!(told.iter().all(|line| line.contains(" was not read: ")), "{out}");
}

#[cfg(unix)]
fn no_file() {
    let told = "note: src/bad.rs was not read: is not a file";
    let project = package();
    fs::create_dir(project.path("src/bad.rs")).unwrap();
    assert_eq!(remarks(&survived(project)), [told]);
    let project = package();
    let made = std::process::Command::new("mkfifo")
        .arg(project.path("src/bad.rs"))
        .status();
    if made.is_ok_and(|status| status.success()) {
        assert_eq!(remarks(&survived(project)), [told], "a pipe that nobody writes to");
    }
}
