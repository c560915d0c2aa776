//! Annotations of a GitHub workflow: `::error file=src/api.rs,line=41,…::message`, one line for each finding.
//!
//! The form and the escapes: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.

use std::io::{self, Write};

use super::{Options, Report, closing, excerpt, human, location};
use crate::finding::{Finding, Level};

/// Writes all findings and the closing lines, which a workflow's log shows as they are.
pub(super) fn write(report: &Report, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    for finding in report.open(options) {
        writeln!(out, "{}", annotation(report, options, finding))?;
    }
    closing::write(report, options, out)
}

fn annotation(report: &Report, options: &Options, finding: &Finding) -> String {
    let command = match finding.level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Note | Level::Allow => "notice",
    };
    let file = report.sources.file(finding.place.file);
    let start = file.line_col(finding.place.span.start);
    let end = file.line_col(finding.place.span.end);
    let name = property(&location::of(report, options, finding.place.file).path);
    let title = property(finding.rule.as_str());
    let mut lines = vec![finding.message.clone()];
    let steps = finding.chain.iter().map(|hop| {
        format!(
            "{}: {}",
            human::locus(report, hop.place),
            excerpt::step_of(hop, finding)
        )
    });
    lines.extend(steps);
    lines.extend(human::notes(finding));
    // Texts of event files and of code are in it.
    let lines: Vec<String> = lines.iter().map(|line| excerpt::clean(line)).collect();
    let message = data(&lines.join("\n"));
    format!(
        "::{command} file={name},line={},endLine={},col={},endColumn={},title={title}::{message}",
        start.line, end.line, start.column, end.column
    )
}

/// Escapes what stands behind `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property's value.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
