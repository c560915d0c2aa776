//! Search by patterns in memory.

#![does_not_block]
