//! The stub texts: the layout under `rules/api/` gives crates and modules, and a project's own folder works the same.

use std::path::Path;

use block_lint::stubs::{self, StubCrate};
use libtest_mimic::{Failed, Trial};

pub(crate) fn tests() -> Vec<Trial> {
    vec![
        Trial::test("stubs::embedded_are_those_on_disk", embedded_are_those_on_disk),
        Trial::test("stubs::layout", layout),
        Trial::test("stubs::unreadable", unreadable),
        Trial::test("stubs::exist_in_std", || Ok(crate::stubs_exist::run()?)),
    ]
}

/// The build script must notice files that come and go.
fn embedded_are_those_on_disk() -> Result<(), Failed> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/api");
    let on_disk = stubs::from_folder(&folder);
    assert_eq!(modules(&stubs::embedded()), modules(&on_disk.crates));
    assert!(
        stubs::embedded().iter().any(|stub| stub.name == "std"),
        "std has no stubs"
    );
    assert!(on_disk.unreadable.is_empty(), "{:?}", on_disk.unreadable);
    Ok(())
}

fn layout() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let texts = [
        ("lib.rs", "A"),
        ("my-db.rs", "B"),
        ("big/lib.rs", "C"),
        ("big/a.rs", "D"),
        ("big/a/b.rs", "E"),
        ("big/c/mod.rs", "F"),
        ("big/c/lib.rs", "G"),
        ("notes.md", "H"),
    ];
    for (path, text) in texts {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().ok_or("no parent")?)?;
        std::fs::write(path, text)?;
    }
    let found = stubs::from_folder(folder.path());
    let expected = [
        "big C",
        "big::a D",
        "big::a::b E",
        "big::c F",
        "big::c::lib G",
        "lib A",
        "my_db B",
    ];
    assert_eq!(modules(&found.crates), expected);
    assert!(found.crates[0].files[0].shown.ends_with("lib.rs"));
    assert!(stubs::from_folder(&folder.path().join("nowhere")).crates.is_empty());
    Ok(())
}

fn unreadable() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    std::fs::write(folder.path().join("latin.rs"), [b'/', b'/', 0xe4])?;
    std::fs::write(folder.path().join("good.rs"), "fn f();")?;
    let found = stubs::from_folder(folder.path());
    assert_eq!(modules(&found.crates), ["good fn f();"]);
    assert_eq!(found.unreadable.len(), 1);
    assert!(found.unreadable[0].0.ends_with("latin.rs"));
    Ok(())
}

/// Each file as `crate::module text`.
fn modules(crates: &[StubCrate]) -> Vec<String> {
    let files = crates
        .iter()
        .flat_map(|stub| stub.files.iter().map(move |file| (stub, file)));
    files
        .map(|(stub, file)| {
            let path: Vec<&str> = std::iter::once(&stub.name)
                .chain(&file.module)
                .map(String::as_str)
                .collect();
            format!("{} {}", path.join("::"), file.text)
        })
        .collect()
}
