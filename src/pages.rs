//! Rules as data: the pages under `rules/`, embedded and parsed. A page gives a rule's level, its words and its tests.
//!
//! What a page must look like is said in `rules/README.md`; the test suite holds every page to it.

use std::{fmt, sync::LazyLock};

use crate::{errors, finding::Level, stubs::RULES};

mod parse;

pub use parse::parse;

static PAGES: LazyLock<(Vec<Page>, Vec<Malformed>)> = LazyLock::new(load);

/// One rule's page.
#[derive(Clone, Debug)]
pub struct Page {
    /// The rule's id, which is also the name of its file.
    pub id: String,
    /// How loud it is unless configured.
    pub level: Level,
    /// The version that brought it.
    pub since: String,
    /// The kind of `#[blocks(kind)]` that it reports; `None` for a rule with a question of its own.
    pub effect: Option<String>,
    /// What a leaf does, as a message says it behind the leaf's path: `puts the thread to sleep`.
    pub does: String,
    /// Why that matters, one line.
    pub why: String,
    /// The page as Markdown without its table of settings: what `explain` prints.
    pub text: String,
    /// The code blocks under `Examples` and `Known limits`, in order.
    pub examples: Vec<Example>,
}

/// A code block of a page. It runs as a test: what is marked is found, and nothing else.
#[derive(Clone, Debug)]
pub struct Example {
    /// The code with its marks.
    pub code: String,
    /// The line of the page on which the code begins, from 1.
    pub line: usize,
    /// Whether it stands under `Known limits`.
    pub limit: bool,
}

/// Why a page cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Malformed {
    /// The page's file name without `.md`.
    pub id: String,
    /// The line that is wrong, from 1.
    pub line: usize,
    /// What is wrong with it, lower-case, no final stop.
    pub message: String,
}

impl fmt::Display for Malformed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "rules/{}.md:{}: {}", self.id, self.line, self.message)
    }
}

/// All pages, sorted by id.
#[must_use]
pub fn all() -> &'static [Page] {
    &PAGES.0
}

/// The embedded pages that cannot be read; a test holds that there are none.
#[must_use]
pub fn malformed() -> &'static [Malformed] {
    &PAGES.1
}

/// The page of a rule.
#[must_use]
pub fn find(id: &str) -> Option<&'static Page> {
    all().iter().find(|page| page.id == id)
}

/// The rule whose id is written most like `typo`, if one is close enough to be meant.
#[must_use]
pub fn nearest(typo: &str) -> Option<&'static str> {
    let ids = all().iter().map(|page| page.id.as_str());
    errors::closest(typo, ids)
}

fn load() -> (Vec<Page>, Vec<Malformed>) {
    let mut pages = Vec::new();
    let mut malformed = Vec::new();
    for file in RULES.files() {
        let name = file.path().to_string_lossy();
        let Some(id) = name.strip_suffix(".md").filter(|&id| id != "README") else {
            continue;
        };
        match parse(id, file.contents_utf8().unwrap_or_default()) {
            Ok(page) => pages.push(page),
            Err(error) => malformed.push(error),
        }
    }
    pages.sort_by(|one, other| one.id.cmp(&other.id));
    malformed.sort_by(|one, other| one.id.cmp(&other.id));
    (pages, malformed)
}
