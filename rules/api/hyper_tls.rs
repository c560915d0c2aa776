//! TLS below hyper: polled.

#![does_not_block]
