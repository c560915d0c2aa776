//! What happens when cargo gives no answer. One thing that is missing or broken never hides the rest.

use block_lint::workspace::{self, FoundBy, Origin, Workspace};
use libtest_mimic::Trial;

use super::{Project, dependencies, notices, package, selected, targets, test};

pub(super) fn tests() -> Vec<Trial> {
    vec![
        test("discovery: missing git dependency, through the lock file", missing_git),
        test("discovery: registry sources through the lock file", registry),
        test("discovery: two versions of one crate", two_versions),
        test("discovery: registry sources without a lock file", registry_unlocked),
        test(
            "discovery: a near version where the locked one is missing",
            near_version,
        ),
        test("discovery: a path dependency that is not there", missing_path),
        test("discovery: git checkouts", git_checkout),
        test("discovery: vendored sources", vendored),
        test("discovery: patched by path", patched),
        test("discovery: no cargo, manifests read directly", no_cargo),
        test("discovery: neither cargo nor rustc", no_tools),
        test("discovery: broken manifest of a member", broken_member),
        test("discovery: manifest of a member is missing", missing_member),
        test("discovery: broken manifest of the root", broken_root),
        test("discovery: target without a file", missing_target),
        test("discovery: inheritance from the workspace", inheritance),
        test("discovery: toolchain that is not installed", missing_toolchain),
    ]
}

const APP: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";

fn krate(name: &str, version: &str, more: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"2018\"\n{more}")
}

/// Discovery with an own `$CARGO_HOME` in the folder `home`, so that cargo itself finds nothing.
fn at_home(project: &Project, args: &[&str]) -> Workspace {
    let mut selection = project.selection("", args);
    selection.tools.cargo_home = Some(project.path("home"));
    workspace::discover(&selection).unwrap()
}

fn missing_path() {
    let app = format!("{APP}[dependencies]\ngone = {{ path = \"gone\" }}\n");
    let project = Project::new(&[("Cargo.toml", &app), ("src/lib.rs", "")]);
    let told = notices(&project.discover(&[]));
    let file = project.path("gone").join("Cargo.toml").display().to_string();
    assert!(told.contains(&format!("{file}`: no such file")), "{told}");
    assert!(told.contains("the source of `gone` is not on this disk"), "{told}");
}

fn missing_git() {
    let app = format!(
        "{APP}[dependencies]\ngone = {{ git = \"https://invalid.invalid/gone.git\" }}\nnear = {{ path = \"near\" }}\n"
    );
    let project = Project::new(&[
        ("Cargo.toml", &app),
        ("src/main.rs", "fn main() {}"),
        ("near/Cargo.toml", &krate("near", "0.3.0", "")),
        ("near/src/lib.rs", ""),
    ]);
    let workspace = project.discover(&[]);
    assert_eq!(workspace.found_by, FoundBy::LockFile);
    assert_eq!(dependencies(&workspace, "app"), ["normal near -> near 0.3.0"]);
    let declared: Vec<&str> = package(&workspace, "app")
        .declared
        .iter()
        .map(ustr::Ustr::as_str)
        .collect();
    assert_eq!(declared, ["gone", "near"]);
    let said = notices(&workspace);
    assert!(said.contains("`cargo metadata --offline` failed"), "{said}");
    assert!(
        said.contains("so dependencies were looked up among the downloaded sources"),
        "{said}"
    );
    assert!(
        said.contains("the source of `gone` is not on this disk, so what it does is unknown"),
        "{said}"
    );
}

const REGISTRY: &str = "source = \"registry+https://github.com/rust-lang/crates.io-index\"\n";

/// A lock file of packages: name, version, source line, dependencies.
fn lock(packages: &[(&str, &str, &str, &str)]) -> String {
    let entries = packages.iter().map(|(name, version, source, dependencies)| {
        format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n{source}dependencies = [{dependencies}]\n\n")
    });
    std::iter::once("version = 4\n\n".to_owned()).chain(entries).collect()
}

fn registry() {
    let app = format!("{APP}[dependencies]\nblint-up = {{ version = \"1\", features = [\"f\"] }}\n");
    let up = krate(
        "blint-up",
        "1.2.0",
        "[features]\nf = [\"blint-down/g\"]\n[dependencies]\nblint-down = \"2\"\nblint-none = { version = \"1\", optional = true }\n",
    );
    let project = Project::new(&[
        ("Cargo.toml", &app),
        (
            "Cargo.lock",
            &lock(&[
                ("app", "0.1.0", "", "\"blint-up\""),
                ("blint-up", "1.2.0", REGISTRY, "\"blint-down\""),
                ("blint-down", "2.0.1", REGISTRY, ""),
            ]),
        ),
        ("src/lib.rs", ""),
        ("home/registry/src/index-1/blint-up-1.2.0/Cargo.toml", &up),
        ("home/registry/src/index-1/blint-up-1.2.0/src/lib.rs", ""),
        (
            "home/registry/src/index-1/blint-up-1.9.0/Cargo.toml",
            &krate("blint-up", "1.9.0", ""),
        ),
        (
            "home/registry/src/index-2/blint-down-2.0.1/Cargo.toml",
            &krate("blint-down", "2.0.1", "[features]\ng = []\n"),
        ),
        ("home/registry/src/index-2/blint-down-2.0.1/src/lib.rs", ""),
    ]);
    let workspace = at_home(&project, &[]);
    assert_eq!(workspace.found_by, FoundBy::LockFile);
    assert_eq!(dependencies(&workspace, "app"), ["normal blint_up -> blint-up 1.2.0"]);
    assert_eq!(
        dependencies(&workspace, "blint-up"),
        ["normal blint_down -> blint-down 2.0.1"]
    );
    assert_eq!(package(&workspace, "blint-up").features, ["f"]);
    assert_eq!(package(&workspace, "blint-down").features, ["g"]);
    assert_eq!(package(&workspace, "blint-up").origin, Origin::Registry);
    assert_eq!(workspace.notices.len(), 1, "{}", notices(&workspace));
}

fn two_versions() {
    let app = format!(
        "{APP}[dependencies]\nnew = {{ package = \"blint-x\", version = \"2\" }}\nold = {{ package = \"blint-x\", version = \"1\" }}\n"
    );
    let project = Project::new(&[
        ("Cargo.toml", &app),
        (
            "Cargo.lock",
            &lock(&[
                ("app", "0.1.0", "", "\"blint-x 1.0.0\", \"blint-x 2.0.0\""),
                ("blint-x", "1.0.0", REGISTRY, ""),
                ("blint-x", "2.0.0", REGISTRY, ""),
            ]),
        ),
        ("src/lib.rs", ""),
        (
            "home/registry/src/i/blint-x-1.0.0/Cargo.toml",
            &krate("blint-x", "1.0.0", ""),
        ),
        ("home/registry/src/i/blint-x-1.0.0/src/lib.rs", ""),
        (
            "home/registry/src/i/blint-x-2.0.0/Cargo.toml",
            &krate("blint-x", "2.0.0", ""),
        ),
        ("home/registry/src/i/blint-x-2.0.0/src/lib.rs", ""),
    ]);
    let expected = ["normal new -> blint-x 2.0.0", "normal old -> blint-x 1.0.0"];
    assert_eq!(dependencies(&at_home(&project, &[]), "app"), expected);
}

fn registry_unlocked() {
    let app = format!("{APP}[dependencies]\nblint-x = \"1.1\"\n");
    let project = Project::new(&[("Cargo.toml", &app), ("src/lib.rs", "")]);
    for version in ["1.0.9", "1.1.0", "1.10.0", "1.9.0", "2.0.0"] {
        let folder = format!("home/registry/src/i/blint-x-{version}");
        project.write(&format!("{folder}/Cargo.toml"), &krate("blint-x", version, ""));
        project.write(&format!("{folder}/src/lib.rs"), "");
    }
    project.write("home/registry/src/i/blint-x-y-9.0.0/Cargo.toml", "");
    assert_eq!(
        dependencies(&at_home(&project, &[]), "app"),
        ["normal blint_x -> blint-x 1.10.0"]
    );
}

fn near_version() {
    let app = format!("{APP}[dependencies]\nblint-x = \"1\"\n");
    let project = Project::new(&[
        ("Cargo.toml", &app),
        (
            "Cargo.lock",
            &lock(&[("app", "0.1.0", "", "\"blint-x\""), ("blint-x", "1.0.3", REGISTRY, "")]),
        ),
        ("src/lib.rs", ""),
        (
            "home/registry/src/i/blint-x-1.0.5/Cargo.toml",
            &krate("blint-x", "1.0.5", ""),
        ),
        ("home/registry/src/i/blint-x-1.0.5/src/lib.rs", ""),
        (
            "home/registry/src/i/blint-x-2.0.0/Cargo.toml",
            &krate("blint-x", "2.0.0", ""),
        ),
    ]);
    let workspace = at_home(&project, &[]);
    assert_eq!(dependencies(&workspace, "app"), ["normal blint_x -> blint-x 1.0.5"]);
    let said = notices(&workspace);
    assert!(said.contains("another version is read than Cargo.lock names"), "{said}");
}

fn git_checkout() {
    let commit = "0123456789abcdef0123456789abcdef01234567";
    let url = "https://invalid.invalid/owner/Repo.git";
    let source = format!("source = \"git+{url}?branch=main#{commit}\"\n");
    let app = format!("{APP}[dependencies]\ninner = {{ git = \"{url}\", branch = \"main\" }}\n");
    let checkout = "home/git/checkouts/repo-aabbccddeeff0011/0123456";
    let project = Project::new(&[
        ("Cargo.toml", &app),
        (
            "Cargo.lock",
            &lock(&[("app", "0.1.0", "", "\"inner\""), ("inner", "0.5.0", &source, "")]),
        ),
        ("src/lib.rs", ""),
        (
            &format!("{checkout}/Cargo.toml"),
            "[workspace]\nmembers = [\"crates/*\"]\n[workspace.package]\nversion = \"0.5.0\"\nedition = \"2021\"\n",
        ),
        (
            &format!("{checkout}/crates/inner/Cargo.toml"),
            "[package]\nname = \"inner\"\nversion.workspace = true\nedition.workspace = true\n",
        ),
        (&format!("{checkout}/crates/inner/src/lib.rs"), ""),
    ]);
    let workspace = at_home(&project, &[]);
    assert_eq!(dependencies(&workspace, "app"), ["normal inner -> inner 0.5.0"]);
    assert_eq!(package(&workspace, "inner").origin, Origin::Git);
}

fn vendored() {
    let app = format!("{APP}[dependencies]\nblint-v = \"1\"\n");
    let project = Project::new(&[
        ("Cargo.toml", &app),
        (
            "Cargo.lock",
            &lock(&[("app", "0.1.0", "", "\"blint-v\""), ("blint-v", "1.0.0", REGISTRY, "")]),
        ),
        (
            ".cargo/config.toml",
            "[source.vendored]\ndirectory = \"third\"\n[source.crates-io]\nreplace-with = \"vendored\"\n",
        ),
        ("src/lib.rs", ""),
        ("third/blint-v/Cargo.toml", &krate("blint-v", "1.0.0", "")),
        ("third/blint-v/src/lib.rs", ""),
    ]);
    assert_eq!(
        dependencies(&project.discover_without_cargo(&[]), "app"),
        ["normal blint_v -> blint-v 1.0.0"]
    );
}

fn patched() {
    let app = format!("{APP}[dependencies]\nblint-p = \"1\"\n[patch.crates-io]\nblint-p = {{ path = \"fork\" }}\n");
    let project = Project::new(&[
        ("Cargo.toml", &app),
        ("src/lib.rs", ""),
        ("fork/Cargo.toml", &krate("blint-p", "1.0.0", "")),
        ("fork/src/lib.rs", ""),
    ]);
    let expected = ["normal blint_p -> blint-p 1.0.0"];
    assert_eq!(dependencies(&project.discover_without_cargo(&[]), "app"), expected);
}

fn no_cargo() {
    let project = Project::new(&[
        ("Cargo.toml", APP),
        ("src/lib.rs", ""),
        ("src/bin/two/main.rs", "fn main() {}"),
        ("examples/e.rs", "fn main() {}"),
    ]);
    let workspace = project.discover_without_cargo(&["--all-targets"]);
    assert_eq!(workspace.found_by, FoundBy::Manifests);
    assert_eq!(
        workspace.notices,
        ["cargo could not be started, so manifests were read directly"]
    );
    assert_eq!(
        targets(&workspace, "app"),
        targets(&project.discover(&["--all-targets"]), "app")
    );
}

fn no_tools() {
    let project = Project::new(&[("Cargo.toml", APP), ("src/lib.rs", "")]);
    let mut selection = project.selection("", &[]);
    selection.tools.cargo = "/nowhere/cargo".into();
    selection.tools.rustc = "/nowhere/rustc".into();
    selection.tools.cargo_home = None;
    let workspace = workspace::discover(&selection).unwrap();
    assert_eq!(selected(&workspace), ["app"]);
    assert!(workspace.target_cfg.iter().any(|(key, _)| key.as_str() == "target_os"));
}

fn broken_member() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"good\", \"bad\"]\nresolver = \"2\"\n",
        ),
        (
            "good/Cargo.toml",
            &krate("good", "0.1.0", "[dependencies]\nbad = { path = \"../bad\" }\n"),
        ),
        ("good/src/lib.rs", ""),
        (
            "bad/Cargo.toml",
            "[package]\nname = \"bad\"\nversion = \"0.1.0\"\nedition = \"2021\"\nthis is not toml\n",
        ),
        ("bad/src/lib.rs", ""),
        ("bad/src/main.rs", "fn main() {}"),
    ]);
    let workspace = project.discover(&[]);
    assert_eq!(workspace.found_by, FoundBy::Manifests);
    assert_eq!(selected(&workspace), ["bad", "good"]);
    assert_eq!(targets(&workspace, "bad").len(), 2, "its code is checked all the same");
    assert_eq!(dependencies(&workspace, "good"), ["normal bad -> bad 0.1.0"]);
    let said = notices(&workspace);
    assert!(said.contains("`bad/Cargo.toml` does not parse (line 5: "), "{said}");
}

fn missing_member() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"good\", \"gone\"]\nresolver = \"2\"\n",
        ),
        ("good/Cargo.toml", &krate("good", "0.1.0", "")),
        ("good/src/lib.rs", ""),
    ]);
    let workspace = project.discover(&[]);
    assert_eq!(selected(&workspace), ["good"]);
    assert!(
        notices(&workspace).contains("the manifest in `gone` cannot be read: no such file"),
        "{}",
        notices(&workspace)
    );
}

fn broken_root() {
    let project = Project::new(&[("Cargo.toml", "[package\nname ="), ("src/lib.rs", "")]);
    let workspace = project.discover(&[]);
    assert_eq!(workspace.packages.len(), 1);
    assert_eq!(workspace.packages[0].targets.len(), 1);
    assert!(
        notices(&workspace).contains("`Cargo.toml` does not parse (line 1: "),
        "{}",
        notices(&workspace)
    );
}

fn missing_target() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            &format!("{APP}[[bin]]\nname = \"none\"\npath = \"src/none.rs\"\n"),
        ),
        ("src/lib.rs", ""),
        ("near/Cargo.toml", ""),
    ]);
    let workspace = project.discover(&[]);
    assert_eq!(
        targets(&workspace, "app").into_iter().collect::<Vec<_>>(),
        ["Lib app src/lib.rs"]
    );
}

fn inheritance() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"a\", \"b\"]\nresolver = \"2\"\n[workspace.package]\nversion = \"7.0.0\"\nedition = \"2024\"\n\
            [workspace.dependencies]\nb = { path = \"b\", default-features = false, features = [\"x\"] }\n",
        ),
        (
            "a/Cargo.toml",
            "[package]\nname = \"a\"\nversion.workspace = true\nedition = { workspace = true }\n[dependencies]\nb = { workspace = true, features = [\"y\"] }\n",
        ),
        ("a/src/lib.rs", ""),
        (
            "b/Cargo.toml",
            "[package]\nname = \"b\"\nversion.workspace = true\n[features]\ndefault = [\"z\"]\nx = []\ny = []\nz = []\n",
        ),
        ("b/src/lib.rs", ""),
    ]);
    let (ours, theirs) = (
        project.discover_without_cargo(&["-p", "a"]),
        project.discover(&["-p", "a"]),
    );
    for name in ["a", "b"] {
        let (ours, theirs) = (package(&ours, name), package(&theirs, name));
        assert_eq!((&ours.version, &ours.features), (&theirs.version, &theirs.features));
        assert_eq!(ours.targets[0].edition, theirs.targets[0].edition);
    }
}

fn missing_toolchain() {
    let project = Project::new(&[
        ("Cargo.toml", APP),
        ("src/lib.rs", ""),
        ("rust-toolchain.toml", "[toolchain]\nchannel = \"1.2.3\"\n"),
    ]);
    let mut selection = project.selection("", &[]);
    selection.tools.cargo = "cargo".into();
    let workspace = workspace::discover(&selection).unwrap();
    assert_eq!(selected(&workspace), ["app"]);
}
