//! The traits of random numbers.

#![does_not_block]
