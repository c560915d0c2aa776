//! The extern prelude of each crate: which names lead to which crates.

use rustc_hash::FxHashMap;
use ustr::{Ustr, ustr};

use super::{Crate, CrateId};
use crate::workspace::{Dependency, Package, PackageId, TargetKind, Workspace};

/// Names that the standard library goes by; the stubs have one crate for all.
const STANDARD: [&str; 3] = ["std", "core", "alloc"];

/// Fills [`Crate::externs`] of all crates.
pub(super) fn fill(workspace: &Workspace, crates: &mut [Crate]) {
    let libraries = libraries(crates);
    let stubs = stubs(crates);
    let for_stubs = for_stubs(crates, &stubs);
    for krate in crates.iter_mut() {
        krate.externs = match krate.package {
            None => for_stubs.clone(),
            Some(id) => of_target(workspace.package(id), id, krate, &libraries, &stubs),
        };
    }
}

/// The library of each package. The one without `cfg(test)` is what others see.
fn libraries(crates: &[Crate]) -> FxHashMap<PackageId, CrateId> {
    let test = (ustr("test"), None);
    let mut libraries = FxHashMap::default();
    for as_test in [false, true] {
        for (index, krate) in crates.iter().enumerate() {
            let is_library = matches!(krate.kind, TargetKind::Lib | TargetKind::ProcMacro);
            if let Some(package) = krate
                .package
                .filter(|_| is_library && krate.cfg.values.contains(&test) == as_test)
            {
                libraries.entry(package).or_insert(CrateId(index as u32));
            }
        }
    }
    libraries
}

/// The stub crates by name, the standard library's under each of its names.
fn stubs(crates: &[Crate]) -> FxHashMap<Ustr, CrateId> {
    let stubs = crates.iter().enumerate().filter(|(_, krate)| krate.stub);
    let mut stubs: FxHashMap<_, _> = stubs
        .map(|(index, krate)| (krate.name, CrateId(index as u32)))
        .collect();
    if let Some(&standard) = stubs.get(&ustr("std")) {
        for name in STANDARD {
            stubs.entry(ustr(name)).or_insert(standard);
        }
    }
    stubs
}

/// What stubs see: every library and every other stub. Where both are there the library, so that a type is the same one that
/// the code under check has.
fn for_stubs(crates: &[Crate], stubs: &FxHashMap<Ustr, CrateId>) -> FxHashMap<Ustr, CrateId> {
    let mut externs = FxHashMap::default();
    for (index, krate) in crates.iter().enumerate() {
        if krate.kind == TargetKind::Lib && !krate.stub {
            externs.entry(krate.name).or_insert(CrateId(index as u32));
        }
    }
    for (&name, &stub) in stubs {
        externs.entry(name).or_insert(stub);
    }
    externs
}

/// What one target of a package sees.
fn of_target(
    package: &Package,
    id: PackageId,
    krate: &Crate,
    libraries: &FxHashMap<PackageId, CrateId>,
    stubs: &FxHashMap<Ustr, CrateId>,
) -> FxHashMap<Ustr, CrateId> {
    let test = krate.cfg.values.contains(&(ustr("test"), None));
    let mut externs: FxHashMap<Ustr, CrateId> = package
        .dependencies
        .iter()
        .filter(|dependency| is_seen(dependency, krate.kind, test))
        .filter_map(|dependency| Some((dependency.extern_name, *libraries.get(&dependency.package)?)))
        .collect();
    if matches!(
        krate.kind,
        TargetKind::Bin | TargetKind::Test | TargetKind::Example | TargetKind::Bench
    ) {
        let own = package
            .targets
            .iter()
            .find(|target| matches!(target.kind, TargetKind::Lib | TargetKind::ProcMacro));
        externs.extend(own.and_then(|own| Some((own.name, *libraries.get(&id)?))));
    }
    // Code without a manifest may use anything.
    let undeclared = package.version.is_empty() && package.declared.is_empty();
    for (&name, &stub) in stubs {
        if undeclared || STANDARD.contains(&name.as_str()) || package.declared.contains(&name) {
            externs.entry(name).or_insert(stub);
        }
    }
    externs
}

fn is_seen(dependency: &Dependency, kind: TargetKind, test: bool) -> bool {
    match kind {
        TargetKind::BuildScript => dependency.build,
        TargetKind::Test | TargetKind::Example | TargetKind::Bench => dependency.normal || dependency.dev,
        _ => dependency.normal || (test && dependency.dev),
    }
}
