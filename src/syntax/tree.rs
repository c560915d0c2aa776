//! The tree that the later stages see: small, `Send`, with names interned and lifetimes left out.

use la_arena::{Arena, Idx};
use ustr::Ustr;

use crate::source::Span;

/// An expression of a [`Body`].
pub type ExprId = Idx<Expr>;
/// A pattern of a [`Body`].
pub type PatId = Idx<Pat>;

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

/// A constant or static.
#[derive(Debug)]
pub struct ConstShape {
    /// Its type.
    pub ty: TypeRef,
    /// Its value.
    pub body: Option<Body>,
}

/// A static that a `thread_local!` or `lazy_static!` call declares.
#[derive(Debug)]
pub struct MacroStatic {
    /// Its name.
    pub name: Ustr,
    /// Its type as written.
    pub ty: TypeRef,
}

/// A body: expressions and patterns in arenas.
#[derive(Debug, Default)]
pub struct Body {
    /// All expressions, children before their parents.
    pub exprs: Arena<Expr>,
    /// All patterns.
    pub pats: Arena<Pat>,
    /// Where each expression stands: its characteristic token (the method's name, the last segment of a path, `await`, the
    /// braces of a block), by raw id.
    pub spans: Vec<Span>,
    /// The parameters' patterns, `self` not included.
    pub params: Vec<PatId>,
    /// The value.
    pub root: Option<ExprId>,
    /// Macro calls that are not seen through.
    pub opaque_macros: Vec<(Ustr, Span)>,
}

/// An expression.
#[derive(Debug)]
pub enum Expr {
    /// Not read: a macro we do not see through, or syntax we do not know.
    Missing,
    /// A literal.
    Literal(Literal),
    /// A path.
    Path(Path),
    /// `f(a, b)`.
    Call {
        /// What is called.
        callee: ExprId,
        /// The arguments.
        args: Vec<ExprId>,
    },
    /// `x.m::<T>(a)`.
    MethodCall {
        /// The receiver.
        receiver: ExprId,
        /// The method.
        name: Ustr,
        /// Where its name stands.
        name_span: Span,
        /// The turbofish.
        generics: Vec<TypeRef>,
        /// The arguments.
        args: Vec<ExprId>,
    },
    /// `x.f`, `x.0`.
    Field {
        /// The value.
        base: ExprId,
        /// The field.
        name: Ustr,
    },
    /// `x[i]`.
    Index {
        /// The value.
        base: ExprId,
        /// The index.
        index: ExprId,
    },
    /// `*x`.
    Deref(ExprId),
    /// `!x`, `-x` (true for `-`).
    Unary(ExprId, bool),
    /// `a + b` and the like.
    Binary {
        /// The operator.
        op: Operator,
        /// Left side.
        left: ExprId,
        /// Right side.
        right: ExprId,
    },
    /// `a = b`.
    Assign(ExprId, ExprId),
    /// `a += b`.
    AssignOp(Operator, ExprId, ExprId),
    /// `&x`, `&mut x` (true), also raw.
    Ref(ExprId, bool),
    /// `x as T`.
    Cast(ExprId, TypeRef),
    /// `(a, b)`.
    Tuple(Vec<ExprId>),
    /// `[a, b]`.
    Array(Vec<ExprId>),
    /// `[a; n]`.
    Repeat(ExprId, ExprId),
    /// `vec![a, b]`, `vec![a; n]`.
    Vec(Vec<ExprId>),
    /// `a..b` and its relatives.
    Range {
        /// Lower end.
        low: Option<ExprId>,
        /// Upper end.
        high: Option<ExprId>,
        /// `..=`.
        inclusive: bool,
    },
    /// `S { a: x, ..rest }`.
    Struct {
        /// The type or variant.
        path: Path,
        /// The fields.
        fields: Vec<(Ustr, ExprId)>,
        /// The rest.
        rest: Option<ExprId>,
    },
    /// `{ … }`, `unsafe { … }`, `'a: { … }`, `const { … }`.
    Block {
        /// The label.
        label: Option<Ustr>,
        /// The statements.
        block: Block,
    },
    /// `async { … }`.
    Async {
        /// `async move`.
        moves: bool,
        /// The keyword.
        keyword: Span,
        /// The statements.
        block: Block,
    },
    /// `if`.
    If {
        /// The condition, which may hold [`Expr::Let`]s.
        condition: ExprId,
        /// The first branch.
        then: ExprId,
        /// The other.
        otherwise: Option<ExprId>,
    },
    /// `let p = x` in a condition.
    Let(PatId, ExprId),
    /// `match`.
    Match {
        /// The scrutinee.
        scrutinee: ExprId,
        /// The arms.
        arms: Vec<Arm>,
    },
    /// `loop`.
    Loop {
        /// The label.
        label: Option<Ustr>,
        /// The body.
        body: ExprId,
    },
    /// `while`.
    While {
        /// The label.
        label: Option<Ustr>,
        /// The condition.
        condition: ExprId,
        /// The body.
        body: ExprId,
    },
    /// `for`.
    For {
        /// The label.
        label: Option<Ustr>,
        /// The pattern.
        pat: PatId,
        /// What is iterated.
        iterable: ExprId,
        /// The body.
        body: ExprId,
    },
    /// `|a| b`.
    Closure {
        /// The parameters with the types written.
        params: Vec<(PatId, Option<TypeRef>)>,
        /// The return type written.
        ret: Option<TypeRef>,
        /// The body.
        body: ExprId,
        /// `async |a| b`.
        is_async: bool,
        /// `move`.
        moves: bool,
    },
    /// `return x`.
    Return(Option<ExprId>),
    /// `break 'a x`.
    Break(Option<Ustr>, Option<ExprId>),
    /// `continue`.
    Continue(Option<Ustr>),
    /// `x?`.
    Try(ExprId),
    /// `x.await`.
    Await(ExprId),
    /// `format!` and its relatives, with what they give.
    Format {
        /// What it gives.
        gives: FormatResult,
        /// The arguments.
        args: Vec<ExprId>,
    },
    /// `select!`.
    Select {
        /// Whose macro it is (`tokio::select`).
        path: Ustr,
        /// The arms.
        arms: Vec<SelectArm>,
        /// `else =>`, `default =>`, `complete =>`.
        otherwise: Vec<ExprId>,
    },
    /// `join!`, `try_join!` (true).
    Join(Vec<ExprId>, bool),
    /// A macro that is no expression of ours but whose tokens are expressions: evaluated here, value unknown.
    Macro {
        /// Its path.
        path: Ustr,
        /// Its arguments.
        args: Vec<ExprId>,
    },
}

/// Statements and a tail.
#[derive(Debug, Default)]
pub struct Block {
    /// The statements.
    pub stmts: Vec<Stmt>,
    /// The value.
    pub tail: Option<ExprId>,
    /// With the braces.
    pub span: Span,
}

/// A statement; items are found by the skeleton.
#[derive(Debug)]
pub enum Stmt {
    /// `let`.
    Let {
        /// The pattern.
        pat: PatId,
        /// The type written.
        ty: Option<TypeRef>,
        /// The value.
        init: Option<ExprId>,
        /// `else { … }`.
        otherwise: Option<ExprId>,
    },
    /// An expression, with `;` or without.
    Expr(ExprId),
}

/// One arm of a `match`.
#[derive(Debug)]
pub struct Arm {
    /// The pattern.
    pub pat: PatId,
    /// `if …`.
    pub guard: Option<ExprId>,
    /// The value.
    pub body: ExprId,
}

/// One arm of a `select!`.
#[derive(Debug)]
pub struct SelectArm {
    /// What its result is bound to.
    pub pat: PatId,
    /// The future.
    pub future: ExprId,
    /// `, if …`.
    pub guard: Option<ExprId>,
    /// What runs when it wins.
    pub body: ExprId,
}

/// What a formatting macro gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatResult {
    /// A `String`.
    String,
    /// Nothing.
    Unit,
    /// It does not return.
    Never,
    /// `fmt::Arguments`.
    Arguments,
    /// Something else.
    Unknown,
}

/// A binary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `&&`, `||`.
    Logic,
    /// `==`, `<` and the like.
    Comparison,
    /// An operator with a trait of its own: the trait's name in `std::ops`, without `Assign`.
    Arithmetic(&'static str),
}

/// A literal.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `"…"`, with its value when short.
    Str(Option<Ustr>),
    /// `b"…"`.
    ByteStr,
    /// `c"…"`.
    CStr,
    /// `'…'`.
    Char,
    /// `b'…'`.
    Byte,
    /// Its value, if it fits, and suffix.
    Int(Option<u64>, Option<Ustr>),
    /// Its suffix.
    Float(Option<Ustr>),
    /// Its value.
    Bool(bool),
}

/// A pattern.
#[derive(Debug)]
pub enum Pat {
    /// `_`, `..`, or something that binds nothing.
    Wild,
    /// `..` in a tuple or slice.
    Rest,
    /// A binding: `x`, `ref mut x`, `x @ p`. May turn out to be a constant or a unit variant.
    Bind {
        /// The name.
        name: Ustr,
        /// Where it stands.
        span: Span,
        /// `ref` (`Some(false)`), `ref mut` (`Some(true)`).
        by_ref: Option<bool>,
        /// `@ p`.
        sub: Option<PatId>,
    },
    /// A constant, unit struct or variant.
    Path(Path),
    /// A literal or range.
    Literal(ExprId),
    /// A range.
    Range(Option<ExprId>, Option<ExprId>),
    /// `&p`.
    Ref(PatId),
    /// `(a, .., b)`.
    Tuple(Vec<PatId>),
    /// `P(a, .., b)`.
    TupleStruct(Path, Vec<PatId>),
    /// `P { a: p, .. }`.
    Struct(Path, Vec<(Ustr, PatId)>),
    /// `[a, .., b]`.
    Slice(Vec<PatId>),
    /// `a | b`.
    Or(Vec<PatId>),
    /// `p if g` nested in a pattern is not stable; `p: T` of a closure parameter is kept with the closure.
    Typed(PatId, Box<TypeRef>),
}

impl Path {
    /// A path of one plain segment.
    #[must_use]
    pub fn plain(name: Ustr, span: Span) -> Self {
        Self { qself: None, global: false, segments: vec![Segment { name, span, args: None }] }
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

impl Body {
    /// Adds an expression with its place.
    pub(super) fn add(&mut self, expr: Expr, span: Span) -> ExprId {
        self.spans.push(span);
        self.exprs.alloc(expr)
    }

    /// Where an expression's characteristic token stands.
    #[must_use]
    pub fn span(&self, id: ExprId) -> Span {
        self.spans[u32::from(id.into_raw()) as usize]
    }
}
