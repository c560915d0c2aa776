//! Module trees: which files a crate reads, and which crates it sees.

use std::{fs, path::Path};

use block_lint::{
    modules::{Modules, load},
    skeleton::Cfg,
    workspace::{Edition, Origin, Package, Target, TargetKind, Workspace},
};
use libtest_mimic::{Failed, Trial};
use tempfile::TempDir;
use ustr::ustr;

mod externs;

pub(crate) fn tests() -> Vec<Trial> {
    vec![
        test(
            "files_are_found_as_rustc_finds_them",
            files_are_found_as_rustc_finds_them,
        ),
        test("cfg_decides_what_is_read", cfg_decides_what_is_read),
        test("modules_in_macros_are_followed", modules_in_macros_are_followed),
        test(
            "gates_are_known_wherever_they_stand",
            gates_are_known_wherever_they_stand,
        ),
        test("cfg_of_an_earlier_build", cfg_of_an_earlier_build),
        test("included_files", included_files),
        test("a_file_is_read_once", a_file_is_read_once),
        test("cycles_end", cycles_end),
        test("what_cannot_be_read_is_told_once", what_cannot_be_read_is_told_once),
        test(
            "externs_of_each_kind_of_target",
            externs::externs_of_each_kind_of_target,
        ),
        test(
            "stubs_stand_in_for_missing_sources",
            externs::stubs_stand_in_for_missing_sources,
        ),
        test(
            "any_number_of_threads_gives_the_same",
            any_number_of_threads_gives_the_same,
        ),
        test("a_chain_of_files", a_chain_of_files),
        test("predicates", predicates),
    ]
}

fn test(name: &str, run: fn() -> Result<(), Failed>) -> Trial {
    Trial::test(format!("modules::{name}"), run)
}

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> Result<TempDir, Failed> {
    let folder = tempfile::tempdir()?;
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().ok_or("no parent")?)?;
        fs::write(path, text)?;
    }
    Ok(folder)
}

fn package(root: &Path, name: &str, targets: &[(&str, TargetKind, &str)]) -> Package {
    let targets = targets.iter().map(|(name, kind, path)| Target {
        name: ustr(name),
        kind: *kind,
        root: root.join(path),
        edition: Edition::E2024,
        test: *kind == TargetKind::Test,
    });
    Package {
        name: name.to_owned(),
        version: "1.0.0".to_owned(),
        root: root.to_owned(),
        origin: Origin::Member,
        selected: true,
        features: Vec::new(),
        targets: targets.collect(),
        dependencies: Vec::new(),
        declared: Vec::new(),
        out_dir: None,
    }
}

fn workspace(root: &Path, packages: Vec<Package>) -> Workspace {
    let target_cfg = vec![(ustr("unix"), None), (ustr("target_os"), Some(ustr("linux")))];
    Workspace {
        root: root.to_owned(),
        packages,
        target_cfg,
        ..Workspace::default()
    }
}

/// Loads one library whose root is `lib.rs`.
fn library(files: &[(&str, &str)]) -> Result<Modules, Failed> {
    let folder = folder(files)?;
    let package = package(folder.path(), "a", &[("a", TargetKind::Lib, "lib.rs")]);
    Ok(load(&workspace(folder.path(), vec![package]), &[]))
}

/// The names of all files, in their order.
fn names(modules: &Modules) -> Vec<&str> {
    modules.sources.iter().map(|(_, file)| file.name.as_str()).collect()
}

fn expect_names(modules: &Modules, expected: &[&str]) -> Result<(), Failed> {
    let mut found = names(modules);
    found.sort_unstable();
    let mut expected = expected.to_vec();
    expected.sort_unstable();
    if found == expected && modules.unreadable.is_empty() {
        return Ok(());
    }
    Err(format!("read {found:?}, not {expected:?}; unreadable: {:?}", modules.unreadable).into())
}

fn files_are_found_as_rustc_finds_them() -> Result<(), Failed> {
    let modules = library(&[
        (
            "lib.rs",
            "mod a; mod b; mod inline { mod c; #[path = \"p.rs\"] mod d; mod e { mod f; } } #[path = \"x/y.rs\"] mod z;",
        ),
        (
            "a.rs",
            "mod below; mod inline { mod g; #[path = \"h.rs\"] mod h; } #[path = \"beside.rs\"] mod i;",
        ),
        ("a/below.rs", "mod deeper;"),
        ("a/below/deeper.rs", ""),
        ("a/inline/g.rs", ""),
        ("a/inline/h.rs", ""),
        ("beside.rs", ""),
        ("b/mod.rs", "mod k; mod r#type;"),
        ("b/k.rs", ""),
        ("b/type.rs", ""),
        ("inline/c.rs", ""),
        ("inline/p.rs", ""),
        ("inline/e/f.rs", ""),
        ("x/y.rs", "mod l; #[path = \"odd\"] mod moved { mod m; }"),
        ("x/l.rs", ""),
        ("x/odd/m.rs", ""),
        ("stranger.rs", ""),
    ])?;
    expect_names(
        &modules,
        &[
            "lib.rs",
            "a.rs",
            "a/below.rs",
            "a/below/deeper.rs",
            "a/inline/g.rs",
            "a/inline/h.rs",
            "beside.rs",
            "b/mod.rs",
            "b/k.rs",
            "b/type.rs",
            "inline/c.rs",
            "inline/p.rs",
            "inline/e/f.rs",
            "x/y.rs",
            "x/l.rs",
            "x/odd/m.rs",
        ],
    )
}

fn cfg_decides_what_is_read() -> Result<(), Failed> {
    let folder = folder(&[
        (
            "lib.rs",
            "#[cfg(windows)] mod w; #[cfg(not(test))] mod n; #[cfg(test)] mod t; #[cfg(feature = \"f\")] mod f; \
             #[cfg_attr(windows, path = \"w.rs\")] #[cfg_attr(unix, path = \"u.rs\")] mod sys; \
             #[cfg(windows)] mod outer { mod inner; } mod off; \
             cfg_if! { if #[cfg(windows)] { mod w; } else if #[cfg(unix)] { mod chosen; } else { mod w; } }",
        ),
        ("n.rs", ""),
        ("t.rs", ""),
        ("f.rs", ""),
        ("u.rs", ""),
        ("off.rs", "#![cfg(windows)] mod inner;"),
        ("chosen.rs", ""),
    ])?;
    let mut package = package(folder.path(), "a", &[("a", TargetKind::Lib, "lib.rs")]);
    package.features = vec![ustr("f")];
    let modules = load(&workspace(folder.path(), vec![package]), &[]);
    expect_names(&modules, &["lib.rs", "n.rs", "f.rs", "u.rs", "off.rs", "chosen.rs"])
}

fn modules_in_macros_are_followed() -> Result<(), Failed> {
    let modules = library(&[
        (
            "lib.rs",
            "cfg_rt! { pub mod task; mod gone; cfg_net! { mod net; } } fn f() { mod odd {} }",
        ),
        ("task/mod.rs", ""),
        ("net.rs", ""),
    ])?;
    expect_names(&modules, &["lib.rs", "task/mod.rs", "net.rs"])
}

fn gates_are_known_wherever_they_stand() -> Result<(), Failed> {
    let modules = library(&[
        (
            "lib.rs",
            "mod macros; cfg_off! { mod off; } cfg_on! { mod on; cfg_off! { mod off; } } other! { mod other; } twice! { mod twice; } \
             feature! { #![windows] mod off; } feature! { #![all(unix)] mod late; }",
        ),
        (
            "macros.rs",
            "mod deeper; macro_rules! cfg_on { ($($item:item)*) => { $( #[cfg(unix)] #[cfg_attr(docsrs, doc(cfg(x)))] $item )* } } \
             macro_rules! other { ($($item:item)*) => { $( #[cfg($x)] $item )* } } \
             macro_rules! twice { ($($i:item)*) => { $( #[cfg(windows)] $i )* }; } \
             macro_rules! twice { ($($i:item)*) => { $( #[cfg(unix)] $i )* }; }",
        ),
        (
            "macros/deeper.rs",
            "macro_rules! cfg_off { ($($item:item)*) => { $( #[cfg(feature = \"off\")] $item )* } }",
        ),
        ("on.rs", ""),
        ("off.rs", ""),
        ("other.rs", ""),
        ("twice.rs", ""),
        ("late.rs", ""),
    ])?;
    expect_names(
        &modules,
        &[
            "lib.rs",
            "macros.rs",
            "macros/deeper.rs",
            "on.rs",
            "other.rs",
            "twice.rs",
            "late.rs",
        ],
    )?;
    let krate = &modules.crates[0];
    let there = modules.skeletons[0]
        .items
        .iter()
        .filter(|item| krate.cfg.enabled(item.cfg()))
        .count();
    assert_eq!(there, 5, "the gates' predicates are the items' own");
    Ok(())
}

fn cfg_of_an_earlier_build() -> Result<(), Failed> {
    let folder = folder(&[
        (
            "lib.rs",
            "#[cfg(fast)] mod fast; #[cfg(level = \"2\")] mod level; #[cfg(slow)] mod slow;",
        ),
        ("fast.rs", ""),
        ("level.rs", ""),
        (
            "b/output",
            "cargo:rustc-cfg=fast\ncargo::rustc-cfg=level=\"2\"\ncargo:warning=slow\n",
        ),
        ("b/out/x", ""),
    ])?;
    let mut package = package(folder.path(), "a", &[("a", TargetKind::Lib, "lib.rs")]);
    package.out_dir = Some(folder.path().join("b/out"));
    expect_names(
        &load(&workspace(folder.path(), vec![package]), &[]),
        &["lib.rs", "fast.rs", "level.rs"],
    )
}

fn included_files() -> Result<(), Failed> {
    let folder = folder(&[
        (
            "lib.rs",
            "include!(\"gen/a.rs\"); include!(concat!(env!(\"OUT_DIR\"), \"/b.rs\")); include!(env!(\"NOBODY_KNOWS\")); \
             mod m { include! { concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/c.rs\") } }",
        ),
        ("gen/a.rs", "mod beside;"),
        ("gen/beside.rs", ""),
        ("out/b.rs", ""),
        ("c.rs", ""),
    ])?;
    let mut package = package(folder.path(), "a", &[("a", TargetKind::Lib, "lib.rs")]);
    package.out_dir = Some(folder.path().join("out"));
    let modules = load(&workspace(folder.path(), vec![package]), &[]);
    expect_names(&modules, &["lib.rs", "gen/a.rs", "gen/beside.rs", "out/b.rs", "c.rs"])?;
    assert_eq!(modules.crates[0].links.len(), 4);
    Ok(())
}

fn a_file_is_read_once() -> Result<(), Failed> {
    let folder = folder(&[
        ("lib.rs", "mod shared;"),
        ("main.rs", "mod shared; #[path = \"./x/../shared.rs\"] mod again;"),
        ("shared.rs", ""),
    ])?;
    let targets = [("a", TargetKind::Lib, "lib.rs"), ("a", TargetKind::Bin, "main.rs")];
    let modules = load(
        &workspace(folder.path(), vec![package(folder.path(), "a", &targets)]),
        &[],
    );
    expect_names(&modules, &["lib.rs", "main.rs", "shared.rs"])?;
    let links: Vec<usize> = modules.crates.iter().map(|krate| krate.links.len()).collect();
    assert_eq!(links, [1, 2]);
    Ok(())
}

fn cycles_end() -> Result<(), Failed> {
    let modules = library(&[
        ("lib.rs", "#[path = \"lib.rs\"] mod me; mod a; include!(\"lib.rs\");"),
        (
            "a.rs",
            "#[path = \"lib.rs\"] mod root; mod m { #[path = \"../../a.rs\"] mod again; }",
        ),
    ])?;
    expect_names(&modules, &["lib.rs", "a.rs"])?;
    links_to_oneself()
}

/// A folder that holds itself, in a file that names it twice: without care 2^40 files.
#[cfg(unix)]
fn links_to_oneself() -> Result<(), Failed> {
    let folder = folder(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "mod a; mod b;"),
        ("b.rs", "mod a; mod b;"),
    ])?;
    for name in ["a", "b"] {
        std::os::unix::fs::symlink(folder.path(), folder.path().join(name))?;
    }
    let package = package(folder.path(), "a", &[("a", TargetKind::Lib, "lib.rs")]);
    expect_names(
        &load(&workspace(folder.path(), vec![package]), &[]),
        &["lib.rs", "a.rs", "b.rs"],
    )
}

#[cfg(not(unix))]
fn links_to_oneself() -> Result<(), Failed> {
    Ok(())
}

fn what_cannot_be_read_is_told_once() -> Result<(), Failed> {
    let folder = folder(&[
        ("lib.rs", "mod gone; mod latin; mod dir; mod fine; fn f( {"),
        ("fine.rs", "mod"),
        ("dir.rs/x", ""),
    ])?;
    fs::write(folder.path().join("latin.rs"), b"// caf\xe9\n")?;
    let targets = [
        ("a", TargetKind::Lib, "lib.rs"),
        ("a", TargetKind::Bin, "lib.rs"),
        ("b", TargetKind::Bin, "none.rs"),
    ];
    let mut other = package(folder.path(), "other", &[("o", TargetKind::Lib, "missing.rs")]);
    (other.selected, other.origin) = (false, Origin::Registry);
    let modules = load(
        &workspace(folder.path(), vec![package(folder.path(), "a", &targets), other]),
        &[],
    );
    let told: Vec<String> = modules
        .unreadable
        .iter()
        .map(|(name, reason)| format!("{name} {reason}"))
        .collect();
    assert_eq!(
        told,
        [
            "none.rs does not exist",
            "gone.rs does not exist",
            "latin.rs is not UTF-8 (at byte 6)",
            "dir.rs is not a file"
        ]
    );
    assert_eq!(names(&modules), ["lib.rs", "fine.rs"]);
    assert_eq!(modules.crates[2].root, None);
    Ok(())
}

fn any_number_of_threads_gives_the_same() -> Result<(), Failed> {
    let files: Vec<(String, String)> = (0..200)
        .map(|index| (format!("m{index}/mod.rs"), "mod x; mod y;".to_owned()))
        .collect();
    let root: Vec<String> = (0..200).map(|index| format!("mod m{index};")).collect();
    let root = root.concat();
    let mut all: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    all.push(("lib.rs", &root));
    let folder = folder(&all)?;
    let workspace = workspace(
        folder.path(),
        vec![package(folder.path(), "a", &[("a", TargetKind::Lib, "lib.rs")])],
    );
    let run = |threads: usize| -> Result<String, Failed> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build()?;
        let modules = pool.install(|| load(&workspace, &[]));
        let mut links: Vec<_> = modules.crates[0].links.iter().collect();
        links.sort();
        Ok(format!("{:?} {links:?} {:?}", names(&modules), modules.unreadable))
    };
    assert_eq!(run(1)?, run(8)?);
    Ok(())
}

/// Each file leads to the next: as many rounds as files.
fn a_chain_of_files() -> Result<(), Failed> {
    let files: Vec<(String, String)> = (0..500)
        .map(|index| {
            (
                format!("m{index}.rs"),
                format!("#[path = \"m{}.rs\"] mod next;", index + 1),
            )
        })
        .collect();
    let mut all: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    all.extend([("lib.rs", "mod m0;"), ("m500.rs", "")]);
    let modules = library(&all)?;
    assert_eq!(modules.sources.len(), 502);
    Ok(())
}

fn predicates() -> Result<(), Failed> {
    let cfg = block_lint::modules::CfgSet::new(
        &[(ustr("unix"), None), (ustr("os"), Some(ustr("l")))],
        &[ustr("f")],
        true,
    );
    for (text, expected) in [
        ("unix", true),
        ("windows", false),
        ("not(windows)", true),
        ("all()", true),
        ("any()", false),
        ("all(unix, feature = \"f\", test)", true),
        ("any(feature = \"g\", os = \"m\")", false),
        ("all(true, not(false), os = \"l\",)", true),
        ("version(\"1.80\")", true),
    ] {
        let predicate = Cfg::parse(text).ok_or("not a predicate")?;
        assert_eq!(cfg.enabled(&[predicate]), expected, "{text}");
    }
    assert_eq!(Cfg::parse(""), None);
    assert!(Cfg::parse(&"not(".repeat(100_000)).is_none(), "unclosed");
    let deep = format!("{}x{}", "not(".repeat(100_000), ")".repeat(100_000));
    assert!(Cfg::parse(&deep).is_some(), "deep but well-formed");
    Ok(())
}
