//! More extractors for axum: futures.

#![does_not_block]
