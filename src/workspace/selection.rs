//! What the user asked for: the flags of cargo, and where things are on this machine.

use std::path::PathBuf;

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
    /// `$CARGO_TARGET_DIR`, for fallbacks that cannot ask cargo.
    pub target_dir: Option<PathBuf>,
}

impl Default for Tools {
    fn default() -> Self {
        Self {
            cargo: "cargo".into(),
            rustc: "rustc".into(),
            cargo_home: None,
            target_dir: None,
        }
    }
}
