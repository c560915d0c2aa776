//! `OUT_DIR`s of earlier builds: generated code that `include!(concat!(env!("OUT_DIR"), ..))` names.

use std::{
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use rustc_hash::FxHashMap;

/// The newest `OUT_DIR` of each package that was ever built.
#[derive(Debug, Default)]
pub(super) struct OutDirs {
    newest: FxHashMap<String, (SystemTime, PathBuf)>,
}

impl OutDirs {
    /// Looks below `<target>/<profile>/build` and `<target>/<triple>/<profile>/build`.
    pub(super) fn find(target_dirs: &[PathBuf]) -> Self {
        let mut found = Self::default();
        for target in target_dirs {
            for folder in folders(target) {
                found.add_all(&folder.join("build"));
                for profile in folders(&folder) {
                    found.add_all(&profile.join("build"));
                }
            }
        }
        found
    }

    /// That of one package.
    pub(super) fn of(&self, package: &str) -> Option<PathBuf> {
        self.newest.get(package).map(|(_, path)| path.clone())
    }

    fn add_all(&mut self, build: &Path) {
        for unit in folders(build) {
            let name = unit.file_name().map(|name| name.to_string_lossy().into_owned());
            let Some(package) = name.as_deref().and_then(without_hash) else {
                continue;
            };
            let out = unit.join("out");
            let Some(time) = fs::metadata(&out)
                .ok()
                .filter(fs::Metadata::is_dir)
                .and_then(|data| data.modified().ok())
            else {
                continue;
            };
            let entry = self
                .newest
                .entry(package.to_owned())
                .or_insert_with(|| (time, out.clone()));
            if (entry.0, &entry.1) < (time, &out) {
                *entry = (time, out);
            }
        }
    }
}

/// `serde-json-0123456789abcdef` without the hash that cargo appends.
fn without_hash(unit: &str) -> Option<&str> {
    let (name, hash) = unit.rsplit_once('-')?;
    (hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(name)
}

fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(path).into_iter().flatten().filter_map(Result::ok);
    entries
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .map(|entry| entry.path())
        .collect()
}
