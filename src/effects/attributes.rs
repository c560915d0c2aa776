//! What stubs say of functions: `#[blocks(..)]`, `#[instead(..)]`, `#[calls(..)]`, `#[runs(..)]` and their relatives.

mod overlay;
mod vocabulary;

use rustc_hash::FxHashMap;
use ustr::Ustr;

use super::{Holding, Kind};
use crate::{
    items::{FnId, Items},
    modules::Modules,
    names::Names,
    skeleton::Attribute,
    source::Place,
};

/// What a stub says of one function.
#[derive(Clone, Debug, Default)]
pub struct FnAttributes {
    /// How it may block.
    pub blocks: Vec<Blocks>,
    /// What to write in async code, `(runtime, text)`; an empty runtime holds for all.
    pub instead: Vec<(String, String)>,
    /// Functions whose effects it has: `(R, read)` for `#[calls(R::read)]`.
    pub calls: Vec<(Ustr, Ustr)>,
    /// An assertion that it does not block.
    pub does_not_block: bool,
    /// What is lost when its future is dropped before it ends.
    pub cancel_unsafe: Option<CancelUnsafe>,
    /// The parameter whose future it may drop before that ends: `timeout`.
    pub may_cancel: Option<Ustr>,
    /// How it takes the lock that its first argument is, while it runs: `DashMap::insert`.
    pub locks: Option<Holding>,
    /// Where it has futures polled that it is given.
    pub polls: Option<Polls>,
    /// What a call of it is in a loop that waits by going round.
    pub spins: Option<Spins>,
}

/// `#[polls(word)]`: where the futures are polled that a function is given, or that its result is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Polls {
    /// On one thread, whatever runtime is around.
    OneThread,
    /// As its receiver was built.
    AsBuilt,
    /// By the thread that calls, which polls nothing else meanwhile.
    Alone,
}

impl Polls {
    fn of(word: &str) -> Option<Self> {
        match word {
            "one_thread" => Some(Self::OneThread),
            "as_built" => Some(Self::AsBuilt),
            "alone" => Some(Self::Alone),
            _ => None,
        }
    }
}

/// `#[spins(word)]`: what a call is in a loop that waits by going round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spins {
    /// Tells what another thread or task has done, and changes nothing: `load`.
    Looks,
    /// Takes what another thread or task has given or let go, if it has: `try_recv`, `try_lock`.
    Takes,
    /// Changes the value that its first argument is for another one, if it is that: `compare_exchange`.
    Exchanges,
    /// Passes the time: `spin_loop`.
    Idles,
    /// Only tells what its argument is: `is_err`.
    Tells,
}

impl Spins {
    fn of(word: &str) -> Option<Self> {
        match word {
            "looks" => Some(Self::Looks),
            "takes" => Some(Self::Takes),
            "exchanges" => Some(Self::Exchanges),
            "idles" => Some(Self::Idles),
            "tells" => Some(Self::Tells),
            _ => None,
        }
    }
}

/// `#[cancel_unsafe(kind, "what is lost")]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CancelUnsafe {
    /// Whose loss it is.
    pub kind: CancelKind,
    /// What is lost, in words.
    pub what: String,
}

/// What the future of a function loses when it is dropped before it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CancelKind {
    /// Part of what it reads or writes.
    Progress,
    /// The argument behind the receiver.
    Message,
    /// Its place in the queue for a lock that one has at a time.
    Lock,
    /// Its place in the queue for a lock that several have at a time.
    Share,
    /// Its place in another queue.
    Place,
}

impl CancelKind {
    fn of(word: &str) -> Option<Self> {
        match word {
            "progress" => Some(Self::Progress),
            "message" => Some(Self::Message),
            "lock" => Some(Self::Lock),
            "share" => Some(Self::Share),
            "place" => Some(Self::Place),
            _ => None,
        }
    }
}

/// `#[blocks(kind, unless = "..")]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocks {
    /// How.
    pub kind: Kind,
    /// When not.
    pub unless: Option<Unless>,
}

/// When a listed function does not block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unless {
    /// This parameter is a short constant duration.
    Short(Ustr),
    /// This parameter needs no name look-up.
    Address(Ustr),
    /// The same body has called this function before, which tells whether there is anything to wait for.
    Asked(Ustr),
    /// A function of this name is called somewhere in the crate of the call: it switches the waiting off for a value, and which value
    /// that is is not followed.
    Switched(Ustr),
}

/// Where a closure parameter runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runs {
    /// Inside the call.
    Here,
    /// Inside the call, but at most once in the life of the program.
    Once,
    /// Where blocking is fine.
    Elsewhere,
    /// As a task, or as part of one.
    Task,
    /// The same, but at most once in the life of the program.
    TaskOnce,
}

impl Runs {
    /// The meaning of `#[runs(word)]`.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        match word {
            "here" => Some(Self::Here),
            "once" => Some(Self::Once),
            "elsewhere" => Some(Self::Elsewhere),
            "task" => Some(Self::Task),
            "task_once" => Some(Self::TaskOnce),
            _ => None,
        }
    }
}

/// What stubs say of all functions.
#[derive(Debug, Default)]
pub struct Attributes {
    known: FxHashMap<FnId, FnAttributes>,
    /// Functions of a crate's source, and the stub that speaks of each.
    overlay: FxHashMap<FnId, FnId>,
    /// Attributes in a project's own stubs that mean nothing to us, and why.
    pub not_understood: Vec<(Place, String)>,
    empty: FnAttributes,
}

impl Attributes {
    /// Reads the attributes of every stub, and finds the functions of loaded sources that they speak of.
    #[must_use]
    pub fn new(names: &Names<'_>) -> Self {
        let (modules, items) = (names.modules, names.items);
        let mut attributes = Self::default();
        for (index, function) in items.functions.iter().enumerate() {
            let krate = &modules.crates[items.krate(function.module).0 as usize];
            if !krate.stub {
                continue;
            }
            let id = FnId(index as u32);
            if !modules.sources.file(function.item.file).is_embedded() {
                attributes
                    .not_understood
                    .extend(vocabulary::strangers(modules, function.item));
            }
            let found = read(modules, items, id);
            if let Some(found) = found {
                attributes.known.insert(id, found);
            }
        }
        attributes.overlay = overlay::overlay(names);
        attributes
    }

    /// What is said of a function.
    #[must_use]
    pub fn of(&self, function: FnId) -> &FnAttributes {
        self.known.get(&self.speaker(function)).unwrap_or(&self.empty)
    }

    /// The functions that may drop a future they are given.
    pub fn cancelling(&self) -> impl Iterator<Item = FnId> + '_ {
        let known = self.known.iter().filter(|(_, known)| known.may_cancel.is_some());
        known.map(|(function, _)| *function)
    }

    /// The stub that speaks of a function: itself, or the one laid over a source.
    #[must_use]
    pub fn speaker(&self, function: FnId) -> FnId {
        self.overlay.get(&function).copied().unwrap_or(function)
    }

    /// Whether a stub is laid over this function of a source.
    #[must_use]
    pub fn is_overlaid(&self, function: FnId) -> bool {
        self.overlay.contains_key(&function)
    }
}

fn read(modules: &Modules, items: &Items, id: FnId) -> Option<FnAttributes> {
    let item = items.function(id).item;
    let text = modules.sources.text(item.file);
    let mut found = FnAttributes::default();
    let mut any = false;
    for attribute in item.item(modules).attributes() {
        any |= read_one(&mut found, attribute, attribute.arguments.of(text));
    }
    any.then_some(found)
}

fn read_one(found: &mut FnAttributes, attribute: &Attribute, arguments: &str) -> bool {
    match attribute.path.as_str() {
        "blocks" => found.blocks.extend(blocks(arguments)),
        "instead" => found.instead.extend(strings(arguments).map(|text| suggestion(&text))),
        "calls" => found.calls.extend(arguments.split(',').filter_map(|path| {
            let (owner, name) = path.trim().split_once("::")?;
            Some((Ustr::from(owner.trim()), Ustr::from(name.trim())))
        })),
        "does_not_block" => found.does_not_block = true,
        "cancel_unsafe" => found.cancel_unsafe = cancel_unsafe(arguments),
        "locks" => found.locks = Holding::of(arguments.trim()),
        "polls" => found.polls = Polls::of(arguments.trim()),
        "spins" => found.spins = Spins::of(arguments.trim()),
        "may_cancel" => found.may_cancel = Some(Ustr::from(arguments.trim())),
        _ => return false,
    }
    true
}

fn blocks(arguments: &str) -> Option<Blocks> {
    let kind = arguments.split(',').next()?.trim();
    let unless = match strings(arguments).next() {
        // A condition that is not understood may never hold or always: then nothing is said.
        Some(text) => Some(condition(&text)?),
        None => None,
    };
    Some(Blocks {
        kind: Kind::of(kind)?,
        unless,
    })
}

fn condition(text: &str) -> Option<Unless> {
    let (word, rest) = text.split_once('(')?;
    let parameter = Ustr::from(rest.trim_end_matches(')').trim());
    match word.trim() {
        "short" => Some(Unless::Short(parameter)),
        "address" => Some(Unless::Address(parameter)),
        "asked" => Some(Unless::Asked(parameter)),
        "switched" => Some(Unless::Switched(parameter)),
        _ => None,
    }
}

fn cancel_unsafe(arguments: &str) -> Option<CancelUnsafe> {
    let kind = arguments.split(',').next()?.trim();
    Some(CancelUnsafe {
        kind: CancelKind::of(kind)?,
        what: strings(arguments).next()?,
    })
}

/// The string literals of an attribute's arguments.
fn strings(arguments: &str) -> impl Iterator<Item = String> + '_ {
    arguments.split('"').skip(1).step_by(2).map(str::to_owned)
}

fn suggestion(text: &str) -> (String, String) {
    match text.split_once(": ") {
        Some((runtime, what)) if !runtime.contains("::") && !runtime.contains(' ') => {
            (runtime.to_owned(), what.to_owned())
        }
        _ => (String::new(), text.to_owned()),
    }
}
