//! What a project asks for: `block-lint.toml` at the workspace root, or the same table in a manifest's `metadata`.
//!
//! A key or a rule that does not exist is an error with its place: a setting that silently does nothing is worse.

use std::{fs, path::Path, time::Duration};

use glob::Pattern;
use indexmap::IndexMap;

use crate::{
    errors::Failure,
    finding::Level,
    workspace::{Origin, Workspace},
};

mod lints;
mod parse;

/// The file at the workspace root.
pub const FILE_NAME: &str = "block-lint.toml";

/// Stands for every rule where a rule's id is expected.
pub const ALL: &str = "all";

/// Everything that changes what is reported.
#[derive(Clone, Debug)]
pub struct Config {
    /// Of the whole workspace, from its file.
    pub levels: Levels,
    /// Of single packages by name, from `[package.metadata.block-lint]`; they win over those of the workspace.
    pub packages: IndexMap<String, Levels>,
    /// From `-D`, `-W` and `-A`; they win over all others.
    pub command_line: Levels,
    /// Constant timeouts up to this one do not count as blocking.
    pub short_timeout: Duration,
    /// Further types that must not be held across `.await`, by path, each with the reason that a finding gives.
    pub guards: IndexMap<String, String>,
    /// Files and folders that alone are reported on, relative to the workspace root; all when empty.
    pub only: Vec<String>,
    /// Files that are not reported on, as globs relative to the workspace root; a folder means all below it.
    pub skip: Vec<Pattern>,
    /// Whether tests, benches and examples are held to the same levels as other code.
    pub test_code: bool,
    /// The lints of rustc and clippy, as attributes write them, that `[lints]` of a package's manifest allows.
    pub allowed_lints: IndexMap<String, Vec<String>>,
    /// Crates (with `_`) for which our own facts are ignored (`--no-stubs`).
    pub without_stubs: Vec<String>,
}

/// Levels of rules, the later one wins. The rule `all` stands for every rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels(pub Vec<(String, Level)>);

/// One table of settings as it was read. What it does not name stays as it is.
#[derive(Clone, Debug, Default)]
struct Settings {
    levels: Levels,
    short_timeout: Option<Duration>,
    guards: IndexMap<String, String>,
    skip: Vec<Pattern>,
    test_code: Option<bool>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            levels: Levels::default(),
            packages: IndexMap::new(),
            command_line: Levels::default(),
            short_timeout: Duration::from_millis(1),
            guards: IndexMap::new(),
            only: Vec::new(),
            skip: Vec::new(),
            test_code: false,
            allowed_lints: IndexMap::new(),
            without_stubs: Vec::new(),
        }
    }
}

impl Levels {
    /// The level set for a rule, if any.
    #[must_use]
    pub fn of(&self, rule: &str) -> Option<Level> {
        self.0
            .iter()
            .rev()
            .find(|(name, _)| name == rule || name == ALL)
            .map(|&(_, level)| level)
    }
}

impl Config {
    /// The level of a rule for code of `package`; `default` is that of the rule's page.
    #[must_use]
    pub fn level(&self, package: &str, rule: &str, default: Level) -> Level {
        let of_package = self.packages.get(package).and_then(|levels| levels.of(rule));
        self.command_line
            .of(rule)
            .or(of_package)
            .or_else(|| self.levels.of(rule))
            .unwrap_or(default)
    }

    /// Whether a file, by its name relative to the workspace root with `/`, is not reported on.
    #[must_use]
    pub fn skips(&self, name: &str) -> bool {
        let is_below = |folder: &String| {
            let rest = name.strip_prefix(folder.as_str());
            folder.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        if !self.only.is_empty() && !self.only.iter().any(is_below) {
            return true;
        }
        let prefixes = || name.match_indices('/').map(|(end, _)| &name[..end]).chain([name]);
        self.skip
            .iter()
            .any(|pattern| prefixes().any(|prefix| pattern.matches_with(prefix, PATH_GLOB)))
    }

    /// Reads the configuration of a workspace: `file` when given (`--config`), else that at the root; then the
    /// manifests of the members. `rules` are the ids of all rules.
    ///
    /// # Errors
    ///
    /// Whatever is not understood, with its place; a file that was named and cannot be read.
    pub fn load(workspace: &Workspace, file: Option<&Path>, rules: &[&str]) -> Result<Self, Failure> {
        let only = workspace.only.iter().map(|path| shown(workspace, path)).collect();
        let mut config = Self {
            only,
            ..Self::default()
        };
        let own_file = workspace.root.join(FILE_NAME);
        let path = file.or_else(|| own_file.is_file().then_some(own_file.as_path()));
        if let Some(path) = path {
            let text = fs::read_to_string(path).map_err(|error| Failure::unreadable(path, &error))?;
            config.apply(parse::file(&shown(workspace, path), &text, rules)?);
        }
        // A manifest that cannot be read is the business of discovery, which has said so.
        let manifest = |folder: &Path| fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
        let shared = manifest(&workspace.root);
        if path.is_none() && shared.contains("block-lint") {
            let name = shown(workspace, &workspace.root.join("Cargo.toml"));
            config.apply(parse::metadata(&name, &shared, "workspace", rules)?.unwrap_or_default());
        }
        for package in workspace
            .packages
            .iter()
            .filter(|package| package.origin == Origin::Member)
        {
            let text = manifest(&package.root);
            if text.contains("lints") {
                let allowed = lints::allowed(&text, &shared);
                config.allowed_lints.insert(package.name.clone(), allowed);
            }
            if text.contains("block-lint") {
                let name = shown(workspace, &package.root.join("Cargo.toml"));
                let levels = parse::package_levels(&name, &text, rules)?;
                config
                    .packages
                    .extend(levels.map(|levels| (package.name.clone(), levels)));
            }
        }
        Ok(config)
    }

    /// Whether the manifest of `package` allows a lint, written as in an attribute (`clippy::await_holding_lock`).
    #[must_use]
    pub fn allows_lint(&self, package: &str, lint: &str) -> bool {
        let allowed = self.allowed_lints.get(package);
        allowed.is_some_and(|allowed| allowed.iter().any(|name| name == lint))
    }

    fn apply(&mut self, settings: Settings) {
        self.levels.0.extend(settings.levels.0);
        self.skip.extend(settings.skip);
        self.guards.extend(settings.guards);
        self.short_timeout = settings.short_timeout.unwrap_or(self.short_timeout);
        self.test_code = settings.test_code.unwrap_or(self.test_code);
    }
}

/// `*` stays within a folder, `**` does not, as in shells and in `.gitignore`.
const PATH_GLOB: glob::MatchOptions = glob::MatchOptions {
    case_sensitive: true,
    require_literal_separator: true,
    require_literal_leading_dot: false,
};

fn shown(workspace: &Workspace, path: &Path) -> String {
    crate::source::display_name(&workspace.root, path)
}
