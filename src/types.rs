//! Stage 6: what type an expression has and what a call calls, without a compiler.
//!
//! Every answer is three-valued: a type may be [`Ty::Unknown`], with its reason, and an unknown receiver never has a callee.

mod aliases;
mod bounds;
mod heads;
mod impls;
pub mod infer;
mod lang;
mod methods;
mod named;
mod owned;
mod program;
mod project;
mod scope;
mod show;
mod signatures;
pub mod solver;
mod subst;
mod table;

use std::sync::Arc;

use ustr::Ustr;

pub(crate) use self::subst::any;
pub use self::{
    lang::Lang,
    program::Program,
    signatures::{Binding, Bound, FnSig, GenericsOf, ImplInfo, Predicate},
    subst::Subst,
};
use crate::items::{AdtId, FnId, TraitId};

/// Generic arguments, and other lists of types.
pub type Args = Arc<[Ty]>;

/// A type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ty {
    /// Not known, and why.
    Unknown(Why),
    /// Left to inference where it is written (`_`, missing arguments).
    Hole,
    /// An inference variable of the body at hand.
    Var(u32),
    /// `!`.
    Never,
    /// `u8`, `bool`, `str`, ….
    Prim(Ustr),
    /// A struct, enum or union.
    Adt(AdtId, Args),
    /// `&T`, `&mut T` (true).
    Ref(Arc<Ty>, bool),
    /// `*const T`, `*mut T`.
    Ptr(Arc<Ty>, bool),
    /// `[T]`.
    Slice(Arc<Ty>),
    /// `[T; n]`.
    Array(Arc<Ty>),
    /// `(A, B)`; empty for `()`.
    Tuple(Args),
    /// `fn(A) -> B`.
    FnPtr(Args, Arc<Ty>),
    /// A function as a value, with all its generic arguments.
    FnDef(FnId, Args),
    /// The constructor of a tuple struct or variant.
    Ctor(AdtId, u16, Args),
    /// A closure, known by where it stands; the arguments are those of the function around it.
    Closure(ClosureId, Args),
    /// The future of an `async` block, closure or function, with its output.
    Future(Arc<Ty>),
    /// `impl A + B` as a return type.
    Opaque(Arc<[Bound]>),
    /// `dyn A + B`.
    Dyn(Arc<[Bound]>),
    /// A generic parameter: index among its owner's, and name.
    Param(u32, Ustr),
    /// `<T as Trait<..>>::Name` that could not be resolved where it stands.
    Projection(Arc<Projection>),
}

/// `<args[0] as trait<args[1..]>>::name`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Projection {
    /// The trait.
    pub of_trait: TraitId,
    /// Its arguments, the self type first.
    pub args: Args,
    /// The associated type.
    pub name: Ustr,
}

/// A closure or async block: the function in whose body it stands, and its number there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClosureId {
    /// The function.
    pub owner: FnId,
    /// Its number among the function's bodies; 0 is the function itself.
    pub index: u32,
}

/// Why something is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Why {
    /// A name that leads to a crate whose source is not there, or to nothing.
    Unresolved,
    /// A macro that is not seen through.
    Macro,
    /// The type of the receiver is not known.
    Receiver,
    /// No method of that name is known for the receiver's type.
    NoMethod,
    /// Several methods fit.
    Ambiguous,
    /// The code says so: a trait object, a function pointer.
    Dynamic,
    /// A work limit was met.
    Budget,
    /// A const argument, or something whose type does not matter.
    Irrelevant,
    /// We do not handle this yet.
    NotImplemented,
}

impl Why {
    /// The reason in words, for the reach histogram.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Unresolved => "the name leads to no known item",
            Self::Macro => "inside a macro that is not seen through",
            Self::Receiver => "the type of the receiver is not known",
            Self::NoMethod => "no method of that name is known for the type",
            Self::Ambiguous => "several methods fit",
            Self::Dynamic => "a function pointer or trait object decides at run time",
            Self::Budget => "a work limit was met",
            Self::Irrelevant => "a constant",
            Self::NotImplemented => "not implemented yet",
        }
    }
}

impl Ty {
    /// `()`.
    #[must_use]
    pub fn unit() -> Self {
        Self::Tuple(Arc::from([]))
    }

    /// A primitive type.
    #[must_use]
    pub fn prim(name: &str) -> Self {
        Self::Prim(Ustr::from(name))
    }

    /// `&T` or `&mut T`.
    #[must_use]
    pub fn reference(self, mutable: bool) -> Self {
        Self::Ref(Arc::new(self), mutable)
    }

    /// The type behind all references.
    #[must_use]
    pub fn peeled(&self) -> &Self {
        let mut ty = self;
        while let Self::Ref(inner, _) = ty {
            ty = inner;
        }
        ty
    }

    /// Whether nothing can be said about it.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_) | Self::Hole | Self::Var(_))
    }
}

/// Names of the primitive types.
pub(crate) const PRIMITIVES: [&str; 17] = [
    "bool", "char", "str", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
    "f32", "f64",
];
