//! What the rules give and the report shows.

use ustr::Ustr;

use crate::source::Place;

/// How loud a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Not shown.
    Allow,
    /// Shown when asked for (`--show all`), never fails.
    Note,
    /// Shown, does not fail.
    Warn,
    /// Shown, and the exit code is 1.
    Deny,
}

/// How well a finding is proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// Proved from the code.
    Sure,
    /// Holds for some of the possible callees (`--show likely`).
    Likely,
}

/// One finding: one async body and one root cause.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule's id.
    pub rule: Ustr,
    /// Its level after configuration and leniency.
    pub level: Level,
    /// How sure.
    pub certainty: Certainty,
    /// In the async body: the callee's name of the leaf call when direct, else of the call that enters the sync helper.
    pub place: Place,
    /// What is wrong: `std::thread::sleep puts the thread to sleep, via back_off`.
    pub message: String,
    /// Why it matters, one line.
    pub why: String,
    /// What to do instead, each a suggestion of its own; may be empty.
    pub instead: Vec<String>,
    /// The async body.
    pub context: Context,
    /// From the async body to the leaf, the leaf last. For a direct call one hop.
    pub chain: Vec<Hop>,
    /// How many other async functions reach the same leaf in the same way.
    pub also_reached_from: usize,
    /// More to say: leniency that lowered the level, once-only, behind `dyn`.
    pub notes: Vec<String>,
    /// The reason given in the comment that hides it.
    pub suppressed: Option<String>,
    /// What the watchdog saw of it.
    pub observed: Option<Observation>,
    /// Stable name: rule, async function's path, leaf's path; no line numbers.
    pub fingerprint: String,
}

/// The async body of a finding.
#[derive(Clone, Debug)]
pub struct Context {
    /// `async fn`, `async block`, `async closure`, `Future::poll`, …
    pub kind: String,
    /// Full path, `app::api::start`.
    pub name: String,
    /// The place that makes it async (the signature's name, the `async` keyword).
    pub place: Place,
}

/// One call on the way from the async body to the leaf.
#[derive(Clone, Debug)]
pub struct Hop {
    /// The call: its callee's name.
    pub place: Place,
    /// Full path of what is called.
    pub callee: String,
    /// What this hop does: `calls`, or at the leaf `waits for the disk`.
    pub note: String,
    /// Name and version of the crate in which the call stands when that is not a member of the workspace.
    pub in_crate: Option<String>,
}

/// Run-time evidence for a finding.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Observation {
    /// How often it was seen.
    pub count: u64,
    /// The longest stall in milliseconds.
    pub worst_ms: f64,
    /// All stalls together in milliseconds.
    pub total_ms: f64,
}

/// What a run did, for the closing line and the JSON summary.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// Files of the selected packages that were read.
    pub files: usize,
    /// Their lines.
    pub lines: usize,
    /// Bodies and files that do not parse, `path:line:column: what`.
    pub unparsed: Vec<String>,
    /// Calls in the bodies that were looked at.
    pub calls: usize,
    /// Those whose callee is known.
    pub calls_resolved: usize,
    /// Calls not resolved, by reason, most frequent first.
    pub unsure: Vec<(String, usize)>,
    /// Wall time in seconds.
    pub seconds: f64,
    /// How the workspace was found and what else the user should know, one sentence each.
    pub notices: Vec<String>,
}
