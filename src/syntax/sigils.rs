//! The arguments of formatting macros, with the sigils and field names of `tracing` and `log`.

use proc_macro2::TokenStream;
use syn::{
    Token,
    ext::IdentExt,
    parse::{ParseStream, Parser},
};

use super::tree::FormatResult;

/// What a formatting macro of this name gives; `None` for a macro that is not one.
pub(super) fn result_of(name: &str) -> Option<FormatResult> {
    match name {
        "format" => Some(FormatResult::String),
        "format_args" => Some(FormatResult::Arguments),
        "panic" | "todo" | "unimplemented" | "unreachable" | "bail" => Some(FormatResult::Never),
        "print" | "println" | "eprint" | "eprintln" | "trace" | "debug" | "info" | "warn" | "error" | "event"
        | "log" | "assert" | "assert_eq" | "assert_ne" | "debug_assert" | "debug_assert_eq" | "debug_assert_ne"
        | "ensure" => Some(FormatResult::Unit),
        "anyhow" | "eyre" | "format_err" => Some(FormatResult::Unknown),
        _ => None,
    }
}

/// The expressions among the arguments: `"text {}", x, name = y, field = %z, ?w, target: "t", { a = b }`.
pub(super) fn parse(tokens: &TokenStream) -> Option<Vec<syn::Expr>> {
    let parser = |input: ParseStream| {
        let mut found = Vec::new();
        arguments(input, &mut found)?;
        Ok(found)
    };
    parser.parse2(tokens.clone()).ok()
}

fn arguments(input: ParseStream, found: &mut Vec<syn::Expr>) -> syn::Result<()> {
    while !input.is_empty() {
        if input.peek(syn::token::Brace) {
            let content;
            syn::braced!(content in input);
            arguments(&content, found)?;
        } else {
            argument(input, found)?;
        }
        if input.is_empty() {
            break;
        }
        // `log!(target: "x"; "text")` separates by a semicolon.
        if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
        } else {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(())
}

fn argument(input: ParseStream, found: &mut Vec<syn::Expr>) -> syn::Result<()> {
    skip_name(input)?;
    if input.peek(Token![%]) {
        input.parse::<Token![%]>()?;
    } else if input.peek(Token![?]) {
        input.parse::<Token![?]>()?;
    }
    found.push(input.parse()?);
    Ok(())
}

/// Passes `target:`, `a.b =` and `"a b" =` in front of a value.
fn skip_name(input: ParseStream) -> syn::Result<()> {
    let fork = input.fork();
    if fork.peek(syn::LitStr) {
        fork.parse::<syn::LitStr>()?;
    } else {
        loop {
            if fork.call(syn::Ident::parse_any).is_err() {
                return Ok(());
            }
            if !fork.peek(Token![.]) {
                break;
            }
            fork.parse::<Token![.]>()?;
        }
    }
    let named = fork.peek(Token![=]) && !fork.peek(Token![==]) && !fork.peek(Token![=>]);
    let labelled = fork.peek(Token![:]) && !fork.peek(Token![::]);
    if !(named || labelled) {
        return Ok(());
    }
    while !(input.peek(Token![=]) || input.peek(Token![:])) {
        input.parse::<proc_macro2::TokenTree>()?;
    }
    input.parse::<proc_macro2::TokenTree>()?;
    // `x:?` and `x:%` of `log`'s key values stand before the `=`.
    while labelled && (input.peek(Token![?]) || input.peek(Token![%])) && input.peek2(Token![=]) {
        input.parse::<proc_macro2::TokenTree>()?;
    }
    Ok(())
}
