//! What the user asked for: the flags of cargo, and where things are on this machine.

use std::path::{Path, PathBuf};

use super::cargo_config::CargoConfig;

/// What the user asked for, in cargo's terms.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of cargo")]
pub struct Selection {
    /// The folder that relative paths and the search for `Cargo.toml` start from.
    pub current_dir: PathBuf,
    /// `--manifest-path`.
    pub manifest_path: Option<PathBuf>,
    /// `.rs` files, folders or `Cargo.toml` files named on the command line.
    pub paths: Vec<PathBuf>,
    /// `-p`: names, package id specs, globs.
    pub packages: Vec<String>,
    /// `--workspace`.
    pub workspace: bool,
    /// `--exclude`: names, package id specs, globs.
    pub exclude: Vec<String>,
    /// `--features`, each `feature`, `package/feature`.
    pub features: Vec<String>,
    /// `--all-features`.
    pub all_features: bool,
    /// `--no-default-features`.
    pub no_default_features: bool,
    /// `--target`, a triple.
    pub target: Option<String>,
    /// `--locked`, also by `--frozen`.
    pub locked: bool,
    /// Which targets of the selected packages.
    pub targets: TargetChoice,
    /// Read no sources of packages outside the workspace (`--no-deps`).
    pub members_only: bool,
    /// The programs and folders of this machine.
    pub tools: Tools,
}

/// The target flags of `cargo check`. Nothing set means the library and the binaries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TargetChoice {
    /// `--lib`.
    pub lib: bool,
    /// `--bins`, `--bin NAME`.
    pub bins: Choice,
    /// `--examples`, `--example NAME`.
    pub examples: Choice,
    /// `--tests`, `--test NAME`.
    pub tests: Choice,
    /// `--benches`, `--bench NAME`.
    pub benches: Choice,
    /// `--all-targets`.
    pub all: bool,
}

impl Selection {
    /// The triple to read for: the flag, the environment, cargo's configuration; `None` is the host.
    pub(super) fn triple(&self, folder: &Path) -> Option<String> {
        let of_config = || CargoConfig::read(folder, self.tools.cargo_home.as_deref()).target();
        let triple = self
            .target
            .clone()
            .or_else(|| self.tools.target.clone())
            .or_else(of_config);
        // Cargo's word for the host.
        triple.filter(|triple| triple != "host-tuple")
    }

    /// A flag that was given and means nothing where files are read without a manifest.
    pub(super) fn flag_that_needs_a_manifest(&self) -> Option<&'static str> {
        let named = |choice: &Choice| !choice.names.is_empty();
        let flags = [
            (!self.packages.is_empty(), "--package"),
            (!self.features.is_empty(), "--features"),
            (named(&self.targets.bins), "--bin"),
            (named(&self.targets.examples), "--example"),
            (named(&self.targets.tests), "--test"),
            (named(&self.targets.benches), "--bench"),
        ];
        flags.into_iter().find(|(given, _)| *given).map(|(_, flag)| flag)
    }

    /// Whether flags say what to check, so that paths only narrow what is shown.
    #[must_use]
    pub fn names_packages_or_targets(&self) -> bool {
        self.workspace || !self.packages.is_empty() || self.targets != TargetChoice::default()
    }
}

impl TargetChoice {
    /// Whether anything is read that may use `[dev-dependencies]`: only then does cargo count their features.
    #[must_use]
    pub fn needs_dev_dependencies(&self) -> bool {
        let some = |choice: &Choice| choice.all || !choice.names.is_empty();
        self.all || some(&self.examples) || some(&self.tests) || some(&self.benches)
    }
}

/// All targets of a kind, or those with these names (globs). The default is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// All of them.
    pub all: bool,
    /// Those with these names.
    pub names: Vec<String>,
}

/// Where things are on this machine. Read from the environment by the command line, never here.
#[derive(Clone, Debug)]
pub struct Tools {
    /// `$CARGO`, else `cargo`.
    pub cargo: PathBuf,
    /// `$RUSTC`, else `rustc`.
    pub rustc: PathBuf,
    /// `$CARGO_HOME`, else `~/.cargo`.
    pub cargo_home: Option<PathBuf>,
    /// `$CARGO_BUILD_TARGET`.
    pub target: Option<String>,
    /// `$CARGO_ENCODED_RUSTFLAGS` or `$RUSTFLAGS`, split; they replace those of cargo's configuration.
    pub rustflags: Option<Vec<String>>,
    /// `$CARGO_TARGET_DIR`, for fallbacks that cannot ask cargo.
    pub target_dir: Option<PathBuf>,
}

impl Default for Tools {
    fn default() -> Self {
        Self {
            cargo: "cargo".into(),
            rustc: "rustc".into(),
            cargo_home: None,
            target: None,
            rustflags: None,
            target_dir: None,
        }
    }
}
