//! Random bytes of the kernel: it waits only in the first moments after boot.

#![does_not_block]
