//! Reads patterns.

#![does_not_block]
