//! From the graph of packages to the [`Workspace`]: keeps what selected code can reach, numbers it, finds `OUT_DIR`s.

use rustc_hash::FxHashMap;
use ustr::Ustr;

use super::{
    Dependency, Origin, Package, PackageId, Selection, Target, TargetKind, Workspace,
    manifest::{Edge, Graph, Manifest, TargetFacts, crate_name},
    out_dir::OutDirs,
    platform::Host,
    select::{Choices, Chosen},
};

/// The workspace of the chosen packages and targets.
pub(super) fn assemble(mut graph: Graph, mut chosen: Choices, selection: &Selection, host: &Host) -> Workspace {
    for (package, targets) in &mut chosen {
        drop_missing(&mut graph, *package, targets);
    }
    let chosen: FxHashMap<usize, Vec<Chosen>> = chosen.into_iter().collect();
    if chosen.values().all(Vec::is_empty) {
        // No failure: cargo has nothing to do then, and says so.
        graph
            .notices
            .push("the selected packages have no target of the kinds asked for, so nothing is checked".to_owned());
    }
    let reached = reach(&graph, &chosen, selection.members_only);
    let order = order(&graph, &reached);
    let ids: FxHashMap<usize, PackageId> = order
        .iter()
        .enumerate()
        .map(|(id, &at)| (at, PackageId(id as u32)))
        .collect();
    let out_dirs = OutDirs::find(&graph.target_dirs);
    let packages = order
        .iter()
        .map(|&at| package(&graph, at, chosen.get(&at), reached[at], &ids, &out_dirs))
        .collect();
    Workspace {
        root: graph.root,
        packages,
        target_cfg: host.pairs(),
        found_by: graph.found_by,
        only: Vec::new(),
        target_dirs: graph.target_dirs,
        notices: graph.notices,
    }
}

/// Cargo lists targets of the manifest whether or not their file is there.
fn drop_missing(graph: &mut Graph, package: usize, chosen: &mut Vec<Chosen>) {
    let manifest = &graph.manifests[package];
    chosen.retain(|one| {
        let target = &manifest.targets[one.target];
        let is_there = target.root.is_file();
        if !is_there {
            let shown = crate::source::display_name(&graph.root, &target.root);
            let name = &target.name;
            graph.notices.push(format!(
                "target `{name}` of package `{}` has no file `{shown}`",
                manifest.name
            ));
        }
        is_there
    });
}

/// Which packages code of the selected targets can call into. What only build scripts and procedural macros use runs at
/// compile time, so it is left out.
fn reach(graph: &Graph, chosen: &FxHashMap<usize, Vec<Chosen>>, members_only: bool) -> Vec<bool> {
    let mut reached = vec![false; graph.manifests.len()];
    let mut open: Vec<usize> = chosen.keys().copied().collect();
    while let Some(at) = open.pop() {
        if std::mem::replace(&mut reached[at], true) {
            continue;
        }
        let followed = followed(graph, at, chosen.get(&at).map(Vec::as_slice));
        let followed = followed.filter(|edge| !members_only || graph.manifests[edge.to].origin == Origin::Member);
        open.extend(followed.map(|edge| edge.to));
    }
    reached
}

/// The edges of a package that code which is read can use.
fn followed<'g>(graph: &'g Graph, at: usize, chosen: Option<&'g [Chosen]>) -> impl Iterator<Item = &'g Edge> {
    let manifest = &graph.manifests[at];
    let runs = chosen.is_some() || !manifest.is_proc_macro();
    graph.edges[at]
        .iter()
        .filter(move |edge| runs && is_followed(edge, manifest, chosen))
}

/// Dependencies of tests and build scripts count only where such targets are read.
fn is_followed(edge: &Edge, manifest: &Manifest, chosen: Option<&[Chosen]>) -> bool {
    let chosen = chosen.unwrap_or_default();
    let kind = |one: &Chosen| manifest.targets[one.target].kind;
    let tests = || {
        chosen
            .iter()
            .any(|one| one.test || matches!(kind(one), TargetKind::Example | TargetKind::Test | TargetKind::Bench))
    };
    let build_script = || chosen.iter().any(|one| kind(one) == TargetKind::BuildScript);
    edge.normal || (edge.dev && tests()) || (edge.build && build_script())
}

/// Members first, then dependencies by name and version: the same order in every run.
fn order(graph: &Graph, reached: &[bool]) -> Vec<usize> {
    let mut members = graph.members.clone();
    members.sort_by_key(|&at| key(&graph.manifests[at]));
    let is_dependency = |&at: &usize| reached[at] && graph.manifests[at].origin != Origin::Member;
    let mut dependencies: Vec<usize> = (0..graph.manifests.len()).filter(is_dependency).collect();
    dependencies.sort_by_key(|&at| key(&graph.manifests[at]));
    members.extend(dependencies);
    members
}

fn key(manifest: &Manifest) -> (String, String, std::path::PathBuf) {
    (manifest.name.clone(), manifest.version.clone(), manifest.root.clone())
}

fn package(
    graph: &Graph,
    at: usize,
    chosen: Option<&Vec<Chosen>>,
    reached: bool,
    ids: &FxHashMap<usize, PackageId>,
    out_dirs: &OutDirs,
) -> Package {
    let manifest = &graph.manifests[at];
    let targets = match chosen {
        Some(chosen) => chosen
            .iter()
            .map(|one| target(&manifest.targets[one.target], one.test))
            .collect(),
        // Of a procedural macro others can use the macros only, which are not seen through.
        None if reached => manifest
            .library()
            .filter(|library| library.kind != TargetKind::ProcMacro)
            .map(|library| target(library, false))
            .into_iter()
            .collect(),
        None => Vec::new(),
    };
    let has_build_script = manifest
        .targets
        .iter()
        .any(|target| target.kind == TargetKind::BuildScript);
    let edges = followed(graph, at, chosen.map(Vec::as_slice));
    let mut dependencies: Vec<Dependency> = edges.filter_map(|edge| dependency(edge, ids)).collect();
    dependencies.sort_by_key(|dependency| (dependency.extern_name, dependency.package));
    Package {
        name: manifest.name.clone(),
        version: manifest.version.clone(),
        root: manifest.root.clone(),
        origin: manifest.origin,
        selected: chosen.is_some(),
        features: features(&graph.features[at]),
        targets,
        dependencies,
        declared: declared(manifest, &graph.edges[at]),
        out_dir: has_build_script.then(|| out_dirs.of(&manifest.name)).flatten(),
    }
}

fn target(facts: &TargetFacts, test: bool) -> Target {
    Target {
        name: crate_name(&facts.name).as_str().into(),
        kind: facts.kind,
        root: facts.root.clone(),
        edition: facts.edition,
        test,
    }
}

fn features(on: &[String]) -> Vec<Ustr> {
    let mut features: Vec<Ustr> = on.iter().map(|feature| feature.as_str().into()).collect();
    features.sort();
    features.dedup();
    features
}

fn dependency(edge: &Edge, ids: &FxHashMap<usize, PackageId>) -> Option<Dependency> {
    let package = ids.get(&edge.to).copied()?;
    Some(Dependency {
        extern_name: edge.extern_name.as_str().into(),
        package,
        normal: edge.normal,
        dev: edge.dev,
        build: edge.build,
    })
}

/// Declared names, and those under which libraries go that are named otherwise than their package.
fn declared(manifest: &Manifest, edges: &[Edge]) -> Vec<Ustr> {
    let keys = manifest.dependencies.iter().map(|line| crate_name(line.key()));
    let mut names: Vec<Ustr> = keys
        .chain(edges.iter().map(|edge| edge.extern_name.clone()))
        .map(|name| name.as_str().into())
        .collect();
    names.sort();
    names.dedup();
    names
}
