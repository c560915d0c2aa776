//! Types that a path names, with the arguments written there and the defaults of the others.

use super::{
    Subst, Ty, Why,
    scope::{MAX_DEFAULTS, MAX_DEPTH, MAX_SIZE, Scope},
    subst::is_larger,
};
use crate::{
    items::{AdtId, AliasId},
    syntax,
};

impl Scope<'_> {
    pub(super) fn written_args(&mut self, args: Option<&syntax::GenericArgs>) -> Vec<Ty> {
        args.map(|args| args.types.iter().map(|ty| self.ty(ty)).collect())
            .unwrap_or_default()
    }

    pub(super) fn adt_ty(&mut self, id: AdtId, args: Option<&syntax::GenericArgs>) -> Ty {
        let mut given = self.written_args(args);
        let Some(generics) = self.program.adt_generics(id) else {
            return Ty::Adt(id, given.into());
        };
        given.truncate(generics.names.len());
        while given.len() < generics.names.len() {
            let default = generics.defaults[given.len()]
                .as_ref()
                .filter(|_| self.depth < MAX_DEFAULTS);
            let ty = default.map(|default| {
                let mut scope = Self::new(self.program, self.program.items.adt(id).module);
                scope.generics = generics.clone();
                scope.depth = self.depth + 1;
                scope.ty(default).subst(&given)
            });
            given.push(ty.unwrap_or(Ty::Hole));
        }
        Ty::Adt(id, given.into())
    }

    pub(super) fn alias_ty(&mut self, id: AliasId, args: Option<&syntax::GenericArgs>) -> Ty {
        if self.depth > MAX_DEPTH {
            return Ty::Unknown(Why::Budget);
        }
        let given = self.written_args(args);
        let Some(info) = self.program.alias_at(id, self.depth) else {
            return Ty::Unknown(Why::Unresolved);
        };
        let mut full = given;
        while full.len() < info.generics.names.len() {
            let default = info.generics.defaults.get(full.len()).cloned().flatten();
            let ty = default.map(|default| {
                let mut scope = Self::new(self.program, self.program.items.alias(id).module);
                scope.generics = info.generics.clone();
                scope.depth = self.depth + 1;
                scope.ty(&default).subst(&full)
            });
            full.push(ty.unwrap_or(Ty::Hole));
        }
        let ty = info
            .ty
            .as_ref()
            .map_or(Ty::Unknown(Why::Unresolved), |ty| ty.subst(&full));
        // An alias may double its argument, and an alias of it again.
        if is_larger(&ty, MAX_SIZE) {
            Ty::Unknown(Why::Budget)
        } else {
            ty
        }
    }
}
