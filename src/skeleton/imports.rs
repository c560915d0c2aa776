//! `use` trees, flattened.

use ustr::{Ustr, ustr};

use super::{Binding, Import, scanner::Scanner, tokens::Kind};
use crate::source::Span;

/// Groups that nest deeper are left out. People nest four deep.
const NESTING_MAX: usize = 128;

impl Scanner<'_> {
    /// The leaves of the tree in the tokens `from..to`; `None` where they are no such tree.
    pub(super) fn imports(&mut self, from: usize, to: usize) -> Option<Vec<Import>> {
        let mut imports = Vec::new();
        // Prefixes of the groups around the position, with the token that closes each.
        let mut groups: Vec<(Vec<Ustr>, usize)> = vec![(Vec::new(), to)];
        let mut at = from;
        while let Some((prefix, end)) = groups.last() {
            if at >= *end {
                at = *end + 1;
                groups.pop();
                continue;
            }
            if self.tokens.kind(at) == Kind::Comma {
                at += 1;
                continue;
            }
            let (path, last, next) = self.import_path(prefix.clone(), at, *end);
            match self.tokens.kind(next) {
                Kind::OpenBrace if groups.len() < NESTING_MAX => {
                    groups.push((path, self.tokens.close(next)));
                    at = next + 1;
                }
                Kind::OpenBrace => at = self.tokens.after_tree(next),
                Kind::Star => {
                    imports.push(Import {
                        path: path.into(),
                        binds: Binding::Glob,
                        span: self.tokens.span(next),
                    });
                    at = next + 1;
                }
                _ => {
                    let (import, after) = self.leaf(path, last?, next);
                    imports.extend(import);
                    at = after;
                }
            }
            if !matches!(self.tokens.kind(at), Kind::Comma | Kind::CloseBrace)
                && at < to
                && self.tokens.kind(at - 1) != Kind::OpenBrace
            {
                return None;
            }
        }
        Some(imports)
    }

    /// Segments from `at` on behind `path`, the span of the last one, and the index behind them.
    fn import_path(&mut self, mut path: Vec<Ustr>, mut at: usize, end: usize) -> (Vec<Ustr>, Option<Span>, usize) {
        let mut last = None;
        if self.tokens.is_path_sep(at) {
            if path.is_empty() {
                path.push(ustr(""));
            }
            at += 2;
        }
        while at < end {
            let dollar = self.tokens.kind(at) == Kind::Dollar;
            let word = at + usize::from(dollar);
            if !self.is_path_segment(word) {
                break;
            }
            let name = if dollar { "$crate" } else { self.tokens.name(word) };
            path.push(self.intern(name));
            last = Some(self.tokens.span(word));
            at = word + 1;
            if !self.tokens.is_path_sep(at) {
                break;
            }
            at += 2;
        }
        (path, last, at)
    }

    /// The import of one name, perhaps `as` another, and the index behind it.
    fn leaf(&mut self, mut path: Vec<Ustr>, span: Span, at: usize) -> (Option<Import>, usize) {
        if path.len() > 1 && path.last().is_some_and(|segment| segment == "self") {
            path.pop();
        }
        let (binds, next) = if self.tokens.kind(at) == Kind::As {
            match self.tokens.name(at + 1) {
                "_" => (Some(Binding::Underscore), at + 2),
                name => (Some(Binding::Name(self.intern(name))), at + 2),
            }
        } else {
            (path.last().map(|&name| Binding::Name(name)), at)
        };
        (
            binds.map(|binds| Import {
                path: path.into(),
                binds,
                span,
            }),
            next,
        )
    }

    /// Whether a word can be a segment of a path.
    pub(super) fn is_path_segment(&self, at: usize) -> bool {
        matches!(self.tokens.kind(at), Kind::Crate | Kind::SelfValue | Kind::Super) || self.tokens.is_name(at)
    }
}
