//! The attributes of a project's own stubs that are none of ours: a fact that is misspelt would be no fact, without a word.

use super::{Kind, condition, strings};
use crate::{errors, items::ItemRef, modules::Modules, source::Place};

/// What can stand on a function of a stub; `rules/README.md` explains each.
const KNOWN: [&str; 11] = [
    "blocks",
    "calls",
    "cancel_unsafe",
    "does_not_block",
    "enters_runtime",
    "instead",
    "locks",
    "may_cancel",
    "polls",
    "runs",
    "spins",
];

/// The attributes of a stub's function that are not understood, and why.
pub(super) fn strangers(modules: &Modules, item: ItemRef) -> Vec<(Place, String)> {
    let text = modules.sources.text(item.file);
    let attributes = item.item(modules).attributes().iter();
    let told = attributes.filter_map(|attribute| {
        let why = match attribute.path.as_str() {
            "blocks" => misread(attribute.arguments.of(text))?,
            name if KNOWN.contains(&name) || name.starts_with("cfg") => return None,
            name => match errors::closest(name, KNOWN) {
                Some(near) => format!("no fact is told by `#[{name}]`, did you mean `#[{near}]`?"),
                None => format!("no fact is told by `#[{name}]`"),
            },
        };
        let place = Place {
            file: item.file,
            span: item.item(modules).name_span,
        };
        Some((place, why))
    });
    told.collect()
}

/// What is wrong with the arguments of `#[blocks(..)]`.
fn misread(arguments: &str) -> Option<String> {
    let kind = arguments.split(',').next().unwrap_or_default().trim();
    if Kind::of(kind).is_none() {
        let kinds = Kind::ALL.map(Kind::word).join(", ");
        return Some(format!("`{kind}` is no kind of blocking; the kinds are {kinds}"));
    }
    let unless = strings(arguments).next()?;
    condition(&unless).is_none().then(|| {
        format!("`{unless}` is no condition; the conditions are short(..), address(..), asked(..), switched(..)")
    })
}
