//! Macros that we see through without their definition: what their tokens mean is known, or they parse as expressions or statements.

mod formatted;
mod users;

use proc_macro2::TokenStream;
use syn::{
    Token,
    ext::IdentExt,
    parse::{ParseStream, Parser},
    punctuated::Punctuated,
};
use ustr::Ustr;

use super::{
    lower::{Lower, name},
    shapes::*,
    sigils,
    tree::*,
};
use crate::{skeleton::Cfg, source::Span};

use self::formatted::Formatted;
pub(super) use self::users::Expander;

/// Macros whose tokens are not code that runs here.
const QUOTING: [&str; 10] = [
    "quote",
    "quote_spanned",
    "parse_quote",
    "stringify",
    "include",
    "include_str",
    "include_bytes",
    "env",
    "option_env",
    "concat",
];

/// Macros that format their arguments whatever happens: those of loggers do where somebody listens.
const FORMATS: [&str; 6] = ["format", "format_args", "print", "println", "eprint", "eprintln"];

/// A macro call in expression position.
pub(super) fn expression(lower: &mut Lower<'_>, mac: &syn::Macro) -> ExprId {
    let path = text(&mac.path);
    let span = mac
        .path
        .segments
        .last()
        .map_or(Span::default(), |segment| lower.span(segment.ident.span()));
    let short = path.rsplit("::").next().unwrap_or(&path).to_owned();
    let known = match short.as_str() {
        "select" | "select_biased" => select(lower, mac, &path),
        "join" | "try_join" => join(lower, mac, short == "try_join"),
        "matches" => matches(lower, mac),
        "vec" => vec(lower, mac),
        "write" | "writeln" => write(lower, mac, span),
        "dbg" => dbg(lower, mac),
        "json" => Some(call(
            Ustr::from("json"),
            &json.parse2(mac.tokens.clone()).unwrap_or_default(),
            lower,
        )),
        "cfg" => Some(cfg(lower, mac)),
        "stream" | "try_stream" => stream(lower, mac, &path, span),
        _ => format(lower, mac, &short),
    };
    let lowered = known.unwrap_or_else(|| unknown(lower, mac, &path, &short, span));
    lower.body.add(lowered, span)
}

/// Whether what a macro's tokens mean is known from its name.
fn is_known(short: &str) -> bool {
    const KNOWN: [&str; 13] = [
        "select",
        "select_biased",
        "join",
        "try_join",
        "matches",
        "vec",
        "write",
        "writeln",
        "dbg",
        "json",
        "cfg",
        "stream",
        "try_stream",
    ];
    KNOWN.contains(&short) || QUOTING.contains(&short) || sigils::result_of(short).is_some()
}

/// A macro call in statement position that declares something: true when it was one.
pub(super) fn statements(lower: &mut Lower<'_>, mac: &syn::Macro, is_tail: bool, block: &mut Block) -> bool {
    let path = text(&mac.path);
    match path.rsplit("::").next().unwrap_or(&path) {
        "pin" | "pin_mut" => pin(lower, mac, block),
        "cfg_if" => cfg_if(lower, mac, block),
        "thread_local" | "lazy_static" | "task_local" | "macro_rules" => true,
        short => !is_tail && !is_known(short) && users::statements(lower, mac, &path, block),
    }
}

/// Statics of `thread_local!` and `lazy_static!`, as parsed.
pub(super) type Statics = Vec<(syn::Ident, syn::Type)>;

pub(super) fn parse_statics(input: ParseStream) -> syn::Result<Statics> {
    let mut found = Vec::new();
    while !input.is_empty() {
        input.call(syn::Attribute::parse_outer)?;
        input.parse::<syn::Visibility>()?;
        input.parse::<Token![static]>()?;
        input.parse::<Option<Token![ref]>>()?;
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        found.push((name, input.parse()?));
        // The value: `= expr`, `= const { .. }`.
        while !input.is_empty() && !input.peek(Token![;]) {
            input.parse::<proc_macro2::TokenTree>()?;
        }
        input.parse::<Option<Token![;]>>()?;
    }
    Ok(found)
}

pub(super) fn statics(lower: &mut Lower<'_>, items: &Statics) -> Vec<MacroStatic> {
    items
        .iter()
        .map(|(ident, ty)| MacroStatic {
            name: name(ident),
            ty: lower.ty(ty),
        })
        .collect()
}

fn text(path: &syn::Path) -> String {
    let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    names.join("::")
}

fn call(path: Ustr, args: &[syn::Expr], lower: &mut Lower<'_>) -> Expr {
    let args = lower.exprs(args);
    Expr::Macro { path, args }
}

fn comma_separated(tokens: &TokenStream) -> Option<Vec<syn::Expr>> {
    let parser = Punctuated::<syn::Expr, Token![,]>::parse_terminated;
    parser
        .parse2(tokens.clone())
        .ok()
        .map(|exprs| exprs.into_iter().collect())
}

/// A macro that we know nothing about: its tokens as expressions, or as statements, or not at all.
fn unknown(lower: &mut Lower<'_>, mac: &syn::Macro, path: &str, short: &str, span: Span) -> Expr {
    let path = Ustr::from(path);
    if QUOTING.contains(&short) {
        return Expr::Macro { path, args: Vec::new() };
    }
    if let Some(expr) = users::expression(lower, mac, path.as_str()) {
        return expr;
    }
    if let Some(args) = comma_separated(&mac.tokens) {
        return call(path, &args, lower);
    }
    if let Some(args) = sigils::parse(&mac.tokens) {
        return call(path, &args, lower);
    }
    if let Ok(parsed) = syn::Block::parse_within.parse2(mac.tokens.clone()) {
        let block = lower.statements(&parsed, lower.span(mac.delimiter.span().join()));
        let id = lower.body.add(Expr::Block { label: None, block }, span);
        return Expr::Macro { path, args: vec![id] };
    }
    lower.body.opaque_macros.push((path, span));
    Expr::Missing
}

fn format(lower: &mut Lower<'_>, mac: &syn::Macro, short: &str) -> Option<Expr> {
    let gives = sigils::result_of(short)?;
    if FORMATS.contains(&short)
        && let Some(all) = comma_separated(&mac.tokens)
        && let Some(Formatted { args, displayed }) = formatted::lower(lower, &all)
    {
        return Some(Expr::Format { gives, args, displayed });
    }
    let args = sigils::parse(&mac.tokens)?;
    let args = lower.exprs(args.iter().filter(|arg| !matches!(arg, syn::Expr::Lit(_))));
    let displayed = Vec::new();
    Some(Expr::Format { gives, args, displayed })
}

fn write(lower: &mut Lower<'_>, mac: &syn::Macro, span: Span) -> Option<Expr> {
    let args = sigils::parse(&mac.tokens)?;
    let (target, rest) = args.split_first()?;
    let receiver = lower.expr(target);
    let Formatted { args, displayed } = formatted::lower(lower, rest).unwrap_or_else(|| Formatted {
        args: lower.exprs(rest.iter().filter(|arg| !matches!(arg, syn::Expr::Lit(_)))),
        displayed: Vec::new(),
    });
    let gives = FormatResult::Arguments;
    let arguments = lower.body.add(Expr::Format { gives, args, displayed }, span);
    let name = Ustr::from("write_fmt");
    Some(Expr::MethodCall {
        receiver,
        name,
        name_span: span,
        generics: Vec::new(),
        args: vec![arguments],
    })
}

fn vec(lower: &mut Lower<'_>, mac: &syn::Macro) -> Option<Expr> {
    let repeat = |input: ParseStream| {
        let element: syn::Expr = input.parse()?;
        input.parse::<Token![;]>()?;
        let length: syn::Expr = input.parse()?;
        Ok((element, length))
    };
    if let Ok((element, length)) = repeat.parse2(mac.tokens.clone()) {
        let element = lower.expr(&element);
        lower.expr(&length);
        return Some(Expr::Vec(vec![element]));
    }
    Some(Expr::Vec(lower.exprs(&comma_separated(&mac.tokens)?)))
}

fn dbg(lower: &mut Lower<'_>, mac: &syn::Macro) -> Option<Expr> {
    let args = comma_separated(&mac.tokens)?;
    let mut args = lower.exprs(&args);
    if args.len() != 1 {
        return Some(Expr::Tuple(args));
    }
    let block = Block {
        tail: args.pop(),
        ..Block::default()
    };
    Some(Expr::Block { label: None, block })
}

fn matches(lower: &mut Lower<'_>, mac: &syn::Macro) -> Option<Expr> {
    let parser = |input: ParseStream| {
        let scrutinee: syn::Expr = input.parse()?;
        input.parse::<Token![,]>()?;
        let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
        let guard = if input.peek(Token![if]) {
            input.parse::<Token![if]>()?;
            Some(input.parse::<syn::Expr>()?)
        } else {
            None
        };
        input.parse::<Option<Token![,]>>()?;
        Ok((scrutinee, pat, guard))
    };
    let (scrutinee, pat, guard) = parser.parse2(mac.tokens.clone()).ok()?;
    let scrutinee = lower.expr(&scrutinee);
    let pat = lower.pat(&pat);
    let guard = guard.map(|guard| lower.expr(&guard));
    let body = lower.body.add(Expr::Literal(Literal::Bool(true)), Span::default());
    Some(Expr::Match {
        scrutinee,
        arms: vec![Arm { pat, guard, body }],
    })
}

fn join(lower: &mut Lower<'_>, mac: &syn::Macro, tries: bool) -> Option<Expr> {
    let parser = |input: ParseStream| {
        skip_biased(input)?;
        Punctuated::<syn::Expr, Token![,]>::parse_terminated(input)
    };
    let futures = parser.parse2(mac.tokens.clone()).ok()?;
    Some(Expr::Join(lower.exprs(&futures), tries))
}

fn skip_biased(input: ParseStream) -> syn::Result<()> {
    if input.peek(syn::Ident) && input.peek2(Token![;]) {
        input.parse::<syn::Ident>()?;
        input.parse::<Token![;]>()?;
    }
    Ok(())
}

/// One arm of `select!` as parsed; without a pattern it is `else`, `default` or `complete`.
struct ParsedArm {
    future: Option<(syn::Pat, syn::Expr)>,
    guard: Option<syn::Expr>,
    body: syn::Expr,
}

fn select(lower: &mut Lower<'_>, mac: &syn::Macro, path: &str) -> Option<Expr> {
    let parser = |input: ParseStream| {
        skip_biased(input)?;
        let mut arms = Vec::new();
        while !input.is_empty() {
            arms.push(select_arm(input)?);
        }
        Ok(arms)
    };
    let parsed: Vec<ParsedArm> = parser.parse2(mac.tokens.clone()).ok()?;
    let (mut arms, mut otherwise) = (Vec::new(), Vec::new());
    for arm in parsed {
        let Some((pat, future)) = &arm.future else {
            otherwise.push(lower.expr(&arm.body));
            continue;
        };
        let future = lower.expr(future);
        let pat = lower.pat(pat);
        let guard = arm.guard.as_ref().map(|guard| lower.expr(guard));
        arms.push(SelectArm {
            pat,
            future,
            guard,
            body: lower.expr(&arm.body),
        });
    }
    Some(Expr::Select {
        path: Ustr::from(path),
        arms,
        otherwise,
    })
}

fn select_arm(input: ParseStream) -> syn::Result<ParsedArm> {
    let plain = input.peek(Token![else])
        || (input.peek(syn::Ident) && input.peek2(Token![=>]) && {
            let word = input.fork().call(syn::Ident::parse_any)?;
            word == "default" || word == "complete"
        });
    let (mut future, mut guard) = (None, None);
    if plain {
        input.call(syn::Ident::parse_any)?;
    } else {
        let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
        input.parse::<Token![=]>()?;
        future = Some((pat, input.parse()?));
        if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
            input.parse::<Token![if]>()?;
            guard = Some(input.parse()?);
        }
    }
    input.parse::<Token![=>]>()?;
    // A block ends the arm without a comma, so it must not be read on as `{ .. }.method()`.
    let body = if input.peek(syn::token::Brace) {
        let block: syn::Block = input.parse()?;
        syn::Expr::Block(syn::ExprBlock {
            attrs: Vec::new(),
            label: None,
            block,
        })
    } else {
        input.parse()?
    };
    input.parse::<Option<Token![,]>>()?;
    Ok(ParsedArm { future, guard, body })
}

/// `pin!(x);` shadows `x` by a pinned reference; `pin! { let x = f(); }` declares it.
fn pin(lower: &mut Lower<'_>, mac: &syn::Macro, block: &mut Block) -> bool {
    if let Ok(statements) = syn::Block::parse_within.parse2(mac.tokens.clone())
        && statements
            .iter()
            .all(|statement| matches!(statement, syn::Stmt::Local(_)))
    {
        let parsed = lower.statements(&statements, block.span);
        block.stmts.extend(parsed.stmts);
        return true;
    }
    let idents = Punctuated::<syn::Ident, Token![,]>::parse_terminated.parse2(mac.tokens.clone());
    let Ok(idents) = idents else { return false };
    for ident in &idents {
        let span = lower.span(ident.span());
        let value = lower.body.add(Expr::Path(Path::plain(name(ident), span)), span);
        let init = lower.body.add(
            Expr::Macro {
                path: Ustr::from("pin"),
                args: vec![value],
            },
            span,
        );
        let pat = lower.body.pats.alloc(Pat::Bind {
            name: name(ident),
            span,
            by_ref: None,
            sub: None,
        });
        block.stmts.push(Stmt::Let {
            pat,
            ty: None,
            init: Some(init),
            otherwise: None,
        });
    }
    true
}

fn cfg(lower: &Lower<'_>, mac: &syn::Macro) -> Expr {
    let value = Cfg::parse(&mac.tokens.to_string()).is_none_or(|cfg| (lower.enabled)(&[cfg]));
    Expr::Literal(Literal::Bool(value))
}

/// The first branch that holds; its statements become part of the block.
fn cfg_if(lower: &mut Lower<'_>, mac: &syn::Macro, block: &mut Block) -> bool {
    let parser = |input: ParseStream| {
        let mut branches = Vec::new();
        while !input.is_empty() {
            input.parse::<Option<Token![else]>>()?;
            let attributes = if input.peek(Token![if]) {
                input.parse::<Token![if]>()?;
                input.call(syn::Attribute::parse_outer)?
            } else {
                Vec::new()
            };
            branches.push((attributes, input.parse::<syn::Block>()?));
        }
        Ok(branches)
    };
    let Ok(branches) = parser.parse2(mac.tokens.clone()) else {
        return false;
    };
    if let Some((_, chosen)) = branches.iter().find(|(attributes, _)| lower.is_enabled(attributes)) {
        let parsed = lower.block(chosen);
        block.stmts.extend(parsed.stmts);
        block.tail = parsed.tail.or(block.tail);
    }
    true
}

/// `async_stream::stream! { … yield x; … }` runs its content as an async body.
fn stream(lower: &mut Lower<'_>, mac: &syn::Macro, path: &str, span: Span) -> Option<Expr> {
    let statements = syn::Block::parse_within.parse2(mac.tokens.clone()).ok()?;
    let block = lower.statements(&statements, lower.span(mac.delimiter.span().join()));
    let id = lower.body.add(
        Expr::Async {
            moves: true,
            keyword: span,
            block,
        },
        span,
    );
    Some(Expr::Macro {
        path: Ustr::from(path),
        args: vec![id],
    })
}

/// The values in `json!`'s tokens.
fn json(input: ParseStream) -> syn::Result<Vec<syn::Expr>> {
    let mut found = Vec::new();
    json_value(input, &mut found)?;
    input.parse::<Option<Token![,]>>()?;
    Ok(found)
}

fn json_value(input: ParseStream, found: &mut Vec<syn::Expr>) -> syn::Result<()> {
    let content;
    if input.peek(syn::token::Brace) {
        syn::braced!(content in input);
        while !content.is_empty() {
            found.push(content.parse::<syn::Expr>()?);
            content.parse::<Token![:]>()?;
            json_value(&content, found)?;
            content.parse::<Option<Token![,]>>()?;
        }
    } else if input.peek(syn::token::Bracket) {
        syn::bracketed!(content in input);
        while !content.is_empty() {
            json_value(&content, found)?;
            content.parse::<Option<Token![,]>>()?;
        }
    } else {
        found.push(input.parse()?);
    }
    Ok(())
}
