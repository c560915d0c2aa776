//! Random numbers from memory.

#![does_not_block]
