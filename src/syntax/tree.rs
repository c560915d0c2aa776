//! Bodies as the later stages see them: small, `Send`, with names interned.

use la_arena::{Arena, Idx};
use ustr::Ustr;

use super::shapes::{Path, TypeRef};
use crate::source::Span;

/// An expression of a [`Body`].
pub type ExprId = Idx<Expr>;
/// A pattern of a [`Body`].
pub type PatId = Idx<Pat>;

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
    /// `_` on the left of an assignment.
    Underscore,
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
        /// Those that are known to be shown by `Display`.
        displayed: Vec<ExprId>,
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

    /// Where the name stands that tells which value an expression is: `x` of `&*x`, `f` of `f().await?`.
    #[must_use]
    pub fn name_span(&self, id: ExprId) -> Span {
        let mut at = id;
        while let Expr::Call { callee: inner, .. }
        | Expr::Ref(inner, _)
        | Expr::Deref(inner)
        | Expr::Try(inner)
        | Expr::Await(inner) = &self.exprs[at]
        {
            at = *inner;
        }
        self.span(at)
    }
}
