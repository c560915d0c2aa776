//! Follows the crates' roots, a round per level of modules: each round looks for, reads and scans all files of one level at once.

use std::path::PathBuf;

use rustc_hash::FxHashSet;
use ustr::Ustr;

use super::{
    CrateId, Modules,
    files::{Files, Unreadable, Wanted},
    gates::Gates,
    routes::{Folder, Routes, is_include, join},
};
use crate::{
    skeleton::{IncludePart, Item, ItemIndex, ItemKind, Skeleton},
    source::{FileId, display_name},
    workspace::{Origin, Package, Workspace},
};

/// A file that a crate asks for.
struct Request {
    krate: CrateId,
    /// The item that asks for it; `None` for the crate's root.
    item: Option<(FileId, ItemIndex)>,
    /// Where it may be, best first, and where its own modules are then.
    candidates: Vec<(PathBuf, Folder)>,
    /// Whether the user wants to know when it is missing.
    tell_missing: bool,
    /// The macros around the item.
    wrappers: Vec<Ustr>,
}

/// Reads all files that the crates of `modules` reach.
pub(super) fn follow(workspace: &Workspace, modules: &mut Modules) {
    let requests = roots(workspace, modules);
    run(workspace, modules, Files::default(), requests);
}

/// A file that stands for a macro call, and may ask for others.
pub(crate) struct Expanded {
    /// The crate of the call.
    pub(crate) krate: CrateId,
    /// The file.
    pub(crate) file: FileId,
    /// The file on disk in which the call is written.
    pub(crate) written_in: FileId,
}

/// Reads what files that stand for macro calls ask for (`macro_rules! root { () => { mod m; } }`). Gives the files reached.
pub(crate) fn resume(workspace: &Workspace, modules: &mut Modules, from: &[Expanded]) -> Vec<(CrateId, FileId)> {
    let is_route = |item: &Item| match &item.kind {
        ItemKind::ModuleFile => true,
        ItemKind::MacroCall { path, .. } => is_include(path),
        _ => false,
    };
    let leads_on = |from: &&Expanded| modules.skeletons[from.file.0 as usize].items.iter().any(is_route);
    let from: Vec<&Expanded> = from.iter().filter(leads_on).collect();
    if from.is_empty() {
        return Vec::new();
    }
    let files = Files::resume(
        std::mem::take(&mut modules.sources),
        std::mem::take(&mut modules.skeletons),
        from.iter().map(|from| from.file),
    );
    let requests = from.iter().flat_map(|from| {
        let path = files.sources.file(from.written_in).path.as_path();
        let is_root = modules.crates[from.krate.0 as usize].root == Some(from.written_in);
        let folder = if is_root {
            Folder::of(path)
        } else {
            Folder::of_module(path)
        };
        requests_of(workspace, modules, &files, from.krate, from.file, &folder)
    });
    let requests = requests.collect();
    run(workspace, modules, files, requests)
}

/// Reads what is asked for and what that asks for in turn. Gives the files reached.
fn run(
    workspace: &Workspace,
    modules: &mut Modules,
    mut files: Files,
    mut requests: Vec<Request>,
) -> Vec<(CrateId, FileId)> {
    let mut visited = FxHashSet::default();
    let mut told = FxHashSet::default();
    let mut gates = Gates::default();
    // What stands in macros waits until the files that may define them are read.
    let mut waiting = Vec::new();
    while !requests.is_empty() {
        read(workspace, modules, &mut files, &requests);
        let mut next = Vec::new();
        for request in &requests {
            match answer(&files, request) {
                Ok((file, folder)) => {
                    link(modules, request, file);
                    if visited.insert((request.krate, file)) {
                        let cfg = &modules.crates[request.krate.0 as usize].cfg;
                        gates.add(request.krate, file, &files.skeletons[file.0 as usize], cfg);
                        next.extend(requests_of(workspace, modules, &files, request.krate, file, &folder));
                    }
                }
                Err(reason) => tell(workspace, modules, &mut told, request, &reason),
            }
        }
        let (wrapped, plain): (Vec<Request>, Vec<Request>) =
            next.into_iter().partition(|request| !request.wrappers.is_empty());
        waiting.extend(wrapped);
        requests = plain;
        if requests.is_empty() {
            requests = std::mem::take(&mut waiting);
            requests.retain(|request| {
                gates.open(
                    request.krate,
                    &request.wrappers,
                    &modules.crates[request.krate.0 as usize].cfg,
                )
            });
        }
    }
    modules.sources = files.sources;
    modules.skeletons = files.skeletons;
    gates.close(modules);
    let mut visited: Vec<(CrateId, FileId)> = visited.into_iter().collect();
    visited.sort_unstable();
    visited
}

fn roots(workspace: &Workspace, modules: &Modules) -> Vec<Request> {
    let targets = workspace.packages.iter().filter(|package| package.selected);
    let others = workspace.packages.iter().filter(|package| !package.selected);
    let paths = targets
        .chain(others)
        .flat_map(|package| package.targets.iter().map(|target| &target.root));
    let crates = (0..modules.crates.len()).map(|index| CrateId(index as u32));
    crates
        .zip(paths)
        .map(|(krate, path)| Request {
            krate,
            item: None,
            candidates: vec![(path.clone(), Folder::of(path))],
            tell_missing: true,
            wrappers: Vec::new(),
        })
        .collect()
}

fn read(workspace: &Workspace, modules: &Modules, files: &mut Files, requests: &[Request]) {
    files.find(
        requests
            .iter()
            .flat_map(|request| request.candidates.iter().map(|(path, _)| path.as_path())),
    );
    let wanted: Vec<Wanted> = requests
        .iter()
        .filter_map(|request| {
            let path = request
                .candidates
                .iter()
                .map(|(path, _)| path)
                .find(|path| !files.is_missing(path))?;
            let keep =
                package(workspace, modules, request.krate).is_some_and(|package| package.origin == Origin::Member);
            Some(Wanted { path, keep })
        })
        .collect();
    files.read(&workspace.root, &wanted);
}

/// The file that a request leads to.
fn answer(files: &Files, request: &Request) -> Result<(FileId, Folder), Unreadable> {
    let candidate = request.candidates.iter().find(|(path, _)| !files.is_missing(path));
    let (path, folder) = candidate.ok_or(Unreadable::Missing)?;
    Ok((files.outcome(path)?, folder.clone()))
}

fn link(modules: &mut Modules, request: &Request, file: FileId) {
    let krate = &mut modules.crates[request.krate.0 as usize];
    match request.item {
        Some(item) => {
            krate.links.insert(item, file);
        }
        None => krate.root = Some(file),
    }
}

/// Tells the user, once per file, what could not be read of a package that is checked.
fn tell(
    workspace: &Workspace,
    modules: &mut Modules,
    told: &mut FxHashSet<PathBuf>,
    request: &Request,
    reason: &Unreadable,
) {
    let selected = modules.crates[request.krate.0 as usize].selected;
    let missing = *reason == Unreadable::Missing;
    let Some((path, _)) = request.candidates.first() else {
        return;
    };
    if !selected || (missing && !request.tell_missing) || !told.insert(path.clone()) {
        return;
    }
    let reason = match reason {
        Unreadable::Missing => "does not exist".to_owned(),
        Unreadable::Because(reason) => reason.clone(),
    };
    modules.unreadable.push((display_name(&workspace.root, path), reason));
}

/// What a file asks for in turn, as part of a crate.
fn requests_of(
    workspace: &Workspace,
    modules: &Modules,
    files: &Files,
    krate: CrateId,
    file: FileId,
    folder: &Folder,
) -> Vec<Request> {
    let routes = &files.routes[file.0 as usize];
    let skeleton = &files.skeletons[file.0 as usize];
    let cfg = &modules.crates[krate.0 as usize].cfg;
    if routes.is_empty() || !cfg.enabled(&skeleton.cfg) {
        return Vec::new();
    }
    let enabled = enabled_items(skeleton, |cfg_of_item| cfg.enabled(cfg_of_item));
    let is_on = |item: &ItemIndex| enabled[*item as usize];
    let modules_of = routes.modules.iter().filter(|item| is_on(item)).filter_map(|&item| {
        let candidates = routes.candidates(skeleton, item, folder, cfg)?;
        Some((item, candidates, !routes.is_chosen_by_cfg(item)))
    });
    let own = files.sources.file(file).path.as_path();
    let package = package(workspace, modules, krate);
    let includes = routes
        .includes
        .iter()
        .filter(|(item, _)| is_on(item))
        .filter_map(|(item, parts)| {
            let written = included_path(parts, package)?;
            let path = join(&Folder::of(own).path, &written);
            let inner = Folder::of(&path);
            let literal = parts.iter().all(|part| matches!(part, IncludePart::Text(_)));
            Some((*item, vec![(path, inner)], literal))
        });
    modules_of
        .chain(includes)
        .map(|(item, candidates, tell_missing)| {
            let wrappers = Routes::wrappers(skeleton, item);
            let tell_missing = tell_missing && wrappers.is_empty();
            Request {
                krate,
                item: Some((file, item)),
                candidates,
                tell_missing,
                wrappers,
            }
        })
        .collect()
}

/// Which items are there, given what their predicates and those of the items around them say.
fn enabled_items(skeleton: &Skeleton, holds: impl Fn(&[crate::skeleton::Cfg]) -> bool) -> Vec<bool> {
    let mut enabled: Vec<bool> = Vec::with_capacity(skeleton.items.len());
    for item in &skeleton.items {
        let around = item.parent.is_none_or(|parent| enabled[parent as usize]);
        enabled.push(around && holds(item.cfg()));
    }
    enabled
}

fn included_path(parts: &[IncludePart], package: Option<&Package>) -> Option<String> {
    parts.iter().map(|part| part_text(part, package)).collect()
}

fn part_text(part: &IncludePart, package: Option<&Package>) -> Option<String> {
    let folder = match part {
        IncludePart::Text(text) => return Some(text.clone()),
        IncludePart::Variable(name) if name == "OUT_DIR" => package?.out_dir.as_ref()?,
        IncludePart::Variable(name) if name == "CARGO_MANIFEST_DIR" => &package?.root,
        IncludePart::Variable(_) => return None,
    };
    folder.to_str().map(str::to_owned)
}

fn package<'w>(workspace: &'w Workspace, modules: &Modules, krate: CrateId) -> Option<&'w Package> {
    modules.crates[krate.0 as usize].package.map(|id| workspace.package(id))
}
