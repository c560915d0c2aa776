//! What holds of every committed file: nothing of the machine it was written on.

use std::process::Command;

use libtest_mimic::{Failed, Trial};

use super::{TextFile, files, read, root, verdict};

/// The only place dependencies come from.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

pub(super) fn tests() -> Vec<Trial> {
    vec![
        Trial::test("tidy::no_machine_is_named", no_machine_is_named),
        Trial::test(
            "tidy::dependencies_come_from_the_registry",
            dependencies_come_from_the_registry,
        ),
        Trial::test("tidy::main_is_short", main_is_short),
    ]
}

/// What git knows, or everything where there is no git.
fn committed() -> Vec<TextFile> {
    let listed = Command::new("git")
        .current_dir(root())
        .args(["ls-files", "-z"])
        .output();
    match listed {
        Ok(output) if output.status.success() => {
            let names = String::from_utf8_lossy(&output.stdout).into_owned();
            names
                .split('\0')
                .filter(|name| !name.is_empty())
                .filter_map(|name| read(root().join(name)))
                .collect()
        }
        _ => files("", ""),
    }
}

fn no_machine_is_named() -> Result<(), Failed> {
    // Written in pieces, so that this file does not find itself.
    let forbidden = [
        concat!("/ro", "ot/"),
        concat!("/ho", "me/"),
        concat!("/wo", "rk/main"),
        concat!("/wo", "rk/shared"),
        concat!("\\Us", "ers\\"),
        concat!("index.crates", ".io"),
    ];
    // Made-up people who stand for any user in examples.
    let examples = [concat!("/ho", "me/me/"), concat!("/ho", "me/user/")];
    let mut faults = Vec::new();
    for file in committed() {
        for (index, line) in file.text.lines().enumerate() {
            let line = examples
                .iter()
                .fold(line.to_owned(), |line, example| line.replace(example, "~/"));
            if let Some(word) = forbidden.iter().find(|word| line.contains(**word)) {
                faults.push(format!(
                    "{}:{}: names a place on one machine: {word}",
                    file.name,
                    index + 1
                ));
            }
        }
    }
    verdict(faults)
}

fn dependencies_come_from_the_registry() -> Result<(), Failed> {
    let lock = read(root().join("Cargo.lock")).ok_or("Cargo.lock is not there")?;
    let sources = lock
        .text
        .lines()
        .enumerate()
        .filter_map(|(index, line)| Some((index, line.strip_prefix("source = ")?)));
    let odd = sources.filter(|(_, source)| source.trim_matches('"') != REGISTRY);
    let mut faults: Vec<String> = odd
        .map(|(index, source)| format!("Cargo.lock:{}: {source}", index + 1))
        .collect();
    let configured = committed()
        .into_iter()
        .filter(|file| file.name.contains(".cargo/config"));
    faults.extend(configured.map(|file| format!("{}: settings of one machine", file.name)));
    verdict(faults)
}

fn main_is_short() -> Result<(), Failed> {
    let lines = read(root().join("src/main.rs"))
        .ok_or("src/main.rs is not there")?
        .text
        .lines()
        .count();
    if lines <= 20 {
        Ok(())
    } else {
        Err(format!("src/main.rs: {lines} lines, 20 are allowed").into())
    }
}
