//! Crates from the registry, used one helper deep behind a field: what their stubs and their sources tell. Needs the network.

use std::{collections::BTreeSet, fs, path::Path, process::Command};

use libtest_mimic::Trial;
use serde_json::Value;

/// File, line, rule.
type Place = (String, u64, String);

/// The one test, which takes long.
pub(crate) fn tests() -> Vec<Trial> {
    let is_fast = std::env::var_os("SLOW_TESTS").is_none();
    let test = Trial::test("real crates: thirteen that block, and their async twins", || {
        check();
        Ok(())
    });
    vec![test.with_ignored_flag(is_fast)]
}

fn check() {
    let folder = tempfile::tempdir().unwrap();
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/crates");
    let copied = [
        "Cargo.toml",
        "src/main.rs",
        "src/blocking.rs",
        "src/queries.rs",
        "src/twins.rs",
    ];
    fs::create_dir(folder.path().join("src")).unwrap();
    for name in copied {
        fs::copy(project.join(name), folder.path().join(name)).unwrap();
    }
    let fetched = Command::new("cargo").arg("fetch").current_dir(folder.path()).status();
    assert!(fetched.unwrap().success(), "cargo fetch");

    let (mut expected, mut derived) = (BTreeSet::new(), Vec::new());
    for name in copied.iter().filter(|name| name.starts_with("src/")) {
        let text = fs::read_to_string(project.join(name)).unwrap();
        for (line, marks) in (1..)
            .zip(text.lines())
            .filter_map(|(n, line)| Some((n, line.split_once("//~ ")?.1)))
        {
            let (rule, is_derived) = marks.split_once(' ').map_or((marks, false), |(rule, _)| (rule, true));
            expected.insert(((*name).to_owned(), line, rule.to_owned()));
            if is_derived {
                derived.push(((*name).to_owned(), line));
            }
        }
    }
    assert_eq!(found(folder.path(), &[]), expected);

    let blind = ["reqwest", "ureq", "postgres", "redis", "sled", "zip", "image", "flate2"];
    let without: Vec<&str> = blind
        .iter()
        .flat_map(|name| ["--no-stubs", name])
        .chain(["--show", "likely"])
        .collect();
    let places: BTreeSet<(String, u64)> = found(folder.path(), &without)
        .into_iter()
        .map(|(file, line, _)| (file, line))
        .collect();
    let lost: Vec<_> = derived.iter().filter(|place| !places.contains(place)).collect();
    assert!(
        lost.is_empty() && derived.len() == blind.len(),
        "lost without stubs: {lost:?}"
    );
}

fn found(folder: &Path, arguments: &[&str]) -> BTreeSet<Place> {
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-block-lint"))
        .args(["block-lint", "--offline", "--format", "json"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    let findings = String::from_utf8(output.stdout).unwrap();
    let findings = findings
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    findings
        .filter(|finding| finding.get("rule").is_some())
        .map(|finding| {
            (
                text(&finding["file"]),
                finding["line"].as_u64().unwrap(),
                text(&finding["rule"]),
            )
        })
        .collect()
}
