//! Package id specs, as `-p` and `--exclude` take them: names, globs, `name@version`, URLs.
//! The grammar is cargo's (Cargo book, "Package ID Specifications"; globs as in `cargo help check`).

use glob::Pattern;

use super::manifest::Manifest;

/// What `-p` was given.
#[derive(Debug)]
pub(super) enum Spec {
    /// A glob over names.
    Glob(Pattern),
    /// A name, perhaps with a version, perhaps with the folder of a `file://` URL.
    Package {
        name: Option<String>,
        /// Leading parts of the version: `1.2` stands for every `1.2.x`.
        version: Option<String>,
        folder: Option<String>,
    },
}

impl Spec {
    /// Reads a spec; `None` when it is a glob that does not parse.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Some((_, url)) = text.split_once("://") {
            return Some(Self::url(url));
        }
        if text.contains(['*', '?', '[']) {
            return Pattern::new(text).ok().map(Self::Glob);
        }
        let (name, version) = name_and_version(text);
        Some(Self::Package {
            name: Some(name),
            version,
            folder: None,
        })
    }

    /// `path+file:///work/app#name@1.0`: behind `#` a name, a version, or both; without a name it is the last folder's.
    fn url(url: &str) -> Self {
        let (folder, fragment) = url
            .split_once('#')
            .map_or((url, None), |(folder, rest)| (folder, Some(rest)));
        let folder = folder.split('?').next().unwrap_or(folder).trim_end_matches('/');
        let (name, version) = match fragment {
            Some(version) if version.starts_with(|first: char| first.is_ascii_digit()) => {
                (None, Some(version.to_owned()))
            }
            Some(text) => {
                let (name, version) = name_and_version(text);
                (Some(name), version)
            }
            None => (None, None),
        };
        Self::Package {
            name,
            version,
            folder: Some(folder.to_owned()),
        }
    }

    /// Whether it means this package.
    pub(super) fn matches(&self, manifest: &Manifest) -> bool {
        match self {
            Self::Glob(pattern) => pattern.matches(&manifest.name),
            Self::Package { name, version, folder } => {
                name.as_ref().is_none_or(|name| *name == manifest.name)
                    && version
                        .as_ref()
                        .is_none_or(|version| begins_with(&manifest.version, version))
                    && folder.as_ref().is_none_or(|folder| same_folder(folder, manifest))
            }
        }
    }

    /// Whether it is a glob: cargo words its errors differently for these.
    pub(super) fn is_glob(&self) -> bool {
        matches!(self, Self::Glob(_))
    }
}

/// `serde@1.0`, and `serde:1.0` as older cargos wrote it.
fn name_and_version(text: &str) -> (String, Option<String>) {
    match text.split_once(['@', ':']) {
        Some((name, version)) => (name.to_owned(), Some(version.to_owned())),
        None => (text.to_owned(), None),
    }
}

fn begins_with(version: &str, wanted: &str) -> bool {
    version
        .strip_prefix(wanted)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-', '+']))
}

fn same_folder(folder: &str, manifest: &Manifest) -> bool {
    let root = manifest.root.to_string_lossy().replace('\\', "/");
    folder.trim_start_matches('/') == root.trim_start_matches('/')
}
