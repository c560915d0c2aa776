//! Stage 8: what a run found → text, in the format that was asked for. Sorts, filters and counts; never decides what is a finding.
//!
//! Everything is written to a `Write` that is given; the same findings give the same bytes.

use std::{
    io::{self, Write},
    path::PathBuf,
};

use indexmap::IndexMap;
use ustr::Ustr;

use crate::{
    evidence,
    finding::{Certainty, Finding, Level, Summary},
    source::{Place, Sources},
};

mod closing;
mod copies;
mod excerpt;
mod fingerprint;
mod github;
mod human;
mod json;
mod location;
mod paint;
mod sarif;
mod short;

/// Exit code: nothing at deny level.
pub const EXIT_CLEAN: u8 = 0;
/// Exit code: findings at deny level.
pub const EXIT_FINDINGS: u8 = 1;
/// Exit code: the check could not be made (bad flag, bad configuration, unreadable path).
pub const EXIT_FAILURE: u8 = 2;

/// The outcome of a run.
#[derive(Debug)]
pub struct Report {
    /// Sorted by file, line, column and rule; hidden ones included.
    pub findings: Vec<Finding>,
    /// What the run did.
    pub summary: Summary,
    /// The files that the findings point into.
    pub sources: Sources,
    /// The folder that shown paths are relative to: the workspace's root.
    pub root: PathBuf,
    /// What evidence of the watchdog gave, when it was asked for.
    pub evidence: Option<evidence::Outcome>,
}

/// In which form a report is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For a person: code excerpts with every hop.
    #[default]
    Human,
    /// One line for each finding.
    Short,
    /// JSON lines, the summary last.
    Json,
    /// SARIF 2.1.0, one document.
    Sarif,
    /// Annotations of a GitHub workflow.
    Github,
}

/// How much is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// What is proved.
    #[default]
    Sure,
    /// Also what holds for some of the possible callees.
    Likely,
    /// Also findings at level note.
    All,
}

/// How a report is written.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The form.
    pub format: Format,
    /// Whether to write ANSI escape sequences; who cannot show them strips them (`anstream`).
    pub color: bool,
    /// Findings only: no closing line, no notices.
    pub quiet: bool,
    /// More in the closing lines: why calls are not resolved, all that does not parse.
    pub verbose: bool,
    /// How much is shown.
    pub show: Show,
    /// The folder that paths in `sarif` and `github` are relative to, when it is not the workspace's root: the checkout
    /// that these services know.
    pub checkout: Option<PathBuf>,
}

/// What findings of one group share: the rule and the place of the last hop, or for a direct call its own number.
type Cause = (Ustr, Place, usize);

/// How many findings there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
    pub(crate) notes: usize,
    /// Hidden by a comment; counted in none of the others.
    pub(crate) suppressed: usize,
}

impl Report {
    /// A report on `findings`: sorts them, names those that have no fingerprint yet, and keeps one of those that say the
    /// same of the same place.
    #[must_use]
    pub fn new(mut findings: Vec<Finding>, summary: Summary, sources: Sources, root: PathBuf) -> Self {
        for finding in &mut findings {
            if finding.fingerprint.is_empty() {
                finding.fingerprint = fingerprint::of(finding);
            }
        }
        findings.sort_by_cached_key(|finding| {
            let file = sources.file(finding.place.file);
            let position = file.line_col(finding.place.span.start);
            (
                file.name.clone(),
                position,
                finding.rule.as_str(),
                finding.fingerprint.clone(),
                finding.message.clone(),
            )
        });
        Self {
            findings: copies::merged(findings),
            summary,
            sources,
            root,
            evidence: None,
        }
    }

    /// The exit code that stands for what is shown.
    #[must_use]
    pub fn exit_code(&self, options: &Options) -> u8 {
        if self.counts(options).errors > 0 {
            EXIT_FINDINGS
        } else {
            EXIT_CLEAN
        }
    }

    /// The findings that `options` ask for, those that a comment hides included.
    pub(crate) fn shown<'a>(&'a self, options: &'a Options) -> impl Iterator<Item = &'a Finding> {
        self.findings.iter().filter(|finding| options.show.includes(finding))
    }

    /// The findings that `options` ask for and no comment hides.
    pub(crate) fn open<'a>(&'a self, options: &'a Options) -> impl Iterator<Item = &'a Finding> {
        self.shown(options).filter(|finding| finding.suppressed.is_none())
    }

    /// The same, those with one root cause together: the one with the shortest way to it first, before it those that were
    /// seen at run time. A group stands where its first finding does; those that were seen stand before all others, the
    /// longest stalls first.
    pub(crate) fn groups<'a>(&'a self, options: &'a Options) -> Vec<Vec<&'a Finding>> {
        let mut groups: IndexMap<Cause, Vec<&Finding>> = IndexMap::new();
        for (index, finding) in self.open(options).enumerate() {
            let sink = finding.chain.last().filter(|_| finding.chain.len() > 1);
            // A direct call is a cause of its own.
            let key = sink.map_or((finding.rule, finding.place, index), |hop| {
                (finding.rule, hop.place, usize::MAX)
            });
            groups.entry(key).or_default().push(finding);
        }
        let mut groups: Vec<Vec<&Finding>> = groups.into_values().collect();
        for group in &mut groups {
            // Stable: of ways of one length the first in the sources stays first.
            group.sort_by_key(|finding| {
                let is_unseen = finding.observed.is_none();
                (std::cmp::Reverse(finding.level), is_unseen, finding.chain.len())
            });
        }
        let total = |group: &[&Finding]| -> f64 {
            let seen = group.iter().filter_map(|finding| finding.observed.as_ref());
            seen.map(|observed| observed.total_ms).sum()
        };
        let is_unseen = |group: &[&Finding]| group.iter().all(|finding| finding.observed.is_none());
        groups.sort_by(|one, other| {
            let seen_first = is_unseen(one).cmp(&is_unseen(other));
            seen_first.then_with(|| total(other).total_cmp(&total(one)))
        });
        groups
    }

    pub(crate) fn counts(&self, options: &Options) -> Counts {
        let mut counts = Counts::default();
        for finding in self.shown(options) {
            match (&finding.suppressed, finding.level) {
                (Some(_), _) => counts.suppressed += 1,
                (None, Level::Deny) => counts.errors += 1,
                (None, Level::Warn) => counts.warnings += 1,
                (None, Level::Note | Level::Allow) => counts.notes += 1,
            }
        }
        counts
    }
}

impl Show {
    fn includes(self, finding: &Finding) -> bool {
        let level = match finding.level {
            Level::Allow => false,
            Level::Note => self == Self::All,
            Level::Warn | Level::Deny => true,
        };
        level && (finding.certainty == Certainty::Sure || self != Self::Sure)
    }
}

impl Counts {
    /// All that no comment hides.
    pub(crate) fn findings(self) -> usize {
        self.errors + self.warnings + self.notes
    }
}

/// Writes `report` in the form that `options` ask for.
///
/// # Errors
/// Those of `out`; a closed pipe is one of them, and the caller's to forgive.
pub fn write(report: &Report, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    match options.format {
        Format::Human => human::write(report, options, out),
        Format::Short => short::write(report, options, out),
        Format::Json => json::write(report, options, out),
        Format::Sarif => sarif::write(report, options, out),
        Format::Github => github::write(report, options, out),
    }
}
