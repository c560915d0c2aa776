//! Stage 3: a range of text → our small tree, on demand. The one user of syn.
//!
//! A signature, a type or a body is parsed when somebody asks for it and lowered in the same thread; syn's tree, which is not
//! `Send` and many times larger, is dropped at once. Spans are byte offsets into the file.

mod children;
mod depth;
pub mod expand;
mod expressions;
mod lower;
mod macros;
mod operators;
mod shapes;
mod sigils;
mod tree;

use std::{borrow::Cow, sync::Arc};

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};

use self::expand::MacroDef;
pub use self::{shapes::*, tree::*};
use crate::{skeleton::Cfg, source::Span};

/// What lowering needs to know of the place that a piece of text comes from.
pub struct Origin<'a> {
    /// The text of a range of the file.
    pub piece: &'a dyn Fn(Span) -> Cow<'a, str>,
    /// Whether code under this predicate exists.
    pub enabled: &'a dyn Fn(&[Cfg]) -> bool,
    /// The macro that a path means at an offset, and what `$crate` in it is written as.
    pub macros: &'a Lookup<'a>,
}

/// Finds the definition of a macro.
pub type Lookup<'a> = dyn Fn(&str, u32) -> Option<(Arc<MacroDef>, String)> + 'a;

/// A piece of text that does not parse: where, and what the parser says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// Where in the file.
    pub span: Span,
    /// The parser's words.
    pub message: String,
}

/// Bodies nested deeper than this are not parsed: syn recurses once or more for each level.
pub const MAX_DEPTH: u32 = 400;

#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method itself is not general enough in lifetimes"
)]
impl Origin<'_> {
    /// Parses a function from its signature up to the end of its body (or of the signature where there is no body).
    pub fn function(&self, span: Span) -> Result<Function, SyntaxError> {
        self.parse(span, |input| {
            let signature: syn::Signature = input.parse()?;
            let block = if input.peek(syn::token::Brace) {
                Some(input.parse::<syn::Block>()?)
            } else {
                None
            };
            input.parse::<TokenStream>()?;
            Ok((signature, block))
        })
        .map(|(lower, (signature, block))| lower.function(&signature, block.as_ref()))
    }

    /// Parses a function's signature alone.
    pub fn signature(&self, span: Span) -> Result<Signature, SyntaxError> {
        self.parse(span, |input| {
            let signature: syn::Signature = input.parse()?;
            input.parse::<TokenStream>()?;
            Ok(signature)
        })
        .map(|(mut lower, signature)| lower.signature(&signature))
    }

    /// Parses the header of an `impl` (without its braces).
    pub fn impl_header(&self, span: Span) -> Result<ImplHeader, SyntaxError> {
        self.parse_with(span, |text| text, "{}", |input| input.parse::<syn::ItemImpl>())
            .map(|(mut lower, item)| lower.impl_header(&item))
    }

    /// Parses the header of a `trait` (without its braces).
    pub fn trait_header(&self, span: Span) -> Result<TraitHeader, SyntaxError> {
        self.parse_with(span, |text| text, "{}", |input| input.parse::<syn::ItemTrait>())
            .map(|(mut lower, item)| lower.trait_header(&item))
    }

    /// Parses a struct, enum or union.
    pub fn adt(&self, span: Span) -> Result<AdtShape, SyntaxError> {
        self.parse(span, |input| input.parse::<syn::DeriveInput>())
            .map(|(mut lower, item)| lower.adt(&item))
    }

    /// Parses `type Name<..>: Bounds = Type;`, also one that stands in a trait or impl.
    pub fn type_alias(&self, span: Span) -> Result<AliasShape, SyntaxError> {
        let parser = |input: ParseStream| {
            input.parse::<syn::Visibility>()?;
            input.parse::<syn::TraitItemType>()
        };
        self.parse(span, parser)
            .map(|(mut lower, item)| lower.type_alias(&item))
    }

    /// Parses the type of a `const` or `static`. Its value is not looked at: it may be a table of megabytes.
    pub fn constant(&self, span: Span) -> Result<TypeRef, SyntaxError> {
        self.parse_with(span, before_value, "", lower::parse_constant)
            .map(|(mut lower, ty)| lower.ty(&ty))
    }

    /// Parses the statics of a `thread_local!` or `lazy_static!` call.
    pub fn macro_statics(&self, span: Span) -> Result<Vec<MacroStatic>, SyntaxError> {
        self.parse(span, macros::parse_statics)
            .map(|(mut lower, items)| macros::statics(&mut lower, &items))
    }

    fn parse<T>(
        &self,
        span: Span,
        parser: impl FnOnce(ParseStream) -> syn::Result<T>,
    ) -> Result<(lower::Lower<'_>, T), SyntaxError> {
        self.parse_with(span, |text| text, "", parser)
    }

    fn parse_with<T>(
        &self,
        span: Span,
        head: fn(&str) -> &str,
        suffix: &str,
        parser: impl FnOnce(ParseStream) -> syn::Result<T>,
    ) -> Result<(lower::Lower<'_>, T), SyntaxError> {
        // The spans of earlier pieces would pile up in a thread-local table.
        proc_macro2::extra::invalidate_current_thread_spans();
        let piece = (self.piece)(span);
        let piece = head(&piece);
        if let Some(offset) = depth::too_deep(piece) {
            let message = format!("nested more than {MAX_DEPTH} levels deep, or a chain of thousands of links");
            return Err(SyntaxError {
                span: Span::new(offset, offset + 1).shifted(span.start),
                message,
            });
        }
        let parsed = if suffix.is_empty() {
            parser.parse_str(piece)
        } else {
            parser.parse_str(&format!("{piece}{suffix}"))
        };
        match parsed {
            Ok(parsed) => Ok((lower::Lower::new(span.start, self.enabled, self.macros), parsed)),
            Err(error) => {
                let range = error.span().byte_range();
                let at = Span::new(range.start as u32, range.end.max(range.start + 1) as u32).shifted(span.start);
                Err(SyntaxError {
                    span: at,
                    message: error.to_string(),
                })
            }
        }
    }
}

/// A constant up to before its `=`.
fn before_value(text: &str) -> &str {
    let mut depth = 0_u32;
    let mut last = 0;
    for (offset, byte) in text.bytes().enumerate() {
        match byte {
            b'(' | b'[' | b'{' | b'<' => depth += 1,
            // Not the end of `->` and `=>`.
            b'>' if matches!(last, b'-' | b'=') => {}
            b')' | b']' | b'}' | b'>' => depth = depth.saturating_sub(1),
            b'=' if depth == 0 => return &text[..offset],
            _ => {}
        }
        last = byte;
    }
    text.trim_end().trim_end_matches(';')
}
