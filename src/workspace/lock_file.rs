//! `Cargo.lock`: which version of each dependency is meant (Cargo book, "Cargo.toml vs Cargo.lock").

use std::{fs, path::Path};

use serde::Deserialize;

/// A lock file; empty where there is none.
#[derive(Debug, Default, Deserialize)]
pub(super) struct LockFile {
    #[serde(default, rename = "package")]
    pub(super) packages: Vec<Locked>,
}

/// One package of it.
#[derive(Debug, Deserialize)]
pub(super) struct Locked {
    pub(super) name: String,
    pub(super) version: String,
    /// `registry+..`, `git+..#commit`; absent for path dependencies.
    pub(super) source: Option<String>,
    /// `name`, `name version` or `name version (source)`: as much as is needed to be clear.
    #[serde(default)]
    dependencies: Vec<String>,
}

impl LockFile {
    /// That of the workspace at `root`. One that does not parse counts as none.
    pub(super) fn read(root: &Path) -> Self {
        let text = fs::read_to_string(root.join("Cargo.lock")).unwrap_or_default();
        toml::from_str(&text).unwrap_or_default()
    }

    /// The entry of a package.
    pub(super) fn find(&self, name: &str, version: &str) -> Option<&Locked> {
        self.packages
            .iter()
            .find(|package| package.name == name && package.version == version)
    }

    /// The entries that `owner` may mean by the dependency `name`; more than one when it depends on several versions.
    pub(super) fn dependencies<'l>(&'l self, owner: &'l Locked, name: &'l str) -> impl Iterator<Item = &'l Locked> {
        let lines = owner
            .dependencies
            .iter()
            .map(|line| line.split(' ').collect::<Vec<_>>());
        lines
            .filter(move |line| line.first() == Some(&name))
            .flat_map(move |line| {
                let version = line.get(1).map(|version| (*version).to_owned());
                let fits = move |package: &&Locked| {
                    package.name == name && version.as_ref().is_none_or(|version| *version == package.version)
                };
                self.packages.iter().filter(fits)
            })
    }
}
