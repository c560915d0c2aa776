//! A place for one waker.

#![does_not_block]
