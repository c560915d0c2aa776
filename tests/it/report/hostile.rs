//! Sources that would spoil a terminal, and places that do not fit their file.

use block_lint::{
    finding::Summary,
    report::{Format, Options},
    source::{Place, Span},
};
use expect_test::expect;
use libtest_mimic::{Failed, Trial};
use proptest::{
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};

use super::sample::{Sample, write};

/// The longest line that a report may have for short names.
const LONGEST: usize = 400;

pub(super) fn tests() -> Vec<Trial> {
    vec![
        Trial::test("report::hostile::minified", minified),
        Trial::test("report::hostile::labels_far_apart", labels_far_apart),
        Trial::test("report::hostile::steering_characters", steering_characters),
        Trial::test("report::hostile::names", names),
        Trial::test("report::hostile::any_text_any_place", any_text_any_place),
    ]
}

fn human() -> Options {
    Options {
        quiet: true,
        ..Options::default()
    }
}

/// A line of a megabyte is shown around its labels.
fn minified() -> Result<(), Failed> {
    let mut sample = Sample::default();
    let noise = "let ä=1;".repeat(60_000);
    let file = sample.file(
        "src/min.rs",
        &format!("{noise}async fn f(){{{}std::fs::read(p)}}{noise}", "a();".repeat(3)),
    );
    sample.chain(file, "f", &[(file, "std::fs::read", "std::fs::read", "std::fs::read")]);
    let text = write(&sample.report(), &human())?;
    expect![[r#"
        error[blocking-fs]: std::fs::read waits for the disk, via std::fs::read
         --> src/min.rs:1:480026
          |
        1 | ...=1;let ä=1;let ä=1;async fn f(){a();a();a();std::fs::read(p)}let ä=1;let ä=1;let ä=1;let ä=1;let ä=1;let ä=1;let ä=1;let ä=1;let ...
          |                                -               ^^^^^^^^^^^^^ waits for the disk
          |                                |                
          |                                this is async
          |
          = why: the worker thread cannot run other tasks meanwhile
          = instead: tokio::fs::read_to_string

    "#]].assert_eq(&text);
    assert!(text.lines().all(|line| line.len() < LONGEST), "{text}");
    Ok(())
}

/// Labels that do not fit one window are shown one below the other.
fn labels_far_apart() -> Result<(), Failed> {
    let mut sample = Sample::default();
    let file = sample.file(
        "src/min.rs",
        &format!("async fn f(){{{}std::fs::read(p)}}", "let a=1;".repeat(100)),
    );
    sample.chain(file, "f", &[(file, "std::fs::read", "std::fs::read", "std::fs::read")]);
    expect![[r#"
        error[blocking-fs]: std::fs::read waits for the disk, via std::fs::read
         --> src/min.rs:1:814
          |
        1 | async fn f(){let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1...
          |          - this is async
        1 | ...=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;let a=1;std::fs::read(p)}
          |                                                                                                                               ^^^^^^^^^^^^^ waits for the disk
          |
          = why: the worker thread cannot run other tasks meanwhile
          = instead: tokio::fs::read_to_string

    "#]].assert_eq(&write(&sample.report(), &human())?);
    Ok(())
}

fn steering_characters() -> Result<(), Failed> {
    let mut sample = Sample::default();
    let text = "async fn f() {\r\n\t/*\u{1b}[31m \u{202e}宽*/ read(p); // \u{7}\r\n}\r\n";
    let file = sample.file("src/\u{1b}[2Jodd.rs", text);
    sample.chain(file, "f", &[(file, "read(p)", "read", "std::fs::read")]);
    let finding = &mut sample.findings[0];
    finding.message = "read\u{1b}[0m\nwaits".to_owned();
    finding.notes.push("one\ntwo".to_owned());
    let written = write(&sample.report(), &human())?;
    expect![[r#"
        error[blocking-fs]: read�[0m waits
         --> src/�[2Jodd.rs:2:15
          |
        1 | async fn f() {
          |          - this is async
        2 |     /*�[31m �宽*/ read(p); // �
          |                   ^^^^ waits for the disk
          |
          = why: the worker thread cannot run other tasks meanwhile
          = instead: tokio::fs::read_to_string
          = one two

    "#]]
    .assert_eq(&written);
    assert!(!written.contains(['\u{1b}', '\r', '\u{202e}', '\u{7}']));
    Ok(())
}

fn names() -> Result<(), Failed> {
    let summary = Summary {
        notices: vec!["odd\u{1b}[2J\nname".to_owned()],
        unparsed: vec!["a\u{1b}b".to_owned()],
        ..Summary::default()
    };
    let sample = Sample {
        summary,
        ..Sample::default()
    };
    let written = write(
        &sample.report(),
        &Options {
            format: Format::Short,
            ..Options::default()
        },
    )?;
    assert!(!written.contains('\u{1b}') && written.lines().count() == 3, "{written}");
    Ok(())
}

/// A dependency's file may have changed since it was scanned, so no place can be trusted.
fn any_text_any_place() -> Result<(), Failed> {
    let place = || (0_u32..600, 0_u32..600);
    let text = proptest::collection::vec(
        prop_oneof!["[a-z \t]{0,300}", "[äö宽\u{202e}\r\u{1b}]{0,60}", Just(String::new())],
        0..6,
    );
    let mut runner = TestRunner::new_with_rng(
        // A failing case is printed; the seed is fixed, so there is nothing to keep in a file.
        Config {
            failure_persistence: None,
            ..Config::default()
        },
        TestRng::deterministic_rng(RngAlgorithm::ChaCha),
    );
    let cases = (text, place(), place(), place());
    runner.run(&cases, |(lines, entry, context, hop)| {
        let mut sample = Sample::default();
        let file = sample.file("src/main.rs", &lines.join("\n"));
        sample.chain(file, "f", &[(file, "f", "f", "x::f"), (file, "f", "f", "x::g")]);
        let at = |(one, other): (u32, u32)| Place {
            file,
            span: Span::new(one.min(other), one.max(other)),
        };
        let finding = &mut sample.findings[0];
        (finding.place, finding.context.place, finding.chain[1].place) = (at(entry), at(context), at(hop));
        let report = sample.report();
        for format in [
            Format::Human,
            Format::Short,
            Format::Json,
            Format::Sarif,
            Format::Github,
        ] {
            let written = write(
                &report,
                &Options {
                    format,
                    quiet: true,
                    ..Options::default()
                },
            );
            let written = written.map_err(|_| TestCaseError::fail("not written"))?;
            let bounded = format != Format::Human || written.lines().all(|line| line.chars().count() < LONGEST);
            prop_assert!(bounded, "{}", written);
        }
        Ok(())
    })?;
    Ok(())
}
