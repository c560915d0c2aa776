//! Rust as text: parameter lists, their parts, and words in them.

use syn::{GenericParam, Generics};

/// Lifetimes come first in a parameter list.
pub(super) fn join_parameters(outer: &str, own: &str) -> String {
    let all = format!("{outer}, {own}");
    let mut parts: Vec<&str> = top_level(&all);
    parts.sort_by_key(|part| !part.starts_with('\''));
    parts.join(", ")
}

/// The parts of a list between its outermost commas, empty ones left out.
pub(super) fn top_level(list: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0_i32, 0, Vec::new());
    let mut before = ' ';
    for (at, c) in list.char_indices() {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' if before == '-' => {}
            '>' | ')' | ']' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&list[start..at]);
                start = at + 1;
            }
            _ => {}
        }
        before = c;
    }
    parts.push(&list[start..]);
    parts.retain(|part| !part.trim().is_empty());
    parts.into_iter().map(str::trim).collect()
}

/// Replaces a whole word.
pub(super) fn words(text: &str, word: &str, by: &str) -> String {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(word) {
        let end = at + word.len();
        let alone = !rest[..at].ends_with(is_word) && !rest[end..].starts_with(is_word);
        let path = rest[end..].starts_with("::");
        out.push_str(&rest[..at]);
        match (alone, path) {
            (true, true) => out.extend(["<", by, ">"]),
            (true, false) => out.push_str(by),
            (false, _) => out.push_str(word),
        }
        rest = &rest[end..];
    }
    out + rest
}

/// The arguments that name the parameters themselves: `::<T, N>`, or `<'a, T, N>` for a type.
pub(super) fn arguments(generics: &Generics, of_type: bool) -> String {
    let names = generics.params.iter().filter_map(|parameter| match parameter {
        GenericParam::Lifetime(l) if of_type => Some(l.lifetime.to_string()),
        GenericParam::Lifetime(_) => None,
        GenericParam::Type(t) => Some(t.ident.to_string()),
        GenericParam::Const(c) => Some(c.ident.to_string()),
    });
    let names: Vec<String> = names.collect();
    match (names.is_empty(), of_type) {
        (true, _) => String::new(),
        (false, true) => format!("<{}>", names.join(", ")),
        (false, false) => format!("::<{}>", names.join(", ")),
    }
}
