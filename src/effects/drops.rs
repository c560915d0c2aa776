//! What dropping a value does.

use super::{
    explore::{Call, Explorer},
    resolve::{Reached, function_reached},
};
use crate::{
    items::Container,
    types::{Args, Ty},
};

/// Values in values that are followed.
const MAX_OWNED: u32 = 4;

impl Explorer<'_> {
    /// Goes into the `Drop` of the type that `drop::<T>` is given, and of what it surely owns.
    pub(super) fn dropped(&self, args: &Args, call: &mut Call<'_>, depth: u32) {
        if let Some(ty) = args.first() {
            self.dropped_within(ty, call, depth, MAX_OWNED);
        }
    }

    fn dropped_within(&self, ty: &Ty, call: &mut Call<'_>, depth: u32, owned: u32) {
        let items = self.program.items;
        let method = self
            .program
            .lang
            .drop
            .and_then(|of_trait| items.trait_(of_trait).functions.first());
        if let Some(&method) = method
            && let Reached::Function(own, args) = function_reached(self.program, method, &[ty.clone()].into())
            && let Container::Impl(id) = items.function(own).container
            && self.program.is_known_drop(id)
            && !self.program.is_handle(ty)
            && (self.program.is_checked(own) || !self.attributes.of(own).blocks.is_empty())
            // A writer that hands on what it holds may have been flushed before.
            && self.attributes.of(own).calls.is_empty()
        {
            self.function(own, &args, call, depth + 1);
        }
        if let Some(owned) = owned.checked_sub(1) {
            for part in self.program.surely_owned(ty) {
                self.dropped_within(&part, call, depth, owned);
            }
        }
    }
}
