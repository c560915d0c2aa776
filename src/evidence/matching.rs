//! Stall → the findings that explain it, by the strongest kind of agreement that any finding has with it.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Files, Stall, paths};
use crate::{finding::Finding, rules::Question, source::Place};

/// How a finding agrees with a stall, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Agreement {
    /// Rule, async function, leaf and line.
    All,
    /// Rule, async function and leaf: what makes a fingerprint. The line may have moved.
    Fingerprint,
    /// Rule, and the blocking line is on the way.
    Line,
    /// The async function, and something on the way has the leaf's name: the system call hid the rule.
    Function,
    /// The line, and something on the way has the leaf's name.
    Name,
}

/// Findings by where and in what function they are.
pub(super) struct Known {
    by_line: FxHashMap<(String, u32), Vec<usize>>,
    by_function: FxHashMap<String, Vec<usize>>,
    /// Of each finding the lines of its way, its own first.
    lines: Vec<Vec<(String, u32)>>,
}

impl Known {
    pub(super) fn new(question: &Question<'_>, findings: &[Finding]) -> Self {
        let sources = &question.program.modules.sources;
        let line = |place: Place| {
            let file = sources.file(place.file);
            (file.name.clone(), file.line_col(place.span.start).line)
        };
        let mut known = Self {
            by_line: FxHashMap::default(),
            by_function: FxHashMap::default(),
            lines: Vec::new(),
        };
        for (index, finding) in findings.iter().enumerate() {
            let places = std::iter::once(finding.place).chain(finding.chain.iter().map(|hop| hop.place));
            let lines: Vec<(String, u32)> = places.map(line).collect();
            for at in &lines {
                known.by_line.entry(at.clone()).or_default().push(index);
            }
            let function = finding.context.name.clone();
            known.by_function.entry(function).or_default().push(index);
            known.lines.push(lines);
        }
        known
    }

    /// The findings that explain a stall, by index.
    pub(super) fn explain(
        &self,
        stall: &Stall,
        files: &Files<'_>,
        paths: &paths::Paths<'_>,
        findings: &[Finding],
    ) -> Vec<usize> {
        let caller = stall.chain.first().map_or(stall.file.as_str(), |frame| &frame.file);
        let functions = paths.aliases(&stall.function, caller);
        let leaves = paths.aliases(&stall.leaf, "");
        let mut candidates: Vec<usize> = functions
            .iter()
            .filter_map(|name| self.by_function.get(name))
            .chain(self.by_line.get(&(stall.file.clone(), stall.line)))
            .flatten()
            .copied()
            .collect();
        candidates.sort_unstable();
        candidates.dedup();
        let agreeing: Vec<(Agreement, usize)> = candidates
            .into_iter()
            .filter_map(|index| {
                let finding = &findings[index];
                let is_same = functions.contains(&finding.context.name);
                let is_on_line = self.is_on_line(index, stall);
                let agreement = agreement(stall, finding, &leaves, is_same, is_on_line)?;
                Some((agreement, index))
            })
            .collect();
        let Some(best) = agreeing.iter().map(|(agreement, _)| *agreement).min() else {
            return Vec::new();
        };
        let best_of = agreeing.iter().filter(|(agreement, _)| *agreement == best);
        let found: Vec<usize> = best_of.map(|(_, index)| *index).collect();
        match best {
            Agreement::All => found,
            Agreement::Fingerprint | Agreement::Function => {
                let is_there = |index: &usize| self.is_on_line(*index, stall);
                let there: Vec<usize> = found.iter().copied().filter(is_there).collect();
                match (there.is_empty(), files.speaks(stall)) {
                    (false, _) => there,
                    // The line still calls it: another call than those that were found.
                    (true, true) => Vec::new(),
                    (true, false) => self.nearest(stall, &found),
                }
            }
            Agreement::Line | Agreement::Name => {
                let is_known = paths.find(&stall.function, caller).is_some();
                self.on_the_way(stall, &functions, is_known, found, findings)
            }
        }
    }

    /// Whether the blocking line is on the way of a finding.
    fn is_on_line(&self, index: usize, stall: &Stall) -> bool {
        let mut lines = self.lines[index].iter();
        stall.line > 0 && lines.any(|(file, line)| *file == stall.file && *line == stall.line)
    }

    /// Of several findings of one function the one whose way comes nearest to the line: the others were not seen.
    fn nearest(&self, stall: &Stall, found: &[usize]) -> Vec<usize> {
        let distance = |index: &&usize| {
            let lines = self.lines[**index].iter().filter(|(file, _)| *file == stall.file);
            lines
                .map(|(_, line)| line.abs_diff(stall.line))
                .min()
                .unwrap_or(u32::MAX)
        };
        found.iter().min_by_key(distance).copied().into_iter().collect()
    }

    /// Of the findings with this blocking line those whose async function, or else whose entry, was on the stack. Where none was,
    /// an async function that is known is another one; else compiled code has other names, and all share the cause.
    fn on_the_way(
        &self,
        stall: &Stall,
        functions: &FxHashSet<String>,
        is_known: bool,
        found: Vec<usize>,
        findings: &[Finding],
    ) -> Vec<usize> {
        let entered = |index: &usize| {
            self.lines[*index].first().is_some_and(|(file, line)| {
                let mut frames = stall.chain.iter();
                frames.any(|frame| frame.file == *file && frame.line == *line)
            })
        };
        let of_function = |index: &usize| functions.contains(&findings[*index].context.name);
        for narrower in [&of_function as &dyn Fn(&usize) -> bool, &entered] {
            let few: Vec<usize> = found.iter().copied().filter(narrower).collect();
            if !few.is_empty() {
                return few;
            }
        }
        if is_known { Vec::new() } else { found }
    }
}

fn agreement(
    stall: &Stall,
    finding: &Finding,
    leaves: &FxHashSet<String>,
    is_same: bool,
    is_on_line: bool,
) -> Option<Agreement> {
    let is_rule = finding.rule.as_str() == stall.rule;
    let is_leaf = finding.chain.last().is_some_and(|hop| leaves.contains(&hop.callee));
    let is_named = || {
        let mut hops = finding.chain.iter();
        hops.any(|hop| leaves.iter().any(|leaf| paths::is_like(leaf, &hop.callee)))
    };
    if is_rule && is_same && is_leaf {
        return Some(if is_on_line {
            Agreement::All
        } else {
            Agreement::Fingerprint
        });
    }
    if is_rule && is_on_line {
        return Some(Agreement::Line);
    }
    match (is_same, is_on_line) {
        (true, _) if is_named() => Some(Agreement::Function),
        (false, true) if is_named() => Some(Agreement::Name),
        _ => None,
    }
}
