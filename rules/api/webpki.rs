//! Checks of certificates, in memory.

#![does_not_block]
