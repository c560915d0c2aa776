//! Finds, reads and scans files, in parallel, each once however it is reached.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::routes::Routes;
use crate::{
    skeleton::{self, Skeleton},
    source::{FileId, SourceFile, Sources, display_name},
};

/// All files so far.
#[derive(Default)]
pub(super) struct Files {
    pub(super) sources: Sources,
    pub(super) skeletons: Vec<Skeleton>,
    pub(super) routes: Vec<Routes>,
    /// By the path without symbolic links: what was read from there.
    known: FxHashMap<PathBuf, Result<FileId, Unreadable>>,
    /// By the path as reached: the path without symbolic links.
    found: FxHashMap<PathBuf, Result<PathBuf, io::ErrorKind>>,
}

/// Why a file could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// There is none.
    Missing,
    /// The reason, as a sentence's end: "is not UTF-8".
    Because(String),
}

/// A file that is asked for.
pub(super) struct Wanted<'r> {
    pub(super) path: &'r Path,
    /// Whether its text is to be kept.
    pub(super) keep: bool,
}

/// What one file gave.
struct Scanned {
    text: Option<String>,
    skeleton: Skeleton,
    routes: Routes,
}

impl Files {
    /// Goes on with files that are there. Only those of `leading` are asked where they lead.
    pub(super) fn resume(sources: Sources, skeletons: Vec<Skeleton>, leading: impl Iterator<Item = FileId>) -> Self {
        let mut routes: Vec<Routes> = skeletons.iter().map(|_| Routes::default()).collect();
        for file in leading {
            routes[file.0 as usize] = Routes::new(&skeletons[file.0 as usize], sources.text(file));
        }
        let on_disk = sources.iter().filter(|(_, file)| !file.is_embedded());
        let known = on_disk.map(|(id, file)| (file.path.clone(), Ok(id))).collect();
        Self {
            sources,
            skeletons,
            routes,
            known,
            found: FxHashMap::default(),
        }
    }

    /// Looks for files that were not looked for before.
    pub(super) fn find<'p>(&mut self, paths: impl Iterator<Item = &'p Path>) {
        let mut fresh: Vec<&Path> = paths.filter(|path| !self.found.contains_key(*path)).collect();
        fresh.sort_unstable();
        fresh.dedup();
        let found: Vec<_> = fresh
            .par_iter()
            .map(|path| fs::canonicalize(path).map_err(|error| error.kind()))
            .collect();
        self.found.extend(fresh.into_iter().map(Path::to_owned).zip(found));
    }

    /// Whether a path was looked for in vain.
    pub(super) fn is_missing(&self, path: &Path) -> bool {
        matches!(
            self.found.get(path),
            None | Some(Err(io::ErrorKind::NotFound | io::ErrorKind::NotADirectory))
        )
    }

    /// Reads and scans files that were found and not read before. Ids are given in the order of `wanted`.
    pub(super) fn read(&mut self, root: &Path, wanted: &[Wanted]) {
        let mut keep: FxHashMap<&Path, bool> = FxHashMap::default();
        let mut fresh: Vec<(&Path, &Path)> = Vec::new();
        for wanted in wanted {
            let Some(Ok(real)) = self.found.get(wanted.path) else {
                continue;
            };
            if self.known.contains_key(real) {
                continue;
            }
            let kept = keep.entry(real).or_insert_with(|| {
                fresh.push((wanted.path, real));
                false
            });
            *kept |= wanted.keep;
        }
        let scanned: Vec<_> = fresh.par_iter().map(|(path, real)| scan(path, keep[real])).collect();
        let entries: Vec<_> = fresh
            .into_iter()
            .map(|(path, real)| (path.to_owned(), real.to_owned()))
            .zip(scanned)
            .collect();
        for ((path, real), scanned) in entries {
            let outcome = scanned.map(|scanned| self.register(root, path, scanned));
            self.known.insert(real, outcome);
        }
    }

    /// What a path that was asked for gave.
    pub(super) fn outcome(&self, path: &Path) -> Result<FileId, Unreadable> {
        match self.found.get(path) {
            None | Some(Err(io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)) => Err(Unreadable::Missing),
            Some(Err(kind)) => Err(Unreadable::Because(format!("cannot be opened: {kind}"))),
            Some(Ok(real)) => self.known.get(real).cloned().unwrap_or(Err(Unreadable::Missing)),
        }
    }

    fn register(&mut self, root: &Path, path: PathBuf, scanned: Scanned) -> FileId {
        let name = display_name(root, &path);
        self.skeletons.push(scanned.skeleton);
        self.routes.push(scanned.routes);
        self.sources
            .add(SourceFile::new(path, name, scanned.text.map(Into::into)))
    }
}

fn scan(path: &Path, keep: bool) -> Result<Scanned, Unreadable> {
    let text = read(path).map_err(Unreadable::Because)?;
    let skeleton = if keep {
        skeleton::scan(&text)
    } else {
        skeleton::scan_without_tests(&text)
    };
    let routes = Routes::new(&skeleton, &text);
    Ok(Scanned {
        text: keep.then_some(text),
        skeleton,
        routes,
    })
}

/// The text of a file, or why it has none.
fn read(path: &Path) -> Result<String, String> {
    let failed = |error: io::Error| format!("cannot be read: {error}");
    // Looked at before it is opened: opening a pipe would wait for a writer.
    let metadata = fs::metadata(path).map_err(failed)?;
    if !metadata.is_file() {
        return Err("is not a file".to_owned());
    }
    // Spans are 32 bits wide.
    if metadata.len() >= u64::from(u32::MAX) {
        return Err("is larger than 4 GiB".to_owned());
    }
    let mut bytes = Vec::with_capacity(metadata.len() as usize + 1);
    let mut file = File::open(path).map_err(failed)?.take(u64::from(u32::MAX));
    file.read_to_end(&mut bytes).map_err(failed)?;
    String::from_utf8(bytes).map_err(|error| {
        let offset = error.utf8_error().valid_up_to();
        format!("is not UTF-8 (at byte {offset})")
    })
}
