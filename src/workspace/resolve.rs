//! Dependencies and features without cargo: follows the manifests through the lock file to the sources on disk, and
//! switches features on until nothing changes (Cargo book, "Features" and "Feature unification").

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use cargo_metadata::semver::Version;
use rustc_hash::FxHashMap;

use super::{
    Origin, Selection,
    lock_file::{LockFile, Locked},
    manifest::{Declared, Edge, Graph, Table},
    manifest_file::ManifestFile,
    members,
    places::absolute,
    platform::Host,
    sources::Sources,
};

/// Dependencies that are not on this disk as the lock file names them.
#[derive(Debug, Default)]
pub(super) struct Absent {
    /// No source that fits.
    pub(super) missing: BTreeSet<String>,
    /// Another version that the manifest allows was taken.
    pub(super) replaced: BTreeSet<String>,
    /// Whether there was a lock file at all.
    pub(super) unlocked: bool,
}

/// Adds dependencies, edges and features to a graph that has members only.
pub(super) fn connect(graph: &mut Graph, selection: &Selection, host: &Host) -> Absent {
    let root_file = ManifestFile::read(&graph.root).unwrap_or_default();
    let mut resolver = Resolver {
        lock: LockFile::read(&graph.root),
        sources: Sources::new(selection.tools.cargo_home.as_deref(), &graph.root),
        patches: patches(&root_file),
        folders: graph
            .manifests
            .iter()
            .enumerate()
            .map(|(at, manifest)| (manifest.root.clone(), Some(at)))
            .collect(),
        links: vec![FxHashMap::default(); graph.manifests.len()],
        on: vec![BTreeSet::new(); graph.manifests.len()],
        open: graph.members.clone(),
        absent: Absent::default(),
        with_dev: selection.targets.needs_dev_dependencies() || !selection.paths.is_empty(),
        graph,
        host,
    };
    resolver.switch_on_members(selection);
    while let Some(at) = resolver.open.pop() {
        resolver.visit(at, selection.members_only);
    }
    resolver.absent.unlocked = resolver.lock.packages.is_empty();
    let Resolver { on, absent, graph, .. } = resolver;
    graph.features = on
        .into_iter()
        .map(|on| on.into_iter().filter(|value| !value.contains([':', '/'])).collect())
        .collect();
    absent
}

struct Resolver<'g> {
    graph: &'g mut Graph,
    host: &'g Host,
    /// Whether `[dev-dependencies]` count.
    with_dev: bool,
    lock: LockFile,
    sources: Sources,
    /// `[patch]` entries with a path, by package name.
    patches: FxHashMap<String, PathBuf>,
    /// Every package folder looked at; `None` when its manifest cannot be read.
    folders: FxHashMap<PathBuf, Option<usize>>,
    /// Per manifest and line, what was found.
    links: Vec<FxHashMap<usize, Option<usize>>>,
    /// Per manifest, its features that are on, and what they imply (`dep:x`, `x/y`, `x?/y`).
    on: Vec<BTreeSet<String>>,
    open: Vec<usize>,
    absent: Absent,
}

impl Resolver<'_> {
    /// The features that the command line asks of the members.
    fn switch_on_members(&mut self, selection: &Selection) {
        // A member that is only a dependency of what is selected has the features that are asked of it there.
        let names_members = selection.workspace || !selection.packages.is_empty() || !selection.paths.is_empty();
        let asked = if names_members {
            &self.graph.members
        } else {
            &self.graph.default_members
        };
        for &member in asked {
            let manifest = &self.graph.manifests[member];
            let on = &mut self.on[member];
            if selection.all_features {
                on.extend(manifest.features.keys().cloned());
            }
            if !selection.no_default_features && manifest.features.contains_key("default") {
                on.insert("default".to_owned());
            }
            for feature in &selection.features {
                match feature.split_once('/') {
                    Some((package, feature)) if package == manifest.name => on.insert(feature.to_owned()),
                    Some(_) => on.insert(feature.clone()),
                    None if manifest.features.contains_key(feature) => on.insert(feature.clone()),
                    None => false,
                };
            }
        }
    }

    /// Expands the features of one package and hands on what they ask of its dependencies.
    fn visit(&mut self, at: usize, members_only: bool) {
        self.expand(at);
        let manifest = &self.graph.manifests[at];
        let is_member = manifest.origin == Origin::Member;
        if manifest.is_proc_macro() && !is_member {
            // It runs in the compiler: what it calls is of no interest.
            return;
        }
        for line in 0..manifest.dependencies.len() {
            let declared = self.graph.manifests[at].dependencies[line].clone();
            if !self.counts(at, &declared, is_member) {
                continue;
            }
            let found = match self.links[at].get(&line) {
                Some(&found) => found,
                None => self.link(at, line, &declared, members_only),
            };
            if let Some(to) = found {
                self.add_edge(at, to, &declared);
                self.hand_on(at, to, &declared);
            }
        }
    }

    fn expand(&mut self, at: usize) {
        let features = &self.graph.manifests[at].features;
        let mut open: Vec<String> = self.on[at].iter().cloned().collect();
        while let Some(feature) = open.pop() {
            for value in features.get(&feature).into_iter().flatten() {
                if self.on[at].insert(value.clone()) {
                    open.push(value.clone());
                }
            }
            // `x/y` switches an optional `x` on as well, and the feature of that name where there is one.
            let of_dependency = feature
                .split_once('/')
                .map(|(key, _)| key)
                .filter(|key| !key.ends_with('?'));
            if let Some(key) = of_dependency {
                let implied = if features.contains_key(key) {
                    key.to_owned()
                } else {
                    format!("dep:{key}")
                };
                if self.on[at].insert(implied.clone()) {
                    open.push(implied);
                }
            }
        }
    }

    /// Whether a line counts: its table, its platform, and if it is optional, a feature.
    fn counts(&self, at: usize, line: &Declared, is_member: bool) -> bool {
        let of_table = match line.table {
            Table::Normal => true,
            Table::Dev => is_member && self.with_dev,
            Table::Build => is_member,
        };
        let of_platform = line
            .platform
            .as_ref()
            .is_none_or(|platform| self.host.matches(platform));
        let is_on = !line.optional || self.on[at].contains(&format!("dep:{}", line.key()));
        of_table && of_platform && is_on
    }

    /// Finds the package that a line means, and reads its manifest.
    fn link(&mut self, at: usize, line: usize, declared: &Declared, members_only: bool) -> Option<usize> {
        let path = declared
            .path
            .clone()
            .or_else(|| self.patches.get(&declared.name).cloned());
        let folder = match path {
            Some(path) => Some((path, Origin::Path)),
            None if members_only => None,
            None => self.locate(at, declared),
        };
        let found = folder.and_then(|(folder, origin)| self.load(folder, origin));
        if found.is_none() && !members_only {
            self.absent.missing.insert(declared.name.clone());
        }
        self.links[at].insert(line, found);
        found
    }

    /// Through the lock file where it knows; else the newest that fits.
    fn locate(&mut self, at: usize, declared: &Declared) -> Option<(PathBuf, Origin)> {
        let owner = &self.graph.manifests[at];
        let locked = locked(&self.lock, &owner.name, &owner.version, declared);
        let Some(locked) = locked else {
            let folder = self.sources.newest(&declared.name, declared.requirement.as_ref())?;
            return Some((folder, Origin::Registry));
        };
        let Some(source) = &locked.source else {
            // A path dependency by way of a patch that names no path itself: some member.
            let same = self
                .graph
                .manifests
                .iter()
                .find(|manifest| manifest.name == locked.name)?;
            return Some((same.root.clone(), same.origin));
        };
        let origin = if source.starts_with("git+") {
            Origin::Git
        } else {
            Origin::Registry
        };
        if let Some(folder) = self.sources.find(&locked.name, &locked.version, source) {
            return Some((folder, origin));
        }
        // What a compatible version does is a far better guess than nothing.
        let near = self.sources.newest(&declared.name, declared.requirement.as_ref())?;
        self.absent.replaced.insert(declared.name.clone());
        Some((near, Origin::Registry))
    }

    fn load(&mut self, folder: PathBuf, origin: Origin) -> Option<usize> {
        if let Some(&known) = self.folders.get(&folder) {
            return known;
        }
        let manifest = read(&folder, origin);
        let at = self.graph.manifests.len();
        let found = manifest.map(|manifest| {
            self.graph.manifests.push(manifest);
            self.graph.edges.push(Vec::new());
            self.links.push(FxHashMap::default());
            self.on.push(BTreeSet::new());
            self.open.push(at);
            at
        });
        self.folders.insert(folder, found);
        found
    }

    fn add_edge(&mut self, at: usize, to: usize, declared: &Declared) {
        // Renames are as written; otherwise the library's own name counts, which may differ from its package's.
        let target = &self.graph.manifests[to];
        let library = target
            .library()
            .map_or(target.name.as_str(), |library| library.name.as_str());
        let name = super::manifest::crate_name(declared.rename.as_deref().unwrap_or(library));
        let edges = &mut self.graph.edges[at];
        let known = edges.iter().position(|edge| edge.to == to && edge.extern_name == name);
        let index = known.unwrap_or_else(|| {
            edges.push(Edge::new(name, to));
            edges.len() - 1
        });
        edges[index].add(declared.table);
    }

    /// Switches on what a line, and features such as `x/y`, ask of the dependency.
    fn hand_on(&mut self, at: usize, to: usize, declared: &Declared) {
        let mut wanted: Vec<String> = declared.features.clone();
        if declared.default_features {
            wanted.push("default".to_owned());
        }
        for value in &self.on[at] {
            if let Some((key, feature)) = value.split_once('/')
                && key.trim_end_matches('?') == declared.key()
            {
                wanted.push(feature.to_owned());
            }
        }
        let known = &self.graph.manifests[to].features;
        let before = self.on[to].len();
        // A dependency's feature may itself reach through: `x/y/z` does not exist, `x/y` of the dependency's own does.
        self.on[to].extend(
            wanted
                .into_iter()
                .filter(|feature| known.contains_key(feature) || feature.contains('/')),
        );
        if self.on[to].len() > before {
            self.open.push(to);
        }
    }
}

/// The manifest of a dependency. What it inherits comes from the workspace around it.
fn read(folder: &Path, origin: Origin) -> Option<super::manifest::Manifest> {
    let file = ManifestFile::read(folder).ok().filter(ManifestFile::is_package)?;
    if origin == Origin::Registry {
        // Published manifests have nothing inherited left.
        return Some(file.manifest(None, origin));
    }
    let root = members::workspace_root(&file, folder);
    let workspace = ManifestFile::read(&root).ok();
    Some(file.manifest(workspace.as_ref(), origin))
}

/// The locked package that a line of `owner` means.
fn locked<'l>(lock: &'l LockFile, owner: &'l str, version: &str, declared: &'l Declared) -> Option<&'l Locked> {
    let fits = |package: &&Locked| {
        let version = Version::parse(&package.version).ok();
        let requirement = declared.requirement.as_ref();
        requirement.is_none_or(|requirement| version.is_some_and(|version| requirement.matches(&version)))
    };
    let newest = |package: &&Locked| Version::parse(&package.version).ok();
    match lock.find(owner, version) {
        Some(owner) => {
            let candidates: Vec<&Locked> = lock.dependencies(owner, &declared.name).collect();
            // Where the lock file names one only, it is that one, whatever the requirement became since.
            candidates
                .iter()
                .copied()
                .filter(fits)
                .max_by_key(newest)
                .or_else(|| candidates.first().copied())
        }
        None => lock
            .packages
            .iter()
            .filter(|package| package.name == declared.name)
            .filter(fits)
            .max_by_key(newest),
    }
}

/// `[patch.crates-io] name = { path = ".." }`.
fn patches(root: &ManifestFile) -> FxHashMap<String, PathBuf> {
    let mut patches = FxHashMap::default();
    let tables = root
        .at(&["patch"])
        .into_iter()
        .flatten()
        .filter_map(|(_, table)| table.as_table());
    for (key, line) in tables.flatten() {
        let name = line.get("package").and_then(toml::Value::as_str).unwrap_or(key);
        if let Some(path) = line.get("path").and_then(toml::Value::as_str) {
            patches.insert(name.to_owned(), absolute(&root.folder, Path::new(path)));
        }
    }
    patches
}
