//! Random numbers; the seed comes from the kernel.

#![does_not_block]
