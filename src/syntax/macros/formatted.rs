//! Formatting macros: which arguments their text shows, and how.

use super::{ExprId, Lower};

/// A piece of a format string that stands for an argument.
#[derive(Debug, PartialEq, Eq)]
struct Piece<'t> {
    which: Which<'t>,
    /// Whether `Display` shows it: `{}`, `{x:>5}`, and not `{:?}` or `{:x}`.
    displayed: bool,
}

/// Which argument a piece stands for.
#[derive(Debug, PartialEq, Eq)]
enum Which<'t> {
    Position(usize),
    Name(&'t str),
}

/// Arguments of a formatting macro.
#[derive(Default)]
pub(super) struct Formatted {
    /// All of them but literals, those that the text names itself among them.
    pub(super) args: Vec<ExprId>,
    /// Those that `Display` shows.
    pub(super) displayed: Vec<ExprId>,
}

/// Lowers the arguments of a macro that formats whatever happens; `all` begins with its text. `None` where the text is no literal.
pub(super) fn lower(lower: &mut Lower<'_>, all: &[syn::Expr]) -> Option<Formatted> {
    let (
        syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }),
        values,
    ) = all.split_first()?
    else {
        return None;
    };
    let mut found = Formatted::default();
    let mut given: Vec<(Option<String>, Option<ExprId>)> = Vec::new();
    for value in values {
        let (name, inner) = named(value);
        let is_literal = matches!(inner, syn::Expr::Lit(_));
        let id = (!is_literal).then(|| lower.expr(inner));
        found.args.extend(id);
        given.push((name, id));
    }
    let written = text.value();
    for piece in pieces(&written) {
        if let Which::Name(name) = piece.which
            && !given.iter().any(|(known, _)| known.as_deref() == Some(name))
        {
            let id = captured(lower, name, text);
            found.args.extend(id);
            given.push((Some(name.to_owned()), id));
        }
        let value = match piece.which {
            Which::Position(index) => given.get(index),
            Which::Name(name) => given.iter().find(|(known, _)| known.as_deref() == Some(name)),
        };
        found
            .displayed
            .extend(value.and_then(|(_, id)| *id).filter(|_| piece.displayed));
    }
    Some(found)
}

/// `name = value`.
fn named(value: &syn::Expr) -> (Option<String>, &syn::Expr) {
    if let syn::Expr::Assign(assign) = value
        && let syn::Expr::Path(path) = &*assign.left
        && let Some(name) = path.path.get_ident()
    {
        return (Some(name.to_string()), &assign.right);
    }
    (None, value)
}

/// A variable that the text names itself: `"{x}"`.
fn captured(lower: &mut Lower<'_>, name: &str, text: &syn::LitStr) -> Option<ExprId> {
    let mut path: syn::Path = syn::parse_str(name).ok()?;
    for segment in &mut path.segments {
        segment.ident.set_span(text.span());
    }
    let expr = syn::Expr::Path(syn::ExprPath {
        attrs: Vec::new(),
        qself: None,
        path,
    });
    Some(lower.expr(&expr))
}

/// The pieces of a format string in braces, in order.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let (mut rest, mut next) = (text, 0);
    while let Some(open) = rest.find(['{', '}']) {
        let from = &rest[open + 1..];
        if rest.as_bytes()[open] == b'}' || from.starts_with('{') {
            rest = from.get(1..).unwrap_or_default();
            continue;
        }
        let Some(close) = from.find('}') else { break };
        let (name, spec) = from[..close].split_once(':').unwrap_or((&from[..close], ""));
        // `{:.*}` takes its precision from an argument before the one it shows.
        next += usize::from(spec.contains(".*"));
        let which = match (name.trim(), name.trim().parse()) {
            ("", _) => {
                next += 1;
                Which::Position(next - 1)
            }
            (_, Ok(position)) => Which::Position(position),
            (name, Err(_)) => Which::Name(name),
        };
        let last = spec.trim_end().chars().next_back();
        let displayed = !last.is_some_and(|last| last == '?' || last.is_ascii_alphabetic());
        found.push(Piece { which, displayed });
        rest = &from[close + 1..];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Piece, Which, pieces};

    fn of(which: Which<'_>, displayed: bool) -> Piece<'_> {
        Piece { which, displayed }
    }

    #[test]
    fn pieces_of_a_text() {
        let found = pieces("{{}} {} {0:?} {name:>5} {:x} {:.*} {:w$}}}{x:#?}");
        let expected = [
            of(Which::Position(0), true),
            of(Which::Position(0), false),
            of(Which::Name("name"), true),
            of(Which::Position(1), false),
            of(Which::Position(3), true),
            of(Which::Position(4), true),
            of(Which::Name("x"), false),
        ];
        assert_eq!(found, expected);
    }
}
