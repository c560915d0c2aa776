//! Paths as values: locals, functions, constructors, constants, associated items.

use super::*;
use crate::{
    items::{AdtId, Container, Def, FnId},
    names::{Namespace, Resolved},
    skeleton::StructShape,
    syntax::{Path, Segment, TypeRef},
    types::{PRIMITIVES, methods::Pick},
};

impl Infer<'_> {
    /// The type of a path in value position.
    pub(super) fn path_value(&mut self, id: ExprId, path: &Path) -> Ty {
        if let Some(name) = path.as_name()
            && let Some(local) = self.locals.iter().rev().find(|local| local.name == name)
        {
            if let Some(notes) = &mut self.notes {
                notes.used(id, local.id, self.current);
            }
            return local.ty.clone();
        }
        let found = self.path_item(path);
        found.unwrap_or_else(Ty::Unknown)
    }

    fn path_item(&mut self, path: &Path) -> Result<Ty, Why> {
        let Some(first) = path.segments.first() else {
            return Err(Why::Unresolved);
        };
        if path.qself.is_some() {
            return self.qualified(path);
        }
        let (front, last) = path.segments.split_at(path.segments.len() - 1);
        let starts_with_type = first.name == "Self" || self.scope_has_param(first.name);
        if starts_with_type && !path.global {
            return self.self_path(path, front, &last[0]);
        }
        let resolved = self.scope.at(self.module()).resolve(path, Namespace::Values);
        match resolved {
            Some(resolved) if resolved.used == path.segments.len() => self.item_value(resolved.def, path),
            Some(resolved) if resolved.used + 1 == path.segments.len() => self.relative(resolved, path, &last[0]),
            Some(_) => Err(Why::NotImplemented),
            None if PRIMITIVES.contains(&first.name.as_str()) && path.segments.len() == 2 => {
                self.assoc_value(&Ty::Prim(first.name), &last[0])
            }
            None => Err(Why::Unresolved),
        }
    }

    fn scope_has_param(&self, name: Ustr) -> bool {
        let sig = self.program.sig(self.owner);
        sig.is_some_and(|sig| sig.generics.names.contains(&name))
    }

    /// `Self::x`, `Self(..)`, `T::x`.
    fn self_path(&mut self, path: &Path, front: &[Segment], last: &Segment) -> Result<Ty, Why> {
        if front.is_empty() {
            // `Self(..)` and `Self` of a tuple or unit struct.
            let ty = self.scope.self_ty().cloned().ok_or(Why::Unresolved)?;
            let ty = self.solver.normalize(&ty);
            return match &ty {
                Ty::Adt(id, args) => Ok(self.constructor(*id, 0, args.clone())),
                _ => Err(Why::NotImplemented),
            };
        }
        let written = TypeRef::Path(Path {
            segments: front.to_vec(),
            ..path.clone()
        });
        let ty = self.written(&written);
        self.assoc_value(&ty, last)
    }

    /// `<T as Trait>::f`, `<T>::f`.
    fn qualified(&mut self, path: &Path) -> Result<Ty, Why> {
        let Some((self_ty, position)) = &path.qself else {
            return Err(Why::Unresolved);
        };
        let self_ty = self.written(self_ty);
        let last = path.segments.last().ok_or(Why::Unresolved)?;
        if *position == 0 {
            return self.assoc_value(&self_ty, last);
        }
        if *position + 1 != path.segments.len() {
            return Err(Why::NotImplemented);
        }
        let of_trait = Path {
            qself: None,
            global: path.global,
            segments: path.segments[..*position].to_vec(),
        };
        let bound = self
            .scope
            .at(self.module())
            .bound(&of_trait, &self_ty)
            .ok_or(Why::Unresolved)?;
        let functions = &self.program.items.trait_(bound.of_trait).functions;
        let function = functions
            .iter()
            .find(|&&id| self.program.items.function(id).name == last.name);
        let function = *function.ok_or(Why::NotImplemented)?;
        let mut container = vec![self_ty];
        container.extend(bound.args.iter().map(|ty| self.solver.normalize(ty)));
        Ok(self.function_value(function, &container, last))
    }

    fn item_value(&mut self, def: Def, path: &Path) -> Result<Ty, Why> {
        let last = path.segments.last().ok_or(Why::Unresolved)?;
        match def {
            Def::Fn(id) => Ok(self.function_value(id, &[], last)),
            Def::Const(id) => {
                let ty = constant_type(self.program, id);
                Ok(self.solver.normalize(&ty))
            }
            Def::Adt(_) | Def::Variant(..) => {
                let resolved = Resolved {
                    def,
                    used: path.segments.len(),
                };
                let Ty::Adt(id, args) = self.named_type(resolved, path) else {
                    return Err(Why::Unresolved);
                };
                let variant = if let Def::Variant(_, variant) = def { variant } else { 0 };
                Ok(self.constructor(id, variant, args))
            }
            Def::Alias(_) => {
                let ty = self.written(&TypeRef::Path(path.clone()));
                match ty {
                    Ty::Adt(id, args) => Ok(self.constructor(id, 0, args)),
                    _ => Err(Why::Unresolved),
                }
            }
            Def::Module(_) | Def::Trait(_) => Err(Why::Unresolved),
        }
    }

    /// A function as a value, with new variables for the arguments that are left out.
    pub(super) fn function_value(&mut self, function: FnId, container: &[Ty], segment: &Segment) -> Ty {
        let written: Vec<Ty> = match &segment.args {
            Some(args) => args.types.iter().map(|ty| self.written(ty)).collect(),
            None => Vec::new(),
        };
        let args = self.instantiate(function, container, &written);
        Ty::FnDef(function, args)
    }

    /// All arguments of a function: its container's, its own as written, and variables for the rest.
    pub(super) fn instantiate(&mut self, function: FnId, container: &[Ty], written: &[Ty]) -> Args {
        let Some(sig) = self.program.sig(function) else {
            return container.into();
        };
        let mut args = container.to_vec();
        while args.len() < sig.generics.parents {
            args.push(self.solver.fresh());
        }
        for own in 0..sig.generics.names.len() - sig.generics.parents {
            let given = written.get(own).filter(|_| own < sig.explicit).cloned();
            args.push(given.unwrap_or_else(|| self.solver.fresh()));
        }
        for predicate in &sig.generics.predicates {
            let ty = predicate.ty.subst(&args);
            let ty = self.solver.normalize(&ty);
            let bound = predicate.bound.subst(&args);
            let mapped: Args = bound.args.iter().map(|ty| self.solver.normalize(ty)).collect();
            self.require(ty, crate::types::Bound { args: mapped, ..bound });
        }
        args.into()
    }

    /// A struct's or variant's constructor: a function for a tuple, the value itself for a unit.
    fn constructor(&mut self, id: AdtId, variant: u16, args: Args) -> Ty {
        let shape = self
            .program
            .items
            .adt(id)
            .variants
            .get(usize::from(variant))
            .map(|&(_, shape)| shape);
        match shape {
            Some(StructShape::Tuple) => Ty::Ctor(id, variant, args),
            _ => Ty::Adt(id, args),
        }
    }

    /// `Type::x`, `Trait::x`, `module::Type::x`.
    fn relative(&mut self, resolved: Resolved, path: &Path, last: &Segment) -> Result<Ty, Why> {
        if let Def::Trait(of_trait) = resolved.def {
            let functions = &self.program.items.trait_(of_trait).functions;
            let function = functions
                .iter()
                .find(|&&id| self.program.items.function(id).name == last.name);
            let function = *function.ok_or(Why::NotImplemented)?;
            return Ok(self.function_value(function, &[], last));
        }
        let ty = self.named_type(resolved, path);
        self.assoc_value(&ty, last)
    }

    /// The type that a path in an expression names. What is left out there is inferred, and not the parameter's default.
    fn named_type(&mut self, resolved: Resolved, path: &Path) -> Ty {
        let ty = self.scope.at(self.module()).item_ty(resolved, path);
        let written = |back: usize| {
            let segment = resolved
                .used
                .checked_sub(back)
                .and_then(|index| path.segments.get(index));
            segment
                .and_then(|segment| segment.args.as_ref())
                .map(|args| args.types.len())
        };
        let given = match resolved.def {
            Def::Adt(_) => written(1).unwrap_or(0),
            Def::Variant(..) => written(1).or_else(|| written(2)).unwrap_or(0),
            _ => return self.solver.normalize(&ty),
        };
        let Ty::Adt(id, args) = &ty else {
            return self.solver.normalize(&ty);
        };
        let infer = |(index, arg): (usize, &Ty)| if index < given { arg.clone() } else { Ty::Hole };
        let open = Ty::Adt(*id, args.iter().enumerate().map(infer).collect());
        self.solver.normalize(&open)
    }

    /// `ty::name`: a variant, an associated function or constant.
    fn assoc_value(&mut self, ty: &Ty, segment: &Segment) -> Result<Ty, Why> {
        let ty = self.known(ty);
        if let Ty::Adt(id, args) = &ty
            && let Some(Def::Variant(_, variant)) = self.program.names.variant(*id, segment.name)
        {
            return Ok(self.constructor(*id, variant, args.clone()));
        }
        match self.solver.probe_path(&ty, segment.name, self.module()) {
            Ok(Pick {
                function,
                container_args,
                self_ty,
            }) => {
                self.repeated = self
                    .solver
                    .repeated(function, &self_ty)
                    .map(|repeated| (function, repeated));
                Ok(self.function_value(function, &container_args, segment))
            }
            Err(why) => self.assoc_const(&ty, segment.name).ok_or(why),
        }
    }

    fn assoc_const(&mut self, ty: &Ty, name: Ustr) -> Option<Ty> {
        let items = self.program.items;
        let head = crate::types::solver::head_name(self.program, ty);
        let inherent = self.program.impl_candidates(Ustr::from(""), head);
        let found = inherent
            .flat_map(|id| items.impl_(id).consts.iter().map(move |&constant| (id, constant)))
            .find(|&(id, constant)| {
                items.constant(constant).name == name
                    && self
                        .program
                        .impl_(id)
                        .is_some_and(|info| same_head(&info.self_ty, ty) || info.also.contains(ty))
            });
        let (id, constant) = found?;
        let declared = self.program.constant(constant)?;
        let info = self.program.impl_(id)?;
        // An impl repeated by `#[also(..)]` has the other type's constant.
        if *declared == info.self_ty && info.also.contains(ty) {
            return Some(ty.clone());
        }
        match (&info.self_ty, ty) {
            (Ty::Adt(..), Ty::Adt(_, args)) => Some(self.solver.normalize(&declared.subst(args))),
            _ => Some(self.solver.normalize(&declared)),
        }
    }

    /// The struct or variant that a path names in a literal or pattern, with new variables for its arguments.
    pub(super) fn record_type(&mut self, path: &Path) -> Option<(Ty, u16)> {
        let first = path.segments.first()?;
        if first.name == "Self" || path.qself.is_some() {
            let front = &path.segments[..1];
            let ty = self.written(&TypeRef::Path(Path {
                segments: front.to_vec(),
                ..path.clone()
            }));
            return self.variant_of(ty, path.segments.get(1));
        }
        let scope = self.scope.at(self.module());
        let resolved = scope
            .resolve(path, Namespace::Types)
            .or_else(|| scope.resolve(path, Namespace::Values))?;
        let ty = self.named_type(resolved, path);
        match resolved.def {
            Def::Variant(_, variant) => Some((ty, variant)),
            Def::Alias(_) | Def::Adt(_) => self.variant_of(ty, path.segments.get(resolved.used)),
            _ => None,
        }
    }

    fn variant_of(&self, ty: Ty, segment: Option<&Segment>) -> Option<(Ty, u16)> {
        let Ty::Adt(id, _) = &ty else { return None };
        match segment {
            None => Some((ty, 0)),
            Some(segment) => match self.program.names.variant(*id, segment.name)? {
                Def::Variant(_, variant) => Some((ty, variant)),
                _ => None,
            },
        }
    }

    /// The trait in which a function is declared.
    pub(super) fn trait_of(&self, function: FnId) -> Option<crate::items::TraitId> {
        match self.program.items.function(function).container {
            Container::Trait(id) => Some(id),
            _ => None,
        }
    }
}

fn same_head(a: &Ty, b: &Ty) -> bool {
    match (a, b) {
        (Ty::Adt(x, _), Ty::Adt(y, _)) => x == y,
        (Ty::Slice(_), Ty::Slice(_)) => true,
        _ => a == b,
    }
}
