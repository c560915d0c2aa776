//! HTTP over async sockets; its look-up of names runs on the pool for blocking calls.

#![does_not_block]
