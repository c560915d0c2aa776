//! Calls that nobody writes: what a local drops at the end of its scope.
//!
//! Only of locals that are never moved, so that the drop is certain, and only of types whose `Drop` is a fact or the project's own: what the
//! drops of other crates do mostly hangs on conditions that no type shows.

use rustc_hash::FxHashSet;
use ustr::Ustr;

use super::{CallSite, Callee, Facts, LocalId, typed::Notes};
use crate::{
    syntax::{Body, Expr, ExprId},
    types::{Program, Ty, solver::head_name},
};

/// Adds the drops of a body's locals, told where each local is bound.
pub(super) fn add(program: &Program<'_>, body: &Body, notes: &Notes, facts: &mut Facts) {
    let Some(function) = program.lang.mem_drop else { return };
    let mut moved: Option<FxHashSet<LocalId>> = None;
    for (number, local) in notes.locals().iter().enumerate() {
        if !drops(program, &local.ty) {
            continue;
        }
        let moved = moved.get_or_insert_with(|| moved_locals(program, body, notes, facts));
        if moved.contains(&LocalId(number as u32)) {
            continue;
        }
        facts.calls.push(CallSite {
            body: local.body,
            span: local.span,
            callee: Callee::Function {
                function,
                args: [local.ty.clone()].into(),
                self_ty: None,
            },
            args: Vec::new(),
            arg_types: vec![local.ty.clone()],
            written: false,
        });
    }
}

/// Whether a type has a `Drop` that is known.
fn drops(program: &Program<'_>, ty: &Ty) -> bool {
    let Ty::Adt(..) = ty else { return false };
    let head = head_name(program, ty);
    let impls = program.impls_for(Ustr::from("Drop"), head, ty);
    impls.into_iter().any(|id| program.is_known_drop(id))
}

/// The locals that are used by value anywhere, or inside another body, which may take them along.
fn moved_locals(program: &Program<'_>, body: &Body, notes: &Notes, facts: &Facts) -> FxHashSet<LocalId> {
    let borrowed = borrowed(program, body, notes, facts);
    let uses = notes.uses.iter();
    let by_value = uses.filter(|(id, _)| !borrowed.contains(*id));
    by_value
        .map(|(_, local)| *local)
        .chain(notes.captured.iter().copied())
        .collect()
}

/// The expressions that are only looked at where they stand: `x` in `&x`, `x.field`, `x.method()`.
fn borrowed(program: &Program<'_>, body: &Body, notes: &Notes, facts: &Facts) -> FxHashSet<ExprId> {
    let takes_reference = |call: ExprId| {
        let site = notes
            .calls
            .get(&call)
            .and_then(|index| facts.calls.get(*index as usize));
        let Some(Callee::Function { function, .. }) = site.map(|site| &site.callee) else {
            return false;
        };
        let sig = program.sig(*function);
        sig.is_some_and(|sig| sig.has_self && matches!(sig.params.first(), Some(Ty::Ref(..))))
    };
    let looked_at = body.exprs.iter().filter_map(|(id, expr)| match expr {
        Expr::Ref(inner, _) | Expr::Deref(inner) => Some(*inner),
        Expr::Field { base, .. } | Expr::Index { base, .. } => Some(*base),
        Expr::MethodCall { receiver, .. } => takes_reference(id).then_some(*receiver),
        _ => None,
    });
    looked_at.collect()
}
