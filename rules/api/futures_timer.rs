//! Timers as futures, on a thread of their own.

#![does_not_block]
