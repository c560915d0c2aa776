//! Values of `tracing` as text.

#![does_not_block]
