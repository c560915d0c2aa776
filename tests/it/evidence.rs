//! Evidence: event files beside a project, and what the program makes of them.

use std::{fs, time::Duration};

use block_lint::cli::{self, EXIT_CLEAN, EXIT_FAILURE, EXIT_FINDINGS};
use libtest_mimic::Trial;
use serde_json::{Value, json};

use crate::{
    cli::Run,
    discovery::{Project, test, words},
};

mod learn;
mod odd;

/// All tests of evidence.
pub(crate) fn tests() -> Vec<Trial> {
    let own = vec![
        test("evidence: a finding is seen, and shown first", seen),
        test("evidence: every format carries it", formats),
        test("evidence: the line moved", moved),
        test("evidence: calls that the guard counted", counted),
        test("evidence: of two calls the other was seen", another_call),
        test("evidence: of two callers one was seen", one_of_two),
        test("evidence: the leaf has another name at run time", by_line),
        test("evidence: what no finding explains", unexplained),
        test("evidence: what to do", advice),
        test("evidence: without line tables", without_lines),
        test("evidence: a comment hides it", hidden),
    ];
    own.into_iter().chain(learn::tests()).chain(odd::tests()).collect()
}

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
                        slow-db = { path = \"../slow-db\" }\n";
const CODE: &str = "\
use std::time::Duration;

pub async fn first() {
    std::fs::remove_file(\"x\").unwrap();
}

pub async fn second() {
    nap();
}

pub async fn third() {
    nap();
}

fn nap() {
    std::thread::sleep(Duration::from_secs(1));
}

pub async fn fourth(client: slow_db::Client) {
    ask(&client);
    slow_db::inner::warm_up(7);
}

fn ask(client: &slow_db::Client) -> u8 {
    client.get::<u8>(\"key\")
}
";
const DATABASE: &str = "\
pub struct Client { raw: u64 }

unsafe extern \"C\" { fn slow_get(raw: u64) -> u8; fn slow_warm(rounds: u64); }

impl Client {
    pub fn get<T: From<u8>>(
        &self,
        key: &str,
    ) -> T {
        T::from(unsafe { slow_get(self.raw + key.len() as u64) })
    }
}

pub mod inner {
    pub fn warm_up(rounds: u64) { unsafe { super::slow_warm(rounds) } }
}
";
/// Where a build of the project writes events.
const FOLDER: &str = "target/block-lint";
const EVENTS: &str = "app/target/block-lint/watch-1.jsonl";

/// A project with a dependency outside of its workspace whose work is done in C.
fn project() -> Project {
    Project::new(&[
        ("app/Cargo.toml", MANIFEST),
        ("app/src/lib.rs", CODE),
        (
            "slow-db/Cargo.toml",
            "[package]\nname = \"slow-db\"\nversion = \"1.2.3\"\nedition = \"2024\"\n",
        ),
        ("slow-db/src/lib.rs", DATABASE),
    ])
}

/// Runs the program in the project's package. A last `--evidence` reads what [`write`] wrote: where builds go by default is
/// decided by the environment of whoever runs the tests.
fn run(project: &Project, args: &[&str]) -> Run {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut args = args.to_vec();
    if args == ["learn"] {
        args.push("--evidence");
    }
    if args.last() == Some(&"--evidence") {
        args.push(FOLDER);
    }
    let code = cli::run(words(&args), &project.environment("app"), &mut out, &mut err);
    Run {
        code,
        out: String::from_utf8(out).unwrap(),
        err: String::from_utf8(err).unwrap(),
    }
}

/// An event as the watchdog writes it. `frames` are lines of `src/lib.rs` and their functions, the blocking one first.
fn event(rule: &str, function: &str, leaf: &str, frames: &[(u32, &str)]) -> Value {
    let chain: Vec<Value> = frames
        .iter()
        .map(|(line, function)| json!({"file": "src/lib.rs", "line": line, "column": 5, "function": function}))
        .collect();
    json!({
        "schema": 1, "mode": "watch", "phase": "end", "rule": rule, "file": "src/lib.rs", "line": frames[0].0,
        "column": 5, "function": function, "leaf": leaf, "cause": "blocked", "detail": "sleep: clock_nanosleep",
        "elapsed_ms": 250, "max_ms": 250, "total_ms": 400, "count": 2, "pid": 7, "thread": "tokio-rt-worker",
        "task": {"id": 3, "name": null, "spawned": null}, "chain": chain, "fingerprint": "0123456789abcdef"
    })
}

fn sleeps_in_third() -> Value {
    event(
        "blocking-sleep",
        "app::third",
        "std::thread::sleep",
        &[(16, "app::nap"), (12, "app::third")],
    )
}

/// Writes events to where they are looked for.
fn write(project: &Project, events: &[Value]) {
    let lines: Vec<String> = events.iter().map(|event| format!("{event}\n")).collect();
    project.write(EVENTS, &lines.concat());
}

/// The findings of a run as JSON, the summary last.
fn json_of(project: &Project) -> Vec<Value> {
    let run = run(project, &["--format", "json", "--evidence"]);
    assert_eq!(run.err, "");
    run.out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// Line and count of what was seen, in the order of the report.
fn seen_lines(findings: &[Value]) -> Vec<(u64, u64)> {
    let seen = findings.iter().filter_map(|finding| {
        let count = finding["observed"]["count"].as_u64()?;
        Some((finding["line"].as_u64()?, count))
    });
    seen.collect()
}

fn seen() {
    let project = project();
    write(&project, &[sleeps_in_third()]);
    // Another process of the same program.
    project.write("app/target/block-lint/run-9.jsonl", &format!("{}\n", sleeps_in_third()));
    let run = run(&project, &["--evidence"]);
    assert_eq!((run.code, run.err.as_str()), (EXIT_FINDINGS, ""));
    let place = |text: &str| run.out.find(text).unwrap_or_else(|| panic!("{text}\n{}", run.out));
    assert!(
        place("observed: seen 4 times at run time, 250 ms at worst, 800 ms in all") < place("error[blocking-fs]"),
        "{}",
        run.out
    );
    place("note: 1 stall at run time, from 2 files of events: 1 finding was seen\n");
    let findings = json_of(&project);
    let lines: Vec<u64> = findings.iter().filter_map(|finding| finding["line"].as_u64()).collect();
    assert!(lines.is_sorted(), "the order of JSON is a contract: {lines:?}");
    assert_eq!(seen_lines(&findings), [(12, 4)]);
    let summary = &findings.last().unwrap()["summary"]["evidence"];
    assert_eq!(
        (&summary["files"], &summary["events"], &summary["observed"]),
        (&json!(2), &json!(2), &json!(1))
    );
}

fn formats() {
    let project = project();
    write(&project, &[sleeps_in_third()]);
    let text = |format: &str| run(&project, &["--format", format, "--evidence"]).out;
    let first = "src/lib.rs:12:5: error[blocking-sleep]: std::thread::sleep puts the thread to sleep, via nap (seen 2 times at run time, 250 ms at worst, 400 ms in all)\nsrc/lib.rs:";
    assert!(
        text("short").starts_with(first),
        "what was seen stands first\n{}",
        text("short")
    );
    assert!(
        text("github").contains("%0Aobserved: seen 2 times at run time"),
        "{}",
        text("github")
    );
    let sarif: Value = serde_json::from_str(&text("sarif")).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let seen: Vec<&Value> = results.iter().filter(|result| result["rank"] == 100.0).collect();
    assert_eq!(seen.len(), 1);
    assert_eq!(
        seen[0]["properties"]["observed"],
        json!({"count": 2, "worst_ms": 250.0, "total_ms": 400.0})
    );
}

fn moved() {
    let project = project();
    let mut event = sleeps_in_third();
    event["line"] = json!(400);
    event["chain"] = json!([]);
    write(&project, &[event]);
    assert_eq!(seen_lines(&json_of(&project)), [(12, 2)]);
}

/// The guard takes no time.
fn counted() {
    let project = project();
    let mut event = sleeps_in_third();
    (event["mode"], event["max_ms"], event["total_ms"]) = (json!("guard"), json!(0), json!(0));
    write(&project, &[event]);
    let out = run(&project, &["--format", "short", "--evidence"]).out;
    assert!(out.contains("via nap (seen 2 times at run time)\n"), "{out}");
}

/// Two calls of one leaf in one function: the one that was seen is not the one that is known.
fn another_call() {
    let project = project();
    project.write(
        "app/src/lib.rs",
        "pub async fn third(ask: impl Fn(fn())) {\n    std::thread::sleep(D);\n    ask(|| std::thread::sleep(D));\n}\n\
         const D: std::time::Duration = std::time::Duration::from_secs(1);\n",
    );
    let event = event(
        "blocking-sleep",
        "app::third",
        "std::thread::sleep",
        &[(3, "app::third")],
    );
    write(&project, &[event]);
    let findings = json_of(&project);
    assert_eq!(seen_lines(&findings), [(3, 2)]);
    assert_eq!(
        findings
            .iter()
            .filter(|finding| finding["rule"] == "blocking-sleep")
            .count(),
        2
    );
}

fn one_of_two() {
    let project = project();
    // The name of the leaf that the program has is not ours; the line and the stack decide.
    let event = event(
        "blocking-sleep",
        "app::second",
        "libc::nanosleep",
        &[(16, "app::nap"), (8, "app::second")],
    );
    write(&project, &[event]);
    let findings = json_of(&project);
    assert_eq!(seen_lines(&findings), [(8, 2)]);
    assert!(
        run(&project, &["--evidence"])
            .out
            .contains("also reached from `app::third` at src/lib.rs:12:5\n")
    );
}

fn by_line() {
    let project = project();
    let event = event("blocking-fs", "app::first", "remove_file_inlined", &[(4, "app::first")]);
    write(&project, &[event]);
    assert_eq!(seen_lines(&json_of(&project)), [(4, 2)]);
}

/// The stall of which only the program knows: a dependency written in C.
fn asks_in_fourth() -> Value {
    let mut event = event(
        "blocking-db",
        "app::fourth",
        "slow_db::Client::get",
        &[(25, "app::ask"), (20, "app::fourth")],
    );
    event["column"] = json!(12);
    event
}

fn unexplained() {
    let project = project();
    write(&project, &[asks_in_fourth()]);
    let findings = json_of(&project);
    let found = findings
        .iter()
        .find(|finding| finding["rule"] == "blocking-db")
        .unwrap();
    assert_eq!(
        (&found["level"], &found["line"], &found["column"], &found["end_column"]),
        (&json!("warn"), &json!(25), &json!(12), &json!(15))
    );
    assert_eq!(
        found["message"],
        "slow_db::Client::get waits for the database, seen at run time"
    );
    assert_eq!(
        found["context"],
        json!({"kind": "async fn", "name": "app::fourth", "file": "src/lib.rs", "line": 19})
    );
    assert_eq!(found["fingerprint"], "blocking-db app::fourth slow_db::Client::get");
    // What the page of the rule says, and which function to move.
    assert_eq!(
        found["instead"],
        "an async driver (`sqlx`, `tokio-postgres`, `diesel-async`), or `spawn_blocking` around the whole transaction"
    );
    assert_eq!(
        findings.last().unwrap()["summary"]["evidence"]["teaches"],
        json!([{
            "function": "slow_db::Client::get",
            "kind": "db",
            "write": "impl Client { #[blocks(db)] pub fn get<T: From<u8>>(&self, key: &str) -> T; }"
        }])
    );
    for format in ["human", "github", "sarif"] {
        let out = run(&project, &["--format", format, "--evidence"]).out;
        for words in [
            "it was seen in: sleep: clock_nanosleep",
            "on the stack: app::fourth (src/lib.rs:20)",
            "teach: `impl Client { #[blocks(db)] pub fn get<T: From<u8>>(&self, key: &str) -> T; }`, which `cargo block-lint learn` writes to block-lint/",
        ] {
            assert!(out.contains(words), "{words}\n{out}");
        }
    }
    // A configured level holds.
    let all = ["-D", "all", "--evidence"];
    assert!(run(&project, &all).out.contains("error[blocking-db]"));
    let none = ["-A", "blocking-db", "--evidence"];
    assert!(!run(&project, &none).out.contains("blocking-db"));
}

/// Facts of the leaf, the page of the rule, the function that the async one calls: what is said depends on what is known.
fn advice() {
    let project = project();
    let manifest = format!("{MANIFEST}tokio = {{ path = \"../tokio\" }}\n");
    project.write("app/Cargo.toml", &manifest);
    project.write(
        "tokio/Cargo.toml",
        "[package]\nname = \"tokio\"\nversion = \"1.54.0\"\nedition = \"2024\"\n",
    );
    project.write("tokio/src/lib.rs", "");
    let mut lock = event(
        "blocking-lock",
        "app::fourth",
        "slow_db::Client::get",
        &[(25, "app::ask"), (20, "app::fourth")],
    );
    let instead = |event: &Value| {
        write(&project, std::slice::from_ref(event));
        let findings = json_of(&project);
        let found = findings.iter().find(|finding| finding["line"] == 25).unwrap();
        found["instead"].as_str().unwrap().to_owned()
    };
    let holder = "look for the holder that keeps the lock for long, and let that one do less under it";
    assert_eq!(instead(&lock), holder, "another thread would wait for it just as long");
    lock["rule"] = json!("blocking-sleep");
    lock["leaf"] = json!("std::thread::sleep");
    assert_eq!(
        instead(&lock),
        "tokio::time::sleep, or a thread where blocking is fine (`spawn_blocking`) around `ask`"
    );
    lock["leaf"] = json!("slow_db::Client::nap");
    assert_eq!(
        instead(&lock),
        "await the timer of the runtime: `tokio::time::sleep`, `async_std::task::sleep`, `smol::Timer::after`, \
         or a thread where blocking is fine (`spawn_blocking`) around `ask`"
    );
    lock["rule"] = json!("of-a-later-version");
    assert_eq!(
        instead(&lock),
        "a thread where blocking is fine (`spawn_blocking`) around `ask`"
    );
}

fn without_lines() {
    let project = project();
    let mut event = asks_in_fourth();
    (event["file"], event["line"], event["column"]) = (json!(""), json!(0), json!(0));
    event["chain"] = json!([]);
    write(&project, &[event]);
    let findings = json_of(&project);
    assert_eq!(seen_lines(&findings), [(19, 2)], "the async function's name");
}

fn hidden() {
    let project = project();
    let hidden = CODE.replace(
        "    client.get::<u8>",
        "    // block-lint: allow(blocking-db) the key is always cached\n    client.get::<u8>",
    );
    project.write("app/src/lib.rs", &hidden);
    let mut event = asks_in_fourth();
    (event["line"], event["chain"][0]["line"]) = (json!(26), json!(26));
    write(&project, &[event]);
    let run = run(&project, &["--evidence"]);
    assert!(run.out.contains("; 1 suppressed;"), "{}", run.out);
    assert!(!run.out.contains("bad-comment"), "{}", run.out);
}
