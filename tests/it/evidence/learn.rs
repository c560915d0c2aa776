//! `learn`: from a stall to a fact, and from the fact to a finding.

use super::*;

pub(super) fn tests() -> Vec<Trial> {
    vec![
        test("evidence: learn writes facts, and the next run knows", learn),
        test("evidence: learn adds to what is there", learn_adds),
        test("evidence: a computation of one's own takes a comment", own),
        test("evidence: nothing to learn", nothing),
        test("evidence: help of learn", help),
    ]
}

fn warms_up() -> Value {
    let mut event = event(
        "cpu-heavy",
        "app::fourth",
        "slow_db::inner::warm_up",
        &[(21, "app::fourth")],
    );
    event["cause"] = json!("cpu");
    event["lasting"] = json!("slow_db::inner::warm_up");
    event
}

fn learn() {
    let project = project();
    write(&project, &[asks_in_fourth(), warms_up()]);
    let first = run(&project, &["learn"]);
    assert_eq!((first.code, first.err.as_str()), (EXIT_CLEAN, ""));
    assert_eq!(
        first.out,
        "block-lint/slow_db.rs: slow_db::Client::get blocks (db)\n\
         block-lint/slow_db/inner.rs: slow_db::inner::warm_up blocks (cpu)\n\
         2 facts learned from 2 stalls\n"
    );
    let read = |name: &str| fs::read_to_string(project.path(name)).unwrap();
    let text = read("app/block-lint/slow_db.rs");
    assert_eq!(
        text,
        "//! What was seen to block at run time, written by `cargo block-lint learn`.\n\n\
         pub struct Client;\n\n\
         impl Client {\n    #[blocks(db)]\n    pub fn get<T: From<u8>>(&self, key: &str) -> T;\n}\n"
    );
    assert!(read("app/block-lint/slow_db/inner.rs").ends_with("\n\n#[blocks(cpu)]\npub fn warm_up(rounds: u64);\n"));
    // Both are findings of the code alone now, and were seen.
    let findings = json_of(&project);
    assert_eq!(seen_lines(&findings), [(20, 2), (21, 2)]);
    assert!(findings.iter().all(|finding| finding["level"] != "warn"));
    let without = run(&project, &["--format", "short"]).out;
    assert!(without.contains("src/lib.rs:20:5: error[blocking-db]"), "{without}");
    let again = run(&project, &["learn"]);
    assert_eq!(again.out, "0 facts learned from 2 stalls\n");
    assert_eq!(read("app/block-lint/slow_db.rs"), text);
    // And without the dependency's source.
    fs::remove_dir_all(project.path("slow-db")).unwrap();
    let offline = run(&project, &["--format", "short"]).out;
    assert!(
        offline.contains("slow_db::inner::warm_up keeps the processor busy"),
        "{offline}"
    );
}

fn learn_adds() {
    let project = project();
    let before = "//! Ours.\n\npub struct Client;\n\nimpl Client {\n    pub fn close(self);\n}";
    project.write("app/block-lint/slow-db.rs", before);
    write(&project, &[asks_in_fourth()]);
    assert_eq!(
        run(&project, &["learn"]).out,
        "block-lint/slow-db.rs: slow_db::Client::get blocks (db)\n1 fact learned from 1 stall\n"
    );
    let text = fs::read_to_string(project.path("app/block-lint/slow-db.rs")).unwrap();
    assert_eq!(
        text,
        format!(
            "{before}\n\nimpl Client {{\n    #[blocks(db)]\n    pub fn get<T: From<u8>>(&self, key: &str) -> T;\n}}\n"
        )
    );
    assert_eq!(seen_lines(&json_of(&project)), [(20, 2)]);
}

/// A comparison is short; the function that sorts with it is not.
fn own() {
    let project = project();
    let mut event = event(
        "cpu-heavy",
        "app::second",
        "slow_db::inner::warm_up",
        &[(16, "app::nap"), (15, "app::nap"), (8, "app::second")],
    );
    event["cause"] = json!("cpu");
    write(&project, &[event.clone()]);
    let out = run(&project, &["--evidence"]).out;
    for words in [
        "app::second keeps the processor busy, in slow_db::inner::warm_up, seen at run time",
        "which call takes so long is not proved: it takes a stall of twice the watchdog's threshold",
    ] {
        assert!(out.contains(words), "{words}\n{out}");
    }
    assert_eq!(run(&project, &["learn"]).out, "0 facts learned from 1 stall\n");
    event["lasting"] = json!("app::nap");
    write(&project, &[event]);
    let out = run(&project, &["--evidence"]).out;
    assert!(
        out.contains("app::nap keeps the processor busy, in slow_db::inner::warm_up, seen at run time"),
        "{out}"
    );
    assert_eq!(
        run(&project, &["learn"]).out,
        "yours to write: `// block-lint: blocks(cpu)` above app::nap at src/lib.rs:15\n0 facts learned from 1 stall\n"
    );
    assert!(!project.path("app/block-lint").exists());
    let commented = CODE.replace("fn nap()", "// block-lint: blocks(cpu)\nfn nap()");
    project.write("app/src/lib.rs", &commented);
    assert!(run(&project, &["--format", "short"]).out.contains("cpu-heavy"));
}

/// The commands say how they are used.
fn help() {
    let out = run(&project(), &["learn", "--help"]).out;
    for words in ["Usage: cargo block-lint learn", "--evidence <FILES>...", "Exit codes:"] {
        assert!(out.contains(words), "{words}\n{out}");
    }
    assert!(run(&project(), &["--help"]).out.contains("--evidence [<FILES>...]"));
}

fn nothing() {
    let project = project();
    // What the standard library does is known; a call on the way was not followed.
    let known = event(
        "blocking-fs",
        "app::fourth",
        "std::fs::read",
        &[(25, "app::ask"), (20, "app::fourth")],
    );
    // The async function itself computes.
    let mut own = event("cpu-heavy", "app::third", "app::third", &[(12, "app::third")]);
    own["cause"] = json!("cpu");
    write(&project, &[known, own]);
    assert_eq!(run(&project, &["learn"]).out, "0 facts learned from 2 stalls\n");
    let out = run(&project, &["--evidence"]).out;
    assert!(
        out.contains("the linter knows that this blocks, but found no way to it"),
        "{out}"
    );
}
