//! Attributes and cfg predicates.

use ustr::ustr;

use super::{
    Attribute, Cfg,
    scanner::Scanner,
    tokens::{Kind, Tokens},
};
use crate::source::Span;

/// The attributes before an item.
#[derive(Default)]
pub(super) struct Outer {
    pub(super) cfg: Vec<Cfg>,
    pub(super) attributes: Vec<Attribute>,
}

impl Outer {
    /// Whether `#[cfg(test)]` is among them.
    pub(super) fn is_test(&self) -> bool {
        let test = Cfg::Name(ustr("test"));
        self.cfg.contains(&test)
    }
}

/// Attributes that say nothing to us: documentation, lint levels and hints for the code generator.
const SKIPPED: &[&str] = &[
    "allow",
    "cold",
    "deny",
    "deprecated",
    "doc",
    "expect",
    "forbid",
    "inline",
    "rustfmt::skip",
    "track_caller",
    "warn",
];

/// Predicates and `cfg_attr` that nest deeper are taken to hold. People nest three deep.
const NESTING_MAX: usize = 32;

impl Cfg {
    /// Reads a predicate as it stands in `cfg(…)`: `all(unix, not(feature = "x"))`. Predicates of a form we do not know hold.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (tokens, notes) = Tokens::new(text);
        let readable = tokens.len() > 0 && notes.problems.is_empty();
        readable.then(|| predicate(&tokens, 0, tokens.len(), 0))
    }
}

impl Scanner<'_> {
    /// The outer attributes from `at` on, and the index behind them.
    pub(super) fn outer_attributes(&mut self, mut at: usize, end: usize) -> (Outer, usize) {
        let mut outer = Outer::default();
        while at < end && self.is_outer_attribute(at) {
            self.attribute(at + 1, &mut outer);
            at = self.tokens.close(at + 1) + 1;
        }
        (outer, at)
    }

    /// Whether `#[` stands at `at`.
    pub(super) fn is_outer_attribute(&self, at: usize) -> bool {
        self.tokens.kind(at) == Kind::Pound && self.tokens.kind(at + 1) == Kind::OpenBracket
    }

    /// Whether `#![` stands at `at`.
    pub(super) fn is_inner_attribute(&self, at: usize) -> bool {
        let tokens = &self.tokens;
        tokens.kind(at) == Kind::Pound && tokens.kind(at + 1) == Kind::Bang && tokens.kind(at + 2) == Kind::OpenBracket
    }

    /// Adds the attribute between the brackets that `bracket` opens.
    pub(super) fn attribute(&self, bracket: usize, outer: &mut Outer) {
        // Attributes still to be read, with the predicates around them.
        let mut pending = vec![(bracket + 1, self.tokens.close(bracket), Vec::new())];
        while let Some((from, to, conditions)) = pending.pop() {
            let tokens = &self.tokens;
            let path_end = path_end(tokens, from, to);
            let group = (tokens.kind(path_end) == Kind::OpenParen && path_end < to).then_some(path_end);
            match (path(tokens, from, path_end).as_str(), group) {
                ("cfg", Some(group)) => {
                    let holds = predicate(tokens, group + 1, tokens.close(group), 0);
                    outer.cfg.push(implied(conditions, holds));
                }
                ("cfg_attr", Some(group)) if conditions.len() < NESTING_MAX => {
                    let mut parts = split(tokens, group + 1, tokens.close(group));
                    let Some((from, to)) = parts.next() else { continue };
                    let mut inner = conditions;
                    inner.push(predicate(tokens, from, to, 0));
                    let parts: Vec<_> = parts.map(|(from, to)| (from, to, inner.clone())).collect();
                    pending.extend(parts.into_iter().rev());
                }
                ("unsafe", Some(group)) => pending.push((group + 1, tokens.close(group), conditions)),
                // Its reason may say that a value does nothing by itself.
                ("must_use", None) if path_end == to => {}
                (name, _) if SKIPPED.contains(&name) || name.starts_with("clippy::") || name.is_empty() => {}
                (name, _) => {
                    if is_harness(name) {
                        outer.cfg.push(implied(conditions.clone(), Cfg::Name(ustr("test"))));
                    }
                    outer.attributes.push(Attribute {
                        path: ustr(name),
                        arguments: arguments(tokens, path_end, to),
                        cfg: conditions.into(),
                    });
                }
            }
        }
    }
}

/// Whether an attribute makes a function one that the test harness runs, which rustc leaves out of every other build: `#[test]`,
/// `#[bench]`, and what ends in them, `#[tokio::test]`.
fn is_harness(path: &str) -> bool {
    let last = path.rsplit("::").next();
    matches!(last, Some("test" | "bench" | "rstest"))
}

/// `cfg_attr(conditions, cfg(holds))`.
fn implied(conditions: Vec<Cfg>, holds: Cfg) -> Cfg {
    if conditions.is_empty() {
        return holds;
    }
    Cfg::Any(vec![Cfg::Not(Box::new(Cfg::All(conditions))), holds])
}

fn path_end(tokens: &Tokens, from: usize, to: usize) -> usize {
    let mut at = from;
    while at < to && (tokens.kind(at) < Kind::Lifetime || tokens.kind(at) == Kind::Colon) {
        at += 1;
    }
    at
}

/// The words and colons of a path, joined.
pub(super) fn path(tokens: &Tokens, from: usize, to: usize) -> String {
    (from..to)
        .map(|at| {
            if tokens.kind(at) == Kind::Colon {
                ":"
            } else {
                tokens.name(at)
            }
        })
        .collect()
}

/// What stands behind an attribute's path.
fn arguments(tokens: &Tokens, at: usize, to: usize) -> Span {
    match tokens.kind(at) {
        _ if at >= to => Span::new(tokens.start(at), tokens.start(at)),
        Kind::OpenParen | Kind::OpenBrace | Kind::OpenBracket => tokens.between(at),
        Kind::Eq => tokens.range(at + 1, to),
        _ => tokens.range(at, to),
    }
}

/// The parts of `from..to` between commas, empty ones left out.
pub(super) fn split<'s>(tokens: &'s Tokens, from: usize, to: usize) -> impl Iterator<Item = (usize, usize)> + 's {
    let mut at = from;
    std::iter::from_fn(move || {
        while at < to && tokens.kind(at) == Kind::Comma {
            at += 1;
        }
        let start = at;
        while at < to && tokens.kind(at) != Kind::Comma {
            at = tokens.after_tree(at);
        }
        (start < to).then_some((start, at.min(to)))
    })
}

/// The predicate in `from..to`.
pub(super) fn predicate(tokens: &Tokens, from: usize, to: usize, nesting: usize) -> Cfg {
    let name = tokens.name(from);
    if from >= to || nesting > NESTING_MAX {
        return Cfg::Constant(true);
    }
    let parts = |open: usize| -> Vec<Cfg> {
        split(tokens, open + 1, tokens.close(open))
            .map(|(from, to)| predicate(tokens, from, to, nesting + 1))
            .collect()
    };
    match (tokens.kind(from + 1), name) {
        _ if from + 1 == to => match name {
            "true" => Cfg::Constant(true),
            "false" => Cfg::Constant(false),
            _ => Cfg::Name(ustr(name)),
        },
        (Kind::Eq, _) if tokens.kind(from + 2) == Kind::Str => {
            Cfg::Value(ustr(name), ustr(unquoted(tokens.word(from + 2))))
        }
        (Kind::OpenParen, "all") => Cfg::All(parts(from + 1)),
        (Kind::OpenParen, "any") => Cfg::Any(parts(from + 1)),
        (Kind::OpenParen, "not") => match parts(from + 1).pop() {
            Some(inner) => Cfg::Not(Box::new(inner)),
            None => Cfg::Constant(true),
        },
        // `version("1.80")`, `accessible(..)` and what may come.
        _ => Cfg::Constant(true),
    }
}

/// The content of a string literal without escapes.
pub(crate) fn unquoted(literal: &str) -> &str {
    let inner = literal.trim_start_matches('r').trim_matches('#');
    inner
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .unwrap_or(inner)
}
