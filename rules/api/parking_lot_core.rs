//! What parking_lot is made of: taking a lock is told there.

#![does_not_block]
