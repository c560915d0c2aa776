//! Cargo as the judge: `cargo build --unit-graph` says which targets cargo would build for the same flags.

use std::{collections::BTreeSet, process::Command};

use block_lint::workspace::{self, TargetKind, Workspace};
use libtest_mimic::Trial;

use super::{Project, tools};

/// Flags, and the folder of the workspace in which they are given.
const CASES: &[(&str, &str)] = &[
    ("", ""),
    ("", "--lib"),
    ("", "--bins"),
    ("", "--bin tool"),
    ("", "--bin t*"),
    ("", "--bin app --bin tool"),
    ("", "--examples"),
    ("", "--example demo"),
    ("", "--tests"),
    ("", "--test flow"),
    ("", "--benches"),
    ("", "--bench speed"),
    ("", "--all-targets"),
    ("", "--lib --tests"),
    ("", "--lib --bin app --test flow"),
    ("", "--features extra"),
    ("", "--bin gated --features extra"),
    ("", "--bins --all-features"),
    ("", "--workspace"),
    ("", "--workspace --exclude one"),
    ("", "--workspace --exclude o*"),
    ("", "--workspace --all-targets"),
    ("", "--workspace --exclude nope"),
    ("", "-p one"),
    ("", "-p one -p two"),
    ("", "-p one@0.1.0"),
    ("", "-p one@0.1"),
    ("", "-p one:0.1.0"),
    ("", "-p o*"),
    ("", "-p *w*"),
    ("", "-p [ot]*"),
    ("", "--all-targets -p two"),
    ("crates/one", ""),
    ("crates/one", "--workspace"),
    ("crates/one/src", ""),
    ("crates/two", "--tests"),
    ("", "--manifest-path crates/two/Cargo.toml"),
];

/// The flags that mean something else where the root is another kind of manifest; only these are tried on each kind.
const BY_ROOT: [&str; 6] = [
    "",
    "--workspace",
    "--all-targets",
    "--bins",
    "--features extra",
    "-p o*",
];

pub(super) fn tests() -> Vec<Trial> {
    let roots = [
        ("default-members", WITH_DEFAULTS),
        ("root-package", ROOT_PACKAGE),
        ("virtual", VIRTUAL),
    ];
    let mut trials = Vec::new();
    for (name, manifest) in roots {
        trials.push(Trial::test(
            format!("discovery: same targets as cargo, {name}"),
            move || {
                let project = project(manifest);
                let all = manifest == WITH_DEFAULTS;
                for (folder, flags) in CASES.iter().filter(|(_, flags)| all || BY_ROOT.contains(flags)) {
                    compare(&project, folder, flags);
                }
                Ok(())
            },
        ));
    }
    trials.push(super::test(
        "discovery: same dependencies and features as cargo, without cargo",
        dependencies,
    ));
    trials
}

const ROOT: &str = r#"
[package]
name = "app"
version = "0.1.0"
edition = "2021"

[features]
extra = []

[dependencies]
one = { path = "crates/one" }

[[bin]]
name = "gated"
path = "src/gated.rs"
required-features = ["extra"]

[[example]]
name = "tested"
test = true
"#;

const ROOT_PACKAGE: &str = "[workspace]\nmembers = [\"crates/*\"]\nexclude = [\"crates/out\"]\n";
const WITH_DEFAULTS: &str = "[workspace]\nmembers = [\"crates/*\"]\nexclude = [\"crates/out\"]\ndefault-members = [\"crates/two\", \"crates/o*\"]\n";
const VIRTUAL: &str = "[workspace]\nresolver = \"2\"\nmembers = [\"crates/*\"]\nexclude = [\"crates/out\"]\n";

fn project(workspace: &str) -> Project {
    let root = if workspace == VIRTUAL {
        String::new()
    } else {
        ROOT.to_owned()
    };
    let member = |name: &str, more: &str| {
        format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2018\"\n[features]\nextra = []\n{more}")
    };
    Project::new(&[
        ("Cargo.toml", &format!("{workspace}{root}")),
        ("src/lib.rs", ""),
        ("src/main.rs", "fn main() {}"),
        ("src/gated.rs", "fn main() {}"),
        ("src/bin/tool.rs", "fn main() {}"),
        ("examples/demo.rs", "fn main() {}"),
        ("examples/tested.rs", "fn main() {}"),
        ("tests/flow.rs", ""),
        ("tests/deep/main.rs", ""),
        ("benches/speed.rs", "fn main() {}"),
        ("build.rs", "fn main() {}"),
        ("crates/one/Cargo.toml", &member("one", "[lib]\nbench = false\n")),
        ("crates/one/src/lib.rs", ""),
        ("crates/one/tests/flow.rs", ""),
        ("crates/two/Cargo.toml", &member("two", "[lib]\ntest = false\n")),
        ("crates/two/src/lib.rs", ""),
        ("crates/two/src/bin/two-b.rs", "fn main() {}"),
        ("crates/two/build.rs", "fn main() {}"),
        ("crates/out/Cargo.toml", &member("out", "")),
        ("crates/out/src/lib.rs", ""),
    ])
}

fn compare(project: &Project, folder: &str, flags: &str) {
    let args: Vec<&str> = flags.split_whitespace().collect();
    let ours = workspace::discover(&project.selection(folder, &args));
    let theirs = roots(project, folder, &args);
    let mut alone = project.selection(folder, &args);
    alone.tools.cargo = "/nowhere/cargo".into();
    alone.tools.rustc = "/nowhere/rustc".into();
    let alone = workspace::discover(&alone);
    let what = format!("`{flags}` in `{folder}`");
    let Some(theirs) = theirs else {
        assert!(ours.is_err(), "cargo refuses {what}, we do not");
        assert!(alone.is_err(), "cargo refuses {what}, we without cargo do not");
        return;
    };
    for (ours, how) in [(ours, "with cargo"), (alone, "without cargo")] {
        let ours = ours.unwrap_or_else(|failure| panic!("{what} {how}: {failure}"));
        let read = read(&ours);
        let missing: Vec<_> = theirs.difference(&read).collect();
        // The library below every other target is checked by cargo too, though it is no root.
        let more: Vec<_> = read.difference(&theirs).filter(|line| !is_library(line)).collect();
        assert!(
            missing.is_empty() && more.is_empty(),
            "{what} {how}: missing {missing:?}, more {more:?}"
        );
        let packages = |lines: &BTreeSet<String>| {
            lines
                .iter()
                .map(|line| line.split(' ').next().unwrap().to_owned())
                .collect::<BTreeSet<_>>()
        };
        assert_eq!(packages(&theirs), packages(&read), "{what} {how}");
    }
}

fn is_library(line: &str) -> bool {
    line.contains(" Lib ") && !line.ends_with(" test")
}

fn read(workspace: &Workspace) -> BTreeSet<String> {
    let selected = workspace.packages.iter().filter(|package| package.selected);
    let lines = selected.flat_map(|package| {
        package.targets.iter().map(move |target| {
            let test = if target.test { " test" } else { "" };
            format!("{} {:?} {}{test}", package.name, target.kind, target.name)
        })
    });
    lines.filter(|line| !line.contains("BuildScript")).collect()
}

/// The roots of cargo's unit graph, in our words; `None` when cargo refuses.
fn roots(project: &Project, folder: &str, args: &[&str]) -> Option<BTreeSet<String>> {
    let output = Command::new(&tools().cargo)
        .current_dir(project.path(folder))
        .env("RUSTC_BOOTSTRAP", "1")
        .env_remove("CARGO_TARGET_DIR")
        .args(["build", "--offline", "--unit-graph", "-Zunstable-options"])
        .args(args)
        .output()
        .unwrap();
    if !output.status.success() {
        return None;
    }
    let graph: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let units = graph["units"].as_array().unwrap();
    let roots = graph["roots"]
        .as_array()
        .unwrap()
        .iter()
        .map(|root| &units[root.as_u64().unwrap() as usize]);
    Some(roots.map(unit).collect())
}

/// Our own workspace has a hundred dependencies: what is found without cargo must be what cargo would build. (Of
/// `cargo metadata` that does not hold: it also switches on what only build scripts and tests ask for.)
fn dependencies() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = root.join("Cargo.toml");
    let project = Project::new(&[]);
    let mut selection = project.selection("", &["--manifest-path", manifest.to_str().unwrap()]);
    selection.tools.cargo = "/nowhere/cargo".into();
    let ours = workspace::discover(&selection).unwrap();
    let ours: BTreeSet<String> = ours
        .packages
        .iter()
        .filter_map(|package| built_by_us(&ours, package))
        .collect();
    let theirs = built_by_cargo(root);
    let missing: Vec<_> = theirs.difference(&ours).collect();
    let more: Vec<_> = ours.difference(&theirs).collect();
    assert!(
        missing.is_empty() && more.is_empty(),
        "missing {missing:#?}\nmore {more:#?}"
    );
    assert!(ours.len() > 50);
}

fn built_by_us(workspace: &Workspace, package: &workspace::Package) -> Option<String> {
    package.targets.iter().find(|target| target.kind == TargetKind::Lib)?;
    let dependencies: BTreeSet<String> = package
        .dependencies
        .iter()
        .map(|dependency| {
            let to = workspace.package(dependency.package);
            format!("{}={}@{}", dependency.extern_name, to.name, to.version)
        })
        .collect();
    let features: Vec<&str> = package.features.iter().map(ustr::Ustr::as_str).collect();
    Some(format!(
        "{}@{} {features:?} {dependencies:?}",
        package.name, package.version
    ))
}

fn built_by_cargo(root: &std::path::Path) -> BTreeSet<String> {
    let host = Command::new("rustc").args(["--print", "host-tuple"]).output().unwrap();
    let host = String::from_utf8(host.stdout).unwrap();
    let output = Command::new(&tools().cargo)
        .current_dir(root)
        .env("RUSTC_BOOTSTRAP", "1")
        .args([
            "build",
            "--offline",
            "--unit-graph",
            "-Zunstable-options",
            "--target",
            host.trim(),
        ])
        .output()
        .unwrap();
    let graph: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let units = graph["units"].as_array().unwrap();
    let kind = |unit: &serde_json::Value| unit["target"]["kind"][0].as_str().unwrap().to_owned();
    // Units without a platform are build scripts, procedural macros and what these need.
    let built = units
        .iter()
        .filter(|unit| unit["platform"] == host.trim() && kind(unit).ends_with("lib"));
    let line = |unit: &serde_json::Value| {
        let needs = unit["dependencies"].as_array().unwrap().iter().filter_map(|need| {
            let to = &units[need["index"].as_u64().unwrap() as usize];
            let name = need["extern_crate_name"].as_str().unwrap();
            (kind(to) != "custom-build").then(|| format!("{name}={}", package_of(to)))
        });
        let needs: BTreeSet<String> = needs.collect();
        let features: Vec<&str> = unit["features"]
            .as_array()
            .unwrap()
            .iter()
            .map(|name| name.as_str().unwrap())
            .collect();
        format!("{} {features:?} {needs:?}", package_of(unit))
    };
    built.map(line).collect()
}

/// `name@version` of a unit's package.
fn package_of(unit: &serde_json::Value) -> String {
    let id = unit["pkg_id"].as_str().unwrap();
    let (url, fragment) = id.split_once('#').unwrap();
    if fragment.contains('@') {
        return fragment.to_owned();
    }
    format!("{}@{fragment}", url.rsplit('/').next().unwrap())
}

fn unit(unit: &serde_json::Value) -> String {
    let package = package_of(unit);
    let package = package.split('@').next().unwrap();
    // The id of a package in a folder of its own name is the folder; the root's folder has a name at random.
    let package = if package.starts_with(".tmp") { "app" } else { package };
    let kind = match unit["target"]["kind"][0].as_str().unwrap() {
        "lib" => "Lib",
        "bin" => "Bin",
        "example" => "Example",
        "test" => "Test",
        "bench" => "Bench",
        other => panic!("unknown kind {other}"),
    };
    let name = unit["target"]["name"].as_str().unwrap().replace('-', "_");
    let test = if unit["mode"] == "test" { " test" } else { "" };
    format!("{package} {kind} {name}{test}")
}
