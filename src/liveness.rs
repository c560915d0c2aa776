//! Stage 8: which values of a body are alive at each of its suspension points and calls.
//!
//! Given a typed body and who is watching, gives the watched values that may be held at each point, with where each was made.
//! A body is lowered to a control-flow graph with the language's own rules for moves, scopes and temporaries (by edition), over
//! which what may be held flows forward: a value counts as held where some path still holds it. What is not known to hold a
//! value does not hold it. It knows nothing of guards, and never looks into another function.

mod capture;
mod control;
mod extend;
mod flow;
mod graph;
mod lower;
mod patterns;
mod refine;
mod values;

use crate::{
    syntax::{Expr, ExprId},
    types::{
        Program, Ty,
        infer::{CallSite, LocalId, Typed},
    },
    workspace::Edition,
};

/// Who is watching: which values are followed.
pub trait Watch {
    /// Whether a value of this type is one to be followed, or owns one.
    fn owns(&self, ty: &Ty) -> bool;

    /// Whether the one that a value of this type owns may be taken out of it through `&mut`: `Option`, `Vec`, an enum.
    fn may_be_emptied(&self, ty: &Ty) -> bool;

    /// Whether what a call gives owns one although its type does not say so: it hides it (`impl Deref`), or may be without.
    fn gives(&self, call: &CallSite) -> bool;

    /// Whether a call puts one into what its argument of that number lends it (a method's receiver is the first).
    fn fills(&self, call: &CallSite, argument: usize) -> bool;
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Origin {
    /// This expression made it.
    Expr(ExprId),
    /// It came in by a parameter or a pattern that binds this local.
    Local(LocalId),
}

/// A value that may be held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Held {
    /// Where it comes from.
    pub origin: Origin,
    /// The local that holds it; `None` for a temporary.
    pub local: Option<LocalId>,
    /// Whether the local that its making began with (`m` of `m.lock()`) has gone out of scope or been assigned to since, so that
    /// the same words would mean another value.
    pub adrift: bool,
    /// Whether it is held on every way to the point.
    pub always: bool,
}

/// What happens at a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointKind {
    /// The body may be suspended: `.await`, `select!`, `join!`.
    Suspends,
    /// A function is called; its arguments have been evaluated.
    Calls,
    /// The function ends. What is held by no local is in what it gives, and what a reference among its parameters holds stays
    /// behind it.
    Ends,
}

/// A point of a body, and what is held there.
#[derive(Clone, Debug)]
pub struct Point {
    /// What happens.
    pub kind: PointKind,
    /// The expression that does it.
    pub expr: ExprId,
    /// The body (index in `Facts::bodies`).
    pub body: u32,
    /// The watched values that may be held there, sorted. What a suspension waits for does not count as held by it, and what a
    /// call is given does.
    pub held: Vec<Held>,
}

/// The call that an expression is, awaited or tried: `m.lock()` of `m.lock().await?`.
#[must_use]
pub fn call_behind(typed: &Typed, mut expr: ExprId) -> Option<&CallSite> {
    while let Expr::Await(inner) | Expr::Try(inner) = typed.body.exprs[expr] {
        expr = inner;
    }
    typed.call(expr)
}

/// The points of a function and of all bodies inside it at which something is held.
#[must_use]
pub fn points(program: &Program<'_>, typed: &Typed, edition: Edition, watch: &dyn Watch) -> Vec<Point> {
    let graphs = lower::graphs(program, typed, edition, watch);
    flow::solve(typed, &graphs)
}
