//! The platform that code is read for: its triple and its `cfg`. Asks rustc where it is there, else knows the common ones.

use std::{path::Path, process::Command, str::FromStr};

use cargo_platform::{Cfg, Platform};
use ustr::Ustr;

use crate::errors::Failure;

use super::{Tools, cargo_config::CargoConfig, metadata};

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
pub(super) fn detect(tools: &Tools, target: Option<&str>, folder: &Path) -> Result<Host, Failure> {
    let mut answer = asked(tools, target, folder);
    if matches!(&answer, Err(words) if metadata::is_about_toolchain(words)) {
        answer = asked(tools, target, metadata::neutral_folder(folder));
    }
    let mut host = match (answer, target) {
        (Ok(host), _) => host,
        // What rustc says to a triple it does not know (rustc 1.95, and with a capital letter before).
        (Err(words), Some(target)) if words.contains("not find specification for target") => {
            let list = print(tools, &["target-list"], None, folder).unwrap_or_default();
            return Err(Failure::unknown("target", target, " that rustc knows", list.lines()));
        }
        (Err(_), _) => known(target.unwrap_or(own_triple())),
    };
    host.add_flags(tools, folder);
    Ok(host)
}

impl Host {
    /// `--cfg` flags for rustc, from the environment or from cargo's configuration: `--cfg tokio_unstable`.
    fn add_flags(&mut self, tools: &Tools, folder: &Path) {
        let flags = tools
            .rustflags
            .clone()
            .unwrap_or_else(|| CargoConfig::read(folder, tools.cargo_home.as_deref()).rustflags(self));
        let mut flags = flags.iter().map(String::as_str);
        while let Some(flag) = flags.next() {
            let value = if flag == "--cfg" {
                flags.next()
            } else {
                flag.strip_prefix("--cfg=")
            };
            let cfg = value.and_then(|value| Cfg::from_str(value).ok());
            self.cfg.extend(cfg.filter(|cfg| !self.cfg.contains(cfg)));
        }
    }
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

/// What rustc says, or its words on stderr.
fn asked(tools: &Tools, target: Option<&str>, folder: &Path) -> Result<Host, String> {
    let cfg = |text: &str| text.lines().filter_map(|line| Cfg::from_str(line).ok()).collect();
    if let Some(target) = target {
        let text = print(tools, &["cfg"], Some(target), folder)?;
        return Ok(Host {
            triple: target.to_owned(),
            cfg: cfg(&text),
        });
    }
    match print(tools, &["host-tuple", "cfg"], None, folder) {
        Ok(text) => {
            let (triple, rest) = text.split_once('\n').unwrap_or_default();
            Ok(Host {
                triple: triple.to_owned(),
                cfg: cfg(rest),
            })
        }
        // Before rustc 1.84 it did not tell its host this way.
        Err(words) if words.contains("host-tuple") => {
            let text = print(tools, &["cfg"], None, folder)?;
            Ok(Host {
                triple: own_triple().to_owned(),
                cfg: cfg(&text),
            })
        }
        Err(words) => Err(words),
    }
}

/// `rustc --print ..`; when that fails, what it says on stderr.
fn print(tools: &Tools, what: &[&str], target: Option<&str>, folder: &Path) -> Result<String, String> {
    let mut command = Command::new(&tools.rustc);
    // A linter must not make rustup download a toolchain.
    command.current_dir(folder).env("RUSTUP_AUTO_INSTALL", "0");
    for what in what {
        command.args(["--print", what]);
    }
    if let Some(target) = target {
        command.args(["--target", target]);
    }
    let output = command.output().map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned())
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
