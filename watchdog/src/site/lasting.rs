//! Which calls of a stack could have lasted as long as the stall: each with the address to which it returns.
//!
//! A line that computes may call a short function a million times. Only a call of which the return is counted, and does
//! not come, is proved to last.

use super::{Frame, Owner, is_closure, owner, plain, public};

/// A call on a stack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Call {
    /// What is called, named like a leaf.
    pub(crate) function: String,
    /// The address to which it returns.
    pub(crate) returns_to: u64,
}

/// The calls between a poll and its `site` (an index of `inner`), innermost first: of the leaf, and of the user's own
/// functions that are no closures, which libraries call as often as they like.
pub(super) fn calls(inner: &[Frame], site: usize, leaf: &str) -> Vec<Call> {
    let mut found: Vec<Call> = Vec::new();
    for (called, caller) in inner.iter().zip(inner.iter().skip(1)).skip(site.saturating_sub(1)) {
        // Inlined into its caller it returns to no address of its own.
        if called.address == caller.address || is_closure(&called.function) {
            continue;
        }
        let function = public(&plain(&called.function));
        let counts = match owner(called) {
            Owner::User => true,
            Owner::Dependency => function == leaf,
            Owner::Library => false,
        };
        if counts {
            found.push(Call {
                function,
                returns_to: caller.address + 1,
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(address: u64, function: &str, file: &str) -> Frame {
        Frame {
            address,
            function: function.to_owned(),
            file: file.to_owned(),
            line: 1,
            column: 1,
        }
    }

    #[test]
    fn the_leaf_and_own_functions_are_counted() {
        let inner = [
            frame(1, "core::cmp::max", "/rustc/x/core/cmp.rs"),
            frame(2, "near::distance", "/registry/src/near-1.0.0/src/lib.rs"),
            frame(3, "app::compare", "/app/src/lib.rs"),
            frame(4, "app::list::{{closure}}", "/app/src/lib.rs"),
            frame(5, "alloc::slice::sort_by", "/rustc/x/alloc/slice.rs"),
            frame(6, "app::list", "/app/src/lib.rs"),
            frame(6, "app::inlined", "/app/src/lib.rs"),
            frame(7, "app::handler::{{closure}}", "/app/src/lib.rs"),
        ];
        let found = calls(&inner, 2, "near::distance");
        let told: Vec<(&str, u64)> = found
            .iter()
            .map(|call| (call.function.as_str(), call.returns_to))
            .collect();
        assert_eq!(told, [("near::distance", 4), ("app::compare", 5), ("app::inlined", 8)]);
        // `app::list` is inlined into `app::inlined`: both end with it.
        assert_eq!(calls(&inner[..1], 0, "x"), []);
    }
}
