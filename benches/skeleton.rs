//! The skeleton scan against the parse floor: reading the same files and parsing them with syn, in the same run, on one core.
//!
//! `cargo bench --bench skeleton` takes the packages that this workspace is built of; `-- FOLDER…` takes other folders.

#![expect(
    clippy::cast_precision_loss,
    reason = "figures for people, and input built from pieces"
)]

use std::{
    hint::black_box,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

/// Above this share of the parse floor the scan has become too slow.
const RATIO_MAX: f64 = 0.2;

/// The scan is short enough to be disturbed by anything: the best of so many runs counts.
const RUNS: usize = 3;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let asked: Vec<PathBuf> = std::env::args_os()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .map(PathBuf::from)
        .collect();
    let folders = if asked.is_empty() { packages()? } else { asked };
    let files = rust_files(&folders);
    let texts: Vec<String> = files
        .iter()
        .filter_map(|path| std::fs::read_to_string(path).ok())
        .collect();
    let bytes: usize = texts.iter().map(String::len).sum();
    let lines: usize = texts.iter().map(|text| text.lines().count()).sum();
    drop(texts);
    let scans = (0..RUNS).map(|_| timed(&files, |text| black_box(block_lint::skeleton::scan(text)).items.len()));
    let scan = scans.min().unwrap_or_default();
    let parse = timed(&files, |text| {
        syn::parse_file(text).map_or(0, |file| black_box(file).items.len())
    });
    let speed = |duration: Duration| bytes as f64 / 1e6 / duration.as_secs_f64();
    let ratio = scan.as_secs_f64() / parse.as_secs_f64();
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{} files, {lines} lines, {:.1} MB",
        files.len(),
        bytes as f64 / 1e6
    )?;
    writeln!(
        out,
        "read and scan  {:7.3} s  {:5.0} MB/s",
        scan.as_secs_f64(),
        speed(scan)
    )?;
    writeln!(
        out,
        "read and parse {:7.3} s  {:5.0} MB/s",
        parse.as_secs_f64(),
        speed(parse)
    )?;
    writeln!(out, "ratio {ratio:.3} (at most {RATIO_MAX})")?;
    if ratio > RATIO_MAX {
        Err("the scan is too slow".into())
    } else {
        Ok(())
    }
}

/// Reads all files, one after the other, and does something with each.
fn timed(files: &[PathBuf], work: impl Fn(&str) -> usize) -> Duration {
    let start = Instant::now();
    let items: usize = files
        .iter()
        .filter_map(|path| std::fs::read_to_string(path).ok())
        .map(|text| work(&text))
        .sum();
    black_box(items);
    start.elapsed()
}

fn rust_files(folders: &[PathBuf]) -> Vec<PathBuf> {
    folders
        .iter()
        .flat_map(|folder| walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().flatten())
        .filter(|entry| {
            entry.file_type().is_file() && entry.path().extension().is_some_and(|extension| extension == "rs")
        })
        .map(walkdir::DirEntry::into_path)
        .collect()
}

/// The folders of all packages that this workspace is built of.
fn packages() -> Result<Vec<PathBuf>, Box<dyn std::error::Error>> {
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline"])
        .output()?;
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout)?;
    let packages = metadata["packages"].as_array().ok_or("cargo lists no packages")?;
    let folders = packages
        .iter()
        .filter_map(|package| Path::new(package["manifest_path"].as_str()?).parent());
    // Our own folder holds the build's output too.
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(folders
        .map(|folder| {
            if folder == own {
                own.join("src")
            } else {
                folder.to_owned()
            }
        })
        .collect())
}
