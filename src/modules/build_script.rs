//! What the build script of an earlier build said.

use std::{fs, path::Path};

use ustr::{Ustr, ustr};

use crate::skeleton::unquoted;

/// The cfg values that the build script which wrote to `out_dir` set. Cargo keeps what it printed in a file `output` beside the
/// folder; the form of its lines is in <https://doc.rust-lang.org/cargo/reference/build-scripts.html#rustc-cfg>.
pub(super) fn cfg_set_by(out_dir: &Path) -> Vec<(Ustr, Option<Ustr>)> {
    let printed = out_dir
        .parent()
        .and_then(|folder| fs::read_to_string(folder.join("output")).ok());
    printed
        .as_deref()
        .unwrap_or_default()
        .lines()
        .filter_map(cfg_in)
        .collect()
}

fn cfg_in(line: &str) -> Option<(Ustr, Option<Ustr>)> {
    let told = line
        .strip_prefix("cargo::rustc-cfg=")
        .or_else(|| line.strip_prefix("cargo:rustc-cfg="))?;
    let (name, value) = told
        .split_once('=')
        .map_or((told, None), |(name, value)| (name, Some(unquoted(value.trim()))));
    Some((ustr(name.trim()), value.map(ustr)))
}
