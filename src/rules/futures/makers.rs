//! Which functions may lose a future, told from names, so that the others need not be inferred.

use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use super::{
    fate::{self, Called},
    held::FutureTypes,
};
use crate::{
    items::{Container, FnId},
    skeleton::{Function, ItemKind, Visibility},
    types::{Program, Ty, any},
};

/// What the functions of a name give, by the number of their parameters.
type ByName = FxHashMap<Ustr, Vec<Known>>;

/// A function that gives a future, as far as the words of its signature tell.
struct Known {
    function: FnId,
    arity: u16,
    /// The type whose own function it is, by name.
    of: Option<Ustr>,
    /// Whether the signature itself says so too: many types share their names with futures (`Map`, `Next`). Asked only of functions
    /// whose value nobody asks anything of.
    proved: OnceLock<bool>,
}

/// Names of what gives futures.
pub(super) struct Makers<'a> {
    program: &'a Program<'a>,
    futures: Arc<FutureTypes<'a>>,
    /// Functions that are async, or whose return type names a future.
    functions: ByName,
    /// The same for methods, the receiver not counted.
    methods: ByName,
    /// The words that a signature speaks of futures with.
    words: FxHashSet<Ustr>,
    /// Types that are futures and functions of theirs that give `Self`.
    constructors: FxHashSet<(Ustr, Ustr)>,
    /// The names of all types.
    types: FxHashSet<Ustr>,
    /// Types of the checked crates that are futures.
    own: FxHashSet<Ustr>,
}

impl<'a> Makers<'a> {
    /// Looks at every signature.
    pub(super) fn new(program: &'a Program<'a>, futures: Arc<FutureTypes<'a>>) -> Self {
        let words = future_words(program);
        let running = futures.running_names();
        let called = called_names(program);
        let near = near(program);
        let items = program.items;
        let all: Vec<FnId> = (0..items.functions.len() as u32)
            .map(FnId)
            .filter(|&id| near[items.krate(items.function(id).module).0 as usize])
            .filter(|&id| called.contains(&items.function(id).name))
            .collect();
        let speaking = all.par_iter().filter(|&&id| speaks(program, id, &words, &running));
        let known: Vec<FnId> = speaking.copied().collect();
        let (mut functions, mut methods) = (ByName::default(), ByName::default());
        for id in known {
            let function = program.items.function(id);
            let Some(skeleton) = function.item.function(program.modules) else {
                continue;
            };
            let names = if skeleton.has_self {
                &mut methods
            } else {
                &mut functions
            };
            names.entry(function.name).or_default().push(Known {
                function: id,
                arity: skeleton.arity,
                of: owner(program, id),
                proved: OnceLock::new(),
            });
        }
        let constructors = all.iter().filter_map(|&id| {
            let of = constructed(program, id, &words)?;
            Some((of, program.items.function(id).name))
        });
        let constructors = constructors.collect();
        let own = own_futures(program);
        Self {
            program,
            futures,
            functions,
            methods,
            words,
            constructors,
            types: items.adts.iter().map(|adt| adt.name).collect(),
            own,
        }
    }

    /// Whether a function calls a parameter that may give a future: `make: impl Fn() -> BoxFuture<()>`.
    fn calls_parameter(&self, skeleton: &Function, file: &str) -> bool {
        let signature = skeleton.signature.of(file);
        signature.contains("Fn") && mentions(signature, &self.words)
    }

    fn is_proved(&self, known: &Known) -> bool {
        *known.proved.get_or_init(|| {
            let is_async = |id| {
                let function = self.program.items.function(id).item.function(self.program.modules);
                function.is_some_and(|function| function.is_async)
            };
            let gives =
                |ret: &Ty| self.futures.held(ret).is_some() || any(ret, &mut |ty| matches!(ty, Ty::Projection(_)));
            let id = known.function;
            is_async(id) || self.program.sig(id).is_none_or(|sig| gives(&sig.ret))
        })
    }

    /// Whether a function makes a future that it may not await.
    pub(super) fn may_lose(&self, function: FnId) -> bool {
        let item = self.program.items.function(function);
        let Some(skeleton) = item.item.function(self.program.modules) else {
            return false;
        };
        let Some(body) = skeleton.body else { return false };
        let file = self.program.modules.sources.text(item.item.file);
        // Bodies with something async in them are inferred anyway, for what they reach.
        skeleton.is_async
            || skeleton.mentions_async
            || self.calls_parameter(skeleton, file)
            || fate::may_lose(body.of(file), self)
    }
}

impl fate::Names for Makers<'_> {
    fn gives_future(&self, called: Called<'_>, name: &str, arguments: Option<u16>) -> bool {
        let Some(name) = Ustr::from_existing(name) else {
            return false;
        };
        let of_type = match called {
            Called::Of(before) => Ustr::from_existing(before).filter(|before| self.types.contains(before)),
            Called::Alone | Called::On => None,
        };
        let any_of = |names: &ByName, receivers: u16| {
            let mut known = names.get(&name).into_iter().flatten();
            known.any(|known| {
                arguments.is_none_or(|count| count == known.arity + receivers)
                    && (of_type.is_none() || known.of.is_none() || known.of == of_type)
                    && self.is_proved(known)
            })
        };
        match called {
            Called::Alone => self.own.contains(&name) || any_of(&self.functions, 0),
            Called::On => any_of(&self.methods, 0),
            Called::Of(before) => {
                let constructs = |before| self.constructors.contains(&(before, name));
                self.own.contains(&name)
                    || Ustr::from_existing(before).is_some_and(constructs)
                    || any_of(&self.functions, 0)
                    || any_of(&self.methods, 1)
            }
        }
    }

    fn is_future(&self, name: &str) -> bool {
        Ustr::from_existing(name).is_some_and(|name| self.own.contains(&name))
    }
}

/// The type whose function one is, unless it is a trait's, which any type may have.
fn owner(program: &Program<'_>, id: FnId) -> Option<Ustr> {
    let Container::Impl(of) = program.items.function(id).container else {
        return None;
    };
    match &program.items.impl_(of).item.item(program.modules).kind {
        ItemKind::Impl {
            self_name,
            of_trait: false,
            ..
        } => Some(*self_name),
        _ => None,
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

/// All names that the checked crates call.
fn called_names(program: &Program<'_>) -> FxHashSet<Ustr> {
    let items = program.items;
    let own = items.functions.iter().filter(|function| {
        let krate = items.krate(function.module);
        program.modules.crates[krate.0 as usize].selected
    });
    own.filter_map(|function| function.item.function(program.modules))
        .flat_map(|skeleton| skeleton.callees.iter().copied())
        .collect()
}

/// The types of the checked crates that implement `Future`, by name.
fn own_futures(program: &Program<'_>) -> FxHashSet<Ustr> {
    let items = program.items;
    let impls = items.impls_by_trait.get(&Ustr::from("Future")).into_iter().flatten();
    let own = impls.filter(|&&id| {
        let krate = items.krate(items.impl_(id).module);
        program.modules.crates[krate.0 as usize].selected
    });
    own.filter_map(|&id| match &items.impl_(id).item.item(program.modules).kind {
        ItemKind::Impl { self_name, blanket, .. } if !blanket => Some(*self_name),
        _ => None,
    })
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
    // Parameters that implement `Future` in some blanket impl would stand for everything, and so would what is one only around another.
    words.retain(|word| word.len() > 1 && !["Box", "Pin", "Self"].contains(&word.as_str()));
    words
}

/// Whether the checked crates may call a function that gives a future, by the words of its signature.
fn speaks(program: &Program<'_>, id: FnId, words: &FxHashSet<Ustr>, running: &FxHashSet<Ustr>) -> bool {
    let item = program.items.function(id);
    let Some(skeleton) = item.item.function(program.modules).filter(|_| is_visible(program, id)) else {
        return false;
    };
    let names_future = || {
        let text = program.modules.sources.piece(item.item.file, skeleton.signature);
        let ret = text.split_once("->").map_or("", |(_, ret)| ret);
        mentions(ret, words) || mentions(ret, running)
    };
    skeleton.is_async || names_future()
}

/// Whether the checked crates can name a function: it is theirs, public, or a trait's.
fn is_visible(program: &Program<'_>, id: FnId) -> bool {
    let item = program.items.function(id);
    let krate = &program.modules.crates[program.items.krate(item.module).0 as usize];
    let is_of_trait = match item.container {
        Container::Trait(_) => true,
        Container::Impl(of) => program.items.impl_(of).of_trait,
        Container::Module => false,
    };
    krate.selected || is_of_trait || item.item.item(program.modules).visibility == Visibility::Public
}

/// The future whose constructor a function is: one of its impl that gives `Self`.
fn constructed(program: &Program<'_>, id: FnId, words: &FxHashSet<Ustr>) -> Option<Ustr> {
    let item = program.items.function(id);
    let Container::Impl(of) = item.container else {
        return None;
    };
    let ItemKind::Impl { self_name, .. } = &program.items.impl_(of).item.item(program.modules).kind else {
        return None;
    };
    let skeleton = item.item.function(program.modules)?;
    if !words.contains(self_name) {
        return None;
    }
    let text = program.modules.sources.piece(item.item.file, skeleton.signature);
    let gives_self = || text.split_once("->").is_some_and(|(_, ret)| ret.contains("Self"));
    gives_self().then_some(*self_name)
}

/// Whether one of `words` stands in a text.
fn mentions(text: &str, words: &FxHashSet<Ustr>) -> bool {
    text.split(|char: char| !char.is_alphanumeric() && char != '_')
        .filter(|word| !word.is_empty())
        .any(|word| Ustr::from_existing(word).is_some_and(|word| words.contains(&word)))
}
