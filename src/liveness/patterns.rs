//! What patterns bind, and which values that moves.

use super::{
    Origin,
    graph::{Place, Source},
    lower::Lower,
};
use crate::{
    syntax::{Pat, PatId},
    types::{Ty, infer::LocalId},
};
use ustr::Ustr;

/// What a pattern is matched against.
#[derive(Clone)]
pub(super) struct Matched<'t> {
    /// Where it lies; `None` for what holds nothing.
    pub(super) place: Option<Place>,
    /// Its type.
    pub(super) ty: &'t Ty,
    /// Where a value of it comes from when none lies in the place.
    pub(super) made: Option<Origin>,
    /// Whether what is bound stays in the place as well: the items of an iterator.
    pub(super) stays: bool,
}

impl<'t> Matched<'t> {
    /// What lies in a place, if anything does.
    pub(super) fn by(place: Option<Place>, ty: &'t Ty) -> Self {
        Self {
            place,
            ty,
            made: None,
            stays: false,
        }
    }

    /// The path of a part of what is matched, from there on.
    fn below<'p>(&self, part: &'p Place) -> &'p [Ustr] {
        let above = self.place.as_ref().map_or(0, |place| place.path.len());
        part.path.get(above..).unwrap_or_default()
    }
}

impl Lower<'_> {
    /// Binds a pattern's names; what is bound by value leaves the place.
    pub(super) fn bind(&mut self, pat: PatId, matched: &Matched<'_>) {
        let mut left = Vec::new();
        self.bind_part(pat, matched.place.clone(), matched, &mut left);
        // All parts are bound before any leaves, so that two parts of one value both know of it.
        if !matched.stays {
            let from = left
                .into_iter()
                .map(|place| Source {
                    rest_stays: self.has_more(matched.below(&place), matched.ty),
                    ..Source::moved(place)
                })
                .collect();
            self.flow(from, None, None);
        }
    }

    fn bind_part(&mut self, pat: PatId, place: Option<Place>, matched: &Matched<'_>, left: &mut Vec<Place>) {
        let typed = self.typed;
        match &typed.body.pats[pat] {
            Pat::Bind { sub, .. } => {
                if let Some(&local) = typed.bindings.get(&pat) {
                    self.bind_local(local, place.clone(), matched, left);
                }
                if let Some(sub) = sub {
                    self.bind_part(*sub, place, matched, left);
                }
            }
            Pat::Typed(inner, _) => self.bind_part(*inner, place, matched, left),
            Pat::Ref(inner) => self.bind_part(*inner, None, matched, left),
            Pat::Or(cases) | Pat::Slice(cases) => {
                for case in cases {
                    self.bind_part(*case, place.clone(), matched, left);
                }
            }
            Pat::Tuple(items) => self.bind_items(items, place.as_ref(), matched, left),
            Pat::TupleStruct(_, items) => self.bind_items(items, place.as_ref(), matched, left),
            Pat::Struct(_, fields) => {
                for (name, part) in fields {
                    let place = place.clone().map(|place| self.part(place, *name, matched));
                    self.bind_part(*part, place, matched, left);
                }
            }
            Pat::Wild | Pat::Rest | Pat::Path(_) | Pat::Literal(_) | Pat::Range(..) => {}
        }
    }

    fn bind_items(&mut self, items: &[PatId], place: Option<&Place>, matched: &Matched<'_>, left: &mut Vec<Place>) {
        let is_rest = |item: &PatId| matches!(self.typed.body.pats[*item], Pat::Rest);
        let rest = items.iter().position(is_rest);
        let around = place.and_then(|place| self.type_below(matched.below(place), matched.ty));
        let count = around.map_or(items.len(), |ty| self.field_types(&ty).len());
        for (index, item) in items.iter().enumerate() {
            let behind = rest.is_some_and(|rest| index > rest);
            let index = if behind {
                (count + index).checked_sub(items.len())
            } else {
                Some(index)
            };
            let part = place.cloned().map(|place| match index {
                Some(index) => self.part(place, Ustr::from(&index.to_string()), matched),
                None => place,
            });
            self.bind_part(*item, part, matched, left);
        }
    }

    /// A field of a place; the place itself where it is an enum, whose parts are not told apart.
    fn part(&self, place: Place, name: Ustr, matched: &Matched<'_>) -> Place {
        let is_record = match self.type_below(matched.below(&place), matched.ty) {
            Some(Ty::Tuple(_)) => true,
            Some(Ty::Adt(id, _)) => !self.program.items.adt(id).is_enum,
            _ => false,
        };
        if is_record { place.field(name) } else { place }
    }

    /// The type of a part of a value of type `ty`; `None` below an enum or what is not known.
    fn type_below(&self, path: &[Ustr], ty: &Ty) -> Option<Ty> {
        let mut ty = ty.peeled().clone();
        for name in path {
            let fields = self.field_types(&ty);
            let (_, field) = fields.into_iter().find(|(known, _)| known == name)?;
            ty = field.peeled().clone();
        }
        Some(ty)
    }

    /// Whether a value of type `ty` has parts that may hold something besides the one at `path`.
    pub(super) fn has_more(&mut self, path: &[Ustr], ty: &Ty) -> bool {
        let mut around = ty.peeled().clone();
        for name in path {
            let mut next = None;
            for (known, field) in self.field_types(&around) {
                if known == *name {
                    next = Some(field.peeled().clone());
                } else if self.owns(&field) {
                    return true;
                }
            }
            let Some(next) = next else { return false };
            around = next;
        }
        false
    }

    fn bind_local(&mut self, local: LocalId, place: Option<Place>, matched: &Matched<'_>, left: &mut Vec<Place>) {
        self.declare(local);
        let ty = &self.typed.local(local).ty;
        if matches!(ty, Ty::Ref(..)) {
            return;
        }
        let made = matched.made.filter(|_| self.owns(ty));
        let from = place.map(Source::copied);
        let is_held = self.holds_values(local);
        // What is bound to a name of unknown type may have left; what is bound to a number has not.
        if let Some(source) = from.as_ref().filter(|_| is_held || ty.is_unknown()) {
            left.push(source.place.clone());
        }
        let to = is_held.then(|| Place::of(local.0));
        self.flow(from.into_iter().collect(), to, made);
    }

    /// The bindings of a parameter: what it is given lives from the beginning.
    pub(super) fn binds_from_outside(&mut self, pat: PatId) {
        let typed = self.typed;
        match &typed.body.pats[pat] {
            Pat::Bind { sub, .. } => {
                if let Some(&local) = typed.bindings.get(&pat) {
                    self.from_outside(local, &typed.local(local).ty);
                }
                if let Some(sub) = sub {
                    self.binds_from_outside(*sub);
                }
            }
            Pat::Typed(inner, _) | Pat::Ref(inner) => self.binds_from_outside(*inner),
            Pat::Or(items) | Pat::Slice(items) | Pat::Tuple(items) | Pat::TupleStruct(_, items) => {
                for item in items {
                    self.binds_from_outside(*item);
                }
            }
            Pat::Struct(_, fields) => {
                for (_, part) in fields {
                    self.binds_from_outside(*part);
                }
            }
            Pat::Wild | Pat::Rest | Pat::Path(_) | Pat::Literal(_) | Pat::Range(..) => {}
        }
    }
}
