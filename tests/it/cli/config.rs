//! `block-lint.toml` and the tables in manifests.

use block_lint::{cli::EXIT_FAILURE, config::Config, finding::Level};
use libtest_mimic::Trial;

use super::{clean_project, run};
use crate::discovery::{Project, test};

pub(super) fn tests() -> Vec<Trial> {
    vec![
        test("config: levels, later wins", levels),
        test("config: settings", settings),
        test("config: guards of one's own", guards),
        test("config: tables in manifests", manifests),
        test("config: lints that a manifest allows", allowed_lints),
        test("config: what is wrong has its place", wrong),
        test("config: a named file that is not there", missing_file),
    ]
}

const RULES: [&str; 3] = ["blocking-fs", "blocking-net", "blocking-sleep"];

fn load(project: &Project) -> Config {
    Config::load(&project.discover(&[]), None, &RULES).unwrap()
}

fn levels() {
    let project = clean_project();
    project.write("block-lint.toml", "[levels]\nblocking-fs = \"note\"\nall = \"warn\"\n");
    let mut config = load(&project);
    assert_eq!(config.level("app", "blocking-fs", Level::Deny), Level::Note);
    assert_eq!(config.level("app", "blocking-net", Level::Deny), Level::Warn);
    config.command_line.0.push(("blocking-fs".to_owned(), Level::Deny));
    config.command_line.0.push(("all".to_owned(), Level::Allow));
    assert_eq!(
        config.level("app", "blocking-fs", Level::Deny),
        Level::Allow,
        "the last one that names it"
    );
    assert_eq!(Config::default().level("app", "blocking-fs", Level::Deny), Level::Deny);
}

fn settings() {
    let project = clean_project();
    project.write(
        "block-lint.toml",
        "short-timeout = \"250us\"\nskip = [\"gen\", \"**/*.pb.rs\", \"a/*.rs\"]\ntest-code = true\n",
    );
    let config = load(&project);
    assert_eq!(config.short_timeout.as_micros(), 250);
    assert!(config.test_code);
    for (name, skipped) in [
        ("gen/deep/x.rs", true),
        ("src/gen/x.rs", false),
        ("src/x.pb.rs", true),
        ("a/b.rs", true),
        ("a/b/c.rs", false),
        ("src/lib.rs", false),
    ] {
        assert_eq!(config.skips(name), skipped, "{name}");
    }
}

/// A type that the configuration names is a guard, and the finding gives the reason.
fn guards() {
    let project = clean_project();
    project.write(
        "src/lib.rs",
        "pub struct Lease;\n\nfn lease() -> Lease {\n    Lease\n}\n\nasync fn work() {}\n\npub async fn hold() {\n    let lease = lease();\n    \
         work().await;\n    drop(lease);\n    work().await;\n}\n",
    );
    assert_eq!(run(&project, &[]).code, 0);
    project.write("block-lint.toml", "[guards]\n\"app::Lease\" = \"others wait for it\"\n");
    let run = run(&project, &[]);
    assert_eq!(run.code, 1, "{}{}", run.out, run.err);
    for words in [
        "app::Lease is held across `.await`",
        "others wait for it",
        "drop(lease)",
    ] {
        assert!(run.out.contains(words), "{words}\n{}", run.out);
    }
}

fn manifests() {
    let member = |levels: &str| format!("[package]\nname = \"m\"\nversion = \"0.1.0\"\nedition = \"2021\"\n{levels}");
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"m\"]\n[workspace.metadata.block-lint]\nlevels = { all = \"warn\" }\n",
        ),
        (
            "m/Cargo.toml",
            &member("[package.metadata.block-lint.levels]\nblocking-fs = \"allow\"\n"),
        ),
        ("m/src/lib.rs", ""),
    ]);
    let config = load(&project);
    assert_eq!(config.level("m", "blocking-fs", Level::Deny), Level::Allow);
    assert_eq!(config.level("other", "blocking-fs", Level::Deny), Level::Warn);
    project.write("block-lint.toml", "");
    let config = load(&project);
    assert_eq!(
        config.level("other", "blocking-fs", Level::Deny),
        Level::Deny,
        "a file of its own replaces the table"
    );
    project.write("m/Cargo.toml", &member("[package.metadata.block-lint]\nskip = []\n"));
    let failure = Config::load(&project.discover(&[]), None, &RULES)
        .unwrap_err()
        .render(false, 100);
    assert!(
        failure.contains("`skip` is a setting of the whole workspace"),
        "{failure}"
    );
    assert!(failure.contains("m/Cargo.toml:6:1"), "{failure}");
}

/// `[lints]` silences the rules that say the same, until an attribute says otherwise.
fn allowed_lints() {
    let member = "[package]\nname = \"m\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";
    let lost = "async fn save() {}\n\npub async fn quiet() {\n    save();\n}\n\n#[warn(unused_must_use)]\npub async fn loud() {\n    save();\n}\n";
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"m\"]\n[workspace.lints.rust]\nunused_must_use = { level = \"allow\", priority = 1 }\n",
        ),
        ("m/Cargo.toml", member),
        ("m/src/lib.rs", lost),
    ]);
    let found = || {
        let run = run(&project, &["--format", "short"]);
        [4, 9].map(|line| run.out.contains(&format!("m/src/lib.rs:{line}:")))
    };
    assert_eq!(found(), [true, true], "nobody has asked for the workspace's lints");
    project.write("m/Cargo.toml", &format!("{member}[lints]\nworkspace = true\n"));
    assert_eq!(found(), [false, true]);
    project.write(
        "m/Cargo.toml",
        &format!("{member}[lints.rust]\nunused-must-use = \"allow\"\n"),
    );
    assert_eq!(found(), [false, true]);
    project.write(
        "m/Cargo.toml",
        &format!(
            "{member}[lints.rust]\nunused_must_use = \"warn\"\n[lints.clippy]\nlet_underscore_future = \"allow\"\n"
        ),
    );
    assert_eq!(found(), [true, true]);
}

fn wrong() {
    let project = clean_project();
    for (text, words) in [
        (
            "[levels]\nblocking-sleeep = \"warn\"\n",
            "there is no rule `blocking-sleeep`|did you mean `blocking-sleep`?|block-lint.toml:2:1",
        ),
        (
            "[levels]\nblocking-fs = \"wran\"\n",
            "there is no level `wran`|did you mean `warn`?|block-lint.toml:2:15",
        ),
        (
            "[levels]\nblocking-fs = 1\n",
            "this setting takes a level|this is of type integer",
        ),
        (
            "[level]\n",
            "there is no setting `level`|did you mean `levels`?|block-lint.toml:1:2",
        ),
        ("levels = 3\n", "this setting takes a table of rules and levels"),
        (
            "short-timeout = \"1 day\"\n",
            "`1 day` is not a duration|\"500us\", \"1ms\", \"2s\"",
        ),
        ("short-timeout = 1\n", "this setting takes a duration"),
        ("skip = [\"a[\"]\n", "`a[` is not a valid pattern"),
        ("skip = \"a\"\n", "this setting takes a list of paths"),
        ("test-code = \"yes\"\n", "this setting takes true or false"),
        (
            "guards = [\"a::B\"]\n",
            "this setting takes a table of types and reasons",
        ),
        (
            "[guards]\n\"a::B\" = \" \"\n",
            "this setting takes the reason why it must not be held",
        ),
        (
            "[guards]\nLease = \"x\"\n",
            "`Lease` is not the path of a type|block-lint.toml:2:1",
        ),
        ("skip = [\n", "the configuration is not valid TOML"),
        (
            "skip = []\nskip = []\n",
            "the configuration is not valid TOML|duplicate key",
        ),
    ] {
        project.write("block-lint.toml", text);
        let run = run(&project, &[]);
        assert_eq!((run.code, run.out.as_str()), (EXIT_FAILURE, ""), "{text}");
        for words in words.split('|') {
            assert!(run.err.contains(words), "{text}: {words}\n{}", run.err);
        }
    }
}

fn missing_file() {
    let project = clean_project();
    let run = run(&project, &["--config", "gone.toml"]);
    assert_eq!(run.code, EXIT_FAILURE);
    assert!(run.err.contains("gone.toml`: no such file"), "{}", run.err);
}
