//! A rule's template, with its variables replaced, as text or as tokens.

use std::str::FromStr;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, TokenStream, TokenTree};

use super::{
    Expansion, MAX_TOKENS, Piece,
    matching::{Binding, Bindings},
    rules::{Kind, Node, NodeKind},
};
use crate::source::Span;

/// Takes what a template gives.
pub(super) trait Writer {
    /// A token of the definition.
    fn defined(&mut self, node: &Node) -> Option<()>;
    /// The begin of a group of the definition.
    fn open(&mut self, delimiter: Delimiter, span: Span);
    /// Its end.
    fn close(&mut self, delimiter: Delimiter, span: Span);
    /// Tokens of the call.
    fn given(&mut self, kind: Kind, tokens: &TokenStream);
    /// How many tokens were written.
    fn len(&self) -> usize;
}

/// Writes a template; `None` when it is over the limit or does not fit the bindings.
pub(super) fn transcribe(template: &[Node], bindings: &Bindings, writer: &mut impl Writer) -> Option<()> {
    let mut scribe = Scribe {
        bindings,
        rounds: Vec::new(),
        steps: 0,
    };
    scribe.nodes(template, writer)
}

struct Scribe<'b> {
    bindings: &'b Bindings,
    /// In which round each repetition around is.
    rounds: Vec<usize>,
    steps: usize,
}

impl Scribe<'_> {
    fn nodes(&mut self, nodes: &[Node], writer: &mut impl Writer) -> Option<()> {
        nodes.iter().try_for_each(|node| self.node(node, writer))
    }

    fn node(&mut self, node: &Node, writer: &mut impl Writer) -> Option<()> {
        self.steps += 1;
        if writer.len() > MAX_TOKENS || self.steps > 4 * MAX_TOKENS {
            return None;
        }
        match &node.kind {
            NodeKind::Group(delimiter, nodes) => {
                writer.open(*delimiter, node.span);
                self.nodes(nodes, writer)?;
                writer.close(*delimiter, node.span);
                Some(())
            }
            NodeKind::Variable(name) => match self.bindings.get(name) {
                // `$name` of a macro that this one defines.
                None => writer.defined(node),
                Some(binding) => {
                    let (kind, tokens) = self.fragment(binding)?;
                    writer.given(kind, tokens);
                    Some(())
                }
            },
            NodeKind::Repeat { nodes, separator, .. } => self.repeat(nodes, separator.as_deref(), writer),
            _ => writer.defined(node),
        }
    }

    fn repeat(&mut self, nodes: &[Node], separator: Option<&Node>, writer: &mut impl Writer) -> Option<()> {
        // Without a variable that repeats it belongs to a macro that this one defines, which we do not follow.
        let count = self.count(nodes)?;
        for round in 0..count {
            if let Some(separator) = separator.filter(|_| round > 0) {
                writer.defined(separator)?;
            }
            self.rounds.push(round);
            let written = self.nodes(nodes, writer);
            self.rounds.pop();
            written?;
        }
        Some(())
    }

    /// How often a repetition runs: as often as the first variable in it that repeats at this depth.
    fn count(&self, nodes: &[Node]) -> Option<usize> {
        nodes.iter().find_map(|node| match &node.kind {
            NodeKind::Variable(name) => {
                let mut binding = self.bindings.get(name)?;
                for &round in &self.rounds {
                    let Binding::Repeated(list) = binding else { return None };
                    binding = list.get(round)?;
                }
                match binding {
                    Binding::Repeated(list) => Some(list.len()),
                    Binding::Fragment(..) => None,
                }
            }
            NodeKind::Group(_, nodes) | NodeKind::Repeat { nodes, .. } => self.count(nodes),
            _ => None,
        })
    }

    /// What a variable stands for in the rounds that are running. One that repeats less deeply is the same in each.
    fn fragment<'a>(&self, mut binding: &'a Binding) -> Option<(Kind, &'a TokenStream)> {
        for &round in &self.rounds {
            if let Binding::Repeated(list) = binding {
                binding = list.get(round)?;
            }
        }
        match binding {
            Binding::Fragment(kind, tokens) => Some((*kind, tokens)),
            Binding::Repeated(_) => None,
        }
    }
}

/// Writes text, and where each token of it comes from.
pub(super) struct TextWriter<'k> {
    out: Expansion,
    /// Where the call's tokens begin in its file.
    offset: u32,
    krate: &'k str,
}

impl<'k> TextWriter<'k> {
    pub(super) fn new(offset: u32, krate: &'k str) -> Self {
        Self {
            out: Expansion::default(),
            offset,
            krate,
        }
    }

    pub(super) fn finish(self) -> Expansion {
        self.out
    }

    fn push(&mut self, text: &str, defined: bool, span: Span, space: bool) {
        self.out.pieces.push(Piece {
            at: self.out.text.len() as u32,
            defined,
            span,
        });
        self.out.text.push_str(text);
        if space {
            self.out.text.push(' ');
        }
    }

    fn call(&mut self, tokens: TokenStream) {
        for tree in tokens {
            let range = tree.span().byte_range();
            let span = Span::new(range.start as u32, range.end as u32).shifted(self.offset);
            match tree {
                TokenTree::Group(group) => {
                    let (open, close) = delimiters(group.delimiter());
                    self.push(open, false, Span::new(span.start, span.start + open.len() as u32), true);
                    self.call(group.stream());
                    self.push(close, false, Span::new(span.end - close.len() as u32, span.end), true);
                }
                TokenTree::Punct(punct) => {
                    let text = punct.as_char().to_string();
                    self.push(&text, false, span, punct.spacing() == Spacing::Alone);
                }
                tree => self.push(&tree.to_string(), false, span, true),
            }
        }
    }
}

impl Writer for TextWriter<'_> {
    fn defined(&mut self, node: &Node) -> Option<()> {
        match &node.kind {
            NodeKind::Ident(text) | NodeKind::Punct(text) | NodeKind::Literal(text) | NodeKind::Lifetime(text) => {
                self.push(text, true, node.span, true);
            }
            NodeKind::Crate => {
                let krate = self.krate.to_owned();
                self.push(&krate, true, node.span, true);
            }
            NodeKind::Variable(name) => self.push(&format!("${name}"), true, node.span, true),
            _ => return None,
        }
        Some(())
    }

    fn open(&mut self, delimiter: Delimiter, span: Span) {
        self.push(delimiters(delimiter).0, true, span, true);
    }

    fn close(&mut self, delimiter: Delimiter, span: Span) {
        self.push(
            delimiters(delimiter).1,
            true,
            Span::new(span.end.saturating_sub(1), span.end),
            true,
        );
    }

    fn given(&mut self, kind: Kind, tokens: &TokenStream) {
        let wraps = needs_parentheses(kind, tokens);
        if wraps {
            self.out.text.push_str("( ");
        }
        self.call(tokens.clone());
        // The last operator may be joint with what stood behind it in the call.
        if !self.out.text.ends_with(' ') {
            self.out.text.push(' ');
        }
        if wraps {
            self.out.text.push_str(") ");
        }
    }

    fn len(&self) -> usize {
        self.out.pieces.len()
    }
}

fn delimiters(delimiter: Delimiter) -> (&'static str, &'static str) {
    match delimiter {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    }
}

/// Whether a fragment would fall apart next to other operators. In text an invisible group can only be a visible one.
fn needs_parentheses(kind: Kind, tokens: &TokenStream) -> bool {
    const KEYWORDS: [&str; 12] = [
        "as", "if", "match", "return", "break", "loop", "while", "for", "async", "move", "unsafe", "let",
    ];
    let loose = |tree: TokenTree| match tree {
        TokenTree::Punct(punct) if kind == Kind::Type => punct.as_char() == '+',
        TokenTree::Punct(punct) => !matches!(punct.as_char(), ':' | '.' | '?' | '!'),
        TokenTree::Ident(ident) => kind == Kind::Expr && KEYWORDS.iter().any(|keyword| ident == keyword),
        _ => false,
    };
    matches!(kind, Kind::Expr | Kind::Type) && tokens.clone().into_iter().any(loose)
}

/// Writes tokens.
pub(super) struct StreamWriter {
    /// The streams of the groups that are open; the outermost first.
    open: Vec<TokenStream>,
    at: proc_macro2::Span,
    krate: TokenStream,
    len: usize,
}

impl StreamWriter {
    pub(super) fn new(at: proc_macro2::Span, krate: &str) -> Self {
        let krate = TokenStream::from_str(krate).unwrap_or_default();
        Self {
            open: vec![TokenStream::new()],
            at,
            krate,
            len: 0,
        }
    }

    pub(super) fn finish(mut self) -> Option<TokenStream> {
        self.open.pop()
    }

    fn push(&mut self, tree: impl Into<TokenTree>) {
        let mut tree: TokenTree = tree.into();
        tree.set_span(self.at);
        self.extend(tree);
    }

    fn extend(&mut self, tree: TokenTree) {
        self.len += 1;
        if let Some(stream) = self.open.last_mut() {
            stream.extend([tree]);
        }
    }

    fn operator(&mut self, operator: &str) {
        let last = operator.chars().count().saturating_sub(1);
        for (index, character) in operator.chars().enumerate() {
            self.push(Punct::new(
                character,
                if index < last { Spacing::Joint } else { Spacing::Alone },
            ));
        }
    }

    fn ident(&mut self, name: &str) -> Option<()> {
        let tokens = TokenStream::from_str(name).ok()?;
        tokens.into_iter().for_each(|tree| self.push(tree));
        Some(())
    }
}

impl Writer for StreamWriter {
    fn defined(&mut self, node: &Node) -> Option<()> {
        match &node.kind {
            NodeKind::Ident(name) if name.starts_with("r#") => self.ident(name)?,
            NodeKind::Ident(name) => self.push(Ident::new(name, self.at)),
            NodeKind::Punct(operator) => self.operator(operator),
            NodeKind::Literal(text) => self.push(Literal::from_str(text).ok()?),
            NodeKind::Lifetime(name) => {
                self.push(Punct::new('\'', Spacing::Joint));
                self.ident(name.trim_start_matches('\''))?;
            }
            NodeKind::Crate => self.krate.clone().into_iter().for_each(|tree| self.push(tree)),
            NodeKind::Variable(name) => {
                self.push(Punct::new('$', Spacing::Alone));
                self.ident(name)?;
            }
            _ => return None,
        }
        Some(())
    }

    fn open(&mut self, _: Delimiter, _: Span) {
        self.open.push(TokenStream::new());
    }

    fn close(&mut self, delimiter: Delimiter, _: Span) {
        if let Some(content) = self.open.pop() {
            self.push(Group::new(delimiter, content));
        }
    }

    fn given(&mut self, kind: Kind, tokens: &TokenStream) {
        if needs_parentheses(kind, tokens) {
            self.len += tokens.clone().into_iter().count();
            return self.extend(Group::new(Delimiter::None, tokens.clone()).into());
        }
        tokens.clone().into_iter().for_each(|tree| self.extend(tree));
    }

    fn len(&self) -> usize {
        self.len
    }
}
