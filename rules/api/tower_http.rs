//! Layers for HTTP; files are read on the pool for blocking calls.

#![does_not_block]
