//! Forms to and from text.

#![does_not_block]
