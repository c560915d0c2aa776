//! The seam to the engine: the only file of the command line that calls it.

use std::{fmt::Write as _, io::Write};

use crate::{analysis, config::Config, errors::Failure, evidence::Evidence, report::Report, why, workspace::Workspace};

use super::{Debug, EXIT_CLEAN, progress::Progress};

/// How many paths are told that may have been meant.
const NEAR_SHOWN: usize = 3;

/// Text that a command prints, and the exit code that goes with it.
pub(super) struct Answer {
    pub(super) text: String,
}

impl Answer {
    pub(super) fn write(self, out: &mut dyn Write) -> Result<u8, Failure> {
        out.write_all(self.text.as_bytes()).map_err(Failure::Output)?;
        Ok(EXIT_CLEAN)
    }
}

/// The check itself.
pub(super) fn check(
    workspace: &Workspace,
    config: &Config,
    evidence: Option<&Evidence>,
    progress: &Progress,
) -> Report {
    analysis::check_with(workspace, config, evidence, &|stage| progress.report(stage, 0, 0))
}

/// `why`.
pub(super) fn why(workspace: &Workspace, config: &Config, function: &str) -> Result<Answer, Failure> {
    let modules = analysis::load(workspace, config);
    match why::why(workspace, &modules, config, function) {
        Ok(text) => Ok(Answer { text }),
        Err(near) => Err(Failure::Usage {
            message: format!("no function is named `{function}`"),
            help: Some(meant(&near)),
        }),
    }
}

/// What may have been meant by a path that nothing has.
fn meant(near: &[String]) -> String {
    let shown: Vec<String> = near.iter().take(NEAR_SHOWN).map(|path| format!("`{path}`")).collect();
    match near.len() {
        0 => "write its path, or the end of it: `Store::get`, `app::store::Store::get`".to_owned(),
        many if many > NEAR_SHOWN => format!("did you mean {} or {} more?", shown.join(", "), many - NEAR_SHOWN),
        _ => format!("did you mean {}?", shown.join(" or ")),
    }
}

/// `debug`.
pub(super) fn debug(workspace: &Workspace, config: &Config, what: Debug) -> Answer {
    let modules = analysis::load(workspace, config);
    let mut text = String::new();
    match what {
        Debug::Calls => {
            for line in analysis::debug_calls(&modules) {
                text.push_str(&serde_json::to_string(&line).unwrap_or_default());
                text.push('\n');
            }
        }
        Debug::Types => {
            for (file, line, column, ty) in analysis::debug_types(&modules) {
                // Writing to a string does not fail.
                let _ = writeln!(text, "{file}:{line}:{column}: {ty}");
            }
        }
        Debug::Effects => text = why::effects(workspace, &modules, config),
    }
    Answer { text }
}
