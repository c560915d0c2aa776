//! Which packages and targets are asked for: the flags of `cargo check`, with cargo's meaning.

use crate::errors::{self, Failure};

use super::{
    Choice, Selection, TargetChoice, TargetKind,
    manifest::{Graph, Manifest, TargetFacts},
    spec::Spec,
};

/// A target to read, and whether with `cfg(test)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Chosen {
    /// Index into [`Manifest::targets`].
    pub(super) target: usize,
    pub(super) test: bool,
}

/// The packages that are asked for, each with its targets.
pub(super) type Choices = Vec<(usize, Vec<Chosen>)>;

/// What the flags ask for.
pub(super) fn by_flags(graph: &mut Graph, selection: &Selection) -> Result<Choices, Failure> {
    let packages = packages(graph, selection)?;
    let targets = targets(graph, &packages, &selection.targets)?;
    Ok(packages.into_iter().zip(targets).collect())
}

/// The members that are asked for, in the order of the graph.
fn packages(graph: &mut Graph, selection: &Selection) -> Result<Vec<usize>, Failure> {
    if !selection.exclude.is_empty() && !selection.workspace {
        return Err(Failure::Usage {
            message: "--exclude can only be used together with --workspace".to_owned(),
            help: Some("add --workspace, or name the packages to check with -p".to_owned()),
        });
    }
    let excluded = excluded(graph, selection)?;
    let mut chosen = if selection.workspace {
        graph.members.clone()
    } else if selection.packages.is_empty() {
        tell_of_others(graph);
        graph.default_members.clone()
    } else {
        named(graph, &selection.packages)?
    };
    chosen.retain(|member| !excluded.contains(member));
    chosen.sort_unstable();
    chosen.dedup();
    if chosen.is_empty() {
        return Err(Failure::NothingToCheck {
            reason: "no package of the workspace is selected".to_owned(),
            help: Some("use --workspace to check all packages".to_owned()),
        });
    }
    Ok(chosen)
}

/// A workspace's root package, say, is all that cargo takes by default: who does not know it would take its findings for all.
fn tell_of_others(graph: &mut Graph) {
    let others = graph.members.len().saturating_sub(graph.default_members.len());
    if others > 0 {
        let members = if others == 1 {
            "one other member of the workspace is".to_owned()
        } else {
            format!("{others} other members of the workspace are")
        };
        graph
            .notices
            .push(format!("{members} not checked; `--workspace` takes them in"));
    }
}

fn named(graph: &Graph, specs: &[String]) -> Result<Vec<usize>, Failure> {
    let mut chosen = Vec::new();
    for text in specs {
        let spec = parse(text)?;
        let before = chosen.len();
        chosen.extend(
            graph
                .members
                .iter()
                .copied()
                .filter(|&member| spec.matches(&graph.manifests[member])),
        );
        if chosen.len() == before {
            return Err(unknown_package(graph, text, &spec));
        }
    }
    Ok(chosen)
}

/// A package to exclude that does not exist is no error to cargo, only worth a word.
fn excluded(graph: &mut Graph, selection: &Selection) -> Result<Vec<usize>, Failure> {
    let mut excluded = Vec::new();
    for text in &selection.exclude {
        let spec = parse(text)?;
        let before = excluded.len();
        excluded.extend(
            graph
                .members
                .iter()
                .copied()
                .filter(|&member| spec.matches(&graph.manifests[member])),
        );
        if excluded.len() == before {
            graph
                .notices
                .push(format!("excluded package `{text}` is not in the workspace"));
        }
    }
    Ok(excluded)
}

fn parse(text: &str) -> Result<Spec, Failure> {
    Spec::parse(text).ok_or_else(|| Failure::Usage {
        message: format!("`{text}` is not a valid package name or pattern"),
        help: None,
    })
}

fn unknown_package(graph: &Graph, text: &str, spec: &Spec) -> Failure {
    if graph.manifests.iter().any(|manifest| spec.matches(manifest)) {
        return Failure::Usage {
            message: format!("package `{text}` is a dependency, not a member of the workspace"),
            help: Some("only members can be checked; run in its own folder to check a dependency".to_owned()),
        };
    }
    let kind = if spec.is_glob() {
        "package that matches"
    } else {
        "package"
    };
    let members = graph
        .members
        .iter()
        .map(|&member| graph.manifests[member].name.as_str());
    Failure::unknown(kind, text, " in the workspace", members)
}

/// For each selected package the targets to read, in the order in which the manifest has them.
fn targets(graph: &Graph, packages: &[usize], choice: &TargetChoice) -> Result<Vec<Vec<Chosen>>, Failure> {
    check_names(graph, packages, choice)?;
    let chosen: Vec<Vec<Chosen>> = packages
        .iter()
        .map(|&package| of_package(graph, package, choice))
        .collect::<Result<_, _>>()?;
    if choice.lib
        && !packages
            .iter()
            .any(|&package| graph.manifests[package].library().is_some())
    {
        return Err(Failure::NothingToCheck {
            reason: "--lib was given, but no selected package has a library".to_owned(),
            help: None,
        });
    }
    Ok(chosen)
}

pub(super) fn of_package(graph: &Graph, package: usize, choice: &TargetChoice) -> Result<Vec<Chosen>, Failure> {
    let manifest = &graph.manifests[package];
    let mut chosen = Vec::new();
    for (index, target) in manifest.targets.iter().enumerate() {
        let wish = wish(target, choice);
        if !wish.any() {
            continue;
        }
        if let Some(missing) = missing_features(graph, package, target) {
            if wish.by_name {
                return Err(needs_features(target, manifest, &missing));
            }
            continue;
        }
        // Cargo builds both forms; code under `cfg(not(test))` exists in one, tests in the other.
        chosen.extend(wish.plain.then_some(Chosen {
            target: index,
            test: false,
        }));
        chosen.extend(wish.test.then_some(Chosen {
            target: index,
            test: true,
        }));
    }
    add_library(manifest, &mut chosen);
    Ok(chosen)
}

/// Every other target is compiled against the plain library, so cargo checks that too.
pub(super) fn add_library(manifest: &Manifest, chosen: &mut Vec<Chosen>) {
    let Some(library) = manifest.targets.iter().position(|target| target.kind.is_library()) else {
        return;
    };
    let needed = chosen
        .iter()
        .any(|one| one.target != library && manifest.targets[one.target].kind != TargetKind::BuildScript);
    let plain = Chosen {
        target: library,
        test: false,
    };
    if needed && !chosen.contains(&plain) {
        chosen.insert(0, plain);
    }
}

/// In which forms a target is wanted.
#[derive(Default)]
struct Wish {
    plain: bool,
    test: bool,
    by_name: bool,
}

impl Wish {
    fn any(&self) -> bool {
        self.plain || self.test
    }
}

/// The rules of cargo's `CompileFilter` (cargo, `ops/cargo_compile`): `--tests` takes all targets with `test = true`,
/// `--test NAME` integration tests only; benches likewise.
fn wish(target: &TargetFacts, choice: &TargetChoice) -> Wish {
    let default = *choice == TargetChoice::default();
    let kind = target.kind;
    let (plain, by_name) = match kind {
        TargetKind::Lib | TargetKind::ProcMacro => (choice.lib || default || choice.all, false),
        TargetKind::Bin => choice.bins.wants(target, default || choice.all),
        TargetKind::Example => choice.examples.wants(target, choice.all),
        TargetKind::BuildScript => (choice.all, false),
        TargetKind::Test | TargetKind::Bench => (false, false),
    };
    let tests = (choice.tests.all || choice.all) && target.tested;
    let benches = (choice.benches.all || choice.all) && target.benched;
    let named_test = kind == TargetKind::Test && choice.tests.names(target);
    let named_bench = kind == TargetKind::Bench && choice.benches.names(target);
    let runs = kind != TargetKind::BuildScript;
    Wish {
        plain,
        test: runs && (tests || benches || named_test || named_bench),
        by_name: by_name || named_test || named_bench,
    }
}

impl Choice {
    /// Whether a target is wanted, and whether by its name.
    fn wants(&self, target: &TargetFacts, all: bool) -> (bool, bool) {
        let by_name = self.names(target);
        (all || self.all || by_name, by_name)
    }

    fn names(&self, target: &TargetFacts) -> bool {
        self.names.iter().any(|name| name_matches(name, &target.name))
    }
}

fn name_matches(wanted: &str, name: &str) -> bool {
    wanted == name || glob::Pattern::new(wanted).is_ok_and(|pattern| pattern.matches(name))
}

/// Every name on the command line must mean some target of some selected package.
fn check_names(graph: &Graph, packages: &[usize], choice: &TargetChoice) -> Result<(), Failure> {
    let flags = [
        (&choice.bins, TargetKind::Bin, "binary"),
        (&choice.examples, TargetKind::Example, "example"),
        (&choice.tests, TargetKind::Test, "test"),
        (&choice.benches, TargetKind::Bench, "bench"),
    ];
    for (flag, kind, word) in flags {
        let names: Vec<&str> = packages
            .iter()
            .flat_map(|&package| &graph.manifests[package].targets)
            .filter(|target| target.kind == kind)
            .map(|target| target.name.as_str())
            .collect();
        for wanted in &flag.names {
            if !names.iter().any(|name| name_matches(wanted, name)) {
                return Err(Failure::unknown(word, wanted, " in the selected packages", names));
            }
        }
    }
    Ok(())
}

fn needs_features(target: &TargetFacts, manifest: &Manifest, missing: &[&str]) -> Failure {
    Failure::Usage {
        message: format!(
            "target `{}` in package `{}` requires the features: {}",
            target.name,
            manifest.name,
            errors::quoted(missing)
        ),
        help: Some(format!("add --features {}", missing.join(","))),
    }
}

/// The required features that are off; `None` when all are on.
pub(super) fn missing_features<'t>(graph: &Graph, package: usize, target: &'t TargetFacts) -> Option<Vec<&'t str>> {
    let on = |feature: &str| match feature.split_once('/') {
        None => graph.features[package].iter().any(|other| other == feature),
        Some((dependency, feature)) => graph.edges[package].iter().any(|edge| {
            let to = &graph.manifests[edge.to];
            (to.name == dependency || edge.extern_name == super::manifest::crate_name(dependency))
                && graph.features[edge.to].iter().any(|other| other == feature)
        }),
    };
    let missing: Vec<&str> = target
        .required_features
        .iter()
        .map(String::as_str)
        .filter(|feature| !on(feature))
        .collect();
    (!missing.is_empty()).then_some(missing)
}
