//! Where the sources of dependencies lie on this disk: the registries and git checkouts of `$CARGO_HOME`, vendored folders.

use std::{
    cell::OnceCell,
    fs,
    path::{Path, PathBuf},
};

use cargo_metadata::semver::{Version, VersionReq};
use rustc_hash::FxHashMap;
use walkdir::WalkDir;

use super::{cargo_config::CargoConfig, manifest_file::ManifestFile};

/// The folders to look in.
#[derive(Debug, Default)]
pub(super) struct Sources {
    /// `$CARGO_HOME/registry/src/*`.
    registries: Vec<PathBuf>,
    /// All package folders in them, listed when first asked for.
    listing: OnceCell<Vec<PathBuf>>,
    /// Folders of `[source.*] directory = ".."`.
    vendored: Vec<PathBuf>,
    checkouts: Option<PathBuf>,
    /// Per checkout, its packages by name.
    git: FxHashMap<PathBuf, FxHashMap<String, PathBuf>>,
}

/// How deep packages lie in a git repository at most.
const GIT_DEPTH: usize = 6;

impl Sources {
    /// Those of this machine, for a workspace at `root`.
    pub(super) fn new(cargo_home: Option<&Path>, root: &Path) -> Self {
        let mut registries = cargo_home
            .map(|home| folders(&home.join("registry/src")))
            .unwrap_or_default();
        registries.sort();
        Self {
            registries,
            listing: OnceCell::new(),
            vendored: CargoConfig::read(root, cargo_home).vendored(),
            checkouts: cargo_home.map(|home| home.join("git/checkouts")),
            git: FxHashMap::default(),
        }
    }

    /// The folder of a package with this exact version, from wherever `source` says.
    pub(super) fn find(&mut self, name: &str, version: &str, source: &str) -> Option<PathBuf> {
        let of_registry = || {
            self.registries
                .iter()
                .map(|registry| registry.join(format!("{name}-{version}")))
        };
        let of_vendor = || {
            self.vendored
                .iter()
                .map(|vendor| vendor.join(format!("{name}-{version}")))
        };
        let exact = of_vendor()
            .chain(of_registry())
            .find(|folder| folder.join("Cargo.toml").is_file());
        exact
            .or_else(|| self.vendored_plain(name, version))
            .or_else(|| self.in_checkout(name, source))
    }

    /// The newest package that fits, where no lock file says which.
    pub(super) fn newest(&self, name: &str, requirement: Option<&VersionReq>) -> Option<PathBuf> {
        let listing = self
            .listing
            .get_or_init(|| self.registries.iter().flat_map(|registry| folders(registry)).collect());
        let versions = listing
            .iter()
            .filter_map(|folder| Some((version_of(folder, name)?, folder)));
        let fitting =
            versions.filter(|(version, _)| requirement.is_none_or(|requirement| requirement.matches(version)));
        fitting.max().map(|(_, folder)| folder.clone())
    }

    /// `vendor/serde`: the plain name, for the version that most packages use.
    fn vendored_plain(&self, name: &str, version: &str) -> Option<PathBuf> {
        let folders = self.vendored.iter().map(|vendor| vendor.join(name));
        folders.into_iter().find(|folder| {
            let file = ManifestFile::read(folder).ok();
            let found = file
                .as_ref()
                .and_then(|file| file.at(&["package"])?.get("version")?.as_str());
            found == Some(version)
        })
    }

    /// `git+https://host/owner/repo?rev=x#commit` lies in `checkouts/repo-<hash>/<first digits of commit>`.
    fn in_checkout(&mut self, name: &str, source: &str) -> Option<PathBuf> {
        let (url, commit) = source.strip_prefix("git+")?.rsplit_once('#')?;
        let url = url.split('?').next()?.trim_end_matches('/');
        let repository = url.rsplit('/').next()?.trim_end_matches(".git").to_lowercase();
        let is_repository = |folder: &PathBuf| {
            let folder = folder.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
            folder.rsplit_once('-').is_some_and(|(stem, _)| stem == repository)
        };
        let repositories = folders(self.checkouts.as_ref()?).into_iter().filter(is_repository);
        let mut revisions = repositories.flat_map(|folder| folders(&folder));
        let is_commit =
            |folder: &PathBuf| commit.starts_with(&*folder.file_name().unwrap_or_default().to_string_lossy());
        let checkout = revisions.find(is_commit)?;
        let packages = self
            .git
            .entry(checkout.clone())
            .or_insert_with(|| packages_in(&checkout));
        packages.get(name).cloned()
    }
}

/// All packages of a repository by name; of two with one name the one nearer to the top.
fn packages_in(checkout: &Path) -> FxHashMap<String, PathBuf> {
    let mut packages = FxHashMap::default();
    let walk = WalkDir::new(checkout).max_depth(GIT_DEPTH).sort_by_file_name();
    let mut manifests: Vec<_> = walk
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_name() == "Cargo.toml")
        .collect();
    manifests.sort_by_key(walkdir::DirEntry::depth);
    for entry in manifests {
        let Some(folder) = entry.path().parent() else { continue };
        let file = ManifestFile::read(folder).unwrap_or_default();
        let name = file.at(&["package"]).and_then(|package| package.get("name")?.as_str());
        if let Some(name) = name {
            packages.entry(name.to_owned()).or_insert_with(|| folder.to_owned());
        }
    }
    packages
}

/// `1.2.3` of the folder `name-1.2.3`.
fn version_of(folder: &Path, name: &str) -> Option<Version> {
    let folder = folder.file_name()?.to_str()?;
    Version::parse(folder.strip_prefix(name)?.strip_prefix('-')?).ok()
}

fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(path)
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .map(|entry| entry.path());
    entries.filter(|path| path.is_dir()).collect()
}
