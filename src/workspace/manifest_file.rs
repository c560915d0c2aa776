//! Reads `Cargo.toml` without cargo. Lenient: what is not understood is left out, and what stands around it still counts.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    str::FromStr,
};

use cargo_metadata::semver::VersionReq;
use cargo_platform::Platform;
use toml::{
    Table, Value,
    de::{DeTable, DeValue},
};

use super::{
    Edition, Origin, conventions,
    manifest::{Declared, Manifest, Table as In},
    places::absolute,
};

/// A `Cargo.toml` as it is written.
#[derive(Debug, Default)]
pub(super) struct ManifestFile {
    /// Its folder.
    pub(super) folder: PathBuf,
    pub(super) table: Table,
    /// Line and reason, when it is not valid TOML; the table then holds what could be read.
    pub(super) problem: Option<String>,
}

impl ManifestFile {
    /// Reads the manifest in `folder`.
    pub(super) fn read(folder: &Path) -> io::Result<Self> {
        let text = fs::read_to_string(folder.join("Cargo.toml"))?;
        let (table, errors) = DeTable::parse_recoverable(&text);
        let problem = errors.first().map(|error| {
            let at = error.span().map_or(0, |span| span.start);
            let line = text.as_bytes().iter().take(at).filter(|&&byte| byte == b'\n').count() + 1;
            format!("line {line}: {}", error.message())
        });
        Ok(Self {
            folder: folder.to_owned(),
            table: owned(table.get_ref()),
            problem,
        })
    }

    /// A table by its path.
    pub(super) fn at(&self, path: &[&str]) -> Option<&Table> {
        path.iter()
            .try_fold(&self.table, |table, key| table.get(*key)?.as_table())
    }

    /// Whether it is a package, not only the root of a workspace.
    pub(super) fn is_package(&self) -> bool {
        self.table.contains_key("package") || self.table.contains_key("project")
    }

    /// What it says of its package. `workspace` is the manifest that `workspace = true` refers to; without a `[package]`
    /// the names are those of the folder.
    pub(super) fn manifest(&self, workspace: Option<&ManifestFile>, origin: Origin) -> Manifest {
        let package = self.at(&["package"]).or_else(|| self.at(&["project"]));
        let inherited = workspace.and_then(|file| file.at(&["workspace", "package"]));
        let field = |key: &str| {
            package
                .and_then(|package| package.get(key))
                .and_then(|value| inherit(value, inherited, key))
        };
        let name = field("name")
            .and_then(Value::as_str)
            .map_or_else(|| folder_name(&self.folder), str::to_owned);
        let edition = match (field("edition").and_then(Value::as_str), &self.problem) {
            (Some(edition), _) => Edition::named(edition),
            // Cargo's default; but where the line was lost with the rest, 2015 is the least likely.
            (None, None) => Edition::E2015,
            (None, Some(_)) => Edition::E2021,
        };
        let dependencies = self.dependencies(workspace);
        Manifest {
            targets: conventions::targets(self, &name, edition),
            version: field("version").and_then(Value::as_str).unwrap_or_default().to_owned(),
            name,
            root: self.folder.clone(),
            origin,
            features: features(self.at(&["features"]), &dependencies),
            dependencies,
        }
    }

    fn dependencies(&self, workspace: Option<&ManifestFile>) -> Vec<Declared> {
        let shared = workspace.and_then(|file| Some((file, file.at(&["workspace", "dependencies"])?)));
        let mut found = Vec::new();
        let mut add = |owner: &Table, platform: Option<&Platform>| {
            for (key, within) in TABLES {
                let lines = owner.get(key).and_then(Value::as_table).into_iter().flatten();
                found.extend(lines.map(|(name, value)| {
                    let line = Line {
                        file: self,
                        key: name,
                        value,
                        shared,
                    };
                    line.declared(within, platform.cloned())
                }));
            }
        };
        add(&self.table, None);
        for (platform, owner) in self.at(&["target"]).into_iter().flatten() {
            if let (Ok(platform), Some(owner)) = (Platform::from_str(platform), owner.as_table()) {
                add(owner, Some(&platform));
            }
        }
        found
    }
}

/// The tables of dependencies, with the spellings that cargo took in earlier times.
const TABLES: [(&str, In); 5] = [
    ("dependencies", In::Normal),
    ("dev-dependencies", In::Dev),
    ("dev_dependencies", In::Dev),
    ("build-dependencies", In::Build),
    ("build_dependencies", In::Build),
];

/// One line of a dependency table.
struct Line<'m> {
    file: &'m ManifestFile,
    key: &'m str,
    value: &'m Value,
    /// The workspace's manifest and its `[workspace.dependencies]`.
    shared: Option<(&'m ManifestFile, &'m Table)>,
}

impl Line<'_> {
    fn declared(&self, table: In, platform: Option<Platform>) -> Declared {
        let is_inherited = self.own("workspace").and_then(Value::as_bool).unwrap_or(false);
        let shared = self
            .shared
            .filter(|_| is_inherited)
            .and_then(|(file, lines)| Some((file, lines.get(self.key)?)));
        let (base, spec) = shared.map_or((self.file, self.value), |(file, value)| (file, value));
        let of_spec = |key: &str| spec.as_table().and_then(|spec| spec.get(key));
        let version = spec.as_str().or_else(|| of_spec("version").and_then(Value::as_str));
        let package = of_spec("package").and_then(Value::as_str);
        let default_features = |value: &Value| {
            value
                .get("default-features")
                .or_else(|| value.get("default_features"))
                .and_then(Value::as_bool)
        };
        // A member can only switch default features on again, not off (Cargo book, "Inheriting a dependency").
        let defaults = if is_inherited && default_features(self.value) == Some(true) {
            Some(true)
        } else {
            default_features(spec)
        };
        let mut features = strings(of_spec("features"));
        if is_inherited {
            features.extend(strings(self.own("features")));
        }
        Declared {
            name: package.unwrap_or(self.key).to_owned(),
            rename: package
                .filter(|package| *package != self.key)
                .map(|_| self.key.to_owned()),
            table,
            optional: self.own("optional").and_then(Value::as_bool).unwrap_or(false),
            default_features: defaults.unwrap_or(true),
            features,
            platform,
            requirement: version.and_then(|version| VersionReq::parse(version).ok()),
            path: of_spec("path")
                .and_then(Value::as_str)
                .map(|path| absolute(&base.folder, Path::new(path))),
        }
    }

    fn own(&self, key: &str) -> Option<&Value> {
        self.value.as_table()?.get(key)
    }
}

/// `{ workspace = true }` stands for the workspace's value.
fn inherit<'v>(value: &'v Value, inherited: Option<&'v Table>, key: &str) -> Option<&'v Value> {
    let from_workspace = value.get("workspace").and_then(Value::as_bool).unwrap_or(false);
    if from_workspace {
        inherited?.get(key)
    } else {
        Some(value)
    }
}

/// The `[features]` with those that optional dependencies bring, as cargo counts them.
fn features(table: Option<&Table>, dependencies: &[Declared]) -> BTreeMap<String, Vec<String>> {
    let mut features: BTreeMap<String, Vec<String>> = table
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.clone(), strings(Some(value))))
        .collect();
    let explicit: Vec<String> = features
        .values()
        .flatten()
        .filter_map(|value| value.strip_prefix("dep:"))
        .map(str::to_owned)
        .collect();
    for dependency in dependencies.iter().filter(|dependency| dependency.optional) {
        let key = dependency.key();
        if !explicit.iter().any(|name| name == key) {
            features
                .entry(key.to_owned())
                .or_insert_with(|| vec![format!("dep:{key}")]);
        }
    }
    features
}

/// The strings of an array.
pub(super) fn strings(value: Option<&Value>) -> Vec<String> {
    let items = value.and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn folder_name(folder: &Path) -> String {
    folder
        .file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

fn owned(table: &DeTable<'_>) -> Table {
    table
        .iter()
        .map(|(key, value)| (key.get_ref().to_string(), owned_value(value.get_ref())))
        .collect()
}

fn owned_value(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Boolean(value) => Value::Boolean(*value),
        DeValue::Array(items) => Value::Array(items.iter().map(|item| owned_value(item.get_ref())).collect()),
        DeValue::Table(table) => Value::Table(owned(table)),
        // No key that we read holds a number or a date.
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Datetime(_) => Value::Boolean(false),
    }
}
