//! The attributes of `block-watchdog`: tokio's `main` and `test`, with the watchdog installed.

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::{ToTokens as _, quote};
use syn::punctuated::Punctuated;
use syn::{Error, Expr, ExprLit, ItemFn, Lit, Meta, Token, parse_macro_input};

/// Runs an `async fn main` on a watched tokio runtime.
///
/// Takes the arguments of `#[tokio::main]` (`flavor`, `worker_threads`, `start_paused`); or stands above
/// `#[tokio::main(...)]` and replaces it.
#[proc_macro_attribute]
pub fn main(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(arguments, item, false)
}

/// Runs an `async fn` test on a watched tokio runtime; the test fails when a poll of it was stuck.
///
/// Takes the arguments of `#[tokio::test]`; or stands above it and replaces it. `BLOCK_WATCHDOG=warn` only reports.
#[proc_macro_attribute]
pub fn test(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(arguments, item, true)
}

type Arguments = Punctuated<Meta, Token![,]>;

fn expand(arguments: TokenStream, item: TokenStream, test: bool) -> TokenStream {
    let own = parse_macro_input!(arguments with Arguments::parse_terminated);
    let function = parse_macro_input!(item as ItemFn);
    write(own, function, test)
        .unwrap_or_else(Error::into_compile_error)
        .into()
}

fn write(own: Arguments, mut function: ItemFn, test: bool) -> Result<Tokens, Error> {
    if function.sig.asyncness.take().is_none() {
        return Err(Error::new_spanned(function.sig.fn_token, "expected an `async fn`"));
    }
    let mut arguments: Vec<Meta> = own.into_iter().collect();
    let mut kept = Vec::new();
    for attribute in std::mem::take(&mut function.attrs) {
        let path = attribute.path().to_token_stream().to_string().replace(' ', "");
        if path.trim_start_matches("::") == if test { "tokio::test" } else { "tokio::main" } {
            if let Meta::List(list) = &attribute.meta {
                arguments.extend(list.parse_args_with(Arguments::parse_terminated)?);
            }
        } else {
            kept.push(attribute);
        }
    }
    let runtime = runtime(&arguments, test)?;
    let (signature, body, visibility) = (&function.sig, &function.block, &function.vis);
    let ready = test.then(|| quote!(watchdog.ready();));
    let mark = test.then(|| quote!(#[::core::prelude::v1::test]));
    let mode = if test { quote!(Deny) } else { quote!(Warn) };
    let end = if test {
        quote!(watchdog.assert_clean();)
    } else {
        quote! {
            let code = watchdog.finish();
            if code != 0 {
                ::std::process::exit(::core::primitive::i32::from(code));
            }
        }
    };
    Ok(quote! {
        #mark
        #(#kept)*
        #visibility #signature {
            let body = async #body;
            let mut runtime = #runtime;
            let watchdog = ::block_watchdog::Watchdog::builder()
                .mode(::block_watchdog::Mode::#mode)
                .install(&mut runtime);
            #ready
            let runtime = runtime.build().expect("a tokio runtime");
            let result = runtime.block_on(watchdog.watch(body));
            #end
            result
        }
    })
}

/// The builder for these arguments, with tokio's defaults.
fn runtime(arguments: &[Meta], test: bool) -> Result<Tokens, Error> {
    let mut multi = !test;
    let mut calls = Tokens::new();
    for argument in arguments {
        let Meta::NameValue(pair) = argument else {
            return Err(Error::new_spanned(argument, "expected `name = value`"));
        };
        let value = &pair.value;
        match pair.path.to_token_stream().to_string().as_str() {
            "flavor" => {
                let Expr::Lit(ExprLit {
                    lit: Lit::Str(flavor), ..
                }) = value
                else {
                    return Err(Error::new_spanned(value, "expected a string"));
                };
                multi = match flavor.value().as_str() {
                    "multi_thread" => true,
                    "current_thread" => false,
                    _ => {
                        return Err(Error::new_spanned(
                            flavor,
                            "expected `multi_thread` or `current_thread`",
                        ));
                    }
                };
            }
            "worker_threads" => {
                multi = true;
                calls.extend(quote!(runtime.worker_threads(#value);));
            }
            "start_paused" => calls.extend(quote!(runtime.start_paused(#value);)),
            _ => {
                return Err(Error::new_spanned(
                    argument,
                    "not known: flavor, worker_threads, start_paused are",
                ));
            }
        }
    }
    let new = if multi {
        quote!(new_multi_thread)
    } else {
        quote!(new_current_thread)
    };
    Ok(quote!({
        let mut runtime = ::block_watchdog::__tokio::runtime::Builder::#new();
        runtime.enable_all();
        #calls
        runtime
    }))
}
