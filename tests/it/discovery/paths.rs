//! Files and folders named on the command line.

use block_lint::{config::Config, workspace::FoundBy};
use libtest_mimic::Trial;

use super::{Project, relative, selected, targets, test};

pub(super) fn tests() -> Vec<Trial> {
    vec![
        test("paths: a file of a package is read in its package", file_in_package),
        test("paths: a test, an example, a build script", other_targets),
        test("paths: a folder of a workspace", folder_in_workspace),
        test("paths: files of several packages are one workspace", several),
        test("paths: a file that no target reaches is read alone", stray),
        test("paths: a folder above several workspaces", above),
        test("paths: flags go before paths", flags),
        test("paths: only what was named is reported on", only),
    ]
}

fn project() -> Project {
    let member = |name: &str| format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n");
    Project::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"2\"\n",
        ),
        ("crates/a/Cargo.toml", &member("a")),
        ("crates/a/src/lib.rs", "mod net;"),
        ("crates/a/src/main.rs", "fn main() {}"),
        ("crates/a/src/net/mod.rs", "mod tcp;"),
        ("crates/a/src/net/tcp.rs", ""),
        ("crates/a/src/bin/tool/main.rs", "mod more;\nfn main() {}"),
        ("crates/a/src/bin/tool/more.rs", ""),
        ("crates/a/tests/flow.rs", "mod common;"),
        ("crates/a/tests/common/mod.rs", ""),
        ("crates/a/examples/demo.rs", "fn main() {}"),
        ("crates/a/build.rs", "fn main() {}"),
        ("crates/a/scripts/lonely.rs", "fn main() {}"),
        ("crates/b/Cargo.toml", &member("b")),
        ("crates/b/src/lib.rs", ""),
        ("stray.rs", ""),
    ])
}

fn of_a(args: &[&str]) -> Vec<String> {
    let workspace = project().discover(args);
    assert_eq!(workspace.found_by, FoundBy::Metadata);
    assert_eq!(selected(&workspace), ["a"], "{args:?}");
    targets(&workspace, "a").into_iter().collect()
}

fn file_in_package() {
    let usual = ["Bin a src/main.rs", "Lib a src/lib.rs"];
    assert_eq!(of_a(&["crates/a/src/net/tcp.rs"]), usual);
    assert_eq!(of_a(&["crates/a/src/net"]), usual);
    assert_eq!(of_a(&["crates/a/src/lib.rs"]), ["Lib a src/lib.rs"]);
    assert_eq!(
        of_a(&["crates/a/src/bin/tool/more.rs"]),
        ["Bin tool src/bin/tool/main.rs", "Lib a src/lib.rs"]
    );
}

fn other_targets() {
    assert_eq!(
        of_a(&["crates/a/tests/flow.rs"]),
        ["Lib a src/lib.rs", "Test flow tests/flow.rs test"]
    );
    assert_eq!(
        of_a(&["crates/a/tests/common/mod.rs"]),
        ["Lib a src/lib.rs", "Test flow tests/flow.rs test"]
    );
    assert_eq!(
        of_a(&["crates/a/examples"]),
        ["Example demo examples/demo.rs", "Lib a src/lib.rs"]
    );
    assert_eq!(
        of_a(&["crates/a/build.rs"]),
        ["BuildScript build_script_build build.rs"]
    );
}

fn folder_in_workspace() {
    let workspace = project().discover(&["crates"]);
    assert_eq!(selected(&workspace), ["a", "b"]);
    assert_eq!(of_a(&["crates/a"]).len(), 3, "a package's folder is the package");
}

fn several() {
    let workspace = project().discover(&["crates/a/src/net/tcp.rs", "crates/b/src/lib.rs", "crates/a/src/main.rs"]);
    assert_eq!(workspace.packages.len(), 2);
    assert_eq!(selected(&workspace), ["a", "b"]);
    assert_eq!(workspace.only.len(), 3);
}

fn stray() {
    for path in ["stray.rs", "crates/a/scripts/lonely.rs"] {
        let project = project();
        let workspace = project.discover(&[path]);
        assert_eq!(workspace.found_by, FoundBy::Walk);
        assert_eq!(
            relative(&workspace.packages[0].targets[0].root, &project.path("")),
            path
        );
    }
}

fn above() {
    let member = |name: &str| format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n");
    let project = Project::new(&[
        ("one/Cargo.toml", &member("one")),
        ("one/src/lib.rs", ""),
        ("one/examples/nested/Cargo.toml", &member("nested")),
        ("deep/two/Cargo.toml", &member("two")),
        ("deep/two/src/lib.rs", ""),
        ("target/package/three/Cargo.toml", &member("three")),
    ]);
    for args in [&[][..], &["."]] {
        let workspace = project.discover(args);
        assert_eq!(selected(&workspace), ["two", "one"]);
        assert_eq!(workspace.root, project.path(""));
    }
}

fn flags() {
    assert_eq!(of_a(&["crates/a/src/net", "-p", "a", "--lib"]), ["Lib a src/lib.rs"]);
}

fn only() {
    let project = project();
    let skips = |args: &[&str], name: &str| Config::load(&project.discover(args), None, &[]).unwrap().skips(name);
    assert!(!skips(&["crates/a/src/net"], "crates/a/src/net/tcp.rs"));
    assert!(skips(&["crates/a/src/net"], "crates/a/src/main.rs"));
    assert!(skips(&["crates/a/src/net/tcp.rs"], "crates/a/src/net/mod.rs"));
    assert!(!skips(&["crates/a"], "crates/a/src/main.rs"));
    let both = ["crates/a/src/net", "crates/b/src/lib.rs"];
    assert!(!skips(&both, "crates/b/src/lib.rs") && skips(&both, "crates/a/src/lib.rs"));
    let with_stray = ["crates/a/src/net", "crates/a/scripts/lonely.rs"];
    assert!(!skips(&with_stray, "crates/a/scripts/lonely.rs") && skips(&with_stray, "crates/a/src/lib.rs"));
}
