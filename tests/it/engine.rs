//! Where the tests meet the engine: what it says of a fixture's places. The only file that knows the engine's entry points.

use std::ops::Range;

use block_lint::{
    finding::{Certainty, Level},
    report::Report,
    source::{Place, Sources},
};

use crate::fixture::Fixture;

/// What the engine says of one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// The file's path as in the fixture.
    pub(crate) file: String,
    /// From 1.
    pub(crate) line: u32,
    /// From 1, in chars.
    pub(crate) columns: Range<u32>,
    pub(crate) text: String,
}

/// Asks the engine one question about a whole fixture. A page's examples name its rule, which is on even if it is off by default.
pub(crate) type Question = fn(&Fixture, rule: Option<&str>) -> Vec<Answer>;

/// All findings. `None` while the engine cannot be asked: such tests are shown as ignored.
pub(crate) const FINDINGS: Option<Question> = None;

/// For each call `calls <path>`, or `calls ?` when the callee is not known.
pub(crate) const CALLS: Option<Question> = None;

/// The type of each expression.
pub(crate) const TYPES: Option<Question> = None;

/// The ids in the table of rules.
pub(crate) const RULES: Option<fn() -> Vec<String>> = None;

/// The findings of a report as answers. One that is not sure says so in front: `likely: …`.
#[expect(dead_code, reason = "the engine is not connected yet")]
pub(crate) fn findings_of(report: &Report) -> Vec<Answer> {
    let open = report
        .findings
        .iter()
        .filter(|finding| finding.suppressed.is_none() && finding.level != Level::Allow);
    let text = |certainty, message: &str| match certainty {
        Certainty::Sure => message.to_owned(),
        Certainty::Likely => format!("likely: {message}"),
    };
    open.map(|finding| {
        answer(
            &report.sources,
            finding.place,
            text(finding.certainty, &finding.message),
        )
    })
    .collect()
}

/// An answer about a place.
pub(crate) fn answer(sources: &Sources, place: Place, text: String) -> Answer {
    let file = sources.file(place.file);
    let (start, end) = (file.line_col(place.span.start), file.line_col(place.span.end));
    // What goes on in the next line is marked to the end of its first.
    let line_end = || {
        file.text()
            .lines()
            .nth(start.line as usize - 1)
            .map_or(0, |line| line.chars().count() as u32)
            + 1
    };
    let end_column = if start.line == end.line { end.column } else { line_end() };
    Answer {
        file: format!("/{}", file.name.trim_start_matches('/')),
        line: start.line,
        columns: start.column..end_column,
        text,
    }
}
