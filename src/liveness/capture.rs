//! Closures and async blocks: bodies of their own, which take values along.

use super::{
    graph::{Place, Step},
    lower::{Frame, Holds, Lower},
};
use crate::{
    syntax::{Block, ExprId, PatId},
    types::infer::LocalId,
};

/// What an inner body consists of.
pub(super) enum Inner<'b> {
    /// A closure with the patterns of its parameters.
    Closure(Vec<PatId>, ExprId),
    /// An async block.
    Async(&'b Block),
}

impl Lower<'_> {
    /// Lowers an inner body, and moves what it captures by value into the value that it is.
    pub(super) fn inner_body(&mut self, expr: ExprId, inner: &Inner<'_>, moves: bool, to: Option<Place>) {
        let Some(&index) = self.typed.inner.get(&expr) else {
            return;
        };
        let outer = std::mem::replace(&mut self.frame, Frame::new(index));
        self.scoped(Holds::Both, |lower| match inner {
            Inner::Closure(params, body) => {
                for pat in params {
                    lower.binds_from_outside(*pat);
                }
                lower.value(*body, None);
            }
            Inner::Async(block) => lower.statements(block, None),
        });
        let frame = std::mem::replace(&mut self.frame, outer);
        if !frame.moved.is_empty() {
            self.consuming.insert(index);
        }
        let captured = if moves { &frame.named } else { &frame.moved };
        let mut locals: Vec<LocalId> = captured.iter().copied().collect();
        locals.sort_unstable();
        for &local in frame.named.iter().chain(&locals) {
            self.captured_further(local, locals.contains(&local));
        }
        self.graphs.graphs.push(frame.graph());
        self.push(Step::Capture {
            inner: index,
            locals,
            to,
        });
    }

    /// What an inner body takes from further out, this one takes as well.
    fn captured_further(&mut self, local: LocalId, moved: bool) {
        if self.typed.local(local).body == self.frame.body {
            return;
        }
        self.frame.named.insert(local);
        if moved {
            self.frame.moved.insert(local);
        }
    }
}
