//! Which names are called where: the conditions of facts that look beyond the call itself.

use std::sync::RwLock;

use rustc_hash::FxHashMap;
use ustr::Ustr;

use crate::{
    modules::CrateId,
    source::Span,
    types::{
        Program,
        infer::{CallSite, Callee, Facts},
    },
};

/// Whether a crate calls a function of some name; each question is answered once.
#[derive(Default)]
pub(super) struct Mentions(RwLock<FxHashMap<(CrateId, Ustr), bool>>);

impl Mentions {
    /// Whether any function of a crate calls one of that name.
    pub(super) fn in_crate(&self, program: &Program<'_>, krate: CrateId, name: Ustr) -> bool {
        if let Ok(known) = self.0.read()
            && let Some(&known) = known.get(&(krate, name))
        {
            return known;
        }
        let items = program.items;
        let own = items.functions.iter().filter(|item| items.krate(item.module) == krate);
        let mut bodies = own.filter_map(|item| item.item.function(program.modules));
        let is_called = bodies.any(|body| body.callees.contains(&name));
        if let Ok(mut known) = self.0.write() {
            known.insert((krate, name), is_called);
        }
        is_called
    }
}

/// Whether a body calls a function of some name before it makes the call at `span`.
#[must_use]
pub fn asked_before(program: &Program<'_>, facts: &Facts, body: u32, span: Span, name: Ustr) -> bool {
    let call = facts
        .calls
        .iter()
        .position(|site| site.body == body && site.span == span);
    call.is_some_and(|call| among(program, &facts.calls[..call], body, name))
}

/// Whether one of these calls of a body is a call of a function of that name.
pub(super) fn among(program: &Program<'_>, calls: &[CallSite], body: u32, name: Ustr) -> bool {
    calls.iter().any(|site| {
        let is_named = |callee: &Callee| matches!(callee, Callee::Function { function, .. } if program.items.function(*function).name == name);
        site.body == body && is_named(&site.callee)
    })
}
