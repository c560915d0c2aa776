//! Asks cargo: `cargo metadata --offline`. Gives a [`Graph`]; never touches the network.

use std::path::{Path, PathBuf};

use cargo_metadata::{CargoOpt, DependencyKind, Metadata, MetadataCommand, PackageId};
use rustc_hash::FxHashMap;

use super::{
    Edition, FoundBy, Origin, Selection, TargetKind,
    manifest::{Declared, Edge, Graph, Manifest, Table, TargetFacts},
    platform::Host,
};

/// Why cargo gave no answer.
#[derive(Debug)]
pub(super) enum NoAnswer {
    /// It could not be started.
    NotThere,
    /// It ran and refused, with these words on stderr.
    Refused(String),
}

/// What to ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    /// Members and all their dependencies; these must be on disk.
    Whole,
    /// Members only; nothing is resolved.
    MembersOnly,
}

/// Runs cargo for the manifest at `manifest`, for the platform `triple`.
pub(super) fn ask(selection: &Selection, manifest: &Path, triple: &str, depth: Depth) -> Result<Metadata, NoAnswer> {
    let here = manifest.parent().unwrap_or(Path::new("."));
    match run(selection, manifest, triple, depth, here) {
        Err(NoAnswer::Refused(words)) if is_about_toolchain(&words) => {
            // The project pins a toolchain that is not installed. Away from its folder rustup takes the default one.
            run(selection, manifest, triple, depth, neutral_folder(here))
        }
        answer => answer,
    }
}

/// Whether rustup, not cargo or rustc, has refused.
pub(super) fn is_about_toolchain(stderr: &str) -> bool {
    stderr.contains("toolchain") && stderr.contains("not installed")
}

/// A folder in which no project's toolchain file counts.
pub(super) fn neutral_folder(path: &Path) -> &Path {
    path.ancestors()
        .last()
        .filter(|top| !top.as_os_str().is_empty())
        .unwrap_or(Path::new("/"))
}

fn run(
    selection: &Selection,
    manifest: &Path,
    triple: &str,
    depth: Depth,
    folder: &Path,
) -> Result<Metadata, NoAnswer> {
    let mut command = MetadataCommand::new();
    command
        .cargo_path(&selection.tools.cargo)
        .manifest_path(manifest)
        .current_dir(folder);
    let mut options = vec!["--offline".to_owned()];
    if selection.locked {
        options.push("--locked".to_owned());
    }
    if depth == Depth::MembersOnly {
        command.no_deps();
    } else {
        options.extend(["--filter-platform".to_owned(), triple.to_owned()]);
        pass_features(selection, &mut command);
    }
    command.other_options(options);
    // A linter must not make rustup download a toolchain.
    let output = command.cargo_command().env("RUSTUP_AUTO_INSTALL", "0").output();
    let output = output.map_err(|_| NoAnswer::NotThere)?;
    if !output.status.success() {
        return Err(NoAnswer::Refused(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    // Wrappers around cargo sometimes talk on stdout before the one line that counts.
    let json = text.lines().find(|line| line.starts_with('{')).unwrap_or_default();
    MetadataCommand::parse(json).map_err(|error| NoAnswer::Refused(error.to_string()))
}

fn pass_features(selection: &Selection, command: &mut MetadataCommand) {
    if selection.all_features {
        command.features(CargoOpt::AllFeatures);
    }
    if selection.no_default_features {
        command.features(CargoOpt::NoDefaultFeatures);
    }
    if !selection.features.is_empty() {
        command.features(CargoOpt::SomeFeatures(selection.features.clone()));
    }
}

/// Cargo's answer in our form. Edges and features are there only for [`Depth::Whole`].
pub(super) fn graph(metadata: &Metadata, host: &Host) -> Graph {
    let index: FxHashMap<&PackageId, usize> = metadata
        .packages
        .iter()
        .enumerate()
        .map(|(at, package)| (&package.id, at))
        .collect();
    let positions = |ids: &[PackageId]| ids.iter().filter_map(|id| index.get(id).copied()).collect::<Vec<_>>();
    let members = positions(&metadata.workspace_members);
    let default_members = if metadata.workspace_default_members.is_available() {
        positions(&metadata.workspace_default_members)
    } else {
        members.clone()
    };
    let mut manifests: Vec<Manifest> = metadata.packages.iter().map(manifest).collect();
    for &member in &members {
        manifests[member].origin = Origin::Member;
    }
    let mut graph = Graph {
        root: metadata.workspace_root.clone().into_std_path_buf(),
        edges: vec![Vec::new(); manifests.len()],
        features: vec![Vec::new(); manifests.len()],
        target_dirs: vec![metadata.target_directory.clone().into_std_path_buf()],
        found_by: FoundBy::Metadata,
        manifests,
        members,
        default_members,
        notices: Vec::new(),
    };
    for node in metadata.resolve.iter().flat_map(|resolve| &resolve.nodes) {
        let Some(&at) = index.get(&node.id) else { continue };
        graph.features[at] = node.features.iter().map(ToString::to_string).collect();
        graph.edges[at] = edges(node, &index, host);
    }
    graph
}

fn edges(node: &cargo_metadata::Node, index: &FxHashMap<&PackageId, usize>, host: &Host) -> Vec<Edge> {
    let mut edges = Vec::new();
    for dep in &node.deps {
        let Some(&to) = index.get(&dep.pkg) else { continue };
        let mut edge = Edge::new(dep.name.clone(), to);
        for info in &dep.dep_kinds {
            if info.target.as_ref().is_none_or(|platform| host.matches(platform)) {
                edge.add(table(info.kind));
            }
        }
        if !edge.extern_name.is_empty() {
            edges.push(edge);
        }
    }
    edges
}

fn table(kind: DependencyKind) -> Table {
    match kind {
        DependencyKind::Development => Table::Dev,
        DependencyKind::Build => Table::Build,
        _ => Table::Normal,
    }
}

fn manifest(package: &cargo_metadata::Package) -> Manifest {
    let root = package
        .manifest_path
        .parent()
        .map_or_else(PathBuf::new, |folder| folder.as_std_path().to_owned());
    let origin = match &package.source {
        None => Origin::Path,
        Some(source) if source.repr.starts_with("git+") => Origin::Git,
        Some(_) => Origin::Registry,
    };
    Manifest {
        name: package.name.to_string(),
        version: package.version.to_string(),
        root,
        origin,
        targets: package.targets.iter().filter_map(target).collect(),
        dependencies: package.dependencies.iter().map(declared).collect(),
        features: package.features.clone(),
    }
}

fn target(target: &cargo_metadata::Target) -> Option<TargetFacts> {
    let kind = target.kind.iter().find_map(target_kind)?;
    Some(TargetFacts {
        name: target.name.clone(),
        kind,
        root: target.src_path.clone().into_std_path_buf(),
        edition: edition(target.edition),
        required_features: target.required_features.clone(),
        tested: target.test,
        // Cargo does not tell; these are its defaults (Cargo book, "The bench field").
        benched: matches!(
            kind,
            TargetKind::Lib | TargetKind::ProcMacro | TargetKind::Bin | TargetKind::Bench
        ),
    })
}

fn target_kind(kind: &cargo_metadata::TargetKind) -> Option<TargetKind> {
    use cargo_metadata::TargetKind as Cargo;
    Some(match kind {
        Cargo::Lib | Cargo::RLib | Cargo::DyLib | Cargo::CDyLib | Cargo::StaticLib => TargetKind::Lib,
        Cargo::ProcMacro => TargetKind::ProcMacro,
        Cargo::Bin => TargetKind::Bin,
        Cargo::Example => TargetKind::Example,
        Cargo::Test => TargetKind::Test,
        Cargo::Bench => TargetKind::Bench,
        Cargo::CustomBuild => TargetKind::BuildScript,
        _ => return None,
    })
}

fn edition(edition: cargo_metadata::Edition) -> Edition {
    Edition::named(edition.as_str())
}

fn declared(dependency: &cargo_metadata::Dependency) -> Declared {
    Declared {
        name: dependency.name.clone(),
        rename: dependency.rename.clone(),
        table: table(dependency.kind),
        optional: dependency.optional,
        default_features: dependency.uses_default_features,
        features: dependency.features.clone(),
        platform: dependency.target.clone(),
        requirement: Some(dependency.req.clone()),
        path: dependency.path.as_ref().map(|path| path.clone().into_std_path_buf()),
    }
}
