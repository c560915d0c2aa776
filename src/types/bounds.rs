//! The bounds of types that have no impls of their own: parameters, opaque and dynamic types, projections.

use std::sync::Arc;

use super::{Bound, Projection, Subst, Ty, solver::Solver};
use crate::items::TraitId;

impl Solver<'_> {
    /// Bounds on an associated type, declared where its trait is.
    pub(super) fn projection_bounds(&self, projection: &Projection, wanted: TraitId) -> Vec<Bound> {
        let types = &self.program.items.trait_(projection.of_trait).types;
        let mut declared = types
            .iter()
            .filter(|&&id| self.program.items.alias(id).name == projection.name);
        let Some(info) = declared.next().and_then(|&id| self.program.alias(id)) else {
            return Vec::new();
        };
        let bounds: Vec<Bound> = info.bounds.iter().map(|bound| bound.subst(&projection.args)).collect();
        let mut fitting = Vec::new();
        self.elaborate(
            &Ty::Projection(Arc::new(projection.clone())),
            &bounds,
            wanted,
            0,
            &mut fitting,
        );
        fitting
    }

    /// The bounds on `wanted` among `bounds` and their supertraits.
    pub(super) fn elaborate(&self, ty: &Ty, bounds: &[Bound], wanted: TraitId, depth: u32, found: &mut Vec<Bound>) {
        for bound in bounds {
            if bound.of_trait == wanted {
                found.push(bound.clone());
            } else if depth < 6 {
                let above = self.supertraits(ty, bound);
                self.elaborate(ty, &above, wanted, depth + 1, found);
            }
        }
    }

    /// All bounds of a type that methods can come from: of a parameter, an opaque or dynamic type, a projection.
    pub fn bounds_of(&self, ty: &Ty) -> Vec<Bound> {
        let direct: Vec<Bound> = match ty {
            Ty::Opaque(bounds) | Ty::Dyn(bounds) => bounds.to_vec(),
            Ty::Projection(projection) => {
                let types = &self.program.items.trait_(projection.of_trait).types;
                let mut declared = types
                    .iter()
                    .filter(|&&id| self.program.items.alias(id).name == projection.name);
                let info = declared.next().and_then(|&id| self.program.alias(id));
                let own = info.map(|info| {
                    info.bounds
                        .iter()
                        .map(|b| b.subst(&projection.args))
                        .collect::<Vec<_>>()
                });
                let known = self
                    .env
                    .iter()
                    .filter(|known| known.ty == *ty)
                    .map(|known| known.bound.clone());
                own.unwrap_or_default().into_iter().chain(known).collect()
            }
            Ty::Param(..) => self
                .env
                .iter()
                .filter(|known| known.ty == *ty)
                .map(|known| known.bound.clone())
                .collect(),
            _ => Vec::new(),
        };
        let mut all: Vec<Bound> = Vec::new();
        let mut next = direct;
        for _ in 0..6 {
            let above: Vec<Bound> = next.iter().flat_map(|bound| self.supertraits(ty, bound)).collect();
            for bound in next {
                if !all.contains(&bound) {
                    all.push(bound);
                }
            }
            next = above;
        }
        all
    }
}
