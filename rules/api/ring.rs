//! Cryptography in C and assembly: quick, and in memory. It makes no RSA keys, and those of curves in microseconds.

#![does_not_block]
