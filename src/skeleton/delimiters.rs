//! Matches delimiters while tokens come in, and repairs what does not match: a closing brace also closes the parentheses left open
//! inside it, a stray closing delimiter is dropped, and what is open at the end is closed there.

use super::tokens::{Kind, Notes, Tokens};
use crate::source::Span;

/// The delimiters that are open.
pub(super) struct Delimiters<'u> {
    stack: Vec<Open>,
    /// Offsets of delimiters known to stay open (from an earlier pass), sorted.
    unclosed: &'u [u32],
}

struct Open {
    token: usize,
    kind: Kind,
    /// The deepest nesting met inside.
    inside: u32,
    /// How many braces are open up to here.
    braces: u32,
    /// How many parentheses and brackets are open since the innermost brace.
    since_brace: [u32; 2],
}

impl<'u> Delimiters<'u> {
    pub(super) fn new(unclosed: &'u [u32]) -> Self {
        Self {
            stack: Vec::new(),
            unclosed,
        }
    }

    /// Adds a token, and before it what is missing.
    #[inline]
    pub(super) fn push(&mut self, tokens: &mut Tokens, notes: &mut Notes, kind: Kind, span: Span) {
        if is_open(kind) {
            self.open(tokens.len(), kind);
            tokens.push(kind, span.start, 0);
        } else if is_close(kind) {
            self.close(tokens, notes, kind, span);
        } else {
            if !self.unclosed.is_empty() && self.is_fresh_start(tokens, kind, span) {
                while self.pop_missing(tokens, notes, span.start).is_some() {}
            }
            tokens.push(kind, span.start, span.end);
        }
    }

    /// Closes what is still open. Gives the offsets of those delimiters, sorted.
    pub(super) fn finish(mut self, tokens: &mut Tokens, notes: &mut Notes) -> Vec<u32> {
        let end = tokens.text.len() as u32;
        let mut unclosed = Vec::new();
        while let Some(open) = self.pop_missing(tokens, notes, end) {
            unclosed.push(tokens.start(open.token));
        }
        unclosed.reverse();
        unclosed
    }

    fn open(&mut self, token: usize, kind: Kind) {
        let (braces, mut since_brace) = self
            .stack
            .last()
            .map_or((0, [0, 0]), |top| (top.braces, top.since_brace));
        let braces = if kind == Kind::OpenBrace {
            since_brace = [0, 0];
            braces + 1
        } else {
            since_brace[usize::from(kind == Kind::OpenBracket)] += 1;
            braces
        };
        self.stack.push(Open {
            token,
            kind,
            inside: 0,
            braces,
            since_brace,
        });
    }

    fn close(&mut self, tokens: &mut Tokens, notes: &mut Notes, kind: Kind, span: Span) {
        if self.stack.last().is_none_or(|top| closing(top.kind) != kind) {
            if !self.is_open_below(kind) {
                notes.problem(span, format!("unexpected closing delimiter `{}`", span.of(tokens.text)));
                return;
            }
            while self.stack.last().is_some_and(|top| closing(top.kind) != kind) {
                self.pop_missing(tokens, notes, span.start);
            }
        }
        self.pop(tokens, span.start);
    }

    /// Whether a delimiter that `kind` closes is open where this one may close it: braces anywhere, others not beyond a brace.
    fn is_open_below(&self, kind: Kind) -> bool {
        self.stack.last().is_some_and(|top| match kind {
            Kind::CloseBrace => top.braces > 0,
            Kind::CloseParen => top.since_brace[0] > 0,
            _ => top.since_brace[1] > 0,
        })
    }

    /// Whether an item begins here at the left margin although the outermost open delimiter is known to stay open.
    fn is_fresh_start(&self, tokens: &Tokens, kind: Kind, span: Span) -> bool {
        let begins_item = kind.begins_item() || kind == Kind::Pound;
        let at_margin = span.start > 0 && tokens.text.as_bytes()[span.start as usize - 1] == b'\n';
        let outermost = self.stack.first().map(|open| tokens.start(open.token));
        begins_item && at_margin && outermost.is_some_and(|offset| self.unclosed.binary_search(&offset).is_ok())
    }

    fn pop_missing(&mut self, tokens: &mut Tokens, notes: &mut Notes, offset: u32) -> Option<Open> {
        let open = self.pop(tokens, offset)?;
        notes.problem(
            tokens.span(open.token),
            format!("unclosed delimiter `{}`", tokens.word(open.token)),
        );
        Some(open)
    }

    /// Closes the innermost delimiter with a token at `offset`.
    fn pop(&mut self, tokens: &mut Tokens, offset: u32) -> Option<Open> {
        let open = self.stack.pop()?;
        let depth = open.inside + 1;
        if let Some(outer) = self.stack.last_mut() {
            outer.inside = outer.inside.max(depth);
        }
        tokens.pair(open.token, tokens.len());
        tokens.push(closing(open.kind), offset, depth);
        Some(open)
    }
}

pub(super) fn is_open(kind: Kind) -> bool {
    matches!(kind, Kind::OpenParen | Kind::OpenBrace | Kind::OpenBracket)
}

pub(super) fn is_close(kind: Kind) -> bool {
    matches!(kind, Kind::CloseParen | Kind::CloseBrace | Kind::CloseBracket)
}

fn closing(open: Kind) -> Kind {
    match open {
        Kind::OpenParen => Kind::CloseParen,
        Kind::OpenBrace => Kind::CloseBrace,
        _ => Kind::CloseBracket,
    }
}
