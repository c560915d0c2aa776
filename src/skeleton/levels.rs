//! Lint levels, `#[allow(clippy::await_holding_lock)]`, and the bytes that each speaks of.

use super::{
    attributes::{path, split},
    delimiters::{is_close, is_open},
    tokens::{Kind, Tokens},
};
use crate::source::Span;

/// A level that an attribute gives to a lint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LintLevel {
    /// The lint, as it is written: `clippy::await_holding_lock`.
    pub lint: String,
    /// Whether the level is `allow` or `expect`.
    pub allows: bool,
    /// The attribute, from `#` to `]`.
    pub attribute: Span,
    /// What it speaks of: the item or statement behind it; for an inner attribute all that is around it.
    pub covers: Span,
}

/// The words that give levels.
const LEVELS: [&str; 5] = ["allow", "expect", "warn", "deny", "forbid"];
/// Those that silence.
const SILENT: [&str; 2] = ["allow", "expect"];

/// All lint levels in a text, in its order. Those in `cfg_attr` are taken to hold.
#[must_use]
pub fn lint_levels(text: &str) -> Vec<LintLevel> {
    let (tokens, _) = Tokens::new(text);
    let mut found = Vec::new();
    // The opening delimiters around a token.
    let mut around = Vec::new();
    for at in 0..tokens.len() {
        match tokens.kind(at) {
            kind if is_open(kind) => around.push(at),
            kind if is_close(kind) => {
                around.pop();
            }
            Kind::Pound if tokens.kind(at + 1) == Kind::OpenBracket => {
                let covers = behind(&tokens, tokens.close(at + 1) + 1);
                levels_in(&tokens, at, at + 1, covers, &mut found);
            }
            Kind::Pound if tokens.kind(at + 1) == Kind::Bang && tokens.kind(at + 2) == Kind::OpenBracket => {
                let whole = Span::new(0, text.len() as u32);
                let covers = around.last().map_or(whole, |&open| tokens.between(open));
                levels_in(&tokens, at, at + 2, covers, &mut found);
            }
            _ => {}
        }
    }
    found
}

/// Adds the levels in the attribute that begins at `at`, whose bracket opens at `bracket`.
fn levels_in(tokens: &Tokens, at: usize, bracket: usize, covers: Span, found: &mut Vec<LintLevel>) {
    let end = tokens.close(bracket);
    for word in bracket + 1..end {
        let level = tokens.name(word);
        if !LEVELS.contains(&level) || tokens.kind(word + 1) != Kind::OpenParen {
            continue;
        }
        for (from, to) in split(tokens, word + 2, tokens.close(word + 1)) {
            found.push(LintLevel {
                lint: path(tokens, from, to),
                allows: SILENT.contains(&level),
                attribute: tokens.range(at, end + 1),
                covers,
            });
        }
    }
}

/// The item or statement that begins at `at`, behind further attributes.
fn behind(tokens: &Tokens, mut at: usize) -> Span {
    while tokens.kind(at) == Kind::Pound && tokens.kind(at + 1) == Kind::OpenBracket {
        at = tokens.close(at + 1) + 1;
    }
    let start = at;
    // The value of a `let` or `static` may begin with a block.
    let ends_at_block = !["let", "static"].contains(&tokens.word(start));
    while at < tokens.len() {
        match tokens.kind(at) {
            Kind::Semi => return tokens.range(start, at + 1),
            kind if is_close(kind) => break,
            Kind::OpenBrace if ends_at_block => {
                at = tokens.close(at) + 1;
                // `if .. {} else {}`, `async {}.await`.
                let goes_on = matches!(tokens.kind(at), Kind::Else | Kind::Dot) || tokens.word(at) == "?";
                if !goes_on {
                    break;
                }
            }
            _ => at = tokens.after_tree(at),
        }
    }
    tokens.range(start, at)
}
