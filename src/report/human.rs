//! For a person: each finding as a code excerpt that shows why this is async, every hop, why it matters and what to do.

use std::io::{self, Write};

use codespan_reporting::{
    diagnostic::Severity,
    files::Error,
    term::{Chars, Config, Renderer, WriteStyle},
};

use super::{
    Options, Report, closing,
    excerpt::{self, Block},
    paint::Painter,
};
use crate::{
    finding::{Certainty, Finding, Level, Observation},
    source::Place,
};

/// Writes all findings and the closing lines.
pub(super) fn write(report: &Report, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let config = Config {
        chars: Chars::ascii(),
        ..Config::default()
    };
    for group in report.groups(options) {
        let mut painter = Painter::new(out, options.color);
        let mut renderer = Renderer::new(&mut painter, &config);
        write_group(&mut renderer, report, &group).map_err(into_io)?;
    }
    closing::write(report, options, out)
}

/// The words and the colour of a level.
pub(super) fn severity(level: Level) -> Severity {
    match level {
        Level::Deny => Severity::Error,
        Level::Warn => Severity::Warning,
        Level::Note | Level::Allow => Severity::Note,
    }
}

/// `src/api.rs:41:9`.
pub(super) fn locus(report: &Report, place: Place) -> String {
    let file = report.sources.file(place.file);
    let position = file.line_col(place.span.start);
    format!("{}:{}:{}", excerpt::clean(&file.name), position.line, position.column)
}

/// The renderer's only failures that are not those of the writer cannot happen here: it reads no file.
pub(super) fn into_io(error: Error) -> io::Error {
    match error {
        Error::Io(error) => error,
        other => io::Error::other(other),
    }
}

/// What else there is to say, one line each, in the order in which it is shown.
pub(super) fn notes(finding: &Finding) -> Vec<String> {
    let mut notes = Vec::new();
    if !finding.why.is_empty() {
        notes.push(format!("why: {}", finding.why));
    }
    notes.extend(finding.instead.iter().map(|instead| format!("instead: {instead}")));
    match finding.also_reached_from {
        0 => {}
        1 => notes.push("also reached from 1 other async function".to_owned()),
        many => notes.push(format!("also reached from {many} other async functions")),
    }
    if finding.certainty == Certainty::Likely {
        notes.push("likely: holds for some of the possible callees".to_owned());
    }
    notes.extend(
        finding
            .observed
            .iter()
            .map(|observation| format!("observed: {}", observed(observation))),
    );
    notes.extend(finding.notes.iter().cloned());
    notes
}

/// `seen 12 times at run time, 340 ms at worst, 1200 ms in all`, `seen once at run time, for 340 ms`.
pub(super) fn observed(observation: &Observation) -> String {
    let Observation {
        count,
        worst_ms,
        total_ms,
    } = observation;
    // The guard counts calls, which take no time.
    let is_timed = *total_ms > 0.0;
    match count {
        1 if is_timed => format!("seen once at run time, for {}", span(*total_ms)),
        1 => "seen once at run time".to_owned(),
        many if is_timed => format!(
            "seen {many} times at run time, {} at worst, {} in all",
            span(*worst_ms),
            span(*total_ms)
        ),
        many => format!("seen {many} times at run time"),
    }
}

/// Milliseconds in words: `340 ms`, `12.5 s`.
fn span(ms: f64) -> String {
    if ms < 10_000.0 {
        format!("{ms:.0} ms")
    } else {
        format!("{:.1} s", ms / 1000.0)
    }
}

/// Twins of a finding that are named; of the others only the number is told.
const TWINS_SHOWN: usize = 6;

/// Where else the same root cause is reached from.
fn twins(report: &Report, group: &[&Finding]) -> Vec<String> {
    let Some((_, twins)) = group.split_first() else {
        return Vec::new();
    };
    let mut lines: Vec<String> = twins
        .iter()
        .take(TWINS_SHOWN)
        .map(|twin| {
            let seen = twin.observed.as_ref().map(observed);
            format!(
                "also reached from `{}` at {}{}",
                twin.context.name,
                locus(report, twin.place),
                seen.map_or(String::new(), |seen| format!(", {seen}"))
            )
        })
        .collect();
    if twins.len() > TWINS_SHOWN {
        let more = twins.len() - TWINS_SHOWN;
        lines.push(format!("also reached from {more} more (--format short lists all)"));
    }
    lines
}

fn write_group(renderer: &mut Renderer<'_, '_>, report: &Report, group: &[&Finding]) -> Result<(), Error> {
    let Some(&finding) = group.first() else { return Ok(()) };
    let severity = severity(finding.level);
    renderer.render_header(
        None,
        severity,
        Some(finding.rule.as_str()),
        &excerpt::clean(&finding.message),
    )?;
    let blocks = excerpt::blocks(report, finding);
    let numbers = blocks.iter().flat_map(|block| &block.rows).map(|row| row.number);
    let padding = numbers.max().unwrap_or(1).to_string().len();
    for (index, block) in blocks.iter().enumerate() {
        let arrow = if index == 0 { "-->" } else { ":::" };
        write!(renderer, "{:padding$}", "")?;
        renderer.set_source_border()?;
        write!(renderer, "{arrow} ")?;
        renderer.reset()?;
        writeln!(renderer, "{}", locus(report, block.focus))?;
        write_block(renderer, report, block, severity, padding)?;
    }
    let alone = Finding {
        also_reached_from: 0,
        ..finding.clone()
    };
    for note in notes(&alone).into_iter().chain(twins(report, group)) {
        renderer.render_snippet_note(padding, &excerpt::clean(&note))?;
    }
    renderer.render_empty()
}

fn write_block(
    renderer: &mut Renderer<'_, '_>,
    report: &Report,
    block: &Block,
    severity: Severity,
    padding: usize,
) -> Result<(), Error> {
    let text = report.sources.text(block.file);
    renderer.render_snippet_empty(padding, severity, 0, &[])?;
    let mut before = None;
    for row in &block.rows {
        if before.is_some_and(|before| row.number > before + 1) {
            renderer.render_snippet_break(padding, severity, 0, &[])?;
        }
        let shown = row.shown(text);
        renderer.render_snippet_source(padding, row.number, &shown.text, severity, &shown.labels, 0, &[])?;
        before = Some(row.number);
    }
    renderer.render_snippet_empty(padding, severity, 0, &[])
}
