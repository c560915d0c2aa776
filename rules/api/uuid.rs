//! Identifiers from time or random bytes.

#![does_not_block]
