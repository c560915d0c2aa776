//! What goes with a value when that is dropped.

use ustr::Ustr;

use super::{Program, Subst, Ty, solver::head_name};
use crate::items::{AdtId, ImplId};

/// Values in values that are looked for.
const MAX_DEPTH: u32 = 4;

impl Program<'_> {
    /// Whether dropping a value of this type surely runs a `Drop` that is a fact or the project's own.
    #[must_use]
    pub fn drops(&self, ty: &Ty) -> bool {
        self.drops_within(ty, MAX_DEPTH)
    }

    fn drops_within(&self, ty: &Ty, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        self.has_known_drop(ty) || self.surely_owned(ty).iter().any(|part| self.drops_within(part, depth))
    }

    /// Whether a type has a `Drop` of its own that is a fact or the project's own. Nothing can be moved out of such a value.
    #[must_use]
    pub fn has_known_drop(&self, ty: &Ty) -> bool {
        let impls = matches!(ty, Ty::Adt(..)).then(|| self.impls_for("Drop".into(), head_name(self, ty), ty));
        impls.into_iter().flatten().any(|id| self.is_known_drop(id)) && !self.is_handle(ty)
    }

    /// Whether a type can be cloned. With a `Drop` of its own it is one of several handles then, and what that does is for the
    /// last of them to do (`if let Some(thread) = Arc::get_mut(&mut self.thread)`).
    #[must_use]
    pub fn is_handle(&self, ty: &Ty) -> bool {
        let Ty::Adt(id, _) = ty else { return false };
        let clone = Ustr::from("Clone");
        let is_own = |other: ImplId| {
            let info = self.impl_(other);
            info.is_some_and(|info| matches!(info.self_ty, Ty::Adt(own, _) if own == *id))
        };
        self.adt(*id).is_some_and(|info| info.derives.contains(&clone))
            || self.impls_for(clone, head_name(self, ty), ty).into_iter().any(is_own)
    }

    /// The values that every value of a type owns: the fields of a struct of the project's own, what is in a tuple or a box. An enum
    /// may hold none, and a counted pointer may not be the last one.
    #[must_use]
    pub fn surely_owned(&self, ty: &Ty) -> Vec<Ty> {
        match ty {
            Ty::Tuple(parts) => parts.to_vec(),
            Ty::Adt(id, args) if Some(*id) == self.lang.boxed => args.first().into_iter().cloned().collect(),
            Ty::Adt(id, args) if self.is_own_struct(*id) => {
                let info = self.adt(*id);
                let fields = info.iter().flat_map(|info| info.variants.iter().flatten());
                fields.map(|(_, field)| field.subst(args)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn is_own_struct(&self, id: AdtId) -> bool {
        let item = self.items.adt(id);
        !item.is_enum && self.is_checked_module(item.module)
    }
}
