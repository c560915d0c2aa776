//! What the README lists is what there is.

use std::{fs, path::Path};

use block_lint::{finding::Level, pages};
use libtest_mimic::Trial;

use crate::discovery::test;

/// All tests of the README.
pub(crate) fn tests() -> Vec<Trial> {
    vec![
        test("readme: the table of rules", rules),
        test("readme: no rule is misspelt", no_rule_is_misspelt),
    ]
}

fn readme() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap()
}

/// The table as the README must show it.
fn table() -> String {
    let mut table = "| rule | level | reports what |\n|---|---|---|\n".to_owned();
    for page in pages::all() {
        let level = match page.level {
            Level::Allow => "allow",
            Level::Note => "note",
            Level::Warn => "warn",
            Level::Deny => "deny",
        };
        table.push_str(&format!(
            "| [`{0}`](rules/{0}.md) | {level} | {1} |\n",
            page.id, page.does
        ));
    }
    table
}

fn rules() {
    let table = table();
    assert!(
        readme().contains(&table),
        "the README's table of rules must be:\n{table}"
    );
}

fn no_rule_is_misspelt() {
    for word in readme().split(|character: char| !(character.is_ascii_alphanumeric() || character == '-')) {
        if word.starts_with("blocking-") {
            assert!(pages::find(word).is_some(), "{word}");
        }
    }
}
