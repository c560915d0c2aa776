//! What must hold of any program and what becomes of it: made synchronous it has nothing to report, moved to a thread neither, and
//! a body that becomes a helper is reported through it.

use std::{collections::BTreeMap, ops::Range, path::Path};

use libtest_mimic::Trial;
use proc_macro2::TokenTree;
use syn::{FnArg, ItemFn, Pat, spanned::Spanned, visit::Visit};

use crate::{engine, fixture};

pub(crate) fn tests() -> Vec<Trial> {
    let test = |name: &str, check: fn(&str)| {
        Trial::test(format!("metamorphic: {name}"), move || {
            for text in programs() {
                check(&text);
            }
            Ok(())
        })
    };
    vec![
        test("nothing blocks without async", without_async),
        test("nothing blocks on a thread for it", on_a_thread),
        test("a helper is one more hop", behind_a_helper),
    ]
}

/// The fixtures about effects, without their marks.
fn programs() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/effects");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let texts = paths.iter().map(|path| std::fs::read_to_string(path).unwrap());
    // One file each, in which nothing but `async` makes a body one that is polled.
    let is_plain = |text: &String| text.matches("//- /").count() == 1 && !text.contains("fn poll");
    let unmarked = |line: &&str| !(line.trim_start().starts_with("//") && line.contains('^'));
    let programs: Vec<String> = texts
        .filter(is_plain)
        .map(|text| text.lines().filter(unmarked).map(|line| format!("{line}\n")).collect())
        .collect();
    assert!(programs.len() > 5, "fixtures");
    programs
}

/// What is said, by the line that it is said of.
fn said(text: &str) -> BTreeMap<u32, Vec<String>> {
    let fixture = fixture::parse(text).unwrap_or_else(|fault| panic!("{fault}\n{text}"));
    let mut found: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for answer in (engine::FINDINGS)(&fixture, None) {
        found.entry(answer.line).or_default().push(answer.text);
    }
    found
}

/// The text with ranges of it replaced.
fn replaced(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    let mut result = text.to_owned();
    for (range, with) in edits.into_iter().rev() {
        result.replace_range(range, &with);
    }
    result
}

fn without_async(text: &str) {
    let tokens: proc_macro2::TokenStream = text.parse().unwrap();
    let mut edits = Vec::new();
    synchronous(tokens, &mut edits);
    let text = replaced(text, edits);
    let found = said(&text);
    // A future is not awaited any more.
    let mut blocking = found.values().flatten().filter(|text| !text.contains("never awaited"));
    assert_eq!(blocking.next(), None, "{text}");
}

/// Takes `async` and `.await` away; `async move {` becomes a block.
fn synchronous(tokens: proc_macro2::TokenStream, edits: &mut Vec<(Range<usize>, String)>) {
    let mut dot: Option<Range<usize>> = None;
    let mut after_async = false;
    for token in tokens {
        let range = token.span().byte_range();
        let word = token.to_string();
        match (&token, dot.take()) {
            (TokenTree::Group(group), _) => synchronous(group.stream(), edits),
            (TokenTree::Ident(_), Some(dot)) if word == "await" => edits.push((dot.start..range.end, String::new())),
            (TokenTree::Ident(_), _) if word == "async" || (after_async && word == "move") => {
                edits.push((range.clone(), String::new()));
            }
            (TokenTree::Punct(punct), _) if punct.as_char() == '.' => dot = Some(range),
            _ => {}
        }
        after_async = word == "async";
    }
}

/// An async function without `.await`, as far as it is rewritten.
struct Straight {
    name: String,
    /// What is between the parentheses, and the names of the parameters if they are nothing but names.
    inputs: String,
    names: Option<Vec<String>>,
    output: String,
    body: Range<usize>,
    /// The lines of the body, from 1.
    lines: Range<u32>,
}

/// Looks a program through. Places are taken at once: the engine forgets those of other texts.
struct Finder<'t> {
    text: &'t str,
    found: Vec<Straight>,
}

impl<'a> Visit<'a> for Finder<'_> {
    fn visit_item_fn(&mut self, item: &'a ItemFn) {
        let body = item.block.span().byte_range();
        let text = &self.text[body.clone()];
        if item.sig.asyncness.is_some() && !text.contains(".await") && !text.contains("async") {
            let names: Option<Vec<String>> = item.sig.inputs.iter().map(name).collect();
            // The first line only names the file.
            let line = |at: usize| self.text[..at].matches('\n').count() as u32;
            self.found.push(Straight {
                name: item.sig.ident.to_string(),
                inputs: self.text[item.sig.inputs.span().byte_range()].to_owned(),
                names: names.filter(|_| item.sig.generics.params.is_empty()),
                output: self.text[item.sig.output.span().byte_range()].to_owned(),
                lines: line(body.start)..line(body.end) + 1,
                body,
            });
        }
        syn::visit::visit_item_fn(self, item);
    }
}

fn straight(text: &str) -> Vec<Straight> {
    let file = syn::parse_file(text).unwrap();
    let mut finder = Finder {
        text,
        found: Vec::new(),
    };
    finder.visit_file(&file);
    finder.found
}

fn on_a_thread(text: &str) {
    let bodies = straight(text);
    let edits = bodies.iter().flat_map(|item| {
        let open = (
            item.body.start..item.body.start,
            "{ tokio::task::spawn_blocking(move || ".to_owned(),
        );
        [open, (item.body.end..item.body.end, ").await.unwrap() }".to_owned())]
    });
    let moved = replaced(text, edits.collect());
    let found = said(&moved);
    for item in &bodies {
        // No line was added.
        let inside: Vec<_> = found.range(item.lines.clone()).collect();
        assert!(inside.is_empty(), "{inside:?}\n{moved}");
    }
}

fn behind_a_helper(text: &str) {
    let bodies = straight(text);
    let before = said(text);
    let rewritten: Vec<(&Straight, &Vec<String>)> = bodies
        .iter()
        .filter_map(|item| Some((item, item.names.as_ref()?)))
        .collect();
    let edits = rewritten.iter().map(|(item, names)| {
        let Straight {
            name, inputs, output, ..
        } = item;
        let body = &text[item.body.clone()];
        let call = format!(
            "{{ helper_{name}({}) }} fn helper_{name}({inputs}) {output} {body}",
            names.join(", ")
        );
        (item.body.clone(), call)
    });
    let moved = replaced(text, edits.collect());
    let after = said(&moved);
    for (item, _) in rewritten {
        let said: Vec<&String> = before.range(item.lines.clone()).flat_map(|(_, said)| said).collect();
        let now = after.get(&item.lines.start).map_or(&[][..], Vec::as_slice);
        assert_eq!(
            now.is_empty(),
            said.is_empty(),
            "{}: {said:?}, {now:?}\n{moved}",
            item.name
        );
        let direct = now
            .iter()
            .find(|text| !text.contains(&format!(", via helper_{}", item.name)));
        assert!(direct.is_none(), "{}: {direct:?}\n{moved}", item.name);
    }
}

/// The name of a parameter that is nothing but a name.
fn name(input: &FnArg) -> Option<String> {
    match input {
        FnArg::Typed(input) => match &*input.pat {
            Pat::Ident(name) if name.mutability.is_none() => Some(name.ident.to_string()),
            _ => None,
        },
        FnArg::Receiver(_) => None,
    }
}
