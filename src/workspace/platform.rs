//! The platform that code is read for: its triple and its `cfg`. Asks rustc where it is there, else knows the common ones.

use std::{path::Path, process::Command, str::FromStr};

use cargo_platform::{Cfg, Platform};
use ustr::Ustr;

use super::{Tools, metadata};

/// The platform for which code is read.
#[derive(Clone, Debug)]
pub(super) struct Host {
    pub(super) triple: String,
    cfg: Vec<Cfg>,
}

impl Host {
    /// Whether a dependency table for `platform` counts.
    pub(super) fn matches(&self, platform: &Platform) -> bool {
        platform.matches(&self.triple, &self.cfg)
    }

    /// The `cfg` as pairs, sorted.
    pub(super) fn pairs(&self) -> Vec<(Ustr, Option<Ustr>)> {
        let mut pairs: Vec<_> = self.cfg.iter().map(pair).collect();
        pairs.sort();
        pairs
    }
}

fn pair(cfg: &Cfg) -> (Ustr, Option<Ustr>) {
    match cfg {
        Cfg::Name(name) => (name.name.as_str().into(), None),
        Cfg::KeyPair(name, value) => (name.name.as_str().into(), Some(value.as_str().into())),
    }
}

/// The platform `target`, or the host when that is `None`, as rustc in `folder` describes it.
pub(super) fn detect(tools: &Tools, target: Option<&str>, folder: &Path) -> Host {
    asked(tools, target, folder)
        .or_else(|| asked(tools, target, metadata::neutral_folder(folder)))
        .unwrap_or_else(|| known(target.unwrap_or(own_triple())))
}

/// The triple this program was built for: right for the host unless it was built elsewhere.
pub(super) fn own_triple() -> &'static str {
    let gnu = cfg!(target_env = "gnu");
    match (std::env::consts::ARCH, std::env::consts::OS) {
        ("x86_64", "linux") if gnu => "x86_64-unknown-linux-gnu",
        ("x86_64", "linux") => "x86_64-unknown-linux-musl",
        ("aarch64", "linux") if gnu => "aarch64-unknown-linux-gnu",
        ("aarch64", "linux") => "aarch64-unknown-linux-musl",
        ("x86_64", "macos") => "x86_64-apple-darwin",
        ("aarch64", "macos") => "aarch64-apple-darwin",
        ("x86_64", "windows") if gnu => "x86_64-pc-windows-gnu",
        ("x86_64", "windows") => "x86_64-pc-windows-msvc",
        ("aarch64", "windows") => "aarch64-pc-windows-msvc",
        ("x86_64", "freebsd") => "x86_64-unknown-freebsd",
        _ => "x86_64-unknown-linux-gnu",
    }
}

fn asked(tools: &Tools, target: Option<&str>, folder: &Path) -> Option<Host> {
    let mut command = Command::new(&tools.rustc);
    command.current_dir(folder).env("RUSTUP_AUTO_INSTALL", "0");
    match target {
        Some(target) => command.args(["--print", "cfg", "--target", target]),
        None => command.args(["--print", "host-tuple", "--print", "cfg"]),
    };
    let output = command.output().ok().filter(|output| output.status.success())?;
    let text = String::from_utf8(output.stdout).ok()?;
    let mut lines = text.lines();
    let triple = match target {
        Some(target) => target.to_owned(),
        None => lines.next()?.to_owned(),
    };
    Some(Host {
        triple,
        cfg: lines.filter_map(|line| Cfg::from_str(line).ok()).collect(),
    })
}

/// What rustc would say of a platform, from the parts of its triple: the `cfg` that code commonly asks for.
/// Source: `rustc --print cfg --target ..` of rustc 1.95; held by a test.
pub(super) fn known(triple: &str) -> Host {
    let parts: Vec<&str> = triple.split('-').collect();
    let arch = arch(parts[0]);
    let (os, env, families) = system(&parts[1..]);
    let mut cfg = vec![Cfg::Name(ident("debug_assertions"))];
    let mut push = |key: &str, value: &str| cfg.push(Cfg::KeyPair(ident(key), value.to_owned()));
    push("panic", "unwind");
    push("target_arch", arch);
    push("target_endian", if big_endian(parts[0]) { "big" } else { "little" });
    push("target_env", env);
    push("target_os", os);
    push("target_pointer_width", width(parts[0]));
    push("target_vendor", vendor(&parts[1..]));
    push("target_has_atomic", "ptr");
    for width in ["8", "16", "32", "64"] {
        push("target_has_atomic", width);
    }
    for &family in families {
        push("target_family", family);
    }
    cfg.extend(
        families
            .iter()
            .filter(|family| matches!(**family, "unix" | "windows"))
            .map(|family| Cfg::Name(ident(family))),
    );
    Host {
        triple: triple.to_owned(),
        cfg,
    }
}

fn ident(name: &str) -> cargo_platform::Ident {
    cargo_platform::Ident {
        name: name.to_owned(),
        raw: false,
    }
}

fn arch(part: &str) -> &str {
    match part {
        "i386" | "i586" | "i686" => "x86",
        "arm64" | "arm64e" => "aarch64",
        "powerpc64le" => "powerpc64",
        _ if part.starts_with("armv") || part.starts_with("thumb") => "arm",
        _ if part.starts_with("riscv32") => "riscv32",
        _ if part.starts_with("riscv64") => "riscv64",
        _ => part,
    }
}

fn width(part: &str) -> &'static str {
    let narrow =
        part.starts_with("wasm32") || part.starts_with("riscv32") || matches!(arch(part), "x86" | "arm" | "mips");
    if narrow { "32" } else { "64" }
}

fn big_endian(part: &str) -> bool {
    matches!(part, "powerpc64" | "powerpc" | "s390x" | "mips" | "mips64" | "sparc64")
}

fn vendor(rest: &[&str]) -> &'static str {
    match rest.first() {
        Some(&"apple") => "apple",
        Some(&"pc") => "pc",
        _ => "unknown",
    }
}

/// Operating system, environment and families, from what follows the architecture.
fn system(rest: &[&str]) -> (&'static str, &'static str, &'static [&'static str]) {
    const UNIX: &[&str] = &["unix"];
    let has = |part: &str| rest.iter().any(|&other| other.starts_with(part));
    if has("windows") {
        return ("windows", if has("msvc") { "msvc" } else { "gnu" }, &["windows"]);
    }
    let env = if has("musl") {
        "musl"
    } else if has("gnu") {
        "gnu"
    } else {
        ""
    };
    match () {
        () if has("android") => ("android", "", UNIX),
        () if has("linux") => ("linux", env, UNIX),
        () if has("darwin") => ("macos", "", UNIX),
        () if has("ios") => ("ios", "", UNIX),
        () if has("freebsd") => ("freebsd", "", UNIX),
        () if has("netbsd") => ("netbsd", "", UNIX),
        () if has("openbsd") => ("openbsd", "", UNIX),
        () if has("illumos") => ("illumos", "", UNIX),
        () if has("wasip2") => ("wasi", "p2", &["wasm"]),
        () if has("wasi") => ("wasi", "p1", &["wasm"]),
        () if has("emscripten") => ("emscripten", "", &["unix", "wasm"]),
        () if has("unknown") && rest.len() == 2 && rest[1] == "unknown" => ("unknown", "", &["wasm"]),
        () => ("none", "", &[]),
    }
}
