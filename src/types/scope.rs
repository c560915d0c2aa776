//! Types, bounds and paths as written in one place → [`Ty`].

use std::sync::Arc;

use ustr::Ustr;

use super::{Binding, Bound, GenericsOf, PRIMITIVES, Predicate, Program, Projection, Subst, Ty, Why};
use crate::{
    items::{Container, Def, FnId, ImplId, ModuleId, TraitId},
    names::{Namespace, Resolved},
    syntax::{self, TypeRef},
};

/// Where a type is written: what its names mean there.
pub(super) struct Scope<'p> {
    pub(super) program: &'p Program<'p>,
    module: ModuleId,
    pub(super) generics: GenericsOf,
    pub(super) self_ty: Option<Ty>,
    of_impl: Option<ImplId>,
    pub(super) of_trait: Option<TraitId>,
    /// `impl Trait` becomes a parameter (in parameter position) rather than an opaque type.
    pub(super) introduces: bool,
    pub(super) depth: u32,
}

/// Bounds and defaults nested deeper than this are given up; aliases have a limit of their own.
pub(super) const MAX_DEPTH: u32 = 8;
/// Defaults inside defaults.
pub(super) const MAX_DEFAULTS: u32 = 3;
/// The most types inside an expanded alias.
pub(super) const MAX_SIZE: u32 = 1_000;

impl<'p> Scope<'p> {
    pub(super) fn new(program: &'p Program<'_>, module: ModuleId) -> Self {
        Self {
            program,
            module,
            generics: GenericsOf::default(),
            self_ty: None,
            of_impl: None,
            of_trait: None,
            introduces: false,
            depth: 0,
        }
    }

    /// The scope of a function's signature and body.
    #[must_use]
    pub(super) fn of_function(program: &'p Program<'_>, id: FnId) -> Self {
        let function = program.items.function(id);
        let mut scope = Self::of_container(program, function.module, function.container);
        if let Some(sig) = program.sig(id) {
            scope.generics = sig.generics.clone();
        }
        scope
    }

    pub(super) fn of_container(program: &'p Program<'_>, module: ModuleId, container: Container) -> Self {
        let mut scope = Self::new(program, module);
        match container {
            Container::Module => {}
            Container::Impl(id) => {
                scope.of_impl = Some(id);
                if let Some(info) = program.impl_(id) {
                    scope.generics = info.generics.clone();
                    scope.self_ty = Some(info.self_ty.clone());
                }
            }
            Container::Trait(id) => {
                scope.of_trait = Some(id);
                scope.self_ty = Some(Ty::Param(0, Ustr::from("Self")));
                if let Some(info) = program.trait_(id) {
                    scope.generics = info.generics.clone();
                }
            }
        }
        scope.generics.parents = scope.generics.names.len();
        scope
    }

    /// The same scope seen from a block inside the body.
    #[must_use]
    pub(super) fn at(&self, module: ModuleId) -> Scope<'p> {
        Scope {
            program: self.program,
            module,
            generics: self.generics.clone(),
            self_ty: self.self_ty.clone(),
            of_impl: self.of_impl,
            of_trait: self.of_trait,
            introduces: false,
            depth: 0,
        }
    }

    /// What must hold of the parameters.
    #[must_use]
    pub(super) fn predicates(&self) -> &[Predicate] {
        &self.generics.predicates
    }

    /// The type of `Self`.
    #[must_use]
    pub(super) fn self_ty(&self) -> Option<&Ty> {
        self.self_ty.as_ref()
    }

    /// The module where names are looked up.
    #[must_use]
    pub(super) fn module(&self) -> ModuleId {
        self.module
    }

    pub(super) fn add_generics(&mut self, generics: &syntax::Generics) {
        for param in &generics.params {
            let index = self.generics.names.len() as u32;
            self.generics.names.push(param.name);
            self.generics.defaults.push(param.default.clone());
            self.generics
                .written
                .extend(param.bounds.iter().map(|bound| (index, bound.clone())));
        }
        for (ty, bounds) in &generics.wheres {
            if let TypeRef::Path(path) = ty
                && let Some(name) = path.as_name()
                && let Some(index) = self.param_index(name)
            {
                self.generics
                    .written
                    .extend(bounds.iter().map(|bound| (index, bound.clone())));
            }
        }
        self.add_predicates(generics);
    }

    fn add_predicates(&mut self, generics: &syntax::Generics) {
        for param in &generics.params {
            if let Some(index) = self.param_index(param.name) {
                let ty = Ty::Param(index, param.name);
                self.add_bounds(&ty, &param.bounds);
            }
        }
        for (ty, bounds) in &generics.wheres {
            let ty = self.ty(ty);
            self.add_bounds(&ty, bounds);
        }
    }

    fn add_bounds(&mut self, ty: &Ty, bounds: &[syntax::Bound]) {
        for bound in bounds {
            if let Some(bound) = self.bound(bound, ty) {
                self.generics.predicates.push(Predicate { ty: ty.clone(), bound });
            }
        }
    }

    fn param_index(&self, name: Ustr) -> Option<u32> {
        // An inner parameter shadows an outer one.
        self.generics
            .names
            .iter()
            .rposition(|&known| known == name)
            .map(|index| index as u32)
    }

    /// A bound as written; `None` for a lifetime-like or unknown trait.
    pub(super) fn bound(&mut self, path: &syntax::Bound, self_ty: &Ty) -> Option<Bound> {
        let of_trait = self.trait_path(path)?;
        let segment = path.segments.last()?;
        let empty = syntax::GenericArgs::default();
        let written = segment.args.as_deref().unwrap_or(&empty);
        let mut args: Vec<Ty> = vec![self_ty.clone()];
        args.extend(written.types.iter().map(|ty| self.ty(ty)));
        self.fill_trait_defaults(of_trait, &mut args);
        let bindings = written
            .bindings
            .iter()
            .map(|(name, ty)| Binding {
                name: *name,
                ty: self.ty(ty),
            })
            .collect();
        Some(Bound {
            of_trait,
            args: args[1..].into(),
            bindings,
        })
    }

    fn fill_trait_defaults(&mut self, of_trait: TraitId, args: &mut Vec<Ty>) {
        let Some(count) = self.program.trait_param_count(of_trait) else {
            return;
        };
        if args.len() >= count {
            args.truncate(count);
            return;
        }
        let info = self.program.trait_(of_trait).filter(|_| self.depth < MAX_DEFAULTS);
        while args.len() < count {
            let default = info.as_ref().and_then(|info| {
                let written = info.generics.defaults.get(args.len())?.as_ref()?;
                let mut scope = Self::of_container(
                    self.program,
                    self.program.items.trait_(of_trait).module,
                    Container::Trait(of_trait),
                );
                scope.depth = self.depth + 1;
                Some(scope.ty(written).subst(args))
            });
            args.push(default.unwrap_or(Ty::Hole));
        }
    }

    pub(super) fn trait_path(&self, path: &syntax::Path) -> Option<TraitId> {
        match self.resolve(path, Namespace::Types)? {
            Resolved {
                def: Def::Trait(id),
                used,
            } if used == path.segments.len() => Some(id),
            _ => None,
        }
    }

    /// What a path names, as far as items go.
    #[must_use]
    pub(super) fn resolve(&self, path: &syntax::Path, namespace: Namespace) -> Option<Resolved> {
        let segments: Vec<Ustr> = path.segments.iter().map(|segment| segment.name).collect();
        self.program.names.path(self.module, &segments, path.global, namespace)
    }

    /// A type as written.
    pub(super) fn ty(&mut self, ty: &TypeRef) -> Ty {
        match ty {
            TypeRef::Path(path) => self.path(path),
            TypeRef::Ref(inner, mutable) => self.ty(inner).reference(*mutable),
            TypeRef::Ptr(inner, mutable) => Ty::Ptr(Arc::new(self.ty(inner)), *mutable),
            TypeRef::Tuple(types) => Ty::Tuple(types.iter().map(|ty| self.ty(ty)).collect()),
            TypeRef::Array(inner) => Ty::Array(Arc::new(self.ty(inner))),
            TypeRef::Slice(inner) => Ty::Slice(Arc::new(self.ty(inner))),
            TypeRef::Fn(params, ret) => {
                let params = params.iter().map(|ty| self.ty(ty)).collect();
                Ty::FnPtr(params, Arc::new(self.ty(ret)))
            }
            TypeRef::Impl(bounds) if self.introduces => self.introduce(bounds),
            TypeRef::Impl(bounds) => Ty::Opaque(self.bounds(bounds)),
            TypeRef::Dyn(bounds) => Ty::Dyn(self.bounds(bounds)),
            TypeRef::Never => Ty::Never,
            TypeRef::Infer => Ty::Hole,
            TypeRef::Other => Ty::Unknown(Why::Irrelevant),
        }
    }

    pub(super) fn bounds(&mut self, bounds: &[syntax::Bound]) -> Arc<[Bound]> {
        // The self type of a bound of `dyn` or `impl` is the type itself; nothing can be said of it here.
        bounds
            .iter()
            .filter_map(|bound| self.bound(bound, &Ty::Unknown(Why::Irrelevant)))
            .collect()
    }

    fn introduce(&mut self, bounds: &[syntax::Bound]) -> Ty {
        let index = self.generics.names.len() as u32;
        let name = Ustr::from(&format!("impl#{index}"));
        self.generics.names.push(name);
        self.generics.defaults.push(None);
        let ty = Ty::Param(index, name);
        self.add_bounds(&ty, bounds);
        ty
    }

    fn path(&mut self, path: &syntax::Path) -> Ty {
        if let Some((self_ty, position)) = &path.qself {
            return self.qualified(path, self_ty, *position);
        }
        let Some(first) = path.segments.first() else {
            return Ty::Unknown(Why::Unresolved);
        };
        if !path.global {
            if let Some(index) = self.param_index(first.name) {
                return self.param_path(index, path);
            }
            if first.name == "Self"
                && let Some(self_ty) = self.self_ty.clone()
            {
                return self.self_path(self_ty, path);
            }
        }
        let is_primitive = path.segments.len() == 1 && PRIMITIVES.contains(&first.name.as_str());
        match self.resolve(path, Namespace::Types) {
            // `use std::str;` does not hide the type of that name.
            None
            | Some(Resolved {
                def: Def::Module(_), ..
            }) if is_primitive => Ty::Prim(first.name),
            Some(resolved) => self.resolved_path(resolved, path),
            None => Ty::Unknown(Why::Unresolved),
        }
    }

    fn param_path(&mut self, index: u32, path: &syntax::Path) -> Ty {
        let param = Ty::Param(index, path.segments[0].name);
        match path.segments.get(1) {
            None => param,
            Some(segment) => self.param_assoc(index, &param, segment.name),
        }
    }

    fn self_path(&mut self, self_ty: Ty, path: &syntax::Path) -> Ty {
        match path.segments.get(1) {
            None => self_ty,
            Some(segment) => self.assoc(&self_ty, segment.name),
        }
    }

    /// `<T as Trait>::Name`, `<T>::Name`.
    fn qualified(&mut self, path: &syntax::Path, self_ty: &TypeRef, position: usize) -> Ty {
        let self_ty = self.ty(self_ty);
        let Some(name) = path.segments.get(position).map(|segment| segment.name) else {
            return self_ty;
        };
        if position == 0 {
            return self.assoc(&self_ty, name);
        }
        let of_trait = syntax::Path {
            qself: None,
            global: path.global,
            segments: path.segments[..position].to_vec(),
        };
        match self.bound(&of_trait, &self_ty) {
            Some(bound) => projection(&bound, &self_ty, name),
            None => Ty::Unknown(Why::Unresolved),
        }
    }

    /// `T::Name` of a parameter: the first bound whose trait, or supertrait, has it.
    fn param_assoc(&mut self, index: u32, param: &Ty, name: Ustr) -> Ty {
        if index == 0
            && let Some(of_trait) = self.of_trait
            && let Some(found) = self.trait_assoc(of_trait, param, name)
        {
            return found;
        }
        let written: Vec<syntax::Bound> = self
            .generics
            .written
            .iter()
            .filter(|(owner, _)| *owner == index)
            .map(|(_, bound)| bound.clone())
            .collect();
        for bound in written {
            let Some(of_trait) = self.trait_path(&bound) else {
                continue;
            };
            let Some(owner) = self.program.trait_with_type(of_trait, name, 0) else {
                continue;
            };
            if self.depth > MAX_DEPTH {
                break;
            }
            self.depth += 1;
            let ty = match self.bound(&bound, param) {
                Some(bound) if owner == of_trait => projection(&bound, param, name),
                Some(_) => projection_of(owner, [param.clone()].as_slice(), name),
                None => Ty::Unknown(Why::Unresolved),
            };
            self.depth -= 1;
            return ty;
        }
        Ty::Unknown(Why::Unresolved)
    }

    /// `Self::Name` and `Type::Name`.
    fn assoc(&mut self, self_ty: &Ty, name: Ustr) -> Ty {
        if let Ty::Param(index, _) = self_ty {
            return self.param_assoc(*index, self_ty, name);
        }
        if let Some(of_impl) = self.of_impl {
            let own = self.program.items.impl_(of_impl).types.iter();
            let mut own = own.filter(|&&id| self.program.items.alias(id).name == name);
            if let Some(&id) = own.next()
                && self.depth < MAX_DEPTH
            {
                let info = self.program.alias_at(id, self.depth);
                return info
                    .and_then(|info| info.ty.clone())
                    .unwrap_or(Ty::Unknown(Why::Budget));
            }
            let info = self.program.impl_(of_impl);
            if let Some(of_trait) = info.and_then(|info| info.of_trait.as_ref().map(|bound| bound.of_trait))
                && let Some(found) = self.trait_assoc(of_trait, self_ty, name)
            {
                return found;
            }
        }
        Ty::Unknown(Why::NotImplemented)
    }

    fn trait_assoc(&self, of_trait: TraitId, self_ty: &Ty, name: Ustr) -> Option<Ty> {
        let owner = self.program.trait_with_type(of_trait, name, 0)?;
        let mut args = vec![self_ty.clone()];
        if owner == of_trait && self.of_trait == Some(of_trait) {
            let count = self.program.trait_param_count(of_trait)?;
            args.extend((1..count).map(|i| Ty::Param(i as u32, self.generics.names[i])));
        }
        Some(projection_of(owner, &args, name))
    }

    /// A path that starts with an item.
    fn resolved_path(&mut self, resolved: Resolved, path: &syntax::Path) -> Ty {
        let ty = self.item_ty(resolved, path);
        match path.segments.get(resolved.used) {
            None => ty,
            Some(segment) => self.assoc(&ty, segment.name),
        }
    }

    /// The type that the first `resolved.used` segments of a path name, with the arguments written there.
    pub(super) fn item_ty(&mut self, resolved: Resolved, path: &syntax::Path) -> Ty {
        let at = |back: usize| {
            resolved
                .used
                .checked_sub(back)
                .and_then(|index| path.segments.get(index))
        };
        let args = |segment: Option<&syntax::Segment>| segment.and_then(|segment| segment.args.clone());
        match resolved.def {
            Def::Adt(id) => self.adt_ty(id, args(at(1)).as_deref()),
            // `Enum::<T>::Variant` and `Variant::<T>`.
            Def::Variant(id, _) => self.adt_ty(id, args(at(1)).or_else(|| args(at(2))).as_deref()),
            Def::Alias(id) => self.alias_ty(id, args(at(1)).as_deref()),
            Def::Trait(_) => {
                // A bare trait name as a type, `Box<Trait>` of the 2015 edition.
                let front = syntax::Path {
                    segments: path.segments[..resolved.used].to_vec(),
                    ..path.clone()
                };
                Ty::Dyn(self.bounds(&[front]))
            }
            _ => Ty::Unknown(Why::Unresolved),
        }
    }
}

impl Scope<'_> {
    pub(super) fn receiver(&mut self, receiver: &syntax::Receiver) -> Ty {
        let self_ty = self.self_ty.clone().unwrap_or(Ty::Unknown(Why::Unresolved));
        match receiver {
            syntax::Receiver::Value => self_ty,
            syntax::Receiver::Reference(mutable) => self_ty.reference(*mutable),
            syntax::Receiver::Typed(ty) => self.ty(ty),
        }
    }
}

/// `<self_ty as bound>::name`.
#[must_use]
pub(super) fn projection(bound: &Bound, self_ty: &Ty, name: Ustr) -> Ty {
    if let Some(binding) = bound.bindings.iter().find(|binding| binding.name == name) {
        return binding.ty.clone();
    }
    let mut args = vec![self_ty.clone()];
    args.extend(bound.args.iter().cloned());
    projection_of(bound.of_trait, &args, name)
}

fn projection_of(of_trait: TraitId, args: &[Ty], name: Ustr) -> Ty {
    Ty::Projection(Arc::new(Projection {
        of_trait,
        args: args.into(),
        name,
    }))
}
