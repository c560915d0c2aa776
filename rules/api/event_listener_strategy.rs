//! Futures that can also be waited for; who waits is seen where `wait` is called.

#![does_not_block]
