//! Collects what `tracing` says. Where lines go to is a writer, usually standard output, and counted as printing is.

#![does_not_block]
