//! Dates and times. The offset of the local zone is asked from the C library, which has read it once.

#![does_not_block]
