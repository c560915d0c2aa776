//! JSON lines: one finding each, the summary last. Field names and meaning are a contract with other programs.

use std::io::{self, Write};

use serde::Serialize;

use super::{Options, Report};
use crate::{
    evidence,
    finding::{Certainty, Finding, Level, Observation},
    source::Place,
};

/// One finding.
#[derive(Serialize)]
struct Record<'a> {
    rule: &'a str,
    level: Level,
    certainty: Certainty,
    file: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    message: &'a str,
    context: ContextLine<'a>,
    chain: Vec<HopLine<'a>>,
    /// All suggestions in one text; null if there is none.
    instead: Option<String>,
    suppressed: bool,
    observed: Option<&'a Observation>,
    fingerprint: &'a str,
}

#[derive(Serialize)]
struct ContextLine<'a> {
    kind: &'a str,
    name: &'a str,
    file: &'a str,
    line: u32,
}

#[derive(Serialize)]
struct HopLine<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    callee: &'a str,
    note: &'a str,
}

/// The last line.
#[derive(Serialize)]
struct Closing<'a> {
    summary: SummaryLine<'a>,
}

#[derive(Serialize)]
struct SummaryLine<'a> {
    files: usize,
    lines: usize,
    /// Those that no comment hides.
    findings: usize,
    suppressed: usize,
    unparsed: &'a [String],
    calls: usize,
    calls_resolved: usize,
    seconds: f64,
    /// Only when evidence was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<&'a evidence::Outcome>,
}

/// Writes one line for each finding, suppressed ones included, and the summary.
pub(super) fn write(report: &Report, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    for finding in report.shown(options) {
        write_line(&record(report, finding), out)?;
    }
    write_line(
        &Closing {
            summary: summary(report, options),
        },
        out,
    )
}

fn write_line(value: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}

fn record<'a>(report: &'a Report, finding: &'a Finding) -> Record<'a> {
    let file = report.sources.file(finding.place.file);
    let start = file.line_col(finding.place.span.start);
    let end = file.line_col(finding.place.span.end);
    Record {
        rule: finding.rule.as_str(),
        level: finding.level,
        certainty: finding.certainty,
        file: &file.name,
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        message: &finding.message,
        context: context(report, finding),
        chain: finding
            .chain
            .iter()
            .map(|hop| hop_line(report, hop.place, &hop.callee, &hop.note))
            .collect(),
        instead: (!finding.instead.is_empty()).then(|| finding.instead.join(", or ")),
        suppressed: finding.suppressed.is_some(),
        observed: finding.observed.as_ref(),
        fingerprint: &finding.fingerprint,
    }
}

fn context<'a>(report: &'a Report, finding: &'a Finding) -> ContextLine<'a> {
    let context = &finding.context;
    let file = report.sources.file(context.place.file);
    let line = file.line_col(context.place.span.start).line;
    ContextLine {
        kind: &context.kind,
        name: &context.name,
        file: &file.name,
        line,
    }
}

fn hop_line<'a>(report: &'a Report, place: Place, callee: &'a str, note: &'a str) -> HopLine<'a> {
    let file = report.sources.file(place.file);
    let start = file.line_col(place.span.start);
    HopLine {
        file: &file.name,
        line: start.line,
        column: start.column,
        callee,
        note,
    }
}

fn summary<'a>(report: &'a Report, options: &Options) -> SummaryLine<'a> {
    let counts = report.counts(options);
    let summary = &report.summary;
    SummaryLine {
        files: summary.files,
        lines: summary.lines,
        findings: counts.findings(),
        suppressed: counts.suppressed,
        unparsed: &summary.unparsed,
        calls: summary.calls,
        calls_resolved: summary.calls_resolved,
        // Milliseconds are as exact as a clock on a busy machine gets.
        seconds: (summary.seconds * 1000.0).round() / 1000.0,
        evidence: report.evidence.as_ref(),
    }
}
