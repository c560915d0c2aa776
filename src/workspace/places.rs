//! Where to begin: which manifests to ask about and which folders to walk, from what the command line names.

use std::{
    fs, io,
    path::{Component, Path, PathBuf},
};

use walkdir::WalkDir;

use crate::errors::Failure;

use super::{Selection, manifest_file::ManifestFile, members, walk};

/// A place to begin at. Paths are absolute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A `Cargo.toml`.
    Manifest {
        path: PathBuf,
        /// Files and folders of its workspace that alone are asked about; empty for the usual selection.
        only: Vec<PathBuf>,
    },
    /// A folder without one, or a single `.rs` file.
    Walk(PathBuf),
}

impl Place {
    fn manifest(path: PathBuf) -> Self {
        Self::Manifest { path, only: Vec::new() }
    }
}

/// The places in the order of the command line, each once.
pub(super) fn places(selection: &Selection) -> Result<Vec<Place>, Failure> {
    let mut places = Vec::new();
    if let Some(manifest) = &selection.manifest_path {
        places.push(of_manifest_path(selection, manifest)?);
    }
    for path in &selection.paths {
        for place in of_path(selection, path)? {
            add(&mut places, place);
        }
    }
    if places.is_empty() {
        places.extend(of_current_folder(selection));
    }
    Ok(places)
}

/// Files of one workspace are looked at together: it is discovered once.
fn add(places: &mut Vec<Place>, place: Place) {
    if let Place::Manifest { path, only: more } = &place
        && !more.is_empty()
    {
        for known in places.iter_mut() {
            if let Place::Manifest { path: other, only } = known
                && other == path
                && !only.is_empty()
            {
                only.extend(more.iter().cloned());
                return;
            }
        }
    }
    if !places.contains(&place) {
        places.push(place);
    }
}

/// Cargo wants a file named `Cargo.toml` here; a folder is an easy slip, so we say what to write.
fn of_manifest_path(selection: &Selection, given: &Path) -> Result<Place, Failure> {
    let path = absolute(&selection.current_dir, given);
    let data = fs::metadata(&path).map_err(|error| Failure::unreadable(given, &error))?;
    if data.is_dir() || path.file_name().is_none_or(|name| name != "Cargo.toml") {
        return Err(Failure::Usage {
            message: "the manifest path must be a path to a Cargo.toml file".to_owned(),
            help: data
                .is_dir()
                .then(|| format!("did you mean `{}`?", given.join("Cargo.toml").display())),
        });
    }
    Ok(Place::manifest(path))
}

fn of_path(selection: &Selection, given: &Path) -> Result<Vec<Place>, Failure> {
    let path = absolute(&selection.current_dir, given);
    let data = fs::metadata(&path).map_err(|error| unreadable(given, &error))?;
    if data.is_dir() {
        fs::read_dir(&path).map_err(|error| Failure::unreadable(given, &error))?;
        return Ok(of_folder(path));
    }
    if path.file_name().is_some_and(|name| name == "Cargo.toml") {
        return Ok(vec![Place::manifest(path)]);
    }
    if data.is_file() && path.extension().is_some_and(|extension| extension == "rs") {
        // Of the files that a workspace has, one that cannot be read is a notice; one that was named is a failure.
        fs::File::open(&path).map_err(|error| Failure::unreadable(given, &error))?;
        return Ok(vec![inside(&path).unwrap_or(Place::Walk(path))]);
    }
    Err(Failure::Usage {
        message: format!("`{}` is neither a folder, a Cargo.toml nor a .rs file", given.display()),
        help: None,
    })
}

/// A package or a workspace; else part of one; else the workspaces below; else files without a manifest.
fn of_folder(path: PathBuf) -> Vec<Place> {
    let manifest = path.join("Cargo.toml");
    if manifest.is_file() {
        return vec![Place::manifest(manifest)];
    }
    if let Some(place) = inside(&path) {
        return vec![place];
    }
    let below = outermost_manifests(&path);
    if below.is_empty() {
        return vec![Place::Walk(path)];
    }
    below.into_iter().map(Place::manifest).collect()
}

/// A file or folder in a workspace: that workspace, and of it only this.
fn inside(path: &Path) -> Option<Place> {
    let package = path
        .ancestors()
        .skip(1)
        .find(|folder| folder.join("Cargo.toml").is_file())?;
    let file = ManifestFile::read(package).unwrap_or_default();
    let root = members::workspace_root(&file, package);
    Some(Place::Manifest {
        path: root.join("Cargo.toml"),
        only: vec![path.to_owned()],
    })
}

/// The manifests below a folder that do not lie below one another.
fn outermost_manifests(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = Vec::new();
    let mut entries = WalkDir::new(folder).sort_by_file_name().into_iter();
    while let Some(entry) = entries.next() {
        let Ok(entry) = entry else { continue };
        if !entry.file_type().is_dir() {
            continue;
        }
        let manifest = entry.path().join("Cargo.toml");
        if !walk::is_wanted(&entry) {
            entries.skip_current_dir();
        } else if manifest.is_file() {
            found.push(manifest);
            entries.skip_current_dir();
        }
    }
    found
}

/// As cargo does: the nearest `Cargo.toml` in this folder or above it.
fn of_current_folder(selection: &Selection) -> Vec<Place> {
    let folder = &selection.current_dir;
    let mut manifests = folder.ancestors().map(|folder| folder.join("Cargo.toml"));
    match manifests.find(|manifest| manifest.is_file()) {
        Some(manifest) => vec![Place::manifest(manifest)],
        None => of_folder(folder.clone()),
    }
}

/// A word that is no path may be a subcommand with a slip in it.
fn unreadable(given: &Path, error: &io::Error) -> Failure {
    const COMMANDS: [&str; 8] = ["check", "explain", "rules", "why", "learn", "run", "debug", "help"];
    let word = given.to_string_lossy();
    let help = crate::errors::closest(&word, COMMANDS).map(|command| format!("did you mean the command `{command}`?"));
    let mut failure = Failure::unreadable(given, error);
    if let Failure::Unreadable { help: slot, .. } = &mut failure {
        *slot = help;
    }
    failure
}

/// An absolute path without `.` and `..`, links kept as they are: cargo and we must agree on names, not on inodes.
pub(super) fn absolute(base: &Path, path: &Path) -> PathBuf {
    let mut whole = PathBuf::new();
    for part in base.join(path).components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                whole.pop();
            }
            Component::Prefix(_) | Component::RootDir | Component::Normal(_) => whole.push(part),
        }
    }
    whole
}
