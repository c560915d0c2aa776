//! Counters in memory.

#![does_not_block]
