//! Which targets a package has, from its manifest and from what lies in its folder
//! (Cargo book, "Cargo Targets" and "Target auto-discovery").

use std::{
    fs,
    path::{Path, PathBuf},
};

use toml::{Table, Value};

use super::{
    Edition, TargetKind,
    manifest::{Manifest, TargetFacts},
    manifest_file::{ManifestFile, strings},
};

/// A kind of target that is found in a folder of its own.
struct Convention {
    kind: TargetKind,
    /// The array of tables in the manifest, `[[bin]]`.
    key: &'static str,
    /// The switch in `[package]`.
    switch: &'static str,
    folder: &'static str,
}

const CONVENTIONS: [Convention; 4] = [
    Convention {
        kind: TargetKind::Bin,
        key: "bin",
        switch: "autobins",
        folder: "src/bin",
    },
    Convention {
        kind: TargetKind::Example,
        key: "example",
        switch: "autoexamples",
        folder: "examples",
    },
    Convention {
        kind: TargetKind::Test,
        key: "test",
        switch: "autotests",
        folder: "tests",
    },
    Convention {
        kind: TargetKind::Bench,
        key: "bench",
        switch: "autobenches",
        folder: "benches",
    },
];

/// All targets whose root file is there, the library first, the build script last.
pub(super) fn targets(file: &ManifestFile, package: &str, edition: Edition) -> Vec<TargetFacts> {
    let mut targets = Vec::new();
    targets.extend(library(file, package, edition));
    for convention in &CONVENTIONS {
        targets.extend(of_kind(file, convention, package, edition));
    }
    targets.extend(build_scripts(file, edition));
    targets.retain(|target| target.root.is_file());
    targets
}

fn library(file: &ManifestFile, package: &str, edition: Edition) -> Option<TargetFacts> {
    let table = file.at(&["lib"]);
    if table.is_none() && flag(file.at(&["package"]), "autolib") == Some(false) {
        return None;
    }
    let text = |key: &str| table.and_then(|table| table.get(key)).and_then(Value::as_str);
    let is_macro = flag(table, "proc-macro")
        .or_else(|| flag(table, "proc_macro"))
        .unwrap_or(false)
        || strings(table.and_then(|table| table.get("crate-type")))
            .iter()
            .any(|kind| kind == "proc-macro");
    let mut facts = TargetFacts::new(
        text("name").map_or_else(|| package.replace('-', "_"), str::to_owned),
        if is_macro {
            TargetKind::ProcMacro
        } else {
            TargetKind::Lib
        },
        file.folder.join(text("path").unwrap_or("src/lib.rs")),
        edition,
    );
    facts.read(table);
    Some(facts)
}

fn of_kind(file: &ManifestFile, convention: &Convention, package: &str, edition: Edition) -> Vec<TargetFacts> {
    let tables = file
        .table
        .get(convention.key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let tables: Vec<&Table> = tables.filter_map(Value::as_table).collect();
    let found = discovered(&file.folder, convention, package);
    let mut targets: Vec<TargetFacts> = tables
        .iter()
        .filter_map(|table| {
            let name = table.get("name").and_then(Value::as_str)?;
            let path = table
                .get("path")
                .and_then(Value::as_str)
                .map(|path| file.folder.join(path));
            let root = path.or_else(|| {
                found
                    .iter()
                    .find(|(other, _)| other == name)
                    .map(|(_, path)| path.clone())
            })?;
            let mut facts = TargetFacts::new(name.to_owned(), convention.kind, root, edition);
            facts.read(Some(table));
            Some(facts)
        })
        .collect();
    // Before edition 2018 a single explicit target switched discovery off.
    let default = edition > Edition::E2015 || tables.is_empty();
    if flag(file.at(&["package"]), convention.switch).unwrap_or(default) {
        for (name, root) in found {
            if !targets.iter().any(|target| target.name == name || target.root == root) {
                targets.push(TargetFacts::new(name, convention.kind, root, edition));
            }
        }
    }
    targets
}

/// `tests/a.rs` and `tests/b/main.rs`, sorted by name; for binaries `src/main.rs` before all.
fn discovered(folder: &Path, convention: &Convention, package: &str) -> Vec<(String, PathBuf)> {
    let entries = fs::read_dir(folder.join(convention.folder))
        .into_iter()
        .flatten()
        .filter_map(Result::ok);
    let mut found: Vec<(String, PathBuf)> = entries.filter_map(|entry| in_folder(&entry.path())).collect();
    found.sort();
    let main = folder.join("src/main.rs");
    if convention.kind == TargetKind::Bin && main.is_file() {
        found.insert(0, (package.to_owned(), main));
    }
    found
}

fn in_folder(path: &Path) -> Option<(String, PathBuf)> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    if name.starts_with('.') {
        return None;
    }
    let main = path.join("main.rs");
    if main.is_file() {
        return Some((name, main));
    }
    let stem = name.strip_suffix(".rs")?;
    Some((stem.to_owned(), path.to_owned()))
}

/// `build = "x.rs"`, several of them, or `build.rs` where nothing is said.
fn build_scripts(file: &ManifestFile, edition: Edition) -> Vec<TargetFacts> {
    let given = file.at(&["package"]).and_then(|package| package.get("build"));
    let paths = match given {
        Some(Value::Boolean(false)) => Vec::new(),
        Some(Value::String(path)) => vec![path.clone()],
        Some(list @ Value::Array(_)) => strings(Some(list)),
        _ => vec!["build.rs".to_owned()],
    };
    let script = |path: &String| {
        TargetFacts::new(
            "build-script-build".to_owned(),
            TargetKind::BuildScript,
            file.folder.join(path),
            edition,
        )
    };
    paths.iter().map(script).collect()
}

/// Reads the `bench` flags again: `cargo metadata` does not tell them.
pub(super) fn read_bench_flags(manifest: &mut Manifest) {
    let Ok(file) = ManifestFile::read(&manifest.root) else {
        return;
    };
    for target in &mut manifest.targets {
        let table = match CONVENTIONS.iter().find(|convention| convention.kind == target.kind) {
            None => file.at(&["lib"]).filter(|_| target.kind.is_library()),
            Some(convention) => {
                let tables = file
                    .table
                    .get(convention.key)
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten();
                let is_it = |table: &&Table| table.get("name").and_then(Value::as_str) == Some(&target.name);
                tables.filter_map(Value::as_table).find(is_it)
            }
        };
        target.benched = flag(table, "bench").unwrap_or(target.benched);
    }
}

fn flag(table: Option<&Table>, key: &str) -> Option<bool> {
    table?.get(key)?.as_bool()
}

impl TargetFacts {
    /// A target with cargo's defaults for its kind (Cargo book, "Configuring a target").
    pub(super) fn new(name: String, kind: TargetKind, root: PathBuf, edition: Edition) -> Self {
        let is_code = matches!(kind, TargetKind::Lib | TargetKind::ProcMacro | TargetKind::Bin);
        Self {
            name,
            kind,
            root,
            edition,
            required_features: Vec::new(),
            tested: is_code || kind == TargetKind::Test,
            benched: is_code || kind == TargetKind::Bench,
        }
    }

    /// What the manifest says otherwise.
    pub(super) fn read(&mut self, table: Option<&Table>) {
        self.tested = flag(table, "test").unwrap_or(self.tested);
        self.benched = flag(table, "bench").unwrap_or(self.benched);
        self.required_features = strings(table.and_then(|table| table.get("required-features")));
        let edition = table.and_then(|table| table.get("edition")).and_then(Value::as_str);
        self.edition = edition.map_or(self.edition, Edition::named);
    }
}
