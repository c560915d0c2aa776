//! Which crates each crate sees under which names.

use block_lint::{
    modules::{Crate, Modules, load},
    stubs::{StubCrate, StubFile},
    workspace::{Dependency, PackageId, TargetKind},
};
use libtest_mimic::Failed;
use ustr::{Ustr, ustr};

use super::{folder, package, workspace};

fn dependency(name: &str, package: u32, kinds: [bool; 3]) -> Dependency {
    let [normal, dev, build] = kinds;
    Dependency {
        extern_name: ustr(name),
        package: PackageId(package),
        normal,
        dev,
        build,
    }
}

/// The names a crate sees, each with the crate's own name and whether that is a stub, sorted.
fn externs(modules: &Modules, krate: &Crate) -> Vec<String> {
    let mut externs: Vec<String> = krate
        .externs
        .iter()
        .map(|(name, id)| {
            let other = &modules.crates[id.0 as usize];
            format!("{name}={}{}", other.name, if other.stub { " stub" } else { "" })
        })
        .collect();
    externs.sort();
    externs
}

pub(super) fn externs_of_each_kind_of_target() -> Result<(), Failed> {
    let folder = folder(&[("x.rs", "")])?;
    let root = folder.path();
    let kinds = [
        TargetKind::Lib,
        TargetKind::Bin,
        TargetKind::Test,
        TargetKind::BuildScript,
    ];
    let targets: Vec<_> = kinds
        .iter()
        .map(|&kind| (if kind == TargetKind::Lib { "own" } else { "t" }, kind, "x.rs"))
        .collect();
    let mut own = package(root, "own", &targets);
    own.dependencies = vec![
        dependency("renamed", 1, [true, false, false]),
        dependency("dev", 2, [false, true, false]),
        dependency("build", 3, [false, false, true]),
    ];
    let mut packages = vec![own];
    packages.extend(["n", "d", "b"].map(|name| package(root, name, &[(name, TargetKind::Lib, "x.rs")])));
    let modules = load(&workspace(root, packages), &[]);
    let seen: Vec<Vec<String>> = modules.crates[..4]
        .iter()
        .map(|krate| externs(&modules, krate))
        .collect();
    assert_eq!(seen[0], ["renamed=n"]);
    assert_eq!(seen[1], ["own=own", "renamed=n"]);
    assert_eq!(seen[2], ["dev=d", "own=own", "renamed=n"]);
    assert_eq!(seen[3], ["build=b"]);
    Ok(())
}

fn stub(name: &str, modules: &[&[&str]]) -> StubCrate {
    let files = modules.iter().map(|module| StubFile {
        shown: format!("<stubs>/{name}/{}.rs", module.join("/")),
        module: module.iter().map(|name| (*name).to_owned()).collect(),
        text: "pub fn f();".into(),
    });
    StubCrate {
        name: name.to_owned(),
        files: files.collect(),
    }
}

pub(super) fn stubs_stand_in_for_missing_sources() -> Result<(), Failed> {
    let folder = folder(&[("x.rs", "")])?;
    let root = folder.path();
    let mut own = package(root, "own", &[("own", TargetKind::Lib, "x.rs")]);
    own.declared = vec![ustr("there"), ustr("missing")];
    own.dependencies = vec![dependency("there", 1, [true, false, false])];
    let there = package(root, "there", &[("there", TargetKind::Lib, "x.rs")]);
    let mut lone = package(root, "lone", &[("lone", TargetKind::Bin, "x.rs")]);
    lone.version.clear();
    let stubs = [
        stub("missing", &[&[]]),
        stub("std", &[&["fs"], &["sync", "mpsc"]]),
        stub("there", &[&[]]),
        stub("unasked", &[&[]]),
        stub("std", &[&["time"]]),
    ];
    let modules = load(&workspace(root, vec![own, there, lone]), &stubs);
    let standard = ["alloc=std stub", "core=std stub", "std=std stub"];
    let seen = |index: usize| externs(&modules, &modules.crates[index]);
    assert_eq!(
        seen(0),
        [
            standard[0],
            standard[1],
            "missing=missing stub",
            standard[2],
            "there=there"
        ]
    );
    assert_eq!(seen(1), standard);
    assert_eq!(seen(2).len(), 6);
    let std = modules
        .crates
        .iter()
        .find(|krate| krate.name == "std")
        .ok_or("no std")?;
    let mounts: Vec<Vec<Ustr>> = std.mounts.iter().map(|(module, _)| module.clone()).collect();
    assert_eq!(
        mounts,
        [vec![ustr("fs")], vec![ustr("sync"), ustr("mpsc")], vec![ustr("time")]]
    );
    assert!(
        externs(&modules, std).contains(&"there=there".to_owned()),
        "stubs see sources first"
    );
    Ok(())
}
