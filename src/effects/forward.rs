//! Listed functions that do what another function does: `#[calls(R::read)]`.

use ustr::Ustr;

use super::{
    explore::{Call, Explorer, FoundTarget},
    resolve::{Reached, function_reached},
};
use crate::{
    items::{Container, FnId},
    types::{Args, Subst, Ty},
};

impl Explorer<'_> {
    /// `#[calls(R::read)]`.
    pub(super) fn forwarded(
        &self,
        function: FnId,
        args: &Args,
        (owner, name): (Ustr, Ustr),
        call: &mut Call<'_>,
        depth: u32,
    ) {
        let Some((trait_args, target)) = self.forward_target(function, args, owner, name) else {
            return;
        };
        if let Reached::Function(reached, args) = function_reached(self.program, target, &trait_args) {
            // Nothing is known of a trait's own method, unless the trait's stub says it.
            let before = call.found.len();
            self.function(reached, &args, call, depth + 1);
            for found in &mut call.found[before..] {
                if let FoundTarget::Leaf(_, leaf, _) = &mut found.to {
                    // What was written is what is shown.
                    *leaf = function;
                }
            }
        }
    }

    /// The type that `owner` stands for, with the arguments of the trait, and the trait's function that is called on it.
    fn forward_target(&self, function: FnId, args: &Args, owner: Ustr, name: Ustr) -> Option<(Args, FnId)> {
        let program = self.program;
        let sig = program.sig(function)?;
        let of_trait = |id| {
            program
                .items
                .trait_(id)
                .functions
                .iter()
                .copied()
                .find(|&f| program.items.function(f).name == name)
        };
        if owner == "Self" {
            return match program.items.function(function).container {
                Container::Trait(id) => {
                    let above = program.supertraits_of(id);
                    let target = std::iter::once(id).chain(above).find_map(of_trait)?;
                    Some(([args.first()?.clone()].into(), target))
                }
                Container::Impl(id) => {
                    let info = program.impl_(id)?;
                    let target = of_trait(info.of_trait.as_ref()?.of_trait)?;
                    Some(([info.self_ty.subst(args)].into(), target))
                }
                Container::Module => None,
            };
        }
        let index = sig.generics.names.iter().position(|known| *known == owner)?;
        let mut bounds = sig
            .generics
            .predicates
            .iter()
            .filter(|predicate| predicate.ty == Ty::Param(index as u32, owner));
        let ty = args.get(index)?;
        bounds.find_map(|predicate| {
            let bound = &predicate.bound;
            if let Some(target) = of_trait(bound.of_trait) {
                let of_bound = bound.args.iter().map(|arg| arg.subst(args));
                return Some((std::iter::once(ty.clone()).chain(of_bound).collect(), target));
            }
            let target = program.supertraits_of(bound.of_trait).into_iter().find_map(of_trait)?;
            Some(([ty.clone()].into(), target))
        })
    }
}
