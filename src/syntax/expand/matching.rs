//! The tokens of a call against the pattern of a rule.

use std::cell::Cell;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use rustc_hash::FxHashMap;
use syn::{
    Token,
    buffer::Cursor,
    ext::IdentExt,
    parse::{ParseStream, discouraged::Speculative},
};

use super::rules::{Kind, Node, NodeKind, Rule, is_operator};

/// What the variables of a rule stand for.
pub(super) type Bindings = FxHashMap<String, Binding>;

/// What one variable stands for.
#[derive(Debug)]
pub(super) enum Binding {
    /// Tokens of the call.
    Fragment(Kind, TokenStream),
    /// One for each time round a repetition.
    Repeated(Vec<Binding>),
}

/// Steps after which a rule counts as failed.
const MAX_STEPS: usize = 400_000;

/// Groups nested deeper than this do not match: matching recurses.
const MAX_DEPTH: u32 = 64;

/// What the rule's variables stand for when all of `input` matches it. Takes nothing from `input`.
pub(super) fn matches(rule: &Rule, input: ParseStream) -> Option<Bindings> {
    let fork = input.fork();
    let mut bindings = Bindings::default();
    let matcher = Matcher { steps: Cell::new(0) };
    matcher.nodes(&rule.pattern, &fork, &mut bindings, 0)?;
    let ends = fork.is_empty();
    // What is left over is no error of the stream that was forked.
    fork.parse::<TokenStream>().ok()?;
    ends.then_some(bindings)
}

struct Matcher {
    steps: Cell<usize>,
}

impl Matcher {
    fn nodes(&self, nodes: &[Node], input: ParseStream, bindings: &mut Bindings, depth: u32) -> Option<()> {
        nodes
            .iter()
            .try_for_each(|node| self.node(node, input, bindings, depth))
    }

    fn node(&self, node: &Node, input: ParseStream, bindings: &mut Bindings, depth: u32) -> Option<()> {
        self.steps.set(self.steps.get() + 1);
        if self.steps.get() > MAX_STEPS || depth > MAX_DEPTH {
            return None;
        }
        match &node.kind {
            NodeKind::Fragment(name, kind) => {
                let tokens = fragment(*kind, input)?;
                bindings.insert(name.clone(), Binding::Fragment(*kind, tokens));
                Some(())
            }
            NodeKind::Group(delimiter, nodes) => {
                let (inner, after) = group(input.cursor(), *delimiter)?;
                let matched = syn::parse::Parser::parse2(
                    |content: ParseStream| {
                        let matched = self
                            .nodes(nodes, content, bindings, depth + 1)
                            .filter(|()| content.is_empty());
                        content.parse::<TokenStream>()?;
                        Ok(matched)
                    },
                    inner.token_stream(),
                );
                matched.ok()??;
                go_to(input, after)
            }
            NodeKind::Repeat {
                nodes,
                separator,
                at_least,
                at_most,
            } => {
                let rounds = self.rounds(nodes, separator.as_deref(), *at_most, input, depth);
                let enough = rounds.len() >= *at_least;
                gather(nodes, rounds, bindings);
                enough.then_some(())
            }
            NodeKind::Variable(_) | NodeKind::Crate => None,
            _ => literal(node, input),
        }
    }

    /// As many rounds as match.
    fn rounds(
        &self,
        nodes: &[Node],
        separator: Option<&Node>,
        at_most: usize,
        input: ParseStream,
        depth: u32,
    ) -> Vec<Bindings> {
        let mut rounds = Vec::new();
        while rounds.len() < at_most && !input.is_empty() {
            let fork = input.fork();
            if let Some(separator) = separator.filter(|_| !rounds.is_empty())
                && literal(separator, &fork).is_none()
            {
                break;
            }
            let before = fork.cursor();
            let mut bindings = Bindings::default();
            if self.nodes(nodes, &fork, &mut bindings, depth + 1).is_none() || fork.cursor() == before {
                break;
            }
            input.advance_to(&fork);
            rounds.push(bindings);
        }
        rounds
    }
}

/// The rounds of a repetition as one binding for each variable in it.
fn gather(nodes: &[Node], rounds: Vec<Bindings>, bindings: &mut Bindings) {
    let mut names = Vec::new();
    variables(nodes, &mut names);
    let mut lists: FxHashMap<&str, Vec<Binding>> = names.into_iter().map(|name| (name, Vec::new())).collect();
    for mut round in rounds {
        for (name, list) in &mut lists {
            list.extend(round.remove(*name));
        }
    }
    bindings.extend(
        lists
            .into_iter()
            .map(|(name, list)| (name.to_owned(), Binding::Repeated(list))),
    );
}

fn variables<'n>(nodes: &'n [Node], names: &mut Vec<&'n str>) {
    for node in nodes {
        match &node.kind {
            NodeKind::Fragment(name, _) => names.push(name),
            NodeKind::Group(_, nodes) | NodeKind::Repeat { nodes, .. } => variables(nodes, names),
            _ => {}
        }
    }
}

/// A token that must stand there as written.
fn literal(node: &Node, input: ParseStream) -> Option<()> {
    let cursor = input.cursor();
    let after = match &node.kind {
        NodeKind::Ident(name) => cursor.ident().filter(|(ident, _)| ident == name)?.1,
        NodeKind::Literal(text) => cursor.literal().filter(|(literal, _)| literal.to_string() == *text)?.1,
        NodeKind::Lifetime(name) => {
            cursor
                .lifetime()
                .filter(|(lifetime, _)| lifetime.to_string() == *name)?
                .1
        }
        NodeKind::Punct(operator) => operator_at(cursor).filter(|(found, _)| found == operator)?.1,
        _ => return None,
    };
    go_to(input, after)
}

/// The whole operator at a place.
fn operator_at(cursor: Cursor<'_>) -> Option<(String, Cursor<'_>)> {
    let (mut punct, mut after) = cursor.punct()?;
    let mut operator = punct.as_char().to_string();
    while punct.spacing() == proc_macro2::Spacing::Joint {
        let Some((next, behind)) = after.punct().filter(|(next, _)| is_operator(&operator, next.as_char())) else {
            break;
        };
        operator.push(next.as_char());
        (punct, after) = (next, behind);
    }
    Some((operator, after))
}

fn group(cursor: Cursor<'_>, delimiter: Delimiter) -> Option<(Cursor<'_>, Cursor<'_>)> {
    let (inner, _, after) = cursor.group(delimiter)?;
    Some((inner, after))
}

fn go_to(input: ParseStream, after: Cursor<'_>) -> Option<()> {
    let target = after;
    loop {
        if input.cursor() == target {
            return Some(());
        }
        input.parse::<TokenTree>().ok()?;
    }
}

/// The tokens of a fragment, which are taken from `input`.
fn fragment(kind: Kind, input: ParseStream) -> Option<TokenStream> {
    let fork = input.fork();
    pass(kind, &fork)?;
    let end = fork.cursor();
    let mut tokens = TokenStream::new();
    while input.cursor() != end {
        let tree = input.parse::<TokenTree>().ok()?;
        tokens.extend([tree]);
    }
    let may_be_empty = kind == Kind::Visibility;
    (may_be_empty || !tokens.is_empty()).then_some(tokens)
}

/// Passes a fragment.
fn pass(kind: Kind, input: ParseStream) -> Option<()> {
    match kind {
        Kind::Tree => return tree(input),
        Kind::Ident => {
            let ident = input.call(syn::Ident::parse_any).ok()?;
            return (ident != "_").then_some(());
        }
        Kind::Block => return input.parse::<syn::Block>().ok().map(drop),
        Kind::Expr => input.parse::<syn::Expr>().map(drop),
        Kind::Item => input.parse::<syn::Item>().map(drop),
        Kind::Lifetime => input.parse::<syn::Lifetime>().map(drop),
        Kind::Literal => {
            input.parse::<Option<Token![-]>>().ok()?;
            input.parse::<syn::Lit>().map(drop)
        }
        Kind::Meta => input.parse::<syn::Meta>().map(drop),
        Kind::Pat => syn::Pat::parse_multi_with_leading_vert(input).map(drop),
        Kind::PatParam => syn::Pat::parse_single(input).map(drop),
        Kind::Path => input.parse::<syn::Path>().map(drop),
        Kind::Stmt => statement(input),
        Kind::Type => input.parse::<syn::Type>().map(drop),
        Kind::Visibility => input.parse::<syn::Visibility>().map(drop),
    }
    .ok()
}

/// One token tree as macros count: an operator and a lifetime are one.
fn tree(input: ParseStream) -> Option<()> {
    let cursor = input.cursor();
    if let Some((_, after)) = cursor.lifetime() {
        return go_to(input, after);
    }
    match operator_at(cursor) {
        Some((_, after)) => go_to(input, after),
        None => input.parse::<TokenTree>().ok().map(drop),
    }
}

/// A statement without the semicolon behind it.
fn statement(input: ParseStream) -> syn::Result<()> {
    if input.peek(Token![let]) {
        while !input.is_empty() && !input.peek(Token![;]) {
            input.parse::<TokenTree>()?;
        }
        return Ok(());
    }
    let fork = input.fork();
    if fork.parse::<syn::Item>().is_ok() {
        input.advance_to(&fork);
        return Ok(());
    }
    input.parse::<syn::Expr>().map(drop)
}
