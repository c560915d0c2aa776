//! Dates in HTTP headers: text.

#![does_not_block]
