//! How deep a parser would recurse on a piece of text, judged by its tokens alone: delimiters, prefix operators and chains.
//!
//! Parsers, the trees they make and everything that walks them recurse; a stack that overflows ends the process, so what
//! nests too deeply is never given to them. The judgement may be too strict for absurd code, never too lax.

use ra_ap_rustc_lexer::{FrontmatterAllowed, TokenKind, tokenize};

/// What nests takes a parser through all levels of precedence again; a link of a chain (`.f()`, `+ 1`) takes one step.
const LEVEL: u32 = 12;
/// The most steps. A chain of 2,000 calls is below, 400 nested delimiters too.
const MAX_STEPS: u32 = super::MAX_DEPTH * LEVEL;

/// Where a piece begins to nest too deeply.
pub(super) fn too_deep(piece: &str) -> Option<u32> {
    // Each level takes a byte at least.
    if piece.len() <= super::MAX_DEPTH as usize {
        return None;
    }
    let mut depth = Depth::default();
    let mut offset = 0;
    for token in tokenize(piece, FrontmatterAllowed::No) {
        let text = &piece[offset as usize..(offset + token.len) as usize];
        depth.token(token.kind, text);
        if depth.steps() > MAX_STEPS {
            return Some(offset);
        }
        offset += token.len;
    }
    None
}

/// The state between two tokens.
#[derive(Default)]
struct Depth {
    /// What stood outside of each open delimiter.
    outside: Vec<Level>,
    level: Level,
    before: Before,
    /// Whether a block has just ended, so that a new statement may begin.
    block_ended: bool,
}

/// Steps inside one pair of delimiters.
#[derive(Clone, Copy, Default)]
struct Level {
    /// Steps up to the delimiter.
    base: u32,
    /// Steps since the last separator.
    chain: u32,
    /// `<` that may be open generics.
    angles: u32,
}

/// What stands before a token, as far as it decides what the token means.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Before {
    /// Nothing to which a binary operator could apply.
    #[default]
    Start,
    /// Something that ends an operand.
    Operand,
    /// An operator's character, directly before; and whether it stands behind an operand.
    Operator(char, bool),
}

impl Depth {
    fn steps(&self) -> u32 {
        self.level.base + self.level.chain + self.level.angles * LEVEL
    }

    fn token(&mut self, kind: TokenKind, text: &str) {
        if matches!(
            kind,
            TokenKind::Whitespace | TokenKind::LineComment { .. } | TokenKind::BlockComment { .. }
        ) {
            if let Before::Operator(..) = self.before {
                self.before = Before::Start;
            }
            return;
        }
        let continues = matches!(kind, TokenKind::Dot | TokenKind::Question) || text == "else";
        if std::mem::take(&mut self.block_ended) && !continues {
            self.begin_statement();
        }
        match kind {
            TokenKind::OpenParen | TokenKind::OpenBracket | TokenKind::OpenBrace => self.open(),
            TokenKind::CloseParen | TokenKind::CloseBracket | TokenKind::CloseBrace => {
                self.close(kind == TokenKind::CloseBrace);
            }
            TokenKind::Comma => self.separate(),
            TokenKind::Semi => self.begin_statement(),
            TokenKind::Ident => self.word(text),
            TokenKind::RawIdent | TokenKind::Literal { .. } | TokenKind::Lifetime { .. } => {
                self.before = Before::Operand;
            }
            TokenKind::Question => self.level.chain += 1,
            _ => self.operator(kind, text),
        }
    }

    fn open(&mut self) {
        let base = self.steps() + LEVEL;
        self.outside.push(self.level);
        self.level = Level {
            base,
            ..Level::default()
        };
        self.before = Before::Start;
    }

    fn close(&mut self, is_block: bool) {
        self.level = self.outside.pop().unwrap_or_default();
        self.level.chain += u32::from(!is_block);
        self.before = Before::Operand;
        self.block_ended = is_block;
    }

    /// A comma: it may stand in generics, which stay open.
    fn separate(&mut self) {
        self.level.chain = 0;
        self.before = Before::Start;
    }

    fn begin_statement(&mut self) {
        self.separate();
        self.level.angles = 0;
    }

    fn word(&mut self, text: &str) {
        self.level.chain += match text {
            "return" | "break" | "yield" => LEVEL,
            "as" | "else" => 1,
            "if" | "in" | "let" | "match" | "while" | "move" | "mut" | "dyn" | "impl" => 0,
            _ => {
                self.before = Before::Operand;
                return;
            }
        };
        self.before = Before::Start;
    }

    fn operator(&mut self, kind: TokenKind, text: &str) {
        let (joined, applied) = match self.before {
            Before::Operator(before, applied) => (before, applied),
            Before::Operand => (' ', true),
            Before::Start => (' ', false),
        };
        let level = &mut self.level;
        let character = text.chars().next().unwrap_or(' ');
        match (kind, joined) {
            (TokenKind::Colon | TokenKind::Pound | TokenKind::Dollar, _) => {}
            (TokenKind::Dot, _) => level.chain += 1,
            (TokenKind::Lt, _) => level.angles += 1,
            // `->`: a type nests behind it.
            (TokenKind::Gt, '-') => level.chain += LEVEL,
            // `=>`: an arm begins.
            (TokenKind::Gt, '=') => self.begin_statement(),
            (TokenKind::Gt, _) => level.angles = level.angles.saturating_sub(1),
            // Comparisons are no assignments, which nest.
            (TokenKind::Eq, '=') => level.chain = level.chain.saturating_sub(LEVEL - 1),
            (TokenKind::Eq, '<') => level.angles = level.angles.saturating_sub(1),
            (TokenKind::Eq, '>' | '!') => level.chain += 1,
            (TokenKind::Eq, _) => level.chain += LEVEL,
            // `&&` and `||` behind an operand count once; elsewhere each sign is an operator of its own.
            _ if applied => level.chain += u32::from(joined != character),
            _ => level.chain += LEVEL,
        }
        self.before = Before::Operator(character, applied);
    }
}
