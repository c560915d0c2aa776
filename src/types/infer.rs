//! The types of one body, in order of evaluation, and what each of its calls calls.
//!
//! Given a function, gives [`Facts`]: its inner bodies (closures and async blocks), its calls with their callees, and what could
//! not be decided and why. The syntax tree is dropped afterwards.

mod calls;
mod closures;
mod control;
mod drops;
mod exprs;
mod facts;
mod implied;
mod inferred;
mod operators;
mod paths;
mod patterns;
mod typed;
mod values;

use thin_vec::ThinVec;
use ustr::Ustr;

pub use self::{
    facts::{ArgFact, BodyKind, CallSite, Callee, Driven, Facts, InnerBody, Made},
    inferred::Inferred,
    typed::{Local, LocalId, Typed},
};
use super::{
    Args, Program, Subst, Ty, Why, any, methods::Repeated, scope::Scope, signatures::own_params, solver::Solver,
    table::VarKind,
};
use crate::{
    items::{ConstId, FnId, ModuleId},
    source::Span,
    syntax::{Body, ExprId, Function, SyntaxError},
};

/// Inference of one body.
pub(super) struct Infer<'a> {
    program: &'a Program<'a>,
    solver: Solver<'a>,
    scope: Scope<'a>,
    /// Modules of the blocks around, innermost last.
    modules: Vec<ModuleId>,
    owner: FnId,
    own_args: Args,
    body: &'a Body,
    locals: Vec<Visible>,
    /// What is noted of each expression, when it is asked for.
    notes: Option<typed::Notes>,
    /// Locals declared so far: the number of the next.
    declared: u32,
    bodies: Vec<InnerBody>,
    current: u32,
    /// The return type of each body around.
    returns: Vec<Ty>,
    loops: Vec<(Option<Ustr>, Ty)>,
    calls: Vec<CallSite>,
    /// Calls that the language may make.
    implied: Vec<CallSite>,
    driven: Vec<Driven>,
    lets: Vec<(Span, Ty)>,
    /// The function of a repeated impl that the path looked at last names: `u16::from_str_radix`.
    repeated: Option<(FnId, Repeated)>,
}

/// A local that is in scope.
#[derive(Clone)]
struct Visible {
    name: Ustr,
    ty: Ty,
    id: LocalId,
}

/// Infers a function's body; the error when it does not parse.
pub fn infer(program: &Program<'_>, function: FnId) -> Result<Facts, SyntaxError> {
    if program.is_checked(function) {
        return Ok(infer_typed(program, function)?.map_or_else(Facts::default, |typed| typed.facts));
    }
    let Some(parsed) = parse(program, function)? else {
        return Ok(Facts::default());
    };
    Ok(infer_parsed(program, function, &parsed, None).0)
}

/// Infers a function's body and keeps its tree, with the type of every expression; `None` for a function without body, the error
/// when it does not parse.
pub fn infer_typed(program: &Program<'_>, function: FnId) -> Result<Option<Typed>, SyntaxError> {
    let Some(parsed) = parse(program, function)? else {
        return Ok(None);
    };
    let Some(body) = &parsed.body else {
        return Ok(None);
    };
    let (mut facts, notes) = infer_parsed(program, function, &parsed, Some(typed::Notes::new(body)));
    let notes = notes.unwrap_or_default();
    drops::add(program, body, &notes, &mut facts);
    Ok(parsed.body.map(|body| Typed::new(facts, body, notes)))
}

/// A function's tree, if it has a body.
fn parse(program: &Program<'_>, function: FnId) -> Result<Option<Function>, SyntaxError> {
    let item = program.items.function(function);
    let Some(skeleton) = item.item.function(program.modules) else {
        return Ok(None);
    };
    let Some(body) = skeleton.body else {
        return Ok(None);
    };
    if skeleton.depth > crate::syntax::MAX_DEPTH {
        let message = format!(
            "nested {} levels deep, which is more than {}",
            skeleton.depth,
            crate::syntax::MAX_DEPTH
        );
        return Err(SyntaxError {
            span: Span::new(body.start, body.start + 1),
            message,
        });
    }
    let span = Span::new(skeleton.signature.start, body.end);
    program
        .try_parse(item.item, item.module, |origin| origin.function(span))
        .map(Some)
}

fn infer_parsed(
    program: &Program<'_>,
    function: FnId,
    parsed: &Function,
    notes: Option<typed::Notes>,
) -> (Facts, Option<typed::Notes>) {
    let Some(body) = &parsed.body else {
        return (Facts::default(), notes);
    };
    let scope = Scope::of_function(program, function);
    let generics_len = scope.predicates().len();
    let solver = Solver::new(program, &scope.predicates()[..generics_len]).for_body(body.exprs.len());
    let sig = program.sig(function);
    let own_args = sig
        .as_ref()
        .map_or_else(|| Args::from([]), |sig| own_params(&sig.generics));
    let module = program.items.function(function).module;
    let mut infer = Infer {
        program,
        solver,
        scope,
        modules: vec![module],
        owner: function,
        own_args,
        body,
        locals: Vec::new(),
        notes,
        declared: 0,
        bodies: Vec::new(),
        current: 0,
        returns: Vec::new(),
        loops: Vec::new(),
        calls: Vec::new(),
        implied: Vec::new(),
        driven: Vec::new(),
        lets: Vec::new(),
        repeated: None,
    };
    infer.run(sig.as_deref());
    infer.finish()
}

/// The type of a constant's value where its written type says too little; unused constants are never looked at.
pub fn constant_type(program: &Program<'_>, id: ConstId) -> Ty {
    program
        .constant(id)
        .map_or(Ty::Unknown(Why::Unresolved), |ty| (*ty).clone())
}

impl Infer<'_> {
    fn run(&mut self, sig: Option<&super::FnSig>) {
        let item = self.program.items.function(self.owner);
        let place = item.item.item(self.program.modules).name_span;
        let is_async = sig.is_some_and(|sig| sig.is_async);
        let kind = if is_async { BodyKind::AsyncFn } else { BodyKind::Fn };
        self.bodies.push(InnerBody {
            kind,
            parent: 0,
            place,
            params: ThinVec::new(),
            captures_move: false,
            first_await: None,
        });
        self.solver.closures.push(None);
        let (mut params, ret) = match sig {
            Some(sig) => (sig.params.clone(), sig.ret.clone()),
            None => (ThinVec::new(), Ty::Unknown(Why::NotImplemented)),
        };
        if sig.is_some_and(|sig| sig.has_self) {
            let self_ty = self.solver.normalize(&params.remove(0));
            self.declare(Ustr::from("self"), self_ty, place, None);
        }
        for (pat, ty) in self.body.params.iter().zip(params) {
            let ty = self.solver.normalize(&ty);
            self.pattern(*pat, &ty, None);
        }
        let ret = match ret {
            Ty::Future(output) if is_async => (*output).clone(),
            other => other,
        };
        let ret = self.revealed(&ret);
        let ret = self.solver.normalize(&ret);
        self.returns.push(ret.clone());
        if let Some(root) = self.body.root {
            let ty = self.expr(root, Some(&ret));
            self.coerce(&ty, &ret);
        }
        self.solver.settle();
        self.default_numbers();
        self.solver.settle();
    }

    /// A return type as its own body sees it: what is hidden behind `impl Trait` is still to be found, and keeps to the bounds.
    fn revealed(&mut self, ty: &Ty) -> Ty {
        match ty {
            Ty::Opaque(bounds) => {
                let hidden = self.solver.fresh();
                self.keeps_to(&hidden, bounds);
                hidden
            }
            Ty::Adt(id, args) => Ty::Adt(*id, args.iter().map(|arg| self.revealed(arg)).collect()),
            Ty::Tuple(types) => Ty::Tuple(types.iter().map(|ty| self.revealed(ty)).collect()),
            other => other.clone(),
        }
    }

    /// Remembers that a type, once it is found, keeps to the bounds of an `impl` or `dyn`.
    fn keeps_to(&mut self, ty: &Ty, bounds: &[super::Bound]) {
        for bound in bounds {
            self.require(ty.clone(), bound.clone());
        }
    }

    /// Integer and float literals that nothing decides are `i32` and `f64`.
    fn default_numbers(&mut self) {
        for var in 0..self.solver.table.len() as u32 {
            let var_ty = Ty::Var(var);
            if !matches!(self.solver.table.shallow(&var_ty), Ty::Var(unbound) if unbound == var) {
                continue;
            }
            match self.solver.table.kind(var) {
                VarKind::Integer => self.solver.table.unify(&var_ty, &Ty::prim("i32")),
                VarKind::Float => self.solver.table.unify(&var_ty, &Ty::prim("f64")),
                VarKind::General => continue,
            };
        }
    }

    /// Brings a name into scope.
    fn declare(&mut self, name: Ustr, ty: Ty, span: Span, pat: Option<crate::syntax::PatId>) {
        let id = LocalId(self.declared);
        self.declared += 1;
        if let Some(notes) = &mut self.notes {
            notes.local(name, ty.clone(), span, self.current, pat);
        }
        self.locals.push(Visible { name, ty, id });
    }

    fn finish(mut self) -> (Facts, Option<typed::Notes>) {
        let table = &self.solver.table;
        let resolve = |ty: &mut Ty| {
            if is_open(ty) {
                *ty = closed(&table.resolve(ty));
            }
        };
        for call in self.calls.iter_mut().chain(&mut self.implied) {
            call.callee.each_type(&is_open, &mut |ty| resolve(ty));
            call.arg_types.iter_mut().for_each(resolve);
        }
        for body in &mut self.bodies {
            body.params.iter_mut().for_each(resolve);
        }
        let is_made = |call: &CallSite| implied::is_made(self.program, call);
        self.calls.extend(self.implied.into_iter().filter(is_made));
        self.calls.shrink_to_fit();
        self.driven.shrink_to_fit();
        self.bodies.shrink_to_fit();
        for (_, ty) in &mut self.lets {
            resolve(ty);
        }
        if let Some(notes) = &mut self.notes {
            notes.each_type(&resolve);
        }
        let facts = Facts {
            bodies: self.bodies,
            calls: self.calls,
            driven: self.driven,
            lets: self.lets,
            opaque_macros: self.body.opaque_macros.clone(),
            out_of_budget: self.solver.fuel == 0,
        };
        (facts, self.notes)
    }

    fn module(&self) -> ModuleId {
        self.modules.last().copied().unwrap_or_else(|| self.scope.module())
    }

    /// A type as written in the body, with new variables for what is left out.
    fn written(&mut self, ty: &crate::syntax::TypeRef) -> Ty {
        let lowered = self.scope.at(self.module()).ty(ty);
        self.solver.normalize(&lowered)
    }

    fn shallow(&self, ty: &Ty) -> Ty {
        self.solver.table.shallow(ty)
    }

    /// The type, after another look at what is pending if its head is not known.
    fn known(&mut self, ty: &Ty) -> Ty {
        let found = self.shallow(ty);
        if matches!(found, Ty::Var(_)) {
            self.solver.settle();
            return self.shallow(ty);
        }
        found
    }

    /// Makes `actual` fit `expected` as the language does at arguments, assignments and returns.
    fn coerce(&mut self, actual: &Ty, expected: &Ty) {
        let (actual, expected) = (self.shallow(actual), self.shallow(expected));
        if matches!(actual, Ty::Never)
            || self.is_coerced_from_unknown(&actual, &expected)
            || self.solver.table.unify(&actual, &expected)
        {
            return;
        }
        let (Ty::Ref(from, mutable), Ty::Ref(to, wanted)) = (&actual, &expected) else {
            return;
        };
        if *wanted && !*mutable {
            return;
        }
        if self.solver.table.unify(from, to) {
            return;
        }
        if let (Ty::Array(inner), Ty::Slice(element)) = (self.shallow(from), self.shallow(to)) {
            self.solver.table.unify(&inner, &element);
            return;
        }
        let mut next = self.shallow(from);
        for _ in 0..8 {
            match self.solver.deref(&next) {
                Some(inner) if self.solver.table.unify(&inner, to) => return,
                Some(inner) => next = inner,
                None => return,
            }
        }
    }

    /// `&x` for a `&[u8]`, with nothing known of `x` yet: it may be anything that dereferences to that, and no slice, which no variable holds.
    fn is_coerced_from_unknown(&self, actual: &Ty, expected: &Ty) -> bool {
        let (Ty::Ref(from, _), Ty::Ref(to, _)) = (actual, expected) else {
            return false;
        };
        let is_unsized = match self.solver.table.known(to) {
            Ty::Slice(_) | Ty::Dyn(_) => true,
            Ty::Prim(name) => *name == "str",
            _ => false,
        };
        is_unsized && matches!(self.solver.table.known(from), Ty::Var(_))
    }

    /// The span of an expression's characteristic token.
    fn span(&self, id: ExprId) -> Span {
        self.body.span(id)
    }
}

/// A type without variables: what was never decided is unknown.
fn is_open(ty: &Ty) -> bool {
    any(ty, &mut |inner| matches!(inner, Ty::Var(_) | Ty::Hole))
}

fn closed(ty: &Ty) -> Ty {
    ty.map_leaves(&mut |leaf| match leaf {
        Ty::Var(_) | Ty::Hole => Some(Ty::Unknown(Why::Receiver)),
        _ => None,
    })
}
