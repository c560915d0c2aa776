//! A value for each thread.

#![does_not_block]
