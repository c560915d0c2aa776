//! Where to begin: which manifests to ask about and which folders to walk, from what the command line names.

use std::{
    fs, io,
    path::{Component, Path, PathBuf},
};

use crate::errors::Failure;

use super::Selection;

/// A place to begin at. Paths are absolute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A `Cargo.toml`.
    Manifest(PathBuf),
    /// A folder without one, or a single `.rs` file.
    Walk(PathBuf),
}

/// The places in the order of the command line, each once.
pub(super) fn places(selection: &Selection) -> Result<Vec<Place>, Failure> {
    let mut places = Vec::new();
    if let Some(manifest) = &selection.manifest_path {
        places.push(of_manifest_path(selection, manifest)?);
    }
    for path in &selection.paths {
        for place in of_path(selection, path)? {
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    if places.is_empty() {
        places.push(of_current_folder(selection));
    }
    Ok(places)
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
    Ok(Place::Manifest(path))
}

fn of_path(selection: &Selection, given: &Path) -> Result<Vec<Place>, Failure> {
    let path = absolute(&selection.current_dir, given);
    let data = fs::metadata(&path).map_err(|error| unreadable(given, &error))?;
    if data.is_dir() {
        return of_folder(given, path);
    }
    if path.file_name().is_some_and(|name| name == "Cargo.toml") {
        return Ok(vec![Place::Manifest(path)]);
    }
    if path.extension().is_some_and(|extension| extension == "rs") {
        return Ok(vec![Place::Walk(path)]);
    }
    Err(Failure::Usage {
        message: format!("`{}` is neither a folder, a Cargo.toml nor a .rs file", given.display()),
        help: None,
    })
}

fn of_folder(given: &Path, path: PathBuf) -> Result<Vec<Place>, Failure> {
    let manifest = path.join("Cargo.toml");
    if manifest.is_file() {
        return Ok(vec![Place::Manifest(manifest)]);
    }
    fs::read_dir(&path).map_err(|error| Failure::unreadable(given, &error))?;
    Ok(vec![Place::Walk(path)])
}

/// As cargo does: the nearest `Cargo.toml` in this folder or above it; where there is none, this folder is walked.
fn of_current_folder(selection: &Selection) -> Place {
    let folder = &selection.current_dir;
    let manifests = folder.ancestors().map(|folder| folder.join("Cargo.toml"));
    match manifests.into_iter().find(|manifest| manifest.is_file()) {
        Some(manifest) => Place::Manifest(manifest),
        None => Place::Walk(folder.clone()),
    }
}

/// A word that is no path may be a subcommand with a slip in it.
fn unreadable(given: &Path, error: &io::Error) -> Failure {
    const COMMANDS: [&str; 5] = ["check", "explain", "rules", "why", "debug"];
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
