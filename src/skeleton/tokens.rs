//! Text → significant tokens with their matching delimiters. What comes out is always balanced: where the text is not,
//! a delimiter of zero width is put in (or one is left out) and the place is noted as a problem.

use ra_ap_rustc_lexer::{Cursor, FrontmatterAllowed, LiteralKind, TokenKind, strip_shebang};

use super::{
    Directive, Problem,
    delimiters::{Delimiters, is_open},
    directives::directive,
};
use crate::source::Span;

/// What a token is, as far as the scan needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    // Words.
    Ident,
    RawIdent,
    As,
    Async,
    Await,
    Const,
    Crate,
    Else,
    Enum,
    Extern,
    Fn,
    For,
    If,
    Impl,
    Mod,
    Mut,
    Pub,
    SelfValue,
    Static,
    Struct,
    Super,
    Trait,
    Type,
    Unsafe,
    Use,
    Where,
    /// A keyword that begins no item and ends no path (`match`, `let`, …).
    Keyword,
    Lifetime,
    /// `"…"` or `r"…"`.
    Str,
    /// Any other literal.
    Literal,
    // Delimiters.
    OpenParen,
    OpenBrace,
    OpenBracket,
    CloseParen,
    CloseBrace,
    CloseBracket,
    // Single characters that the scan looks at.
    Semi,
    Comma,
    Colon,
    Dollar,
    Pound,
    Bang,
    Eq,
    Lt,
    Gt,
    Minus,
    And,
    Star,
    Dot,
    /// Any other character.
    Other,
    /// Behind the last token.
    End,
}

/// The tokens of a text, without white space and comments.
#[derive(Debug, Default)]
pub(super) struct Tokens<'t> {
    /// The text.
    pub(super) text: &'t str,
    kinds: Vec<Kind>,
    starts: Vec<u32>,
    /// Of a word or literal its end, of an opening delimiter the index of its partner, of a closing one how deep delimiters
    /// nest up to it (1 where it holds no other).
    extras: Vec<u32>,
}

/// What was met besides tokens.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub(super) directives: Vec<Directive>,
    pub(super) problems: Vec<Problem>,
}

/// Problems beyond this many in one file are not told: nobody reads them, and hostile text has millions.
const PROBLEMS_MAX: usize = 64;

impl Notes {
    /// Notes that the text is not Rust.
    pub(super) fn problem(&mut self, span: Span, message: impl Into<String>) {
        if self.problems.len() < PROBLEMS_MAX {
            self.problems.push(Problem {
                span,
                message: message.into(),
            });
        }
    }

    /// Notes a comment that speaks to us, or that nothing ends.
    fn comment(&mut self, text: &str, kind: TokenKind, span: Span) {
        let doc_style = match kind {
            TokenKind::LineComment { doc_style } => doc_style,
            TokenKind::BlockComment { doc_style, terminated } => {
                if !terminated {
                    self.problem(Span::new(span.start, span.start + 2), "unterminated block comment");
                }
                doc_style
            }
            _ => return,
        };
        self.directives.extend(directive(text, span, doc_style.is_some()));
    }
}

impl<'t> Tokens<'t> {
    /// The tokens of `text`.
    pub(super) fn new(text: &'t str) -> (Self, Notes) {
        let (tokens, notes, unclosed) = lex(text, &[]);
        if unclosed.is_empty() {
            return (tokens, notes);
        }
        // Something is never closed. Read again, and let items at the left margin end what is known to stay open.
        let (tokens, notes, _) = lex(text, &unclosed);
        (tokens, notes)
    }

    /// The number of tokens.
    pub(super) fn len(&self) -> usize {
        self.kinds.len()
    }

    /// The kind of a token; [`Kind::End`] behind the last.
    #[inline]
    pub(super) fn kind(&self, index: usize) -> Kind {
        self.kinds.get(index).copied().unwrap_or(Kind::End)
    }

    /// The offset at which a token begins; behind the last token the end of the text.
    pub(super) fn start(&self, index: usize) -> u32 {
        self.starts.get(index).copied().unwrap_or(self.text.len() as u32)
    }

    /// The offset behind a token.
    pub(super) fn end(&self, index: usize) -> u32 {
        let start = self.start(index);
        let written = self.text.as_bytes().get(start as usize).copied();
        match self.kind(index) {
            kind if kind <= Kind::Literal => self.extras[index],
            Kind::CloseParen => start + u32::from(written == Some(b')')),
            Kind::CloseBrace => start + u32::from(written == Some(b'}')),
            Kind::CloseBracket => start + u32::from(written == Some(b']')),
            Kind::End => start,
            _ => start + written.map_or(0, |byte| byte.leading_ones().clamp(1, 4)),
        }
    }

    /// The span of a token.
    pub(super) fn span(&self, index: usize) -> Span {
        Span::new(self.start(index), self.end(index))
    }

    /// The span from the first of the tokens `from..to` to the last; empty, at `from`, when there is none.
    pub(super) fn range(&self, from: usize, to: usize) -> Span {
        let start = self.start(from);
        Span::new(start, if from < to { self.end(to - 1) } else { start })
    }

    /// What stands between an opening delimiter and its partner, white space included.
    pub(super) fn between(&self, open: usize) -> Span {
        Span::new(self.end(open), self.start(self.close(open)))
    }

    /// The text of a token.
    #[inline]
    pub(super) fn word(&self, index: usize) -> &'t str {
        self.text
            .get(self.start(index) as usize..self.end(index) as usize)
            .unwrap_or_default()
    }

    /// The text of a word without `r#`.
    pub(super) fn name(&self, index: usize) -> &'t str {
        let word = self.word(index);
        if self.kind(index) == Kind::RawIdent {
            word.get(2..).unwrap_or_default()
        } else {
            word
        }
    }

    /// The partner of an opening delimiter.
    #[inline]
    pub(super) fn close(&self, open: usize) -> usize {
        self.extras[open] as usize
    }

    /// How deep delimiters nest inside an opening delimiter, itself included.
    pub(super) fn depth(&self, open: usize) -> u32 {
        self.extras[self.close(open)]
    }

    /// The index behind the token tree at `index`.
    #[inline]
    pub(super) fn after_tree(&self, index: usize) -> usize {
        if is_open(self.kind(index)) {
            self.close(index) + 1
        } else {
            index + 1
        }
    }

    /// Whether two tokens touch.
    pub(super) fn joined(&self, left: usize) -> bool {
        self.end(left) == self.start(left + 1)
    }

    /// Whether `::` stands at `index`.
    pub(super) fn is_path_sep(&self, index: usize) -> bool {
        self.kind(index) == Kind::Colon && self.kind(index + 1) == Kind::Colon && self.joined(index)
    }

    /// Whether the word at `index` is exactly this identifier.
    pub(super) fn is_word(&self, index: usize, word: &str) -> bool {
        self.kind(index) == Kind::Ident && self.word(index) == word
    }

    /// Whether a name can stand here: an identifier, or a word that the 2015 edition did not reserve.
    pub(super) fn is_name(&self, index: usize) -> bool {
        match self.kind(index) {
            Kind::Ident | Kind::RawIdent | Kind::Async | Kind::Await => true,
            Kind::Keyword => matches!(self.word(index), "dyn" | "try" | "gen"),
            _ => false,
        }
    }

    /// Adds a token.
    pub(super) fn push(&mut self, kind: Kind, start: u32, extra: u32) {
        self.kinds.push(kind);
        self.starts.push(start);
        self.extras.push(extra);
    }

    /// Makes `close` the partner of `open`.
    pub(super) fn pair(&mut self, open: usize, close: usize) {
        self.extras[open] = close as u32;
    }
}

impl Kind {
    /// Whether this keyword begins items and hardly anything else.
    pub(super) fn begins_item(self) -> bool {
        matches!(
            self,
            Self::Pub
                | Self::Fn
                | Self::Struct
                | Self::Enum
                | Self::Impl
                | Self::Trait
                | Self::Mod
                | Self::Use
                | Self::Static
                | Self::Const
                | Self::Extern
                | Self::Type
                | Self::Unsafe
                | Self::Async
        )
    }
}

/// Reads the whole text. Gives the offsets of the delimiters that nothing closes.
fn lex<'t>(text: &'t str, unclosed: &[u32]) -> (Tokens<'t>, Notes, Vec<u32>) {
    let mut tokens = Tokens {
        text,
        ..Tokens::default()
    };
    let mut notes = Notes::default();
    let mut delimiters = Delimiters::new(unclosed);
    let mut offset = prelude_len(text);
    let mut cursor = Cursor::new(&text[offset..], FrontmatterAllowed::Yes);
    loop {
        let token = cursor.advance_token();
        let end = offset + token.len as usize;
        let resume = match token.kind {
            TokenKind::Eof => break,
            TokenKind::Whitespace | TokenKind::Frontmatter { .. } => end,
            TokenKind::LineComment { .. } | TokenKind::BlockComment { .. } => {
                notes.comment(text, token.kind, Span::new(offset as u32, end as u32));
                end
            }
            // Reserved since 2024, two tokens before: `#"` and `##`.
            TokenKind::GuardedStrPrefix => {
                tokens.push(Kind::Pound, offset as u32, 0);
                offset + 1
            }
            kind => {
                let (kind, end) = significant(text, kind, offset, end, &mut notes);
                delimiters.push(&mut tokens, &mut notes, kind, Span::new(offset as u32, end as u32));
                end
            }
        };
        if resume != end {
            cursor = Cursor::new(&text[resume..], FrontmatterAllowed::No);
        }
        offset = resume;
    }
    let unclosed = delimiters.finish(&mut tokens, &mut notes);
    (tokens, notes, unclosed)
}

/// The length of byte order mark and shebang.
fn prelude_len(text: &str) -> usize {
    let mark = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    mark + strip_shebang(&text[mark..]).unwrap_or_default()
}

/// Kind and end of a token that is no comment. A string that nothing ends is taken to end with its line.
fn significant(text: &str, kind: TokenKind, start: usize, end: usize, notes: &mut Notes) -> (Kind, usize) {
    let kind = match kind {
        TokenKind::Ident => word_kind(&text[start..end]),
        TokenKind::RawIdent => Kind::RawIdent,
        TokenKind::ForcedKeywordIdent | TokenKind::UnknownPrefix | TokenKind::InvalidIdent => Kind::Ident,
        TokenKind::Lifetime { .. } | TokenKind::RawLifetime | TokenKind::UnknownPrefixLifetime => Kind::Lifetime,
        TokenKind::Literal { kind, .. } => return literal(text, kind, start, end, notes),
        other => punctuation(other),
    };
    (kind, end)
}

fn literal(text: &str, kind: LiteralKind, start: usize, end: usize, notes: &mut Notes) -> (Kind, usize) {
    let terminated = match kind {
        LiteralKind::Char { terminated }
        | LiteralKind::Byte { terminated }
        | LiteralKind::Str { terminated }
        | LiteralKind::ByteStr { terminated }
        | LiteralKind::CStr { terminated } => terminated,
        LiteralKind::RawStr { n_hashes } | LiteralKind::RawByteStr { n_hashes } | LiteralKind::RawCStr { n_hashes } => {
            n_hashes.is_some()
        }
        LiteralKind::Int { .. } | LiteralKind::Float { .. } => true,
    };
    let kind = match kind {
        LiteralKind::Str { .. } | LiteralKind::RawStr { .. } => Kind::Str,
        _ => Kind::Literal,
    };
    if terminated {
        return (kind, end);
    }
    let line_end = text[start..end].find('\n').map_or(end, |length| start + length);
    notes.problem(Span::new(start as u32, line_end as u32), "unterminated literal");
    (kind, line_end)
}

fn punctuation(kind: TokenKind) -> Kind {
    match kind {
        TokenKind::Semi => Kind::Semi,
        TokenKind::Comma => Kind::Comma,
        TokenKind::Dot => Kind::Dot,
        TokenKind::OpenParen => Kind::OpenParen,
        TokenKind::CloseParen => Kind::CloseParen,
        TokenKind::OpenBrace => Kind::OpenBrace,
        TokenKind::CloseBrace => Kind::CloseBrace,
        TokenKind::OpenBracket => Kind::OpenBracket,
        TokenKind::CloseBracket => Kind::CloseBracket,
        TokenKind::Pound => Kind::Pound,
        TokenKind::Colon => Kind::Colon,
        TokenKind::Dollar => Kind::Dollar,
        TokenKind::Eq => Kind::Eq,
        TokenKind::Bang => Kind::Bang,
        TokenKind::Lt => Kind::Lt,
        TokenKind::Gt => Kind::Gt,
        TokenKind::Minus => Kind::Minus,
        TokenKind::And => Kind::And,
        TokenKind::Star => Kind::Star,
        _ => Kind::Other,
    }
}

/// Keywords, after the reference (<https://doc.rust-lang.org/reference/keywords.html>). `Self` counts as a name: it can be called.
fn word_kind(word: &str) -> Kind {
    match word {
        "as" => Kind::As,
        "async" => Kind::Async,
        "await" => Kind::Await,
        "const" => Kind::Const,
        "crate" => Kind::Crate,
        "else" => Kind::Else,
        "enum" => Kind::Enum,
        "extern" => Kind::Extern,
        "fn" => Kind::Fn,
        "for" => Kind::For,
        "if" => Kind::If,
        "impl" => Kind::Impl,
        "mod" => Kind::Mod,
        "mut" => Kind::Mut,
        "pub" => Kind::Pub,
        "self" => Kind::SelfValue,
        "static" => Kind::Static,
        "struct" => Kind::Struct,
        "super" => Kind::Super,
        "trait" => Kind::Trait,
        "type" => Kind::Type,
        "unsafe" => Kind::Unsafe,
        "use" => Kind::Use,
        "where" => Kind::Where,
        "break" | "continue" | "dyn" | "false" | "in" | "let" | "loop" | "match" | "move" | "ref" | "return"
        | "true" | "while" | "yield" => Kind::Keyword,
        _ => Kind::Ident,
    }
}
