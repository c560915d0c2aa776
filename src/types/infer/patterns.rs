//! Patterns: what they bind, with the default binding modes of the language.

use super::*;
use crate::{
    items::Def,
    names::Namespace,
    syntax::{Pat, PatId, Path},
};

impl Infer<'_> {
    /// Binds the names of a pattern matched against `ty`; `mode` is set once a reference was looked through.
    pub(super) fn pattern(&mut self, id: PatId, ty: &Ty, mode: Option<bool>) {
        let body = self.body;
        match &body.pats[id] {
            Pat::Wild | Pat::Rest | Pat::Path(_) => {}
            Pat::Bind {
                name,
                span,
                by_ref,
                sub,
            } => {
                if sub.is_none() && by_ref.is_none() && self.is_constant(*name) {
                    return;
                }
                let bound = match by_ref.or(mode) {
                    Some(mutable) => ty.clone().reference(mutable),
                    None => ty.clone(),
                };
                self.lets.push((*span, bound.clone()));
                self.declare(*name, bound, *span, Some(id));
                if let Some(sub) = sub {
                    self.pattern(*sub, ty, mode);
                }
            }
            Pat::Literal(value) => self.literal_pattern(*value, ty),
            Pat::Range(low, high) => {
                for end in [low, high].into_iter().flatten() {
                    self.literal_pattern(*end, ty);
                }
            }
            Pat::Ref(inner) => {
                let target = match self.known(ty) {
                    Ty::Ref(target, _) => (*target).clone(),
                    _ => self.solver.fresh(),
                };
                self.pattern(*inner, &target, None);
            }
            Pat::Typed(inner, written) => {
                let written = self.written(written);
                self.solver.table.unify(&written, ty);
                self.pattern(*inner, &written, mode);
            }
            Pat::Or(cases) => self.or_pattern(cases, ty, mode),
            Pat::Tuple(items) => {
                let (ty, mode) = self.looked_through(ty, mode);
                self.tuple_pattern(items, &ty, mode);
            }
            Pat::Slice(items) => self.slice_pattern(items, ty, mode),
            Pat::TupleStruct(path, items) => self.tuple_struct_pattern(path, items, ty, mode),
            Pat::Struct(path, fields) => self.struct_pattern(path, fields, ty, mode),
        }
    }

    fn literal_pattern(&mut self, value: ExprId, ty: &Ty) {
        let found = self.expr(value, Some(ty));
        let ty = self.shallow(ty);
        if self.is_number(&found) {
            self.solver.table.unify(&found, ty.peeled());
        }
    }

    /// A name in a pattern that means a constant, unit struct or variant instead of binding something.
    fn is_constant(&self, name: Ustr) -> bool {
        if !name.starts_with(|first: char| first.is_uppercase()) {
            return false;
        }
        let found = self
            .program
            .names
            .path(self.module(), &[name], false, Namespace::Values);
        matches!(
            found.map(|found| found.def),
            Some(Def::Const(_) | Def::Variant(..) | Def::Adt(_))
        )
    }

    /// The type behind references, and the binding mode that looking through them sets.
    fn looked_through(&mut self, ty: &Ty, mode: Option<bool>) -> (Ty, Option<bool>) {
        let (mut ty, mut mode) = (self.known(ty), mode);
        while let Ty::Ref(inner, mutable) = &ty {
            mode = Some(*mutable && mode != Some(false));
            ty = self.known(&inner.clone());
        }
        (ty, mode)
    }

    fn or_pattern(&mut self, cases: &[PatId], ty: &Ty, mode: Option<bool>) {
        let depth = self.locals.len();
        for (index, case) in cases.iter().enumerate() {
            if index > 0 {
                // Every case binds the same names; the first one's stay.
                let kept = self.locals.len();
                self.pattern(*case, ty, mode);
                self.same_names(depth, kept);
                self.locals.truncate(kept);
            } else {
                self.pattern(*case, ty, mode);
            }
        }
    }

    fn same_names(&mut self, first: usize, kept: usize) {
        for index in kept..self.locals.len() {
            let local = self.locals[index].clone();
            let twin = self.locals[first..kept]
                .iter()
                .find(|known| known.name == local.name)
                .cloned();
            if let Some(twin) = twin {
                self.solver.table.unify(&local.ty, &twin.ty);
                if let Some(notes) = &mut self.notes {
                    notes.same(local.id, twin.id);
                }
            }
        }
    }

    fn tuple_pattern(&mut self, items: &[PatId], ty: &Ty, mode: Option<bool>) {
        let types: Args = match ty {
            Ty::Tuple(types) => types.clone(),
            Ty::Var(_) if !items.iter().any(|item| matches!(self.body.pats[*item], Pat::Rest)) => {
                let fresh = self.solver.fresh_args(items.len());
                self.solver.table.unify(ty, &Ty::Tuple(fresh.clone()));
                fresh
            }
            _ => Args::from([]),
        };
        self.positional(items, &types, mode);
    }

    /// Patterns against types by position; `..` takes what is left over.
    fn positional(&mut self, items: &[PatId], types: &[Ty], mode: Option<bool>) {
        let rest = items.iter().position(|item| matches!(self.body.pats[*item], Pat::Rest));
        for (index, item) in items.iter().enumerate() {
            let from_end = rest.is_some_and(|rest| index > rest);
            let at = if from_end {
                (types.len() + index).checked_sub(items.len())
            } else {
                Some(index)
            };
            let ty = at
                .and_then(|at| types.get(at))
                .cloned()
                .unwrap_or(Ty::Unknown(Why::Receiver));
            self.pattern(*item, &ty, mode);
        }
    }

    fn slice_pattern(&mut self, items: &[PatId], ty: &Ty, mode: Option<bool>) {
        let (ty, mode) = self.looked_through(ty, mode);
        let element = match &ty {
            Ty::Array(inner) | Ty::Slice(inner) => (**inner).clone(),
            Ty::Adt(_, args) if args.len() == 1 => args[0].clone(),
            _ => Ty::Unknown(Why::Receiver),
        };
        let rest = std::sync::Arc::new(element.clone());
        let rest = if matches!(ty, Ty::Array(_)) {
            Ty::Array(rest)
        } else {
            Ty::Slice(rest)
        };
        for item in items {
            match &self.body.pats[*item] {
                // `rest @ ..` is a slice, or a shorter array, of what is left.
                Pat::Bind { sub: Some(sub), .. } if matches!(self.body.pats[*sub], Pat::Rest) => {
                    self.pattern(*item, &rest, mode);
                }
                _ => self.pattern(*item, &element, mode),
            }
        }
    }

    fn tuple_struct_pattern(&mut self, path: &Path, items: &[PatId], ty: &Ty, mode: Option<bool>) {
        let (ty, mode) = self.looked_through(ty, mode);
        let fields = self.matched(path, &ty);
        match fields {
            Some(fields) => self.positional(items, &fields, mode),
            None => self.positional(items, &[], mode),
        }
    }

    /// The field types of the struct or variant that a pattern names, as a value of `ty` has them.
    fn matched(&mut self, path: &Path, ty: &Ty) -> Option<Vec<Ty>> {
        let (own, variant) = self.record_type(path)?;
        self.solver.table.unify(&own, ty);
        let Ty::Adt(id, args) = self.shallow(&own) else {
            return None;
        };
        let info = self.program.adt(id)?;
        let fields = info.variants.get(usize::from(variant))?;
        Some(
            fields
                .iter()
                .map(|(_, field)| self.solver.normalize(&field.subst(&args)))
                .collect(),
        )
    }

    fn struct_pattern(&mut self, path: &Path, fields: &[(Ustr, PatId)], ty: &Ty, mode: Option<bool>) {
        let (ty, mode) = self.looked_through(ty, mode);
        let own = self.record_type(path);
        for (name, pat) in fields {
            let field = own.as_ref().and_then(|(own, variant)| {
                self.solver.table.unify(own, &ty);
                self.field_of(own, *variant, *name)
            });
            self.pattern(*pat, &field.unwrap_or(Ty::Unknown(Why::Unresolved)), mode);
        }
    }
}
