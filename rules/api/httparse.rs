//! Reads HTTP headers from memory.

#![does_not_block]
