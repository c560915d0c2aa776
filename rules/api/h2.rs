//! HTTP/2 over async sockets: polled.

#![does_not_block]
