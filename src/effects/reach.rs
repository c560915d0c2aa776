//! The reach of a run: how much of what was looked at is known.

use rustc_hash::FxHashSet;

use super::{Effects, explore::Explorer};
use crate::{
    items::ItemRef,
    source::FileId,
    syntax::SyntaxError,
    types::{Why, infer::Callee},
};

impl Explorer<'_> {
    /// The reach of the run: calls in the bodies of the selected crates that were looked at, and what did not parse. A body
    /// that several targets read counts once.
    pub(super) fn count(&self, effects: &mut Effects) {
        let mut unparsed: Vec<(FileId, SyntaxError)> = Vec::new();
        let mut counted: FxHashSet<ItemRef> = FxHashSet::default();
        for (function, facts) in self
            .inferred
            .known()
            .filter(|(function, _)| self.program.is_checked(*function))
        {
            if !counted.insert(self.program.items.function(function).item) {
                continue;
            }
            match facts {
                Ok(facts) => {
                    for call in facts.calls.iter().filter(|call| call.written) {
                        effects.calls += 1;
                        match &call.callee {
                            Callee::Unknown(why) => *effects.unsure.entry(*why).or_default() += 1,
                            _ => effects.resolved += 1,
                        }
                    }
                    for _ in &facts.opaque_macros {
                        *effects.unsure.entry(Why::Macro).or_default() += 1;
                    }
                }
                Err(error) => unparsed.push((self.program.items.function(function).item.file, error.clone())),
            }
        }
        effects.unparsed = unparsed;
    }
}
