//! What was inferred of each function, shared by the stages that ask.

use std::sync::OnceLock;

use super::{Facts, infer};
use crate::{
    items::{FnId, Items},
    syntax::SyntaxError,
    types::Program,
};

/// The facts of every function that somebody asked for, each inferred once, by whichever thread asks first.
pub struct Inferred(Vec<OnceLock<Box<Result<Facts, SyntaxError>>>>);

impl Inferred {
    /// Knows nothing yet.
    #[must_use]
    pub fn new(items: &Items) -> Self {
        Self(items.functions.iter().map(|_| OnceLock::new()).collect())
    }

    /// The facts of a function, or why it does not parse. Names bound by `let` are left out: only people ask for these.
    pub fn facts(&self, program: &Program<'_>, function: FnId) -> &Result<Facts, SyntaxError> {
        self.0[function.index()].get_or_init(|| Box::new(infer(program, function).map(without_lets)))
    }

    /// Keeps what somebody inferred who needed more of it. All inference gives the same facts, so the first to come may stay.
    pub fn keep(&self, function: FnId, facts: Result<Facts, SyntaxError>) {
        self.0[function.index()].get_or_init(|| Box::new(facts.map(without_lets)));
    }

    /// What is known so far, in the order of the functions.
    pub fn known(&self) -> impl Iterator<Item = (FnId, &Result<Facts, SyntaxError>)> {
        let facts = self.0.iter().enumerate();
        facts.filter_map(|(index, facts)| Some((FnId(index as u32), facts.get()?.as_ref())))
    }
}

fn without_lets(facts: Facts) -> Facts {
    Facts {
        lets: Vec::new(),
        ..facts
    }
}
