//! Calls that the language makes: `deref` behind `.` and `*`, `from` behind `?`, `fmt` for `{}`.
//!
//! Only where the type is the project's own, so that its impl is: what the impls of other crates do is plumbing. Whether it is may be
//! known only when the whole body is, so all are noted first.

use thin_vec::ThinVec;

use super::{CallSite, Callee, Infer};
use crate::{
    items::TraitId,
    source::Span,
    types::{Args, Program, Ty},
};

/// Pointers to pointers that are looked through.
const MAX_POINTERS: u32 = 4;

impl Infer<'_> {
    /// Notes a call of a trait's only function.
    fn implied(&mut self, of_trait: Option<TraitId>, args: Args, span: Span) {
        let functions = of_trait.map(|id| &self.program.items.trait_(id).functions);
        let (Some([function]), true) = (functions.map(ThinVec::as_slice), self.notes.is_some()) else {
            return;
        };
        let self_ty = args.first().cloned();
        self.implied.push(CallSite {
            body: self.current,
            span,
            callee: Callee::Function {
                function: *function,
                args,
                self_ty: self_ty.clone(),
            },
            args: ThinVec::new(),
            arg_types: self_ty.into_iter().collect(),
            written: false,
        });
    }

    /// `?` turns an error into that of the body around.
    pub(super) fn implied_from(&mut self, tried: &Ty, question_mark: Span) {
        let lang = &self.program.lang;
        let error = |ty: &Ty| match self.shallow(ty) {
            Ty::Adt(id, args) if Some(id) == lang.result => args.get(1).cloned(),
            _ => None,
        };
        if let (Some(wanted), Some(given)) = (self.returns.last().and_then(error), error(tried)) {
            self.implied(lang.from, [wanted, given].into(), question_mark);
        }
    }

    /// `{}` shows a value.
    pub(super) fn implied_display(&mut self, ty: &Ty, span: Span) {
        let ty = self.shallow(ty).peeled().clone();
        self.implied(self.program.lang.display, [ty].into(), span);
    }

    /// `*x`, and what `x.field` looks through.
    pub(super) fn implied_deref(&mut self, ty: &Ty, span: Span) {
        self.implied(self.program.lang.deref, [ty.clone()].into(), span);
    }

    /// What `x.method()` looks through to come from `receiver` to the type that has the method.
    pub(super) fn implied_derefs(&mut self, receiver: &Ty, of_method: &Ty, name: Span) {
        let (Ty::Adt(..) | Ty::Prim(_) | Ty::Slice(_) | Ty::Tuple(_)) = of_method.peeled() else {
            return;
        };
        let lang = &self.program.lang;
        let pointers = [lang.boxed, lang.arc, lang.rc];
        let mut step = receiver.peeled().clone();
        for _ in 0..MAX_POINTERS {
            let Ty::Adt(id, args) = &step else { return };
            if matches!(of_method.peeled(), Ty::Adt(other, _) if other == id) {
                return;
            }
            if is_own(self.program, &step) {
                self.implied_deref(&step, name);
                return;
            }
            match args.first() {
                Some(inner) if pointers.contains(&Some(*id)) => step = self.shallow(inner).peeled().clone(),
                _ => return,
            }
        }
    }
}

/// Whether an implied call is one: of a type of the project's own, and, for a conversion, from one type to another.
pub(super) fn is_made(program: &Program<'_>, call: &CallSite) -> bool {
    let Callee::Function { args, .. } = &call.callee else {
        return false;
    };
    match &**args {
        [ty] => is_own(program, ty),
        [wanted, given] => wanted != given && (is_own(program, wanted) || is_own(program, given)),
        _ => false,
    }
}

fn is_own(program: &Program<'_>, ty: &Ty) -> bool {
    matches!(ty, Ty::Adt(id, _) if program.is_checked_module(program.items.adt(*id).module))
}
