//! Compares what the engine says of a fixture with its marks. Each page example and each fixture file is one test.

use std::{fmt::Write as _, path::Path};

use block_lint::pages;
use libtest_mimic::{Failed, Trial};

use crate::{
    engine::{self, Answer, Question},
    fixture::{self, Expected, Fixture, Mark},
};

/// Where fixtures lie, and what is asked of them.
const FOLDERS: [(&str, Ask); 5] = [
    ("names", Ask::Calls),
    ("types", Ask::Types),
    ("effects", Ask::Findings),
    ("guards", Ask::Findings),
    ("futures", Ask::Findings),
];
/// What begins a mark about a call, in any fixture.
const CALLS: &str = "calls ";

/// The question a fixture asks. Marks that begin with `calls ` ask for the callee in any of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ask {
    /// What is called; calls without a mark are not looked at.
    Calls,
    /// Which type; expressions without a mark are not looked at.
    Types,
    /// What is found; a finding without a mark is a failure.
    Findings,
}

/// How many known errors of ours the suite holds.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Limits {
    pub(crate) missed: usize,
    pub(crate) false_alarms: usize,
}

/// A fixture, where it comes from and what is asked of it.
struct Case {
    /// Its test's name.
    name: String,
    text: String,
    ask: Ask,
    rule: Option<String>,
    /// The file it stands in, and the number of lines above it there.
    origin: (String, usize),
}

/// All tests that are data, and the known limits they hold.
pub(crate) fn cases() -> (Vec<Trial>, Limits) {
    let cases: Vec<Case> = examples().chain(files()).collect();
    let mut limits = Limits::default();
    for mark in cases
        .iter()
        .filter_map(|case| fixture::parse(&case.text).ok())
        .flat_map(|fixture| fixture.marks)
    {
        limits.missed += usize::from(matches!(mark.expected, Expected::Missed(_)));
        limits.false_alarms += usize::from(mark.expected == Expected::FalseAlarm);
    }
    let trial = |case: Case| Trial::test(case.name.clone(), move || run(&case));
    (cases.into_iter().map(trial).collect(), limits)
}

fn examples() -> impl Iterator<Item = Case> {
    pages::all().iter().flat_map(|page| {
        page.examples.iter().map(|example| Case {
            name: format!("rules/{}.md:{}", page.id, example.line),
            text: example.code.clone(),
            ask: Ask::Findings,
            rule: Some(page.id.clone()),
            origin: (format!("rules/{}.md", page.id), example.line - 1),
        })
    })
}

fn files() -> impl Iterator<Item = Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    FOLDERS.into_iter().flat_map(move |(folder, ask)| {
        let mut paths: Vec<_> = std::fs::read_dir(root.join(folder))
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .collect();
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
        paths.sort();
        paths.into_iter().map(move |path| {
            let name = format!(
                "tests/{folder}/{}",
                path.file_name().unwrap_or_default().to_string_lossy()
            );
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            Case {
                name: name.clone(),
                text,
                ask,
                rule: None,
                origin: (name, 0),
            }
        })
    })
}

fn run(case: &Case) -> Result<(), Failed> {
    let fixture = fixture::parse(&case.text).map_err(|fault| format!("{}: {fault}", case.origin.0))?;
    let mut failures = String::new();
    let (about_calls, others): (Vec<&Mark>, Vec<&Mark>) =
        fixture.marks.iter().partition(|mark| asks_for_callee(mark, case.ask));
    let questions = [
        (engine::CALLS, Ask::Calls, about_calls),
        (question(case.ask), case.ask, others),
    ];
    for (question, ask, marks) in questions {
        if marks.is_empty() && ask != Ask::Findings {
            continue;
        }
        failures += &compare(case, &fixture, ask, &marks, &question(&fixture, case.rule.as_deref()));
    }
    if failures.is_empty() {
        Ok(())
    } else {
        Err(failures.into())
    }
}

fn asks_for_callee(mark: &Mark, ask: Ask) -> bool {
    match &mark.expected {
        Expected::Text(text) => text.starts_with(CALLS),
        Expected::Missed(Some(text)) if text.starts_with(CALLS) => true,
        Expected::Missed(_) | Expected::FalseAlarm => ask == Ask::Calls,
    }
}

fn question(ask: Ask) -> Question {
    match ask {
        Ask::Calls => engine::CALLS,
        Ask::Types => engine::TYPES,
        Ask::Findings => engine::FINDINGS,
    }
}

/// What does not agree, in words; nothing if all does.
fn compare(case: &Case, fixture: &Fixture, ask: Ask, marks: &[&Mark], answers: &[Answer]) -> String {
    let mut failures = String::new();
    let mut left: Vec<&Answer> = answers.iter().collect();
    for mark in marks {
        if let Err(failure) = settle(mark, ask, &mut left) {
            let _ = writeln!(failures, "{}:{}: {failure}", case.origin.0, case.origin.1 + mark.at);
        }
    }
    if ask == Ask::Findings {
        for answer in left {
            let _ = writeln!(
                failures,
                "{}: this is found and not marked:\n{}",
                case.origin.0,
                as_mark(fixture, answer)
            );
        }
        for answer in answers.iter().filter(|answer| !is_well_worded(&answer.text)) {
            let _ = writeln!(
                failures,
                "{}: begins with a capital or ends with a stop: {}",
                case.origin.0, answer.text
            );
        }
    }
    failures
}

/// Takes the answer that `mark` expects out of `left`.
fn settle(mark: &Mark, ask: Ask, left: &mut Vec<&Answer>) -> Result<(), String> {
    let here = |answer: &Answer| answer.file == mark.file && answer.line == mark.line;
    let exact = |answer: &Answer| here(answer) && (answer.columns == mark.columns || answer.columns == mark.name);
    let overlaps = |answer: &Answer| {
        here(answer) && answer.columns.start < mark.columns.end && mark.columns.start < answer.columns.end
    };
    match &mark.expected {
        Expected::Text(text) => match left
            .iter()
            .position(|answer| exact(answer) && says(ask, &answer.text, text))
        {
            Some(index) => drop(left.remove(index)),
            None => return Err(not_said(text, left.iter().find(|answer| overlaps(answer)))),
        },
        Expected::Missed(text) => {
            // Of a call and of an expression something is always said, so the mark must tell what should be.
            let found = |answer: &Answer| match text {
                Some(text) => exact(answer) && says(ask, &answer.text, text),
                None => overlaps(answer),
            };
            if left.iter().any(|answer| found(answer)) {
                return Err("this is found now: replace `missed` by what is said".to_owned());
            }
        }
        Expected::FalseAlarm => match left.iter().position(|answer| exact(answer)) {
            Some(index) => drop(left.remove(index)),
            None => return Err("this false alarm is gone: delete the mark".to_owned()),
        },
    }
    Ok(())
}

fn not_said(expected: &str, instead: Option<&&Answer>) -> String {
    match instead {
        Some(Answer { columns, text, .. }) => format!(
            "expected `{expected}`, said is `{text}` in columns {}..{}",
            columns.start, columns.end
        ),
        None => format!("expected `{expected}`, nothing is said here"),
    }
}

/// Callees and types are compared whole; a mark about a finding is a part of its message.
fn says(ask: Ask, answer: &str, expected: &str) -> bool {
    const LIKELY: &str = "likely: ";
    match ask {
        Ask::Calls | Ask::Types => answer == expected,
        Ask::Findings => answer.starts_with(LIKELY) == expected.starts_with(LIKELY) && answer.contains(expected),
    }
}

fn is_well_worded(message: &str) -> bool {
    !message.starts_with(char::is_uppercase) && !message.ends_with('.') && !message.is_empty()
}

/// The line that is meant, and the mark that would settle it.
fn as_mark(fixture: &Fixture, answer: &Answer) -> String {
    let files = fixture.crates.iter().flat_map(|one| &one.files);
    let text = files
        .filter(|(path, _)| *path == answer.file)
        .find_map(|(_, text)| text.lines().nth(answer.line as usize - 1));
    let Some(line) = text else {
        return format!("{}:{}: {}", answer.file, answer.line, answer.text);
    };
    let indent = " ".repeat((answer.columns.start as usize).saturating_sub(3));
    let carets = "^".repeat(answer.columns.len().max(1));
    format!("{line}\n{indent}//{carets} {}", answer.text)
}

/// The comparison itself is right.
pub(crate) fn tests() -> Vec<Trial> {
    vec![
        Trial::test("check::agreement", agreement),
        Trial::test("check::disagreement", disagreement),
        Trial::test("check::callees_are_compared_whole", callees_are_compared_whole),
        Trial::test("check::marks_cover_whole_names", marks_cover_whole_names),
    ]
}

const SAMPLE: &str = "async fn f() {\n    sleep(1);\n  //^^^^^ puts the thread\n    read();\n  //^^^^ missed\n    get();\n  //^^^ false alarm\n}\n";

fn sample_case(ask: Ask) -> Case {
    Case {
        name: String::new(),
        text: String::new(),
        ask,
        rule: None,
        origin: ("sample".to_owned(), 10),
    }
}

/// An answer about the sample: line, columns, text.
type Said<'a> = (u32, std::ops::Range<u32>, &'a str);

/// The failures of a sample fixture for the given answers.
fn failures(answers: &[Said<'_>]) -> Result<String, Failed> {
    let fixture = fixture::parse(SAMPLE)?;
    let case = sample_case(Ask::Findings);
    let answer = |(line, columns, text): &Said<'_>| Answer {
        file: "/main.rs".to_owned(),
        line: *line,
        columns: columns.clone(),
        text: (*text).to_owned(),
    };
    let answers: Vec<Answer> = answers.iter().map(answer).collect();
    let marks: Vec<&Mark> = fixture.marks.iter().collect();
    Ok(compare(&case, &fixture, Ask::Findings, &marks, &answers))
}

fn agreement() -> Result<(), Failed> {
    assert_eq!(
        failures(&[(2, 5..10, "sleep puts the thread to sleep"), (6, 5..8, "get waits")])?,
        ""
    );
    Ok(())
}

fn disagreement() -> Result<(), Failed> {
    let gone = (6, 5..8, "get waits");
    let cases: [(Vec<Said<'_>>, &str); 6] = [
        (
            vec![gone.clone()],
            "sample:13: expected `puts the thread`, nothing is said here",
        ),
        (vec![(2, 5..9, "puts the thread"), gone.clone()], "in columns 5..9"),
        (
            vec![(2, 5..10, "likely: puts the thread"), gone.clone()],
            "sample:13: expected",
        ),
        (
            vec![(2, 5..10, "puts the thread"), (4, 5..9, "read"), gone.clone()],
            "this is found now",
        ),
        (vec![(2, 5..10, "puts the thread")], "this false alarm is gone"),
        (
            vec![(2, 5..10, "puts the thread"), gone, (1, 10..11, "Odd.")],
            "async fn f() {\n       //^ Odd.",
        ),
    ];
    for (answers, expected) in cases {
        let said = failures(&answers)?;
        assert!(said.contains(expected), "{said}");
    }
    Ok(())
}

fn callees_are_compared_whole() -> Result<(), Failed> {
    let fixture = fixture::parse(
        "fn f() {\n    read();\n  //^^^^ calls fs::read\n    get();\n  //^^^ missed: calls db::get\n}\n",
    )?;
    let case = sample_case(Ask::Calls);
    let marks: Vec<&Mark> = fixture.marks.iter().collect();
    let said = |read: &str, get: &str| {
        let answer = |line, columns, text: &str| Answer {
            file: "/main.rs".to_owned(),
            line,
            columns,
            text: text.to_owned(),
        };
        let unmarked = answer(1, 4..5, "calls f");
        compare(
            &case,
            &fixture,
            Ask::Calls,
            &marks,
            &[answer(2, 5..9, read), answer(4, 5..8, get), unmarked],
        )
    };
    assert_eq!(said("calls fs::read", "calls ?"), "");
    assert!(said("calls fs::read_dir", "calls ?").contains("said is `calls fs::read_dir`"));
    assert!(said("calls fs::read", "calls db::get").contains("this is found now"));
    Ok(())
}

/// Carets that begin or end inside a word are misplaced, whatever the engine says. A comment is marked as a whole.
fn marks_cover_whole_names() -> Result<(), Failed> {
    let mut faults = String::new();
    for case in examples().chain(files()) {
        let fixture = fixture::parse(&case.text).map_err(|fault| format!("{}: {fault}", case.origin.0))?;
        for mark in &fixture.marks {
            let files = fixture.crates.iter().flat_map(|one| &one.files);
            let text = files
                .filter(|(path, _)| *path == mark.file)
                .find_map(|(_, text)| text.lines().nth(mark.line as usize - 1));
            if !covers_whole_names(text.unwrap_or_default(), mark) {
                let _ = writeln!(
                    faults,
                    "{}:{}: carets begin or end inside a word",
                    case.origin.0,
                    case.origin.1 + mark.at
                );
            }
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}

fn covers_whole_names(line: &str, mark: &Mark) -> bool {
    let chars: Vec<char> = line.chars().collect();
    let in_word = |index: Option<usize>| {
        index
            .and_then(|index| chars.get(index))
            .is_some_and(|char| char.is_alphanumeric() || *char == '_')
    };
    let (start, end) = (mark.columns.start as usize - 1, mark.columns.end as usize - 1);
    let bounded = !in_word(start.checked_sub(1)) && !in_word(Some(end));
    let is_comment = chars.get(start..).is_some_and(|rest| rest.starts_with(&['/', '/']));
    bounded
        && (in_word(Some(start)) || is_comment)
        && end <= chars.len()
        && chars.get(end - 1).is_some_and(|last| !last.is_whitespace())
}
