//! `timeout(..)` in a loop: what was begun is lost when the time is up and the loop goes on.

use super::{Look, Told, flow::Flow, goes_on};
use crate::{
    effects::CancelKind,
    rules::{bodies::Draft, places::arguments},
    syntax::{Arm, Expr, ExprId, Pat, PatId, Stmt},
    types::infer::Callee,
};

impl Look<'_> {
    /// One call; silent where it is no timeout.
    pub(super) fn timeout(&self, call: ExprId, drafts: &mut Vec<Draft>) {
        let typed = self.subject.typed;
        let Some(future) = self.timed(call) else { return };
        let Some(flow) = Flow::around(typed, self.sight.outline, call) else {
            return;
        };
        let Some(awaited) = self.sight.outline.parent(call) else {
            return;
        };
        let is_awaited = matches!(typed.body.exprs[awaited], Expr::Await(_)) && self.sight.outline.is_attached(call);
        if !is_awaited || !flow.comes_back(awaited) || !self.outlasts(&flow, awaited) {
            return;
        }
        for loss in self.losses_in(&flow, future) {
            let has_moved = matches!(loss.kind, CancelKind::Progress | CancelKind::Message);
            if has_moved && self.matters(&flow, &loss) {
                let told = Told {
                    winner: "the time is up, and the loop goes on",
                    place: None,
                    is_sure: true,
                };
                drafts.push(self.draft(loss, &told));
            }
        }
    }

    /// The future that a call gives a limited time.
    fn timed(&self, call: ExprId) -> Option<ExprId> {
        let question = self.subject.question;
        let Callee::Function { function, .. } = &self.subject.typed.call(call)?.callee else {
            return None;
        };
        let param = question.attributes.of(*function).may_cancel?;
        let sig = question.program.sig(question.attributes.speaker(*function))?;
        let index = sig.names.iter().position(|name| *name == Some(param))?;
        arguments(self.subject.typed, call).get(index).copied()
    }

    /// Whether the loop goes on when the value of `result` is the error of a time that is up.
    fn outlasts(&self, flow: &Flow<'_>, result: ExprId) -> bool {
        let exprs = &self.subject.typed.body.exprs;
        let Some(parent) = self.sight.outline.parent(result) else {
            return false;
        };
        match &exprs[parent] {
            Expr::Match { scrutinee, arms } if *scrutinee == result => {
                let on_error = |arm: &&Arm| self.may_be_error(arm.pat);
                arms.iter().filter(on_error).any(|arm| goes_on(flow, arm.body))
            }
            Expr::Let(pat, _) => self.outlasts_condition(flow, parent, self.may_be_error(*pat)),
            Expr::MethodCall { name, .. } if *name == "is_err" => self.outlasts_condition(flow, parent, true),
            Expr::MethodCall { name, .. } if *name == "is_ok" => self.outlasts_condition(flow, parent, false),
            Expr::Block { block, .. } | Expr::Async { block, .. } => block.stmts.iter().any(|stmt| match stmt {
                Stmt::Expr(expr) => *expr == result,
                Stmt::Let {
                    pat,
                    init: Some(init),
                    otherwise,
                    ..
                } if *init == result => match otherwise {
                    Some(otherwise) => !self.may_be_error(*pat) && goes_on(flow, *otherwise),
                    None => matches!(self.subject.typed.body.pats[*pat], Pat::Wild),
                },
                Stmt::Let { .. } => false,
            }),
            _ => false,
        }
    }

    /// The same for a condition that holds, or does not hold, on error.
    fn outlasts_condition(&self, flow: &Flow<'_>, condition: ExprId, holds_on_error: bool) -> bool {
        let exprs = &self.subject.typed.body.exprs;
        let Some(parent) = self.sight.outline.parent(condition) else {
            return false;
        };
        match &exprs[parent] {
            Expr::If {
                condition: own,
                then,
                otherwise,
            } if *own == condition => match (holds_on_error, otherwise) {
                (true, _) => goes_on(flow, *then),
                (false, Some(otherwise)) => goes_on(flow, *otherwise),
                (false, None) => true,
            },
            _ => false,
        }
    }

    /// Whether a pattern may take the outermost error of a result.
    fn may_be_error(&self, pat: PatId) -> bool {
        match &self.subject.typed.body.pats[pat] {
            Pat::TupleStruct(path, _) => !path.text().ends_with("Ok"),
            Pat::Or(pats) => pats.iter().any(|&pat| self.may_be_error(pat)),
            Pat::Typed(inner, _) => self.may_be_error(*inner),
            _ => true,
        }
    }
}
