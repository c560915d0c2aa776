//! A `macro_rules!` definition applied to a call: our own small matcher and transcriber, with limits.
//!
//! A definition is read once into a tree of our own, which threads share. Its rules are tried in order, as the compiler does;
//! unlike the compiler, a fragment that does not parse only makes its rule fail. What is over a limit is not expanded at all.

mod matching;
mod rules;
#[cfg(test)]
mod tests;
mod transcribe;

use proc_macro2::TokenStream;
use syn::parse::Parser;

use self::rules::{Rule, read_rules};
use crate::source::Span;

/// More tokens than this are not written for one call.
pub const MAX_TOKENS: usize = 400_000;

/// Calls with more bytes than this are not looked at.
pub const MAX_CALL_BYTES: usize = 1 << 18;

/// Macro calls inside what a macro call gave are expanded up to this depth.
pub const MAX_NESTING: usize = 16;

/// A macro's definition, understood.
#[derive(Debug)]
pub struct MacroDef {
    rules: Vec<Rule>,
    items: bool,
    names: bool,
}

/// What a call in item position stands for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Expansion {
    /// The text, one line.
    pub text: String,
    /// Where each token of the text comes from, in order.
    pub pieces: Vec<Piece>,
}

/// A token of an expansion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where it begins in the text.
    pub at: u32,
    /// Whether it comes from the definition rather than from the call.
    pub defined: bool,
    /// Its bytes in the file of the definition or of the call.
    pub span: Span,
}

impl MacroDef {
    /// Reads the rules of a definition from what stands between its delimiters; `None` where they are none. `start` is where that
    /// begins in its file.
    #[must_use]
    pub fn read(body: &str, start: u32) -> Option<Self> {
        // May happen while a body is lowered whose spans must stay valid.
        let tokens: TokenStream = body.parse().ok()?;
        let rules = read_rules(tokens, start)?;
        let items = rules.iter().any(|rule| rules::makes_items(&rule.template));
        let names = rules.iter().any(|rule| rules::makes_names(&rule.template));
        Some(Self { rules, items, names })
    }

    /// Whether what it gives may contain items of its own, or calls of other macros.
    #[must_use]
    pub fn makes_items(&self) -> bool {
        self.items
    }

    /// Whether it may give more than impls of traits: something that is found by its own name.
    #[must_use]
    pub fn makes_names(&self) -> bool {
        self.names
    }

    /// What a call stands for, given what stands between its delimiters and where that begins in its file. `krate` is what `$crate`
    /// is written as.
    #[must_use]
    pub fn expand_text(&self, content: &str, start: u32, krate: &str) -> Option<Expansion> {
        if content.len() > MAX_CALL_BYTES {
            return None;
        }
        proc_macro2::extra::invalidate_current_thread_spans();
        let tokens: TokenStream = content.parse().ok()?;
        let mut writer = transcribe::TextWriter::new(start, krate);
        self.expand(tokens, &mut writer)?;
        Some(writer.finish())
    }

    /// The same for a call that is parsed already. Tokens of the definition get the span `at`.
    pub(super) fn expand_tokens(&self, tokens: TokenStream, at: proc_macro2::Span, krate: &str) -> Option<TokenStream> {
        let mut writer = transcribe::StreamWriter::new(at, krate);
        self.expand(tokens, &mut writer)?;
        writer.finish()
    }

    fn expand(&self, tokens: TokenStream, writer: &mut impl transcribe::Writer) -> Option<()> {
        let parser = |input: syn::parse::ParseStream| {
            let found = self
                .rules
                .iter()
                .find_map(|rule| Some((matching::matches(rule, input)?, rule)));
            input.parse::<TokenStream>()?;
            Ok(found)
        };
        let (bindings, rule) = parser.parse2(tokens).ok()??;
        transcribe::transcribe(&rule.template, &bindings, writer)
    }
}
