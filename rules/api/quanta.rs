//! A clock; it measures itself once, for less than a fifth of a second.

#![does_not_block]
