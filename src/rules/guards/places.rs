//! Which lock an expression means: the same words for the same value.

use rustc_hash::FxHashMap;
use ustr::Ustr;

use crate::{
    syntax::{Block, Expr, ExprId, Pat, Stmt},
    types::{
        Program, Ty,
        infer::{LocalId, Typed},
    },
};

/// Names that stand for others, for ever.
const MAX_ALIASES: u32 = 10;

/// Where a lock lies: the same place is the same lock, as long as its root is the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LockPlace {
    pub(super) root: Root,
    /// Fields from the root on; references, boxes and shared pointers are looked through.
    pub(super) path: Vec<Ustr>,
}

/// Where a place begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Root {
    /// A local of the body.
    Local(LocalId),
    /// A parameter of a function, `self` first.
    Parameter(usize),
    /// A static, as it is written.
    Static(Ustr),
}

impl LockPlace {
    /// A place below this one.
    pub(super) fn below(mut self, path: &[Ustr]) -> Self {
        self.path.extend(path);
        self
    }
}

/// Answers which place an expression means.
pub(super) struct Places<'t> {
    program: &'t Program<'t>,
    typed: &'t Typed,
    /// What a local was bound to, where it is bound once.
    bound: FxHashMap<LocalId, ExprId>,
    /// The parameters, for a function that is looked at from outside.
    parameters: FxHashMap<LocalId, usize>,
}

impl<'t> Places<'t> {
    pub(super) fn new(program: &'t Program<'t>, typed: &'t Typed) -> Self {
        let mut places = Self {
            program,
            typed,
            bound: FxHashMap::default(),
            parameters: FxHashMap::default(),
        };
        for (_, expr) in typed.body.exprs.iter() {
            match expr {
                Expr::Block { block, .. } | Expr::Async { block, .. } => places.note(block),
                _ => {}
            }
        }
        for (_, expr) in typed.body.exprs.iter() {
            if let Expr::Assign(left, _) = expr
                && let Some(local) = typed.uses.get(left)
            {
                places.bound.remove(local);
            }
        }
        places
    }

    /// The same, where parameters are told as such.
    pub(super) fn of_function(program: &'t Program<'t>, typed: &'t Typed) -> Self {
        let mut places = Self::new(program, typed);
        let has_self = typed.locals.first().is_some_and(|local| local.name == "self");
        if has_self {
            places.parameters.insert(LocalId(0), 0);
        }
        for (index, pat) in typed.body.params.iter().enumerate() {
            if let Some(&local) = typed.bindings.get(pat) {
                places.parameters.insert(local, index + usize::from(has_self));
            }
        }
        places
    }

    fn note(&mut self, block: &Block) {
        for stmt in &block.stmts {
            if let Stmt::Let {
                pat, init: Some(init), ..
            } = stmt
                && matches!(self.typed.body.pats[*pat], Pat::Bind { sub: None, .. })
                && let Some(&local) = self.typed.bindings.get(pat)
            {
                self.bound.insert(local, *init);
            }
        }
    }

    /// The place that an expression means; `None` for one that is not known to be the same each time.
    pub(super) fn of(&self, expr: ExprId) -> Option<LockPlace> {
        self.resolve(expr, MAX_ALIASES)
    }

    fn resolve(&self, expr: ExprId, aliases: u32) -> Option<LockPlace> {
        let typed = self.typed;
        match &typed.body.exprs[expr] {
            Expr::Path(path) => match typed.uses.get(&expr) {
                Some(&local) => self.local(local, aliases),
                None => Some(LockPlace {
                    root: Root::Static(Ustr::from(&path.text())),
                    path: Vec::new(),
                }),
            },
            Expr::Field { base, name } => Some(self.resolve(*base, aliases)?.below(&[*name])),
            Expr::Deref(inner) | Expr::Ref(inner, _) => self.resolve(*inner, aliases),
            Expr::MethodCall { receiver, name, .. } if name == "clone" && self.is_shared(expr) => {
                self.resolve(*receiver, aliases)
            }
            Expr::Call { args, .. } if args.len() == 1 && self.is_shared(expr) && self.is_clone(expr) => {
                self.resolve(args[0], aliases)
            }
            _ => None,
        }
    }

    fn local(&self, local: LocalId, aliases: u32) -> Option<LockPlace> {
        let own = || {
            let root = match self.parameters.get(&local) {
                Some(&index) => Root::Parameter(index),
                None => Root::Local(local),
            };
            Some(LockPlace { root, path: Vec::new() })
        };
        let Some(&init) = self.bound.get(&local) else {
            return own();
        };
        let is_alias = matches!(self.typed.local(local).ty, Ty::Ref(..)) || self.is_shared(init);
        let place = aliases.checked_sub(1).filter(|_| is_alias);
        place.and_then(|aliases| self.resolve(init, aliases)).or_else(own)
    }

    /// Whether an expression gives an `Arc` or `Rc`.
    fn is_shared(&self, expr: ExprId) -> bool {
        let lang = &self.program.lang;
        matches!(self.typed.ty(expr), Ty::Adt(id, _) if [lang.arc, lang.rc].contains(&Some(*id)))
    }

    /// Whether a call is `Arc::clone(..)`.
    fn is_clone(&self, call: ExprId) -> bool {
        use crate::types::infer::Callee;
        match self.typed.call(call).map(|site| &site.callee) {
            Some(Callee::Function { function, .. }) => self.program.items.function(*function).name == "clone",
            _ => false,
        }
    }
}
