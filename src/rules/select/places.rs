//! Which variable an expression is a part of, and which place behind it.

use rustc_hash::FxHashMap;
use ustr::Ustr;

use crate::{
    syntax::{Expr, ExprId, Pat, PatId, Stmt},
    types::{
        Lang, Ty,
        infer::{LocalId, Typed},
    },
};

/// A variable, or a static by its name, and fields behind it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Place {
    pub(super) root: Root,
    pub(super) fields: Vec<Ustr>,
}

/// Where a place begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Root {
    /// A variable.
    Local(LocalId),
    /// A static, by its path as written.
    Static(Ustr),
}

/// The places of one body.
pub(super) struct Places<'a> {
    typed: &'a Typed,
    lang: &'a Lang,
    /// What each variable was first given, where a plain `let` says so.
    inits: FxHashMap<LocalId, ExprId>,
}

/// Variables that stand for others are followed so far.
const MAX_ALIASES: u32 = 8;

impl<'a> Places<'a> {
    pub(super) fn new(typed: &'a Typed, lang: &'a Lang) -> Self {
        let mut inits = FxHashMap::default();
        for (_, expr) in typed.body.exprs.iter() {
            let (Expr::Block { block, .. } | Expr::Async { block, .. }) = expr else {
                continue;
            };
            for stmt in &block.stmts {
                if let Stmt::Let {
                    pat, init: Some(init), ..
                } = stmt
                    && let Some(local) = bound_by(typed, *pat)
                {
                    inits.insert(local, *init);
                }
            }
        }
        Self { typed, lang, inits }
    }

    /// What a variable was first given.
    pub(super) fn init(&self, local: LocalId) -> Option<ExprId> {
        self.inits.get(&local).copied()
    }

    /// The place that an expression names or refers to, references and clones of shared pointers seen through.
    pub(super) fn of(&self, expr: ExprId) -> Option<Place> {
        self.of_within(expr, MAX_ALIASES)
    }

    fn of_within(&self, expr: ExprId, aliases: u32) -> Option<Place> {
        let body = &self.typed.body;
        match &body.exprs[expr] {
            Expr::Path(path) => {
                let local = self.typed.uses.get(&expr);
                local.map_or_else(|| of_static(&path.text()), |&local| Some(self.of_local(local, aliases)))
            }
            Expr::Field { base, name } => {
                let mut place = self.of_within(*base, aliases)?;
                place.fields.push(*name);
                Some(place)
            }
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
        let itself = Place {
            root: Root::Local(local),
            fields: Vec::new(),
        };
        let Some(aliases) = aliases.checked_sub(1) else {
            return itself;
        };
        let Some(init) = self.init(local) else { return itself };
        let stands_for = match &self.typed.body.exprs[init] {
            Expr::Ref(..) | Expr::Macro { .. } => true,
            Expr::MethodCall { .. } | Expr::Call { .. } => self.is_shared(self.typed.ty(init)),
            _ => false,
        };
        if stands_for {
            self.of_within(init, aliases).unwrap_or(itself)
        } else {
            itself
        }
    }

    fn is_shared(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Adt(id, _) if [self.lang.arc, self.lang.rc, self.lang.pin].contains(&Some(*id)))
    }

    /// Whether a call without further arguments gives the same shared pointer, or a reference to what it points at.
    fn is_same(&self, call: ExprId, argument: ExprId) -> bool {
        let (given, taken) = (self.typed.ty(call), self.typed.ty(argument));
        // `Pin<&mut F>` of whatever pins it.
        let is_pinned_reference = matches!(given, Ty::Adt(id, args) if Some(*id) == self.lang.pin
            && args.first().is_some_and(|inner| matches!(inner, Ty::Ref(..))));
        is_pinned_reference || (self.is_shared(given) && given == taken.peeled())
    }

    /// The variable without which an expression's value could not be: its place's root, through methods that lend a part of it.
    pub(super) fn root(&self, expr: ExprId) -> Option<LocalId> {
        if let Some(place) = self.of(expr) {
            return match place.root {
                Root::Local(local) => Some(local),
                Root::Static(_) => None,
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

/// A static: by custom, and by a lint of the compiler, its name is in capitals.
fn of_static(path: &str) -> Option<Place> {
    let name = path.rsplit("::").next()?;
    let is_static = name.chars().any(char::is_uppercase) && !name.chars().any(char::is_lowercase);
    is_static.then(|| Place {
        root: Root::Static(Ustr::from(path)),
        fields: Vec::new(),
    })
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
