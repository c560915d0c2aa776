//! Which functions may lose a future, told from names alone, so that the others need not be inferred.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use super::{
    fate::{self, Called, Gives},
    held::FutureTypes,
};
use crate::{
    items::{Container, FnId},
    skeleton::{Function, ItemKind, Visibility},
    types::{Program, Ty, any},
};

/// What the functions of a name give, by the number of their parameters.
type ByName = FxHashMap<Ustr, Vec<Known>>;

/// A function that gives a future.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Known {
    arity: u16,
    /// The type whose own function it is, by name.
    of: Option<Ustr>,
    gives: Gives,
}

/// Names of what gives futures.
pub(super) struct Makers<'a> {
    program: &'a Program<'a>,
    /// Functions that are async, or whose return type is a future, and what they give.
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
    pub(super) fn new(program: &'a Program<'a>, types: &FutureTypes<'_>) -> Self {
        let words = future_words(program);
        let running = types.running_names();
        let called = called_names(program);
        let near = near(program);
        let items = program.items;
        let all: Vec<FnId> = (0..items.functions.len() as u32)
            .map(FnId)
            .filter(|&id| near[items.krate(items.function(id).module).0 as usize])
            .filter(|&id| called.contains(&items.function(id).name))
            .collect();
        let known = all.par_iter().filter_map(|&id| {
            let gives = given(program, id, &words, &running, types);
            (gives != Gives::Nothing).then_some((id, gives))
        });
        let known: Vec<(FnId, Gives)> = known.collect();
        let (mut functions, mut methods) = (ByName::default(), ByName::default());
        for (id, gives) in known {
            let function = program.items.function(id);
            let Some(skeleton) = function.item.function(program.modules) else {
                continue;
            };
            let names = if skeleton.has_self {
                &mut methods
            } else {
                &mut functions
            };
            let known = names.entry(function.name).or_default();
            let own = Known {
                arity: skeleton.arity,
                of: owner(program, id),
                gives,
            };
            if !known.contains(&own) {
                known.push(own);
            }
        }
        let constructors = all.iter().filter_map(|&id| {
            let of = constructed(program, id, &words)?;
            Some((of, program.items.function(id).name))
        });
        let constructors = constructors.collect();
        let own = own_futures(program);
        Self {
            program,
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

    /// Whether a function makes a future that it may not await.
    pub(super) fn may_lose(&self, function: FnId) -> bool {
        let item = self.program.items.function(function);
        let Some(skeleton) = item.item.function(self.program.modules) else {
            return false;
        };
        let Some(body) = skeleton.body else { return false };
        let file = self.program.modules.sources.text(item.item.file);
        let text = body.of(file);
        if self.calls_parameter(skeleton, file) {
            return true;
        }
        fate::may_lose(text, self) || drops_block(text)
    }
}

impl fate::Names for Makers<'_> {
    fn gives(&self, called: Called<'_>, name: &str, arguments: Option<u16>) -> Gives {
        let Some(name) = Ustr::from_existing(name) else {
            return Gives::Nothing;
        };
        let of_type = match called {
            Called::Of(before) => Ustr::from_existing(before).filter(|before| self.types.contains(before)),
            Called::Alone | Called::On => None,
        };
        let of = |names: &ByName, receivers: u16| {
            let known = names.get(&name).into_iter().flatten();
            let fitting = known.filter(|known| {
                arguments.is_none_or(|count| count == known.arity + receivers)
                    && (of_type.is_none() || known.of.is_none() || known.of == of_type)
            });
            fitting.map(|known| known.gives).max().unwrap_or(Gives::Nothing)
        };
        let or_built = |gives: Gives| {
            if self.own.contains(&name) {
                gives.max(Gives::Future)
            } else {
                gives
            }
        };
        match called {
            Called::Alone => or_built(of(&self.functions, 0)),
            Called::On => of(&self.methods, 0),
            Called::Of(before) => {
                let before = Ustr::from_existing(before);
                if before.is_some_and(|before| self.constructors.contains(&(before, name))) {
                    return Gives::Future;
                }
                or_built(of(&self.functions, 0).max(of(&self.methods, 1)))
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

/// What a function gives that the checked crates may call.
fn given(
    program: &Program<'_>,
    id: FnId,
    words: &FxHashSet<Ustr>,
    running: &FxHashSet<Ustr>,
    types: &FutureTypes<'_>,
) -> Gives {
    let item = program.items.function(id);
    let Some(skeleton) = item.item.function(program.modules).filter(|_| is_visible(program, id)) else {
        return Gives::Nothing;
    };
    let text = program.modules.sources.piece(item.item.file, skeleton.signature);
    let ret = text.split_once("->").map_or("", |(_, ret)| ret);
    let (names_future, names_task) = (mentions(ret, words), mentions(ret, running));
    if skeleton.is_async {
        return if names_future { Gives::Futures } else { Gives::Future };
    }
    // Many types share their names with futures (`Map`, `Next`): the signature itself tells.
    let is_future = || {
        let ret = program.sig(id).map(|sig| sig.ret.clone());
        ret.is_none_or(|ret| types.held(&ret).is_some() || any(&ret, &mut |ty| matches!(ty, Ty::Projection(_))))
    };
    match (names_task, names_future) {
        // What a task gives may be a future.
        (true, _) if is_future() => Gives::Futures,
        (false, true) if is_future() => Gives::Future,
        _ => Gives::Nothing,
    }
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
