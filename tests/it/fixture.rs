//! The fixture language: files of one or more crates in one text, with marks below the lines they speak of.
//!
//! ```text
//! //- /main.rs crate:app deps:db edition:2021
//! async fn handler() {
//!     db::load();
//!   //^^^^^^^^ waits for the disk, via load
//! }
//! //- /db.rs crate:db
//! pub fn load() { std::fs::read("x"); }
//! ```
//!
//! Without a header the text is `/main.rs` of a crate `main`. A file without `crate:` belongs to the crate before it; a crate's
//! first file is its root. Every crate may also name the crates that have stubs. The edition is 2024 unless said.

use std::ops::Range;

use block_lint::workspace::Edition;
use libtest_mimic::{Failed, Trial};

/// What stands at the head of a file.
const HEADER: &str = "//- ";

/// Crates and what is expected of them.
#[derive(Debug, Default)]
pub(crate) struct Fixture {
    pub(crate) crates: Vec<FixtureCrate>,
    pub(crate) marks: Vec<Mark>,
}

/// One crate.
#[derive(Debug)]
pub(crate) struct FixtureCrate {
    pub(crate) name: String,
    /// Crates of the fixture, then those that have stubs.
    pub(crate) dependencies: Vec<String>,
    pub(crate) edition: Edition,
    /// Path and text, the root first.
    pub(crate) files: Vec<(String, String)>,
}

/// A place that something is expected of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    /// The file's path.
    pub(crate) file: String,
    /// The marked line, from 1.
    pub(crate) line: u32,
    /// The marked columns, from 1, in chars.
    pub(crate) columns: Range<u32>,
    /// The last segment where a path is marked (`sleep` of `std::thread::sleep`), else all of it. Answers point at a callee's name.
    pub(crate) name: Range<u32>,
    pub(crate) expected: Expected,
    /// The line of the mark itself in the whole fixture, from 1.
    pub(crate) at: usize,
}

/// What a mark says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    /// This is said of the place.
    Text(String),
    /// Something should be said, but is not: `missed`, or `missed: calls db::load` where something else is said.
    Missed(Option<String>),
    /// Something is said, but should not be: `false alarm`.
    FalseAlarm,
}

/// Reads a fixture.
pub(crate) fn parse(text: &str) -> Result<Fixture, String> {
    let mut fixture = Fixture::default();
    let mut below = None;
    for (index, line) in text.lines().enumerate() {
        let at = index + 1;
        if let Some(header) = line.strip_prefix(HEADER) {
            open_file(&mut fixture, header).map_err(|message| format!("line {at}: {message}"))?;
            below = None;
            continue;
        }
        if fixture.crates.is_empty() {
            open_file(&mut fixture, "/main.rs crate:main")?;
        }
        let (file, content) = last_file(&mut fixture).ok_or("no file")?;
        content.push_str(line);
        content.push('\n');
        let number = content.matches('\n').count() as u32;
        match (mark(line), below) {
            (None, _) => below = Some((number, line)),
            (Some(_), None) => return Err(format!("line {at}: a mark needs a line above it")),
            (Some((columns, expected)), Some((line, marked))) => {
                let (file, name) = (file.clone(), last_segment(marked, &columns));
                fixture.marks.push(Mark {
                    file,
                    line,
                    columns,
                    name,
                    expected,
                    at,
                });
            }
        }
    }
    link(&mut fixture)?;
    Ok(fixture)
}

/// The columns and the text of a line `  //^^^ text`.
pub(crate) fn mark(line: &str) -> Option<(Range<u32>, Expected)> {
    let comment = line.trim_start().strip_prefix("//")?;
    let carets = comment.trim_start();
    let text = carets.trim_start_matches('^');
    let width = (carets.len() - text.len()) as u32;
    if width == 0 {
        return None;
    }
    let start = (line.chars().count() - carets.chars().count()) as u32 + 1;
    Some((start..start + width, expected(text.trim())))
}

/// The columns of the last path segment in `columns` of `line`.
fn last_segment(line: &str, columns: &Range<u32>) -> Range<u32> {
    let marked: String = line
        .chars()
        .skip(columns.start as usize - 1)
        .take(columns.len())
        .collect();
    let path = marked
        .chars()
        .all(|char| char.is_alphanumeric() || matches!(char, '_' | ':'));
    let name = marked.rsplit("::").next().filter(|_| path).unwrap_or(&marked);
    columns.end - name.chars().count() as u32..columns.end
}

fn expected(text: &str) -> Expected {
    let (word, rest) = text
        .split_once(':')
        .map_or((text, None), |(word, rest)| (word, Some(rest.trim().to_owned())));
    match word {
        "missed" => Expected::Missed(rest),
        "false alarm" => Expected::FalseAlarm,
        _ => Expected::Text(text.to_owned()),
    }
}

fn open_file(fixture: &mut Fixture, header: &str) -> Result<(), String> {
    let mut words = header.split_whitespace();
    let path = words
        .next()
        .filter(|path| path.starts_with('/'))
        .ok_or("a header names a path that begins with `/`")?;
    let mut created = None;
    for word in words {
        let (key, value) = word
            .split_once(':')
            .ok_or_else(|| format!("`{word}` is no `key:value`"))?;
        match (key, &mut created) {
            ("crate", _) => created = Some(new_crate(value)),
            ("deps", Some(created)) => created.dependencies = value.split(',').map(str::to_owned).collect(),
            ("edition", Some(created)) => created.edition = edition(value)?,
            _ => return Err(format!("`{word}` is not known, or stands before `crate:`")),
        }
    }
    fixture.crates.extend(created);
    let owner = fixture.crates.last_mut().ok_or("the first file must name its crate")?;
    owner.files.push((path.to_owned(), String::new()));
    Ok(())
}

fn new_crate(name: &str) -> FixtureCrate {
    FixtureCrate {
        name: name.to_owned(),
        dependencies: Vec::new(),
        edition: Edition::E2024,
        files: Vec::new(),
    }
}

fn edition(year: &str) -> Result<Edition, String> {
    match year {
        "2015" => Ok(Edition::E2015),
        "2018" => Ok(Edition::E2018),
        "2021" => Ok(Edition::E2021),
        "2024" => Ok(Edition::E2024),
        other => Err(format!("there is no edition {other}")),
    }
}

fn last_file(fixture: &mut Fixture) -> Option<&mut (String, String)> {
    fixture.crates.last_mut()?.files.last_mut()
}

/// Checks that each dependency is there, and adds the crates that have stubs.
fn link(fixture: &mut Fixture) -> Result<(), String> {
    let own: Vec<String> = fixture.crates.iter().map(|one| one.name.clone()).collect();
    let stubs = block_lint::stubs::embedded().into_iter().map(|stub| stub.name);
    let stubs: Vec<String> = stubs.filter(|stub| stub != "std" && !own.contains(stub)).collect();
    for one in &mut fixture.crates {
        if let Some(unknown) = one
            .dependencies
            .iter()
            .find(|name| !own.contains(name) && !stubs.contains(name))
        {
            return Err(format!(
                "crate {} depends on {unknown}, which is neither here nor has stubs",
                one.name
            ));
        }
        let missing = stubs.iter().filter(|stub| !one.dependencies.contains(stub)).cloned();
        let missing: Vec<String> = missing.collect();
        one.dependencies.extend(missing);
    }
    Ok(())
}

/// The language holds what its description says.
pub(crate) fn tests() -> Vec<Trial> {
    vec![
        Trial::test("fixture::files_and_crates", files_and_crates),
        Trial::test("fixture::marks", marks),
        Trial::test("fixture::faults", faults),
    ]
}

fn files_and_crates() -> Result<(), Failed> {
    let fixture =
        parse("//- /main.rs crate:app deps:db edition:2018\nmod m;\n//- /m.rs\nfn f() {}\n//- /db.rs crate:db\n")?;
    let [app, db] = fixture.crates.as_slice() else {
        return Err("two crates expected".into());
    };
    assert_eq!(
        (app.name.as_str(), app.edition, app.dependencies[0].as_str()),
        ("app", Edition::E2018, "db")
    );
    assert_eq!(
        app.files,
        [
            ("/main.rs".to_owned(), "mod m;\n".to_owned()),
            ("/m.rs".to_owned(), "fn f() {}\n".to_owned())
        ]
    );
    assert_eq!((db.name.as_str(), db.edition), ("db", Edition::E2024));
    let bare = parse("fn f() {}")?;
    assert_eq!(
        (bare.crates[0].name.as_str(), bare.crates[0].files[0].0.as_str()),
        ("main", "/main.rs")
    );
    Ok(())
}

fn marks() -> Result<(), Failed> {
    let text = "\n    ärger(sleep(1));\n  //^^^^^ one\n  //      ^^^^^ missed: two\n    x();\n  //^ false alarm\n";
    let found = parse(text)?.marks;
    let told: Vec<_> = found
        .iter()
        .map(|mark| (mark.line, mark.columns.clone(), mark.at))
        .collect();
    assert_eq!(told, [(2, 5..10, 3), (2, 11..16, 4), (5, 5..6, 6)]);
    assert_eq!(found[0].expected, Expected::Text("one".to_owned()));
    assert_eq!(
        (&found[1].expected, &found[2].expected),
        (&Expected::Missed(Some("two".to_owned())), &Expected::FalseAlarm)
    );
    let path = parse("    std::thread::sleep(d);\n  //^^^^^^^^^^^^^^^^^^ x\n")?
        .marks
        .remove(0);
    assert_eq!((path.columns, path.name), (5..23, 18..23));
    Ok(())
}

fn faults() -> Result<(), Failed> {
    let cases = [
        ("//- main.rs crate:a\n", "begins with `/`"),
        ("//- /main.rs\n", "must name its crate"),
        ("//- /main.rs crate:a edition:2020\n", "no edition 2020"),
        ("//- /main.rs crate:a deps:nowhere\n", "depends on nowhere"),
        ("//- /main.rs crate:a colour:red\n", "not known"),
        ("  //^^ text\n", "needs a line above"),
    ];
    for (text, expected) in cases {
        let error = parse(text).err().ok_or_else(|| format!("accepted: {text}"))?;
        assert!(error.contains(expected), "{error}");
    }
    Ok(())
}
