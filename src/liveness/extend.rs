//! Temporaries that a `let` keeps alive: `let x = &m.lock().unwrap().field;`.

use super::{
    graph::Place,
    lower::{Holds, Lower, holds_bodies},
};
use crate::{
    syntax::{Expr, ExprId, Pat, PatId},
    types::infer::LocalId,
};

/// What a pattern asks of the value it is given.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extends {
    /// It has a `ref` binding, so that the value itself lives on.
    Yes,
    /// It is a name.
    No,
    /// It takes the value apart.
    Parts,
}

impl Lower<'_> {
    pub(super) fn extends(&self, pat: PatId) -> Extends {
        match &self.typed.body.pats[pat] {
            Pat::Bind {
                by_ref: None,
                sub: None,
                ..
            } => Extends::No,
            _ if self.has_ref(pat) => Extends::Yes,
            _ => Extends::Parts,
        }
    }

    fn has_ref(&self, pat: PatId) -> bool {
        match &self.typed.body.pats[pat] {
            Pat::Bind { by_ref, sub, .. } => by_ref.is_some() || sub.is_some_and(|sub| self.has_ref(sub)),
            Pat::Or(items) | Pat::Slice(items) | Pat::Tuple(items) | Pat::TupleStruct(_, items) => {
                items.iter().any(|item| self.has_ref(*item))
            }
            Pat::Struct(_, fields) => fields.iter().any(|(_, part)| self.has_ref(*part)),
            Pat::Typed(inner, _) => self.has_ref(*inner),
            _ => false,
        }
    }

    /// Whether a local may hold a watched value.
    pub(super) fn holds_values(&mut self, local: LocalId) -> bool {
        let typed = self.typed;
        let ty = &typed.local(local).ty;
        self.owns(ty) || holds_bodies(ty) || self.hides(ty)
    }

    /// The value of a `let`: what is borrowed in it lives as long as the bindings.
    pub(super) fn init(&mut self, id: ExprId, to: Option<Place>) {
        let typed = self.typed;
        let field = |to: &Option<Place>, name: &str| to.clone().map(|to| to.field(name.into()));
        match &typed.body.exprs[id] {
            Expr::Ref(inner, _) => self.extended_place(*inner),
            Expr::Tuple(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.init(*item, field(&to, &index.to_string()));
                }
            }
            Expr::Array(items) => {
                for item in items {
                    self.init(*item, to.clone());
                }
            }
            Expr::Struct { fields, rest: None, .. } if !self.gives_enum(id) => {
                for (name, value) in fields {
                    self.init(*value, field(&to, name));
                }
            }
            Expr::Cast(inner, _) => self.init(*inner, to),
            Expr::Macro { path, args } if path.ends_with("pin") => {
                for arg in args {
                    self.value(*arg, to.clone());
                }
            }
            _ => self.value(id, to),
        }
    }

    /// What is borrowed, or a part of it, lives as long as the bindings.
    fn extended_place(&mut self, id: ExprId) {
        let typed = self.typed;
        match &typed.body.exprs[id] {
            Expr::Field { base, .. } | Expr::Deref(base) => self.extended_place(*base),
            Expr::Index { base, index } => {
                self.extended_place(*base);
                self.operand(*index);
            }
            Expr::Path(_) => {
                self.place(id);
            }
            _ if self.may_hold(id) => {
                let to = self.extended(Self::temporary);
                self.init(id, Some(to));
            }
            _ => self.init(id, None),
        }
    }

    /// Lowers something whose temporaries end with it.
    pub(super) fn ending(&mut self, id: ExprId, to: Option<Place>) {
        self.scoped(Holds::Temporaries, |lower| lower.value(id, to));
    }
}
