//! Values by number, without locks.

#![does_not_block]
