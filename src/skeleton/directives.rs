//! Comments that speak to us, and the statement behind one.

use super::{
    Directive,
    delimiters::is_close,
    tokens::{Kind, Tokens},
};
use crate::source::Span;

/// The directive in a comment, if it holds one.
pub(super) fn directive(text: &str, comment: Span, is_doc: bool) -> Option<Directive> {
    let written = comment.of(text);
    let mark = if is_doc { 3 } else { 2 };
    let body = written.get(mark..)?;
    let body = if written.starts_with("/*") {
        body.strip_suffix("*/").unwrap_or(body)
    } else {
        body
    };
    let content = body.trim_start().strip_prefix("block-lint:")?;
    let start = comment.start + (mark + body.len() - content.trim_start().len()) as u32;
    let line_start = text[..comment.start as usize].rfind('\n').map_or(0, |index| index + 1);
    let before = text[line_start..comment.start as usize].trim_start_matches('\u{feff}');
    let after = text[comment.end as usize..].lines().next().unwrap_or_default();
    Some(Directive {
        span: comment,
        text: Span::new(start, start + content.trim().len() as u32),
        own_line: before.trim().is_empty() && after.trim().is_empty(),
        is_doc,
    })
}

/// What a comment that ends at `offset` stands above, without attributes: a statement, item, match arm or argument. Of those that
/// begin with a block's keyword (`if`, `match`, `impl`) only what stands before the block; empty where nothing follows.
pub(crate) fn statement_after(text: &str, offset: u32) -> Span {
    let (tokens, _) = Tokens::new(text);
    let mut at = (0..tokens.len())
        .find(|&at| tokens.start(at) >= offset)
        .unwrap_or(tokens.len());
    while tokens.kind(at) == Kind::Pound && tokens.kind(at + 1) == Kind::OpenBracket {
        at = tokens.close(at + 1) + 1;
    }
    tokens.range(at, statement_end(&tokens, at))
}

fn statement_end(tokens: &Tokens, start: usize) -> usize {
    let (leads_to_block, is_let) = (leads_to_block(tokens, start), tokens.word(start) == "let");
    let mut at = start;
    // Angle brackets of `::<A, B>` that are open: their commas end nothing.
    let mut angles = 0_usize;
    while at < tokens.len() {
        match tokens.kind(at) {
            Kind::Semi => return at + 1,
            kind if is_close(kind) => break,
            Kind::OpenBrace if leads_to_block || is_arrow(tokens, at.saturating_sub(2)) => break,
            Kind::Comma if angles == 0 && !is_let => return at + 1,
            Kind::Lt if angles > 0 || tokens.is_path_sep(at.saturating_sub(2)) => angles += 1,
            Kind::Gt => angles = angles.saturating_sub(1),
            _ => {}
        }
        at = tokens.after_tree(at);
    }
    at
}

/// Whether the block of what begins at `at` holds statements or items of its own.
fn leads_to_block(tokens: &Tokens, at: usize) -> bool {
    let is_label = tokens.kind(at) == Kind::Lifetime && tokens.kind(at + 1) == Kind::Colon;
    let first = if is_label { at + 2 } else { at };
    match tokens.kind(first) {
        Kind::If | Kind::For | Kind::Unsafe | Kind::OpenBrace => true,
        Kind::Keyword => matches!(tokens.word(first), "match" | "loop" | "while"),
        kind => kind.begins_item(),
    }
}

/// Whether the `=>` of a match arm begins at `at`.
fn is_arrow(tokens: &Tokens, at: usize) -> bool {
    tokens.kind(at) == Kind::Eq && tokens.kind(at + 1) == Kind::Gt && tokens.joined(at)
}
