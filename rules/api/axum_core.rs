//! Extractors and responses: futures.

#![does_not_block]
