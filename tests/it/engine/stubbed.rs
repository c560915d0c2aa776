//! What the stubs say of functions, against the functions themselves: a fact about something that is not there is dead.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use block_lint::{
    effects::Attributes,
    expansion,
    items::{self, AdtId, Container, FnId},
    modules,
    names::Names,
    stubs,
    types::{FnSig, Program, Ty},
    workspace::{self, Dependency, PackageId, Selection, Workspace},
};
use ustr::Ustr;

/// One line for each function of a stub that its crate does not have, or has otherwise; the packages of `project` that are
/// `pinned` are read with all their features.
pub(crate) fn disagreements(project: &Path, pinned: &BTreeSet<String>) -> Vec<String> {
    let selection = Selection {
        current_dir: project.to_owned(),
        ..Selection::default()
    };
    let mut workspace = workspace::discover(&selection).unwrap();
    switch_on(&mut workspace, pinned);
    // What is there in a build with unstable parts is there.
    workspace.target_cfg.push(("tokio_unstable".into(), None));
    let mut modules = modules::load(&workspace, &stubs::embedded());
    expansion::expand(&workspace, &mut modules);
    let items = items::collect(&modules);
    let names = Names::new(&modules, &items);
    let program = Program::new(&modules, &items, &names);
    let attributes = Attributes::new(&names);
    let functions = || (0..items.functions.len() as u32).map(FnId);
    let crates: BTreeSet<String> = pinned.iter().map(|name| name.replace('-', "_")).collect();
    let krate = |id: FnId| &modules.crates[items.krate(items.function(id).module).0 as usize];
    let is_checked = |id: &FnId| krate(*id).stub && crates.contains(krate(*id).name.as_str()) && is_home(&program, *id);
    // Impls for several arguments of one type or trait have functions at one path: what one of them says is said.
    let mut said: BTreeMap<String, Vec<FnId>> = BTreeMap::new();
    for stub in functions().filter(is_checked) {
        said.entry(program.fn_path(stub)).or_default().push(stub);
    }
    let mut is: BTreeMap<String, Vec<FnId>> = BTreeMap::new();
    for real in functions().filter(|&id| attributes.is_overlaid(id)) {
        let path = program.fn_path(attributes.speaker(real));
        is.entry(path).or_default().push(real);
    }
    let wrong = said.into_iter().filter_map(|(path, stubs)| {
        let reals = is.get(&path).map_or(&[][..], Vec::as_slice);
        let why = disagreement(&program, &stubs, reals)?;
        Some(format!("{path}: {why}"))
    });
    wrong.collect()
}

/// Why none of the stubs says what one of the functions is.
fn disagreement(program: &Program<'_>, stubs: &[FnId], reals: &[FnId]) -> Option<String> {
    let mut why = Some("not there".to_owned());
    let pairs = stubs
        .iter()
        .flat_map(|stub| reals.iter().map(move |real| (*stub, *real)));
    for (stub, real) in pairs {
        let (Some(said), Some(is)) = (program.sig(stub), program.sig(real)) else {
            continue;
        };
        why = why.and(difference(program, &said, &is));
    }
    why
}

/// Whether a function stands in no impl of a trait for another crate's type, which is looked for with the type.
fn is_home(program: &Program<'_>, stub: FnId) -> bool {
    let function = program.items.function(stub);
    let Container::Impl(id) = function.container else {
        return true;
    };
    match program.impl_(id).map(|info| info.self_ty.peeled().clone()) {
        Some(Ty::Adt(adt, _)) => {
            program.items.krate(program.items.adt(adt).module) == program.items.krate(function.module)
        }
        _ => false,
    }
}

/// Switches all features of the pinned packages on, and lets each of them see the others, which may be their optional dependencies.
fn switch_on(workspace: &mut Workspace, pinned: &BTreeSet<String>) {
    let named = workspace
        .packages
        .iter()
        .enumerate()
        .filter(|(_, package)| pinned.contains(&package.name));
    let all: Vec<Dependency> = named
        .map(|(index, package)| Dependency {
            extern_name: package.name.replace('-', "_").as_str().into(),
            package: PackageId(index as u32),
            normal: true,
            dev: false,
            build: false,
        })
        .collect();
    for package in workspace
        .packages
        .iter_mut()
        .filter(|package| pinned.contains(&package.name))
    {
        let manifest = std::fs::read_to_string(package.root.join("Cargo.toml")).unwrap();
        let manifest: toml::Table = manifest.parse().unwrap();
        package.features = features(&manifest);
        for dependency in &all {
            let is_known = |known: &Dependency| known.extern_name == dependency.extern_name;
            if !package.dependencies.iter().any(is_known) && workspace_name(package) != dependency.extern_name {
                package.dependencies.push(dependency.clone());
            }
        }
    }
}

/// The features of a manifest, those that an optional dependency is among them.
fn features(manifest: &toml::Table) -> Vec<Ustr> {
    let is_optional = |value: &toml::Value| value.get("optional").and_then(toml::Value::as_bool) == Some(true);
    let mut found: Vec<Ustr> = table(manifest, "features").map(|(name, _)| Ustr::from(name)).collect();
    let of_targets = table(manifest, "target").filter_map(|(_, target)| target.as_table());
    for dependencies in of_targets.chain([manifest]).map(|place| table(place, "dependencies")) {
        let optional = dependencies.filter(|(_, value)| is_optional(value));
        found.extend(optional.map(|(name, _)| Ustr::from(name)));
    }
    found
}

fn table<'t>(table: &'t toml::Table, key: &str) -> impl Iterator<Item = (&'t String, &'t toml::Value)> + use<'t> {
    table.get(key).and_then(toml::Value::as_table).into_iter().flatten()
}

fn workspace_name(package: &block_lint::workspace::Package) -> Ustr {
    package.name.replace('-', "_").as_str().into()
}

/// What a stub says that is not so, as far as both sides are known.
fn difference(program: &Program<'_>, said: &FnSig, is: &FnSig) -> Option<String> {
    if said.has_self != is.has_self {
        return Some("one of both has `self`".to_owned());
    }
    if said.params.len() != is.params.len() {
        return Some(format!("has {} parameters, not {}", is.params.len(), said.params.len()));
    }
    let params = said.params.iter().zip(&is.params).skip(usize::from(is.has_self));
    let mut pairs = params.chain([(&said.ret, &is.ret)]);
    let (said, is) = pairs.find(|(said, is)| !agree(program, said, is))?;
    Some(format!("says `{}`, is `{}`", program.show(said), program.show(is)))
}

/// Whether two types may be the same: types of stubs are others than those of sources, so heads are compared by name. A future may
/// be a type of its own. `self` is not compared: a type may have another name inside of its crate.
fn agree(program: &Program<'_>, said: &Ty, is: &Ty) -> bool {
    let items = program.items;
    match (said, is) {
        (Ty::Future(_), Ty::Adt(id, _)) => is_future(program, *id),
        (Ty::Adt(x, xs), Ty::Adt(y, ys)) => items.adt(*x).name == items.adt(*y).name && all_agree(program, xs, ys),
        (Ty::Prim(x), Ty::Prim(y)) => x == y,
        (Ty::Ref(x, mutable), Ty::Ref(y, other)) => mutable == other && agree(program, x, y),
        (Ty::Slice(x), Ty::Slice(y)) | (Ty::Array(x), Ty::Array(y)) | (Ty::Future(x), Ty::Future(y)) => {
            agree(program, x, y)
        }
        (Ty::Tuple(xs), Ty::Tuple(ys)) => xs.len() == ys.len() && all_agree(program, xs, ys),
        _ => !(is_plain(said) && is_plain(is)),
    }
}

/// Whether a type implements `Future`, whatever must hold for that.
fn is_future(program: &Program<'_>, id: AdtId) -> bool {
    let impls = program
        .items
        .impls_by_trait
        .get(&Ustr::from("Future"))
        .into_iter()
        .flatten();
    let mut infos = impls.filter_map(|&id| program.impl_(id));
    infos.any(|info| matches!(info.self_ty, Ty::Adt(known, _) if known == id))
}

fn all_agree(program: &Program<'_>, xs: &[Ty], ys: &[Ty]) -> bool {
    xs.iter().zip(ys).all(|(x, y)| agree(program, x, y))
}

/// Whether a type is what it looks like: nothing may turn out to stand behind it.
fn is_plain(ty: &Ty) -> bool {
    matches!(
        ty,
        Ty::Adt(..) | Ty::Prim(_) | Ty::Tuple(_) | Ty::Slice(_) | Ty::Array(_) | Ty::Ref(..) | Ty::Future(_)
    )
}
