//! Event files that are not what they should be.

use std::process::Command;

use super::*;

pub(super) fn tests() -> Vec<Trial> {
    vec![
        test("evidence: hostile and truncated files", hostile),
        test("evidence: files that are not there", not_there),
        test("evidence: outdated and elsewhere", outdated_and_elsewhere),
        test("evidence: texts that steer a terminal", steering),
        #[cfg(target_os = "linux")]
        test("evidence: the schema is the watchdog's", schema),
    ]
}

fn hostile() {
    let project = project();
    let good = sleeps_in_third();
    let mut newer = good.clone();
    newer["schema"] = json!(99);
    let whole = good.to_string();
    let text = format!(
        "{good}\n\u{0}not json\n{{\"schema\":1}}\n{newer}\n{}",
        &whole[..whole.len() / 2]
    );
    project.write(EVENTS, &text);
    project.write("app/target/block-lint/run-2.jsonl", "");
    project.write("app/target/block-lint/notes.txt", "not looked at");
    fs::create_dir(project.path("app/target/block-lint/folder.jsonl")).unwrap();
    let run = run(&project, &["--evidence"]);
    assert_eq!((run.code, run.err.as_str()), (EXIT_FINDINGS, ""));
    for words in [
        "note: target/block-lint/folder.jsonl was not read: it is no regular file\n",
        "note: target/block-lint/run-2.jsonl: no events in it\n",
        "note: target/block-lint/watch-1.jsonl: 2 of 4 lines are no events and were skipped, the first is line 2: ",
        "note: target/block-lint/watch-1.jsonl: 1 events of schema 99 were skipped, this program reads schema 1\n",
        "note: target/block-lint/watch-1.jsonl: the last line is cut off and was skipped\n",
        "observed: seen 2 times at run time",
    ] {
        assert!(run.out.contains(words), "{words}\n{}", run.out);
    }
}

fn not_there() {
    let project = project();
    let program = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-block-lint"));
        command.current_dir(project.path("app")).env_remove("CARGO_TARGET_DIR");
        let output = command.args(args).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let empty = program(&["--evidence"]);
    let words = "note: there are no event files in target/block-lint; run the program with the watchdog";
    assert!(empty.contains(words), "{empty}");
    write(&project, &[sleeps_in_third()]);
    assert!(program(&["--evidence"]).contains("seen 2 times at run time"));
    assert_eq!(program(&["learn"]), "0 facts learned from 1 stall\n");
    for (args, words) in [
        (["--evidence", "gone.jsonl"], "gone.jsonl`: no such file"),
        (
            ["--evidence", "/dev/zero"],
            "cannot read `/dev/zero`: it is no regular file",
        ),
        (
            ["--evidence", "src/lib.rs"],
            "write the paths to check before `--evidence`",
        ),
    ] {
        let run = run(&project, &args);
        let err = run
            .err
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .replace(" │ ", "");
        assert_eq!((run.code, run.out.as_str()), (EXIT_FAILURE, ""));
        assert!(err.contains(words), "{words}: {}", run.err);
    }
}

fn outdated_and_elsewhere() {
    let project = project();
    let mut moved = asks_in_fourth();
    // A line that says nothing of the call, in a file that is newer than the events.
    (moved["line"], moved["chain"]) = (json!(2), json!([]));
    let mut elsewhere = asks_in_fourth();
    elsewhere["file"] = json!("../../etc/passwd");
    let mut behind = asks_in_fourth();
    behind["line"] = json!(4_000_000_000_u32);
    write(&project, &[moved, elsewhere, behind]);
    let old = std::time::SystemTime::now() - Duration::from_hours(1);
    let file = fs::File::options().append(true).open(project.path(EVENTS)).unwrap();
    file.set_modified(old).unwrap();
    let run = run(&project, &["--evidence"]);
    assert!(
        run.out.contains(
            "note: 3 stalls at run time, from 1 file of events: 1 stall seen before the file changed, and not found in it now, 2 stalls in code that is not checked here\n"
        ),
        "{}",
        run.out
    );
    assert!(!run.out.contains("blocking-db"), "{}", run.out);
}

fn steering() {
    let project = project();
    let mut event = asks_in_fourth();
    event["detail"] = json!("\u{1b}[2Jread of \u{202e}x\nline");
    event["leaf"] = json!("evil::\u{1b}]0;title\u{7}");
    write(&project, &[event]);
    for format in ["human", "short", "github"] {
        let out = run(&project, &["--format", format, "--evidence"]).out;
        assert!(!out.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{format}: {out:?}");
    }
}

#[cfg(target_os = "linux")]
fn schema() {
    assert_eq!(sleeps_in_third()["schema"], json!(block_watchdog::SCHEMA));
}
