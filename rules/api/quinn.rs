//! QUIC over async sockets: polled, with a task of its own.

#![does_not_block]
