//! No manifest at all: one `.rs` file, or every `.rs` file below a folder that no other file names as its module.
//!
//! Who is a module of whom is only guessed here, from lines that read `mod name;`: a later stage follows the modules for
//! good. A file that no other one reaches is the root of a target.

use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use walkdir::{DirEntry, WalkDir};

use crate::{errors::Failure, stubs};

use super::{
    Edition, FoundBy, Origin, Package, Selection, Target, TargetKind, Workspace, manifest::crate_name, platform,
};

/// The workspace of one file or of one folder without a manifest.
pub(super) fn walk(path: &Path, selection: &Selection) -> Result<Workspace, Failure> {
    if let Some(flag) = selection.flag_that_needs_a_manifest() {
        return Err(Failure::Usage {
            message: format!(
                "{flag} needs a Cargo.toml, and there is none at or above `{}`",
                path.display()
            ),
            help: None,
        });
    }
    let is_file = path.is_file();
    let root = if is_file { path.parent().unwrap_or(path) } else { path };
    let (files, notices) = if is_file {
        (vec![path.to_owned()], Vec::new())
    } else {
        rust_files(path)
    };
    if files.is_empty() {
        return Err(Failure::NothingToCheck {
            reason: format!("there is no Cargo.toml and no .rs file in `{}`", path.display()),
            help: Some("run in a Rust project, or name its folder, its Cargo.toml or a .rs file".to_owned()),
        });
    }
    let roots = if is_file { files } else { roots(&files) };
    let host = platform::detect(&selection.tools, selection.triple(root).as_deref(), root)?;
    let mut workspace = Workspace {
        root: root.to_owned(),
        packages: vec![package(root, &roots)],
        target_cfg: host.pairs(),
        found_by: FoundBy::Walk,
        only: Vec::new(),
        target_dirs: Vec::new(),
        notices,
    };
    if !is_file {
        let notice = "no Cargo.toml was found, so every .rs file is read without knowledge of its dependencies";
        workspace.notices.insert(0, notice.to_owned());
    }
    Ok(workspace)
}

fn package(root: &Path, roots: &[PathBuf]) -> Package {
    let name = root
        .file_name()
        .unwrap_or(OsStr::new("workspace"))
        .to_string_lossy()
        .into_owned();
    Package {
        targets: roots.iter().map(|file| target(file)).collect(),
        name,
        version: String::new(),
        root: root.to_owned(),
        origin: Origin::Member,
        selected: true,
        features: Vec::new(),
        dependencies: Vec::new(),
        declared: Vec::new(),
        out_dir: None,
    }
}

fn target(file: &Path) -> Target {
    let is_library = file.file_name().is_some_and(|name| name == "lib.rs");
    Target {
        name: crate_name(&name_of(file)).as_str().into(),
        kind: if is_library { TargetKind::Lib } else { TargetKind::Bin },
        root: file.to_owned(),
        // Nothing says which; this one is the most used, and async code needs at least 2018.
        edition: Edition::E2021,
        test: false,
    }
}

/// The file's name; for `main.rs`, `lib.rs` and `mod.rs` that of the folder above `src`.
fn name_of(file: &Path) -> String {
    let stem = stem(file);
    if !matches!(stem.as_str(), "main" | "lib" | "mod") {
        return stem;
    }
    let mut folders = file
        .ancestors()
        .skip(1)
        .filter_map(Path::file_name)
        .map(OsStr::to_string_lossy);
    folders
        .find(|name| name != "src")
        .map_or(stem, std::borrow::Cow::into_owned)
}

fn stem(file: &Path) -> String {
    file.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// All `.rs` files below a folder, sorted, and a notice for each folder that cannot be read.
fn rust_files(folder: &Path) -> (Vec<PathBuf>, Vec<String>) {
    let mut files = Vec::new();
    let mut notices = Vec::new();
    // The project's own stubs are no code of it.
    let facts = folder.join(stubs::FOLDER);
    // Links to folders are not followed: what they name inside is walked anyway, and a loop has no end.
    let entries = WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| is_wanted(entry) && entry.path() != facts);
    for entry in entries {
        match entry {
            Ok(entry) if is_rust_file(&entry) => files.push(entry.into_path()),
            Ok(_) => {}
            Err(error) => notices.extend(error.path().map(|path| not_read(path, &error))),
        }
    }
    (files, notices)
}

fn not_read(path: &Path, error: &walkdir::Error) -> String {
    let cause = error
        .io_error()
        .map_or_else(String::new, |error| format!(": {}", crate::errors::system_words(error)));
    format!("`{}` cannot be read{cause}", path.display())
}

/// Not hidden, not a folder of build products.
pub(super) fn is_wanted(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let hidden = name.starts_with('.') && name.len() > 1;
    let is_folder = entry.file_type().is_dir();
    entry.depth() == 0 || !(hidden || is_folder && (name == "target" || name == "node_modules"))
}

fn is_rust_file(entry: &DirEntry) -> bool {
    entry.path().extension().is_some_and(|extension| extension == "rs") && entry.path().is_file()
}

/// The files that no other file reaches. Where files only reach each other, the first of them counts as a root.
fn roots(files: &[PathBuf]) -> Vec<PathBuf> {
    let known: BTreeSet<&Path> = files.iter().map(PathBuf::as_path).collect();
    let modules: BTreeMap<&Path, Vec<&Path>> = files
        .iter()
        .map(|file| (file.as_path(), modules_of(file, &known)))
        .collect();
    let named: BTreeSet<&Path> = modules.values().flatten().copied().collect();
    let mut roots: Vec<PathBuf> = Vec::new();
    let mut reached = BTreeSet::new();
    let unnamed = files.iter().filter(|file| !named.contains(file.as_path()));
    for file in unnamed.chain(files) {
        if !reached.contains(file.as_path()) {
            roots.push(file.clone());
            reach(file, &modules, &mut reached);
        }
    }
    roots.sort();
    roots
}

fn reach<'f>(file: &'f Path, modules: &BTreeMap<&'f Path, Vec<&'f Path>>, reached: &mut BTreeSet<&'f Path>) {
    let mut open = vec![file];
    while let Some(file) = open.pop() {
        if reached.insert(file) {
            open.extend(modules.get(file).into_iter().flatten());
        }
    }
}

/// The known files that a file may mean with its `mod name;`, `#[path = ".."]` and `include!("..")`.
fn modules_of<'f>(file: &Path, known: &BTreeSet<&'f Path>) -> Vec<&'f Path> {
    let text = fs::read(file).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let folder = file.parent().unwrap_or(Path::new(""));
    let bases = bases(folder, &stem(file), &text);
    let mut found = Vec::new();
    for line in text.lines().map(str::trim) {
        if let Some(path) = quoted_path(line) {
            found.extend(bases.iter().map(|base| super::places::absolute(base, Path::new(path))));
        } else if let Some(name) = module_name(line, ';') {
            let paths = bases
                .iter()
                .flat_map(|base| [base.join(format!("{name}.rs")), base.join(name).join("mod.rs")]);
            found.extend(paths);
        }
    }
    found
        .iter()
        .filter(|path| path.as_path() != file)
        .filter_map(|path| known.get(path.as_path()).copied())
        .collect()
}

/// The folders in which a file's modules may lie: its own, the one named like it, and one for each inline module.
fn bases(folder: &Path, stem: &str, text: &str) -> Vec<PathBuf> {
    let mut bases = vec![folder.to_owned(), folder.join(stem)];
    let inline: BTreeSet<&str> = text.lines().filter_map(|line| module_name(line.trim(), '{')).collect();
    let nested: Vec<PathBuf> = inline
        .iter()
        .flat_map(|name| [bases[0].join(name), bases[1].join(name)])
        .collect();
    bases.extend(nested);
    bases
}

/// `name` of a line `pub(crate) mod name;`, or `mod name {` when `end` is the brace.
fn module_name(line: &str, end: char) -> Option<&str> {
    let mut rest = line;
    while rest.starts_with("#[") {
        rest = rest.split_once(']')?.1.trim_start();
    }
    if let Some(public) = rest.strip_prefix("pub") {
        rest = public.trim_start();
        if rest.starts_with('(') {
            rest = rest.split_once(')')?.1.trim_start();
        }
    }
    let (name, after) = rest.strip_prefix("mod ")?.split_once(end)?;
    let name = name.trim().trim_start_matches("r#");
    let is_name = !name.is_empty() && name.chars().all(|char| char == '_' || char.is_alphanumeric());
    (is_name && (end == '{' || after.is_empty() || after.trim_start().starts_with("//"))).then_some(name)
}

/// The path of `#[path = "x.rs"]` or `include!("x.rs")`.
fn quoted_path(line: &str) -> Option<&str> {
    let at = line.find("#[path").or_else(|| line.find("include!("))?;
    if line.starts_with("//") {
        return None;
    }
    line[at..].split('"').nth(1)
}
