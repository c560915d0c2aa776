//! The parts of `.cargo/config.toml` that decide which code is built (Cargo book, "Configuration").

use std::{
    fs,
    path::{Path, PathBuf},
};

use cargo_platform::Platform;
use toml::{Table, Value};

use super::{manifest_file::strings, places::absolute, platform::Host};

/// All configuration files that count for a folder, the nearest first.
#[derive(Debug, Default)]
pub(super) struct CargoConfig {
    /// Each with the folder that its paths are relative to.
    files: Vec<(PathBuf, Table)>,
}

impl CargoConfig {
    /// Those in `.cargo` folders at and above `folder`, and that of `$CARGO_HOME`.
    pub(super) fn read(folder: &Path, cargo_home: Option<&Path>) -> Self {
        let mut folders: Vec<PathBuf> = folder.ancestors().map(|folder| folder.join(".cargo")).collect();
        folders.extend(cargo_home.map(Path::to_owned));
        folders.dedup();
        let files = folders.iter().filter_map(|folder| {
            let names = ["config.toml", "config"];
            let text = names
                .iter()
                .find_map(|name| fs::read_to_string(folder.join(name)).ok())?;
            // Paths are relative to the folder above `.cargo`.
            Some((folder.parent().unwrap_or(folder).to_owned(), text.parse().ok()?))
        });
        Self { files: files.collect() }
    }

    /// `build.target`; of several the first, since code is read for one platform.
    pub(super) fn target(&self) -> Option<String> {
        self.files.iter().find_map(|(base, table)| {
            let target = table.get("build")?.get("target")?;
            let name = target
                .as_str()
                .map(str::to_owned)
                .or_else(|| strings(Some(target)).into_iter().next())?;
            // A path to a specification is relative to the file.
            let is_file = Path::new(&name)
                .extension()
                .is_some_and(|extension| extension == "json");
            Some(if is_file {
                absolute(base, Path::new(&name)).to_string_lossy().into_owned()
            } else {
                name
            })
        })
    }

    /// The flags for rustc on `host`: those of its target where there are any, else those of `build`.
    pub(super) fn rustflags(&self, host: &Host) -> Vec<String> {
        let tables = || self.files.iter().map(|(_, table)| table);
        let of_target = tables().filter_map(|table| table.get("target")?.as_table()).flatten();
        let of_target =
            of_target.filter(|(platform, _)| platform.parse().is_ok_and(|platform: Platform| host.matches(&platform)));
        let found: Vec<String> = of_target.flat_map(|(_, settings)| flags(settings)).collect();
        if !found.is_empty() {
            return found;
        }
        tables()
            .filter_map(|table| table.get("build"))
            .flat_map(flags)
            .collect()
    }

    /// The folders that stand in for registries.
    pub(super) fn vendored(&self) -> Vec<PathBuf> {
        let mut folders = Vec::new();
        for (base, table) in &self.files {
            let sources = table.get("source").and_then(Value::as_table).into_iter().flatten();
            let paths = sources.filter_map(|(_, source)| source.get("directory")?.as_str());
            folders.extend(paths.map(|path| absolute(base, Path::new(path))));
        }
        folders
    }
}

/// `rustflags = "a b"` or a list.
fn flags(settings: &Value) -> Vec<String> {
    match settings.get("rustflags") {
        Some(Value::String(text)) => text.split_whitespace().map(str::to_owned).collect(),
        list => strings(list),
    }
}
