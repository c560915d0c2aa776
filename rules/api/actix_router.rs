//! Paths to handlers: matching text.

#![does_not_block]
