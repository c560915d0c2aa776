//! Memory that is freed when no thread looks at it; it never waits for one.

#![does_not_block]
