//! Macros of the project and its dependencies, seen through by their definition.

use proc_macro2::TokenStream;
use syn::parse::Parser;

use crate::{
    source::Span,
    syntax::{
        Lookup,
        expand::{MAX_NESTING, MAX_TOKENS},
        lower::Lower,
        tree::*,
    },
};

/// Looks macros up, and counts what they give.
pub(in crate::syntax) struct Expander<'a> {
    macros: &'a Lookup<'a>,
    /// How many calls are being expanded, one inside the other.
    depth: usize,
    /// Tokens that the calls of this piece of text gave.
    tokens: usize,
}

impl<'a> Expander<'a> {
    pub(in crate::syntax) fn new(macros: &'a Lookup<'a>) -> Self {
        Self {
            macros,
            depth: 0,
            tokens: 0,
        }
    }
}

/// What every call costs, however little it gives.
const CALL_COST: usize = 64;

/// A call as an expression; `None` where its macro is not known, does not match, or is over a limit.
pub(super) fn expression(lower: &mut Lower<'_>, mac: &syn::Macro, path: &str) -> Option<Expr> {
    inside(lower, mac, path, |lower, tokens, span| {
        if let Ok(expr) = syn::parse2::<syn::Expr>(tokens.clone()) {
            let tail = Some(lower.expr(&expr));
            return Some(Expr::Block {
                label: None,
                block: Block {
                    tail,
                    span,
                    ..Block::default()
                },
            });
        }
        let statements = syn::Block::parse_within.parse2(tokens).ok()?;
        let block = lower.statements(&statements, span);
        Some(Expr::Block { label: None, block })
    })
}

/// A call as statements of the block around it: true when it was one.
pub(super) fn statements(lower: &mut Lower<'_>, mac: &syn::Macro, path: &str, block: &mut Block) -> bool {
    let parsed = inside(lower, mac, path, |lower, tokens, span| {
        let statements = syn::Block::parse_within.parse2(tokens).ok()?;
        Some(lower.statements(&statements, span))
    });
    let Some(parsed) = parsed else { return false };
    block.stmts.extend(parsed.stmts);
    block.stmts.extend(parsed.tail.map(Stmt::Expr));
    true
}

/// Lowers what a call gives, with the limits held.
fn inside<T>(
    lower: &mut Lower<'_>,
    mac: &syn::Macro,
    path: &str,
    then: impl FnOnce(&mut Lower<'_>, TokenStream, Span) -> Option<T>,
) -> Option<T> {
    if lower.expander.depth >= MAX_NESTING || lower.expander.tokens > MAX_TOKENS {
        return None;
    }
    let name = mac.path.segments.last()?.ident.span();
    let span = lower.span(name);
    let (def, krate) = (lower.expander.macros)(path, span.start)?;
    let tokens = def.expand_tokens(mac.tokens.clone(), name, &krate)?;
    lower.expander.tokens += CALL_COST + count(&tokens);
    lower.expander.depth += 1;
    let result = then(lower, tokens, lower.span(mac.delimiter.span().join()));
    lower.expander.depth -= 1;
    result
}

fn count(tokens: &TokenStream) -> usize {
    tokens.to_string().len() / 4
}
