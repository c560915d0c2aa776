//! Layers around services: what a service does is in its own body.

#![does_not_block]
