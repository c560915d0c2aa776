//! Counters in memory, handed out by a task or thread of its own.

#![does_not_block]
