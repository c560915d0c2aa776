//! Stage 2: follows every target root through its modules (`mod`, `#[path]`, `include!`, cfg) and scans each file once, in parallel.

mod build_script;
mod cfg;
mod externs;
mod files;
mod follow;
mod gates;
mod routes;
mod switched_off;

use rustc_hash::FxHashMap;
use ustr::Ustr;

pub(crate) use self::follow::{Expanded, resume};
pub use self::switched_off::switched_off;
use crate::{
    skeleton::{self, ItemIndex, Skeleton},
    source::{FileId, SourceFile, Sources},
    stubs::StubCrate,
    workspace::{Edition, Package, PackageId, Target, TargetKind, Workspace},
};

/// Reads every file that the targets of `workspace` reach, and the stubs as crates of their own.
/// Ids do not depend on the number of threads.
#[must_use]
pub fn load(workspace: &Workspace, stubs: &[StubCrate]) -> Modules {
    let mut modules = Modules {
        crates: source_crates(workspace),
        ..Modules::default()
    };
    follow::follow(workspace, &mut modules);
    add_stubs(workspace, stubs, &mut modules);
    externs::fill(workspace, &mut modules.crates);
    modules
}

/// A crate of this run: index into [`Modules::crates`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CrateId(pub u32);

/// The word that what a macro gave says for `$crate` where that is another crate. `names` reads it like `crate`.
#[must_use]
pub fn keyword_of_crate(krate: CrateId) -> String {
    format!("{CRATE_KEYWORD}{}", krate.0)
}

/// The crate that such a word means.
#[must_use]
pub fn crate_of_keyword(word: &str) -> Option<CrateId> {
    word.strip_prefix(CRATE_KEYWORD)?.parse().ok().map(CrateId)
}

const CRATE_KEYWORD: &str = "__dollar_crate_";

/// Every file that was reached.
#[derive(Debug, Default)]
pub struct Modules {
    /// All files with their texts.
    pub sources: Sources,
    /// The skeleton of each file, by [`FileId`].
    pub skeletons: Vec<Skeleton>,
    /// All crates: targets of the packages, the selected ones first.
    pub crates: Vec<Crate>,
    /// Files that could not be read, with the reason; each is told to the user once.
    pub unreadable: Vec<(String, String)>,
}

/// One target of one package, as a crate.
#[derive(Debug)]
pub struct Crate {
    /// The crate's own name.
    pub name: Ustr,
    /// The package it belongs to; `None` for embedded stubs.
    pub package: Option<PackageId>,
    /// Package version, for messages.
    pub version: String,
    /// Its kind.
    pub kind: TargetKind,
    /// Its edition.
    pub edition: Edition,
    /// Whether its findings are asked for.
    pub selected: bool,
    /// Whether it is a file of stubs.
    pub stub: bool,
    /// Its root file; `None` if that could not be read.
    pub root: Option<FileId>,
    /// Extern prelude: the names that code may use, and the crates they mean (the package's own library for a binary).
    pub externs: FxHashMap<Ustr, CrateId>,
    /// What is true in it.
    pub cfg: CfgSet,
    /// `mod m;` and `include!` items of its files, and the file each leads to.
    pub links: FxHashMap<(FileId, ItemIndex), FileId>,
    /// For a stub crate: the module path of each of its files (empty for the root).
    pub mounts: Vec<(Vec<Ustr>, FileId)>,
}

/// The cfg values that hold in a crate.
#[derive(Clone, Debug, Default)]
pub struct CfgSet {
    values: rustc_hash::FxHashSet<(Ustr, Option<Ustr>)>,
}

/// The targets of all packages as crates without files, the selected packages' first.
fn source_crates(workspace: &Workspace) -> Vec<Crate> {
    let packages = || workspace.packages.iter().enumerate();
    let selected = packages().filter(|(_, package)| package.selected);
    let others = packages().filter(|(_, package)| !package.selected);
    selected
        .chain(others)
        .flat_map(|(index, package)| package.targets.iter().map(move |target| (index, package, target)))
        .map(|(index, package, target)| source_crate(workspace, PackageId(index as u32), package, target))
        .collect()
}

fn source_crate(workspace: &Workspace, id: PackageId, package: &Package, target: &Target) -> Crate {
    let mut target_cfg = workspace.target_cfg.clone();
    if let Some(out_dir) = package
        .out_dir
        .as_deref()
        .filter(|_| target.kind != TargetKind::BuildScript)
    {
        target_cfg.extend(build_script::cfg_set_by(out_dir));
    }
    Crate {
        name: target.name,
        package: Some(id),
        version: package.version.clone(),
        kind: target.kind,
        edition: target.edition,
        selected: package.selected,
        stub: false,
        root: None,
        externs: FxHashMap::default(),
        cfg: CfgSet::new(&target_cfg, &package.features, target.test),
        links: FxHashMap::default(),
        mounts: Vec::new(),
    }
}

/// Adds the stubs, those of one crate's name as one crate: a project's own add to those that come with the program.
fn add_stubs(workspace: &Workspace, stubs: &[StubCrate], modules: &mut Modules) {
    let first = modules.crates.len();
    for stub in stubs {
        let name = Ustr::from(&stub.name);
        let known = modules.crates[first..].iter().position(|known| known.name == name);
        let index = known.map_or(modules.crates.len(), |index| first + index);
        if known.is_none() {
            modules.crates.push(stub_crate(workspace, name));
        }
        for file in &stub.files {
            modules.skeletons.push(skeleton::scan(&file.text));
            let id = modules.sources.add(SourceFile::new(
                file.shown.clone().into(),
                file.shown.clone(),
                Some(file.text.clone()),
            ));
            let krate = &mut modules.crates[index];
            if file.module.is_empty() && krate.root.is_none() {
                krate.root = Some(id);
            }
            krate
                .mounts
                .push((file.module.iter().map(|name| Ustr::from(name)).collect(), id));
        }
    }
}

fn stub_crate(workspace: &Workspace, name: Ustr) -> Crate {
    Crate {
        name,
        package: None,
        version: String::new(),
        kind: TargetKind::Lib,
        edition: Edition::E2024,
        selected: false,
        stub: true,
        root: None,
        externs: FxHashMap::default(),
        cfg: CfgSet::new(&workspace.target_cfg, &[], false),
        links: FxHashMap::default(),
        mounts: Vec::new(),
    }
}
