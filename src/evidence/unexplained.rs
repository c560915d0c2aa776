//! Stalls that no finding explains → findings at the blocking line, each with what would have told the linter.

use std::{collections::BTreeMap, fs};

use ustr::Ustr;

use super::{
    Files, Outcome, Stall, advice,
    lesson::{self, Nothing, Teaching},
    observation,
    paths::Paths,
};
use crate::{
    finding::{Certainty, Context, Finding, Hop, Level},
    items::FnId,
    pages,
    rules::PathRules,
    source::{FileId, Place, Span},
    types::infer::{Callee, infer},
    workspace::TargetKind,
};

/// Frames of a stack that are shown.
const FRAMES_SHOWN: usize = 6;
/// Calls that were not followed that are named.
const UNFOLLOWED_SHOWN: usize = 3;
/// What is said of a rule that has no page.
const DOES: &str = "keeps the worker waiting";
/// The rule of comments that are wrong.
const BAD_COMMENT: &str = "bad-comment";

/// What findings are made from.
pub(super) struct Teller<'a> {
    pub(super) rules: &'a PathRules<'a>,
    pub(super) files: &'a Files<'a>,
    pub(super) paths: &'a Paths<'a>,
}

impl Teller<'_> {
    /// Adds a finding for each stall in code that is checked.
    pub(super) fn add(&self, stalls: &[&Stall], findings: &mut Vec<Finding>, outcome: &mut Outcome) {
        for stall in by_line(stalls) {
            let function = self.paths.find(&stall.function, &stall.file);
            let Some(place) = self.place(&stall, function) else {
                outcome.elsewhere += 1;
                continue;
            };
            if self.is_outdated(&stall, place.file) {
                outcome.outdated += 1;
                continue;
            }
            outcome.unexplained += 1;
            let finding = self.finding(&stall, place, function, outcome);
            if finding.suppressed.is_some() {
                // A comment that hides what only running shows hides something.
                let comments = self.rules.question.comments;
                let hiding = comments.stopping(place.file, place.span.start, &stall.rule);
                let hides = |other: &Finding| hiding.is_some_and(|comment| comment.place == other.place);
                findings.retain(|other| other.rule.as_str() != BAD_COMMENT || !hides(other));
            }
            findings.push(finding);
        }
    }

    /// The blocking line; without line tables the async function's name.
    fn place(&self, stall: &Stall, function: Option<FnId>) -> Option<Place> {
        let modules = self.files.modules;
        if stall.line > 0 {
            let file = self.files.find(&stall.file)?;
            let span = span_at(modules.sources.text(file), stall.line, stall.column)?;
            return Some(Place { file, span });
        }
        let item = self.rules.question.program.items.function(function?).item;
        let place = modules.sources.written(item.name_place(modules));
        self.files.own.contains(&place.file).then_some(place)
    }

    /// Whether the file was changed since, and the line does not speak of the leaf (any more).
    fn is_outdated(&self, stall: &Stall, file: FileId) -> bool {
        let file = self.files.modules.sources.file(file);
        let changed = fs::metadata(&file.path).and_then(|data| data.modified());
        stall.line > 0 && changed.is_ok_and(|changed| changed > stall.seen) && !self.files.speaks(stall)
    }

    fn finding(&self, stall: &Stall, place: Place, function: Option<FnId>, outcome: &mut Outcome) -> Finding {
        let question = self.rules.question;
        let page = pages::find(&stall.rule);
        let does = page.map_or(DOES, |page| page.does.as_str());
        let leaf = self.paths.find(&stall.leaf, "");
        let leaf_path = leaf.map_or_else(|| stall.leaf.clone(), |leaf| question.program.fn_path(leaf));
        let stopping = question
            .comments
            .stopping(place.file, place.span.start, &stall.rule)
            .inspect(|comment| comment.mark_used());
        let mut notes = seen(stall);
        notes.extend(self.unfollowed(stall));
        notes.extend(self.teach(stall, outcome));
        let mut level = question.config.level(&self.package(function), &stall.rule, Level::Warn);
        if self.is_test(function) {
            level = level.min(Level::Note);
            notes.push("it is test or example code".to_owned());
        }
        Finding {
            rule: Ustr::from(&stall.rule),
            level,
            certainty: Certainty::Sure,
            place,
            message: message(stall, &leaf_path, does),
            why: page.map(|page| page.why.clone()).unwrap_or_default(),
            instead: advice::of(question, stall, function, leaf),
            context: self.context(stall, place, function),
            chain: vec![Hop {
                place,
                callee: leaf_path,
                note: does.to_owned(),
                in_crate: self.foreign_crate(place),
            }],
            also_reached_from: 0,
            notes,
            suppressed: stopping.map(|comment| comment.reason.clone()),
            observed: Some(observation(stall)),
            fingerprint: String::new(),
        }
    }

    fn package(&self, function: Option<FnId>) -> String {
        let program = self.rules.question.program;
        let package = function.and_then(|id| {
            let krate = program.items.krate(program.items.function(id).module);
            program.modules.crates[krate.0 as usize].package
        });
        package.map_or(String::new(), |id| {
            self.rules.question.workspace.package(id).name.clone()
        })
    }

    fn is_test(&self, function: Option<FnId>) -> bool {
        let program = self.rules.question.program;
        let is_test = function.is_some_and(|id| {
            let module = program.items.function(id).module;
            let kind = program.modules.crates[program.items.krate(module).0 as usize].kind;
            let is_apart = matches!(kind, TargetKind::Test | TargetKind::Bench | TargetKind::Example);
            is_apart || program.items.module(module).test
        });
        is_test && !self.rules.question.config.test_code
    }

    /// Name and version of the crate, where the line is not one of the workspace.
    fn foreign_crate(&self, place: Place) -> Option<String> {
        let modules = self.files.modules;
        if modules.sources.file(place.file).is_inside() {
            return None;
        }
        let mut crates = modules.crates.iter();
        let krate = crates
            .find(|krate| krate.root == Some(place.file) || krate.links.values().any(|&file| file == place.file))?;
        Some(format!("{} {}", krate.name, krate.version))
    }

    fn context(&self, stall: &Stall, place: Place, function: Option<FnId>) -> Context {
        let program = self.rules.question.program;
        let Some(id) = function else {
            return Context {
                kind: "async code".to_owned(),
                name: stall.function.clone(),
                place,
            };
        };
        let item = program.items.function(id);
        let is_async = item
            .item
            .function(program.modules)
            .is_some_and(|function| function.is_async);
        let kind = match (is_async, item.name.as_str()) {
            (true, _) => "async fn",
            (false, "poll") => "poll",
            (false, _) => "async block",
        };
        Context {
            kind: kind.to_owned(),
            name: program.fn_path(id),
            place: program.modules.sources.written(item.item.name_place(program.modules)),
        }
    }

    /// Calls on the lines of the stack of which the linter does not know what they call: where its way ended.
    fn unfollowed(&self, stall: &Stall) -> Vec<String> {
        let program = self.rules.question.program;
        let mut told = Vec::new();
        for frame in &stall.chain {
            let Some(function) = self.paths.find(&frame.function, &frame.file) else {
                continue;
            };
            let Ok(facts) = infer(program, function) else { continue };
            let file = program.items.function(function).item.file;
            for call in &facts.calls {
                let Callee::Unknown(why) = &call.callee else { continue };
                let place = program.modules.sources.written(Place { file, span: call.span });
                if self.files.line(place) != frame.line || told.len() >= UNFOLLOWED_SHOWN {
                    continue;
                }
                let name = call.span.of(program.modules.sources.text(file));
                let note = format!(
                    "not followed: `{name}` at {}:{}: {}",
                    frame.file,
                    frame.line,
                    why.words()
                );
                if !told.contains(&note) {
                    told.push(note);
                }
            }
        }
        told
    }

    /// What would teach the linter, or why nothing would.
    fn teach(&self, stall: &Stall, outcome: &mut Outcome) -> Option<String> {
        let lesson = match lesson::of(self.rules, self.paths, stall) {
            Ok(lesson) => lesson,
            Err(Nothing::Known) => {
                return Some("the linter knows that this blocks, but found no way to it".to_owned());
            }
            Err(Nothing::Trait) => {
                return Some(
                    "one implementation of a trait blocks: that proves nothing of the others, so there is no fact to add"
                        .to_owned(),
                );
            }
            Err(Nothing::Unproved) => {
                return Some(
                    "which call takes so long is not proved: it takes a stall of twice the watchdog's threshold"
                        .to_owned(),
                );
            }
            Err(Nothing::NotFound) => return None,
        };
        let line = lesson.teaching.line();
        let note = match &lesson.teaching {
            Teaching::Stub { .. } => format!("teach: `{line}`, which `cargo block-lint learn` writes to block-lint/"),
            Teaching::Comment { file, line: at, .. } => {
                format!("teach: `{line}` above {} at {file}:{at}", lesson.function)
            }
        };
        if !outcome.teaches.contains(&lesson) {
            outcome.teaches.push(lesson);
        }
        Some(note)
    }
}

/// One stall for each rule, line and async function. Samples of one computation end in many leaves: that which took longest
/// stands for all.
fn by_line(stalls: &[&Stall]) -> Vec<Stall> {
    let mut found: BTreeMap<(&str, &str, u32, &str), Stall> = BTreeMap::new();
    for &stall in stalls {
        let key = (
            stall.rule.as_str(),
            stall.file.as_str(),
            stall.line,
            stall.function.as_str(),
        );
        let Some(known) = found.get_mut(&key) else {
            found.insert(key, stall.clone());
            continue;
        };
        let mut other = stall.clone();
        if known.total_ms < other.total_ms {
            std::mem::swap(known, &mut other);
        }
        let seen = known.seen.max(other.seen);
        // Not newer, so that what stands for all stays.
        other.seen = known.seen;
        known.add(other);
        known.seen = seen;
    }
    found.into_values().collect()
}

/// What is wrong. Where it computes, the function that is proved to do so; the leaf alone may be short, and called often.
fn message(stall: &Stall, leaf: &str, does: &str) -> String {
    let who = match (stall.computes, stall.lasting.is_empty()) {
        (false, _) => leaf,
        (true, true) => &stall.function,
        (true, false) => &stall.lasting,
    };
    if who == leaf || who == stall.leaf {
        format!("{leaf} {does}, seen at run time")
    } else {
        format!("{who} {does}, in {leaf}, seen at run time")
    }
}

/// How it was seen.
fn seen(stall: &Stall) -> Vec<String> {
    let mut notes = Vec::new();
    let detail = &stall.detail;
    // That it computes says the rule.
    let says_nothing = detail.is_empty() || stall.computes;
    match (stall.has_ended || !stall.is_timed, says_nothing) {
        (true, true) => {}
        (true, false) => notes.push(format!("it was seen in: {detail}")),
        (false, true) => notes.push("it had not gone on when it was seen last".to_owned()),
        (false, false) => notes.push(format!("it had not gone on when it was seen last, in: {detail}")),
    }
    let mut before = stall.leaf.as_str();
    let mut frames: Vec<String> = Vec::new();
    for frame in stall.chain.iter().skip(1) {
        // An async body and the closures in it share their function's name: the innermost line says most.
        if frame.function != before {
            frames.push(format!("{} ({}:{})", frame.function, frame.file, frame.line));
        }
        before = &frame.function;
    }
    if !frames.is_empty() {
        frames.truncate(FRAMES_SHOWN);
        notes.push(format!("on the stack: {}", frames.join(", ")));
    }
    notes
}

/// The callee that is written at a position, or what stands on the line.
fn span_at(text: &str, line: u32, column: u32) -> Option<Span> {
    let mut starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
    let start = starts.nth(line as usize - 1)?;
    let length = text[start..].find('\n').unwrap_or(text.len() - start);
    let whole = &text[start..start + length];
    let code = whole.trim();
    let indent = whole.len() - whole.trim_start().len();
    let at = column as usize;
    // Debug information counts bytes.
    let from = at
        .checked_sub(1)
        .filter(|&at| whole.is_char_boundary(at) && at < indent + code.len());
    let Some(from) = from else {
        return Some(Span::new((start + indent) as u32, (start + indent + code.len()) as u32));
    };
    let is_path = |char: char| char.is_alphanumeric() || char == '_' || char == ':';
    let behind = &whole[from..];
    let length = behind.find(|char| !is_path(char)).unwrap_or(behind.len());
    // The type arguments of `get::<u8>` are left out, with the colons before them.
    let length = behind[..length].trim_end_matches(':').len();
    let length = length.max(behind.chars().next().map_or(0, char::len_utf8));
    Some(Span::new((start + from) as u32, (start + from + length) as u32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_becomes_the_callee_there() {
        let text = "fn f() {\n    app::nap::sleep(D);\n}\nä.b()";
        let at = |line, column| span_at(text, line, column).map(|span| span.of(text));
        assert_eq!(at(2, 5), Some("app::nap::sleep"));
        assert_eq!(at(2, 0), Some("app::nap::sleep(D);"));
        assert_eq!(span_at("get::<u8>()", 1, 1).map(|span| span.end), Some(3));
        assert_eq!(at(2, 20), Some("("));
        assert_eq!(at(2, 400), Some("app::nap::sleep(D);"));
        assert_eq!(at(4, 2), Some("ä.b()"), "inside of a character");
        assert_eq!(at(4, 1), Some("ä"));
        assert_eq!((at(3, 1), at(5, 1)), (Some("}"), None));
    }
}
