//! The seam to the engine: the only file of the command line that calls it.

use std::io::Write;

use crate::{config::Config, errors::Failure, finding::Summary, report::Report, source::Sources, workspace::Workspace};

use super::{Debug, EXIT_CLEAN, progress::Progress};

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
pub(super) fn check(workspace: &Workspace, _config: &Config, progress: &Progress) -> Report {
    progress.report("reading", 0, 0);
    let summary = Summary {
        notices: workspace.notices.clone(),
        ..Summary::default()
    };
    Report::new(Vec::new(), summary, Sources::default(), workspace.root.clone())
}

/// `why`.
pub(super) fn why(_workspace: &Workspace, _config: &Config, function: &str) -> Answer {
    Answer {
        text: format!("{function}\n"),
    }
}

/// `debug`.
pub(super) fn debug(_workspace: &Workspace, _config: &Config, _what: Debug) -> Answer {
    Answer { text: String::new() }
}
