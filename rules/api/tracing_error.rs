//! Spans inside errors.

#![does_not_block]
