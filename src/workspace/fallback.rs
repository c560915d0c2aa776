//! What is done when `cargo metadata` gives no answer: the next best way, and one sentence that says which and why.

use std::{collections::BTreeSet, path::Path};

use crate::errors::Failure;

use super::{
    FoundBy, Selection,
    manifest::Graph,
    members,
    metadata::{self, Depth, NoAnswer},
    platform::Host,
    resolve,
};

/// Members from `cargo metadata --no-deps`, else from their manifests; dependencies through the lock file.
pub(super) fn without_resolve(
    manifest: &Path,
    selection: &Selection,
    host: &Host,
    why: &NoAnswer,
) -> Result<Graph, Failure> {
    if let NoAnswer::Refused(words) = why
        && selection.locked
        && is_about_lock(words)
    {
        return Err(Failure::Cargo {
            stderr: words.trim().to_owned(),
        });
    }
    let folder = manifest.parent().unwrap_or(manifest);
    let members = match why {
        NoAnswer::NotThere => None,
        NoAnswer::Refused(_) => metadata::ask(selection, manifest, &host.triple, Depth::MembersOnly).ok(),
    };
    let mut graph = match members {
        Some(answer) => Graph {
            found_by: FoundBy::LockFile,
            ..metadata::graph(&answer, host)
        },
        None => members::read(folder, selection.tools.target_dir.as_deref()),
    };
    let absent = resolve::connect(&mut graph, selection, host);
    graph.notices.insert(0, notice(why, graph.found_by, absent.unlocked));
    graph.notices.extend(missing_notice(&absent.missing));
    graph.notices.extend(replaced_notice(&absent.replaced));
    check_features(&graph, selection)?;
    Ok(graph)
}

/// `--locked` is an assertion of the user: to go on in another way would be to ignore it.
fn is_about_lock(words: &str) -> bool {
    words.contains("--locked") || words.contains("--frozen")
}

fn notice(why: &NoAnswer, found_by: FoundBy, unlocked: bool) -> String {
    let why = match why {
        NoAnswer::NotThere => "cargo could not be started".to_owned(),
        NoAnswer::Refused(words) => format!("`cargo metadata --offline` failed ({})", cause(words)),
    };
    let way = match found_by {
        FoundBy::LockFile if unlocked => "dependencies were looked up among the downloaded sources",
        FoundBy::LockFile => "dependencies were found through Cargo.lock",
        _ => "manifests were read directly",
    };
    format!("{why}, so {way}")
}

/// Of cargo's words the line that says most: the last cause that is a sentence of its own.
fn cause(words: &str) -> String {
    let lines: Vec<&str> = words.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let first = lines
        .first()
        .map_or("no reason given", |line| line.trim_start_matches("error: "));
    let causes: Vec<&str> = lines
        .iter()
        .skip_while(|line| !line.starts_with("Caused by"))
        .copied()
        .collect();
    let mut sentences = causes
        .iter()
        .rev()
        .filter(|line| !line.starts_with("Caused by") && line.contains(' ') && !line.starts_with('|'));
    let last = sentences.next().copied().unwrap_or(first);
    let last = match last.split_once(" (os error") {
        // The system's words do not say of which file they speak; cargo's before them do.
        Some((system, _)) => {
            let what = sentences.next().copied().unwrap_or(first);
            format!("{what}: {}", system.to_lowercase())
        }
        None => last.to_owned(),
    };
    last.trim_end_matches(['.', ':']).to_owned()
}

fn missing_notice(missing: &BTreeSet<String>) -> Option<String> {
    match missing.len() {
        0 => None,
        1 => Some(format!(
            "the source of {} is not on this disk, so what it does is unknown",
            list(missing)
        )),
        count => Some(format!(
            "the sources of {count} dependencies are not on this disk, so what they do is unknown: {}",
            list(missing)
        )),
    }
}

fn replaced_notice(replaced: &BTreeSet<String>) -> Option<String> {
    let names = list(replaced);
    (!replaced.is_empty()).then(|| {
        format!("of these another version is read than Cargo.lock names, whose source is not on this disk: {names}")
    })
}

fn list(names: &BTreeSet<String>) -> String {
    crate::errors::quoted_first(names.iter().map(String::as_str))
}

/// Cargo would have refused a feature that no package has.
fn check_features(graph: &Graph, selection: &Selection) -> Result<(), Failure> {
    let members = || graph.members.iter().map(|&member| &graph.manifests[member]);
    for feature in &selection.features {
        let known = match feature.split_once('/') {
            Some((package, feature)) => members().any(|manifest| {
                manifest.name == package && manifest.features.contains_key(feature)
                    || manifest.dependencies.iter().any(|line| line.key() == package)
            }),
            None => members().any(|manifest| manifest.features.contains_key(feature)),
        };
        if !known {
            let valid = members()
                .flat_map(|manifest| manifest.features.keys())
                .map(String::as_str);
            return Err(Failure::unknown("feature", feature, " in the workspace", valid));
        }
    }
    Ok(())
}
