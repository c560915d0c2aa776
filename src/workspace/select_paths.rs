//! Which packages and targets a file or folder inside a workspace belongs to, for `cargo block-lint src/net`.

use std::path::{Path, PathBuf};

use super::{
    TargetChoice, TargetKind,
    manifest::{Graph, TargetFacts},
    select::{self, Choices, Chosen},
};

/// The targets that these paths may be part of, and the paths that no target can reach.
pub(super) fn by_paths(graph: &Graph, paths: &[PathBuf]) -> (Choices, Vec<PathBuf>) {
    let mut choices = Choices::new();
    let mut strays = Vec::new();
    for path in paths {
        let mut found = whole_packages(graph, path);
        if found.is_empty() {
            found.extend(owner(graph, path).and_then(|owner| part_of(graph, owner, path)));
        }
        if found.is_empty() {
            strays.push(path.clone());
        }
        for (package, targets) in found {
            add(&mut choices, package, targets);
        }
    }
    choices.sort_by_key(|choice| choice.0);
    (choices, strays)
}

fn add(choices: &mut Choices, package: usize, targets: Vec<Chosen>) {
    match choices.iter_mut().find(|choice| choice.0 == package) {
        None => choices.push((package, targets)),
        Some((_, known)) => {
            let new: Vec<Chosen> = targets.into_iter().filter(|target| !known.contains(target)).collect();
            known.extend(new);
        }
    }
}

/// The members that lie in a folder, with their usual targets.
fn whole_packages(graph: &Graph, folder: &Path) -> Choices {
    let inside = graph
        .members
        .iter()
        .copied()
        .filter(|&member| graph.manifests[member].root.starts_with(folder));
    let usual = |member: usize| select::of_package(graph, member, &TargetChoice::default()).unwrap_or_default();
    inside.map(|member| (member, usual(member))).collect()
}

/// The member in whose folder a path lies.
fn owner(graph: &Graph, path: &Path) -> Option<usize> {
    let around = graph
        .members
        .iter()
        .copied()
        .filter(|&member| path.starts_with(&graph.manifests[member].root));
    around.max_by_key(|&member| graph.manifests[member].root.components().count())
}

/// The targets of one package whose modules may lie at a path: a root file is itself; another file belongs to the roots
/// in the nearest folder above it; a folder also has the roots inside it.
fn part_of(graph: &Graph, package: usize, path: &Path) -> Option<(usize, Vec<Chosen>)> {
    let manifest = &graph.manifests[package];
    let nearness = |target: &TargetFacts| nearness(target, path);
    let nearest = manifest.targets.iter().filter_map(nearness).max()?;
    let mut chosen: Vec<Chosen> = Vec::new();
    for (index, target) in manifest.targets.iter().enumerate() {
        let is_on = target.root == path || select::missing_features(graph, package, target).is_none();
        if nearness(target) == Some(nearest) && is_on {
            let test = matches!(target.kind, TargetKind::Test | TargetKind::Bench);
            chosen.push(Chosen { target: index, test });
        }
    }
    select::add_library(manifest, &mut chosen);
    (!chosen.is_empty()).then_some((package, chosen))
}

/// How near a target's root is to a path, more is nearer; `None` when its modules do not lie there.
fn nearness(target: &TargetFacts, path: &Path) -> Option<usize> {
    if target.root.starts_with(path) {
        return Some(usize::MAX);
    }
    let folder = target
        .root
        .parent()
        .filter(|_| target.kind != TargetKind::BuildScript)?;
    path.starts_with(folder).then(|| folder.components().count())
}
