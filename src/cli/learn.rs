//! `learn`: what was seen at run time → facts of the project.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use crate::{
    config::Levels,
    errors::Failure,
    evidence::{self as pairing, Learned, Lesson, Teaching},
    source::display_name,
};

use super::{
    EXIT_CLEAN,
    args::{Common, Selected},
    commands, engine,
    environment::Environment,
    evidence,
    progress::Progress,
};

/// The project's folder of facts.
const FOLDER: &str = "block-lint";

/// Checks with evidence, and writes what would have been known.
pub(super) fn run(
    files: &[PathBuf],
    selection: &Selected,
    common: &Common,
    environment: &Environment,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<u8, Failure> {
    let (mut workspace, config) = commands::prepared(selection, Levels::default(), environment)?;
    let evidence = evidence::read(files, &workspace, environment)?;
    workspace.notices.extend(evidence.notices.clone());
    commands::notices(&workspace, common, err);
    let mut progress = Progress::new(environment.watched && !common.quiet);
    let report = commands::in_pool(selection, || {
        engine::check(&workspace, &config, Some(&evidence), &progress)
    })?;
    progress.clear();
    let lessons = report.evidence.map(|outcome| outcome.teaches).unwrap_or_default();
    let learned = pairing::learn(&lessons, &workspace.root.join(FOLDER))?;
    let told = tell(&learned, &lessons, &workspace.root, evidence.stalls.len());
    out.write_all(told.as_bytes()).map_err(Failure::Output)?;
    Ok(EXIT_CLEAN)
}

/// What was written, what the user has to write, and how much that is.
fn tell(learned: &[Learned], lessons: &[Lesson], root: &Path, stalls: usize) -> String {
    let facts = learned.iter().map(|one| {
        let file = display_name(root, &one.file);
        format!("{file}: {} blocks ({})\n", one.function, one.kind)
    });
    let comments = lessons.iter().filter_map(|lesson| match &lesson.teaching {
        Teaching::Comment { file, line, text } => Some(format!(
            "yours to write: `{text}` above {} at {file}:{line}\n",
            lesson.function
        )),
        Teaching::Stub { .. } => None,
    });
    let count = |many: usize, word: &str| format!("{many} {word}{}", if many == 1 { "" } else { "s" });
    let closing = format!(
        "{} learned from {}\n",
        count(learned.len(), "fact"),
        count(stalls, "stall")
    );
    facts.chain(comments).chain([closing]).collect()
}
