//! Reports made by hand, for the tests of how they are written.

use std::path::PathBuf;

use block_lint::{
    finding::{Certainty, Context, Finding, Hop, Level, Summary},
    report::{self, Options, Report},
    source::{FileId, Place, SourceFile, Sources, Span},
};
use libtest_mimic::Failed;

/// The root of all samples; nothing is read from there.
pub(super) const ROOT: &str = "/project";
/// A file outside of it.
const REGISTRY: &str = "/home-of/registry/confy-1.2.3/src/lib.rs";

/// What a report is made of.
#[derive(Default)]
pub(super) struct Sample {
    pub(super) sources: Sources,
    pub(super) findings: Vec<Finding>,
    pub(super) summary: Summary,
}

impl Sample {
    /// An async function that sleeps.
    pub(super) fn direct() -> Self {
        let mut sample = Self::default();
        let file = sample.file(
            "src/retry.rs",
            "//! Retries.\n\npub async fn retry() {\n\tstd::thread::sleep(SECOND);\n}\n",
        );
        sample.chain(
            file,
            "retry",
            &[(file, "std::thread::sleep", "std::thread::sleep", "std::thread::sleep")],
        );
        let finding = &mut sample.findings[0];
        finding.rule = "blocking-sleep".into();
        finding.message = "std::thread::sleep puts the thread to sleep".to_owned();
        finding.chain[0].note = "puts the thread to sleep".to_owned();
        finding.instead = vec!["tokio::time::sleep".to_owned()];
        sample
    }

    /// An async function that reads a file through a member of the workspace and a crate outside of it.
    pub(super) fn transitive() -> Self {
        let mut sample = Self::default();
        let text = "use config::load_config;\n\nasync fn start(path: &Path) -> Result<()> {\n    let name = name_of(path);\n\
                    \x20   // Settings come first.\n    log(&name);\n    load_config(&path)?;\n    Ok(())\n}\n";
        let api = sample.file("src/api.rs", text);
        let config = sample.file(
            "config/src/lib.rs",
            "pub fn load_config(path: &Path) -> Result<Config> {\n    confy::load(path)\n}\n",
        );
        let text = format!(
            "{}pub fn load(path: &Path) -> Result<Config> {{\n    parse(fs::read_to_string(path)?)\n}}\n",
            "\n".repeat(118)
        );
        let confy = sample.file(REGISTRY, &text);
        sample.chain(
            api,
            "start",
            &[
                (api, "load_config(&path)", "load_config", "config::load_config"),
                (config, "confy::load(", "confy::load", "confy::load"),
                (
                    confy,
                    "fs::read_to_string",
                    "fs::read_to_string",
                    "std::fs::read_to_string",
                ),
            ],
        );
        sample.findings[0].chain[2].in_crate = Some("confy 1.2.3".to_owned());
        sample
    }

    pub(super) fn file(&mut self, name: &str, text: &str) -> FileId {
        self.sources.add(SourceFile::new(
            PathBuf::from(ROOT).join(name),
            name.to_owned(),
            Some(text.to_owned().into()),
        ))
    }

    /// The first place in `file` where `needle` stands, of which the first bytes are `part`.
    pub(super) fn place(&self, file: FileId, needle: &str, part: &str) -> Place {
        let start = self.sources.text(file).find(needle).unwrap_or_default() as u32;
        Place {
            file,
            span: Span::new(start, start + part.len() as u32),
        }
    }

    /// A finding in the async function `context`, with hops `(file, where, which part of it, callee)`.
    pub(super) fn chain(&mut self, file: FileId, context: &str, hops: &[(FileId, &str, &str, &str)]) {
        let last = hops.len() - 1;
        let hop = |(index, (file, needle, part, callee)): (usize, &(FileId, &str, &str, &str))| Hop {
            place: self.place(*file, needle, part),
            callee: (*callee).to_owned(),
            note: if index == last { "waits for the disk" } else { "calls" }.to_owned(),
            in_crate: None,
        };
        let chain: Vec<Hop> = hops.iter().enumerate().map(hop).collect();
        let finding = Finding {
            rule: "blocking-fs".into(),
            level: Level::Deny,
            certainty: Certainty::Sure,
            place: chain[0].place,
            message: format!("{} waits for the disk, via {}", hops[last].3, hops[0].2),
            why: "the worker thread cannot run other tasks meanwhile".to_owned(),
            instead: vec!["tokio::fs::read_to_string".to_owned()],
            context: Context {
                kind: "async fn".to_owned(),
                name: format!("app::api::{context}"),
                place: self.place(file, &format!("{context}("), context),
            },
            chain,
            also_reached_from: 0,
            notes: Vec::new(),
            suppressed: None,
            observed: None,
            fingerprint: String::new(),
        };
        self.findings.push(finding);
    }

    /// Adds to the one finding those of all other kinds that are counted.
    pub(super) fn repeat_at_levels(&mut self) {
        let first = self.findings[0].clone();
        let kinds = [
            (Level::Warn, Certainty::Sure, None),
            (Level::Note, Certainty::Sure, None),
            (Level::Deny, Certainty::Likely, None),
            (Level::Deny, Certainty::Sure, Some("read once, at start-up".to_owned())),
        ];
        for (index, (level, certainty, suppressed)) in kinds.into_iter().enumerate() {
            let mut finding = Finding {
                level,
                certainty,
                suppressed,
                ..first.clone()
            };
            // In bodies of their own: of copies of one finding a report keeps one.
            finding.context.place.span.end -= index as u32 + 1;
            self.findings.push(finding);
        }
    }

    pub(super) fn report(self) -> Report {
        Report::new(self.findings, self.summary, self.sources, PathBuf::from(ROOT))
    }
}

/// A report as text.
pub(super) fn write(report: &Report, options: &Options) -> Result<String, Failed> {
    let mut bytes = Vec::new();
    report::write(report, options, &mut bytes)?;
    Ok(String::from_utf8(bytes)?)
}
