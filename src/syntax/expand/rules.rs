//! The text of a `macro_rules!` → rules, as a tree that threads can share.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use crate::source::Span;

/// `(pattern) => { template }`.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) pattern: Vec<Node>,
    pub(super) template: Vec<Node>,
}

/// A piece of a pattern or template.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) kind: NodeKind,
    /// Where it stands in the definition's file.
    pub(super) span: Span,
}

#[derive(Debug)]
pub(super) enum NodeKind {
    Ident(String),
    /// A whole operator, `=>`.
    Punct(String),
    Literal(String),
    /// With the quote.
    Lifetime(String),
    Group(Delimiter, Vec<Node>),
    /// `$name:kind`.
    Fragment(String, Kind),
    /// `$name`.
    Variable(String),
    /// `$crate`.
    Crate,
    /// `$( nodes ) separator op`.
    Repeat {
        nodes: Vec<Node>,
        separator: Option<Box<Node>>,
        at_least: usize,
        at_most: usize,
    },
}

/// What a fragment matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Block,
    Expr,
    Ident,
    Item,
    Lifetime,
    Literal,
    Meta,
    Pat,
    PatParam,
    Path,
    Stmt,
    Tree,
    Type,
    Visibility,
}

/// Groups nested deeper than this are not read: reading recurses.
const MAX_DEPTH: u32 = 64;

/// All rules of a definition; `None` where one cannot be read.
pub(super) fn read_rules(tokens: TokenStream, offset: u32) -> Option<Vec<Rule>> {
    let reader = Reader { offset };
    let mut trees = tokens.into_iter().peekable();
    let mut rules = Vec::new();
    while let Some(tree) = trees.next() {
        let TokenTree::Group(pattern) = tree else { return None };
        match trees.next()? {
            // `macro m($x:expr) { .. }` has one rule without an arrow.
            TokenTree::Group(template) if rules.is_empty() && trees.peek().is_none() => {
                rules.push(reader.rule(&pattern, &template)?);
                break;
            }
            TokenTree::Punct(punct) if punct.as_char() == '=' => {}
            _ => return None,
        }
        trees.next()?;
        let TokenTree::Group(template) = trees.next()? else {
            return None;
        };
        rules.push(reader.rule(&pattern, &template)?);
        if matches!(trees.peek(), Some(TokenTree::Punct(punct)) if matches!(punct.as_char(), ';' | ',')) {
            trees.next();
        }
    }
    Some(rules)
}

/// Whether a template holds an item's keyword or a macro call.
pub(super) fn makes_items(nodes: &[Node]) -> bool {
    nodes.iter().any(|node| match &node.kind {
        NodeKind::Ident(word) => matches!(
            word.as_str(),
            "fn" | "struct"
                | "enum"
                | "union"
                | "impl"
                | "trait"
                | "const"
                | "static"
                | "type"
                | "mod"
                | "use"
                | "macro_rules"
        ),
        NodeKind::Punct(operator) => operator == "!",
        NodeKind::Group(_, nodes) | NodeKind::Repeat { nodes, .. } => makes_items(nodes),
        _ => false,
    })
}

/// Whether a template holds, outside of braces, an item with a name, an impl without a trait, or a macro call.
pub(super) fn makes_names(nodes: &[Node]) -> bool {
    let mut in_impl = false;
    for node in nodes {
        match &node.kind {
            NodeKind::Ident(word) if word == "impl" => in_impl = true,
            NodeKind::Ident(word) if word == "for" => in_impl = false,
            NodeKind::Group(Delimiter::Brace, _) if in_impl => return true,
            NodeKind::Group(Delimiter::Brace, _) => {}
            NodeKind::Repeat { nodes, .. } if makes_names(nodes) => return true,
            NodeKind::Repeat { .. } | NodeKind::Group(..) => {}
            _ if !in_impl && makes_items(std::slice::from_ref(node)) => return true,
            _ => {}
        }
    }
    false
}

struct Reader {
    /// Where the tokens' text begins in the file.
    offset: u32,
}

type Trees = std::iter::Peekable<proc_macro2::token_stream::IntoIter>;

impl Reader {
    fn rule(&self, pattern: &proc_macro2::Group, template: &proc_macro2::Group) -> Option<Rule> {
        Some(Rule {
            pattern: self.nodes(pattern.stream(), true, 0)?,
            template: self.nodes(template.stream(), false, 0)?,
        })
    }

    fn span(&self, span: proc_macro2::Span) -> Span {
        let range = span.byte_range();
        Span::new(range.start as u32, range.end as u32).shifted(self.offset)
    }

    fn nodes(&self, tokens: TokenStream, pattern: bool, depth: u32) -> Option<Vec<Node>> {
        if depth > MAX_DEPTH {
            return None;
        }
        let mut trees = tokens.into_iter().peekable();
        let mut nodes = Vec::new();
        while let Some(tree) = trees.next() {
            let is_dollar = matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '$');
            let node = if is_dollar && matches!(trees.peek(), Some(TokenTree::Ident(_) | TokenTree::Group(_))) {
                self.dollar(&mut trees, pattern, depth)?
            } else {
                self.plain(tree, &mut trees, pattern, depth)?
            };
            nodes.push(node);
        }
        Some(nodes)
    }

    /// What follows a `$`.
    fn dollar(&self, trees: &mut Trees, pattern: bool, depth: u32) -> Option<Node> {
        let tree = trees.next()?;
        let span = self.span(tree.span());
        let kind = match tree {
            TokenTree::Group(group) => self.repeat(&group, trees, pattern, depth)?,
            TokenTree::Ident(ident) if ident == "crate" => NodeKind::Crate,
            TokenTree::Ident(ident) if pattern => {
                let TokenTree::Punct(_) = trees.next()? else {
                    return None;
                };
                let TokenTree::Ident(kind) = trees.next()? else {
                    return None;
                };
                NodeKind::Fragment(ident.to_string(), kind_of(&kind.to_string())?)
            }
            TokenTree::Ident(ident) => NodeKind::Variable(ident.to_string()),
            _ => return None,
        };
        Some(Node { kind, span })
    }

    fn repeat(&self, group: &proc_macro2::Group, trees: &mut Trees, pattern: bool, depth: u32) -> Option<NodeKind> {
        let nodes = self.nodes(group.stream(), pattern, depth + 1)?;
        let mut separator = None;
        loop {
            let tree = trees.next()?;
            let limits = match &tree {
                TokenTree::Punct(punct) if punct.as_char() == '*' => Some((0, usize::MAX)),
                TokenTree::Punct(punct) if punct.as_char() == '+' => Some((1, usize::MAX)),
                TokenTree::Punct(punct) if punct.as_char() == '?' => Some((0, 1)),
                _ => None,
            };
            if let Some((at_least, at_most)) = limits {
                return Some(NodeKind::Repeat {
                    nodes,
                    separator,
                    at_least,
                    at_most,
                });
            }
            if separator.is_some() {
                return None;
            }
            separator = Some(Box::new(self.separator(tree, trees, depth)?));
        }
    }

    /// A separator ends before the operator, which may be joint with it: `$(..)=>*`.
    fn separator(&self, tree: TokenTree, trees: &mut Trees, depth: u32) -> Option<Node> {
        let TokenTree::Punct(punct) = &tree else {
            return self.plain(tree, trees, true, depth);
        };
        let span = self.span(punct.span());
        let mut operator = punct.as_char().to_string();
        while let Some(TokenTree::Punct(next)) = trees.peek() {
            if matches!(next.as_char(), '*' | '+' | '?') {
                break;
            }
            operator.push(next.as_char());
            trees.next();
        }
        Some(Node {
            kind: NodeKind::Punct(operator),
            span,
        })
    }

    fn plain(&self, tree: TokenTree, trees: &mut Trees, pattern: bool, depth: u32) -> Option<Node> {
        let mut span = self.span(tree.span());
        let kind = match tree {
            TokenTree::Group(group) => {
                NodeKind::Group(group.delimiter(), self.nodes(group.stream(), pattern, depth + 1)?)
            }
            TokenTree::Ident(ident) => NodeKind::Ident(ident.to_string()),
            TokenTree::Literal(literal) => NodeKind::Literal(literal.to_string()),
            TokenTree::Punct(punct) if punct.as_char() == '\'' => {
                let name = trees.next()?;
                span.end = self.span(name.span()).end;
                NodeKind::Lifetime(format!("'{name}"))
            }
            TokenTree::Punct(punct) => {
                let mut operator = punct.as_char().to_string();
                let mut spacing = punct.spacing();
                while spacing == Spacing::Joint {
                    let Some(TokenTree::Punct(next)) = trees.peek() else {
                        break;
                    };
                    if !is_operator(&operator, next.as_char()) {
                        break;
                    }
                    operator.push(next.as_char());
                    spacing = next.spacing();
                    span.end = self.span(next.span()).end;
                    trees.next();
                }
                NodeKind::Punct(operator)
            }
        };
        Some(Node { kind, span })
    }
}

/// Whether `front` and the next character are one operator, or the begin of one.
pub(super) fn is_operator(front: &str, next: char) -> bool {
    match front {
        ":" => next == ':',
        "-" => matches!(next, '>' | '='),
        "=" => matches!(next, '>' | '='),
        "&" => matches!(next, '&' | '='),
        "|" => matches!(next, '|' | '='),
        "<" => matches!(next, '<' | '=' | '-'),
        ">" => matches!(next, '>' | '='),
        "." => next == '.',
        ".." => matches!(next, '.' | '='),
        "!" | "+" | "*" | "/" | "%" | "^" | "<<" | ">>" => next == '=',
        _ => false,
    }
}

fn kind_of(word: &str) -> Option<Kind> {
    Some(match word {
        "block" => Kind::Block,
        "expr" | "expr_2021" => Kind::Expr,
        "ident" => Kind::Ident,
        "item" => Kind::Item,
        "lifetime" => Kind::Lifetime,
        "literal" => Kind::Literal,
        "meta" => Kind::Meta,
        "pat" => Kind::Pat,
        "pat_param" => Kind::PatParam,
        "path" => Kind::Path,
        "stmt" => Kind::Stmt,
        "tt" => Kind::Tree,
        "ty" => Kind::Type,
        "vis" => Kind::Visibility,
        _ => return None,
    })
}
