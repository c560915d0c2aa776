//! Which functions may lose a future, told from names alone, so that the others need not be inferred.

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
    /// Looks at every signature.
    pub(super) fn new(program: &'a Program<'a>) -> Self {
        let types = future_words(program);
        let mut names = FxHashMap::default();
        for (index, function) in program.items.functions.iter().enumerate() {
            let gives = given(program, FnId(index as u32), &types);
            if gives != Gives::Nothing {
                let known = names.entry(function.name).or_insert(gives);
                *known = (*known).max(gives);
            }
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
        for alias in &items.aliases {
            let text = program.modules.sources.text(alias.item.file);
            if mentions(alias.item.item(program.modules).span.of(text), &words) {
                words.insert(alias.name);
            }
        }
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
    let text = skeleton.signature.of(program.modules.sources.text(item.item.file));
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
