//! The same source may be read several times: with and without `cfg(test)`, as a module of the library and of a binary.
//! What is wrong in it is one finding all the same.

use indexmap::{IndexMap, map::Entry};
use ustr::Ustr;

use crate::{finding::Finding, source::Place};

/// What copies share: the rule, the call, the async body, the last hop, and what is said.
type Key = (Ustr, Place, Place, Option<Place>, String);

/// Each finding once, where its first copy stands; of the copies the one that says most.
pub(super) fn merged(findings: Vec<Finding>) -> Vec<Finding> {
    let mut kept: IndexMap<Key, Finding> = IndexMap::with_capacity(findings.len());
    for finding in findings {
        let last = finding.chain.last().map(|hop| hop.place);
        let key = (
            finding.rule,
            finding.place,
            finding.context.place,
            last,
            finding.message.clone(),
        );
        match kept.entry(key) {
            Entry::Vacant(slot) => {
                slot.insert(finding);
            }
            Entry::Occupied(mut slot) if rank(&finding) > rank(slot.get()) => {
                slot.insert(finding);
            }
            Entry::Occupied(_) => {}
        }
    }
    kept.into_values().collect()
}

/// More is better: shown, with a higher level, better proved, seen at run time. A copy under `cfg(test)` is only a note.
fn rank(finding: &Finding) -> impl Ord + use<> {
    (
        finding.suppressed.is_none(),
        finding.level,
        std::cmp::Reverse(finding.certainty),
        finding.observed.is_some(),
    )
}
