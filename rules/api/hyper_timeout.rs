//! Time-outs for hyper: polled.

#![does_not_block]
