//! What stands before an item's keyword: visibility and qualifiers.

use super::{Visibility, scanner::Scanner, tokens::Kind};

/// The words before `fn`, `impl` and `trait`.
#[derive(Default)]
pub(super) struct Qualifiers {
    pub(super) is_async: bool,
    pub(super) is_extern: bool,
    /// Index of the first one that belongs to a function's signature.
    pub(super) signature: usize,
    /// Index of the keyword behind them.
    pub(super) keyword: usize,
}

impl Scanner<'_> {
    pub(super) fn visibility(&self, at: usize) -> (Visibility, usize) {
        match (self.tokens.kind(at), self.tokens.kind(at + 1)) {
            (Kind::Pub, Kind::OpenParen) => (Visibility::Restricted, self.tokens.close(at + 1) + 1),
            (Kind::Pub, _) => (Visibility::Public, at + 1),
            _ => (Visibility::Inherited, at),
        }
    }

    /// Reads qualifiers; each counts only before a word that it can stand before.
    pub(super) fn qualifiers(&self, start: usize) -> Qualifiers {
        let tokens = &self.tokens;
        let mut words = Qualifiers {
            signature: start,
            keyword: start,
            ..Qualifiers::default()
        };
        loop {
            let at = words.keyword;
            let next = tokens.kind(at + 1);
            let in_signature = match tokens.kind(at) {
                Kind::Const => matches!(
                    next,
                    Kind::Fn | Kind::Async | Kind::Unsafe | Kind::Extern | Kind::Trait | Kind::Impl
                ),
                Kind::Async => matches!(next, Kind::Fn | Kind::Unsafe | Kind::Extern) || tokens.is_word(at + 1, "gen"),
                Kind::Unsafe => {
                    matches!(
                        next,
                        Kind::Fn | Kind::Async | Kind::Extern | Kind::Impl | Kind::Trait | Kind::Mod | Kind::Static
                    ) || tokens.is_word(at + 1, "auto")
                }
                Kind::Extern => next == Kind::Fn || (next == Kind::Str && tokens.kind(at + 2) == Kind::Fn),
                Kind::Ident => match (tokens.word(at), next) {
                    ("gen", Kind::Fn) | ("auto", Kind::Trait) | ("safe", Kind::Fn | Kind::Static) => true,
                    (
                        "default",
                        Kind::Fn | Kind::Impl | Kind::Const | Kind::Type | Kind::Async | Kind::Unsafe | Kind::Extern,
                    ) => {
                        words.signature = at + 1;
                        true
                    }
                    _ => false,
                },
                _ => false,
            };
            if !in_signature {
                return words;
            }
            words.is_async |= tokens.kind(at) == Kind::Async;
            let is_extern = tokens.kind(at) == Kind::Extern;
            words.is_extern |= is_extern;
            words.keyword = at + 1 + usize::from(is_extern && next == Kind::Str);
        }
    }
}
