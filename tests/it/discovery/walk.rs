//! Where there is no manifest.

use std::fs;

use block_lint::workspace::{Edition, FoundBy, TargetKind};
use libtest_mimic::Trial;

use super::{Project, notices, relative, test};

pub(super) fn tests() -> Vec<Trial> {
    vec![
        test("discovery: a lone file", lone_file),
        test("discovery: a folder without a manifest", folder),
        test("discovery: an empty folder is a failure", empty_folder),
        test("discovery: a path that is not there", missing_path),
        test("discovery: a file that is not Rust", not_rust),
        test("discovery: flags that need a manifest", needs_manifest),
        test("discovery: files that only reach each other", circle),
        test("discovery: the project's own facts are no code", own_facts),
        #[cfg(unix)]
        test("discovery: symlink loops end", symlinks),
        #[cfg(unix)]
        test("discovery: a folder that cannot be read", unreadable),
    ]
}

fn roots(project: &Project, args: &[&str]) -> Vec<String> {
    let workspace = project.discover(args);
    assert_eq!(workspace.found_by, FoundBy::Walk);
    let root = project.path("");
    workspace
        .packages
        .iter()
        .flat_map(|package| &package.targets)
        .map(|target| relative(&target.root, &root))
        .collect()
}

fn lone_file() {
    let project = Project::new(&[("lonely.rs", "fn main() {}"), ("other.rs", "")]);
    let workspace = project.discover(&["lonely.rs"]);
    assert_eq!(roots(&project, &["lonely.rs"]), ["lonely.rs"]);
    let target = &workspace.packages[0].targets[0];
    assert_eq!(
        (target.name.as_str(), target.kind, target.edition),
        ("lonely", TargetKind::Bin, Edition::E2021)
    );
    assert!(workspace.packages[0].selected && workspace.notices.is_empty());
    assert!(!workspace.target_cfg.is_empty());
}

fn folder() {
    let project = Project::new(&[
        (
            "a/src/main.rs",
            "mod x;\npub(crate) mod y; // why\n#[cfg(unix)] mod z;\nmod inner {\n    mod deep;\n}\n",
        ),
        (
            "a/src/x.rs",
            "#[path = \"elsewhere/named.rs\"]\nmod other;\ninclude!(\"part.rs\");",
        ),
        ("a/src/y/mod.rs", "mod leaf;"),
        ("a/src/y/leaf.rs", ""),
        ("a/src/z.rs", ""),
        ("a/src/inner/deep.rs", ""),
        ("a/src/elsewhere/named.rs", ""),
        ("a/src/part.rs", ""),
        ("a/src/stray.rs", "// mod x;"),
        ("lib/src/lib.rs", ""),
        ("target/debug/out.rs", ""),
        (".hidden/h.rs", ""),
        ("notes.txt", ""),
    ]);
    assert_eq!(
        roots(&project, &[]),
        ["a/src/main.rs", "a/src/stray.rs", "lib/src/lib.rs"]
    );
    let workspace = project.discover(&[]);
    let names: Vec<&str> = workspace.packages[0]
        .targets
        .iter()
        .map(|target| target.name.as_str())
        .collect();
    assert_eq!(names, ["a", "stray", "lib"]);
    assert!(notices(&workspace).starts_with("no Cargo.toml was found"));
    assert_eq!(roots(&project, &["lib"]), ["lib/src/lib.rs"]);
}

fn empty_folder() {
    let project = Project::new(&[("notes.txt", "")]);
    let failure = project.try_discover(&[]).unwrap_err();
    assert!(
        failure
            .to_string()
            .starts_with("nothing to check: there is no Cargo.toml and no .rs file in"),
        "{failure}"
    );
}

fn missing_path() {
    let project = Project::new(&[]);
    let failure = project.try_discover(&["gone.rs"]).unwrap_err();
    assert_eq!(failure.to_string(), "cannot read `gone.rs`: no such file or directory");
    let shown = project.try_discover(&["chek"]).unwrap_err().render(false, 100);
    assert!(shown.contains("did you mean the command `check`?"), "{shown}");
}

fn not_rust() {
    let project = Project::new(&[("notes.txt", "")]);
    let failure = project.try_discover(&["notes.txt"]).unwrap_err();
    assert_eq!(
        failure.to_string(),
        "`notes.txt` is neither a folder, a Cargo.toml nor a .rs file"
    );
}

fn needs_manifest() {
    let project = Project::new(&[("a.rs", "")]);
    for (args, flag) in [
        (["-p", "x"], "--package"),
        (["--features", "x"], "--features"),
        (["--bin", "x"], "--bin"),
    ] {
        let failure = project.try_discover(&args).unwrap_err().to_string();
        assert!(
            failure.starts_with(&format!("{flag} needs a Cargo.toml, and there is none at or above")),
            "{failure}"
        );
    }
}

fn circle() {
    let project = Project::new(&[
        ("a.rs", "mod b;"),
        ("b.rs", "mod a;"),
        ("self.rs", "#[path = \"self.rs\"] mod again;"),
    ]);
    assert_eq!(roots(&project, &[]), ["a.rs", "self.rs"]);
}

#[cfg(unix)]
fn symlinks() {
    let project = Project::new(&[("src/one.rs", "")]);
    std::os::unix::fs::symlink(project.path(""), project.path("src/loop")).unwrap();
    std::os::unix::fs::symlink(project.path("src/gone.rs"), project.path("src/gone.rs")).unwrap();
    assert_eq!(roots(&project, &[]), ["src/one.rs"]);
}

fn own_facts() {
    let project = Project::new(&[
        ("a.rs", ""),
        ("block-lint/acme.rs", "pub fn f();"),
        ("b/block-lint/c.rs", ""),
    ]);
    assert_eq!(roots(&project, &[]), ["a.rs", "b/block-lint/c.rs"]);
}

#[cfg(unix)]
fn unreadable() {
    use std::os::unix::fs::PermissionsExt;
    let project = Project::new(&[("ok.rs", ""), ("closed/a.rs", "")]);
    let closed = project.path("closed");
    let allow = |mode| fs::set_permissions(&closed, fs::Permissions::from_mode(mode)).unwrap();
    allow(0o000);
    if fs::read_dir(&closed).is_ok() {
        // Root reads everything.
        allow(0o755);
        return;
    }
    let workspace = project.discover(&[]);
    let failure = project.try_discover(&["closed"]).unwrap_err();
    allow(0o755);
    let closed_file = project.path("ok.rs");
    fs::set_permissions(&closed_file, fs::Permissions::from_mode(0o000)).unwrap();
    let of_file = project.try_discover(&["ok.rs"]).unwrap_err();
    assert_eq!(of_file.to_string(), "cannot read `ok.rs`: permission denied");
    assert!(
        notices(&workspace).contains("cannot be read: permission denied"),
        "{}",
        notices(&workspace)
    );
    assert_eq!(workspace.packages[0].targets.len(), 1);
    assert_eq!(failure.to_string(), "cannot read `closed`: permission denied");
}
