//! The path in an `include!(…)`, as far as it can be known without expanding macros.

use super::{
    attributes::{split, unquoted},
    delimiters::is_open,
    tokens::{Kind, Tokens},
};

/// A piece of an included path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum IncludePart {
    /// This text.
    Text(String),
    /// The value of this environment variable of the build.
    Variable(String),
}

/// Reads what stands between the parentheses of `include!`: a string, `env!("…")`, or `concat!` of those.
pub(crate) fn include_parts(text: &str) -> Option<Vec<IncludePart>> {
    let (tokens, _) = Tokens::new(text);
    let (from, to) = match macro_content(&tokens, 0, "concat") {
        Some(content) => content,
        None => (0, tokens.len()),
    };
    split(&tokens, from, to).map(|(from, _)| part(&tokens, from)).collect()
}

fn part(tokens: &Tokens, at: usize) -> Option<IncludePart> {
    if tokens.kind(at) == Kind::Str {
        return Some(IncludePart::Text(unquoted(tokens.word(at)).to_owned()));
    }
    let (from, _) = macro_content(tokens, at, "env")?;
    (tokens.kind(from) == Kind::Str).then(|| IncludePart::Variable(unquoted(tokens.word(from)).to_owned()))
}

/// The tokens between the delimiters of a call of this macro.
fn macro_content(tokens: &Tokens, at: usize, name: &str) -> Option<(usize, usize)> {
    let open = at + 2;
    let is_call = tokens.is_word(at, name) && tokens.kind(at + 1) == Kind::Bang && is_open(tokens.kind(open));
    is_call.then(|| (open + 1, tokens.close(open)))
}
