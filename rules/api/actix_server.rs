//! Accepts connections on a thread of its own and hands them to the workers.

#![does_not_block]
