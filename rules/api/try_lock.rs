//! A lock that is only ever tried.

#![does_not_block]
