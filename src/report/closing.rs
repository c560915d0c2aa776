//! The last lines for a person: what was read, what was found, how far the check reaches, and what the user should know.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use super::{Counts, Options, Report, Show, excerpt};
use crate::evidence::Outcome;

/// How many of the things that do not parse are named unless asked for more.
const UNPARSED_SHOWN: usize = 5;

/// Writes the closing lines; nothing if the user wants quiet.
pub(super) fn write(report: &Report, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    if options.quiet {
        return Ok(());
    }
    let (warning, note) = styles(options.color);
    write_unparsed(report, options, warning, out)?;
    for notice in &report.summary.notices {
        writeln!(out, "{note}note{note:#}: {}", excerpt::clean(notice))?;
    }
    if let Some(outcome) = report.evidence.as_ref().filter(|outcome| outcome.files > 0) {
        writeln!(out, "{note}note{note:#}: {}", evidence(outcome))?;
    }
    if options.verbose {
        write_unsure(report, note, out)?;
    }
    writeln!(out, "{}", sentence(report, options))
}

/// `12 files, 3,456 lines: 2 errors, 1 warning; 1 suppressed; reach 94.1 % of 1,234 calls; 0.04 s`.
fn sentence(report: &Report, options: &Options) -> String {
    let summary = &report.summary;
    let counts = report.counts(options);
    let mut parts = vec![format!(
        "{}, {}: {}",
        count(summary.files, "file"),
        count(summary.lines, "line"),
        found(counts)
    )];
    let causes = report.groups(options).len();
    if causes < counts.findings() {
        parts.push(format!("from {}", count(causes, "root cause")));
    }
    if counts.suppressed > 0 {
        parts.push(format!("{} suppressed", grouped(counts.suppressed)));
    }
    parts.extend(hidden(report, options));
    if summary.calls > 0 {
        parts.push(format!(
            "reach {} of {}",
            percent(summary.calls_resolved, summary.calls),
            count(summary.calls, "call")
        ));
    }
    parts.push(format!("{:.2} s", summary.seconds));
    parts.join("; ")
}

fn found(counts: Counts) -> String {
    let kinds = [
        (counts.errors, "error"),
        (counts.warnings, "warning"),
        (counts.notes, "note"),
    ];
    let found: Vec<String> = kinds
        .iter()
        .filter(|(many, _)| *many > 0)
        .map(|(many, word)| count(*many, word))
        .collect();
    if found.is_empty() {
        "nothing found".to_owned()
    } else {
        found.join(", ")
    }
}

/// How many findings a wider `--show` would add.
fn hidden(report: &Report, options: &Options) -> Option<String> {
    let all = Options {
        show: Show::All,
        ..options.clone()
    };
    let more = report.counts(&all).findings() - report.counts(options).findings();
    (more > 0).then(|| format!("{} more with --show all", grouped(more)))
}

/// `3 stalls in 2 files of events: 1 finding was seen, no finding explains 1`.
fn evidence(outcome: &Outcome) -> String {
    let mut parts = Vec::new();
    match outcome.observed {
        0 => {}
        1 => parts.push("1 finding was seen".to_owned()),
        many => parts.push(format!("{} findings were seen", grouped(many))),
    }
    for (many, what) in [
        (outcome.unexplained, "stall|s| that no finding explains"),
        (
            outcome.outdated,
            "stall|s| seen before the file changed, and not found in it now",
        ),
        (outcome.elsewhere, "stall|s| in code that is not checked here"),
    ] {
        if many > 0 {
            let plural = if many == 1 { "" } else { "s" };
            parts.push(format!("{} {}", grouped(many), what.replace("|s|", plural)));
        }
    }
    if parts.is_empty() {
        parts.push("nothing to add".to_owned());
    }
    format!(
        "{} at run time, from {} of events: {}",
        count(outcome.stalls, "stall"),
        count(outcome.files, "file"),
        parts.join(", ")
    )
}

fn write_unparsed(report: &Report, options: &Options, style: Style, out: &mut dyn Write) -> io::Result<()> {
    let unparsed = &report.summary.unparsed;
    let shown = if options.verbose {
        unparsed.len()
    } else {
        unparsed.len().min(UNPARSED_SHOWN)
    };
    for what in &unparsed[..shown] {
        writeln!(out, "{style}warning{style:#}: does not parse: {}", excerpt::clean(what))?;
    }
    match unparsed.len() - shown {
        0 => Ok(()),
        more => writeln!(
            out,
            "{style}warning{style:#}: {} more do not parse (--verbose names them)",
            grouped(more)
        ),
    }
}

fn write_unsure(report: &Report, style: Style, out: &mut dyn Write) -> io::Result<()> {
    let summary = &report.summary;
    if summary.unsure.is_empty() {
        return Ok(());
    }
    let unresolved = summary.calls - summary.calls_resolved.min(summary.calls);
    writeln!(out, "{style}note{style:#}: {} not resolved", count(unresolved, "call"))?;
    let width = summary
        .unsure
        .iter()
        .map(|(_, many)| grouped(*many).len())
        .max()
        .unwrap_or(0);
    for (reason, many) in &summary.unsure {
        writeln!(out, "  {:>width$}  {}", grouped(*many), excerpt::clean(reason))?;
    }
    Ok(())
}

fn styles(color: bool) -> (Style, Style) {
    let bold = |of: AnsiColor| if color { of.on_default().bold() } else { Style::new() };
    (bold(AnsiColor::BrightYellow), bold(AnsiColor::BrightGreen))
}

/// `1 file`, `3,456 files`.
fn count(many: usize, word: &str) -> String {
    format!("{} {word}{}", grouped(many), if many == 1 { "" } else { "s" })
}

/// Decimal digits in groups of three.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A share in percent, rounded down so that 100.0 % means all.
fn percent(part: usize, whole: usize) -> String {
    let permille = part.saturating_mul(1000) / whole;
    format!("{}.{} %", permille / 10, permille % 10)
}
