//! From the frames of a stuck thread to the user's line: where the poll begins, what is whose code, which rule.

use std::path::{Path, PathBuf};

use crate::event::Place;
use crate::stack::{Frame, State, Trace};
use crate::vocabulary;

mod lasting;

pub(crate) use lasting::Call;

/// What a trace says about a poll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Site {
    /// The user's line that blocks; `function` is the enclosing async function's path.
    pub place: Place,
    /// The library function called there.
    pub leaf: String,
    /// The linter's rule.
    pub rule: &'static str,
    /// The user's frames from the blocking line outward, each with its own function.
    pub chain: Vec<Place>,
    /// Whether the rule comes from the name of a library function, and not from the system call alone.
    #[cfg_attr(
        not(all(feature = "guard", unwinds)),
        allow(dead_code, reason = "the guard knows the call better")
    )]
    pub named: bool,
    /// The address that runs when the poll returns: to prove that it has not.
    pub returns_to: Option<u64>,
    /// Calls inside the poll that may be what lasts, innermost first.
    pub calls: Vec<Call>,
}

/// What the innermost runtime frame says of the code above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Border {
    /// A task, or the root future, is polled.
    Poll,
    /// Blocking is fine here: a blocking thread, `block_in_place`; or the runtime itself waits for work.
    Fine,
}

/// Names that decide, each as a part of the demangled name. The order does not matter: the innermost frame counts.
const BORDERS: &[(&str, Border)] = &[
    ("block_in_place", Border::Fine),
    ("tokio::runtime::blocking::task::BlockingTask", Border::Fine),
    ("tokio::runtime::blocking::pool::Inner", Border::Fine),
    ("tokio::runtime::park::", Border::Fine),
    ("tokio::runtime::driver::", Border::Fine),
    ("tokio::runtime::scheduler::multi_thread::park", Border::Fine),
    ("block_watchdog::allow_blocking", Border::Fine),
    // How the other executors wait for work.
    ("parking::Inner::", Border::Fine),
    ("parking::Parker::", Border::Fine),
    ("async_io::reactor", Border::Fine),
    ("pollster::Signal", Border::Fine),
    ("tokio::runtime::park::CachedParkThread::block_on", Border::Poll),
    ("tokio::runtime::task::", Border::Poll),
    ("tokio::runtime::scheduler::current_thread::CoreGuard", Border::Poll),
    ("tokio::task::local::", Border::Poll),
    ("block_watchdog::poll::", Border::Poll),
    ("async_task::raw::RawTask", Border::Poll),
    ("async_io::driver::block_on", Border::Poll),
    ("futures_lite::future::block_on", Border::Poll),
    ("futures_executor::local_pool", Border::Poll),
    ("pollster::block_on", Border::Poll),
];

/// The innermost border: the most specific (longest) name where several fit one frame.
fn border(function: &str) -> Option<Border> {
    BORDERS
        .iter()
        .filter(|(name, _)| function.contains(name))
        .max_by_key(|(name, _)| name.len())
        .map(|(_, border)| *border)
}

/// Whose code a frame is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    User,
    Dependency,
    Library,
}

fn owner(frame: &Frame) -> Owner {
    let file = frame.file.as_str();
    let own = concat!(env!("CARGO_MANIFEST_DIR"), "/src/");
    if file.is_empty() {
        // No debug info: a Rust path that is not the library's, tokio's or ours.
        let plain = plain(&frame.function);
        let first = plain.split("::").next().unwrap_or_default();
        let library = ["std", "core", "alloc", "tokio", "block_watchdog", "__rustc"].contains(&first);
        return if plain.contains("::") && !library {
            Owner::User
        } else {
            Owner::Library
        };
    }
    let ours = file.starts_with(own) && !file.ends_with("/victim.rs");
    if file.starts_with("/rustc/")
        || file.contains("/rustlib/src/")
        || ours
        || Path::new(file).extension().is_none_or(|kind| kind != "rs")
    {
        Owner::Library
    } else if file.contains("/registry/src/") || file.contains("/git/checkouts/") || file.contains("/vendor/") {
        Owner::Dependency
    } else {
        Owner::User
    }
}

/// A path without generic arguments, closures and `<… as …>`: `<std::fs::File as std::io::Read>::read` becomes
/// `std::fs::File::read`.
pub(crate) fn plain(function: &str) -> String {
    let mut name = function;
    let mut holder = String::new();
    if let Some(inner) = name.strip_prefix('<') {
        let (head, tail) = split_angle(inner);
        let head = head.split(" as ").next().unwrap_or(head).trim_start_matches(['&', '*']);
        let head = head.trim_start_matches("mut ").trim_start_matches("const ");
        holder = format!("{}{}", plain(head), tail);
        name = &holder;
    }
    let mut out = String::with_capacity(name.len());
    let mut depth = 0_u32;
    let mut before = ' ';
    for character in name.chars() {
        let arrow = before == '-' && character == '>';
        before = character;
        match character {
            '<' => depth += 1,
            '>' if arrow && depth > 0 => {}
            '>' if depth > 0 => depth -= 1,
            other if depth == 0 => out.push(other),
            _ => {}
        }
    }
    drop(holder);
    let out = out.replace("::::", "::");
    // `{{closure}}`, `{closure#0}`, `{async_fn#0}`
    let parts: Vec<&str> = out
        .split("::")
        .filter(|part| !part.starts_with('{') && !part.is_empty())
        .collect();
    parts.join("::")
}

/// Splits `A<B> as C>::d` at the bracket that closes what was opened before it.
fn split_angle(text: &str) -> (&str, &str) {
    let mut depth = 0_u32;
    for (at, character) in text.char_indices() {
        match character {
            '<' => depth += 1,
            '>' if text[..at].ends_with('-') => {}
            '>' if depth == 0 => return (&text[..at], &text[at + 1..]),
            '>' => depth -= 1,
            _ => {}
        }
    }
    (text, "")
}

/// `app::main::{{closure}}`, `{closure#0}<()>`
fn is_closure(function: &str) -> bool {
    let end = function.rfind('}').map_or("<none", |at| &function[at + 1..]);
    end.is_empty() || end.starts_with('<') && end.ends_with('>') && !end.contains("::{") && function.contains('{')
}

/// Finds the user's line in a trace. `exact` says that the thread is known to be inside a poll, so that a trace that
/// shows no runtime frame (cut short, or without symbols) is believed. `None`: not in a poll, or blocking is fine.
pub(crate) fn locate(trace: &Trace, exact: bool) -> Option<Site> {
    let frames = &trace.frames;
    let found = frames
        .iter()
        .enumerate()
        .find_map(|(at, frame)| Some((at, border(&frame.function)?)));
    let inside = match found {
        Some((at, Border::Poll)) => at,
        None if exact => frames.len(),
        Some((_, Border::Fine)) | None => return None,
    };
    let returns_to = frames.get(inside).and_then(|poll| {
        // `find` of the next other address: frames inlined together share one.
        frames
            .iter()
            .skip(inside)
            .find(|frame| frame.address != poll.address)
            .map(|frame| frame.address + 1)
    });
    let inner = frames.get(..inside)?;
    let by = |wanted| inner.iter().position(|frame| owner(frame) == wanted);
    let at = by(Owner::User).or_else(|| by(Owner::Dependency)).unwrap_or(0);
    let own = |frame: &&Frame| owner(frame) == Owner::User;
    let chain: Vec<Place> = inner.iter().skip(at).filter(own).map(place).collect();
    let empty = Frame::default();
    let site = inner.get(at).unwrap_or(&empty);
    let leaf = leaf(inner, at, site);
    let calls = lasting::calls(inner, at, &leaf);
    let mut place = place(site);
    place.function = async_function(inner).unwrap_or(place.function);
    let called = inner.get(..at).unwrap_or_default();
    let rule = rule(trace.state, called, site);
    let named = called.iter().any(|frame| rule_of(&frame.function).is_some());
    Some(Site {
        place,
        leaf,
        rule,
        chain,
        named,
        returns_to,
        calls,
    })
}

/// The site that most samples share; of several equally good the one seen first.
pub(crate) fn common(sites: &[Site]) -> Option<&Site> {
    let votes = |site: &Site| sites.iter().filter(|other| other.place == site.place).count();
    sites.iter().rev().max_by_key(|site| votes(site))
}

/// The outermost library function above the site: what the user called. For a computation in the user's own code,
/// that function.
fn leaf(inner: &[Frame], at: usize, site: &Frame) -> String {
    let called = inner.get(..at).unwrap_or_default().iter().rev();
    let mut named = called
        .map(|frame| plain(&frame.function))
        .filter(|name| !name.is_empty());
    // Closures' and operators' plumbing says nothing.
    let plumbing = |name: &String| name.starts_with("core::ops") || name.starts_with("core::option");
    named
        .find(|name| !plumbing(name))
        .map_or_else(|| plain(&site.function), |name| public(&name))
}

/// The path by which users know a function of the standard library: without its private modules.
fn public(path: &str) -> String {
    const PRIVATE: &[&str] = &[
        "functions",
        "poison",
        "mutex",
        "rwlock",
        "condvar",
        "once",
        "tcp",
        "udp",
        "join_handle",
        "scoped",
        "lifecycle",
        "socket_addr",
        "lazy_lock",
        "once_lock",
        "barrier",
        "stream",
        "listener",
        "datagram",
        "stdio",
        "buffered",
        "bufreader",
        "bufwriter",
    ];
    if !path.starts_with("std::") {
        return path.to_owned();
    }
    let parts: Vec<&str> = path.split("::").filter(|part| !PRIVATE.contains(part)).collect();
    parts.join("::")
}

/// The path of the innermost async body: from the poll inward, closures are async bodies until a plain function of
/// the user's is called.
fn async_function(inner: &[Frame]) -> Option<String> {
    let mut last = None;
    for frame in inner.iter().rev() {
        match owner(frame) {
            Owner::User if is_closure(&frame.function) || frame.function.ends_with("::poll") => {
                last = Some(plain(&frame.function));
            }
            Owner::User => break,
            Owner::Dependency | Owner::Library => {}
        }
    }
    last
}

/// The rule of a library function, by the path of its symbol or by the one that users know: optimised code has inlined
/// whatever has a telling name in between.
fn rule_of(function: &str) -> Option<&'static str> {
    let path = plain(function);
    vocabulary::rule_of_path(&path).or_else(|| vocabulary::rule_of_path(&public(&path)))
}

fn rule(state: State, called: &[Frame], site: &Frame) -> &'static str {
    if state == State::Running {
        // Computing inside of a library: still the library's rule for databases and the like.
        let database = called.iter().rev().find_map(|frame| rule_of(&frame.function));
        return match database {
            Some(rule @ ("blocking-db" | "blocking-http" | "nested-runtime")) => rule,
            _ => "cpu-heavy",
        };
    }
    let named = || called.iter().rev().find_map(|frame| rule_of(&frame.function));
    let by_call = || match state {
        State::Blocked(number, _) => Some(vocabulary::call(vocabulary::system_call(number)?)?.rule),
        _ => None,
    };
    named()
        .or_else(|| rule_of(&site.function))
        .or_else(by_call)
        .unwrap_or("blocking-fs")
}

fn place(frame: &Frame) -> Place {
    Place {
        file: frame.file.clone(),
        line: frame.line,
        column: frame.column,
        function: plain(&frame.function),
    }
}

/// Shortens a path to what it is inside of its workspace: the nearest folder above it with a lock file.
pub(crate) fn relative(place: &mut Place, known: &mut Vec<PathBuf>) {
    let path = Path::new(&place.file);
    if known.iter().all(|root| !path.starts_with(root)) {
        let root = path
            .ancestors()
            .skip(1)
            .find(|folder| folder.join("Cargo.lock").is_file());
        known.extend(root.map(Path::to_owned));
    }
    let inside = known
        .iter()
        .filter_map(|root| path.strip_prefix(root).ok())
        .min_by_key(|path| path.as_os_str().len());
    if let Some(inside) = inside {
        place.file = inside.to_string_lossy().into_owned();
    }
}

/// The words for what the thread waits for.
pub(crate) fn detail(pid: u32, state: State) -> String {
    match state {
        State::Running => "computes".to_owned(),
        State::Fault => "waits for a page of memory".to_owned(),
        State::Blocked(number, args) => {
            let Some(name) = vocabulary::system_call(number) else {
                return format!("system call {number}");
            };
            let words = vocabulary::call(name).map_or("wait", |call| call.words);
            match (takes_descriptor(name), args) {
                (true, [fd, ..]) => match crate::proc::descriptor(pid, fd) {
                    Some(target) => format!("{words}: {name} of {target}"),
                    None => format!("{words}: {name} of descriptor {}", fd.cast_signed()),
                },
                _ => format!("{words}: {name}"),
            }
        }
    }
}

fn takes_descriptor(name: &str) -> bool {
    let not = [
        "open", "poll", "select", "sleep", "wait", "stat", "futex", "mkdir", "rmdir", "link", "rename", "vfork",
    ];
    name == "fstat" || !not.iter().any(|part| name.contains(part))
}

#[cfg(test)]
#[path = "site_tests.rs"]
mod tests;
