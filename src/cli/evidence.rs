//! Which event files are meant.

use std::path::PathBuf;

use crate::{
    errors::Failure,
    evidence::{self, Evidence},
    source::display_name,
    workspace::Workspace,
};

use super::environment::Environment;

/// The folder below a target folder into which the watchdog writes.
const FOLDER: &str = "block-lint";

/// Reads the files that were named, or those of the workspace's builds.
pub(super) fn read(named: &[PathBuf], workspace: &Workspace, environment: &Environment) -> Result<Evidence, Failure> {
    if let Some(code) = named
        .iter()
        .find(|path| path.extension().is_some_and(|extension| extension == "rs"))
    {
        return Err(Failure::Usage {
            message: format!("`{}` is no event file", code.display()),
            help: Some("write the paths to check before `--evidence`".to_owned()),
        });
    }
    let shown = |path: &std::path::Path| display_name(&workspace.root, path);
    if !named.is_empty() {
        let paths: Vec<PathBuf> = named.iter().map(|path| environment.current_dir.join(path)).collect();
        let mut found = evidence::read(&paths, &shown)?;
        if found.files == 0 {
            let places: Vec<String> = paths.iter().map(|path| shown(path)).collect();
            found
                .notices
                .push(format!("there are no event files (.jsonl) in {}", places.join(" and ")));
        }
        return Ok(found);
    }
    let folders = folders(workspace);
    let there: Vec<PathBuf> = folders.iter().filter(|folder| folder.is_dir()).cloned().collect();
    let mut found = evidence::read(&there, &shown)?;
    if found.files == 0 {
        let places: Vec<String> = folders.iter().map(|folder| shown(folder)).collect();
        found.notices.push(format!(
            "there are no event files in {}; run the program with the watchdog in it, or with `cargo block-lint run -- CMD`",
            places.join(" and ")
        ));
    }
    Ok(found)
}

/// Where the workspace's builds write events.
fn folders(workspace: &Workspace) -> Vec<PathBuf> {
    let mut targets = workspace.target_dirs.clone();
    if targets.is_empty() {
        targets.push(workspace.root.join("target"));
    }
    targets.dedup();
    targets.into_iter().map(|target| target.join(FOLDER)).collect()
}
