//! A queue that never waits: it is full or empty, and says so.

#![does_not_block]
