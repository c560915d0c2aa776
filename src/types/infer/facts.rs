//! What inference gives the later stages.

use thin_vec::ThinVec;
use ustr::Ustr;

use crate::{
    items::FnId,
    source::Span,
    types::{Args, Ty, Why},
};

/// All that is known of one function's body.
#[derive(Debug, Default)]
pub struct Facts {
    /// The function itself (index 0), its closures and async blocks.
    pub bodies: Vec<InnerBody>,
    /// Its calls, in order of evaluation as far as that is written.
    pub calls: Vec<CallSite>,
    /// The names bound by `let` and their types.
    pub lets: Vec<(Span, Ty)>,
    /// Macro calls that are not seen through.
    pub opaque_macros: Vec<(Ustr, Span)>,
    /// Futures that are driven, or handed over, where they are made.
    pub driven: Vec<Driven>,
    /// Whether a work limit was met.
    pub out_of_budget: bool,
}

/// A future that is driven, or handed over, where it is made: `f().await`, `spawn(async { .. })`.
#[derive(Clone, Copy, Debug)]
pub struct Driven {
    /// The body in which that is written.
    pub body: u32,
    /// What makes it.
    pub future: Made,
    /// The call that it is handed to (index in [`Facts::calls`]); `None` where it is awaited, also by `select!` or `join!`.
    pub by: Option<u32>,
}

/// What makes a future.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// A call (index in [`Facts::calls`]).
    Call(u32),
    /// An async block (index in [`Facts::bodies`]).
    Block(u32),
}

/// A function, closure or async block.
#[derive(Debug)]
pub struct InnerBody {
    /// What it is.
    pub kind: BodyKind,
    /// The body it is written in; itself for the function.
    pub parent: u32,
    /// The function's name, the closure's `|`, or the keyword `async`.
    pub place: Span,
    /// A closure's parameter types.
    pub params: ThinVec<Ty>,
    /// `move`.
    pub captures_move: bool,
    /// Where its first `.await` stands.
    pub first_await: Option<u32>,
}

/// Kinds of body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// A function.
    Fn,
    /// An `async fn`.
    AsyncFn,
    /// A closure.
    Closure,
    /// `async |..| ..`.
    AsyncClosure,
    /// `async { .. }`.
    AsyncBlock,
}

/// One call.
#[derive(Debug)]
pub struct CallSite {
    /// The body in which it is written.
    pub body: u32,
    /// The callee's name (last path segment, or method name).
    pub span: Span,
    /// What is called.
    pub callee: Callee,
    /// What is known of the arguments' values, the receiver first; empty where nothing is known of any.
    pub args: ThinVec<ArgFact>,
    /// The arguments' types, the receiver first.
    pub arg_types: ThinVec<Ty>,
    /// Whether a person wrote it as a call (rather than `for`, an operator or a macro).
    pub written: bool,
}

/// What a call calls.
#[derive(Debug)]
pub enum Callee {
    /// A function; for a trait's method that of the trait.
    Function {
        /// The function.
        function: FnId,
        /// All its generic arguments, those of its impl or trait first.
        args: Args,
        /// The type whose function it is.
        self_ty: Option<Ty>,
    },
    /// The constructor of a tuple struct or variant: no call at run time.
    Constructor(Ty),
    /// A value: a closure, a parameter, a function pointer.
    Value(Ty),
    /// Not known.
    Unknown(Why),
}

/// What is known of an argument's value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ArgFact {
    /// Nothing.
    Other,
    /// A constant duration, in nanoseconds.
    Nanoseconds(u64),
    /// A string literal.
    Text(Ustr),
    /// A socket address literal: host and port as numbers.
    NumericAddress,
    /// `true` or `false`.
    Bool(bool),
}

impl Callee {
    /// Visits every type in it. Arguments are shared with signatures and other calls as long as none of them is `wanted`.
    pub(super) fn each_type(&mut self, wanted: &dyn Fn(&Ty) -> bool, visit: &mut dyn FnMut(&mut Ty)) {
        match self {
            Self::Function { args, self_ty, .. } => {
                if args.iter().any(wanted) {
                    let mut list = args.to_vec();
                    list.iter_mut().for_each(&mut *visit);
                    *args = list.into();
                }
                if let Some(ty) = self_ty {
                    visit(ty);
                }
            }
            Self::Constructor(ty) | Self::Value(ty) => visit(ty),
            Self::Unknown(_) => {}
        }
    }
}
