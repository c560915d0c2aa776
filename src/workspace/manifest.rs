//! What manifests say, however they were read, and how packages hang together: the common form of all ways of discovery.

use std::{collections::BTreeMap, path::PathBuf};

use cargo_metadata::semver::VersionReq;
use cargo_platform::Platform;

use super::{Edition, FoundBy, Origin, TargetKind};

/// One package as its manifest describes it.
#[derive(Debug)]
pub(super) struct Manifest {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) root: PathBuf,
    pub(super) origin: Origin,
    pub(super) targets: Vec<TargetFacts>,
    pub(super) dependencies: Vec<Declared>,
    pub(super) features: BTreeMap<String, Vec<String>>,
}

/// One target as the manifest, or cargo's conventions, describe it.
#[derive(Clone, Debug)]
pub(super) struct TargetFacts {
    /// As in the manifest, `-` kept.
    pub(super) name: String,
    pub(super) kind: TargetKind,
    pub(super) root: PathBuf,
    pub(super) edition: Edition,
    pub(super) required_features: Vec<String>,
    /// `test = true`, or the default of its kind.
    pub(super) tested: bool,
    /// `bench = true`, or the default of its kind.
    pub(super) benched: bool,
}

/// One line of a dependency table.
#[derive(Clone, Debug)]
pub(super) struct Declared {
    /// The package's name.
    pub(super) name: String,
    /// The key of the line where `package = ".."` renames it.
    pub(super) rename: Option<String>,
    pub(super) table: Table,
    pub(super) optional: bool,
    pub(super) default_features: bool,
    pub(super) features: Vec<String>,
    /// `[target.'cfg(..)'.dependencies]`.
    pub(super) platform: Option<Platform>,
    /// Absent for path and git dependencies without a version.
    pub(super) requirement: Option<VersionReq>,
    pub(super) path: Option<PathBuf>,
}

/// The table in which a dependency stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Table {
    Normal,
    Dev,
    Build,
}

/// All packages that were found and the edges between them.
#[derive(Debug, Default)]
pub(super) struct Graph {
    pub(super) root: PathBuf,
    pub(super) manifests: Vec<Manifest>,
    pub(super) members: Vec<usize>,
    pub(super) default_members: Vec<usize>,
    /// For each manifest, its dependencies that were found.
    pub(super) edges: Vec<Vec<Edge>>,
    /// For each manifest, the features that are on.
    pub(super) features: Vec<Vec<String>>,
    /// Folders in which earlier builds may lie.
    pub(super) target_dirs: Vec<PathBuf>,
    pub(super) found_by: FoundBy,
    pub(super) notices: Vec<String>,
}

/// A dependency that was found.
#[derive(Clone, Debug)]
pub(super) struct Edge {
    /// The crate name in code.
    pub(super) extern_name: String,
    pub(super) to: usize,
    pub(super) normal: bool,
    pub(super) dev: bool,
    pub(super) build: bool,
}

impl Manifest {
    /// The library, if there is one; a `proc-macro` counts.
    pub(super) fn library(&self) -> Option<&TargetFacts> {
        self.targets.iter().find(|target| target.kind.is_library())
    }

    /// Whether it runs inside the compiler only.
    pub(super) fn is_proc_macro(&self) -> bool {
        self.targets.iter().any(|target| target.kind == TargetKind::ProcMacro)
    }
}

impl TargetKind {
    /// Whether `cargo check --lib` means it.
    pub(super) fn is_library(self) -> bool {
        matches!(self, Self::Lib | Self::ProcMacro)
    }
}

impl Declared {
    /// The name before cargo knows the library's own name: the key of the line, `-` replaced.
    pub(super) fn key(&self) -> &str {
        self.rename.as_deref().unwrap_or(&self.name)
    }
}

impl Edge {
    pub(super) fn new(extern_name: String, to: usize) -> Self {
        Self {
            extern_name,
            to,
            normal: false,
            dev: false,
            build: false,
        }
    }

    pub(super) fn add(&mut self, table: Table) {
        match table {
            Table::Normal => self.normal = true,
            Table::Dev => self.dev = true,
            Table::Build => self.build = true,
        }
    }
}

/// `tower-http` as code writes it.
pub(super) fn crate_name(name: &str) -> String {
    name.replace('-', "_")
}
