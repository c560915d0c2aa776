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

/// Suggestions for a leaf, most direct first.
pub(super) fn suggestions(question: &Question<'_>, leaf: FnId, chain: &Chain, declared: &[Ustr]) -> Vec<String> {
    let mut found = Vec::new();
    let has = |runtime: &str| declared.iter().any(|name| name.as_str() == runtime.replace('-', "_"));
    for (runtime, text) in &question.attributes.of(leaf).instead {
        if runtime.is_empty() || has(runtime) {
            found.push(text.clone());
        }
    }
    let around = chain
        .functions
        .iter()
        .find(|&&function| question.is_ours(function))
        .map_or_else(
            || chain.leaf_path.clone(),
            |&function| question.program.items.function(function).name.to_string(),
        );
    let knows_runtime = OFFLOAD.iter().any(|(runtime, _)| has(runtime));
    if !knows_runtime && found.is_empty() {
        // A library for any runtime, or a file by itself: each way with the runtime that it needs.
        let ways = question.attributes.of(leaf).instead.iter();
        found.extend(ways.map(|(runtime, text)| format!("with {runtime}: {text}")));
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
