//! Counters in memory; the numbers about the process come from `/proc`, which is memory too.

#![does_not_block]
