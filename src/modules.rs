//! Stage 2: follows every target root through its modules (`mod`, `#[path]`, `include!`, cfg) and scans each file once, in parallel.

use rustc_hash::FxHashMap;
use ustr::Ustr;

use crate::{
    skeleton::{ItemIndex, Skeleton},
    source::{FileId, Sources},
    workspace::{Edition, PackageId, TargetKind},
};

/// A crate of this run: index into [`Modules::crates`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CrateId(pub u32);

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
}

/// The cfg values that hold in a crate.
#[derive(Clone, Debug, Default)]
pub struct CfgSet {
    values: rustc_hash::FxHashSet<(Ustr, Option<Ustr>)>,
}
