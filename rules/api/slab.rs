//! Values by number, in memory.

#![does_not_block]
