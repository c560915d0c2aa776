//! Counters in memory; where they go is up to a recorder.

#![does_not_block]
