//! What cargo's answer becomes.

use block_lint::workspace::{Edition, FoundBy, Origin, TargetKind};
use libtest_mimic::Trial;

use super::{Project, dependencies, notices, package, selected, targets, test};

pub(super) fn tests() -> Vec<Trial> {
    vec![
        test("discovery: features that are on", features),
        test("discovery: renamed and otherwise named dependencies", renamed),
        test("discovery: editions per package and per target", editions),
        test(
            "discovery: dependencies read their library only",
            dependencies_library_only,
        ),
        test("discovery: dev and build dependencies where they count", tables),
        test("discovery: --no-deps stays in the workspace", members_only),
        test(
            "discovery: unknown names are failures with the nearest name",
            unknown_names,
        ),
        test("discovery: a dependency is not a package to check", not_a_member),
        test("discovery: target that needs a feature", required_features),
        test("discovery: OUT_DIR of the newest build", out_dir),
        test("discovery: --locked is kept", locked),
        test("discovery: platform tables", platforms),
        test("discovery: nothing of that kind", nothing),
        test("discovery: several paths are one workspace", several_paths),
        test("discovery: members that are left out are told", left_out),
    ]
}

const APP: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";

/// A library package with more lines in its manifest.
fn library(name: &str, more: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.2.0\"\nedition = \"2018\"\n{more}")
}

fn features() {
    let app = format!(
        "{APP}[features]\ndefault = [\"a\"]\na = [\"dep:opt\", \"lib/x\"]\nb = [\"opt?/deep\"]\n\
        [dependencies]\nlib = {{ path = \"lib\", default-features = false }}\nopt = {{ path = \"opt\", optional = true }}\n"
    );
    let project = Project::new(&[
        ("Cargo.toml", &app),
        ("src/lib.rs", ""),
        (
            "lib/Cargo.toml",
            &library("lib", "[features]\ndefault = [\"y\"]\nx = []\ny = []\n"),
        ),
        ("lib/src/lib.rs", ""),
        ("opt/Cargo.toml", &library("opt", "[features]\ndeep = []\n")),
        ("opt/src/lib.rs", ""),
    ]);
    let on = |args: &[&str], name: &str| {
        let by_cargo: Vec<String> = package(&project.discover(args), name)
            .features
            .iter()
            .map(ToString::to_string)
            .collect();
        let without = project.discover_without_cargo(args);
        let by_us: Vec<String> = package(&without, name)
            .features
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(by_cargo, by_us, "{args:?} {name}");
        by_cargo
    };
    assert_eq!(on(&[], "app"), ["a", "default"]);
    assert_eq!(on(&[], "lib"), ["x"]);
    assert_eq!(on(&[], "opt"), [""; 0]);
    assert_eq!(on(&["--features", "b"], "opt"), ["deep"]);
    assert_eq!(on(&["--no-default-features"], "app"), [""; 0]);
    assert_eq!(on(&["--no-default-features"], "lib"), [""; 0]);
    assert_eq!(on(&["--all-features"], "app"), ["a", "b", "default"]);
    assert_eq!(on(&["-F", "b,lib/y"], "lib"), ["x", "y"]);
    let bare = project.discover(&["--no-default-features"]);
    assert_eq!(dependencies(&bare, "app"), ["normal lib -> lib 0.2.0"]);
    assert_eq!(
        package(&bare, "app").declared.len(),
        2,
        "declared names do not depend on features"
    );
}

fn renamed() {
    let app = format!(
        "{APP}[dependencies]\nnice-name = {{ package = \"ugly-name\", path = \"ugly\" }}\nodd = {{ path = \"odd\" }}\n"
    );
    let project = Project::new(&[
        ("Cargo.toml", &app),
        ("src/lib.rs", ""),
        ("ugly/Cargo.toml", &library("ugly-name", "")),
        ("ugly/src/lib.rs", ""),
        ("odd/Cargo.toml", &library("odd", "[lib]\nname = \"other_name\"\n")),
        ("odd/src/lib.rs", ""),
    ]);
    for workspace in [project.discover(&[]), project.discover_without_cargo(&[])] {
        let expected = ["normal nice_name -> ugly-name 0.2.0", "normal other_name -> odd 0.2.0"];
        assert_eq!(dependencies(&workspace, "app"), expected);
        let declared: Vec<&str> = package(&workspace, "app")
            .declared
            .iter()
            .map(ustr::Ustr::as_str)
            .collect();
        assert_eq!(declared, ["nice_name", "odd", "other_name"]);
    }
}

fn editions() {
    let app = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[[bin]]\nname = \"old\"\nedition = \"2018\"\n\
        [dependencies]\nolder = { path = \"older\" }\n";
    let project = Project::new(&[
        ("Cargo.toml", app),
        ("src/lib.rs", ""),
        ("src/bin/old.rs", "fn main() {}"),
        ("older/Cargo.toml", "[package]\nname = \"older\"\nversion = \"0.1.0\"\n"),
        ("older/src/lib.rs", ""),
    ]);
    for workspace in [project.discover(&[]), project.discover_without_cargo(&[])] {
        let app = package(&workspace, "app");
        let of = |kind| app.targets.iter().find(|target| target.kind == kind).unwrap().edition;
        assert_eq!(of(TargetKind::Lib), Edition::E2021);
        assert_eq!(of(TargetKind::Bin), Edition::E2018);
        assert_eq!(package(&workspace, "older").targets[0].edition, Edition::E2015);
    }
}

fn dependencies_library_only() {
    let app =
        format!("[workspace]\nmembers = []\nexclude = [\"lib\"]\n{APP}[dependencies]\nlib = {{ path = \"lib\" }}\n");
    let project = Project::new(&[
        ("Cargo.toml", &app),
        ("src/lib.rs", ""),
        ("lib/Cargo.toml", &library("lib", "")),
        ("lib/src/lib.rs", ""),
        ("lib/src/main.rs", "fn main() {}"),
        ("lib/tests/t.rs", ""),
    ]);
    let workspace = project.discover(&["--all-targets"]);
    assert_eq!(workspace.found_by, FoundBy::Metadata);
    assert_eq!(package(&workspace, "lib").origin, Origin::Path);
    assert_eq!(
        targets(&workspace, "lib").into_iter().collect::<Vec<_>>(),
        ["Lib lib src/lib.rs"]
    );
    assert_eq!(selected(&workspace), ["app"]);
}

fn tables() {
    let app =
        format!("{APP}[dev-dependencies]\nd = {{ path = \"d\" }}\n[build-dependencies]\nb = {{ path = \"b\" }}\n");
    let exclude = format!("[workspace]\nexclude = [\"d\", \"b\"]\n{app}");
    let project = Project::new(&[
        ("Cargo.toml", &exclude),
        ("src/lib.rs", ""),
        ("build.rs", "fn main() {}"),
        ("d/Cargo.toml", &library("d", "")),
        ("d/src/lib.rs", ""),
        ("b/Cargo.toml", &library("b", "")),
        ("b/src/lib.rs", ""),
    ]);
    for without_cargo in [false, true] {
        let discover = |args: &[&str]| {
            if without_cargo {
                project.discover_without_cargo(args)
            } else {
                project.discover(args)
            }
        };
        assert_eq!(
            dependencies(&discover(&[]), "app"),
            [""; 0],
            "neither tests nor the build script are read"
        );
        assert_eq!(dependencies(&discover(&["--tests"]), "app"), ["dev d -> d 0.2.0"]);
        assert_eq!(
            dependencies(&discover(&["--all-targets"]), "app"),
            ["build b -> b 0.2.0", "dev d -> d 0.2.0"]
        );
    }
}

fn members_only() {
    let app = format!(
        "[workspace]\nmembers = [\"in\"]\nexclude = [\"out\"]\n{APP}[dependencies]\nin = {{ path = \"in\" }}\nout = {{ path = \"out\" }}\n"
    );
    let project = Project::new(&[
        ("Cargo.toml", &app),
        ("src/lib.rs", ""),
        ("in/Cargo.toml", &library("in", "")),
        ("in/src/lib.rs", ""),
        ("out/Cargo.toml", &library("out", "")),
        ("out/src/lib.rs", ""),
    ]);
    for workspace in [
        project.discover(&["--no-deps"]),
        project.discover_without_cargo(&["--no-deps"]),
    ] {
        assert_eq!(dependencies(&workspace, "app"), ["normal in -> in 0.2.0"]);
        assert_eq!(workspace.packages.len(), 2);
        assert!(
            package(&workspace, "app")
                .declared
                .iter()
                .any(|name| name.as_str() == "out")
        );
    }
}

fn unknown_names() {
    let project = Project::new(&[
        ("Cargo.toml", &format!("{APP}[features]\ngood = []\n")),
        ("src/lib.rs", ""),
        ("src/bin/tool.rs", "fn main() {}"),
    ]);
    let says = |args: &[&str], words: &str| {
        let shown = project.try_discover(args).unwrap_err().render(false, 100);
        assert!(shown.contains(words), "{args:?}: {shown}");
    };
    says(&["-p", "ap"], "there is no package `ap` in the workspace");
    says(&["-p", "ap"], "did you mean `app`?");
    says(&["--bin", "tol"], "did you mean `tool`?");
    says(&["--test", "x"], "there is no test `x`");
    says(&["--features", "god"], "there is no feature `god` in the workspace");
    says(&["--features", "god"], "did you mean `good`?");
    says(
        &["--exclude", "app"],
        "--exclude can only be used together with --workspace",
    );
    says(
        &["--manifest-path", "src/lib.rs"],
        "must be a path to a Cargo.toml file",
    );
    says(
        &["--manifest-path", "no/Cargo.toml"],
        "cannot read `no/Cargo.toml`: no such file or directory",
    );
}

fn not_a_member() {
    let app = format!("[workspace]\nexclude = [\"lib\"]\n{APP}[dependencies]\nlib = {{ path = \"lib\" }}\n");
    let project = Project::new(&[
        ("Cargo.toml", &app),
        ("src/lib.rs", ""),
        ("lib/Cargo.toml", &library("lib", "")),
        ("lib/src/lib.rs", ""),
    ]);
    let failure = project.try_discover(&["-p", "lib"]).unwrap_err();
    assert_eq!(
        failure.to_string(),
        "package `lib` is a dependency, not a member of the workspace"
    );
}

fn required_features() {
    let manifest = format!("{APP}[features]\nx = []\n[[bin]]\nname = \"tool\"\nrequired-features = [\"x\"]\n");
    let project = Project::new(&[
        ("Cargo.toml", &manifest),
        ("src/lib.rs", ""),
        ("src/bin/tool.rs", "fn main() {}"),
    ]);
    assert_eq!(targets(&project.discover(&[]), "app").len(), 1);
    assert_eq!(targets(&project.discover(&["--features", "x"]), "app").len(), 2);
    let failure = project.try_discover(&["--bin", "tool"]).unwrap_err();
    assert_eq!(
        failure.to_string(),
        "target `tool` in package `app` requires the features: `x`"
    );
}

fn out_dir() {
    let project = Project::new(&[
        ("Cargo.toml", APP),
        ("src/lib.rs", ""),
        ("build.rs", "fn main() {}"),
        ("target/debug/build/app-0123456789abcdef/out/old.rs", ""),
        ("target/debug/build/app-more-0123456789abcdef/out/other.rs", ""),
    ]);
    std::thread::sleep(std::time::Duration::from_millis(20));
    project.write(
        "target/x86_64-unknown-linux-gnu/release/build/app-fedcba9876543210/out/new.rs",
        "",
    );
    let mut selection = project.selection("", &[]);
    for cargo in [selection.tools.cargo.clone(), "/nowhere/cargo".into()] {
        // This test may run with a shared target folder; cargo would answer with that one.
        selection.tools.target_dir = None;
        selection.tools.cargo = cargo;
        let workspace = block_lint::workspace::discover(&selection).unwrap();
        if workspace.found_by == FoundBy::Metadata && std::env::var_os("CARGO_TARGET_DIR").is_some() {
            continue;
        }
        let found = package(&workspace, "app").out_dir.clone().unwrap();
        assert!(found.join("new.rs").is_file(), "{}", found.display());
    }
}

fn locked() {
    let project = Project::new(&[("Cargo.toml", APP), ("src/lib.rs", "")]);
    let failure = project.try_discover(&["--locked"]).unwrap_err();
    assert_eq!(failure.to_string(), "cargo cannot resolve the workspace");
    assert!(
        failure.render(false, 100).contains("--locked"),
        "what cargo said is shown"
    );
    project.discover(&[]);
    project.discover(&["--locked"]);
    project.discover(&["--frozen"]);
}

fn platforms() {
    let app = format!(
        "[workspace]\nexclude = [\"w\", \"u\"]\n{APP}[target.'cfg(windows)'.dependencies]\nw = {{ path = \"w\" }}\n[target.'cfg(unix)'.dependencies]\nu = {{ path = \"u\" }}\n"
    );
    let project = Project::new(&[
        ("Cargo.toml", &app),
        ("src/lib.rs", ""),
        ("w/Cargo.toml", &library("w", "")),
        ("w/src/lib.rs", ""),
        ("u/Cargo.toml", &library("u", "")),
        ("u/src/lib.rs", ""),
    ]);
    for (target, expected) in [
        ("x86_64-pc-windows-msvc", "normal w -> w 0.2.0"),
        ("aarch64-unknown-linux-gnu", "normal u -> u 0.2.0"),
    ] {
        for workspace in [
            project.discover(&["--target", target]),
            project.discover_without_cargo(&["--target", target]),
        ] {
            assert_eq!(dependencies(&workspace, "app"), [expected], "{target}");
        }
    }
}

fn nothing() {
    let project = Project::new(&[("Cargo.toml", APP), ("src/main.rs", "fn main() {}")]);
    let says = |args: &[&str], words: &str| assert_eq!(project.try_discover(args).unwrap_err().to_string(), words);
    says(
        &["--lib"],
        "nothing to check: --lib was given, but no selected package has a library",
    );
    let said = notices(&project.discover(&["--examples"]));
    assert_eq!(
        said,
        "the selected packages have no target of the kinds asked for, so nothing is checked"
    );
    says(
        &["--workspace", "--exclude", "app"],
        "nothing to check: no package of the workspace is selected",
    );
}

fn several_paths() {
    let project = Project::new(&[
        (
            "a/Cargo.toml",
            &library("a", "[dependencies]\nshared = { path = \"../shared\" }\n"),
        ),
        ("a/src/lib.rs", ""),
        (
            "b/Cargo.toml",
            &library("b", "[dependencies]\nshared = { path = \"../shared\" }\n"),
        ),
        ("b/src/lib.rs", ""),
        ("shared/Cargo.toml", &library("shared", "")),
        ("shared/src/lib.rs", ""),
        ("alone.rs", ""),
    ]);
    let workspace = project.discover(&["a", "b/Cargo.toml", "alone.rs", "a"]);
    assert_eq!(workspace.root, project.path(""));
    assert_eq!(selected(&workspace).len(), 3, "{}", notices(&workspace));
    assert_eq!(dependencies(&workspace, "b"), ["normal shared -> shared 0.2.0"]);
}

fn left_out() {
    let root = format!("{APP}[workspace]\nmembers = [\"a\", \"b\"]\n");
    let (a, b) = (library("a", ""), library("b", ""));
    let project = Project::new(&[
        ("Cargo.toml", &root),
        ("src/main.rs", "fn main() {}"),
        ("a/Cargo.toml", &a),
        ("a/src/lib.rs", ""),
        ("b/Cargo.toml", &b),
        ("b/src/lib.rs", ""),
    ]);
    assert_eq!(
        notices(&project.discover(&[])),
        "2 other members of the workspace are not checked; `--workspace` takes them in"
    );
    for asked in [&["--workspace"][..], &["-p", "a"]] {
        assert_eq!(notices(&project.discover(asked)), "", "{asked:?}");
    }
}
