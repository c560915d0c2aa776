//! Reports, compared with what they should look like (`UPDATE=1` rewrites the expectations).

use block_lint::{
    finding::{Certainty, Level, Observation, Summary},
    report::{self, Format, Options, Show},
};
use expect_test::{Expect, expect};
use libtest_mimic::{Failed, Trial};

use sample::{Sample, write};

mod formats;
mod hostile;
mod sample;

pub(crate) fn tests() -> Vec<Trial> {
    let mut trials = vec![
        Trial::test("report::human::through_three_crates", through_three_crates),
        Trial::test("report::human::direct", direct),
        Trial::test("report::human::hops_go_up_in_the_file", hops_go_up_in_the_file),
        Trial::test("report::human::other_contexts", other_contexts),
        Trial::test("report::human::not_about_a_call", not_about_a_call),
        Trial::test("report::human::entered_elsewhere", entered_elsewhere),
        Trial::test("report::human::colored", colored),
        Trial::test("report::closing::plain", closing_plain),
        Trial::test("report::closing::verbose", closing_verbose),
        Trial::test("report::closing::quiet", closing_quiet),
        Trial::test("report::shown_and_exit_code", shown_and_exit_code),
    ];
    trials.extend(formats::tests());
    trials.extend(hostile::tests());
    trials
}

/// A finding with everything that can be said of one.
fn everything() -> Sample {
    let mut sample = Sample::transitive();
    let finding = &mut sample.findings[0];
    finding.also_reached_from = 3;
    finding.instead.push("spawn_blocking around `load_config`".to_owned());
    finding
        .notes
        .push("behind `dyn Store`, which has one implementor".to_owned());
    finding.observed = Some(Observation {
        count: 12,
        worst_ms: 340.04,
        total_ms: 1_200.0,
    });
    sample
}

fn check(sample: Sample, options: &Options, expected: &Expect) -> Result<(), Failed> {
    expected.assert_eq(&write(&sample.report(), options)?);
    Ok(())
}

fn human() -> Options {
    Options {
        quiet: true,
        ..Options::default()
    }
}

fn through_three_crates() -> Result<(), Failed> {
    check(
        everything(),
        &human(),
        &expect![[r#"
            error[blocking-fs]: std::fs::read_to_string waits for the disk, via load_config
               --> src/api.rs:7:5
                |
              3 | async fn start(path: &Path) -> Result<()> {
                |          ----- this is async
                .
              7 |     load_config(&path)?;
                |     ^^^^^^^^^^^ calls `config::load_config`
                |
               ::: config/src/lib.rs:2:5
                |
              2 |     confy::load(path)
                |     ----------- calls `confy::load`
                |
               ::: /home-of/registry/confy-1.2.3/src/lib.rs:120:11
                |
            120 |     parse(fs::read_to_string(path)?)
                |           ------------------ waits for the disk, in confy 1.2.3
                |
                = why: the worker thread cannot run other tasks meanwhile
                = instead: tokio::fs::read_to_string
                = instead: spawn_blocking around `load_config`
                = observed: seen 12 times at run time, 340 ms at worst, 1200 ms in all
                = behind `dyn Store`, which has one implementor

        "#]],
    )
}

fn direct() -> Result<(), Failed> {
    check(
        Sample::direct(),
        &human(),
        &expect![[r#"
        error[blocking-sleep]: std::thread::sleep puts the thread to sleep
         --> src/retry.rs:4:2
          |
        3 | pub async fn retry() {
          |              ----- this is async
        4 |     std::thread::sleep(SECOND);
          |     ^^^^^^^^^^^^^^^^^^ puts the thread to sleep
          |
          = why: the worker thread cannot run other tasks meanwhile
          = instead: tokio::time::sleep

    "#]],
    )
}

/// A helper above its caller gets a heading of its own, so that reading down is walking the chain.
fn hops_go_up_in_the_file() -> Result<(), Failed> {
    let mut sample = Sample::default();
    let file = sample.file(
        "src/main.rs",
        "fn deep() {\n    sleep(SECOND);\n}\n\nfn back_off() {\n    deep();\n}\n\nasync fn retry() {\n    back_off();\n}\n",
    );
    let hops = [
        ("back_off();", "back_off", "app::back_off"),
        ("deep();", "deep", "app::deep"),
        ("sleep(SECOND)", "sleep", "std::thread::sleep"),
    ];
    sample.chain(
        file,
        "retry",
        &hops.map(|(needle, name, callee)| (file, needle, name, callee)),
    );
    check(
        sample,
        &human(),
        &expect![[r#"
        error[blocking-fs]: std::thread::sleep waits for the disk, via back_off
          --> src/main.rs:10:5
           |
         9 | async fn retry() {
           |          ----- this is async
        10 |     back_off();
           |     ^^^^^^^^ calls `app::back_off`
           |
          ::: src/main.rs:6:5
           |
         6 |     deep();
           |     ---- calls `app::deep`
           |
          ::: src/main.rs:2:5
           |
         2 |     sleep(SECOND);
           |     ----- waits for the disk
           |
           = why: the worker thread cannot run other tasks meanwhile
           = instead: tokio::fs::read_to_string

    "#]],
    )
}

fn other_contexts() -> Result<(), Failed> {
    let mut texts = String::new();
    for kind in ["async block", "Future::poll", "must-not-block"] {
        let mut sample = Sample::direct();
        kind.clone_into(&mut sample.findings[0].context.kind);
        let text = write(&sample.report(), &human())?;
        let labels = text.lines().filter_map(|line| line.split_once("---- "));
        texts.extend(labels.map(|(_, label)| format!("{label}\n")));
    }
    expect![[r#"
        this is async
        `Future::poll` runs on the executor
        this must not block
    "#]]
    .assert_eq(&texts);
    Ok(())
}

/// Such as a comment that hides nothing.
fn not_about_a_call() -> Result<(), Failed> {
    let mut sample = Sample::direct();
    let finding = &mut sample.findings[0];
    finding.level = Level::Warn;
    finding.message = "this comment hides nothing".to_owned();
    finding.chain.clear();
    finding.instead.clear();
    finding.why.clear();
    finding.context.place = finding.place;
    let report = sample.report();
    expect![[r#"
        warning[blocking-sleep]: this comment hides nothing
         --> src/retry.rs:4:2
          |
        4 |     std::thread::sleep(SECOND);
          |     ^^^^^^^^^^^^^^^^^^
          |

    "#]]
    .assert_eq(&write(&report, &human())?);
    let sarif = write(
        &report,
        &Options {
            format: Format::Sarif,
            ..human()
        },
    )?;
    assert!(sarif.contains("\"codeFlows\": []"), "{sarif}");
    Ok(())
}

/// The chain may leave out the call that enters it.
fn entered_elsewhere() -> Result<(), Failed> {
    let mut sample = Sample::transitive();
    sample.findings[0].chain.remove(0);
    let text = write(&sample.report(), &human())?;
    assert!(
        text.contains("^^^^^^^^^^^ called here, inside `app::api::start`"),
        "{text}"
    );
    Ok(())
}

fn colored() -> Result<(), Failed> {
    let colored = write(&Sample::direct().report(), &Options { color: true, ..human() })?;
    expect![[r#"
        ESC[1mESC[91merror[blocking-sleep]ESC[0mESC[1m: std::thread::sleep puts the thread to sleepESC[0m
         ESC[1mESC[34m--> ESC[0msrc/retry.rs:4:2
          ESC[1mESC[34m|ESC[0m
        ESC[1mESC[34m3ESC[0m ESC[1mESC[34m|ESC[0m pub async fn retry() {
          ESC[1mESC[34m|ESC[0m              ESC[1mESC[34m-----ESC[0m ESC[1mESC[34mthis is asyncESC[0m
        ESC[1mESC[34m4ESC[0m ESC[1mESC[34m|ESC[0m     ESC[1mESC[91mstd::thread::sleepESC[0m(SECOND);"#]]
    .assert_eq(
        &colored
            .replace('\u{1b}', "ESC")
            .lines()
            .take(6)
            .collect::<Vec<_>>()
            .join("\n"),
    );
    let plain = write(&Sample::direct().report(), &human())?;
    assert_eq!(anstream::adapter::strip_str(&colored).to_string(), plain);
    Ok(())
}

fn summary() -> Summary {
    let unparsed = (1..=7)
        .map(|number| format!("src/odd.rs:{number}:1: expected `;`"))
        .collect();
    Summary {
        files: 1,
        lines: 1_234_567,
        unparsed,
        calls: 1000,
        calls_resolved: 999,
        unsure: vec![
            ("receiver's type is not known".to_owned(), 12_345),
            ("macro".to_owned(), 7),
        ],
        seconds: 0.042,
        notices: vec!["cargo metadata failed (no network), manifests were read directly".to_owned()],
    }
}

fn closing_plain() -> Result<(), Failed> {
    let mut sample = everything();
    sample.summary = summary();
    sample.repeat_at_levels();
    let options = Options {
        format: Format::Short,
        ..Options::default()
    };
    check(
        sample,
        &options,
        &expect![[r#"
            src/api.rs:7:5: error[blocking-fs]: std::fs::read_to_string waits for the disk, via load_config (seen 12 times at run time, 340 ms at worst, 1200 ms in all)
            src/api.rs:7:5: warning[blocking-fs]: std::fs::read_to_string waits for the disk, via load_config (seen 12 times at run time, 340 ms at worst, 1200 ms in all)
            warning: does not parse: src/odd.rs:1:1: expected `;`
            warning: does not parse: src/odd.rs:2:1: expected `;`
            warning: does not parse: src/odd.rs:3:1: expected `;`
            warning: does not parse: src/odd.rs:4:1: expected `;`
            warning: does not parse: src/odd.rs:5:1: expected `;`
            warning: 2 more do not parse (--verbose names them)
            note: cargo metadata failed (no network), manifests were read directly
            1 file, 1,234,567 lines: 1 error, 1 warning; from 1 root cause; 1 suppressed; 2 more with --show all; reach 99.9 % of 1,000 calls; 0.04 s
        "#]],
    )
}

fn closing_verbose() -> Result<(), Failed> {
    let sample = Sample {
        summary: summary(),
        ..Sample::default()
    };
    check(
        sample,
        &Options {
            verbose: true,
            ..Options::default()
        },
        &expect![[r#"
        warning: does not parse: src/odd.rs:1:1: expected `;`
        warning: does not parse: src/odd.rs:2:1: expected `;`
        warning: does not parse: src/odd.rs:3:1: expected `;`
        warning: does not parse: src/odd.rs:4:1: expected `;`
        warning: does not parse: src/odd.rs:5:1: expected `;`
        warning: does not parse: src/odd.rs:6:1: expected `;`
        warning: does not parse: src/odd.rs:7:1: expected `;`
        note: cargo metadata failed (no network), manifests were read directly
        note: 1 call not resolved
          12,345  receiver's type is not known
               7  macro
        1 file, 1,234,567 lines: nothing found; reach 99.9 % of 1,000 calls; 0.04 s
    "#]],
    )
}

fn closing_quiet() -> Result<(), Failed> {
    let sample = Sample {
        summary: summary(),
        ..Sample::default()
    };
    check(sample, &human(), &expect![[""]])
}

fn shown_and_exit_code() -> Result<(), Failed> {
    let with = |level, certainty, suppressed: Option<&str>, show| {
        let mut sample = Sample::direct();
        let finding = &mut sample.findings[0];
        (finding.level, finding.certainty, finding.suppressed) = (level, certainty, suppressed.map(str::to_owned));
        let options = Options {
            show,
            format: Format::Short,
            quiet: true,
            ..Options::default()
        };
        let report = sample.report();
        let shown = write(&report, &options).is_ok_and(|text| !text.is_empty());
        (shown, report.exit_code(&options))
    };
    let (clean, found) = (report::EXIT_CLEAN, report::EXIT_FINDINGS);
    assert_eq!(with(Level::Deny, Certainty::Sure, None, Show::Sure), (true, found));
    assert_eq!(
        with(Level::Deny, Certainty::Sure, Some("why not"), Show::All),
        (false, clean)
    );
    assert_eq!(with(Level::Deny, Certainty::Likely, None, Show::Sure), (false, clean));
    assert_eq!(with(Level::Deny, Certainty::Likely, None, Show::Likely), (true, found));
    assert_eq!(with(Level::Warn, Certainty::Sure, None, Show::Sure), (true, clean));
    assert_eq!(with(Level::Note, Certainty::Sure, None, Show::Likely), (false, clean));
    assert_eq!(with(Level::Note, Certainty::Sure, None, Show::All), (true, clean));
    assert_eq!(with(Level::Allow, Certainty::Sure, None, Show::All), (false, clean));
    Ok(())
}
