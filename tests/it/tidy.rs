//! Facts about this repository that no compiler holds. Each failure names the file, the line and what to do.

use std::path::{Path, PathBuf};

use libtest_mimic::{Failed, Trial};

mod code;
mod facts;
mod repository;
mod tokens;

pub(crate) fn tests() -> Vec<Trial> {
    [code::tests(), facts::tests(), repository::tests()]
        .into_iter()
        .flatten()
        .collect()
}

/// A text file of this repository.
struct TextFile {
    /// Relative to the root, with `/`.
    name: String,
    text: String,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files below `folder` whose name ends with `ending`, sorted.
fn files(folder: &str, ending: &str) -> Vec<TextFile> {
    let walk = walkdir::WalkDir::new(root().join(folder))
        .sort_by_file_name()
        .into_iter();
    let kept = walk.filter_entry(|entry| entry.file_name() != "target" && entry.file_name() != ".git");
    let paths = kept
        .flatten()
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.to_string_lossy().ends_with(ending));
    paths.filter_map(read).collect()
}

/// `None` for what is not text.
fn read(path: PathBuf) -> Option<TextFile> {
    let name = path.strip_prefix(root()).ok()?.to_string_lossy().replace('\\', "/");
    Some(TextFile {
        name,
        text: std::fs::read_to_string(path).ok()?,
    })
}

/// Fails with all faults, one line each.
fn verdict(faults: Vec<String>) -> Result<(), Failed> {
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.join("\n").into())
    }
}
