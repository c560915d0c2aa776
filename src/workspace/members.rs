//! The members of a workspace, from manifests alone: `members` and `exclude` globs, path dependencies, default members
//! (Cargo book, "Workspaces").

use std::path::{Path, PathBuf};

use toml::Value;

use super::{
    FoundBy, Origin,
    manifest::{Graph, Manifest},
    manifest_file::{ManifestFile, strings},
    places::absolute,
};

/// Everything below the workspace that `folder` belongs to, without edges. A manifest that does not load costs a notice
/// and no more.
pub(super) fn read(folder: &Path, target_dir: Option<&Path>) -> Graph {
    let start = ManifestFile::read(folder).unwrap_or_default();
    let root = workspace_root(&start, folder);
    let file = if root == folder {
        start
    } else {
        ManifestFile::read(&root).unwrap_or_default()
    };
    let mut members = Members::new(root.clone(), file);
    members.collect(folder);
    let default = members.default_members(folder);
    let Members { manifests, notices, .. } = members;
    Graph {
        members: (0..manifests.len()).collect(),
        default_members: default,
        edges: vec![Vec::new(); manifests.len()],
        features: vec![Vec::new(); manifests.len()],
        target_dirs: vec![target_dir.map_or_else(|| root.join("target"), |dir| absolute(&root, dir))],
        found_by: FoundBy::Manifests,
        manifests,
        notices,
        root,
    }
}

/// The nearest folder at or above `folder` whose manifest has a `[workspace]` that does not exclude it.
pub(super) fn workspace_root(start: &ManifestFile, folder: &Path) -> PathBuf {
    if start.table.contains_key("workspace") {
        return folder.to_owned();
    }
    if let Some(root) = start
        .at(&["package"])
        .and_then(|package| package.get("workspace"))
        .and_then(Value::as_str)
    {
        return absolute(folder, Path::new(root));
    }
    let above = folder
        .ancestors()
        .skip(1)
        .filter(|above| above.join("Cargo.toml").is_file());
    let mut roots = above.filter_map(|above| ManifestFile::read(above).ok().map(|file| (above, file)));
    let found = roots.find(|(_, file)| file.table.contains_key("workspace"));
    match found {
        Some((root, file)) if !is_excluded(&file, folder) => root.to_owned(),
        _ => folder.to_owned(),
    }
}

fn is_excluded(root: &ManifestFile, folder: &Path) -> bool {
    let list = |key: &str| strings(root.at(&["workspace"]).and_then(|table| table.get(key)));
    let excluded = list("exclude")
        .iter()
        .any(|path| folder.starts_with(absolute(&root.folder, Path::new(path))));
    excluded
        && !list("members")
            .iter()
            .any(|path| absolute(&root.folder, Path::new(path)) == folder)
}

struct Members {
    root: PathBuf,
    file: ManifestFile,
    manifests: Vec<Manifest>,
    notices: Vec<String>,
}

impl Members {
    fn new(root: PathBuf, file: ManifestFile) -> Self {
        Self {
            root,
            file,
            manifests: Vec::new(),
            notices: Vec::new(),
        }
    }

    /// The root package, the members that the globs name, `start`, and path dependencies inside the workspace.
    fn collect(&mut self, start: &Path) {
        let mut open = Vec::new();
        if self.file.is_package() || self.file.problem.is_some() {
            open.push(self.root.clone());
        }
        open.extend(self.expand("members"));
        if start != self.root {
            open.push(start.to_owned());
        }
        open.reverse();
        while let Some(folder) = open.pop() {
            if self.position(&folder).is_some() {
                continue;
            }
            let Some(manifest) = self.load(&folder) else { continue };
            if self.file.table.contains_key("workspace") {
                let paths = manifest.dependencies.iter().filter_map(|line| line.path.clone());
                open.extend(paths.filter(|path| path.starts_with(&self.root) && !is_excluded(&self.file, path)));
            }
            self.manifests.push(manifest);
        }
    }

    fn load(&mut self, folder: &Path) -> Option<Manifest> {
        let file = match ManifestFile::read(folder) {
            Ok(file) => file,
            Err(error) => {
                let words = crate::errors::system_words(&error);
                self.notices.push(format!(
                    "the manifest in `{}` cannot be read: {words}",
                    self.shown(folder)
                ));
                return None;
            }
        };
        if let Some(problem) = &file.problem {
            let shown = self.shown(&folder.join("Cargo.toml"));
            self.notices.push(format!(
                "`{shown}` does not parse ({problem}); its package is checked as far as it is understood"
            ));
        }
        Some(file.manifest(Some(&self.file), Origin::Member))
    }

    fn shown(&self, path: &Path) -> String {
        let shown = crate::source::display_name(&self.root, path);
        if shown.is_empty() { ".".to_owned() } else { shown }
    }

    /// The folders that a list of globs in `[workspace]` names.
    fn expand(&self, key: &str) -> Vec<PathBuf> {
        let globs = strings(self.file.at(&["workspace"]).and_then(|table| table.get(key)));
        let mut folders = Vec::new();
        for pattern in globs {
            let path = absolute(&self.root, Path::new(&pattern));
            if !pattern.contains(['*', '?', '[']) {
                folders.push(path);
                continue;
            }
            let found = glob::glob(&path.to_string_lossy())
                .into_iter()
                .flatten()
                .filter_map(Result::ok);
            folders
                .extend(found.filter(|folder| folder.join("Cargo.toml").is_file() && !is_excluded(&self.file, folder)));
        }
        folders
    }

    fn position(&self, folder: &Path) -> Option<usize> {
        self.manifests.iter().position(|manifest| manifest.root == folder)
    }

    /// As cargo: at the root the list, else the root package, else all; below the root the package one stands in.
    fn default_members(&self, start: &Path) -> Vec<usize> {
        if start != self.root {
            return self.position(start).into_iter().collect();
        }
        let listed = self
            .file
            .at(&["workspace"])
            .is_some_and(|table| table.contains_key("default-members"));
        if listed {
            return self
                .expand("default-members")
                .iter()
                .filter_map(|folder| self.position(folder))
                .collect();
        }
        match self.position(&self.root) {
            Some(root) => vec![root],
            None => (0..self.manifests.len()).collect(),
        }
    }
}
