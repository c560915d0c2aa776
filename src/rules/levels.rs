//! Lint levels in the code: where somebody has allowed the compiler's or clippy's word for what a rule says, the rule is told so.

use crate::{
    modules::{Crate, Modules},
    skeleton::{LintLevel, lint_levels},
    source::Place,
};

/// Modules in modules, in files of their own.
const MAX_MODULES: u32 = 64;

/// What allows one of `lints` at a place: the attribute, as it is written, or the manifest, where `in_manifest` says so. The
/// innermost level of a lint holds; those of the modules around are looked for in the files that declare them.
pub(super) fn allowing(
    modules: &Modules,
    krate: &Crate,
    place: Place,
    lints: &[&str],
    in_manifest: &dyn Fn(&str) -> bool,
) -> Option<String> {
    lints
        .iter()
        .find_map(|lint| match innermost(modules, krate, place, lint) {
            Some((place, level)) => {
                let text = modules.sources.text(place.file);
                level.allows.then(|| level.attribute.of(text).to_owned())
            }
            None => in_manifest(lint).then(|| format!("`{lint}` is allowed in Cargo.toml")),
        })
}

fn innermost(modules: &Modules, krate: &Crate, mut place: Place, lint: &str) -> Option<(Place, LintLevel)> {
    for _ in 0..MAX_MODULES {
        let text = modules.sources.text(place.file);
        // Most files name no lint.
        if text.contains(lint) {
            let at = place.span.start;
            let levels = lint_levels(text).into_iter();
            let covering =
                levels.filter(|level| level.lint == lint && level.covers.start <= at && at < level.covers.end);
            if let Some(level) = covering.min_by_key(|level| level.covers.end - level.covers.start) {
                return Some((place, level));
            }
        }
        place = declaration(modules, krate, place)?;
    }
    None
}

/// The `mod name;` that a file is read for.
fn declaration(modules: &Modules, krate: &Crate, place: Place) -> Option<Place> {
    let ((file, item), _) = krate.links.iter().find(|(_, file)| **file == place.file)?;
    let span = modules.skeletons[file.0 as usize].items.get(*item as usize)?.span;
    Some(Place { file: *file, span })
}
