//! Which functions may hold a guard at all, judged by names: all others are never inferred for these rules.

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use super::types::Guards;
use crate::{
    effects::GuardTypes,
    items::{AdtId, AliasId, Container, FnId, Items, ModuleId},
    modules::{CrateId, Modules},
    rules::Question,
    skeleton::ItemKind,
    types::{Ty, Why},
};

/// Answers whether a function may hold a guard.
pub(super) struct Wanted {
    /// Names of types that are, or may own, guards.
    types: FxHashSet<Ustr>,
    /// For each selected crate the names of functions that may give one.
    givers: FxHashMap<CrateId, Givers>,
}

/// Names of functions that may give a guard.
#[derive(Default)]
struct Givers {
    of_any: FxHashSet<Ustr>,
    /// Those that are common names: `new` counts where one of these types is named as well.
    of_type: FxHashMap<Ustr, FxHashSet<Ustr>>,
}

impl Givers {
    fn add(&mut self, other: &Self) {
        self.of_any.extend(&other.of_any);
        for (name, types) in &other.of_type {
            self.of_type.entry(*name).or_default().extend(types);
        }
    }

    /// Whether a body that calls these functions may be given one.
    fn give(&self, callees: &[Ustr], body: &str) -> bool {
        callees.iter().any(|name| {
            let types = || self.of_type.get(name);
            self.of_any.contains(name) || types().is_some_and(|types| names_any(body, types))
        })
    }
}

/// Rounds of types that own types that own guards.
const ROUNDS: usize = 4;

/// Words in a signature behind which a guard may hide.
const HIDING: [&str; 2] = ["Deref", "DerefMut"];

/// What can be said of types by name alone.
pub(super) struct Names {
    /// Names of the guards that the stubs of each crate declare, or a project's crate may name.
    own: FxHashMap<CrateId, Vec<Ustr>>,
    /// Names of the project's types that may own a guard; a name may be another type's too.
    pub(super) candidates: FxHashSet<Ustr>,
}

impl Names {
    pub(super) fn new(question: &Question<'_>, guards: &GuardTypes) -> Self {
        let (modules, items) = (question.program.modules, question.program.items);
        let mut own: FxHashMap<CrateId, Vec<Ustr>> = FxHashMap::default();
        for id in guards.all() {
            let adt = items.adt(id);
            own.entry(items.krate(adt.module)).or_default().push(adt.name);
        }
        let mut candidates: FxHashSet<Ustr> = own.values().flatten().copied().collect();
        for _ in 0..ROUNDS {
            let before = candidates.len();
            let found = owners(modules, items, &candidates);
            candidates.extend(found);
            if candidates.len() == before {
                break;
            }
        }
        Self { own, candidates }
    }

    /// The names of the project's types that own one, and of aliases that may.
    fn verified(&self, guards: &Guards<'_>) -> FxHashSet<Ustr> {
        let program = guards.question.program;
        let (modules, items) = (program.modules, program.items);
        let adts = items
            .adts
            .iter()
            .enumerate()
            .filter(|(_, adt)| self.candidates.contains(&adt.name) && is_selected(modules, items, adt.module));
        let owning = adts.filter(|(index, _)| {
            let id = AdtId(*index as u32);
            let count = program.adt(id).map_or(0, |info| info.generics.names.len());
            let args: Vec<Ty> = vec![Ty::Unknown(Why::Irrelevant); count];
            guards.owned_by(&Ty::Adt(id, args.into())).is_some()
        });
        let aliases =
            items.aliases.iter().enumerate().filter(|(_, alias)| {
                self.candidates.contains(&alias.name) && is_selected(modules, items, alias.module)
            });
        let owned = aliases.filter(|(index, alias)| {
            let ty = program.alias(AliasId(*index as u32)).and_then(|info| info.ty.clone());
            alias.container == Container::Module && ty.is_some_and(|ty| guards.owned_by(&ty).is_some())
        });
        let owned = owned.map(|(_, alias)| alias.name);
        owning.map(|(_, adt)| adt.name).chain(owned).collect()
    }

    fn words_of(&self, near: &FxHashSet<CrateId>) -> FxHashSet<Ustr> {
        let known = near.iter().filter_map(|krate| self.own.get(krate));
        known.flatten().copied().collect()
    }
}

impl Wanted {
    pub(super) fn new(guards: &Guards<'_>, names: &Names) -> Self {
        let (modules, items) = (guards.question.program.modules, guards.question.program.items);
        let mut near = Near::new(modules);
        let crates = || (0..modules.crates.len() as u32).map(CrateId);
        let selected: Vec<CrateId> = crates().filter(|id| modules.crates[id.0 as usize].selected).collect();
        let ours: FxHashSet<CrateId> = selected.iter().flat_map(|id| near.of_source(*id)).collect();
        let mut types = names.words_of(&ours);
        types.extend(names.verified(guards));
        // A type that is called like a trait of the standard library would be found in every bound.
        let std_traits = items.traits.iter().filter(|item| {
            let krate = &modules.crates[items.krate(item.module).0 as usize];
            krate.stub && krate.name == "std"
        });
        for item in std_traits {
            types.remove(&item.name);
        }
        let stubs = ours.iter().filter(|id| modules.crates[id.0 as usize].stub);
        let mut words: FxHashMap<CrateId, FxHashSet<Ustr>> =
            stubs.map(|id| (*id, names.words_of(&near.of_stub(*id)))).collect();
        words.extend(selected.iter().map(|id| (*id, types.clone())));
        let by_crate = givers(modules, items, &words);
        let visible = |near: &FxHashSet<CrateId>| {
            let mut all = Givers::default();
            for known in near.iter().chain(&selected).filter_map(|krate| by_crate.get(krate)) {
                all.add(known);
            }
            all
        };
        let givers = selected.iter().map(|id| (*id, visible(&near.of_source(*id)))).collect();
        Self { types, givers }
    }

    /// The names of the project's functions that may take a lock, themselves or by others that they call.
    pub(super) fn takers(&self, question: &Question<'_>, calls: u32) -> FxHashSet<Ustr> {
        let (modules, items) = (question.program.modules, question.program.items);
        let own = items
            .functions
            .iter()
            .filter(|function| is_selected(modules, items, function.module));
        let called: Vec<(Ustr, &[Ustr], CrateId)> = own
            .filter_map(|function| {
                let skeleton = function.item.function(modules)?;
                Some((function.name, skeleton.callees.as_slice(), items.krate(function.module)))
            })
            .collect();
        let is_given = |krate: &CrateId, name: &Ustr| {
            self.givers
                .get(krate)
                .is_some_and(|givers| givers.of_any.contains(name))
        };
        let mut takers: FxHashSet<Ustr> = FxHashSet::default();
        for _ in 0..calls {
            let reaching = called.iter().filter(|(_, callees, krate)| {
                callees
                    .iter()
                    .any(|name| takers.contains(name) || is_given(krate, name))
            });
            let found: Vec<Ustr> = reaching.map(|(name, ..)| *name).collect();
            takers.extend(found);
        }
        takers
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
        let text = modules.sources.text(item.item.file);
        let body = skeleton.body.map_or("", |body| body.of(text));
        givers.give(&skeleton.callees, body)
            || names_any(skeleton.signature.of(text), &self.types)
            || self_type(modules, items, function).is_some_and(|name| self.types.contains(&name))
    }
}

/// The selected crates' types that name one of `types`.
fn owners(modules: &Modules, items: &Items, types: &FxHashSet<Ustr>) -> Vec<Ustr> {
    let adts = items.adts.iter().map(|adt| (adt.module, adt.item, adt.name));
    let named = items
        .aliases
        .iter()
        .filter(|alias| alias.container == Container::Module);
    let aliases = named.map(|alias| (alias.module, alias.item, alias.name));
    adts.chain(aliases)
        .filter(|(module, item, _)| {
            is_selected(modules, items, *module)
                && names_any(item.item(modules).span.of(modules.sources.text(item.file)), types)
        })
        .map(|(_, _, name)| name)
        .collect()
}

fn is_selected(modules: &Modules, items: &Items, module: ModuleId) -> bool {
    modules.crates[items.krate(module).0 as usize].selected
}

/// The names of the functions, by crate, that give what one of the crate's words names, or hide what they give. Those that are
/// given one only hand it on, unless it is lent to them.
fn givers(modules: &Modules, items: &Items, words: &FxHashMap<CrateId, FxHashSet<Ustr>>) -> FxHashMap<CrateId, Givers> {
    let mut found: FxHashMap<CrateId, Givers> = FxHashMap::default();
    let hiding: FxHashSet<Ustr> = HIDING.map(Ustr::from).into_iter().collect();
    let itself: FxHashSet<Ustr> = std::iter::once(Ustr::from("Self")).collect();
    for (index, function) in items.functions.iter().enumerate() {
        let id = items.krate(function.module);
        let (Some(words), Some(skeleton)) = (words.get(&id), function.item.function(modules)) else {
            continue;
        };
        let signature = skeleton.signature.of(modules.sources.text(function.item.file));
        let (parameters, ret) = signature.split_at(arrow(signature));
        let ret = before_where(ret);
        let own = self_type(modules, items, FnId(index as u32)).filter(|name| words.contains(name));
        let is_selected = modules.crates[id.0 as usize].selected;
        let hides = is_selected && names_any(ret, &hiding);
        // What is lent to it by `&mut` may be filled by it.
        let is_lent = is_selected && parameters.contains('&') && parameters.contains("mut ");
        let is_given_own = own.is_some() && (skeleton.has_self || names_any(parameters, &itself));
        let is_given = is_given_own || names_any(parameters, words);
        if is_given && !is_lent {
            continue;
        }
        let entry = found.entry(id).or_default();
        if hides || names_any(ret, words) || is_lent && names_any(parameters, words) {
            entry.of_any.insert(function.name);
        } else if let Some(own) = own.filter(|_| is_given_own || names_any(ret, &itself)) {
            entry.of_type.entry(function.name).or_default().insert(own);
        }
    }
    found
}

/// A return type without the bounds behind it.
fn before_where(text: &str) -> &str {
    let mut words = text.match_indices("where").map(|(at, word)| (at, at + word.len()));
    let alone = |&(from, to): &(usize, usize)| {
        text[..from].ends_with(char::is_whitespace) && text[to..].starts_with(char::is_whitespace)
    };
    words.find(alone).map_or(text, |(from, _)| &text[..from])
}

/// Where the arrow of a signature stands; its end where there is none.
fn arrow(signature: &str) -> usize {
    let (mut depth, mut before) = (0_i32, ' ');
    for (at, char) in signature.char_indices() {
        match char {
            '(' | '<' | '[' => depth += 1,
            '>' if before == '-' && depth == 0 => return at,
            '>' if before == '-' => {}
            ')' | '>' | ']' => depth -= 1,
            _ => {}
        }
        before = char;
    }
    signature.len()
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
fn names_any(text: &str, words: &FxHashSet<Ustr>) -> bool {
    let mut names = text
        .split(|char: char| !char.is_alphanumeric() && char != '_')
        .filter(|word| word.starts_with(char::is_uppercase));
    names.any(|word| Ustr::from_existing(word).is_some_and(|word| words.contains(&word)))
}
