//! Stage 1: discovery against cargo itself, on workspaces made for the purpose.

use std::{
    collections::BTreeSet,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

use block_lint::{
    cli::{self, Environment},
    errors::Failure,
    workspace::{self, Package, Selection, Tools, Workspace},
};
use libtest_mimic::Trial;

mod fallback;
mod metadata;
mod oracle;
mod paths;
mod platform;
mod walk;

/// All tests of this stage.
pub(crate) fn tests() -> Vec<Trial> {
    let groups = [
        metadata::tests(),
        oracle::tests(),
        fallback::tests(),
        walk::tests(),
        paths::tests(),
        platform::tests(),
    ];
    groups.into_iter().flatten().collect()
}

/// A named test of a function that panics when something is wrong.
pub(crate) fn test(name: &str, run: fn()) -> Trial {
    Trial::test(name.to_owned(), move || {
        run();
        Ok(())
    })
}

/// Files in a folder that lives as long as this.
pub(crate) struct Project {
    folder: tempfile::TempDir,
}

impl Project {
    /// A project of these files. Empty parents are made.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let project = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        for (path, text) in files {
            project.write(path, text);
        }
        project
    }

    /// Writes one more file.
    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// A path in it. Links resolved, as cargo gives them.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        let root = self.folder.path().canonicalize().unwrap();
        if path.is_empty() { root } else { root.join(path) }
    }

    /// The surroundings of a run that starts in `folder`.
    pub(crate) fn environment(&self, folder: &str) -> Environment {
        Environment {
            current_dir: self.path(folder),
            tools: tools(),
            color_out: false,
            color_err: false,
            watched: false,
            width: 100,
            checkout: None,
        }
    }

    /// What `cargo block-lint <args>` in `folder` asks of discovery.
    pub(crate) fn selection(&self, folder: &str, args: &[&str]) -> Selection {
        cli::selection(words(args), &self.environment(folder)).unwrap()
    }

    /// Discovery as `cargo block-lint <args>` at the root would do it.
    pub(crate) fn discover(&self, args: &[&str]) -> Workspace {
        self.try_discover(args).unwrap()
    }

    /// The same, where a failure is expected.
    pub(crate) fn try_discover(&self, args: &[&str]) -> Result<Workspace, Failure> {
        workspace::discover(&self.selection("", args))
    }

    /// Discovery on a machine without cargo.
    pub(crate) fn discover_without_cargo(&self, args: &[&str]) -> Workspace {
        let mut selection = self.selection("", args);
        selection.tools.cargo = "/nowhere/cargo".into();
        workspace::discover(&selection).unwrap()
    }
}

/// The arguments of a run.
pub(crate) fn words(args: &[&str]) -> Vec<OsString> {
    std::iter::once("cargo-block-lint")
        .chain(args.iter().copied())
        .map(OsString::from)
        .collect()
}

/// The real ones: those that run this test.
pub(crate) fn tools() -> Tools {
    let path = |name: &str| std::env::var_os(name).map(PathBuf::from);
    let home = path("CARGO_HOME").or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    Tools {
        cargo: path("CARGO").unwrap_or_else(|| "cargo".into()),
        rustc: "rustc".into(),
        cargo_home: home,
        target: None,
        rustflags: None,
        target_dir: None,
    }
}

/// The package of this name.
pub(crate) fn package<'w>(workspace: &'w Workspace, name: &str) -> &'w Package {
    workspace
        .packages
        .iter()
        .find(|package| package.name == name)
        .unwrap_or_else(|| panic!("no package {name}"))
}

/// The names of the selected packages.
pub(crate) fn selected(workspace: &Workspace) -> Vec<&str> {
    workspace
        .packages
        .iter()
        .filter(|package| package.selected)
        .map(|package| package.name.as_str())
        .collect()
}

/// `normal dep_name -> package` for each dependency.
pub(crate) fn dependencies(workspace: &Workspace, name: &str) -> Vec<String> {
    let lines = package(workspace, name).dependencies.iter().map(|dependency| {
        let kinds = [
            (dependency.normal, "normal"),
            (dependency.dev, "dev"),
            (dependency.build, "build"),
        ];
        let kinds: Vec<&str> = kinds.iter().filter(|(is, _)| *is).map(|(_, kind)| *kind).collect();
        let to = workspace.package(dependency.package);
        format!(
            "{} {} -> {} {}",
            kinds.join("+"),
            dependency.extern_name,
            to.name,
            to.version
        )
    });
    lines.collect()
}

/// `kind name path test` for each target, `test` only where `cfg(test)` holds.
pub(crate) fn targets(workspace: &Workspace, name: &str) -> BTreeSet<String> {
    let package = package(workspace, name);
    let lines = package.targets.iter().map(|target| {
        let path = relative(&target.root, &package.root);
        format!(
            "{:?} {} {path}{}",
            target.kind,
            target.name,
            if target.test { " test" } else { "" }
        )
    });
    lines.collect()
}

/// A path as tests write it.
pub(crate) fn relative(path: &Path, root: &Path) -> String {
    path.strip_prefix(root)
        .unwrap_or(path)
        .to_string_lossy()
        .replace('\\', "/")
}

/// The notices as one text.
pub(crate) fn notices(workspace: &Workspace) -> String {
    workspace.notices.join("\n")
}
