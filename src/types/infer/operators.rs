//! Operators and indexing.

use super::*;
use crate::{
    names::Namespace,
    syntax::Operator,
    types::{Bound, solver::Answer},
};

impl Infer<'_> {
    pub(super) fn unary(&mut self, inner: ExprId, negates: bool, expected: Option<&Ty>) -> Ty {
        let ty = self.expr(inner, expected);
        let ty = self.known(&ty);
        let lang = &self.program.lang;
        let of_trait = if negates { lang.neg } else { lang.not };
        match ty.peeled() {
            Ty::Prim(_) | Ty::Var(_) | Ty::Unknown(_) | Ty::Never => ty.peeled().clone(),
            _ => self
                .solver
                .assoc(&ty, of_trait, "Output")
                .map_or(ty, |output| self.solver.normalize(&output)),
        }
    }

    pub(super) fn binary(&mut self, op: Operator, left: ExprId, right: ExprId, expected: Option<&Ty>) -> Ty {
        match op {
            Operator::Logic => {
                self.expr(left, Some(&Ty::prim("bool")));
                self.expr(right, Some(&Ty::prim("bool")));
                Ty::prim("bool")
            }
            Operator::Comparison => {
                let ty = self.expr(left, None);
                let other = self.expr(right, Some(&ty));
                let (a, b) = (self.shallow(&ty), self.shallow(&other));
                // Other comparisons may be between different types.
                if matches!(b, Ty::Var(_)) || matches!(a, Ty::Var(_)) || self.is_number(&a) {
                    self.solver.table.unify(&a, &b);
                }
                Ty::prim("bool")
            }
            Operator::Arithmetic(name) => self.arithmetic(name, left, right, expected),
        }
    }

    fn arithmetic(&mut self, name: &str, left: ExprId, right: ExprId, expected: Option<&Ty>) -> Ty {
        let number = expected.filter(|ty| self.is_number(&self.shallow(ty)));
        let left = self.expr(left, number);
        let left = self.known(&left);
        let wanted = self.is_number(&left).then(|| left.clone());
        let right = self.expr(right, wanted.as_ref());
        let right = self.known(&right);
        let (a, b) = (left.peeled().clone(), right.peeled().clone());
        if self.is_number(&a) && self.is_number(&b) {
            if !matches!(name, "Shl" | "Shr") {
                self.solver.table.unify(&a, &b);
            }
            return a;
        }
        if matches!((&a, &b), (Ty::Prim(x), Ty::Prim(y)) if *x == "bool" && *y == "bool") {
            return a;
        }
        self.operator_output(name, &left, &right)
    }

    fn operator_output(&mut self, name: &str, left: &Ty, right: &Ty) -> Ty {
        if let Ty::Unknown(why) = left {
            return Ty::Unknown(*why);
        }
        let Some(crate::items::Def::Trait(of_trait)) = self.program.names.std_item(&["ops", name], Namespace::Types)
        else {
            return Ty::Unknown(Why::Unresolved);
        };
        let bound = Self::plain_bound(of_trait, [right.clone()].into());
        match self.solver.holds(left, &bound, 0) {
            Answer::Yes(_) => self.output_of(left, &bound),
            // Of a number and something open anything may come.
            Answer::Maybe if self.is_number(left.peeled()) => self.solver.fresh(),
            // The output is found once the right side is.
            Answer::Maybe => self.output_of(left, &bound),
            Answer::No => Ty::Unknown(Why::NoMethod),
        }
    }

    fn output_of(&mut self, ty: &Ty, bound: &Bound) -> Ty {
        let projection = crate::types::scope::projection(bound, ty, Ustr::from("Output"));
        self.solver.normalize(&projection)
    }

    pub(super) fn index(&mut self, base: ExprId, index: ExprId, _id: ExprId) -> Ty {
        let ty = self.expr(base, None);
        let index = self.expr(index, None);
        let index = self.known(&index);
        let mut step = self.known(&ty);
        for _ in 0..10 {
            match &step {
                Ty::Array(inner) | Ty::Slice(inner) => {
                    return if self.is_number(&index) {
                        self.solver.table.unify(&index, &Ty::prim("usize"));
                        (**inner).clone()
                    } else {
                        Ty::Slice(inner.clone())
                    };
                }
                Ty::Unknown(why) => return Ty::Unknown(*why),
                _ => {}
            }
            if let Some(found) = self.index_output(&step, &index) {
                return found;
            }
            match self.solver.deref(&step) {
                Some(next) => step = self.known(&next),
                None => break,
            }
        }
        Ty::Unknown(Why::Receiver)
    }

    fn index_output(&mut self, ty: &Ty, index: &Ty) -> Option<Ty> {
        // A `Vec` is indexed as the slice it is; its own impl is generic over everything that indexes slices.
        if matches!(ty, Ty::Adt(id, _) if Some(*id) == self.program.lang.vec) {
            return None;
        }
        let bound = Self::plain_bound(self.program.lang.index?, [index.clone()].into());
        match self.solver.holds(ty, &bound, 0) {
            Answer::Yes(_) => Some(self.output_of(ty, &bound)),
            _ => None,
        }
    }
}
