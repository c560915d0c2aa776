//! What stands between an item's keyword and its body: generics, parameters, return types, where clauses.

use super::tokens::{Kind, Tokens};

/// How a header ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HeaderEnd {
    /// At the `{` with this index.
    Brace(usize),
    /// At the `;`.
    Semi(usize),
    /// At a `=` outside of generics.
    Eq(usize),
    /// Nowhere: something stands here that no header holds.
    Broken(usize),
}

/// What a walk along a header has seen.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct HeaderMarks {
    /// The `for` that is not `for<'a>`.
    pub(super) of_trait: Option<usize>,
    /// The `where`.
    pub(super) clause: Option<usize>,
    /// A single `:` before any `where`, outside of generics.
    pub(super) colon: bool,
}

/// Where generics end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GenericsEnd {
    /// At the token behind their `>`.
    Behind(usize),
    /// Nowhere: something stands before the `>` that no generics hold.
    Broken,
}

/// Where the generics that begin with the `<` at `at` end; `None` where there is no `>` up to `end`.
pub(super) fn generics_end(tokens: &Tokens, at: usize, end: usize) -> Option<GenericsEnd> {
    let mut depth = 0_usize;
    let mut index = at;
    while index < end {
        match tokens.kind(index) {
            Kind::Lt => depth += 1,
            Kind::Gt => {
                depth -= 1;
                if depth == 0 {
                    return Some(GenericsEnd::Behind(index + 1));
                }
            }
            Kind::Minus if is_arrow(tokens, index) => index += 1,
            Kind::Semi => return Some(GenericsEnd::Broken),
            _ if ends_header(tokens, index) => return Some(GenericsEnd::Broken),
            _ => {}
        }
        index = tokens.after_tree(index);
    }
    None
}

/// The index behind the generics that begin with the `<` at `at`, if they end before `end`.
pub(super) fn after_generics(tokens: &Tokens, at: usize, end: usize) -> Option<usize> {
    match generics_end(tokens, at, end) {
        Some(GenericsEnd::Behind(next)) => Some(next),
        _ => None,
    }
}

/// Whether an item begins here that cannot stand in any header.
fn ends_header(tokens: &Tokens, at: usize) -> bool {
    match tokens.kind(at) {
        Kind::Pub | Kind::Struct | Kind::Enum | Kind::Mod | Kind::Static => true,
        Kind::Fn => tokens.is_name(at + 1),
        _ => false,
    }
}

/// Walks from `at` to where the header ends.
pub(super) fn header_end(tokens: &Tokens, at: usize, end: usize) -> (HeaderEnd, HeaderMarks) {
    let mut marks = HeaderMarks::default();
    let mut depth = 0_usize;
    let mut index = at;
    while index < end {
        match tokens.kind(index) {
            Kind::Lt => depth += 1,
            Kind::Gt => depth = depth.saturating_sub(1),
            Kind::Minus if is_arrow(tokens, index) => index += 1,
            Kind::Semi => return (HeaderEnd::Semi(index), marks),
            Kind::OpenBrace if depth == 0 || !is_const_argument(tokens, index) => {
                return (HeaderEnd::Brace(index), marks);
            }
            Kind::Eq if depth == 0 && tokens.kind(index + 1) != Kind::Eq => return (HeaderEnd::Eq(index), marks),
            Kind::Where if depth == 0 => marks.clause = marks.clause.or(Some(index)),
            Kind::For if depth == 0 && marks.clause.is_none() && !is_higher_ranked(tokens, index) => {
                marks.of_trait = marks.of_trait.or(Some(index));
            }
            Kind::Colon if tokens.is_path_sep(index) => index += 1,
            Kind::Colon if depth == 0 && marks.clause.is_none() => marks.colon = true,
            _ if ends_header(tokens, index) => return (HeaderEnd::Broken(index), marks),
            _ => {}
        }
        index = tokens.after_tree(index);
    }
    (HeaderEnd::Broken(end), marks)
}

/// The next `;` from `at` on.
pub(super) fn next_semi(tokens: &Tokens, mut at: usize, end: usize) -> Option<usize> {
    while at < end && tokens.kind(at) != Kind::Semi {
        at = tokens.after_tree(at);
    }
    (at < end).then_some(at)
}

/// Of a `const` or `static` the `=` before its value, if it has one, and the `;` that ends it.
pub(super) fn value_of(tokens: &Tokens, at: usize, end: usize) -> Option<(Option<usize>, usize)> {
    let mut depth = 0_usize;
    let mut index = at;
    while index < end {
        match tokens.kind(index) {
            Kind::Semi => return Some((None, index)),
            Kind::Eq if depth == 0 => return Some((Some(index), next_semi(tokens, index, end)?)),
            Kind::Lt => depth += 1,
            Kind::Gt => depth = depth.saturating_sub(1),
            Kind::Minus if is_arrow(tokens, index) => index += 1,
            _ => {}
        }
        index = tokens.after_tree(index);
    }
    None
}

/// The number of parameters without `self`, and whether there is a `self`; `open` is the parenthesis.
pub(super) fn parameters(tokens: &Tokens, open: usize) -> (u16, bool) {
    let close = tokens.close(open);
    let mut count = 0_u16;
    let mut has_self = false;
    let mut start = open + 1;
    while start < close {
        let end = parameter_end(tokens, start, close);
        let first = after_attributes(tokens, start, end);
        if first < end {
            if is_self(tokens, first) {
                has_self = true;
            } else if tokens.kind(first) != Kind::Dot {
                count = count.saturating_add(1);
            }
        }
        start = end + 1;
    }
    (count, has_self)
}

/// The index of the comma (or closing parenthesis) that ends the parameter at `at`.
fn parameter_end(tokens: &Tokens, at: usize, close: usize) -> usize {
    let mut depth = 0_usize;
    let mut index = at;
    while index < close {
        match tokens.kind(index) {
            Kind::Comma if depth == 0 => return index,
            Kind::Lt => depth += 1,
            Kind::Gt => depth = depth.saturating_sub(1),
            Kind::Minus if is_arrow(tokens, index) => index += 1,
            _ => {}
        }
        index = tokens.after_tree(index);
    }
    close
}

fn after_attributes(tokens: &Tokens, mut at: usize, end: usize) -> usize {
    while at < end && tokens.kind(at) == Kind::Pound {
        at = tokens.after_tree(at + 1);
    }
    at
}

/// `self`, `mut self`, `&self`, `&'a mut self`, `self: T`; not `self::T`.
fn is_self(tokens: &Tokens, mut at: usize) -> bool {
    while matches!(tokens.kind(at), Kind::And | Kind::Lifetime | Kind::Mut) {
        at += 1;
    }
    tokens.kind(at) == Kind::SelfValue && !tokens.is_path_sep(at + 1)
}

/// The last name of the path that the type in `from..to` is, behind references and `dyn`; `None` where it is no path.
pub(super) fn type_name(tokens: &Tokens, from: usize, to: usize) -> Option<usize> {
    let (mut at, mut to) = (from, to);
    while at < to {
        match tokens.kind(at) {
            Kind::And
            | Kind::Lifetime
            | Kind::Mut
            | Kind::Impl
            | Kind::Const
            | Kind::Bang
            | Kind::Colon
            | Kind::Dollar => {
                at += 1;
            }
            Kind::For if tokens.kind(at + 1) == Kind::Lt => at = after_generics(tokens, at + 1, to)?,
            Kind::Keyword if tokens.word(at) == "dyn" => at += 1,
            // Only parentheses around one type are looked into; with a comma it is a tuple.
            Kind::OpenParen if is_group(tokens, at) => (at, to) = (at + 1, tokens.close(at)),
            Kind::Lt => at = after_generics(tokens, at, to)?,
            Kind::Crate | Kind::SelfValue | Kind::Super => at += 1,
            _ if tokens.is_name(at) => {
                if !tokens.is_path_sep(at + 1) || tokens.kind(at + 3) == Kind::Lt || at + 1 >= to {
                    return Some(at);
                }
                at += 1;
            }
            _ => return None,
        }
    }
    None
}

/// Whether the word at `at` is, alone, one of the type parameters declared in the generics `from..to` (brackets included).
pub(super) fn is_type_parameter(tokens: &Tokens, at: usize, from: usize, to: usize) -> bool {
    let alone = tokens.kind(at - 1) != Kind::Colon && !tokens.is_path_sep(at + 1);
    let mut start = from + 1;
    while alone && start + 1 < to {
        let first = after_attributes(tokens, start, to);
        if tokens.is_name(first) && tokens.name(first) == tokens.name(at) {
            return true;
        }
        start = parameter_end(tokens, start, to - 1) + 1;
    }
    false
}

/// Whether the parentheses at `open` hold one type.
fn is_group(tokens: &Tokens, open: usize) -> bool {
    let close = tokens.close(open);
    open + 1 < close && parameter_end(tokens, open + 1, close) == close
}

fn is_arrow(tokens: &Tokens, minus: usize) -> bool {
    tokens.kind(minus + 1) == Kind::Gt && tokens.joined(minus)
}

/// `for<'a>` or `for<>`.
fn is_higher_ranked(tokens: &Tokens, at: usize) -> bool {
    tokens.kind(at + 1) == Kind::Lt && matches!(tokens.kind(at + 2), Kind::Lifetime | Kind::Gt)
}

/// Whether the `{` among generics is a const argument (`Foo<{ N }>`) rather than the body behind a `<` that nothing closes.
fn is_const_argument(tokens: &Tokens, open: usize) -> bool {
    matches!(tokens.kind(tokens.close(open) + 1), Kind::Comma | Kind::Gt | Kind::Eq)
}
