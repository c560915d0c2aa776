//! Control flow: branches, loops, jumps, and the macros that are control flow.

use ustr::Ustr;

use super::{
    Origin, PointKind,
    extend::Extends,
    graph::{BlockId, Place, Source},
    lower::{Holds, Lower, Target},
    patterns::Matched,
};
use crate::{
    syntax::{Arm, Block, Expr, ExprId, Operator, PatId, SelectArm, Stmt},
    types::Ty,
    workspace::Edition,
};

impl Lower<'_> {
    pub(super) fn control(&mut self, id: ExprId, to: Option<Place>) {
        let typed = self.typed;
        match &typed.body.exprs[id] {
            Expr::Block { label: None, block } => self.statements(block, to),
            Expr::Block { label, block } => self.labelled(*label, block, to),
            Expr::If {
                condition,
                then,
                otherwise,
            } => self.if_(*condition, *then, *otherwise, to),
            // Outside of a condition it only binds.
            Expr::Let(pat, value) => self.let_condition(*pat, *value),
            Expr::Match { scrutinee, arms } => self.match_(*scrutinee, arms, to.as_ref()),
            Expr::Loop { label, body } => self.loop_(*label, *body, to),
            Expr::While { label, condition, body } => self.while_(*label, *condition, *body),
            Expr::For {
                label,
                pat,
                iterable,
                body,
            } => self.for_(*label, *pat, *iterable, *body),
            Expr::Return(_) | Expr::Break(..) | Expr::Continue(_) => self.jump(id),
            Expr::Select { arms, otherwise, .. } => self.select(id, arms, otherwise, to.as_ref()),
            Expr::Join(futures, _) => self.join(id, futures, to),
            _ => {}
        }
    }

    /// The statements of a block and its value. From edition 2024 on, temporaries of the value end before the block's bindings;
    /// before, they may outlive the block.
    pub(super) fn statements(&mut self, block: &Block, to: Option<Place>) {
        self.scoped(Holds::Bindings, |lower| {
            for stmt in &block.stmts {
                lower.scoped(Holds::Temporaries, |lower| lower.statement(stmt));
            }
            let Some(tail) = block.tail else { return };
            if lower.edition >= Edition::E2024 {
                lower.scoped(Holds::Temporaries, |lower| lower.value(tail, to));
            } else {
                lower.value(tail, to);
            }
        });
    }

    fn statement(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Expr(expr) if self.is_place(*expr) => self.value(*expr, None),
            // The value is a temporary of the statement.
            Stmt::Expr(expr) => {
                self.operand(*expr);
            }
            Stmt::Let {
                pat, init, otherwise, ..
            } => match (init, otherwise) {
                (Some(init), None) => self.let_(*pat, *init),
                (Some(init), Some(otherwise)) => self.let_else(*pat, *init, *otherwise),
                (None, _) => self.bind(*pat, &Matched::by(None, &Ty::Never)),
            },
        }
    }

    fn let_else(&mut self, pat: PatId, init: ExprId, otherwise: ExprId) {
        let depth = self.depth() - 1;
        let place = self.operand(init);
        let empty = self.empty_without(pat, place.as_ref());
        let matched = self.current();
        self.branch_away(depth, empty, |lower| {
            lower.scoped(Holds::Both, |lower| lower.value(otherwise, None));
        });
        self.switch(matched);
        let next = self.branch();
        self.switch(next);
        self.bind(pat, &Matched::by(place, self.typed.ty(init)));
    }

    /// Lowers what control may go to from here, once the scopes from `depth` on are left; goes on behind it.
    fn branch_away<T>(&mut self, depth: usize, empty: Option<Place>, lower: impl FnOnce(&mut Self) -> T) -> T {
        let away = self.branch();
        self.switch(away);
        self.end(empty);
        self.leave(depth);
        lower(self)
    }

    fn labelled(&mut self, label: Option<Ustr>, block: &Block, to: Option<Place>) {
        let after = self.block();
        let depth = self.depth();
        self.frame.loops.push(Target {
            label,
            is_loop: false,
            depth,
            after,
            again: after,
            value: to.clone(),
        });
        self.statements(block, to);
        self.frame.loops.pop();
        self.edge(after);
        self.switch(after);
    }

    /// `if`: what its condition binds ends with the first branch. So do the condition's temporaries from edition 2024 on; before,
    /// those of `if let` live as long as the statement around.
    fn if_(&mut self, condition: ExprId, then: ExprId, otherwise: Option<ExprId>, to: Option<Place>) {
        let (failed, after) = (self.block(), self.block());
        let holds = if self.edition >= Edition::E2024 {
            Holds::Both
        } else {
            Holds::Bindings
        };
        let depth = self.depth();
        self.scoped(holds, |lower| {
            lower.condition(condition, depth, failed);
            lower.arm(then, to.clone());
        });
        self.edge(after);
        self.switch(failed);
        if let Some(otherwise) = otherwise {
            self.arm(otherwise, to);
        }
        self.edge(after);
        self.switch(after);
    }

    /// A branch: its temporaries end with it.
    fn arm(&mut self, body: ExprId, to: Option<Place>) {
        self.scoped(Holds::Both, |lower| lower.value(body, to));
    }

    /// Goes on where the condition holds; where it fails, the scopes from `depth` on are left.
    fn condition(&mut self, condition: ExprId, depth: usize, failed: BlockId) {
        match &self.typed.body.exprs[condition] {
            Expr::Let(pat, value) => {
                let place = self.operand(*value);
                let empty = self.empty_without(*pat, place.as_ref());
                self.fail(depth, failed, empty);
                self.bind(*pat, &Matched::by(place, self.typed.ty(*value)));
            }
            Expr::Binary {
                op: Operator::Logic,
                left,
                right,
            } if self.holds_let(*left) || self.holds_let(*right) => {
                self.condition(*left, depth, failed);
                self.condition(*right, depth, failed);
            }
            _ => {
                self.scoped(Holds::Temporaries, |lower| lower.value(condition, None));
                let (empty, answer) = self
                    .asked(condition)
                    .map_or((None, false), |(place, answer)| (Some(place), answer));
                self.fail(depth, failed, empty.clone().filter(|_| !answer));
                self.end(empty.filter(|_| answer));
            }
        }
    }

    fn holds_let(&self, condition: ExprId) -> bool {
        match &self.typed.body.exprs[condition] {
            Expr::Let(..) => true,
            Expr::Binary {
                op: Operator::Logic,
                left,
                right,
            } => self.holds_let(*left) || self.holds_let(*right),
            _ => false,
        }
    }

    /// A way to `failed` beside the one on which it goes on.
    fn fail(&mut self, depth: usize, failed: BlockId, empty: Option<Place>) {
        let before = self.current();
        self.branch_away(depth, empty, |lower| lower.edge(failed));
        self.switch(before);
        let holds = self.branch();
        self.switch(holds);
    }

    /// What is in a place, if any, is known to be nothing.
    fn end(&mut self, place: Option<Place>) {
        if let Some(place) = place {
            self.kill(place);
        }
    }

    fn let_condition(&mut self, pat: PatId, value: ExprId) {
        let place = self.operand(value);
        self.bind(pat, &Matched::by(place, self.typed.ty(value)));
    }

    fn match_(&mut self, scrutinee: ExprId, arms: &[Arm], to: Option<&Place>) {
        let place = self.operand(scrutinee);
        let typed = self.typed;
        let matched = Matched::by(place, typed.ty(scrutinee));
        let after = self.block();
        let before = self.current();
        // What an arm for all that is there leaves to the arms behind it.
        let mut left = None;
        for arm in arms {
            self.switch(before);
            let start = self.branch();
            self.switch(start);
            self.scoped(Holds::Both, |lower| {
                let empty = lower.empty_with(arm.pat, matched.place.as_ref());
                lower.end(empty.or_else(|| left.clone()));
                if let Some(guard) = arm.guard {
                    lower.scoped(Holds::Temporaries, |lower| lower.value(guard, None));
                }
                lower.bind(arm.pat, &matched);
                lower.value(arm.body, to.cloned());
            });
            self.edge(after);
            if arm.guard.is_none() {
                left = left.or_else(|| self.empty_without(arm.pat, matched.place.as_ref()));
            }
        }
        self.switch(after);
    }

    fn loop_(&mut self, label: Option<Ustr>, body: ExprId, to: Option<Place>) {
        let again = self.branch();
        let after = self.block();
        self.switch(again);
        let target = self.loop_target(label, after, again, to);
        self.frame.loops.push(target);
        self.arm(body, None);
        self.frame.loops.pop();
        self.edge(again);
        self.switch(after);
    }

    fn loop_target(&self, label: Option<Ustr>, after: BlockId, again: BlockId, value: Option<Place>) -> Target {
        Target {
            label,
            is_loop: true,
            depth: self.depth(),
            after,
            again,
            value,
        }
    }

    /// `while`: each round is a statement, at whose end the condition's temporaries end.
    fn while_(&mut self, label: Option<Ustr>, condition: ExprId, body: ExprId) {
        let again = self.branch();
        let after = self.block();
        self.switch(again);
        let target = self.loop_target(label, after, again, None);
        let depth = target.depth;
        self.frame.loops.push(target);
        self.scoped(Holds::Both, |lower| {
            lower.condition(condition, depth, after);
            lower.arm(body, None);
        });
        self.frame.loops.pop();
        self.edge(again);
        self.switch(after);
    }

    /// `for`: the iterator lives as long as the loop, and so does what its making leaves.
    fn for_(&mut self, label: Option<Ustr>, pat: PatId, iterable: ExprId, body: ExprId) {
        let source = self.operand(iterable);
        self.scoped(Holds::Both, |lower| {
            let iterator = lower.temporary();
            lower.flow(
                source.into_iter().map(Source::moved).collect(),
                Some(iterator.clone()),
                None,
            );
            let again = lower.branch();
            let after = lower.block();
            lower.switch(again);
            let target = lower.loop_target(label, after, again, None);
            let depth = target.depth;
            lower.frame.loops.push(target);
            lower.fail(depth, after, None);
            lower.scoped(Holds::Both, |lower| {
                let items = Matched {
                    stays: true,
                    made: Some(Origin::Expr(iterable)),
                    ..Matched::by(Some(iterator), &Ty::Never)
                };
                lower.bind(pat, &items);
                lower.value(body, None);
            });
            lower.frame.loops.pop();
            lower.edge(again);
            lower.switch(after);
        });
    }

    fn jump(&mut self, id: ExprId) {
        match &self.typed.body.exprs[id] {
            Expr::Return(value) => self.return_(*value),
            Expr::Break(label, value) => self.leave_loop(*label, *value, true),
            Expr::Continue(label) => self.leave_loop(*label, None, false),
            _ => {}
        }
        self.diverge();
    }

    fn return_(&mut self, value: Option<ExprId>) {
        let (end, to) = self.frame.end.clone().unzip();
        if let Some(value) = value {
            self.value(value, to);
        }
        if let Some(end) = end {
            self.leave(1);
            self.edge(end);
        }
    }

    fn leave_loop(&mut self, label: Option<Ustr>, value: Option<ExprId>, breaks: bool) {
        let meant = |target: &&Target| match label {
            Some(_) => target.label == label,
            None => target.is_loop,
        };
        let target = self.frame.loops.iter().rev().find(meant);
        let found = target.map(|target| (target.depth, target.after, target.again, target.value.clone()));
        let Some((depth, after, again, to)) = found else { return };
        if let Some(value) = value {
            self.value(value, to);
        }
        self.leave(depth);
        self.edge(if breaks { after } else { again });
    }

    /// `select!`: all futures are made, then it waits for the first; the futures end before an arm's body runs.
    fn select(&mut self, id: ExprId, arms: &[SelectArm], otherwise: &[ExprId], to: Option<&Place>) {
        let futures: Vec<ExprId> = arms.iter().map(|arm| arm.future).collect();
        for guard in arms.iter().filter_map(|arm| arm.guard) {
            self.scoped(Holds::Temporaries, |lower| lower.value(guard, None));
        }
        self.wait_for(id, &futures);
        let after = self.block();
        let before = self.current();
        let typed = self.typed;
        for arm in arms {
            self.switch(before);
            let start = self.branch();
            self.switch(start);
            self.scoped(Holds::Both, |lower| {
                let output = Matched {
                    made: Some(Origin::Expr(arm.future)),
                    ..Matched::by(None, typed.ty(arm.future))
                };
                lower.bind(arm.pat, &output);
                lower.value(arm.body, to.cloned());
            });
            self.edge(after);
        }
        for body in otherwise {
            self.switch(before);
            let start = self.branch();
            self.switch(start);
            self.arm(*body, to.cloned());
            self.edge(after);
        }
        self.switch(after);
    }

    fn join(&mut self, id: ExprId, futures: &[ExprId], to: Option<Place>) {
        self.wait_for(id, futures);
        let made = self.makes(id).then_some(Origin::Expr(id));
        self.flow(Vec::new(), to, made);
    }

    /// Makes futures and waits for them. What they were given is theirs; temporaries end once they are made.
    fn wait_for(&mut self, id: ExprId, futures: &[ExprId]) {
        self.scoped(Holds::Both, |lower| {
            let mut polled = Vec::new();
            for &future in futures {
                let holder = lower.temporary();
                polled.push(holder.var);
                polled.extend(lower.polled(future));
                lower.scoped(Holds::Temporaries, |lower| lower.value(future, Some(holder)));
            }
            lower.point(PointKind::Suspends, id, polled);
        });
    }

    /// `let pat = init;`
    fn let_(&mut self, pat: PatId, init: ExprId) {
        let extends = self.extends(pat);
        if let Some(&local) = self.typed.bindings.get(&pat)
            && extends == Extends::No
        {
            self.declare(local);
            let to = self.holds_values(local).then(|| Place::of(local.0));
            self.init(init, to);
            return;
        }
        let place = if extends == Extends::Yes {
            self.extended(|lower| lower.operand(init))
        } else if self.is_place(init) {
            self.place(init)
        } else {
            let to = self.temporary();
            self.init(init, Some(to.clone()));
            Some(to)
        };
        self.bind(pat, &Matched::by(place, self.typed.ty(init)));
    }
}
