//! The whole run and the skeleton scan against the parse floor: reading files and parsing them with syn, in the same process,
//! with the same number of threads. Three floors: of the files that the run reads (of dependencies, it reads what is reached),
//! of the workspace with all sources of its dependencies, and of the workspace's own files. Then growth: a generated workspace,
//! copied.
//!
//! `cargo bench --bench pipeline` takes this workspace as the small one; `BLOCK_LINT_BENCH=FOLDER` adds a large one.

#![expect(
    clippy::cast_precision_loss,
    clippy::assigning_clones,
    clippy::format_collect,
    reason = "figures for people, and input built from pieces"
)]

use std::{
    collections::BTreeSet,
    error::Error,
    ffi::OsString,
    fs,
    hint::black_box,
    io::Write,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use block_lint::{
    analysis,
    cli::{self, Environment},
    config::Config,
    skeleton,
    source::FileId,
    workspace::{self, TargetKind, Workspace},
};
use rayon::prelude::*;
use walkdir::WalkDir;

/// As in the program.
#[global_allocator]
static GLOBAL: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Above this share of the parse floor of the files it reads the whole run has become too slow.
const RUN_MAX: f64 = 1.0;
/// The same against the parse floor of the workspace and all its dependencies.
const RUN_OF_ALL_MAX: f64 = 0.25;
/// The same for the skeleton scan.
const SCAN_MAX: f64 = 0.2;
/// The stack of each thread: syn recurses.
const STACK_BYTES: usize = 256 << 20;
/// Copies of the generated workspace.
const COPIES: [usize; 4] = [1, 2, 4, 8];

fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let mut folders = vec![PathBuf::from(env!("CARGO_MANIFEST_DIR"))];
    folders.extend(std::env::var_os("BLOCK_LINT_BENCH").map(PathBuf::from));
    let mut is_slow = false;
    for folder in folders {
        say(&format!("{}", folder.file_name().unwrap_or_default().display()))?;
        for threads in [1, 0] {
            let pool = rayon::ThreadPoolBuilder::new()
                .num_threads(threads)
                .stack_size(STACK_BYTES)
                .build()?;
            is_slow |= pool.install(|| against_the_floor(&folder))?;
        }
    }
    growth()?;
    if is_slow {
        Err("slower than it may be".into())
    } else {
        Ok(())
    }
}

fn say(line: &str) -> std::io::Result<()> {
    writeln!(std::io::stdout().lock(), "{line}")
}

/// What one run read, and how long it took.
struct Run {
    /// The files that were read from the disk.
    files: Vec<PathBuf>,
    /// Those of them that belong to the packages that are checked.
    own: Vec<PathBuf>,
    /// The files of all packages' libraries, read or not, and those that were read.
    all: Vec<PathBuf>,
    time: Duration,
}

/// The program's own work, from discovery to the report.
fn whole_run(folder: &Path) -> Result<Run, Box<dyn Error + Send + Sync>> {
    let start = Instant::now();
    let mut environment = Environment::of_process()?;
    environment.current_dir = folder.to_owned();
    let selection = cli::selection([OsString::from("cargo-block-lint")], &environment)?;
    let workspace = workspace::discover(&selection).map_err(|failure| failure.render(false, 100))?;
    let config = Config::default();
    let modules = analysis::load(&workspace, &config);
    let sources = (0..modules.skeletons.len() as u32).map(|file| modules.sources.file(FileId(file)));
    let from_disk = sources.filter(|file| !file.is_embedded() && file.expanded().is_none());
    let files: Vec<PathBuf> = from_disk.map(|file| file.path.clone()).collect();
    black_box(analysis::check_modules(&workspace, modules, &config, &|_| ()));
    let time = start.elapsed();
    let roots = workspace
        .packages
        .iter()
        .filter(|package| package.selected)
        .map(|package| &package.root);
    let roots: Vec<&PathBuf> = roots.collect();
    let own = files
        .iter()
        .filter(|file| roots.iter().any(|root| file.starts_with(root)))
        .cloned()
        .collect();
    let all = all_files(&workspace, &files);
    Ok(Run { files, own, all, time })
}

/// All Rust files in the folders of all packages' libraries, and those that were read.
fn all_files(workspace: &Workspace, read: &[PathBuf]) -> Vec<PathBuf> {
    let libraries = workspace
        .packages
        .iter()
        .flat_map(|package| &package.targets)
        .filter(|target| target.kind == TargetKind::Lib);
    let folders: BTreeSet<&Path> = libraries.filter_map(|target| target.root.parent()).collect();
    let entries = folders
        .into_iter()
        .flat_map(|folder| WalkDir::new(folder).into_iter().filter_map(Result::ok));
    let sources = entries
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|end| end == "rs"));
    sources
        .chain(read.iter().cloned())
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

/// Prints the figures for the current number of threads; true when something is slower than it may be.
fn against_the_floor(folder: &Path) -> Result<bool, Box<dyn Error + Send + Sync>> {
    reset_peak();
    let run = whole_run(folder)?;
    let peak = peak();
    say(&format!(
        "  {} threads: whole run {:.2} s, peak {peak}",
        rayon::current_num_threads(),
        run.time.as_secs_f64()
    ))?;
    let scan = timed(&run.files, |text| black_box(skeleton::scan(text)).items.len());
    let read = floor("the files it reads", &run.files)?;
    let is_scan_slow = told("skeleton scan", scan, read, Some(SCAN_MAX))?;
    let is_run_slow = told("whole run", run.time, read, Some(RUN_MAX))?;
    let all = floor("the workspace and all its dependencies", &run.all)?;
    let is_slow_of_all = told("whole run", run.time, all, Some(RUN_OF_ALL_MAX))?;
    told(
        "whole run",
        run.time,
        floor("the workspace's own files", &run.own)?,
        None,
    )?;
    Ok(is_scan_slow || is_run_slow || is_slow_of_all)
}

/// Measures and prints a parse floor.
fn floor(what: &str, files: &[PathBuf]) -> std::io::Result<Duration> {
    let parse = timed(files, |text| {
        syn::parse_file(text).map_or(0, |file| black_box(file).items.len())
    });
    let texts = files.par_iter().filter_map(|path| fs::read_to_string(path).ok());
    let (bytes, lines) = texts
        .map(|text| (text.len(), text.lines().count()))
        .reduce(|| (0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
    say(&format!(
        "    parse floor of {what}: {} files, {lines} lines, {:.1} MB, {:.2} s",
        files.len(),
        bytes as f64 / 1e6,
        parse.as_secs_f64()
    ))?;
    Ok(parse)
}

/// Prints a time as a share of a floor; true when it is over the limit.
fn told(what: &str, time: Duration, floor: Duration, limit: Option<f64>) -> std::io::Result<bool> {
    let ratio = time.as_secs_f64() / floor.as_secs_f64();
    let limits = limit.map_or(String::new(), |limit| format!(" (at most {limit})"));
    say(&format!(
        "      {what}: {:.2} s, {ratio:.2} x{limits}",
        time.as_secs_f64()
    ))?;
    Ok(limit.is_some_and(|limit| ratio > limit))
}

/// Reads all files and does something with each.
fn timed(files: &[PathBuf], work: impl Fn(&str) -> usize + Sync) -> Duration {
    let start = Instant::now();
    let texts = files.par_iter().filter_map(|path| fs::read_to_string(path).ok());
    black_box(texts.map(|text| work(&text)).sum::<usize>());
    start.elapsed()
}

/// Forgets the peak of the process's memory, where the system can.
fn reset_peak() {
    // Elsewhere than on Linux the peak is not known anyway.
    let _ = fs::write("/proc/self/clear_refs", "5");
}

/// The peak of the process's memory since it was last forgotten.
fn peak() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let kilobytes = status.lines().find_map(|line| {
        line.strip_prefix("VmHWM:")?
            .trim()
            .strip_suffix(" kB")?
            .parse::<u64>()
            .ok()
    });
    kilobytes.map_or("unknown".to_owned(), |kilobytes| format!("{} MB", kilobytes / 1024))
}

/// The same workspace copied: the time must grow as the copies do.
fn growth() -> Result<(), Box<dyn Error + Send + Sync>> {
    let folder = tempfile::tempdir()?;
    let mut first = None;
    for copies in COPIES {
        let root = folder.path().join(copies.to_string());
        for copy in 0..copies {
            write_crate(&root.join(format!("c{copy}")), copy)?;
        }
        let members: Vec<String> = (0..copies).map(|copy| format!("\"c{copy}\"")).collect();
        fs::write(
            root.join("Cargo.toml"),
            format!("[workspace]\nmembers = [{}]\nresolver = \"2\"\n", members.join(", ")),
        )?;
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(1)
            .stack_size(STACK_BYTES)
            .build()?;
        let runs = (0..3).map(|_| {
            pool.install(|| whole_run(&root))
                .map(|run| run.time)
                .unwrap_or_default()
        });
        let run = runs.min().unwrap_or_default().as_secs_f64();
        let one = *first.get_or_insert(run);
        say(&format!("growth: {copies} x: {run:.2} s, {:.2} x", run / one))?;
    }
    Ok(())
}

/// A crate of some 40,000 lines: chains of helpers, methods, closures, traits, and async functions that use them.
fn write_crate(root: &Path, copy: usize) -> std::io::Result<()> {
    const MODULES: usize = 60;
    fs::create_dir_all(root.join("src"))?;
    fs::write(
        root.join("Cargo.toml"),
        format!("[package]\nname = \"copy{copy}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n"),
    )?;
    let modules: String = (0..MODULES).map(|module| format!("pub mod m{module};\n")).collect();
    fs::write(root.join("src/lib.rs"), modules)?;
    for module in 0..MODULES {
        let next = (module + 1) % MODULES;
        let text: String = (0..60)
            .map(|n| {
                format!(
                    "pub struct S{n} {{\n    path: String,\n    parts: Vec<String>,\n}}\nimpl S{n} {{\n    pub fn load(&self) -> Option<Vec<u8>> {{\n        let found = self.parts.iter().map(|part| part.len()).sum::<usize>();\n        if found > {n} {{\n            return crate::m{next}::S{n}::other(&self.path);\n        }}\n        std::fs::read(&self.path).ok()\n    }}\n    pub fn other(path: &str) -> Option<Vec<u8>> {{\n        path.lines().find_map(|line| std::fs::read(line).ok())\n    }}\n    pub async fn run(&self) -> usize {{\n        self.load().map_or(0, |bytes| bytes.len())\n    }}\n}}\n"
                )
            })
            .collect();
        fs::write(root.join(format!("src/m{module}.rs")), text)?;
    }
    Ok(())
}
