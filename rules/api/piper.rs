//! A pipe between async tasks: polled.

#![does_not_block]
