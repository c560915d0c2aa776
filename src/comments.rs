//! Stage 7: comments that speak to us, `// block-lint: …`: what they say, and which bytes they speak of.
//!
//! A comment speaks of its own line when code shares that, else of the statement below, up to its block if it leads to one
//! (`if`, `match`, a loop); when a function begins there, of the whole function.

use std::sync::atomic::{AtomicBool, Ordering};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::{
    config::ALL,
    effects::Kind,
    items::{FnId, Items},
    modules::Modules,
    pages,
    skeleton::{Directive, Item, ItemKind, statement_after},
    source::{FileId, Place, Span},
};

/// One comment, understood.
#[derive(Debug)]
pub struct Comment {
    /// The comment itself.
    pub place: Place,
    /// The bytes it speaks of.
    pub covers: Span,
    /// What it says.
    pub says: Says,
    /// The reason it gives; empty for none.
    pub reason: String,
    used: AtomicBool,
}

/// What a comment says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// `allow(rule, rule)`.
    Allow(Vec<String>),
    /// `does-not-block`.
    DoesNotBlock,
    /// `blocks(kind)`.
    Blocks(Kind),
    /// `must-not-block`.
    MustNotBlock,
    /// None of these: what is wrong with it.
    Wrong(String),
}

/// All comments of a run.
#[derive(Debug, Default)]
pub struct Comments {
    by_file: FxHashMap<FileId, Vec<Comment>>,
    /// Functions that a comment says to block.
    pub blocks: FxHashMap<FnId, Kind>,
    /// Functions that a comment holds to the rules of async bodies.
    pub must_not_block: FxHashSet<FnId>,
}

impl Comments {
    /// Reads the comments of all files of the workspace. `is_rule` tells whether a rule of that id exists.
    #[must_use]
    pub fn new(modules: &Modules, items: &Items, is_rule: &dyn Fn(&str) -> bool) -> Self {
        let mut comments = Self::default();
        for (index, skeleton) in modules.skeletons.iter().enumerate() {
            let file = FileId(index as u32);
            if skeleton.directives.is_empty() || !modules.sources.file(file).is_inside() {
                continue;
            }
            let text = modules.sources.text(file);
            let read = |directive: &Directive| comment(file, text, directive, &skeleton.items, is_rule);
            comments
                .by_file
                .insert(file, skeleton.directives.iter().map(read).collect());
        }
        comments.mark_functions(modules, items);
        comments
    }

    fn mark_functions(&mut self, modules: &Modules, items: &Items) {
        for (index, function) in items.functions.iter().enumerate() {
            let Some(comments) = self.by_file.get(&function.item.file) else {
                continue;
            };
            let span = function.item.item(modules).span;
            for comment in comments.iter().filter(|comment| comment.covers == span) {
                match comment.says {
                    Says::Blocks(kind) => {
                        comment.mark_used();
                        self.blocks.insert(FnId(index as u32), kind);
                    }
                    Says::MustNotBlock => {
                        comment.mark_used();
                        self.must_not_block.insert(FnId(index as u32));
                    }
                    _ => {}
                }
            }
        }
    }

    /// The comment that stops `rule`, which is about blocking, at an offset of a file.
    #[must_use]
    pub fn stopping(&self, file: FileId, offset: u32, rule: &str) -> Option<&Comment> {
        let stops =
            |comment: &&Comment| comment.covers(offset) && (comment.allows(rule) || comment.says == Says::DoesNotBlock);
        self.by_file.get(&file)?.iter().find(stops)
    }

    /// The comment that names `rule`, at an offset of a file.
    #[must_use]
    pub fn allowing(&self, file: FileId, offset: u32, rule: &str) -> Option<&Comment> {
        let allows = |comment: &&Comment| comment.covers(offset) && comment.allows(rule);
        self.by_file.get(&file)?.iter().find(allows)
    }

    /// Whether any comment could stop a chain.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_file.is_empty()
    }

    /// All comments, by file and position.
    #[must_use]
    pub fn all(&self) -> Vec<&Comment> {
        let mut all: Vec<&Comment> = self.by_file.values().flatten().collect();
        all.sort_unstable_by_key(|comment| comment.place);
        all
    }
}

impl Comment {
    fn covers(&self, offset: u32) -> bool {
        self.covers.start <= offset && offset < self.covers.end
    }

    fn allows(&self, rule: &str) -> bool {
        matches!(&self.says, Says::Allow(allowed) if allowed.iter().any(|name| name == rule || name == ALL))
    }

    /// Remembers that it hid something.
    pub fn mark_used(&self) {
        self.used.store(true, Ordering::Relaxed);
    }

    /// Whether it hid something.
    #[must_use]
    pub fn is_used(&self) -> bool {
        self.used.load(Ordering::Relaxed)
    }
}

fn comment(file: FileId, text: &str, directive: &Directive, items: &[Item], is_rule: &dyn Fn(&str) -> bool) -> Comment {
    let (says, reason) = if directive.is_doc {
        let wrong = "documentation is not read; write `// block-lint: ..`";
        (Says::Wrong(wrong.to_owned()), String::new())
    } else {
        understand(directive.text.of(text), is_rule)
    };
    Comment {
        place: Place {
            file,
            span: directive.span,
        },
        covers: covered(text, directive, items),
        says,
        reason,
        used: AtomicBool::new(false),
    }
}

/// What the words behind the colon say, and the reason behind them.
fn understand(words: &str, is_rule: &dyn Fn(&str) -> bool) -> (Says, String) {
    let end = words
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .unwrap_or(words.len());
    let (word, rest) = words.split_at(end);
    let (argument, reason) = match rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        Some((argument, reason)) => (Some(argument.trim()), reason.trim()),
        None => (None, rest.trim()),
    };
    let says = match (word, argument) {
        ("allow", Some(rules)) => allowed(rules, is_rule),
        ("allow", None) => Says::Wrong("it must name a rule: `allow(blocking-fs) reason`".to_owned()),
        ("does-not-block", None) => Says::DoesNotBlock,
        ("must-not-block", None) => Says::MustNotBlock,
        ("blocks", Some(kind)) => match Kind::of(kind) {
            Some(kind) => Says::Blocks(kind),
            None => Says::Wrong(format!("`{kind}` is no way to block; write one of {}", kinds())),
        },
        _ => Says::Wrong(
            "it is none of `allow(rule) reason`, `does-not-block reason`, `blocks(kind)`, `must-not-block`".to_owned(),
        ),
    };
    // In a block comment it may go over several lines.
    let reason: Vec<&str> = reason.trim_start_matches([':', ',']).split_whitespace().collect();
    (says, reason.join(" "))
}

/// The rules between the parentheses of `allow`.
fn allowed(rules: &str, is_rule: &dyn Fn(&str) -> bool) -> Says {
    let rules: Vec<&str> = rules.split(',').map(str::trim).collect();
    match rules.iter().find(|rule| **rule != ALL && !is_rule(rule)) {
        None => Says::Allow(rules.into_iter().map(str::to_owned).collect()),
        Some(unknown) => {
            let near = pages::nearest(unknown);
            let help = match near {
                Some(near) => format!("did you mean `{near}`?"),
                None => "`cargo block-lint rules` lists them".to_owned(),
            };
            Says::Wrong(format!("there is no rule `{unknown}`; {help}"))
        }
    }
}

fn kinds() -> String {
    Kind::ALL.map(Kind::word).join(", ")
}

/// The bytes that a comment speaks of.
fn covered(text: &str, directive: &Directive, items: &[Item]) -> Span {
    let covered = if directive.own_line {
        let statement = statement_after(text, directive.span.end);
        // At least its first line: the block of an `if` may stand there, and `} else if ready() {` begins with no statement.
        let line_end = line_around(text, statement.start).end;
        Span::new(statement.start, statement.end.max(line_end))
    } else {
        line_around(text, directive.span.start)
    };
    let begins_here = |item: &&Item| {
        matches!(item.kind, ItemKind::Function(_)) && covered.start <= item.span.start && item.span.start < covered.end
    };
    items.iter().find(begins_here).map_or(covered, |item| item.span)
}

fn line_around(text: &str, offset: u32) -> Span {
    let offset = offset as usize;
    let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let end = text[offset..].find('\n').map_or(text.len(), |at| offset + at);
    Span::new(start as u32, end as u32)
}
