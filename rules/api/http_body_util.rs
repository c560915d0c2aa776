//! Helps for bodies of HTTP messages, polled.

#![does_not_block]
