//! Macros of actix; nothing of it runs.

#![does_not_block]
