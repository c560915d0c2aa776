//! What a loop, or a helper that it calls, does in each round: whether that is nothing but asking.
//!
//! What asks is said by stubs (`#[spins(..)]`); helpers of the project are looked into.

use rustc_hash::FxHashSet;

use super::round::Round;
use crate::{
    effects::{Spins, function_called},
    items::FnId,
    rules::{Question, bodies::DraftHop, places::arguments},
    source::{Place, Span},
    syntax::{Block, Expr, ExprId, FormatResult, Operator, Stmt},
    types::{
        Ty,
        infer::{Callee, LocalId, Typed, infer_typed},
    },
};

/// What is asked again and again.
pub(super) struct Asked {
    /// The name of what is called in the loop.
    pub(super) span: Span,
    /// The function that looks.
    pub(super) function: FnId,
    /// Its path.
    pub(super) leaf: String,
    /// The helpers on the way.
    pub(super) via: Vec<String>,
    /// The places in the helpers on the way, the look last.
    pub(super) inner: Vec<DraftHop>,
}

impl Asked {
    /// The call in the loop, which stands at `place`.
    pub(super) fn hop(&self, place: Place) -> DraftHop {
        let note = if self.inner.is_empty() {
            "is asked again and again"
        } else {
            "calls"
        };
        DraftHop {
            place,
            callee: self.via.first().unwrap_or(&self.leaf).clone(),
            note: note.to_owned(),
        }
    }
}

/// Helpers of helpers are followed so far.
const MAX_HELPERS: u32 = 3;
/// Helpers that are longer, in bytes, do more than ask.
const MAX_HELPER_LENGTH: u32 = 600;

/// A walk over what runs in one round.
pub(super) struct Walk<'a> {
    question: &'a Question<'a>,
    typed: &'a Typed,
    /// The loop; `None` in a helper.
    round: Option<&'a Round<'a>>,
    /// How many helpers deep.
    depth: u32,
    /// What looks, or tries to take.
    pub(super) asked: Vec<Asked>,
    /// The calls that try to take something.
    pub(super) takes: Vec<(ExprId, Spins)>,
    written: FxHashSet<LocalId>,
    read: FxHashSet<LocalId>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(question: &'a Question<'a>, typed: &'a Typed, round: Option<&'a Round<'a>>) -> Self {
        Self {
            question,
            typed,
            round,
            depth: 0,
            asked: Vec::new(),
            takes: Vec::new(),
            written: FxHashSet::default(),
            read: FxHashSet::default(),
        }
    }

    /// Whether a variable is changed that something in the loop depends on: then the loop may end by itself.
    pub(super) fn counts(&self) -> bool {
        !self.written.is_disjoint(&self.read)
    }

    /// Whether an expression does nothing but ask. What leaves the loop is done once, and may be anything.
    pub(super) fn only_asks(&mut self, expr: ExprId) -> bool {
        if self.round.is_some_and(|round| round.leaves(expr)) {
            return true;
        }
        match &self.typed.body.exprs[expr] {
            Expr::Literal(_) | Expr::Continue(None) => true,
            Expr::Path(_) => {
                self.read.extend(self.typed.uses.get(&expr));
                true
            }
            Expr::Field { base: inner, .. }
            | Expr::Deref(inner)
            | Expr::Ref(inner, false)
            | Expr::Cast(inner, _)
            | Expr::Unary(inner, _)
            | Expr::Let(_, inner)
            | Expr::Try(inner) => self.only_asks(*inner),
            Expr::Tuple(items) => self.all_only_ask(items),
            Expr::Binary { op, left, right } => {
                let is_plain = |side: ExprId| matches!(self.typed.ty(side), Ty::Prim(_));
                let is_own = matches!(op, Operator::Arithmetic(_)) && !(is_plain(*left) && is_plain(*right));
                !is_own && self.all_only_ask(&[*left, *right])
            }
            Expr::Block { block, .. } => self.block(block),
            Expr::If {
                condition,
                then,
                otherwise,
            } => self.all_only_ask(&[*condition, *then]) && otherwise.is_none_or(|other| self.only_asks(other)),
            Expr::Match { scrutinee, arms } => {
                let guards = arms.iter().filter_map(|arm| arm.guard);
                let pieces: Vec<ExprId> = guards.chain(arms.iter().map(|arm| arm.body)).collect();
                self.only_asks(*scrutinee) && self.all_only_ask(&pieces)
            }
            Expr::Assign(left, right) | Expr::AssignOp(_, left, right) => self.assigns(*left, *right),
            Expr::Format {
                gives: FormatResult::Unit | FormatResult::Arguments,
                args,
                ..
            } => self.tells_of(args),
            Expr::Return(Some(value)) if self.round.is_none() => self.only_asks(*value),
            Expr::Call { .. } | Expr::MethodCall { .. } => self.call(expr),
            _ => false,
        }
    }

    fn all_only_ask(&mut self, exprs: &[ExprId]) -> bool {
        exprs.iter().all(|&expr| self.only_asks(expr))
    }

    fn block(&mut self, block: &Block) -> bool {
        let stmts = block.stmts.iter().all(|stmt| match stmt {
            Stmt::Let { init, otherwise, .. } => {
                let pieces: Vec<ExprId> = init.iter().chain(otherwise).copied().collect();
                self.all_only_ask(&pieces)
            }
            Stmt::Expr(expr) => self.only_asks(*expr),
        });
        stmts && block.tail.is_none_or(|tail| self.only_asks(tail))
    }

    /// A variable of the loop's surroundings may count its rounds.
    fn assigns(&mut self, left: ExprId, right: ExprId) -> bool {
        match self.typed.uses.get(&left) {
            Some(&local) if self.round.is_some() => {
                self.written.insert(local);
                self.only_asks(right)
            }
            _ => false,
        }
    }

    /// What is only printed decides nothing.
    fn tells_of(&mut self, args: &[ExprId]) -> bool {
        let read = self.read.clone();
        let only_asks = self.all_only_ask(args);
        self.read = read;
        only_asks
    }

    fn call(&mut self, call: ExprId) -> bool {
        let typed = self.typed;
        let Some(site) = typed.call(call) else { return false };
        if !self.all_only_ask(&arguments(typed, call)) {
            return false;
        }
        let function = match &site.callee {
            Callee::Function { function, .. } => *function,
            Callee::Constructor(_) => return true,
            Callee::Value(_) | Callee::Unknown(_) => return false,
        };
        match self.question.attributes.of(function).spins {
            Some(Spins::Idles | Spins::Tells) => true,
            Some(Spins::Looks) => {
                self.asked.push(self.direct(site.span, function));
                true
            }
            Some(spins @ (Spins::Takes | Spins::Exchanges)) => {
                self.takes.push((call, spins));
                self.asked.push(self.direct(site.span, function));
                true
            }
            None => function_called(self.question.program, &site.callee)
                .is_some_and(|function| self.helper(site.span, function)),
        }
    }

    fn direct(&self, span: Span, function: FnId) -> Asked {
        Asked {
            span,
            function,
            leaf: self.question.program.fn_path(function),
            via: Vec::new(),
            inner: Vec::new(),
        }
    }

    /// A function of the project that does nothing but ask.
    fn helper(&mut self, span: Span, function: FnId) -> bool {
        let program = self.question.program;
        let item = program.items.function(function);
        let Some(skeleton) = item.item.function(program.modules) else {
            return false;
        };
        let is_short = skeleton
            .body
            .is_some_and(|body| body.end - body.start <= MAX_HELPER_LENGTH);
        let is_told = !self.question.attributes.of(function).blocks.is_empty();
        if !is_short || is_told || skeleton.is_async || self.depth == MAX_HELPERS {
            return false;
        }
        let Ok(Some(typed)) = infer_typed(program, function) else {
            return false;
        };
        let mut walk = Walk::new(self.question, &typed, None);
        walk.depth = self.depth + 1;
        let only_asks = typed.body.root.is_some_and(|root| walk.only_asks(root));
        // Whether the loop ends when a helper has taken something is not followed.
        if !only_asks || !walk.takes.is_empty() {
            return false;
        }
        if let Some(asked) = walk.asked.into_iter().min_by_key(|asked| asked.span) {
            let place = program.modules.sources.written(Place {
                file: item.item.file,
                span: asked.span,
            });
            let hop = asked.hop(place);
            self.asked.push(Asked {
                span,
                function: asked.function,
                leaf: asked.leaf,
                via: std::iter::once(item.name.to_string()).chain(asked.via).collect(),
                inner: std::iter::once(hop).chain(asked.inner).collect(),
            });
        }
        true
    }
}
