//! Facts about other people's functions as texts: the stub files under `rules/api/`, embedded, and those of a project's own
//! folder. Never parses them: they are read by the same stages as any other crate.

use std::{borrow::Cow, collections::BTreeMap, path::Path};

use include_dir::{Dir, include_dir};

/// Everything under `rules/`: the pages, and the stubs in `api/`.
pub(crate) static RULES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/rules");

/// The stub files of one crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StubCrate {
    /// Its name as code writes it (`-` replaced).
    pub name: String,
    /// Its files, sorted by module.
    pub files: Vec<StubFile>,
}

/// One stub file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StubFile {
    /// How it is shown in messages: `<stubs>/std/fs.rs`, or its path on disk.
    pub shown: String,
    /// The module it is, below the crate's root; empty for the root itself.
    pub module: Vec<String>,
    /// Its text.
    pub text: Cow<'static, str>,
}

/// The stubs of a project's own folder.
#[derive(Clone, Debug, Default)]
pub struct UserStubs {
    /// What could be read, sorted by name.
    pub crates: Vec<StubCrate>,
    /// What could not: the path, and why.
    pub unreadable: Vec<(String, String)>,
}

/// The folder at a workspace's root in which a project writes its own facts.
pub const FOLDER: &str = "block-lint";

/// The stubs that come with the program, sorted by name.
#[must_use]
pub fn embedded() -> Vec<StubCrate> {
    let mut found = BTreeMap::new();
    if let Some(api) = RULES.get_dir("api") {
        collect(api, &mut found);
    }
    into_crates(found)
}

/// The stubs below `folder` (a project's `block-lint/`), laid out as under `rules/api/`. No folder, no stubs.
#[must_use]
pub fn from_folder(folder: &Path) -> UserStubs {
    let mut found = BTreeMap::new();
    let mut unreadable = Vec::new();
    if !folder.exists() {
        return UserStubs::default();
    }
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let path = match &entry {
            Ok(entry) => entry.path(),
            Err(error) => {
                let path = error.path().unwrap_or(folder).display().to_string();
                unreadable.push((path, error.to_string()));
                continue;
            }
        };
        let below = path
            .strip_prefix(folder)
            .unwrap_or(path)
            .to_string_lossy()
            .replace('\\', "/");
        if path.is_dir() || path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        if !path.is_file() {
            // To read a pipe is to wait for whoever writes to it.
            unreadable.push((path.display().to_string(), "is not a file".to_owned()));
            continue;
        }
        match std::fs::read_to_string(path) {
            Ok(text) => add(&mut found, &below, path.display().to_string(), text.into()),
            Err(error) => unreadable.push((path.display().to_string(), error.to_string())),
        }
    }
    UserStubs {
        crates: into_crates(found),
        unreadable,
    }
}

fn collect(folder: &'static Dir<'static>, found: &mut BTreeMap<String, Vec<StubFile>>) {
    for file in folder.files() {
        let path = file.path().to_string_lossy();
        let below = path.strip_prefix("api/").unwrap_or(&path);
        let Some(text) = file
            .contents_utf8()
            .filter(|_| file.path().extension().is_some_and(|extension| extension == "rs"))
        else {
            continue;
        };
        add(found, below, format!("<stubs>/{below}"), text.into());
    }
    for inner in folder.dirs() {
        collect(inner, found);
    }
}

fn add(found: &mut BTreeMap<String, Vec<StubFile>>, below: &str, shown: String, text: Cow<'static, str>) {
    let (name, module) = place(below);
    found.entry(name).or_default().push(StubFile { shown, module, text });
}

/// The crate and the module that the file at `below` is, after the layout in `rules/README.md`.
fn place(below: &str) -> (String, Vec<String>) {
    let stem = below.strip_suffix(".rs").unwrap_or(below);
    let mut segments: Vec<String> = stem.split('/').map(str::to_owned).collect();
    let name = segments.remove(0).replace('-', "_");
    let folder_itself = |last: &String| last == "mod" || (last == "lib" && segments.len() == 1);
    if segments.last().is_some_and(folder_itself) {
        segments.pop();
    }
    (name, segments)
}

fn into_crates(found: BTreeMap<String, Vec<StubFile>>) -> Vec<StubCrate> {
    let sorted = |mut files: Vec<StubFile>| {
        files.sort_by(|one, other| one.module.cmp(&other.module));
        files
    };
    found
        .into_iter()
        .map(|(name, files)| StubCrate {
            name,
            files: sorted(files),
        })
        .collect()
}
