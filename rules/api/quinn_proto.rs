//! The state of QUIC connections, without input or output.

#![does_not_block]
