//! syn's signatures, types, paths and patterns → our tree.

use syn::{
    GenericArgument, PathArguments, ReturnType, TypeParamBound, WherePredicate, ext::IdentExt, parse::ParseStream,
};
use ustr::Ustr;

use super::{Lookup, macros::Expander, shapes::*, tree::*};
use crate::{skeleton::Cfg, source::Span};

/// Lowers one piece of text.
pub(super) struct Lower<'a> {
    /// Where the piece starts in its file.
    pub(super) offset: u32,
    /// Whether code under a predicate exists.
    pub(super) enabled: &'a dyn Fn(&[Cfg]) -> bool,
    /// What sees through the project's macros.
    pub(super) expander: Expander<'a>,
    /// The body under construction.
    pub(super) body: Body,
}

/// The type of a `const` or `static`.
pub(super) fn parse_constant(input: ParseStream) -> syn::Result<syn::Type> {
    input.call(syn::Attribute::parse_outer)?;
    input.parse::<syn::Visibility>()?;
    while !input.peek(syn::Token![:]) {
        if input.parse::<proc_macro2::TokenTree>().is_err() {
            return Err(input.error("expected `:`"));
        }
    }
    input.parse::<syn::Token![:]>()?;
    input.parse()
}

impl<'a> Lower<'a> {
    pub(super) fn new(offset: u32, enabled: &'a dyn Fn(&[Cfg]) -> bool, macros: &'a Lookup<'a>) -> Self {
        Self {
            offset,
            enabled,
            expander: Expander::new(macros),
            body: Body::default(),
        }
    }

    pub(super) fn span(&self, span: proc_macro2::Span) -> Span {
        let range = span.byte_range();
        Span::new(range.start as u32, range.end as u32).shifted(self.offset)
    }

    /// Whether the attributes leave the code in.
    pub(super) fn is_enabled(&self, attributes: &[syn::Attribute]) -> bool {
        attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("cfg"))
            .all(|attribute| {
                attribute.meta.require_list().is_ok_and(|list| {
                    let cfg = Cfg::parse(&list.tokens.to_string());
                    cfg.is_none_or(|cfg| (self.enabled)(&[cfg]))
                })
            })
    }

    pub(super) fn function(mut self, signature: &syn::Signature, block: Option<&syn::Block>) -> Function {
        let lowered = self.signature(signature);
        let Some(block) = block else {
            return Function {
                signature: lowered,
                body: None,
            };
        };
        for input in &signature.inputs {
            if let syn::FnArg::Typed(param) = input
                && self.is_enabled(&param.attrs)
            {
                let pat = self.pat(&param.pat);
                self.body.params.push(pat);
            }
        }
        let span = self.span(block.brace_token.span.join());
        let block = self.block(block);
        self.body.root = Some(self.body.add(Expr::Block { label: None, block }, span));
        Function {
            signature: lowered,
            body: Some(self.body),
        }
    }

    pub(super) fn signature(&mut self, signature: &syn::Signature) -> Signature {
        let mut lowered = Signature {
            generics: self.generics(&signature.generics),
            is_async: signature.asyncness.is_some(),
            ret: self.return_type(&signature.output),
            ..Signature::default()
        };
        for input in &signature.inputs {
            match input {
                syn::FnArg::Receiver(receiver) => lowered.receiver = Some(self.receiver(receiver)),
                syn::FnArg::Typed(param) if self.is_enabled(&param.attrs) => lowered.params.push(self.param(param)),
                syn::FnArg::Typed(_) => {}
            }
        }
        lowered
    }

    fn receiver(&mut self, receiver: &syn::Receiver) -> Receiver {
        match &receiver.kind {
            syn::ReceiverKind::Reference(_, _, mutability) => Receiver::Reference(mutability.is_some()),
            syn::ReceiverKind::Typed(_, ty) => Receiver::Typed(self.ty(ty)),
            _ => Receiver::Value,
        }
    }

    fn param(&mut self, param: &syn::PatType) -> Param {
        let name = match &*param.pat {
            syn::Pat::Ident(ident) => Some(name(&ident.ident)),
            _ => None,
        };
        let runs = param
            .attrs
            .iter()
            .find(|attribute| attribute.path().is_ident("runs"))
            .and_then(|attribute| attribute.parse_args::<syn::Ident>().ok())
            .map(|ident| name_of(&ident));
        Param {
            name,
            ty: self.ty(&param.ty),
            runs,
        }
    }

    fn return_type(&mut self, ret: &ReturnType) -> Option<TypeRef> {
        match ret {
            ReturnType::Type(_, ty) => Some(self.ty(ty)),
            ReturnType::Default => None,
        }
    }

    /// The type written behind a closure's parameters.
    pub(super) fn closure_return(&mut self, ret: &ReturnType) -> Option<TypeRef> {
        self.return_type(ret)
    }

    pub(super) fn generics(&mut self, generics: &syn::Generics) -> Generics {
        let mut lowered = Generics::default();
        for param in &generics.params {
            match param {
                syn::GenericParam::Type(param) => {
                    let bounds = self.bounds(&param.bounds);
                    let default = param.default.as_ref().map(|(_, ty)| self.ty(ty));
                    lowered.params.push(GenericParam {
                        name: name(&param.ident),
                        is_const: false,
                        bounds,
                        default,
                    });
                }
                syn::GenericParam::Const(param) => lowered.params.push(GenericParam {
                    name: name(&param.ident),
                    is_const: true,
                    bounds: Vec::new(),
                    default: None,
                }),
                syn::GenericParam::Lifetime(_) => {}
            }
        }
        for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
            if let WherePredicate::Type(predicate) = predicate {
                lowered
                    .wheres
                    .push((self.ty(&predicate.bounded_ty), self.bounds(&predicate.bounds)));
            }
        }
        lowered
    }

    pub(super) fn bounds<'b>(&mut self, bounds: impl IntoIterator<Item = &'b TypeParamBound>) -> Vec<Bound> {
        bounds
            .into_iter()
            .filter_map(|bound| match bound {
                TypeParamBound::Trait(bound) if bound.maybe.is_none() => Some(self.path(&bound.path, None)),
                _ => None,
            })
            .collect()
    }

    pub(super) fn ty(&mut self, ty: &syn::Type) -> TypeRef {
        match ty {
            syn::Type::Path(ty) => TypeRef::Path(self.path(&ty.path, ty.qself.as_ref())),
            syn::Type::Reference(ty) => TypeRef::Ref(Box::new(self.ty(&ty.elem)), ty.mutability.is_some()),
            syn::Type::Ptr(ty) => TypeRef::Ptr(
                Box::new(self.ty(&ty.elem)),
                matches!(ty.mutability, syn::PointerMutability::Mut(_)),
            ),
            syn::Type::Tuple(ty) => TypeRef::Tuple(ty.elems.iter().map(|elem| self.ty(elem)).collect()),
            syn::Type::Array(ty) => TypeRef::Array(Box::new(self.ty(&ty.elem))),
            syn::Type::Slice(ty) => TypeRef::Slice(Box::new(self.ty(&ty.elem))),
            syn::Type::FnPtr(ty) => {
                let params = ty.inputs.iter().map(|input| self.ty(&input.ty)).collect();
                let ret = self.return_type(&ty.output).unwrap_or(TypeRef::Tuple(Vec::new()));
                TypeRef::Fn(params, Box::new(ret))
            }
            syn::Type::ImplTrait(ty) => TypeRef::Impl(self.bounds(&ty.bounds)),
            syn::Type::TraitObject(ty) => TypeRef::Dyn(self.bounds(&ty.bounds)),
            syn::Type::Paren(ty) => self.ty(&ty.elem),
            syn::Type::Group(ty) => self.ty(&ty.elem),
            syn::Type::Never(_) => TypeRef::Never,
            syn::Type::Infer(_) => TypeRef::Infer,
            _ => TypeRef::Other,
        }
    }

    pub(super) fn path(&mut self, path: &syn::Path, qself: Option<&syn::QSelf>) -> Path {
        Path {
            qself: qself.map(|qself| (Box::new(self.ty(&qself.ty)), qself.position)),
            global: path.leading_colon.is_some(),
            segments: path.segments.iter().map(|segment| self.segment(segment)).collect(),
        }
    }

    fn segment(&mut self, segment: &syn::PathSegment) -> Segment {
        let args = match &segment.arguments {
            PathArguments::None => None,
            PathArguments::AngleBracketed(args) => Some(Box::new(self.generic_args(args))),
            PathArguments::Parenthesized(args) => {
                let inputs = args.inputs.iter().map(|input| self.ty(&input.ty)).collect();
                let output = self.return_type(&args.output).unwrap_or(TypeRef::Tuple(Vec::new()));
                Some(Box::new(GenericArgs {
                    types: vec![TypeRef::Tuple(inputs)],
                    bindings: vec![(Ustr::from("Output"), output)],
                    bounds: Vec::new(),
                }))
            }
        };
        Segment {
            name: name(&segment.ident),
            span: self.span(segment.ident.span()),
            args,
        }
    }

    pub(super) fn generic_args(&mut self, args: &syn::AngleBracketedGenericArguments) -> GenericArgs {
        let mut lowered = GenericArgs::default();
        for arg in &args.args {
            match arg {
                GenericArgument::Type(ty) => lowered.types.push(self.ty(ty)),
                GenericArgument::Const(_) => lowered.types.push(TypeRef::Other),
                GenericArgument::AssocType(assoc) => lowered.bindings.push((name(&assoc.ident), self.ty(&assoc.ty))),
                GenericArgument::Constraint(constraint) => {
                    lowered
                        .bounds
                        .push((name(&constraint.ident), self.bounds(&constraint.bounds)));
                }
                _ => {}
            }
        }
        lowered
    }

    pub(super) fn impl_header(&mut self, item: &syn::ItemImpl) -> ImplHeader {
        ImplHeader {
            generics: self.generics(&item.generics),
            of_trait: item.trait_.as_ref().map(|(path, _)| self.path(path, None)),
            self_ty: self.ty(&item.self_ty),
        }
    }

    pub(super) fn trait_header(&mut self, item: &syn::ItemTrait) -> TraitHeader {
        TraitHeader {
            generics: self.generics(&item.generics),
            supertraits: self.bounds(&item.supertraits),
        }
    }

    pub(super) fn adt(&mut self, item: &syn::DeriveInput) -> AdtShape {
        let generics = self.generics(&item.generics);
        let variants = match &item.data {
            syn::Data::Struct(data) => vec![(Ustr::from(""), self.fields(&data.fields))],
            syn::Data::Union(data) => vec![(Ustr::from(""), self.named_fields(&data.fields))],
            syn::Data::Enum(data) => data
                .variants
                .iter()
                .map(|variant| (name(&variant.ident), self.fields(&variant.fields)))
                .collect(),
        };
        AdtShape { generics, variants }
    }

    fn fields(&mut self, fields: &syn::Fields) -> Vec<Field> {
        match fields {
            syn::Fields::Named(fields) => self.named_fields(fields),
            syn::Fields::Unnamed(fields) => {
                let kept: Vec<_> = fields
                    .unnamed
                    .iter()
                    .filter(|field| self.is_enabled(&field.attrs))
                    .collect();
                kept.into_iter()
                    .enumerate()
                    .map(|(index, field)| self.field(Ustr::from(&index.to_string()), field))
                    .collect()
            }
            syn::Fields::Unit => Vec::new(),
        }
    }

    fn named_fields(&mut self, fields: &syn::FieldsNamed) -> Vec<Field> {
        let mut lowered = Vec::new();
        for field in &fields.named {
            if let Some(ident) = &field.ident
                && self.is_enabled(&field.attrs)
            {
                lowered.push(self.field(name(ident), field));
            }
        }
        lowered
    }

    fn field(&mut self, name: Ustr, field: &syn::Field) -> Field {
        let from = field.attrs.iter().any(|attribute| attribute.path().is_ident("from"));
        Field {
            name,
            ty: self.ty(&field.ty),
            from,
        }
    }

    pub(super) fn type_alias(&mut self, item: &syn::TraitItemType) -> AliasShape {
        AliasShape {
            generics: self.generics(&item.generics),
            bounds: self.bounds(&item.bounds),
            ty: item.default.as_ref().map(|(_, ty)| self.ty(ty)),
        }
    }

    pub(super) fn pat(&mut self, pat: &syn::Pat) -> PatId {
        let lowered = self.pat_kind(pat);
        self.body.pats.alloc(lowered)
    }

    fn pat_kind(&mut self, pat: &syn::Pat) -> Pat {
        match pat {
            syn::Pat::Ident(pat) => Pat::Bind {
                name: name(&pat.ident),
                span: self.span(pat.ident.span()),
                by_ref: pat.by_ref.is_some().then_some(pat.mutability.is_some()),
                sub: pat.subpat.as_ref().map(|(_, pat)| self.pat(pat)),
            },
            syn::Pat::Path(pat) => Pat::Path(self.path(&pat.path, pat.qself.as_ref())),
            syn::Pat::Lit(pat) => {
                let value = Self::literal(&pat.lit);
                Pat::Literal(self.body.add(Expr::Literal(value), Span::default()))
            }
            syn::Pat::Range(pat) => {
                let start = pat.start.as_deref().map(|start| self.expr(start));
                let end = pat.end.as_deref().map(|end| self.expr(end));
                Pat::Range(start, end)
            }
            syn::Pat::Reference(pat) => Pat::Ref(self.pat(&pat.pat)),
            syn::Pat::Tuple(pat) => Pat::Tuple(self.pats(&pat.elems)),
            syn::Pat::TupleStruct(pat) => {
                let path = self.path(&pat.path, pat.qself.as_ref());
                Pat::TupleStruct(path, self.pats(&pat.elems))
            }
            syn::Pat::Struct(pat) => self.struct_pat(pat),
            syn::Pat::Slice(pat) => Pat::Slice(self.pats(&pat.elems)),
            syn::Pat::Or(pat) => Pat::Or(self.pats(&pat.cases)),
            syn::Pat::Paren(pat) => self.pat_kind(&pat.pat),
            syn::Pat::Guard(pat) => self.pat_kind(&pat.pat),
            syn::Pat::Type(pat) => Pat::Typed(self.pat(&pat.pat), Box::new(self.ty(&pat.ty))),
            syn::Pat::Rest(_) => Pat::Rest,
            _ => Pat::Wild,
        }
    }

    fn pats<'b>(&mut self, pats: impl IntoIterator<Item = &'b syn::Pat>) -> Vec<PatId> {
        pats.into_iter().map(|pat| self.pat(pat)).collect()
    }

    fn struct_pat(&mut self, pat: &syn::PatStruct) -> Pat {
        let path = self.path(&pat.path, pat.qself.as_ref());
        let mut fields = Vec::new();
        for field in &pat.fields {
            if self.is_enabled(&field.attrs) {
                fields.push((member(&field.member), self.pat(&field.pat)));
            }
        }
        Pat::Struct(path, fields)
    }
}

/// An identifier without `r#`.
pub(super) fn name(ident: &syn::Ident) -> Ustr {
    name_of(ident)
}

fn name_of(ident: &syn::Ident) -> Ustr {
    Ustr::from(&ident.unraw().to_string())
}

/// A field's name.
pub(super) fn member(member: &syn::Member) -> Ustr {
    match member {
        syn::Member::Named(ident) => name(ident),
        syn::Member::Unnamed(index) => Ustr::from(&index.index.to_string()),
    }
}
