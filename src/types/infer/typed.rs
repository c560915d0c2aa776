//! A body with the type of each of its expressions: for the rules that ask what lives where, which need more than [`Facts`].

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use super::{CallSite, Facts};
use crate::{
    source::Span,
    syntax::{Body, Expr, ExprId, PatId},
    types::{Ty, Why},
};

/// A local variable of a [`Typed`] body: a binding, a parameter, `self`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LocalId(pub u32);

/// A local variable.
#[derive(Debug)]
pub struct Local {
    /// Its name.
    pub name: Ustr,
    /// Its type, references that binding modes add included.
    pub ty: Ty,
    /// Where it is bound; the function's name for `self`.
    pub span: Span,
    /// The body (index in [`Facts::bodies`]) that binds it.
    pub body: u32,
}

/// A body, its tree, and what inference knows of each expression.
#[derive(Debug)]
pub struct Typed {
    /// Calls, inner bodies and the like.
    pub facts: Facts,
    /// The tree.
    pub body: Body,
    /// All locals; indexed by [`LocalId`].
    pub locals: Vec<Local>,
    /// The local that a path expression names.
    pub uses: FxHashMap<ExprId, LocalId>,
    /// The local that a binding pattern declares; the cases of an or-pattern declare the same one.
    pub bindings: FxHashMap<PatId, LocalId>,
    /// For a call or method call: its index in [`Facts::calls`].
    pub calls: FxHashMap<ExprId, u32>,
    /// For a closure or async block: its index in [`Facts::bodies`].
    pub inner: FxHashMap<ExprId, u32>,
    types: Vec<Ty>,
}

impl Typed {
    pub(super) fn new(facts: Facts, body: Body, notes: Notes) -> Self {
        Self {
            facts,
            body,
            locals: notes.locals,
            uses: notes.uses,
            bindings: notes.bindings,
            calls: notes.calls,
            inner: notes.inner,
            types: notes.types,
        }
    }

    /// The type of an expression; unknown for what is never evaluated as one (the callee of a macro, say).
    #[must_use]
    pub fn ty(&self, expr: ExprId) -> &Ty {
        const NEVER_ASKED: &Ty = &Ty::Unknown(Why::Irrelevant);
        self.types.get(index(expr)).unwrap_or(NEVER_ASKED)
    }

    /// A local.
    #[must_use]
    pub fn local(&self, id: LocalId) -> &Local {
        &self.locals[id.0 as usize]
    }

    /// The call that an expression is.
    #[must_use]
    pub fn call(&self, expr: ExprId) -> Option<&CallSite> {
        let index = self.calls.get(&expr)?;
        self.facts.calls.get(*index as usize)
    }
}

fn index(expr: ExprId) -> usize {
    u32::from(expr.into_raw()) as usize
}

/// What is noted while a body is inferred.
#[derive(Debug, Default)]
pub(super) struct Notes {
    types: Vec<Ty>,
    /// The body in which each expression stands.
    within: Vec<u32>,
    locals: Vec<Local>,
    pub(super) uses: FxHashMap<ExprId, LocalId>,
    bindings: FxHashMap<PatId, LocalId>,
    pub(super) calls: FxHashMap<ExprId, u32>,
    /// Locals that are used in another body than their own.
    pub(super) captured: FxHashSet<LocalId>,
    inner: FxHashMap<ExprId, u32>,
}

impl Notes {
    pub(super) fn new(body: &Body) -> Self {
        Self {
            types: vec![Ty::Unknown(Why::Irrelevant); body.exprs.len()],
            within: vec![0; body.exprs.len()],
            ..Self::default()
        }
    }

    /// Notes an expression that was just looked at, in the body `within`; `inner` is the number of bodies before it, `calls` those
    /// after it.
    pub(super) fn expr(&mut self, body: &Body, id: ExprId, ty: &Ty, (within, inner): (u32, u32), calls: &[CallSite]) {
        self.types[index(id)] = ty.clone();
        self.within[index(id)] = within;
        let callee = match &body.exprs[id] {
            Expr::Closure { .. } | Expr::Async { .. } => {
                self.inner.insert(id, inner);
                return;
            }
            Expr::Call { callee, .. } => body.span(*callee),
            Expr::MethodCall { name_span, .. } => *name_span,
            _ => return,
        };
        // A call is recorded after its arguments, so it is the last one.
        if calls.last().is_some_and(|call| call.span == callee) {
            self.calls.insert(id, calls.len() as u32 - 1);
        }
    }

    /// Notes a path that names a local, and the body in which it stands.
    pub(super) fn used(&mut self, id: ExprId, local: LocalId, body: u32) {
        self.uses.insert(id, local);
        if self.locals[local.0 as usize].body != body {
            self.captured.insert(local);
        }
    }

    /// The type of an expression.
    pub(super) fn ty(&self, id: ExprId) -> &Ty {
        &self.types[index(id)]
    }

    /// The body in which an expression stands.
    pub(super) fn within(&self, id: ExprId) -> u32 {
        self.within[index(id)]
    }

    /// The locals so far.
    pub(super) fn locals(&self) -> &[Local] {
        &self.locals
    }

    pub(super) fn local(&mut self, name: Ustr, ty: Ty, span: Span, body: u32, pat: Option<PatId>) {
        if let Some(pat) = pat {
            self.bindings.insert(pat, LocalId(self.locals.len() as u32));
        }
        self.locals.push(Local { name, ty, span, body });
    }

    /// Two bindings of an or-pattern are one local.
    pub(super) fn same(&mut self, twin: LocalId, first: LocalId) {
        for bound in self.bindings.values_mut().filter(|bound| **bound == twin) {
            *bound = first;
        }
    }

    /// Visits every type.
    pub(super) fn each_type(&mut self, visit: &dyn Fn(&mut Ty)) {
        self.types.iter_mut().for_each(visit);
        self.locals.iter_mut().for_each(|local| visit(&mut local.ty));
    }
}
