//! What items declare: signatures, fields, impls, aliases, as types.

use std::sync::Arc;

use thin_vec::ThinVec;
use ustr::Ustr;

use super::{
    Args, Program, Ty, Why,
    scope::{MAX_DEPTH, Scope},
};
use crate::{
    items::{AdtId, AliasId, ConstId, FnId, ImplId, TraitId},
    skeleton::ItemKind,
    source::Span,
    syntax::{self, TypeRef},
};

/// `Trait<args, Name = ty>`, the self type not included.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bound {
    /// The trait.
    pub of_trait: TraitId,
    /// Its arguments without the self type.
    pub args: Args,
    /// Its associated types, as far as written.
    pub bindings: Arc<[Binding]>,
}

impl Bound {
    /// A trait without arguments.
    #[must_use]
    pub fn simple(of_trait: TraitId) -> Self {
        Self {
            of_trait,
            args: Arc::from([]),
            bindings: Arc::from([]),
        }
    }
}

/// `Name = ty`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Binding {
    /// The associated type.
    pub name: Ustr,
    /// What it is.
    pub ty: Ty,
}

/// `ty: bound`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Predicate {
    /// The type.
    pub ty: Ty,
    /// What it implements.
    pub bound: Bound,
}

/// The parameters of an item, those of what it stands in first; index 0 of a trait is `Self`.
#[derive(Clone, Debug, Default)]
pub struct GenericsOf {
    /// Their names.
    pub names: ThinVec<Ustr>,
    /// How many of them belong to the impl or trait around the item.
    pub parents: usize,
    /// What must hold.
    pub predicates: ThinVec<Predicate>,
    /// Their defaults, as written.
    pub(super) defaults: ThinVec<Option<TypeRef>>,
    /// Bounds as written, by parameter; to find out which trait `T::Item` means.
    pub(super) written: ThinVec<(u32, syntax::Bound)>,
}

/// A function's signature.
#[derive(Clone, Debug)]
pub struct FnSig {
    /// Its parameters, those of its impl or trait first, `impl Trait` parameters last.
    pub generics: GenericsOf,
    /// How many parameters can be given by a turbofish.
    pub explicit: usize,
    /// The types of the parameters, `self` first.
    pub params: ThinVec<Ty>,
    /// Names of the parameters, `self` first.
    pub names: ThinVec<Option<Ustr>>,
    /// `#[runs(..)]` of the parameters, `self` first; empty where none has one.
    pub runs: ThinVec<Option<Ustr>>,
    /// The return type; a future for an `async fn`.
    pub ret: Ty,
    /// Whether the first parameter is `self`.
    pub has_self: bool,
    /// `async fn`.
    pub is_async: bool,
}

/// A struct, enum or union.
#[derive(Clone, Debug)]
pub struct AdtInfo {
    /// Its parameters.
    pub generics: GenericsOf,
    /// The fields of each variant (of the struct itself, for a struct).
    pub variants: ThinVec<ThinVec<(Ustr, Ty)>>,
    /// Names in `#[derive(..)]`.
    pub derives: ThinVec<Ustr>,
    /// Types of fields with `#[from]`.
    pub from: ThinVec<Ty>,
}

/// A trait.
#[derive(Clone, Debug)]
pub struct TraitInfo {
    /// `Self` and its parameters.
    pub generics: GenericsOf,
    /// Its supertraits, in terms of its parameters.
    pub supertraits: ThinVec<Bound>,
}

/// An impl.
#[derive(Clone, Debug)]
pub struct ImplInfo {
    /// Its parameters.
    pub generics: GenericsOf,
    /// The type it is for.
    pub self_ty: Ty,
    /// The trait it implements, with arguments.
    pub of_trait: Option<Bound>,
    /// Further self types of a stub's `#[also(..)]`.
    pub also: Vec<Ty>,
}

/// A type alias, or an associated type.
#[derive(Clone, Debug)]
pub struct AliasInfo {
    /// Its parameters, those of its impl or trait first.
    pub generics: GenericsOf,
    /// What it stands for.
    pub ty: Option<Ty>,
    /// Bounds of an associated type of a trait.
    pub bounds: Vec<Bound>,
}

impl Program<'_> {
    pub(super) fn compute_sig(&self, id: FnId) -> Option<FnSig> {
        let function = self.items.function(id);
        let span = function.item.function(self.modules)?.signature;
        let written = self.parse(function.item, function.module, |origin| origin.signature(span))?;
        let mut scope = Scope::of_container(self, function.module, function.container);
        scope.add_generics(&written.generics);
        let explicit = scope.generics.names.len() - scope.generics.parents;
        let mut sig = FnSig {
            generics: GenericsOf::default(),
            explicit,
            params: ThinVec::new(),
            names: ThinVec::new(),
            runs: ThinVec::new(),
            ret: Ty::unit(),
            has_self: written.receiver.is_some(),
            is_async: written.is_async,
        };
        if let Some(receiver) = &written.receiver {
            sig.params.push(scope.receiver(receiver));
            sig.names.push(Some(Ustr::from("self")));
        }
        scope.introduces = true;
        for param in &written.params {
            sig.params.push(scope.ty(&param.ty));
            sig.names.push(param.name);
        }
        if written.params.iter().any(|param| param.runs.is_some()) {
            sig.runs.extend(sig.has_self.then_some(None));
            sig.runs.extend(written.params.iter().map(|param| param.runs));
        }
        scope.introduces = false;
        let ret = written.ret.as_ref().map_or_else(Ty::unit, |ty| scope.ty(ty));
        sig.ret = if written.is_async {
            Ty::Future(Arc::new(ret))
        } else {
            ret
        };
        sig.generics = scope.generics;
        Some(sig)
    }

    pub(super) fn compute_adt(&self, id: AdtId) -> Option<AdtInfo> {
        let adt = self.items.adt(id);
        let item = adt.item.item(self.modules);
        let shape = self.parse(adt.item, adt.module, |origin| origin.adt(item.span))?;
        let mut scope = Scope::new(self, adt.module);
        scope.add_generics(&shape.generics);
        let args = own_params(&scope.generics);
        scope.self_ty = Some(Ty::Adt(id, args));
        let mut from = ThinVec::new();
        let mut variants = ThinVec::new();
        for (_, fields) in &shape.variants {
            let mut lowered = ThinVec::with_capacity(fields.len());
            for field in fields {
                let ty = scope.ty(&field.ty);
                if field.from {
                    from.push(ty.clone());
                }
                lowered.push((field.name, ty));
            }
            variants.push(lowered);
        }
        Some(AdtInfo {
            generics: scope.generics,
            variants,
            derives: self.derives(id),
            from,
        })
    }

    /// The parameters of a type, without its fields: fields may name types whose parameters are asked for again.
    pub(super) fn adt_generics(&self, id: AdtId) -> Option<GenericsOf> {
        let adt = self.items.adt(id);
        if !self.may_have_generics(id) {
            return Some(GenericsOf::default());
        }
        let item = adt.item.item(self.modules);
        let shape = self.adt_header(id, item.span)?;
        let mut scope = Scope::new(self, adt.module);
        for param in &shape.params {
            scope.generics.names.push(param.name);
            scope.generics.defaults.push(param.default.clone());
        }
        Some(scope.generics)
    }

    /// Whether a type may have parameters, as far as its skeleton tells.
    fn may_have_generics(&self, id: AdtId) -> bool {
        match self.items.adt(id).item.item(self.modules).kind {
            ItemKind::Struct { generic, .. } | ItemKind::Union { generic } | ItemKind::Enum { generic, .. } => generic,
            _ => true,
        }
    }

    fn adt_header(&self, id: AdtId, span: Span) -> Option<Arc<syntax::Generics>> {
        let adt = self.items.adt(id);
        self.headers.get(id.index(), || {
            self.parse(adt.item, adt.module, |origin| origin.adt(span))
                .map(|shape| shape.generics)
        })
    }

    fn derives(&self, id: AdtId) -> ThinVec<Ustr> {
        let adt = self.items.adt(id);
        let krate = &self.modules.crates[self.items.krate(adt.module).0 as usize];
        let attributes = adt.item.item(self.modules).attributes().iter();
        let derives = attributes.filter(|attribute| attribute.path == "derive" && krate.cfg.enabled(&attribute.cfg));
        derives
            .flat_map(|attribute| {
                let text = self.modules.sources.piece(adt.item.file, attribute.arguments);
                let names = text
                    .split(',')
                    .filter_map(|path| path.rsplit("::").next().map(str::trim));
                names
                    .filter(|name| !name.is_empty())
                    .map(Ustr::from)
                    .collect::<Vec<_>>()
            })
            .collect()
    }

    pub(super) fn compute_trait(&self, id: TraitId) -> Option<TraitInfo> {
        let item = self.items.trait_(id);
        let ItemKind::Trait { header } = item.item.item(self.modules).kind else {
            return None;
        };
        let written = self.parse(item.item, item.module, |origin| origin.trait_header(header))?;
        let mut scope = Scope::new(self, item.module);
        let self_ty = Ty::Param(0, Ustr::from("Self"));
        scope.self_ty = Some(self_ty.clone());
        scope.of_trait = Some(id);
        scope.generics.names.push(Ustr::from("Self"));
        scope.generics.defaults.push(None);
        scope
            .generics
            .written
            .extend(written.supertraits.iter().map(|bound| (0, bound.clone())));
        scope.add_generics(&written.generics);
        let supertraits: ThinVec<Bound> = written
            .supertraits
            .iter()
            .filter_map(|bound| scope.bound(bound, &self_ty))
            .collect();
        let args = own_params(&scope.generics)[1..].into();
        let itself = Bound {
            of_trait: id,
            args,
            bindings: Arc::from([]),
        };
        scope.generics.predicates.push(Predicate {
            ty: self_ty,
            bound: itself,
        });
        Some(TraitInfo {
            generics: scope.generics,
            supertraits,
        })
    }

    /// The number of a trait's parameters with `Self`; asks nothing else, so that traits may refer to each other.
    pub(super) fn trait_param_count(&self, id: TraitId) -> Option<usize> {
        self.trait_header(id).map(|header| header.generics.params.len() + 1)
    }

    fn trait_header(&self, id: TraitId) -> Option<Arc<syntax::TraitHeader>> {
        let item = self.items.trait_(id);
        self.trait_headers.get(id.index(), || {
            let ItemKind::Trait { header } = item.item.item(self.modules).kind else {
                return None;
            };
            self.parse(item.item, item.module, |origin| origin.trait_header(header))
        })
    }

    /// The supertraits of a trait, by name only.
    pub(super) fn supertrait_ids(&self, id: TraitId) -> Vec<TraitId> {
        let Some(header) = self.trait_header(id) else {
            return Vec::new();
        };
        let scope = Scope::new(self, self.items.trait_(id).module);
        header
            .supertraits
            .iter()
            .filter_map(|bound| scope.trait_path(bound))
            .collect()
    }

    /// All traits above a trait, nearest first.
    #[must_use]
    pub fn supertraits_of(&self, id: TraitId) -> Vec<TraitId> {
        let mut found = Vec::new();
        let mut open = self.supertrait_ids(id);
        while let Some(next) = open.pop() {
            if !found.contains(&next) && found.len() < 32 {
                found.push(next);
                open.extend(self.supertrait_ids(next));
            }
        }
        found
    }

    /// The trait, at or above `id`, that declares the associated type `name`.
    pub(super) fn trait_with_type(&self, id: TraitId, name: Ustr, depth: u32) -> Option<TraitId> {
        if self
            .items
            .trait_(id)
            .types
            .iter()
            .any(|&ty| self.items.alias(ty).name == name)
        {
            return Some(id);
        }
        if depth > 8 {
            return None;
        }
        // `F::Output` is declared by `FnOnce`, a supertrait of the other two.
        self.supertrait_ids(id)
            .into_iter()
            .find_map(|above| self.trait_with_type(above, name, depth + 1))
    }

    pub(super) fn compute_impl(&self, id: ImplId) -> Option<ImplInfo> {
        let item = self.items.impl_(id);
        let ItemKind::Impl { header, .. } = item.item.item(self.modules).kind else {
            return None;
        };
        let written = self.parse(item.item, item.module, |origin| origin.impl_header(header))?;
        let mut scope = Scope::new(self, item.module);
        // Names first: the self type may be written before the bounds that need it.
        for param in &written.generics.params {
            scope.generics.names.push(param.name);
        }
        let self_ty = scope.ty(&written.self_ty);
        scope.generics = GenericsOf::default();
        scope.self_ty = Some(self_ty.clone());
        scope.add_generics(&written.generics);
        let of_trait = match &written.of_trait {
            Some(path) => Some(scope.bound(path, &self_ty)?),
            None => None,
        };
        let also = super::program::also(self.modules, item.item)
            .iter()
            .map(|name| also_ty(name))
            .collect();
        Some(ImplInfo {
            generics: scope.generics,
            self_ty,
            of_trait,
            also,
        })
    }

    /// An alias met at a depth of nested defaults.
    pub(super) fn alias_at(&self, id: AliasId, depth: u32) -> Option<Arc<AliasInfo>> {
        match depth {
            0 => self.aliases.get(id.index(), || self.compute_alias(id, 0)),
            // Inside a default an alias may be cut short, which must not be kept: who asks first must not matter.
            1..=MAX_DEPTH => self.compute_alias(id, depth).map(Arc::new),
            _ => None,
        }
    }

    /// An alias as written.
    pub(super) fn alias_shape(&self, id: AliasId) -> Option<Arc<syntax::AliasShape>> {
        let alias = self.items.alias(id);
        let span = alias.item.item(self.modules).span;
        let parse = || self.parse(alias.item, alias.module, |origin| origin.type_alias(span));
        self.alias_shapes.get(id.index(), parse)
    }

    fn compute_alias(&self, id: AliasId, depth: u32) -> Option<AliasInfo> {
        let alias = self.items.alias(id);
        let written = self.alias_shape(id)?;
        let mut scope = Scope::of_container(self, alias.module, alias.container);
        if !self.expands(id) {
            scope
                .generics
                .names
                .extend(written.generics.params.iter().map(|param| param.name));
            return Some(AliasInfo {
                generics: scope.generics,
                ty: Some(Ty::Unknown(Why::Budget)),
                bounds: Vec::new(),
            });
        }
        scope.depth = depth;
        scope.add_generics(&written.generics);
        let ty = written.ty.as_ref().map(|ty| scope.ty(ty));
        let bounds = scope.bounds(&written.bounds).to_vec();
        Some(AliasInfo {
            generics: scope.generics,
            ty,
            bounds,
        })
    }

    pub(super) fn compute_constant(&self, id: ConstId) -> Option<Ty> {
        let constant = self.items.constant(id);
        let item = constant.item.item(self.modules);
        let mut scope = Scope::of_container(self, constant.module, constant.container);
        if let ItemKind::MacroCall { body, .. } = item.kind {
            let statics = self.parse(constant.item, constant.module, |origin| origin.macro_statics(body))?;
            let found = statics.into_iter().find(|declared| declared.name == constant.name)?;
            let ty = scope.ty(&found.ty);
            let is_local = constant.declared_by.is_some_and(|name| name == "thread_local");
            return Some(if is_local {
                self.adt_of(self.lang.local_key, &[ty])
            } else {
                ty
            });
        }
        let written = self.parse(constant.item, constant.module, |origin| origin.constant(item.span))?;
        Some(scope.ty(&written))
    }
}

/// A type in `#[also(..)]`: `u8`, `&u8`.
fn also_ty(name: &str) -> Ty {
    match name.strip_prefix('&') {
        Some(inner) => also_ty(inner.trim()).reference(false),
        None => Ty::prim(name),
    }
}

/// The parameters as arguments for themselves.
#[must_use]
pub(super) fn own_params(generics: &GenericsOf) -> Args {
    generics
        .names
        .iter()
        .enumerate()
        .map(|(index, name)| Ty::Param(index as u32, *name))
        .collect()
}
