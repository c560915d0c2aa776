//! Our own failures: what stops a run before anything could be checked. They end with exit code 2.
//!
//! Findings are not failures, and neither is bad Rust code: that is counted and reported, and the check goes on.

use std::{io, path::PathBuf};

use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme, NamedSource, SourceSpan};

/// Why nothing could be checked.
#[derive(Debug, thiserror::Error, Diagnostic)]
pub enum Failure {
    /// A path that the user named cannot be read.
    #[error("cannot read `{}`: {cause}", path.display())]
    Unreadable {
        /// The path as given.
        path: PathBuf,
        /// What the system said, without its number.
        cause: String,
        /// What to do about it.
        #[help]
        help: Option<String>,
    },
    /// A configuration that is not understood, with its place.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Configuration(Box<BadConfiguration>),
    /// A name that does not exist: a rule, a package, a target, a feature.
    #[error("there is no {kind} `{name}`{place}")]
    UnknownName {
        /// What it should have named: `rule`, `package`, `binary`, …
        kind: &'static str,
        /// The name as given.
        name: String,
        /// Where it was looked for, with a leading blank, or nothing: ` in the workspace`.
        place: String,
        /// The nearest valid name, or the list.
        #[help]
        help: Option<String>,
    },
    /// Flags that do not go together, or a value that is not understood.
    #[error("{message}")]
    Usage {
        /// What is wrong.
        message: String,
        /// What to do about it.
        #[help]
        help: Option<String>,
    },
    /// Nothing is left to check.
    #[error("nothing to check: {reason}")]
    NothingToCheck {
        /// Why.
        reason: String,
        /// What to do about it.
        #[help]
        help: Option<String>,
    },
    /// Cargo refused in a way that the user asked for (`--locked`, `--frozen`), or that no fallback can answer.
    #[error("cargo cannot resolve the workspace")]
    Cargo {
        /// What cargo said.
        #[help]
        stderr: String,
    },
    /// The findings could not be written.
    #[error("cannot write the report: {}", system_words(.0))]
    Output(io::Error),
}

/// A place in a configuration file, and what is wrong there.
#[derive(Debug, thiserror::Error, Diagnostic)]
#[error("{message}")]
pub struct BadConfiguration {
    /// What is wrong.
    pub message: String,
    /// The file.
    #[source_code]
    pub file: NamedSource<String>,
    /// The bytes that are wrong.
    #[label("{label}")]
    pub span: SourceSpan,
    /// What stands below the place.
    pub label: String,
    /// What to do about it.
    #[help]
    pub help: Option<String>,
}

impl Failure {
    /// A path that could not be read, with the system's words.
    #[must_use]
    pub fn unreadable(path: impl Into<PathBuf>, error: &io::Error) -> Self {
        Self::Unreadable {
            path: path.into(),
            cause: system_words(error),
            help: None,
        }
    }

    /// A name that does not exist, with the nearest of the valid ones as help.
    #[must_use]
    pub fn unknown<'a>(kind: &'static str, name: &str, place: &str, valid: impl IntoIterator<Item = &'a str>) -> Self {
        Self::UnknownName {
            kind,
            name: name.to_owned(),
            place: place.to_owned(),
            help: suggestion(name, valid),
        }
    }

    /// The failure as it is shown on a terminal, with or without colour, `width` columns wide.
    #[must_use]
    pub fn render(&self, color: bool, width: usize) -> String {
        let theme = if color {
            GraphicalTheme::unicode()
        } else {
            GraphicalTheme::unicode_nocolor()
        };
        let handler = GraphicalReportHandler::new_themed(theme)
            .with_width(width)
            .with_links(false);
        let mut text = String::new();
        match handler.render_report(&mut text, self) {
            Ok(()) => text,
            Err(_) => format!("error: {self}\n"),
        }
    }
}

/// What the system said, without `(os error 2)`: the number helps nobody.
#[must_use]
pub fn system_words(error: &io::Error) -> String {
    let words = error.to_string();
    let end = words.find(" (os error").unwrap_or(words.len());
    words[..end].to_lowercase()
}

/// `did you mean …?`, or the valid names when none is near and there are few.
#[must_use]
pub fn suggestion<'a>(name: &str, valid: impl IntoIterator<Item = &'a str>) -> Option<String> {
    const FEW: usize = 30;
    let mut valid: Vec<&str> = valid.into_iter().collect();
    valid.sort_unstable();
    valid.dedup();
    if let Some(near) = closest(name, valid.iter().copied()) {
        return Some(format!("did you mean `{near}`?"));
    }
    if valid.is_empty() || valid.len() > FEW {
        return None;
    }
    Some(format!("valid names: {}", valid.join(", ")))
}

/// The candidate with the fewest edits, when these are few for the length of `name`.
#[must_use]
pub fn closest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = (name.chars().count() / 3).max(1);
    let distances = candidates
        .into_iter()
        .map(|candidate| (edits(name, candidate), candidate));
    let near = distances.filter(|&(distance, _)| distance <= allowed).min()?;
    Some(near.1)
}

/// The number of insertions, removals, replacements and swaps of neighbours between two words, in chars (the "optimal
/// string alignment" distance).
fn edits(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.chars().collect();
    let right: Vec<char> = right.chars().collect();
    let mut rows: Vec<Vec<usize>> = vec![(0..=right.len()).collect()];
    for i in 1..=left.len() {
        let mut row = vec![i];
        for j in 1..=right.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(left[i - 1] != right[j - 1]);
            let mut best = replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[left.len()][right.len()]
}

/// Names that a notice tells before it says that there are more.
const NAMED: usize = 5;

/// The first names as a list in prose, and whether there are more: `` `a`, `b`, … ``.
#[must_use]
pub fn quoted_first<'n>(names: impl ExactSizeIterator<Item = &'n str>) -> String {
    let more = if names.len() > NAMED { ", …" } else { "" };
    let first: Vec<&str> = names.take(NAMED).collect();
    format!("{}{more}", quoted(&first))
}

/// Names as a list in prose: `` `a`, `b` ``.
#[must_use]
pub fn quoted(names: &[&str]) -> String {
    names
        .iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ")
}
