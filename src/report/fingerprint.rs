//! A finding's stable name: rule, async function, leaf. No line numbers and no counts, so it outlives edits around it.

use crate::finding::Finding;

/// The name of `finding`: `blocking-fs app::api::start std::fs::read_to_string`.
pub(super) fn of(finding: &Finding) -> String {
    let leaf = finding.chain.last().map_or("", |hop| hop.callee.as_str());
    format!("{} {} {leaf}", finding.rule, finding.context.name)
        .trim_end()
        .to_owned()
}
