//! From `log` to `tracing`.

#![does_not_block]
