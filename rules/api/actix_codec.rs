//! Frames over async sockets: polled, never waited for.

#![does_not_block]
