//! Which place an expression means: the same words for the same value, however it is referred to.

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use crate::{
    items::{ConstId, Def, FnId, ModuleId},
    names::Namespace,
    syntax::{Block, Expr, ExprId, Literal, Pat, PatId, Path, Stmt},
    types::{
        Program, Ty,
        infer::{Callee, LocalId, Typed},
    },
};

/// A variable or a static, and fields behind it. References, boxes and shared pointers are looked through.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Place {
    pub(super) root: Root,
    /// Names of fields, and indices in brackets.
    pub(super) path: Vec<Ustr>,
}

/// Where a place begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Root {
    /// A variable.
    Local(LocalId),
    /// A parameter of a function as its callers see it, `self` first.
    Parameter(usize),
    /// A static.
    Static(ConstId),
    /// A static of the function itself, by its name.
    Own(Ustr),
}

impl Place {
    fn of(root: Root) -> Self {
        Self { root, path: Vec::new() }
    }

    /// A place below this one.
    pub(super) fn below(mut self, path: &[Ustr]) -> Self {
        self.path.extend(path);
        self
    }

    /// The same place as callers of the function see it; `None` for what lies in the function itself.
    pub(super) fn seen_by_callers(&self, parameters: &FxHashMap<LocalId, usize>) -> Option<Self> {
        let root = match self.root {
            Root::Local(local) => Root::Parameter(*parameters.get(&local)?),
            Root::Own(_) => return None,
            other => other,
        };
        // An index that is a variable means nothing outside.
        let is_own = self.path.iter().any(|step| step.starts_with(VARIABLE_INDEX));
        (!is_own).then(|| Self {
            root,
            path: self.path.clone(),
        })
    }

    /// A place that a called function speaks of, in terms of the body that calls it with `args` (the receiver first).
    pub(super) fn at_call(&self, places: &Places<'_>, args: &[ExprId]) -> Option<Self> {
        match self.root {
            Root::Parameter(index) => Some(places.of(*args.get(index)?)?.below(&self.path)),
            Root::Static(_) => Some(self.clone()),
            Root::Local(_) | Root::Own(_) => None,
        }
    }
}

/// How a step of a path begins whose index is a variable.
const VARIABLE_INDEX: &str = "[#";

/// The places of one body.
pub(super) struct Places<'a> {
    program: &'a Program<'a>,
    typed: &'a Typed,
    /// Where the function's paths are looked up.
    module: ModuleId,
    /// What each variable was first given, where a plain `let` says so.
    inits: FxHashMap<LocalId, ExprId>,
    /// The variables that are given something later.
    assigned: FxHashSet<LocalId>,
    /// Those that are borrowed by `&mut`.
    lent: FxHashSet<LocalId>,
}

/// Variables that stand for others are followed so far.
const MAX_ALIASES: u32 = 8;

impl<'a> Places<'a> {
    pub(super) fn new(program: &'a Program<'a>, function: FnId, typed: &'a Typed) -> Self {
        let mut places = Self {
            program,
            typed,
            module: program.items.function(function).module,
            inits: FxHashMap::default(),
            assigned: FxHashSet::default(),
            lent: FxHashSet::default(),
        };
        for (_, expr) in typed.body.exprs.iter() {
            match expr {
                Expr::Block { block, .. } | Expr::Async { block, .. } => places.note(block),
                Expr::Assign(left, _) | Expr::AssignOp(_, left, _) => {
                    places.assigned.extend(typed.uses.get(left).copied());
                }
                Expr::Ref(inner, true) => places.lent.extend(typed.uses.get(inner).copied()),
                _ => {}
            }
        }
        places
    }

    fn note(&mut self, block: &Block) {
        for stmt in &block.stmts {
            if let Stmt::Let {
                pat, init: Some(init), ..
            } = stmt
                && let Some(local) = bound_by(self.typed, *pat)
            {
                self.inits.insert(local, *init);
            }
        }
    }

    /// What a variable was first given.
    pub(super) fn init(&self, local: LocalId) -> Option<ExprId> {
        self.inits.get(&local).copied()
    }

    /// The place that an expression names or refers to; `None` for one that is not known to mean the same each time.
    pub(super) fn of(&self, expr: ExprId) -> Option<Place> {
        self.of_within(expr, MAX_ALIASES)
    }

    fn of_within(&self, expr: ExprId, aliases: u32) -> Option<Place> {
        let body = &self.typed.body;
        match &body.exprs[expr] {
            Expr::Path(path) => {
                let local = self.typed.uses.get(&expr);
                local.map_or_else(|| self.of_static(path), |&local| Some(self.of_local(local, aliases)))
            }
            Expr::Field { base, name } => Some(self.of_within(*base, aliases)?.below(&[*name])),
            Expr::Index { base, index } => Some(self.of_within(*base, aliases)?.below(&[self.index(*index)?])),
            Expr::Deref(inner) | Expr::Ref(inner, _) => self.of_within(*inner, aliases),
            Expr::Block { block, .. } if block.stmts.is_empty() => self.of_within(block.tail?, aliases),
            Expr::Macro { path, args } if path.ends_with("pin") && args.len() == 1 => self.of_within(args[0], aliases),
            Expr::MethodCall { receiver, args, .. } if args.is_empty() && self.is_same(expr, *receiver) => {
                self.of_within(*receiver, aliases)
            }
            // `Arc::clone(&x)`, `Pin::new(&mut x)`.
            Expr::Call { args, .. } if args.len() == 1 && self.is_same(expr, args[0]) => {
                self.of_within(args[0], aliases)
            }
            _ => None,
        }
    }

    /// A variable that only stands for another place is that place.
    fn of_local(&self, local: LocalId, aliases: u32) -> Place {
        let itself = Place::of(Root::Local(local));
        let (Some(aliases), Some(init)) = (aliases.checked_sub(1), self.init(local)) else {
            return itself;
        };
        let stands_for = match &self.typed.body.exprs[init] {
            Expr::Ref(..) | Expr::Macro { .. } => true,
            _ => matches!(self.typed.local(local).ty, Ty::Ref(..)) || self.is_shared(self.typed.ty(init)),
        };
        if stands_for && !self.assigned.contains(&local) {
            self.of_within(init, aliases).unwrap_or(itself)
        } else {
            itself
        }
    }

    /// A step for an index that means the same each time: a number, a text, a variable that is never assigned to.
    fn index(&self, index: ExprId) -> Option<Ustr> {
        let text = match &self.typed.body.exprs[index] {
            Expr::Literal(Literal::Int(Some(value), _)) => format!("[{value}]"),
            Expr::Literal(Literal::Str(Some(value))) => format!("[\"{value}\"]"),
            Expr::Path(_) => {
                let local = self.typed.uses.get(&index)?;
                if self.assigned.contains(local) || self.lent.contains(local) {
                    return None;
                }
                format!("{VARIABLE_INDEX}{}]", local.0)
            }
            Expr::Ref(inner, false) => return self.index(*inner),
            _ => return None,
        };
        Some(Ustr::from(&text))
    }

    fn of_static(&self, path: &Path) -> Option<Place> {
        let segments: Vec<Ustr> = path.segments.iter().map(|segment| segment.name).collect();
        let names = self.program.names;
        let root = match names.path(self.module, &segments, path.global, Namespace::Values) {
            Some(found) => match found.def {
                Def::Const(id) if found.used == segments.len() => Root::Static(id),
                _ => return None,
            },
            // It can only be declared in the body.
            None if segments.len() == 1 => Root::Own(segments[0]),
            None => return None,
        };
        Some(Place::of(root))
    }

    fn is_shared(&self, ty: &Ty) -> bool {
        let lang = &self.program.lang;
        matches!(ty, Ty::Adt(id, _) if [lang.arc, lang.rc, lang.pin].contains(&Some(*id)))
    }

    /// Whether a call without further arguments gives the same shared pointer, or a pinned reference to what it is given.
    fn is_same(&self, call: ExprId, argument: ExprId) -> bool {
        let (given, taken) = (self.typed.ty(call), self.typed.ty(argument));
        let is_pinned_reference = matches!(given, Ty::Adt(id, args) if Some(*id) == self.program.lang.pin
            && args.first().is_some_and(|inner| matches!(inner, Ty::Ref(..))));
        is_pinned_reference || (self.is_shared(given) && given == taken.peeled() && self.is_clone(call))
    }

    fn is_clone(&self, call: ExprId) -> bool {
        match self.typed.call(call).map(|site| &site.callee) {
            Some(Callee::Function { function, .. }) => self.program.items.function(*function).name == "clone",
            _ => false,
        }
    }

    /// The variable without which an expression's value could not be: its place's root, through methods that lend a part of it.
    pub(super) fn root(&self, expr: ExprId) -> Option<LocalId> {
        if let Some(place) = self.of(expr) {
            return match place.root {
                Root::Local(local) => Some(local),
                Root::Parameter(_) | Root::Static(_) | Root::Own(_) => None,
            };
        }
        match &self.typed.body.exprs[expr] {
            Expr::Field { base: inner, .. }
            | Expr::Index { base: inner, .. }
            | Expr::Deref(inner)
            | Expr::Ref(inner, _)
            | Expr::Try(inner) => self.root(*inner),
            Expr::MethodCall { receiver, .. } if lends(self.typed.ty(expr)) => self.root(*receiver),
            _ => None,
        }
    }
}

/// Whether a value borrows: a reference, or a type with one in its arguments.
fn lends(ty: &Ty) -> bool {
    match ty {
        Ty::Ref(..) => true,
        Ty::Adt(_, args) => args.iter().any(lends),
        _ => false,
    }
}

/// The variable that a plain pattern binds.
pub(super) fn bound_by(typed: &Typed, pat: PatId) -> Option<LocalId> {
    match typed.body.pats[pat] {
        Pat::Bind { sub: None, .. } => typed.bindings.get(&pat).copied(),
        Pat::Typed(inner, _) => bound_by(typed, inner),
        _ => None,
    }
}

/// The variables of a function's parameters, and their numbers (`self` first).
pub(super) fn parameters(typed: &Typed) -> FxHashMap<LocalId, usize> {
    let has_self = typed.locals.first().is_some_and(|first| first.name == "self");
    let named = typed.body.params.iter().enumerate();
    let named = named.filter_map(|(index, pat)| Some((bound_by(typed, *pat)?, index + usize::from(has_self))));
    has_self.then_some((LocalId(0), 0)).into_iter().chain(named).collect()
}

/// The receiver and arguments of a call.
pub(super) fn arguments(typed: &Typed, call: ExprId) -> Vec<ExprId> {
    match &typed.body.exprs[call] {
        Expr::Call { args, .. } => args.clone(),
        Expr::MethodCall { receiver, args, .. } => std::iter::once(*receiver).chain(args.iter().copied()).collect(),
        _ => Vec::new(),
    }
}
