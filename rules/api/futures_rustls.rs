//! TLS over async sockets: polled.

#![does_not_block]
