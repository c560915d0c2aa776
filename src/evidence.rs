//! Stage 9: what the watchdog saw at run time → which findings it bears out, stalls that no finding explains as findings of
//! their own, and what those would teach the linter.
//!
//! Is given event files and the findings of a check. Never weakens a finding: what was not seen may still happen.

use std::time::SystemTime;

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use crate::{
    finding::{Certainty, Finding, Observation},
    modules::Modules,
    rules::PathRules,
    source::{FileId, Place},
};

mod advice;
mod events;
mod learn;
mod lesson;
mod matching;
mod paths;
mod unexplained;

pub use self::{
    events::{Evidence, read},
    learn::{Learned, learn},
    lesson::{Lesson, Teaching},
};

use self::paths::Paths;

/// One place at which polls were stuck, all processes together.
#[derive(Clone, Debug)]
pub struct Stall {
    /// The rule it belongs to.
    pub rule: String,
    /// The file of the blocking line, relative to the workspace where it lies inside; empty where that is not known.
    pub file: String,
    /// The line, from 1; 0 where it is not known.
    pub line: u32,
    /// The column, from 1; 0 where it is not known.
    pub column: u32,
    /// The innermost async function around it.
    pub function: String,
    /// The library function called on that line; for a computation without one the user's function.
    pub leaf: String,
    /// Whether the thread computed rather than waited.
    pub computes: bool,
    /// For a computation: the innermost call that was proved to last; empty where none was.
    pub lasting: String,
    /// What it waited for, in words.
    pub detail: String,
    /// The user's frames, the blocking line first.
    pub chain: Vec<Frame>,
    /// Whether its time was taken; the guard counts calls only.
    pub is_timed: bool,
    /// Whether it was seen to end.
    pub has_ended: bool,
    /// How often.
    pub count: u64,
    /// The longest, in milliseconds.
    pub worst_ms: u64,
    /// All together, in milliseconds.
    pub total_ms: u64,
    /// When the newest file that tells of it was written.
    pub seen: SystemTime,
}

/// One of the user's frames.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Its file.
    pub file: String,
    /// Its line.
    pub line: u32,
    /// Its own function.
    pub function: String,
}

/// What evidence gave for a check.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Outcome {
    /// Files that were read.
    pub files: usize,
    /// Lines that are events.
    pub events: usize,
    /// Lines that are not, or of another version.
    pub skipped: usize,
    /// Places at which polls were stuck.
    pub stalls: usize,
    /// Findings that were seen.
    pub observed: usize,
    /// Stalls that no finding explains; each is a finding of its own.
    pub unexplained: usize,
    /// Stalls that no finding explains, seen before the last change of their file, whose line says nothing of them now.
    pub outdated: usize,
    /// Stalls in code that is not checked here.
    pub elsewhere: usize,
    /// What would teach the linter, one for each function.
    pub teaches: Vec<Lesson>,
}

impl Stall {
    /// Takes in what another process saw of the same place.
    fn add(&mut self, other: Self) {
        let count = self.count.saturating_add(other.count);
        let total_ms = self.total_ms.saturating_add(other.total_ms);
        let worst_ms = self.worst_ms.max(other.worst_ms);
        let lasting = [&self.lasting, &other.lasting]
            .into_iter()
            .find(|name| !name.is_empty());
        let lasting = lasting.cloned().unwrap_or_default();
        if other.seen > self.seen {
            *self = other;
        }
        self.lasting = lasting;
        (self.count, self.total_ms, self.worst_ms) = (count, total_ms, worst_ms);
    }
}

/// Marks the findings that were seen, and adds those that only running shows.
#[must_use]
pub fn pair(rules: &PathRules<'_>, evidence: &Evidence, findings: &mut Vec<Finding>) -> Outcome {
    let mut outcome = Outcome {
        files: evidence.files,
        events: evidence.events,
        skipped: evidence.skipped,
        stalls: evidence.stalls.len(),
        ..Outcome::default()
    };
    let question = rules.question;
    let files = Files::of(question.program.modules);
    let paths = Paths::new(question.program);
    let known = matching::Known::new(question, findings);
    let mut seen: FxHashSet<usize> = FxHashSet::default();
    let mut open = Vec::new();
    for stall in &evidence.stalls {
        if !paths.knows_crate_of(&stall.function) {
            outcome.elsewhere += 1;
            continue;
        }
        let explained = known.explain(stall, &files, &paths, findings);
        if explained.is_empty() {
            open.push(stall);
        }
        for index in explained {
            seen.insert(index);
            observe(&mut findings[index], stall);
        }
    }
    outcome.observed = seen.len();
    let teller = unexplained::Teller {
        rules,
        files: &files,
        paths: &paths,
    };
    teller.add(&open, findings, &mut outcome);
    outcome
}

/// What happened is proved.
fn observe(finding: &mut Finding, stall: &Stall) {
    if finding.certainty == Certainty::Likely {
        finding.certainty = Certainty::Sure;
        finding
            .notes
            .push("likely by the code alone, proved by what was seen".to_owned());
    }
    let before = finding.observed.take();
    let before = before.unwrap_or(Observation {
        count: 0,
        worst_ms: 0.0,
        total_ms: 0.0,
    });
    let now = observation(stall);
    finding.observed = Some(Observation {
        count: before.count.saturating_add(now.count),
        worst_ms: before.worst_ms.max(now.worst_ms),
        total_ms: before.total_ms + now.total_ms,
    });
}

#[expect(
    clippy::cast_precision_loss,
    reason = "milliseconds beyond what a float counts exactly are 285,000 years"
)]
fn observation(stall: &Stall) -> Observation {
    Observation {
        count: stall.count,
        worst_ms: stall.worst_ms as f64,
        total_ms: stall.total_ms as f64,
    }
}

/// Files by the name under which events know them.
struct Files<'a> {
    modules: &'a Modules,
    by_name: FxHashMap<&'a str, FileId>,
    /// Those of the selected packages.
    own: FxHashSet<FileId>,
}

impl<'a> Files<'a> {
    fn of(modules: &'a Modules) -> Self {
        let all = modules.sources.iter().filter(|(_, file)| file.expanded().is_none());
        let by_name = all.map(|(id, file)| (file.name.as_str(), id)).collect();
        let selected = modules.crates.iter().filter(|krate| krate.selected);
        let own = selected
            .flat_map(|krate| krate.root.into_iter().chain(krate.links.values().copied()))
            .collect();
        Self { modules, by_name, own }
    }

    /// The file of that name, when it is one that is checked or one of a dependency.
    fn find(&self, name: &str) -> Option<FileId> {
        let id = *self.by_name.get(name)?;
        let file = self.modules.sources.file(id);
        let is_foreign = !file.is_inside() && !file.is_embedded();
        (self.own.contains(&id) || is_foreign).then_some(id)
    }

    /// Whether the blocking line, as it is now, has the leaf's name.
    fn speaks(&self, stall: &Stall) -> bool {
        let line = self
            .find(&stall.file)
            .zip((stall.line as usize).checked_sub(1))
            .and_then(|(file, at)| self.modules.sources.text(file).lines().nth(at));
        line.is_some_and(|line| line.contains(paths::last(&stall.leaf)))
    }

    /// Line of a place, from 1.
    fn line(&self, place: Place) -> u32 {
        self.modules.sources.file(place.file).line_col(place.span.start).line
    }
}
