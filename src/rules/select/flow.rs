//! Where control may go from a piece of a loop's body: on behind it, or round again.

use ustr::Ustr;

use crate::{
    rules::outline::Outline,
    source::Span,
    syntax::{Block, Expr, ExprId, FormatResult, Stmt},
    types::{Ty, infer::Typed},
};

/// A loop around something.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around {
    /// The loop.
    pub(super) expr: ExprId,
    /// Its label.
    label: Option<Ustr>,
    /// Where its body stands.
    pub(super) span: Span,
}

/// Where control may go from an expression, without leaving the loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Exits {
    /// To what follows.
    pub(super) falls: bool,
    /// To the loop's next round.
    pub(super) again: bool,
}

impl Exits {
    const ON: Self = Self {
        falls: true,
        again: false,
    };
    const OUT: Self = Self {
        falls: false,
        again: false,
    };

    /// Whether the loop may go on.
    pub(super) fn go_on(self) -> bool {
        self.falls || self.again
    }

    fn or(self, other: Self) -> Self {
        Self {
            falls: self.falls || other.falls,
            again: self.again || other.again,
        }
    }
}

/// Follows control inside one loop.
pub(super) struct Flow<'a> {
    typed: &'a Typed,
    outline: &'a Outline<'a>,
    pub(super) around: Around,
}

impl<'a> Flow<'a> {
    /// The innermost loop around an expression in the same body.
    pub(super) fn around(typed: &'a Typed, outline: &'a Outline<'a>, expr: ExprId) -> Option<Self> {
        for outer in outline.around(expr) {
            let (label, body) = match &typed.body.exprs[outer] {
                Expr::Closure { .. } | Expr::Async { .. } => return None,
                Expr::Loop { label, body } | Expr::While { label, body, .. } | Expr::For { label, body, .. } => {
                    (*label, *body)
                }
                _ => continue,
            };
            let around = Around {
                expr: outer,
                label,
                span: typed.body.span(body),
            };
            return Some(Self { typed, outline, around });
        }
        None
    }

    /// Whether the loop may go round again once `expr` is done in a way that falls through.
    pub(super) fn comes_back(&self, expr: ExprId) -> bool {
        let mut inner = expr;
        for outer in self.outline.around(expr) {
            if outer == self.around.expr {
                return true;
            }
            if let Expr::Block { block, .. } = &self.typed.body.exprs[outer] {
                let exits = self.after(block, inner);
                if !exits.falls {
                    return exits.again;
                }
            }
            inner = outer;
        }
        false
    }

    /// Where control may go from behind the statement that holds `inner`.
    fn after(&self, block: &Block, inner: ExprId) -> Exits {
        let holds = |stmt: &Stmt| match stmt {
            Stmt::Expr(expr) => *expr == inner,
            Stmt::Let { init, otherwise, .. } => *init == Some(inner) || *otherwise == Some(inner),
        };
        let Some(at) = block.stmts.iter().position(holds) else {
            return Exits::ON;
        };
        let mut exits = Exits::ON;
        for stmt in &block.stmts[at + 1..] {
            exits = self.then(exits, stmt);
        }
        block.tail.map_or(exits, |tail| self.sequel(exits, tail))
    }

    /// Whether an arm that falls through ends a `while` loop all the same, by a variable that its condition names.
    pub(super) fn ends_by_flag(&self, arm: ExprId) -> bool {
        let Expr::While { condition, .. } = self.typed.body.exprs[self.around.expr] else {
            return false;
        };
        let mut asked = Vec::new();
        self.each_inside(condition, &mut |expr| asked.extend(self.typed.uses.get(&expr).copied()));
        let mut ends = false;
        self.each_inside(arm, &mut |expr| {
            if let Expr::Assign(left, _) = &self.typed.body.exprs[expr]
                && let Some(local) = self.typed.uses.get(left)
            {
                ends |= asked.contains(local);
            }
        });
        ends
    }

    /// Visits an expression and all inside it.
    pub(super) fn each_inside(&self, expr: ExprId, visit: &mut dyn FnMut(ExprId)) {
        let mut open = vec![expr];
        while let Some(expr) = open.pop() {
            visit(expr);
            self.typed.body.each_child(expr, &mut |child| open.push(child));
        }
    }

    /// Where control may go from an expression in the loop's body.
    pub(super) fn exits(&self, expr: ExprId) -> Exits {
        self.exits_within(expr, 0)
    }

    /// The same, `nested` loops further in.
    fn exits_within(&self, expr: ExprId, nested: u32) -> Exits {
        let exits = match &self.typed.body.exprs[expr] {
            Expr::Return(_) => Exits::OUT,
            Expr::Break(None, _) if nested > 0 => Exits::OUT,
            Expr::Break(..) => Exits::OUT,
            Expr::Continue(label) => Exits {
                falls: false,
                again: label.map_or(nested == 0, |label| Some(label) == self.around.label),
            },
            Expr::Format {
                gives: FormatResult::Never,
                ..
            } => Exits::OUT,
            Expr::Closure { .. } | Expr::Async { .. } => Exits::ON,
            Expr::Block { block, .. } => self.block(block, nested),
            Expr::If {
                condition,
                then,
                otherwise,
            } => {
                let branches = self.exits_within(*then, nested);
                let other = otherwise.map_or(Exits::ON, |other| self.exits_within(other, nested));
                self.exits_within(*condition, nested);
                branches.or(other)
            }
            Expr::Match { arms, .. } => self.any(arms.iter().map(|arm| arm.body), nested),
            Expr::Select { arms, otherwise, .. } => {
                let bodies = arms.iter().map(|arm| arm.body).chain(otherwise.iter().copied());
                self.any(bodies, nested)
            }
            Expr::Loop { body, .. } | Expr::While { body, .. } | Expr::For { body, .. } => Exits {
                falls: true,
                again: self.exits_within(*body, nested + 1).again,
            },
            _ => self.children(expr, nested),
        };
        if matches!(self.typed.ty(expr), Ty::Never) {
            return Exits { falls: false, ..exits };
        }
        exits
    }

    fn any(&self, branches: impl Iterator<Item = ExprId>, nested: u32) -> Exits {
        branches
            .map(|branch| self.exits_within(branch, nested))
            .fold(Exits::OUT, Exits::or)
    }

    fn block(&self, block: &Block, nested: u32) -> Exits {
        let mut exits = Exits::ON;
        for stmt in &block.stmts {
            if !exits.falls {
                return exits;
            }
            let next = self.stmt(stmt, nested);
            exits = Exits {
                falls: next.falls,
                again: exits.again || next.again,
            };
        }
        match block.tail {
            Some(tail) if exits.falls => {
                let next = self.exits_within(tail, nested);
                Exits {
                    falls: next.falls,
                    again: exits.again || next.again,
                }
            }
            _ => exits,
        }
    }

    fn stmt(&self, stmt: &Stmt, nested: u32) -> Exits {
        match stmt {
            Stmt::Expr(expr) => self.exits_within(*expr, nested),
            Stmt::Let { init, otherwise, .. } => {
                let init = init.map_or(Exits::ON, |init| self.exits_within(init, nested));
                let otherwise = otherwise.map_or(Exits::OUT, |other| self.exits_within(other, nested));
                Exits {
                    falls: init.falls,
                    again: init.again || otherwise.again,
                }
            }
        }
    }

    fn then(&self, before: Exits, stmt: &Stmt) -> Exits {
        if !before.falls {
            return before;
        }
        let next = self.stmt(stmt, 0);
        Exits {
            falls: next.falls,
            again: before.again || next.again,
        }
    }

    fn sequel(&self, before: Exits, expr: ExprId) -> Exits {
        if !before.falls {
            return before;
        }
        let next = self.exits(expr);
        Exits {
            falls: next.falls,
            again: before.again || next.again,
        }
    }

    fn children(&self, expr: ExprId, nested: u32) -> Exits {
        let mut exits = Exits::ON;
        self.typed.body.each_child(expr, &mut |child| {
            if exits.falls {
                let next = self.exits_within(child, nested);
                exits = Exits {
                    falls: next.falls,
                    again: exits.again || next.again,
                };
            }
        });
        exits
    }

    /// Whether a place stands in the loop's body.
    pub(super) fn holds(&self, span: Span) -> bool {
        self.around.span.start <= span.start && span.end <= self.around.span.end
    }
}
