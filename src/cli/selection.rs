//! Flags → what discovery and the rules are asked for.

use clap::ArgMatches;

use crate::{
    config::{ALL, Config, Levels},
    errors::Failure,
    finding::Level,
    pages,
    workspace::{Choice, Selection, TargetChoice, Workspace},
};

use super::{
    args::{Color, Selected, Targets},
    environment::Environment,
};

impl Color {
    /// Whether to colour, where the terminal alone would decide on `automatic`.
    pub(super) fn resolve(self, automatic: bool) -> bool {
        match self {
            Self::Auto => automatic,
            Self::Always => true,
            Self::Never => false,
        }
    }
}

/// What discovery is asked for.
pub(super) fn selection(flags: &Selected, environment: &Environment) -> Selection {
    Selection {
        current_dir: environment.current_dir.clone(),
        manifest_path: flags.manifest.manifest_path.clone(),
        paths: flags.paths.clone(),
        packages: flags.packages.package.clone(),
        workspace: flags.packages.workspace || flags.packages.all,
        exclude: flags.packages.exclude.clone(),
        features: features(&flags.features.features),
        all_features: flags.features.all_features,
        no_default_features: flags.features.no_default_features,
        target: flags.analysis.target.clone(),
        locked: flags.lock.locked || flags.lock.frozen,
        targets: targets(&flags.targets),
        members_only: flags.analysis.no_deps,
        tools: environment.tools.clone(),
    }
}

/// Cargo separates features by blanks or commas.
fn features(given: &[String]) -> Vec<String> {
    let single = given.iter().flat_map(|list| list.split([' ', ',']));
    single
        .filter(|feature| !feature.is_empty())
        .map(str::to_owned)
        .collect()
}

fn targets(flags: &Targets) -> TargetChoice {
    let choice = |all: bool, names: &[String]| Choice {
        all,
        names: names.to_vec(),
    };
    TargetChoice {
        lib: flags.lib,
        bins: choice(flags.bins, &flags.bin),
        examples: choice(flags.examples, &flags.example),
        tests: choice(flags.tests, &flags.test),
        benches: choice(flags.benches, &flags.bench),
        all: flags.all,
    }
}

/// The configuration of a workspace with the command line on top.
pub(super) fn config(
    flags: &Selected,
    levels: Levels,
    workspace: &Workspace,
    environment: &Environment,
) -> Result<Config, Failure> {
    let rules: Vec<&str> = pages::all().iter().map(|page| page.id.as_str()).collect();
    let file = flags
        .analysis
        .config
        .as_ref()
        .map(|file| environment.current_dir.join(file));
    let mut config = Config::load(workspace, file.as_deref(), &rules)?;
    config.command_line = levels;
    config.without_stubs = flags
        .analysis
        .no_stubs
        .iter()
        .map(|name| name.replace('-', "_"))
        .collect();
    Ok(config)
}

/// `-D`, `-W` and `-A` in the order in which they were written.
pub(super) fn levels(matches: &ArgMatches) -> Result<Levels, Failure> {
    let mut found: Vec<(usize, String, Level)> = Vec::new();
    for (flag, level) in [("deny", Level::Deny), ("warn", Level::Warn), ("allow", Level::Allow)] {
        let names = matches.get_many::<String>(flag).into_iter().flatten();
        let places = matches.indices_of(flag).into_iter().flatten();
        found.extend(places.zip(names).map(|(place, name)| (place, name.clone(), level)));
    }
    found.sort();
    found
        .into_iter()
        .map(|(_, name, level)| known_rule(name).map(|name| (name, level)))
        .collect::<Result<_, _>>()
        .map(Levels)
}

fn known_rule(name: String) -> Result<String, Failure> {
    if name == ALL || pages::find(&name).is_some() {
        return Ok(name);
    }
    Err(unknown_rule(&name))
}

/// The failure for a rule that does not exist.
pub(super) fn unknown_rule(name: &str) -> Failure {
    Failure::unknown("rule", name, "", pages::all().iter().map(|page| page.id.as_str()))
}
