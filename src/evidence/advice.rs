//! What to do about a stall that no finding explains: what facts say of the leaf, else what the rule's page says.

use super::{Stall, paths};
use crate::{
    items::FnId,
    pages::{self, Page},
    rules::Question,
};

/// What is advised where neither facts nor a page say more.
const OFFLOAD: &str = "a thread where blocking is fine (`spawn_blocking`)";
/// By this word a page says that its rule's work may be moved to another thread.
const OFFLOADS: &str = "spawn_blocking";

/// Suggestions, most direct first. `function`: the async function; `leaf`: what it waited for.
pub(super) fn of(question: &Question<'_>, stall: &Stall, function: Option<FnId>, leaf: Option<FnId>) -> Vec<String> {
    let mut found = of_facts(question, function, leaf);
    let section = pages::find(&stall.rule).and_then(section);
    if found.is_empty() {
        found.extend(section.as_deref().map(first_sentence));
    }
    let may_move = section.is_none_or(|section| section.contains(OFFLOADS));
    if may_move && !found.iter().any(|advice| advice.contains(OFFLOADS)) {
        found.push(match around(stall) {
            Some(name) => format!("{OFFLOAD} around `{name}`"),
            None => OFFLOAD.to_owned(),
        });
    }
    found
}

/// What the leaf's facts say, for the runtimes that the package depends on.
fn of_facts(question: &Question<'_>, function: Option<FnId>, leaf: Option<FnId>) -> Vec<String> {
    let Some((function, leaf)) = function.zip(leaf) else {
        return Vec::new();
    };
    let program = question.program;
    let krate = program.items.krate(program.items.function(function).module);
    let package = program.modules.crates[krate.0 as usize].package;
    let declared = package.map_or(&[][..], |id| &question.workspace.package(id).declared);
    let ways = question.attributes.of(leaf).instead.iter();
    let fitting = ways.filter(|(runtime, _)| {
        let name = runtime.replace('-', "_");
        runtime.is_empty() || declared.iter().any(|known| known.as_str() == name)
    });
    fitting.map(|(_, way)| way.clone()).collect()
}

/// The function that the async one called, by its own name; the leaf where it called that directly. `None` for a
/// computation of the async function itself.
fn around(stall: &Stall) -> Option<&str> {
    let inner = stall.chain.iter().take_while(|frame| frame.function != stall.function);
    let called = inner.last().map_or(stall.leaf.as_str(), |frame| &frame.function);
    let name = paths::last(called);
    (called != stall.function && !name.is_empty()).then_some(name)
}

/// The text under `## Instead`.
fn section(page: &Page) -> Option<String> {
    let (_, rest) = page.text.split_once("## Instead")?;
    let end = rest.find("\n## ").unwrap_or(rest.len());
    let words: Vec<&str> = rest[..end].split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// As a message: begins in lower case, no final stop.
fn first_sentence(section: &str) -> String {
    let end = section.find(". ").unwrap_or(section.len());
    let sentence = section[..end].trim_end_matches('.');
    let mut rest = sentence.chars();
    let first = rest.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_about_an_effect_gives_advice() {
        for page in pages::all().iter().filter(|page| page.effect.is_some()) {
            let section = section(page).unwrap_or_default();
            let advice = first_sentence(&section);
            assert!(
                advice.len() > 5 && advice.len() < 200 && !advice.ends_with('.'),
                "{}: {advice:?}",
                page.id
            );
        }
    }

    #[test]
    fn a_sentence_becomes_a_message() {
        assert_eq!(first_sentence("Look at `a.b` first. Then rest."), "look at `a.b` first");
        assert_eq!(first_sentence("`spawn`."), "`spawn`");
    }
}
