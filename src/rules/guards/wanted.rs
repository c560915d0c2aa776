//! Which functions may hold a guard at all, judged by names: all others are never inferred for these rules.

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use super::types::Guards;
use crate::{
    items::{Container, FnId, Items, ModuleId},
    modules::{CrateId, Modules},
    rules::Question,
    skeleton::ItemKind,
    source::Span,
};

/// Answers whether a function may hold a guard.
pub(super) struct Wanted {
    /// Names of types that are, or own, guards.
    types: FxHashSet<Ustr>,
    /// For each selected crate the names of functions that may give one.
    givers: FxHashMap<CrateId, FxHashSet<Ustr>>,
}

/// Rounds of types that own types that own guards.
const ROUNDS: usize = 4;

/// Words in a signature behind which a guard may hide.
const HIDING: [&str; 2] = ["Deref", "DerefMut"];

impl Wanted {
    pub(super) fn new(question: &Question<'_>, guards: &Guards<'_>) -> Self {
        let (modules, items) = (question.program.modules, question.program.items);
        let mut near = Near::new(modules);
        let mut own: FxHashMap<CrateId, Vec<Ustr>> = FxHashMap::default();
        for id in guards.types.all() {
            let adt = items.adt(id);
            own.entry(items.krate(adt.module)).or_default().push(adt.name);
        }
        let words_of = |near: &FxHashSet<CrateId>| -> FxHashSet<Ustr> {
            let known = near.iter().filter_map(|krate| own.get(krate));
            known.flatten().copied().collect()
        };
        let crates = || (0..modules.crates.len() as u32).map(CrateId);
        let selected: Vec<CrateId> = crates().filter(|id| modules.crates[id.0 as usize].selected).collect();
        let ours: FxHashSet<CrateId> = selected.iter().flat_map(|id| near.of_source(*id)).collect();
        let mut types = words_of(&ours);
        for _ in 0..ROUNDS {
            let before = types.len();
            let found = owners(modules, items, &types);
            types.extend(found);
            if types.len() == before {
                break;
            }
        }
        let stubs = ours.iter().filter(|id| modules.crates[id.0 as usize].stub);
        let mut words: FxHashMap<CrateId, FxHashSet<Ustr>> =
            stubs.map(|id| (*id, words_of(&near.of_stub(*id)))).collect();
        words.extend(selected.iter().map(|id| (*id, types.clone())));
        let by_crate = givers(modules, items, &words);
        let visible = |near: &FxHashSet<CrateId>| {
            let known = near.iter().chain(&selected).filter_map(|krate| by_crate.get(krate));
            known.flatten().copied().collect()
        };
        let givers = selected.iter().map(|id| (*id, visible(&near.of_source(*id)))).collect();
        Self { types, givers }
    }

    /// Whether a function may be suspended and may hold a guard.
    pub(super) fn contains(&self, question: &Question<'_>, function: FnId) -> bool {
        let (modules, items) = (question.program.modules, question.program.items);
        let item = items.function(function);
        let Some(skeleton) = item.item.function(modules) else {
            return false;
        };
        if !skeleton.mentions_async && !skeleton.is_async {
            return false;
        }
        let Some(givers) = self.givers.get(&items.krate(item.module)) else {
            return false;
        };
        skeleton.callees.iter().any(|name| givers.contains(name))
            || names_any(modules.sources.text(item.item.file), skeleton.signature, &self.types)
            || self_type(modules, items, function).is_some_and(|name| self.types.contains(&name))
    }
}

/// The selected crates' types that name one of `types`.
fn owners(modules: &Modules, items: &Items, types: &FxHashSet<Ustr>) -> Vec<Ustr> {
    let adts = items.adts.iter().map(|adt| (adt.module, adt.item, adt.name));
    let aliases = items.aliases.iter().map(|alias| (alias.module, alias.item, alias.name));
    adts.chain(aliases)
        .filter(|(module, item, _)| {
            is_selected(modules, items, *module)
                && names_any(modules.sources.text(item.file), item.item(modules).span, types)
        })
        .map(|(_, _, name)| name)
        .collect()
}

fn is_selected(modules: &Modules, items: &Items, module: ModuleId) -> bool {
    modules.crates[items.krate(module).0 as usize].selected
}

/// The names of the functions, by crate, whose signature names one of the crate's words or hides what it gives.
fn givers(
    modules: &Modules,
    items: &Items,
    words: &FxHashMap<CrateId, FxHashSet<Ustr>>,
) -> FxHashMap<CrateId, FxHashSet<Ustr>> {
    let mut found: FxHashMap<CrateId, FxHashSet<Ustr>> = FxHashMap::default();
    let hiding: FxHashSet<Ustr> = HIDING.map(Ustr::from).into_iter().collect();
    let itself: FxHashSet<Ustr> = std::iter::once(Ustr::from("Self")).collect();
    for (index, function) in items.functions.iter().enumerate() {
        let id = items.krate(function.module);
        let (Some(words), Some(skeleton)) = (words.get(&id), function.item.function(modules)) else {
            continue;
        };
        let text = modules.sources.text(function.item.file);
        let hides = modules.crates[id.0 as usize].selected && names_any(text, skeleton.signature, &hiding);
        let is_own = || self_type(modules, items, FnId(index as u32)).is_some_and(|name| words.contains(&name));
        let gives_itself = || names_any(text, skeleton.signature, &itself) && is_own();
        if hides || names_any(text, skeleton.signature, words) || gives_itself() {
            found.entry(id).or_default().insert(function.name);
        }
    }
    found
}

/// The name of the type that a method is of.
fn self_type(modules: &Modules, items: &Items, function: FnId) -> Option<Ustr> {
    let Container::Impl(id) = items.function(function).container else {
        return None;
    };
    match &items.impl_(id).item.item(modules).kind {
        ItemKind::Impl { self_name, .. } => Some(*self_name),
        _ => None,
    }
}

/// Which stub crates a crate may meet the types of.
struct Near<'m> {
    modules: &'m Modules,
    stubs: FxHashMap<Ustr, CrateId>,
    /// The stub crates that a stub crate names.
    named: FxHashMap<CrateId, Vec<CrateId>>,
}

impl<'m> Near<'m> {
    fn new(modules: &'m Modules) -> Self {
        let crates = modules.crates.iter().enumerate().filter(|(_, krate)| krate.stub);
        Self {
            modules,
            stubs: crates
                .map(|(index, krate)| (krate.name, CrateId(index as u32)))
                .collect(),
            named: FxHashMap::default(),
        }
    }

    /// Those of a project's crate: std, its dependencies, and what those name.
    fn of_source(&mut self, id: CrateId) -> FxHashSet<CrateId> {
        let externs = self.modules.crates[id.0 as usize].externs.keys().copied();
        let names: Vec<Ustr> = externs.chain([Ustr::from("std")]).collect();
        let found = names.iter().filter_map(|name| self.stubs.get(name)).copied().collect();
        self.closed(found)
    }

    /// Those of a stub crate: itself and what it names.
    fn of_stub(&mut self, id: CrateId) -> FxHashSet<CrateId> {
        self.closed(vec![id])
    }

    fn closed(&mut self, mut open: Vec<CrateId>) -> FxHashSet<CrateId> {
        let mut seen = FxHashSet::default();
        while let Some(id) = open.pop() {
            if seen.insert(id) {
                open.extend(self.named_by(id));
            }
        }
        seen
    }

    fn named_by(&mut self, id: CrateId) -> Vec<CrateId> {
        if let Some(known) = self.named.get(&id) {
            return known.clone();
        }
        let krate = &self.modules.crates[id.0 as usize];
        let mut found = FxHashSet::default();
        // The standard library names no other crate, and its modules have names that other crates have too.
        if krate.name != "std" {
            for (_, file) in &krate.mounts {
                let words = self
                    .modules
                    .sources
                    .text(*file)
                    .split(|char: char| !char.is_alphanumeric() && char != '_');
                found.extend(words.filter_map(|word| self.stubs.get(&Ustr::from_existing(word)?)));
            }
        }
        let found: Vec<CrateId> = found.into_iter().collect();
        self.named.insert(id, found.clone());
        found
    }
}

/// Whether one of the words stands in a piece of text.
fn names_any(text: &str, span: Span, words: &FxHashSet<Ustr>) -> bool {
    let mut names = span
        .of(text)
        .split(|char: char| !char.is_alphanumeric() && char != '_')
        .filter(|word| word.starts_with(char::is_uppercase));
    names.any(|word| Ustr::from_existing(word).is_some_and(|word| words.contains(&word)))
}
