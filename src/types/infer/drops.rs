//! Calls that nobody writes: what is dropped at the end of a scope or statement, or when something takes its place.
//!
//! Only where the drop is certain (locals that are never moved, values that get no name, places behind a reference), and only of types
//! whose `Drop` is a fact or the project's own: what the drops of other crates do mostly hangs on conditions that no type shows.

use rustc_hash::FxHashSet;
use thin_vec::{ThinVec, thin_vec};

use super::{CallSite, Callee, Facts, LocalId, typed::Notes};
use crate::{
    source::Span,
    syntax::{Block, Body, Expr, ExprId, Pat, Stmt},
    types::{Program, Ty},
};

/// Adds the drops of a body, told where each local is bound, or at the value.
pub(super) fn add(program: &Program<'_>, body: &Body, notes: &Notes, facts: &mut Facts) {
    let scope = Scope {
        program,
        body,
        notes,
        facts,
    };
    let mut dropped = scope.locals();
    dropped.extend(scope.unnamed());
    let Some(function) = program.lang.mem_drop else { return };
    facts.calls.extend(dropped.into_iter().map(|(body, span, ty)| CallSite {
        body,
        span,
        callee: Callee::Function {
            function,
            args: [ty.clone()].into(),
            self_ty: None,
        },
        args: ThinVec::new(),
        arg_types: thin_vec![ty],
        written: false,
    }));
}

/// Something that is dropped: the body that does it, what stands for it, and its type.
type Dropped = (u32, Span, Ty);

/// What is looked at.
struct Scope<'a> {
    program: &'a Program<'a>,
    body: &'a Body,
    notes: &'a Notes,
    facts: &'a Facts,
}

impl Scope<'_> {
    /// The locals that are never moved.
    fn locals(&self) -> Vec<Dropped> {
        let mut moved: Option<FxHashSet<LocalId>> = None;
        let mut found = Vec::new();
        for (number, local) in self.notes.locals().iter().enumerate() {
            if !self.program.drops(&local.ty) {
                continue;
            }
            let moved = moved.get_or_insert_with(|| self.moved_locals());
            if !moved.contains(&LocalId(number as u32)) {
                found.push((local.body, local.span, local.ty.clone()));
            }
        }
        found
    }

    /// Values that get no name, and those whose place is given to another.
    fn unnamed(&self) -> Vec<Dropped> {
        let mut found: Vec<ExprId> = Vec::new();
        for (id, expr) in self.body.exprs.iter() {
            match expr {
                Expr::Block { block, .. } | Expr::Async { block, .. } => found.extend(self.thrown_away(block)),
                Expr::MethodCall { receiver, .. } if self.is_value(*receiver) && self.takes_reference(id) => {
                    found.push(*receiver);
                }
                Expr::Assign(left, _) if self.is_behind_reference(*left) => found.push(*left),
                _ => {}
            }
        }
        let dropped = found.into_iter().filter(|id| self.program.drops(self.notes.ty(*id)));
        dropped
            .map(|id| {
                (
                    self.notes.within(id),
                    self.body.name_span(id),
                    self.notes.ty(id).clone(),
                )
            })
            .collect()
    }

    /// `make();` and `let _ = make();`.
    fn thrown_away<'b>(&'b self, block: &'b Block) -> impl Iterator<Item = ExprId> + 'b {
        let values = block.stmts.iter().filter_map(|stmt| match stmt {
            Stmt::Expr(value) => Some(*value),
            Stmt::Let { pat, init, .. } => init.filter(|_| matches!(self.body.pats[*pat], Pat::Wild)),
        });
        values.filter(|value| self.is_value(*value))
    }

    /// Whether an expression gives a new value, and names no place.
    fn is_value(&self, id: ExprId) -> bool {
        matches!(
            self.body.exprs[id],
            Expr::Call { .. } | Expr::MethodCall { .. } | Expr::Struct { .. } | Expr::Await(_) | Expr::Try(_)
        )
    }

    /// A place that holds a value whatever came before: nothing can be moved out of what is behind a reference.
    fn is_behind_reference(&self, place: ExprId) -> bool {
        match &self.body.exprs[place] {
            Expr::Field { base, .. } => matches!(self.notes.ty(*base), Ty::Ref(..)) || self.is_behind_reference(*base),
            Expr::Deref(inner) => matches!(self.notes.ty(*inner), Ty::Ref(..)) || self.is_behind_reference(*inner),
            _ => false,
        }
    }

    /// The locals that are used by value anywhere, also in part, or inside another body, which may take them along.
    fn moved_locals(&self) -> FxHashSet<LocalId> {
        let borrowed = self.borrowed();
        let by_value = self.notes.uses.iter().filter(|(id, _)| !borrowed.contains(*id));
        let in_part = self.body.exprs.iter().filter_map(|(id, expr)| {
            let Expr::Field { base, .. } = expr else { return None };
            let is_taken = !borrowed.contains(&id)
                && !is_plain(self.notes.ty(id))
                && !self.program.has_known_drop(self.notes.ty(*base));
            is_taken.then(|| self.notes.uses.get(&self.outermost(id))).flatten()
        });
        by_value
            .map(|(_, local)| *local)
            .chain(in_part.copied())
            .chain(self.notes.captured.iter().copied())
            .collect()
    }

    /// `x` of `x.a.b`.
    fn outermost(&self, field: ExprId) -> ExprId {
        let mut at = field;
        while let Expr::Field { base, .. } = &self.body.exprs[at] {
            at = *base;
        }
        at
    }

    /// The expressions that are only looked at where they stand: `x` in `&x`, `x.field`, `x.method()`, `println!("{}", x)`.
    fn borrowed(&self) -> FxHashSet<ExprId> {
        let mut found = FxHashSet::default();
        for (id, expr) in self.body.exprs.iter() {
            match expr {
                Expr::Ref(inner, _) | Expr::Deref(inner) | Expr::Field { base: inner, .. } => {
                    found.insert(*inner);
                }
                Expr::Index { base, .. } => {
                    found.insert(*base);
                }
                Expr::MethodCall { receiver, .. } if self.takes_reference(id) => {
                    found.insert(*receiver);
                }
                // What is given to a field is not taken from it.
                Expr::Assign(left, _) if matches!(self.body.exprs[*left], Expr::Field { .. }) => {
                    found.insert(*left);
                }
                Expr::Format { displayed, .. } => found.extend(displayed),
                _ => {}
            }
        }
        found
    }

    /// Whether a method call borrows its receiver.
    fn takes_reference(&self, call: ExprId) -> bool {
        let site = self.notes.calls.get(&call);
        let site = site.and_then(|index| self.facts.calls.get(*index as usize));
        let Some(Callee::Function { function, .. }) = site.map(|site| &site.callee) else {
            return false;
        };
        let sig = self.program.sig(*function);
        sig.is_some_and(|sig| sig.has_self && matches!(sig.params.first(), Some(Ty::Ref(..))))
    }
}

/// Whether using a place of this type by value only copies it.
fn is_plain(ty: &Ty) -> bool {
    matches!(ty, Ty::Prim(_) | Ty::Ref(_, false) | Ty::Ptr(..))
}
