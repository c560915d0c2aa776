//! Queues for work stealing: they say "retry" rather than wait.

#![does_not_block]
