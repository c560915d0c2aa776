//! What holds of our own Rust code: the stages, their borders, and how long things may be.

use std::collections::BTreeSet;

use libtest_mimic::{Failed, Trial};
use syn::{spanned::Spanned as _, visit::Visit};

use super::{
    TextFile, files,
    tokens::{self, Kind, Token},
    verdict,
};

/// The most lines a function of the product may have, from `fn` to its closing brace. Tests may be long where they hold data.
const FUNCTION_LINES: usize = 70;
/// The most lines a file may have.
const FILE_LINES: usize = 500;
/// Files that may be longer, each with its reason. The aim is none.
const LONG_FILES: [(&str, &str); 0] = [];
/// Who may name a parser: the crate, and the stages that do.
const PARSERS: [(&str, &[&str]); 4] = [
    ("syn", &["syntax"]),
    ("proc_macro2", &["syntax"]),
    ("quote", &["syntax"]),
    ("ra_ap_rustc_lexer", &["skeleton", "syntax"]),
];
/// How a path of somebody else's function begins. Such facts belong into `rules/api`.
const FOREIGN: [&str; 3] = ["std::", "tokio::", "futures::"];
/// Such paths that are mechanism all the same, each with its reason.
const MECHANISM: [(&str, &str); 3] = [
    ("std::include", "a macro of the language that module discovery follows"),
    (
        "tokio::task::spawn_blocking",
        "words of an advice; that closures run elsewhere in it is said by its stub",
    ),
    (
        "tokio::task::yield_now().await",
        "words of an advice; that nothing blocks in it is said by its stub",
    ),
];

pub(super) fn tests() -> Vec<Trial> {
    vec![
        Trial::test("tidy::stages_see_only_earlier_ones", stages_see_only_earlier_ones),
        Trial::test("tidy::parsers_stay_in_their_stage", parsers_stay_in_their_stage),
        Trial::test("tidy::modules_say_what_they_are", modules_say_what_they_are),
        Trial::test("tidy::functions_and_files_are_short", functions_and_files_are_short),
        Trial::test("tidy::facts_are_not_code", facts_are_not_code),
        Trial::test("tidy::messages_are_well_worded", messages_are_well_worded),
        Trial::test("tidy::nothing_is_left_over", nothing_is_left_over),
    ]
}

/// The stages in the order of `mod` lines in `lib.rs`.
fn stages() -> Vec<String> {
    let library = files("src", "src/lib.rs")
        .pop()
        .map(|file| file.text)
        .unwrap_or_default();
    let tokens = tokens::of(&library);
    tokens::after(&tokens, &["mod"])
        .filter_map(|rest| Some(rest.first()?.text.clone()))
        .collect()
}

/// The stage a file belongs to: `src/report/json.rs` to `report`.
fn stage_of(file: &TextFile) -> &str {
    let below = file.name.strip_prefix("src/").unwrap_or(&file.name);
    below.split(['/', '.']).next().unwrap_or_default()
}

/// The stages named behind `crate::`, with the line.
fn named_stages(tokens: &[Token]) -> Vec<(String, usize)> {
    let mut named = Vec::new();
    for rest in tokens::after(tokens, &["crate", ":", ":"]) {
        let Some(first) = rest.first() else { continue };
        if first.text != "{" {
            named.push((first.text.clone(), first.line));
            continue;
        }
        // `crate::{a::b, c}`: names at the group's own depth, behind its brace or a comma.
        let mut depth = 0_usize;
        let mut expected = false;
        for token in rest {
            match token.text.as_str() {
                "{" => depth += 1,
                "}" if depth == 1 => break,
                "}" => depth -= 1,
                _ if expected => named.push((token.text.clone(), token.line)),
                _ => {}
            }
            expected = depth == 1 && matches!(token.text.as_str(), "{" | ",");
        }
    }
    named
}

fn stages_see_only_earlier_ones() -> Result<(), Failed> {
    let stages = stages();
    let place = |name: &str| stages.iter().position(|stage| stage == name);
    let mut faults = Vec::new();
    for file in files("src", ".rs") {
        let stage = stage_of(&file).to_owned();
        let Some(own) = place(&stage) else { continue };
        for (name, line) in named_stages(&tokens::of(&file.text)) {
            if place(&name).is_some_and(|named| named > own) {
                faults.push(format!(
                    "{}:{line}: stage {stage} names {name}, which comes later",
                    file.name
                ));
            }
        }
    }
    verdict(faults)
}

fn parsers_stay_in_their_stage() -> Result<(), Failed> {
    let mut faults = Vec::new();
    for file in files("src", ".rs") {
        let tokens = tokens::of(&file.text);
        for (parser, allowed) in PARSERS {
            if allowed.contains(&stage_of(&file)) {
                continue;
            }
            for rest in tokens::after(&tokens, &[parser, ":", ":"]).chain(tokens::after(&tokens, &["use", parser])) {
                let line = rest.first().map_or(0, |token| token.line);
                faults.push(format!(
                    "{}:{line}: only {} may name {parser}",
                    file.name,
                    allowed.join(" and ")
                ));
            }
        }
    }
    verdict(faults)
}

fn modules_say_what_they_are() -> Result<(), Failed> {
    let all = ["src", "watchdog", "tests/it", "benches"]
        .into_iter()
        .flat_map(|folder| files(folder, ".rs"));
    let silent = all.filter(|file| !file.text.starts_with("//!") && !file.text.starts_with("#![doc"));
    verdict(
        silent
            .map(|file| format!("{}:1: a file begins with `//!` and what it is for", file.name))
            .collect(),
    )
}

fn functions_and_files_are_short() -> Result<(), Failed> {
    let mut faults = Vec::new();
    for file in ["src", "watchdog"].into_iter().flat_map(|folder| files(folder, ".rs")) {
        let lines = file.text.lines().count();
        if lines > FILE_LINES && !LONG_FILES.iter().any(|(name, _)| *name == file.name) {
            faults.push(format!("{}: {lines} lines, {FILE_LINES} are allowed", file.name));
        }
        let Ok(parsed) = syn::parse_file(&file.text) else {
            faults.push(format!("{}: does not parse", file.name));
            continue;
        };
        let mut long = LongFunctions::default();
        long.visit_file(&parsed);
        let told = |(name, line, lines): (String, usize, usize)| {
            format!(
                "{}:{line}: {name} has {lines} lines, {FUNCTION_LINES} are allowed",
                file.name
            )
        };
        faults.extend(long.found.into_iter().map(told));
    }
    verdict(faults)
}

/// Name, line and length of functions that are too long.
#[derive(Default)]
struct LongFunctions {
    found: Vec<(String, usize, usize)>,
}

impl LongFunctions {
    fn note(&mut self, signature: &syn::Signature, body: &syn::Block) {
        let line = signature.span().start().line;
        let lines = body.span().end().line + 1 - line;
        if lines > FUNCTION_LINES {
            self.found.push((signature.ident.to_string(), line, lines));
        }
    }
}

impl<'ast> Visit<'ast> for LongFunctions {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.note(&function.sig, &function.block);
        syn::visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.note(&function.sig, &function.block);
        syn::visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast syn::TraitItemFn) {
        if let Some(body) = &function.default {
            self.note(&function.sig, body);
        }
        syn::visit::visit_trait_item_fn(self, function);
    }
}

fn facts_are_not_code() -> Result<(), Failed> {
    let mut faults = Vec::new();
    for file in files("src", ".rs") {
        let tokens = tokens::of(&file.text);
        for token in tokens.iter().filter(|token| token.kind == Kind::Text) {
            let mechanism = MECHANISM.iter().any(|(path, _)| *path == token.text);
            if !mechanism && FOREIGN.iter().any(|start| token.text.starts_with(start)) {
                faults.push(format!(
                    "{}:{}: `{}` is a fact and belongs into rules/api",
                    file.name, token.line, token.text
                ));
            }
        }
    }
    verdict(faults)
}

/// The texts of errors and problems: `#[error("…")]`, `message: "…"`, `message: format!("…")`.
fn messages_are_well_worded() -> Result<(), Failed> {
    let mut faults = Vec::new();
    for file in files("src", ".rs") {
        let tokens = tokens::of(&file.text);
        let patterns: [&[&str]; 4] = [
            &["error", "("],
            &["message", ":"],
            &["message", ":", "format", "!", "("],
            &["fail", "("],
        ];
        let texts = patterns
            .iter()
            .flat_map(|pattern| tokens::after(&tokens, pattern))
            .filter_map(<[Token]>::first);
        for token in texts.filter(|token| token.kind == Kind::Text) {
            if token.text.starts_with(char::is_uppercase) || token.text.ends_with('.') {
                let Token { line, text, .. } = token;
                faults.push(format!(
                    "{}:{line}: a message is lower-case, without final stop: {text}",
                    file.name
                ));
            }
        }
    }
    verdict(faults)
}

fn nothing_is_left_over() -> Result<(), Failed> {
    let words = [concat!("FIX", "ME"), concat!("TO", "DO"), concat!("X", "XX")];
    let macros = ["dbg", "todo", "unimplemented"];
    let mut faults = BTreeSet::new();
    for file in ["src", "watchdog", "tests/it", "benches"]
        .into_iter()
        .flat_map(|folder| files(folder, ".rs"))
    {
        for (index, line) in file.text.lines().enumerate() {
            if words.iter().any(|word| line.contains(word)) {
                faults.insert(format!("{}:{}: unfinished work: {}", file.name, index + 1, line.trim()));
            }
        }
        let tokens = tokens::of(&file.text);
        for name in macros {
            let calls = ["(", "[", "{"].map(|open| [name, "!", open]);
            let found = calls
                .iter()
                .flat_map(|pattern| tokens::after(&tokens, pattern))
                .filter_map(<[Token]>::first);
            faults.extend(found.map(|token| format!("{}:{}: {name}! is left over", file.name, token.line)));
        }
    }
    verdict(faults.into_iter().collect())
}
