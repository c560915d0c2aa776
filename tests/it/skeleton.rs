//! The skeleton scan: what it finds, that it survives any text, and that it finds what syn finds.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use block_lint::skeleton::{Item, scan};
use libtest_mimic::{Failed, Trial};
use rayon::prelude::*;

mod against_syn;
mod cases;

pub(crate) fn tests() -> Vec<Trial> {
    let is_fast = std::env::var_os("SLOW_TESTS").is_none();
    vec![
        case("every_kind_of_item", cases::every_kind_of_item),
        case("items_inside_bodies", cases::items_inside_bodies),
        case("macros_are_seen_through", cases::macros_are_seen_through),
        case("attributes_and_cfg", cases::attributes_and_cfg),
        case("impl_headers", cases::impl_headers),
        case("calls_in_bodies", cases::calls_in_bodies),
        case("use_trees", cases::use_trees),
        case("directives", cases::directives),
        test("odd_beginnings", cases::odd_beginnings),
        case("broken_text_keeps_the_rest", cases::broken_text_keeps_the_rest),
        case("hostile_nesting", hostile_nesting),
        test("every_prefix_of_a_file", every_prefix_of_a_file),
        test("like_syn_here", like_syn_here),
        test("like_syn_on_registry_crates", like_syn_on_registry_crates).with_ignored_flag(is_fast),
    ]
}

fn case(name: &str, run: fn()) -> Trial {
    Trial::test(format!("skeleton::{name}"), move || {
        run();
        Ok(())
    })
}

fn test(name: &str, run: fn() -> Result<(), Failed>) -> Trial {
    Trial::test(format!("skeleton::{name}"), run)
}

/// Every scan here ends in a moment although the text repeats one thing over and over. Time that grew faster than the text would
/// be hours.
fn hostile_nesting() {
    const DEEP: usize = 100_000;
    let patterns = [
        "(",
        "{",
        "[",
        ")",
        "}",
        "fn f(){",
        "fn f() { (",
        "m!{",
        "mod m{",
        "const _: () = {",
        "impl A {",
        "cfg_if!{if #[cfg(a)]{",
        "#[cfg(not(",
        "#[cfg_attr(a, ",
        "use a::{",
        "A<",
        "a::<",
        "fn f<",
        "'",
        "\"",
        "r#\"",
        "/*",
        "\u{feff}",
        "#",
        "!",
        "fn ",
        "'{",
        "({",
        "}{",
        "(}",
        "m!{ fn f() { mod m { ",
        "enum E { A = {",
        "// block-lint: x\r",
        "a::",
        "fn f(){g();",
        "impl A for ",
        "impl<A ",
        "fn f<",
        "use a ",
        "use a b ",
        "type A ",
        "const A: B ",
        "use a mod m{use a}",
        "fn f(){{use a}",
        "fn f(){ a::<",
    ];
    patterns.par_iter().for_each(|pattern| {
        let skeleton = scan(&pattern.repeat(DEEP / pattern.len()));
        drop(skeleton);
    });
    let (open, close) = ("(".repeat(10 * DEEP), ")".repeat(10 * DEEP));
    let text = format!("fn f() {{ {open}{close} }}\nfn g() {{}}");
    assert_eq!(scan(&text).items.len(), 2);
}

/// A file that is being written: no cut makes the scan fail, and what comes before it is found.
fn every_prefix_of_a_file() -> Result<(), Failed> {
    let text = include_str!("skeleton.rs");
    let ends: Vec<u32> = outermost(text).map(|item| item.span.end).collect();
    let cuts: Vec<usize> = text.char_indices().map(|(offset, _)| offset).step_by(7).collect();
    let loses = |cut: usize| {
        let complete = ends.iter().filter(|&&end| end as usize <= cut).count();
        outermost(&text[..cut]).count() < complete
    };
    match cuts.into_par_iter().find_any(|&cut| loses(cut)) {
        Some(cut) => Err(format!("cut at {cut} loses items").into()),
        None => Ok(()),
    }
}

/// The items of a text that stand in no other.
fn outermost(text: &str) -> impl Iterator<Item = Item> + use<> {
    scan(text).items.into_iter().filter(|item| item.parent.is_none())
}

fn like_syn_here() -> Result<(), Failed> {
    like_syn(&[
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src"),
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests"),
    ])
}

/// Crates of every style, as cargo fetches them.
const CRATES: &str = r#"
axum = "=0.8.4"
clap = { version = "=4.6.7", features = ["derive"] }
diesel = { version = "=2.2.10", features = ["sqlite", "postgres", "mysql"] }
hyper = { version = "=1.6.0", features = ["full"] }
nom = "=7.1.3"
rayon = "=1.10.0"
regex = "=1.11.1"
reqwest = { version = "=0.12.15", features = ["blocking"] }
serde = { version = "=1.0.219", features = ["derive"] }
sqlx = { version = "=0.8.3", features = ["postgres", "runtime-tokio"] }
syn = { version = "=2.0.101", features = ["full"] }
tokio = { version = "=1.45.0", features = ["full"] }
tonic = "=0.13.1"
tracing-subscriber = "=0.3.19"
wasmtime-environ = "=32.0.0"
"#;

fn like_syn_on_registry_crates() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let manifest = format!(
        "[package]\nname = \"probe\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[lib]\npath = \"lib.rs\"\n[dependencies]{CRATES}"
    );
    std::fs::write(folder.path().join("Cargo.toml"), manifest)?;
    std::fs::write(folder.path().join("lib.rs"), "")?;
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1"])
        .current_dir(folder.path())
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"].as_array().ok_or("no packages")?;
    let folders = packages.iter().filter_map(|package| package["manifest_path"].as_str());
    let folders: Vec<PathBuf> = folders
        .filter_map(|manifest| Path::new(manifest).parent())
        .map(Path::to_owned)
        .collect();
    like_syn(&folders)
}

/// Every file below the folders that syn can parse gives the same items and functions, at the same places.
fn like_syn(folders: &[PathBuf]) -> Result<(), Failed> {
    let files: Vec<PathBuf> = folders
        .iter()
        .flat_map(|folder| walkdir::WalkDir::new(folder).into_iter().flatten())
        .filter(|entry| {
            entry.file_type().is_file() && entry.path().extension().is_some_and(|extension| extension == "rs")
        })
        .map(walkdir::DirEntry::into_path)
        .collect();
    let differences: Vec<String> = files
        .par_iter()
        .filter_map(|path| Some((path, against_syn::differences(&std::fs::read_to_string(path).ok()?)?)))
        .flat_map_iter(|(path, lines)| lines.into_iter().map(move |line| format!("{}: {line}", path.display())))
        .collect();
    assert!(!files.is_empty(), "nothing to compare");
    if differences.is_empty() {
        Ok(())
    } else {
        Err(differences.join("\n").into())
    }
}
