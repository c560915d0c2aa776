//! A file as a flat row of tokens, so that comments and the insides of strings are never taken for code.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// One token with its line.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) text: String,
    pub(super) kind: Kind,
    pub(super) line: usize,
}

/// What matters of a token's kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word or a punctuation character.
    Plain,
    /// A string literal; the text is what stands between the quotes.
    Text,
    /// The text of a doc comment.
    Doc,
}

/// The tokens of `text`, delimiters included.
pub(super) fn of(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    flatten(text.parse().unwrap_or_default(), &mut tokens);
    tokens
}

fn flatten(stream: TokenStream, tokens: &mut Vec<Token>) {
    for tree in stream {
        let line = tree.span().start().line;
        let mut push = |text: String, kind| tokens.push(Token { text, kind, line });
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                push(open.to_owned(), Kind::Plain);
                flatten(group.stream(), tokens);
                let line = group.span_close().end().line;
                tokens.push(Token {
                    text: close.to_owned(),
                    kind: Kind::Plain,
                    line,
                });
            }
            TokenTree::Ident(ident) => push(ident.to_string(), Kind::Plain),
            TokenTree::Punct(punct) => push(punct.as_char().to_string(), Kind::Plain),
            TokenTree::Literal(literal) => {
                let written = literal.to_string();
                match between_quotes(&written) {
                    // A doc comment arrives as `#[doc = "…"]`.
                    Some(inner) if is_doc(tokens) => tokens.push(Token {
                        text: inner,
                        kind: Kind::Doc,
                        line,
                    }),
                    Some(inner) => tokens.push(Token {
                        text: inner,
                        kind: Kind::Text,
                        line,
                    }),
                    None => tokens.push(Token {
                        text: written,
                        kind: Kind::Plain,
                        line,
                    }),
                }
            }
        }
    }
}

fn between_quotes(literal: &str) -> Option<String> {
    let bare = literal.trim_start_matches(['b', 'c', 'r']).trim_matches('#');
    Some(bare.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

fn is_doc(before: &[Token]) -> bool {
    matches!(before, [.., name, equals] if name.text == "doc" && equals.text == "=")
}

/// Every place where the tokens `pattern` follow each other; gives what stands from there on.
pub(super) fn after<'a>(tokens: &'a [Token], pattern: &'a [&'a str]) -> impl Iterator<Item = &'a [Token]> {
    let matches = move |window: &[Token]| {
        window
            .iter()
            .zip(pattern)
            .all(|(token, text)| token.kind == Kind::Plain && token.text == *text)
    };
    let starts = tokens
        .windows(pattern.len())
        .enumerate()
        .filter(move |(_, window)| matches(window));
    starts.map(|(index, _)| &tokens[index + pattern.len()..])
}
