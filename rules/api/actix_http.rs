//! HTTP for actix: what waits is polled.

#![does_not_block]
