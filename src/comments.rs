//! Stage 7: comments that speak to us, `// block-lint: …`: what they say, and which bytes they speak of.
//!
//! A comment speaks of its own line when code stands before it, else of the line below; when that line begins a function, of
//! the whole function.

use std::sync::atomic::{AtomicBool, Ordering};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::{
    config::ALL,
    effects::Kind,
    items::{FnId, Items},
    modules::Modules,
    pages,
    skeleton::{Directive, Item, ItemKind},
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
    let words = directive.text.of(text);
    let (says, reason) = understand(words, is_rule);
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
    (says, reason.trim_start_matches([':', ',']).trim().to_owned())
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
    let line = if directive.own_line {
        next_code_line(text, directive.span.end)
    } else {
        line_around(text, directive.span.start)
    };
    let begins_here = |item: &&Item| {
        matches!(item.kind, ItemKind::Function(_)) && line.start <= item.span.start && item.span.start < line.end
    };
    items.iter().find(begins_here).map_or(line, |item| item.span)
}

fn line_around(text: &str, offset: u32) -> Span {
    let offset = offset as usize;
    let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let end = text[offset..].find('\n').map_or(text.len(), |at| offset + at);
    Span::new(start as u32, end as u32)
}

/// The next line that is neither empty nor a comment nor an attribute.
fn next_code_line(text: &str, offset: u32) -> Span {
    let mut start = text[offset as usize..]
        .find('\n')
        .map_or(text.len(), |at| offset as usize + at + 1);
    loop {
        let line = line_around(text, start as u32);
        let words = line.of(text).trim_start();
        let passes = words.is_empty() || words.starts_with("//") || words.starts_with("#[");
        if !passes || line.end as usize >= text.len() {
            return line;
        }
        start = line.end as usize + 1;
    }
}
