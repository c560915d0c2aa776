//! Bodies of HTTP messages, polled.

#![does_not_block]
