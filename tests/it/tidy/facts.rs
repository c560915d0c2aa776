//! What holds of `rules/`: pages, stubs and the words both use agree.

use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};

use block_lint::{
    effects::{Kind, Runs},
    pages, skeleton,
};
use libtest_mimic::{Completion, Failed, Trial};

use super::{
    TextFile, files, root,
    tokens::{self, Token},
    verdict,
};

/// Attributes of the language itself that stubs may use.
const LANGUAGE: [&str; 4] = ["cfg", "default", "derive", "must_use"];
/// Kinds of `#[blocks(..)]` that no page reports yet, each with its reason.
const WITHOUT_PAGE: [(&str, &str); 0] = [];
/// How many files one run of rustfmt is given: a command line has an end.
const FORMATTED_AT_ONCE: usize = 200;

pub(super) fn tests() -> Vec<Trial> {
    vec![
        Trial::test("tidy::kinds_have_pages_and_facts", kinds_have_pages_and_facts),
        Trial::test("tidy::kinds_are_those_of_the_engine", kinds_are_those_of_the_engine),
        Trial::test("tidy::stubs_use_known_attributes", stubs_use_known_attributes),
        Trial::test("tidy::stubs_run_closures_somewhere", stubs_run_closures_somewhere),
        Trial::test(
            "tidy::quiet_crates_say_so_at_their_root",
            quiet_crates_say_so_at_their_root,
        ),
        Trial::test("tidy::stubs_can_be_read", stubs_can_be_read),
        Trial::ignorable_test("tidy::stubs_are_formatted", stubs_are_formatted),
    ]
}

fn stubs() -> Vec<TextFile> {
    files("rules/api", ".rs")
}

/// The kinds that `rules/README.md` explains.
fn explained_kinds() -> BTreeSet<String> {
    let readme = files("rules", "rules/README.md")
        .pop()
        .map(|file| file.text)
        .unwrap_or_default();
    let list = readme
        .split("Kinds: `")
        .nth(1)
        .and_then(|rest| rest.split('`').next())
        .unwrap_or_default();
    list.split(' ').map(str::to_owned).collect()
}

/// The attributes that `rules/README.md` explains: each `#[name` of its table.
fn explained_attributes() -> BTreeSet<String> {
    let readme = files("rules", "rules/README.md")
        .pop()
        .map(|file| file.text)
        .unwrap_or_default();
    let rows = readme.lines().filter(|line| line.starts_with("| `#["));
    let written = rows.flat_map(|row| row.split("#[").skip(1));
    written
        .map(|rest| {
            rest.chars()
                .take_while(|&char| char.is_alphanumeric() || char == '_')
                .collect()
        })
        .collect()
}

fn kinds_have_pages_and_facts() -> Result<(), Failed> {
    let explained = explained_kinds();
    let pages: BTreeSet<String> = pages::all().iter().filter_map(|page| page.effect.clone()).collect();
    let mut used = BTreeMap::new();
    for file in stubs() {
        let tokens = tokens::of(&file.text);
        for kind in tokens::after(&tokens, &["#", "[", "blocks", "("]).filter_map(<[Token]>::first) {
            used.entry(kind.text.clone())
                .or_insert_with(|| format!("{}:{}", file.name, kind.line));
        }
    }
    let mut faults = Vec::new();
    for (kind, place) in &used {
        if !explained.contains(kind) {
            faults.push(format!("{place}: rules/README.md knows no kind `{kind}`"));
        }
        if !pages.contains(kind) && !WITHOUT_PAGE.iter().any(|(without, _)| without == kind) {
            faults.push(format!("{place}: no page has `effect = \"{kind}\"`"));
        }
    }
    let unused = pages.iter().filter(|effect| !used.contains_key(*effect));
    faults.extend(unused.map(|effect| format!("a page has `effect = \"{effect}\"`, but no stub blocks so")));
    let needless = WITHOUT_PAGE.iter().filter(|(kind, _)| pages.contains(*kind));
    faults.extend(needless.map(|(kind, _)| format!("`{kind}` has a page now: take it from the list of exceptions")));
    verdict(faults)
}

/// Pages, the engine and `rules/README.md` speak of the same kinds.
fn kinds_are_those_of_the_engine() -> Result<(), Failed> {
    let known: BTreeSet<String> = Kind::ALL.iter().map(|kind| kind.word().to_owned()).collect();
    let explained = explained_kinds();
    let unexplained = known
        .difference(&explained)
        .map(|kind| format!("rules/README.md does not explain the kind `{kind}`"));
    let unknown = explained
        .difference(&known)
        .map(|kind| format!("the engine knows no kind `{kind}` of rules/README.md"));
    let effects = pages::all()
        .iter()
        .filter_map(|page| Some((page, page.effect.as_ref()?)));
    let idle = effects.filter(|(_, effect)| !known.contains(*effect));
    let idle = idle.map(|(page, effect)| format!("rules/{}.md: the engine knows no effect `{effect}`", page.id));
    verdict(unexplained.chain(unknown).chain(idle).collect())
}

fn stubs_use_known_attributes() -> Result<(), Failed> {
    let explained = explained_attributes();
    let mut unknown: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in stubs() {
        let tokens = tokens::of(&file.text);
        let outer = tokens::after(&tokens, &["#", "["]);
        for name in outer
            .chain(tokens::after(&tokens, &["#", "!", "["]))
            .filter_map(<[Token]>::first)
        {
            // `#[$meta]` stands in a macro.
            let known = matches!(name.text.as_str(), "doc" | "$")
                || explained.contains(&name.text)
                || LANGUAGE.contains(&name.text.as_str());
            if !known {
                unknown
                    .entry(name.text.clone())
                    .or_default()
                    .push(format!("{}:{}", file.name, name.line));
            }
        }
    }
    let told = |(name, places): (String, Vec<String>)| {
        format!(
            "{}: rules/README.md knows no attribute `{name}` ({} places)",
            places[0],
            places.len()
        )
    };
    verdict(unknown.into_iter().map(told).collect())
}

/// The words of `#[runs(..)]` are those of the engine.
fn stubs_run_closures_somewhere() -> Result<(), Failed> {
    let mut faults = Vec::new();
    for file in stubs() {
        let tokens = tokens::of(&file.text);
        let words = tokens::after(&tokens, &["#", "[", "runs", "("]).filter_map(<[Token]>::first);
        let unknown = words.filter(|word| Runs::of(&word.text).is_none());
        faults.extend(unknown.map(|word| format!("{}:{}: no closure runs `{}`", file.name, word.line, word.text)));
    }
    verdict(faults)
}

/// `#![does_not_block]` is read in the root of a crate only: elsewhere it would say nothing.
fn quiet_crates_say_so_at_their_root() -> Result<(), Failed> {
    let is_root = |name: &str| {
        let path = name.trim_start_matches("rules/api/");
        !path.contains('/') || (path.ends_with("/lib.rs") && path.matches('/').count() == 1)
    };
    let idle = stubs()
        .into_iter()
        .filter(|file| file.text.contains("#![does_not_block]") && !is_root(&file.name));
    verdict(
        idle.map(|file| format!("{}: only the root of a crate may say `#![does_not_block]`", file.name))
            .collect(),
    )
}

/// A stub file is read by our own front door, and says what it is about.
fn stubs_can_be_read() -> Result<(), Failed> {
    let mut faults = Vec::new();
    for file in stubs() {
        let skeleton = skeleton::scan(&file.text);
        let told = |problem: &skeleton::Problem| {
            let line = file.text[..problem.span.start as usize].matches('\n').count() + 1;
            format!("{}:{line}: {}", file.name, problem.message)
        };
        faults.extend(skeleton.problems.iter().map(told));
        if !file.text.starts_with("//!") {
            faults.push(format!(
                "{}:1: a file begins with `//!` and what it is about",
                file.name
            ));
        }
    }
    verdict(faults)
}

fn stubs_are_formatted() -> Result<Completion, Failed> {
    let rustfmt = std::env::var_os("RUSTFMT").unwrap_or_else(|| "rustfmt".into());
    if Command::new(&rustfmt).arg("--version").output().is_err() {
        return Ok(Completion::ignored_with("rustfmt is not installed"));
    }
    let mut faults = Vec::new();
    for some in stubs().chunks(FORMATTED_AT_ONCE) {
        let mut command = Command::new(&rustfmt);
        command
            .current_dir(root())
            .args(["--check", "-l", "--config", "skip_children=true"]);
        // Unstable options are refused on stable with a warning only; a stub has no `mod name;` to follow.
        command.args(some.iter().map(|file| &file.name));
        let output = command.output()?;
        faults.extend(
            String::from_utf8_lossy(&output.stdout)
                .lines()
                .map(|line| format!("not formatted: {line}")),
        );
        if !output.status.success() && output.stdout.is_empty() {
            faults.push(String::from_utf8_lossy(&output.stderr).into_owned());
        }
    }
    verdict(faults)?;
    Ok(Completion::Completed)
}
