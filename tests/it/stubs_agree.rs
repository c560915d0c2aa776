//! Every function of a stub against the crate that it speaks of. Needs the network.

use std::{collections::BTreeSet, fs, path::Path, process::Command};

use libtest_mimic::Trial;

/// The one test, which takes long.
pub(crate) fn tests() -> Vec<Trial> {
    let is_fast = std::env::var_os("SLOW_TESTS").is_none();
    let test = Trial::test("stubs::exist_in_their_crates", || {
        check();
        Ok(())
    });
    vec![test.with_ignored_flag(is_fast)]
}

fn check() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/crates/versions.toml");
    let pinned: toml::Table = fs::read_to_string(data).unwrap().parse().unwrap();
    let unseen: BTreeSet<&str> = list(&pinned, "unseen").collect();
    let mut dependencies = String::new();
    for name in pinned.keys().filter(|name| *name != "unseen") {
        for (index, version) in list(&pinned, name).enumerate() {
            let rename = if index == 0 {
                name.clone()
            } else {
                format!("{name}-{index}")
            };
            let line =
                format!("{rename} = {{ package = \"{name}\", version = \"={version}\", default-features = false }}\n");
            dependencies.push_str(&line);
        }
    }
    let project = tempfile::tempdir().unwrap();
    let head = "[package]\nname = \"stubbed\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[dependencies]\n";
    fs::write(project.path().join("Cargo.toml"), head.to_owned() + &dependencies).unwrap();
    fs::create_dir(project.path().join("src")).unwrap();
    fs::write(project.path().join("src/lib.rs"), "").unwrap();
    let fetched = Command::new("cargo").arg("fetch").current_dir(project.path()).status();
    assert!(fetched.unwrap().success(), "cargo fetch");
    let names: BTreeSet<String> = pinned.keys().cloned().collect();
    let lines = crate::engine::stubbed::disagreements(project.path(), &names);
    let is_seen = |line: &&String| !unseen.iter().any(|known| line.starts_with(known));
    let lines: Vec<&str> = lines.iter().filter(is_seen).map(String::as_str).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

/// A string, or the strings of an array.
fn list<'t>(table: &'t toml::Table, key: &str) -> impl Iterator<Item = &'t str> + use<'t> {
    let value = table.get(key);
    let one = value.and_then(toml::Value::as_str);
    let many = value.and_then(toml::Value::as_array).into_iter().flatten();
    one.into_iter().chain(many.filter_map(toml::Value::as_str))
}
