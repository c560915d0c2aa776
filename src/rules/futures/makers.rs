//! Which functions may lose a future, told from names alone, so that the others need not be inferred.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use super::fate::{self, Gives};
use crate::{
    items::{Container, FnId},
    skeleton::ItemKind,
    types::Program,
};

/// Names of what gives futures.
pub(super) struct Makers<'a> {
    program: &'a Program<'a>,
    /// Functions that are async, or whose return type names a future, and what they give.
    names: FxHashMap<Ustr, Gives>,
}

impl<'a> Makers<'a> {
    /// Looks at the signature of every function whose name is called in the crates that are checked.
    pub(super) fn new(program: &'a Program<'a>) -> Self {
        let types = future_words(program);
        let (called, near) = (called(program), near(program));
        let items = program.items;
        let functions = (0..items.functions.len() as u32).into_par_iter().map(FnId);
        let given: Vec<(Ustr, Gives)> = functions
            .filter(|&id| near[items.krate(items.function(id).module).0 as usize])
            .filter(|&id| called.contains(&items.function(id).name))
            .map(|id| (items.function(id).name, given(program, id, &types)))
            .filter(|(_, gives)| *gives != Gives::Nothing)
            .collect();
        let mut names = FxHashMap::default();
        for (name, gives) in given {
            let known = names.entry(name).or_insert(gives);
            *known = (*known).max(gives);
        }
        Self { program, names }
    }

    /// Whether a function makes a future that it may not await.
    pub(super) fn may_lose(&self, function: FnId) -> bool {
        let item = self.program.items.function(function);
        let Some(skeleton) = item.item.function(self.program.modules) else {
            return false;
        };
        let Some(body) = skeleton.body else { return false };
        let text = body.of(self.program.modules.sources.text(item.item.file));
        if !skeleton.callees.iter().any(|callee| self.names.contains_key(callee)) {
            return drops_block(text);
        }
        let gives = |word: &str| {
            let known = Ustr::from_existing(word).and_then(|word| self.names.get(&word));
            known.copied().unwrap_or(Gives::Nothing)
        };
        fate::may_lose(text, &gives) || drops_block(text)
    }
}

/// Which crates are checked, or named by one that is, or facts: what a project calls is declared there, nearly always.
fn near(program: &Program<'_>) -> Vec<bool> {
    let crates = &program.modules.crates;
    let mut near: Vec<bool> = crates.iter().map(|krate| krate.selected || krate.stub).collect();
    let named = crates.iter().filter(|krate| krate.selected);
    for target in named.flat_map(|krate| krate.externs.values()) {
        near[target.0 as usize] = true;
    }
    near
}

/// The names that are called in the crates that are checked.
fn called(program: &Program<'_>) -> FxHashSet<Ustr> {
    let items = program.items;
    let selected = items
        .functions
        .iter()
        .filter(|function| program.modules.crates[items.krate(function.module).0 as usize].selected);
    let skeletons = selected.filter_map(|function| function.item.function(program.modules));
    skeletons
        .flat_map(|skeleton| skeleton.callees.iter().copied())
        .collect()
}

/// The names under which a signature can speak of a future: the trait, the types that implement it, and aliases of these.
fn future_words(program: &Program<'_>) -> FxHashSet<Ustr> {
    let items = program.items;
    let mut words = FxHashSet::default();
    let traits = ["Future", "IntoFuture"].map(Ustr::from);
    words.extend(traits);
    for name in traits {
        for &id in items.impls_by_trait.get(&name).into_iter().flatten() {
            if let ItemKind::Impl { self_name, .. } = &items.impl_(id).item.item(program.modules).kind {
                words.insert(*self_name);
            }
        }
    }
    for _ in 0..2 {
        // An alias of an alias is found in the second round.
        let aliases = items
            .aliases
            .par_iter()
            .filter(|alias| alias.container == Container::Module);
        let found: Vec<Ustr> = aliases
            .filter(|alias| !words.contains(&alias.name))
            .filter(|alias| {
                let span = alias.item.item(program.modules).span;
                mentions(&program.modules.sources.piece(alias.item.file, span), &words)
            })
            .map(|alias| alias.name)
            .collect();
        words.extend(found);
    }
    // Generic parameters that implement `Future` in some blanket impl would stand for everything.
    words.retain(|word| word.len() > 1);
    words
}

/// What a function gives, as its signature is written.
fn given(program: &Program<'_>, id: FnId, words: &FxHashSet<Ustr>) -> Gives {
    let item = program.items.function(id);
    let Some(skeleton) = item.item.function(program.modules) else {
        return Gives::Nothing;
    };
    let text = program.modules.sources.piece(item.item.file, skeleton.signature);
    let names_future = text.split_once("->").is_some_and(|(_, ret)| {
        mentions(ret, words) || (ret.contains("Self") && stands_in_future(program, item.container, words))
    });
    match (skeleton.is_async, names_future) {
        (true, true) => Gives::Futures,
        (true, false) | (false, true) => Gives::Future,
        (false, false) => Gives::Nothing,
    }
}

fn stands_in_future(program: &Program<'_>, container: Container, words: &FxHashSet<Ustr>) -> bool {
    let Container::Impl(id) = container else { return false };
    match &program.items.impl_(id).item.item(program.modules).kind {
        ItemKind::Impl { self_name, .. } => words.contains(self_name),
        _ => false,
    }
}

/// Whether one of `words` stands in a text.
fn mentions(text: &str, words: &FxHashSet<Ustr>) -> bool {
    text.split(|char: char| !char.is_alphanumeric() && char != '_')
        .filter(|word| !word.is_empty())
        .any(|word| Ustr::from_existing(word).is_some_and(|word| words.contains(&word)))
}

/// Whether an async block may be dropped where it stands, `async { .. };`, `let _ = async { .. }`, or bound to a name, as is a closure
/// whose value it is: `let work = || async { .. };`.
fn drops_block(text: &str) -> bool {
    let starts = text.match_indices("async").map(|(at, _)| text[..at].trim_end());
    starts.into_iter().any(|before| {
        let before = match before.strip_suffix('|') {
            Some(params) => before_closure(params),
            None => before,
        };
        before.ends_with(['=', ';', '{', '}'])
    })
}

/// What stands before a closure, given what stands before the bar that ends its parameters.
fn before_closure(params: &str) -> &str {
    let start = params.rfind('|').unwrap_or(0);
    let before = params[..start].trim_end();
    before.strip_suffix("move").unwrap_or(before).trim_end()
}
