//! What to do instead, with what the package depends on.

use ustr::Ustr;

use super::{Question, chain::Chain};
use crate::items::FnId;

/// Ways to move work to a thread where blocking is fine, by runtime.
const OFFLOAD: [(&str, &str); 5] = [
    ("tokio", "tokio::task::spawn_blocking"),
    ("async-std", "async_std::task::spawn_blocking"),
    ("smol", "smol::unblock"),
    ("actix-web", "actix_web::web::block"),
    ("blocking", "blocking::unblock"),
];

/// Ways to let other tasks run, by runtime.
const YIELD: [(&str, &str); 4] = [
    ("tokio", "tokio::task::yield_now().await"),
    ("async-std", "async_std::task::yield_now().await"),
    ("smol", "smol::future::yield_now().await"),
    ("futures-lite", "futures_lite::future::yield_now().await"),
];

/// How a task lets others run, with what a package depends on.
pub(super) fn yielding(declared: &[Ustr]) -> &'static str {
    let known = YIELD.iter().find(|(runtime, _)| declares(declared, runtime));
    known.map_or("an `.await` that gives the thread back", |(_, text)| text)
}

/// What a stub says to write instead of a function.
pub(super) fn of_function(question: &Question<'_>, function: FnId, declared: &[Ustr]) -> Vec<String> {
    let ways = question.attributes.of(function).instead.iter();
    let fitting = ways.filter(|(runtime, _)| runtime.is_empty() || declares(declared, runtime));
    fitting.map(|(_, text)| text.clone()).collect()
}

fn declares(declared: &[Ustr], runtime: &str) -> bool {
    declared.iter().any(|name| name.as_str() == runtime.replace('-', "_"))
}

/// Suggestions for a leaf, most direct first.
pub(super) fn suggestions(question: &Question<'_>, chain: &Chain, declared: &[Ustr]) -> Vec<String> {
    let has = |runtime: &str| declares(declared, runtime);
    // Only who wrote the call can write another one; around a call of someone else's function there is a thread to put.
    let is_theirs = chain.hops.last().is_some_and(|hop| hop.in_crate.is_some());
    let mut found = if is_theirs {
        Vec::new()
    } else {
        of_function(question, chain.leaf, declared)
    };
    let around = around(question, chain);
    let knows_runtime = OFFLOAD.iter().any(|(runtime, _)| has(runtime));
    if !knows_runtime && found.is_empty() {
        // A library for any runtime, or a file by itself: each way with the runtime that it needs.
        if !is_theirs {
            let ways = question.attributes.of(chain.leaf).instead.iter();
            found.extend(ways.map(|(runtime, text)| format!("with {runtime}: {text}")));
        }
        found.push(format!("a thread of its own around `{around}`"));
    }
    if let Some((_, offload)) = OFFLOAD.iter().find(|(runtime, _)| has(runtime)) {
        let text = format!("{offload} around `{around}`");
        if !found.iter().any(|known| known.contains(offload)) {
            found.push(text);
        }
    }
    found
}

/// The call that a person who may change this workspace can move to another thread: the first of a function of ours, else the last
/// one that stands in our code.
fn around(question: &Question<'_>, chain: &Chain) -> String {
    let is_ours = |function: &&FnId| question.is_ours(**function);
    if let Some(&function) = chain.functions.iter().find(is_ours) {
        return question.program.items.function(function).name.to_string();
    }
    let last = chain.hops.iter().rposition(|hop| hop.in_crate.is_none());
    let called = last.and_then(|index| chain.functions.get(index));
    called.map_or_else(
        || chain.leaf_path.clone(),
        |&function| question.program.fn_path(function),
    )
}
