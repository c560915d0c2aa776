//! Typed HTTP headers: text.

#![does_not_block]
