//! What dropping a value does.

use super::{
    explore::{Call, Explorer},
    resolve::{Reached, function_reached},
};
use crate::{items::Container, types::Args};

impl Explorer<'_> {
    /// Goes into the `Drop` of the type that `drop::<T>` is given.
    pub(super) fn dropped(&self, args: &Args, call: &mut Call<'_>, depth: u32) {
        let items = self.program.items;
        let method = self
            .program
            .lang
            .drop
            .and_then(|of_trait| items.trait_(of_trait).functions.first());
        let (Some(&method), Some(ty)) = (method, args.first()) else {
            return;
        };
        if let Reached::Function(own, args) = function_reached(self.program, method, &[ty.clone()].into())
            && let Container::Impl(id) = items.function(own).container
            && self.program.is_known_drop(id)
            // A writer that hands on what it holds may have been flushed before.
            && self.attributes.of(own).calls.is_empty()
        {
            self.function(own, &args, call, depth + 1);
        }
    }
}
