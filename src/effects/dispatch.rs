//! Calls that are decided at run time: a method of a trait object, or of a type parameter that nothing binds. They lead to
//! every implementation in the workspace, or in the dependency that keeps the trait to itself.

use super::{
    Node,
    explore::{Call, Explorer, Found, FoundTarget},
};
use crate::{
    items::{Container, FnId, ImplId, ModuleId, TraitId},
    types::{Args, ClosureId, Ty},
};

/// Traits with more implementations than this are not followed.
const MAX_IMPLEMENTATIONS: usize = 24;

impl Explorer<'_> {
    /// Adds the implementations that a call of a trait's own method may lead to; false when it is no such call.
    pub(super) fn dispatched(&self, function: FnId, args: &Args, call: &mut Call<'_>) -> bool {
        let Container::Trait(of_trait) = self.program.items.function(function).container else {
            return false;
        };
        let is_open = matches!(
            args.first().map(Ty::peeled),
            Some(Ty::Dyn(_) | Ty::Unknown(_) | Ty::Opaque(_))
        );
        if !is_open {
            return false;
        }
        let implementations = self.implementations(of_trait);
        if implementations.is_empty() || implementations.len() > MAX_IMPLEMENTATIONS {
            return false;
        }
        let module = self.program.items.trait_(of_trait).module;
        if !self.program.is_checked_module(module) && !self.is_internal(module, &implementations) {
            return false;
        }
        let name = self.program.items.function(function).name;
        let targets = implementations
            .iter()
            .map(|&id| self.program.items.impl_function(id, name).unwrap_or(function));
        let nodes: Vec<Node> = targets
            .filter(|&target| self.has_sync_body(target))
            .map(|target| Node {
                body: ClosureId {
                    owner: target,
                    index: 0,
                },
                args: self.unknown_args(target),
            })
            .collect();
        let all_may_block = nodes.len() == implementations.len();
        let to = match nodes.as_slice() {
            [] => return true,
            [only] if all_may_block => FoundTarget::Node(only.clone()),
            _ if all_may_block => FoundTarget::OneOf(nodes),
            // Some implementation is async or has no body: it does not block, so nothing is proved.
            _ => return true,
        };
        call.found.push(Found {
            span: call.site.span,
            function: Some(function),
            to,
            once: false,
            written: call.site.written,
        });
        true
    }

    /// Whether a dependency's trait is implemented in its own crate only, so that all implementations are known. What others
    /// implement (a logger, say) is chosen by whoever sets the program up.
    fn is_internal(&self, module: ModuleId, implementations: &[ImplId]) -> bool {
        let items = self.program.items;
        let krate = items.krate(module);
        let is_stub = self.program.modules.crates[krate.0 as usize].stub;
        !is_stub
            && implementations
                .iter()
                .all(|&id| items.krate(items.impl_(id).module) == krate)
    }

    /// The implementations of a trait.
    fn implementations(&self, of_trait: TraitId) -> Vec<ImplId> {
        let items = self.program.items;
        let named = items
            .impls_by_trait
            .get(&items.trait_(of_trait).name)
            .into_iter()
            .flatten()
            .copied();
        let of_this = named.filter(|&id| {
            let info = self.program.impl_(id);
            info.and_then(|info| info.of_trait.as_ref().map(|bound| bound.of_trait)) == Some(of_trait)
        });
        // An impl for `Box<T>` or `&T` only hands on.
        of_this.filter(|&id| !self.hands_on(id)).collect()
    }

    fn hands_on(&self, id: ImplId) -> bool {
        let Some(info) = self.program.impl_(id) else {
            return false;
        };
        match info.self_ty.peeled() {
            Ty::Param(..) | Ty::Dyn(_) => true,
            Ty::Adt(adt, args) => {
                let lang = &self.program.lang;
                let is_pointer = [lang.boxed, lang.arc, lang.rc].contains(&Some(*adt));
                is_pointer
                    && args
                        .first()
                        .is_some_and(|inner| matches!(inner, Ty::Param(..) | Ty::Dyn(_)))
            }
            _ => false,
        }
    }

    fn has_sync_body(&self, function: FnId) -> bool {
        let skeleton = self
            .program
            .items
            .function(function)
            .item
            .function(self.program.modules);
        skeleton.is_some_and(|function| function.body.is_some() && !function.is_async)
    }
}
