//! Signatures, types and paths as the later stages see them: small, `Send`, with names interned and lifetimes left out.

use ustr::Ustr;

use super::tree::Body;
use crate::source::Span;

/// A function: signature and, where it has one, body.
#[derive(Debug)]
pub struct Function {
    /// The signature.
    pub signature: Signature,
    /// The body; `None` for a declaration.
    pub body: Option<Body>,
}

/// A function's signature.
#[derive(Clone, Debug, Default)]
pub struct Signature {
    /// Type and const parameters, `impl Trait` parameters not included.
    pub generics: Generics,
    /// `self`, if it takes one.
    pub receiver: Option<Receiver>,
    /// The other parameters.
    pub params: Vec<Param>,
    /// `None` for `()`.
    pub ret: Option<TypeRef>,
    /// `async fn`.
    pub is_async: bool,
}

/// A `self` parameter.
#[derive(Clone, Debug)]
pub enum Receiver {
    /// `self`.
    Value,
    /// `&self`, or `&mut self` (true).
    Reference(bool),
    /// `self: T`.
    Typed(TypeRef),
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Param {
    /// Its name, when the pattern is a plain one.
    pub name: Option<Ustr>,
    /// Its type.
    pub ty: TypeRef,
    /// `#[runs(here)]` and the like, from stubs.
    pub runs: Option<Ustr>,
}

/// Generic parameters and where clauses.
#[derive(Clone, Debug, Default)]
pub struct Generics {
    /// In source order; lifetimes left out.
    pub params: Vec<GenericParam>,
    /// `where T: Bounds`.
    pub wheres: Vec<(TypeRef, Vec<Bound>)>,
}

/// A type or const parameter.
#[derive(Clone, Debug)]
pub struct GenericParam {
    /// Its name.
    pub name: Ustr,
    /// Whether it is a const parameter.
    pub is_const: bool,
    /// Bounds written at the parameter.
    pub bounds: Vec<Bound>,
    /// Its default.
    pub default: Option<TypeRef>,
}

/// A trait bound; `?Sized` and lifetimes are left out.
pub type Bound = Path;

/// A type as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TypeRef {
    /// A path.
    Path(Path),
    /// `&T`, `&mut T` (true).
    Ref(Box<TypeRef>, bool),
    /// `*const T`, `*mut T`.
    Ptr(Box<TypeRef>, bool),
    /// `(A, B)`.
    Tuple(Vec<TypeRef>),
    /// `[T; n]`.
    Array(Box<TypeRef>),
    /// `[T]`.
    Slice(Box<TypeRef>),
    /// `fn(A) -> B`.
    Fn(Vec<TypeRef>, Box<TypeRef>),
    /// `impl A + B`.
    Impl(Vec<Bound>),
    /// `dyn A + B`.
    Dyn(Vec<Bound>),
    /// `!`.
    Never,
    /// `_`.
    Infer,
    /// A const argument, or a type that we do not read (a macro).
    Other,
}

/// A path in an expression, type, pattern or bound.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Path {
    /// `<T as Trait>::…`: the type, and how many of the segments are the trait's.
    pub qself: Option<(Box<TypeRef>, usize)>,
    /// Whether it starts with `::`.
    pub global: bool,
    /// The segments.
    pub segments: Vec<Segment>,
}

/// One segment of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Segment {
    /// Its name.
    pub name: Ustr,
    /// Where it stands.
    pub span: Span,
    /// `<…>` or `(…) -> …` behind it.
    pub args: Option<Box<GenericArgs>>,
}

/// Generic arguments; `Fn(A, B) -> C` is the tuple `(A, B)` and the binding `Output = C`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GenericArgs {
    /// Types and consts (as [`TypeRef::Other`]) in order.
    pub types: Vec<TypeRef>,
    /// `Item = T`.
    pub bindings: Vec<(Ustr, TypeRef)>,
    /// `Item: Bound`.
    pub bounds: Vec<(Ustr, Vec<Bound>)>,
}

/// `impl<..> Trait for T where ..`.
#[derive(Clone, Debug)]
pub struct ImplHeader {
    /// Its parameters.
    pub generics: Generics,
    /// The trait, if it is a trait impl.
    pub of_trait: Option<Path>,
    /// The self type.
    pub self_ty: TypeRef,
}

/// `trait Name<..>: Supertraits where ..`.
#[derive(Clone, Debug)]
pub struct TraitHeader {
    /// Its parameters without `Self`.
    pub generics: Generics,
    /// Its supertraits.
    pub supertraits: Vec<Bound>,
}

/// The fields of a struct or union, or the variants of an enum.
#[derive(Clone, Debug, Default)]
pub struct AdtShape {
    /// Its parameters.
    pub generics: Generics,
    /// One for a struct (with an empty name), one for each variant of an enum.
    pub variants: Vec<(Ustr, Vec<Field>)>,
}

/// A field; tuple fields are named `0`, `1`, ….
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: Ustr,
    /// Its type.
    pub ty: TypeRef,
    /// Whether it carries `#[from]` (or `#[source]`), for derived conversions.
    pub from: bool,
}

/// `type Name<..>: Bounds = Type;`.
#[derive(Clone, Debug)]
pub struct AliasShape {
    /// Its parameters.
    pub generics: Generics,
    /// Bounds, of an associated type in a trait.
    pub bounds: Vec<Bound>,
    /// The type, if there is one.
    pub ty: Option<TypeRef>,
}

/// A static that a `thread_local!` or `lazy_static!` call declares.
#[derive(Debug)]
pub struct MacroStatic {
    /// Its name.
    pub name: Ustr,
    /// Its type as written.
    pub ty: TypeRef,
}

impl Path {
    /// A path of one plain segment.
    #[must_use]
    pub fn plain(name: Ustr, span: Span) -> Self {
        Self {
            qself: None,
            global: false,
            segments: vec![Segment { name, span, args: None }],
        }
    }

    /// Its name, when it is one plain segment.
    #[must_use]
    pub fn as_name(&self) -> Option<Ustr> {
        match self.segments.as_slice() {
            [segment] if self.qself.is_none() && !self.global && segment.args.is_none() => Some(segment.name),
            _ => None,
        }
    }

    /// Its last segment's name; empty for an empty path.
    #[must_use]
    pub fn last(&self) -> Ustr {
        self.segments.last().map_or(Ustr::from(""), |segment| segment.name)
    }

    /// Where its last segment stands.
    #[must_use]
    pub fn last_span(&self) -> Span {
        self.segments.last().map_or(Span::default(), |segment| segment.span)
    }

    /// As written, without arguments.
    #[must_use]
    pub fn text(&self) -> String {
        let names: Vec<&str> = self.segments.iter().map(|segment| segment.name.as_str()).collect();
        names.join("::")
    }
}
