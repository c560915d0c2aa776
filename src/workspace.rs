//! Stage 1: which packages, which targets, which features, which cfg. Gives a [`Workspace`]; never reads Rust code.

use std::{
    path::{Path, PathBuf},
    thread,
};

use ustr::Ustr;

use crate::errors::Failure;

mod assemble;
mod cargo_config;
mod conventions;
mod fallback;
mod lock_file;
mod manifest;
mod manifest_file;
mod members;
mod metadata;
mod out_dir;
mod places;
mod platform;
mod resolve;
mod select;
mod select_paths;
mod selection;
mod sources;
mod spec;
mod walk;

pub use selection::{Choice, Selection, TargetChoice, Tools};

/// A package of a [`Workspace`]: index into [`Workspace::packages`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PackageId(pub u32);

/// What will be checked, and what it depends on.
#[derive(Debug, Default)]
pub struct Workspace {
    /// The folder that shown paths are relative to.
    pub root: PathBuf,
    /// Members and every dependency that is known, members first.
    pub packages: Vec<Package>,
    /// The `cfg` of the chosen target, without features and `test`.
    pub target_cfg: Vec<(Ustr, Option<Ustr>)>,
    /// How the packages were found.
    pub found_by: FoundBy,
    /// Files and folders that alone are asked about; empty when all of the selected packages is. [`crate::config::Config`]
    /// takes the others for skipped.
    pub only: Vec<PathBuf>,
    /// The folders into which the workspace is built.
    pub target_dirs: Vec<PathBuf>,
    /// What the user should know (one sentence each): why a fallback was taken, which manifest does not load.
    pub notices: Vec<String>,
}

/// How a workspace was found, best first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum FoundBy {
    /// `cargo metadata --offline`.
    #[default]
    Metadata,
    /// `cargo metadata --no-deps`, the lock file and the registry folders of `$CARGO_HOME`.
    LockFile,
    /// Manifests read directly.
    Manifests,
    /// Every `.rs` file below a folder, or one file.
    Walk,
}

/// One package.
#[derive(Debug)]
pub struct Package {
    /// As in its manifest (`mini-redis`).
    pub name: String,
    /// As in its manifest; empty when there is none.
    pub version: String,
    /// The folder of its manifest.
    pub root: PathBuf,
    /// Where it comes from.
    pub origin: Origin,
    /// Whether its findings are asked for (`-p`, `--workspace`, default members). Only members can be.
    pub selected: bool,
    /// The features that are on.
    pub features: Vec<Ustr>,
    /// The targets that are read: of a selected package those asked for, of others the library.
    pub targets: Vec<Target>,
    /// Dependencies whose source is on disk, with the name that code uses (`extern_name`).
    pub dependencies: Vec<Dependency>,
    /// The crate names (with `_`) of all dependencies that the manifest declares, source there or not.
    pub declared: Vec<Ustr>,
    /// `OUT_DIR` of the newest earlier build, when one is found under the target folder.
    pub out_dir: Option<PathBuf>,
}

/// Where a package comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A member of the workspace.
    Member,
    /// A path dependency outside the workspace.
    Path,
    /// A registry.
    Registry,
    /// A git repository.
    Git,
}

/// A dependency edge.
#[derive(Clone, Debug)]
pub struct Dependency {
    /// The name in code (`-` replaced, renames applied).
    pub extern_name: Ustr,
    /// What it names.
    pub package: PackageId,
    /// `[dependencies]`.
    pub normal: bool,
    /// `[dev-dependencies]`.
    pub dev: bool,
    /// `[build-dependencies]`.
    pub build: bool,
}

/// One target of a package.
#[derive(Clone, Debug)]
pub struct Target {
    /// Crate name (with `_`).
    pub name: Ustr,
    /// Its kind.
    pub kind: TargetKind,
    /// Its root file.
    pub root: PathBuf,
    /// Its edition.
    pub edition: Edition,
    /// Whether `cfg(test)` holds in it.
    pub test: bool,
}

/// Kinds of target, as cargo names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TargetKind {
    /// `lib`, `rlib`, `dylib`, `cdylib`, `staticlib`.
    Lib,
    /// `proc-macro`.
    ProcMacro,
    /// `bin`.
    Bin,
    /// `example`.
    Example,
    /// `test`.
    Test,
    /// `bench`.
    Bench,
    /// `custom-build`.
    BuildScript,
}

/// Language editions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// 2015.
    #[default]
    E2015,
    /// 2018.
    E2018,
    /// 2021.
    E2021,
    /// 2024.
    E2024,
}

impl Workspace {
    /// The package behind an id.
    #[must_use]
    pub fn package(&self, id: PackageId) -> &Package {
        &self.packages[id.0 as usize]
    }
}

impl Edition {
    /// The edition that a manifest names; one that is not known yet counts as the newest.
    #[must_use]
    pub fn named(name: &str) -> Self {
        match name {
            "2015" => Self::E2015,
            "2018" => Self::E2018,
            "2021" => Self::E2021,
            _ => Self::E2024,
        }
    }
}

/// Finds what is to be checked and what it depends on. Never compiles, never uses the network.
///
/// # Errors
///
/// Names that do not exist, flags that do not go together, paths that cannot be read. What is missing or broken in the
/// workspace itself is no failure but a notice.
pub fn discover(selection: &Selection) -> Result<Workspace, Failure> {
    let mut found = Vec::new();
    for place in places::places(selection)? {
        match place {
            places::Place::Manifest { path, only } => found.extend(from_manifest(&path, only, selection)?),
            places::Place::Walk(path) => found.push(walk::walk(&path, selection)?),
        }
    }
    Ok(merge(found))
}

/// The ways from best to worst; each notice says why the way before did not do.
fn from_manifest(manifest: &Path, only: Vec<PathBuf>, selection: &Selection) -> Result<Vec<Workspace>, Failure> {
    let folder = manifest.parent().unwrap_or(Path::new("."));
    let target = selection.triple(folder);
    let target = target.as_deref();
    let guess = target.unwrap_or(platform::own_triple());
    let (answer, host) = thread::scope(|scope| {
        let host = scope.spawn(|| platform::detect(&selection.tools, target, folder));
        let answer = metadata::ask(selection, manifest, guess, metadata::Depth::Whole);
        (answer, host.join().unwrap_or_else(|_| Ok(platform::known(guess))))
    });
    let host = host?;
    let answer = if host.triple == guess {
        answer
    } else {
        metadata::ask(selection, manifest, &host.triple, metadata::Depth::Whole)
    };
    let mut graph = match answer {
        Ok(answer) => metadata::graph(&answer, &host),
        Err(why) => fallback::without_resolve(manifest, selection, &host, &why)?,
    };
    if selection.targets.benches.all || selection.targets.all {
        for &member in &graph.members {
            conventions::read_bench_flags(&mut graph.manifests[member]);
        }
    }
    if only.is_empty() || selection.names_packages_or_targets() {
        let chosen = select::by_flags(&mut graph, selection)?;
        return Ok(vec![Workspace {
            only,
            ..assemble::assemble(graph, chosen, selection, &host)
        }]);
    }
    let (chosen, strays) = select_paths::by_paths(&graph, &only);
    let mut found = Vec::new();
    if !chosen.is_empty() {
        found.push(Workspace {
            only,
            ..assemble::assemble(graph, chosen, selection, &host)
        });
    }
    for stray in strays {
        found.push(walk::walk(&stray, selection)?);
    }
    Ok(found)
}

/// Several places on the command line are checked as one workspace; the first gives the root unless they lie apart.
fn merge(found: Vec<Workspace>) -> Workspace {
    let mut found = found.into_iter();
    let mut whole = found.next().unwrap_or_default();
    for next in found {
        whole.add(next);
    }
    whole
}

impl Workspace {
    /// Adds the packages of another one; its ids move up behind ours.
    fn add(&mut self, other: Self) {
        let offset = self.packages.len() as u32;
        let own_root = std::mem::take(&mut self.root);
        self.root = common_folder(&own_root, &other.root);
        self.found_by = self.found_by.max(other.found_by);
        self.notices.extend(other.notices);
        self.target_dirs.extend(other.target_dirs);
        if !other.only.is_empty() || !self.only.is_empty() {
            // Of a workspace without such a list all is asked about.
            let whole = |workspace: &Path, only: Vec<PathBuf>| {
                if only.is_empty() {
                    vec![workspace.to_owned()]
                } else {
                    only
                }
            };
            let ours = std::mem::take(&mut self.only);
            self.only = whole(&own_root, ours);
            self.only.extend(whole(&other.root, other.only));
        }
        for mut package in other.packages {
            for dependency in &mut package.dependencies {
                dependency.package.0 += offset;
            }
            self.packages.push(package);
        }
    }
}

fn common_folder(left: &Path, right: &Path) -> PathBuf {
    left.ancestors()
        .find(|folder| right.starts_with(folder))
        .unwrap_or(left)
        .to_owned()
}
