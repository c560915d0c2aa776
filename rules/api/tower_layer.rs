//! The trait of layers.

#![does_not_block]
