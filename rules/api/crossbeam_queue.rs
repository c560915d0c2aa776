//! Queues that say full or empty rather than wait.

#![does_not_block]
